//! One segment as it is read: delimiters between what is given, in order.

use alloc::vec::Vec;

use crate::delimiters::Delimiters;
use crate::error::ErrorKind;
use crate::issue::Location;
use crate::options::Limits;
use crate::segment_id::SegmentId;

/// The bytes of a segment so far, and where its end is.
pub(super) struct Line {
    pub(super) id: SegmentId,
    pub(super) bytes: Vec<u8>,
    number: u32,
    /// Numbers of the last field, repetition, component and subcomponent given; 0 for none.
    pub(super) field: u32,
    repetition: u32,
    component: u32,
    subcomponent: u32,
}

/// What bounds the delimiters that are made for places left out.
pub(super) struct Padding {
    pub(super) limits: Limits,
    /// Bytes that may still be made.
    pub(super) left: usize,
}

impl Padding {
    fn push(&mut self, separator: u8, count: u32, out: &mut Vec<u8>) -> Result<(), ErrorKind> {
        let count = count as usize;
        if count > self.limits.max_fields {
            return Err(ErrorKind::FieldLimit);
        }
        self.left = self.left.checked_sub(count).ok_or(ErrorKind::InputLimit)?;
        out.extend(core::iter::repeat_n(separator, count));
        Ok(())
    }
}

impl Line {
    pub(super) fn new(id: SegmentId, number: u32) -> Self {
        let bytes = id.as_bytes().to_vec();
        Self { id, bytes, number, field: 0, repetition: 0, component: 0, subcomponent: 0 }
    }

    /// The place the end is at.
    pub(super) fn location(&self) -> Location {
        let mut place = Location::new(self.id, self.number);
        if self.field > 0 {
            place = place.field(self.field);
        }
        if self.field > 0 && self.repetition > 0 {
            place = place.repetition(self.repetition);
        }
        if self.component > 0 {
            place = place.component(self.component);
        }
        if self.subcomponent > 0 {
            place = place.subcomponent(self.subcomponent);
        }
        place
    }

    /// Moves on to a field, or to one more repetition of the last.
    pub(super) fn field(&mut self, n: u32, d: &Delimiters, padding: &mut Padding) -> Result<(), ErrorKind> {
        if n < self.field {
            return Err(ErrorKind::XmlElement);
        }
        if n == self.field {
            self.repetition += 1;
            self.bytes.push(d.repetition);
        } else {
            padding.push(d.field, n - self.field, &mut self.bytes)?;
            (self.field, self.repetition) = (n, 1);
        }
        (self.component, self.subcomponent) = (0, 0);
        Ok(())
    }

    pub(super) fn component(
        &mut self,
        n: u32,
        d: &Delimiters,
        padding: &mut Padding,
    ) -> Result<(), ErrorKind> {
        if n <= self.component {
            return Err(ErrorKind::XmlElement);
        }
        padding.push(d.component, n - self.component.max(1), &mut self.bytes)?;
        (self.component, self.subcomponent) = (n, 0);
        Ok(())
    }

    pub(super) fn subcomponent(
        &mut self,
        n: u32,
        d: &Delimiters,
        padding: &mut Padding,
    ) -> Result<(), ErrorKind> {
        if n <= self.subcomponent {
            return Err(ErrorKind::XmlElement);
        }
        padding.push(d.subcomponent, n - self.subcomponent.max(1), &mut self.bytes)?;
        self.subcomponent = n;
        Ok(())
    }
}
