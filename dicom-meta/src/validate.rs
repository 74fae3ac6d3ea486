//! Checks a data set: values against their representations, and the whole against the modules of its SOP class.
//!
//! Type 1 and 2 attributes of mandatory modules are asked for; of the other modules once one of their own attributes is there.
//! Of the conditions of type 1C and 2C a table of the most frequent ones is evaluated, the others are counted. No finding
//! therefore does not mean that an object conforms. What was odd about the bytes is in [`DataSet::issues`] from parsing, and
//! not repeated here.

mod conditions;
mod objects;
mod values;

use alloc::vec::Vec;

use crate::data_set::DataSet;
use crate::issue::{Issue, IssueCode, Severity};
use crate::view::{DataSetView, ElementView};

pub use objects::{Module, ModuleUsage, modules_of};
pub(crate) use objects::{Need, needs};

/// Findings about values and objects.
impl IssueCode {
    /// A value that is not in the syntax of its representation, or holds a character it cannot.
    pub const VALUE_INVALID: Self = Self::new("dicom/value-invalid");
    /// A value longer than its representation lets it be.
    pub const VALUE_TOO_LONG: Self = Self::new("dicom/value-too-long");
    /// A binary value whose length is not a multiple of that of its numbers.
    pub const VALUE_LENGTH: Self = Self::new("dicom/value-length");
    /// More or fewer values than the attribute has.
    pub const VALUE_MULTIPLICITY: Self = Self::new("dicom/value-multiplicity");
    /// A value representation that the attribute cannot have.
    pub const VR_NOT_OF_ATTRIBUTE: Self = Self::new("dicom/vr-not-of-attribute");
    /// An attribute that the standard has withdrawn.
    pub const RETIRED: Self = Self::new("dicom/retired");
    /// A private attribute in no block that a creator has reserved.
    pub const PRIVATE_WITHOUT_CREATOR: Self = Self::new("dicom/private-without-creator");
    /// There is no SOP class, or none that is known: nothing was checked against modules.
    pub const UNKNOWN_SOP_CLASS: Self = Self::new("dicom/unknown-sop-class");
    /// (0008,0016) or (0008,0018) is not what the file meta information says.
    pub const META_MISMATCH: Self = Self::new("dicom/meta-mismatch");
    /// A type 1 attribute is not there.
    pub const MISSING_TYPE_1: Self = Self::new("dicom/missing-type-1");
    /// A type 1 attribute has no value.
    pub const EMPTY_TYPE_1: Self = Self::new("dicom/empty-type-1");
    /// A type 1C attribute is not there, and its condition holds.
    pub const MISSING_TYPE_1C: Self = Self::new("dicom/missing-type-1c");
    /// A type 1C attribute is there and has no value.
    pub const EMPTY_TYPE_1C: Self = Self::new("dicom/empty-type-1c");
    /// A type 2 attribute is not there.
    pub const MISSING_TYPE_2: Self = Self::new("dicom/missing-type-2");
    /// A type 2C attribute is not there, and its condition holds.
    pub const MISSING_TYPE_2C: Self = Self::new("dicom/missing-type-2c");
    /// An attribute of none of the modules of the SOP class, as an extended SOP class may have.
    pub const NOT_IN_OBJECT: Self = Self::new("dicom/not-in-object");
    /// A mandatory functional group is neither shared nor in every frame.
    pub const MISSING_FUNCTIONAL_GROUP: Self = Self::new("dicom/missing-functional-group");
    /// The per-frame functional groups are not as many as the frames.
    pub const FRAME_COUNT: Self = Self::new("dicom/frame-count");
}

/// Options of [`validate`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidateOptions {
    /// Check values against their representations and the dictionary; on by default.
    pub values: bool,
    /// Check the object against the modules of its SOP class; on by default.
    pub objects: bool,
    /// How many findings are kept; 10,000 by default.
    pub max_issues: usize,
}

impl Default for ValidateOptions {
    fn default() -> Self {
        Self { values: true, objects: true, max_issues: 10_000 }
    }
}

/// What validation found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Validation {
    /// Findings, in the order of the checks: values first, then modules.
    pub issues: Vec<Issue>,
    /// The object its SOP class is of, in lower case with hyphens (`ct-image`); `None` if the class is not known.
    pub object: Option<&'static str>,
    /// How many conditions of absent attributes were not evaluated, because no rule for them is in the table.
    pub not_evaluated: usize,
}

/// Checks a data set. Time is linear in its elements and in the attributes of its modules.
#[must_use]
pub fn validate(data_set: &DataSet<'_>, options: &ValidateOptions) -> Validation {
    let mut found = Findings { out: Validation::default(), most: options.max_issues };
    if options.values {
        values::check(data_set, &mut found);
    }
    if options.objects {
        objects::check(data_set, &mut found);
    }
    found.out
}

/// The findings so far.
struct Findings {
    out: Validation,
    most: usize,
}

impl Findings {
    fn add(&mut self, issue: Issue) {
        match self.out.issues.len() {
            n if n < self.most => self.out.issues.push(issue),
            n if n == self.most => {
                let offset = issue.offset;
                self.out.issues.push(Issue::new(Severity::Information, IssueCode::MORE_ISSUES, offset));
            }
            _ => {}
        }
    }

    /// About an element that is there.
    fn about(&mut self, severity: Severity, code: IssueCode, element: ElementView<'_>) {
        let length = element.range().end.saturating_sub(element.range().start);
        let issue = Issue::new(severity, code, element.offset()).with_length(length);
        self.add(issue.with_location(element.location()));
    }

    /// About an attribute that is not there.
    fn missing(&mut self, severity: Severity, code: IssueCode, set: DataSetView<'_>, tag: crate::tag::Tag) {
        let offset = set.elements().next().map_or(0, ElementView::header_offset);
        self.add(Issue::new(severity, code, offset).with_location(set.location().at(tag)));
    }
}
