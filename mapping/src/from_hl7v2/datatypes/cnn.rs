//! CNN: persons with an identifier, in one component.

use crate::from_hl7v2::scope::Scope;
use crate::model::Reference;

/// `CNN-Practitioner`: adds a Practitioner.
pub(crate) fn practitioner<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}
