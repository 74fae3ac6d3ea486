//! EI: entity identifiers.

use crate::from_hl7v2::scope::Scope;
use crate::model::{Identifier, Reference};

/// `EI-Identifier-Extension`, completed by the namespace and universal id of `EI-Identifier-System`.
pub(crate) fn identifier<'a>(_s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    None
}

/// `EI-Identifier-Organization`.
pub(crate) fn organization<'a>(_s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    None
}

/// `EI-Identifier-DefaultAssigner`.
pub(crate) fn default_assigner<'a>(_s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    None
}

/// `EI-Condition`: a reference by identifier.
pub(crate) fn condition<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}
