//! What the tests of segments and messages share: messages made up of a few fields, and which rows they make fire.

use std::collections::BTreeSet;

pub(crate) use super::source::with_record;
use crate::generated::rules::RULES;
use crate::options::Options;

/// Ids of the rules that made anything of a message, from those that start with `map`.
pub(crate) fn fired(message: &str, options: &Options, map: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    with_record(message, options, |v2, _| {
        ids.extend(
            v2.cx
                .trace
                .fired()
                .into_iter()
                .map(super::super::trace::Rule::id)
                .filter(|id| id.starts_with(map)),
        );
    });
    ids
}

/// Checks that each published row of `map` makes something in one of the messages.
pub(crate) fn assert_all_rows_fire(map: &str, messages: &[(&str, &Options)]) {
    let prefix = format!("{map}#");
    let mut rows: Vec<&str> = RULES.to_vec();
    rows.retain(|id| id.starts_with(&prefix));
    assert!(!rows.is_empty(), "{map} is no map");
    for (message, options) in messages {
        let fired = fired(message, options, &prefix);
        rows.retain(|id| !fired.contains(*id));
    }
    assert_eq!(rows, Vec::<&str>::new(), "these rows of {map} made nothing");
}

/// An admission with these segments after its header.
pub(crate) fn adt(segments: &[&str]) -> String {
    let header = "MSH|^~\\&|APP|FAC|||20260102030405+0100||ADT^A01^ADT_A01|1|P|2.5";
    [&[header], segments].concat().join("\r")
}

/// A segment with these fields and nothing else.
pub(crate) fn segment(id: &str, fields: &[(usize, &str)]) -> String {
    let last = fields.iter().map(|(n, _)| *n).max().unwrap_or(0);
    let value = |n| fields.iter().find(|(field, _)| *field == n).map_or("", |(_, value)| value);
    std::iter::once(id).chain((1..=last).map(value)).collect::<Vec<_>>().join("|")
}
