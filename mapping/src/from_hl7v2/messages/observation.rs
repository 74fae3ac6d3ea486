//! Observations: OBX with the notes that follow it.

use synovia_hl7v2::SegmentView;

use super::Subject;
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::{nte, obx};
use crate::generated::rules::messages::{oru_r01, vxu_v04};
use crate::model::{Key, Observation, Reference};
use crate::trace::Rule;

/// The rows of a message map for OBX.
#[derive(Debug)]
pub(crate) struct ObservationRows {
    /// OBX with one value.
    pub(crate) observation: Rule,
    /// OBX with several values.
    pub(crate) components: Rule,
    /// The same two when OBX-29 is QST or SCI; `None` where the message map makes no difference.
    pub(crate) question: Option<(Rule, Rule)>,
    /// NTE after OBX.
    pub(crate) note: Option<Rule>,
}

/// An OBX and the NTE segments after it.
#[derive(Clone, Debug)]
pub(crate) struct Obx<'a> {
    pub(crate) obx: SegmentView<'a>,
    pub(crate) notes: Vec<SegmentView<'a>>,
}

/// Reads the observations of one group and gives their keys, one for each OBX in order.
pub(crate) fn read<'a>(v2: &V2<'a>, rows: &ObservationRows, group: &[Obx<'a>], subject: Subject) -> Vec<Key> {
    group.iter().map(|one| v2.cx.add(observation(v2, rows, one, subject))).collect()
}

fn observation<'a>(v2: &V2<'a>, rows: &ObservationRows, one: &Obx<'a>, subject: Subject) -> Observation<'a> {
    let s = v2.segment(one.obx);
    let (single, several) =
        rows.question.filter(|_| is_question(s)).unwrap_or((rows.observation, rows.components));
    let kinds = rows.question.is_some();
    let of_kind =
        |t: &crate::from_hl7v2::scope::Test<'_, 'a>| !kinds || t.one_of(29, QUESTION) == is_question(s);
    let begin = |s: Scope<'_, 'a>| Observation {
        subject: subject.patient.map(Reference::to),
        encounter: subject.encounter.map(Reference::to),
        ..s.create()
    };
    let mut made = Observation::default();
    if let Some(s) = s.when(single, |t| (t.count(5) <= 1 || t.is(2, "NA")) && of_kind(t)) {
        made = begin(s);
        obx::observation(s, &mut made);
    } else if let Some(s) = s.when(several, |t| t.count(5) > 1 && of_kind(t)) {
        made = begin(s);
        obx::components(s, &mut made);
    }
    if let Some(rule) = rows.note {
        // These rows name the map of notes on orders.
        let of_orders = [oru_r01::R70, vxu_v04::R37, vxu_v04::R60].contains(&rule);
        let read = if of_orders { nte::service_request } else { nte::observation };
        made.note.extend(one.notes.iter().filter_map(|n| read(v2.segment(*n).under(rule))));
    }
    made
}

const QUESTION: &[&str] = &["QST", "SCI"];

/// Whether OBX-29 says that the OBX belongs to the order: an answer, or supporting information.
pub(crate) fn is_question(s: Scope<'_, '_>) -> bool {
    QUESTION.contains(&s.peek_at(29).as_ref())
}
