//! XAD: addresses.

use crate::from_hl7v2::scope::Scope;
use crate::model::Address;

/// `XAD-Address`.
pub(crate) fn address<'a>(_s: Scope<'_, 'a>) -> Option<Address<'a>> {
    None
}
