//! HD: who assigned an identifier, or which facility.
//!
//! An assigning authority is a system or an organization; the guide leaves it to the implementation. Here: what the
//! caller's options know by its namespace is that system; a universal id that makes an absolute URI is that system; what
//! is then left, or all of it, is the organization.

mod authority;
mod endpoint;

pub(super) use authority::{
    From, PartyRows, SystemRows, authority, identifiers, is_left, party, refuse_without_value, required,
    system,
};
pub(crate) use endpoint::{destination_endpoint, destination_name, source_endpoint, source_name};

use synovia_terminology::maps;

use crate::from_hl7v2::datatypes::id;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{
    hd_device, hd_identifier as i, hd_location as l, hd_organization, hd_uri,
    id_codeableconcept_universalid as u,
};
use crate::model::{CodeableConcept, Coding, Device, Identifier, Location, Organization, Reference, Text};

/// Kinds of places.
pub(super) const PHYSICAL_TYPE: &str = "http://terminology.hl7.org/CodeSystem/location-physical-type";
const V2_0301: &str = "http://terminology.hl7.org/CodeSystem/v2-0301";

const ORGANIZATION: PartyRows = PartyRows {
    at: 1,
    namespace: hd_organization::R3,
    universal: hd_organization::R4,
    kind: hd_organization::R5,
    read_kind: universal_id_type,
    system: Some(hd_organization::R6),
};

const DEVICE: PartyRows = PartyRows {
    at: 1,
    namespace: hd_device::R3,
    universal: hd_device::R4,
    kind: hd_device::R5,
    read_kind: universal_id_type,
    system: Some(hd_device::R6),
};

const URI: SystemRows =
    SystemRows { at: 1, namespace: hd_uri::R3, oid: hd_uri::R4, uuid: hd_uri::R5, uri: hd_uri::R6 };

/// `HD-Organization`: adds an Organization.
pub(crate) fn organization<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let identifier = identifiers(s, &ORGANIZATION);
    if identifier.is_empty() {
        return None;
    }
    Some(s.add(Organization { identifier, ..s.create() }))
}

/// `HD-Location`: adds a Location.
pub(crate) fn location<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let mut location: Location<'a> = s.create();
    location.name = s.text(1, l::R3);
    if let Some(s) = s.when(l::R4, |t| t.one_of(3, &["ISO", "UUID"])) {
        let value = s.text(2, l::R4);
        location.identifier.extend(value.map(|v| Identifier { value: Some(v), ..Identifier::default() }));
    }
    if s.part(2).is_some() {
        location.physical_type = Some(s.concept(l::R5, "si", l::R6, PHYSICAL_TYPE));
    }
    if location.name.is_none() && location.identifier.is_empty() {
        return None;
    }
    Some(s.add(location))
}

/// `HD-Device`: adds a Device.
pub(crate) fn device<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let identifier = identifiers(s, &DEVICE);
    if identifier.is_empty() {
        return None;
    }
    Some(s.add(Device { identifier, ..s.create() }))
}

/// `HD-Identifier`: the namespace and the universal id are an identifier each.
pub(crate) fn identifier<'a>(s: Scope<'_, 'a>) -> Option<Vec<Identifier<'a>>> {
    let mut identifiers = Vec::new();
    if let Some(value) = s.text(1, i::R3) {
        identifiers.push(Identifier { value: Some(value), ..Identifier::default() });
    }
    if let Some(value) = s.text(2, i::R4) {
        let r#type = s.get(3, i::R5, |s| id::concept(s, None));
        identifiers.push(Identifier { value: Some(value), r#type, ..Identifier::default() });
    }
    (!identifiers.is_empty()).then_some(identifiers)
}

/// `HD-uri`.
#[cfg_attr(not(test), expect(dead_code, reason = "complete; the maps of further messages call it"))]
pub(crate) fn uri<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    system(s, &URI).map(|(system, _)| system)
}

/// `ID-CodeableConcept-UniversalID`.
pub(super) fn universal_id_type<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let value = s.under(u::R3).value()?;
    let coding = match s.translate(&value, maps::UNIVERSAL_ID_TYPE) {
        Some(known) => {
            Coding { code: Some(known.code), system: s.constant(u::R4, V2_0301), ..Coding::default() }
        }
        None => Coding { code: Some(value), ..Coding::default() },
    };
    Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{record, rules, text, with_field};
    use crate::options::Options;

    #[test]
    fn an_organization_has_an_identifier_for_each_id() {
        with_field("HOSP^1.2.3^ISO", &Options::default(), |s| {
            assert!(organization(s).unwrap().to.is_some());
            let made = &record(s).organizations[0].identifier;
            assert_eq!(text(&made[0].value), Some("HOSP"));
            assert_eq!(text(&made[1].value), Some("urn:oid:1.2.3"));
            assert_eq!(text(&made[1].system), Some("urn:ietf:rfc:3986"));
            let kind = &made[1].r#type.as_ref().unwrap().coding[0];
            assert_eq!((text(&kind.code), text(&kind.system)), (Some("ISO"), Some(V2_0301)));
            assert_eq!(
                rules(s, &kind.code),
                [
                    "datatypes/HD-Organization#5",
                    "datatypes/ID-CodeableConcept-UniversalID#3",
                    "codesystems/UniversalIDType#10"
                ]
            );
        });
    }

    #[test]
    fn what_is_no_oid_gets_no_uri_system() {
        with_field("HOSP^MAIN^ISO", &Options::default(), |s| {
            organization(s);
            let made = &record(s).organizations[0].identifier;
            assert_eq!(text(&made[1].value), Some("MAIN"));
            assert!(made[1].system.is_none());
        });
    }

    #[test]
    fn nothing_makes_nothing_and_null_makes_an_absent_reference() {
        with_field("^^ISO", &Options::default(), |s| {
            assert!(organization(s).is_none() && device(s).is_none());
        });
        with_field("\"\"", &Options::default(), |s| {
            let reference = organization(s).unwrap();
            assert!(reference.to.is_none() && reference.extension.len() == 1);
            assert!(record(s).organizations.is_empty());
        });
    }

    #[test]
    fn locations_and_devices() {
        with_field("WARD^1.2.3^ISO", &Options::default(), |s| {
            location(s);
            device(s);
            let record = record(s);
            assert_eq!(text(&record.locations[0].name), Some("WARD"));
            assert_eq!(text(&record.locations[0].identifier[0].value), Some("1.2.3"));
            assert_eq!(record.devices[0].identifier.len(), 2);
        });
        with_field("WARD^x.example.org^DNS", &Options::default(), |s| {
            location(s);
            assert!(record(s).locations[0].identifier.is_empty());
        });
    }

    #[test]
    fn a_uri_comes_from_the_options_or_the_universal_id() {
        let mut options = Options::default();
        options.identifier_systems.insert("MRN".into(), "https://ids.example.org/mrn".into());
        with_field("MRN^1.2.3^ISO", &options, |s| {
            assert_eq!(text(&uri(s)), Some("https://ids.example.org/mrn"));
            assert_eq!(rules(s, &uri(s)), ["datatypes/HD-uri#3"]);
        });
        for (value, expected) in [
            ("X^1.2.3^ISO", Some("urn:oid:1.2.3")),
            ("^2.16.840.1.113883.4.1^ISO", Some("http://hl7.org/fhir/sid/us-ssn")),
            (
                "^0A1B2C3D-0000-4000-8000-00000000000F^UUID",
                Some("urn:uuid:0a1b2c3d-0000-4000-8000-00000000000f"),
            ),
            ("^https://x.example.org/ids^URI", Some("https://x.example.org/ids")),
            ("^x.example.org^DNS", None),
            ("^1.2.x^ISO", None),
            ("X", None),
        ] {
            with_field(value, &Options::default(), |s| assert_eq!(text(&uri(s)), expected, "{value}"));
        }
    }
}
