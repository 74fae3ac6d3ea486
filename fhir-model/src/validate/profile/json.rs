//! A JSON text as a tree: profiles and the values they fix, whatever the release of their types.

use crate::error::{Error, ErrorKind};
use crate::json::Cursor;

/// A value; an object's members are in the order written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    /// A number as it is written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Nesting of a profile.
const MAX_DEPTH: usize = 64;

impl Json {
    /// Reads a whole text.
    pub(super) fn parse(input: &[u8]) -> Result<Self, Error> {
        let text =
            core::str::from_utf8(input).map_err(|e| Error::new(ErrorKind::Encoding, e.valid_up_to()))?;
        let mut cursor = Cursor::new(text, MAX_DEPTH);
        cursor.space();
        let out = value(&mut cursor)?;
        cursor.end()?;
        Ok(out)
    }

    /// The member of that name.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(n, _)| n == name).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The first member whose name begins so and goes on: `fixedUri` for `fixed`.
    pub(super) fn starting(&self, prefix: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        let typed = |name: &str| {
            name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        };
        members.iter().find(|(name, _)| typed(name)).map(|(_, v)| v)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of the member of that name.
    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.get(name)?.text()
    }

    /// The entries of the list of that name; none when there is no such list.
    pub(super) fn list_of(&self, name: &str) -> &[Self] {
        match self.get(name) {
            Some(Self::List(list)) => list,
            _ => &[],
        }
    }

    /// The whole number of the member of that name.
    pub(super) fn number_of(&self, name: &str) -> Option<u32> {
        match self.get(name)? {
            Self::Number(text) => text.parse().ok(),
            _ => None,
        }
    }
}

/// Recurses as deep as the cursor allows.
fn value(cursor: &mut Cursor<'_>) -> Result<Json, Error> {
    Ok(match cursor.peek() {
        Some(b'"') => Json::Text(cursor.string()?.into_owned()),
        Some(b'{') => {
            let mut members = Vec::new();
            cursor.open(b'{')?;
            if !cursor.close_empty(b'}') {
                loop {
                    let name = cursor.key()?.into_owned();
                    members.push((name, value(cursor)?));
                    if !cursor.more(b'}')? {
                        break;
                    }
                }
            }
            Json::Object(members)
        }
        Some(b'[') => {
            let mut list = Vec::new();
            cursor.open(b'[')?;
            if !cursor.close_empty(b']') {
                loop {
                    list.push(value(cursor)?);
                    if !cursor.more(b']')? {
                        break;
                    }
                }
            }
            Json::List(list)
        }
        Some(b't') => {
            cursor.word("true")?;
            Json::Bool(true)
        }
        Some(b'f') => {
            cursor.word("false")?;
            Json::Bool(false)
        }
        Some(b'n') => {
            cursor.word("null")?;
            Json::Null
        }
        _ => Json::Number(cursor.number()?.to_owned()),
    })
}
