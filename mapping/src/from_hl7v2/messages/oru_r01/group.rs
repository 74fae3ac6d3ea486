//! Which segments of a result message belong together.

use synovia_hl7v2::{MessageView, SegmentView};

use crate::from_hl7v2::messages::observation::Obx;

/// PATIENT_RESULT: a patient with the orders for that patient.
#[derive(Debug, Default)]
pub(super) struct Result<'a> {
    pub(super) pid: Option<SegmentView<'a>>,
    pub(super) pd1: Option<SegmentView<'a>>,
    pub(super) nk1: Vec<SegmentView<'a>>,
    pub(super) pv1: Option<SegmentView<'a>>,
    pub(super) pv2: Option<SegmentView<'a>>,
    /// OBX before any order.
    pub(super) observations: Vec<Obx<'a>>,
    pub(super) orders: Vec<Order<'a>>,
}

/// ORDER_OBSERVATION: an OBR with what belongs to it.
#[derive(Debug, Default)]
pub(super) struct Order<'a> {
    pub(super) orc: Option<SegmentView<'a>>,
    pub(super) obr: Option<SegmentView<'a>>,
    pub(super) notes: Vec<SegmentView<'a>>,
    pub(super) observations: Vec<Obx<'a>>,
    pub(super) specimens: Vec<Part<'a>>,
    /// Its specimens stand before it, as in OUL_R22: they are those of the order before that has nothing else.
    pub(super) shared: bool,
}

/// SPECIMEN: an SPM and the OBX after it.
#[derive(Debug)]
pub(super) struct Part<'a> {
    pub(super) spm: SegmentView<'a>,
    pub(super) observations: Vec<Obx<'a>>,
}

/// What the segment before was, for NTE.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Observation,
    Order,
    Other,
}

/// Groups the segments; linear in their number.
pub(super) fn results(message: MessageView<'_>) -> Vec<Result<'_>> {
    let mut walk = Walk { done: Vec::new(), open: Result::default(), before: Before::Other };
    for segment in message.all_segments() {
        walk.take(segment);
    }
    walk.close();
    walk.done
}

impl Result<'_> {
    fn has_results(&self) -> bool {
        !self.observations.is_empty() || !self.orders.is_empty()
    }

    fn is_empty(&self) -> bool {
        self.pid.is_none() && self.pv1.is_none() && !self.has_results()
    }
}

impl Order<'_> {
    /// Whether it is nothing but specimens.
    pub(super) fn is_specimen(&self) -> bool {
        self.orc.is_none() && self.obr.is_none() && !self.specimens.is_empty()
    }
}

struct Walk<'a> {
    done: Vec<Result<'a>>,
    open: Result<'a>,
    before: Before,
}

impl<'a> Walk<'a> {
    fn take(&mut self, segment: SegmentView<'a>) {
        let id = segment.id();
        if id.as_str() == "NTE" {
            return self.note(segment);
        }
        self.before = match id.as_str() {
            "OBX" => Before::Observation,
            "ORC" | "OBR" => Before::Order,
            // Timing and participation belong to what they follow, and so does a note after them.
            "TQ1" | "TQ2" | "PRT" | "CTD" => self.before,
            _ => Before::Other,
        };
        match id.as_str() {
            "PID" => self.patient(segment),
            "PD1" => put(&mut self.open.pd1, segment),
            "NK1" => self.open.nk1.push(segment),
            "PV1" => put(&mut self.open.pv1, segment),
            "PV2" => put(&mut self.open.pv2, segment),
            "ORC" => self.order(segment),
            "OBR" => self.request(segment),
            "OBX" => self.observation(Obx { obx: segment, notes: Vec::new() }),
            "SPM" => self.specimen(Part { spm: segment, observations: Vec::new() }),
            _ => {}
        }
    }

    /// A second patient, or one after results of nobody, opens a group.
    fn patient(&mut self, pid: SegmentView<'a>) {
        if self.open.pid.is_some() || self.open.has_results() {
            self.close();
        }
        self.open.pid = Some(pid);
    }

    fn close(&mut self) {
        let full = core::mem::take(&mut self.open);
        if !full.is_empty() {
            self.done.push(full);
        }
    }

    /// Whether specimens stand before their orders: the first one that comes tells.
    fn leads(&self) -> bool {
        self.open.orders.first().is_some_and(Order::is_specimen)
    }

    /// Where specimens lead, ORC stands after the OBR that it is of.
    fn order(&mut self, orc: SegmentView<'a>) {
        let shared = self.leads();
        match self.open.orders.last_mut() {
            Some(open)
                if shared && open.orc.is_none() && open.obr.is_some() && open.observations.is_empty() =>
            {
                open.orc = Some(orc);
            }
            _ => self.open.orders.push(Order { orc: Some(orc), shared, ..Order::default() }),
        }
    }

    /// An OBR completes the ORC before it, unless that has been used already.
    fn request(&mut self, obr: SegmentView<'a>) {
        match self.open.orders.last_mut() {
            Some(open) if open.obr.is_none() && open.observations.is_empty() && open.specimens.is_empty() => {
                open.obr = Some(obr);
            }
            _ => {
                let shared = self.leads();
                self.open.orders.push(Order { obr: Some(obr), shared, ..Order::default() });
            }
        }
    }

    fn observation(&mut self, obx: Obx<'a>) {
        let result = &mut self.open;
        match result.orders.last_mut() {
            Some(order) => match order.specimens.last_mut() {
                Some(specimen) => specimen.observations.push(obx),
                None => order.observations.push(obx),
            },
            None => result.observations.push(obx),
        }
    }

    /// An SPM without any order is one of its own, and so is then each that follows it.
    fn specimen(&mut self, part: Part<'a>) {
        let leads = self.leads();
        let orders = &mut self.open.orders;
        match orders.last_mut() {
            Some(order) if !leads || order.is_specimen() => order.specimens.push(part),
            Some(_) => orders.push(Order { specimens: vec![part], ..Order::default() }),
            None => orders.push(Order { specimens: vec![part], ..Order::default() }),
        }
    }

    /// A note belongs to what stands before it; on a patient, a visit or a specimen the guide has no row for it.
    fn note(&mut self, nte: SegmentView<'a>) {
        let before = self.before;
        let result = &mut self.open;
        let open = result.orders.last_mut();
        let observations = match open {
            Some(order) if before == Before::Order => return order.notes.push(nte),
            Some(order) => match order.specimens.last_mut() {
                Some(specimen) => &mut specimen.observations,
                None => &mut order.observations,
            },
            None => &mut result.observations,
        };
        if let (Before::Observation, Some(obx)) = (before, observations.last_mut()) {
            obx.notes.push(nte);
        }
    }
}

/// The first of its kind; another one is not read.
fn put<'a>(place: &mut Option<SegmentView<'a>>, segment: SegmentView<'a>) {
    if place.is_none() {
        *place = Some(segment);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(segments: &[&str]) -> Vec<String> {
        let message = format!("MSH|^~\\&|||||||ORU^R01|1|P|2.5.1\r{}\r", segments.join("\r"));
        let message = synovia_hl7v2::parse(message.as_bytes()).unwrap();
        results(message.view()).iter().map(result).collect()
    }

    fn obx(list: &[Obx<'_>]) -> String {
        list.iter().map(|o| format!("x{}", "n".repeat(o.notes.len()))).collect()
    }

    fn result(r: &Result<'_>) -> String {
        let order = |o: &Order<'_>| {
            let specimens: String =
                o.specimens.iter().map(|s| format!("s{}", obx(&s.observations))).collect();
            let (orc, obr) = (o.orc.map_or("", |_| "c"), o.obr.map_or("", |_| "r"));
            format!("({orc}{obr}{}{}{specimens})", "n".repeat(o.notes.len()), obx(&o.observations))
        };
        let orders: String = r.orders.iter().map(order).collect();
        let patient = r.pid.map_or("-", |_| "p");
        format!("{patient}{}{}", obx(&r.observations), orders)
    }

    #[test]
    fn segments_belong_to_what_stands_before_them() {
        for (segments, expected) in [
            (&["PID", "PD1", "NK1", "PV1", "PV2", "ORC", "OBR", "OBX", "OBX"][..], &["p(crxx)"][..]),
            (&["PID", "OBR", "OBX", "OBR", "OBX"], &["p(rx)(rx)"]),
            (&["PID", "ORC", "OBR", "OBX", "ORC", "OBR", "OBX"], &["p(crx)(crx)"]),
            (&["PID", "ORC", "ORC", "OBR"], &["p(c)(cr)"]),
            (&["PID", "ORC", "OBX", "OBR"], &["p(cx)(r)"]),
            // OBX without any order describes the patient.
            (&["PID", "OBX", "NTE", "ORC", "OBR", "OBX"], &["pxn(crx)"]),
            (&["OBR", "OBX"], &["-(rx)"]),
            (&["OBX"], &["-x"]),
            (&["PID", "OBR", "OBX", "SPM", "OBX", "NTE", "SPM", "OBX"], &["p(rxsxnsx)"]),
            (&["PID", "SPM", "OBX"], &["p(sx)"]),
            // OUL has specimens before their orders, and ORC after OBR.
            (&["PID", "SPM", "OBR", "ORC", "OBX", "SPM", "OBR"], &["p(s)(crx)(s)(r)"]),
            // A second patient opens a new group, with or without orders for the first.
            (&["PID", "OBR", "OBX", "PID", "OBR"], &["p(rx)", "p(r)"]),
            (&["PID", "PID", "OBR"], &["p", "p(r)"]),
            (&["PV1", "PID", "OBR"], &["p(r)"]),
            (&[], &[]),
        ] {
            assert_eq!(shape(segments), expected, "{segments:?}");
        }
    }

    #[test]
    fn a_note_belongs_to_the_segment_before_it() {
        assert_eq!(shape(&["PID", "NTE", "OBR", "NTE", "NTE", "OBX", "OBX", "NTE"]), ["p(rnnxxn)"]);
        assert_eq!(shape(&["PID", "ORC", "NTE", "OBR", "TQ1", "NTE", "SPM", "NTE"]), ["p(crnns)"]);
    }
}
