//! DLD: where somebody was discharged to.

use crate::from_hl7v2::scope::Scope;
use crate::model::Reference;

/// `DLD-Location-Discharge`: adds a Location.
pub(crate) fn location<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}
