//! Presence, number, repetition and length of fields and components; where values are found to be checked.

use super::defined::Composite;
use super::named::{Selectors, Series};
use super::{Check, Spot, values};
use crate::issue::{IssueCode, Severity};
use crate::schema::{self, ComponentInfo, FieldInfo};
use crate::view::{
    ComponentView, Components, FieldView, RepetitionView, SegmentView, SubcomponentView, Subcomponents,
};

/// A value that may hold parts of a lower level: what a component and a repetition of a field have in common.
#[derive(Clone, Copy)]
pub(super) enum Part<'m> {
    Repetition(RepetitionView<'m>),
    Component(ComponentView<'m>),
    Subcomponent(SubcomponentView<'m>),
}

impl<'m> Part<'m> {
    pub(super) fn raw(self) -> &'m [u8] {
        match self {
            Self::Repetition(part) => part.raw(),
            Self::Component(part) => part.raw(),
            Self::Subcomponent(part) => part.raw(),
        }
    }

    pub(super) fn spot(self) -> Spot {
        let (offset, location) = match self {
            Self::Repetition(part) => (part.offset(), part.location()),
            Self::Component(part) => (part.offset(), part.location()),
            Self::Subcomponent(part) => (part.offset(), part.location()),
        };
        Spot::new(offset, self.raw(), location)
    }

    /// The text as it is meant, escapes undone; `None` where it cannot be read, which is a finding of its own.
    pub(super) fn text(self) -> Option<alloc::borrow::Cow<'m, str>> {
        match self {
            Self::Repetition(part) => part.text(),
            Self::Component(part) => part.text(),
            Self::Subcomponent(part) => part.text(),
        }
        .ok()
    }

    /// The parts below it, each with its number. A component that is not split is its own first part, so that its
    /// place is told as deep as it is written.
    pub(super) fn parts(self) -> Parts<'m> {
        match self {
            Self::Repetition(part) => Parts::Components(part.components()),
            Self::Component(part) if part.has_subcomponents() => Parts::Subcomponents(part.subcomponents()),
            Self::Component(_) | Self::Subcomponent(_) => Parts::Own(Some(self)),
        }
    }

    /// Part of a number, from 1. Linear in the bytes before it.
    pub(super) fn part(self, number: u32) -> Option<Self> {
        match self {
            Self::Repetition(part) => part.component(number).map(Self::Component),
            Self::Component(part) => part.subcomponent(number).map(Self::Subcomponent),
            Self::Subcomponent(_) => None,
        }
    }
}

/// The iterator of [`Part::parts`].
pub(super) enum Parts<'m> {
    Components(Components<'m>),
    Subcomponents(Subcomponents<'m>),
    Own(Option<Part<'m>>),
}

impl<'m> Iterator for Parts<'m> {
    type Item = (u32, Part<'m>);

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Components(parts) => parts.next().map(|part| (part.number(), Part::Component(part))),
            Self::Subcomponents(parts) => parts.next().map(|part| (part.number(), Part::Subcomponent(part))),
            Self::Own(part) => part.take().map(|part| (1, part)),
        }
    }
}

impl Check<'_> {
    pub(super) fn segment(&mut self, segment: SegmentView<'_>) {
        let id = segment.id();
        let defined = self.defined.fields(id, self.version);
        let count = defined.count;
        let written = u32::try_from(segment.field_count()).unwrap_or(u32::MAX);
        // The two fields that declare delimiters are not values.
        let first = if id.is_header() { 3 } else { 1 };
        self.define(segment);
        let series = if defined.series { Series::of(segment) } else { None };
        for number in first..=written.max(count.unwrap_or(0)) {
            let info = defined.info(number);
            match segment.field(number).filter(|field| !field.is_empty()) {
                Some(field) => {
                    self.text(field);
                    if let Some(series) = series.filter(|series| number >= series.first) {
                        self.of_series(field, series);
                        continue;
                    }
                    match (info, count) {
                        (Some(info), _) => self.field(segment, field, info),
                        (None, Some(count)) if number > count && self.options.fields => {
                            let spot = Spot::new(field.offset(), field.raw(), field.location());
                            self.add(Severity::Warning, IssueCode::EXTRA_FIELD, spot);
                        }
                        _ => {}
                    }
                }
                None if self.options.fields && info.is_some_and(|info| info.min > 0) => {
                    let end = segment.offset() + segment.raw().len() as u64;
                    let offset = segment.field(number).map_or(end, FieldView::offset);
                    let location = segment.location().field(number);
                    self.add(Severity::Error, IssueCode::MISSING_FIELD, Spot { offset, length: 0, location });
                }
                None => {}
            }
        }
    }

    fn field(&mut self, segment: SegmentView<'_>, field: FieldView<'_>, info: FieldInfo) {
        if info.withdrawn {
            if self.options.fields {
                let spot = Spot::new(field.offset(), field.raw(), field.location());
                self.add(Severity::Information, IssueCode::WITHDRAWN_FIELD, spot);
            }
            return;
        }
        let varies = info.datatype == "varies";
        let mut selectors = if varies { Selectors::of(segment, field.number()) } else { None };
        for repetition in field.repetitions() {
            let selector = selectors.as_mut().and_then(Selectors::next);
            let part = Part::Repetition(repetition);
            let surplus = info.max.and_then(|max| u32::from(max).checked_add(1)) == Some(repetition.number());
            if surplus && self.options.fields {
                self.add(Severity::Warning, IssueCode::SURPLUS_REPETITION, part.spot());
            }
            if repetition.is_empty() || repetition.is_null() {
                continue;
            }
            self.length(part, info.length, IssueCode::FIELD_TOO_LONG);
            match info.datatype {
                "varies" => self.varies(part, selector),
                datatype => self.composite(part, datatype, info.table),
            }
        }
    }

    /// A repetition or component of a datatype: its parts, or itself if the datatype has none.
    pub(super) fn composite(&mut self, whole: Part<'_>, datatype: &'static str, table: Option<u16>) {
        let Some(composite) = self.defined.composite(datatype, self.version) else {
            return self.primitive(whole, datatype, table);
        };
        self.coded(whole, datatype, table);
        let mut last = 0;
        for (number, part) in whole.parts() {
            last = number;
            self.part(part, number, &composite);
        }
        self.missing_parts(whole, last, &composite);
    }

    /// One part of a composite.
    fn part(&mut self, part: Part<'_>, number: u32, composite: &Composite) {
        let datatype = composite.datatype;
        let info = composite.info(number).filter(|info| !info.withdrawn).copied();
        if part.raw().is_empty() {
            if info.is_some_and(|info| info.required) && (datatype, number) != ("TS", 2) {
                self.missing(Spot { length: 0, ..part.spot() });
            }
            return;
        }
        let Some(info) = info.or_else(|| self.part_of_other_version(part, number, datatype)) else { return };
        if part.raw() == b"\"\"" {
            return;
        }
        self.length(part, info.length, IssueCode::COMPONENT_TOO_LONG);
        // A time stamp is what its first component holds, whatever older tables call that.
        let kind = if matches!((datatype, number), ("TS", 1)) { "TS" } else { info.datatype };
        if kind == "TS" && datatype == "TS" {
            self.primitive(part, kind, None);
        } else {
            self.composite(part, kind, info.table);
        }
    }

    /// A part that the datatype does not have in this version: said once, and read as another version has it.
    fn part_of_other_version(
        &mut self,
        part: Part<'_>,
        number: u32,
        datatype: &'static str,
    ) -> Option<ComponentInfo> {
        let other = schema::component(datatype, number).filter(|info| !info.withdrawn);
        // Components of unspecified composites (CM) are not in the tables.
        if self.options.fields && datatype != "CM" {
            let severity = if other.is_some() { Severity::Information } else { Severity::Warning };
            self.add(severity, IssueCode::EXTRA_COMPONENT, part.spot());
        }
        other
    }

    /// Required parts after the last one written.
    fn missing_parts(&mut self, whole: Part<'_>, last: u32, composite: &Composite) {
        // Older tables require the precision of a time stamp as a part of its own.
        if composite.datatype == "TS" {
            return;
        }
        for number in composite.required_after(last) {
            let spot = whole.spot();
            let location = match whole {
                Part::Repetition(_) => spot.location.component(number),
                Part::Component(_) => spot.location.subcomponent(number),
                // There is no level below.
                Part::Subcomponent(_) => return,
            };
            self.missing(Spot { offset: spot.offset + spot.length, length: 0, location });
        }
    }

    fn missing(&mut self, spot: Spot) {
        if self.options.fields && !self.criteria {
            self.add(Severity::Warning, IssueCode::MISSING_COMPONENT, spot);
        }
    }

    /// A value of a datatype without components.
    fn primitive(&mut self, whole: Part<'_>, datatype: &'static str, table: Option<u16>) {
        let split = self.is_split(whole);
        // CM has components that the tables do not tell.
        if split && datatype != "CM" {
            for (_, extra) in whole.parts().skip(1).filter(|(_, extra)| !extra.raw().is_empty()) {
                if self.options.fields {
                    self.add(Severity::Warning, IssueCode::EXTRA_COMPONENT, extra.spot());
                }
            }
        }
        let Some(value) = (if split { innermost(whole) } else { Some(whole) }) else { return };
        if value.raw().is_empty() || value.raw() == b"\"\"" {
            return;
        }
        if self.options.values
            && let Err((severity, at)) = values::check(datatype, value.raw(), self.version)
            && let Some(value) = innermost(value)
        {
            self.add(severity, IssueCode::BAD_VALUE, value.spot().from(at));
        }
        if let (Some(table), "ID" | "IS") = (table, datatype) {
            self.code(value, datatype, table);
        }
    }

    /// Whether there are parts below: most values of primitive datatypes have none, and need not be looked for.
    fn is_split(&self, whole: Part<'_>) -> bool {
        let (raw, d) = (whole.raw(), &self.delimiters);
        match whole {
            Part::Repetition(_) => memchr::memchr2(d.component, d.subcomponent, raw).is_some(),
            Part::Component(_) => memchr::memchr(d.subcomponent, raw).is_some(),
            Part::Subcomponent(_) => false,
        }
    }

    fn length(&mut self, part: Part<'_>, limit: Option<u32>, code: IssueCode) {
        let Some(limit) = limit.filter(|_| self.options.lengths) else { return };
        // Never fewer bytes than characters.
        if part.raw().len() <= limit as usize {
            return;
        }
        let count = part.text().map_or(0, |text| text.chars().count());
        if count > limit as usize {
            self.add(Severity::Warning, code, part.spot());
        }
    }
}

/// The first part of a primitive value: its location goes as deep as the value is written.
pub(super) fn innermost(whole: Part<'_>) -> Option<Part<'_>> {
    match whole {
        Part::Repetition(repetition) => innermost(Part::Component(repetition.component(1)?)),
        Part::Component(component) if component.has_subcomponents() => {
            component.subcomponent(1).map(Part::Subcomponent)
        }
        part => Some(part),
    }
}
