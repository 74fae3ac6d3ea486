//! How a ClinicalDocument is written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use synovia_cda::build::DocumentType;

/// The types of documents of C-CDA R2.1 that are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CdaDocument {
    /// Continuity of Care Document.
    #[default]
    Ccd,
    /// Discharge Summary.
    DischargeSummary,
    /// Referral Note.
    ReferralNote,
    /// Progress Note.
    ProgressNote,
    /// Consultation Note.
    ConsultationNote,
    /// Care Plan.
    CarePlan,
}

impl CdaDocument {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Ccd,
        Self::DischargeSummary,
        Self::ReferralNote,
        Self::ProgressNote,
        Self::ConsultationNote,
        Self::CarePlan,
    ];

    /// The name that options and programs use, such as `discharge-summary`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ccd => "ccd",
            Self::DischargeSummary => "discharge-summary",
            Self::ReferralNote => "referral-note",
            Self::ProgressNote => "progress-note",
            Self::ConsultationNote => "consultation-note",
            Self::CarePlan => "care-plan",
        }
    }

    /// The type of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The type as the guide knows it.
    pub(crate) const fn kind(self) -> DocumentType {
        match self {
            Self::Ccd => DocumentType::ContinuityOfCareDocument,
            Self::DischargeSummary => DocumentType::DischargeSummary,
            Self::ReferralNote => DocumentType::ReferralNote,
            Self::ProgressNote => DocumentType::ProgressNote,
            Self::ConsultationNote => DocumentType::ConsultationNote,
            Self::CarePlan => DocumentType::CarePlan,
        }
    }
}

/// How a ClinicalDocument is written, and what its header says where the source says nothing. What neither says is a null
/// flavor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CdaTarget {
    /// The type of the document.
    pub document: CdaDocument,
    /// OIDs by system: of identifiers and codes whose URI has none in HL7 Terminology.
    pub oids: BTreeMap<String, String>,
    /// The time of the document as a FHIR dateTime. The library has no clock.
    pub date_time: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The language; `en-US` by default.
    pub language: String,
    /// Name of the organization that keeps the document.
    pub custodian: Option<String>,
    /// Name of the program that makes the document, which is its author when nobody else is.
    pub author: Option<String>,
}

impl Default for CdaTarget {
    fn default() -> Self {
        Self {
            document: CdaDocument::default(),
            oids: BTreeMap::new(),
            date_time: None,
            title: None,
            language: "en-US".into(),
            custodian: None,
            author: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_have_the_names_that_options_use() {
        for kind in CdaDocument::ALL {
            assert_eq!(CdaDocument::from_name(kind.name()), Some(kind));
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.name()));
        }
        assert_eq!(CdaDocument::from_name("letter"), None);
    }
}
