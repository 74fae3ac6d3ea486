//! Level 5: codes of lists that others own, which the caller brings with their dates.

use super::{Check, IssueCode};
use crate::guide::{ChildDef, ElementDef};
use crate::issue::{AckCode, Issue, Severity};
use crate::loops::LoopTree;
use crate::segment_id::SegmentId;
use crate::types::{Date, Period};
use crate::view::{ComponentView, ElementView, RepetitionView, SegmentView};

/// Findings about codes of external lists.
impl IssueCode {
    /// A code that its list does not have, or not on that day.
    pub const CODE_NOT_IN_LIST: Self = Self::new("x12/code-not-in-list");
}

/// External code lists, as far as a caller has them.
///
/// Lists are asked for by these names: `states`, `country`, `currency`, `pos` (places of service), `claim_status`,
/// `claim_status_cat`, `entity_id`, `remark_code`, `carc` (claim adjustment reasons), `icd10cm`, `icd10pcs`, `icd9cm`,
/// `icd9pcs`, `hcpcs` (with CPT), `cdt`, `ndc`, `revenue`, `taxonomy`, `drg`, `condition`, `occurrence`, `occurrence_span`,
/// `value`, `patient_status`, `admission_type`, `admission_source`, and those a guide loaded at run time names.
pub trait CodeLists {
    /// Whether a list has a code on a day (today's list if the day is not known); `None` if the caller does not have the
    /// list.
    fn holds(&self, list: &str, code: &str, on: Option<Date>) -> Option<bool>;
}

/// Codes in composites, by the qualifier before them: that, the list.
const BY_QUALIFIER: &[(&[u8], &str)] = &[
    (b"ABF", "icd10cm"),
    (b"ABJ", "icd10cm"),
    (b"ABK", "icd10cm"),
    (b"ABN", "icd10cm"),
    (b"APR", "icd10cm"),
    (b"BBQ", "icd10pcs"),
    (b"BBR", "icd10pcs"),
    (b"BE", "value"),
    (b"BF", "icd9cm"),
    (b"BG", "condition"),
    (b"BH", "occurrence"),
    (b"BI", "occurrence_span"),
    (b"BJ", "icd9cm"),
    (b"BK", "icd9cm"),
    (b"BN", "icd9cm"),
    (b"BQ", "icd9pcs"),
    (b"BR", "icd9pcs"),
    (b"DR", "drg"),
    (b"PR", "icd9cm"),
];

/// Services, by the qualifier before them.
const SERVICES: &[(&[u8], &str)] = &[(b"AD", "cdt"), (b"HC", "hcpcs"), (b"N4", "ndc"), (b"NU", "revenue")];

/// The list an element's codes are from, where the position alone says so.
const BY_POSITION: &[(SegmentId, u32, &str)] = &[
    (SegmentId::CAS, 2, "carc"),
    (SegmentId::CAS, 5, "carc"),
    (SegmentId::CAS, 8, "carc"),
    (SegmentId::CAS, 11, "carc"),
    (SegmentId::CAS, 14, "carc"),
    (SegmentId::CAS, 17, "carc"),
    (SegmentId::CL1, 1, "admission_type"),
    (SegmentId::CL1, 2, "admission_source"),
    (SegmentId::CL1, 3, "patient_status"),
    (SegmentId::SV2, 1, "revenue"),
];

/// A code of a list in a segment: element, component (0 for the whole), bytes, offset, data element.
type Coded<'t> = (u32, u32, &'t [u8], u64, u16);

impl Check<'_> {
    pub(super) fn codes(&mut self, tree: &LoopTree<'_>, lists: &dyn CodeLists) {
        for (at, segment) in (0_u32..).zip(tree.set().all_segments()) {
            if self.is_full() {
                return;
            }
            if segment.id().is_envelope() {
                continue;
            }
            if let Some(definition) = tree.definition_at(at + 1) {
                self.named_by_guide(tree, at, segment, definition, lists);
            }
            self.named_by_qualifier(tree, at, segment, lists);
        }
    }

    fn named_by_guide<'t>(
        &mut self,
        tree: &LoopTree<'t>,
        at: u32,
        segment: SegmentView<'t>,
        definition: ChildDef<'t>,
        lists: &dyn CodeLists,
    ) {
        for element in definition.elements() {
            let position = u32::from(element.position());
            let Some(found) = segment.element(position).filter(|found| !found.is_empty()) else { continue };
            for repetition in found.repetitions() {
                let whole = (position, 0, repetition.raw(), repetition.offset(), number(element));
                self.ask(tree, at, lists, element.external_list(), whole);
                for (part, inner) in repetition.components().zip(element.components()) {
                    let coded = (position, part.number(), part.raw(), part.offset(), number(inner));
                    self.ask(tree, at, lists, inner.external_list(), coded);
                }
            }
        }
    }

    fn named_by_qualifier<'t>(
        &mut self,
        tree: &LoopTree<'t>,
        at: u32,
        segment: SegmentView<'t>,
        lists: &dyn CodeLists,
    ) {
        let id = segment.id();
        for (_, element, list) in BY_POSITION.iter().filter(|row| row.0 == id) {
            if let Some(found) = segment.element(*element) {
                self.ask(tree, at, lists, Some(list), (*element, 0, found.raw(), found.offset(), 0));
            }
        }
        match id {
            SegmentId::HI => {
                for repetition in segment.elements().flat_map(ElementView::repetitions) {
                    self.pair(tree, at, lists, BY_QUALIFIER, repetition);
                }
            }
            SegmentId::SV1 | SegmentId::SV3 | SegmentId::SVC => self.service(tree, at, lists, segment, 1),
            SegmentId::SV2 | SegmentId::EQ => self.service(tree, at, lists, segment, 2),
            SegmentId::SVD => self.service(tree, at, lists, segment, 3),
            SegmentId::PRV if segment.value(2) == b"PXC" => {
                self.simple(tree, at, lists, segment, (3, "taxonomy"));
            }
            SegmentId::LQ if segment.value(1) == b"HE" => {
                self.simple(tree, at, lists, segment, (2, "remark_code"));
            }
            SegmentId::LIN if segment.value(2) == b"N4" => self.simple(tree, at, lists, segment, (3, "ndc")),
            _ => {}
        }
    }

    fn simple<'t>(
        &mut self,
        tree: &LoopTree<'t>,
        at: u32,
        lists: &dyn CodeLists,
        segment: SegmentView<'t>,
        (element, list): (u32, &str),
    ) {
        if let Some(found) = segment.element(element) {
            self.ask(tree, at, lists, Some(list), (element, 0, found.raw(), found.offset(), 0));
        }
    }

    fn service<'t>(
        &mut self,
        tree: &LoopTree<'t>,
        at: u32,
        lists: &dyn CodeLists,
        segment: SegmentView<'t>,
        element: u32,
    ) {
        if let Some(found) = segment.element(element).and_then(|element| element.repetition(1)) {
            self.pair(tree, at, lists, SERVICES, found);
        }
    }

    /// A qualifier, and the code behind it.
    fn pair<'t>(
        &mut self,
        tree: &LoopTree<'t>,
        at: u32,
        lists: &dyn CodeLists,
        table: &[(&[u8], &str)],
        found: RepetitionView<'t>,
    ) {
        let qualifier = found.component(1).map(ComponentView::raw).unwrap_or_default();
        let list = table.iter().find(|(known, _)| *known == qualifier).map(|(_, list)| *list);
        if let Some(code) = found.component(2) {
            self.ask(tree, at, lists, list, (found.element_number(), 2, code.raw(), code.offset(), 0));
        }
    }

    /// Asks the caller for a code.
    fn ask(
        &mut self,
        tree: &LoopTree<'_>,
        at: u32,
        lists: &dyn CodeLists,
        list: Option<&str>,
        coded: Coded<'_>,
    ) {
        let (element, component, code, offset, number) = coded;
        let Some(list) = list.filter(|_| !code.is_empty()) else { return };
        let known =
            core::str::from_utf8(code).map_or(Some(false), |code| lists.holds(list, code, day(tree, at)));
        if known != Some(false) {
            return;
        }
        let place = tree.location(at).element(element);
        let place = if component > 0 { place.component(component) } else { place };
        let issue = Issue::new(Severity::Error, IssueCode::CODE_NOT_IN_LIST, offset)
            .with_length(code.len() as u64)
            .with_location(place)
            .with_ack(AckCode::element("7"))
            .with_data_element(number);
        self.issues.push(issue);
    }
}

fn number(definition: ElementDef<'_>) -> u16 {
    definition.number().parse().unwrap_or(0)
}

/// The day a code has to be in force: that of the service or statement in the loops around it, else of the set.
fn day(tree: &LoopTree<'_>, at: u32) -> Option<Date> {
    let mut inner = tree.loop_at(at + 1);
    while let Some(found) = inner {
        for segment in found.segments().map(|found| found.segment).take(64) {
            let date = match (segment.id(), segment.value(1)) {
                (SegmentId::DTP, b"472" | b"434") => {
                    Period::read(segment.value(2), segment.value(3)).ok()?.start_date()
                }
                (SegmentId::DTM, b"472" | b"150" | b"232") => Date::read(segment.value(2)).ok(),
                (SegmentId::BHT, _) => Date::read(segment.value(4)).ok(),
                (SegmentId::BPR, _) => Date::read(segment.value(16)).ok(),
                _ => None,
            };
            if date.is_some() {
                return date;
            }
        }
        inner = found.parent();
    }
    None
}
