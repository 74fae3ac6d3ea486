//! The visit of a message: PV1 and PV2.

use synovia_hl7v2::SegmentView;

use crate::from_hl7v2::scope::V2;
use crate::model::Key;
use crate::trace::Rule;

/// The rows of a message map for PV1 and PV2.
#[derive(Debug)]
pub(crate) struct VisitRows {
    pub(crate) encounter: Rule,
    pub(crate) history: Rule,
    pub(crate) patient: Rule,
    pub(crate) coverage: Rule,
    pub(crate) encounter_additional: Rule,
}

/// Reads the visit of `patient`; `None` without PV1.
pub(crate) fn read<'a>(
    _v2: &V2<'a>,
    _rows: &VisitRows,
    _pv1: Option<SegmentView<'a>>,
    _pv2: Option<SegmentView<'a>>,
    _patient: Option<Key>,
) -> Option<Key> {
    None
}
