//! Newtypes of codes: names, constants and what they know.

use synovia_fhir_model::codes::CodeSet;
use synovia_fhir_model::r4;
use synovia_fhir_model::r4::codes::{
    AdministrativeGender, ContactPointSystem, EventTiming, FHIRVersion, ObservationStatus,
    QuantityComparator, ResourceType,
};
use synovia_fhir_model::table::{FieldKind, PrimKind, Strength, ValueKind};

#[test]
fn names_are_those_of_the_specification() {
    assert_eq!(AdministrativeGender::MALE.as_str(), "male");
    assert_eq!(ObservationStatus::ENTERED_IN_ERROR.as_str(), "entered-in-error");
    assert_eq!(QuantityComparator::GREATER_OR_EQUAL.as_str(), ">=");
    assert_eq!(FHIRVersion::N4_0_1.as_str(), "4.0.1");
    assert_eq!(ResourceType::CODE_SYSTEM.as_str(), "CodeSystem");
    assert_eq!(ContactPointSystem::PHONE.as_str(), "phone");
}

#[test]
fn every_code_survives_and_known_ones_are_told_apart() {
    let patient = r4::Patient { gender: "nonsense".into(), ..Default::default() };
    let gender: AdministrativeGender<'_> = patient.gender.code().unwrap();
    assert_eq!((gender, gender.is_known()), (AdministrativeGender("nonsense"), false));
    assert!(AdministrativeGender::OTHER.is_known());
    assert!(r4::Patient::default().gender.code::<AdministrativeGender<'_>>().is_none());
    let prim: r4::Prim<String> = AdministrativeGender::OTHER.into();
    assert_eq!(prim.as_str(), Some("other"));
}

#[test]
fn sets_know_their_systems_and_codes() {
    let facts = AdministrativeGender::FACTS;
    assert_eq!(facts.all, ["male", "female", "other", "unknown"]);
    assert_eq!(facts.system, Some("http://hl7.org/fhir/administrative-gender"));
    assert_eq!(facts.value_set, "http://hl7.org/fhir/ValueSet/administrative-gender");
    // Codes of two systems.
    assert_eq!(EventTiming::FACTS.system, None);
}

#[test]
fn the_tables_bind_codes_to_these_sets() {
    let bound = |set: &str| {
        r4::TYPES.iter().flat_map(|info| info.fields).any(|field| {
            matches!(field.kind, FieldKind::One(ValueKind::Prim(PrimKind::Code)))
                && field.binding.is_some_and(|b| b.strength == Strength::Required && b.value_set == set)
        })
    };
    for facts in [ObservationStatus::FACTS, QuantityComparator::FACTS, ContactPointSystem::FACTS] {
        assert!(bound(facts.value_set), "{}", facts.value_set);
    }
}
