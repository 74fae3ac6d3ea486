//! ED: encapsulated data.

use std::borrow::Cow;

use synovia_terminology::v2_table;

use super::coded;
use crate::base64;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::ed_attachment as r;
use crate::generated::rules::hl7v2::ed_attachment as own;
use crate::model::{Attachment, CodeableConcept, Coding, Extension, ExtensionValue, Text, Val};
use crate::trace::{Reason, Rule};

/// The guide writes it with `https`; the extension is defined with `http`.
const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";

/// `ED-Attachment`.
pub(crate) fn attachment<'a>(s: Scope<'_, 'a>) -> Option<Attachment<'a>> {
    let mut a = Attachment::default();
    if let Some(s) = s.when(r::R4, |t| !t.valued(3)) {
        a.extension.extend(type_of_data(s));
    }
    a.content_type = content_type(s, r::R6, 2, 3);
    a.data = data(s);
    (a.data.is_some() || a.content_type.is_some() || !a.extension.is_empty()).then_some(a)
}

fn type_of_data<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let code = s.get(2, r::R5, coded::code)?;
    let system = v2_table("0191")
        .filter(|t| t.lookup(&code.is).is_some())
        .and_then(synovia_terminology::V2Table::system_uri);
    let system = system.and_then(|uri| s.constant(own::SYSTEM, uri));
    let coding = Coding { code: Some(code), system, ..Coding::default() };
    let concept = CodeableConcept { coding: vec![coding], ..CodeableConcept::default() };
    s.extension(r::R4, ALTERNATE_CODES, Some(ExtensionValue::CodeableConcept(Box::new(concept))))
}

/// The MIME type that a type (table 0191) and a subtype (table 0291) make. `rule` is the row of the subtype; both are
/// refused when they make none, for FHIR takes nothing else there.
pub(super) fn content_type<'a>(s: Scope<'_, 'a>, rule: Rule, kind: u16, subtype: u16) -> Text<'a> {
    let place = s.part(subtype).filter(|p| p.is_valued())?;
    let parts: Vec<Scope<'_, 'a>> =
        [s.part(kind), Some(place)].into_iter().flatten().filter(|p| p.is_valued()).collect();
    let Some(mime) = mime(&s.peek_at(kind), &place.peek()) else {
        for part in parts {
            part.refuse(Reason::Invalid, "mapping/content-type-not-known");
        }
        return None;
    };
    s.join(rule, &parts, mime)
}

fn mime(kind: &str, subtype: &str) -> Option<String> {
    let subtype = subtype.trim().to_ascii_lowercase();
    let kind = kind.trim().to_ascii_lowercase();
    let token =
        |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"-+._".contains(&b));
    if let Some((kind, sub)) = subtype.split_once('/') {
        return (token(kind) && token(sub)).then_some(subtype);
    }
    // Senders put these under any type; there is one MIME type for each.
    let known = match subtype.as_str() {
        "pdf" | "rtf" | "dicom" | "postscript" | "octet-stream" | "msword" | "zip" => Some("application"),
        "jpeg" | "gif" | "png" | "tiff" | "bmp" => Some("image"),
        "html" | "plain" | "sgml" | "csv" => Some("text"),
        _ => None,
    };
    let kind = known.or(match kind.as_str() {
        "ap" | "application" => Some("application"),
        "au" | "audio" => Some("audio"),
        "im" | "si" | "image" => Some("image"),
        "ft" | "tx" | "text" => Some("text"),
        "multipart" | "video" | "model" | "message" => Some(kind.as_str()),
        _ => None,
    })?;
    let subtype = if subtype == "jpg" { "jpeg" } else { subtype.as_str() };
    token(subtype).then(|| format!("{kind}/{subtype}"))
}

/// The data as base64. The encoding of ED.4 decides how it is read.
fn data<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let encoding = s.peek_at(4).trim().to_ascii_lowercase();
    s.part(5)?;
    let s = s.when(r::R8, |t| t.valued(4)).unwrap_or(s);
    s.get(5, r::R8, |s| {
        let value = s.value()?;
        if value.null {
            return Some(value);
        }
        let data = match encoding.as_str() {
            "base64" => base64::clean(without_breaks(value.is)),
            "a" => Some(Cow::Owned(base64::encode(value.is.as_bytes()))),
            "hex" => base64::from_hex(&value.is).map(|b| Cow::Owned(base64::encode(&b))),
            _ => {
                s.refuse(Reason::Invalid, "mapping/encoding-not-known");
                return None;
            }
        };
        if data.is_none() {
            s.refuse(Reason::Invalid, "mapping/data-not-readable");
        }
        Some(Val::new(data?, value.by))
    })
}

/// Some senders break the lines of base64 with the escape sequence for it.
fn without_breaks(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains("\\.br\\") { Cow::Owned(text.replace("\\.br\\", "")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, issues, with_value};
    use super::*;
    use crate::options::Options;

    fn of(value: &str, look: impl FnOnce(Scope<'_, '_>, Attachment<'_>)) {
        with_value(value, &Options::default(), |s| look(s, attachment(s).unwrap()));
    }

    #[test]
    fn data_of_each_encoding_is_base64() {
        of("^AP^PDF^Base64^Zm9v YmFy", |s, a| {
            assert_eq!((is(&a.content_type), is(&a.data)), ("application/pdf", "Zm9vYmFy"));
            assert_eq!(all_rules(&s.cx().trace, &a.data), ["datatypes/ED-Attachment#8"]);
            assert_eq!(all_rules(&s.cx().trace, &a.content_type), ["datatypes/ED-Attachment#6"]);
        });
        of("^TEXT^^A^foo", |_, a| {
            assert_eq!(is(&a.data), "Zm9v");
            assert!(a.content_type.is_none());
            assert_eq!(is(&a.extension[0].url), ALTERNATE_CODES);
        });
        of("^IM^jpg^Hex^666f6F", |_, a| {
            assert_eq!((is(&a.content_type), is(&a.data)), ("image/jpeg", "Zm9v"));
        });
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        of("^AP^PDF^UUEncode^x", |s, a| {
            assert!(a.data.is_none());
            assert_eq!(issues(s), ["mapping/encoding-not-known"]);
        });
        of("^AP^PDF^Base64^x", |s, _| assert_eq!(issues(s), ["mapping/data-not-readable"]));
        of("^?^strange^A^x", |s, a| {
            assert!(a.content_type.is_none());
            assert!(issues(s).contains(&"mapping/content-type-not-known"));
        });
    }
}
