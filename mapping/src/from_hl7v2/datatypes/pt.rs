//! PT: processing types.

use crate::from_hl7v2::scope::Scope;
use crate::model::Coding;

/// `PT-Meta`.
pub(crate) fn tags<'a>(_s: Scope<'_, 'a>) -> Option<Vec<Coding<'a>>> {
    None
}
