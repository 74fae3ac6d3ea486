//! HD as the ends of an exchange: `HD-MessageHeader.*`.

use std::borrow::Cow;

use crate::from_hl7v2::scope::{DATA_ABSENT_REASON, Scope};
use crate::generated::rules::datatypes::{
    hd_messageheader_destination_endpoint as de, hd_messageheader_destination_name as dn,
    hd_messageheader_source_endpoint as se, hd_messageheader_source_name as sn,
};
use crate::generated::rules::hl7v2::hd_messageheader_destination_name as own;
use crate::model::{Extension, ExtensionValue, MessageDestination, MessageSource, Text};
use crate::trace::{Reason, Rule};

/// `HD-MessageHeader.source-name`: name and software of the sender (MSH-3).
pub(crate) fn source_name<'a>(s: Scope<'_, 'a>, source: &mut MessageSource<'a>) {
    source.name = s.text(1, sn::R3);
    source.software = s.text(2, sn::R4);
}

/// `HD-MessageHeader.source-endpoint`: the address of the sender. A name that is there already stays.
pub(crate) fn source_endpoint<'a>(s: Scope<'_, 'a>, source: &mut MessageSource<'a>) {
    const KINDS: [&str; 4] = ["ISO", "UUID", "DNS", "URI"];
    if source.name.is_none()
        && let Some(s) = s.when(se::R3, |t| !t.valued(2) && !t.one_of(3, &KINDS))
    {
        source.name = s.text(1, se::R3);
    }
    for (rule, kind, prefix) in [
        (se::R4, "ISO", "urn:oid:"),
        (se::R5, "UUID", "urn:uuid:"),
        (se::R6, "DNS", "urn:dns:"),
        (se::R7, "URI", "urn:uri:"),
    ] {
        if let Some(s) = s.when(rule, |t| t.is(3, kind)) {
            source.endpoint.value = address(s, rule, prefix);
        }
    }
    if source.name.is_none()
        && let Some(s) = s.when(se::R8, |t| t.valued(2) && !t.one_of(3, &KINDS))
    {
        source.name = named(s);
    }
    if source.endpoint.value.is_none() {
        source.endpoint.extension.push(unknown(s, se::R9, se::R10));
    }
}

/// `HD-MessageHeader.destination-name`: name of the receiver (MSH-5).
pub(crate) fn destination_name<'a>(s: Scope<'_, 'a>, destination: &mut MessageDestination<'a>) {
    // The row names the application by its id, where its name is HD.1, as it is for the sender.
    destination.name = s.text(1, own::NAME).or_else(|| s.text(2, dn::R4));
}

/// `HD-MessageHeader.destination-endpoint`: the address of the receiver. A name that is there already stays.
pub(crate) fn destination_endpoint<'a>(s: Scope<'_, 'a>, destination: &mut MessageDestination<'a>) {
    if destination.name.is_none() {
        destination.name = s.text(1, de::R3);
    }
    if let Some(s) = s.when(de::R4, |t| t.is(3, "ISO")) {
        destination.endpoint.value = address(s, de::R4, "urn:oid:");
    }
    if let Some(s) = s.when(de::R5, |t| t.is(3, "UUID")) {
        destination.endpoint.value = address(s, de::R5, "urn:uuid:");
    }
    if let Some(s) = s.when(de::R6, |t| !t.one_of(3, &["ISO", "UUID"])) {
        destination.endpoint.value = address(s, de::R6, "");
    }
    if destination.endpoint.value.is_none() {
        destination.endpoint.extension.push(unknown(s, de::R7, de::R8));
    }
}

/// The universal id as a URL, which holds no blank.
fn address<'a>(s: Scope<'_, 'a>, rule: Rule, prefix: &str) -> Text<'a> {
    let id = s.text(2, rule)?;
    if id.null {
        return Some(id);
    }
    if id.is.chars().any(|c| c.is_whitespace() || c.is_control()) {
        s.part(2)?.refuse(Reason::Invalid, "mapping/uri-not-valid");
        return None;
    }
    let prefix = if id.is.starts_with(prefix) { "" } else { prefix };
    Some(id.map(|id| if prefix.is_empty() { id } else { Cow::Owned(format!("{prefix}{id}")) }))
}

/// `HD.1 - HD.3:HD.2`, as far as they are there.
fn named<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let parts: Vec<_> = [1, 3, 2].into_iter().filter_map(|n| s.part(n)).collect();
    let (name, kind, id) = (s.peek_at(1), s.peek_at(3), s.peek_at(2));
    let mut text = name.into_owned();
    if !text.is_empty() {
        text.push_str(" - ");
    }
    text.push_str(&kind);
    if !kind.is_empty() {
        text.push(':');
    }
    text.push_str(&id);
    s.join(se::R8, &parts, text)
}

/// FHIR requires an address; none is known.
fn unknown<'a>(s: Scope<'_, 'a>, url: Rule, value: Rule) -> Extension<'a> {
    Extension {
        url: s.constant(url, DATA_ABSENT_REASON),
        value: s.constant(value, "unknown").map(ExtensionValue::Code),
        extension: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, text, with_field};
    use crate::options::Options;

    fn source(value: &str, look: impl FnOnce(&MessageSource<'_>)) {
        with_field(value, &Options::default(), |s| {
            let mut source = MessageSource::default();
            source_endpoint(s, &mut source);
            look(&source);
        });
    }

    #[test]
    fn a_source_is_named_or_addressed() {
        source("LAB", |m| {
            assert_eq!(text(&m.name), Some("LAB"));
            assert_eq!(m.endpoint.extension.len(), 1);
        });
        source("LAB^1.2.3^ISO", |m| {
            assert_eq!((text(&m.name), text(&m.endpoint.value)), (None, Some("urn:oid:1.2.3")));
            assert!(m.endpoint.extension.is_empty());
        });
        source("LAB^x.example.org^DNS", |m| {
            assert_eq!(text(&m.endpoint.value), Some("urn:dns:x.example.org"));
        });
        source("LAB^77^L", |m| {
            assert_eq!(text(&m.name), Some("LAB - L:77"));
            assert_eq!(m.endpoint.extension.len(), 1);
        });
    }

    #[test]
    fn names_and_destinations() {
        with_field("APP^1.2.3^ISO", &Options::default(), |s| {
            let (mut source, mut destination) = (MessageSource::default(), MessageDestination::default());
            source_name(s, &mut source);
            assert_eq!((text(&source.name), text(&source.software)), (Some("APP"), Some("1.2.3")));
            destination_name(s, &mut destination);
            assert_eq!(text(&destination.name), Some("APP"));
            destination_endpoint(s, &mut destination);
            assert_eq!(text(&destination.endpoint.value), Some("urn:oid:1.2.3"));
        });
        with_field("^1.2.3^ISO", &Options::default(), |s| {
            let mut destination = MessageDestination::default();
            destination_name(s, &mut destination);
            assert_eq!(text(&destination.name), Some("1.2.3"), "its id is better than nothing");
        });
        with_field("APP^a b^L", &Options::default(), |s| {
            let mut destination = MessageDestination::default();
            destination_endpoint(s, &mut destination);
            assert_eq!(text(&destination.name), Some("APP"));
            assert_eq!(
                (destination.endpoint.value.is_none(), destination.endpoint.extension.len()),
                (true, 1)
            );
            assert_eq!(issues(s), ["mapping/uri-not-valid"]);
        });
    }
}
