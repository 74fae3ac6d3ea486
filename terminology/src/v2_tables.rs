//! HL7 v2 tables and the coding system names of table 0396.

use crate::generated::v2_tables::{CODES, NAMES, TABLES};
use crate::packed::{field, key};
use crate::system::uri_for_oid;

/// One table of the HL7 v2 standard: a `Copy` view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct V2Table {
    line: &'static str,
}

/// One code of a v2 table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct V2Code {
    /// The code.
    pub code: &'static str,
    /// Its display.
    pub display: &'static str,
    /// Status as HL7 Terminology writes it; usually `active`, `deprecated`, `retired`, `N` (new) or `B` (kept for
    /// backward compatibility). The set is open.
    pub status: &'static str,
}

/// Finds a table by its four-digit number (`0001`).
#[must_use]
pub fn v2_table(number: &str) -> Option<V2Table> {
    let (_, line) = TABLES.find(0..TABLES.len(), number)?;
    Some(V2Table { line })
}

/// All tables in the order of their number.
pub fn v2_tables() -> impl Iterator<Item = V2Table> + Clone {
    (0..TABLES.len()).filter_map(|i| Some(V2Table { line: TABLES.line(i)? }))
}

impl V2Table {
    /// Four-digit number.
    #[must_use]
    pub fn number(self) -> &'static str {
        key(self.line)
    }

    /// Name of the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        field(self.line, 1)
    }

    /// URI of the code system its codes belong to. Not always `…/v2-nnnn`: table 0136 is drawn from v2-0532, 0399
    /// from ISO 3166, and a few tables have none.
    #[must_use]
    pub fn system_uri(self) -> Option<&'static str> {
        uri_for_oid(self.oid())
    }

    /// OID of the table (`2.16.840.1.113883.12.1`).
    #[must_use]
    pub fn oid(self) -> &'static str {
        field(self.line, 4)
    }

    /// OID of the code system its codes belong to (`2.16.840.1.113883.18.2`).
    #[must_use]
    pub fn system_oid(self) -> Option<&'static str> {
        Some(field(self.line, 5)).filter(|o| !o.is_empty())
    }

    /// Display of a code, compared exactly.
    #[must_use]
    pub fn display(self, code: &str) -> Option<&'static str> {
        self.lookup(code).map(|c| c.display)
    }

    /// A code with its display and status, compared exactly.
    #[must_use]
    pub fn lookup(self, code: &str) -> Option<V2Code> {
        let (start, end) = self.range()?;
        CODES.find(start..end, code).map(|(_, line)| V2Code::of(line))
    }

    /// All codes in the order of their bytes; empty for a table HL7 Terminology lists no code for.
    pub fn codes(self) -> impl Iterator<Item = V2Code> + Clone {
        let (start, end) = self.range().unwrap_or((0, 0));
        (start..end).filter_map(|i| CODES.line(i)).map(V2Code::of)
    }

    fn range(self) -> Option<(usize, usize)> {
        let mut fields = self.line.split('\t').skip(2);
        let start: usize = fields.next()?.parse().ok()?;
        let count: usize = fields.next()?.parse().ok()?;
        Some((start, start.checked_add(count)?))
    }
}

impl V2Code {
    fn of(line: &'static str) -> Self {
        let status = field(line, 2);
        Self {
            code: key(line),
            display: field(line, 1),
            status: if status.is_empty() { "active" } else { status },
        }
    }
}

/// Longest coding system name that is looked up; longer ones are unknown.
const MAX_NAME: usize = 32;

/// URI of a code system by the name a v2 coded element carries for it (CWE-3, table 0396), ASCII case not compared:
/// `LN` is LOINC, `HL70001` table 0001. Blanks around the name are not compared.
///
/// `None` for local systems (`L`, `99…`), for names table 0396 lists without a URI that anyone has published, and for
/// names it does not list. A few names that are common in messages although not in the table (`LOINC`, `CPT4`,
/// `ICD10`, …) are known too.
#[must_use]
pub fn system_for_coding_system_name(name: &str) -> Option<&'static str> {
    let name = name.trim_matches(' ');
    let mut buffer = [0u8; MAX_NAME];
    let upper = buffer.get_mut(..name.len())?;
    upper.copy_from_slice(name.as_bytes());
    upper.make_ascii_uppercase();
    let upper = core::str::from_utf8(upper).ok()?;
    if let Some((_, line)) = NAMES.find(0..NAMES.len(), upper) {
        return Some(field(line, 1));
    }
    let digits = upper.strip_prefix("HL7")?;
    let digits = digits.strip_prefix('-').unwrap_or(digits);
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut number = *b"0000";
    number.iter_mut().rev().zip(digits.bytes().rev()).for_each(|(to, from)| *to = from);
    v2_table(core::str::from_utf8(&number).ok()?)?.system_uri()
}
