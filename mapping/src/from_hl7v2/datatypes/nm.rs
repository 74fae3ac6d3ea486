//! NM: numbers.

use crate::from_hl7v2::scope::Scope;
use crate::model::{Count, Quantity};

/// `NM-Quantity`: the value.
pub(crate) fn quantity<'a>(_s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    None
}

/// `NM-positiveInt`.
pub(crate) fn positive_int<'a>(_s: Scope<'_, 'a>) -> Count {
    None
}

/// `NM-Quantity-LengthOfStay`.
pub(crate) fn length_of_stay<'a>(_s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    None
}
