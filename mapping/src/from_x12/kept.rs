//! What no element of FHIR takes: kept as it stands, in an extension of ours, by segment and position.
//!
//! The extension has a part for each value, whose url is the position, such as `BPR-01` or `SVC-06.2`. The way back puts each
//! value where it was.

use std::borrow::Cow;

use synovia_x12::{ComponentView, SegmentId, SegmentView, TransactionSetView};

use super::scope::{Scope, number};
use crate::context::Context;
use crate::ids::X12_ELEMENTS;
use crate::model::{Extension, ExtensionValue, Reference, Text, Val};
use crate::trace::{Reason, Rule};

/// The parts of a segment that are kept.
#[derive(Debug)]
pub(super) struct Kept<'c, 'a> {
    s: Scope<'c, 'a>,
    rule: Rule,
    parts: Vec<Extension<'a>>,
}

impl<'c, 'a> Kept<'c, 'a> {
    /// Nothing yet of this segment; `rule` makes the extension.
    pub(super) fn new(s: Scope<'c, 'a>, rule: Rule) -> Self {
        Self { s, rule, parts: Vec::new() }
    }

    fn push(&mut self, name: String, rule: Rule, value: ExtensionValue<'a>) {
        let url = Some(Val::new(Cow::Owned(name), self.s.made(rule)));
        self.parts.push(Extension { url, value: Some(value), ..Extension::default() });
    }

    fn name(&self, element: u32) -> String {
        format!("{}-{element:02}", self.s.view.id())
    }

    /// An element of one component, as it is written.
    pub(super) fn text(mut self, element: u32, rule: Rule) -> Self {
        if let Some(value) = self.s.text(element, rule) {
            self.push(self.name(element), rule, ExtensionValue::String(value));
        }
        self
    }

    /// A component.
    pub(super) fn part(mut self, element: u32, component: u32, rule: Rule) -> Self {
        if let Some(value) = self.s.part(element, component, rule) {
            let name = format!("{}.{component}", self.name(element));
            self.push(name, rule, ExtensionValue::String(value));
        }
        self
    }

    /// An amount or a count; as it is written where it is none.
    pub(super) fn number(mut self, element: u32, rule: Rule) -> Self {
        let Some(value) = self.s.text(element, rule) else { return self };
        let value = match number(&value.is) {
            Some(is) => ExtensionValue::Decimal(value.map(|_| Cow::Owned(is))),
            None => ExtensionValue::String(value),
        };
        self.push(self.name(element), rule, value);
        self
    }

    /// Amounts or counts: elements by number, each with its rule.
    pub(super) fn numbers(self, all: &[(u32, Rule)]) -> Self {
        all.iter().fold(self, |kept, (element, rule)| kept.number(*element, *rule))
    }

    /// Texts: elements by number, each with its rule.
    pub(super) fn texts(self, all: &[(u32, Rule)]) -> Self {
        all.iter().fold(self, |kept, (element, rule)| kept.text(*element, *rule))
    }

    /// A thing that the segment made and that nothing else points to.
    pub(super) fn reference(mut self, name: &str, rule: Rule, to: Reference<'a>) -> Self {
        let to = to.by(self.s.made(rule));
        self.push(name.to_string(), rule, ExtensionValue::Reference(Box::new(to)));
        self
    }

    /// All that stands in the elements from this one on.
    pub(super) fn rest(self, from: u32, rule: Rule) -> Self {
        let last = u32::try_from(self.s.view.element_count()).unwrap_or(u32::MAX);
        (from..=last).fold(self, |kept, element| kept.element(element, rule))
    }

    /// All that stands in an element.
    pub(super) fn element(mut self, element: u32, rule: Rule) -> Self {
        if let Some(element) = self.s.view.element(element) {
            for (repetition, n) in element.repetitions().zip(1_u32..) {
                let composite = repetition.has_components();
                for component in repetition.components() {
                    let Some(value) = self.s.leaf(component, rule) else { continue };
                    let mut name = self.name(element.number());
                    if n > 1 {
                        name = format!("{name}[{n}]");
                    }
                    if composite {
                        name = format!("{name}.{}", ComponentView::number(component));
                    }
                    self.push(name, rule, ExtensionValue::String(value));
                }
            }
        }
        self
    }

    /// The extension, if anything is kept.
    pub(super) fn done(self) -> Option<Extension<'a>> {
        let url: Text<'a> = self.s.constant(self.rule, X12_ELEMENTS);
        (!self.parts.is_empty()).then(|| Extension { url, extension: self.parts, ..Extension::default() })
    }
}

/// A segment as a whole.
pub(super) fn whole<'a>(s: Scope<'_, 'a>, rule: Rule) -> Option<Extension<'a>> {
    Kept::new(s, rule).rest(1, rule).done()
}

/// Gives up the leaves of a set that hold nothing but blanks.
pub(super) fn blanks(cx: &Context<'_>, set: TransactionSetView<'_>) {
    for leaf in set.leaves().filter(|leaf| leaf.raw.trim_ascii().is_empty()) {
        let leaf = u32::try_from(leaf.offset).unwrap_or(u32::MAX);
        cx.refuse(leaf, Reason::Invalid, "mapping/value-blank");
    }
}

/// Segments parted at each that begins a group: those before the first, and the groups.
pub(super) fn split<'s, 'a>(
    segments: &'s [SegmentView<'a>],
    begins: impl Fn(SegmentId) -> bool,
) -> (&'s [SegmentView<'a>], Vec<&'s [SegmentView<'a>]>) {
    let first = segments.iter().position(|s| begins(s.id())).unwrap_or(segments.len());
    let (before, mut rest) = segments.split_at_checked(first).unwrap_or((segments, &[]));
    let mut groups = Vec::new();
    while let Some((_, tail)) = rest.split_first() {
        let next = tail.iter().position(|s| begins(s.id())).map_or(rest.len(), |n| n.saturating_add(1));
        let (group, after) = rest.split_at_checked(next).unwrap_or((rest, &[]));
        groups.push(group);
        rest = after;
    }
    (before, groups)
}
