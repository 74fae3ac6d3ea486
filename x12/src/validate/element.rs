//! Level 2: elements, repetitions and components against what the guide says of them.

use super::{Check, IssueCode};
use crate::guide::{ChildDef, ElementDef, ElementType, Usage};
use crate::issue::{AckCode, Issue, Location, Severity};
use crate::loops::LoopTree;
use crate::types::{Date, Period, PeriodFormat, Time};
use crate::view::{ComponentView, ElementView, SegmentView};

/// Findings about elements and components.
impl IssueCode {
    /// A required element or component is not there.
    pub const MISSING_ELEMENT: Self = Self::new("x12/missing-element");
    /// An element or component that the guide does not use.
    pub const ELEMENT_NOT_USED: Self = Self::new("x12/element-not-used");
    /// More elements than the segment has.
    pub const TOO_MANY_ELEMENTS: Self = Self::new("x12/too-many-elements");
    /// More components than the element has.
    pub const TOO_MANY_COMPONENTS: Self = Self::new("x12/too-many-components");
    /// An element repeated more often than it may be.
    pub const TOO_MANY_REPETITIONS: Self = Self::new("x12/too-many-repetitions");
    /// A value with fewer characters than it must have.
    pub const TOO_SHORT: Self = Self::new("x12/too-short");
    /// A value with more characters than it may have.
    pub const TOO_LONG: Self = Self::new("x12/too-long");
    /// A control character, or one outside of the extended character set.
    pub const BAD_CHARACTER: Self = Self::new("x12/bad-character");
    /// Not a number of its type.
    pub const BAD_NUMBER: Self = Self::new("x12/bad-number");
    /// A code the guide does not allow.
    pub const UNKNOWN_CODE: Self = Self::new("x12/unknown-code");
    /// Not a date in its format, or of no calendar.
    pub const BAD_DATE: Self = Self::new("x12/bad-date");
    /// Not a time of day.
    pub const BAD_TIME: Self = Self::new("x12/bad-time");
    /// An element that others of its segment require.
    pub const MISSING_CONDITIONAL: Self = Self::new("x12/missing-conditional");
    /// An element that another of its segment excludes.
    pub const EXCLUDED_ELEMENT: Self = Self::new("x12/excluded-element");
}

/// A segment under check.
struct Line<'c, 'o, 't> {
    check: &'c mut Check<'o>,
    tree: &'t LoopTree<'t>,
    at: u32,
    segment: SegmentView<'t>,
}

/// A place in a segment.
#[derive(Clone, Copy)]
struct Spot {
    element: u32,
    /// 0 for the first, or the whole element.
    repetition: u32,
    component: u32,
    offset: u64,
    length: u64,
    number: u16,
}

pub(super) fn elements<'t>(
    check: &mut Check<'_>,
    tree: &'t LoopTree<'t>,
    at: u32,
    segment: SegmentView<'t>,
    definition: ChildDef<'t>,
) {
    // ST and SE are of the envelope, which level 1 looks at.
    if segment.id().is_envelope() {
        return;
    }
    let mut line = Line { check, tree, at, segment };
    let mut last = 0;
    for element in definition.elements() {
        last = u32::from(element.position());
        line.element(element);
    }
    line.surplus(last);
    for condition in definition.conditions() {
        line.condition(condition, definition);
    }
}

impl<'t> Line<'_, '_, 't> {
    fn report(&mut self, code: IssueCode, ack: &'static str, spot: Spot) {
        let place = self.place(spot);
        // Where only a part of a guide is held, what is not in it may be right.
        let doubtful = self.tree.guide().is_partial();
        let severity = if doubtful { Severity::Warning } else { Severity::Error };
        let issue = Issue::new(severity, code, spot.offset)
            .with_length(spot.length)
            .with_location(place)
            .with_data_element(spot.number);
        self.check.issues.push(if doubtful { issue } else { issue.with_ack(AckCode::element(ack)) });
    }

    fn place(&self, spot: Spot) -> Location {
        let mut place = self.tree.location(self.at).element(spot.element);
        if spot.repetition > 1 {
            place = place.repetition(spot.repetition);
        }
        if spot.component > 0 { place.component(spot.component) } else { place }
    }

    /// Behind the last byte of the segment, where an element would be.
    fn end(&self, element: u32, number: u16) -> Spot {
        let offset = match self.segment.element(element) {
            Some(found) => found.offset(),
            None => self.segment.offset() + self.segment.raw().len() as u64,
        };
        Spot { element, repetition: 0, component: 0, offset, length: 0, number }
    }

    fn element(&mut self, definition: ElementDef<'t>) {
        let position = u32::from(definition.position());
        let number = data_element(definition);
        let found = self.segment.element(position).filter(|found| !found.is_empty());
        let Some(found) = found.filter(|found| !(is_composite(definition) && blank(*found))) else {
            if definition.usage() == Usage::Required {
                self.report(IssueCode::MISSING_ELEMENT, "1", self.end(position, number));
            }
            return;
        };
        let length = found.raw().len() as u64;
        let whole =
            Spot { element: position, repetition: 0, component: 0, offset: found.offset(), length, number };
        if definition.usage() == Usage::NotUsed {
            self.report(IssueCode::ELEMENT_NOT_USED, "I10", whole);
            return;
        }
        if definition.kind() == ElementType::Binary {
            return;
        }
        let mut previous: &[u8] = self.segment.value(position.saturating_sub(1));
        for repetition in found.repetitions() {
            let most = definition.repetitions();
            if most.is_some_and(|most| repetition.number() > u32::from(most)) {
                let length = repetition.raw().len() as u64;
                let spot =
                    Spot { repetition: repetition.number(), offset: repetition.offset(), length, ..whole };
                self.report(IssueCode::TOO_MANY_REPETITIONS, "12", spot);
                return;
            }
            let spot = Spot {
                repetition: repetition.number(),
                offset: repetition.offset(),
                length: repetition.raw().len() as u64,
                ..whole
            };
            if is_composite(definition) {
                previous = b"";
                self.components(
                    definition,
                    repetition.components().map(|c| (c.number(), c.raw(), c.offset())),
                    spot,
                );
            } else if repetition.has_components() {
                self.report(IssueCode::TOO_MANY_COMPONENTS, "13", Spot { component: 2, ..spot });
            } else {
                self.value(definition, repetition.raw(), previous, spot);
            }
        }
    }

    fn components(
        &mut self,
        definition: ElementDef<'t>,
        mut values: impl Iterator<Item = (u32, &'t [u8], u64)>,
        spot: Spot,
    ) {
        let mut previous: &[u8] = b"";
        let end = spot.offset + spot.length;
        let mut last = 0;
        for inner in definition.components() {
            // Components of a guide are numbered without gaps.
            last = u32::from(inner.position());
            let (_, raw, offset) = values.next().unwrap_or((last, b"", end));
            let number = data_element(inner);
            let spot = Spot { component: last, offset, length: raw.len() as u64, number, ..spot };
            match (raw.is_empty(), inner.usage()) {
                (true, Usage::Required) => self.report(IssueCode::MISSING_ELEMENT, "1", spot),
                (true, _) => {}
                (false, Usage::NotUsed) => self.report(IssueCode::ELEMENT_NOT_USED, "I10", spot),
                (false, _) => self.value(inner, raw, previous, spot),
            }
            previous = raw;
        }
        if last == 0 {
            return;
        }
        if let Some((number, raw, offset)) = values.find(|(_, raw, _)| !raw.is_empty()) {
            let spot = Spot { component: number, offset, length: raw.len() as u64, ..spot };
            self.report(IssueCode::TOO_MANY_COMPONENTS, "13", spot);
        }
    }

    /// A value: length, characters, type, code. `previous` is what stands before it, which may say its format.
    fn value(&mut self, definition: ElementDef<'t>, raw: &[u8], previous: &[u8], spot: Spot) {
        let length = counted(definition.kind(), raw);
        if length < usize::from(definition.min()) {
            self.report(IssueCode::TOO_SHORT, "4", spot);
        }
        if definition.max().is_some_and(|max| length > usize::from(max)) {
            self.report(IssueCode::TOO_LONG, "5", spot);
        }
        match definition.kind() {
            ElementType::Decimal if !is_decimal(raw) => self.report(IssueCode::BAD_NUMBER, "6", spot),
            ElementType::Integer(_) if !is_integer(raw) => self.report(IssueCode::BAD_NUMBER, "6", spot),
            ElementType::Date if !is_date(raw) => self.report(IssueCode::BAD_DATE, "8", spot),
            ElementType::Time if Time::read(raw).is_err() => self.report(IssueCode::BAD_TIME, "9", spot),
            ElementType::Text | ElementType::Code if !raw.iter().all(|b| (b' '..=b'~').contains(b)) => {
                self.report(IssueCode::BAD_CHARACTER, "6", spot);
            }
            ElementType::Text if definition.number() == "1251" => self.period(previous, raw, spot),
            _ => {}
        }
        if definition.names_codes() && !definition.has_code(raw) {
            self.report(IssueCode::UNKNOWN_CODE, "7", spot);
        }
    }

    /// A date whose format the element before it says.
    fn period(&mut self, format: &[u8], raw: &[u8], spot: Spot) {
        let Some(known) = PeriodFormat::of(format) else { return };
        let early = |date: Option<Date>| date.is_some_and(|date| date.year() < 1800);
        if Period::read(format, raw).is_ok_and(|p| !early(p.start_date()) && !early(p.end_date())) {
            return;
        }
        match known {
            PeriodFormat::Tm | PeriodFormat::Rtm => self.report(IssueCode::BAD_TIME, "9", spot),
            _ => self.report(IssueCode::BAD_DATE, "8", spot),
        }
    }

    /// Elements behind the last one the guide has.
    fn surplus(&mut self, last: u32) {
        if last == 0 || self.segment.element_count() <= last as usize {
            return;
        }
        let mut number = last + 1;
        while let Some(element) = self.segment.element(number) {
            if !element.is_empty() {
                let spot = Spot { length: element.raw().len() as u64, ..self.end(number, 0) };
                self.report(IssueCode::TOO_MANY_ELEMENTS, "3", spot);
                return;
            }
            number += 1;
        }
    }

    /// A condition between elements: `P0304`, `R0203`, `E0207`, `C0605`, `L050607`.
    fn condition(&mut self, condition: &str, definition: ChildDef<'t>) {
        let Some((kind, rest)) = condition.split_at_checked(1) else { return };
        let (positions, []) = rest.as_bytes().as_chunks::<2>() else { return };
        let position =
            |pair: &[u8; 2]| pair.iter().fold(0, |n, digit| n * 10 + u32::from(digit.wrapping_sub(b'0')));
        let there = |at: u32| self.segment.element(at).is_some_and(|e| !e.is_empty());
        let of = |present: bool| positions.iter().map(position).filter(move |at| there(*at) == present);
        let Some(first) = positions.first().map(position) else { return };
        let mut wrong: [u32; 8] = [0; 8];
        let mut note = |found: &mut dyn Iterator<Item = u32>| {
            for (slot, at) in wrong.iter_mut().zip(found) {
                *slot = at;
            }
        };
        match kind {
            "P" if of(true).next().is_some() => note(&mut of(false)),
            "R" if of(true).next().is_none() => note(&mut of(false).take(1)),
            "C" if there(first) => note(&mut of(false)),
            "L" if there(first) && of(true).count() == 1 => note(&mut of(false).take(1)),
            "E" => note(&mut of(true).skip(1)),
            _ => {}
        }
        for at in wrong.into_iter().take_while(|at| *at != 0) {
            let number = u8::try_from(at).ok().and_then(|at| definition.element(at)).map_or(0, data_element);
            let spot = self.end(at, number);
            match kind {
                "E" => self.report(IssueCode::EXCLUDED_ELEMENT, "10", spot),
                // What the guide requires anyway is already missing.
                _ if is_required(definition, at) => {}
                _ => self.report(IssueCode::MISSING_CONDITIONAL, "2", spot),
            }
        }
    }
}

fn is_required(definition: ChildDef<'_>, at: u32) -> bool {
    let element = u8::try_from(at).ok().and_then(|at| definition.element(at));
    element.is_some_and(|element| element.usage() == Usage::Required)
}

fn is_composite(definition: ElementDef<'_>) -> bool {
    definition.kind() == ElementType::Composite
}

/// Separators of components, and nothing between them.
fn blank(element: ElementView<'_>) -> bool {
    element.repetitions().all(|repetition| repetition.components().all(ComponentView::is_empty))
}

/// The number of a data element; 0 for a composite, or if it is not known.
fn data_element(definition: ElementDef<'_>) -> u16 {
    definition.number().parse().unwrap_or(0)
}

/// The characters that count: of a number its digits only.
fn counted(kind: ElementType, raw: &[u8]) -> usize {
    match kind {
        ElementType::Decimal | ElementType::Integer(_) => {
            raw.iter().filter(|b| !matches!(b, b'-' | b'.')).count()
        }
        _ => core::str::from_utf8(raw).map_or(raw.len(), |text| text.chars().count()),
    }
}

fn is_decimal(raw: &[u8]) -> bool {
    let digits = raw.strip_prefix(b"-").unwrap_or(raw);
    let points = digits.iter().filter(|b| **b == b'.').count();
    points <= 1 && digits.len() > points && digits.iter().all(|b| b.is_ascii_digit() || *b == b'.')
}

fn is_integer(raw: &[u8]) -> bool {
    let digits = raw.strip_prefix(b"-").unwrap_or(raw);
    !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
}

/// A day of a calendar, and not one before 1800: nobody's, but a sign of filler such as `11111111`.
fn is_date(raw: &[u8]) -> bool {
    if raw.len() == 6 {
        Date::read_short(raw, 2000).is_ok()
    } else {
        Date::read(raw).is_ok_and(|date| date.year() >= 1800)
    }
}
