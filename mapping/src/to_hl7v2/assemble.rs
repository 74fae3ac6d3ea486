//! Segments as bytes, through the builder of `synovia-hl7v2`: it knows the grammar, the escapes and the character set.

use std::borrow::Cow;
use std::collections::HashMap;
use std::str::FromStr as _;

use synovia_hl7v2::escape::encode;
use synovia_hl7v2::{Builder, BuilderOptions, Charset, Delimiters, SegmentId};

use super::event::Event;
use super::numbers;
use super::tree::{Cell, Rep, Segment};
use super::way::Way;
use crate::error::{Error, ErrorKind};
use crate::report::Severity;
use crate::trace::{At, Origin};

/// An empty message of an event, and how its values are written.
fn begin<'w, 'a>(w: Way<'w, 'a>, event: &Event) -> Result<(Builder, Wire<'w, 'a>), Error> {
    let given = &w.cx.options.hl7v2;
    let mut options = BuilderOptions::default();
    options.delimiters = given.parsed_delimiters().ok_or_else(|| Error::new(ErrorKind::Options))?;
    options.version = given.parsed_version().ok_or_else(|| Error::new(ErrorKind::Options))?;
    options.charset = &given.charset;
    options.processing_id = "";
    let charset = Charset::from_name(given.charset.as_bytes()).map_err(|_| Error::new(ErrorKind::Options))?;
    let wire = Wire { w, delimiters: options.delimiters, charset };
    Ok((Builder::new(&event.name(), &options)?, wire))
}

/// Says of each segment whether the structure of the event has a place for it.
pub(super) fn have_places(w: Way<'_, '_>, event: &Event, segments: &[Segment]) -> Result<Vec<bool>, Error> {
    let (mut builder, _) = begin(w, event)?;
    let mut add = |id: SegmentId| id.is_header() || builder.add(id).is_ok();
    Ok(segments.iter().map(|s| !s.is_empty() && SegmentId::from_str(s.id).is_ok_and(&mut add)).collect())
}

/// Writes the segments as a message; the first is its MSH.
pub(super) fn message(w: Way<'_, '_>, event: &Event, segments: Vec<Segment>) -> Result<Vec<u8>, Error> {
    let (mut builder, wire) = begin(w, event)?;
    let mut between = Between::default();
    for segment in segments.into_iter().filter(|s| !s.is_empty()) {
        let Ok(id) = SegmentId::from_str(segment.id) else { continue };
        let is_header = id.is_header();
        let added = if is_header { Ok(builder.header()) } else { builder.add(id) };
        if added.is_err() && !segment.stood {
            no_place(w, &segment);
            continue;
        }
        let place = w.cx.trace.place(At::NONE, segment.id, None);
        let Ok(mut line) = added else {
            between.lines.entry(between.last).or_default().push((place, id, wire.line(place, &segment)));
            continue;
        };
        between.placed(id, place);
        for (field, reps) in &segment.fields {
            let raw = wire.field(place, *field, reps);
            // The builder has written the type of the message.
            let is_type = is_header && *field == 9;
            if !raw.is_empty() && !is_type {
                line.set_raw(&field.to_string(), &raw)?;
            }
        }
    }
    Ok(between.into(w, builder.to_bytes()))
}

/// A segment that the structure has no place for: its place in the report, its id, and its fields as bytes.
type Loose = (At, SegmentId, Vec<u8>);

/// The segments in the order in which the structure has them, which numbers them; and those that the message had where its
/// structure has no place for them.
#[derive(Default)]
struct Between {
    placed: HashMap<SegmentId, Vec<At>>,
    /// The last segment that has a place, and which of its id it is.
    last: Option<(SegmentId, usize)>,
    /// The others, each behind one that has a place.
    lines: HashMap<Option<(SegmentId, usize)>, Vec<Loose>>,
}

impl Between {
    fn placed(&mut self, id: SegmentId, place: At) {
        let all = self.placed.entry(id).or_default();
        all.push(place);
        self.last = Some((id, all.len()));
    }

    /// The message with them; each place gets its number.
    fn into(self, w: Way<'_, '_>, message: Vec<u8>) -> Vec<u8> {
        if self.lines.is_empty() && !w.cx.trace.is_on() {
            return message;
        }
        let mut out = Vec::with_capacity(message.len());
        let mut seen: HashMap<SegmentId, usize> = HashMap::new();
        let mut numbers: HashMap<SegmentId, u32> = HashMap::new();
        let mut number = |id: SegmentId, at: At| {
            let number = numbers.entry(id).or_default();
            *number = number.saturating_add(1);
            if *number > 1 {
                w.cx.trace.set_index(at, *number);
            }
        };
        for line in message.split_inclusive(|b| *b == b'\r') {
            out.extend_from_slice(line);
            let id = line.first_chunk().copied().and_then(SegmentId::new).unwrap_or(SegmentId::UNNAMED);
            let which = seen.entry(id).or_default();
            if let Some(at) = self.placed.get(&id).and_then(|all| all.get(*which)) {
                number(id, *at);
            }
            *which += 1;
            for (at, id, text) in self.lines.get(&Some((id, *which))).into_iter().flatten() {
                number(*id, *at);
                out.extend_from_slice(id.as_bytes());
                out.extend_from_slice(text);
                out.push(b'\r');
            }
        }
        out
    }
}

/// A segment that the structure of this version has not: what it says is lost.
fn no_place(w: Way<'_, '_>, segment: &Segment) {
    let cells = segment.fields.values().flatten().flat_map(Rep::cells);
    let first = cells.flat_map(|c| c.by.first()).next().copied();
    w.issue(Severity::Warning, "mapping/segment-without-place", first.unwrap_or(Origin::NONE));
}

/// How values are written.
#[derive(Clone, Copy)]
struct Wire<'w, 'a> {
    w: Way<'w, 'a>,
    delimiters: Delimiters,
    charset: Charset,
}

impl Wire<'_, '_> {
    /// All fields of a segment, each behind its separator.
    fn line(self, place: At, segment: &Segment) -> Vec<u8> {
        let mut out = Vec::new();
        let last = segment.fields.keys().next_back().copied().unwrap_or_default();
        for number in 1..=last {
            out.push(self.delimiters.field);
            if let Some(reps) = segment.fields.get(&number) {
                out.extend_from_slice(&self.field(place, number, reps));
            }
        }
        out
    }

    /// A field; every value that is written is linked with its place.
    fn field(self, segment: At, number: u16, reps: &[Rep]) -> Vec<u8> {
        let name = numbers::field(number);
        let mut out = Vec::new();
        for (n, rep) in (1_u32..).zip(reps) {
            if n > 1 {
                out.push(self.delimiters.repetition);
            }
            let at = self.w.cx.trace.place(segment, name, Some(n));
            self.rep(at, rep, &mut out);
        }
        out
    }

    fn rep(self, at: At, rep: &Rep, out: &mut Vec<u8>) {
        let last = rep.components.iter().rposition(|c| c.iter().any(Option::is_some));
        for (n, parts) in rep.components.iter().take(last.map_or(0, |l| l + 1)).enumerate() {
            if n > 0 {
                out.push(self.delimiters.component);
            }
            let place = self.w.cx.trace.place(at, numbers::part(n + 1), None);
            self.component(place, parts, out);
        }
    }

    fn component(self, at: At, parts: &[Option<Cell>], out: &mut Vec<u8>) {
        let last = parts.iter().rposition(Option::is_some).unwrap_or(0);
        for (n, cell) in parts.iter().take(last + 1).enumerate() {
            if n > 0 {
                out.push(self.delimiters.subcomponent);
            }
            let Some(cell) = cell else { continue };
            let place = if last == 0 { at } else { self.w.cx.trace.place(at, numbers::part(n + 1), None) };
            self.cell(place, cell, out);
        }
    }

    fn cell(self, at: At, cell: &Cell, out: &mut Vec<u8>) {
        if cell.null {
            out.extend_from_slice(b"\"\"");
        } else if cell.text.is_empty() {
            return;
        } else {
            let Some(raw) = self.encoded(&cell.text) else {
                cell.by.iter().for_each(|by| self.w.refuse(*by, "mapping/text-not-encodable"));
                return;
            };
            out.extend_from_slice(&raw);
        }
        cell.by.iter().for_each(|by| self.w.cx.trace.link(*by, at));
    }

    /// Text with its delimiters escaped. Formatting commands that a reader left in it stay commands.
    fn encoded<'t>(self, text: &'t str) -> Option<Cow<'t, [u8]>> {
        let plain = |text: &'t str| encode(text, &self.delimiters, self.charset).ok();
        if !text.contains('\\') {
            return plain(text);
        }
        let mut out = Vec::with_capacity(text.len() + 8);
        let mut rest = text;
        while let Some((at, command)) = command(rest) {
            let (before, from) = rest.split_at_checked(at)?;
            out.extend_from_slice(&plain(before)?);
            out.push(self.delimiters.escape);
            out.extend_from_slice(command.as_bytes());
            out.push(self.delimiters.escape);
            rest = from.get(command.len() + 2..)?;
        }
        out.extend_from_slice(&plain(rest)?);
        Some(Cow::Owned(out))
    }
}

/// Longest formatting command, such as `.sp12`.
const LONGEST_COMMAND: usize = 8;

/// The first formatting command between two backslashes: where it stands and what it says.
fn command(text: &str) -> Option<(usize, &str)> {
    let mut from = 0;
    while let Some(found) = text.get(from..)?.find('\\') {
        let at = from + found;
        let after = text.get(at + 1..)?;
        let end = after.bytes().take(LONGEST_COMMAND).position(|b| b == b'\\');
        if let Some(inside) = end.and_then(|end| after.get(..end)).filter(|inside| is_command(inside)) {
            return Some((at, inside));
        }
        from = at + 1;
    }
    None
}

fn is_command(text: &str) -> bool {
    if matches!(text, "H" | "N") {
        return true;
    }
    let Some(rest) = text.strip_prefix('.') else { return false };
    let digits = rest.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let word = rest.get(..rest.len() - digits.len()).unwrap_or_default();
    let number = digits.strip_prefix(['+', '-']).unwrap_or(digits);
    matches!(word, "br" | "sp" | "fi" | "nf" | "in" | "ti" | "sk" | "ce")
        && number.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::command;

    #[test]
    fn formatting_commands_are_known_by_their_words() {
        assert_eq!(command("a\\.br\\b"), Some((1, ".br")));
        assert_eq!(command("C:\\temp \\H\\x\\N\\"), Some((8, "H")));
        assert_eq!(command("\\.sp+2\\"), Some((0, ".sp+2")));
        for none in ["", "\\", "\\.brx\\", "\\E\\", "C:\\temp\\", "\\.br", "é\\ü\\"] {
            assert_eq!(command(none), None, "{none}");
        }
    }
}
