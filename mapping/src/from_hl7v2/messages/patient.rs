//! The patient of a message: PID, PD1 and NK1.

use synovia_hl7v2::SegmentView;

use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::{nk1, pd1, pid};
use crate::model::{
    Account, Key, Observation, Patient, PatientContact, Provenance, Reference, RelatedPerson,
};
use crate::trace::Rule;

/// Relationships by which somebody is a contact only and not a related person: emergency contact, employer, federal
/// agency, insurance company, state agency.
const CONTACT_ONLY: [&str; 5] = ["EMR", "E", "F", "I", "S"];

/// The rows of a message map for PID, PD1 and NK1; `None` where a message map has no such row.
#[derive(Debug)]
pub(crate) struct PatientRows {
    pub(crate) patient: Rule,
    pub(crate) account: Option<Rule>,
    pub(crate) provenance: Option<Rule>,
    pub(crate) demographics: Rule,
    pub(crate) living_will: Option<Rule>,
    pub(crate) related_person: Option<Rule>,
    /// NK1 as a contact of the patient, when it is a related person too.
    pub(crate) contact: Option<Rule>,
    /// NK1 as a contact of the patient only.
    pub(crate) contact_only: Option<Rule>,
}

impl PatientRows {
    /// A map that gives both rows for contacts alike has no condition on who somebody is to the patient.
    fn of_any_kind(&self) -> bool {
        self.contact.is_some() && self.contact == self.contact_only
    }
}

/// Reads the patient; `None` without PID.
pub(crate) fn read<'a>(
    v2: &V2<'a>,
    rows: &PatientRows,
    pid: Option<SegmentView<'a>>,
    pd1: Option<SegmentView<'a>>,
    nk1: &[SegmentView<'a>],
) -> Option<Key> {
    let pid = v2.segment(pid?);
    let pd1 = pd1.map(|pd1| v2.segment(pd1));
    let s = pid.under(rows.patient);
    let mut patient: Patient<'a> = s.create();
    pid::patient(s, &mut patient);
    if let Some(pd1) = pd1 {
        pd1::patient(pd1.under(rows.demographics), &mut patient);
    }
    let kin: Vec<Scope<'_, 'a>> =
        nk1.iter().map(|nk1| v2.segment(*nk1)).filter(|nk1| nk1::is_somebody(*nk1)).collect();
    patient.contact.extend(kin.iter().filter_map(|nk1| contact(*nk1, rows)));
    let key = v2.cx.add(patient);
    pid::mother(s, key);
    account(pid, rows, key);
    provenance(pid, rows, key);
    if let Some(pd1) = pd1 {
        living_will(pd1, rows, key);
    }
    for nk1 in kin {
        related_person(nk1, rows, key);
    }
    Some(key)
}

/// An account is made for its number; without one there is nothing to tell of it.
fn account(pid: Scope<'_, '_>, rows: &PatientRows, patient: Key) {
    let Some(s) = rows.account.filter(|_| pid.part(18).is_some()).map(|rule| pid.under(rule)) else {
        return;
    };
    let mut account: Account<'_> = s.create();
    pid::account(s, &mut account);
    account.subject.push(Reference::to(patient));
    s.add(account);
}

fn provenance(pid: Scope<'_, '_>, rows: &PatientRows, patient: Key) {
    let s = rows.provenance.and_then(|rule| pid.when(rule, |t| t.valued(33) && t.valued(34)));
    let Some(s) = s else { return };
    let mut provenance: Provenance<'_> = s.create();
    pid::provenance(s, &mut provenance);
    provenance.target.push(Reference::to(patient));
    s.add(provenance);
}

fn living_will(pd1: Scope<'_, '_>, rows: &PatientRows, patient: Key) {
    let Some(s) = rows.living_will.and_then(|rule| pd1.when(rule, |t| t.valued(7))) else { return };
    let mut will: Observation<'_> = s.create();
    pd1::living_will(s, &mut will);
    will.subject = Some(Reference::to(patient));
    s.add(will);
}

fn related_person(nk1: Scope<'_, '_>, rows: &PatientRows, patient: Key) {
    let s = rows.related_person.and_then(|rule| {
        if rows.of_any_kind() {
            return Some(nk1.under(rule));
        }
        nk1.when(rule, |t| !t.one_of_at(3, 1, &CONTACT_ONLY))
    });
    let Some(s) = s else { return };
    let mut person: RelatedPerson<'_> = s.create();
    nk1::related_person(s, &mut person);
    person.patient = Some(Reference::to(patient));
    s.add(person);
}

fn contact<'a>(nk1: Scope<'_, 'a>, rows: &PatientRows) -> Option<PatientContact<'a>> {
    if let Some(rule) = rows.contact.filter(|_| rows.of_any_kind()) {
        return nk1::contact(nk1.under(rule));
    }
    if let Some(s) = rows.contact.and_then(|rule| nk1.when(rule, |t| !t.one_of_at(3, 1, &CONTACT_ONLY))) {
        return nk1::contact(s);
    }
    let s = rows.contact_only.and_then(|rule| nk1.when(rule, |t| t.one_of_at(3, 1, &CONTACT_ONLY)))?;
    nk1::contact(s)
}
