//! Takes a file in pieces and puts its rows into a table.

use super::decode::{self, Decode};
use super::delimited::{Delimited, Fields};
use super::fixed::{self, Record};
use super::layout::Shape;
#[cfg(feature = "icd10cm-xml")]
use super::tabular::{self, Found, Which};
use super::{Format, Table};
use crate::load::lines::Lines;
use crate::load::{Error, ErrorKind, IssueKind, Limits, Location};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What to load.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LoadOptions {
    /// Limits of lines, rows and issues.
    pub limits: Limits,
    /// Columns of a file with a heading to keep beside those that are kept anyway.
    pub keep: Vec<String>,
    /// Whether the caller has a licence for codes of others that a file contains (CDT and CPT codes in HCPCS).
    pub licensed: bool,
    /// Most bytes of a file of XML, which is held as a whole, and of the text of its table; 128 MiB (the tabular file of
    /// ICD-10-CM has about 10).
    pub max_document: usize,
    /// Deepest nesting of elements in XML; 64 (ICD-10-CM has about 10).
    pub max_depth: usize,
}

impl Default for LoadOptions {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            keep: Vec::new(),
            licensed: false,
            max_document: 128 << 20,
            max_depth: 64,
        }
    }
}

/// Takes one file in pieces of any size. After an error it gives nothing.
pub struct Loader {
    decode: Decode,
    reader: Reader,
    rows: Rows,
    failed: bool,
}

enum Reader {
    /// Not known before the first line (HCPCS).
    Unknown(Vec<u8>),
    Records(Box<Delimited>),
    Lines(Lines),
    /// XML, until all of it is there.
    #[cfg(feature = "icd10cm-xml")]
    Document(Vec<u8>),
}

/// The rows so far, and how they are read.
struct Rows {
    options: LoadOptions,
    table: Table,
    /// Where each kept column stands in the file; found by the heading.
    places: Option<Vec<usize>>,
    count: u64,
    /// A code of HCPCS and its row, which lines to come may continue.
    open: Option<(String, Vec<String>)>,
    long: usize,
}

impl core::fmt::Debug for Loader {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Loader").field("table", &self.rows.table).finish_non_exhaustive()
    }
}

impl Loader {
    /// A loader of this kind of file.
    #[must_use]
    pub fn new(format: Format) -> Self {
        Self::with(format, LoadOptions::default())
    }

    /// The same with options.
    #[must_use]
    pub fn with(format: Format, options: LoadOptions) -> Self {
        let reader = match format.layout().shape {
            Shape::Csv => Reader::Records(Box::new(Delimited::new(b',', true))),
            Shape::Tabs => Reader::Records(Box::new(Delimited::new(b'\t', false))),
            Shape::Rrf | Shape::Bars => Reader::Records(Box::new(Delimited::new(b'|', false))),
            Shape::IcdOrder => lines(),
            Shape::Hcpcs => Reader::Unknown(Vec::new()),
            #[cfg(feature = "icd10cm-xml")]
            Shape::Tabular => Reader::Document(Vec::new()),
        };
        let rows = Rows { options, table: Table::new(format), places: None, count: 0, open: None, long: 0 };
        Self { decode: Decode::default(), reader, rows, failed: false }
    }

    /// Rows read so far.
    #[must_use]
    pub const fn rows(&self) -> u64 {
        self.rows.count
    }

    /// Takes the next piece.
    ///
    /// # Errors
    /// A heading that lacks columns, a record, a number of rows or a document beyond the limits, or use after an error.
    pub fn push(&mut self, piece: &[u8]) -> Result<(), Error> {
        self.take(piece, false)
    }

    /// Gives the table.
    ///
    /// # Errors
    /// No row that could be read, XML that is not well-formed or beyond the limits, or an error of a piece before.
    pub fn finish(mut self) -> Result<Table, Error> {
        self.take(&[], true)?;
        let at = match &self.reader {
            Reader::Records(records) => records.at(),
            Reader::Lines(lines) => lines.at,
            Reader::Unknown(_) => Location::default(),
            #[cfg(feature = "icd10cm-xml")]
            Reader::Document(_) => Location::default(),
        };
        self.rows.close(at)?;
        if self.rows.table.is_empty() {
            return Err(Error::new(ErrorKind::Empty, at));
        }
        self.rows.table.sort();
        Ok(self.rows.table)
    }

    fn take(&mut self, piece: &[u8], last: bool) -> Result<(), Error> {
        if self.failed {
            return Err(Error::new(ErrorKind::Misuse, Location::default()));
        }
        let bytes = self.decode.push(piece, last);
        let done = read(&mut self.reader, &mut self.rows, &bytes, last);
        self.failed = done.is_err();
        done
    }
}

fn lines() -> Reader {
    let mut lines = Lines::default();
    lines.begin();
    Reader::Lines(lines)
}

fn read(reader: &mut Reader, rows: &mut Rows, bytes: &[u8], last: bool) -> Result<(), Error> {
    let limits = rows.options.limits;
    match reader {
        Reader::Unknown(first) => {
            first.extend_from_slice(bytes);
            if first.len() > limits.max_line {
                return Err(Error::new(ErrorKind::LineTooLong, Location::default()));
            }
            if !last && !first.contains(&b'\n') {
                return Ok(());
            }
            let first = core::mem::take(first);
            *reader = hcpcs_reader(&first);
            read(reader, rows, &first, false)?;
            if last { read(reader, rows, &[], true) } else { Ok(()) }
        }
        Reader::Records(records) => {
            let mut record = |fields: Fields<'_>, at: Location| rows.record(&fields, at);
            if !bytes.is_empty() {
                records.push(&limits, bytes, &mut record)?;
            }
            if last { records.push(&limits, &[], &mut record) } else { Ok(()) }
        }
        Reader::Lines(lines) => {
            lines.push(&limits, bytes, |line, at| rows.line(line, at))?;
            if last { lines.finish(&limits, |line, at| rows.line(line, at)) } else { Ok(()) }
        }
        #[cfg(feature = "icd10cm-xml")]
        Reader::Document(document) => {
            if document.len() + bytes.len() > rows.options.max_document {
                return Err(Error::new(ErrorKind::TooLarge, Location::default()));
            }
            document.extend_from_slice(bytes);
            if last { rows.document(&core::mem::take(document)) } else { Ok(()) }
        }
    }
}

/// HCPCS comes with named columns or by position; the first line tells.
fn hcpcs_reader(first: &[u8]) -> Reader {
    let line = first.split(|b| *b == b'\n').next().unwrap_or_default();
    let named = decode::text(line).to_ascii_uppercase().contains("HCPC");
    match (named, line.contains(&b'\t')) {
        (true, true) => Reader::Records(Box::new(Delimited::new(b'\t', false))),
        (true, false) => Reader::Records(Box::new(Delimited::new(b',', true))),
        _ => lines(),
    }
}

impl Rows {
    fn issue(&mut self, kind: IssueKind, at: Location) {
        self.table.issues.add(&self.options.limits, kind, at);
    }

    fn count(&mut self, at: Location) -> Result<(), Error> {
        self.count += 1;
        if self.count > self.options.limits.max_rows {
            return Err(Error::new(ErrorKind::TooManyRows, at));
        }
        Ok(())
    }

    fn record(&mut self, fields: &Fields<'_>, at: Location) -> Result<(), Error> {
        let shape = self.table.layout().shape;
        let Some(places) = self.places.take() else {
            return match shape {
                Shape::Csv | Shape::Tabs | Shape::Hcpcs => self.heading(fields, at),
                _ => self.positions(fields, at),
            };
        };
        let done = self.values(&places, fields, at);
        self.places = Some(places);
        done
    }

    /// The values of the columns that are kept.
    fn values(&mut self, places: &[usize], fields: &Fields<'_>, at: Location) -> Result<(), Error> {
        if fields.all().all(<[u8]>::is_empty) {
            return Ok(());
        }
        self.count(at)?;
        let shape = self.table.layout().shape;
        let expected = places.iter().max().map_or(0, |m| m + 1);
        let fits = match shape {
            // A bar ends the row too, so that there is one field more, an empty one.
            Shape::Rrf => {
                fields.len() == expected || (fields.len() == expected + 1 && fields.get(expected).is_empty())
            }
            Shape::Bars => true,
            _ => fields.len() >= expected,
        };
        if !fits {
            self.issue(IssueKind::Fields, at);
            return Ok(());
        }
        if shape == Shape::Bars {
            return self.bars(fields, at);
        }
        let values: Vec<Cow<'_, str>> = places.iter().map(|place| decode::text(fields.get(*place))).collect();
        if shape == Shape::Hcpcs { self.hcpcs(&values, at) } else { self.row(&values, at) }
    }

    /// Columns by name. Letters and digits are compared, without case.
    fn heading(&mut self, fields: &Fields<'_>, at: Location) -> Result<(), Error> {
        let layout = self.table.layout();
        let names: Vec<String> = fields.all().map(|f| plain(&decode::text(f))).collect();
        let find = |name: &str| names.iter().position(|n| *n == plain(name));
        let mut places = Vec::new();
        for (number, name) in layout.columns.iter().enumerate() {
            match find(name) {
                Some(place) => {
                    places.push(place);
                    self.table.columns.push((*name).to_string());
                }
                None if number < layout.needed => return Err(Error::new(ErrorKind::Header, at)),
                None => {}
            }
        }
        for name in &self.options.keep {
            if let Some(place) = find(name).filter(|p| !places.contains(p)) {
                places.push(place);
                self.table.columns.push(name.clone());
            }
        }
        self.long = self.table.column("LONG DESCRIPTION").unwrap_or(0);
        self.places = Some(places);
        Ok(())
    }

    /// Columns by position; a heading line that is there all the same is left out.
    fn positions(&mut self, fields: &Fields<'_>, at: Location) -> Result<(), Error> {
        let layout = self.table.layout();
        self.table.columns = layout.columns.iter().map(ToString::to_string).collect();
        self.places = Some((0..layout.columns.len()).collect());
        let is_heading = |f: &[u8]| decode::text(f).to_ascii_lowercase().contains("status");
        if layout.shape == Shape::Bars && fields.all().any(is_heading) && !fields.all().any(is_status) {
            return Ok(());
        }
        self.record(fields, at)
    }

    /// CVX and MVX: the status is known by its words, and the other columns by standing before or after it.
    fn bars(&mut self, fields: &Fields<'_>, at: Location) -> Result<(), Error> {
        let Some(status) = (2..fields.len()).rev().find(|n| is_status(fields.get(*n))) else {
            let kind = if fields.len() < 3 { IssueKind::Fields } else { IssueKind::Flag };
            self.issue(kind, at);
            return Ok(());
        };
        let before = |n: usize| if n < status { decode::text(fields.get(n)) } else { Cow::Borrowed("") };
        let after: Vec<&[u8]> =
            (status + 1..fields.len()).map(|n| fields.get(n)).filter(|f| !f.is_empty()).collect();
        let word = decode::text(fields.get(status));
        let (flag, updated) = match after.as_slice() {
            [] => (Cow::Borrowed(""), Cow::Borrowed("")),
            // A date has digits first, a flag has not.
            [one] if one.first().is_some_and(|b| b.is_ascii_digit() && one.len() > 1) => {
                (Cow::Borrowed(""), decode::text(one))
            }
            [one] => (decode::text(one), Cow::Borrowed("")),
            [one, two, ..] => (decode::text(one), decode::text(two)),
        };
        if self.table.format == Format::Cvx {
            self.row(&[before(0), before(1), before(2), before(3), word, flag, updated], at)
        } else {
            let updated = if updated.is_empty() { flag } else { updated };
            self.row(&[before(0), before(1), before(2), word, updated], at)
        }
    }

    /// Puts a row in.
    fn row(&mut self, values: &[Cow<'_, str>], at: Location) -> Result<(), Error> {
        let Some((code, rest)) = values.split_first() else { return Ok(()) };
        let code = self.table.format.key(code);
        if code.is_empty() {
            self.issue(IssueKind::Missing, Location { column: 1, ..at });
            return Ok(());
        }
        let trimmed = self.table.layout().shape != Shape::Csv;
        let mut room = self.table.add(&code);
        for value in rest {
            room &= self.table.add(if trimmed { value.trim() } else { value });
        }
        if room { Ok(()) } else { Err(Error::new(ErrorKind::TooManyRows, at)) }
    }

    fn line(&mut self, line: &[u8], at: Location) -> Result<(), Error> {
        if line.trim_ascii().is_empty() || line == b"\x1a" {
            return Ok(());
        }
        self.count(at)?;
        let line = decode::text(line);
        if self.table.columns.is_empty() {
            let names = self.table.layout().columns;
            self.table.columns = names.iter().map(ToString::to_string).collect();
            self.long = self.table.column("LONG DESCRIPTION").unwrap_or(0);
        }
        match self.table.format {
            Format::Hcpcs => self.hcpcs(&fixed::hcpcs(&line), at),
            _ => self.icd(&line, at),
        }
    }

    #[cfg(feature = "icd10cm-xml")]
    fn document(&mut self, document: &[u8]) -> Result<(), Error> {
        let (limits, max_text) = (self.options.limits, self.options.max_document);
        self.table.columns = self.table.layout().columns.iter().map(ToString::to_string).collect();
        let mut issues = core::mem::take(&mut self.table.issues);
        let mut found = Found { issues: &mut issues, limits };
        let which = if self.table.format == Format::Icd10CmSections { Which::Sections } else { Which::Codes };
        let done = tabular::read(document, self.options.max_depth, &mut found).and_then(|tree| {
            tabular::rows(&tree, which, &mut found, |values, at| {
                self.count(at)?;
                self.row(values, at)?;
                let fits = self.table.text.len() <= max_text;
                if fits { Ok(()) } else { Err(Error::new(ErrorKind::TooLarge, at)) }
            })
        });
        self.table.issues = issues;
        done
    }

    fn icd(&mut self, line: &str, at: Location) -> Result<(), Error> {
        let Some(values) = fixed::icd(line) else {
            self.issue(IssueKind::Flag, Location { column: 15, ..at });
            return Ok(());
        };
        let [code, ..] = values;
        let formed = if self.table.format == Format::Icd10PcsOrder {
            fixed::is_icd_pcs(code)
        } else {
            fixed::is_icd_cm(code)
        };
        if !formed {
            self.issue(IssueKind::Form, Location { column: 7, ..at });
            return Ok(());
        }
        self.row(&values.map(Cow::Borrowed), at)
    }

    /// A line of HCPCS: a code, or more of the description of the code before it.
    fn hcpcs(&mut self, values: &[Cow<'_, str>], at: Location) -> Result<(), Error> {
        let value = |name: &str| {
            let place = self.table.column(name);
            place.and_then(|p| values.get(p)).map_or("", |v| v.trim())
        };
        let code = value("HCPC").to_string();
        let id = value("RECID");
        // A file with named columns may have no record ids: then every line is a code.
        let record = if self.table.column("RECID").is_none() { Record::First } else { fixed::record(id) };
        match record {
            Record::First => {
                self.close(at)?;
                if !self.options.licensed && fixed::is_licensed(&code) {
                    self.issue(IssueKind::Licence, at);
                    return Ok(());
                }
                self.open = Some((code, values.iter().map(ToString::to_string).collect()));
                Ok(())
            }
            Record::Continued => {
                let more = value("LONG DESCRIPTION").to_string();
                let max = self.options.limits.max_line;
                if let Some((_, row)) = self.open.as_mut().filter(|(open, _)| *open == code)
                    && let Some(long) = row.get_mut(self.long)
                {
                    long.truncate(long.trim_end().len());
                    if !long.is_empty() {
                        long.push(' ');
                    }
                    long.push_str(&more);
                    return if long.len() > max {
                        Err(Error::new(ErrorKind::LineTooLong, at))
                    } else {
                        Ok(())
                    };
                }
                let licensed = !self.options.licensed && fixed::is_licensed(&code);
                self.issue(if licensed { IssueKind::Licence } else { IssueKind::Orphan }, at);
                Ok(())
            }
            Record::Other => {
                self.issue(IssueKind::Flag, Location { column: 11, ..at });
                Ok(())
            }
        }
    }

    /// Puts the row in that may have been continued.
    fn close(&mut self, at: Location) -> Result<(), Error> {
        let Some((_, row)) = self.open.take() else { return Ok(()) };
        let row: Vec<Cow<'_, str>> = row.into_iter().map(Cow::Owned).collect();
        self.row(&row, at)
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether a field is one of the words CDC uses for the status.
fn is_status(field: &[u8]) -> bool {
    ["Active", "Inactive", "Pending", "Non-US", "Never Active"]
        .iter()
        .any(|word| field.trim_ascii().eq_ignore_ascii_case(word.as_bytes()))
}
