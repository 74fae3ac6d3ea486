//! Codes in composites, and what repeats within a segment.

use super::get;
use super::{
    DentalClaim, DentalServiceLine, EligibilityBenefit, EligibilityInquiry, InstitutionalClaim,
    InstitutionalServiceLine, Party, ProfessionalClaim, ProfessionalServiceLine, ServicePayment,
};
use crate::error::Error;
use crate::loops::LoopView;
use crate::segment_id::SegmentId;
use crate::types::{Decimal, Period};
use crate::view::{RepetitionView, SegmentView, ValueView};

/// A code of HI: a diagnosis, procedure, condition, occurrence or value, told by its qualifier.
#[derive(Debug, Clone, Copy)]
pub struct Coded<'t> {
    segment: SegmentView<'t>,
    found: RepetitionView<'t>,
}

impl<'t> Coded<'t> {
    fn part(self, number: u32) -> Option<ValueView<'t>> {
        get::value(self.segment, (self.found.element_number(), number))
    }

    /// The composite.
    #[must_use]
    pub const fn composite(self) -> RepetitionView<'t> {
        self.found
    }

    /// What it is: `ABK` the principal diagnosis, `ABF` another, `BBR` the principal procedure, `BE` a value, and so on.
    #[must_use]
    pub fn qualifier(self) -> Option<ValueView<'t>> {
        self.part(1)
    }

    /// The code.
    #[must_use]
    pub fn code(self) -> Option<ValueView<'t>> {
        self.part(2)
    }

    /// The day or period of a procedure or occurrence.
    ///
    /// # Errors
    /// If it is not in the format its qualifier says.
    pub fn period(self) -> Result<Option<Period<'t>>, Error> {
        let format = self.part(3).map(ValueView::raw).unwrap_or_default();
        self.part(4).map(|value| Period::read(format, value.raw())).transpose()
    }

    /// The amount of a value.
    ///
    /// # Errors
    /// If it is not a number.
    pub fn amount(self) -> Result<Option<Decimal>, Error> {
        self.part(5).map(get::decimal).transpose()
    }

    /// Whether a diagnosis was there at admission.
    #[must_use]
    pub fn present_on_admission(self) -> Option<ValueView<'t>> {
        self.part(9)
    }

    /// Whether its qualifier is one of a diagnosis.
    #[must_use]
    pub fn is_diagnosis(self) -> bool {
        let diagnoses: [&[u8]; 9] = [b"ABK", b"ABF", b"ABJ", b"ABN", b"APR", b"BK", b"BF", b"BJ", b"BN"];
        self.qualifier().is_some_and(|qualifier| diagnoses.contains(&qualifier.raw()))
    }
}

fn codes(found: LoopView<'_>) -> impl Iterator<Item = Coded<'_>> {
    found.segments_named(SegmentId::HI).flat_map(|segment| {
        let each = segment.elements().filter_map(|element| element.repetition(1));
        each.filter(|found| !found.is_empty()).map(move |found| Coded { segment, found })
    })
}

/// The components of an element from one number on, that are not empty.
fn parts<'t>(
    found: LoopView<'t>,
    id: SegmentId,
    element: u32,
    range: core::ops::RangeInclusive<u32>,
) -> impl Iterator<Item = ValueView<'t>> + use<'t> {
    let segment = found.segment(id);
    range.filter_map(move |number| get::value(segment?, (element, number)))
}

impl<'t> ProfessionalClaim<'t> {
    /// The diagnoses and other codes, in order: HI.
    pub fn health_care_codes(self) -> impl Iterator<Item = Coded<'t>> + use<'t> {
        codes(self.0)
    }
}

impl<'t> InstitutionalClaim<'t> {
    /// The diagnoses, procedures and other codes, in order: HI.
    pub fn health_care_codes(self) -> impl Iterator<Item = Coded<'t>> + use<'t> {
        codes(self.0)
    }
}

impl<'t> DentalClaim<'t> {
    /// The diagnoses, in order: HI.
    pub fn health_care_codes(self) -> impl Iterator<Item = Coded<'t>> + use<'t> {
        codes(self.0)
    }
}

impl<'t> ProfessionalServiceLine<'t> {
    /// The modifiers of the procedure: SV101-3 to SV101-6.
    pub fn procedure_modifiers(self) -> impl Iterator<Item = ValueView<'t>> + use<'t> {
        parts(self.0, SegmentId::SV1, 1, 3..=6)
    }

    /// Which diagnoses of the claim it is for, from 1: SV107.
    pub fn diagnosis_pointers(self) -> impl Iterator<Item = ValueView<'t>> + use<'t> {
        parts(self.0, SegmentId::SV1, 7, 1..=4)
    }
}

impl<'t> InstitutionalServiceLine<'t> {
    /// The modifiers of the procedure: SV202-3 to SV202-6.
    pub fn procedure_modifiers(self) -> impl Iterator<Item = ValueView<'t>> + use<'t> {
        parts(self.0, SegmentId::SV2, 2, 3..=6)
    }
}

impl<'t> DentalServiceLine<'t> {
    /// The modifiers of the procedure: SV301-3 to SV301-6.
    pub fn procedure_modifiers(self) -> impl Iterator<Item = ValueView<'t>> + use<'t> {
        parts(self.0, SegmentId::SV3, 1, 3..=6)
    }
}

impl<'t> ServicePayment<'t> {
    /// The modifiers of the procedure: SVC01-3 to SVC01-6.
    pub fn procedure_modifiers(self) -> impl Iterator<Item = ValueView<'t>> + use<'t> {
        parts(self.0, SegmentId::SVC, 1, 3..=6)
    }
}

/// The repetitions of an element that are not empty.
fn repeated(found: LoopView<'_>, id: SegmentId, element: u32) -> impl Iterator<Item = RepetitionView<'_>> {
    let element = found.segment(id).and_then(|segment| segment.element(element));
    element.into_iter().flat_map(crate::view::ElementView::repetitions).filter(|found| !found.is_empty())
}

impl<'t> EligibilityBenefit<'t> {
    /// The types of service it is about: EB03, each repetition.
    pub fn service_type_codes(self) -> impl Iterator<Item = RepetitionView<'t>> + use<'t> {
        repeated(self.0, SegmentId::EB, 3)
    }
}

impl<'t> EligibilityInquiry<'t> {
    /// The types of service that are asked about: EQ01, each repetition.
    pub fn service_type_codes(self) -> impl Iterator<Item = RepetitionView<'t>> + use<'t> {
        repeated(self.0, SegmentId::EQ, 1)
    }
}

/// A way to reach someone: PER.
#[derive(Debug, Clone, Copy)]
pub struct Contact<'t>(SegmentView<'t>);

impl<'t> Contact<'t> {
    /// The segment.
    #[must_use]
    pub const fn segment(self) -> SegmentView<'t> {
        self.0
    }

    /// Whom to ask for.
    #[must_use]
    pub fn name(self) -> Option<ValueView<'t>> {
        get::value(self.0, (2, 0))
    }

    /// Qualifier (`TE`, `EM`, `FX`, `EX` ...) and number or address, up to three.
    pub fn numbers(self) -> impl Iterator<Item = (ValueView<'t>, ValueView<'t>)> + use<'t> {
        [3, 5, 7]
            .into_iter()
            .filter_map(move |at| Some((get::value(self.0, (at, 0))?, get::value(self.0, (at + 1, 0))?)))
    }
}

impl<'t> Party<'t> {
    /// Whether it is a person (NM102 is 1), and no organization.
    #[must_use]
    pub fn is_person(self) -> bool {
        self.entity_type_qualifier().is_some_and(|kind| kind.raw() == b"1")
    }

    /// The ways to reach it: PER.
    pub fn contacts(self) -> impl Iterator<Item = Contact<'t>> + use<'t> {
        self.0.segments_named(SegmentId::PER).map(Contact)
    }

    /// Further identifiers: qualifier and value of each REF.
    pub fn references(self) -> impl Iterator<Item = (ValueView<'t>, ValueView<'t>)> + use<'t> {
        let refs = self.0.segments_named(SegmentId::REF);
        refs.filter_map(|found| Some((get::value(found, (1, 0))?, get::value(found, (2, 0))?)))
    }

    /// The name, wherever it stands: NM103, else N102.
    #[must_use]
    pub fn name(self) -> Option<ValueView<'t>> {
        self.last_or_organization_name().or_else(|| get::value(self.0.segment(SegmentId::N1)?, (2, 0)))
    }

    /// The identifier, wherever it stands: NM109, else N104.
    #[must_use]
    pub fn identifier(self) -> Option<ValueView<'t>> {
        self.identification_code().or_else(|| get::value(self.0.segment(SegmentId::N1)?, (4, 0)))
    }
}
