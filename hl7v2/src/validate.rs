//! Checks a message, level by level: structure, cardinality, lengths, the syntax of datatypes, membership of codes in
//! tables, and a conformance profile.
//!
//! What is not checked: conditions (a field that is required only if another has a value), and the meaning of anything.
//! No finding therefore does not mean that a message conforms. What was odd about the bytes is in
//! [`MessageView::issues`] from parsing, and not repeated here.

mod codes;
mod defined;
mod fields;
mod named;
mod profile;
mod texts;
mod values;

use alloc::vec::Vec;

use self::defined::Defined;
use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::error::Error;
use crate::issue::{Issue, IssueCode, Location, Severity};
use crate::profile::Profile;
use crate::schema::Version;
use crate::structure::Groups;
use crate::tables::{CodeTables, Hl7Tables};
use crate::view::MessageView;

/// Findings about fields and values.
impl IssueCode {
    /// A required field is empty or not there. (`""` is there: it says that there is no value.)
    pub const MISSING_FIELD: Self = Self::new("hl7v2/missing-field");
    /// A field with a number higher than its segment has in this version, and not empty.
    pub const EXTRA_FIELD: Self = Self::new("hl7v2/extra-field");
    /// A field that this version has withdrawn, and not empty.
    pub const WITHDRAWN_FIELD: Self = Self::new("hl7v2/withdrawn-field");
    /// More repetitions than the field may have; the location is the first too many.
    pub const SURPLUS_REPETITION: Self = Self::new("hl7v2/surplus-repetition");
    /// A component that its datatype does not have, and not empty.
    pub const EXTRA_COMPONENT: Self = Self::new("hl7v2/extra-component");
    /// A component that its datatype cannot be without is empty or not there.
    pub const MISSING_COMPONENT: Self = Self::new("hl7v2/missing-component");
    /// A repetition of a field has more characters than the standard gives it.
    pub const FIELD_TOO_LONG: Self = Self::new("hl7v2/field-too-long");
    /// A component has more characters than the standard gives it.
    pub const COMPONENT_TOO_LONG: Self = Self::new("hl7v2/component-too-long");
    /// A code that its table does not have: see [`ValidateOptions::tables`](crate::ValidateOptions::tables).
    pub const CODE_NOT_IN_TABLE: Self = Self::new("hl7v2/code-not-in-table");
    /// A value that is not in the syntax its datatype has: DT, TM, TS, DTM, NM, SI, SNM, TN.
    pub const BAD_VALUE: Self = Self::new("hl7v2/bad-value");
    /// Bytes that are not text in the message's character set.
    pub const UNDECODABLE_TEXT: Self = Self::new("hl7v2/undecodable-text");
    /// MSH-18 names a character set this crate does not know.
    pub const UNKNOWN_CHARSET: Self = Self::new("hl7v2/unknown-charset");
    /// OBX-2 is not a datatype, or QPD-1 not a query that is known: OBX-5 or the parameters were not checked.
    pub const UNKNOWN_DATATYPE: Self = Self::new("hl7v2/unknown-datatype");
    /// [`ValidateOptions::max_issues`](crate::ValidateOptions::max_issues) was reached: there may be more.
    pub const MORE_ISSUES: Self = Self::new("hl7v2/more-issues");
}

/// Options of [`validate`]: which levels, against what.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ValidateOptions<'a> {
    /// Check the order and number of segments; on by default.
    pub structure: bool,
    /// Check the number, presence and repetition of fields and components; on by default.
    pub fields: bool,
    /// Check the lengths of fields and components, in characters; on by default. The standard states few from 2.7 on.
    pub lengths: bool,
    /// Check the syntax of primitive datatypes; on by default.
    pub values: bool,
    /// Check character set and escape sequences; on by default.
    pub text: bool,
    /// The tables to look codes up in; by default [`Hl7Tables`], so that user-defined tables are not checked. `None`
    /// checks no codes.
    pub tables: Option<&'a dyn CodeTables>,
    /// A conformance profile to check against as well; none by default.
    pub profile: Option<&'a Profile>,
    /// The version to check against; by default that of MSH-12 or what comes nearest.
    pub version: Option<Version>,
    /// Stop looking after so many findings; 10,000 by default.
    pub max_issues: usize,
}

impl Default for ValidateOptions<'_> {
    fn default() -> Self {
        Self {
            structure: true,
            fields: true,
            lengths: true,
            values: true,
            text: true,
            tables: Some(&Hl7Tables),
            profile: None,
            version: None,
            max_issues: 10_000,
        }
    }
}

/// Finds what the tables can tell, in the order of the bytes. Linear in the message.
///
/// ```
/// use synovia_hl7v2::{ValidateOptions, parse, validate};
///
/// let message = parse(b"MSH|^~\\&|A|B|C|D|20240101||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||20240101\rPID|1||7||Doe||1970-1-1\rPV1||I\r")?;
/// let issues = validate(message.view(), &ValidateOptions::default());
/// assert_eq!(issues.len(), 1);
/// assert_eq!(issues[0].to_string(), "error: hl7v2/bad-value at byte 87, in PID-7[1].1");
/// assert_eq!(issues[0].range(), 87..90);
/// # Ok::<(), synovia_hl7v2::Error>(())
/// ```
#[must_use]
pub fn validate(message: MessageView<'_>, options: &ValidateOptions<'_>) -> Vec<Issue> {
    let groups = Groups::of(message);
    let mut check = Check {
        options,
        version: options.version.unwrap_or(groups.version()),
        charset: message.charset().unwrap_or_default(),
        delimiters: message.delimiters(),
        assumed: false,
        defined: Defined::default(),
        columns: None,
        criteria: false,
        issues: Vec::new(),
    };
    if options.structure {
        check.issues.extend_from_slice(groups.issues());
    }
    if let (true, Err(error)) = (options.text, message.charset()) {
        check.error(Severity::Error, IssueCode::UNKNOWN_CHARSET, &error);
    }
    for segment in message.all_segments() {
        if check.issues.len() > options.max_issues {
            break;
        }
        check.segment(segment);
    }
    if let Some(profile) = options.profile {
        check.profile(&groups, profile);
    }
    let mut issues = check.issues;
    issues.sort_by_key(|issue| issue.offset);
    if issues.len() > options.max_issues {
        issues.truncate(options.max_issues);
        let offset = issues.last().map_or(message.base(), |issue| issue.offset);
        issues.push(Issue::new(Severity::Information, IssueCode::MORE_ISSUES, offset));
    }
    issues
}

/// A check under way.
struct Check<'o> {
    options: &'o ValidateOptions<'o>,
    version: Version,
    charset: Charset,
    delimiters: Delimiters,
    /// Whether it has been said that a character set was assumed.
    assumed: bool,
    defined: Defined,
    /// The datatypes of the columns the last RDF defined; `None` where it names none that is known.
    columns: Option<Vec<Option<&'static str>>>,
    /// In a parameter of a query, which has as much of its datatype as is looked for.
    criteria: bool,
    issues: Vec<Issue>,
}

impl Check<'_> {
    fn add(&mut self, severity: Severity, code: IssueCode, spot: Spot) {
        let issue = Issue::new(severity, code, spot.offset).with_length(spot.length);
        self.issues.push(issue.with_location(spot.location));
    }

    fn error(&mut self, severity: Severity, code: IssueCode, error: &Error) {
        let issue = Issue::new(severity, code, error.offset());
        self.issues.push(match error.location() {
            Some(location) => issue.with_location(*location),
            None => issue,
        });
    }
}

/// Where a finding is.
#[derive(Clone, Copy)]
struct Spot {
    offset: u64,
    length: u64,
    location: Location,
}

impl Spot {
    const fn new(offset: u64, raw: &[u8], location: Location) -> Self {
        Self { offset, length: raw.len() as u64, location }
    }

    /// What is left of it from a byte on.
    const fn from(self, at: u64) -> Self {
        Self { offset: self.offset + at, length: self.length.saturating_sub(at), ..self }
    }
}
