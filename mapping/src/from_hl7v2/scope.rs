//! What a mapping line is written in: a place of the message, the rule being applied to it, and the recorder.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt::Write as _;

use synovia_hl7v2::{MessageView, SegmentId, SegmentView};
use synovia_terminology::concept_map::{ConceptMap, Translation};

use super::cells::{Cell, Cells};
use crate::context::Context;
use crate::generated::rules::hl7v2::null;
use crate::model::{
    CodeableConcept, Coding, Common, Entity, Extension, ExtensionValue, Identifier, Key, Reference, Text, Val,
};
use crate::report::Severity;
use crate::trace::{Origin, Reason, Rule, Src};

/// One message being read.
#[derive(Debug)]
pub(crate) struct V2<'a> {
    pub(crate) cx: Context<'a>,
    pub(crate) message: MessageView<'a>,
    /// The offset MSH-7 gives, such as `-05:00`, and the leaf it stands in.
    pub(crate) message_zone: Option<(String, u32)>,
    cells: Cells<'a>,
}

impl<'a> V2<'a> {
    pub(crate) fn new(cx: Context<'a>, message: MessageView<'a>) -> Self {
        Self { cx, message, message_zone: None, cells: Cells::of(message) }
    }

    /// The handle of a byte of this message.
    pub(crate) fn handle(&self, offset: u64) -> u32 {
        u32::try_from(offset.saturating_sub(self.message.base())).unwrap_or(u32::MAX)
    }

    /// A scope over a segment, inside no rule yet.
    pub(crate) fn segment<'c>(&'c self, segment: SegmentView<'a>) -> Scope<'c, 'a> {
        let at = u32::try_from(segment.index()).unwrap_or(u32::MAX);
        Scope { cell: Cell::Segment, segment: at, by: Origin::NONE, v2: self }
    }
}

/// A place of the message, inside a rule. `Copy`, so that a mapping line can pass it on.
///
/// It is a segment, one repetition of a field, a component or a subcomponent. A datatype is read the same way at each level:
/// the parts of a repetition are its components, the parts of a component its subcomponents, and a subcomponent is its own
/// first part.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope<'c, 'a> {
    cell: Cell,
    /// Which segment of the message this is or stands in.
    segment: u32,
    pub(crate) by: Origin,
    pub(crate) v2: &'c V2<'a>,
}

impl<'c, 'a> Scope<'c, 'a> {
    /// The conversion this belongs to.
    pub(crate) fn cx(self) -> &'c Context<'a> {
        &self.v2.cx
    }

    /// The segment this stands in.
    pub(crate) fn segment(self) -> Option<SegmentView<'a>> {
        self.v2.message.segment_at(self.segment as usize)
    }

    /// The id of the segment this stands in.
    pub(crate) fn segment_id(self) -> SegmentId {
        self.segment().map_or(SegmentId::UNNAMED, SegmentView::id)
    }

    /// The handle of the segment this stands in.
    pub(crate) fn segment_handle(self) -> u32 {
        self.segment().map_or(0, |s| self.v2.handle(s.offset()))
    }

    /// The same place inside `rule`: for message rows, and for datatype rows that read the whole value.
    pub(crate) fn under(self, rule: Rule) -> Self {
        Self { by: self.cx().trace.step(self.by, rule, Src::None), ..self }
    }

    /// How many parts this place is written with, empty ones included.
    pub(crate) fn part_count(self) -> u16 {
        let count = match self.cell {
            Cell::Segment => self.segment().map_or(0, SegmentView::field_count),
            Cell::Repetition(_) | Cell::Component(_) => self.v2.cells.parts(self.cell).len().max(1),
            Cell::Subcomponent(_) => 1,
        };
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    /// The rule of this scope, at another place of the message.
    pub(crate) fn over(self, place: Self) -> Self {
        Self { by: self.by, ..place }
    }

    /// The first repetition of a field, or a component, or a subcomponent, if anything is in it. No rule is applied.
    pub(crate) fn part(self, number: u16) -> Option<Self> {
        self.at(self.v2.cells.part(self.segment, self.cell, number)?)
    }

    /// One repetition of a field, from 1, if anything is in it. No rule is applied.
    pub(crate) fn repetition(self, field: u16, number: u16) -> Option<Self> {
        if self.cell != Cell::Segment {
            return None;
        }
        let mut all = self.v2.cells.repetitions(self.segment, field);
        self.at(Cell::Repetition(all.nth(usize::from(number.checked_sub(1)?))?))
    }

    fn at(self, cell: Cell) -> Option<Self> {
        Some(Self { cell, ..self }).filter(|s| s.has_content())
    }

    /// Whether any place in here holds a byte; `""` counts.
    pub(crate) fn has_content(self) -> bool {
        self.v2.cells.has_content(self.raw())
    }

    /// Whether any place in here holds a value: a byte, and not only `""`.
    pub(crate) fn is_valued(self) -> bool {
        self.raw() != NULL && self.has_content()
    }

    /// The exact bytes; of a field with several parts, with their delimiters.
    pub(crate) fn raw(self) -> &'a [u8] {
        match self.cell {
            Cell::Segment => self.segment().map(SegmentView::raw).unwrap_or_default(),
            cell => self.v2.cells.raw(cell),
        }
    }

    /// Reads a part by `read`, inside `rule`. `None`, and nothing recorded, when it is absent or empty.
    pub(crate) fn get<T>(self, part: u16, rule: Rule, read: impl FnOnce(Self) -> Option<T>) -> Option<T> {
        read(self.part(part)?.under(rule))
    }

    /// Reads every repetition of a field by `read`, each inside an application of `rule` of its own.
    pub(crate) fn all<T>(self, field: u16, rule: Rule, read: impl Fn(Self) -> Option<T>) -> Vec<T> {
        self.repetitions(field).filter_map(|s| read(s.under(rule))).collect()
    }

    /// The repetitions of a field that hold anything. No rule is applied.
    pub(crate) fn repetitions(self, field: u16) -> impl Iterator<Item = Self> {
        let all = match self.cell {
            Cell::Segment => self.v2.cells.repetitions(self.segment, field),
            _ => 0..0,
        };
        all.filter_map(move |r| self.at(Cell::Repetition(r)))
    }

    /// The text of a part, inside `rule`.
    pub(crate) fn text(self, part: u16, rule: Rule) -> Text<'a> {
        self.get(part, rule, Self::value)
    }

    /// The text of this place, which is then the leaf of the rule it stands in. Unreadable text is refused with an issue.
    pub(crate) fn value(self) -> Text<'a> {
        let cells = &self.v2.cells;
        let leaf = cells.leaf(self.cell).filter(|l| !cells.raw(*l).is_empty())?;
        let handle = cells.start(leaf);
        if cells.raw(leaf) == NULL {
            self.cx().trace.set_leaf(self.by, handle);
            return Some(Val { is: Cow::Borrowed(""), by: self.by, null: true });
        }
        match cells.text(leaf) {
            Some(text) => {
                self.cx().trace.set_leaf(self.by, handle);
                Some(Val::new(text, self.by))
            }
            None => {
                self.cx().refuse(handle, Reason::Invalid, "mapping/text-not-readable");
                None
            }
        }
    }

    /// A code translated by a published map; one that no row has is refused, since the target takes no other codes.
    pub(crate) fn code(self, part: u16, rule: Rule, map: ConceptMap) -> Text<'a> {
        let place = self.part(part)?;
        let value = place.under(rule).value()?;
        if value.null {
            return Some(value);
        }
        let tidy = Val::new(Cow::Owned(value.is.trim().to_string()), value.by);
        let code = self.translate(&tidy, map).map(|t| t.code);
        if code.is_none() {
            place.refuse(Reason::Invalid, "mapping/code-not-mapped");
        }
        code
    }

    /// A status that FHIR requires and the source does not give: `unknown`, made by the leaf that says there is none, if
    /// one does.
    pub(crate) fn unknown(self, part: u16, rule: Rule) -> Text<'a> {
        match self.part(part).filter(|p| !p.is_valued()) {
            Some(null) => Some(Val::new(Cow::Borrowed("unknown"), self.under(rule).over(null).value()?.by)),
            None => self.constant(rule, "unknown"),
        }
    }

    /// The whole text of this place, its delimiters included, for text that a sender did not escape. `rule` is applied
    /// where several leaves make the text together.
    pub(crate) fn whole(self, rule: Rule) -> Text<'a> {
        let pieces = self.pieces();
        if pieces.len() <= 1 && self.leaf().is_some() {
            return self.value();
        }
        self.join(rule, &pieces, self.peek_whole())
    }

    /// Every subcomponent in here that holds a byte.
    pub(crate) fn pieces(self) -> Vec<Self> {
        let all =
            self.v2.cells.subcomponents(self.cell).map(|s| Self { cell: Cell::Subcomponent(s), ..self });
        all.filter(|s| !s.raw().is_empty()).collect()
    }

    /// As [`Scope::whole`], without recording anything.
    pub(crate) fn peek_whole(self) -> String {
        let delimiters = self.v2.message.delimiters();
        let parts = |cell: Cell, of: fn(usize) -> Cell| {
            self.v2.cells.parts(cell).map(move |part| Self { cell: of(part), ..self })
        };
        let component = |c: Cell| {
            let texts: Vec<_> = parts(c, Cell::Subcomponent).map(Self::peek).collect();
            texts.join(&char::from(delimiters.subcomponent).to_string())
        };
        match self.cell {
            Cell::Segment => String::new(),
            Cell::Repetition(_) => {
                let texts: Vec<_> = parts(self.cell, Cell::Component).map(|c| component(c.cell)).collect();
                texts.join(&char::from(delimiters.component).to_string())
            }
            Cell::Component(_) => component(self.cell),
            Cell::Subcomponent(_) => self.peek().into_owned(),
        }
    }

    /// The text of this place without recording anything, empty when there is none or it is unreadable.
    pub(crate) fn peek(self) -> Cow<'a, str> {
        let cells = &self.v2.cells;
        let leaf = cells.leaf(self.cell).filter(|l| cells.raw(*l) != NULL);
        leaf.and_then(|l| cells.text(l)).unwrap_or_default()
    }

    /// The text of a part without recording anything.
    pub(crate) fn peek_at(self, part: u16) -> Cow<'a, str> {
        self.part(part).map(Self::peek).unwrap_or_default()
    }

    /// The handle of the leaf here, if it holds a byte.
    pub(crate) fn leaf(self) -> Option<u32> {
        let cells = &self.v2.cells;
        cells.leaf(self.cell).filter(|l| !cells.raw(*l).is_empty()).map(|l| cells.start(l))
    }

    /// Handles of all leaves in here.
    pub(crate) fn leaves(self) -> Vec<u32> {
        match (self.cell, self.segment()) {
            (Cell::Segment, Some(segment)) => segment.leaves().map(|l| self.v2.handle(l.offset)).collect(),
            (Cell::Segment, None) => Vec::new(),
            _ => self.pieces().into_iter().map(|s| self.v2.cells.start(s.cell)).collect(),
        }
    }

    /// One value that several leaves make together, inside `rule`; parts without a value are left out of the lineage.
    pub(crate) fn join(self, rule: Rule, parts: &[Self], is: String) -> Text<'a> {
        let leaves: Vec<u32> = parts.iter().filter_map(|p| p.leaf()).collect();
        if leaves.is_empty() {
            return None;
        }
        Some(Val::new(Cow::Owned(is), self.cx().trace.join(self.by, rule, &leaves)))
    }

    /// A constant that `rule` assigns because this segment is there.
    pub(crate) fn constant(self, rule: Rule, is: &'static str) -> Text<'a> {
        Some(Val::new(Cow::Borrowed(is), self.node(rule)))
    }

    /// As [`Scope::constant`], for other types.
    pub(crate) fn constant_of<T>(self, rule: Rule, is: T) -> Option<Val<T>> {
        Some(Val::new(is, self.node(rule)))
    }

    /// An application of `rule` that the segment made fire.
    pub(crate) fn node(self, rule: Rule) -> Origin {
        self.cx().trace.step(self.by, rule, Src::Node(self.segment_handle()))
    }

    /// Applies `rule` if its condition holds. The leaves the condition looked at decide whatever is then made in the scope
    /// given back; a condition that does not hold, or under which nothing is made, leaves no trace.
    pub(crate) fn when(self, rule: Rule, condition: impl FnOnce(&Test<'c, 'a>) -> bool) -> Option<Self> {
        let test = Test { scope: self, seen: RefCell::default() };
        if !condition(&test) {
            return None;
        }
        let scope = self.under(rule);
        let mut seen = test.seen.take();
        seen.sort_unstable();
        seen.dedup();
        for leaf in seen {
            self.cx().trace.decides(scope.by, leaf);
        }
        Some(scope)
    }

    /// Says that a leaf elsewhere decided what is made in this scope.
    pub(crate) fn decided_by(self, leaf: u32) {
        self.cx().trace.decides(self.by, leaf);
    }

    /// Gives up every leaf in here, with one issue.
    pub(crate) fn refuse(self, why: Reason, code: &'static str) {
        let leaves = self.leaves();
        for leaf in &leaves {
            self.cx().trace.refuse(*leaf, why);
        }
        self.cx().issue(Severity::Warning, code, leaves.first().copied());
    }

    /// Notes something odd about this place.
    pub(crate) fn issue(self, severity: Severity, code: &'static str) {
        let place = self.leaf().unwrap_or_else(|| self.segment_handle());
        self.cx().issue(severity, code, Some(place));
    }

    /// Translates a code by a published map, the caller's own rows first. `None` when no row has it.
    pub(crate) fn translate(self, value: &Val<Cow<'a, str>>, map: ConceptMap) -> Option<Translated<'a>> {
        let code = value.is.as_ref();
        if let Some(local) = self.cx().options.code_maps.get(map.name()).and_then(|m| m.get(code)) {
            return Some(Translated { code: value.clone().map(|_| Cow::Owned(local.clone())), row: None });
        }
        let row = map.translate_all(code).find(|r| r.counted && r.condition.is_none())?;
        let target = row.target_code?;
        let by = self.cx().trace.step(value.by, Rule::code(row.row_index), Src::None);
        if let Some(leaf) = self.cx().trace.first_leaf(value.by) {
            self.cx().trace.set_leaf(by, leaf);
        }
        Some(Translated { code: Val::new(Cow::Borrowed(target), by), row: Some(row) })
    }

    /// A reference that says there is none, if this place is `""`.
    pub(crate) fn absent(self) -> Option<Reference<'a>> {
        if self.raw() != NULL {
            return None;
        }
        let leaf = self.under(null::DATA_ABSENT_REASON).value()?;
        let extension = Extension {
            url: self.constant(null::DATA_ABSENT_REASON, DATA_ABSENT_REASON),
            value: Some(ExtensionValue::Code(Val::new(Cow::Borrowed("unknown"), leaf.by))),
            extension: Vec::new(),
        };
        Some(Reference { extension: vec![extension], ..Reference::default() })
    }

    /// What every thing has, for one that the rule of this scope creates from this place.
    pub(crate) fn common(self) -> Common<'a> {
        let by = self.cx().trace.again(self.by, Src::Node(self.segment_handle()));
        Common { by, anchor: self.anchor(), ..Common::default() }
    }

    /// A new thing that the rule of this scope creates from this place.
    pub(crate) fn create<T: Entity<'a>>(self) -> T {
        let mut thing = T::default();
        *thing.common_mut() = self.common();
        thing
    }

    /// Adds a thing to the record and points to it.
    pub(crate) fn add<T: Entity<'a>>(self, thing: T) -> Reference<'a> {
        let key: Key = self.cx().add(thing);
        Reference::to(key)
    }

    /// `PV1-7[1]`, `XAD` in it `PV1-7[1].11`: unique for each place of the message.
    pub(crate) fn anchor(self) -> String {
        let mut path = String::with_capacity(24);
        if let Some(segment) = self.segment() {
            // Writing to a String does not fail.
            let _ = write!(path, "{}", segment.location());
        }
        self.v2.cells.path(self.segment, self.cell, &mut path);
        path
    }

    /// An extension whose url is a constant of `url_rule`; `None` without a value.
    pub(crate) fn extension(
        self,
        url_rule: Rule,
        url: &'static str,
        value: Option<ExtensionValue<'a>>,
    ) -> Option<Extension<'a>> {
        let value = Some(value?);
        Some(Extension { url: self.constant(url_rule, url), value, extension: Vec::new() })
    }

    /// Which field this is a repetition of, where the options ask for it: several fields lead to one element of FHIR.
    pub(crate) fn source_field(self) -> Option<Extension<'a>> {
        if !self.cx().options.source_fields || !matches!(self.cell, Cell::Repetition(_)) {
            return None;
        }
        let place = self.anchor();
        let field = place.split('[').next().filter(|f| f.contains('-')).map(str::to_string);
        // `PID[2]-9[1]` is a place of PID-9.
        let field =
            field.or_else(|| place.split_once(']').map(|(_, f)| format!("{}{f}", self.segment_id())))?;
        self.source_place(field.split('[').next().unwrap_or_default().to_string())
    }

    /// Which place an element came from, where the options ask for it.
    pub(crate) fn source_place(self, place: impl Into<Cow<'a, str>>) -> Option<Extension<'a>> {
        use crate::generated::rules::hl7v2::source;
        if !self.cx().options.source_fields {
            return None;
        }
        let value = Val::new(place.into(), self.node(source::FIELD));
        self.extension(source::FIELD, crate::ids::SOURCE_FIELD, Some(ExtensionValue::String(value)))
    }

    /// An extension with text, as most are.
    pub(crate) fn string_extension(
        self,
        part: u16,
        url_rule: Rule,
        url: &'static str,
        value_rule: Rule,
    ) -> Option<Extension<'a>> {
        self.extension(url_rule, url, self.text(part, value_rule).map(ExtensionValue::String))
    }

    /// A concept of one constant code.
    pub(crate) fn concept(
        self,
        code_rule: Rule,
        code: &'static str,
        system_rule: Rule,
        system: &'static str,
    ) -> CodeableConcept<'a> {
        CodeableConcept {
            coding: vec![self.coding(code_rule, code, system_rule, system)],
            ..CodeableConcept::default()
        }
    }

    /// A constant code with its system.
    pub(crate) fn coding(
        self,
        code_rule: Rule,
        code: &'static str,
        system_rule: Rule,
        system: &'static str,
    ) -> Coding<'a> {
        Coding {
            code: self.constant(code_rule, code),
            system: self.constant(system_rule, system),
            ..Coding::default()
        }
    }

    /// Gives an identifier a constant type, beside the one that the source gave it.
    pub(crate) fn typed(
        self,
        mut identifier: Identifier<'a>,
        code_rule: Rule,
        code: &'static str,
        system_rule: Rule,
    ) -> Identifier<'a> {
        let kind = identifier.r#type.get_or_insert_default();
        match kind.coding.iter_mut().find(|c| c.code.as_ref().is_some_and(|c| c.is == code)) {
            Some(same) if same.system.is_none() => same.system = self.constant(system_rule, V2_0203),
            Some(_) => {}
            None => kind.coding.push(self.coding(code_rule, code, system_rule, V2_0203)),
        }
        identifier
    }
}

/// HL7's way to say that there is no value.
const NULL: &[u8] = b"\"\"";

/// The extension that says why there is no value.
pub(crate) const DATA_ABSENT_REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/// Identifier types of HL7 v2.
pub(crate) const V2_0203: &str = "http://terminology.hl7.org/CodeSystem/v2-0203";

/// A code after its map.
#[derive(Clone, Debug)]
pub(crate) struct Translated<'a> {
    /// The code in the target, made by the code row.
    pub(crate) code: Val<Cow<'a, str>>,
    /// The row; `None` when the caller's own map had the code.
    pub(crate) row: Option<Translation<'static>>,
}

/// What a condition looks at. Every leaf it finds valued is remembered as deciding.
#[derive(Debug)]
pub(crate) struct Test<'c, 'a> {
    scope: Scope<'c, 'a>,
    seen: RefCell<Vec<u32>>,
}

impl<'c, 'a> Test<'c, 'a> {
    fn look(&self, place: Option<Scope<'c, 'a>>) -> Option<Scope<'c, 'a>> {
        let place = place.filter(|p| p.is_valued())?;
        // Nobody asks for what decided when nothing is recorded.
        if place.cx().trace.is_on() {
            self.seen.borrow_mut().extend(place.leaf());
        }
        Some(place)
    }

    /// Whether a field (or component, by the level of the scope) has a value.
    pub(crate) fn valued(&self, part: u16) -> bool {
        self.look(self.scope.part(part)).is_some()
    }

    /// Whether a part of a part has a value, such as PID-11.9.
    pub(crate) fn valued_at(&self, part: u16, sub: u16) -> bool {
        self.look(self.scope.part(part).and_then(|p| p.part(sub))).is_some()
    }

    /// Whether a field of another segment has a value.
    pub(crate) fn valued_in(&self, other: Option<Scope<'c, 'a>>, part: u16) -> bool {
        self.look(other.and_then(|o| o.part(part))).is_some()
    }

    /// Whether a part is this code.
    pub(crate) fn is(&self, part: u16, code: &str) -> bool {
        self.one_of(part, &[code])
    }

    /// Whether a part is one of these codes.
    pub(crate) fn one_of(&self, part: u16, codes: &[&str]) -> bool {
        self.look(self.scope.part(part)).is_some_and(|p| codes.contains(&p.peek().as_ref()))
    }

    /// Whether a part of another place is one of these codes.
    pub(crate) fn one_of_in(&self, other: Option<Scope<'c, 'a>>, part: u16, codes: &[&str]) -> bool {
        self.look(other.and_then(|o| o.part(part))).is_some_and(|p| codes.contains(&p.peek().as_ref()))
    }

    /// Whether a part of a part is one of these codes.
    pub(crate) fn one_of_at(&self, part: u16, sub: u16, codes: &[&str]) -> bool {
        self.look(self.scope.part(part).and_then(|p| p.part(sub)))
            .is_some_and(|p| codes.contains(&p.peek().as_ref()))
    }

    /// Whether this place itself has a value.
    pub(crate) fn this_is_valued(&self) -> bool {
        self.look(Some(self.scope)).is_some()
    }

    /// How often a field repeats with content; the repetitions do not decide as leaves.
    pub(crate) fn count(&self, field: u16) -> usize {
        self.scope.repetitions(field).count()
    }

    /// Number of characters of a part.
    pub(crate) fn length(&self, part: u16) -> usize {
        self.look(self.scope.part(part)).map_or(0, |p| p.peek().chars().count())
    }
}
