//! IAM: allergies, each with what is known about its state.

use synovia_terminology::maps::{
    ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_REACTION_SEVERITY, ALLERGY_TYPE, RELATIONSHIP,
};

use super::al1::{CodeRows, category, criticality};
use super::shared::{OF_NAME, of_patient, says_something, superseded};
use crate::from_hl7v2::datatypes::{cwe, ei, st, time, xpn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::iam_allergyintolerance as own;
use crate::generated::rules::segments::iam_allergyintolerance as r;
use crate::model::{
    AllergyIntolerance, CodeableConcept, HumanName, Key, Patient, Practitioner, Reaction, Reference,
    RelatedPerson, TimeOrPeriod,
};
use crate::trace::Rule;

const CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
const VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";
/// The patient himself.
const SELF: [&str; 1] = ["SEL"];

/// What a code of table 0438 says in FHIR, which tells what is the case from how sure that is.
struct State {
    code: &'static str,
    clinical: Option<&'static str>,
    verification: &'static str,
}

#[rustfmt::skip]
const STATES: [State; 7] = [
    State { code: "C", clinical: Some("active"), verification: "confirmed" },
    State { code: "D", clinical: Some("active"), verification: "unconfirmed" },
    State { code: "E", clinical: None, verification: "entered-in-error" },
    State { code: "I", clinical: Some("inactive"), verification: "confirmed" },
    State { code: "P", clinical: Some("active"), verification: "unconfirmed" },
    State { code: "S", clinical: Some("active"), verification: "unconfirmed" },
    State { code: "U", clinical: Some("active"), verification: "unconfirmed" },
];

/// Whether the segment tells of any allergy.
pub(crate) fn is_allergy(s: Scope<'_, '_>) -> bool {
    says_something(s, 2..=5) || says_something(s, 7..=30)
}

/// `IAM-AllergyIntolerance`, all but who reported it.
pub(crate) fn allergy_intolerance<'a>(s: Scope<'_, 'a>, a: &mut AllergyIntolerance<'a>) {
    state(s, a);
    a.category.extend(category(s, CodeRows { value: r::R6, original_url: r::R7, original: r::R8 }));
    a.r#type = s.get(2, r::R9, |s| cwe::code(s, Some(ALLERGY_TYPE))).into();
    a.code = s.get(3, r::R10, |s| cwe::concept(s, None));
    if let Some(other) = s.get(27, r::R40, |s| cwe::concept(s, None)) {
        let code = a.code.get_or_insert_with(CodeableConcept::default);
        code.coding.extend(other.coding);
        code.text = code.text.take().or(other.text);
    }
    let mut reaction = Reaction::default();
    if s.cx().options.allergy_severity_is_criticality {
        a.criticality = criticality(s, CodeRows { value: r::R12, original_url: r::R13, original: r::R14 });
    } else {
        let map = ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_REACTION_SEVERITY;
        reaction.severity = s.get(4, r::R11, |s| cwe::code(s, Some(map))).into();
    }
    reaction.manifestation = s.all(5, r::R15, st::concept);
    if reaction.severity.value.is_some() || !reaction.manifestation.is_empty() {
        a.reaction.push(reaction);
    }
    a.identifier.extend(s.get(7, r::R18, ei::identifier));
    a.onset = s.get(11, r::R22, time::date_time).map(TimeOrPeriod::DateTime);
    match s.when(r::R23, |t| !t.valued(11)) {
        Some(s) => a.onset_string = s.text(12, r::R23),
        None => superseded(s, 12),
    }
    a.recorded_date = s.get(13, r::R24, time::date_time);
}

/// What is the case and how sure that is: a deleted allergy was none; IAM-17 says it in the words of FHIR or in those of
/// table 0438; without any of them the allergy is active.
fn state<'a>(s: Scope<'_, 'a>, a: &mut AllergyIntolerance<'a>) {
    if let Some(s) = s.when(own::DELETED, |t| t.is(6, "D")) {
        a.verification_status =
            Some(s.concept(own::DELETED, "entered-in-error", own::VERIFICATION_SYSTEM, VERIFICATION));
        return superseded(s, 17);
    }
    let sent = s.part(17).map(|p| p.peek_at(1).to_string()).unwrap_or_default();
    if let Some(known) = STATES.iter().find(|known| known.code == sent) {
        let of = s.when(own::STATE, |t| t.one_of_at(17, 1, &[known.code])).unwrap_or(s);
        a.verification_status =
            Some(of.concept(own::STATE, known.verification, own::VERIFICATION_SYSTEM, VERIFICATION));
        a.clinical_status = known.clinical.map(|code| of.concept(own::STATE, code, r::R4, CLINICAL));
        return;
    }
    a.clinical_status = s
        .get(17, r::R30, |s| cwe::concept(s, None))
        .or_else(|| Some(s.concept(r::R3, "active", r::R4, CLINICAL)));
}

fn reporter<'a>(s: Scope<'_, 'a>, rule: Rule) -> Vec<HumanName<'a>> {
    s.all(14, rule, xpn::names).into_iter().flatten().collect()
}

/// `IAM-AllergyIntolerance`, who reported it: the patient, somebody related, or, where nothing is said of that, somebody
/// who provides care.
pub(crate) fn recorder<'a>(s: Scope<'_, 'a>, patient: Option<Key>) -> Option<Reference<'a>> {
    if let Some(of) = s.when(r::R26, |t| t.one_of_at(15, 1, &SELF)) {
        let patient = patient?;
        let names = of_patient(of, (14, r::R26), (&[5], OF_NAME), xpn::names);
        s.cx().update::<Patient<'a>>(patient, |p| p.name.extend(names.into_iter().flatten()));
        return Some(Reference::to(patient).by(of.node(r::R26)));
    }
    if let Some(of) = s.when(r::R27, |t| t.valued(15)) {
        let mut person: RelatedPerson<'a> = of.create();
        person.name = reporter(of, r::R27);
        person.relationship.extend(of.get(15, r::R28, |s| cwe::concept(s, Some(RELATIONSHIP))));
        person.patient = patient.map(Reference::to);
        return Some(of.add(person));
    }
    let of = s.when(r::R25, |t| !t.valued(15))?;
    let name = reporter(of, r::R25);
    (!name.is_empty()).then(|| {
        let practitioner = Practitioner { name, ..of.create() };
        of.add(practitioner)
    })
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{adt, assert_all_rows_fire, segment, with_record};
    use crate::model::{Kind, TimeOrPeriod};
    use crate::options::Options;

    fn iam(fields: &[(usize, &str)]) -> String {
        adt(&["PID|||1||Doe", &segment("IAM", fields)])
    }

    fn full(fields: &[(usize, &str)]) -> String {
        let given = [
            (2, "DA^Drug"),
            (3, "70618^Penicillin^RXNORM"),
            (4, "SV"),
            (5, "Rash"),
            (7, "A1^HOSP"),
            (13, "20260101"),
            (14, "Doe^Jane"),
            (27, "7980^Penicillin G^RXNORM"),
        ];
        iam(&[&given[..], fields].concat())
    }

    #[test]
    fn each_row_fires() {
        let severe = Options { allergy_severity_is_criticality: true, ..Options::default() };
        let plain = Options::default();
        let active = "active^Active^http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
        let messages = [
            (full(&[(11, "20250101")]), &plain),
            (full(&[(12, "as a child"), (15, "SEL")]), &severe),
            (full(&[(15, "MTH^Mother"), (17, active)]), &plain),
        ];
        let messages: Vec<_> = messages.iter().map(|(m, o)| (m.as_str(), *o)).collect();
        assert_all_rows_fire("segments/IAM-AllergyIntolerance", &messages);
    }

    #[test]
    fn who_reported_it() {
        for (code, kind) in [("", Kind::Practitioner), ("SEL", Kind::Patient), ("MTH", Kind::RelatedPerson)] {
            with_record(&full(&[(15, code)]), &Options::default(), |_, record| {
                let allergy = &record.allergy_intolerances[0];
                assert_eq!(allergy.recorder.as_ref().unwrap().to.unwrap().kind, kind, "{code}");
                assert_eq!(allergy.code.as_ref().unwrap().coding.len(), 2);
            });
        }
    }

    #[test]
    fn the_state_in_words_of_table_0438() {
        for (sent, clinical, verification) in [
            ("C", Some("active"), Some("confirmed")),
            ("I", Some("inactive"), Some("confirmed")),
            ("S", Some("active"), Some("unconfirmed")),
            ("E", None, Some("entered-in-error")),
            ("", Some("active"), None),
        ] {
            with_record(&full(&[(17, sent)]), &Options::default(), |_, record| {
                let allergy = &record.allergy_intolerances[0];
                let code = |c: &Option<crate::model::CodeableConcept<'_>>| {
                    c.as_ref().map(|c| c.coding[0].code.as_ref().unwrap().is.to_string())
                };
                assert_eq!(code(&allergy.clinical_status).as_deref(), clinical, "{sent}");
                assert_eq!(code(&allergy.verification_status).as_deref(), verification, "{sent}");
            });
        }
        with_record(&full(&[(6, "D")]), &Options::default(), |_, record| {
            let allergy = &record.allergy_intolerances[0];
            assert!(allergy.clinical_status.is_none() && allergy.verification_status.is_some());
        });
    }

    #[test]
    fn a_date_stands_before_words() {
        with_record(&full(&[(11, "20250101"), (12, "as a child")]), &Options::default(), |_, record| {
            let allergy = &record.allergy_intolerances[0];
            assert!(matches!(&allergy.onset, Some(TimeOrPeriod::DateTime(v)) if v.is == "2025-01-01"));
            assert!(allergy.onset_string.is_none());
        });
    }

    #[test]
    fn an_empty_segment_is_no_allergy() {
        with_record(&iam(&[(1, "1")]), &Options::default(), |_, record| {
            assert!(record.allergy_intolerances.is_empty());
        });
    }
}
