//! EIP: placer and filler identifiers.

use crate::from_hl7v2::scope::Scope;
use crate::model::Identifier;

/// `EIP-Identifier-PlacerAssignedIdentifier`.
pub(crate) fn placer<'a>(_s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    None
}

/// `EIP-Identifier-FillerAssignedIdentifier`.
pub(crate) fn filler<'a>(_s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    None
}
