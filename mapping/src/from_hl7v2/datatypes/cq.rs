//! CQ: composite quantities.

use crate::from_hl7v2::scope::Scope;
use crate::model::Quantity;

/// `CQ-Quantity`.
pub(crate) fn quantity<'a>(_s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    None
}
