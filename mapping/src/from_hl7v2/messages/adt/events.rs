//! What each event of ADT is read by.

use super::merge::{Change, How};
use super::rows::{self, AdtRows};

/// How a message of an event is read.
#[derive(Clone, Copy)]
pub(super) struct Event {
    pub(super) rows: &'static AdtRows,
    /// The guide has this map for the event; else it is the one whose segments are most alike.
    pub(super) published: bool,
    pub(super) what: What,
}

/// What an event does beside telling of one patient.
#[derive(Clone, Copy)]
pub(super) enum What {
    /// Nothing.
    Tells,
    /// Two patients change their beds.
    Swaps,
    /// Records of one person are linked.
    Links,
    /// Records were linked in error.
    Unlinks,
    /// Numbers are merged, changed or moved.
    Changes(Change),
    /// The record of a person is deleted.
    Deletes,
    /// An account has ended.
    Ends,
}

const fn by(rows: &'static AdtRows, published: bool, what: What) -> Event {
    Event { rows, published, what }
}

const fn change(patient: How, account: How, visit: How) -> Event {
    by(&rows::ADT_A09, false, What::Changes(Change { patient, account, visit }))
}

/// The event, `None` if the standard has no such one.
pub(super) fn event(code: &str) -> Option<Event> {
    use How::{Keep, Merge, Move, Rename};
    Some(match code {
        "A01" | "A04" | "A08" | "A13" => by(&rows::ADT_A01, true, What::Tells),
        "A02" => by(&rows::ADT_A02, true, What::Tells),
        "A05" | "A14" | "A28" | "A31" => by(&rows::ADT_A05, true, What::Tells),
        "A06" | "A07" => by(&rows::ADT_A06, true, What::Tells),
        "A09" | "A10" => by(&rows::ADT_A09, true, What::Tells),
        "A11" => by(&rows::ADT_A11, true, What::Tells),
        "A17" => by(&rows::ADT_A17, true, What::Swaps),
        "A03" | "A16" | "A60" => by(&rows::ADT_A01, false, What::Tells),
        "A15" | "A21" | "A22" | "A54" | "A55" | "A61" | "A62" => by(&rows::ADT_A02, false, What::Tells),
        "A19" | "A20" | "A26" | "A32" | "A33" | "A52" | "A53" => by(&rows::ADT_A09, false, What::Tells),
        "A12" | "A23" | "A25" | "A27" | "A38" => by(&rows::ADT_A11, false, What::Tells),
        "A29" => by(&rows::ADT_A09, false, What::Deletes),
        "A24" => by(&rows::ADT_A09, false, What::Links),
        "A37" => by(&rows::ADT_A09, false, What::Unlinks),
        "A18" | "A30" | "A34" | "A39" | "A40" => change(Merge, Keep, Keep),
        "A35" | "A41" => change(Keep, Merge, Keep),
        "A36" => change(Merge, Merge, Keep),
        "A42" => change(Keep, Keep, Merge),
        "A43" => change(Move, Keep, Keep),
        "A44" => change(Move, Move, Keep),
        "A45" => change(Move, Move, Move),
        "A46" | "A47" | "A48" => change(Rename, Keep, Keep),
        "A49" => change(Keep, Rename, Keep),
        "A50" | "A51" => change(Keep, Keep, Rename),
        _ => return None,
    })
}

/// The event whose messages have a structure, for those that name no event or one that the standard does not have.
pub(super) fn of_structure(structure: &str) -> Option<Event> {
    event(structure.strip_prefix("ADT_")?)
}
