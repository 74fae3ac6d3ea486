//! PV1: the visit.

use synovia_terminology::maps::{
    ADMISSION_TYPE, AMBULATORY_STATUS, BED_STATUS, DIET_TYPE, DISCHARGE_DISPOSITION, FINANCIAL_CLASS,
    HOSPITAL_SERVICE, PATIENT_CLASS_ENCOUNTER_CLASS, PATIENT_CLASS_ENCOUNTER_STATUS, READMISSION_INDICATOR,
    VIP_INDICATOR,
};

use super::shared::{Simple, around, concept_extension, says_something, superseded};
use crate::from_hl7v2::datatypes::{cwe, cx, dld, pl, time, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::pv1_basic_encounterhistory as own;
use crate::generated::rules::segments::pv1_basic_encounterhistory as h;
use crate::generated::rules::segments::pv1_coverage as c;
use crate::generated::rules::segments::pv1_encounter as r;
use crate::generated::rules::segments::pv1_patient as p;
use crate::model::{
    Basic, CodeableConcept, Encounter, EncounterLocation, EncounterParticipant, EpisodeOfCare, Extension,
    ExtensionValue, Hospitalization, Identifier, Key, Location, Period, Reference, Text,
};
use crate::trace::Rule;

const PARTICIPATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
const CLASSIFICATION: &str = "http://hl7.org/fhir/StructureDefinition/subject-locationClassification";
/// The guide names the value set, with a blank before it; this is the code system behind it.
const CLASSIFICATIONS: &str = "http://hl7.org/fhir/subject-locationClassification";
const DESCRIPTION: &str = "http://hl7.org/fhir/StructureDefinition/resource-instance-description";
const IMPORTANCE: &str = "http://hl7.org/fhir/StructureDefinition/patient-importance";
const HISTORY_LOCATION: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-EncounterHistory.location";
const HISTORY_PLACE: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-EncounterHistory.location.location";
const HISTORY_STATUS: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-EncounterHistory.location.location.status";

/// Whether the segment tells of any visit.
pub(crate) fn is_visit(s: Scope<'_, '_>) -> bool {
    says_something(s, 2..=54)
}

/// `PV1-Encounter`, all but the status. Gives the place of PV1-11, which the history speaks of too.
pub(crate) fn encounter<'a>(s: Scope<'_, 'a>, e: &mut Encounter<'a>) -> Option<Key> {
    e.class = s.get(2, r::R4, |s| cwe::coding(s, Some(PATIENT_CLASS_ENCOUNTER_CLASS)));
    let assigned = assigned_location(s, e);
    e.r#type.extend(s.get(4, r::R9, |s| cwe::concept(s, Some(ADMISSION_TYPE))));
    e.location.extend(location(s, 6, r::R11, |s| s.constant(r::R12, "completed")));
    for role in ROLES.iter().take(3) {
        participants(s, e, role);
    }
    e.service_type = s.get(10, r::R25, |s| cwe::concept(s, Some(HOSPITAL_SERVICE)));
    let temporary = temporary_location(s);
    let temporary_key = temporary.as_ref().and_then(|l| l.location.as_ref()?.to);
    e.location.extend(temporary);
    for role in ROLES.iter().skip(3) {
        participants(s, e, role);
    }
    e.identifier.extend(s.all(19, r::R41, cx::identifier).into_iter().map(|i| visit_number(s, i)));
    e.hospitalization = Some(hospitalization(s)).filter(says_anything);
    bed_status(s, assigned);
    e.location.extend(location(s, 42, r::R67, |s| s.constant(r::R68, "reserved")));
    e.period = period(s);
    e.identifier.extend(s.all(50, r::R77, cx::identifier));
    temporary_key
}

/// `PV1-Encounter`, the rows for the status.
pub(crate) fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if let Some(s) = s.when(r::R72, |t| t.valued(45)) {
        return s.constant(r::R72, "finished");
    }
    let s = s.when(r::R5, |t| !t.valued(45))?;
    s.get(2, r::R5, |s| cwe::code(s, Some(PATIENT_CLASS_ENCOUNTER_STATUS))).filter(|status| !status.null)
}

fn location<'a>(
    s: Scope<'_, 'a>,
    field: u16,
    rule: Rule,
    status: impl FnOnce(Scope<'_, 'a>) -> Text<'a>,
) -> Option<EncounterLocation<'a>> {
    let location = s.get(field, rule, pl::location)?;
    Some(EncounterLocation { location: Some(location), status: status(s), ..EncounterLocation::default() })
}

fn assigned_location<'a>(s: Scope<'_, 'a>, e: &mut Encounter<'a>) -> Option<Key> {
    let status = |s: Scope<'_, 'a>| {
        let active = s.when(r::R7, |t| !t.one_of_at(2, 1, &["P"]));
        let planned = s.when(r::R8, |t| t.one_of_at(2, 1, &["P"]));
        active
            .and_then(|s| s.constant(r::R7, "active"))
            .or_else(|| planned.and_then(|s| s.constant(r::R8, "planned")))
    };
    let assigned = location(s, 3, r::R6, status)?;
    let key = assigned.location.as_ref().and_then(|l| l.to);
    e.location.push(assigned);
    key
}

fn temporary_location<'a>(s: Scope<'_, 'a>) -> Option<EncounterLocation<'a>> {
    let mut temporary = location(s, 11, r::R26, |s| s.constant(r::R27, "active"))?;
    temporary.extension.extend(classification(s, r::R28, r::R29, r::R30));
    Some(temporary)
}

fn classification<'a>(s: Scope<'_, 'a>, url: Rule, code: Rule, system: Rule) -> Option<Extension<'a>> {
    let temporary = s.concept(code, "temporary", system, CLASSIFICATIONS);
    s.extension(url, CLASSIFICATION, Some(ExtensionValue::CodeableConcept(Box::new(temporary))))
}

/// The rows of one kind of participant.
struct Role {
    field: u16,
    individual: Rule,
    code_rule: Rule,
    code: &'static str,
    system_rule: Rule,
    name_rule: Rule,
    name: &'static str,
    /// The name is the display of the code rather than text.
    display: bool,
}

impl Role {
    #[rustfmt::skip]
    const fn new(field: u16, rules: [Rule; 4], code: &'static str, name: &'static str, display: bool) -> Self {
        let [individual, code_rule, system_rule, name_rule] = rules;
        Self { field, individual, code_rule, code, system_rule, name_rule, name, display }
    }
}

const ROLES: [Role; 5] = [
    Role::new(7, [r::R13, r::R14, r::R15, r::R16], "ATND", "attender", true),
    Role::new(8, [r::R17, r::R18, r::R19, r::R20], "REF", "referrer", false),
    Role::new(9, [r::R21, r::R22, r::R23, r::R24], "CON", "consultant", false),
    Role::new(17, [r::R36, r::R37, r::R38, r::R39], "ADM", "admitter", false),
    Role::new(52, [r::R79, r::R80, r::R81, r::R82], "PART", "Participation", false),
];

fn participants<'a>(s: Scope<'_, 'a>, e: &mut Encounter<'a>, role: &Role) {
    for individual in s.all(role.field, role.individual, xcn::practitioner) {
        let mut kind = s.concept(role.code_rule, role.code, role.system_rule, PARTICIPATION);
        let name = s.constant(role.name_rule, role.name);
        match kind.coding.first_mut().filter(|_| role.display) {
            Some(coding) => coding.display = name,
            None => kind.text = name,
        }
        e.participant.push(EncounterParticipant {
            individual: Some(individual),
            r#type: vec![kind],
            ..EncounterParticipant::default()
        });
    }
}

fn visit_number<'a>(s: Scope<'_, 'a>, identifier: Identifier<'a>) -> Identifier<'a> {
    let mut identifier = s.typed(identifier, r::R42, "VN", r::R43);
    let kind = identifier.r#type.get_or_insert_default();
    if kind.text.is_none() {
        kind.text = s.constant(r::R44, "visit number");
    }
    identifier
}

fn hospitalization<'a>(s: Scope<'_, 'a>) -> Hospitalization<'a> {
    Hospitalization {
        pre_admission_identifier: s.get(5, r::R10, cx::identifier),
        re_admission: s.get(13, r::R32, |s| cwe::concept(s, Some(READMISSION_INDICATOR))),
        admit_source: s.get(14, r::R33, |s| cwe::concept(s, None)),
        special_arrangement: s.all(15, r::R34, |s| cwe::concept(s, Some(AMBULATORY_STATUS))),
        special_courtesy: s.all(16, r::R35, |s| cwe::concept(s, Some(VIP_INDICATOR))),
        discharge_disposition: s.get(36, r::R61, |s| cwe::concept(s, Some(DISCHARGE_DISPOSITION))),
        destination: s.get(37, r::R62, dld::location),
        diet_preference: s.all(38, r::R63, |s| cwe::concept(s, Some(DIET_TYPE))),
        origin: None,
    }
}

fn says_anything(h: &Hospitalization<'_>) -> bool {
    h.pre_admission_identifier.is_some()
        || h.re_admission.is_some()
        || h.admit_source.is_some()
        || !h.special_arrangement.is_empty()
        || !h.special_courtesy.is_empty()
        || h.discharge_disposition.is_some()
        || h.destination.is_some()
        || !h.diet_preference.is_empty()
}

/// PV1-40 is about the bed or room of PV1-3, which is then the narrowest place of it.
fn bed_status<'a>(s: Scope<'_, 'a>, place: Option<Key>) {
    let place = place.zip(s.when(r::R65, |t| t.valued_at(3, 2) || t.valued_at(3, 3)));
    let Some((key, s)) = place else { return superseded(s, 40) };
    let status = s.get(40, r::R65, |s| cwe::coding(s, Some(BED_STATUS)));
    if status.is_some() {
        s.cx().update::<Location<'a>>(key, |l| l.operational_status = status);
    }
}

fn period<'a>(s: Scope<'_, 'a>) -> Option<Period<'a>> {
    let period =
        Period { start: s.get(44, r::R70, time::date_time), end: s.get(45, r::R71, time::date_time) };
    (period.start.is_some() || period.end.is_some()).then_some(period)
}

/// `PV1-Encounter`, the rows for PV1-53 and PV1-54: the episode that the visit is part of.
pub(crate) fn episode<'a>(s: Scope<'_, 'a>, patient: Option<Key>) -> Option<Reference<'a>> {
    let field = if s.part(54).is_some() { (54, r::R85) } else { (53, r::R83) };
    let place = s.part(field.0)?.under(field.1);
    let mut episode: EpisodeOfCare<'a> = place.create();
    let description = s.text(53, r::R84).map(ExtensionValue::String);
    episode.common.extension.extend(s.extension(r::R83, DESCRIPTION, description));
    episode.identifier.extend(s.all(54, r::R85, cx::identifier));
    episode.patient = patient.map(Reference::to);
    Some(s.add(episode))
}

/// `PV1-Patient`.
pub(crate) fn patient<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let importance = Simple { url_rule: p::R18, url: IMPORTANCE, value_rule: p::R19 };
    s.cx().options.vip_is_person.then(|| concept_extension(s, 16, importance, Some(VIP_INDICATOR)))?
}

/// `PV1-Coverage`, from one repetition of PV1-20: its first component is the class, the second since when.
pub(crate) fn coverage_type<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    cwe::concept(s.under(c::R22).part(1)?, Some(FINANCIAL_CLASS))
}

/// `PV1-Basic-EncounterHistory`: where the visit took place before, as FHIR R5 would say it. `temporary` is PV1-11's place.
///
/// The rows give parts of one R5 `EncounterHistory.location`, some of them as extensions beside a value, which FHIR does
/// not allow: here each place is one extension around its parts.
pub(crate) fn history<'a>(s: Scope<'_, 'a>, b: &mut Basic<'a>, temporary: Option<Key>) {
    b.code = Some(s.concept(h::R3, "EncounterHistory", h::R4, "http://hl7.org/fhir/fhir-types"));
    if let Some(key) = temporary {
        let place = ExtensionValue::Reference(Box::new(Reference::to(key)));
        let place = s.extension(own::TEMPORARY_PLACE, HISTORY_PLACE, Some(place));
        let kind = classification(s, h::R17, h::R18, h::R19);
        let parts = place.into_iter().chain(kind).collect();
        b.common.extension.push(around(s, own::TEMPORARY_LOCATION, HISTORY_LOCATION, parts));
    }
    let place = s.get(43, h::R52, pl::location).map(|l| ExtensionValue::Reference(Box::new(l)));
    let Some(place) = s.extension(h::R51, HISTORY_PLACE, place) else { return };
    let status = s.constant(h::R54, "completed").map(ExtensionValue::Code);
    let status = s.extension(h::R53, HISTORY_STATUS, status);
    let kind = classification(s, h::R56, h::R57, h::R58);
    let parts = [place].into_iter().chain(status).chain(kind).collect();
    b.common.extension.push(around(s, h::R55, HISTORY_LOCATION, parts));
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{adt, assert_all_rows_fire, fired, segment, with_record};
    use crate::model::Location;
    use crate::options::Options;

    fn pv1(fields: &[(usize, &str)]) -> String {
        adt(&["PID|||1", &segment("PV1", fields)])
    }

    fn full() -> String {
        pv1(&[
            (2, "I"),
            (3, "W^R^B"),
            (4, "E"),
            (5, "PRE^^^A"),
            (6, "W^R2"),
            (7, "1^A~2^B"),
            (8, "3^C"),
            (9, "4^D"),
            (10, "MED"),
            (11, "T^R9"),
            (13, "R"),
            (14, "7"),
            (15, "A1~A2"),
            (16, "VIP"),
            (17, "5^E"),
            (19, "V1^^^A"),
            (20, "C^20200101~D"),
            (36, "01"),
            (37, "HOME"),
            (38, "V"),
            (40, "O"),
            (42, "X^R1"),
            (43, "Y^R3"),
            (44, "20260101"),
            (45, "20260102"),
            (50, "ALT^^^A"),
            (52, "6^F"),
            (53, "Study"),
            (54, "E1^^^A"),
        ])
    }

    #[test]
    fn each_row_fires() {
        let vip = Options { vip_is_person: true, ..Options::default() };
        let planned = pv1(&[(2, "P"), (3, "W^R^B")]);
        let messages = [(full(), &vip), (planned, &vip)];
        let messages: Vec<_> = messages.iter().map(|(m, o)| (m.as_str(), *o)).collect();
        let maps = ["Encounter", "Patient", "Coverage", "Basic-EncounterHistory"];
        for map in maps {
            assert_all_rows_fire(&format!("segments/PV1-{map}"), &messages);
        }
    }

    #[test]
    fn the_status_falls_back_from_discharge_to_class_to_event_to_unknown() {
        let status = |event: &str, fields: &[(usize, &str)]| {
            let mut status = String::new();
            let message = pv1(fields).replace("ADT^A01", &format!("ADT^{event}"));
            with_record(&message, &Options::default(), |_, record| {
                status = record.encounters[0].status.value.as_ref().unwrap().is.to_string();
            });
            status
        };
        assert_eq!(status("A01", &[(2, "I"), (45, "20260101")]), "finished");
        assert_eq!(status("A01", &[(2, "P")]), "planned");
        assert_eq!(status("A01", &[(10, "MED")]), "in-progress");
        assert_eq!(status("A60", &[(10, "MED")]), "unknown");
        assert_eq!(status("A11", &[(2, "I")]), "cancelled");
        assert_eq!(status("A03", &[(2, "I")]), "finished");
    }

    #[test]
    fn discharge_and_class_do_not_both_give_the_status() {
        let both = pv1(&[(2, "I"), (45, "20260101")]);
        assert!(fired(&both, &Options::default(), "segments/PV1-Encounter#5").is_empty());
        let class = pv1(&[(2, "I")]);
        assert!(fired(&class, &Options::default(), "segments/PV1-Encounter#72").is_empty());
        let rows = fired(&class, &Options::default(), "segments/MSH-Encounter");
        assert!(rows.is_empty());
        let event = pv1(&[(10, "MED")]);
        let rows = fired(&event, &Options::default(), "segments/MSH-Encounter");
        assert_eq!(rows.into_iter().collect::<Vec<_>>(), ["segments/MSH-Encounter#11"]);
    }

    #[test]
    fn the_bed_status_is_that_of_the_bed() {
        with_record(&full(), &Options::default(), |_, record| {
            let key = record.encounters[0].location[0].location.as_ref().unwrap().to.unwrap();
            let bed = record.get::<Location<'_>>(key).unwrap();
            assert_eq!(bed.operational_status.as_ref().unwrap().code.as_ref().unwrap().is, "O");
        });
        let ward = pv1(&[(3, "W"), (40, "O")]);
        assert!(fired(&ward, &Options::default(), "segments/PV1-Encounter#65").is_empty());
    }

    #[test]
    fn participants_have_their_role_each() {
        with_record(&full(), &Options::default(), |_, record| {
            let kinds = record.encounters[0].participant.iter();
            let kinds = kinds.map(|p| p.r#type[0].coding[0].code.as_ref().unwrap().is.as_ref());
            assert_eq!(kinds.collect::<Vec<_>>(), ["ATND", "ATND", "REF", "CON", "ADM", "PART"]);
            assert!(record.encounters[0].subject.is_some());
        });
    }

    #[test]
    fn what_is_not_said_is_not_made() {
        with_record(&pv1(&[(2, "I")]), &Options::default(), |_, record| {
            let encounter = &record.encounters[0];
            assert!(encounter.hospitalization.is_none() && encounter.period.is_none());
            assert!(encounter.location.is_empty() && encounter.episode_of_care.is_empty());
            assert!(record.basics.is_empty() && record.coverages.is_empty());
        });
        with_record(&pv1(&[(1, "1")]), &Options::default(), |_, record| {
            assert!(record.encounters.is_empty());
        });
    }

    #[test]
    fn a_vip_is_a_person_by_option_only() {
        let message = pv1(&[(2, "I"), (16, "VIP")]);
        assert!(fired(&message, &Options::default(), "segments/PV1-Patient").is_empty());
        let vip = Options { vip_is_person: true, ..Options::default() };
        with_record(&message, &vip, |_, record| {
            assert_eq!(record.patients[0].common.extension.len(), 1);
            let stay = record.encounters[0].hospitalization.as_ref().unwrap();
            assert_eq!(stay.special_courtesy.len(), 1);
        });
    }

    #[test]
    fn a_financial_class_is_read_from_its_first_component() {
        with_record(&full(), &Options::default(), |_, record| {
            assert_eq!(record.coverages.len(), 2);
            let coding = &record.coverages[0].r#type.as_ref().unwrap().coding[0];
            assert!(coding.display.is_none() && record.coverages[0].beneficiary.is_some());
        });
    }

    #[test]
    fn an_episode_has_number_and_description_together() {
        with_record(&full(), &Options::default(), |_, record| {
            let episode = &record.episodes_of_care[0];
            assert_eq!((episode.identifier.len(), episode.common.extension.len()), (1, 1));
            assert!(episode.patient.is_some());
        });
    }
}
