//! ISA, element by element.

use super::{Check, is_date, is_time, number, place, trimmed};
use crate::issue::{AckCode, IssueCode, Severity};
use crate::segment_id::SegmentId;
use crate::view::SegmentView;

/// What an element of ISA has to be: its number, the code of TA105 if it is not, and whether live files are forgiven.
struct Rule {
    element: u32,
    ack: &'static str,
    severity: Severity,
    good: fn(&[u8]) -> bool,
}

const fn rule(element: u32, ack: &'static str, severity: Severity, good: fn(&[u8]) -> bool) -> Rule {
    Rule { element, ack, severity, good }
}

/// The rules that look at one element. Blank qualifiers and identifiers are common in live files.
const RULES: [Rule; 12] = [
    rule(1, "010", Severity::Error, |v| {
        matches!(v, b"00" | b"01" | b"02" | b"03" | b"04" | b"05" | b"06" | b"07" | b"08")
    }),
    rule(3, "012", Severity::Error, |v| matches!(v, b"00" | b"01")),
    rule(5, "005", Severity::Warning, is_qualifier),
    rule(6, "006", Severity::Warning, |v| !v.is_empty() && v.len() <= 15),
    rule(7, "007", Severity::Warning, is_qualifier),
    rule(8, "008", Severity::Warning, |v| !v.is_empty() && v.len() <= 15),
    rule(9, "014", Severity::Error, |v| v.len() == 6 && is_date(v)),
    rule(10, "015", Severity::Error, |v| v.len() == 4 && is_time(v)),
    rule(12, "017", Severity::Error, |v| v.len() == 5 && number(v).is_some()),
    rule(13, "018", Severity::Error, |v| v.len() == 9 && number(v).is_some()),
    rule(14, "019", Severity::Error, |v| matches!(v, b"0" | b"1" | b"2" | b"3")),
    rule(15, "020", Severity::Error, |v| matches!(v, b"P" | b"T" | b"I")),
];

/// A qualifier of ISA05 and ISA07.
fn is_qualifier(value: &[u8]) -> bool {
    matches!(value, b"AM" | b"NR" | b"SA" | b"SN" | b"ZZ")
        || value.len() == 2 && number(value).is_some_and(|n| (1..=38).contains(&n))
}

impl Check<'_> {
    pub(super) fn header(&mut self, header: SegmentView<'_>) {
        for rule in &RULES {
            if !(rule.good)(trimmed(header, rule.element)) {
                self.isa(header, rule.severity, rule.element, rule.ack);
            }
        }
        // The information goes with its qualifier.
        for (qualifier, ack) in [(1, "011"), (3, "013")] {
            let given = !matches!(trimmed(header, qualifier), b"00" | b"");
            if given && trimmed(header, qualifier + 1).is_empty() {
                self.isa(header, Severity::Warning, qualifier + 1, ack);
            }
        }
        self.standard(header);
        let control = trimmed(header, 13);
        if self.options.seen.contains(&control) {
            let ack = AckCode::interchange("025");
            let at = place(SegmentId::ISA, 0, 0, 0);
            self.element(Severity::Error, IssueCode::CONTROL_NUMBER_DUPLICATE, ack, (header, at, 13));
        }
        if self.options.receivers.is_some_and(|known| !known.contains(&trimmed(header, 8))) {
            let ack = AckCode::interchange("009");
            self.element(
                Severity::Error,
                IssueCode::NOT_SUPPORTED,
                ack,
                (header, place(SegmentId::ISA, 0, 0, 0), 8),
            );
        }
    }

    /// ISA11 by the version in ISA12: `U` for the standard of the USA, later the repetition separator.
    fn standard(&mut self, header: SegmentView<'_>) {
        // What is no number is found as such, and taken for one of the later versions.
        let given = number(trimmed(header, 12)).filter(|_| trimmed(header, 12).len() == 5);
        let version = given.unwrap_or(501);
        if !(200..900).contains(&version) {
            self.isa(header, Severity::Error, 12, "003");
        }
        match *trimmed(header, 11) {
            [b'U'] => {}
            [byte] if !byte.is_ascii_alphanumeric() && version >= 402 => {}
            // Declared, and used as a separator all the same.
            [byte] if !byte.is_ascii_alphanumeric() => self.isa(header, Severity::Warning, 11, "016"),
            [byte] if byte.is_ascii_alphabetic() => self.isa(header, Severity::Error, 11, "002"),
            _ => self.isa(header, Severity::Error, 11, "016"),
        }
    }

    fn isa(&mut self, header: SegmentView<'_>, severity: Severity, element: u32, ack: &'static str) {
        let at = place(SegmentId::ISA, 0, 0, 0);
        self.element(
            severity,
            IssueCode::INTERCHANGE_VALUE,
            AckCode::interchange(ack),
            (header, at, element),
        );
    }
}
