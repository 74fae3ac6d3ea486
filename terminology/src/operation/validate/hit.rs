//! A code that is in the value set: what else there is to say of it.

use super::super::member::{Hit, Place};
use super::super::names::names;
use super::super::session::System;
use super::{Checked, Failure, Work};
use crate::issue::{Issue, IssueCode, Severity};
use crate::provider::Handle;
use crate::store::Coding;
use alloc::format;

const DEPRECATED_HERE: [&str; 2] = [
    "http://hl7.org/fhir/StructureDefinition/valueset-deprecated",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status",
];

impl<'a> Work<'_, 'a> {
    pub(super) fn check_hit(
        &mut self,
        checked: &mut Checked<'a>,
        hit: Hit<'a>,
        coding: &Coding,
        place: Place,
    ) -> Result<(), Failure> {
        let system = self.session.system(hit.system)?;
        let Some(at) = hit.at else {
            let text = format!(
                "the part of {} at hand does not have the code; it may be valid all the same",
                system.canonical()
            );
            let issue = Issue::new(Severity::Warning, IssueCode::UNKNOWN_CODE_IN_FRAGMENT, text);
            checked.issues.push(issue.at(place.of("code")));
            return Ok(());
        };
        if !self.request.membership_only {
            self.check_case(checked, system, at, coding, place);
            self.check_state(checked, system, at, &hit, place);
        }
        if self.refused(checked, system, at, &hit, place) {
            self.add_not_in_set(checked, place);
            checked.hit = None;
        }
        if !self.request.membership_only {
            let names = names(system, at, hit.listed);
            checked.issues.extend(self.check_display(&names, coding, place, self.request.lenient_display));
        }
        Ok(())
    }

    fn check_case(
        &self,
        checked: &mut Checked<'a>,
        system: &System<'_>,
        at: Handle,
        coding: &Coding,
        place: Place,
    ) {
        if coding.code.as_deref() == Some(&*system.source.code(at)) {
            return;
        }
        let text = format!(
            "the code differs from the one in {} by case; write it as the code system does",
            system.canonical()
        );
        let issue = Issue::new(Severity::Information, IssueCode::CASE_DIFFERENCE, text);
        checked.issues.push(issue.at(place.of("code")));
    }

    /// Whether the code will not do here although the value set has it.
    fn refused(
        &self,
        checked: &mut Checked<'a>,
        system: &System<'_>,
        at: Handle,
        hit: &Hit<'_>,
        place: Place,
    ) -> bool {
        let mut refused = false;
        let mut refuse = |code, text| {
            checked.issues.push(Issue::new(Severity::Error, code, text).at(place.of("code")));
            refused = true;
        };
        if self.request.allow_abstract == Some(false) && system.source.is_abstract(at) {
            refuse(IssueCode::ABSTRACT_CODE, "the code is abstract, and not allowed here");
        }
        if (hit.active_only || self.request.active_only) && system.source.is_inactive(at) {
            refuse(IssueCode::NOT_ACTIVE, "the code is valid, but not active");
        }
        refused
    }

    fn check_state(
        &self,
        checked: &mut Checked<'a>,
        system: &System<'_>,
        at: Handle,
        hit: &Hit<'_>,
        place: Place,
    ) {
        let mut warn = |code, text, location| {
            checked.issues.push(Issue::new(Severity::Warning, code, text).at(location));
        };
        if system.source.is_inactive(at) {
            warn(IssueCode::INACTIVE_CODE, "the code is inactive; its use should be reviewed", place.whole());
        } else if system.source.status(at).is_some_and(|s| s == "deprecated") {
            warn(
                IssueCode::DEPRECATED_CODE,
                "the code is deprecated; its use should be reviewed",
                place.whole(),
            );
        }
        let mut marks = hit.listed.into_iter().flat_map(|l| &l.extensions);
        let deprecated = marks.any(|e| {
            DEPRECATED_HERE.contains(&e.url.as_str())
                && matches!(e.value.to_text().as_str(), "true" | "deprecated")
        });
        if deprecated {
            warn(
                IssueCode::DEPRECATED_IN_VALUE_SET,
                "the value set marks the code as deprecated",
                place.of("code"),
            );
        }
    }
}
