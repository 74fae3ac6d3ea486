//! OG: observation groupers.

use crate::from_hl7v2::scope::Scope;
use crate::model::Extension;

/// `OG-Extension-Subidentifier`.
pub(crate) fn extension<'a>(_s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    None
}
