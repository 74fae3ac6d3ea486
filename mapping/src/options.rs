//! What the caller decides. Everything that a standard leaves open and that sites do differently is here.

mod cda;
mod hl7v2;
mod x12;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::hooks::Hooks;
pub use cda::{CdaDocument, CdaTarget};
pub use hl7v2::Hl7v2Target;
pub use x12::X12Target;

/// How ids of resources are made. Both ways are deterministic: the same input and options give the same ids.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum IdPolicy {
    /// From the sender, the control id of the message and the place in it: two messages never share a resource.
    #[default]
    Message,
    /// From the first identifier with a system, for persons, organizations, places, devices, visits and orders; two messages
    /// about the same patient then give the same id. Things without such an identifier get an id as by `Message`.
    Identifier,
}

/// Whether and how the source message itself becomes part of the output, as the guide's Provenance asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SourceDocument {
    /// Not at all.
    #[default]
    Omit,
    /// Its bytes, base64, in a DocumentReference.
    Embed,
    /// Its bytes, base64, in a Binary.
    Binary,
    /// A DocumentReference with this url: the caller keeps the message there.
    Url(String),
}

/// What becomes of two records that a message merges (ADT A18, A30, A34 to A36, A39 to A42 with MRG). Neither way depends on
/// what was sent before, so a message may be converted, and its output applied, twice. Numbers that an event only changes
/// (A46 to A51) are old ones of the same thing, and what is moved (A43 to A45) has its new owner, by either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Merges {
    /// Two resources. Patients: the one of PID links to that of MRG as `replaces`, that one back as `replaced-by`, and it is
    /// not `active`. Accounts: that of MRG-3 is `inactive`. Visits: that of MRG-5 was `entered-in-error`. Accounts and visits
    /// that stay have the former number as an identifier of use `old`.
    #[default]
    Link,
    /// One resource, which has the former numbers as identifiers of use `old`.
    Identifiers,
}

/// What the answer to a claim becomes (835).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Remittance {
    /// A ClaimResponse: what providers read.
    #[default]
    ClaimResponse,
    /// An ExplanationOfBenefit: what payers give to those who are insured.
    ExplanationOfBenefit,
}

/// The wire format of FHIR output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FhirFormat {
    /// JSON.
    #[default]
    Json,
    /// XML.
    Xml,
}

/// Profiles that FHIR output can be written for: each resource names its profile, and what the profile requires and the
/// source does not give is a data-absent-reason. What makes a resource fit no profile is not invented: a report without the
/// category of laboratory is no laboratory report, and names none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Profile {
    /// None beyond FHIR itself.
    #[default]
    #[serde(rename = "none")]
    None,
    /// US Core 6.1.0.
    #[serde(rename = "us-core-6.1")]
    UsCore6_1,
}

/// Whether a conversion that leaves something behind is an error. Needs [`Options::lineage`], which counts the leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Strict {
    /// Never: losses stand in the report.
    #[default]
    Off,
    /// When a leaf is lost for any reason but that its standard gives it no target, or that the caller dropped it.
    Unexplained,
    /// When any leaf that holds a value is lost.
    AnyLeaf,
}

/// Policy of a [`Converter`](crate::Converter). Reads from JSON; every field may be left out, and an unknown
/// one is an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Options {
    /// Record lineage and account for every leaf. Off, the report holds issues only.
    pub lineage: bool,
    /// Offset such as `-05:00` for times that carry none, when the message gives none either. Without it such a time is
    /// cut to its date, and an issue says so. A zone is never guessed.
    pub time_zone: Option<String>,
    /// Base URL of the DICOMweb service that has the instances converted (without `/studies`): an Endpoint of studies whose
    /// files do not say where they can be fetched.
    pub dicom_web: Option<String>,
    /// The time of the conversion as a FHIR instant, for `Provenance.recorded`. The library has no clock.
    pub now: Option<String>,
    /// How ids are made.
    pub ids: IdPolicy,
    /// Identifier systems by assigning authority (the namespace of a CX, XCN, EI, …), such as `"MRN" → "https://…"`.
    pub identifier_systems: BTreeMap<String, String>,
    /// Code system urls by the name a sender uses for them, before the built-in names (`LN`, `SCT`, `HL70001`, …).
    pub code_systems: BTreeMap<String, String>,
    /// Codes of the sender by published map and code, before the published rows: `{"AdministrativeSex": {"W": "female"}}`.
    pub code_maps: BTreeMap<String, BTreeMap<String, String>>,
    /// Whether the source message becomes part of the output.
    pub source_document: SourceDocument,
    /// What becomes of two records that are merged.
    pub merges: Merges,
    /// Country rule for the number in PID-19: true means a social security number of the USA.
    pub ssn_is_us: bool,
    /// Treat AL1-4 as criticality (`true`) or as the severity of the reaction (`false`).
    pub allergy_severity_is_criticality: bool,
    /// The placer's order number of OBR-2 is also the accession number of the specimen.
    pub placer_number_is_accession: bool,
    /// PV1-16 says something about the person, not only about the visit.
    pub vip_is_person: bool,
    /// Make the order that led to a vaccine (ORC of VXU) a resource of its own, beside the vaccine.
    pub immunization_orders: bool,
    /// OBR-13 (relevant clinical information) holds the fasting status.
    pub clinical_information_is_fasting: bool,
    /// What the answers to claims become.
    pub remittance: Remittance,
    /// The wire format of FHIR output.
    pub fhir_format: FhirFormat,
    /// The profiles that the output is written for.
    pub profile: Profile,
    /// With a profile: give a data-absent-reason also for elements that the profile only supports, not only for those it
    /// requires. US Core itself asks responders to leave such elements out; some receivers want them.
    pub must_support_absent: bool,
    /// Add an OperationOutcome with the issues of the conversion, as the last entry of the Bundle.
    pub operation_outcome: bool,
    /// Fail with [`ErrorKind::Unmapped`](crate::ErrorKind::Unmapped) when something of the source is not in the output.
    pub strict: Strict,
    /// The event that an HL7 v2 message is to be of when the source names none: `ADT^A08`, `ORU^R01^ORU_R01` or `ADT_A01`.
    pub message_event: Option<String>,
    /// How HL7 v2 output is written, and what its MSH says where the source says nothing.
    pub hl7v2: Hl7v2Target,
    /// How CDA output is written, and what its header says where the source says nothing.
    pub cda: CdaTarget,
    /// Which guide of X12 output is written by, and what its envelope says.
    pub x12: X12Target,
    /// Let elements that several fields of HL7 v2 lead to say in an extension which one they came from, such as `PID-9` for a
    /// name: the way back then puts each value where it was. Times that FHIR's own type cannot say, which are those without an
    /// offset and instants without seconds, are kept in an extension of the date, too. What the way back would still say in
    /// other words, because several codes are one of FHIR or a segment is not written, the MessageHeader keeps by its place;
    /// the resources win where they are changed later. Such a message is converted twice and back once.
    pub source_fields: bool,
    /// Limits on what a conversion makes.
    pub limits: Limits,
    /// What the caller does with segments of its own. Not part of the JSON form: code cannot be.
    #[serde(skip)]
    pub hooks: Hooks,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            lineage: true,
            time_zone: None,
            dicom_web: None,
            now: None,
            ids: IdPolicy::default(),
            identifier_systems: BTreeMap::new(),
            code_systems: BTreeMap::new(),
            code_maps: BTreeMap::new(),
            source_document: SourceDocument::default(),
            merges: Merges::default(),
            ssn_is_us: true,
            allergy_severity_is_criticality: false,
            placer_number_is_accession: false,
            vip_is_person: false,
            immunization_orders: false,
            clinical_information_is_fasting: false,
            remittance: Remittance::default(),
            fhir_format: FhirFormat::default(),
            profile: Profile::default(),
            must_support_absent: false,
            operation_outcome: false,
            strict: Strict::default(),
            message_event: None,
            hl7v2: Hl7v2Target::default(),
            cda: CdaTarget::default(),
            x12: X12Target::default(),
            source_fields: false,
            limits: Limits::default(),
            hooks: Hooks::default(),
        }
    }
}

/// Limits on what a conversion makes; passing one is an error, never a cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Limits {
    /// Resources of one output. Default 100,000.
    pub max_resources: usize,
    /// Bytes of one output. Default 1 GiB.
    pub max_output: usize,
    /// Repetitions of one field of the source. Default 10,000: each can become an element of a few hundred bytes.
    pub max_repetitions: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_resources: 100_000, max_output: 1 << 30, max_repetitions: 10_000 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_read_from_json_and_may_be_partial() {
        let options: Options = serde_json::from_str(
            r#"{"timeZone":"+01:00","ids":"identifier","codeMaps":{"AdministrativeSex":{"W":"female"}}}"#,
        )
        .unwrap();
        assert_eq!(options.time_zone.as_deref(), Some("+01:00"));
        assert_eq!(options.ids, IdPolicy::Identifier);
        assert!(options.lineage);
        // A misspelt option must not be without effect in silence.
        assert!(serde_json::from_str::<Options>(r#"{"timezone":"+01:00"}"#).is_err());
        assert!(serde_json::from_str::<Options>(r#"{"limits":{"maxResource":1}}"#).is_err());
        let text = serde_json::to_string(&options).unwrap();
        assert_eq!(serde_json::from_str::<Options>(&text).unwrap(), options);
    }
}
