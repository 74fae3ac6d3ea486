//! PID: who the patient is.

pub(crate) mod appointment;

use std::borrow::Cow;

use synovia_terminology::maps::{ADMINISTRATIVE_SEX, MARITAL_STATUS, PRIMARY_LANGUAGE, RELIGION};

use super::shared::{
    Nested, Simple, US_SSN, around, concept_extension, inner_concept, may_be_us_ssn, nested_concepts,
    superseded, whole_number,
};
use crate::from_hl7v2::datatypes::{cwe, cx, dln, hd, id, time, xad, xpn, xtn};
use crate::from_hl7v2::scope::{Scope, V2_0203};
use crate::generated::rules::segments::pid_account as a;
use crate::generated::rules::segments::pid_patient as r;
use crate::generated::rules::segments::pid_provenance_patient as v;
use crate::model::{
    Account, Address, CodeableConcept, ContactPoint, Extension, ExtensionValue, FlagOrTime, Identifier, Key,
    MultipleBirth, Patient, PatientCommunication, Provenance, ProvenanceAgent, RelatedPerson, TimeOrPeriod,
    Val,
};
use crate::trace::Rule;

const MOTHERS_MAIDEN_NAME: &str = "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName";
const BIRTH_TIME: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
const RELIGION_URL: &str = "http://hl7.org/fhir/StructureDefinition/patient-religion";
const BIRTH_PLACE: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
const CITIZENSHIP: &str = "http://hl7.org/fhir/StructureDefinition/patient-citizenship";
const NATIONALITY: &str = "http://hl7.org/fhir/StructureDefinition/patient-nationality";
const ANIMAL: &str = "http://hl7.org/fhir/StructureDefinition/patient-animal";

/// `PID-Patient`.
pub(crate) fn patient<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    names(s, p);
    birth(s, p);
    p.gender = s.get(8, r::R13, |s| cwe::code(s, Some(ADMINISTRATIVE_SEX))).into();
    p.name.extend(s.all(9, r::R14, xpn::names).into_iter().flatten());
    p.address.extend(s.all(11, r::R16, xad::address));
    county(s, p);
    p.telecom.extend(telecoms(s, 13, r::R21, r::R22, "home"));
    p.telecom.extend(telecoms(s, 14, r::R23, r::R24, "work"));
    let language = s.get(15, r::R25, |s| cwe::concept(s, Some(PRIMARY_LANGUAGE)));
    p.communication
        .extend(language.map(|l| PatientCommunication { language: Some(l), ..Default::default() }));
    p.marital_status = s.get(16, r::R26, |s| cwe::concept(s, Some(MARITAL_STATUS)));
    let religion = Simple { url_rule: r::R27, url: RELIGION_URL, value_rule: r::R28 };
    p.common.extension.extend(concept_extension(s, 17, religion, Some(RELIGION)));
    p.identifier.extend(social_security(s));
    p.identifier.extend(s.get(20, r::R35, dln::identifier));
    let place = s.text(23, r::R39).map(|text| Address { text: Some(text), ..Address::default() });
    let place = place.map(|address| ExtensionValue::Address(Box::new(address)));
    p.common.extension.extend(s.extension(r::R38, BIRTH_PLACE, place));
    multiple_birth(s, p);
    nations(s, p);
    death(s, p);
    p.common.extension.extend(animal(s));
    p.common.extension.extend(nested_concepts(s, 39, TRIBE));
    p.telecom.extend(s.all(40, r::R66, xtn::contact_point));
}

fn names<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    p.identifier.extend(s.all(2, r::R4, cx::identifier));
    p.identifier.extend(s.all(3, r::R5, cx::identifier));
    p.identifier.extend(s.all(4, r::R6, cx::identifier));
    p.name.extend(s.all(5, r::R7, xpn::names).into_iter().flatten());
    let maiden = s.get(6, r::R9, xpn::text).map(ExtensionValue::String);
    p.common.extension.extend(s.extension(r::R8, MOTHERS_MAIDEN_NAME, maiden));
}

fn birth<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    p.birth_date = s.get(7, r::R10, time::date).into();
    if let Some(s) = s.when(r::R11, |t| t.length(7) > 8) {
        // Without any offset the time is cut to the date, which stands in birthDate already.
        let time = s.get(7, r::R12, time::date_time).filter(|t| t.is.contains('T'));
        let extension = s.extension(r::R11, BIRTH_TIME, time.map(ExtensionValue::DateTime));
        p.birth_date.extension.extend(extension);
    }
}

/// PID-12 belongs to the one address, or, where that is not sure, is an address of its own.
fn county<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    let alone = |district| Address { district, ..Address::default() };
    let Some(county) = s.part(12).map(Scope::peek) else { return };
    let within = s.part(11).map(|address| address.peek_at(9)).unwrap_or_default();
    if let Some(s) = s.when(r::R20, |t| !t.valued(11)) {
        p.address.push(alone(s.get(12, r::R20, id::text)));
    } else if let Some(s) = s.when(r::R17, |t| t.count(11) == 1 && !t.valued_at(11, 9)) {
        if let Some(address) = p.address.first_mut() {
            address.district = s.get(12, r::R17, id::text);
        }
    } else if let Some(s) = s.when(r::R18, |t| t.count(11) == 1 && t.valued_at(11, 9) && within != county) {
        p.address.push(alone(s.get(12, r::R18, id::text)));
    } else if let Some(s) = s.when(r::R19, |t| t.count(11) > 1) {
        p.address.push(alone(s.get(12, r::R19, id::text)));
    } else {
        superseded(s, 12);
    }
}

fn telecoms<'a>(
    s: Scope<'_, 'a>,
    field: u16,
    rule: Rule,
    use_rule: Rule,
    r#use: &'static str,
) -> Vec<ContactPoint<'a>> {
    let point = |s: Scope<'_, 'a>| {
        let mut point = xtn::contact_point(s.under(rule))?;
        if point.r#use.is_none()
            && let Some(s) = s.when(use_rule, |t| !t.valued(2))
        {
            point.r#use = s.constant(use_rule, r#use);
        }
        Some(point)
    };
    s.repetitions(field).filter_map(point).collect()
}

fn social_security<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let value = s.text(19, r::R30)?;
    let us = s.cx().options.ssn_is_us;
    let system = us && may_be_us_ssn(&value);
    let (type_rule, code) = if us { (r::R31, "SS") } else { (r::R32, "SB") };
    Some(Identifier {
        value: Some(value),
        r#type: Some(s.concept(type_rule, code, r::R33, V2_0203)),
        // The system is that of one country; elsewhere only the type says what the number is.
        system: system.then(|| s.constant(r::R34, US_SSN)).flatten(),
        ..Identifier::default()
    })
}

/// The order of birth, or failing a usable one whether there were several.
fn multiple_birth<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    let order = s.get(25, r::R41, |s| whole_number(s, 0)).map(MultipleBirth::Integer);
    if let Some(s) = s.when(r::R40, |t| order.is_none() || !t.valued(25)) {
        p.multiple_birth = s.get(24, r::R40, id::boolean).map(MultipleBirth::Boolean);
    } else {
        superseded(s, 24);
    }
    p.multiple_birth = p.multiple_birth.take().or(order);
}

const CITIZEN: Nested = Nested {
    outer_rule: r::R42,
    outer: CITIZENSHIP,
    inner: Simple { url_rule: r::R43, url: "code", value_rule: r::R44 },
};
const NATION: Nested = Nested {
    outer_rule: r::R46,
    outer: NATIONALITY,
    inner: Simple { url_rule: r::R47, url: "code", value_rule: r::R48 },
};
const TRIBE: Nested = Nested {
    outer_rule: r::R63,
    outer: CITIZENSHIP,
    inner: Simple { url_rule: r::R64, url: "code", value_rule: r::R65 },
};

fn nations<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    p.common.extension.extend(nested_concepts(s, 26, CITIZEN));
    p.common.extension.extend(nested_concepts(s, 28, NATION));
}

/// The time of death, or failing a usable one whether there was one.
fn death<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    let time = s.get(29, r::R49, time::date_time).map(FlagOrTime::DateTime);
    if let Some(s) = s.when(r::R50, |t| time.is_none() || !t.valued(29)) {
        p.deceased = s.get(30, r::R50, id::boolean).map(FlagOrTime::Boolean);
    } else {
        superseded(s, 30);
    }
    p.deceased = p.deceased.take().or(time);
}

/// Species and breed are two parts of one extension, which the first of them makes.
fn animal<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let species = Simple { url_rule: r::R56, url: "species", value_rule: r::R57 };
    let breed = Simple { url_rule: r::R59, url: "breed", value_rule: r::R60 };
    let species = s.part(35).and_then(|s| inner_concept(s, species));
    let breed = s.part(36).and_then(|s| inner_concept(s, breed));
    let rule = if species.is_some() { r::R55 } else { r::R58 };
    let parts: Vec<_> = species.into_iter().chain(breed).collect();
    (!parts.is_empty()).then(|| around(s, rule, ANIMAL, parts))
}

/// `PID-Patient`, the row for PID-21: the mother of the patient. The numbers of one mother are one person.
pub(crate) fn mother<'a>(s: Scope<'_, 'a>, patient: Key) {
    let mut mothers = s.all(21, r::R36, |s| cx::mother(s, patient)).into_iter();
    let Some(mut mother) = mothers.next() else { return };
    mother.identifier.extend(mothers.flat_map(|m: RelatedPerson<'a>| m.identifier));
    s.add(mother);
}

/// `PID-Account`.
pub(crate) fn account<'a>(s: Scope<'_, 'a>, account: &mut Account<'a>) {
    account.status = s.constant(a::R3, "active").into();
    account.identifier.extend(s.get(18, a::R22, cx::identifier));
}

/// `PID-Provenance-Patient`.
pub(crate) fn provenance<'a>(s: Scope<'_, 'a>, p: &mut Provenance<'a>) {
    let now = s.cx().options.now.as_deref();
    p.recorded = now.map(|now| Val::new(Cow::Borrowed(now), s.node(v::R3)));
    p.activity =
        Some(s.concept(v::R4, "UPDATE", v::R5, "http://terminology.hl7.org/CodeSystem/v3-DataOperation"));
    p.occurred = s.get(33, v::R47, time::date_time).map(TimeOrPeriod::DateTime);
    if let Some(who) = s.get(34, v::R48, hd::organization) {
        p.agent.push(ProvenanceAgent {
            who: Some(who),
            r#type: Some(performer(s)),
            ..ProvenanceAgent::default()
        });
    }
}

fn performer<'a>(s: Scope<'_, 'a>) -> CodeableConcept<'a> {
    let system = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
    s.concept(v::R49, "performer", v::R50, system)
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{adt, assert_all_rows_fire, fired, segment, with_record};
    use crate::model::{FlagOrTime, MultipleBirth};
    use crate::options::Options;

    fn pid(fields: &[(usize, &str)]) -> String {
        adt(&[&segment("PID", fields)])
    }

    fn full() -> String {
        pid(&[
            (2, "1^^^A^MR"),
            (3, "2^^^A^MR~3^^^B^PI"),
            (4, "4^^^A"),
            (5, "Doe^Jane^^^^^L"),
            (6, "Roe"),
            (7, "19800203040506+0100"),
            (8, "F"),
            (9, "Dee^J"),
            (11, "1 Road^^Town^^12345"),
            (12, "Shire"),
            (13, "^^PH^^^555^1234~^PRN^PH^^^555^1235"),
            (14, "^^PH^^^555^9999"),
            (15, "en"),
            (16, "M"),
            (17, "CHR"),
            (18, "77^^^A^AN"),
            (19, "123456789"),
            (20, "D1^XX^20300101"),
            (21, "M1^^^A"),
            (23, "Town"),
            (24, "Y"),
            (26, "US~CA"),
            (28, "FR"),
            (30, "N"),
            (33, "20250101"),
            (34, "FAC"),
            (35, "Cat"),
            (36, "Tabby"),
            (39, "Tribe"),
            (40, "^^PH^^^555^0000"),
        ])
    }

    #[test]
    fn each_row_fires() {
        let us = Options { now: Some("2026-01-02T03:04:05Z".to_string()), ..Options::default() };
        let elsewhere = Options { ssn_is_us: false, ..Options::default() };
        let full = full();
        let more =
            pid(&[(11, "1 Road^^Town^^^^^^Here"), (12, "Shire"), (25, "2"), (29, "20260101"), (36, "Tabby")]);
        let many = pid(&[(11, "1 Road~2 Road"), (12, "Shire")]);
        let none = pid(&[(3, "1"), (12, "Shire")]);
        let messages = [(full.as_str(), &us), (&full, &elsewhere), (&more, &us), (&many, &us), (&none, &us)];
        for map in ["segments/PID-Patient", "segments/PID-Account", "segments/PID-Provenance-Patient"] {
            assert_all_rows_fire(map, &messages);
        }
    }

    #[test]
    fn the_county_goes_to_the_one_address_without_its_own() {
        let options = Options::default();
        let county = |address: &str| {
            let message = pid(&[(11, address), (12, "Shire")]);
            let mut found = Vec::new();
            with_record(&message, &options, |_, record| {
                let districts = record.patients[0].address.iter();
                found.extend(districts.map(|a| a.district.as_ref().map(|d| d.is.to_string())));
            });
            found
        };
        let shire = || Some("Shire".to_string());
        assert_eq!(county(""), [shire()]);
        assert_eq!(county("1 Road"), [shire()]);
        assert_eq!(county("1 Road^^^^^^^^Shire"), [shire()]);
        assert_eq!(county("1 Road^^^^^^^^Here"), [Some("Here".to_string()), shire()]);
        assert_eq!(county("1 Road~2 Road"), [None, None, shire()]);
    }

    #[test]
    fn a_birth_time_needs_a_time() {
        let options = Options::default();
        let rows = |date: &str| fired(&pid(&[(7, date)]), &options, "segments/PID-Patient#1");
        assert!(!rows("19800203").contains("segments/PID-Patient#11"));
        assert!(rows("198002030405+0100").contains("segments/PID-Patient#11"));
        assert!(rows("19800203").contains("segments/PID-Patient#10"));
    }

    #[test]
    fn a_stated_use_of_a_number_stays() {
        with_record(&pid(&[(13, "^^PH^^^5^1~^WPN^PH^^^5^2")]), &Options::default(), |_, record| {
            let uses = record.patients[0].telecom.iter().map(|t| t.r#use.as_ref().unwrap().is.clone());
            assert_eq!(uses.collect::<Vec<_>>(), ["home", "work"]);
        });
    }

    #[test]
    fn the_number_of_another_country_has_no_us_system() {
        let options = Options { ssn_is_us: false, ..Options::default() };
        let rows = fired(&pid(&[(19, "123")]), &options, "segments/PID-Patient#3");
        let expected = ["30", "32", "33"].map(|n| format!("segments/PID-Patient#{n}"));
        assert_eq!(rows.into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn choices_hold_one_value() {
        let message = pid(&[(24, "Y"), (25, "2"), (29, "20260101"), (30, "Y")]);
        with_record(&message, &Options::default(), |_, record| {
            let patient = &record.patients[0];
            assert!(matches!(&patient.multiple_birth, Some(MultipleBirth::Integer(n)) if n.is == 2));
            assert!(matches!(&patient.deceased, Some(FlagOrTime::DateTime(_))));
        });
        let message = pid(&[(24, "N"), (25, "two"), (29, "never"), (30, "Y")]);
        with_record(&message, &Options::default(), |v2, record| {
            let patient = &record.patients[0];
            assert!(matches!(&patient.multiple_birth, Some(MultipleBirth::Boolean(many)) if !many.is));
            assert!(matches!(&patient.deceased, Some(FlagOrTime::Boolean(dead)) if dead.is));
            assert!(v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/number-not-valid"));
        });
    }

    #[test]
    fn account_mother_and_provenance_are_of_the_patient() {
        with_record(&full(), &Options::default(), |_, record| {
            let is_patient = |r: &crate::model::Reference<'_>| {
                r.to.is_some_and(|key| record.get::<crate::model::Patient<'_>>(key).is_some())
            };
            assert!(is_patient(&record.accounts[0].subject[0]));
            assert!(is_patient(record.related_persons[0].patient.as_ref().unwrap()));
            assert!(record.provenances.iter().any(|p| p.target.iter().any(is_patient)));
        });
        with_record(&pid(&[(3, "1"), (33, "20250101")]), &Options::default(), |_, record| {
            assert!(record.accounts.is_empty() && record.related_persons.is_empty());
        });
        let rows = fired(&pid(&[(33, "20250101")]), &Options::default(), "segments/PID-Provenance");
        assert!(rows.is_empty());
    }

    #[test]
    fn species_and_breed_are_one_extension() {
        with_record(&pid(&[(35, "Cat"), (36, "Tabby")]), &Options::default(), |_, record| {
            let extensions = &record.patients[0].common.extension;
            assert_eq!(extensions.len(), 1);
            assert_eq!(extensions[0].extension.len(), 2);
        });
    }
}
