//! How a concept reads: its display in the languages wanted, and its other designations.

use super::session::System;
use crate::language::Languages;
use crate::provider::Handle;
use crate::store::{Coding, Content, Designation, IncludeConcept};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const STANDARDS_STATUS: &str = "http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status";

/// A designation, and the supplement it comes from.
#[derive(Debug, Clone)]
pub(super) struct Name {
    pub(super) designation: Designation,
    pub(super) source: Option<String>,
    /// Whether it is the display itself.
    pub(super) is_display: bool,
}

impl Name {
    /// Whether it can stand for the display: no use is given, or one that means a display.
    pub(super) fn is_display_like(&self) -> bool {
        const DISPLAYS: [&str; 4] =
            ["preferredForLanguage", "display", "900000000000003001", "900000000000013009"];
        let code = self.designation.used_for.as_ref().and_then(|u| u.code.as_deref());
        code.is_none_or(|c| DISPLAYS.contains(&c))
    }

    /// Whether it is no longer to be used.
    pub(super) fn is_withdrawn(&self) -> bool {
        let status = self.designation.extensions.iter().find(|e| e.url == STANDARDS_STATUS);
        status.is_some_and(|s| matches!(s.value.to_text().as_str(), "withdrawn" | "deprecated"))
    }

    pub(super) fn language(&self) -> Option<&str> {
        self.designation.language.as_deref()
    }
}

/// The use of a designation that was the display in another language.
pub(super) fn preferred() -> Coding {
    Coding {
        display: Some("Preferred For Language".to_string()),
        ..Coding::new("http://terminology.hl7.org/CodeSystem/hl7TermMaintInfra", "preferredForLanguage")
    }
}

/// The display first, if there is one, then the designations of the system, its supplements and the value set.
pub(super) fn names(system: &System<'_>, at: Handle, listed: Option<&IncludeConcept>) -> Vec<Name> {
    let mut names = Vec::new();
    let own = system.source.info().language.clone();
    let display =
        listed.and_then(|l| l.display.clone()).or_else(|| system.source.display(at).map(|d| d.to_string()));
    if let Some(value) = display {
        let designation = Designation { language: own, used_for: None, value, extensions: Vec::new() };
        names.push(Name { designation, source: None, is_display: true });
    }
    system.designations(at, &mut |designation, source| {
        let source =
            source.filter(|s| s.info().content == Content::Supplement).map(super::session::source_canonical);
        names.push(Name { designation: designation.clone(), source, is_display: false });
    });
    let more = listed.into_iter().flat_map(|l| &l.designations);
    names.extend(more.map(|d| Name { designation: d.clone(), source: None, is_display: false }));
    names
}

/// Which of the names reads best in the languages wanted: the display where none is wanted, else the best language, else the
/// display unless other languages are refused.
pub(super) fn best(names: &[Name], languages: Option<&Languages>) -> Option<usize> {
    let display = names.iter().position(|n| n.is_display);
    let Some(languages) = languages.filter(|l| !l.is_empty()) else { return display };
    let ranked = names.iter().enumerate().filter(|(_, n)| n.is_display_like() && !n.is_withdrawn());
    let by_rank = ranked.filter_map(|(i, n)| Some((languages.rank(n.language()?)?, i))).min();
    match by_rank {
        Some((_, i)) => Some(i),
        None => display
            .filter(|i| !languages.refuses_others() || names.get(*i).is_some_and(|n| n.language().is_none())),
    }
}
