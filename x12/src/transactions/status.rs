//! Statuses of claims: STC.

use super::get;
use super::{ClaimStatus, ServiceLineStatus};
use crate::error::Error;
use crate::loops::LoopView;
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};
use crate::view::{SegmentView, ValueView};

/// What is said of a claim, a line or all claims of a level.
#[derive(Debug, Clone, Copy)]
pub struct StatusInformation<'t>(SegmentView<'t>);

impl<'t> StatusInformation<'t> {
    /// The segment.
    #[must_use]
    pub const fn segment(self) -> SegmentView<'t> {
        self.0
    }

    /// Category, status and entity of each of up to three statuses: STC01, STC10, STC11. Codes of the caller's lists
    /// `claim_status_cat` and `claim_status`.
    pub fn statuses(
        self,
    ) -> impl Iterator<Item = (ValueView<'t>, Option<ValueView<'t>>, Option<ValueView<'t>>)> + use<'t> {
        let part = move |element, number| get::value(self.0, (element, number));
        [1, 10, 11].into_iter().filter_map(move |at| Some((part(at, 1)?, part(at, 2), part(at, 3))))
    }

    /// The day it was so.
    ///
    /// # Errors
    /// If it is not a date.
    pub fn effective_date(self) -> Result<Option<Date>, Error> {
        get::value(self.0, (2, 0)).map(|value| Date::read(value.raw())).transpose()
    }

    /// STC03: accepted (`WQ`), rejected (`U`) and others.
    #[must_use]
    pub fn action_code(self) -> Option<ValueView<'t>> {
        get::value(self.0, (3, 0))
    }

    /// What was charged.
    ///
    /// # Errors
    /// If it is not a number.
    pub fn total_charge_amount(self) -> Result<Option<Decimal>, Error> {
        get::value(self.0, (4, 0)).map(get::decimal).transpose()
    }

    /// What was paid.
    ///
    /// # Errors
    /// If it is not a number.
    pub fn payment_amount(self) -> Result<Option<Decimal>, Error> {
        get::value(self.0, (5, 0)).map(get::decimal).transpose()
    }
}

fn statuses(found: LoopView<'_>) -> impl Iterator<Item = StatusInformation<'_>> {
    found.segments_named(SegmentId::STC).map(StatusInformation)
}

impl<'t> ClaimStatus<'t> {
    /// What is said of it: STC.
    pub fn status_information(self) -> impl Iterator<Item = StatusInformation<'t>> + use<'t> {
        statuses(self.0)
    }
}

impl<'t> ServiceLineStatus<'t> {
    /// What is said of it: STC.
    pub fn status_information(self) -> impl Iterator<Item = StatusInformation<'t>> + use<'t> {
        statuses(self.0)
    }
}
