//! RP: reference pointers.

use crate::from_hl7v2::scope::Scope;
use crate::model::Attachment;

/// `RP-Attachment`.
pub(crate) fn attachment<'a>(_s: Scope<'_, 'a>) -> Option<Attachment<'a>> {
    None
}
