//! CX: identifiers with a check digit.

use crate::from_hl7v2::scope::Scope;
use crate::model::{Identifier, RelatedPerson, Text};

/// `CX-Identifier`.
pub(crate) fn identifier<'a>(_s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    None
}

/// `CX-RelatedPerson-Mother`.
pub(crate) fn mother<'a>(_s: Scope<'_, 'a>) -> Option<RelatedPerson<'a>> {
    None
}

/// `CX-string`.
pub(crate) fn text<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}
