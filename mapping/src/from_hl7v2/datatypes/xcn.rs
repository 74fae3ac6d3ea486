//! XCN: persons with an identifier.

use crate::from_hl7v2::scope::Scope;
use crate::model::Reference;

/// `XCN-Practitioner`: adds a Practitioner.
pub(crate) fn practitioner<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}

/// `XCN-PractitionerRole`: adds a PractitionerRole of a Practitioner.
pub(crate) fn practitioner_role<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}
