//! MSG: message types.

use crate::from_hl7v2::scope::Scope;
use crate::model::{Coding, Text};

/// `MSG-Coding`.
pub(crate) fn coding<'a>(_s: Scope<'_, 'a>) -> Option<Coding<'a>> {
    None
}

/// `MSG-code`.
pub(crate) fn code<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}
