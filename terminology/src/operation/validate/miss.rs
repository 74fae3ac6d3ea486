//! A code that is not in the value set: what can be said about why.

use super::super::member::{Notes, Question};
use super::super::names::names;
use super::super::session::SystemId;
use super::{Checked, Failure, Work};
use crate::issue::{Issue, IssueCode, Severity};
use crate::store::Coding;
use alloc::format;
use alloc::string::ToString;

impl<'a> Work<'_, 'a> {
    pub(super) fn check_miss(
        &mut self,
        checked: &mut Checked<'a>,
        question: &Question<'_>,
        coding: &Coding,
        in_set: Option<SystemId>,
        blocking: bool,
    ) -> Result<(), Failure> {
        let place = question.place;
        if blocking {
            // The system stands in the value set and cannot be had: nothing more can be said.
            checked.blocked = true;
            let known = question.version.and_then(|v| self.session.find(question.system, Some(v)));
            let wanted = known.or_else(|| self.session.choose(question.system, None).system);
            self.set_known(checked, wanted, question.code)?;
            return Ok(());
        }
        let known = match (in_set, question.version) {
            (Some(id), None) => Some(id),
            (Some(id), Some(v)) => self.session.find(question.system, Some(v)).or(Some(id)),
            (None, Some(v)) => self.session.find(question.system, Some(v)),
            (None, None) => self.session.choose(question.system, None).system,
        };
        self.set_known(checked, known, question.code)?;
        if !self.request.membership_only {
            match (known, checked.at) {
                (None, _) => self.check_unknown_system(checked, question),
                (Some(id), None) => {
                    let text = format!("{} does not have the code", self.session.system(id)?.canonical());
                    checked.issues.push(
                        Issue::new(Severity::Error, IssueCode::UNKNOWN_CODE, text).at(place.of("code")),
                    );
                }
                (Some(id), Some(at)) => {
                    let names = names(self.session.system(id)?, at, None);
                    checked.issues.extend(self.check_display(
                        &names,
                        coding,
                        place,
                        self.request.lenient_display,
                    ));
                }
            }
        }
        self.add_not_in_set(checked, place);
        Ok(())
    }

    fn set_known(&self, checked: &mut Checked<'a>, id: Option<SystemId>, code: &str) -> Result<(), Failure> {
        checked.system = id;
        if let Some(id) = id {
            checked.at = self.session.system(id)?.source.find(code);
        }
        Ok(())
    }

    fn check_unknown_system(&self, checked: &mut Checked<'a>, question: &Question<'_>) {
        let place = question.place;
        let at = place.of("system");
        let mut say =
            |code, text: &str| checked.issues.push(Issue::new(Severity::Error, code, text).at(at.clone()));
        if self.session.is_value_set(question.system) {
            return say(
                IssueCode::SYSTEM_IS_VALUE_SET,
                "the system is the URL of a value set, not of a code system",
            );
        }
        if self.session.is_supplement(question.system) {
            checked.missing.push(question.system.to_string());
            return say(
                IssueCode::SYSTEM_IS_SUPPLEMENT,
                "the system is the URL of a supplement, which has no codes of its own",
            );
        }
        if !question.system.contains(':') {
            say(IssueCode::SYSTEM_IS_RELATIVE, "the system must be an absolute URI");
        }
        let mut notes = Notes::default();
        self.session.note_unknown(question.system, question.version, place, &mut notes);
        checked.issues.append(&mut notes.issues);
        if self.session.knows(question.system) {
            checked.missing.append(&mut notes.missing);
        } else {
            checked.unknown_system = Some(question.system.to_string());
        }
    }
}
