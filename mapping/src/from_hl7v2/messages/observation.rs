//! Observations: OBX with the notes that follow it.

use synovia_hl7v2::SegmentView;

use super::Subject;
use crate::from_hl7v2::scope::V2;
use crate::model::Key;
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

/// Reads the observations of one group, those with the same OBX-4 sub-id put together, and gives their keys in order.
pub(crate) fn read<'a>(
    _v2: &V2<'a>,
    _rows: &ObservationRows,
    _group: &[Obx<'a>],
    _subject: Subject,
) -> Vec<Key> {
    Vec::new()
}
