//! The patient of a message: PID, PD1 and NK1.

use synovia_hl7v2::SegmentView;

use crate::from_hl7v2::scope::V2;
use crate::model::Key;
use crate::trace::Rule;

/// The rows of a message map for PID, PD1 and NK1; `None` where a message map has no such row.
#[derive(Debug)]
pub(crate) struct PatientRows {
    pub(crate) patient: Rule,
    pub(crate) account: Option<Rule>,
    pub(crate) provenance: Option<Rule>,
    pub(crate) demographics: Rule,
    pub(crate) living_will: Option<Rule>,
    pub(crate) related_person: Option<Rule>,
    /// NK1 as a contact of the patient, when it is a related person too.
    pub(crate) contact: Option<Rule>,
    /// NK1 as a contact of the patient only.
    pub(crate) contact_only: Option<Rule>,
}

/// Reads the patient; `None` without PID.
pub(crate) fn read<'a>(
    _v2: &V2<'a>,
    _rows: &PatientRows,
    _pid: Option<SegmentView<'a>>,
    _pd1: Option<SegmentView<'a>>,
    _nk1: &[SegmentView<'a>],
) -> Option<Key> {
    None
}
