//! DT, TM, DTM and TS: times with the precision and the offset that were sent.

use crate::from_hl7v2::scope::{Scope, V2};
use crate::model::Text;

/// `DTM-dateTime` / `TS-dateTime`: a FHIR dateTime; a time without any offset is cut to its date, with an issue.
pub(crate) fn date_time<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}

/// A FHIR date: the date part.
pub(crate) fn date<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}

/// A FHIR instant; `None` with an issue when the precision or the offset is not enough.
pub(crate) fn instant<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}

/// A FHIR time (TM).
pub(crate) fn time<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}

/// The offset of MSH-7, such as `-05:00`, and the leaf it stands in.
pub(crate) fn message_zone(_v2: &V2<'_>) -> Option<(String, u32)> {
    None
}
