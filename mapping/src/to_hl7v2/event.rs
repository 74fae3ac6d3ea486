//! Which message a record is to be: the event of its header, else the one the caller names.

use crate::context::Context;
use crate::error::{Error, ErrorKind};
use crate::model::{Record, Text};
use crate::trace::Origin;

/// A message type: code, event, structure.
#[derive(Clone, Debug, Default)]
pub(super) struct Event {
    pub(super) code: String,
    pub(super) trigger: String,
    pub(super) structure: Option<String>,
    /// What named it.
    pub(super) by: Vec<Origin>,
}

impl Event {
    /// `ADT^A01^ADT_A01`.
    pub(super) fn name(&self) -> String {
        let mut name = format!("{}^{}", self.code, self.trigger);
        if let Some(structure) = &self.structure {
            name.push('^');
            name.push_str(structure);
        }
        name
    }
}

fn is_word(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// `ADT^A01`, `ADT^A01^ADT_A01` or `ADT_A01`.
fn parse(text: &str) -> Option<Event> {
    let mut parts = text.split(['^', '_']);
    let (code, trigger) = (parts.next()?, parts.next()?);
    if !is_word(code) || !is_word(trigger) {
        return None;
    }
    let structure = text.split('^').nth(2).filter(|s| s.split('_').all(is_word));
    Some(Event {
        code: code.into(),
        trigger: trigger.into(),
        structure: structure.map(str::to_string),
        by: Vec::new(),
    })
}

/// The message that an event of table 0003 belongs to.
fn code_of(trigger: &str) -> Option<&'static str> {
    let (letter, number) = trigger.split_at_checked(1)?;
    let number: u32 = number.parse().ok().filter(|_| is_word(trigger))?;
    Some(match (letter, number) {
        ("A", 1..=62) => "ADT",
        ("R", 1 | 30..=32) => "ORU",
        ("O", 1) => "ORM",
        ("O", 21 | 33 | 35) => "OML",
        ("O", 9) => "OMP",
        ("O", 11 | 25) => "RDE",
        ("O", 13) => "RDS",
        ("O", 17) => "RAS",
        ("O", 19) => "OMG",
        ("V", 4) => "VXU",
        ("S", 12..=26) => "SIU",
        ("T", 1..=11) => "MDM",
        _ => return None,
    })
}

/// The event of the header: its display as a reader of HL7 v2 writes it, else its code.
fn of_header(record: &Record<'_>) -> Option<Event> {
    let header = record.message_headers.first()?;
    let coding = header.event_coding.as_ref()?;
    let all = [&coding.display, &coding.code, &coding.system];
    let by: Vec<Origin> = all.into_iter().flatten().map(|v| v.by).collect();
    let known = |text: &Text<'_>| text.as_ref().filter(|v| !v.null).map(|v| v.is.to_string());
    if let Some(event) = known(&coding.display).and_then(|d| parse(&d)) {
        return Some(Event { by, ..event });
    }
    let code = known(&coding.code)?;
    if let Some(event) = parse(&code) {
        return Some(Event { by, ..event });
    }
    code_of(&code).map(|message| Event { code: message.into(), trigger: code, structure: None, by })
}

/// The event: the one of the header, else the one of the options.
///
/// # Errors
/// [`ErrorKind::NoEvent`] if neither names one that HL7 v2 has.
pub(super) fn of(cx: &Context<'_>, record: &Record<'_>) -> Result<Event, Error> {
    let named = of_header(record).or_else(|| cx.options.message_event.as_deref().and_then(parse));
    named.ok_or_else(|| Error::new(ErrorKind::NoEvent))
}

/// Whether text names an event, for the check of options.
pub(crate) fn is_event(text: &str) -> bool {
    parse(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_named_in_full_by_structure_or_by_their_code() {
        let full = parse("ADT^A04^ADT_A01").unwrap();
        assert_eq!((full.name().as_str(), full.structure.as_deref()), ("ADT^A04^ADT_A01", Some("ADT_A01")));
        assert_eq!(parse("ORU_R01").unwrap().name(), "ORU^R01");
        for bad in ["", "ADT", "ADT^", "adt^a01", "ADT^A1", "ADT^A01X"] {
            assert!(parse(bad).is_none(), "{bad}");
        }
        assert_eq!(code_of("R01"), Some("ORU"));
        assert_eq!((code_of("Z99"), code_of("Axx"), code_of("")), (None, None, None));
    }
}
