//! ORU: reports with their orders, observations and specimens, patient by patient.

use std::collections::HashSet;

use super::super::segments::orc::Order;
use super::super::segments::orc::provenance::{Histories, histories};
use super::super::segments::{obr, orc, spm, tq1};
use super::super::tree::Segment;
use super::super::way::{Way, known};
use super::{Subject, about, encounter, is_living_will, key, notes, observation, patient, patients, visit};
use crate::generated::rules::fhir::message as r;
use crate::model::{
    DiagnosticReport, Identifier, Key, Kind, Observation, Reference, ServiceRequest, Specimen,
};
use crate::trace::Origin;

pub(super) fn write(w: Way<'_, '_>, out: &mut Vec<Segment>) {
    let mut done = HashSet::new();
    let histories = histories(w.record);
    let all = patients(w.record);
    let none = [(None, None)];
    let listed: Vec<_> = all.iter().map(|(k, p)| (Some(*k), Some(*p))).collect();
    for (patient_key, found) in if listed.is_empty() { &none[..] } else { &listed[..] } {
        let subject =
            Subject { patient: (*patient_key).zip(*found), encounter: encounter(w.record, *patient_key) };
        patient(w, subject, out);
        visit(w, subject, out);
        let mut groups =
            Groups { w, done: &mut done, patient: *patient_key, n: 0, histories: &histories, out };
        groups.reports();
        groups.rest();
    }
}

/// The orders of one patient being written.
struct Groups<'g, 'w, 'a> {
    w: Way<'w, 'a>,
    /// Observations and orders that have been written.
    done: &'g mut HashSet<Key>,
    patient: Option<Key>,
    /// The number of the last OBR.
    n: usize,
    histories: &'g Histories<'w, 'a>,
    out: &'g mut Vec<Segment>,
}

impl<'w, 'a> Groups<'_, 'w, 'a> {
    fn reports(&mut self) {
        let all: &'w [DiagnosticReport<'a>] = &self.w.record.diagnostic_reports;
        let patient = self.patient;
        for report in all.iter().filter(|d| about(d.subject.as_ref(), patient)) {
            let named = report.based_on.iter().find_map(|r| Some((r.to?, self.w.record.get(r.to?)?, r.by)));
            let request = named.or_else(|| self.request_by_number(report));
            let mut keys = Vec::new();
            report.result.iter().for_each(|r| self.collect(r, &mut keys));
            if let Some((_, request, _)) = request {
                let request: &ServiceRequest<'a> = request;
                request.supporting_info.iter().for_each(|r| self.collect(r, &mut keys));
            }
            // A reader numbers observations in their order: so were they sent.
            keys.sort();
            let history = request.and_then(|(k, ..)| self.histories.get(&k).copied());
            let order =
                Order { request: request.map(|(_, q, _)| q), report: Some(report), control: "RE", history };
            let links: Vec<_> =
                request.iter().map(|(_, _, by)| *by).filter(|by| *by != Origin::NONE).collect();
            self.group(order, &report.specimen, &keys, &links);
            if let Some((key, ..)) = request {
                self.done.insert(key);
            }
        }
    }

    /// The order that has a number of the report, when the report names none.
    fn request_by_number(
        &self,
        report: &DiagnosticReport<'a>,
    ) -> Option<(Key, &'w ServiceRequest<'a>, Origin)> {
        let same = |a: &Identifier<'_>, b: &Identifier<'_>| {
            known(&a.value).is_some()
                && known(&a.value) == known(&b.value)
                && known(&a.system) == known(&b.system)
        };
        let all: &'w [ServiceRequest<'a>] = &self.w.record.service_requests;
        let all = all.iter().enumerate().map(|(i, q)| (key(Kind::ServiceRequest, i), q));
        let mut free = all.filter(|(k, q)| !self.done.contains(k) && about(q.subject.as_ref(), self.patient));
        let found =
            free.find(|(_, q)| q.identifier.iter().any(|a| report.identifier.iter().any(|b| same(a, b))));
        found.map(|(k, q)| (k, q, Origin::NONE))
    }

    /// Lists an observation and those that are part of it, each once.
    fn collect(&mut self, reference: &Reference<'a>, keys: &mut Vec<Key>) {
        let mut stack: Vec<Key> = reference.to.into_iter().collect();
        while let Some(key) = stack.pop() {
            let found = self.w.record.get::<Observation<'a>>(key);
            let Some(observation) = found.filter(|o| about(o.subject.as_ref(), self.patient)) else {
                continue;
            };
            if self.done.insert(key) {
                keys.push(key);
                stack.extend(observation.has_member.iter().rev().filter_map(|m| m.to));
            }
        }
    }

    /// One order: ORC, OBR, notes, observations, specimens.
    fn group(&mut self, order: Order<'w, 'a>, specimens: &[Reference<'a>], keys: &[Key], links: &[Origin]) {
        self.n = self.n.saturating_add(1);
        let w = self.w.under(r::ORDER);
        let found: Vec<&'w Specimen<'a>> =
            specimens.iter().filter_map(|s| self.w.record.get(s.to?)).collect();
        let plain = found.iter().copied().find(|s| found.len() == 1 && obr::can_hold(s));
        if order.request.is_some() {
            let mut segment = orc::orc(w, order);
            let first = segment.fields.values_mut().flatten().flat_map(super::Rep::cells_mut).next();
            if let Some(cell) = first {
                cell.by.extend(links.iter().map(|by| w.origin(*by)));
            }
            self.out.push(segment);
        }
        let mut segment = obr::obr(w, order, plain, self.n);
        if let (Some(first), true) = (found.first(), plain.is_none()) {
            obr::collector(w, first, &mut segment);
        }
        self.out.push(segment);
        let of_order = order.request.map_or(&[][..], |q| &q.note);
        let of_report = order.report.map_or(&[][..], |d| &d.note);
        notes(w, tq1::others(w, if of_order.is_empty() { of_report } else { of_order }), self.out);
        self.out.extend(order.request.and_then(|q| tq1::service(w, q)));
        let mut n = 0;
        for o in keys.iter().filter_map(|k| self.w.record.get::<Observation<'a>>(*k)) {
            observation(w, o, &mut n, self.out);
        }
        if plain.is_none() {
            self.out.extend((1..).zip(found).map(|(n, s)| spm::spm(w.under(r::SPECIMEN), s, n)));
        }
    }

    /// Observations that no report has: one order for those of each request, one for each that has none.
    fn rest(&mut self) {
        let all: &'w [Observation<'a>] = &self.w.record.observations;
        let all = all.iter().enumerate().map(|(i, o)| (key(Kind::Observation, i), o));
        let of_patient = all.filter(|(_, o)| about(o.subject.as_ref(), self.patient) && !is_living_will(o));
        for (key_of, o) in of_patient.collect::<Vec<_>>() {
            if self.done.contains(&key_of) {
                continue;
            }
            let mut keys = Vec::new();
            self.collect(&Reference::to(key_of), &mut keys);
            let request = o.based_on.iter().find_map(|r| Some((r.to?, self.w.record.get(r.to?)?, r.by)));
            if let Some((request, ..)) = request {
                self.siblings(request, &mut keys);
            }
            keys.sort();
            let history = request.and_then(|(k, ..)| self.histories.get(&k).copied());
            let order = Order { request: request.map(|(_, q, _)| q), report: None, control: "RE", history };
            let links: Vec<_> =
                request.iter().map(|(_, _, by)| *by).filter(|by| *by != Origin::NONE).collect();
            let at = self.out.len();
            self.group(order, o.specimen.as_slice(), &keys, &links);
            if order.request.is_none() {
                self.own_order(at, o);
            }
        }
    }

    /// All other observations of the same request.
    fn siblings(&mut self, request: Key, keys: &mut Vec<Key>) {
        let all: &'w [Observation<'a>] = &self.w.record.observations;
        for (i, o) in all.iter().enumerate() {
            if o.based_on.iter().any(|r| r.to == Some(request)) {
                self.collect(&Reference::to(key(Kind::Observation, i)), keys);
            }
        }
    }

    /// The order of an observation that nobody ordered is named as it.
    fn own_order(&mut self, at: usize, o: &Observation<'a>) {
        let w = self.w.under(r::OWN_ORDER);
        let Some(segment) = self.out.get_mut(at).filter(|s| s.id == "OBR") else { return };
        let code = o.code.as_ref();
        segment.push(4, code.and_then(|c| super::super::datatypes::concept::concept(w, c, None)));
    }
}
