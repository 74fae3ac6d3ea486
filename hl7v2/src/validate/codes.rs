//! Membership of codes in tables.

use super::Check;
use super::fields::{Part, innermost};
use crate::issue::{IssueCode, Severity};
use crate::tables::Membership;

impl Check<'_> {
    /// A value of datatype ID or IS, or a code of a composite: codes of datatypes with exceptions may be others.
    pub(super) fn code(&mut self, value: Part<'_>, datatype: &str, table: u16) {
        let Some(tables) = self.options.tables else { return };
        let Some(text) = value.text().filter(|text| !text.is_empty()) else { return };
        let mut digits = [0; 4];
        let name = name(&mut digits, table);
        let found = match datatype {
            "IS" => tables.lookup_user_defined(name, &text, self.version),
            _ => tables.lookup(name, &text, self.version),
        };
        if found == Membership::NotMember {
            let Some(value) = innermost(value) else { return };
            let severity = if matches!(datatype, "ID" | "IS" | "CNE") {
                Severity::Warning
            } else {
                Severity::Information
            };
            self.add(severity, IssueCode::CODE_NOT_IN_TABLE, value.spot());
        }
    }

    /// A coded element: its code is of the table unless it names another coding system.
    pub(super) fn coded(&mut self, whole: Part<'_>, datatype: &str, table: Option<u16>) {
        let (Some(table), "CE" | "CF" | "CNE" | "CWE" | "CSU") = (table, datatype) else { return };
        let Some(code) = whole.part(1).filter(|code| !code.raw().is_empty() && code.raw() != b"\"\"") else {
            return;
        };
        let system = whole.part(3).map_or(&b""[..], Part::raw);
        let own = match system {
            b"" => true,
            [b'H', b'L', b'7', number @ ..] => number == name(&mut [0; 4], table).as_bytes(),
            _ => false,
        };
        if own {
            self.code(code, datatype, table);
        }
    }
}

/// The number of a table as the standard prints it: `0085`.
fn name(digits: &mut [u8; 4], table: u16) -> &str {
    let mut rest = table;
    for digit in digits.iter_mut().rev() {
        // A remainder of ten is one digit.
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
    }
    core::str::from_utf8(digits).unwrap_or_default()
}
