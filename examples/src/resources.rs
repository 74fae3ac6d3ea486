//! FHIR inputs: one resource in JSON or XML, or NDJSON, one resource a line, with memory bound by one resource.

use std::io;

use synovia_fhir_model::Limits;

use crate::messages::Input;

/// One resource of an input, in its wire form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Wire {
    /// Number in the input, from 1.
    pub number: u64,
    /// Where in the input it starts.
    pub offset: u64,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Wire {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wire").field("offset", &self.offset).field("bytes", &self.bytes.len()).finish()
    }
}

/// How the resources of an input are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Layout {
    /// One resource in JSON.
    Json,
    /// A resource in JSON on each line.
    Ndjson,
    /// One resource in XML.
    Xml,
}

impl Layout {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Xml => "xml",
        }
    }
}

/// JSON above what the readers take as one resource.
#[derive(Debug)]
#[non_exhaustive]
pub struct Large {
    /// What was read of it.
    pub start: Vec<u8>,
    /// What follows.
    pub rest: Input,
}

/// Nothing read yet.
impl From<Input> for Large {
    fn from(rest: Input) -> Self {
        Self { start: Vec::new(), rest }
    }
}

/// Reads the resources of an input in order and hands each to `each`; of one that is too long the readers get as much as they
/// need to say so.
///
/// JSON is taken for NDJSON when its first line ends with `}` and the next that is not blank starts with `{`.
///
/// # Errors
/// Whatever the system says while reading, or the first error of `each`.
pub fn read_resources(input: Input, mut each: impl FnMut(Layout, Wire) -> io::Result<()>) -> io::Result<()> {
    match read_up_to(input, &mut each)? {
        Some(large) => each(Layout::Json, Wire { number: 1, offset: 0, bytes: large.start }),
        None => Ok(()),
    }
}

/// As [`read_resources`], but gives back one resource in JSON that is too long, to be read in parts.
///
/// # Errors
/// Whatever the system says while reading, or the first error of `each`.
pub fn read_up_to(
    mut input: Input,
    mut each: impl FnMut(Layout, Wire) -> io::Result<()>,
) -> io::Result<Option<Large>> {
    // The readers refuse what is longer: one byte more is enough for them to say so.
    let limit = Limits::default().max_input + 1;
    let mut buffer = Vec::new();
    let head = input.head();
    // Also without the namespace of FHIR: the reader says so.
    let xml = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start().starts_with(b"<");
    if !xml && is_ndjson(&mut input, &mut buffer, limit)? {
        return read_lines(input, buffer, limit, |wire| each(Layout::Ndjson, wire)).map(|()| None);
    }
    while buffer.len() < limit && input.more(&mut buffer)? {}
    if !xml && buffer.len() >= limit {
        return Ok(Some(Large { start: buffer, rest: input }));
    }
    buffer.truncate(limit);
    let layout = if xml { Layout::Xml } else { Layout::Json };
    each(layout, Wire { number: 1, offset: 0, bytes: buffer }).map(|()| None)
}

/// Reads until the second line that is not blank begins, and says whether the two look like lines of NDJSON.
fn is_ndjson(input: &mut Input, buffer: &mut Vec<u8>, limit: usize) -> io::Result<bool> {
    let mut searched = 0;
    let mut end = None;
    while buffer.len() < limit && input.more(buffer)? {
        let rest = buffer.get(searched..).unwrap_or_default();
        end = end.or_else(|| rest.iter().position(|b| *b == b'\n').map(|at| searched + at));
        searched = buffer.len();
        let Some((first, rest)) = end.and_then(|end| buffer.split_at_checked(end)) else { continue };
        if let Some(next) = rest.trim_ascii_start().first() {
            return Ok(*next == b'{' && first.trim_ascii_end().ends_with(b"}"));
        }
    }
    Ok(false)
}

/// Hands out one line after the other.
fn read_lines(
    mut input: Input,
    mut buffer: Vec<u8>,
    limit: usize,
    mut each: impl FnMut(Wire) -> io::Result<()>,
) -> io::Result<()> {
    let (mut number, mut offset) = (0, 0);
    loop {
        let mut start = 0;
        while let Some(rest) = buffer.get(start..).filter(|rest| !rest.is_empty()) {
            let Some(end) = rest.iter().position(|b| *b == b'\n') else { break };
            let line = rest.get(..end).unwrap_or_default();
            if !line.trim_ascii().is_empty() {
                number += 1;
                each(Wire { number, offset: offset + start as u64, bytes: line.to_vec() })?;
            }
            start += end + 1;
        }
        buffer.drain(..start);
        offset += start as u64;
        // Up to the end of the next line. What is above the limit fails, and so does the rest of it.
        while buffer.len() < limit {
            let before = buffer.len();
            if !input.more(&mut buffer)? {
                break;
            }
            if buffer.get(before..).is_some_and(|new| new.contains(&b'\n')) {
                break;
            }
        }
        if !buffer.contains(&b'\n') {
            if !buffer.trim_ascii().is_empty() {
                number += 1;
                let length = buffer.len() as u64;
                each(Wire { number, offset, bytes: std::mem::take(&mut buffer) })?;
                offset += length;
            }
            if !input.more(&mut buffer)? {
                return Ok(());
            }
        }
    }
}
