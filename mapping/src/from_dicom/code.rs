//! Coded entries: the items of code sequences (PS3.3 section 8).

use std::borrow::Cow;
use std::collections::BTreeMap;

use synovia_dicom_meta::tags;
use synovia_terminology::uri_for_oid;

use super::place::Place;
use crate::generated::rules::dicom::code as r;
use crate::model::{CodeableConcept, Coding, Extension, ExtensionValue, Text, Val};
use crate::trace::{Reason, Rule};

pub(crate) const ORIGINAL_TEXT: &str = "http://hl7.org/fhir/StructureDefinition/originalText";

/// Designators of coding schemes (PS3.16 table 8-1) with the uri that FHIR knows the system by, sorted.
const SCHEMES: &[(&str, &str)] = &[
    ("DCM", "http://dicom.nema.org/resources/ontology/DCM"),
    ("FMA", "http://terminology.hl7.org/CodeSystem/fma"),
    ("I10", "http://hl7.org/fhir/sid/icd-10"),
    ("I10C", "http://hl7.org/fhir/sid/icd-10-cm"),
    ("I10P", "http://www.cms.gov/Medicare/Coding/ICD10"),
    ("I9C", "http://hl7.org/fhir/sid/icd-9-cm"),
    ("ISO3166_1", "urn:iso:std:iso:3166"),
    ("ISO_639_1", "urn:ietf:bcp:47"),
    ("LN", "http://loinc.org"),
    ("NCDR", "http://terminology.hl7.org/CodeSystem/ncdr"),
    ("NCIt", "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"),
    ("RADLEX", "http://radlex.org"),
    ("RFC3066", "urn:ietf:bcp:47"),
    ("RFC5646", "urn:ietf:bcp:47"),
    ("SCT", "http://snomed.info/sct"),
    ("UCUM", "http://unitsofmeasure.org"),
    ("UMLS", "http://terminology.hl7.org/CodeSystem/umls"),
    ("UNS", "http://terminology.hl7.org/CodeSystem/uns"),
];

/// The uri of a coding scheme by its designator; `None` for a private or unknown one.
fn scheme<'a>(place: &Place<'_, 'a>, designator: &str) -> Option<Cow<'a, str>> {
    if let Some(own) = place.d.cx.options.code_systems.get(designator) {
        return Some(Cow::Borrowed(own.as_str()));
    }
    let found = SCHEMES.binary_search_by_key(&designator, |(name, _)| name).ok()?;
    SCHEMES.get(found).map(|(_, uri)| Cow::Borrowed(*uri))
}

/// The designator of a system by its uri: that of the caller's, else that of the table.
pub(crate) fn designator<'o>(own: &'o BTreeMap<String, String>, uri: &str) -> Option<&'o str> {
    let named = own.iter().find(|(_, known)| *known == uri).map(|(name, _)| name.as_str());
    // Of the names for one system the last is the one in use: RFC5646 before RFC3066.
    named.or_else(|| SCHEMES.iter().rfind(|(_, known)| *known == uri).map(|(name, _)| *name))
}

/// The code with its system, where FHIR has place for one only; `None` when the item holds neither code nor meaning.
pub(super) fn coding<'a>(place: &Place<'_, 'a>) -> Option<Coding<'a>> {
    let coding = one(place);
    place.spare("coding");
    coding
}

fn one<'a>(place: &Place<'_, 'a>) -> Option<Coding<'a>> {
    let short = place.text(tags::CODE_VALUE, r::VALUE).or_else(|| place.text(tags::LONG_CODE_VALUE, r::LONG));
    let is_urn = short.is_none();
    let code = short.or_else(|| place.text(tags::URN_CODE_VALUE, r::URN));
    let display = place.text(tags::CODE_MEANING, r::MEANING);
    if code.is_none() && display.is_none() {
        return None;
    }
    let system = if is_urn && code.is_some() {
        place.constant(r::URN_SYSTEM, "urn:ietf:rfc:3986")
    } else {
        system(place, r::SYSTEM)
    };
    let extension = local_scheme(place);
    let version = place.text(tags::CODING_SCHEME_VERSION, r::VERSION).or_else(|| listed_version(place));
    place.spare("code");
    Some(Coding { system, version, code, display, extension })
}

/// A designator that no uri is known for, kept beside the code as it was written.
pub(super) fn local_scheme<'a>(place: &Place<'_, 'a>) -> Vec<Extension<'a>> {
    let known = place.peek(tags::CODING_SCHEME_DESIGNATOR).is_some_and(|d| scheme(place, &d).is_some());
    if known {
        return Vec::new();
    }
    let name = place.text(tags::CODING_SCHEME_DESIGNATOR, r::SYSTEM_LOCAL).map(ExtensionValue::String);
    place.extension(r::SYSTEM_LOCAL_URL, ORIGINAL_TEXT, name)
}

/// The system of a code: by its designator inside `rule`, else by the UID beside it, else by what the instance lists of it.
pub(super) fn system<'a>(place: &Place<'_, 'a>, rule: Rule) -> Text<'a> {
    let designator = place.peek(tags::CODING_SCHEME_DESIGNATOR);
    if let Some(uri) = designator.as_ref().and_then(|d| scheme(place, d)) {
        place.spare("coded");
        return Some(place.text(tags::CODING_SCHEME_DESIGNATOR, rule)?.map(|_| uri));
    }
    if let Some(uid) = place.text(tags::CODING_SCHEME_UID, r::SYSTEM_UID) {
        return Some(by_oid(&uid));
    }
    let version = place.peek(tags::CODING_SCHEME_VERSION);
    let (listed, _) = place.listed(&designator?, version.as_deref())?;
    let found = listed_url(&listed)
        .or_else(|| listed.text(tags::CODING_SCHEME_UID, r::SYSTEM_LISTED).map(|uid| by_oid(&uid)))?;
    listed.decides(tags::CODING_SCHEME_DESIGNATOR, found.by);
    Some(found)
}

fn by_oid<'a>(uid: &Val<Cow<'a, str>>) -> Val<Cow<'a, str>> {
    let uri = uri_for_oid(&uid.is).map_or_else(|| Cow::Owned(format!("urn:oid:{}", uid.is)), Cow::Borrowed);
    Val::new(uri, uid.by)
}

/// What a scheme is in FHIR, where the list says it.
fn listed_url<'a>(listed: &Place<'_, 'a>) -> Text<'a> {
    let resources = listed.items(tags::CODING_SCHEME_RESOURCES_SEQUENCE, r::SYSTEM_LISTED_URL);
    let item =
        resources.iter().find(|item| item.peek(tags::CODING_SCHEME_URL_TYPE).as_deref() == Some("FHIR"))?;
    let url = item.text(tags::CODING_SCHEME_URL, r::SYSTEM_LISTED_URL)?;
    if !url.is.contains(':') || url.is.contains(char::is_whitespace) {
        item.refuse_value(&url, Reason::Invalid, "mapping/url-not-valid");
        return None;
    }
    item.decides(tags::CODING_SCHEME_URL_TYPE, url.by);
    Some(url)
}

/// The version of a scheme that the instance uses in one version only.
fn listed_version<'a>(place: &Place<'_, 'a>) -> Text<'a> {
    let designator = place.peek(tags::CODING_SCHEME_DESIGNATOR)?;
    let (listed, _) = place.listed(&designator, None).filter(|(_, alone)| *alone)?;
    let version = listed.text(tags::CODING_SCHEME_VERSION, r::LISTED_VERSION)?;
    listed.decides(tags::CODING_SCHEME_DESIGNATOR, version.by);
    Some(version)
}

/// The code and those that mean the same, as a concept.
pub(super) fn concept<'a>(place: &Place<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let coding = one(place)?;
    let others = place.items(tags::EQUIVALENT_CODE_SEQUENCE, r::EQUIVALENT);
    let others: Vec<_> = others.iter().filter_map(one).collect();
    if coding.code.is_none() {
        return Some(CodeableConcept {
            text: place.text(tags::CODE_MEANING, r::TEXT),
            coding: others,
            ..CodeableConcept::default()
        });
    }
    let coding = [coding].into_iter().chain(others).collect();
    Some(CodeableConcept { coding, ..CodeableConcept::default() })
}

/// The concepts of a code sequence.
pub(super) fn concepts<'a>(
    place: &Place<'_, 'a>,
    tag: synovia_dicom_meta::Tag,
    rule: Rule,
) -> Vec<CodeableConcept<'a>> {
    place.items(tag, rule).iter().filter_map(concept).collect()
}

/// A decimal string (VR DS) as a FHIR decimal, its digits as written.
pub(super) fn decimal(text: &str) -> Option<String> {
    let (sign, digits) = match text.split_at_checked(1) {
        Some(("-", digits)) => ("-", digits),
        Some(("+", digits)) => ("", digits),
        _ => ("", text),
    };
    let digits = digits.strip_suffix('.').unwrap_or(digits);
    let lead = if digits.starts_with('.') { "0" } else { "" };
    let plain = digits.trim_start_matches('0');
    // FHIR writes no leading zeros.
    let digits = if plain.starts_with(|c: char| c.is_ascii_digit()) { plain } else { digits };
    let number = format!("{sign}{lead}{digits}");
    synovia_fhir_model::Decimal::parse(&number).is_some().then_some(number)
}

#[cfg(test)]
mod tests {
    #[test]
    fn designators_are_sorted_for_the_search() {
        assert!(super::SCHEMES.is_sorted());
    }

    #[test]
    fn decimals_keep_their_digits() {
        for (from, to) in [
            ("70.50", Some("70.50")),
            ("+007", Some("7")),
            (".5", Some("0.5")),
            ("-.5", Some("-0.5")),
            ("0.10", Some("0.10")),
            ("5.", Some("5")),
            ("0", Some("0")),
            ("1.50E+02", Some("1.50E+02")),
            ("70,5", None),
            ("", None),
            ("NaN", None),
        ] {
            assert_eq!(super::decimal(from).as_deref(), to, "{from}");
        }
    }
}
