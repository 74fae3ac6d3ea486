//! MRG: what was one thing before. By the event, numbers of a patient, an account or a visit are
//!
//! - merged: what had the former number is a thing of its own that is no longer used. Two patients are linked as
//!   `replaces` and `replaced-by`, and the former one is not active; a former account is inactive, a former visit was
//!   entered in error, and what stays has the former number too, as an old one;
//! - changed: one thing has the former number as an old one;
//! - moved: the thing has another owner now, whom PID and PV1 tell of; the former one stands by itself, and nothing
//!   replaces it;
//! - kept: MRG only repeats or adds to what is said elsewhere.
//!
//! A former number that is the present one says nothing new, and makes no second thing: a message may be sent twice, and
//! one that merges something with itself changes nothing.

use super::group::{Made, read_visit};
use super::groups::{Group, Merging};
use super::rows::AdtRows;
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::mrg;
use crate::from_hl7v2::segments::superseded;
use crate::generated::rules::hl7v2::{mrg_account, mrg_encounter, mrg_patient};
use crate::model::{Account, Encounter, Key, Patient, PatientLink, Reference, Val};
use crate::options::Merges;
use crate::report::Severity;
use crate::trace::Rule;

/// What becomes of former numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// Nothing.
    Keep,
    /// Two things become one.
    Merge,
    /// One thing has another number.
    Rename,
    /// The thing has another owner.
    Move,
}

/// What an event does to the numbers of whom and what it is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) patient: How,
    pub(super) account: How,
    pub(super) visit: How,
}

impl Change {
    /// For events that change no numbers.
    pub(super) const NONE: Self = Self { patient: How::Keep, account: How::Keep, visit: How::Keep };

    /// The same, where the caller wants one record for two that are merged.
    fn by(self, merges: Merges) -> Self {
        let one = |how| if how == How::Merge && merges == Merges::Identifiers { How::Rename } else { how };
        Self { patient: one(self.patient), account: one(self.account), visit: one(self.visit) }
    }

    fn is_none(self) -> bool {
        [self.patient, self.account, self.visit].iter().all(|how| *how == How::Keep)
    }
}

/// Reads each MRG of a group.
pub(super) fn read<'a>(v2: &V2<'a>, change: Change, rows: &AdtRows, group: &Group<'a>, made: Made) {
    if !change.is_none() && group.merges.is_empty() {
        v2.cx.issue(Severity::Warning, "mapping/merge-without-former-number", Some(0));
    }
    if !change.is_none() && group.pid.is_none() {
        v2.cx.issue(Severity::Warning, "mapping/merge-without-patient", Some(0));
    }
    let change = change.by(v2.cx.options.merges);
    for one in &group.merges {
        let visit = visit_of(v2, rows, group, one, made);
        let merge = Merge { mrg: v2.segment(one.mrg), pid: group.pid.map(|pid| v2.segment(pid)), rows, made };
        merge.patient(change.patient);
        merge.account(change.account);
        merge.visit(change.visit, visit, group, one);
    }
}

/// The visit that an MRG is about: the one after it, else the first of the patient. The first is in the record already.
fn visit_of<'a>(
    v2: &V2<'a>,
    rows: &AdtRows,
    group: &Group<'a>,
    one: &Merging<'a>,
    made: Made,
) -> Option<Key> {
    match one.visit.filter(|at| *at > 0) {
        Some(at) => read_visit(v2, rows, group.visits.get(at)?, made.subject.patient),
        None => made.subject.encounter,
    }
}

struct Merge<'c, 'a, 'r> {
    mrg: Scope<'c, 'a>,
    pid: Option<Scope<'c, 'a>>,
    rows: &'r AdtRows,
    made: Made,
}

/// Whether every number in one place stands in the other, with the same authority. The authority may be left out.
fn same_numbers(one: Scope<'_, '_>, field: u16, other: Scope<'_, '_>, fields: &[u16]) -> bool {
    let number = |s: Scope<'_, '_>| {
        let authority = s.part(4).map(Scope::peek_whole).unwrap_or_default();
        (s.peek_at(1).into_owned(), authority)
    };
    let known: std::collections::HashSet<_> =
        fields.iter().flat_map(|f| other.repetitions(*f)).map(number).collect();
    let mut numbers = one.repetitions(field).map(number);
    numbers.all(|(value, authority)| known.contains(&(value, authority)))
}

impl<'a> Merge<'_, 'a, '_> {
    /// Whether MRG gives no other number of the patient than PID does.
    fn is_same_patient(&self) -> bool {
        let Some(pid) = self.pid else { return false };
        [1, 2, 4].into_iter().all(|field| same_numbers(self.mrg, field, pid, &[2, 3, 4]))
    }

    fn patient(&self, how: How) {
        if !mrg::is_patient(self.mrg) {
            return;
        }
        if self.is_same_patient() {
            [1, 2, 4, 7].into_iter().for_each(|field| superseded(self.mrg, field));
            if how == How::Merge {
                self.mrg.issue(Severity::Warning, "mapping/merge-with-itself");
            }
            return;
        }
        match (how, self.made.subject.patient) {
            (How::Rename, Some(patient)) => {
                let old = mrg::old_of_patient(self.mrg);
                superseded(self.mrg, 7);
                self.mrg.cx().update::<Patient<'a>>(patient, |p| p.identifier.extend(old));
            }
            (How::Merge, patient) => self.merged_patient(patient),
            _ => {
                self.prior_patient(|_| {});
            }
        }
    }

    fn prior_patient(&self, change: impl FnOnce(&mut Patient<'a>)) -> Key {
        let s = self.mrg.under(mrg_patient::PRIOR);
        let mut prior: Patient<'a> = s.create();
        mrg::patient(s, &mut prior);
        change(&mut prior);
        s.cx().add(prior)
    }

    fn merged_patient(&self, patient: Option<Key>) {
        let link = |rule: Rule, kind: &'static str, other: Key| PatientLink {
            other: Some(Reference::to(other).by(self.mrg.node(rule))),
            r#type: self.mrg.constant(rule, kind),
        };
        let by = self.mrg.node(mrg_patient::ACTIVE);
        let prior = self.prior_patient(|p| {
            p.active = Some(Val::new(false, by));
            p.link.extend(patient.map(|key| link(mrg_patient::REPLACED_BY, "replaced-by", key)));
        });
        if let Some(patient) = patient {
            let replaces = link(mrg_patient::REPLACES, "replaces", prior);
            self.mrg.cx().update::<Patient<'a>>(patient, |p| p.link.push(replaces));
        }
    }

    fn account(&self, how: How) {
        if !mrg::is_account(self.mrg) {
            return;
        }
        if self.pid.is_some_and(|pid| same_numbers(self.mrg, 3, pid, &[18])) {
            superseded(self.mrg, 3);
            if how == How::Merge {
                self.mrg.issue(Severity::Warning, "mapping/merge-with-itself");
            }
            return;
        }
        let old_of = |key| {
            let old = mrg::old_of_account(self.mrg);
            self.mrg.cx().update::<Account<'a>>(key, |a| a.identifier.extend(old));
        };
        match (how, self.made.account) {
            (How::Rename, Some(account)) => old_of(account),
            (How::Merge, account) => {
                self.prior_account(true);
                account.into_iter().for_each(old_of);
            }
            _ => self.prior_account(false),
        }
    }

    fn prior_account(&self, inactive: bool) {
        let s = self.mrg.under(self.rows.clinical.prior_account);
        let mut prior: Account<'a> = s.create();
        mrg::account(s, &mut prior);
        if inactive {
            prior.status = s.constant(mrg_account::INACTIVE, "inactive").into();
        }
        prior.subject.extend(self.made.subject.patient.map(Reference::to));
        s.cx().add(prior);
    }

    fn visit(&self, how: How, visit: Option<Key>, group: &Group<'a>, one: &Merging<'a>) {
        if !mrg::is_visit(self.mrg) {
            return;
        }
        let pv1 =
            group.visits.get(one.visit.unwrap_or(0)).and_then(|v| v.pv1).map(|pv1| self.mrg.v2.segment(pv1));
        let same = |field| pv1.is_some_and(|pv1| same_numbers(self.mrg, field, pv1, &[19, 50]));
        if same(5) && same(6) {
            [5, 6].into_iter().for_each(|field| superseded(self.mrg, field));
            if how == How::Merge {
                self.mrg.issue(Severity::Warning, "mapping/merge-with-itself");
            }
            return;
        }
        let old_of = |key| {
            let old = mrg::old_of_visit(self.mrg);
            self.mrg.cx().update::<Encounter<'a>>(key, |e| e.identifier.extend(old));
        };
        match (how, visit) {
            (How::Rename, Some(visit)) => old_of(visit),
            (How::Merge, visit) => {
                self.prior_visit(true);
                visit.into_iter().for_each(old_of);
            }
            _ => self.prior_visit(false),
        }
    }

    fn prior_visit(&self, in_error: bool) {
        let s = self.mrg.under(mrg_encounter::PRIOR);
        let mut prior: Encounter<'a> = s.create();
        mrg::encounter(s, &mut prior);
        if in_error {
            prior.status = s.constant(mrg_encounter::ENTERED_IN_ERROR, "entered-in-error").into();
        }
        prior.subject = self.made.subject.patient.map(Reference::to);
        s.cx().add(prior);
    }
}
