//! XPN: names of persons.

use crate::from_hl7v2::scope::Scope;
use crate::model::{HumanName, Text};

/// `XPN-HumanName`; a nickname is a name of its own.
pub(crate) fn names<'a>(_s: Scope<'_, 'a>) -> Option<Vec<HumanName<'a>>> {
    None
}

/// `XPN-string`.
pub(crate) fn text<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}
