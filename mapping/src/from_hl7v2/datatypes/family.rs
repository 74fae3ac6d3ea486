//! FN: family names.

use crate::from_hl7v2::scope::Scope;
use crate::model::Extended;

/// `FN-HumanName`.
pub(crate) fn family<'a>(_s: Scope<'_, 'a>) -> Extended<'a> {
    Extended::default()
}
