//! Templates: which one a `templateId` or a LOINC section code names.
//!
//! C-CDA tells what an element is by its `templateId`s, each an OID and, since R2.0, the date of a version. Real documents
//! carry ids of several releases at once, versions nobody published, and ids of other guides. So a lookup goes from exact
//! to loose and says how far it went: the id as published, the R1.1 form without a version, another version of the same
//! OID, and for a section its code. It never fails; what nobody knows is `None`.

use core::cmp::Ordering;

use crate::generated::templates::{DOCUMENT_SECTIONS, SECTION_CODES, TEMPLATES};
use crate::model::Ii;
use crate::validate::Release;

/// The id of a template: an OID and the version of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_structs, reason = "an id is these two, in every release")]
pub struct TemplateId<'a> {
    /// The OID, `II.root`.
    pub root: &'a str,
    /// The version, `II.extension`; empty in R1.1 and for templates that never changed.
    pub extension: &'a str,
}

impl<'a> TemplateId<'a> {
    /// The id in a `templateId`; `None` if it has no root.
    #[must_use]
    pub fn of(id: &'a Ii<'_>) -> Option<Self> {
        Some(Self {
            root: id.root.as_deref()?.trim(),
            extension: id.extension.as_deref().unwrap_or_default().trim(),
        })
    }
}

/// What a template is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateKind {
    /// A type of document.
    Document,
    /// A section.
    Section,
    /// A clinical statement: an act, an observation, …
    Entry,
    /// A participation, or a role of one.
    Participation,
    /// Another part of an entry or of the header.
    Other,
    /// A datatype.
    Datatype,
}

/// The bit of a release in the sums of the tables.
const fn bit(release: Release) -> u8 {
    match release {
        Release::R2_1 => 1,
        Release::R3_0 => 2,
        Release::R4_0 => 4,
        Release::R5_0 => 8,
    }
}

/// A version of a template.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Template {
    /// What it is about.
    pub kind: TemplateKind,
    /// Name of the view, `ProblemConcernAct`; versions, and sections with entries optional and required, share one.
    pub name: &'static str,
    /// Title in the guide, `Problem Concern Act`.
    pub title: &'static str,
    /// The class or datatype it is of, `Act`.
    pub class: &'static str,
    /// The OID.
    pub oid: &'static str,
    /// The version, `2015-08-01`; empty if it has none.
    pub extension: &'static str,
    /// The LOINC code of a section; empty if the guide leaves it open, and for all else.
    pub loinc: &'static str,
    releases: u8,
}

impl Template {
    #[expect(clippy::too_many_arguments, reason = "a row of a table")]
    pub(crate) const fn row(
        kind: TemplateKind,
        name: &'static str,
        title: &'static str,
        class: &'static str,
        oid: &'static str,
        extension: &'static str,
        loinc: &'static str,
        releases: u8,
    ) -> Self {
        Self { kind, name, title, class, oid, extension, loinc, releases }
    }

    /// Whether the release has this version.
    #[must_use]
    pub const fn is_in(&self, release: Release) -> bool {
        self.releases & bit(release) != 0
    }
}

/// How far a lookup had to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Matched {
    /// OID and version are as published.
    Exact,
    /// The OID alone, as R1.1 has it; published are versions of it.
    WithoutExtension,
    /// The OID is published, this version of it is not.
    OtherExtension,
    /// No template is known; the LOINC code is that of the section.
    SectionCode,
}

/// All templates, by OID as text, then version.
#[must_use]
pub fn all() -> &'static [Template] {
    TEMPLATES
}

/// The template of an id, and how it was found; of several versions the newest that is not newer than the id's.
#[must_use]
pub fn lookup(id: TemplateId<'_>) -> Option<(&'static Template, Matched)> {
    let versions = versions(id.root);
    if let Some(found) = versions.iter().find(|row| row.extension == id.extension) {
        return Some((found, Matched::Exact));
    }
    if id.extension.is_empty() {
        return Some((versions.last()?, Matched::WithoutExtension));
    }
    let older = versions.iter().rev().find(|row| row.extension < id.extension);
    Some((older.or(versions.first())?, Matched::OtherExtension))
}

/// The versions of an OID, from old to new; empty if it is none of C-CDA's.
#[must_use]
pub fn versions(oid: &str) -> &'static [Template] {
    let start = TEMPLATES.partition_point(|row| row.oid < oid);
    let rest = TEMPLATES.get(start..).unwrap_or_default();
    rest.get(..rest.partition_point(|row| row.oid == oid)).unwrap_or_default()
}

/// The versions with that name, `ProblemConcernAct`.
pub fn named(name: &str) -> impl Iterator<Item = &'static Template> {
    TEMPLATES.iter().filter(move |row| row.name == name)
}

/// The best template of an element: the ids it carries, and for a section its code where no id is known.
///
/// The nearest match wins, of equal ones the first.
#[must_use]
pub fn best(ids: &[Ii<'_>], section_code: Option<&str>) -> Option<(&'static Template, Matched)> {
    let mut found: Option<(&'static Template, Matched)> = None;
    for (template, matched) in ids.iter().filter_map(TemplateId::of).filter_map(lookup) {
        if found.is_none_or(|(_, before)| matched < before) {
            found = Some((template, matched));
        }
    }
    found.or_else(|| Some((section_of_code(section_code?)?, Matched::SectionCode)))
}

/// The newest template of the first section a LOINC code can name.
fn section_of_code(code: &str) -> Option<&'static Template> {
    let name = sections_of_code(code).first()?;
    named(name).filter(|row| row.loinc == code).last()
}

/// A LOINC code and the sections it can name.
#[derive(Debug)]
#[non_exhaustive]
pub struct SectionCode {
    /// The code, `48765-2`.
    pub code: &'static str,
    /// Names of templates; `8648-8` is the code of two.
    pub sections: &'static [&'static str],
}

/// The codes of sections, by code.
#[must_use]
pub fn section_codes() -> &'static [SectionCode] {
    SECTION_CODES
}

/// Names of the sections a LOINC code can name; empty for a code that is none of a section.
#[must_use]
pub fn sections_of_code(code: &str) -> &'static [&'static str] {
    let found = SECTION_CODES.binary_search_by(|row| row.code.cmp(code.trim()));
    found.ok().and_then(|at| SECTION_CODES.get(at)).map_or(&[], |row| row.sections)
}

/// How strongly a document asks for a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Conformance {
    /// Must be there.
    Shall,
    /// Is expected to be there.
    Should,
    /// May be there.
    May,
}

/// A section of a type of document.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentSection {
    /// Name of the document's template, `ContinuityOfCareDocument`.
    pub document: &'static str,
    /// Name of the section's template.
    pub section: &'static str,
    /// The OID of the section's template that the document asks for.
    pub oid: &'static str,
    /// The version of it; empty if it has none.
    pub extension: &'static str,
    /// How strongly.
    pub conformance: Conformance,
    release: u8,
}

impl DocumentSection {
    pub(crate) const fn row(
        document: &'static str,
        release: u8,
        section: &'static str,
        oid: &'static str,
        extension: &'static str,
        conformance: Conformance,
    ) -> Self {
        Self { document, section, oid, extension, conformance, release }
    }
}

/// The sections a release gives a type of document, those it must have first.
pub fn document_sections(document: &str, release: Release) -> impl Iterator<Item = &'static DocumentSection> {
    let start = DOCUMENT_SECTIONS.partition_point(|row| row.document.cmp(document) == Ordering::Less);
    let rest = DOCUMENT_SECTIONS.get(start..).unwrap_or_default();
    let end = rest.partition_point(|row| row.document.cmp(document) == Ordering::Equal);
    rest.get(..end).unwrap_or_default().iter().filter(move |row| row.release == bit(release))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id<'a>(root: &'a str, extension: &'a str) -> TemplateId<'a> {
        TemplateId { root, extension }
    }

    #[test]
    fn rows_are_sorted_and_complete() {
        assert_eq!(TEMPLATES.len(), 311);
        assert!(
            TEMPLATES.windows(2).all(|two| (two[0].oid, two[0].extension) < (two[1].oid, two[1].extension))
        );
        assert_eq!(SECTION_CODES.len(), 66);
        assert!(SECTION_CODES.windows(2).all(|two| two[0].code < two[1].code));
        assert!(DOCUMENT_SECTIONS.windows(2).all(|two| two[0].document <= two[1].document));
        for row in SECTION_CODES {
            assert!(section_of_code(row.code).is_some(), "{}", row.code);
        }
    }

    #[test]
    fn every_published_id_is_found_exactly() {
        for row in TEMPLATES {
            assert_eq!(lookup(id(row.oid, row.extension)), Some((row, Matched::Exact)));
            let (r11, matched) = lookup(id(row.oid, "")).unwrap();
            assert_eq!((r11.oid, matched == Matched::Exact), (row.oid, r11.extension.is_empty()));
        }
    }

    #[test]
    fn other_versions_are_found_and_said_to_be_so() {
        let problem = "2.16.840.1.113883.10.20.22.4.4";
        let found = |extension| lookup(id(problem, extension)).map(|(row, matched)| (row.extension, matched));
        assert_eq!(found("2024-05-01"), Some(("2024-05-01", Matched::Exact)));
        assert_eq!(found("2014-06-09"), Some(("2015-08-01", Matched::OtherExtension)));
        assert_eq!(found("2019-01-01"), Some(("2015-08-01", Matched::OtherExtension)));
        assert_eq!(found("2099-01-01"), Some(("2024-05-01", Matched::OtherExtension)));
        assert_eq!(found("nonsense"), Some(("2024-05-01", Matched::OtherExtension)));
        assert_eq!(found(""), Some(("2024-05-01", Matched::WithoutExtension)));
        for unknown in ["", "2.16.840.1.113883.10.20.1.2", "2.16.840.1.113883.10.20.22.4", "x", "\u{10ffff}"]
        {
            assert_eq!(lookup(id(unknown, "")), None);
        }
    }

    #[test]
    fn codes_name_sections() {
        assert_eq!(sections_of_code("48765-2"), ["AllergiesAndIntolerancesSection"]);
        assert_eq!(sections_of_code("8648-8"), ["HospitalCourseSection", "CourseOfCareSection"]);
        assert!(sections_of_code("0").is_empty());
        assert_eq!(
            best(&[], Some("10160-0")).map(|(row, how)| (row.name, how)),
            Some(("MedicationsSection", Matched::SectionCode))
        );
    }

    #[test]
    fn documents_have_their_sections() {
        let shall = |name| {
            document_sections(name, Release::R2_1)
                .filter(|row| row.conformance == Conformance::Shall)
                .map(|row| row.section)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            shall("ContinuityOfCareDocument"),
            [
                "AllergiesAndIntolerancesSection",
                "MedicationsSection",
                "ProblemSection",
                "ResultsSection",
                "SocialHistorySection",
                "VitalSignsSection"
            ]
        );
        assert_eq!(shall("CarePlan"), ["GoalsSection", "HealthConcernsSection"]);
        assert!(shall("UnstructuredDocument").is_empty() && shall("Nothing").is_empty());
    }
}
