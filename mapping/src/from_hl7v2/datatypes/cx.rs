//! CX: identifiers with a check digit.

use synovia_terminology::maps;

use super::{coded, hd, time};
use crate::from_hl7v2::scope::{Scope, V2_0203};
use crate::generated::rules::datatypes::{cx_identifier as r, cx_relatedperson_mother as m, cx_string};
use crate::model::{CodeableConcept, Coding, Identifier, Key, Reference, RelatedPerson, Text, Val};
use crate::trace::Rule;

/// The extension for a check digit.
pub(super) const CHECK_DIGIT: &str = "http://hl7.org/fhir/StructureDefinition/identifier-checkDigit";
/// The extension for the scheme of a check digit.
pub(super) const CHECK_DIGIT_SCHEME: &str = "http://hl7.org/fhir/StructureDefinition/namingsystem-checkDigit";

/// The guide names another page of the same code system as its url.
const ROLE_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";

/// `CX-Identifier`.
pub(crate) fn identifier<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let rows = Rows {
        value: r::R3,
        check_digit: [r::R4, r::R5],
        scheme: [r::R6, r::R7],
        assigner: r::R8,
        system: r::R9,
        kind: r::R10,
        start: r::R12,
        end: r::R13,
    };
    read(s, &rows)
}

/// `CX-RelatedPerson-Mother`: the mother of `patient`.
pub(crate) fn mother<'a>(s: Scope<'_, 'a>, patient: Key) -> Option<RelatedPerson<'a>> {
    let rows = Rows {
        value: m::R6,
        check_digit: [m::R7, m::R8],
        scheme: [m::R9, m::R10],
        assigner: m::R11,
        system: m::R12,
        kind: m::R13,
        start: m::R15,
        end: m::R16,
    };
    let identifier = read(s, &rows)?;
    let mut mother: RelatedPerson<'a> = s.create();
    mother.patient = Some(Reference::to(patient).by(s.node(m::R3)));
    mother.relationship.push(s.concept(m::R4, "MTH", m::R5, ROLE_CODE));
    mother.identifier.push(identifier);
    Some(mother)
}

/// `CX-string`.
#[cfg_attr(not(test), expect(dead_code, reason = "complete; the maps of further messages call it"))]
pub(crate) fn text<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.text(1, cx_string::R3)
}

/// The rows of a CX, which are those of `CX-Identifier` wherever it stands.
#[derive(Debug)]
struct Rows {
    value: Rule,
    check_digit: [Rule; 2],
    scheme: [Rule; 2],
    assigner: Rule,
    system: Rule,
    kind: Rule,
    start: Rule,
    end: Rule,
}

fn read<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Option<Identifier<'a>> {
    let Some(value) = s.text(1, rows.value) else {
        hd::refuse_without_value(s, &[2, 3, 4, 5, 7, 8]);
        return None;
    };
    let mut identifier = Identifier { value: Some(value), ..Identifier::default() };
    let [url, digit] = rows.check_digit;
    identifier.extension.extend(s.string_extension(2, url, CHECK_DIGIT, digit));
    identifier.extension.extend(s.source_field());
    let [url, scheme] = rows.scheme;
    identifier.extension.extend(s.string_extension(3, url, CHECK_DIGIT_SCHEME, scheme));
    let authority = hd::authority(s, 4, rows.assigner, rows.system);
    identifier.assigner = authority.assigner;
    identifier.system = authority.system;
    identifier.r#type = s.get(5, rows.kind, identifier_type);
    let start = s.get(7, rows.start, time::date_time);
    let end = s.get(8, rows.end, time::date_time);
    identifier.period = time::period(s, start, end);
    Some(identifier)
}

/// An identifier type by the map `IdentifierType`. The value set may be extended, so a local code stays, without a system.
pub(super) fn identifier_type<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let value = coded::code(s)?;
    let coding = match s.translate(&value, maps::IDENTIFIER_TYPE).filter(|_| !value.null) {
        Some(known) => {
            let system = Val::new(V2_0203.into(), known.code.by);
            Coding { code: Some(known.code), system: Some(system), ..Coding::default() }
        }
        None => Coding { code: Some(value), ..Coding::default() },
    };
    Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, record, rules, text as t, with_field};
    use crate::model::{ExtensionValue, Kind};
    use crate::options::Options;

    #[test]
    fn every_row_of_an_identifier() {
        with_field("4711^5^M11^HOSP&1.2.3&ISO^MR^FAC^20200101^20301231", &Options::default(), |s| {
            let made = identifier(s).unwrap();
            assert_eq!((t(&made.value), t(&made.system)), (Some("4711"), Some("urn:oid:1.2.3")));
            assert_eq!(rules(s, &made.system), ["datatypes/CX-Identifier#9", "datatypes/HD-uri#4"]);
            assert!(matches!(&made.extension[0].value, Some(ExtensionValue::String(v)) if v.is == "5"));
            assert_eq!(t(&made.extension[1].url), Some(CHECK_DIGIT_SCHEME));
            let kind = &made.r#type.as_ref().unwrap().coding[0];
            assert_eq!((t(&kind.code), t(&kind.system)), (Some("MR"), Some(V2_0203)));
            assert_eq!(rules(s, &kind.code)[0], "datatypes/CX-Identifier#10");
            assert!(rules(s, &kind.code)[1].starts_with("codesystems/IdentifierType#"));
            let period = made.period.unwrap();
            assert_eq!((t(&period.start), t(&period.end)), (Some("2020-01-01"), Some("2030-12-31")));
            assert!(made.assigner.is_some());
            assert_eq!(t(&record(s).organizations[0].identifier[0].value), Some("HOSP"));
        });
    }

    #[test]
    fn a_namespace_alone_is_an_organization_and_a_universal_id_alone_a_system() {
        with_field("4711^^^HOSP^XX9", &Options::default(), |s| {
            let made = identifier(s).unwrap();
            assert!(made.system.is_none() && made.assigner.is_some());
            let kind = &made.r#type.unwrap().coding[0];
            assert_eq!((t(&kind.code), t(&kind.system)), (Some("XX9"), None));
        });
        with_field("4711^^^^MR ", &Options::default(), |s| {
            let kind = &identifier(s).unwrap().r#type.unwrap().coding[0];
            assert_eq!((t(&kind.code), t(&kind.system)), (Some("MR"), Some(V2_0203)));
        });
        with_field("4711^^^&1.2.3&ISO", &Options::default(), |s| {
            let made = identifier(s).unwrap();
            assert_eq!(t(&made.system), Some("urn:oid:1.2.3"));
            assert!(made.assigner.is_none() && record(s).organizations.is_empty());
        });
    }

    #[test]
    fn the_callers_systems_win_and_lose_nothing() {
        let mut options = Options::default();
        options.identifier_systems.insert("HOSP".into(), "https://ids.example.org/mrn".into());
        with_field("4711^^^HOSP", &options, |s| {
            let made = identifier(s).unwrap();
            assert_eq!(t(&made.system), Some("https://ids.example.org/mrn"));
            assert!(made.assigner.is_none());
        });
        with_field("4711^^^HOSP&1.2.3&ISO", &options, |s| assert!(identifier(s).unwrap().assigner.is_some()));
    }

    #[test]
    fn without_a_value_the_rest_is_refused() {
        with_field("^^^HOSP^MR", &Options::default(), |s| {
            assert!(identifier(s).is_none());
            assert!(record(s).organizations.is_empty());
            assert_eq!(issues(s), ["mapping/identifier-without-value"]);
        });
        with_field("\"\"", &Options::default(), |s| assert!(identifier(s).unwrap().value.unwrap().null));
    }

    #[test]
    fn a_mother_is_a_related_person() {
        with_field("4712^^^HOSP^MR", &Options::default(), |s| {
            let mother = mother(s, Key { kind: Kind::Patient, index: 0 }).unwrap();
            assert_eq!(t(&mother.relationship[0].coding[0].code), Some("MTH"));
            assert_eq!(rules(s, &mother.identifier[0].value), ["datatypes/CX-RelatedPerson-Mother#6"]);
            assert_eq!(t(&text(s)), Some("4712"));
        });
    }
}
