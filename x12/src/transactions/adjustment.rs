//! Adjustments: the triples of CAS, and the pairs of PLB.

use super::get;
use super::{ClaimPayment, LineAdjudication, OtherSubscriber, Remittance, ServicePayment};
use crate::error::Error;
use crate::loops::LoopView;
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};
use crate::view::{SegmentView, ValueView};

/// One adjustment of a CAS: a group, a reason, an amount, a quantity.
#[derive(Debug, Clone, Copy)]
pub struct Adjustment<'t> {
    segment: SegmentView<'t>,
    first: u32,
}

impl<'t> Adjustment<'t> {
    /// The segment it stands in.
    #[must_use]
    pub const fn segment(self) -> SegmentView<'t> {
        self.segment
    }

    /// The number of the element its reason stands in: 2, 5, 8, 11, 14 or 17.
    #[must_use]
    pub const fn element(self) -> u32 {
        self.first
    }

    /// CAS01: `CO`, `OA`, `PI` or `PR`.
    #[must_use]
    pub fn group_code(self) -> &'t [u8] {
        self.segment.value(1)
    }

    /// The reason, a code of the caller's list `carc`.
    #[must_use]
    pub fn reason_code(self) -> &'t [u8] {
        self.segment.value(self.first)
    }

    /// How much, taken from what was charged.
    ///
    /// # Errors
    /// If it is not a number.
    pub fn amount(self) -> Result<Option<Decimal>, Error> {
        get::value(self.segment, (self.first + 1, 0)).map(get::decimal).transpose()
    }

    /// How many units.
    ///
    /// # Errors
    /// If it is not a number.
    pub fn quantity(self) -> Result<Option<Decimal>, Error> {
        get::value(self.segment, (self.first + 2, 0)).map(get::decimal).transpose()
    }
}

/// The adjustments of a loop, in order: see [`ClaimPayment::claim_adjustments`].
#[derive(Debug, Clone)]
pub struct Adjustments<'t> {
    segments: crate::loops::LoopSegments<'t>,
    current: Option<(SegmentView<'t>, u32)>,
}

fn adjustments(found: LoopView<'_>) -> Adjustments<'_> {
    Adjustments { segments: found.segments(), current: None }
}

impl<'t> Iterator for Adjustments<'t> {
    type Item = Adjustment<'t>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (segment, first) = match self.current.take() {
                Some(current) => current,
                None => (self.segments.find(|s| s.segment.id() == SegmentId::CAS)?.segment, 2),
            };
            if first <= 17 {
                self.current = Some((segment, first + 3));
                if (first..first + 3).any(|at| !segment.value(at).is_empty()) {
                    return Some(Adjustment { segment, first });
                }
            }
        }
    }
}

impl<'t> ClaimPayment<'t> {
    /// The adjustments of the claim: CAS of loop 2100. Those of its services are theirs.
    #[must_use]
    pub fn claim_adjustments(self) -> Adjustments<'t> {
        adjustments(self.0)
    }
}

impl<'t> ServicePayment<'t> {
    /// The adjustments of the service: CAS of loop 2110.
    #[must_use]
    pub fn service_adjustments(self) -> Adjustments<'t> {
        adjustments(self.0)
    }
}

impl<'t> OtherSubscriber<'t> {
    /// What the other payer adjusted for the claim: CAS of loop 2320.
    #[must_use]
    pub fn claim_adjustments(self) -> Adjustments<'t> {
        adjustments(self.0)
    }
}

impl<'t> LineAdjudication<'t> {
    /// What the other payer adjusted for the line: CAS of loop 2430.
    #[must_use]
    pub fn line_adjustments(self) -> Adjustments<'t> {
        adjustments(self.0)
    }
}

/// One adjustment of a provider: PLB, of no claim.
#[derive(Debug, Clone, Copy)]
pub struct ProviderAdjustment<'t> {
    segment: SegmentView<'t>,
    first: u32,
}

impl<'t> ProviderAdjustment<'t> {
    /// The segment it stands in.
    #[must_use]
    pub const fn segment(self) -> SegmentView<'t> {
        self.segment
    }

    /// PLB01: the provider.
    #[must_use]
    pub fn provider_identifier(self) -> Option<ValueView<'t>> {
        get::value(self.segment, (1, 0))
    }

    /// PLB02: the last day of the provider's fiscal year.
    ///
    /// # Errors
    /// If it is not a date.
    pub fn fiscal_period_date(self) -> Result<Option<Date>, Error> {
        get::value(self.segment, (2, 0)).map(|value| Date::read(value.raw())).transpose()
    }

    /// The reason: `WO`, `FB`, `L6` and others.
    #[must_use]
    pub fn reason_code(self) -> Option<ValueView<'t>> {
        get::value(self.segment, (self.first, 1))
    }

    /// What it refers to.
    #[must_use]
    pub fn reference(self) -> Option<ValueView<'t>> {
        get::value(self.segment, (self.first, 2))
    }

    /// How much; more than nothing lowers the payment.
    ///
    /// # Errors
    /// If it is not a number.
    pub fn amount(self) -> Result<Option<Decimal>, Error> {
        get::value(self.segment, (self.first + 1, 0)).map(get::decimal).transpose()
    }
}

impl<'t> Remittance<'t> {
    /// The adjustments of providers: PLB.
    pub fn provider_adjustments(self) -> impl Iterator<Item = ProviderAdjustment<'t>> + use<'t> {
        let each = |segment: SegmentView<'t>| {
            let firsts = [3, 5, 7, 9, 11, 13].into_iter();
            let there =
                firsts.filter(move |at| !segment.value(*at).is_empty() || !segment.value(at + 1).is_empty());
            there.map(move |first| ProviderAdjustment { segment, first })
        };
        self.0.segments_named(SegmentId::PLB).flat_map(each)
    }
}
