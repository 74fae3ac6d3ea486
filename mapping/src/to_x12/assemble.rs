//! Loops as bytes, in the order of their guide, through the writer of `synovia-x12`.

use std::collections::HashMap;

use synovia_x12::guide::{ChildDef, Guide, LoopDef};
use synovia_x12::{Delimiters, InterchangeWriter, LineEnd, SegmentId, WriteOptions};

use super::envelope::Envelope;
use super::numbers;
use super::tree::{Cell, Loop, Segment};
use super::way::Way;
use crate::error::{Error, ErrorKind};
use crate::report::Severity;
use crate::trace::{At, Origin, Style};

/// Writes a transaction set as an interchange of its own.
pub(super) fn interchange(
    w: Way<'_, '_>,
    guide: &'static Guide,
    convention: &str,
    envelope: &Envelope,
    set: Loop,
) -> Result<Vec<u8>, Error> {
    let target = &w.cx.options.x12;
    let mut options = WriteOptions::default();
    options.delimiters = target.parsed_delimiters().ok_or_else(|| Error::new(ErrorKind::Options))?;
    if guide.is_4010() {
        let d = options.delimiters;
        options.delimiters = Delimiters::new(d.element, None, d.component, d.terminator)?;
    }
    options.line_end = if target.line_feeds { LineEnd::Lf } else { LineEnd::None };
    w.cx.trace.with_style(Style::Loops);
    let mut writer = InterchangeWriter::new(options);
    // What does not fit comes from the options: the values of sources are checked before.
    let refused = |e: synovia_x12::Error| Error::of_options(e.kind().to_string());
    writer.begin_interchange(&envelope.interchange).map_err(refused)?;
    writer.begin_group(&envelope.group).map_err(refused)?;
    for (segment, element, cell) in &envelope.cells {
        let at = w.cx.trace.place(At::NONE, segment, None);
        let at = w.cx.trace.place(at, numbers::element(*element), None);
        cell.by.iter().for_each(|by| w.cx.trace.link(*by, at));
    }
    // An 835 does not name its guide in ST: GS08 does.
    let named = (guide.transaction_set() != "835" && !guide.is_4010()).then_some(convention);
    writer.begin_set(guide.transaction_set(), &envelope.set, named)?;
    let mut out = Out { w, writer, levels: 0 };
    out.fill(set, guide.transaction(), At::NONE, None)?;
    out.writer.end_interchange()?;
    Ok(out.writer.into_bytes())
}

/// What is being written.
struct Out<'w, 'a> {
    w: Way<'w, 'a>,
    writer: InterchangeWriter,
    /// How many hierarchical levels there are so far.
    levels: u32,
}

/// A segment or a loop of a loop.
enum Part {
    Segment(Segment),
    Loop(Loop, LoopDef<'static>),
}

impl Out<'_, '_> {
    /// Writes what is in a loop. The depth is that of the guide: a loop without a place in it is left out.
    fn fill(
        &mut self,
        mut from: Loop,
        def: LoopDef<'static>,
        at: At,
        parent: Option<u32>,
    ) -> Result<(), Error> {
        let level = self.number(&mut from, parent);
        let mut segments: HashMap<&'static str, u32> = HashMap::new();
        let mut loops: HashMap<&'static str, u32> = HashMap::new();
        for part in self.ordered(from, def) {
            match part {
                Part::Segment(segment) => {
                    let count = segments.entry(segment.id).or_default();
                    *count = count.saturating_add(1);
                    let place = self.w.cx.trace.place(at, segment.id, Some(*count).filter(|n| *n > 1));
                    self.segment(&segment, place)?;
                }
                Part::Loop(inner, def) => {
                    let count = loops.entry(def.id()).or_default();
                    *count = count.saturating_add(1);
                    let place = self.w.cx.trace.place(at, def.id(), Some(*count).filter(|n| *n > 1));
                    self.fill(inner, def, place, level.or(parent))?;
                }
            }
        }
        Ok(())
    }

    /// HL01, HL02 and HL04 of a hierarchical level; gives its number.
    fn number(&mut self, from: &mut Loop, parent: Option<u32>) -> Option<u32> {
        let has_levels = from.loops.iter().any(Loop::is_level);
        let hl = from.segments.first_mut().filter(|segment| segment.id == "HL")?;
        self.levels = self.levels.saturating_add(1);
        hl.set(1, self.w.computed(self.levels.to_string()));
        hl.set(2, parent.and_then(|parent| self.w.computed(parent.to_string())));
        hl.set(4, self.w.computed(if has_levels { "1" } else { "0" }));
        Some(self.levels)
    }

    /// What is in a loop in the order of the guide. What it has no place for, and what is more than it allows, is left out
    /// with an issue.
    fn ordered(&self, from: Loop, def: LoopDef<'static>) -> Vec<Part> {
        let children: Vec<ChildDef<'static>> = def.children().collect();
        let mut counts = vec![0_u16; children.len()];
        let mut parts: Vec<(u16, Part)> = Vec::new();
        for segment in from.segments {
            let found = children.iter().position(|child| is_place_of(*child, &segment));
            match self.admit(&children, &mut counts, found, segment.cells()) {
                Some((rank, _)) => parts.push((rank, Part::Segment(segment))),
                None => continue,
            }
        }
        for inner in from.loops {
            let is_here =
                |child: &ChildDef<'static>| child.loop_def().is_some_and(|def| def.id() == inner.id);
            let found = children.iter().position(is_here).filter(|_| begins(def, &inner));
            let first = inner.segments.iter().flat_map(Segment::cells);
            if let Some((rank, child)) = self.admit(&children, &mut counts, found, first)
                && let Some(def) = child.loop_def()
            {
                parts.push((rank, Part::Loop(inner, def)));
            }
        }
        parts.sort_by_key(|(rank, _)| *rank);
        parts.into_iter().map(|(_, part)| part).collect()
    }

    /// Counts one of a child of the guide; `None` if there is no such child or no more of it may be there.
    fn admit<'c>(
        &self,
        children: &[ChildDef<'static>],
        counts: &mut [u16],
        found: Option<usize>,
        cells: impl Iterator<Item = &'c Cell>,
    ) -> Option<(u16, ChildDef<'static>)> {
        let origins = cells.flat_map(|cell| cell.by.iter().copied());
        let Some((at, child)) = found.and_then(|at| Some((at, *children.get(at)?))) else {
            self.leave_out("mapping/segment-without-place", origins);
            return None;
        };
        let count = counts.get_mut(at)?;
        *count = count.saturating_add(1);
        if child.max().is_some_and(|max| *count > max) {
            self.leave_out("mapping/more-than-the-guide-allows", origins);
            return None;
        }
        Some((child.rank(), child))
    }

    fn leave_out(&self, code: &'static str, mut origins: impl Iterator<Item = Origin>) {
        let first = origins.find(|by| *by != Origin::NONE).unwrap_or(Origin::NONE);
        self.w.issue(Severity::Warning, code, first);
    }

    /// Writes a segment; every value that is written is linked with its place.
    fn segment(&mut self, segment: &Segment, at: At) -> Result<(), Error> {
        let id = SegmentId::new(segment.id.as_bytes()).ok_or_else(|| Error::new(ErrorKind::Options))?;
        let (w, d) = (self.w, self.writer.options().delimiters);
        let usable = |cell: &Cell| {
            let ok = is_writable(&cell.text, d);
            if !ok {
                cell.by.iter().for_each(|by| w.refuse(*by, "mapping/text-not-encodable"));
            }
            ok
        };
        let last = segment.elements.iter().rposition(|reps| reps.iter().flatten().any(Option::is_some));
        self.writer.segment(id, |out| {
            for (number, reps) in (1_u8..).zip(segment.elements.iter().take(last.map_or(0, |l| l + 1))) {
                let mut first = true;
                for (n, rep) in (1_u32..).zip(reps) {
                    let place = w.cx.trace.place(at, numbers::element(number), Some(n).filter(|n| *n > 1));
                    let mut texts = Vec::with_capacity(rep.len());
                    let parts = rep.iter().filter(|cell| cell.is_some()).count() > 1 || rep.len() > 1;
                    for (number, cell) in (1_u8..).zip(rep) {
                        let cell = cell.as_ref().filter(|cell| usable(cell));
                        texts.push(cell.map_or("", |cell| cell.text.as_str()));
                        let Some(cell) = cell.filter(|cell| !cell.text.is_empty()) else { continue };
                        let place = if parts {
                            w.cx.trace.place(place, numbers::component(number), None)
                        } else {
                            place
                        };
                        cell.by.iter().for_each(|by| w.cx.trace.link(*by, place));
                    }
                    if first {
                        out.composite(&texts)?;
                    } else if d.repetition.is_some() {
                        out.repetition(&texts)?;
                    }
                    first = false;
                }
                if first {
                    out.empty();
                }
            }
            if let Some(data) = &segment.data {
                out.binary(&data.bytes);
                let number = u8::try_from(last.map_or(2, |l| l + 3)).unwrap_or(u8::MAX);
                w.cx.trace.link(data.by, w.cx.trace.place(at, numbers::element(number), None));
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// Whether a loop has the segment that begins it: without that, readers would take the rest for parts of the loop around it.
fn begins(outer: LoopDef<'static>, inner: &Loop) -> bool {
    let def = outer.children().filter_map(|child| child.loop_def()).find(|def| def.id() == inner.id);
    let first = def.and_then(|def| def.children().next());
    first.is_some_and(|first| inner.segments.iter().any(|segment| is_place_of(first, segment)))
}

/// Whether a segment is the one a child of the guide describes: by its id and qualifier.
fn is_place_of(child: ChildDef<'static>, segment: &Segment) -> bool {
    let by_id = child.loop_def().is_none() && child.segment().as_str() == segment.id;
    by_id
        && child.qualifier().is_none_or(|(element, component, codes)| {
            let value = segment.text(element, component);
            codes.split('|').any(|code| code == value)
        })
}

/// X12 has no escape: text with a delimiter or a control character cannot be sent.
fn is_writable(text: &str, d: Delimiters) -> bool {
    let is_delimiter =
        |b: u8| b == d.element || b == d.component || b == d.terminator || Some(b) == d.repetition;
    !text.bytes().any(|b| is_delimiter(b) || b.is_ascii_control())
}
