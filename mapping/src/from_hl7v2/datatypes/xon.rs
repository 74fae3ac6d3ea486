//! XON: organizations.

use crate::from_hl7v2::scope::Scope;
use crate::model::{Reference, Text};

/// `XON-Organization`: adds an Organization.
pub(crate) fn organization<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}

/// `XON-string`.
pub(crate) fn text<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}

/// `XON-Location`: adds a Location.
pub(crate) fn location<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}
