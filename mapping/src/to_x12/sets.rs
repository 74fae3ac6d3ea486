//! The transaction sets that are written, a line for each kind of guide.
//!
//! **To add a set**: write a module beside this one with two functions and give it a line in [`SETS`].
//!
//! - `fits(&Record) -> bool` says whether a record holds what the set is made of. It decides among the guides of one convention
//!   (270 and 271 are both 005010X279A1), and which guide is meant when the caller names none.
//! - `write(Way, &'static Guide) -> Loop` gives the transaction set as a [`Loop`] with the id `ST`: BHT and the like as its
//!   segments, everything else in loops named as the guide names them. Each value is made by a line of [`Way`] that names the
//!   rule of `mapping/data/x12-fhir.tsv`, the same as on the way from X12.
//!
//! What a set need not do: ISA to ST and SE to IEA (`envelope`); the order of segments and loops, which is the guide's
//! (`assemble` sorts them by the place that the guide gives to an id and qualifier); HL01, HL02 and HL04 (an HL segment needs
//! HL03 only); paths for the report. Segments and loops that the guide has no place for, and those beyond the number it
//! allows, are left out there with an issue, and their values are losses.

use synovia_x12::guide::Guide;

use super::claims;
use super::tree::Loop;
use super::way::Way;
use super::{attachment, authorization, eligibility, enrollment, premium, remittance, status};
use crate::model::Record;

/// A transaction set that is written.
pub(super) struct Set {
    /// The kind of its guide, as [`Guide::kind`] names it: `837P`, `278-request`.
    pub(super) kind: &'static str,
    /// Whether a record holds what it is made of.
    pub(super) fits: for<'r, 'a> fn(&'r Record<'a>) -> bool,
    /// The transaction set of a record.
    pub(super) write: for<'w, 'a> fn(Way<'w, 'a>, &'static Guide) -> Loop,
}

/// A line for each; of those that fit a record the first is written when the caller names no guide.
#[rustfmt::skip]
static SETS: &[Set] = &[
    Set { kind: "278-request", fits: authorization::asks, write: authorization::request },
    Set { kind: "278-response", fits: authorization::answers, write: authorization::response },
    Set { kind: "837P", fits: claims::fits_professional, write: claims::write },
    Set { kind: "837I", fits: claims::fits_institutional, write: claims::write },
    Set { kind: "837D", fits: claims::fits_dental, write: claims::write },
    Set { kind: "835", fits: remittance::fits, write: remittance::write },
    Set { kind: "820", fits: premium::fits, write: premium::write },
    Set { kind: "270", fits: eligibility::asks, write: eligibility::request },
    Set { kind: "271", fits: eligibility::answers, write: eligibility::response },
    Set { kind: "275", fits: attachment::fits, write: attachment::write },
    Set { kind: "276", fits: status::asks, write: status::question },
    Set { kind: "277", fits: status::answers, write: status::answer },
    Set { kind: "277CA", fits: status::answers, write: status::receipt },
    Set { kind: "834", fits: enrollment::fits, write: enrollment::write },
];

/// The set of a kind of guide.
pub(super) fn of(kind: &str) -> Option<&'static Set> {
    SETS.iter().find(|set| set.kind == kind)
}

/// The set that a record is by what it holds.
pub(super) fn fitting(record: &Record<'_>) -> Option<&'static Set> {
    SETS.iter().find(|set| (set.fits)(record))
}
