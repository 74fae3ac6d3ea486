//! Membership of codes in tables.

use super::Check;
use super::fields::Part;
use crate::issue::{IssueCode, Severity};
use crate::tables::Membership;

impl Check<'_> {
    /// A value of datatype ID or IS.
    pub(super) fn code(&mut self, value: Part<'_>, table: u16) {
        let Some(tables) = self.options.tables else { return };
        let Some(text) = value.text().filter(|text| !text.is_empty()) else { return };
        if tables.lookup(name(&mut [0; 4], table), &text, self.version) == Membership::NotMember {
            self.add(Severity::Warning, IssueCode::CODE_NOT_IN_TABLE, value.spot());
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
            self.code(code, table);
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
