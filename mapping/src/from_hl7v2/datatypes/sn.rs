//! SN: structured numerics, such as `>^100`, `^1^-^5` or `^1^:^128`.

use super::coding_system::ORIGINAL_TEXT;
use super::nm;
use super::nr::amount;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{sn_quantity, sn_range, sn_ratio};
use crate::generated::rules::hl7v2::sn_quantity as own;
use crate::model::{Extension, ExtensionValue, Quantity, Range, Ratio, Text};
use crate::report::Severity;
use crate::trace::Rule;

/// The comparators FHIR R4 has.
const COMPARATORS: [&str; 4] = ["<", "<=", ">=", ">"];

/// `SN-Quantity`. With a comparator that FHIR does not have the number would mean something else: then all is text.
pub(crate) fn quantity<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    use sn_quantity as r;
    if !is_comparable(s) {
        return untold(s);
    }
    let mut q = Quantity::default();
    if let Some(s) = s.when(r::R3, |t| t.valued(3) | t.valued(4)) {
        q.extension.extend(original(s, r::R3, r::R4));
    }
    q.comparator = s.get(1, r::R5, comparator);
    q.value = s.when(r::R5, |t| t.is(1, "=")).unwrap_or(s).get(2, r::R6, nm::number);
    (q.value.is_some() || !q.extension.is_empty()).then_some(q)
}

/// `SN-Range`.
pub(crate) fn range<'a>(s: Scope<'_, 'a>) -> Option<Range<'a>> {
    use sn_range as r;
    let mut range = Range::default();
    if let Some(s) = s.when(r::R3, |t| t.valued(1) | t.valued(3)) {
        range.extension.extend(original(s, r::R3, r::R4));
    }
    range.low = s.get(2, r::R6, nm::number).map(amount);
    range.high = s.get(4, r::R8, nm::number).map(amount);
    (range.low.is_some() || range.high.is_some()).then_some(range)
}

/// `SN-Ratio`.
pub(crate) fn ratio<'a>(s: Scope<'_, 'a>) -> Option<Ratio<'a>> {
    use sn_ratio as r;
    let mut ratio = Ratio::default();
    if let Some(s) = s.when(r::R3, |t| t.valued(3) | t.valued(4)) {
        ratio.extension.extend(original(s, r::R3, r::R4));
    }
    if is_comparable(s) {
        let comparator = s.get(1, r::R5, comparator);
        ratio.numerator = s.get(2, r::R6, nm::number).map(amount);
        ratio.numerator = ratio.numerator.map(|q| Quantity { comparator, ..q });
        ratio.denominator = s.get(4, r::R8, nm::number).map(amount);
    } else {
        s.issue(Severity::Warning, "mapping/comparator-not-valid");
    }
    // FHIR has both or neither.
    let whole = ratio.numerator.is_some() == ratio.denominator.is_some();
    if !whole {
        ratio.numerator = None;
        ratio.denominator = None;
    }
    (ratio.numerator.is_some() || !ratio.extension.is_empty()).then_some(ratio)
}

fn is_comparable(s: Scope<'_, '_>) -> bool {
    s.part(1).is_none_or(|p| {
        let text = p.peek();
        let text = text.trim();
        text.is_empty() || text == "=" || COMPARATORS.contains(&text)
    })
}

/// FHIR says "equals" by saying nothing.
fn comparator<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    (s.peek().trim() != "=").then(|| super::coded::code(s)).flatten()
}

fn original<'a>(s: Scope<'_, 'a>, url: Rule, value: Rule) -> Option<Extension<'a>> {
    let parts: Vec<Scope<'_, 'a>> = (1..=4).filter_map(|n| s.part(n)).collect();
    let text: Vec<_> = parts.iter().map(|p| p.peek()).collect();
    let text = s.join(value, &parts, text.join(" "))?;
    s.extension(url, ORIGINAL_TEXT, Some(ExtensionValue::String(text)))
}

fn untold<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    s.issue(Severity::Warning, "mapping/comparator-not-valid");
    let extension = original(s, own::COMPARATOR, own::COMPARATOR)?;
    Some(Quantity { extension: vec![extension], ..Quantity::default() })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, issues, with_value};
    use super::*;
    use crate::options::Options;

    fn quantity_of(value: &str, look: impl FnOnce(Scope<'_, '_>, Quantity<'_>)) {
        with_value(value, &Options::default(), |s| look(s, quantity(s).unwrap()));
    }

    fn kept(extension: &[Extension<'_>]) -> String {
        match extension.first().and_then(|e| e.value.as_ref()) {
            Some(ExtensionValue::String(v)) => v.is.to_string(),
            _ => String::new(),
        }
    }

    #[test]
    fn comparators_of_fhir_stand_and_equals_only_decides() {
        quantity_of(">^100", |s, q| {
            assert_eq!((is(&q.comparator), is(&q.value)), (">", "100"));
            assert_eq!(all_rules(&s.cx().trace, &q.comparator), ["datatypes/SN-Quantity#5"]);
            assert!(q.extension.is_empty());
        });
        quantity_of("=^100", |s, q| {
            assert!(q.comparator.is_none());
            assert_eq!(
                all_rules(&s.cx().trace, &q.value),
                ["datatypes/SN-Quantity#5", "datatypes/SN-Quantity#6"]
            );
        });
        quantity_of("^2^+", |_, q| {
            assert_eq!((is(&q.value), kept(&q.extension).as_str()), ("2", "2 +"));
        });
    }

    #[test]
    fn another_comparator_makes_it_text() {
        quantity_of("ca^100", |s, q| {
            assert!(q.value.is_none());
            assert_eq!(kept(&q.extension), "ca 100");
            assert_eq!(issues(s), ["mapping/comparator-not-valid"]);
        });
    }

    #[test]
    fn ranges_and_ratios() {
        with_value("^1^-^5", &Options::default(), |s| {
            let range = range(s).unwrap();
            assert_eq!(is(&range.low.unwrap().value), "1");
            assert_eq!(is(&range.high.unwrap().value), "5");
            assert_eq!(kept(&range.extension), "1 - 5");
        });
        with_value("<^1^:^128", &Options::default(), |s| {
            let ratio = ratio(s).unwrap();
            let numerator = ratio.numerator.unwrap();
            assert_eq!((is(&numerator.comparator), is(&numerator.value)), ("<", "1"));
            assert_eq!(is(&ratio.denominator.unwrap().value), "128");
            assert_eq!(kept(&ratio.extension), "< 1 : 128");
        });
    }
}
