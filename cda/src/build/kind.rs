//! The types of documents, and the ids and codes that follow from them.

use std::borrow::Cow;

use crate::model::Ii;
use crate::template::{self, Template};
use crate::validate::Release;

/// A type of document of C-CDA R2.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the twelve types of the release")]
pub enum DocumentType {
    /// Care Plan.
    CarePlan,
    /// Consultation Note.
    ConsultationNote,
    /// Continuity of Care Document (CCD).
    ContinuityOfCareDocument,
    /// Diagnostic Imaging Report.
    DiagnosticImagingReport,
    /// Discharge Summary.
    DischargeSummary,
    /// History and Physical.
    HistoryAndPhysical,
    /// Operative Note.
    OperativeNote,
    /// Procedure Note.
    ProcedureNote,
    /// Progress Note.
    ProgressNote,
    /// Referral Note.
    ReferralNote,
    /// Transfer Summary.
    TransferSummary,
    /// Unstructured Document: a file as the body.
    UnstructuredDocument,
}

impl DocumentType {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::CarePlan,
        Self::ConsultationNote,
        Self::ContinuityOfCareDocument,
        Self::DiagnosticImagingReport,
        Self::DischargeSummary,
        Self::HistoryAndPhysical,
        Self::OperativeNote,
        Self::ProcedureNote,
        Self::ProgressNote,
        Self::ReferralNote,
        Self::TransferSummary,
        Self::UnstructuredDocument,
    ];

    /// Name of its template, and the LOINC code of documents of the type that say no more.
    const fn facts(self) -> (&'static str, &'static str) {
        match self {
            Self::CarePlan => ("CarePlan", "52521-2"),
            Self::ConsultationNote => ("ConsultationNote", "11488-4"),
            Self::ContinuityOfCareDocument => ("ContinuityOfCareDocument", "34133-9"),
            Self::DiagnosticImagingReport => ("DiagnosticImagingReport", "18748-4"),
            Self::DischargeSummary => ("DischargeSummary", "18842-5"),
            Self::HistoryAndPhysical => ("HistoryAndPhysical", "34117-2"),
            Self::OperativeNote => ("OperativeNote", "11504-8"),
            Self::ProcedureNote => ("ProcedureNote", "28570-0"),
            Self::ProgressNote => ("ProgressNote", "11506-3"),
            Self::ReferralNote => ("ReferralNote", "57133-1"),
            Self::TransferSummary => ("TransferSummary", "18761-7"),
            Self::UnstructuredDocument => ("UnstructuredDocument", "34133-9"),
        }
    }

    /// Name of its template, as in [`Template::name`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.facts().0
    }

    /// The LOINC code a new document has.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.facts().1
    }

    /// Its template in R2.1.
    #[must_use]
    pub fn template(self) -> Option<&'static Template> {
        template::named(self.name()).find(|row| row.is_in(Release::R2_1))
    }

    /// The title a new document has.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.template().map_or("", |row| row.title.split(" (").next().unwrap_or_default())
    }

    /// The header's template id and its own.
    pub(super) fn template_ids(self) -> Vec<Ii<'static>> {
        let header = template::named("UsRealmHeader").find(|row| row.is_in(Release::R2_1));
        header.into_iter().chain(self.template()).map(|row| id(row.oid, row.extension)).collect()
    }
}

fn id(root: &'static str, extension: &'static str) -> Ii<'static> {
    let extension = (!extension.is_empty()).then_some(Cow::Borrowed(extension));
    Ii { root: Some(Cow::Borrowed(root)), extension, ..Default::default() }
}

/// The ids of a section or entry: R2.1 asks for that of R1.1, too, where there was one.
pub(super) fn ids(template: &Template) -> Vec<Ii<'static>> {
    let own = id(template.oid, template.extension);
    if template.extension.is_empty() || is_new(template.oid) {
        vec![own]
    } else {
        vec![id(template.oid, ""), own]
    }
}

/// Whether R1.1 had no template with this OID: sections of R2.0 and later are numbered from 56, entries from 108.
fn is_new(oid: &str) -> bool {
    let number = |branch: &str| oid.strip_prefix(branch)?.split('.').next()?.parse::<u32>().ok();
    number("2.16.840.1.113883.10.20.22.2.").is_some_and(|number| number >= 56)
        || number("2.16.840.1.113883.10.20.22.4.").is_some_and(|number| number >= 108)
}

/// The codes of sections that are none of LOINC: those of images have DICOM's.
pub(super) fn other_code(section: &str) -> (&'static str, &'static str) {
    match section {
        "FindingsSection" => ("121070", "1.2.840.10008.2.16.4"),
        "DicomObjectCatalogSection" => ("121181", "1.2.840.10008.2.16.4"),
        _ => ("", ""),
    }
}

/// The second code that a section has beside its own: diagnoses and medicines of a stay.
pub(super) fn translation(section: &str) -> Option<&'static str> {
    match section {
        "AdmissionDiagnosisSection" => Some("42347-5"),
        "DischargeDiagnosisSection" => Some("78375-3"),
        "DischargeMedicationsSection" => Some("75311-1"),
        _ => None,
    }
}
