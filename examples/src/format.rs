//! Which format an input is in.

use std::fmt;

/// The formats the collection is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// HL7 v2, one or many messages, with or without batch and file envelopes.
    Hl7v2,
    /// A CDA document.
    Cda,
    /// An X12 interchange.
    X12,
    /// A DICOM file.
    Dicom,
    /// FHIR resources in JSON or XML.
    Fhir,
}

impl Format {
    /// All names, for messages about usage.
    pub const NAMES: &'static str = "hl7v2, cda, x12, dicom, fhir";

    /// The format with this name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Hl7v2, Self::Cda, Self::X12, Self::Dicom, Self::Fhir].into_iter().find(|f| f.name() == name)
    }

    /// Its name on command lines and in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hl7v2 => "hl7v2",
            Self::Cda => "cda",
            Self::X12 => "x12",
            Self::Dicom => "dicom",
            Self::Fhir => "fhir",
        }
    }

    /// The format the first bytes of an input show, `None` if it is none of ours.
    pub fn detect(head: &[u8]) -> Option<Self> {
        if synovia_hl7v2::detect(head) {
            Some(Self::Hl7v2)
        } else if synovia_dicom_meta::detect(head) {
            Some(Self::Dicom)
        } else if synovia_x12::detect(head) {
            Some(Self::X12)
        } else if synovia_cda::detect(head) {
            Some(Self::Cda)
        } else if synovia_fhir_model::detect(head).is_some() {
            Some(Self::Fhir)
        } else {
            None
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
