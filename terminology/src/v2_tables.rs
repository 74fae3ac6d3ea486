//! HL7 v2 tables and the coding system names of table 0396.

use crate::generated::v2::FAMILY;
use crate::generated::v2_tables::{NAMES, NUMBERS, TABLES};
use crate::oid::SystemOid;
use crate::packed::field;
use crate::system::{oid_at, uri_at};
use core::fmt;
use core::ops::Range;

/// One table of the HL7 v2 standard: a `Copy` view.
#[derive(Clone, Copy)]
pub struct V2Table {
    number: &'static str,
    row: &'static TableRow,
}

/// What is kept of a table.
#[derive(Debug)]
pub(crate) struct TableRow {
    pub(crate) name: u32,
    pub(crate) start: u16,
    pub(crate) count: u16,
    /// Number of the URI of its code system, counted from 1.
    pub(crate) uri: u16,
    /// Number of the OID of its code system, counted from 1.
    pub(crate) oid: u16,
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
    let (lines, _) = NUMBERS.as_bytes().as_chunks::<5>();
    let [a, b, c, d] = number.as_bytes() else { return None };
    let at = lines.binary_search(&[*a, *b, *c, *d, b'\n']).ok()?;
    V2Table::at(at)
}

/// All tables in the order of their number.
pub fn v2_tables() -> impl Iterator<Item = V2Table> + Clone {
    (0..TABLES.len()).filter_map(V2Table::at)
}

impl V2Table {
    fn at(at: usize) -> Option<Self> {
        let start = at.checked_mul(5)?;
        Some(Self { number: NUMBERS.get(start..start.checked_add(4)?)?, row: TABLES.get(at)? })
    }

    /// Four-digit number.
    #[must_use]
    pub const fn number(self) -> &'static str {
        self.number
    }

    /// Name of the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        FAMILY.text(self.row.name)
    }

    /// URI of the code system its codes belong to. Not always `…/v2-nnnn`: table 0136 is drawn from v2-0532, 0399
    /// from ISO 3166, and a few tables have none.
    #[must_use]
    pub fn system_uri(self) -> Option<&'static str> {
        usize::from(self.row.uri).checked_sub(1).map(uri_at)
    }

    /// OID of the table (`2.16.840.1.113883.12.1`).
    #[must_use]
    pub fn oid(self) -> SystemOid {
        SystemOid::new("2.16.840.1.113883.12", self.number.parse().unwrap_or(0))
    }

    /// OID of the code system its codes belong to (`2.16.840.1.113883.18.2`).
    #[must_use]
    pub fn system_oid(self) -> Option<SystemOid> {
        usize::from(self.row.oid).checked_sub(1).and_then(oid_at)
    }

    /// Display of a code, compared exactly.
    #[must_use]
    pub fn display(self, code: &str) -> Option<&'static str> {
        FAMILY.find(self.concepts(), code).map(|at| FAMILY.display(at))
    }

    /// A code with its display and status, compared exactly.
    #[must_use]
    pub fn lookup(self, code: &str) -> Option<V2Code> {
        FAMILY.find(self.concepts(), code).map(V2Code::at)
    }

    /// All codes in the order of their bytes; empty for a table HL7 Terminology lists no code for.
    pub fn codes(self) -> impl Iterator<Item = V2Code> + Clone {
        self.concepts().map(V2Code::at)
    }

    fn concepts(self) -> Range<usize> {
        let start = usize::from(self.row.start);
        start..start + usize::from(self.row.count)
    }
}

impl PartialEq for V2Table {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for V2Table {}

impl fmt::Debug for V2Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("V2Table").field(&self.number()).finish()
    }
}

impl V2Code {
    fn at(number: usize) -> Self {
        Self { code: FAMILY.code(number), display: FAMILY.display(number), status: FAMILY.status(number) }
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
    if let Some(line) = NAMES.find_index(upper).and_then(|at| NAMES.line(at)) {
        // A number, unless the URI is one that no OID is published for.
        let uri = field(line, 1);
        return Some(uri.parse().map_or(uri, uri_at));
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
