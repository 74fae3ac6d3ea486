//! What a message said in words of its own, and FHIR says in others: see `Options::source_fields`.
//!
//! Several codes of HL7 v2 are one of FHIR, a telephone number in one piece is taken apart, a second patient of A17 is not
//! written again. So a reader that is asked to keep the fields of its source has the resources written back at once, and puts
//! what differs into an extension of the MessageHeader: segment by segment, the places and the values. Each segment carries a
//! fingerprint of what the resources alone say of it. Where they say something else by the time they are written, the values
//! kept are about something that has changed, and are given up.

use std::collections::{BTreeMap, HashMap};

use synovia_hl7v2::{MessageView, SegmentView};

use super::datatypes::text_of;
use super::tree::{Cell, Rep, Segment};
use super::way::{Way, known};
use crate::context::Context;
use crate::convert::{Conversion, Output, Source, Typed, Writer};
use crate::error::Error;
use crate::generated::rules::fhir::message as r;
use crate::ids::SOURCE_KEPT;
use crate::model::{Extension, Record, Text};
use crate::options::{Options, Strict};
use crate::trace::Origin;

/// The names of the parts of the extension.
pub(crate) const SEGMENT: &str = "segment";
pub(crate) const WRITTEN: &str = "written";
pub(crate) const AFTER: &str = "after";
pub(crate) const VALUE: &str = "value";
pub(crate) const PLACE: &str = "place";
pub(crate) const IS: &str = "is";

/// Values of one segment that would not come back to their places.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    /// `OBX[2]`.
    pub(crate) segment: String,
    pub(crate) from: From,
    /// Where each value stands in the message, in its segment (`5[1].2`), and what it is; `None` for `""`.
    pub(crate) values: Vec<(u64, String, Option<String>)>,
}

/// Which segment the values belong into.
#[derive(Clone, Debug)]
pub(crate) enum From {
    /// The one with this fingerprint.
    Written(String),
    /// One of their own, behind this one.
    After(String),
}

/// The segments of a message before they are bytes, and whether its structure has a place for each.
struct Tree(Vec<(Segment, bool)>);

impl Typed for Tree {
    fn to_bytes(&self, _pretty: bool) -> Vec<u8> {
        Vec::new()
    }
}

/// Writes segments, but no bytes.
const TREE: Writer = Writer { target: "hl7v2", write: write_tree };

fn write_tree<'a>(cx: &Context<'a>, record: &Record<'a>) -> Result<Output, Error> {
    let (w, event) = (Way::new(cx, record), super::event::of(cx, record)?);
    let segments = super::messages::segments(w, &event)?;
    let have_places = super::assemble::have_places(w, &event, &segments)?;
    Ok(Output::new(Tree(segments.into_iter().zip(have_places).collect())))
}

/// What of a message does not come back from what was made of it. Nothing, if its event is not written.
pub(crate) fn missing(message: MessageView<'_>, made: &Conversion, options: &Options) -> Vec<Kept> {
    let bytes = made.output.to_bytes();
    let mut back =
        Options { lineage: false, strict: Strict::Off, operation_outcome: false, ..options.clone() };
    let version = message.version().map(String::from_utf8_lossy).unwrap_or_default();
    back.hl7v2.version = version.into_owned();
    if back.hl7v2.parsed_version().is_none() {
        back.hl7v2.version.clone_from(&options.hl7v2.version);
    }
    let source = Source::new("", &bytes);
    let Ok(written) = (crate::from_fhir::READER.convert)(&source, &back, &TREE) else { return Vec::new() };
    let Some(Tree(segments)) = written.output.into::<Tree>() else { return Vec::new() };
    let mut mapped: Vec<u64> = made.report.lineage.iter().filter_map(|l| l.offset).collect();
    mapped.sort_unstable();
    compare(message, &mapped, &segments)
}

/// Gives segments their names, such as `OBX[2]`.
#[derive(Default)]
struct Names(BTreeMap<&'static str, u32>);

impl Names {
    fn of(&mut self, segment: &Segment) -> Option<String> {
        if segment.is_empty() {
            return None;
        }
        let count = self.0.entry(segment.id).or_default();
        *count = count.saturating_add(1);
        Some(name(segment.id, *count))
    }
}

fn name(id: &str, count: u32) -> String {
    if count == 1 { id.to_string() } else { format!("{id}[{count}]") }
}

fn compare(message: MessageView<'_>, mapped: &[u64], written: &[(Segment, bool)]) -> Vec<Kept> {
    let mut names = Names::default();
    let by_name: BTreeMap<String, &(Segment, bool)> =
        written.iter().filter_map(|with| Some((names.of(&with.0)?, with))).collect();
    let mut out = Vec::new();
    let mut before = String::from("MSH");
    for segment in message.all_segments() {
        let name = segment.location().to_string();
        let same = by_name.get(name.as_str()).copied();
        let values = differing(segment, mapped, same.filter(|(_, has_place)| *has_place).map(|(s, _)| s));
        let from = match same {
            Some((same, true)) => From::Written(fingerprint(same)),
            None if id_of(&name).is_none() => continue,
            _ => From::After(before.clone()),
        };
        if matches!(from, From::Written(_)) || !values.is_empty() {
            before.clone_from(&name);
        }
        if !values.is_empty() {
            out.push(Kept { segment: name, from, values });
        }
    }
    out
}

/// The values of a segment that another one does not have at their places.
fn differing(
    segment: SegmentView<'_>,
    mapped: &[u64],
    written: Option<&Segment>,
) -> Vec<(u64, String, Option<String>)> {
    let is_header = segment.id().is_header();
    let leaves = segment.leaves().filter(|leaf| mapped.binary_search(&leaf.offset).is_ok());
    leaves
        .filter_map(|leaf| {
            // The type of the message is what it is written as.
            if is_header && leaf.field == 9 {
                return None;
            }
            let place = Place {
                field: u16::try_from(leaf.field).ok()?,
                repetition: leaf.repetition,
                component: u16::try_from(leaf.component).ok()?,
                subcomponent: u16::try_from(leaf.subcomponent).ok()?,
            };
            let is = if leaf.is_null() { None } else { Some(leaf.text().ok()?.into_owned()) };
            let there = written.and_then(|w| place.find(w));
            let same = there.is_some_and(|cell| match &is {
                Some(text) => !cell.null && cell.text == *text,
                None => cell.null,
            });
            let can_be_said = is.as_ref().is_none_or(|text| is_text(text));
            (!same && can_be_said).then(|| (leaf.offset, place.to_string(), is))
        })
        .collect()
}

/// Whether FHIR has a string for it: not for blanks alone, nor for control characters.
fn is_text(text: &str) -> bool {
    let is_odd = |c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n');
    !text.trim().is_empty() && !text.contains(is_odd)
}

/// A place in a segment: `5[1].2`, `5[1].2.3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    field: u16,
    repetition: u32,
    component: u16,
    subcomponent: u16,
}

impl core::fmt::Display for Place {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}[{}].{}", self.field, self.repetition, self.component)?;
        if self.subcomponent > 1 { write!(f, ".{}", self.subcomponent) } else { Ok(()) }
    }
}

/// How far beyond what is there a value may stand: a place is a few bytes, and must not make a message of megabytes.
const REACH: usize = 8;
const FIELDS: u16 = 100;
const PARTS: u16 = 40;

impl Place {
    fn parse(text: &str) -> Option<Self> {
        let (field, rest) = text.split_once('[')?;
        let (repetition, rest) = rest.split_once("].")?;
        let (component, subcomponent) = rest.split_once('.').unwrap_or((rest, "1"));
        let place = Self {
            field: field.parse().ok()?,
            repetition: repetition.parse().ok()?,
            component: component.parse().ok()?,
            subcomponent: subcomponent.parse().ok()?,
        };
        let fits = (1..=FIELDS).contains(&place.field)
            && place.repetition > 0
            && (1..=PARTS).contains(&place.component)
            && (1..=PARTS).contains(&place.subcomponent);
        fits.then_some(place)
    }

    fn find(self, segment: &Segment) -> Option<&Cell> {
        let at = |n: u16| usize::from(n).checked_sub(1);
        let repetition = usize::try_from(self.repetition).ok()?.checked_sub(1)?;
        let rep = segment.fields.get(&self.field)?.get(repetition)?;
        rep.components.get(at(self.component)?)?.get(at(self.subcomponent)?)?.as_ref()
    }

    /// Sets the value there; `false` for a place too far from all others.
    fn set(self, segment: &mut Segment, cell: Cell) -> bool {
        let reps = segment.fields.entry(self.field).or_default();
        let Some(at) = usize::try_from(self.repetition).ok().and_then(|n| n.checked_sub(1)) else {
            return false;
        };
        if at >= reps.len() + REACH {
            return false;
        }
        if reps.len() <= at {
            reps.resize(at + 1, Rep::default());
        }
        if let Some(rep) = reps.get_mut(at) {
            rep.set_sub(self.component, self.subcomponent, Some(cell));
        }
        true
    }
}

/// What is written in a segment, as an id; but for the type of the message, which depends on the version asked for.
fn fingerprint(segment: &Segment) -> String {
    let mut parts = vec![segment.id.to_string()];
    for (field, reps) in segment.fields.iter().filter(|(field, _)| segment.id != "MSH" || **field != 9) {
        for (repetition, rep) in (1..).zip(reps) {
            for (component, cells) in (1..).zip(&rep.components) {
                for (subcomponent, cell) in (1..).zip(cells) {
                    let Some(cell) = cell else { continue };
                    let place = Place { field: *field, repetition, component, subcomponent };
                    parts.push(place.to_string());
                    parts.push(if cell.null { "\"\"".into() } else { cell.text.clone() });
                }
            }
        }
    }
    crate::ids::id(&parts.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The segments of a message by name, and in their order.
struct Line {
    segments: Vec<Segment>,
    by_name: HashMap<String, usize>,
    /// What the resources alone say of each.
    prints: Vec<String>,
    /// The one behind each.
    next: Vec<Option<usize>>,
}

impl Line {
    fn new(all: Vec<Segment>) -> Self {
        let mut names = Names::default();
        let segments: Vec<Segment> = all.into_iter().filter(|s| !s.is_empty()).collect();
        let by_name = segments.iter().enumerate().filter_map(|(at, s)| Some((names.of(s)?, at))).collect();
        let prints = segments.iter().map(fingerprint).collect();
        let next = (1..=segments.len()).map(|at| Some(at).filter(|at| *at < segments.len())).collect();
        Self { segments, by_name, prints, next }
    }

    /// The segment of this name, if it says what it said.
    fn written(&self, name: &str, print: &str) -> Option<usize> {
        let at = *self.by_name.get(name)?;
        self.prints.get(at).filter(|p| *p == print).map(|_| at)
    }

    /// A segment behind another one. One that the structure has no place for is there already.
    fn behind(&mut self, after: &str, name: &str) -> Option<usize> {
        let before = *self.by_name.get(after)?;
        let at = match self.by_name.get(name) {
            Some(at) => *at,
            None => {
                let at = self.segments.len();
                self.segments.push(Segment::new(id_of(name)?));
                self.by_name.insert(name.to_string(), at);
                let next = self.next.get_mut(before)?.replace(at);
                self.next.push(next);
                at
            }
        };
        self.segments.get_mut(at)?.stood = true;
        Some(at)
    }

    fn in_order(mut self) -> Vec<Segment> {
        let mut out = Vec::with_capacity(self.segments.len());
        let mut at = Some(0);
        while let Some(segment) = at.and_then(|at| self.segments.get_mut(at)) {
            out.push(core::mem::replace(segment, Segment::new("")));
            at = at.and_then(|at| self.next.get(at).copied().flatten());
        }
        out
    }
}

/// Puts values that were kept where they stood.
pub(super) fn restore(w: Way<'_, '_>, segments: Vec<Segment>) -> Vec<Segment> {
    let header = w.record.message_headers.first();
    let all = header.map_or(&[][..], |h| h.common.extension.as_slice());
    let mut kept = all.iter().filter(|e| known(&e.url) == Some(SOURCE_KEPT)).peekable();
    if kept.peek().is_none() {
        return segments;
    }
    let mut line = Line::new(segments);
    for extension in kept {
        if restore_one(w.under(r::KEPT), extension, &mut line).is_none() {
            give_up(w, extension);
        }
    }
    line.in_order()
}

/// The text of a part of the extension, and what it came from.
fn part<'e, 'a>(extension: &'e Extension<'a>, name: &str) -> Option<(&'e str, [Origin; 2])> {
    let part = super::datatypes::extension(&extension.extension, name)?;
    let text = text_of(part)?;
    Some((text.is.as_ref(), [text.by, origin(&part.url)]))
}

fn origin(text: &Text<'_>) -> Origin {
    text.as_ref().map_or(Origin::NONE, |v| v.by)
}

fn restore_one(w: Way<'_, '_>, extension: &Extension<'_>, line: &mut Line) -> Option<()> {
    let (name, by) = part(extension, SEGMENT)?;
    let mut deciding = vec![origin(&extension.url)];
    deciding.extend(by);
    let at = if let Some((print, by)) = part(extension, WRITTEN) {
        deciding.extend(by);
        line.written(name, print)?
    } else {
        let (after, by) = part(extension, AFTER)?;
        deciding.extend(by);
        line.behind(after, name)?
    };
    let segment = line.segments.get_mut(at)?;
    for value in extension.extension.iter().filter(|e| known(&e.url) == Some(VALUE)) {
        if put(w, value, segment, &deciding).is_none() {
            give_up(w, value);
        }
    }
    Some(())
}

fn put(w: Way<'_, '_>, value: &Extension<'_>, segment: &mut Segment, deciding: &[Origin]) -> Option<()> {
    let (place, by) = part(value, PLACE)?;
    let place = Place::parse(place)?;
    let found = super::datatypes::extension(&value.extension, IS)?;
    let text = text_of(found)?;
    let null = text.is == "\"\"";
    let text_is = if null { String::new() } else { text.is.to_string() };
    let cell = Cell { text: text_is, null, by: vec![w.origin(text.by)] };
    w.decided(&cell, deciding.iter().copied().chain(by).chain([origin(&found.url), origin(&value.url)]));
    place.set(segment, cell).then_some(())
}

/// Says that values were kept of something that is not what it was.
fn give_up(w: Way<'_, '_>, extension: &Extension<'_>) {
    let mut all = vec![extension];
    let mut first = true;
    while let Some(next) = all.pop() {
        all.extend(&next.extension);
        let Some(text) = text_of(next) else { continue };
        if first {
            w.refuse(text.by, "mapping/kept-value-without-place");
            first = false;
        } else {
            w.cx.trace.refuse_origin(text.by, crate::trace::Reason::Invalid);
        }
    }
}

/// The segments that a reader makes anything of.
const IDS: &[&str] = &[
    "AIG", "AIL", "AIP", "AIS", "AL1", "CTD", "DG1", "DRG", "ERR", "EVN", "FT1", "GOL", "GT1", "IAM", "IN1",
    "IN2", "IN3", "MRG", "MSA", "NK1", "NPU", "NTE", "OBR", "OBX", "ODS", "ODT", "ORC", "PD1", "PID", "PR1",
    "PRA", "PRB", "PRD", "PRT", "PTH", "PV1", "PV2", "QAK", "QPD", "QRD", "RF1", "RGS", "ROL", "RQ1", "RQD",
    "RXA", "RXC", "RXD", "RXE", "RXG", "RXO", "RXR", "SAC", "SCH", "SFT", "SPM", "STF", "TQ1", "TQ2", "TXA",
    "UB1", "UB2",
];

/// The id in a name, as long as the program lives.
fn id_of(name: &str) -> Option<&'static str> {
    let id = name.split('[').next()?;
    IDS.iter().copied().find(|known| *known == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_is_written_and_is_near() {
        for text in ["5[1].1", "5[2].3", "11[1].1.2"] {
            assert_eq!(Place::parse(text).unwrap().to_string(), text);
        }
        for bad in
            ["", "5", "5[0].1", "0[1].1", "101[1].1", "5[1].41", "5[1].1.99", "5[x].1", "5[1]", "99999[1].1"]
        {
            assert_eq!(Place::parse(bad), None, "{bad}");
        }
        let mut segment = Segment::new("OBX");
        let cell = Cell { text: "x".into(), ..Cell::default() };
        assert!(!Place::parse("5[4000000000].1").unwrap().set(&mut segment, cell.clone()));
        assert!(Place::parse("5[2].1").unwrap().set(&mut segment, cell));
        assert_eq!(segment.fields[&5].len(), 2);
    }

    #[test]
    fn a_fingerprint_is_that_of_places_and_values() {
        let of = |component, text: &str| {
            let mut rep = Rep::default();
            rep.set(component, Some(Cell { text: text.into(), ..Cell::default() }));
            let mut segment = Segment::new("OBX");
            segment.push(5, Some(rep));
            fingerprint(&segment)
        };
        assert_eq!(of(1, "a"), of(1, "a"));
        assert_ne!(of(1, "a"), of(2, "a"));
        assert_ne!(of(1, "a"), of(1, "b"));
    }
}
