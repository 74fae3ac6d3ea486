//! NDL: who did something, where and when.

use crate::from_hl7v2::scope::Scope;
use crate::model::Reference;

/// `NDL-PractitionerRole`: adds a PractitionerRole of a Practitioner.
pub(crate) fn practitioner_role<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}
