//! HD: who assigned an identifier, or which facility.

use crate::from_hl7v2::scope::Scope;
use crate::model::{Identifier, MessageDestination, MessageSource, Reference, Text};

/// `HD-Organization`.
pub(crate) fn organization<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}

/// `HD-Location`.
pub(crate) fn location<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}

/// `HD-Device`.
pub(crate) fn device<'a>(_s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    None
}

/// `HD-Identifier`: the namespace and the universal id are an identifier each.
pub(crate) fn identifier<'a>(_s: Scope<'_, 'a>) -> Option<Vec<Identifier<'a>>> {
    None
}

/// `HD-uri`.
pub(crate) fn uri<'a>(_s: Scope<'_, 'a>) -> Text<'a> {
    None
}

/// `HD-MessageHeader.source-name`: name and software of the sender (MSH-3).
pub(crate) fn source_name<'a>(_s: Scope<'_, 'a>, _source: &mut MessageSource<'a>) {}

/// `HD-MessageHeader.source-endpoint`: the address of the sender.
pub(crate) fn source_endpoint<'a>(_s: Scope<'_, 'a>, _source: &mut MessageSource<'a>) {}

/// `HD-MessageHeader.destination-name`: name of the receiver (MSH-5).
pub(crate) fn destination_name<'a>(_s: Scope<'_, 'a>, _destination: &mut MessageDestination<'a>) {}

/// `HD-MessageHeader.destination-endpoint`: the address of the receiver.
pub(crate) fn destination_endpoint<'a>(_s: Scope<'_, 'a>, _destination: &mut MessageDestination<'a>) {}
