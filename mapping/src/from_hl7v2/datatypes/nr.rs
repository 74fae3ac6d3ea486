//! NR: numeric ranges.

use crate::from_hl7v2::scope::Scope;
use crate::model::Range;

/// `NR-Range`.
pub(crate) fn range<'a>(_s: Scope<'_, 'a>) -> Option<Range<'a>> {
    None
}
