//! The values of a JSON text with their paths and positions, without a model: what comparing and accounting start from.

use core::fmt::Write as _;
use std::borrow::Cow;

use super::token::Cursor;
use crate::error::{Error, ErrorKind};
use crate::options::Limits;

/// A value that holds no other value: a string, number, boolean, `null`, or an empty array or object.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Leaf<'l> {
    /// Where it is: the type of the outermost resource, names and indexes, `Patient.name[0].given[1]`. What stands in
    /// `_birthDate` is below `birthDate`.
    pub path: &'l str,
    /// Position of its first byte in the input, in bytes.
    pub offset: u64,
    /// As it is written, quotes and escapes included.
    pub raw: &'l str,
}

impl Leaf<'_> {
    /// A string with its escapes resolved, anything else as it is written.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        if self.raw.starts_with('"') {
            // It was read as a string before.
            return Cursor::new(self.raw, 1).string().unwrap_or_default();
        }
        Cow::Borrowed(self.raw)
    }

    /// Whether it is content: a string, number or boolean, and not a `resourceType`.
    #[must_use]
    pub fn is_content(&self) -> bool {
        !matches!(self.raw.as_bytes().first(), None | Some(b'n' | b'[' | b'{'))
            && !self.path.ends_with(".resourceType")
    }
}

/// Says where and how long, never what.
impl core::fmt::Debug for Leaf<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Leaf")
            .field("path", &self.path)
            .field("offset", &self.offset)
            .field("bytes", &self.raw.len())
            .finish()
    }
}

/// Gives `each` every leaf of a resource, in order. Of `limits`, those of input and depth hold.
///
/// # Errors
/// When the bytes are not UTF-8, not JSON, not one object with a `resourceType`, or above a limit.
pub fn leaves(input: &[u8], limits: &Limits, each: &mut dyn FnMut(&Leaf<'_>)) -> Result<(), Error> {
    if input.len() > limits.max_input {
        return Err(Error::new(ErrorKind::TooLarge, limits.max_input));
    }
    let text = core::str::from_utf8(input).map_err(|e| Error::new(ErrorKind::Encoding, e.valid_up_to()))?;
    let mut cursor = Cursor::new(text, limits.max_depth);
    cursor.space();
    if cursor.peek().is_some_and(|b| b != b'{') {
        return Err(cursor.error(ErrorKind::NotAnObject));
    }
    let (start, end) =
        cursor.find_string("resourceType")?.ok_or_else(|| cursor.error(ErrorKind::NoResourceType))?;
    let path = Cursor::new(text.get(start..end).unwrap_or_default(), 1).string()?.into_owned();
    Walk { cursor, path, open: Vec::new() }.run(each)
}

/// An open object or array.
struct Open {
    close: u8,
    /// Of an array, the index of the entry here.
    index: usize,
    /// How long the path is without what is below.
    path: usize,
}

struct Walk<'a> {
    cursor: Cursor<'a>,
    path: String,
    open: Vec<Open>,
}

impl Walk<'_> {
    fn run(&mut self, each: &mut dyn FnMut(&Leaf<'_>)) -> Result<(), Error> {
        loop {
            if !self.enter(each)? {
                continue;
            }
            // After a value: the next of the innermost that has one.
            loop {
                let Some(open) = self.open.last_mut() else { return self.cursor.end() };
                self.path.truncate(open.path);
                if self.cursor.more(open.close)? {
                    open.index += 1;
                    self.step()?;
                    break;
                }
                self.open.pop();
            }
        }
    }

    /// Reads the value here; `false` when it was opened and its first entry comes next.
    fn enter(&mut self, each: &mut dyn FnMut(&Leaf<'_>)) -> Result<bool, Error> {
        let start = self.cursor.pos;
        let (open, close) = match self.cursor.peek() {
            Some(b'{') => (b'{', b'}'),
            Some(b'[') => (b'[', b']'),
            _ => {
                self.cursor.skip()?;
                self.give(start, each);
                return Ok(true);
            }
        };
        self.cursor.open(open)?;
        if self.cursor.close_empty(close) {
            self.give(start, each);
            return Ok(true);
        }
        self.open.push(Open { close, index: 0, path: self.path.len() });
        self.step()?;
        Ok(false)
    }

    fn give(&self, start: usize, each: &mut dyn FnMut(&Leaf<'_>)) {
        let offset = u64::try_from(start).unwrap_or(u64::MAX);
        each(&Leaf { path: &self.path, offset, raw: self.cursor.since(start) });
    }

    /// To the value of the next entry, with its name or index in the path.
    fn step(&mut self) -> Result<(), Error> {
        match self.open.last() {
            Some(Open { close: b']', index, .. }) => {
                // Writing to a string does not fail.
                let _ = write!(self.path, "[{index}]");
            }
            _ => {
                let name = self.cursor.key()?;
                self.path.push('.');
                self.path.push_str(name.strip_prefix('_').unwrap_or(&name));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(input: &str) -> Result<Vec<String>, Error> {
        let mut found = Vec::new();
        leaves(input.as_bytes(), &Limits::default(), &mut |l| {
            found.push(format!(
                "{} {} {}{}",
                l.path,
                l.offset,
                l.text(),
                if l.is_content() { "" } else { " -" }
            ));
        })?;
        Ok(found)
    }

    #[test]
    fn every_value_has_its_path_and_place() {
        let text = r#"{"id":"a\nb","name":[{"given":["x",null],"_given":[null,{"id":"g"}]},{}],
            "n":[[1.50],[]],"resourceType":"T","active":true}"#;
        let found = all(text).unwrap();
        assert_eq!(
            found,
            [
                "T.id 6 a\nb",
                "T.name[0].given[0] 31 x",
                "T.name[0].given[1] 35 null -",
                "T.name[0].given[0] 51 null -",
                "T.name[0].given[1].id 62 g",
                "T.name[1] 69 {} -",
                "T.n[0][0] 92 1.50",
                "T.n[1] 98 [] -",
                "T.resourceType 117 T -",
                "T.active 130 true",
            ]
        );
    }

    #[test]
    fn what_is_not_a_resource_is_refused() {
        for (text, kind) in [
            ("[]", ErrorKind::NotAnObject),
            ("{}", ErrorKind::NoResourceType),
            (r#"{"resourceType":"T"} x"#, ErrorKind::TrailingContent),
            (r#"{"resourceType":"T","a":}"#, ErrorKind::Syntax),
            (r#"{"resourceType":"T","a":[1"#, ErrorKind::UnexpectedEnd),
        ] {
            assert_eq!(all(text).unwrap_err().kind(), kind, "{text}");
        }
        let deep = format!(r#"{{"resourceType":"T","a":{}{}}}"#, "[".repeat(300), "]".repeat(300));
        assert_eq!(all(&deep).unwrap_err().kind(), ErrorKind::TooDeep);
        let limits = Limits { max_input: 10, ..Limits::default() };
        assert_eq!(
            leaves(b"{\"resourceType\":1}", &limits, &mut |_| {}).unwrap_err().kind(),
            ErrorKind::TooLarge
        );
    }

    #[test]
    fn its_debug_form_shows_no_content() {
        let mut shown = String::new();
        leaves(br#"{"resourceType":"T","id":"CANARY"}"#, &Limits::default(), &mut |l| {
            shown = format!("{l:?}");
        })
        .unwrap();
        assert!(shown.contains("T.id") && !shown.contains("CANARY"), "{shown}");
    }
}
