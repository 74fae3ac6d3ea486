//! Level 4: what one segment demands of another. A listed set of rules, each with its issue code: [`RULES`].

mod claim;
mod common;
mod enrollment;
mod payment;

use alloc::vec::Vec;

use super::{Check, IssueCode};
use crate::issue::{AckCode, Issue, Location, Severity};
use crate::loops::{LoopTree, LoopView};
use crate::segment_id::SegmentId;
use crate::view::SegmentView;

/// A rule of level 4.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct SituationalRule {
    /// The code of its findings.
    pub code: IssueCode,
    /// The kinds of guides it is for; all if empty.
    pub kinds: &'static [&'static str],
    /// What it demands, in a sentence.
    pub demands: &'static str,
    check: fn(&mut Findings<'_>),
}

const CLAIMS: &[&str] = &["837P", "837I", "837D"];

macro_rules! rules {
    ($($name:ident $code:literal $kinds:expr, $check:path, $demands:literal;)*) => {
        /// Findings about situations.
        impl IssueCode {
            $(
                #[doc = $demands]
                pub const $name: Self = Self::new($code);
            )*
        }

        /// The rules of level 4 that are looked at.
        pub const RULES: &[SituationalRule] = &[
            $(SituationalRule { code: IssueCode::$name, kinds: $kinds, demands: $demands, check: $check },)*
        ];
    };
}

rules! {
    PATIENT_BESIDE_SELF "x12/patient-beside-self" CLAIMS, claim::patient_beside_self,
        "A subscriber who is the patient (SBR02 is 18) has no patient level below.";
    PATIENT_LEVEL_MISSING "x12/patient-level-missing" CLAIMS, claim::patient_level_missing,
        "A claim lies below a patient level unless the subscriber is the patient (SBR02 is 18).";
    SUBSCRIBER_DETAILS "x12/subscriber-details-missing" CLAIMS, claim::subscriber_details,
        "A subscriber who is the patient has an address and a date of birth (N3, N4 and DMG in 2010BA).";
    ORIGINAL_REFERENCE "x12/original-reference-missing" CLAIMS, claim::original_reference,
        "A claim that replaces or voids another (CLM05-3 is 7 or 8) names it (REF*F8).";
    ACCIDENT_DATE "x12/accident-date-missing" CLAIMS, claim::accident_date,
        "A claim related to an accident (CLM11 has AA or OA) has the date of it (DTP*439).";
    ACCIDENT_STATE "x12/accident-state-missing" CLAIMS, claim::accident_state,
        "A claim related to a car accident (CLM11 has AA) has the state or country of it (CLM11-4 or -5).";
    ADMISSION_DATE "x12/admission-date-missing" &["837P"], claim::admission_date,
        "A claim for services in a hospital to an inpatient (CLM05-1 is 21) has the day of admission (DTP*435).";
    EARLIER_PAYER "x12/earlier-payer-missing" CLAIMS, claim::earlier_payer,
        "A claim to a payer that comes second or later (SBR01 is not P) tells of another payer (2320).";
    DIAGNOSIS_POINTER "x12/diagnosis-pointer" &["837P", "837D"], claim::diagnosis_pointer,
        "A line points to diagnoses that the claim has.";
    LINE_NUMBER "x12/line-number" CLAIMS, claim::line_number,
        "The lines of a claim are numbered from 1 without gaps (LX01).";
    REVERSAL_SIGN "x12/reversal-sign" &["835"], payment::reversal_sign,
        "The charge of a reversal (CLP02 is 22) is less than nothing.";
    DENIED_PAID "x12/denied-and-paid" &["835"], payment::denied_paid,
        "Nothing is paid for a claim that was denied (CLP02 is 4).";
    ACCOUNT_MISSING "x12/account-missing" &["835", "820"], payment::account_missing,
        "An electronic transfer (BPR04 is ACH) names the account it goes to (BPR12 to BPR15).";
    SUBSCRIBER_RELATION "x12/subscriber-relation" &["834"], enrollment::subscriber_relation,
        "A member is the subscriber (INS01 is Y) exactly if the relationship is self (INS02 is 18).";
    TERMINATION_DATE "x12/termination-date-missing" &["834"], enrollment::termination_date,
        "A termination (INS03 is 024) has a date (DTP*357, 349 or 343 of the member or a coverage).";
    LEVEL_NUMBER "x12/level-number" &[], common::level_number,
        "The levels of a set are numbered from 1 without gaps (HL01).";
    PERIOD_ORDER "x12/period-order" &[], common::period_order,
        "A period does not end before it begins.";
    DATE_AFTER_SET "x12/date-after-set" &[], common::date_after_set,
        "A birth and a service are not later than the day the set was made (BHT04, BPR16).";
    POSTAL_CODE "x12/postal-code" &[], common::postal_code,
        "A postal code of the United States (N403 without another country in N404) has five or nine digits.";
    PROVIDER_IDENTIFIER "x12/provider-identifier" &[], common::provider_identifier,
        "A national provider identifier (qualifier XX) has ten digits, of which the last is the check digit.";
}

/// Whether a finding is of a rule of level 4.
pub(crate) fn is_situation(code: IssueCode) -> bool {
    RULES.iter().any(|rule| rule.code == code)
}

/// A set under check by one rule.
struct Findings<'t> {
    tree: &'t LoopTree<'t>,
    code: IssueCode,
    out: Vec<Issue>,
}

impl<'t> Findings<'t> {
    fn segment_at(&self, segment: SegmentView<'t>) -> u32 {
        u32::try_from(segment.index() - self.tree.set().first_segment()).unwrap_or_default()
    }

    /// A value that does not go with what stands elsewhere.
    fn element(&mut self, severity: Severity, segment: SegmentView<'t>, element: u32) {
        let at = self.segment_at(segment);
        let (offset, length) = match segment.element(element) {
            Some(found) => (found.offset(), found.raw().len() as u64),
            None => (segment.offset() + segment.raw().len() as u64, 0),
        };
        let issue = Issue::new(severity, self.code, offset).with_length(length);
        let issue = issue.with_location(self.tree.location(at).element(element));
        self.out
            .push(issue.with_ack(AckCode::DEPENDENT).with_data_element(self.tree.data_element(at, element)));
    }

    /// A segment that another one demands, in the loops of that one, is not there.
    fn missing(&mut self, severity: Severity, id: SegmentId, demanded_by: SegmentView<'t>) {
        let location = self.tree.location(self.segment_at(demanded_by));
        let place = Location::new(id, 1).inside(location.group, location.set, location.position);
        let issue = Issue::new(severity, self.code, demanded_by.offset());
        let issue = issue.with_length(demanded_by.raw().len() as u64);
        self.out
            .push(issue.with_location(place.in_loops(location.loops, 1)).with_ack(AckCode::segment("I6")));
    }

    /// The loops of an id with their first segment of an id.
    fn each(
        &self,
        id: &'t str,
        segment: SegmentId,
    ) -> impl Iterator<Item = (LoopView<'t>, SegmentView<'t>)> + use<'t> {
        self.tree.all_named(id).filter_map(move |found| Some((found, found.segment(segment)?)))
    }
}

impl Check<'_> {
    pub(super) fn situations(&mut self, tree: &LoopTree<'_>) {
        let kind = tree.guide().kind();
        for rule in RULES.iter().filter(|rule| rule.kinds.is_empty() || rule.kinds.contains(&kind)) {
            let mut findings = Findings { tree, code: rule.code, out: Vec::new() };
            (rule.check)(&mut findings);
            self.issues.append(&mut findings.out);
        }
    }
}
