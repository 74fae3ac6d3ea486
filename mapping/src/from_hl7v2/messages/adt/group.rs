//! One patient of a message: who it is, the visit, and what is known.

use super::groups::{Group, Visit, WithRoles};
use super::rows::{AdtRows, ClinicalRows};
use crate::from_hl7v2::messages::Subject;
use crate::from_hl7v2::messages::{observation, patient, visit};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::{al1, dg1, ft1, gt1, iam, in1, pr1, rol};
use crate::generated::rules::hl7v2::{adt_role as own_role, dft_p03, gt1_account};
use crate::model::{
    Account, AllergyIntolerance, CareTeam, ChargeItem, Condition, Encounter, EpisodeOfCare, Key, Kind,
    Patient, Procedure, Reference, RelatedPerson,
};

/// Relationships, as table 0063 has them: who plays the part is no provider.
const RELATIONSHIPS: [&str; 1] = ["HL70063"];
const SELF: [&str; 1] = ["SEL"];

/// What was made of a group.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Made {
    pub(crate) subject: Subject,
    pub(crate) account: Option<Key>,
}

/// Reads who the patient is and the visit.
pub(super) fn subject<'a>(v2: &V2<'a>, rows: &AdtRows, group: &Group<'a>) -> Made {
    let accounts = v2.cx.record.borrow().accounts.len();
    let patient = patient::read(v2, &rows.patient, group.pid, group.pd1, &group.nk1);
    let account = (v2.cx.record.borrow().accounts.len() > accounts)
        .then(|| u32::try_from(accounts).ok().map(|index| Key { kind: Kind::Account, index }))
        .flatten();
    let encounter = group.visits.first().and_then(|one| read_visit(v2, rows, one, patient));
    Made { subject: Subject { patient, encounter }, account }
}

/// Reads a visit and who takes part in it.
pub(super) fn read_visit<'a>(
    v2: &V2<'a>,
    rows: &AdtRows,
    visit: &Visit<'a>,
    patient: Option<Key>,
) -> Option<Key> {
    let encounter = visit::read(v2, &rows.visit, visit.pv1, visit.pv2, patient)?;
    for rol in visit.roles.iter().map(|rol| v2.segment(*rol)).filter(|rol| rol::is_somebody(*rol)) {
        let s = rol.under(rows.clinical.participant);
        for person in rol::persons(rol) {
            let participant = rol::participant(s, person);
            v2.cx.update::<Encounter<'a>>(encounter, |e| e.participant.extend(participant));
        }
    }
    Some(encounter)
}

/// Reads everything about the patient that is not the header's.
pub(super) fn rest<'a>(v2: &V2<'a>, rows: &AdtRows, group: &Group<'a>, made: Made) {
    let subject = made.subject;
    observation::read(v2, &rows.observation, &group.obx, subject);
    let rows = &rows.clinical;
    for one in &group.al1 {
        allergy(v2.segment(*one), rows, subject);
    }
    for one in &group.iam {
        allergy_state(v2.segment(*one), rows, subject);
    }
    let episode = subject.encounter.and_then(|e| episode_of(v2, e));
    for one in &group.dg1 {
        diagnosis(v2.segment(*one), rows, subject, episode);
    }
    let procedures: Vec<_> = group.procedures.iter().map(|one| procedure(v2, rows, one, subject)).collect();
    let mut team = None;
    for one in &group.roles {
        role(v2.segment(*one), rows, subject, &mut team);
    }
    in1::insurances(v2, rows.insurance, subject.patient, &group.insurances, &group.additions);
    for one in group.certifications.iter().map(|one| v2.segment(*one)) {
        let s = one.under(rows.case_manager);
        let Some(manager) = in1::case_manager(s) else { continue };
        let team = team_of(s, subject, &mut team);
        v2.cx.update::<CareTeam<'a>>(team, |t| t.participant.push(manager));
    }
    let mut account = made.account;
    for one in group.guarantors.iter().map(|one| v2.segment(*one)).filter(|s| gt1::is_guarantor(*s)) {
        guarantor(one, subject, &mut account);
    }
    for one in &group.charges {
        let services = procedures.get(one.procedures.clone()).unwrap_or_default();
        charge(v2.segment(one.ft1), rows, Made { subject, account }, services);
    }
}

fn allergy<'a>(al1: Scope<'_, 'a>, rows: &ClinicalRows, subject: Subject) {
    if !al1::is_allergy(al1) {
        return;
    }
    let s = al1.under(rows.allergy);
    let mut allergy: AllergyIntolerance<'a> = s.create();
    al1::allergy_intolerance(s, &mut allergy);
    allergy.patient = subject.patient.map(Reference::to);
    s.add(allergy);
}

fn allergy_state<'a>(iam: Scope<'_, 'a>, rows: &ClinicalRows, subject: Subject) {
    if !iam::is_allergy(iam) {
        return;
    }
    let s = iam.under(rows.allergy_state);
    let mut allergy: AllergyIntolerance<'a> = s.create();
    iam::allergy_intolerance(s, &mut allergy);
    allergy.recorder = iam::recorder(s, subject.patient);
    allergy.patient = subject.patient.map(Reference::to);
    s.add(allergy);
}

fn episode_of(v2: &V2<'_>, encounter: Key) -> Option<Key> {
    let record = v2.cx.record.borrow();
    record.get::<Encounter<'_>>(encounter)?.episode_of_care.first()?.to
}

/// One DG1 is one Condition. The guide has three maps for it, by what the diagnosis is in the context of; the narrowest
/// context of the message reads the Condition: the episode, else the encounter, else the patient. Encounter and episode
/// then each point to it by rows of their own.
fn diagnosis<'a>(dg1: Scope<'_, 'a>, rows: &ClinicalRows, subject: Subject, episode: Option<Key>) {
    if !dg1::is_diagnosis(dg1) {
        return;
    }
    let [of_patient, of_encounter, of_episode] = rows.diagnosis;
    let (row, map) = match (episode, subject.encounter) {
        (Some(_), _) => (of_episode, &dg1::EPISODE),
        (None, Some(_)) => (of_encounter, &dg1::ENCOUNTER),
        (None, None) => (of_patient, &dg1::PATIENT),
    };
    let s = dg1.under(row);
    let mut condition: Condition<'a> = s.create();
    dg1::condition(s, map, &mut condition);
    condition.subject = subject.patient.map(Reference::to);
    condition.encounter = subject.encounter.map(Reference::to);
    let condition = dg1.cx().add(condition);
    if let Some(encounter) = subject.encounter {
        let diagnosis = dg1::encounter_diagnosis(dg1.under(of_encounter), condition);
        dg1.cx().update::<Encounter<'a>>(encounter, |e| e.diagnosis.push(diagnosis));
    }
    if let Some(episode) = episode {
        let diagnosis = dg1::episode_diagnosis(dg1.under(of_episode), condition);
        dg1.cx().update::<EpisodeOfCare<'a>>(episode, |e| e.diagnosis.push(diagnosis));
    }
}

fn procedure<'a>(v2: &V2<'a>, rows: &ClinicalRows, one: &WithRoles<'a>, subject: Subject) -> Option<Key> {
    let pr1 = v2.segment(one.pr1);
    if !pr1::is_procedure(pr1) {
        return None;
    }
    let s = pr1.under(rows.procedure);
    let mut procedure: Procedure<'a> = s.create();
    pr1::procedure(s, &mut procedure);
    procedure.subject = subject.patient.map(Reference::to);
    procedure.encounter = subject.encounter.map(Reference::to);
    for rol in one.roles.iter().map(|rol| v2.segment(*rol)).filter(|rol| rol::is_somebody(*rol)) {
        procedure.performer.extend(rol::persons(rol).into_iter().map(|person| rol::performer(rol, person)));
    }
    Some(v2.cx.add(procedure))
}

/// ROL of the patient: somebody related, the patient's own doctor, or a member of the team. The guide asks for roles of
/// table 0443 by name; a role without a table is one of it, and others make members of the team too.
fn role<'a>(rol: Scope<'_, 'a>, rows: &ClinicalRows, subject: Subject, team: &mut Option<Key>) {
    if !rol::is_somebody(rol) {
        return;
    }
    let is_provider =
        |s: Scope<'_, '_>| ["", "HL70443"].contains(&s.part(3).map_or("".into(), |r| r.peek_at(3)).as_ref());
    let primary = rol.when(rows.general_practitioner, |t| {
        is_provider(rol)
            && t.one_of_at(3, 1, &["PP"])
            && (t.one_of_at(3, 3, &["HL70443"]) || !t.valued_at(3, 3))
    });
    if let (Some(s), Some(patient)) = (primary, subject.patient) {
        for person in rol::persons(rol) {
            let doctor = rol::general_practitioner(s, person);
            rol.cx().update::<Patient<'a>>(patient, |p| p.general_practitioner.push(doctor));
        }
        return;
    }
    let s = rol.under(rows.care_team);
    let member = member(rol, subject);
    let team = team_of(s, subject, team);
    for person in rol::persons(rol) {
        let mut said = CareTeam::default();
        rol::care_team(s, person, member, &mut said);
        rol.cx().update::<CareTeam<'a>>(team, |t| {
            t.participant.extend(said.participant);
            t.reason_code.extend(said.reason_code);
            t.telecom.extend(said.telecom);
        });
    }
}

fn member<'a>(rol: Scope<'_, 'a>, subject: Subject) -> rol::Member {
    let itself =
        rol.when(own_role::MEMBER, |t| t.one_of_at(3, 3, &RELATIONSHIPS) && t.one_of_at(3, 1, &SELF));
    if let (Some(_), Some(patient)) = (itself, subject.patient) {
        return rol::Member::Patient(patient);
    }
    let Some(s) = rol.when(own_role::MEMBER, |t| t.one_of_at(3, 3, &RELATIONSHIPS)) else {
        return rol::Member::Practitioner;
    };
    let mut person: RelatedPerson<'a> = s.create();
    rol::related_person(s, &mut person);
    person.patient = subject.patient.map(Reference::to);
    rol::Member::RelatedPerson(rol.cx().add(person))
}

/// The team of the patient: one, made by the first segment that tells of a member.
fn team_of<'a>(s: Scope<'_, 'a>, subject: Subject, team: &mut Option<Key>) -> Key {
    *team.get_or_insert_with(|| {
        let subject = subject.patient.map(Reference::to);
        let team: CareTeam<'a> = CareTeam { subject, ..s.create() };
        s.cx().add(team)
    })
}

/// FHIR keeps guarantors in an account: that of PID-18, else one without a number.
fn guarantor<'a>(gt1: Scope<'_, 'a>, subject: Subject, account: &mut Option<Key>) {
    let s = gt1.under(gt1_account::ACCOUNT);
    let guarantor = gt1::guarantor(s, subject.patient);
    let key = *account.get_or_insert_with(|| {
        let mut account: Account<'a> = s.create();
        account.subject.extend(subject.patient.map(Reference::to));
        s.cx().add(account)
    });
    gt1.cx().update::<Account<'a>>(key, |a| a.guarantor.push(guarantor));
}

fn charge<'a>(ft1: Scope<'_, 'a>, rows: &ClinicalRows, of: Made, services: &[Option<Key>]) {
    if !ft1::is_charge(ft1) {
        return;
    }
    let s = ft1.under(rows.charge);
    let mut charge: ChargeItem<'a> = s.create();
    ft1::charge_item(s, &mut charge);
    charge.subject = of.subject.patient.map(Reference::to);
    charge.context = of.subject.encounter.map(Reference::to);
    charge.account.extend(of.account.map(Reference::to));
    let service = |key: &Key| Reference::to(*key).by(ft1.node(dft_p03::SERVICE));
    charge.service.extend(services.iter().flatten().map(service));
    s.add(charge);
}
