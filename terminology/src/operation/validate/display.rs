//! Whether a display is one of the concept's, in the languages wanted.

use super::{Name, Names, Place, Work};
use crate::issue::{Issue, IssueCode, Severity};
use crate::language::Languages;
use crate::store::Coding;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

impl Work<'_, '_> {
    pub(super) fn check_display(
        &self,
        names: Names<'_>,
        coding: &Coding,
        place: Place,
        lenient: bool,
    ) -> Option<Issue> {
        let given = coding.display.as_deref().filter(|d| !d.is_empty())?;
        let languages = self.session.settings().languages.as_ref();
        let (severity, code, text) = judge(names, given, languages)?;
        let severity = if lenient { severity.max(Severity::Warning) } else { severity };
        Some(Issue::new(severity, code, text).at(place.of("display")))
    }
}

/// Whether two displays are the same: case does not count.
pub(super) fn same(a: &str, b: &str) -> bool {
    a == b || a.chars().flat_map(char::to_lowercase).eq(b.chars().flat_map(char::to_lowercase))
}

fn judge(
    names: Names<'_>,
    given: &str,
    languages: Option<&Languages>,
) -> Option<(Severity, IssueCode, String)> {
    let usable: Vec<&Name> = names.iter().filter(|n| n.is_display_like() && !n.is_withdrawn()).collect();
    if usable.is_empty() {
        return None;
    }
    let wanted = |name: &&&Name| {
        languages.is_none_or(|l| l.is_empty() || name.language().is_none_or(|tag| l.rank(tag).is_some()))
    };
    let right: Vec<&Name> = usable.iter().filter(wanted).copied().collect();
    let is = |name: &&Name| same(&name.designation.value, given);
    if right.iter().any(is) {
        return None;
    }
    if right.is_empty() {
        return Some(if usable.iter().any(is) {
            (
                Severity::Information,
                IssueCode::NO_DISPLAY_FOR_LANGUAGE,
                "the concept has no display in the language; the one given is right in another".into(),
            )
        } else {
            (
                Severity::Error,
                IssueCode::WRONG_DISPLAY_NO_LANGUAGE,
                format!(
                    "the display is wrong, and there is none in the language; right are {}",
                    listed(&usable)
                ),
            )
        });
    }
    if names.iter().any(|n| n.is_display_like() && n.is_withdrawn() && is(&n)) {
        return Some((
            Severity::Warning,
            IssueCode::INACTIVE_DISPLAY,
            format!("the display is no longer used; right are {}", listed(&right)),
        ));
    }
    let spaced = words(given);
    let code = if right.iter().any(|n| same(&words(&n.designation.value), &spaced)) {
        IssueCode::WRONG_DISPLAY_SPACE
    } else {
        IssueCode::WRONG_DISPLAY
    };
    Some((Severity::Error, code, format!("the display is wrong; right are {}", listed(&right))))
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn listed(names: &[&Name]) -> String {
    let one = |n: &&Name| match n.language() {
        Some(language) => format!("'{}' ({language})", n.designation.value),
        None => format!("'{}'", n.designation.value),
    };
    names.iter().map(one).collect::<Vec<_>>().join(", ")
}
