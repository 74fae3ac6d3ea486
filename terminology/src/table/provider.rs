//! A table as a [`Provider`], so that the operations of FHIR run over it.

use super::{Format, Row, Table};
use crate::provider::{CodeSource, Handle, Provider, SystemInfo};
use crate::store::{Content, Designation, Property, PropertyDefinition, Value};
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// A table's codes, each once, and their hierarchy.
#[derive(Debug)]
pub(super) struct Codes {
    /// Whether the file is a list of codes at all.
    listed: bool,
    info: SystemInfo,
    /// For each code its first row, as a place in the order of codes.
    first: Vec<u32>,
    /// For each code the one it stands in, counted from 1.
    parents: Vec<u32>,
    /// Code and one that stands in it, sorted.
    links: Vec<(Handle, Handle)>,
}

/// What a table's rows say of its codes.
enum Place {
    /// Nothing.
    Flat,
    /// The code it stands in is the longest that it begins with.
    Prefix,
    /// The code it stands in has a column.
    #[cfg(feature = "icd10cm-xml")]
    Column(&'static str),
}

impl Format {
    /// How the codes of a file that is a list of its system's codes stand to each other; `None` for a file that only says
    /// more about codes.
    const fn place(self) -> Option<Place> {
        Some(match self {
            Self::Icd10CmOrder | Self::Icd10PcsOrder => Place::Prefix,
            #[cfg(feature = "icd10cm-xml")]
            Self::Icd10CmTabular => Place::Column("PARENT"),
            Self::Loinc
            | Self::LoincPart
            | Self::Hcpcs
            | Self::RxNormConso
            | Self::Cvx
            | Self::Mvx
            | Self::NdcProduct
            | Self::NdcPackage
            | Self::Nucc => Place::Flat,
            _ => return None,
        })
    }

    /// Name of the system for computers, and whether the file has all of its codes.
    const fn named(self) -> (&'static str, Content) {
        match self {
            Self::Loinc => ("LOINC", Content::Complete),
            Self::LoincPart => ("LOINC", Content::Fragment),
            Self::Icd10PcsOrder => ("ICD10PCS", Content::Complete),
            Self::Hcpcs => ("HCPCS", Content::Complete),
            Self::RxNormConso => ("RXNORM", Content::Complete),
            Self::Cvx => ("CVX", Content::Complete),
            Self::Mvx => ("MVX", Content::Complete),
            Self::NdcProduct | Self::NdcPackage => ("NDC", Content::Fragment),
            Self::Nucc => ("NUCCProviderTaxonomy", Content::Complete),
            _ => ("ICD10CM", Content::Complete),
        }
    }
}

impl Codes {
    /// Those of a table that is still loading.
    pub(super) fn none() -> Self {
        let info = SystemInfo::named("");
        Self { listed: false, info, first: Vec::new(), parents: Vec::new(), links: Vec::new() }
    }

    /// Looks through a table whose rows are sorted.
    pub(super) fn of(table: &Table) -> Self {
        let (name, content) = table.format.named();
        let property = |column: &String| PropertyDefinition { code: column.clone(), uri: None };
        let info = SystemInfo {
            name: Some(name.into()),
            status: Some("active".into()),
            content,
            properties: table.columns.iter().skip(1).map(property).collect(),
            ..SystemInfo::named(table.system().unwrap_or(""))
        };
        let mut codes = Self { info, ..Self::none() };
        let Some(place) = table.format.place() else { return codes };
        codes.listed = true;
        let mut last = None;
        for (at, row) in (0u32..).zip(&table.order) {
            let code = table.value(*row as usize, 0);
            if last != Some(code) {
                codes.first.push(at);
            }
            last = Some(code);
        }
        codes.stand(table, &place);
        codes
    }

    fn stand(&mut self, table: &Table, place: &Place) {
        let parent = |codes: &Self, at: Handle| -> Option<Handle> {
            let row = codes.row(table, at)?;
            match place {
                Place::Flat => None,
                Place::Prefix => prefix(codes, table, row.code()),
                // What a code stands in comes before it in the file: so no code can stand in itself.
                #[cfg(feature = "icd10cm-xml")]
                Place::Column(name) => codes
                    .find(table, row.get(name)?)
                    .filter(|p| codes.row(table, *p).is_some_and(|above| above.number < row.number)),
            }
        };
        if matches!(place, Place::Flat) {
            return;
        }
        let all = 0..u32::try_from(self.first.len()).unwrap_or(u32::MAX);
        self.parents = all.clone().map(|at| parent(self, at).map_or(0, |p| p.saturating_add(1))).collect();
        self.links = all.zip(&self.parents).filter_map(|(at, p)| Some((p.checked_sub(1)?, at))).collect();
        self.links.sort_unstable();
    }

    /// The first row of a code.
    fn row<'t>(&self, table: &'t Table, at: Handle) -> Option<Row<'t>> {
        let place = *self.first.get(at as usize)?;
        table.order.get(place as usize).map(|number| Row { table, number: *number as usize })
    }

    /// The number of a code, compared exactly.
    fn find(&self, table: &Table, code: &str) -> Option<Handle> {
        let of =
            |place: &u32| table.order.get(*place as usize).map_or("", |row| table.value(*row as usize, 0));
        let at = self.first.binary_search_by(|place| of(place).cmp(code)).ok()?;
        u32::try_from(at).ok()
    }
}

/// The longest code that this one begins with.
fn prefix(codes: &Codes, table: &Table, code: &str) -> Option<Handle> {
    let shorter = code.char_indices().rev().map(|(end, _)| end).filter(|end| *end > 0);
    shorter.filter_map(|end| code.get(..end)).find_map(|shorter| codes.find(table, shorter))
}

impl Table {
    /// Says which version of the system the file is, as FHIR names it (`2.80`, `2026`). None is said unless this is called.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.codes.info.version = Some(version.into());
        self
    }
}

/// The table is a version of its system ([`Table::system`]) if the file is a list of codes: `Loinc`, `LoincPart`, the ICD
/// files, `Hcpcs`, `RxNormConso`, `Cvx`, `Mvx`, `NdcProduct`, `NdcPackage`, `Nucc`. The other files say more about codes and
/// provide none.
///
/// A concept's display is the first of its names that is not empty, further names and further rows of its code (RxNorm) are
/// designations. Each column is a property under its published name. The hierarchy is that of the ICD files: the nesting of the
/// tabular XML, the beginnings of codes in an order file. Codes are compared exactly, ICD-10-CM's with their dot. Headings are
/// abstract.
///
/// ```
/// use synovia_terminology::operation::{LookupRequest, Terminology};
/// use synovia_terminology::provider::Chain;
/// use synovia_terminology::table::{Format, Loader};
///
/// // An invented code.
/// let mut loader = Loader::new(Format::Loinc);
/// loader.push(b"LOINC_NUM,LONG_COMMON_NAME,SCALE_TYP\n99999-9,Cheer,Qn\n")?;
/// let table = loader.finish()?.with_version("2.80");
/// let terminology = Terminology::new(Chain::default().then(&table));
/// let found = terminology.lookup(&LookupRequest::new("http://loinc.org", "99999-9"))?;
/// assert_eq!((found.display.as_deref(), found.version.as_deref()), (Some("Cheer"), Some("2.80")));
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
impl Provider for Table {
    fn code_systems<'a>(&'a self, url: &str, each: &mut dyn FnMut(&'a dyn CodeSource)) {
        if self.codes.listed && self.codes.info.url == url {
            each(self);
        }
    }
}

impl Table {
    fn at(&self, at: Handle) -> Option<Row<'_>> {
        self.codes.row(self, at)
    }
}

impl CodeSource for Table {
    fn info(&self) -> &SystemInfo {
        &self.codes.info
    }

    fn len(&self) -> u32 {
        u32::try_from(self.codes.first.len()).unwrap_or(u32::MAX)
    }

    fn find(&self, code: &str) -> Option<Handle> {
        self.codes.find(self, code)
    }

    fn code(&self, at: Handle) -> Cow<'_, str> {
        Cow::Borrowed(self.at(at).map_or("", Row::code))
    }

    fn display(&self, at: Handle) -> Option<Cow<'_, str>> {
        self.at(at).map(Row::display).filter(|d| !d.is_empty()).map(Cow::Borrowed)
    }

    /// Inactive when every row of the code is.
    fn is_inactive(&self, at: Handle) -> bool {
        self.at(at).is_some_and(|row| !self.rows(row.code()).any(Row::is_active))
    }

    fn is_abstract(&self, at: Handle) -> bool {
        self.at(at).is_some_and(|row| !row.is_valid())
    }

    fn designations(&self, at: Handle, each: &mut dyn FnMut(&Designation)) {
        let Some(first) = self.at(at) else { return };
        let mut shown = alloc::vec![first.display()];
        for row in self.rows(first.code()) {
            for text in self.layout().display.iter().filter_map(|name| row.get(name)) {
                if !text.is_empty() && !shown.contains(&text) {
                    each(&Designation { value: text.into(), ..Designation::default() });
                    shown.push(text);
                }
            }
        }
    }

    fn properties(&self, at: Handle, each: &mut dyn FnMut(&Property)) {
        let Some(row) = self.at(at) else { return };
        for (number, column) in self.columns.iter().enumerate().skip(1) {
            let value = self.value(row.number, number);
            if !value.is_empty() {
                each(&Property { code: column.clone(), value: Value::Text(value.into()) });
            }
        }
    }

    fn parents(&self, at: Handle, each: &mut dyn FnMut(Handle)) {
        let parent = self.codes.parents.get(at as usize).and_then(|p| p.checked_sub(1));
        parent.into_iter().for_each(each);
    }

    fn children(&self, at: Handle, each: &mut dyn FnMut(Handle)) {
        let links = &self.codes.links;
        let start = links.partition_point(|(parent, _)| *parent < at);
        let of = links.iter().skip(start).take_while(|(parent, _)| *parent == at);
        of.for_each(|(_, child)| each(*child));
    }
}
