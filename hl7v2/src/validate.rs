//! Checks a message against the tables: structure, cardinality, and the syntax of dates and numbers.
//!
//! What is not checked yet: lengths, conditional fields, membership of codes in tables, conformance profiles, and the
//! meaning of anything. No finding therefore does not mean that a message conforms. What was odd about the bytes is in
//! [`MessageView::issues`] from parsing, and not repeated here.

use alloc::vec::Vec;

use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::escape;
use crate::issue::{Issue, IssueCode, Location, Severity};
use crate::schema::{self, FieldInfo, Version};
use crate::segment_id::SegmentId;
use crate::structure::Groups;
use crate::types;
use crate::view::{ComponentView, FieldView, MessageView, SegmentView};

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
    /// A value that is not in the syntax of DT, TM, TS, DTM, NM or SI.
    pub const BAD_VALUE: Self = Self::new("hl7v2/bad-value");
    /// Bytes that are not text in the message's character set.
    pub const UNDECODABLE_TEXT: Self = Self::new("hl7v2/undecodable-text");
    /// MSH-18 names a character set this crate does not know.
    pub const UNKNOWN_CHARSET: Self = Self::new("hl7v2/unknown-charset");
    /// OBX-2 is not a datatype: OBX-5 was not checked.
    pub const UNKNOWN_DATATYPE: Self = Self::new("hl7v2/unknown-datatype");
    /// [`ValidateOptions::max_issues`](crate::ValidateOptions::max_issues) was reached: there may be more.
    pub const MORE_ISSUES: Self = Self::new("hl7v2/more-issues");
}

/// Options of [`validate`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidateOptions {
    /// Check the order and number of segments; on by default.
    pub structure: bool,
    /// Check the number, presence and repetition of fields and components; on by default.
    pub fields: bool,
    /// Check the syntax of dates, times and numbers; on by default.
    pub values: bool,
    /// Check character set and escape sequences; on by default.
    pub text: bool,
    /// The version to check against; by default that of MSH-12 or what comes nearest.
    pub version: Option<Version>,
    /// Stop looking after so many findings; 10,000 by default.
    pub max_issues: usize,
}

impl Default for ValidateOptions {
    fn default() -> Self {
        Self { structure: true, fields: true, values: true, text: true, version: None, max_issues: 10_000 }
    }
}

/// Finds what the tables can tell, in the order of the bytes. Linear in the message.
#[must_use]
pub fn validate(message: MessageView<'_>, options: &ValidateOptions) -> Vec<Issue> {
    let groups = Groups::of(message);
    let mut check = Check {
        options: *options,
        version: options.version.unwrap_or(groups.version()),
        charset: message.charset().unwrap_or_default(),
        delimiters: message.delimiters(),
        assumed: false,
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
    let mut issues = check.issues;
    issues.sort_by_key(|issue| issue.offset);
    if issues.len() > options.max_issues {
        issues.truncate(options.max_issues);
        let offset = issues.last().map_or(message.base(), |issue| issue.offset);
        issues.push(Issue::new(Severity::Information, IssueCode::MORE_ISSUES, offset));
    }
    issues
}

struct Check {
    options: ValidateOptions,
    version: Version,
    charset: Charset,
    delimiters: Delimiters,
    assumed: bool,
    issues: Vec<Issue>,
}

impl Check {
    fn add(&mut self, severity: Severity, code: IssueCode, offset: u64, location: Location) {
        self.issues.push(Issue::new(severity, code, offset).with_location(location));
    }

    fn error(&mut self, severity: Severity, code: IssueCode, error: &Error) {
        let issue = Issue::new(severity, code, error.offset());
        self.issues.push(match error.location() {
            Some(location) => issue.with_location(*location),
            None => issue,
        });
    }

    fn segment(&mut self, segment: SegmentView<'_>) {
        let id = segment.id();
        // The version's own definition, else that of the last version that has the segment.
        let known = schema::segment(id).map(|info| self.version.clamp(info.first, info.last));
        let count = known.and_then(|version| schema::field_count(id, version));
        let written = u32::try_from(segment.field_count()).unwrap_or(u32::MAX);
        // The two fields that declare delimiters are not values.
        let first = if id.is_header() { 3 } else { 1 };
        for number in first..=written.max(count.unwrap_or(0)) {
            let info = known.and_then(|version| schema::field_in(id, number, version));
            match segment.field(number).filter(|field| !field.is_empty()) {
                Some(field) => {
                    self.text(field);
                    match (info, count) {
                        (Some(info), _) => self.field(segment, field, info),
                        (None, Some(count)) if number > count && self.options.fields => {
                            self.add(
                                Severity::Warning,
                                IssueCode::EXTRA_FIELD,
                                field.offset(),
                                field.location(),
                            );
                        }
                        _ => {}
                    }
                }
                None if self.options.fields && info.is_some_and(|info| info.min > 0) => {
                    let end = segment.offset() + segment.raw().len() as u64;
                    let offset = segment.field(number).map_or(end, FieldView::offset);
                    let location = segment.location().field(number);
                    self.add(Severity::Error, IssueCode::MISSING_FIELD, offset, location);
                }
                None => {}
            }
        }
    }

    fn field(&mut self, segment: SegmentView<'_>, field: FieldView<'_>, info: FieldInfo) {
        if info.withdrawn {
            if self.options.fields {
                self.add(Severity::Information, IssueCode::WITHDRAWN_FIELD, field.offset(), field.location());
            }
            return;
        }
        let datatype = self.datatype(segment, field, info);
        for repetition in field.repetitions() {
            let surplus = info.max.and_then(|max| u32::from(max).checked_add(1)) == Some(repetition.number());
            if surplus && self.options.fields {
                let (offset, location) = (repetition.offset(), repetition.location());
                self.add(Severity::Warning, IssueCode::SURPLUS_REPETITION, offset, location);
            }
            if repetition.is_empty() || repetition.is_null() {
                continue;
            }
            let Some(datatype) = datatype else { continue };
            for component in repetition.components().filter(|component| !component.is_empty()) {
                self.component(component, datatype);
            }
        }
    }

    /// The datatype to check a field by; OBX-5 is what OBX-2 says.
    fn datatype(
        &mut self,
        segment: SegmentView<'_>,
        field: FieldView<'_>,
        info: FieldInfo,
    ) -> Option<&'static str> {
        if info.datatype != "varies" {
            return Some(info.datatype);
        }
        if segment.id() != SegmentId::OBX || field.number() != 5 {
            return None;
        }
        let named = segment.field(2)?;
        let known = schema::datatype(named.raw());
        if known.is_none() && !named.is_empty() && self.options.values {
            self.add(Severity::Warning, IssueCode::UNKNOWN_DATATYPE, named.offset(), named.location());
        }
        known
    }

    fn component(&mut self, component: ComponentView<'_>, datatype: &'static str) {
        let number = component.number();
        let composite = schema::component(datatype, 1).is_some();
        let inner =
            if composite { schema::component(datatype, number).map(|info| info.datatype) } else { None };
        // Components of unspecified composites (CM) are not in the tables.
        let defined = inner.is_some() || (!composite && (number == 1 || datatype == "CM"));
        if !defined {
            if self.options.fields {
                let (offset, location) = (component.offset(), component.location());
                self.add(Severity::Warning, IssueCode::EXTRA_COMPONENT, offset, location);
            }
            return;
        }
        let Some(inner) = inner else {
            self.value(component.raw(), datatype, component.offset(), component.location());
            return;
        };
        if schema::component(inner, 1).is_none() {
            self.value(component.raw(), inner, component.offset(), component.location());
            return;
        }
        for part in component.subcomponents().filter(|part| !part.is_empty()) {
            match schema::component(inner, part.number()) {
                Some(info) => self.value(part.raw(), info.datatype, part.offset(), part.location()),
                None if self.options.fields => {
                    self.add(Severity::Warning, IssueCode::EXTRA_COMPONENT, part.offset(), part.location());
                }
                None => {}
            }
        }
    }

    /// The syntax of a primitive value.
    fn value(&mut self, raw: &[u8], datatype: &str, offset: u64, location: Location) {
        if !self.options.values || raw == b"\"\"" {
            return;
        }
        if let Err(error) = types::check(datatype, raw) {
            self.add(Severity::Error, IssueCode::BAD_VALUE, offset + error.offset(), location);
        }
    }

    /// Character set and escape sequences of a whole field.
    fn text(&mut self, field: FieldView<'_>) {
        if !self.options.text {
            return;
        }
        if let (false, Some(_)) = (self.assumed, self.charset.assumption(field.raw())) {
            self.assumed = true;
            let severity = Severity::Information;
            self.add(severity, IssueCode::CHARSET_ASSUMED, field.offset(), field.location());
        }
        if let Err(error) = field.text() {
            if error.kind() == ErrorKind::Undecodable {
                self.error(Severity::Error, IssueCode::UNDECODABLE_TEXT, &error);
            }
            return;
        }
        self.escapes(field);
    }

    fn escapes(&mut self, field: FieldView<'_>) {
        let delimiters = self.delimiters;
        if memchr::memchr(delimiters.escape, field.raw()).is_none() {
            return;
        }
        let mut offset = field.offset();
        for run in escape::runs(field.raw(), &delimiters, self.charset) {
            if let Some(code) = run.finding() {
                self.add(Severity::Warning, code, offset, field.location());
            }
            offset += run.raw.len() as u64;
        }
    }
}
