//! The values of one segment of a builder.

use core::fmt;

use super::Builder;
use crate::error::Error;
use crate::escape;
use crate::path::Path;
use crate::segment_id::SegmentId;

/// A segment of a [`Builder`]: sets its values.
///
/// A place is written as in a path after the segment: `5`, `5.1`, `3[2].4.1`. Fields, repetitions and components
/// before it that are missing are made.
pub struct SegmentBuilder<'b> {
    builder: &'b mut Builder,
    at: usize,
}

impl<'b> SegmentBuilder<'b> {
    pub(super) const fn new(builder: &'b mut Builder, at: usize) -> Self {
        Self { builder, at }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> SegmentId {
        self.builder.tree.segment(self.at).map_or(SegmentId::UNNAMED, |(id, _)| id)
    }

    /// Sets a value to a text: escaped, in the message's character set.
    ///
    /// # Errors
    /// [`ErrorKind::PathSyntax`](crate::ErrorKind::PathSyntax), [`ErrorKind::Unencodable`](crate::ErrorKind::Unencodable),
    /// [`ErrorKind::NotEditable`](crate::ErrorKind::NotEditable) for MSH-1 and MSH-2, a limit passed.
    pub fn set(&mut self, place: &str, value: &str) -> Result<&mut Self, Error> {
        let path = self.path(place)?;
        self.set_path(&path, value)
    }

    /// Sets a value to bytes that are already in the form of the wire: see
    /// [`Editor::set_raw`](crate::Editor::set_raw).
    ///
    /// # Errors
    /// [`ErrorKind::StructureInValue`](crate::ErrorKind::StructureInValue), and what [`set`](Self::set) says.
    pub fn set_raw(&mut self, place: &str, raw: &[u8]) -> Result<&mut Self, Error> {
        let path = self.path(place)?;
        self.set_raw_path(&path, raw)
    }

    /// Sets a value to `""`: the receiver is to delete what it has.
    ///
    /// # Errors
    /// See [`set`](Self::set).
    pub fn set_null(&mut self, place: &str) -> Result<&mut Self, Error> {
        self.set_raw(place, b"\"\"")
    }

    /// Adds a repetition to a field: the first if it is empty, else one more. Components that are empty at the end are
    /// not written, nor is a repetition of empty ones.
    ///
    /// # Errors
    /// See [`set`](Self::set).
    pub fn push(&mut self, field: u32, components: &[&str]) -> Result<&mut Self, Error> {
        let mut path = Path::of(self.id()).with_field(field);
        let repetitions = self.repetitions(field);
        if repetitions > 0 {
            path = path.with_repetition(repetitions.saturating_add(1));
        }
        let last = components.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1);
        let mut raw = alloc::vec::Vec::new();
        for (n, text) in components.iter().take(last).enumerate() {
            if n > 0 {
                raw.push(self.builder.delimiters.component);
            }
            raw.extend_from_slice(&self.encode(&path, text)?);
        }
        self.set_raw_path(&path, &raw)
    }

    /// How many repetitions a field has; 0 if it is empty.
    fn repetitions(&self, field: u32) -> u32 {
        let d = self.builder.delimiters;
        let Some((id, content)) = self.builder.tree.segment(self.at) else { return 0 };
        let piece = (field as usize).saturating_sub(usize::from(id.is_header()));
        let raw = content.split(|b| *b == d.field).nth(piece).unwrap_or_default();
        let separators = raw.iter().filter(|b| **b == d.repetition).count();
        if raw.is_empty() { 0 } else { u32::try_from(separators).unwrap_or(u32::MAX).saturating_add(1) }
    }

    fn path(&self, place: &str) -> Result<Path, Error> {
        let id = self.id();
        Path::parse(&alloc::format!("{id}-{place}")).map_err(|e| {
            Error::new(e.kind(), e.offset().saturating_sub(4)).with_location(Path::of(id).location())
        })
    }

    fn encode<'t>(&self, path: &Path, text: &'t str) -> Result<alloc::borrow::Cow<'t, [u8]>, Error> {
        escape::encode(text, &self.builder.delimiters, self.builder.charset)
            .map_err(|e| e.with_location(path.location()))
    }

    pub(super) fn set_path(&mut self, path: &Path, value: &str) -> Result<&mut Self, Error> {
        let raw = self.encode(path, value)?;
        self.set_raw_path(path, &raw)
    }

    pub(super) fn set_raw_path(&mut self, path: &Path, raw: &[u8]) -> Result<&mut Self, Error> {
        self.builder.put(self.at, path, raw)?;
        Ok(self)
    }
}

impl fmt::Debug for SegmentBuilder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SegmentBuilder({})", self.id())
    }
}
