//! OBX-5: the value, of the type OBX-2 names, with its unit in OBX-6.

use std::borrow::Cow;

use synovia_terminology::concept_map::ConceptMap;

use super::rows::Rows;
use crate::from_hl7v2::datatypes::{ce, cf, cne, cwe, dr, ed, id, na, nm, nr, rp, sn, time};
use crate::from_hl7v2::scope::{Scope, Test};
use crate::generated::rules::hl7v2::{obx_observation as own, text};
use crate::model::{
    Attachment, CodeableConcept, Extension, ExtensionValue, ObservationValue as Value, Quantity, Text, Val,
};
use crate::report::Severity;
use crate::trace::Rule;

const VALUE_ATTACHMENT: &str =
    "https://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.valueAttachment";

/// The value types of HL7 v2 for which the guide has no row.
const OTHER_TYPES: &[&str] = &[
    "AD", "CK", "CM", "CN", "CNN", "CP", "CQ", "CSU", "CX", "DLN", "ED", "EI", "EIP", "FN", "GTS", "HD",
    "JCC", "MA", "MF", "MO", "MOP", "NDL", "OG", "PL", "PN", "PPN", "RI", "SAD", "SI", "SPS", "TN", "TQ",
    "VID", "XAD", "XCN", "XON", "XPN", "XTN",
];

/// What one repetition of OBX-5 holds: a value, or content in an extension.
#[derive(Debug, Default)]
pub(super) struct Found<'a> {
    pub(super) value: Option<Value<'a>>,
    pub(super) extension: Option<Extension<'a>>,
}

impl<'a> From<Option<Value<'a>>> for Found<'a> {
    fn from(value: Option<Value<'a>>) -> Self {
        Self { value, extension: None }
    }
}

impl<'a> From<Option<Extension<'a>>> for Found<'a> {
    fn from(extension: Option<Extension<'a>>) -> Self {
        Self { value: None, extension }
    }
}

/// Reads the repetition `v` of OBX-5; `s` is the segment.
pub(super) fn read<'a>(s: Scope<'_, 'a>, v: Scope<'_, 'a>, r: &Rows) -> Found<'a> {
    let line = Line { s, v };
    let kind = s.peek_at(2);
    match kind.as_ref() {
        "NM" => number(line, r).into(),
        "ST" | "FT" | "TX" => {
            line.text(r.text, &["ST", "FT", "TX"], |s| s.whole(text::WITH_DELIMITERS)).into()
        }
        "CF" => line.concept(r.cf, "CF", cf::concept).into(),
        "CNE" => line.concept(r.cne, "CNE", cne::concept).into(),
        "CE" => line.concept(r.ce, "CE", ce::concept).into(),
        "CWE" => line.concept(r.cwe, "CWE", cwe::concept).into(),
        "IS" => line.concept(r.is, "IS", id::is_concept).into(),
        "ID" => line.concept(own::VALUE_ID, "ID", id::concept).into(),
        "DR" => line.at(r.period, &["DR"], dr::period).map(Value::Period).into(),
        "DTM" | "DT" => line.at(r.date_time, &["DTM", "DT"], time::date_time).map(Value::DateTime).into(),
        // What DTM was called before 2.6.
        "TS" => line.at(r.date_time, &["TS"], time::ts_date_time).map(Value::DateTime).into(),
        "NR" => line.at(r.range, &["NR"], nr::range).map(Value::Range).into(),
        "VR" => line.at(r.value_range, &["VR"], |s| between(s, r.value_range)).map(Value::String).into(),
        "TM" => line.at(r.time, &["TM"], time::time).map(Value::Time).into(),
        "SN" => structured(line, r).into(),
        "NA" => sampled(line, r).into(),
        "ED" if line.is_encoded() => encapsulated(line, r).into(),
        "RP" => pointer(line, r).into(),
        other if OTHER_TYPES.contains(&other) => {
            line.text(own::VALUE_OTHER_TYPE, &[other], |s| s.whole(own::VALUE_OTHER_TYPE)).into()
        }
        _ => untyped(line).into(),
    }
}

/// A segment and the repetition of its field 5 that is being read.
#[derive(Clone, Copy)]
struct Line<'c, 'a> {
    s: Scope<'c, 'a>,
    v: Scope<'c, 'a>,
}

impl<'c, 'a> Line<'c, 'a> {
    /// Reads the value by a row whose condition is that OBX-2 is one of `types`.
    fn at<T>(self, rule: Rule, types: &[&str], read: impl FnOnce(Scope<'c, 'a>) -> Option<T>) -> Option<T> {
        let s = self.s.when(rule, |t| t.one_of(2, types))?;
        read(s.over(self.v).under(rule))
    }

    fn text(
        self,
        rule: Rule,
        types: &[&str],
        read: impl FnOnce(Scope<'c, 'a>) -> Text<'a>,
    ) -> Option<Value<'a>> {
        self.at(rule, types, read).map(Value::String)
    }

    fn concept(
        self,
        rule: Rule,
        kind: &str,
        read: impl FnOnce(Scope<'c, 'a>, Option<ConceptMap>) -> Option<CodeableConcept<'a>>,
    ) -> Option<Value<'a>> {
        self.at(rule, &[kind], |s| read(s, None)).map(Value::CodeableConcept)
    }

    /// Whether ED.4 is an encoding that the map of ED reads.
    fn is_encoded(self) -> bool {
        let encoding = self.v.peek_at(4);
        ["Base64", "A", "Hex"].iter().any(|known| known.eq_ignore_ascii_case(&encoding))
    }
}

/// NM; what is no number is kept as text.
fn number<'a>(line: Line<'_, 'a>, r: &Rows) -> Option<Value<'a>> {
    let whole = line.v.pieces().len() <= 1;
    let number = line.at(r.number, &["NM"], nm::quantity).or_else(|| bound(line));
    let Some(quantity) = number.filter(|_| whole) else {
        line.v.issue(Severity::Warning, "mapping/value-not-a-number");
        return line.text(own::VALUE_NOT_A_NUMBER, &["NM"], |s| s.whole(own::VALUE_NOT_A_NUMBER));
    };
    let unit = line.s.when(r.unit, |t| t.one_of(2, &["NA", "NM"])).and_then(|s| unit(s, r.unit));
    Some(Value::Quantity(with_unit(quantity, unit)))
}

/// A number behind a comparator, as many laboratories send in NM what is beyond what they can measure.
fn bound<'a>(line: Line<'_, 'a>) -> Option<Quantity<'a>> {
    let text = line.v.peek();
    // The longer ones first: `<` begins `<=`.
    let sign = ["<=", ">=", "<", ">"].into_iter().find(|sign| text.trim_start().starts_with(sign))?;
    let number = nm::normal(text.trim_start().strip_prefix(sign)?)?.into_owned();
    let by = line.at(own::VALUE_BOUND, &["NM"], Scope::value)?.by;
    let value = Some(Val::new(Cow::Owned(number), by));
    Some(Quantity { comparator: Some(Val::new(Cow::Borrowed(sign), by)), value, ..Quantity::default() })
}

fn unit<'a>(s: Scope<'_, 'a>, rule: Rule) -> Option<Quantity<'a>> {
    s.get(6, rule, cwe::quantity)
}

fn with_unit<'a>(mut quantity: Quantity<'a>, unit: Option<Quantity<'a>>) -> Quantity<'a> {
    if let Some(unit) = unit {
        quantity.unit = quantity.unit.or(unit.unit);
        quantity.system = quantity.system.or(unit.system);
        quantity.code = quantity.code.or(unit.code);
        quantity.extension.extend(unit.extension);
    }
    quantity
}

/// Whether text is a number as NM writes it: a sign, digits and a point may be there, an exponent may not.
fn is_number(text: &str) -> bool {
    let text = text.trim();
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    digits.bytes().any(|b| b.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && digits.bytes().filter(|b| *b == b'.').count() <= 1
}

/// VR: two values with a hyphen between them.
fn between<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let parts: Vec<_> = [1, 2].into_iter().filter_map(|n| s.part(n)).collect();
    let texts: Vec<_> = parts.iter().map(|p| p.peek()).collect();
    s.join(rule, &parts, texts.join("-"))
}

/// SN, by the first row whose condition holds and whose value can be made.
fn structured<'a>(line: Line<'_, 'a>, r: &Rows) -> Option<Value<'a>> {
    let Line { s, v } = line;
    let here = Some(v);
    if let Some(s) = s.when(r.sn_unequal, |t| t.is(2, "SN") && t.one_of_in(here, 1, &["<>"])) {
        return structured_text(s, v, r.sn_unequal);
    }
    let not_unequal = |t: &Test<'_, 'a>| t.is(2, "SN") && !t.one_of_in(here, 1, &["<>"]);
    let usable = [2, 4].iter().all(|n| v.part(*n).is_none_or(|p| is_number(&p.peek())));
    let both = usable && v.part(2).is_some() && v.part(4).is_some();
    let comparator = matches!(v.peek_at(1).as_ref(), "" | "=" | "<" | "<=" | ">" | ">=");
    if let Some(s) = s
        .when(r.sn_ratio, |t| not_unequal(t) && t.one_of_in(here, 3, &[":", "/"]))
        .filter(|_| both && comparator)
    {
        let mut ratio = sn::ratio(s.over(v).under(r.sn_ratio))?;
        let (numerator, denominator) = (r.sn_numerator_unit, r.sn_denominator_unit);
        ratio.numerator = ratio.numerator.map(|q| with_unit(q, sn_unit(line, numerator, &[":", "/"])));
        ratio.denominator = ratio.denominator.map(|q| with_unit(q, sn_unit(line, denominator, &[":", "/"])));
        return Some(Value::Ratio(ratio));
    }
    if let Some(s) = s.when(r.sn_range, |t| not_unequal(t) && t.one_of_in(here, 3, &["-"])).filter(|_| both) {
        let mut range = sn::range(s.over(v).under(r.sn_range))?;
        range.low = range.low.map(|q| with_unit(q, sn_unit(line, r.sn_low_unit, &["-"])));
        range.high = range.high.map(|q| with_unit(q, sn_unit(line, r.sn_high_unit, &["-"])));
        return Some(Value::Range(range));
    }
    if let Some(s) = s.when(r.sn_plus, |t| not_unequal(t) && t.one_of_in(here, 3, &["+"])) {
        return structured_text(s, v, r.sn_plus);
    }
    let plain = !matches!(v.peek_at(3).as_ref(), ":" | "/" | "-" | "+") && v.part(2).is_some();
    if let Some(s) = s.when(r.sn_quantity, |t| plain && usable && comparator && not_unequal(t)) {
        let quantity = sn::quantity(s.over(v).under(r.sn_quantity))?;
        let unit = line.s.when(r.sn_unit, not_unequal).and_then(|s| unit(s, r.sn_unit));
        return Some(Value::Quantity(with_unit(quantity, unit)));
    }
    structured_text(s.when(r.sn_other, |t| t.is(2, "SN"))?, v, r.sn_other)
}

/// OBX-6 as the unit of a SN whose separator is one of `separators`.
fn sn_unit<'a>(line: Line<'_, 'a>, rule: Rule, separators: &[&str]) -> Option<Quantity<'a>> {
    let s = line.s.when(rule, |t| t.is(2, "SN") && t.one_of_in(Some(line.v), 3, separators))?;
    unit(s, rule)
}

/// All of a SN and its unit as text.
fn structured_text<'a>(s: Scope<'_, 'a>, v: Scope<'_, 'a>, rule: Rule) -> Option<Value<'a>> {
    let unit = s.part(6).and_then(|u| u.pieces().into_iter().next());
    let parts: Vec<_> = (1..=4).filter_map(|n| v.part(n)).chain(unit).collect();
    let texts: Vec<_> = parts.iter().map(|p| p.peek()).filter(|t| !t.is_empty()).collect();
    s.join(rule, &parts, texts.join(" ")).map(Value::String)
}

/// NA; its unit is that of the origin, since sampled data and a quantity exclude each other.
fn sampled<'a>(line: Line<'_, 'a>, r: &Rows) -> Option<Value<'a>> {
    let mut data = line.at(r.sampled?, &["NA"], na::sampled_data)?;
    let unit = line.s.when(r.unit, |t| t.one_of(2, &["NA", "NM"])).and_then(|s| unit(s, r.unit));
    if let Some(unit) = unit {
        data.origin = Some(with_unit(data.origin.unwrap_or_default(), Some(unit)));
    }
    Some(Value::SampledData(data))
}

/// ED. The rows name base64 only, and the map of ED converts the other encodings to it. The component rows that make a DocumentReference instead ask whether other values of the same OBX-5
/// derive from this one; all of them have the type ED, so none does.
fn encapsulated<'a>(line: Line<'_, 'a>, r: &Rows) -> Option<Extension<'a>> {
    let encoding = line.v.peek_at(4);
    let encoded =
        |rule| line.s.when(rule, |t| t.is(2, "ED") && t.one_of_in(Some(line.v), 4, &[encoding.as_ref()]));
    let attachment = ed::attachment(encoded(r.attachment)?.over(line.v).under(r.attachment))?;
    attached(encoded(r.attachment_url)?, r.attachment_url, attachment)
}

fn pointer<'a>(line: Line<'_, 'a>, r: &Rows) -> Option<Extension<'a>> {
    let attachment = line.at(r.pointer, &["RP"], rp::attachment)?;
    attached(line.s.when(r.pointer_url, |t| t.is(2, "RP"))?, r.pointer_url, attachment)
}

fn attached<'a>(s: Scope<'_, 'a>, url: Rule, attachment: Attachment<'a>) -> Option<Extension<'a>> {
    s.extension(url, VALUE_ATTACHMENT, Some(ExtensionValue::Attachment(Box::new(attachment))))
}

/// A value of no type, or of one that HL7 does not define.
fn untyped<'a>(line: Line<'_, 'a>) -> Option<Value<'a>> {
    line.s.part(2).unwrap_or(line.v).issue(Severity::Warning, "mapping/value-type-unknown");
    let rule = own::VALUE_UNTYPED;
    line.v.is_valued().then(|| line.s.under(rule).over(line.v).under(rule).whole(rule))?.map(Value::String)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::segments::obx::tests::{chain, codes, observed};
    use crate::model::Observation;

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    /// `type` and what was read: `Quantity 5 mg`.
    fn shown(o: &Observation<'_>) -> String {
        let quantity = |q: &Option<Quantity<'_>>| {
            let q = q.clone().unwrap_or_default();
            format!("{}{} {}", text(&q.comparator), text(&q.value), text(&q.unit))
        };
        match &o.value {
            Some(Value::Quantity(q)) => format!("Quantity {}", quantity(&Some(q.clone()))),
            Some(Value::CodeableConcept(c)) => format!("Concept {}", text(&c.coding[0].code)),
            Some(Value::String(t)) => format!("String {}", t.is),
            Some(Value::Range(r)) => format!("Range {} {}", quantity(&r.low), quantity(&r.high)),
            Some(Value::Ratio(r)) => format!("Ratio {} {}", quantity(&r.numerator), quantity(&r.denominator)),
            Some(Value::Period(p)) => format!("Period {} {}", text(&p.start), text(&p.end)),
            Some(Value::DateTime(t)) => format!("DateTime {}", t.is),
            Some(Value::Time(t)) => format!("Time {}", t.is),
            Some(Value::SampledData(d)) => format!("Sampled {} {}", text(&d.data), quantity(&d.origin)),
            Some(_) => "other".into(),
            None => "none".into(),
        }
    }

    fn value(kind: &str, value: &str, unit: &str) -> String {
        let mut out = String::new();
        observed(&format!("{kind}|X^x^L||{value}|{unit}"), |_, o| out = shown(o));
        out
    }

    #[test]
    fn numbers_are_those_of_nm() {
        for good in ["1", "-1.5", "+0", "1.", ".5", " 7 "] {
            assert!(is_number(good), "{good}");
        }
        for bad in ["", "+", ".", "1e5", "1.2.3", "<5", "1,5", "NEG"] {
            assert!(!is_number(bad), "{bad}");
        }
    }

    #[test]
    fn each_type_has_its_row() {
        for (kind, sent, unit, made) in [
            ("NM", "5.20", "mg", "Quantity 5.20 mg"),
            ("NM", "-1", "", "Quantity -1 "),
            ("ST", "positive", "", "String positive"),
            ("TX", "all clear", "", "String all clear"),
            ("FT", "a&b^c", "", "String a&b^c"),
            ("CF", "A^a^L", "", "Concept A"),
            ("CNE", "A^a^L", "", "Concept A"),
            ("CE", "A^a^L", "", "Concept A"),
            ("CWE", "A^a^L", "", "Concept A"),
            ("IS", "A", "", "Concept A"),
            ("ID", "A", "", "Concept A"),
            ("DR", "20240101^20240102", "", "Period 2024-01-01 2024-01-02"),
            ("DT", "20240101", "", "DateTime 2024-01-01"),
            ("DTM", "20240101", "", "DateTime 2024-01-01"),
            ("TS", "20240101", "", "DateTime 2024-01-01"),
            ("TM", "0915", "", "Time 09:15:00"),
            ("NR", "1^2", "", "Range 1  2 "),
            ("VR", "a^b", "", "String a-b"),
            ("NA", "1^2", "mV", "Sampled 1 2  mV"),
            ("CX", "12^^^A&1.2&ISO", "", "String 12^^^A&1.2&ISO"),
            ("ED", "A^TX^PLAIN^ODD^text", "", "String A^TX^PLAIN^ODD^text"),
        ] {
            assert_eq!(value(kind, sent, unit), made, "{kind}");
        }
    }

    #[test]
    fn structured_numbers_take_the_first_row_that_fits() {
        for (sent, unit, made, row) in [
            ("<>^5", "mg", "String <> 5 mg", "19"),
            ("^1^:^128", "U", "Ratio 1 U 128 U", "20"),
            ("^1^/^8", "", "Ratio 1  8 ", "20"),
            ("^1^-^5", "mg", "Range 1 mg 5 mg", "21"),
            ("^3^+", "", "String 3 +", "22"),
            (">^100", "mg", "Quantity >100 mg", "23"),
            ("^7", "", "Quantity 7 ", "23"),
            ("=^7", "mg", "Quantity 7 mg", "23"),
            ("^many", "mg", "String many mg", "24"),
            ("^1^-", "mg", "String 1 - mg", "24"),
        ] {
            observed(&format!("SN|X^x^L||{sent}|{unit}"), |v2, o| {
                assert_eq!(shown(o), made, "{sent}");
                let by = match o.value.as_ref().unwrap() {
                    Value::Quantity(q) => q.value.as_ref().unwrap().by,
                    Value::String(t) => t.by,
                    Value::Range(r) => r.low.as_ref().unwrap().value.as_ref().unwrap().by,
                    Value::Ratio(r) => r.numerator.as_ref().unwrap().value.as_ref().unwrap().by,
                    _ => panic!("another type"),
                };
                let chain = chain(v2, by);
                assert!(chain.contains(&format!("segments/OBX-Observation#{row}")), "{sent}: {chain:?}");
            });
        }
    }

    #[test]
    fn what_is_no_number_is_kept_as_text() {
        for sent in ["<<5", "NEG", "1^2"] {
            observed(&format!("NM|X||{sent}|mg"), |v2, o| {
                assert_eq!(shown(o), format!("String {sent}"));
                assert!(codes(v2).contains(&"mapping/value-not-a-number"));
            });
        }
    }

    #[test]
    fn a_value_without_a_known_type_is_text() {
        for (kind, issue) in [("", true), ("QQ", true), ("XPN", false)] {
            observed(&format!("{kind}|X||a^b"), |v2, o| {
                assert_eq!(shown(o), "String a^b");
                assert_eq!(codes(v2).contains(&"mapping/value-type-unknown"), issue, "{kind}");
            });
        }
    }

    #[test]
    fn a_type_without_a_value_makes_none() {
        observed("NM|X|||mg", |v2, o| {
            assert_eq!(shown(o), "none");
            assert!(!codes(v2).iter().any(|c| c.contains("value")));
        });
    }

    #[test]
    fn content_goes_into_an_extension() {
        for sent in
            ["ED|X||^AP^PDF^Base64^QUJD", "ED|X||^TX^PLAIN^A^ABC", "RP|X||https://x.example.org/1^^AP^PDF"]
        {
            observed(sent, |_, o| {
                assert!(o.value.is_none());
                let extension = &o.common.extension[0];
                assert_eq!(text(&extension.url), VALUE_ATTACHMENT);
                assert!(matches!(extension.value, Some(ExtensionValue::Attachment(_))));
            });
        }
    }
}
