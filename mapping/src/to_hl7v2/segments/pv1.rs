//! Encounter as PV1.

use synovia_terminology::maps;

use super::super::datatypes::party::xcn;
use super::super::datatypes::{concept, extension, identifier, place, put_extension, time};
use super::super::tree::{Rep, Segment};
use super::super::way::{Way, known};
use super::{Fields, concept_extension, put};
use crate::generated::rules::fhir::encounter_pv1 as r;
use crate::model::{
    Basic, CodeableConcept, Coverage, Encounter, EncounterLocation, EncounterParticipant, EpisodeOfCare,
    ExtensionValue, Hospitalization, Location, Patient,
};
use crate::trace::{Origin, Rule};

const CLASSIFICATION: &str = "http://hl7.org/fhir/StructureDefinition/subject-locationClassification";
const DESCRIPTION: &str = "http://hl7.org/fhir/StructureDefinition/resource-instance-description";
const IMPORTANCE: &str = "http://hl7.org/fhir/StructureDefinition/patient-importance";
const HISTORY_LOCATION: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-EncounterHistory.location";
const HISTORY_PLACE: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-EncounterHistory.location.location";

const NUMBERS: &Fields = &[(19, r::R19), (50, r::R50)];

/// What a PV1 says besides the visit.
#[derive(Default)]
pub(crate) struct Around<'w, 'a> {
    pub(crate) patient: Option<&'w Patient<'a>>,
    pub(crate) history: Option<&'w Basic<'a>>,
    pub(crate) coverages: Vec<&'w Coverage<'a>>,
    pub(crate) episode: Option<&'w EpisodeOfCare<'a>>,
}

/// PV1.
pub(crate) fn pv1<'a>(w: Way<'_, 'a>, e: &Encounter<'a>, around: &Around<'_, 'a>) -> Segment {
    let mut s = Segment::new("PV1");
    let class = e.class.as_ref();
    s.push(
        2,
        class.and_then(|c| concept::coding(w.under(r::R2), c, Some(maps::PATIENT_CLASS_ENCOUNTER_CLASS))),
    );
    let kind = e.r#type.first();
    s.push(4, kind.and_then(|c| concept::concept(w.under(r::R4), c, Some(maps::ADMISSION_TYPE))));
    e.participant.iter().for_each(|p| participant(w, p, &mut s));
    let service = e.service_type.as_ref();
    s.push(10, service.and_then(|c| concept::concept(w.under(r::R10), c, Some(maps::HOSPITAL_SERVICE))));
    locations(w, e, &mut s);
    e.identifier.iter().for_each(|i| {
        let field = if s.has(19) { (50, r::R50) } else { (19, r::R19) };
        put(w, &mut s, &i.extension, NUMBERS, field, |w| identifier::cx(w, i));
    });
    for coverage in &around.coverages {
        s.push(20, coverage.r#type.as_ref().and_then(|c| financial_class(w, c)));
    }
    hospitalization(w, e.hospitalization.as_ref(), &mut s);
    if let (Some(patient), false) = (around.patient, s.has(16)) {
        let importance =
            concept_extension(w, r::R16, &patient.common.extension, IMPORTANCE, Some(maps::VIP_INDICATOR));
        s.extend(16, importance);
    }
    s.push(43, around.history.and_then(|b| former(w, b)));
    if let Some(period) = &e.period {
        s.set(44, time::date_time(w.under(r::R44), &period.start));
        s.set(45, time::date_time(w.under(r::R45), &period.end));
    }
    if let Some(episode) = around.episode {
        s.set(53, put_extension(w, r::R53, &episode.common.extension, DESCRIPTION));
        s.extend(54, episode.identifier.iter().filter_map(|i| identifier::cx(w.under(r::R54), i)));
    }
    s
}

/// The type of a coverage in the first component of FC.
fn financial_class(w: Way<'_, '_>, class: &CodeableConcept<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    rep.nest(1, concept::concept(w.under(r::R20), class, Some(maps::FINANCIAL_CLASS)));
    rep.filled()
}

/// By the type of a participant.
const ROLES: [(&str, u16, Rule); 6] = [
    ("ATND", 7, r::R7),
    ("REF", 8, r::R8),
    ("CON", 9, r::R9),
    ("ADM", 17, r::R17),
    ("PART", 52, r::R52),
    ("PPRF", 7, r::R7),
];

fn participant<'a>(w: Way<'_, 'a>, p: &EncounterParticipant<'a>, s: &mut Segment) {
    let Some(who) = &p.individual else { return };
    // The referrer of PV2-13 is told by the display: see `pv2`.
    if super::pv2::is_referral_source(p) {
        return;
    }
    let role = ROLES.iter().find(|(code, ..)| p.r#type.iter().any(|t| concept::has(t, code)));
    let (_, field, rule) = role.copied().unwrap_or(("", 52, r::R52));
    let w = w.under(rule);
    let rep = xcn(w, who);
    if let Some(rep) = &rep {
        w.decided_rep(rep, p.r#type.iter().flat_map(concept::origins));
    }
    s.push(field, rep);
}

/// By the status of a place and what is said about it.
fn locations<'a>(w: Way<'_, 'a>, e: &Encounter<'a>, s: &mut Segment) {
    for l in &e.location {
        let Some(to) = &l.location else { continue };
        let Some((field, rule, by)) = field_of(l, s) else { continue };
        let w = w.under(rule);
        let rep = place::pl(w, to);
        if let Some(rep) = &rep {
            w.decided_rep(rep, by);
        }
        s.push(field, rep);
        if field == 3 {
            bed_status(w, to, s);
        }
    }
}

fn field_of(l: &EncounterLocation<'_>, s: &Segment) -> Option<(u16, Rule, Vec<Origin>)> {
    let status = l.status.as_ref().map(|v| v.by);
    let class = extension(&l.extension, CLASSIFICATION);
    if let Some(class) = class {
        let mut by: Vec<Origin> = status.into_iter().chain(class.url.as_ref().map(|u| u.by)).collect();
        if let Some(ExtensionValue::CodeableConcept(kind)) = &class.value {
            by.extend(concept::origins(kind));
        }
        return Some((11, r::R11, by));
    }
    let (field, rule) = match known(&l.status) {
        Some("completed") => (6, r::R6),
        Some("reserved") => (42, r::R42),
        Some("planned") if s.has(3) || !is_planned(s) => return None,
        _ if s.has(3) => return None,
        _ => (3, r::R3),
    };
    Some((field, rule, status.into_iter().collect()))
}

/// Whether the visit is a preadmission, whose place is planned: other planned places are those of PV2-1.
fn is_planned(s: &Segment) -> bool {
    s.fields.get(&2).and_then(|f| f.first()?.cells().next()).is_some_and(|c| c.text == "P")
}

fn bed_status<'a>(w: Way<'_, 'a>, to: &crate::model::Reference<'a>, s: &mut Segment) {
    let status =
        to.to.and_then(|key| w.record.get::<Location<'a>>(key)).and_then(|l| l.operational_status.as_ref());
    s.push(40, status.and_then(|c| concept::coding(w.under(r::R40), c, Some(maps::BED_STATUS))));
}

fn hospitalization<'a>(w: Way<'_, 'a>, h: Option<&Hospitalization<'a>>, s: &mut Segment) {
    let Some(h) = h else { return };
    s.push(5, h.pre_admission_identifier.as_ref().and_then(|i| identifier::cx(w.under(r::R5), i)));
    let one = |rule, c: &Option<CodeableConcept<'_>>, map| {
        c.as_ref().and_then(|c| concept::concept(w.under(rule), c, map))
    };
    s.push(13, one(r::R13, &h.re_admission, Some(maps::READMISSION_INDICATOR)));
    s.push(14, one(r::R14, &h.admit_source, None));
    let all = |rule, list: &[CodeableConcept<'_>], map| -> Vec<Rep> {
        list.iter().filter_map(|c| concept::concept(w.under(rule), c, map)).collect()
    };
    s.extend(15, all(r::R15, &h.special_arrangement, Some(maps::AMBULATORY_STATUS)));
    s.extend(16, all(r::R16, &h.special_courtesy, Some(maps::VIP_INDICATOR)));
    s.push(36, one(r::R36, &h.discharge_disposition, Some(maps::DISCHARGE_DISPOSITION)));
    s.push(37, h.destination.as_ref().and_then(|d| place::dld(w.under(r::R37), d)));
    s.extend(38, all(r::R38, &h.diet_preference, Some(maps::DIET_TYPE)));
}

/// The place before this one, out of the history of the visit.
fn former<'a>(w: Way<'_, 'a>, history: &Basic<'a>) -> Option<Rep> {
    let w = w.under(r::R43);
    // The temporary place stands in PV1-11, the former one is said last.
    let outer = history.common.extension.iter().rev().find(|e| known(&e.url) == Some(HISTORY_LOCATION))?;
    let inner = extension(&outer.extension, HISTORY_PLACE)?;
    let Some(ExtensionValue::Reference(to)) = &inner.value else { return None };
    let rep = place::pl(w, to)?;
    let urls = [outer, inner].into_iter().filter_map(|e| e.url.as_ref()).map(|u| u.by);
    w.decided_rep(&rep, urls.chain(history.code.iter().flat_map(concept::origins)));
    Some(rep)
}
