//! Choices of FHIR (`serviced[x]`) that several resources have, each as a type of its own.

use synovia_fhir_model::{Boxed, Date, r4};

use super::writer::El;
use crate::model::{CodeableConcept, TimeOrPeriod};

/// A choice that a `T` is one of.
pub(super) trait Choice<T> {
    /// The choice.
    fn of(value: T) -> Self;
}

macro_rules! choices {
    ($($variant:ident($type:ty): $($choice:ident),+;)+) => {$($(
        impl Choice<$type> for r4::$choice {
            fn of(value: $type) -> Self {
                Self::$variant(value)
            }
        }
    )+)+};
}

choices! {
    Date(r4::Prim<Date>): ClaimItemServiced, ClaimSupportingInfoTiming, ClaimResponseAddItemServiced,
        ExplanationOfBenefitItemServiced, ExplanationOfBenefitSupportingInfoTiming,
        CoverageEligibilityRequestServiced, CoverageEligibilityResponseServiced;
    Period(Boxed<r4::Period>): ClaimItemServiced, ClaimSupportingInfoTiming, ClaimResponseAddItemServiced,
        ExplanationOfBenefitItemServiced, ExplanationOfBenefitSupportingInfoTiming,
        CoverageEligibilityRequestServiced, CoverageEligibilityResponseServiced;
    CodeableConcept(Boxed<r4::CodeableConcept>): ClaimItemLocation, ClaimDiagnosisDiagnosis,
        ClaimProcedureProcedure, ClaimResponseAddItemLocation, ExplanationOfBenefitItemLocation,
        ExplanationOfBenefitDiagnosisDiagnosis, ExplanationOfBenefitProcedureProcedure;
    Quantity(Boxed<r4::Quantity>): ClaimSupportingInfoValue, ExplanationOfBenefitSupportingInfoValue;
    String(r4::Prim<String>): ClaimSupportingInfoValue, ExplanationOfBenefitSupportingInfoValue;
}

/// A day or a span of time; `names` are those of the date and the Period.
pub(super) fn day<'a, C>(
    e: El<'_, '_, 'a>,
    value: Option<&TimeOrPeriod<'a>>,
    names: [&'static str; 2],
) -> Option<C>
where
    C: Choice<r4::Prim<Date>> + Choice<Boxed<r4::Period>>,
{
    match value? {
        TimeOrPeriod::DateTime(v) => e.choice(v, |e, v| e.date(names[0], v), C::of),
        TimeOrPeriod::Period(v) => e.one(names[1], Some(v)).map(|v| C::of(Boxed::from(v))),
    }
}

/// A code.
pub(super) fn concept<'a, C>(
    e: El<'_, '_, 'a>,
    name: &'static str,
    value: Option<&CodeableConcept<'a>>,
) -> Option<C>
where
    C: Choice<Boxed<r4::CodeableConcept>>,
{
    e.one(name, value).map(|v| C::of(v.into()))
}
