//! The rules of elements that are kept in the extension of ours, by their place: for the way back.

use super::{payment, remittance};
use crate::generated::rules::x12::{payment as p, set_820, set_835 as r};
use crate::trace::Rule;

/// The rule by which an element of 835 is kept.
pub(crate) fn of_835(id: &str, element: u32, component: u32) -> Rule {
    let found = match (id, element, component) {
        ("CLP", ..) => at(remittance::CLP, element),
        ("MIA", ..) => at(remittance::MIA, element),
        ("MOA", ..) => at(remittance::MOA, element),
        ("PER", ..) => at(remittance::PER, element),
        ("TS3", 2, _) => Some(r::TS302),
        ("TS3", ..) => at(remittance::TS3, element),
        ("TS2", ..) => at(remittance::TS2, element),
        ("LX", ..) => Some(r::LX01),
        ("NM1", 1, _) => Some(r::OTHER_INSURANCE_KIND),
        ("DTM", 1, _) => Some(r::DTM01),
        ("DTM", 2, _) => Some(r::DTM02),
        ("REF", 1, _) => Some(r::REF_LINE01),
        ("REF", 2, _) => Some(r::REF_LINE02),
        ("SVC", 1, 1) => Some(r::SVC01_1),
        ("SVC", 1, 2) => Some(r::SVC01_2),
        ("SVC", 1, 3..=6) => Some(r::SVC01_3),
        ("SVC", 1, 7) => Some(r::SVC01_7),
        ("SVC", 1, 8) => Some(r::SVC01_8),
        ("SVC", 4, _) => Some(r::SVC04),
        ("SVC", 5, _) => Some(r::SVC05),
        ("SVC", 6, _) => at(remittance::BILLED, component),
        ("SVC", 7, _) => Some(r::SVC07),
        _ => None,
    };
    found.unwrap_or(r::KEPT)
}

/// The rule by which an element of the payment itself is kept.
pub(crate) fn of_payment(id: &str, element: u32) -> Rule {
    let found = match (id, element) {
        ("BPR", _) => at(payment::BPR, element),
        ("TRN", 1) => Some(p::TRN01),
        ("TRN", 4) => Some(p::TRN04),
        ("CUR", 1) => Some(p::CUR01),
        ("N1", 1) => Some(p::PARTY_REFERENCE),
        ("RDM", 1) => Some(p::RDM01),
        ("RDM", 2) => Some(p::RDM02),
        ("RDM", 3) => Some(p::RDM03),
        _ => None,
    };
    found.unwrap_or(p::KEPT)
}

/// The rule by which an element of a part of 820 is kept.
pub(crate) fn of_820(id: &str, element: u32) -> Rule {
    match (id, element) {
        ("ENT", _) => set_820::ENT,
        ("NM1", 1) => set_820::NM101,
        ("RMR", 3) => set_820::RMR03,
        ("RMR", 5) => set_820::RMR05,
        ("RMR", 6) => set_820::RMR06,
        ("RMR", 7) => set_820::RMR07,
        ("RMR", 8) => set_820::RMR08,
        _ => set_820::KEPT,
    }
}

fn at(table: &[(u32, Rule)], number: u32) -> Option<Rule> {
    table.iter().find(|(n, _)| *n == number).map(|(_, rule)| *rule)
}
