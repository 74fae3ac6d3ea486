//! Acknowledgements that others sent.

use alloc::vec::Vec;
use core::fmt;

use super::AckCode;
use crate::issue::{Location, Severity};
use crate::segment_id::SegmentId;
use crate::view::{FieldView, MessageView, RepetitionView, SegmentView, SubcomponentView};

/// A message that acknowledges another one: any message with an MSA, a response to a query too.
#[derive(Clone, Copy)]
pub struct Acknowledgement<'m> {
    message: MessageView<'m>,
    msa: SegmentView<'m>,
}

impl<'m> Acknowledgement<'m> {
    /// The acknowledgement in a message; `None` without MSA.
    #[must_use]
    pub fn of(message: MessageView<'m>) -> Option<Self> {
        Some(Self { message, msa: message.segment(SegmentId::MSA, 1)? })
    }

    /// MSA-1; `None` for a code that table 0008 does not have.
    #[must_use]
    pub fn code(self) -> Option<AckCode> {
        AckCode::from_bytes(self.raw(1).trim_ascii())
    }

    /// MSA-2 as it was sent: MSH-10 of the message that is acknowledged. Empty if there is none.
    #[must_use]
    pub fn control_id(self) -> &'m [u8] {
        self.raw(2)
    }

    fn raw(self, field: u32) -> &'m [u8] {
        self.msa.field(field).map(FieldView::raw).unwrap_or_default()
    }

    /// True if MSA-2 is the MSH-10 of `sent`, as text: the two may differ in delimiters and escapes. An empty one matches
    /// nothing.
    #[must_use]
    pub fn answers(self, sent: MessageView<'_>) -> bool {
        let Some(told) = self.msa.field(2).filter(|field| !field.is_empty()) else { return false };
        let Some(asked) = sent.header().and_then(|msh| msh.field(10)) else { return false };
        match (told.text(), asked.text()) {
            (Ok(told), Ok(asked)) => told == asked,
            _ => told.raw() == asked.raw(),
        }
    }

    /// What it reports: each ERR of 2.5 and later, each repetition of ERR-1 of older ones, and MSA-6 where there is no ERR.
    #[must_use]
    pub fn errors(self) -> Vec<ReportedError<'m>> {
        let mut out = Vec::new();
        for err in self.message.segments_named(SegmentId::ERR) {
            match err.field(3).filter(|code| !code.is_empty()) {
                Some(code) => out.push(reported(err, code)),
                None => out.extend(err.field(1).into_iter().flat_map(FieldView::repetitions).filter_map(old)),
            }
        }
        if let Some(condition) = self.msa.field(6).filter(|field| out.is_empty() && !field.is_empty()) {
            let code = first(condition.repetition(1));
            out.push(ReportedError { location: None, code, severity: Severity::Error });
        }
        out
    }
}

impl fmt::Debug for Acknowledgement<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Acknowledgement").field("code", &self.code()).finish_non_exhaustive()
    }
}

/// One error that an acknowledgement reports.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportedError<'m> {
    /// The place in the message that was acknowledged, where one was told and can be read.
    pub location: Option<Location>,
    /// The condition as it was sent, usually a number of table 0357.
    pub code: &'m [u8],
    /// ERR-4; error where there is none.
    pub severity: Severity,
}

impl fmt::Debug for ReportedError<'_> {
    /// Without the code, which is content of a message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReportedError({:?}, {:?})", self.severity, self.location)
    }
}

fn first<'m>(repetition: Option<RepetitionView<'m>>) -> &'m [u8] {
    repetition
        .and_then(|r| r.component(1))
        .and_then(|c| c.subcomponent(1))
        .map(SubcomponentView::raw)
        .unwrap_or_default()
}

fn reported<'m>(err: SegmentView<'m>, code: FieldView<'m>) -> ReportedError<'m> {
    let place = err.field(2).and_then(|field| field.repetition(1));
    let severity = match err.field(4).map(FieldView::raw) {
        Some(b"F") => Severity::Fatal,
        Some(b"W") => Severity::Warning,
        Some(b"I") => Severity::Information,
        _ => Severity::Error,
    };
    ReportedError { location: place.and_then(location), code: first(code.repetition(1)), severity }
}

/// ELD: the place in three components, the condition in the fourth.
fn old(error: RepetitionView<'_>) -> Option<ReportedError<'_>> {
    let code = error.component(4).and_then(|code| code.subcomponent(1)).map(SubcomponentView::raw);
    let code = code.unwrap_or_default();
    let location = location(error).map(|full| Location {
        repetition: None,
        component: None,
        subcomponent: None,
        ..full
    });
    (location.is_some() || !code.is_empty()).then_some(ReportedError {
        location,
        code,
        severity: Severity::Error,
    })
}

/// ERL, or the first components of ELD. A number that cannot be read ends the place.
fn location(place: RepetitionView<'_>) -> Option<Location> {
    let id = place.component(1)?.raw().trim_ascii();
    let segment = SegmentId::new(id.try_into().ok()?)?;
    let number = |component| {
        let raw = place.component(component)?.raw().trim_ascii();
        core::str::from_utf8(raw).ok()?.parse::<u32>().ok()
    };
    let mut location = Location::new(segment, number(2).unwrap_or(1));
    location.field = number(3);
    location.repetition = location.field.and_then(|_| number(4));
    location.component = location.repetition.and_then(|_| number(5));
    location.subcomponent = location.component.and_then(|_| number(6));
    Some(location)
}
