//! Where the type of each resource stands, whatever the order of members.
//!
//! Most senders write `resourceType` first; then looking costs a comparison. Where it comes later, everything before it
//! is looked through once and the types of the resources inside are remembered, so that resources within resources
//! are not looked through again for each level: all looking together passes over each byte at most once.

use std::borrow::Cow;

use super::token::Cursor;
use crate::error::Error;

/// The types found so far.
#[derive(Default)]
pub(crate) struct Types {
    /// Where an object begins and where the text of its type does, sorted; only of types that do not stand first.
    found: Vec<(usize, usize)>,
    /// All objects that begin before this byte were looked through.
    seen: usize,
    /// Bytes passed over in all.
    passed: usize,
}

/// An object or array that was opened and not closed.
struct Open {
    start: usize,
    close: u8,
    /// Its first `resourceType` was met.
    decided: bool,
}

impl Types {
    /// The type of the object here, if it has a text; stays where it is.
    pub(crate) fn at<'a>(&mut self, cursor: &mut Cursor<'a>) -> Result<Option<Cow<'a, str>>, Error> {
        let (pos, depth) = (cursor.pos, cursor.depth);
        cursor.open(b'{')?;
        if cursor.close_empty(b'}') {
            cursor.pos = pos;
            return Ok(None);
        }
        let mut found = None;
        if cursor.key()? == "resourceType" {
            found = (cursor.peek() == Some(b'"')).then_some(cursor.pos);
        } else {
            (cursor.pos, cursor.depth) = (pos, depth);
            if pos >= self.seen {
                self.look(cursor)?;
            }
            if let Ok(at) = self.found.binary_search_by_key(&pos, |f| f.0) {
                found = self.found.get(at).map(|f| f.1);
            }
        }
        let name = match found {
            Some(at) => {
                cursor.pos = at;
                Some(cursor.string()?)
            }
            None => None,
        };
        (cursor.pos, cursor.depth) = (pos, depth);
        Ok(name)
    }

    /// Looks through the object here up to its type, and remembers those of the objects inside.
    fn look(&mut self, cursor: &mut Cursor<'_>) -> Result<(), Error> {
        let (start, known) = (cursor.pos, self.found.len());
        let mut open = Vec::new();
        self.pass(cursor, &mut open)?;
        self.seen = cursor.pos;
        self.passed += cursor.pos - start;
        if let Some(new) = self.found.get_mut(known..) {
            new.sort_unstable();
        }
        Ok(())
    }

    fn pass(&mut self, cursor: &mut Cursor<'_>, open: &mut Vec<Open>) -> Result<(), Error> {
        loop {
            let start = cursor.pos;
            match cursor.peek() {
                Some(b'{') => {
                    cursor.open(b'{')?;
                    if !cursor.close_empty(b'}') {
                        open.push(Open { start, close: b'}', decided: false });
                        if self.key(cursor, open, true)? {
                            return Ok(());
                        }
                        continue;
                    }
                }
                Some(b'[') => {
                    cursor.open(b'[')?;
                    if !cursor.close_empty(b']') {
                        open.push(Open { start, close: b']', decided: true });
                        continue;
                    }
                }
                _ => {
                    cursor.skip()?;
                }
            }
            loop {
                let Some(close) = open.last().map(|o| o.close) else { return Ok(()) };
                if cursor.more(close)? {
                    if close == b'}' && self.key(cursor, open, false)? {
                        return Ok(());
                    }
                    break;
                }
                open.pop();
            }
        }
    }

    /// Passes over a name; whether the outermost object is decided by it.
    fn key(&mut self, cursor: &mut Cursor<'_>, open: &mut [Open], first: bool) -> Result<bool, Error> {
        let outermost = open.len() == 1;
        let key = cursor.key()?;
        let Some(object) = open.last_mut() else { return Ok(true) };
        if object.decided || key != "resourceType" {
            return Ok(false);
        }
        object.decided = true;
        if !first && cursor.peek() == Some(b'"') {
            self.found.push((object.start, cursor.pos));
        }
        Ok(outermost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks up every object of the text, as a reader of resources within resources would; gives the bytes passed.
    fn passed(text: &str) -> usize {
        let mut types = Types::default();
        for (at, _) in text.match_indices('{') {
            let mut cursor = Cursor::new(text, usize::MAX);
            cursor.pos = at;
            let found = types.at(&mut cursor).unwrap();
            assert_eq!(cursor.pos, at);
            assert_eq!(found, alone(text, at), "object at {at}");
        }
        types.passed
    }

    /// The type of one object, found without memory of others.
    fn alone(text: &str, at: usize) -> Option<Cow<'_, str>> {
        let mut cursor = Cursor::new(text, usize::MAX);
        cursor.pos = at;
        let (start, _) = cursor.find_string("resourceType").unwrap()?;
        cursor.pos = start;
        Some(cursor.string().unwrap())
    }

    #[test]
    fn types_at_the_end_of_each_level_are_found_in_one_pass() {
        let nested = |depth: usize| {
            let head = r#"{"entry":[{"resource":"#.repeat(depth);
            format!(r#"{head}{{"resourceType":"Basic"}}{}"#, r#"}],"resourceType":"Bundle"}"#.repeat(depth))
        };
        for depth in [1, 10, 300] {
            let text = nested(depth);
            let passed = passed(&text);
            assert!(passed <= text.len(), "{passed} of {} bytes at depth {depth}", text.len());
        }
        // And the count does count: a type that stands last makes us pass over nearly everything once.
        let text = nested(10);
        assert!(passed(&text) + 40 > text.len());
    }

    #[test]
    fn what_stands_after_the_type_is_looked_through_when_asked_for() {
        for text in [
            r#"{"a":{"b":1,"resourceType":"X"},"resourceType":"Y","c":[{"d":{},"resourceType":"Z"},{"e":2}]}"#,
            r#"{"resourceType":"First","c":{"x":{"y":0,"resourceType":"In"},"resourceType":"Out"}}"#,
            r#"{"a":1,"resourceType":5,"b":{"a":1,"resourceType":"Q"}}"#,
            r#"{"a":{"resourceType":5,"resourceType":"No"},"\u0072esourceType":"Escaped"}"#,
            r#"{"a":{"b":0,"resourceType":"One","resourceType":"Two"},"c":{}}"#,
        ] {
            assert!(passed(text) <= text.len(), "{text}");
        }
    }
}
