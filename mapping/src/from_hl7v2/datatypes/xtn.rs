//! XTN: telephone numbers and mail addresses.

use synovia_terminology::maps;

use super::{id, nm, time};
use crate::from_hl7v2::scope::{DATA_ABSENT_REASON, Scope, Test};
use crate::generated::rules::datatypes::xtn_contactpoint as r;
use crate::generated::rules::fhir::required;
use crate::generated::rules::hl7v2::xtn_contactpoint as own;
use crate::model::{ContactPoint, Extended, Extension, ExtensionValue, Text, Val};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

const COUNTRY: &str = "http://hl7.org/fhir/StructureDefinition/contactpoint-country";
const AREA: &str = "http://hl7.org/fhir/StructureDefinition/contactpoint-area";
const LOCAL: &str = "http://hl7.org/fhir/StructureDefinition/contactpoint-local";
const EXTENSION: &str = "http://hl7.org/fhir/StructureDefinition/contactpoint-extension";

/// Equipment that is reached by an address, not by a number.
const ADDRESSED: [&str; 2] = ["Internet", "X.400"];

/// `XTN-ContactPoint`.
pub(crate) fn contact_point<'a>(s: Scope<'_, 'a>) -> Option<ContactPoint<'a>> {
    let mut c = ContactPoint { value: value(s), ..ContactPoint::default() };
    c.extension.extend(s.string_extension(5, r::R9, COUNTRY, r::R10));
    c.extension.extend(s.string_extension(6, r::R11, AREA, r::R12));
    if let Some(s) = s.when(r::R13, |t| !t.one_of(3, &ADDRESSED)) {
        c.extension.extend(s.string_extension(7, r::R13, LOCAL, r::R14));
    }
    c.extension.extend(s.string_extension(8, r::R19, EXTENSION, r::R20));
    if c.value.is_none() && c.extension.is_empty() {
        return None;
    }
    c.extension.extend(s.source_field());
    match network(s) {
        Some(s) => system(s, &mut c),
        None => {
            c.r#use = s.get(2, r::R4, |s| id::code(s, Some(maps::TELECOMMUNICATION_USE_CODE)));
            system(s, &mut c);
        }
    }
    let start = s.get(13, r::R25, time::date_time);
    let end = s.get(14, r::R26, time::date_time);
    c.period = time::period(s, start, end);
    c.rank = s.get(18, r::R30, nm::positive_int);
    Some(c)
}

/// The address of a network: FHIR has no such use, it says so with the system.
fn network<'c, 'a>(s: Scope<'c, 'a>) -> Option<Scope<'c, 'a>> {
    s.when(own::NETWORK, |t| t.is(2, "NET") && (!t.valued(3) || t.one_of(3, &ADDRESSED)))
}

fn digits(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(char::is_ascii_digit)
}

/// Whether two texts are one number, with or without what is dialled before it.
fn same_number(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|t| digits(t).collect::<String>());
    one.len().min(other.len()) >= 5 && (one.ends_with(&other) || other.ends_with(&one))
}

/// XTN.1 where it says the number once more that other parts say: FHIR has one value.
fn repeated(s: Scope<'_, '_>, number: &str) {
    if let Some(leaf) = s.part(1).filter(|p| same_number(&p.peek(), number)).and_then(Scope::leaf) {
        s.cx().trace.refuse(leaf, Reason::NoTarget);
    }
}

/// XTN.3, else what the other parts say it must be. FHIR wants a system beside each value.
fn system<'a>(s: Scope<'_, 'a>, c: &mut ContactPoint<'a>) {
    if s.peek_at(3) == "CP" {
        cellular(s, c);
    } else {
        c.system.value = s.get(3, r::R5, |s| id::code(s, Some(maps::TELECOMMUNICATION_EQUIPMENT_TYPE)));
    }
    if let Some(s) = s.when(r::R6, |t| !t.valued(3) && t.valued(4)) {
        c.system = Extended::from(s.constant(r::R6, "email"));
    }
    if c.system.value.is_none() && s.peek_at(2) == "NET" && s.peek_at(3).is_empty() {
        c.system = Extended::from(s.constant(own::NETWORK, "email"));
    }
    if c.system.value.is_none()
        && let Some(s) = s.when(r::R7, |t| !t.valued(3) && !t.valued(4))
    {
        c.system.extension.push(unknown(s, r::R7));
    }
    if c.system.value.is_none() && c.system.extension.is_empty() {
        c.system.extension.push(unknown(s, required::DATA_ABSENT_REASON));
    }
}

/// The map of row 5 makes "mobile" of a cellular phone, which is a use and no system.
fn cellular<'a>(s: Scope<'_, 'a>, c: &mut ContactPoint<'a>) {
    c.system.value = s.text(3, own::CELLULAR).map(|v| v.map(|_| "phone".into()));
    let mobile: Text<'a> = s.get(3, r::R5, |s| id::code(s, Some(maps::TELECOMMUNICATION_EQUIPMENT_TYPE)));
    match &c.r#use {
        None => c.r#use = mobile,
        Some(other) if other.is != "mobile" => {
            s.part(3).unwrap_or(s).issue(Severity::Information, "mapping/mobile-not-kept");
        }
        Some(_) => {}
    }
}

/// The row that fits. XTN.12 is the number as it is dialled, so it comes before the one put together from its parts.
fn value<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if let Some(s) = s.when(r::R8, |t| t.one_of(3, &ADDRESSED) || (!t.valued(3) && t.valued(4))) {
        // Where nothing else is said, the address stands where a number would.
        return s.text(4, r::R8).or_else(|| s.text(1, own::ADDRESS)).or_else(|| s.text(12, own::ADDRESS));
    }
    if let Some(s) = s.when(r::R24, |t| !t.one_of(3, &ADDRESSED) && t.valued(12)) {
        repeated(s, &s.peek_at(12));
        return s.text(12, r::R24);
    }
    if let Some(s) = s.when(r::R3, |t| !t.one_of(3, &ADDRESSED) && !t.valued(7) && !t.valued(12)) {
        return s.text(1, r::R3);
    }
    type Given = [bool; 3];
    const NUMBERS: [(Rule, Given); 4] = [
        (r::R15, [false, true, false]),
        (r::R16, [true, true, false]),
        (r::R17, [true, true, true]),
        (r::R18, [false, true, true]),
    ];
    let given = |t: &Test<'_, 'a>| [t.valued(5), t.valued(6), t.valued(8)];
    for (rule, parts) in NUMBERS {
        if let Some(s) = s.when(rule, |t| !t.one_of(3, &ADDRESSED) && t.valued(7) && given(t) == parts) {
            return number(s, rule);
        }
    }
    number(s, own::LOCAL)
}

/// `+5 6 7 X8`, as far as they are there.
fn number<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let mut text = String::new();
    let mut parts = Vec::new();
    for (part, before) in [(5, "+"), (6, ""), (7, ""), (8, "X")] {
        let Some(place) = s.part(part).filter(|p| p.is_valued()) else { continue };
        if !text.is_empty() {
            text.push(' ');
        }
        let digits = place.peek();
        if !digits.starts_with(before) || before.is_empty() {
            text.push_str(before);
        }
        text.push_str(&digits);
        parts.push(place);
    }
    repeated(s, &text);
    s.join(rule, &parts, text)
}

fn unknown<'a>(s: Scope<'_, 'a>, rule: Rule) -> Extension<'a> {
    let value: Option<Val<_>> = s.constant(rule, "unknown");
    Extension {
        url: s.constant(rule, DATA_ABSENT_REASON),
        value: value.map(ExtensionValue::Code),
        extension: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, rules, text, with_field};
    use crate::options::Options;

    fn of(value: &str, look: impl FnOnce(Scope<'_, '_>, ContactPoint<'_>)) {
        with_field(value, &Options::default(), |s| look(s, contact_point(s).unwrap()));
    }

    #[test]
    fn each_form_of_a_number_has_its_row() {
        for (value, expected, row) in [
            ("(555)555-1234X123", "(555)555-1234X123", 3),
            ("^PRN^PH^^^555^5551234", "555 5551234", 15),
            ("^PRN^PH^^1^555^5551234", "+1 555 5551234", 16),
            ("^PRN^PH^^1^555^5551234^99", "+1 555 5551234 X99", 17),
            ("^PRN^PH^^^555^5551234^99", "555 5551234 X99", 18),
            ("^PRN^PH^^^555^5551234^^^^^5555551234", "5555551234", 24),
            ("^NET^Internet^roe@example.org", "roe@example.org", 8),
        ] {
            of(value, |s, c| {
                assert_eq!(text(&c.value), Some(expected));
                assert_eq!(rules(s, &c.value), [format!("datatypes/XTN-ContactPoint#{row}")], "{value}");
            });
        }
    }

    #[test]
    fn what_no_row_foresees_is_kept_by_our_own() {
        of("^NET^Internet^^^^^^^^^ada@example.org", |s, c| {
            assert_eq!(text(&c.value), Some("ada@example.org"));
            assert_eq!(rules(s, &c.value).last().map(String::as_str), Some("hl7v2/XTN-ContactPoint#address"));
        });
        of("^PRN^PH^^1^^5551234", |s, c| {
            assert_eq!(text(&c.value), Some("+1 5551234"));
            assert_eq!(rules(s, &c.value), ["hl7v2/XTN-ContactPoint#local"]);
        });
        of("roe@example.org^NET^Internet", |s, c| {
            assert_eq!(text(&c.value), Some("roe@example.org"));
            assert_eq!(
                rules(s, &c.value),
                ["datatypes/XTN-ContactPoint#8", "hl7v2/XTN-ContactPoint#address"]
            );
        });
    }

    #[test]
    fn a_number_said_twice_is_told_once() {
        for (value, expected) in [
            ("(555)555-1234^PRN^PH^^^555^5551234", "555 5551234"),
            ("+49 171 5551234^^CP^^^^^^^^^+49 171 5551234", "+49 171 5551234"),
        ] {
            of(value, |s, c| {
                assert_eq!(text(&c.value), Some(expected));
                assert_eq!(issues(s), [""; 0], "{value}");
            });
        }
        assert!(
            same_number("(555)555-1234", "+1 555 5551234") && !same_number("(555)555-9999", "555 5551234")
        );
        assert!(!same_number("", "") && !same_number("34", "1234"));
    }

    #[test]
    fn an_address_of_the_network_is_mail() {
        of("^NET^Internet^roe@example.org", |s, c| {
            assert_eq!((text(&c.system.value), c.r#use.is_none()), (Some("email"), true));
            assert_eq!(issues(s), [""; 0]);
        });
        of("roe@example.org^NET", |s, c| {
            assert_eq!((text(&c.system.value), text(&c.value)), (Some("email"), Some("roe@example.org")));
            assert_eq!(
                rules(s, &c.system.value).last().map(String::as_str),
                Some("hl7v2/XTN-ContactPoint#network")
            );
        });
    }

    #[test]
    fn the_system_is_sent_concluded_or_unknown() {
        of("^PRN^FX^^1^555^5551234", |_, c| {
            assert_eq!((text(&c.system.value), text(&c.r#use)), (Some("fax"), Some("home")));
            let urls: Vec<_> = c.extension.iter().map(|e| text(&e.url).unwrap()).collect();
            assert_eq!(urls, [COUNTRY, AREA, LOCAL]);
        });
        of("^^^roe@example.org", |s, c| {
            assert_eq!((text(&c.system.value), text(&c.value)), (Some("email"), Some("roe@example.org")));
            assert_eq!(rules(s, &c.system.value), ["datatypes/XTN-ContactPoint#6"]);
        });
        of("5551234", |_, c| assert_eq!((c.system.value.is_none(), c.system.extension.len()), (true, 1)));
        of("5551234^^WHAT", |s, c| {
            assert_eq!((c.system.value.is_none(), c.system.extension.len()), (true, 1));
            assert_eq!(issues(s), ["mapping/code-not-mapped"]);
        });
    }

    #[test]
    fn a_cellular_phone_is_a_mobile_phone() {
        of("5551234^^CP", |s, c| {
            assert_eq!((text(&c.system.value), text(&c.r#use)), (Some("phone"), Some("mobile")));
            assert_eq!(rules(s, &c.system.value), ["hl7v2/XTN-ContactPoint#cellular"]);
        });
        of("5551234^PRN^CP", |s, c| {
            assert_eq!((text(&c.system.value), text(&c.r#use)), (Some("phone"), Some("home")));
            assert_eq!(issues(s), ["mapping/mobile-not-kept"]);
        });
    }

    #[test]
    fn times_and_rank() {
        of("5551234^^PH^^^^^^^^^^20200101^20211231^^^^2", |_, c| {
            assert_eq!(text(&c.period.unwrap().end), Some("2021-12-31"));
            assert_eq!(c.rank.unwrap().is, 2);
        });
    }

    #[test]
    fn a_use_alone_is_nothing() {
        with_field("^PRN^PH", &Options::default(), |s| assert!(contact_point(s).is_none()));
    }
}
