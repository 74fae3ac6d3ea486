//! What a mapping line is written in: a segment, the rule being applied to it, and the recorder.

use std::borrow::Cow;

use synovia_x12::{ComponentView, SegmentView};

use crate::context::Context;
use crate::generated::rules::x12::set_837;
use crate::model::{CodeableConcept, Coding, Common, Entity, Money, Reference, Text, Val};
use crate::report::Severity;
use crate::trace::{Origin, Reason, Rule, Src};

/// A segment inside a rule. `Copy`, so that a mapping line can pass it on. Handles are the offsets of the views, which were
/// parsed so that they are unique in the conversion.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope<'c, 'a> {
    pub(crate) view: SegmentView<'a>,
    pub(crate) by: Origin,
    pub(crate) cx: &'c Context<'a>,
    /// The CUR that says what amounts are in.
    pub(crate) currency: Option<SegmentView<'a>>,
}

fn handle(offset: u64) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

impl<'c, 'a> Scope<'c, 'a> {
    pub(super) fn new(cx: &'c Context<'a>, view: SegmentView<'a>) -> Self {
        Self { view, by: Origin::NONE, cx, currency: None }
    }

    /// Another segment inside the rule of this scope.
    pub(super) fn over(self, view: SegmentView<'a>) -> Self {
        Self { view, ..self }
    }

    /// The same segment inside `rule`.
    pub(super) fn under(self, rule: Rule) -> Self {
        Self { by: self.made(rule), ..self }
    }

    /// An application of `rule` that the segment made fire.
    pub(super) fn made(self, rule: Rule) -> Origin {
        self.cx.trace.step(self.by, rule, Src::Node(handle(self.view.offset())))
    }

    /// A reference by `rule`, inside of what led to the thing.
    pub(super) fn pointing(self, to: Reference<'a>, rule: Rule) -> Reference<'a> {
        let by = self.cx.trace.step(to.by, rule, Src::Node(handle(self.view.offset())));
        to.by(by)
    }

    fn component(self, element: u32, component: u32) -> Option<ComponentView<'a>> {
        self.view.element(element)?.component(component).filter(|c| !c.is_empty())
    }

    /// The first component of an element without recording anything; empty without one.
    pub(super) fn peek(self, element: u32) -> Cow<'a, str> {
        self.peek_part(element, 1)
    }

    /// A component without recording anything.
    pub(super) fn peek_part(self, element: u32, component: u32) -> Cow<'a, str> {
        self.component(element, component).map(|c| trimmed(c.text())).unwrap_or_default()
    }

    /// The first component of an element, which is then the leaf of `rule`.
    pub(super) fn text(self, element: u32, rule: Rule) -> Text<'a> {
        self.part(element, 1, rule)
    }

    /// A component, which is then the leaf of `rule`.
    pub(super) fn part(self, element: u32, component: u32, rule: Rule) -> Text<'a> {
        self.leaf(self.component(element, component)?, rule)
    }

    /// A component that was found already, which is then the leaf of `rule`.
    pub(super) fn leaf(self, found: ComponentView<'a>, rule: Rule) -> Text<'a> {
        let text = trimmed(found.text());
        if text.is_empty() {
            return None;
        }
        Some(Val::new(text, self.cx.trace.step(self.by, rule, Src::Leaf(handle(found.offset())))))
    }

    /// A component decides what is made in `of`.
    pub(super) fn decides(self, element: u32, component: u32, of: Origin) {
        if let Some(found) = self.component(element, component) {
            self.cx.trace.decides(of, handle(found.offset()));
        }
    }

    /// Gives a component up, with an issue.
    pub(super) fn refuse(self, element: u32, component: u32, code: &'static str) {
        if let Some(found) = self.component(element, component) {
            self.cx.refuse(handle(found.offset()), Reason::Invalid, code);
        }
    }

    /// Notes that a component, which is used, is odd.
    pub(super) fn doubt(self, element: u32, component: u32, code: &'static str) {
        if let Some(found) = self.component(element, component) {
            self.cx.issue(Severity::Warning, code, Some(handle(found.offset())));
        }
    }

    /// A constant that `rule` assigns because this segment is there.
    pub(super) fn constant(self, rule: Rule, is: &'static str) -> Text<'a> {
        Some(Val::new(Cow::Borrowed(is), self.made(rule)))
    }

    /// A concept of one code: the value and the constant of its system.
    pub(super) fn concept(
        self,
        code: Text<'a>,
        system_rule: Rule,
        system: &'static str,
    ) -> Option<CodeableConcept<'a>> {
        let code = Some(code?);
        let coding = Coding { system: self.constant(system_rule, system), code, ..Coding::default() };
        Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() })
    }

    /// A concept that is only a constant: rules of its code and its system.
    pub(super) fn fixed(
        self,
        rule: Rule,
        code: &'static str,
        system: &'static str,
    ) -> Option<CodeableConcept<'a>> {
        let coding = Coding {
            system: self.constant(rule, system),
            code: self.constant(rule, code),
            ..Coding::default()
        };
        Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() })
    }

    /// An amount as it is written, with the currency of the set.
    pub(super) fn money(self, element: u32, rule: Rule, currency: Rule) -> Option<Money<'a>> {
        let value = self.number(element, rule)?;
        let named = self.currency.map(|cur| self.over(cur)).filter(|cur| is_currency(&cur.peek(2)));
        let unit = match named {
            Some(cur) => cur.text(2, set_837::CUR02),
            None => self.constant(currency, "USD"),
        };
        Some(Money { value: Some(value), currency: unit, ..Money::default() })
    }

    /// A number as FHIR writes it: X12 leaves out the zero before the point.
    pub(super) fn number(self, element: u32, rule: Rule) -> Option<Val<Cow<'a, str>>> {
        let value = self.text(element, rule)?;
        match number(&value.is) {
            Some(is) => Some(value.map(|_| Cow::Owned(is))),
            None => {
                self.refuse(element, 1, "mapping/number-not-valid");
                None
            }
        }
    }

    /// A date (`CCYYMMDD`) as FHIR writes it.
    pub(super) fn date(self, element: u32, rule: Rule) -> Text<'a> {
        let value = self.text(element, rule)?;
        match date(&value.is) {
            Some(is) => Some(value.map(|_| Cow::Owned(is))),
            None => {
                self.refuse(element, 1, "mapping/date-not-valid");
                None
            }
        }
    }

    /// A thing that this segment makes.
    pub(super) fn create<T: Entity<'a>>(self, rule: Rule, anchor: &str) -> T {
        let mut thing = T::default();
        *thing.common_mut() = Common {
            by: self.made(rule),
            anchor: format!("{anchor}@{}", self.view.offset()),
            ..Common::default()
        };
        thing
    }

    /// Adds a thing to the record and points to it.
    pub(super) fn add<T: Entity<'a>>(self, thing: T) -> Reference<'a> {
        Reference::to(self.cx.add(thing))
    }
}

/// A currency as ISO 4217 writes it.
fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_string()),
    }
}

/// `.5` → `0.5`, `-12.` → `-12`; `None` for what is no number.
pub(super) fn number(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(part) || whole.len() + part.len() == 0 || digits.len() > 32 {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if part.is_empty() { String::new() } else { format!(".{part}") };
    Some(format!("{sign}{whole}{point}"))
}

/// `20240131` → `2024-01-31`.
pub(super) fn date(text: &str) -> Option<String> {
    let digits = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    let (year, month, day) = (text.get(..4)?, text.get(4..6)?, text.get(6..)?);
    let month_ok = (1..=12).contains(&month.parse::<u8>().ok()?);
    let day_ok = (1..=31).contains(&day.parse::<u8>().ok()?);
    (digits && month_ok && day_ok && year != "0000").then(|| format!("{year}-{month}-{day}"))
}

#[cfg(test)]
mod tests {
    use super::{date, number};

    #[test]
    fn numbers_and_dates_are_written_as_fhir_does() {
        for (text, is) in [("100", "100"), (".5", "0.5"), ("-12.", "-12"), ("007.50", "7.50"), ("0", "0")] {
            assert_eq!(number(text).as_deref(), Some(is));
        }
        for bad in ["", ".", "-", "1e5", "+1", "1,5", "1.2.3"] {
            assert_eq!(number(bad), None, "{bad}");
        }
        assert_eq!(date("20240131").as_deref(), Some("2024-01-31"));
        for bad in ["2024013", "20241301", "20240132", "0000-1-1", "2024013X", "äääää"] {
            assert_eq!(date(bad), None, "{bad}");
        }
    }
}
