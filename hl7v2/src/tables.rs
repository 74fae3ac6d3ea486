//! Which codes are in a table: HL7's own tables are built in, all others are the caller's.
//!
//! ```
//! use synovia_hl7v2::schema::Version;
//! use synovia_hl7v2::{CodeTables, Hl7Tables, Membership};
//!
//! /// HL7's tables, and the wards of one hospital in place of user-defined table 0302.
//! #[derive(Debug)]
//! struct Ours;
//!
//! impl CodeTables for Ours {
//!     fn lookup(&self, table: &str, code: &str, version: Version) -> Membership {
//!         match table {
//!             "0302" if ["W1", "W2"].contains(&code) => Membership::Member,
//!             "0302" => Membership::NotMember,
//!             _ => Hl7Tables.lookup(table, code, version),
//!         }
//!     }
//! }
//!
//! assert_eq!(Ours.lookup("0302", "W3", Version::V2_5_1), Membership::NotMember);
//! assert_eq!(Ours.lookup("0085", "F", Version::V2_5_1), Membership::Member);
//! assert_eq!(Ours.lookup("0001", "F", Version::V2_5_1), Membership::Unknown);
//! ```

use core::cmp::Ordering;
use core::fmt;

use crate::generated::codes::{CODES, TABLES};
use crate::schema::Version;

/// What a table says of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "in it, not in it, or nobody knows")]
pub enum Membership {
    /// The code is in the table.
    Member,
    /// It is not.
    NotMember,
    /// The table is not known here, or does not say: nothing is checked.
    Unknown,
}

/// Tables of codes, asked by [`validate`](crate::validate()).
pub trait CodeTables: fmt::Debug {
    /// Whether a code is in a table. `table` is the number as the standard prints it (`0085`), in a conformance profile
    /// whatever name the profile gives; `code` is the text of the value, unescaped and never empty.
    fn lookup(&self, table: &str, code: &str, version: Version) -> Membership;

    /// The same for a value of datatype IS. In a version that has this datatype there, the codes of the table are the
    /// site's own, whatever other versions say of that table. As [`lookup`](Self::lookup), if not implemented.
    fn lookup_user_defined(&self, table: &str, code: &str, version: Version) -> Membership {
        self.lookup(table, code, version)
    }
}

/// The tables HL7 defines itself, with the codes of all versions. User-defined and external tables are
/// [`Unknown`](Membership::Unknown), and so are codes that start with Z in the tables of events, message types and
/// structures (0003, 0076, 0354), for those are local.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::exhaustive_structs, reason = "it has no state")]
pub struct Hl7Tables;

impl CodeTables for Hl7Tables {
    fn lookup(&self, table: &str, code: &str, _version: Version) -> Membership {
        let Some(codes) = blob(table) else { return Membership::Unknown };
        if contains(codes, code) {
            Membership::Member
        } else if code.starts_with('Z') && matches!(table, "0003" | "0076" | "0354") {
            Membership::Unknown
        } else {
            Membership::NotMember
        }
    }

    fn lookup_user_defined(&self, _: &str, _: &str, _: Version) -> Membership {
        Membership::Unknown
    }
}

impl Hl7Tables {
    /// The codes of a table of HL7's own, by its number of four digits, sorted; `None` for any other.
    #[must_use]
    pub fn codes(table: &str) -> Option<impl Iterator<Item = &'static str>> {
        codes(table)
    }
}

fn codes(table: &str) -> Option<impl Iterator<Item = &'static str> + use<>> {
    blob(table).map(str::lines)
}

/// The codes of a table, sorted, a line each.
fn blob(table: &str) -> Option<&'static str> {
    let digits = table.len() == 4 && table.bytes().all(|b| b.is_ascii_digit());
    let number: u16 = Some(table).filter(|_| digits)?.parse().ok()?;
    let at = TABLES.binary_search_by_key(&number, |row| row.0).ok()?;
    let start = TABLES.get(at)?.1 as usize;
    let end = TABLES.get(at + 1).map_or(CODES.len(), |row| row.1 as usize);
    CODES.get(start..end)
}

/// Whether a code is one of the sorted lines: halved at the line that the middle is in.
fn contains(lines: &str, code: &str) -> bool {
    let mut rest = lines.as_bytes();
    while !rest.is_empty() {
        let (before, after) = rest.split_at(rest.len() / 2);
        let start = before.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let end = after.iter().position(|b| *b == b'\n').map_or(rest.len(), |at| before.len() + at);
        match rest.get(start..end).unwrap_or_default().cmp(code.as_bytes()) {
            Ordering::Equal => return true,
            Ordering::Less => rest = rest.get(end + 1..).unwrap_or_default(),
            Ordering::Greater => rest = rest.get(..start).unwrap_or_default(),
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members() {
        let ask = |table, code| Hl7Tables.lookup(table, code, Version::LATEST);
        assert_eq!(ask("0085", "F"), Membership::Member);
        assert_eq!(ask("0085", "f"), Membership::NotMember);
        assert_eq!(ask("0085", "F\nI"), Membership::NotMember);
        assert_eq!(ask("0211", "UNICODE UTF-8"), Membership::Member);
        assert_eq!(ask("0003", "A01"), Membership::Member);
        assert_eq!(ask("0003", "Z01"), Membership::Unknown);
        assert_eq!(ask("0003", "Q99"), Membership::NotMember);
        for unknown in ["0001", "0291", "85", "", "9999", "+085", "HL70085"] {
            assert_eq!(ask(unknown, "F"), Membership::Unknown, "{unknown}");
        }
        // Each code is found in its table, and none that is none.
        for table in TABLES {
            let name = alloc::format!("{:04}", table.0);
            for code in Hl7Tables::codes(&name).unwrap() {
                let ask = |code| Hl7Tables.lookup(&name, code, Version::LATEST);
                assert_eq!(ask(code), Membership::Member, "{name} {code}");
                assert_ne!(ask(&alloc::format!("{code}\u{1}")), Membership::Member, "{name} {code}");
            }
        }
        assert!(["Y", "N"].iter().all(|code| Hl7Tables::codes("0136").unwrap().any(|known| known == *code)));
    }
}
