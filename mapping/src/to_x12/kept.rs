//! What the way from X12 kept in an extension of ours, by position: put back where it was.

use std::borrow::Cow;

use super::tree::Segment;
use super::way::{Way, number};
use crate::ids::X12_ELEMENTS;
use crate::model::{Extension, ExtensionValue, Reference, Text, Val};
use crate::trace::{Origin, Rule};

/// Ids of segments that are kept: those of the guides of payments, and of other guides of 820.
static IDS: &[&str] = &[
    "ADX", "AMT", "BPR", "CAS", "CLP", "CUR", "DTM", "ENT", "IT1", "LQ", "LX", "MIA", "MOA", "N1", "N2",
    "N3", "N4", "N9", "NM1", "NTE", "PER", "PLB", "QTY", "RDM", "REF", "RMR", "SAC", "SLN", "SVC", "TRN",
    "TS2", "TS3", "TX1", "TXI",
];

/// An element of a segment.
struct Part<'r, 'a> {
    element: u8,
    repetition: u8,
    component: u8,
    value: &'r ExtensionValue<'a>,
    url: &'r Text<'a>,
}

/// What is kept of one segment.
pub(super) struct Whole<'r, 'a> {
    pub(super) id: &'static str,
    url: &'r Text<'a>,
    parts: Vec<Part<'r, 'a>>,
    /// What the segment made and nothing else points to, by the name it was kept by.
    pub(super) thing: Option<(&'r str, &'r Reference<'a>, Origin)>,
}

/// All that is kept in the extensions of an element.
pub(super) fn all<'r, 'a>(list: &'r [Extension<'a>]) -> Vec<Whole<'r, 'a>> {
    let ours = list.iter().filter(|e| e.url.as_ref().is_some_and(|url| url.is == X12_ELEMENTS));
    ours.filter_map(whole).collect()
}

fn whole<'r, 'a>(of: &'r Extension<'a>) -> Option<Whole<'r, 'a>> {
    let mut out = Whole { id: "", url: &of.url, parts: Vec::new(), thing: None };
    for part in &of.extension {
        let (Some(url), Some(value)) = (part.url.as_ref(), part.value.as_ref()) else { continue };
        let (id, place) = url.is.split_once('-').unwrap_or((&url.is, ""));
        let Some(id) = IDS.iter().find(|known| **known == id) else { continue };
        if out.id.is_empty() {
            out.id = id;
        }
        if let ExtensionValue::Reference(to) = value {
            out.thing = Some((&url.is, to, url.by));
        } else if out.id == *id
            && let Some((element, repetition, component)) = position(place)
        {
            out.parts.push(Part { element, repetition, component, value, url: &part.url });
        }
    }
    (!out.id.is_empty()).then_some(out)
}

/// `06`, `06.2`, `03[2].1`: element, repetition and component.
fn position(text: &str) -> Option<(u8, u8, u8)> {
    let (head, component) = text.split_once('.').unwrap_or((text, "1"));
    let (element, repetition) = match head.strip_suffix(']').and_then(|h| h.split_once('[')) {
        Some(found) => found,
        None => (head, "1"),
    };
    let number = |text: &str| text.parse::<u8>().ok().filter(|n| (1..=99).contains(n));
    Some((number(element)?, number(repetition)?, number(component)?))
}

impl Whole<'_, '_> {
    /// Whether the first element of the segment is among what is kept: it is then a segment of its own.
    pub(super) fn is_own(&self) -> bool {
        self.parts.iter().any(|part| part.element == 1 && part.component == 1)
    }

    /// The text of an element, empty without it.
    pub(super) fn text(&self, element: u8) -> &str {
        let part = self.parts.iter().find(|part| part.element == element);
        part.and_then(|part| text_of(part.value)).map_or("", |v| v.is.as_ref())
    }

    /// Puts all of it into a segment; `rule` names the rule of an element and component.
    pub(super) fn fill(&self, w: Way<'_, '_>, segment: &mut Segment, rule: impl Fn(u32, u32) -> Rule) {
        for part in &self.parts {
            let rule = rule(part.element.into(), part.component.into());
            let cell = match part.value {
                ExtensionValue::Decimal(value) => {
                    w.changed(rule, &Some(value.clone()), "mapping/number-not-valid", number)
                }
                other => text_of(other).and_then(|value| w.value(rule, value)),
            };
            let Some(cell) = cell else { continue };
            let urls = [self.url, part.url].into_iter().flatten().map(|url| url.by);
            w.decided(&cell, urls);
            segment.set_at(part.element, part.repetition, part.component, Some(cell));
        }
    }

    /// A segment that holds no more than what is kept.
    pub(super) fn segment(&self, w: Way<'_, '_>, rule: impl Fn(u32, u32) -> Rule) -> Segment {
        let mut out = Segment::new(self.id);
        self.fill(w, &mut out, rule);
        out
    }

    /// Where the extension says what it is.
    pub(super) fn urls(&self) -> Vec<Origin> {
        let own = self.url.iter().map(|url| url.by);
        own.chain(self.thing.iter().map(|(_, _, by)| *by)).collect()
    }
}

/// A value that is text.
fn text_of<'v, 'a>(value: &'v ExtensionValue<'a>) -> Option<&'v Val<Cow<'a, str>>> {
    match value {
        ExtensionValue::String(v)
        | ExtensionValue::Code(v)
        | ExtensionValue::Uri(v)
        | ExtensionValue::Decimal(v)
        | ExtensionValue::Date(v)
        | ExtensionValue::DateTime(v) => Some(v),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn positions_are_elements_repetitions_and_components() {
        assert_eq!(position("06"), Some((6, 1, 1)));
        assert_eq!(position("06.2"), Some((6, 1, 2)));
        assert_eq!(position("03[2].1"), Some((3, 2, 1)));
        for bad in ["", "0", "x", "06.", "[2]", "100", "06.0"] {
            assert_eq!(position(bad), None, "{bad}");
        }
    }
}
