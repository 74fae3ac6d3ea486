//! Orders of services and medicines: ORM_O01 and OML_O21 by their published maps, and by rules of our own, made of the same
//! segment maps, the other order messages and the responses to them.

mod medicine;
mod service;
mod supply;
#[cfg(test)]
mod tests;

use synovia_hl7v2::SegmentView;

use super::Subject;
use super::group::{self, About, Group, Order, Part};
use super::header::{self, HeaderRows};
use super::observation::{self, ObservationRows};
use super::participation;
use super::patient::{self, PatientRows};
use super::visit::{self, VisitRows};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::orc::provenance;
use crate::from_hl7v2::segments::{al1, dg1, in1, sac, spm};
use crate::generated::rules::hl7v2::orders as own;
use crate::generated::rules::messages::{oml_o21 as l, orm_o01 as m};
use crate::model::{
    AllergyIntolerance, CareTeam, Condition, Key, Observation, Provenance, Reference, Specimen,
};
use crate::report::Severity;
use crate::trace::Rule;

/// The rows of an order message.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(super) header: HeaderRows,
    pub(super) patient: PatientRows,
    pub(super) visit: VisitRows,
    allergy: Rule,
    insurance: Rule,
    /// IN3.
    case_manager: Rule,
    /// ORC, and what it says of who did what.
    order: Rule,
    provenance: Rule,
    request: Rule,
    specimen_of_request: Rule,
    timing: Rule,
    medicine: Rule,
    note: Rule,
    diagnosis: Rule,
    pub(super) observation: ObservationRows,
    specimen: Rule,
}

/// `ORM_O01`.
pub(crate) const ORM_O01: Rows = Rows {
    header: HeaderRows {
        bundle: m::R3,
        message_header: m::R4,
        source: Some(m::R5),
        transformation: Some(m::R6),
        event: None,
        operator: None,
    },
    patient: PatientRows {
        patient: m::R9,
        account: None,
        provenance: Some(m::R10),
        demographics: m::R11,
        living_will: Some(m::R12),
        related_person: Some(own::RELATED_PERSON),
        contact: Some(own::CONTACT),
        contact_only: Some(own::CONTACT_ONLY),
    },
    visit: VisitRows {
        encounter: m::R15,
        history: m::R16,
        patient: m::R17,
        coverage: m::R18,
        encounter_additional: m::R19,
    },
    allergy: m::R27,
    insurance: m::R22,
    case_manager: m::R24,
    order: m::R30,
    provenance: m::R32,
    request: m::R35,
    specimen_of_request: own::SPECIMEN_OF_REQUEST,
    timing: own::TIMING,
    medicine: m::R42,
    note: m::R48,
    diagnosis: m::R50,
    observation: ObservationRows {
        observation: m::R53,
        components: m::R54,
        question: None,
        note: Some(own::OBSERVATION_NOTE),
    },
    specimen: own::SPECIMEN,
};

/// `OML_O21`.
pub(crate) const OML_O21: Rows = Rows {
    header: HeaderRows {
        bundle: l::R3,
        message_header: l::R4,
        source: Some(l::R5),
        transformation: Some(l::R6),
        event: None,
        operator: None,
    },
    patient: PatientRows {
        patient: l::R12,
        account: None,
        provenance: Some(l::R13),
        demographics: l::R14,
        living_will: Some(l::R15),
        related_person: Some(l::R19),
        contact: Some(l::R20),
        contact_only: None,
    },
    visit: VisitRows {
        encounter: l::R23,
        history: l::R24,
        patient: l::R25,
        coverage: l::R26,
        encounter_additional: l::R27,
    },
    allergy: l::R36,
    insurance: l::R31,
    case_manager: l::R33,
    order: l::R39,
    provenance: l::R40,
    request: l::R47,
    specimen_of_request: l::R48,
    timing: l::R43,
    medicine: own::MEDICINE,
    note: l::R50,
    diagnosis: l::R54,
    observation: ObservationRows {
        observation: l::R56,
        components: l::R57,
        question: None,
        note: Some(l::R62),
    },
    specimen: l::R65,
};

/// Order messages without a published map.
pub(crate) const OTHER: Rows = Rows {
    header: HeaderRows {
        bundle: own::BUNDLE,
        message_header: own::MESSAGE_HEADER,
        source: Some(own::SOURCE),
        transformation: Some(own::TRANSFORMATION),
        event: None,
        operator: None,
    },
    patient: PatientRows {
        patient: own::PATIENT,
        account: None,
        provenance: Some(own::PATIENT_PROVENANCE),
        demographics: own::DEMOGRAPHICS,
        living_will: Some(own::LIVING_WILL),
        related_person: Some(own::RELATED_PERSON),
        contact: Some(own::CONTACT),
        contact_only: Some(own::CONTACT_ONLY),
    },
    visit: VisitRows {
        encounter: own::ENCOUNTER,
        history: own::HISTORY,
        patient: own::IMPORTANCE,
        coverage: own::COVERAGE,
        encounter_additional: own::ENCOUNTER_ADDITIONAL,
    },
    allergy: own::ALLERGY,
    insurance: own::INSURANCE,
    case_manager: own::CASE_MANAGER,
    order: own::ORDER,
    provenance: own::PROVENANCE,
    request: own::REQUEST,
    specimen_of_request: own::SPECIMEN_OF_REQUEST,
    timing: own::TIMING,
    medicine: own::MEDICINE,
    note: own::NOTE,
    diagnosis: own::DIAGNOSIS,
    observation: ObservationRows {
        observation: own::OBSERVATION,
        components: own::COMPONENTS,
        question: None,
        note: Some(own::OBSERVATION_NOTE),
    },
    specimen: own::SPECIMEN,
};

/// The header of a message that has no orders, by the rules for those without a published map.
pub(crate) fn read_header(v2: &V2<'_>) {
    header::read(v2, &OTHER.header, Subject::default());
}

/// Reads the message.
pub(crate) fn read(v2: &V2<'_>, rows: &Rows) {
    let groups = group::groups(v2.message, About::Orders);
    let mut focus = Vec::new();
    for (n, group) in groups.iter().enumerate() {
        let patient = patient::read(v2, &rows.patient, group.pid, group.pd1, &group.nk1);
        let encounter = visit::read(v2, &rows.visit, group.pv1, group.pv2, patient);
        let subject = Subject { patient, encounter };
        if n == 0 {
            header::read(v2, &rows.header, subject);
        } else {
            focus.extend(patient.into_iter().chain(encounter));
        }
        for al1 in &group.al1 {
            allergy(v2.segment(*al1), rows, subject);
        }
        insurances(v2, rows, group, subject);
        focus.extend(orders(v2, rows, group, subject));
    }
    header::focus(v2, focus);
}

/// The orders of one patient.
fn orders<'a>(v2: &V2<'a>, rows: &Rows, group: &Group<'a>, subject: Subject) -> Vec<Key> {
    observation::read(v2, &rows.observation, &group.observations, subject);
    let specimens: Vec<Key> =
        group.specimens.iter().map(|part| specimen(v2, rows, part, subject, None)).collect();
    let mut made = Vec::new();
    for order in &group.orders {
        let of = order.specimen().and_then(|n| specimens.get(n).copied());
        let begun = Begun { v2, rows, order, subject };
        if !order.medicines.is_empty() {
            made.extend(begun.medicines());
        } else if order.supplies.is_empty() {
            made.extend(begun.service(of));
        } else {
            made.extend(begun.supplies());
        }
    }
    made
}

/// One order and what it is part of.
#[derive(Clone, Copy, Debug)]
struct Begun<'o, 'a> {
    v2: &'o V2<'a>,
    rows: &'o Rows,
    order: &'o Order<'a>,
    subject: Subject,
}

impl<'o, 'a> Begun<'o, 'a> {
    fn patient(self) -> Option<Reference<'a>> {
        self.subject.patient.map(Reference::to)
    }

    fn encounter(self) -> Option<Reference<'a>> {
        self.subject.encounter.map(Reference::to)
    }

    fn orc(self) -> Option<Scope<'o, 'a>> {
        self.order.orc.map(|orc| self.v2.segment(orc))
    }

    /// Who did what with the order that `target` is.
    fn provenance(self, target: Key) {
        let Some(orc) = self.orc().filter(|orc| provenance::names_somebody(*orc)) else { return };
        let s = orc.under(self.rows.provenance);
        let mut made = Provenance { target: vec![Reference::to(target)], ..s.create() };
        provenance::provenance(s, &mut made);
        self.v2.cx.add(made);
    }

    /// DG1: why the order was made.
    fn diagnoses(self) -> Vec<Reference<'a>> {
        let read = |dg1: &SegmentView<'a>| {
            let s = self.v2.segment(*dg1);
            if !dg1::is_diagnosis(s) {
                return None;
            }
            let s = s.under(self.rows.diagnosis);
            let mut condition: Condition<'a> = s.create();
            dg1::condition(s, &dg1::PATIENT, &mut condition);
            condition.subject = self.patient();
            condition.encounter = self.encounter();
            Some(s.add(condition))
        };
        self.order.diagnoses.iter().filter_map(read).collect()
    }
}

fn insurances<'a>(v2: &V2<'a>, rows: &Rows, group: &Group<'a>, subject: Subject) {
    in1::insurances(v2, rows.insurance, subject.patient, &group.in1, &group.in2);
    for one in group.in3.iter().map(|one| v2.segment(*one)) {
        let s = one.under(rows.case_manager);
        let Some(manager) = in1::case_manager(s) else { continue };
        let team = participation::team_of(s, subject.patient);
        v2.cx.update::<CareTeam<'a>>(team, |t| t.participant.push(manager));
    }
}

fn allergy<'a>(al1: Scope<'_, 'a>, rows: &Rows, subject: Subject) {
    if !al1::is_allergy(al1) {
        return;
    }
    let s = al1.under(rows.allergy);
    let mut allergy: AllergyIntolerance<'a> = s.create();
    al1::allergy_intolerance(s, &mut allergy);
    allergy.patient = subject.patient.map(Reference::to);
    s.add(allergy);
}

/// SPM with its containers, and the OBX after it. `complete` adds what others say of it.
fn specimen<'a>(
    v2: &V2<'a>,
    rows: &Rows,
    part: &Part<'a>,
    subject: Subject,
    complete: Option<&dyn Fn(&mut Specimen<'a>)>,
) -> Key {
    let s = v2.segment(part.spm).under(rows.specimen);
    let mut specimen = Specimen { subject: subject.patient.map(Reference::to), ..s.create() };
    spm::specimen(s, &mut specimen);
    if let Some(complete) = complete {
        complete(&mut specimen);
    }
    for sac in &part.containers {
        sac::specimen(v2.segment(*sac).under(own::CONTAINER), &mut specimen);
    }
    let key = v2.cx.add(specimen);
    for observed in observation::read(v2, &rows.observation, &part.observations, subject) {
        v2.cx.update::<Observation<'a>>(observed, |o| {
            o.specimen.get_or_insert_with(|| Reference::to(key));
        });
        let place = part.observations.first().map(|o| v2.handle(o.obx.offset()));
        v2.cx.issue(Severity::Information, "mapping/observation-after-specimen", place);
    }
    key
}
