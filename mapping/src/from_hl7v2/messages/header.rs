//! What every message says about itself: MSH, SFT and EVN.

use super::Subject;
use crate::from_hl7v2::scope::V2;
use crate::generated::rules::hl7v2::msh_bundle;
use crate::trace::Rule;

/// The rows of a message map for MSH; `None` where a message map has no such row.
#[derive(Debug)]
pub(crate) struct HeaderRows {
    pub(crate) bundle: Rule,
    pub(crate) message_header: Rule,
    pub(crate) source: Option<Rule>,
    pub(crate) transformation: Option<Rule>,
    pub(crate) event: Option<Rule>,
    pub(crate) operator: Option<Rule>,
}

impl HeaderRows {
    /// For messages without a published map: our own rule.
    pub(crate) const OTHER: Self = Self {
        bundle: msh_bundle::ENTRY,
        message_header: msh_bundle::ENTRY,
        source: None,
        transformation: None,
        event: None,
        operator: None,
    };
}

/// Reads MSH (and EVN where there is a row for it): the exchange, the MessageHeader and the Provenances.
pub(crate) fn read(_v2: &V2<'_>, _rows: &HeaderRows, _subject: Subject) {}
