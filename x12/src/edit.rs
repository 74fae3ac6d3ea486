//! Changes: one value or segment at a time, everything else stays byte for byte.

mod place;

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;
use core::fmt;

use crate::error::{Error, ErrorKind};
use crate::interchange::Interchange;
use crate::options::{ParseOptions, Strictness};
use crate::parse::parse_cow;
use crate::path::Path;
use crate::segment_id::SegmentId;
use crate::segments::id_of;
use crate::view::{InterchangeView, TransactionSetView};
use place::replaced;

/// A change under way, made by [`Interchange::edit`].
///
/// Paths are read in one transaction set, the first one until [`in_set`](Self::in_set) says another; ISA, TA1, GS, GE and IEA
/// in the interchange. What a [`Path`] leaves out means: the first segment of the id; without a component and a repetition
/// the whole element with all its repetitions; with a component the first repetition. Elements, repetitions and components
/// that are missing are made, segments are not. Elements of ISA keep their width. An edit that fails changes nothing.
///
/// X12 has no escape: a value that holds a delimiter is refused, and the error names which and where in the value it is.
#[derive(Clone)]
pub struct Editor<'a> {
    interchange: InterchangeView<'a>,
    /// What stands before the first segment.
    prefix: Cow<'a, [u8]>,
    lines: Vec<Line<'a>>,
    /// The transaction set that paths are read in, from 1.
    set: u32,
}

/// A segment, and everything up to the next one.
#[derive(Clone)]
struct Line<'a> {
    id: SegmentId,
    /// The transaction set it is in, from 1; 0 outside.
    set: u32,
    content: Cow<'a, [u8]>,
    tail: Cow<'a, [u8]>,
}

impl<'a> Editor<'a> {
    pub(crate) fn new(interchange: InterchangeView<'a>) -> Self {
        let bytes = interchange.bytes();
        let spans = &interchange.index().segments;
        let slice = |from: u32, to: usize| Cow::Borrowed(bytes.get(from as usize..to).unwrap_or_default());
        let ends = spans.iter().skip(1).map(|next| next.start as usize).chain([bytes.len()]);
        let parts = spans.iter().zip(ends).zip(interchange.all_segments());
        let mut lines: Vec<_> = parts
            .map(|((span, end), segment)| Line {
                id: segment.id(),
                set: 0,
                content: slice(span.start, span.end as usize),
                tail: slice(span.end, end),
            })
            .collect();
        for set in interchange.transaction_sets() {
            let range = set.all_segments().range();
            for line in lines.get_mut(range).unwrap_or_default() {
                line.set = set.number();
            }
        }
        let first = spans.first().map_or(bytes.len(), |span| span.start as usize);
        Self { interchange, prefix: slice(0, first), lines, set: 1 }
    }

    /// Reads paths in this transaction set from now on: its number in the interchange, from 1.
    pub fn in_set(&mut self, number: u32) -> &mut Self {
        self.set = number;
        self
    }

    /// Sets a value to a text.
    ///
    /// # Errors
    /// A delimiter in the value, by its kind, with its offset in the value; else what [`set_raw`](Self::set_raw) says.
    pub fn set(&mut self, path: &Path, value: &str) -> Result<&mut Self, Error> {
        let d = self.interchange.delimiters();
        let found = value.bytes().enumerate().find_map(|(at, byte)| Some((at, d.collision(byte)?)));
        match found {
            Some((at, kind)) => Err(Error::new(kind, at as u64).with_location(path.location())),
            None => self.set_raw(path, value.as_bytes()),
        }
    }

    /// Sets a value to bytes that are already in the form of the wire. They may hold the separators of levels below the one
    /// the path names: `HI-01` takes repetitions and components, `HI-01[1]` components.
    ///
    /// # Errors
    /// Delimiters of that level or an outer one, by their kind; [`ErrorKind::NoSuchSegment`];
    /// [`ErrorKind::NotEditable`] for ISA11, ISA16, binary segments, pieces without a segment id and paths without an element;
    /// [`ErrorKind::BadEnvelopeValue`] for a value wider than its element of ISA; [`ErrorKind::ElementLimit`].
    pub fn set_raw(&mut self, path: &Path, raw: &[u8]) -> Result<&mut Self, Error> {
        self.put(path, raw).map_err(|(kind, at)| Error::new(kind, at).with_location(path.location()))?;
        Ok(self)
    }

    /// Removes the bytes of a value. Its separators stay; a place that is not there is not made.
    ///
    /// # Errors
    /// See [`set_raw`](Self::set_raw).
    pub fn clear(&mut self, path: &Path) -> Result<&mut Self, Error> {
        self.set_raw(path, b"")
    }

    fn put(&mut self, path: &Path, raw: &[u8]) -> Result<(), (ErrorKind, u64)> {
        let line = self.line_of(path).and_then(|at| self.lines.get_mut(at));
        let line = line.ok_or((ErrorKind::NoSuchSegment, 0))?;
        let (d, limits) = (self.interchange.delimiters(), self.interchange.index().limits);
        if let Some(content) = replaced(line.id, &line.content, path, raw, &d, &limits)? {
            line.content = Cow::Owned(content);
        }
        Ok(())
    }

    fn line_of(&self, path: &Path) -> Option<usize> {
        if path.has_loops() {
            return None;
        }
        let id = path.segment();
        // A segment of the envelope that a broken input has inside of a set is found there.
        let strays = self.set != 0 && self.lines.iter().any(|line| line.id == id && line.set == self.set);
        let set = if is_outside(id) && !strays { 0 } else { self.set };
        let nth = path.number().unwrap_or(1).checked_sub(1)?;
        let mut same = self.lines.iter().enumerate().filter(|(_, line)| line.id == id && line.set == set);
        same.nth(usize::try_from(nth).ok()?).map(|(at, _)| at)
    }

    /// Puts a segment into the transaction set at a position, ST being 1: from 2 on; past the end means before SE. It gets
    /// the terminator and the line end its neighbours have.
    ///
    /// # Errors
    /// [`ErrorKind::NotASegment`]; [`ErrorKind::TerminatorInValue`]; [`ErrorKind::NotEditable`] for a segment of the
    /// envelope, for binary segments and for the place of ST; [`ErrorKind::NoSuchSegment`] if there is no such set.
    pub fn insert_segment(&mut self, position: u32, raw: &[u8]) -> Result<&mut Self, Error> {
        let d = self.interchange.delimiters();
        let fail = |kind, at: usize| Err(Error::new(kind, at as u64));
        let Some(id) = id_of(raw, d.element) else { return fail(ErrorKind::NotASegment, 0) };
        if let Some(at) = raw.iter().position(|byte| *byte == d.terminator) {
            return fail(ErrorKind::TerminatorInValue, at);
        }
        if id.is_envelope() || is_outside(id) || place::is_binary(id) || position < 2 {
            return fail(ErrorKind::NotEditable, 0);
        }
        let inside = |line: &Line<'_>| line.set == self.set && self.set != 0;
        let Some(first) = self.lines.iter().position(inside) else {
            return fail(ErrorKind::NoSuchSegment, 0);
        };
        let count =
            self.lines.get(first..).unwrap_or_default().iter().take_while(|line| inside(line)).count();
        let last = first + count - 1;
        // Before SE, or behind the last segment of a set without one.
        let end =
            if self.lines.get(last).is_some_and(|line| line.id == SegmentId::SE) { last } else { last + 1 };
        let at = end.min(first + (position as usize) - 1);
        let tail = match at.checked_sub(1).and_then(|before| self.lines.get_mut(before)) {
            Some(before) if before.tail.is_empty() => {
                core::mem::replace(&mut before.tail, Cow::Owned([d.terminator].to_vec()))
            }
            Some(before) => before.tail.clone(),
            None => Cow::Owned([d.terminator].to_vec()),
        };
        self.lines.insert(at, Line { id, set: self.set, content: Cow::Owned(raw.to_vec()), tail });
        Ok(self)
    }

    /// Takes out the segment a path names, with its terminator and line end.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchSegment`]; [`ErrorKind::NotEditable`] for the envelope.
    pub fn remove_segment(&mut self, path: &Path) -> Result<&mut Self, Error> {
        let fail = |kind| Error::new(kind, 0).with_location(path.location());
        let at = self.line_of(path).ok_or_else(|| fail(ErrorKind::NoSuchSegment))?;
        if path.segment().is_envelope() {
            return Err(fail(ErrorKind::NotEditable));
        }
        self.lines.remove(at);
        Ok(self)
    }

    /// Sets SE01, GE01 and IEA01 to what there is. Trailers that are missing are not made.
    ///
    /// # Errors
    /// None in practice: digits fit where they go.
    pub fn recount(&mut self) -> Result<&mut Self, Error> {
        let (mut segments, mut sets, mut groups) = (0_u64, 0_u64, 0_u64);
        let (d, limits) = (self.interchange.delimiters(), self.interchange.index().limits);
        for line in &mut self.lines {
            segments += 1;
            let count = match line.id {
                SegmentId::ST => {
                    (segments, sets) = (1, sets + 1);
                    continue;
                }
                SegmentId::GS => {
                    (sets, groups) = (0, groups + 1);
                    continue;
                }
                SegmentId::SE => segments,
                SegmentId::GE => sets,
                SegmentId::IEA => groups,
                _ => continue,
            };
            let path = Path::of(line.id).with_element(1);
            let made = replaced(line.id, &line.content, &path, format!("{count}").as_bytes(), &d, &limits);
            let made = made.map_err(|(kind, at)| Error::new(kind, at).with_location(path.location()))?;
            if let Some(content) = made {
                line.content = Cow::Owned(content);
            }
        }
        Ok(self)
    }

    /// The changed interchange as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.interchange.bytes().len() + 64);
        self.write_to(&mut out);
        out
    }

    /// Appends the changed interchange to `out`.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.prefix);
        for line in &self.lines {
            out.extend_from_slice(&line.content);
            out.extend_from_slice(&line.tail);
        }
    }

    /// The changed interchange, parsed leniently under the limits of the original.
    ///
    /// # Errors
    /// A limit passed: everything else was refused when it was set.
    pub fn finish(self) -> Result<Interchange<'static>, Error> {
        let index = self.interchange.index();
        let options = ParseOptions {
            mode: Strictness::Lenient,
            limits: index.limits,
            base: index.base,
            delimiters: Some(index.delimiters),
        };
        parse_cow(Cow::Owned(self.to_bytes()), &options)
    }
}

/// Segments that paths find in the interchange and not in a transaction set.
const fn is_outside(id: SegmentId) -> bool {
    matches!(id.as_bytes(), b"ISA" | b"TA1" | b"GS" | b"GE" | b"IEA")
}

impl Interchange<'_> {
    /// Starts a change: see [`Editor`].
    #[must_use]
    pub fn edit(&self) -> Editor<'_> {
        Editor::new(self.view())
    }
}

impl<'m> TransactionSetView<'m> {
    /// Starts a change whose paths are read in this set: see [`Editor`].
    #[must_use]
    pub fn edit(self) -> Editor<'m> {
        let mut editor = Editor::new(self.interchange());
        editor.in_set(self.number());
        editor
    }
}

impl fmt::Debug for Editor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Editor").field("segments", &self.lines.len()).finish_non_exhaustive()
    }
}
