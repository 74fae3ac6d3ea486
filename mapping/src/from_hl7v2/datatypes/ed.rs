//! ED: encapsulated data.

use crate::from_hl7v2::scope::Scope;
use crate::model::Attachment;

/// `ED-Attachment`.
pub(crate) fn attachment<'a>(_s: Scope<'_, 'a>) -> Option<Attachment<'a>> {
    None
}
