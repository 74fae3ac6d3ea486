//! CWE: coded values with exceptions.

use std::borrow::Cow;

use synovia_terminology::concept_map::ConceptMap;

use super::coded::{self, Parts};
use super::{coding_system, nm};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{
    cwe_annotation, cwe_code, cwe_codeableconcept as r, cwe_coding, cwe_device, cwe_duration,
    cwe_identifier as i, cwe_organization, cwe_practitionerrole, cwe_quantity, cwe_string, cwe_uri,
};
use crate::generated::rules::hl7v2::cwe_string as own_string;
use crate::model::{
    Annotation, CodeableConcept, Coding, Device, DeviceName, Identifier, Location, Organization, Quantity,
    Reference, Text,
};
use crate::trace::{Reason, Rule};

#[rustfmt::skip]
const CODES: [Parts; 3] = [
    Parts { code: (1, r::R3), display: (2, r::R4), system: (3, r::R5), version: Some((7, r::R9)), oids: Some((14, 15)) },
    Parts { code: (4, r::R6), display: (5, r::R7), system: (6, r::R8), version: Some((8, r::R10)), oids: Some((17, 18)) },
    Parts { code: (10, r::R12), display: (11, r::R13), system: (12, r::R14), version: Some((13, r::R15)), oids: Some((20, 21)) },
];

#[rustfmt::skip]
const ROLE: [Parts; 3] = [
    Parts { code: (1, cwe_practitionerrole::R3), display: (2, cwe_practitionerrole::R4), system: (3, cwe_practitionerrole::R5), version: None, oids: Some((14, 15)) },
    Parts { code: (4, cwe_practitionerrole::R6), display: (5, cwe_practitionerrole::R7), system: (6, cwe_practitionerrole::R8), version: None, oids: Some((17, 18)) },
    Parts { code: (10, cwe_practitionerrole::R12), display: (11, cwe_practitionerrole::R13), system: (12, cwe_practitionerrole::R14), version: None, oids: Some((20, 21)) },
];

const CODING: Parts = Parts {
    code: (1, cwe_coding::R3),
    display: (2, cwe_coding::R4),
    system: (3, cwe_coding::R5),
    version: Some((7, cwe_coding::R9)),
    oids: Some((14, 15)),
};

/// `CWE-CodeableConcept`.
pub(crate) fn concept<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    coded::concept(s, &CODES, Some((9, r::R11)), map)
}

/// `CWE-PractitionerRole`: the code of the role.
pub(crate) fn role_code<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    coded::concept(s, &ROLE, Some((9, cwe_practitionerrole::R11)), None)
}

/// `CWE-Coding`.
pub(crate) fn coding<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Option<Coding<'a>> {
    coded::coding(s, &CODING, map)
}

/// `CWE-code`.
pub(crate) fn code<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Text<'a> {
    if s.part(1).is_some_and(Scope::has_content) {
        return s.get(1, cwe_code::R3, |s| coded::required(s, map));
    }
    s.get(4, cwe_code::R6, |s| coded::required(s, map))
}

/// `CWE-string`.
pub(crate) fn text<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    match s.when(cwe_string::R4, |t| !t.valued(9)) {
        Some(s) => match s.when(own_string::IDENTIFIER, |t| !t.valued(2)) {
            Some(s) => s.get(1, own_string::IDENTIFIER, Scope::value),
            None => s.text(2, cwe_string::R4),
        },
        None => s.text(9, cwe_string::R11),
    }
}

/// `CWE-uri`.
#[cfg_attr(not(test), expect(dead_code, reason = "complete; the maps of further messages call it"))]
pub(crate) fn uri<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if s.part(1).is_some_and(Scope::has_content) {
        return s.get(1, cwe_uri::R3, uri_value);
    }
    s.get(4, cwe_uri::R6, uri_value)
}

fn uri_value<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let name = s.peek();
    let options = s.cx().options;
    let uri = match options.identifier_systems.get(name.trim()) {
        Some(uri) => Some(Cow::Owned(uri.clone())),
        None => coding_system::uri(options, &name),
    };
    let value = s.value()?;
    if value.null {
        return Some(value);
    }
    if uri.is_none() {
        s.refuse(Reason::Invalid, "mapping/uri-not-valid");
    }
    let uri = uri?;
    Some(value.map(|_| uri))
}

/// `CWE-Quantity`: a unit without a value.
pub(crate) fn quantity<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    let mut q = Quantity::default();
    // FHIR wants a system beside each code, so a code of an unknown system stays text.
    let known = s.part(3).is_some_and(|n| coding_system::uri(s.cx().options, &n.peek()).is_some());
    if let Some(s) = s.when(cwe_quantity::R3, |t| known && t.valued(1) && t.valued(3)) {
        q.code = s.get(1, cwe_quantity::R3, coded::code);
    }
    if let Some(s) = s.when(cwe_quantity::R4, |t| !t.valued(2)) {
        q.unit = s.text(1, cwe_quantity::R4);
    }
    q.unit = s.text(2, cwe_quantity::R5).filter(|u| q.unit.is_none() || !u.null).or(q.unit);
    if q.code.is_some() {
        q.system = coding_system::system_of(s, (3, cwe_quantity::R6)).0;
    } else {
        q.extension.extend(coding_system::local_unit(s, (1, 3), s.part(2).is_some_and(Scope::is_valued)));
    }
    (q.code.is_some() || q.unit.is_some() || !q.extension.is_empty()).then_some(q)
}

/// `CWE-Organization`: adds an Organization.
pub(crate) fn organization<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let mut o: Organization<'a> = s.create();
    let rows = [(1, cwe_organization::R3), (3, cwe_organization::R5)];
    o.identifier.extend(identifier(s, rows));
    o.name = s.text(2, cwe_organization::R4);
    let original = s.text(9, cwe_organization::R11);
    match (&o.name, original) {
        (None, original) => o.name = original,
        (Some(_), original) => o.alias.extend(original),
    }
    (!o.identifier.is_empty() || o.name.is_some()).then(|| s.add(o))
}

/// An identifier of a code and its system.
fn identifier<'a>(s: Scope<'_, 'a>, [value, system]: [(u16, Rule); 2]) -> Option<Identifier<'a>> {
    let (uri, extension) = coding_system::system_of(s, system);
    let value = s.text(value.0, value.1);
    let identifier = Identifier { value, system: uri, extension, ..Identifier::default() };
    (identifier.value.is_some() || identifier.system.is_some()).then_some(identifier)
}

/// `CWE-Identifier`: an identifier for each code. The rows name the system of the third after its version, and texts that
/// an Identifier has no place for.
pub(crate) fn identifiers<'a>(s: Scope<'_, 'a>) -> Option<Vec<Identifier<'a>>> {
    let rows = [[(1, i::R3), (3, i::R5)], [(4, i::R6), (6, i::R8)], [(10, i::R12), (12, i::R15)]];
    let found: Vec<_> =
        rows.into_iter().filter_map(|row| identifier(s, row)).filter(|i| i.value.is_some()).collect();
    (!found.is_empty()).then_some(found)
}

/// `CWE-Identifier` of a place: the texts, which an Identifier has no place for, are its names.
pub(crate) fn identified<'a>(s: Scope<'_, 'a>, place: &mut Location<'a>) {
    place.identifier.extend(identifiers(s).into_iter().flatten());
    place.name = s.text(2, i::R4);
    place.alias.extend([s.text(5, i::R7), s.text(11, i::R13)].into_iter().flatten());
}

/// `CWE-Annotation`: the whole field with its delimiters.
pub(crate) fn annotation<'a>(s: Scope<'_, 'a>) -> Option<Annotation<'a>> {
    let text = coded::whole(s, cwe_annotation::R3)?;
    Some(Annotation { text: Some(text), ..Annotation::default() })
}

/// `CWE-Duration`: a number is the value, anything else its unit.
pub(crate) fn duration<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    if let Some(s) = s.when(cwe_duration::R4, |t| !t.valued(1)) {
        return s.get(2, cwe_duration::R4, amount);
    }
    s.get(1, cwe_duration::R3, amount)
}

fn amount<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    Some(match nm::decimal(s) {
        Some(value) => Quantity { value: Some(value), ..Quantity::default() },
        None => Quantity { unit: Some(s.value()?), ..Quantity::default() },
    })
}

/// `CWE-Device`: adds a Device. Its codes are taken for identifiers of the very device; those of a kind of device
/// (rows 4, 8, 10, 14, 20 and 24) cannot be told from them.
pub(crate) fn device<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    use cwe_device as d;
    let mut device: Device<'a> = s.create();
    device.identifier.extend(identifier(s, [(1, d::R3), (3, d::R7)]));
    device.device_name.extend(device_name(s, 2, d::R5, d::R6));
    device.identifier.extend(identifier(s, [(4, d::R9), (6, d::R13)]));
    device.device_name.extend(device_name(s, 5, d::R11, d::R12));
    device.device_name.extend(device_name(s, 9, d::R17, d::R18));
    device.identifier.extend(identifier(s, [(10, d::R19), (12, d::R23)]));
    device.device_name.extend(device_name(s, 11, d::R21, d::R22));
    (!device.identifier.is_empty() || !device.device_name.is_empty()).then(|| s.add(device))
}

/// The guide leaves the type of the name open; FHIR requires one, and nothing is known of this one.
fn device_name<'a>(s: Scope<'_, 'a>, part: u16, name: Rule, r#type: Rule) -> Option<DeviceName<'a>> {
    let name = s.text(part, name)?;
    Some(DeviceName { name: Some(name), r#type: s.constant(r#type, "other") })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, issues, with_value};
    use super::*;
    use crate::model::ExtensionValue;
    use crate::options::Options;

    fn at(value: &str, look: impl FnOnce(Scope<'_, '_>)) {
        with_value(value, &Options::default(), look);
    }

    #[test]
    fn the_text_is_the_original_one_else_the_name_else_the_code() {
        at("1^name^^^^^^^said", |s| {
            assert_eq!(is(&text(s)), "said");
            assert_eq!(all_rules(&s.cx().trace, &text(s)), ["datatypes/CWE-string#11"]);
        });
        at("1^name", |s| assert_eq!(all_rules(&s.cx().trace, &text(s)), ["datatypes/CWE-string#4"]));
        at("1", |s| assert_eq!(is(&text(s)), "1"));
    }

    #[test]
    fn a_uri_is_one_or_is_refused() {
        at("2.16.840.1.113883.6.1", |s| assert_eq!(is(&uri(s)), "http://loinc.org"));
        at("^^^https://a.example/x", |s| {
            assert_eq!(is(&uri(s)), "https://a.example/x");
            assert_eq!(all_rules(&s.cx().trace, &uri(s)), ["datatypes/CWE-uri#6"]);
        });
        at("NY", |s| {
            assert!(uri(s).is_none());
            assert_eq!(issues(s), ["mapping/uri-not-valid"]);
        });
    }

    #[test]
    fn a_unit_has_a_code_only_with_its_system() {
        at("mg/dL^mg per dL^UCUM", |s| {
            let q = quantity(s).unwrap();
            assert_eq!((is(&q.code), is(&q.unit), is(&q.system)), ("mg/dL", "mg per dL", nm::UCUM));
            assert_eq!(all_rules(&s.cx().trace, &q.unit), ["datatypes/CWE-Quantity#5"]);
        });
        at("mg", |s| {
            let q = quantity(s).unwrap();
            assert_eq!((is(&q.unit), q.code.is_none(), q.extension.len()), ("mg", true, 0));
            assert_eq!(all_rules(&s.cx().trace, &q.unit), ["datatypes/CWE-Quantity#4"]);
        });
        at("U1^units^L", |s| {
            let q = quantity(s).unwrap();
            assert_eq!((is(&q.unit), q.code.is_none(), q.system.is_none()), ("units", true, true));
            let Some(ExtensionValue::String(kept)) = &q.extension[0].value else { panic!("a text") };
            assert_eq!(kept.is, "U1 L");
        });
    }

    #[test]
    fn organizations_and_devices_are_things_of_the_record() {
        at("L1^Lab One^L^^^^^^The Lab", |s| {
            let key = organization(s).unwrap().to.unwrap();
            s.cx().update(key, |o: &mut Organization<'_>| {
                assert_eq!((is(&o.name), o.alias.len()), ("Lab One", 1));
                assert_eq!(is(&o.identifier[0].value), "L1");
                assert_eq!(o.identifier[0].extension.len(), 1);
            });
        });
        at("A1^Analyzer^1.2.3^A2", |s| {
            let key = device(s).unwrap().to.unwrap();
            s.cx().update(key, |d: &mut Device<'_>| {
                assert_eq!(is(&d.identifier[0].system), "urn:oid:1.2.3");
                assert_eq!(is(&d.identifier[1].value), "A2");
                assert_eq!((is(&d.device_name[0].name), is(&d.device_name[0].r#type)), ("Analyzer", "other"));
            });
        });
    }

    #[test]
    fn annotations_keep_the_delimiters_and_durations_are_amounts() {
        at("a^^b&c", |s| assert_eq!(is(&annotation(s).unwrap().text), "a^^b&c"));
        at("12", |s| assert_eq!(is(&duration(s).unwrap().value), "12"));
        at("^hours", |s| assert_eq!(is(&duration(s).unwrap().unit), "hours"));
    }
}
