//! An order of a service: laboratory, imaging, diets and whatever else OBR, ODS or ORC alone asks for.

use super::{Begun, specimen};
use crate::from_hl7v2::messages::observation;
use crate::from_hl7v2::scope::Scope;
use crate::from_hl7v2::segments::orc::{self, Pair};
use crate::from_hl7v2::segments::{nte, obr, ods, tq1};
use crate::generated::rules::hl7v2::orders as own;
use crate::model::{Key, Reference, ServiceRequest, Specimen};
use crate::report::Severity;

impl<'o, 'a> Begun<'o, 'a> {
    /// The order with its specimens and what supports it; `shared` is a specimen that stands before its orders. `None`
    /// for segments that are of no order.
    pub(super) fn service(self, shared: Option<Key>) -> Option<Key> {
        let pair = Pair::of(self.v2, self.order.orc, self.order.obr);
        let specimens = self.specimens(pair, shared);
        let observed =
            observation::read(self.v2, &self.rows.observation, &self.order.observations, self.subject);
        let reasons = self.diagnoses();
        let Some(s) = self.begin() else {
            self.lonely();
            return None;
        };
        let mut q = ServiceRequest {
            subject: self.patient(),
            encounter: self.encounter(),
            specimen: specimens.into_iter().map(Reference::to).collect(),
            ..s.create()
        };
        self.fill(s, pair, &mut q);
        q.reason_reference.extend(reasons);
        q.supporting_info.extend(observed.into_iter().map(Reference::to));
        let key = self.v2.cx.add(q);
        self.provenance(key);
        Some(key)
    }

    /// The segment that makes the order, inside its row.
    fn begin(self) -> Option<Scope<'o, 'a>> {
        let (orc, obr) = (self.order.orc, self.order.obr);
        match (orc, obr.or(self.order.diets.first().copied())) {
            (Some(orc), _) => Some(self.v2.segment(orc).under(self.rows.order)),
            (None, Some(request)) => Some(self.v2.segment(request).under(own::ORDER_OF_REQUEST)),
            (None, None) => None,
        }
    }

    fn fill(self, s: Scope<'_, 'a>, pair: Pair<'_, 'a>, q: &mut ServiceRequest<'a>) {
        let v2 = self.v2;
        for tq1 in &self.order.timings {
            tq1::service_request(v2.segment(*tq1).under(self.rows.timing), q);
        }
        if self.order.orc.is_some() {
            orc::service_request(s, pair, q);
        }
        if let Some(obr) = self.order.obr {
            let row = if self.order.orc.is_some() { self.rows.request } else { own::ORDER_OF_REQUEST };
            obr::service_request(v2.segment(obr).under(row), pair, q);
        }
        for diet in &self.order.diets {
            ods::service_request(v2.segment(*diet).under(own::DIET), q);
        }
        if q.intent.is_none() {
            q.intent = s.constant(own::INTENT, "order");
        }
        obr::complete_order(s, self.order.orc.is_some(), q);
        let note =
            |n: &synovia_hl7v2::SegmentView<'a>| nte::service_request(v2.segment(*n).under(self.rows.note));
        q.note.extend(self.order.notes.iter().filter_map(note));
    }

    /// The specimens of the order: SPM after it, SPM before it, or what OBR says of one.
    fn specimens(self, pair: Pair<'_, 'a>, shared: Option<Key>) -> Vec<Key> {
        let obr = pair.obr.filter(|s| obr::has_specimen(*s)).map(|s| s.under(self.rows.specimen_of_request));
        let all = &self.order.specimens;
        if let (Some(s), true) = (obr, all.len() > 1) {
            s.issue(Severity::Warning, "mapping/specimen-ambiguous");
        }
        let only = all.len() == 1;
        let complete = |p: &mut Specimen<'a>| {
            if let Some(s) = obr.filter(|_| only) {
                obr::specimen(s, p);
            }
        };
        let mut made: Vec<Key> = shared.into_iter().collect();
        made.extend(all.iter().map(|part| specimen(self.v2, self.rows, part, self.subject, Some(&complete))));
        match (obr, shared) {
            (Some(s), Some(key)) => obr::complete_specimen(key, s),
            (Some(s), None) if all.is_empty() => {
                let mut specimen = Specimen { subject: self.patient(), ..s.create() };
                obr::specimen(s, &mut specimen);
                made.push(self.v2.cx.add(specimen));
            }
            _ => {}
        }
        made
    }

    /// Segments of an order that has neither ORC nor anything that is ordered.
    fn lonely(self) {
        let first = self.order.timings.first().or(self.order.notes.first()).or(self.order.diagnoses.first());
        let place = first.map(|s| self.v2.handle(s.offset()));
        self.v2.cx.issue(Severity::Warning, "mapping/order-without-orc", place);
    }
}
