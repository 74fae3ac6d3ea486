//! DLN: driver's licences.

use crate::from_hl7v2::scope::Scope;
use crate::model::Identifier;

/// `DLN-Identifier`.
pub(crate) fn identifier<'a>(_s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    None
}
