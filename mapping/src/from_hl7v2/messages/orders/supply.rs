//! An order of things: requisitions (RQD, RQ1), each a SupplyRequest by rules of our own.

use super::Begun;
use crate::from_hl7v2::messages::observation;
use crate::from_hl7v2::segments::orc::{self, Pair};
use crate::from_hl7v2::segments::{rqd, tq1};
use crate::generated::rules::hl7v2::orders as own;
use crate::model::{Key, Reference, ServiceRequest, SupplyRequest};

impl<'a> Begun<'_, 'a> {
    /// A supply for each RQD.
    pub(super) fn supplies(self) -> Vec<Key> {
        let reasons = self.diagnoses();
        observation::read(self.v2, &self.rows.observation, &self.order.observations, self.subject);
        let mut made = Vec::new();
        for (rqd, rq1) in &self.order.supplies {
            let s = self.v2.segment(*rqd).under(own::SUPPLY);
            let mut q = SupplyRequest { reason_reference: reasons.clone(), ..s.create() };
            self.ordered(&mut q);
            rqd::supply(s, &mut q);
            if let Some(more) = rq1 {
                rqd::additional(self.v2.segment(*more).under(own::SUPPLY), &mut q);
            }
            let key = self.v2.cx.add(q);
            self.provenance(key);
            made.push(key);
        }
        made
    }

    /// What ORC and TQ1 say of an order is the same whatever is ordered.
    fn ordered(self, q: &mut SupplyRequest<'a>) {
        let mut order = ServiceRequest::default();
        for tq1 in &self.order.timings {
            tq1::service_request(self.v2.segment(*tq1).under(self.rows.timing), &mut order);
        }
        if let Some(orc) = self.orc() {
            let pair = Pair::of(self.v2, self.order.orc, None);
            orc::service_request(orc.under(own::ORDER_OF_SUPPLY), pair, &mut order);
        }
        q.common.meta = order.common.meta;
        q.common.extension = order.common.extension;
        q.identifier = order.identifier;
        q.status = order.status;
        if let Some(status) = &mut q.status.value {
            // The codes of a supply are others for the same.
            match status.is.as_ref() {
                "on-hold" => status.is = "suspended".into(),
                "revoked" => status.is = "cancelled".into(),
                _ => {}
            }
        }
        q.priority = order.priority;
        q.occurrence = order.occurrence;
        q.authored_on = order.authored_on;
        q.requester = order.requester;
        q.reason_code = order.reason_code;
        // Who else is to have it is no part of a requisition.
        q.supplier.extend(
            order.performer.into_iter().filter(|p: &Reference<'a>| {
                p.to.is_some_and(|to| to.kind == crate::model::Kind::Organization)
            }),
        );
    }
}
