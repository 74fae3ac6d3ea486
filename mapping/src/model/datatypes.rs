//! Datatypes that many kinds of things share. Names and fields are FHIR's.

use super::{Key, Text, Val};
use crate::trace::Origin;

/// A scalar that may carry extensions, such as a family name with its own prefix.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Extended<'a> {
    pub value: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

impl<'a> From<Text<'a>> for Extended<'a> {
    fn from(value: Text<'a>) -> Self {
        Self { value, extension: Vec::new() }
    }
}

/// An extension: its url, and a value or extensions of its own.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Extension<'a> {
    pub url: Text<'a>,
    pub value: Option<ExtensionValue<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// What an extension can hold.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum ExtensionValue<'a> {
    String(Val<std::borrow::Cow<'a, str>>),
    Code(Val<std::borrow::Cow<'a, str>>),
    Uri(Val<std::borrow::Cow<'a, str>>),
    Id(Val<std::borrow::Cow<'a, str>>),
    Decimal(Val<std::borrow::Cow<'a, str>>),
    DateTime(Val<std::borrow::Cow<'a, str>>),
    Boolean(Val<bool>),
    CodeableConcept(Box<CodeableConcept<'a>>),
    Coding(Box<Coding<'a>>),
    Address(Box<Address<'a>>),
    Annotation(Box<Annotation<'a>>),
    Date(Val<std::borrow::Cow<'a, str>>),
    ContactPoint(Box<ContactPoint<'a>>),
    Attachment(Box<Attachment<'a>>),
    Identifier(Box<Identifier<'a>>),
    Quantity(Box<Quantity<'a>>),
    Period(Box<Period<'a>>),
    Reference(Box<Reference<'a>>),
}

/// A code with its system.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Coding<'a> {
    pub system: Text<'a>,
    pub version: Text<'a>,
    pub code: Text<'a>,
    pub display: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// A concept: codes that mean the same, and text.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CodeableConcept<'a> {
    pub coding: Vec<Coding<'a>>,
    pub text: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// An identifier within its system.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Identifier<'a> {
    pub r#use: Text<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub system: Text<'a>,
    pub value: Text<'a>,
    pub period: Option<Period<'a>>,
    pub assigner: Option<Reference<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// A name of a person.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct HumanName<'a> {
    pub r#use: Text<'a>,
    pub text: Text<'a>,
    pub family: Extended<'a>,
    pub given: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub prefix: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub suffix: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub period: Option<Period<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// A postal address.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Address<'a> {
    pub r#use: Text<'a>,
    pub r#type: Text<'a>,
    pub text: Text<'a>,
    pub line: Vec<Extended<'a>>,
    pub city: Text<'a>,
    pub district: Text<'a>,
    pub state: Text<'a>,
    pub postal_code: Text<'a>,
    pub country: Text<'a>,
    pub period: Option<Period<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// A telephone number, mail address or the like.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ContactPoint<'a> {
    pub system: Extended<'a>,
    pub value: Text<'a>,
    pub r#use: Text<'a>,
    pub rank: super::Count,
    pub period: Option<Period<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// A span of time; both ends are FHIR dateTimes.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Period<'a> {
    pub start: Text<'a>,
    pub end: Text<'a>,
}

/// A measured amount; `value` is a decimal as written.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Quantity<'a> {
    pub value: Text<'a>,
    pub comparator: Text<'a>,
    pub unit: Text<'a>,
    pub system: Text<'a>,
    pub code: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// An amount of money; `value` is a decimal as written, `currency` a code of ISO 4217.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[expect(clippy::exhaustive_structs, reason = "readers outside this crate build values")]
pub struct Money<'a> {
    pub value: Text<'a>,
    pub currency: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// A low and a high amount.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Range<'a> {
    pub low: Option<Quantity<'a>>,
    pub high: Option<Quantity<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// One amount to another.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Ratio<'a> {
    pub numerator: Option<Quantity<'a>>,
    pub denominator: Option<Quantity<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// Values sampled over time.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct SampledData<'a> {
    pub origin: Option<Quantity<'a>>,
    pub period: Text<'a>,
    pub dimensions: super::Count,
    pub data: Text<'a>,
}

/// A remark with its author and time.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Annotation<'a> {
    pub author_reference: Option<Reference<'a>>,
    pub author_string: Text<'a>,
    pub time: Text<'a>,
    pub text: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// Content of another format; `data` is base64 text.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Attachment<'a> {
    pub content_type: Text<'a>,
    pub language: Text<'a>,
    pub data: Text<'a>,
    pub url: Text<'a>,
    pub title: Text<'a>,
    /// A FHIR date or date and time.
    pub creation: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// Who or what something points to: a thing of the same record, or an identifier or name of a thing outside it.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Reference<'a> {
    /// The thing, if it is in the record.
    pub to: Option<Key>,
    /// It has an address that nothing of the record has: it is not about what the record has of that kind.
    pub elsewhere: bool,
    /// The rule that points to the thing, where a row says no more than that.
    pub by: Origin,
    pub r#type: Text<'a>,
    pub identifier: Option<Box<Identifier<'a>>>,
    pub display: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

impl Reference<'_> {
    /// A reference to a thing of the record.
    pub fn to(key: Key) -> Self {
        Self { to: Some(key), ..Self::default() }
    }

    /// The same reference, pointed by a rule of its own.
    pub(crate) fn by(self, by: Origin) -> Self {
        Self { by, ..self }
    }
}

impl From<Key> for Reference<'_> {
    fn from(key: Key) -> Self {
        Self::to(key)
    }
}

/// When something is to happen. `code` and `repeat` follow FHIR's Timing.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Timing<'a> {
    pub event: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub code: Option<CodeableConcept<'a>>,
    pub bounds_period: Option<Period<'a>>,
    pub bounds_duration: Option<Quantity<'a>>,
    pub count: super::Count,
    pub frequency: super::Count,
    pub frequency_max: super::Count,
    pub period: Text<'a>,
    pub period_max: Text<'a>,
    pub period_unit: Text<'a>,
    pub duration: Text<'a>,
    pub duration_unit: Text<'a>,
    pub day_of_week: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub time_of_day: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub when: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub offset: super::Count,
}

/// What a resource says about itself.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Meta<'a> {
    pub last_updated: Text<'a>,
    pub security: Vec<Coding<'a>>,
    pub tag: Vec<Coding<'a>>,
    pub profile: Vec<Val<std::borrow::Cow<'a, str>>>,
}

/// What every thing of a record has: where it came from, and what may stand on any FHIR resource.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Common<'a> {
    /// The rule that created the thing.
    pub by: Origin,
    /// Where in the source it was made, such as `PV1-7[1]`: unique within a record, and the seed of its id.
    pub anchor: String,
    /// It is another thing only where the other says the same in everything, whatever numbers both have: an address for payment
    /// is not that of the provider.
    pub apart: bool,
    /// What tells it from others of the same first identifier that contradict it; empty for the first of them, and where nothing
    /// does.
    pub variant: String,
    pub meta: Meta<'a>,
    pub language: Text<'a>,
    /// Narrative, plain text.
    pub text: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// A value that says yes or no or is given as a time, as FHIR's `deceased[x]` does.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum FlagOrTime<'a> {
    Boolean(Val<bool>),
    DateTime(Val<std::borrow::Cow<'a, str>>),
}

/// A point or a span of time.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum TimeOrPeriod<'a> {
    DateTime(Val<std::borrow::Cow<'a, str>>),
    Period(Period<'a>),
}

/// Whether one of several births, or which.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum MultipleBirth {
    Boolean(Val<bool>),
    Integer(Val<u32>),
}
