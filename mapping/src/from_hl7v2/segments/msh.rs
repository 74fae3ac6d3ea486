//! MSH: the exchange.

pub(crate) mod provenance;

use synovia_terminology::maps;

use super::shared::superseded;
use super::spm::with_rows;
use crate::from_hl7v2::datatypes::{cwe, hd, msg, pt, time, xon};
use crate::from_hl7v2::scope::{DATA_ABSENT_REASON, Scope};
use crate::generated::rules::hl7v2::msh_messageheader as own;
use crate::generated::rules::segments::{msh_bundle, msh_messageheader};
use crate::model::{
    Address, Coding, Exchange, Extended, Extension, ExtensionValue, Identifier, MessageDestination,
    MessageHeader, MessageSource, Organization, Reference, Text,
};
use crate::trace::{Reason, Rule};

/// `MSH-Bundle`. The system of the identifier is the implementer's to say, and we know of none.
pub(crate) fn bundle<'a>(s: Scope<'_, 'a>, e: &mut Exchange<'a>) {
    use msh_bundle as r;
    e.r#type = s.constant(r::R3, "message");
    e.timestamp = s.get(7, r::R10, time::instant);
    let control_id = s.text(10, r::R13);
    e.identifier = control_id.map(|id| Identifier { value: Some(id), ..Identifier::default() });
}

/// `MSH-MessageHeader`.
pub(crate) fn message_header<'a>(s: Scope<'_, 'a>, h: &mut MessageHeader<'a>) {
    use msh_messageheader as r;
    h.source = Some(source(s));
    h.sender = s.get(4, r::R7, hd::organization);
    h.destination.extend(destination(s));
    h.common
        .meta
        .security
        .extend(s.text(8, r::R14).map(|t| Coding { display: Some(t), ..Coding::default() }));
    h.event_coding = s.get(9, r::R15, msg::coding);
    h.common.meta.tag.extend(s.get(11, r::R17, pt::tags).into_iter().flatten());
    country(s, &mut h.sender);
    h.common.language = language(s);
    h.responsible = s.get(22, r::R29, xon::organization);
    let classification = with_rows(maps::CONFIDENTIALITY_CLASSIFICATION);
    h.common.meta.security.extend(s.all(26, r::R37, |s| cwe::coding(s, classification)));
    let handling = with_rows(maps::SECURITY_LABEL_HANDLING_INSTRUCTIONS);
    h.common.meta.security.extend(s.all(27, r::R38, |s| cwe::coding(s, handling)));
}

/// MSH-3 and 24.
fn source<'a>(s: Scope<'_, 'a>) -> MessageSource<'a> {
    use msh_messageheader as r;
    let mut source = MessageSource::default();
    s.get(3, r::R5, |s| {
        hd::source_name(s, &mut source);
        Some(())
    });
    if let Some(s) = s.when(r::R6, |t| !t.valued(24)) {
        s.get(3, r::R6, |s| {
            hd::source_endpoint(s, &mut source);
            Some(())
        });
    }
    s.get(24, r::R31, |s| {
        hd::source_endpoint(s, &mut source);
        Some(())
    });
    if let Some(s) = s.when(r::R33, |t| !t.valued(24) && !t.valued(3)) {
        source.endpoint.extension.extend(absent(s, r::R32, r::R33));
    }
    known_or_absent(s, &mut source.endpoint);
    source
}

/// MSH-5, 6, 23 and 25: one destination.
fn destination<'a>(s: Scope<'_, 'a>) -> Option<MessageDestination<'a>> {
    use msh_messageheader as r;
    let mut d = MessageDestination { target: s.get(5, r::R8, hd::device), ..MessageDestination::default() };
    if let Some(s) = s.when(r::R9, |t| t.valued(25)) {
        s.get(5, r::R9, |s| {
            hd::destination_name(s, &mut d);
            Some(())
        });
    }
    if let Some(s) = s.when(r::R10, |t| !t.valued(25)) {
        s.get(5, r::R10, |s| {
            hd::destination_endpoint(s, &mut d);
            Some(())
        });
    }
    if let Some(s) = s.when(r::R11, |t| !t.valued(23)) {
        d.receiver = s.get(6, r::R11, hd::organization);
    } else {
        superseded(s, 6);
    }
    d.receiver = s.get(23, r::R30, xon::organization).or(d.receiver);
    s.get(25, r::R34, |s| {
        hd::destination_endpoint(s, &mut d);
        Some(())
    });
    if let Some(s) = s.when(r::R36, |t| !t.valued(25) && !t.valued(5)) {
        d.endpoint.extension.extend(absent(s, r::R35, r::R36));
    }
    known_or_absent(s, &mut d.endpoint);
    Some(d)
}

/// Says that an endpoint is not known. The guide links to the page of the extension where its url belongs.
fn absent<'a>(s: Scope<'_, 'a>, url: Rule, code: Rule) -> Option<Extension<'a>> {
    s.extension(url, DATA_ABSENT_REASON, s.constant(code, "unknown").map(ExtensionValue::Code))
}

/// FHIR requires an endpoint.
fn known_or_absent<'a>(s: Scope<'_, 'a>, endpoint: &mut Extended<'a>) {
    if endpoint.value.is_none() && endpoint.extension.is_empty() {
        endpoint.extension.extend(absent(s, own::ENDPOINT_UNKNOWN, own::ENDPOINT_UNKNOWN));
    }
}

/// MSH-17 in the address of the sender, which may be known by nothing else. The element takes any text, so that a country
/// the map does not have is kept.
fn country<'a>(s: Scope<'_, 'a>, sender: &mut Option<Reference<'a>>) {
    use msh_messageheader as r;
    let Some(place) = s.part(17).filter(|p| p.is_valued()) else { return };
    let country = s.text(17, r::R23);
    let mapped = country.as_ref().and_then(|c| s.translate(c, maps::COUNTRY_CODE)).map(|t| t.code);
    let address = Address { country: mapped.or(country), ..Address::default() };
    if let Some(key) = sender.as_ref().and_then(|o| o.to) {
        s.cx().update::<Organization<'a>>(key, |o| o.address.push(address));
    } else {
        *sender = Some(s.add(Organization { address: vec![address], ..place.under(r::R23).create() }));
    }
}

/// MSH-19. The guide lists languages without source codes, so the code itself is read if it can be a language tag, with
/// the letters in the case that such tags have.
fn language<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let code = s.get(19, msh_messageheader::R25, |s| cwe::code(s, None))?;
    if code.null {
        return Some(code);
    }
    if !is_language(&code.is) {
        s.part(19)?.refuse(Reason::Invalid, "mapping/code-not-mapped");
        return None;
    }
    let tag = match code.is.split_once('-') {
        Some((language, region)) => {
            format!("{}-{}", language.to_ascii_lowercase(), region.to_ascii_uppercase())
        }
        None => code.is.to_ascii_lowercase(),
    };
    Some(code.map(|_| tag.into()))
}

/// `en`, `deu`, `pt-BR`: a language of two or three letters, and perhaps a region.
fn is_language(text: &str) -> bool {
    let (language, region) = text.split_once('-').unwrap_or((text, "US"));
    let letters = |t: &str| t.bytes().all(|b| b.is_ascii_alphabetic());
    (2..=3).contains(&language.len()) && letters(language) && region.len() == 2 && letters(region)
}
