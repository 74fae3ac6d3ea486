//! Rules: which values, and what becomes of them.

use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::error::{Error, ErrorKind};
use crate::segment_id::SegmentId;
use crate::view::Leaf;

/// What becomes of a value: see the [module](super).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// It stays.
    Keep,
    /// Its bytes go.
    Remove,
    /// Its characters become `X`.
    Mask,
    /// It becomes a fixed text.
    Replace,
    /// It becomes a hash of itself.
    Hash,
    /// It becomes a date some days off.
    ShiftDate,
}

const ACTIONS: [(Action, &str); 6] = [
    (Action::Keep, "keep"),
    (Action::Remove, "remove"),
    (Action::Mask, "mask"),
    (Action::Replace, "replace"),
    (Action::Hash, "hash"),
    (Action::ShiftDate, "shift-date"),
];

impl Action {
    /// Its name in a policy.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        ACTIONS.iter().find(|(action, _)| *action == self).map_or("", |(_, name)| name)
    }

    fn from_name(name: &str) -> Option<Self> {
        ACTIONS.iter().find(|(_, own)| *own == name).map(|(action, _)| *action)
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What the tables say a value is inside of, from the outside in.
pub(super) struct Datatypes {
    pub(super) field: Option<&'static str>,
    pub(super) component: Option<&'static str>,
    pub(super) subcomponent: Option<&'static str>,
}

impl Datatypes {
    /// Whether a value is inside of a datatype.
    pub(super) fn is(&self, name: &str) -> bool {
        [self.field, self.component, self.subcomponent].contains(&Some(name))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    /// `*` for any character.
    segment: [u8; 3],
    /// Field, component, subcomponent.
    numbers: [Option<u32>; 3],
    datatype: Option<Datatype>,
    action: Action,
}

/// A datatype by its name, and which component of it; an unknown one has no name.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Datatype {
    name: alloc::string::String,
    component: Option<u32>,
}

/// What becomes of which values: rules, of which the first that fits counts. Read from text with [`str::parse`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    rules: Vec<Rule>,
}

impl Policy {
    /// The text of the default policy, as shown in the [module](super): a start for one's own.
    pub const DEFAULT_TEXT: &'static str = include_str!("default.policy");

    /// One action for every value of a message.
    #[must_use]
    pub fn everything(action: Action) -> Self {
        let rule = Rule { segment: *b"***", numbers: [None; 3], datatype: None, action };
        Self { rules: alloc::vec![rule] }
    }

    /// Reads a policy: the same as [`str::parse`].
    ///
    /// # Errors
    /// [`ErrorKind::PathSyntax`] at the offset in the text of what is no selector or no action.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut rules = Vec::new();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let rule = line.split('#').next().unwrap_or_default();
            let mut words = rule.split_ascii_whitespace();
            if let Some(selector) = words.next() {
                // The words are parts of the line.
                let offset = |word: &str| (at + line.find(word).unwrap_or_default()) as u64;
                let fail = |word: &str| Error::new(ErrorKind::PathSyntax, offset(word));
                let (segment, numbers, datatype) = read_selector(selector).ok_or_else(|| fail(selector))?;
                let action = words.next().unwrap_or_default();
                let known = Action::from_name(action).ok_or_else(|| fail(action))?;
                if let Some(surplus) = words.next() {
                    let offset = at + rule.rfind(surplus).unwrap_or_default();
                    return Err(Error::new(ErrorKind::PathSyntax, offset as u64));
                }
                rules.push(Rule { segment, numbers, datatype, action: known });
            }
            at += line.len();
        }
        Ok(Self { rules })
    }

    /// Asks the rules of another policy where none of these fits.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        self.rules.extend(other.rules);
        self
    }

    pub(super) fn action(&self, leaf: &Leaf<'_>, datatypes: &Datatypes) -> Action {
        self.rules.iter().find(|rule| rule.selects(leaf, datatypes)).map_or(Action::Keep, |rule| rule.action)
    }
}

impl Default for Policy {
    /// What the [module](super) shows: names, addresses, numbers, free text and everything unknown.
    fn default() -> Self {
        // A test reads it: a policy of nothing would give everything away, so that of everything stands in.
        Self::parse(Self::DEFAULT_TEXT).unwrap_or_else(|_| Self::everything(Action::Remove))
    }
}

impl FromStr for Policy {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl Rule {
    fn selects(&self, leaf: &Leaf<'_>, datatypes: &Datatypes) -> bool {
        let same = |(wanted, byte): (&u8, &u8)| *wanted == b'*' || wanted == byte;
        let [field, component, subcomponent] = self.numbers;
        let at = |wanted: Option<u32>, number: u32| wanted.is_none_or(|wanted| wanted == number);
        self.segment.iter().zip(leaf.segment.as_bytes()).all(same)
            && at(field, leaf.field)
            && at(component, leaf.component)
            && at(subcomponent, leaf.subcomponent)
            && self.datatype.as_ref().is_none_or(|datatype| datatype.selects(leaf, datatypes))
    }
}

impl Datatype {
    fn selects(&self, leaf: &Leaf<'_>, datatypes: &Datatypes) -> bool {
        match (self.name.as_str(), self.component) {
            ("", _) => datatypes.subcomponent.is_none(),
            (name, None) => datatypes.is(name),
            (name, Some(n)) => {
                (datatypes.field == Some(name) && leaf.component == n)
                    || (datatypes.component == Some(name) && leaf.subcomponent == n)
            }
        }
    }
}

type Selector = ([u8; 3], [Option<u32>; 3], Option<Datatype>);

fn read_selector(text: &str) -> Option<Selector> {
    let (place, datatype) = match text.split_once(':') {
        Some((place, datatype)) => (place, Some(read_datatype(datatype)?)),
        None => (text, None),
    };
    let (id, numbers) = match place.split_once('-') {
        Some((id, numbers)) => (id, Some(numbers)),
        None => (place, None),
    };
    let segment = <[u8; 3]>::try_from(id.as_bytes()).ok()?;
    let allowed = |b: &u8| b.is_ascii_alphanumeric() || *b == b'*';
    if !segment.iter().all(allowed) && segment != *SegmentId::UNNAMED.as_bytes() {
        return None;
    }
    let mut read = [None; 3];
    let mut parts = numbers.map(|numbers| numbers.split('.')).into_iter().flatten();
    for (slot, part) in read.iter_mut().zip(parts.by_ref()) {
        *slot = if part == "*" { None } else { Some(number(part)?) };
    }
    parts.next().is_none().then_some((segment, read, datatype))
}

fn read_datatype(text: &str) -> Option<Datatype> {
    if text == "?" {
        return Some(Datatype { name: "".into(), component: None });
    }
    let (name, component) = match text.split_once('.') {
        Some((name, component)) => (name, Some(number(component)?)),
        None => (text, None),
    };
    // A misspelled name would select nothing, and so protect nothing.
    let name = crate::schema::datatype(name.as_bytes())?.into();
    Some(Datatype { name, component })
}

fn number(text: &str) -> Option<u32> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_policy_is_one() {
        let policy = Policy::parse(Policy::DEFAULT_TEXT).expect("a policy");
        assert!(policy.rules.len() > 70);
        assert_eq!(policy, Policy::default());
    }

    #[test]
    fn what_is_no_rule_is_refused_at_its_place() {
        for (text, offset) in [
            ("PID", 0),
            ("PID hide", 4),
            ("PID-5 keep\nPID-x keep", 11),
            ("PI keep", 0),
            ("P?D keep", 0),
            ("PID-5.1.1.1 keep", 0),
            ("PID:XXX keep", 0),
            ("PID:CX.x keep", 0),
            ("PID keep keep", 9),
            ("PID keep it", 9),
            ("# a\n\n  PID-5 hid # b", 13),
        ] {
            let error = Policy::parse(text).map(|_| ()).expect_err("refused");
            assert_eq!((error.kind(), error.offset()), (ErrorKind::PathSyntax, offset), "{text}");
        }
        assert!(Policy::parse("# nothing\n\n").expect("no rules").rules.is_empty());
        assert!(Policy::parse("***-*.*.* keep\n???-1 mask\nOBX-5:TX keep").is_ok());
    }
}
