//! Validation: whether a document is what the schema and its templates say.
//!
//! Two levels, each to be had alone. The schema is that of CDA R2 with the SDTC extensions: order, number, names, types and
//! the form of values. The templates are those of C-CDA in the release chosen: for 2.1 the rules of its schematron, for
//! 3.0, 4.0 and 5.0 the constraints and invariants of its profiles. Only what the templateIds of a document ask for is
//! checked, and templates of other guides are passed over.
//!
//! Which codes a value set has is asked of a [`Vocabulary`]. Where that does not know, nothing is said of the document;
//! such questions are counted in [`Validation::not_checked`].

#[doc(hidden)]
pub mod fuzzing;
mod index;
mod place;
#[cfg(feature = "ccda-3")]
pub(crate) mod profile;
pub(crate) mod r21;
mod release;
mod ruleset;
#[cfg(test)]
pub(crate) mod sample;
pub(crate) mod schema;
pub(crate) mod tree;
mod validator;
pub(crate) mod vocabulary;

pub use release::{Release, Rule, RuleInfo, Runs};
pub use validator::Validator;
pub use vocabulary::{Hl7Vocabulary, Membership, Vocabulary};

use crate::document::Document;
use crate::issue::{Issue, IssueCode};
use crate::node::Node;

impl IssueCode {
    /// An element after one that the schema has after it.
    pub const ELEMENT_ORDER: Self = Self::new("cda/element-order");
    /// An element the schema demands is not there: the location is that it would have, the offset that of the element it is
    /// missing in, and where one of several would do the location is that, too.
    pub const MISSING_ELEMENT: Self = Self::new("cda/missing-element");
    /// An element beside another of which the schema allows only one.
    pub const SECOND_ALTERNATIVE: Self = Self::new("cda/second-alternative");
    /// An attribute the schema demands is not there: the location is that it would have.
    pub const MISSING_ATTRIBUTE: Self = Self::new("cda/missing-attribute");
    /// An attribute whose one value the schema states has another.
    pub const FIXED_VALUE: Self = Self::new("cda/fixed-value");
    /// A value that does not have the form of its type, or a code its type does not have.
    pub const BAD_VALUE: Self = Self::new("cda/bad-value");
    /// `xsi:type` names a type that is no kind of the one declared.
    pub const TYPE_NOT_ALLOWED: Self = Self::new("cda/type-not-allowed");
    /// A reference within the document to an `ID` that is not there.
    pub const DANGLING_REFERENCE: Self = Self::new("cda/dangling-reference");
    /// A rule of the C-CDA R2.1 schematron fails.
    pub const TEMPLATE_RULE: Self = Self::new("cda/template-rule");
    /// Less of something than its template demands.
    pub const TEMPLATE_MISSING: Self = Self::new("cda/template-missing");
    /// More of something than its template allows.
    pub const TEMPLATE_TOO_MANY: Self = Self::new("cda/template-too-many");
    /// Another value than the one the template states.
    pub const TEMPLATE_VALUE: Self = Self::new("cda/template-value");
    /// A code that is not in the value set the template binds it to.
    pub const TEMPLATE_CODE: Self = Self::new("cda/template-code");
    /// A value of another type than its template allows.
    pub const TEMPLATE_TYPE: Self = Self::new("cda/template-type");
    /// Something without the template that has to be there.
    pub const TEMPLATE_CONTENT: Self = Self::new("cda/template-content");
    /// Something that is none of the alternatives a template allows.
    pub const TEMPLATE_ALTERNATIVE: Self = Self::new("cda/template-alternative");
    /// An invariant of a template fails.
    pub const TEMPLATE_INVARIANT: Self = Self::new("cda/template-invariant");
    /// A rule that depends on a value set the vocabulary does not know; only told if
    /// [`ValidateOptions::tell_not_checked`] asks for it.
    pub const NOT_CHECKED: Self = Self::new("cda/not-checked");
    /// The templates were to be checked by a release whose rules are not in this build.
    pub const NO_RULES: Self = Self::new("cda/no-rules");
    /// [`ValidateOptions::max_steps`] are taken: the rules after this were not run.
    pub const STEPS_SPENT: Self = Self::new("cda/steps-spent");
    /// [`ValidateOptions::max_issues`] was reached: there may be more.
    pub const MORE_ISSUES: Self = Self::new("cda/more-issues");
}

/// Options of [`validate`] and [`Validator::validate`]: which levels, against what, and how much of it.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ValidateOptions<'v> {
    /// Check the schema; on by default.
    pub schema: bool,
    /// Check the templates; on by default.
    pub templates: bool,
    /// The release of C-CDA whose templates are checked; 2.1 by default.
    pub release: Release,
    /// Where codes are looked up; [`Hl7Vocabulary`] by default, which knows HL7's own small value sets.
    pub vocabulary: &'v dyn Vocabulary,
    /// Tell what was not checked as well, as information; off by default.
    pub tell_not_checked: bool,
    /// Stop looking after so many findings; 10,000 by default.
    pub max_issues: usize,
    /// How many steps the rules may take, of which looking at a node is one; 50,000,000 by default. The largest document
    /// of the corpus takes 600,000. The schema takes none: it is one pass.
    pub max_steps: u64,
}

impl Default for ValidateOptions<'_> {
    fn default() -> Self {
        Self {
            schema: true,
            templates: true,
            release: Release::R2_1,
            vocabulary: &Hl7Vocabulary,
            tell_not_checked: false,
            max_issues: 10_000,
            max_steps: 50_000_000,
        }
    }
}

/// What validation came to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Validation {
    /// What was found, in the order of the document.
    pub issues: Vec<Issue>,
    /// How many times a rule could not be decided because it depends on a value set the vocabulary does not know.
    pub not_checked: u64,
    /// Whether all rules were run: they are in this build, and neither steps nor findings came to their limit before.
    pub complete: bool,
}

/// Finds what is wrong with a document, in the order of the document. Prepares the rules each time: who checks more than
/// one document keeps a [`Validator`].
///
/// ```
/// use synovia_cda::{ValidateOptions, validate};
///
/// let xml = br#"<ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2"/><code code="34133-9"/></ClinicalDocument>"#;
/// let document = synovia_cda::parse(xml)?;
/// let issues = validate(&document, &ValidateOptions::default());
/// assert_eq!(issues[0].to_string(), "error: cda/missing-element at byte 0, in /ClinicalDocument/typeId[1]");
/// # Ok::<(), synovia_cda::Error>(())
/// ```
#[must_use]
pub fn validate<'a, T: Node<'a>>(document: &Document<'a, T>, options: &ValidateOptions<'_>) -> Vec<Issue> {
    Validator::new().validate(document, options).issues
}
