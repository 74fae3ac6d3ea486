//! Values against their representations (PS3.5, 6.2) and the dictionary.

use alloc::collections::BTreeMap;

use crate::charset::CharacterSets;
use crate::data_set::DataSet;
use crate::dictionary;
use crate::issue::{IssueCode, Severity};
use crate::view::ElementView;
use crate::vr::{Content, Vr, VrInfo};

use super::Findings;

/// Checks every value of the file.
pub(super) fn check(data_set: &DataSet<'_>, found: &mut Findings) {
    let mut sets = Sets::new();
    for leaf in data_set.leaves() {
        one(leaf.element, &mut sets, found);
    }
}

/// The character sets of each data set, by the node it is in: looked for once.
type Sets = BTreeMap<u32, CharacterSets>;

fn one(element: ElementView<'_>, sets: &mut Sets, found: &mut Findings) {
    let tag = element.tag();
    if tag.is_private() {
        if !tag.is_private_creator() && element.private_creator().is_none() {
            found.about(Severity::Warning, IssueCode::PRIVATE_WITHOUT_CREATOR, element);
        }
    } else if let Some(attribute) = dictionary::lookup(tag) {
        if attribute.retired {
            found.about(Severity::Information, IssueCode::RETIRED, element);
        }
        if element.vr() != Vr::UN && !attribute.vrs.contains(element.vr()) {
            found.about(Severity::Error, IssueCode::VR_NOT_OF_ATTRIBUTE, element);
        }
        if count(element).is_some_and(|count| !allows(attribute.vm, count)) {
            found.about(Severity::Error, IssueCode::VALUE_MULTIPLICITY, element);
        }
    }
    let Some(info) = element.vr().info() else { return };
    match info.content {
        Content::Binary => {
            let length = element.range().end.saturating_sub(element.range().start);
            if !length.is_multiple_of(element.vr().word_size() as u64) {
                found.about(Severity::Error, IssueCode::VALUE_LENGTH, element);
            }
        }
        Content::Ascii => ascii(element, &info, found),
        Content::Text => text(element, &info, sets, found),
        Content::Items => {}
    }
}

/// How many values an element has; `None` where they are not counted.
fn count(element: ElementView<'_>) -> Option<usize> {
    let info = element.vr().info()?;
    match info.content {
        Content::Binary
            if info.multiple
                || matches!(
                    &element.vr().to_bytes(),
                    b"US" | b"SS" | b"UL" | b"SL" | b"FL" | b"FD" | b"AT" | b"SV" | b"UV"
                ) =>
        {
            Some(element.raw().len() / element.vr().word_size())
        }
        Content::Ascii if info.multiple => Some(element.raw().split(|b| *b == b'\\').count()),
        _ => None,
    }
}

/// Whether a multiplicity such as `1`, `2-2n` or `1-3` allows so many values.
fn allows(vm: &str, count: usize) -> bool {
    let (from, to) = vm.split_once('-').unwrap_or((vm, vm));
    let Ok(least) = from.parse::<usize>() else { return true };
    match to.strip_suffix('n') {
        Some("") => count >= least,
        Some(step) => {
            step.parse::<usize>().is_ok_and(|step| count >= least && step > 0 && count.is_multiple_of(step))
        }
        None => to.parse::<usize>().is_ok_and(|most| (least..=most).contains(&count)),
    }
}

/// Values of the default repertoire, whose syntax is fixed.
fn ascii(element: ElementView<'_>, info: &VrInfo, found: &mut Findings) {
    let raw = element.raw();
    let values = raw.split(|b| *b == b'\\');
    let values: alloc::vec::Vec<&[u8]> = if info.multiple { values.collect() } else { alloc::vec![raw] };
    for value in values {
        let value = trim(value);
        if info.max_length != 0 && value.len() > info.max_length as usize && !is_range(element.vr(), value) {
            found.about(Severity::Error, IssueCode::VALUE_TOO_LONG, element);
            return;
        }
        if !value.is_empty() && !is_valid(element.vr(), value) {
            found.about(Severity::Error, IssueCode::VALUE_INVALID, element);
            return;
        }
    }
}

/// Queries may have ranges of dates and times, which are longer.
fn is_range(vr: Vr, value: &[u8]) -> bool {
    matches!(vr, Vr::DA | Vr::TM | Vr::DT) && value.contains(&b'-')
}

fn trim(value: &[u8]) -> &[u8] {
    let start = value.iter().position(|b| *b != b' ').unwrap_or(value.len());
    let end = value.iter().rposition(|b| *b != b' ' && *b != 0).map_or(start, |at| at + 1);
    value.get(start..end).unwrap_or_default()
}

fn is_valid(vr: Vr, value: &[u8]) -> bool {
    match vr {
        Vr::AE => value.iter().all(|b| (0x20..0x7F).contains(b)),
        Vr::AS => {
            matches!(value, [a, b, c, b'D' | b'W' | b'M' | b'Y'] if [a, b, c].iter().all(|d| d.is_ascii_digit()))
        }
        Vr::CS => {
            value.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || matches!(b, b' ' | b'_'))
        }
        Vr::DA => value.split(|b| *b == b'-').all(|part| part.is_empty() || is_date(part)),
        Vr::TM => value.split(|b| *b == b'-').all(|part| part.is_empty() || is_time(part)),
        Vr::DT => is_date_time(value),
        Vr::DS => is_decimal(value),
        Vr::IS => is_integer(value),
        Vr::UI => is_uid(value),
        Vr::UR => value.iter().all(u8::is_ascii_graphic),
        _ => true,
    }
}

fn digits(value: &[u8]) -> bool {
    value.iter().all(u8::is_ascii_digit)
}

fn number(value: &[u8]) -> Option<u32> {
    core::str::from_utf8(value).ok()?.parse().ok()
}

/// `YYYYMMDD`.
fn is_date(value: &[u8]) -> bool {
    value.len() == 8
        && digits(value)
        && value.get(4..6).and_then(number).is_some_and(|m| (1..=12).contains(&m))
        && value.get(6..8).and_then(number).is_some_and(|d| (1..=31).contains(&d))
}

/// `HH`, `HHMM`, `HHMMSS` or `HHMMSS.F` to six digits.
fn is_time(value: &[u8]) -> bool {
    let (clock, fraction) = match value.iter().position(|b| *b == b'.') {
        Some(at) => (value.get(..at).unwrap_or_default(), value.get(at + 1..)),
        None => (value, None),
    };
    let ends = [24, 60, 61];
    let parts = clock.chunks(2).zip(ends);
    let whole = matches!(clock.len(), 2 | 4 | 6) && digits(clock);
    let fraction_ok = fraction.is_none_or(|f| clock.len() == 6 && (1..=6).contains(&f.len()) && digits(f));
    whole && fraction_ok && parts.into_iter().all(|(part, end)| number(part).is_some_and(|n| n < end))
}

/// `YYYY[MM[DD[HH[MM[SS[.F]]]]]][&ZZXX]`, and ranges of it.
fn is_date_time(value: &[u8]) -> bool {
    let zone = value.iter().rposition(|b| matches!(b, b'+' | b'-'));
    let (local, offset) = match zone {
        Some(at) if value.len() - at == 5 => (value.get(..at).unwrap_or_default(), value.get(at + 1..)),
        // A range: each end by itself.
        Some(at) => {
            let (low, high) = (value.get(..at).unwrap_or_default(), value.get(at + 1..).unwrap_or_default());
            return (low.is_empty() || is_date_time(low)) && (high.is_empty() || is_date_time(high));
        }
        None => (value, None),
    };
    if offset.is_some_and(|o| !digits(o)) {
        return false;
    }
    let (date, time) = local.split_at_checked(8).unwrap_or((local, b""));
    let date_ok = match date.len() {
        4 => digits(date),
        6 => digits(date) && date.get(4..).and_then(number).is_some_and(|m| (1..=12).contains(&m)),
        _ => is_date(date),
    };
    date_ok && (time.is_empty() || is_time(time))
}

fn is_integer(value: &[u8]) -> bool {
    let unsigned = value.strip_prefix(b"-").or_else(|| value.strip_prefix(b"+")).unwrap_or(value);
    let text = core::str::from_utf8(value).unwrap_or_default();
    !unsigned.is_empty() && digits(unsigned) && text.trim_start_matches('+').parse::<i32>().is_ok()
}

fn is_decimal(value: &[u8]) -> bool {
    let (mantissa, exponent) = match value.iter().position(|b| matches!(b, b'e' | b'E')) {
        Some(at) => (value.get(..at).unwrap_or_default(), value.get(at + 1..)),
        None => (value, None),
    };
    let unsigned = |v: &'_ [u8]| {
        v.strip_prefix(b"-").or_else(|| v.strip_prefix(b"+")).map_or(v.to_vec(), <[u8]>::to_vec)
    };
    let mantissa = unsigned(mantissa);
    let points = mantissa.iter().filter(|b| **b == b'.').count();
    let any = mantissa.iter().any(u8::is_ascii_digit);
    let only = mantissa.iter().all(|b| b.is_ascii_digit() || *b == b'.');
    let exponent_ok = exponent.is_none_or(|e| !unsigned(e).is_empty() && digits(&unsigned(e)));
    any && only && points <= 1 && exponent_ok
}

/// Components of digits without leading zeros, 64 bytes at most (PS3.5, 9.1).
fn is_uid(value: &[u8]) -> bool {
    let component = |c: &[u8]| !c.is_empty() && digits(c) && (c.len() == 1 || !c.starts_with(b"0"));
    value.len() <= 64 && value.split(|b| *b == b'.').all(component)
}

/// Values in the data set's character sets: no control characters but those of text of several lines, and not too long.
fn text(element: ElementView<'_>, info: &VrInfo, sets: &mut Sets, found: &mut Findings) {
    let several_lines = matches!(element.vr(), Vr::ST | Vr::LT | Vr::UT);
    let sets = sets.entry(element.node().parent).or_insert_with(|| element.character_sets());
    let text = sets.decode_lossy(element.raw(), element.delimiters());
    let bad = |c: char| {
        c.is_control() && !(several_lines && matches!(c, '\t' | '\n' | '\r' | '\u{c}')) && c != '\0'
    };
    if text.contains(bad) {
        found.about(Severity::Error, IssueCode::VALUE_INVALID, element);
        return;
    }
    let values = text.split(|c| info.multiple && c == '\\');
    // Of a person name each component group has the limit.
    let mut groups = values.flat_map(|v| v.split(move |c| info_is_name(element) && c == '='));
    let most = info.max_length as usize;
    if most != 0 && groups.any(|g| g.trim_matches([' ', '\0']).chars().count() > most) {
        found.about(Severity::Error, IssueCode::VALUE_TOO_LONG, element);
    }
}

fn info_is_name(element: ElementView<'_>) -> bool {
    element.vr() == Vr::PN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiplicities_are_read_as_the_standard_writes_them() {
        for (vm, good, bad) in [
            ("1", &[1][..], &[0, 2][..]),
            ("2", &[2], &[1, 3]),
            ("1-3", &[1, 2, 3], &[4]),
            ("1-n", &[1, 99], &[0]),
            ("2-2n", &[2, 4, 6], &[1, 3, 5]),
            ("3-3n", &[3, 6], &[1, 4]),
        ] {
            assert!(good.iter().all(|n| allows(vm, *n)), "{vm}");
            assert!(!bad.iter().any(|n| allows(vm, *n)), "{vm}");
        }
    }

    #[test]
    fn values_have_the_syntax_of_their_representation() {
        let cases: [(Vr, &[&str], &[&str]); 9] = [
            (Vr::AS, &["034Y", "001D"], &["34Y", "034", "034y"]),
            (Vr::CS, &["AXIAL_1", "A B"], &["axial", "A-B"]),
            (Vr::DA, &["20260312", "20260101-20260201", "-20260201"], &["2026031", "20261301", "2026-03-12"]),
            (Vr::TM, &["14", "1430", "143015.123456", "10-12"], &["1", "2500", "143015.", "14:30"]),
            (
                Vr::DT,
                &["2026", "202603", "20260312143015.5+0100", "2026-2027"],
                &["20260312143", "2026031x", "20261312"],
            ),
            (Vr::DS, &["-1.5", "+.5", "1E-5", "5."], &["1,5", "", ".", "1e", "--1"]),
            (Vr::IS, &["12", "-2147483648", "+7"], &["1.0", "2147483648", "-"]),
            (Vr::UI, &["1.2.840.0.5", "2.25.7"], &["1.02", "1..2", "1.a"]),
            (Vr::UR, &["http://a/b?c"], &["a b"]),
        ];
        for (vr, good, bad) in cases {
            for text in good {
                assert!(is_valid(vr, text.as_bytes()), "{vr:?} {text}");
            }
            for text in bad {
                assert!(!is_valid(vr, text.as_bytes()), "{vr:?} {text}");
            }
        }
    }
}
