//! Segments and transaction sets as plain data.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::error::Error;
use crate::segment_id::SegmentId;
use crate::view::{RepetitionView, SegmentView, TransactionSetView};
use crate::write::InterchangeWriter;

/// An element: its repetitions, each with its components.
type Element = Vec<Vec<String>>;

/// A segment: an id, and elements of repetitions of components.
///
/// Empty elements, repetitions and components at the end are left out, as they are when it is written: so what is written
/// and read again is the same.
#[derive(Clone, PartialEq, Eq)]
pub struct SegmentData {
    id: SegmentId,
    elements: Vec<Element>,
}

impl SegmentData {
    /// A segment without elements.
    #[must_use]
    pub const fn new(id: SegmentId) -> Self {
        Self { id, elements: Vec::new() }
    }

    /// The segment of an interchange. Text as [`ElementView::text`](crate::ElementView::text) has it.
    #[must_use]
    pub fn of(segment: SegmentView<'_>) -> Self {
        let component =
            |repetition: RepetitionView<'_>| repetition.components().map(|c| c.text().into_owned()).collect();
        let mut data = Self::new(segment.id());
        data.elements =
            segment.elements().map(|element| element.repetitions().map(component).collect()).collect();
        data.trim();
        data
    }

    /// The next element: one value, which may be empty.
    #[must_use]
    pub fn with(self, value: impl Into<String>) -> Self {
        let value = value.into();
        self.push(if value.is_empty() { Vec::new() } else { alloc::vec![alloc::vec![value]] })
    }

    /// The next element, empty.
    #[must_use]
    pub fn skip(self) -> Self {
        self.push(Vec::new())
    }

    /// The next element: components.
    #[must_use]
    pub fn with_components<S: AsRef<str>>(self, components: &[S]) -> Self {
        self.push(alloc::vec![components.iter().map(|c| String::from(c.as_ref())).collect()])
    }

    /// The next element: one value repeated.
    #[must_use]
    pub fn with_repetitions<S: AsRef<str>>(self, values: &[S]) -> Self {
        self.push(values.iter().map(|value| alloc::vec![String::from(value.as_ref())]).collect())
    }

    fn push(mut self, element: Element) -> Self {
        self.elements.push(element);
        self
    }

    /// The same with what stands empty at the ends left out.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        self.trim();
        self
    }

    fn trim(&mut self) {
        for element in &mut self.elements {
            for repetition in &mut *element {
                while repetition.pop_if(|component| component.is_empty()).is_some() {}
            }
            while element.pop_if(|repetition| repetition.is_empty()).is_some() {}
        }
        while self.elements.pop_if(|element| element.is_empty()).is_some() {}
    }

    /// The id.
    #[must_use]
    pub const fn id(&self) -> SegmentId {
        self.id
    }

    /// A value: an element, repetition and component, each from 1; empty if it is not there.
    #[must_use]
    pub fn value(&self, element: usize, repetition: usize, component: usize) -> &str {
        let at = |number: usize| number.checked_sub(1);
        let found = at(element).and_then(|at| self.elements.get(at));
        let found = found.and_then(|element| element.get(at(repetition)?));
        found.and_then(|repetition| repetition.get(at(component)?)).map_or("", String::as_str)
    }

    /// Writes it.
    ///
    /// # Errors
    /// A delimiter in a value, by its kind, with the place.
    pub fn write(&self, writer: &mut InterchangeWriter) -> Result<(), Error> {
        writer.segment(self.id, |out| {
            for element in &self.elements {
                let mut first = true;
                for repetition in element {
                    let components: Vec<&str> = repetition.iter().map(String::as_str).collect();
                    if first {
                        out.composite(&components)?
                    } else {
                        out.repetition(&components)?
                    };
                    first = false;
                }
                if first {
                    out.empty();
                }
            }
            Ok(())
        })
    }
}

/// Its id and how many elements it has.
impl fmt::Debug for SegmentData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SegmentData({}, {} elements)", self.id, self.elements.len())
    }
}

/// A transaction set: what ST says, and the segments between ST and SE.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetData {
    /// ST01.
    pub identifier: String,
    /// ST02.
    pub control_number: String,
    /// ST03; an 835 has none.
    pub guide: Option<String>,
    /// The segments, ST and SE left out.
    pub segments: Vec<SegmentData>,
}

impl SetData {
    /// A set without segments.
    #[must_use]
    pub fn new(identifier: &str, control_number: &str, guide: Option<&str>) -> Self {
        Self {
            identifier: identifier.into(),
            control_number: control_number.into(),
            guide: guide.map(Into::into),
            segments: Vec::new(),
        }
    }

    /// The set of an interchange.
    #[must_use]
    pub fn of(set: TransactionSetView<'_>) -> Self {
        let text = |number| {
            let element = set.header().and_then(|st| st.element(number));
            element.map(|element| element.text().into_owned()).unwrap_or_default()
        };
        let ends = |segment: &SegmentView<'_>| matches!(segment.id(), SegmentId::ST | SegmentId::SE);
        Self {
            identifier: text(1),
            control_number: text(2),
            guide: Some(text(3)).filter(|guide| !guide.is_empty()),
            segments: set.all_segments().filter(|segment| !ends(segment)).map(SegmentData::of).collect(),
        }
    }

    /// Adds a segment.
    pub fn push(&mut self, segment: SegmentData) {
        self.segments.push(segment.trimmed());
    }

    /// Writes it into the group that is open; SE is written when the set is ended.
    ///
    /// # Errors
    /// A delimiter in a value, by its kind, with the place.
    pub fn write(&self, writer: &mut InterchangeWriter) -> Result<(), Error> {
        writer.begin_set(&self.identifier, &self.control_number, self.guide.as_deref())?;
        for segment in &self.segments {
            segment.write(writer)?;
        }
        writer.end_set()
    }
}

/// What it is and how many segments it has.
impl fmt::Debug for SetData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SetData({} segments)", self.segments.len())
    }
}
