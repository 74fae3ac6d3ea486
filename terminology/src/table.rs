//! Tables of codes out of the release files the user has: LOINC, ICD-10-CM and -PCS, HCPCS, RxNorm, CVX and MVX, NDC,
//! NUCC. One loader for all; [`Format`] says which file it is.
//!
//! ```
//! use synovia_terminology::table::{Format, Loader};
//!
//! // Invented codes: no content of LOINC.
//! let file = b"\"LOINC_NUM\",\"COMPONENT\",\"STATUS\",\"LONG_COMMON_NAME\"\r\n\"99999-9\",\"Cheer\",\"ACTIVE\",\"Cheer, \"\"high\"\"\"\r\n";
//! let mut loader = Loader::new(Format::Loinc);
//! for piece in file.chunks(10) {
//!     loader.push(piece)?;
//! }
//! let table = loader.finish()?;
//! let row = table.get("99999-9").ok_or(synovia_terminology::load::ErrorKind::Empty);
//! assert_eq!(row.map(|r| r.display()), Ok("Cheer, \"high\""));
//! # Ok::<(), synovia_terminology::load::Error>(())
//! ```
//!
//! Columns are found by name where the file has a heading line, in any order. UTF-8 and UTF-16 are read, with or
//! without a byte order mark; a field that is not UTF-8 is taken as Windows-1252, as some of these files are in places.
//! A table is a [`Provider`](crate::provider::Provider): FHIR's operations run over it.
//!
//! Layouts that could not be checked against a release are read both ways: see [`Format::Cvx`], [`Format::Mvx`],
//! [`Format::Hcpcs`] and [`Format::Nucc`].
//!
//! With the feature `icd10cm-xml` the tabular XML of ICD-10-CM is one more such file: `Format::Icd10CmTabular` says what is
//! read of it.

mod decode;
mod delimited;
mod fixed;
mod layout;
mod loader;
mod provider;
#[cfg(feature = "icd10cm-xml")]
mod tabular;

pub use layout::Format;
pub use loader::{LoadOptions, Loader};

use crate::load::Issues;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use layout::Layout;
use provider::Codes;

/// The rows of a file by their code.
pub struct Table {
    format: Format,
    columns: Vec<String>,
    /// All values, row after row, and where each ends.
    text: String,
    ends: Vec<u32>,
    /// Rows in the order of their code.
    order: Vec<u32>,
    /// The codes as the operations see them.
    codes: Codes,
    issues: Issues,
}

/// A row: a `Copy` view.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    number: usize,
}

impl Table {
    fn new(format: Format) -> Self {
        Self {
            format,
            columns: Vec::new(),
            text: String::new(),
            ends: Vec::new(),
            order: Vec::new(),
            codes: Codes::none(),
            issues: Issues::default(),
        }
    }

    /// What file it is of.
    #[must_use]
    pub const fn format(&self) -> Format {
        self.format
    }

    /// URI of the system its codes belong to.
    #[must_use]
    pub fn system(&self) -> Option<&'static str> {
        self.layout().system
    }

    /// Names of the columns that were kept; the first is that of the code.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len().checked_div(self.columns.len()).unwrap_or(0)
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Rows that were left out.
    #[must_use]
    pub const fn issues(&self) -> &Issues {
        &self.issues
    }

    /// The first row of a code. ICD-10-CM codes are found with and without their dot.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<Row<'_>> {
        self.rows(code).next()
    }

    /// All rows of a code, in the order of the file.
    pub fn rows<'a>(&'a self, code: &str) -> impl Iterator<Item = Row<'a>> + Clone + use<'a> {
        let wanted = self.format.key(code);
        let from = self.order.partition_point(|n| self.value(*n as usize, 0) < &*wanted);
        let rest = self.order.get(from..).unwrap_or_default();
        let count = rest.partition_point(|n| self.value(*n as usize, 0) <= &*wanted);
        rest.iter().take(count).map(move |n| Row { table: self, number: *n as usize })
    }

    /// All rows in the order of their code.
    pub fn all(&self) -> impl Iterator<Item = Row<'_>> + Clone {
        self.order.iter().map(|n| Row { table: self, number: *n as usize })
    }

    fn layout(&self) -> &'static Layout {
        self.format.layout()
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.eq_ignore_ascii_case(name))
    }

    fn value(&self, row: usize, column: usize) -> &str {
        let at = row * self.columns.len() + column;
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |e| *e as usize);
        let to = self.ends.get(at).map_or(from, |e| *e as usize);
        self.text.get(from..to).unwrap_or("")
    }

    /// Adds a value; false when there is no room for it. A row is all its columns.
    fn add(&mut self, value: &str) -> bool {
        let Ok(end) = u32::try_from(self.text.len() + value.len()) else { return false };
        self.text.push_str(value);
        self.ends.push(end);
        true
    }

    /// Sorts the rows by their code, those of one code in the order of the file.
    fn sort(&mut self) {
        let mut order: Vec<u32> = (0..u32::try_from(self.len()).unwrap_or(u32::MAX)).collect();
        order.sort_by(|a, b| self.value(*a as usize, 0).cmp(self.value(*b as usize, 0)));
        self.order = order;
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.codes = Codes::of(self);
    }
}

impl<'a> Row<'a> {
    /// The code, ICD-10-CM's with its dot.
    #[must_use]
    pub fn code(self) -> &'a str {
        self.table.value(self.number, 0)
    }

    /// What to show; empty where the file has nothing to show.
    #[must_use]
    pub fn display(self) -> &'a str {
        let names = self.table.layout().display.iter();
        names.filter_map(|name| self.get(name)).find(|text| !text.is_empty()).unwrap_or("")
    }

    /// The value of a column that was kept, by its published name.
    #[must_use]
    pub fn get(self, column: &str) -> Option<&'a str> {
        Some(self.table.value(self.number, self.table.column(column)?))
    }

    /// Whether the code may be used, as far as the file says.
    #[must_use]
    pub fn is_active(self) -> bool {
        let Some((column, words)) = self.table.layout().status else { return true };
        let status = self.get(column).unwrap_or("");
        !words.iter().any(|w| w.eq_ignore_ascii_case(status.trim()))
    }

    /// Whether the code is one to code with: an ICD order file also lists headings.
    #[must_use]
    pub fn is_valid(self) -> bool {
        self.get("VALID") != Some("0")
    }
}

impl Format {
    /// Whether codes are kept with the dot of ICD-10-CM.
    const fn is_dotted(self) -> bool {
        #[cfg(feature = "icd10cm-xml")]
        if matches!(self, Self::Icd10CmTabular) {
            return true;
        }
        matches!(self, Self::Icd10CmOrder)
    }

    /// The form a code is kept in and searched by.
    fn key(self, code: &str) -> Cow<'_, str> {
        let code = code.trim();
        match (self, code.split_at_checked(3)) {
            (format, Some((category, rest)))
                if format.is_dotted() && !rest.is_empty() && !rest.starts_with('.') =>
            {
                Cow::Owned([category, rest].join("."))
            }
            _ => Cow::Borrowed(code),
        }
    }
}

impl core::fmt::Debug for Table {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut shown = f.debug_struct("Table");
        shown.field("format", &self.format).field("rows", &self.len()).finish_non_exhaustive()
    }
}

impl core::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Row").field("format", &self.table.format).field("number", &self.number).finish()
    }
}
