//! Lines that go both ways: an element of a segment, and where it stands in the hub.

use std::borrow::Cow;

use super::codes;
use crate::from_x12::scope::{Scope, number};
use crate::model::{CodeableConcept, Coding, Count, Identifier, Money, Text, Truth, Val};
use crate::trace::{Origin, Rule};

/// A segment being read, or being written.
#[derive(Debug)]
pub(crate) enum Both<'x, 'c, 'a> {
    /// From the segment into the hub.
    In(Scope<'c, 'a>),
    /// From the hub into the segment.
    Out(&'x mut Cells),
}

/// The values of a segment being written.
#[derive(Debug, Default)]
pub(crate) struct Cells(pub(crate) Vec<Cell>);

/// A value of a segment being written.
#[derive(Debug)]
pub(crate) struct Cell {
    pub(crate) element: u8,
    pub(crate) repetition: u8,
    pub(crate) component: u8,
    pub(crate) text: String,
    pub(crate) rule: Rule,
    /// What made it; nothing for what the form asks for.
    pub(crate) by: Origin,
    /// What decided it: the system of a code, the name of an extension.
    pub(crate) also: Vec<Origin>,
}

/// A code of X12 with the system and the code that FHIR has for it.
pub(crate) type Known = (&'static str, &'static str, &'static str);

impl Cells {
    /// Puts a value.
    pub(crate) fn put(&mut self, element: u8, component: u8, rule: Rule, value: &Text<'_>) {
        if let Some(value) = value.as_ref().filter(|v| !v.null && !v.is.is_empty()) {
            self.text(element, component, rule, &value.is, value.by);
        }
    }

    /// Puts a text that `by` made.
    pub(crate) fn text(&mut self, element: u8, component: u8, rule: Rule, text: &str, by: Origin) {
        let text = text.to_string();
        self.0.push(Cell { element, repetition: 1, component, text, rule, by, also: Vec::new() });
    }

    /// Says that a value decided the one that was put last.
    pub(crate) fn decided(&mut self, by: &Text<'_>) {
        if let (Some(cell), Some(by)) = (self.0.last_mut(), by) {
            cell.also.push(by.by);
        }
    }
}

/// The text of a value that is there.
pub(crate) fn of<'t>(text: &'t Text<'_>) -> &'t str {
    text.as_ref().filter(|v| !v.null).map_or("", |v| v.is.as_ref())
}

impl<'a> Both<'_, '_, 'a> {
    /// Text as it is.
    pub(crate) fn text(&mut self, element: u8, component: u8, rule: Rule, slot: &mut Text<'a>) {
        match self {
            Both::In(s) => *slot = s.part(element.into(), component.into(), rule),
            Both::Out(out) => out.put(element, component, rule, slot),
        }
    }

    /// Text that is written in another way on each side; what cannot be is refused.
    pub(crate) fn changed(
        &mut self,
        (element, component): (u8, u8),
        rule: Rule,
        slot: &mut Text<'a>,
        read: impl FnOnce(&str) -> Option<String>,
        write: impl FnOnce(&str) -> Option<String>,
    ) {
        match self {
            Both::In(s) => {
                let (element, component) = (element.into(), component.into());
                let Some(value) = s.part(element, component, rule) else { return };
                match read(&value.is) {
                    Some(is) => *slot = Some(value.map(|_| Cow::Owned(is))),
                    None => s.refuse(element, component, "mapping/value-not-valid"),
                }
            }
            Both::Out(out) => {
                if let Some(value) = slot.as_ref().filter(|v| !v.null)
                    && let Some(text) = write(&value.is)
                {
                    out.text(element, component, rule, &text, value.by);
                }
            }
        }
    }

    /// An item of a list: the items before it are read before it.
    pub(crate) fn nth(&mut self, element: u8, rule: Rule, list: &mut Vec<Val<Cow<'a, str>>>, at: usize) {
        match self {
            Both::In(s) => list.extend(s.text(element.into(), rule)),
            Both::Out(out) => out.put(element, 1, rule, &list.get(at).cloned()),
        }
    }

    /// A code of X12, with its system.
    pub(crate) fn coded(
        &mut self,
        (element, component): (u8, u8),
        rule: Rule,
        system: &'static str,
        slot: &mut Option<CodeableConcept<'a>>,
    ) {
        self.known((element, component), rule, system, &[], slot);
    }

    /// A code that FHIR has a code of its own for where it stands in the list, else X12's with its system.
    pub(crate) fn known(
        &mut self,
        (element, component): (u8, u8),
        rule: Rule,
        system: &'static str,
        list: &[Known],
        slot: &mut Option<CodeableConcept<'a>>,
    ) {
        match self {
            Both::In(s) => {
                let Some(value) = s.part(element.into(), component.into(), rule) else { return };
                let found = list.iter().find(|(code, ..)| *code == value.is);
                let system = found.map_or(system, |(_, system, _)| *system);
                let value = match found {
                    Some((.., code)) => value.map(|_| Cow::Borrowed(*code)),
                    None => value,
                };
                *slot = s.concept(Some(value), rule, system);
            }
            Both::Out(out) => {
                for coding in slot.iter().flat_map(|c| &c.coding) {
                    let (theirs, code) = (of(&coding.system), of(&coding.code));
                    let found = list.iter().find(|(_, system, known)| theirs == *system && code == *known);
                    let by = coding.code.as_ref().map_or(Origin::NONE, |v| v.by);
                    let text = found.map(|(text, ..)| *text).or((theirs == system).then_some(code));
                    if let Some(text) = text.filter(|t| !t.is_empty()) {
                        out.text(element, component, rule, text, by);
                        return out.decided(&coding.system);
                    }
                }
            }
        }
    }

    /// Y or N; other codes are left.
    pub(crate) fn flag(&mut self, element: u8, rule: Rule, slot: &mut Truth) {
        match self {
            Both::In(s) => {
                let is = match s.peek(element.into()).as_ref() {
                    "Y" => true,
                    "N" => false,
                    _ => return,
                };
                *slot = s.text(element.into(), rule).map(|v| v.map(|_| is));
            }
            Both::Out(out) => {
                if let Some(value) = slot.as_ref().filter(|v| !v.null) {
                    out.text(element, 1, rule, if value.is { "Y" } else { "N" }, value.by);
                }
            }
        }
    }

    /// A whole number above 0.
    pub(crate) fn count(&mut self, element: u8, rule: Rule, slot: &mut Count) {
        match self {
            Both::In(s) => {
                if let Ok(number) = s.peek(element.into()).parse::<u32>()
                    && number > 0
                {
                    *slot = s.text(element.into(), rule).map(|v| v.map(|_| number));
                }
            }
            Both::Out(out) => {
                if let Some(value) = slot.as_ref().filter(|v| !v.null) {
                    out.text(element, 1, rule, &value.is.to_string(), value.by);
                }
            }
        }
    }

    /// A number as FHIR writes it; X12 leaves out the zero before the point.
    pub(crate) fn number(&mut self, element: u8, rule: Rule, slot: &mut Text<'a>) {
        self.changed((element, 1), rule, slot, number, crate::to_x12::number);
    }

    /// An amount in the currency of the set.
    pub(crate) fn money(&mut self, element: u8, rule: Rule, currency: Rule, slot: &mut Option<Money<'a>>) {
        match self {
            Both::In(s) => *slot = s.money(element.into(), rule, currency),
            Both::Out(out) => {
                let value = slot.as_ref().and_then(|money| money.value.as_ref()).filter(|v| !v.null);
                if let Some(value) = value
                    && let Some(text) = crate::to_x12::number(&value.is)
                {
                    out.text(element, 1, rule, &text, value.by);
                    out.decided(&slot.as_ref().and_then(|money| money.currency.clone()));
                }
            }
        }
    }

    /// A number with its qualifier: the type of the identifier, its system where the qualifier names one.
    pub(crate) fn identifier(
        &mut self,
        (kind, value): (u8, u8),
        (kind_rule, value_rule): (Rule, Rule),
        system: &'static str,
        slot: &mut Option<Identifier<'a>>,
    ) {
        let mut identifier = slot.take().unwrap_or_default();
        self.coded((kind, 1), kind_rule, system, &mut identifier.r#type);
        self.text(value, 1, value_rule, &mut identifier.value);
        match self {
            Both::In(s) => {
                let known = codes::identifier_system(&s.peek(kind.into()));
                identifier.system = known.and_then(|system| s.constant(kind_rule, system));
            }
            Both::Out(out) => {
                let typed = identifier.r#type.iter().flat_map(|t| &t.coding).any(|c| of(&c.system) == system);
                let by = identifier.system.as_ref().map_or(Origin::NONE, |v| v.by);
                if !typed && let Some(code) = codes::qualifier(of(&identifier.system), system) {
                    out.text(kind, 1, kind_rule, code, by);
                } else if typed && identifier.value.is_some() {
                    out.decided(&identifier.system);
                }
            }
        }
        let any = identifier.value.is_some() || identifier.r#type.is_some();
        *slot = any.then_some(identifier);
    }
}

/// A concept of one coding.
pub(crate) fn concept<'a>(code: Text<'a>, system: Text<'a>) -> Option<CodeableConcept<'a>> {
    code.as_ref()?;
    let coding = Coding { system, code, ..Coding::default() };
    Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() })
}
