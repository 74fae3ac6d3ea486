//! DR: date ranges.

use crate::from_hl7v2::scope::Scope;
use crate::model::{Period, Text};

/// `DR-Period`.
pub(crate) fn period<'a>(_s: Scope<'_, 'a>) -> Option<Period<'a>> {
    None
}

/// `DR-dateTime`.
pub(crate) fn date_time<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}
