//! SN: structured numerics.

use crate::from_hl7v2::scope::Scope;
use crate::model::{Quantity, Range, Ratio};

/// `SN-Quantity`.
pub(crate) fn quantity<'a>(_s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    None
}

/// `SN-Range`.
pub(crate) fn range<'a>(_s: Scope<'_, 'a>) -> Option<Range<'a>> {
    None
}

/// `SN-Ratio`.
pub(crate) fn ratio<'a>(_s: Scope<'_, 'a>) -> Option<Ratio<'a>> {
    None
}
