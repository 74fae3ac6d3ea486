//! XTN: telephone numbers and mail addresses.

use crate::from_hl7v2::scope::Scope;
use crate::model::ContactPoint;

/// `XTN-ContactPoint`.
pub(crate) fn contact_point<'a>(_s: Scope<'_, 'a>) -> Option<ContactPoint<'a>> {
    None
}
