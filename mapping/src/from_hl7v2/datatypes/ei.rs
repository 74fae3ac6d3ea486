//! EI: entity identifiers.

use super::hd::{self, From, PartyRows, SystemRows};
use crate::from_hl7v2::datatypes::id;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{
    ei_condition as c, ei_device_udicarrier, ei_identifier_defaultassigner as d,
    ei_identifier_extension as e, ei_identifier_organization as o, ei_identifier_system as y,
};
use crate::model::{CodeableConcept, Identifier, Reference, Text};

const SYSTEM: SystemRows = SystemRows { at: 2, namespace: y::R4, oid: y::R5, uuid: y::R5, uri: y::R5 };

const ASSIGNER: PartyRows =
    PartyRows { at: 2, namespace: o::R4, universal: o::R5, kind: o::R6, read_kind: kind, system: None };

const CONDITION_ASSIGNER: PartyRows =
    PartyRows { at: 2, namespace: c::R4, universal: c::R5, kind: c::R6, read_kind: kind, system: None };

/// `EI-Identifier-Extension`, completed by the namespace and universal id of `EI-Identifier-System`. The kind of the
/// universal id decides its system and is not the type of the identifier: that one is placer, filler, ….
pub(crate) fn identifier<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let identifier = Identifier { value: s.text(1, e::R3), ..Identifier::default() };
    complete(s, identifier)
}

/// `EI-Identifier-Organization`.
pub(crate) fn organization<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let value = hd::required(s, 1, o::R3)?;
    Some(Identifier { value: Some(value), assigner: hd::party(s, &ASSIGNER), ..Identifier::default() })
}

/// `EI-Identifier-DefaultAssigner`.
pub(crate) fn default_assigner<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let value = s.text(1, d::R3)?;
    Some(Identifier { value: Some(value), ..Identifier::default() })
}

/// `EI-Device-udiCarrier`: the identifier of a device.
pub(crate) fn udi<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.text(1, ei_device_udicarrier::R3)
}

/// `EI-Condition`: a reference by identifier.
pub(crate) fn condition<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let value = hd::required(s, 1, c::R3)?;
    let assigner = hd::party(s, &CONDITION_ASSIGNER);
    let identifier = Identifier { value: Some(value), assigner, ..Identifier::default() };
    Some(Reference { identifier: Some(Box::new(identifier)), ..Reference::default() })
}

/// Gives an identifier read from the first part its system and assigner; `None`, with an issue, when it has no value.
pub(super) fn complete<'a>(s: Scope<'_, 'a>, mut identifier: Identifier<'a>) -> Option<Identifier<'a>> {
    if identifier.value.is_none() {
        hd::refuse_without_value(s, &[2, 3, 4]);
        return None;
    }
    let (system, from): (_, Option<From>) = hd::system(s, &SYSTEM).unzip();
    identifier.system = system;
    if hd::is_left(s, SYSTEM.at, from) {
        identifier.assigner = hd::party(s, &ASSIGNER);
    }
    Some(identifier)
}

fn kind<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    id::concept(s, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, record, rules, text, with_field};
    use crate::options::Options;

    #[test]
    fn a_universal_id_is_the_system_and_a_namespace_the_assigner() {
        with_field("4711^LAB^1.2.3^ISO", &Options::default(), |s| {
            let made = identifier(s).unwrap();
            assert_eq!((text(&made.value), text(&made.system)), (Some("4711"), Some("urn:oid:1.2.3")));
            assert!(made.r#type.is_none());
            assert_eq!(rules(s, &made.system), ["datatypes/EI-Identifier-System#5"]);
            assert_eq!(text(&record(s).organizations[0].identifier[0].value), Some("LAB"));
        });
        with_field("4711^^1.2.3^ISO", &Options::default(), |s| {
            assert!(identifier(s).unwrap().assigner.is_none());
            assert!(record(s).organizations.is_empty());
        });
    }

    #[test]
    fn the_callers_namespaces_are_systems() {
        let mut options = Options::default();
        options.identifier_systems.insert("LAB".into(), "https://ids.example.org/lab".into());
        with_field("4711^LAB", &options, |s| {
            let made = identifier(s).unwrap();
            assert_eq!(text(&made.system), Some("https://ids.example.org/lab"));
            assert_eq!(rules(s, &made.system), ["datatypes/EI-Identifier-System#4"]);
            assert!(made.assigner.is_none());
        });
    }

    #[test]
    fn no_value_no_identifier() {
        with_field("^LAB^1.2.3^ISO", &Options::default(), |s| {
            assert!(identifier(s).is_none() && default_assigner(s).is_none());
            assert!(record(s).organizations.is_empty());
            assert_eq!(issues(s), ["mapping/identifier-without-value"]);
        });
    }

    #[test]
    fn the_other_maps() {
        with_field("9^DEPT^1.2.3^ISO", &Options::default(), |s| {
            let made = organization(s).unwrap();
            assert!(made.system.is_none() && made.assigner.is_some());
            assert_eq!(text(&default_assigner(s).unwrap().value), Some("9"));
            let reference = condition(s).unwrap();
            assert_eq!(text(&reference.identifier.unwrap().value), Some("9"));
            assert_eq!(record(s).organizations[0].identifier.len(), 2);
        });
        with_field("\"\"", &Options::default(), |s| assert_eq!(condition(s).unwrap().extension.len(), 1));
    }
}
