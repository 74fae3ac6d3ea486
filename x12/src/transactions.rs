//! Transaction sets in the guides' words: claims, payments, eligibility, status, reviews, enrollments, premiums.
//!
//! ```
//! use synovia_x12::{guide::Guides, parse};
//!
//! let input = b"ST*835*1~BPR*I*90*C*ACH~TRN*1*7*1~N1*PR*PAYER~N1*PE*CLINIC~LX*1~CLP*A*1*100*90~CAS*CO*45*10~SE*9*1~";
//! let interchange = parse(input)?;
//! let set = interchange.transaction_sets().next().expect("one set");
//! let tree = set.loops_of(Guides::built_in().by_kind("835").expect("compiled in"));
//! let claim = tree.claim_payments().next().expect("a claim");
//! assert_eq!(claim.patient_control_number().map(|value| value.text()), Some("A".into()));
//! assert_eq!(claim.claim_payment_amount()?.map(|paid| paid.to_string()), Some("90".into()));
//! let adjustment = claim.claim_adjustments().next().expect("an adjustment");
//! assert_eq!((adjustment.group_code(), adjustment.reason_code()), (&b"CO"[..], &b"45"[..]));
//! # Ok::<(), synovia_x12::Error>(())
//! ```
//!
//! A view is a `Copy` handle to a loop; [`LoopView`] leads to all else that is in it. Getters give text as a
//! [`ValueView`](crate::ValueView) with its bytes, place and offset, amounts as exact [`Decimal`](crate::types::Decimal)s,
//! dates and periods typed. The loops of several guides share views: the lines, payers and parties of claims.

mod adjustment;
mod codes;
pub(crate) mod get;
mod status;

pub use adjustment::{Adjustment, Adjustments, ProviderAdjustment};
pub use codes::{Coded, Contact};
pub use status::StatusInformation;

pub use crate::generated::views::{
    BillingProviderHierarchicalLevel, ClaimPayment, ClaimStatus, ClaimStatusRequest, DentalClaim,
    DentalServiceLine, DrugIdentification, EligibilityBenefit, EligibilityInquiry, HealthCoverage,
    InstitutionalClaim, InstitutionalServiceLine, LineAdjudication, Member, OtherSubscriber, Party,
    PatientEvent, PatientHierarchicalLevel, PaymentOrder, ProfessionalClaim, ProfessionalServiceLine,
    Remittance, RemittanceAdvice, ReviewedService, ServiceLineStatus, ServicePayment,
    SubscriberHierarchicalLevel,
};

use crate::loops::{LoopTree, LoopView};

impl LoopTree<'_> {
    fn of_kind<'t>(
        &'t self,
        kinds: &[&str],
        loops: &'static [&'static str],
    ) -> impl Iterator<Item = LoopView<'t>> + use<'t> {
        let right = kinds.contains(&self.guide().kind());
        let all = if right { Some(self.all_loops()) } else { None };
        all.into_iter().flatten().filter(|found| loops.contains(&found.id()))
    }

    /// The claims of an 837P; none of another set.
    pub fn professional_claims(&self) -> impl Iterator<Item = ProfessionalClaim<'_>> {
        self.of_kind(&["837P"], &["2300"]).map(ProfessionalClaim)
    }

    /// The claims of an 837I; none of another set.
    pub fn institutional_claims(&self) -> impl Iterator<Item = InstitutionalClaim<'_>> {
        self.of_kind(&["837I"], &["2300"]).map(InstitutionalClaim)
    }

    /// The claims of an 837D; none of another set.
    pub fn dental_claims(&self) -> impl Iterator<Item = DentalClaim<'_>> {
        self.of_kind(&["837D"], &["2300"]).map(DentalClaim)
    }

    /// The levels of billing providers of an 837; none of another set.
    pub fn billing_provider_levels(&self) -> impl Iterator<Item = BillingProviderHierarchicalLevel<'_>> {
        self.of_kind(&["837P", "837I", "837D"], &["2000A"]).map(BillingProviderHierarchicalLevel)
    }

    /// The payment of an 835; `None` of another set.
    #[must_use]
    pub fn remittance(&self) -> Option<Remittance<'_>> {
        (self.guide().kind() == "835").then(|| Remittance(self.root()))
    }

    /// The claims of an 835; none of another set.
    pub fn claim_payments(&self) -> impl Iterator<Item = ClaimPayment<'_>> {
        self.of_kind(&["835"], &["2100"]).map(ClaimPayment)
    }

    /// What a 270 asks; none of another set.
    pub fn eligibility_inquiries(&self) -> impl Iterator<Item = EligibilityInquiry<'_>> {
        self.of_kind(&["270"], &["2110C", "2110D"]).map(EligibilityInquiry)
    }

    /// What a 271 answers; none of another set.
    pub fn eligibility_benefits(&self) -> impl Iterator<Item = EligibilityBenefit<'_>> {
        self.of_kind(&["271"], &["2110C", "2110D"]).map(EligibilityBenefit)
    }

    /// The claims a 276 asks about; none of another set.
    pub fn claim_status_requests(&self) -> impl Iterator<Item = ClaimStatusRequest<'_>> {
        self.of_kind(&["276"], &["2200D", "2200E"]).map(ClaimStatusRequest)
    }

    /// The statuses of a 277 or 277CA, of all levels; none of another set.
    pub fn claim_statuses(&self) -> impl Iterator<Item = ClaimStatus<'_>> {
        let loops = &["2200A", "2200B", "2200C", "2200D", "2200E"];
        self.of_kind(&["277", "277CA", "277U"], loops).map(ClaimStatus)
    }

    /// The events of a 278; none of another set.
    pub fn patient_events(&self) -> impl Iterator<Item = PatientEvent<'_>> {
        self.of_kind(&["278-request", "278-response"], &["2000E"]).map(PatientEvent)
    }

    /// The members of an 834; none of another set.
    pub fn members(&self) -> impl Iterator<Item = Member<'_>> {
        self.of_kind(&["834"], &["2000"]).map(Member)
    }

    /// The payment of an 820; `None` of another set.
    #[must_use]
    pub fn payment_order(&self) -> Option<PaymentOrder<'_>> {
        (self.guide().kind() == "820").then(|| PaymentOrder(self.root()))
    }

    /// The remittances of an 820; none of another set.
    pub fn remittance_advices(&self) -> impl Iterator<Item = RemittanceAdvice<'_>> {
        self.of_kind(&["820"], &["2300A", "2300B"]).map(RemittanceAdvice)
    }
}
