//! Parties that have the same number and contradict each other: they stay apart, so that nothing of either is given up.
//!
//! A number alone does not make one party: places of one organization share its number, a sponsor and an insurer may be sent
//! with the same tax id. What only one of two says is no contradiction.

use std::collections::HashMap;

use crate::context::Context;
use crate::model::{Address, HumanName, Identifier, Location, Organization, Practitioner, Record, Text, Val};

/// How many parties of one number are told apart; keeps a hostile input from costing its square.
const MOST: usize = 64;

/// What two parties may contradict each other in, in order; empty where nothing is said.
type Said = Vec<String>;

/// The parties of one number so far: what each says, and what tells it from the first.
#[derive(Default)]
struct Same(Vec<(Said, String)>);

impl Same {
    /// What tells a party from the first of its number; empty where nothing does.
    fn variant(&mut self, said: Said) -> String {
        let fits =
            |known: &Said| known.iter().zip(&said).all(|(a, b)| a.is_empty() || b.is_empty() || a == b);
        if let Some((known, label)) = self.0.iter_mut().find(|(known, _)| fits(known)) {
            for (known, new) in known.iter_mut().zip(said) {
                if known.is_empty() {
                    *known = new;
                }
            }
            return label.clone();
        }
        // Its own words, not its order: another set of the interchange may name others.
        let label = if self.0.is_empty() { String::new() } else { said.join("\n") };
        if self.0.len() < MOST {
            self.0.push((said, label.clone()));
            return label;
        }
        String::new()
    }
}

/// Tells the parties of a set apart, in the order they were read.
pub(super) fn tell(cx: &Context<'_>) {
    let mut record = cx.record.borrow_mut();
    let Record { organizations, practitioners, locations, .. } = &mut *record;
    let mut known = HashMap::new();
    for thing in organizations.iter_mut().filter(|o| !o.common.apart) {
        let Organization { common, identifier, name, address, .. } = thing;
        let said = [vec![text(name)], place(address.first())].concat();
        common.variant = variant(&mut known, identifier, said);
    }
    known.clear();
    for thing in practitioners.iter_mut() {
        let Practitioner { common, identifier, name, address, .. } = thing;
        let said = [person(name.first()), place(address.first())].concat();
        common.variant = variant(&mut known, identifier, said);
    }
    known.clear();
    for thing in locations.iter_mut() {
        let Location { common, identifier, name, address, .. } = thing;
        let said = [vec![text(name)], place(address.as_ref())].concat();
        common.variant = variant(&mut known, identifier, said);
    }
}

fn variant(
    known: &mut HashMap<(String, String), Same>,
    identifiers: &[Identifier<'_>],
    said: Said,
) -> String {
    let Some(first) = identifiers.first() else { return String::new() };
    let value = text(&first.value);
    if value.is_empty() {
        return String::new();
    }
    known.entry((text(&first.system), value)).or_default().variant(said)
}

fn text(value: &Text<'_>) -> String {
    value.as_ref().map(|v| v.is.to_string()).unwrap_or_default()
}

fn person(name: Option<&HumanName<'_>>) -> Said {
    let Some(name) = name else { return vec![String::new(); 5] };
    let nth = |list: &[Val<std::borrow::Cow<'_, str>>], n: usize| {
        list.get(n).map(|v| v.is.to_string()).unwrap_or_default()
    };
    vec![
        text(&name.family.value),
        nth(&name.given, 0),
        nth(&name.given, 1),
        nth(&name.prefix, 0),
        nth(&name.suffix, 0),
    ]
}

fn place(address: Option<&Address<'_>>) -> Said {
    let Some(address) = address else { return vec![String::new(); 5] };
    let lines: Vec<_> = address.line.iter().map(|line| text(&line.value)).collect();
    vec![
        lines.join("\n"),
        text(&address.city),
        text(&address.state),
        text(&address.postal_code),
        text(&address.country),
    ]
}

#[cfg(test)]
mod tests {
    use super::{MOST, Same};

    fn said(name: &str, place: &str) -> Vec<String> {
        vec![name.into(), place.into()]
    }

    #[test]
    fn what_contradicts_stays_apart_and_what_is_only_silent_does_not() {
        let mut same = Same::default();
        let mut of = |name: &str, place: &str| same.variant(said(name, place));
        assert_eq!(
            (of("LAB", "").as_str(), of("", "A ST").as_str(), of("LAB", "A ST").as_str()),
            ("", "", "")
        );
        assert_eq!((of("LAB", "B ST").as_str(), of("OTHER", "").as_str()), ("LAB\nB ST", "OTHER\n"));
        assert_eq!((of("LAB", "B ST").as_str(), of("OTHER", "C ST").as_str()), ("LAB\nB ST", "OTHER\n"));
    }

    #[test]
    fn there_is_an_end_to_it() {
        let mut same = Same::default();
        let all: Vec<_> = (0..MOST + 2).map(|n| same.variant(said(&n.to_string(), ""))).collect();
        assert_eq!((all[MOST - 1].as_str(), all[MOST].as_str()), ("63\n", ""));
    }
}
