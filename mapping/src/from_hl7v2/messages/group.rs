//! Which segments of a message of orders or results belong together.
//!
//! What stands before a segment decides, so that one walk reads the grammar of each of these messages and what real senders
//! make of it. Two things differ: whether specimens stand before their orders (OML_O33, OML_O35, OUL_R22) or after them
//! (OML_O21, ORU_R01), which the first one that comes tells; and that messages of results have no medicines and diets.

use core::ops::Range;

use synovia_hl7v2::{MessageView, SegmentView};

use crate::from_hl7v2::messages::observation::Obx;

/// A patient with the orders for that patient.
#[derive(Debug, Default)]
pub(super) struct Group<'a> {
    pub(super) pid: Option<SegmentView<'a>>,
    pub(super) pd1: Option<SegmentView<'a>>,
    pub(super) nk1: Vec<SegmentView<'a>>,
    pub(super) pv1: Option<SegmentView<'a>>,
    pub(super) pv2: Option<SegmentView<'a>>,
    pub(super) in1: Vec<SegmentView<'a>>,
    /// IN2, each with the number of IN1 before it.
    pub(super) in2: Vec<(usize, SegmentView<'a>)>,
    pub(super) in3: Vec<SegmentView<'a>>,
    pub(super) al1: Vec<SegmentView<'a>>,
    /// OBX before any order.
    pub(super) observations: Vec<Obx<'a>>,
    /// SPM before any order: of all orders up to the next one.
    pub(super) specimens: Vec<Part<'a>>,
    pub(super) orders: Vec<Order<'a>>,
    /// Where those begin that no order has followed yet.
    run: usize,
}

/// An ORC with what belongs to it.
#[derive(Debug, Default)]
pub(super) struct Order<'a> {
    pub(super) orc: Option<SegmentView<'a>>,
    pub(super) timings: Vec<SegmentView<'a>>,
    pub(super) obr: Option<SegmentView<'a>>,
    pub(super) diets: Vec<SegmentView<'a>>,
    pub(super) medicines: Vec<Medicine<'a>>,
    /// RQD, each with the RQ1 after it.
    pub(super) supplies: Vec<(SegmentView<'a>, Option<SegmentView<'a>>)>,
    pub(super) notes: Vec<SegmentView<'a>>,
    pub(super) diagnoses: Vec<SegmentView<'a>>,
    pub(super) observations: Vec<Obx<'a>>,
    pub(super) specimens: Vec<Part<'a>>,
    /// Which of the specimens before the orders this one is of.
    pub(super) before: Range<usize>,
}

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    Orders,
    Results,
}

/// RXO, RXE, RXG, RXD or RXA with what belongs to it.
#[derive(Debug)]
pub(super) struct Medicine<'a> {
    pub(super) rx: SegmentView<'a>,
    pub(super) timings: Vec<SegmentView<'a>>,
    pub(super) routes: Vec<SegmentView<'a>>,
    pub(super) components: Vec<SegmentView<'a>>,
    pub(super) notes: Vec<SegmentView<'a>>,
    pub(super) observations: Vec<Obx<'a>>,
}

/// An SPM with the OBX and the containers after it.
#[derive(Debug)]
pub(super) struct Part<'a> {
    pub(super) spm: SegmentView<'a>,
    pub(super) containers: Vec<SegmentView<'a>>,
    pub(super) observations: Vec<Obx<'a>>,
}

/// What the segment before was, for NTE.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Observation,
    Order,
    Other,
}

/// Groups the segments; linear in their number. The first group has everything before the first PID too.
pub(super) fn groups(message: MessageView<'_>, about: About) -> Vec<Group<'_>> {
    let mut walk = Walk { about, done: Vec::new(), open: Group::default(), before: Before::Other };
    for segment in message.all_segments() {
        walk.take(segment);
    }
    walk.done.push(walk.open);
    walk.done
}

struct Walk<'a> {
    about: About,
    done: Vec<Group<'a>>,
    open: Group<'a>,
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
            "ORC" | "OBR" | "RXO" | "RXE" | "RXG" | "RXD" | "RXA" | "ODS" | "ODT" | "RQD" | "RQ1" => {
                Before::Order
            }
            // What belongs to the segment before it does not change what a note after it is on.
            "TQ1" | "TQ2" | "PRT" | "CTD" | "RXR" | "RXC" => self.before,
            // No map has a note on a diagnosis: it is on the order that has both.
            "DG1" if !self.open.orders.is_empty() => Before::Order,
            _ => Before::Other,
        };
        match id.as_str() {
            "PID" => self.patient(segment),
            "PD1" => put(&mut self.open.pd1, segment),
            "NK1" => self.open.nk1.push(segment),
            "PV1" => put(&mut self.open.pv1, segment),
            "PV2" => put(&mut self.open.pv2, segment),
            "IN1" => self.open.in1.push(segment),
            "IN2" => self.open.in2.push((self.open.in1.len(), segment)),
            "IN3" => self.open.in3.push(segment),
            "AL1" => self.open.al1.push(segment),
            "ORC" => self.order(segment),
            "OBR" => self.request(segment),
            "OBX" => self.observation(Obx { obx: segment, notes: Vec::new() }),
            "SPM" => self.specimen(segment),
            "SAC" => self.container(segment),
            _ if self.about == About::Orders => self.part_of_order(segment),
            _ => {}
        }
    }

    fn part_of_order(&mut self, segment: SegmentView<'a>) {
        match segment.id().as_str() {
            "ODS" | "ODT" => self.add(|order| order.diets.push(segment)),
            "RXO" | "RXE" | "RXG" | "RXD" | "RXA" => self.medicine(segment),
            "RXR" => self.part_of_medicine(|m| m.routes.push(segment)),
            "RXC" => self.part_of_medicine(|m| m.components.push(segment)),
            "RQD" => self.add(|order| order.supplies.push((segment, None))),
            "RQ1" => self.add(|order| {
                if let Some((_, more @ None)) = order.supplies.last_mut() {
                    *more = Some(segment);
                }
            }),
            "TQ1" => self.timing(segment),
            "DG1" => self.add(|order| order.diagnoses.push(segment)),
            _ => {}
        }
    }

    /// A second patient, or one after orders or observations of nobody, opens a group.
    fn patient(&mut self, pid: SegmentView<'a>) {
        let open = &self.open;
        let is_used = !open.orders.is_empty() || !open.observations.is_empty() || !open.specimens.is_empty();
        if open.pid.is_some() || is_used {
            self.done.push(core::mem::take(&mut self.open));
        }
        self.open.pid = Some(pid);
    }

    fn begin(&mut self, order: Order<'a>) {
        let before = self.open.run..self.open.specimens.len();
        self.open.orders.push(Order { before, ..order });
    }

    /// OUL messages have ORC after the OBR that it is of.
    fn order(&mut self, orc: SegmentView<'a>) {
        let first = self.open.specimens.len();
        match self.open.orders.last_mut() {
            Some(open) if open.orc.is_none() && open.obr.is_some() && open.is_bare() && first > 0 => {
                open.orc = Some(orc);
            }
            _ => self.begin(Order { orc: Some(orc), ..Order::default() }),
        }
    }

    /// An OBR completes the ORC before it, unless that has been used already.
    fn request(&mut self, obr: SegmentView<'a>) {
        match self.open.orders.last_mut() {
            Some(open) if open.obr.is_none() && open.is_bare() => open.obr = Some(obr),
            _ => self.begin(Order { obr: Some(obr), ..Order::default() }),
        }
    }

    /// Adds to the open order; segments of an order without ORC and OBR make one.
    fn add(&mut self, add: impl FnOnce(&mut Order<'a>)) {
        if self.open.orders.is_empty() {
            self.begin(Order::default());
        }
        if let Some(order) = self.open.orders.last_mut() {
            add(order);
        }
    }

    fn medicine(&mut self, rx: SegmentView<'a>) {
        let medicine = Medicine {
            rx,
            timings: Vec::new(),
            routes: Vec::new(),
            components: Vec::new(),
            notes: Vec::new(),
            observations: Vec::new(),
        };
        self.add(|order| order.medicines.push(medicine));
    }

    fn part_of_medicine(&mut self, add: impl FnOnce(&mut Medicine<'a>)) {
        if let Some(medicine) = self.open.orders.last_mut().and_then(|o| o.medicines.last_mut()) {
            add(medicine);
        }
    }

    /// TQ1 follows ORC, or the medicine it is about.
    fn timing(&mut self, tq1: SegmentView<'a>) {
        self.add(|order| match order.medicines.last_mut() {
            Some(medicine) => medicine.timings.push(tq1),
            None => order.timings.push(tq1),
        });
    }

    /// The list that an OBX belongs to: of the specimen, the medicine or the order before it.
    fn observations(&mut self) -> &mut Vec<Obx<'a>> {
        let group = &mut self.open;
        let leading = group.specimens.len();
        let order = group.orders.last_mut().filter(|o| o.before.end == leading);
        match (order, group.specimens.last_mut()) {
            (Some(order), _) => match (order.specimens.last_mut(), order.medicines.last_mut()) {
                (Some(specimen), _) => &mut specimen.observations,
                (None, Some(medicine)) => &mut medicine.observations,
                (None, None) => &mut order.observations,
            },
            (None, Some(specimen)) => &mut specimen.observations,
            (None, None) => &mut group.observations,
        }
    }

    fn observation(&mut self, obx: Obx<'a>) {
        self.observations().push(obx);
    }

    /// An SPM before any order is of those that follow, and then every other one is too.
    fn specimen(&mut self, spm: SegmentView<'a>) {
        let part = Part { spm, containers: Vec::new(), observations: Vec::new() };
        let group = &mut self.open;
        let leads = group.orders.is_empty() || !group.specimens.is_empty();
        match group.orders.last_mut() {
            Some(order) if !leads => order.specimens.push(part),
            order => {
                let so_far = group.specimens.len();
                if order.is_some_and(|order| order.before.end == so_far) {
                    group.run = so_far;
                }
                group.specimens.push(part);
            }
        }
    }

    fn container(&mut self, sac: SegmentView<'a>) {
        let group = &mut self.open;
        let of_order = group.orders.last_mut().and_then(|o| o.specimens.last_mut());
        if let Some(part) = of_order.or(group.specimens.last_mut()) {
            part.containers.push(sac);
        }
    }

    /// A note belongs to what stands before it; on a patient, a visit or a specimen the guide has no row for it.
    fn note(&mut self, nte: SegmentView<'a>) {
        match self.before {
            Before::Observation => {
                if let Some(obx) = self.observations().last_mut() {
                    obx.notes.push(nte);
                }
            }
            Before::Order => self.add(|order| match order.medicines.last_mut() {
                Some(medicine) => medicine.notes.push(nte),
                None => order.notes.push(nte),
            }),
            Before::Other => {}
        }
    }
}

impl Order<'_> {
    /// Whether only ORC, OBR, notes and times were read of it.
    fn is_bare(&self) -> bool {
        self.observations.is_empty()
            && self.specimens.is_empty()
            && self.medicines.is_empty()
            && self.diets.is_empty()
            && self.supplies.is_empty()
    }

    /// The specimen before the orders that this one is of: the last that was told of.
    pub(super) fn specimen(&self) -> Option<usize> {
        self.before.clone().next_back()
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

    fn shape(segments: &[&str]) -> String {
        shape_about(About::Orders, segments)
    }

    fn shape_about(about: About, segments: &[&str]) -> String {
        let message = format!("MSH|^~\\&|||||||OML^O21|1|P|2.5.1\r{}\r", segments.join("\r"));
        let message = synovia_hl7v2::parse(message.as_bytes()).unwrap();
        groups(message.view(), about).iter().map(group).collect::<Vec<_>>().join(" ")
    }

    fn obx(list: &[Obx<'_>]) -> String {
        list.iter().map(|o| format!("x{}", "n".repeat(o.notes.len()))).collect()
    }

    fn parts(list: &[Part<'_>]) -> String {
        list.iter().map(|p| format!("s{}{}", "a".repeat(p.containers.len()), obx(&p.observations))).collect()
    }

    fn medicine(m: &Medicine<'_>) -> String {
        let count = |what: &str, list: &[SegmentView<'_>]| what.repeat(list.len());
        let (t, r, c, n) = (&m.timings, &m.routes, &m.components, &m.notes);
        let inner = [count("t", t), count("o", r), count("c", c), count("n", n)].concat();
        format!("<{inner}{}>", obx(&m.observations))
    }

    fn order(o: &Order<'_>) -> String {
        let has = |segment: Option<SegmentView<'_>>, name| segment.map_or("", |_| name);
        format!(
            "({}{}{}{}{}{}{}{}{}{})",
            o.before.clone().map(|n| n.to_string()).collect::<String>(),
            has(o.orc, "c"),
            "t".repeat(o.timings.len()),
            has(o.obr, "r"),
            "e".repeat(o.diets.len()),
            o.medicines.iter().map(medicine).collect::<String>(),
            "n".repeat(o.notes.len()),
            "d".repeat(o.diagnoses.len()),
            obx(&o.observations),
            parts(&o.specimens),
        )
    }

    fn group(g: &Group<'_>) -> String {
        let orders: String = g.orders.iter().map(order).collect();
        let patient = g.pid.map_or("-", |_| "p");
        format!("{patient}{}{}{orders}", obx(&g.observations), parts(&g.specimens))
    }

    #[test]
    fn segments_belong_to_what_stands_before_them() {
        for (segments, expected) in [
            (
                &["PID", "PV1", "ORC", "TQ1", "OBR", "NTE", "DG1", "OBX", "NTE", "SPM", "SAC"][..],
                "p(ctrndxnsa)",
            ),
            (&["PID", "ORC", "OBR", "ORC", "OBR"], "p(cr)(cr)"),
            (&["PID", "ORC", "OBR", "OBR"], "p(cr)(r)"),
            (&["ORC", "OBR", "OBX", "SPM", "OBX", "SPM"], "-(crxsxs)"),
            (&["PID", "OBX", "NTE", "ORC", "RXO", "NTE", "RXR", "RXC", "RXC"], "pxn(c<occn>)"),
            (&["PID", "ORC", "RXE", "TQ1", "RXR", "OBX", "ORC", "RXE"], "p(c<tox>)(c<>)"),
            (&["PID", "ORC", "RXO", "RXR", "RXE", "RXR"], "p(c<o><o>)"),
            (&["PID", "ORC", "ODS", "ODT", "NTE"], "p(ceen)"),
            (&["PID", "DG1", "RXR"], "p(d)"),
            (&["PID", "ORC", "PID", "ORC"], "p(c) p(c)"),
            (&["ORC", "PID", "ORC"], "-(c) p(c)"),
            (&["PID", "NTE"], "p"),
            (&[], "-"),
        ] {
            assert_eq!(shape(segments), expected, "{segments:?}");
        }
    }

    #[test]
    fn specimens_before_orders_are_of_those_that_follow() {
        for (segments, expected) in [
            (&["PID", "SPM", "SAC", "OBX", "ORC", "OBR", "ORC", "OBR"][..], "psax(0cr)(0cr)"),
            (&["PID", "SPM", "ORC", "OBR", "OBX", "SPM", "ORC", "OBR"], "pss(0crx)(1cr)"),
            (&["SPM", "OBX", "ORC", "OBR", "SPM", "OBX"], "-sxsx(0cr)"),
            (&["SPM", "OBR", "ORC", "NTE", "OBX"], "-s(0crnx)"),
            (&["OBR", "ORC"], "-(r)(c)"),
        ] {
            assert_eq!(shape(segments), expected, "{segments:?}");
        }
    }
    #[test]
    fn messages_of_results_are_read_alike() {
        for (segments, expected) in [
            (&["PID", "PD1", "NK1", "PV1", "PV2", "ORC", "OBR", "OBX", "OBX"][..], "p(crxx)"),
            (&["PID", "OBR", "OBX", "OBR", "OBX"], "p(rx)(rx)"),
            (&["PID", "ORC", "ORC", "OBR"], "p(c)(cr)"),
            (&["PID", "ORC", "OBX", "OBR"], "p(cx)(r)"),
            // OBX without any order describes the patient, whatever else stands before it.
            (&["PID", "OBX", "NTE", "ORC", "OBR", "OBX"], "pxn(crx)"),
            (&["PID", "DG1", "TQ1", "RXA", "OBX"], "px"),
            (&["OBX", "PID", "OBX"], "-x px"),
            (&["PID", "OBR", "OBX", "SPM", "OBX", "NTE", "SPM", "OBX"], "p(rxsxnsx)"),
            (&["PID", "SPM", "OBX"], "psx"),
            // OUL has specimens before their orders, and ORC after OBR.
            (&["PID", "SPM", "OBR", "ORC", "OBX", "SPM", "OBR"], "pss(0crx)(1r)"),
            (&["PID", "SPM", "SPM", "OBR", "SPM", "OBR", "OBR"], "psss(01r)(2r)(2r)"),
            (&["PID", "OBR", "OBX", "PID", "OBR"], "p(rx) p(r)"),
            (&["PID", "PID", "OBR"], "p p(r)"),
            (&["PV1", "PID", "OBR"], "p(r)"),
            (&["PID", "NTE", "OBR", "NTE", "NTE", "OBX", "OBX", "NTE"], "p(rnnxxn)"),
            (&["PID", "ORC", "NTE", "OBR", "TQ1", "NTE", "SPM", "NTE"], "p(crnns)"),
        ] {
            assert_eq!(shape_about(About::Results, segments), expected, "{segments:?}");
        }
    }
}
