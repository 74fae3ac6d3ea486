//! Findings while parsing: kept up to a number, errors in strict mode.

use super::{Machine, Phase};
use crate::error::{Error, ErrorKind};
use crate::issue::{Issue, IssueCode, Severity};
use crate::options::Strictness;
use crate::tag::Tag;

impl Machine {
    /// Notes a finding at the position.
    #[cold]
    pub(super) fn note(
        &mut self,
        severity: Severity,
        code: IssueCode,
        tag: Option<u32>,
        length: u64,
    ) -> Result<(), Error> {
        let full = self.issues.len() > self.options.limits.max_issues;
        if full && severity != Severity::Fatal && self.options.mode == Strictness::Lenient {
            return Ok(());
        }
        let location = self.location(tag.map(Tag));
        let issue = Issue::new(severity, code, self.pos).with_length(length).with_location(location);
        self.note_issue(issue)
    }

    /// Notes a finding made elsewhere.
    #[cold]
    pub(crate) fn note_issue(&mut self, issue: Issue) -> Result<(), Error> {
        if self.options.mode == Strictness::Strict && issue.severity <= Severity::Warning {
            let error = Error::new(ErrorKind::Refused(issue.code), issue.offset);
            return Err(match issue.location {
                Some(location) => error.with_location(location),
                None => error,
            });
        }
        if self.issues.len() < self.options.limits.max_issues || issue.severity == Severity::Fatal {
            self.issues.push(issue);
        } else if !self.suppressed {
            self.suppressed = true;
            self.issues.push(Issue::new(Severity::Information, IssueCode::MORE_ISSUES, issue.offset));
        }
        Ok(())
    }

    #[cold]
    pub(super) fn warn(&mut self, code: IssueCode, tag: u32, length: u64) -> Result<(), Error> {
        self.note(Severity::Warning, code, Some(tag), length)
    }

    /// The input ends where it should not: what is open is closed.
    #[cold]
    pub(super) fn truncated(&mut self) -> Result<(), Error> {
        self.fatal(IssueCode::TRUNCATED, None)
    }

    /// Nothing more can be read.
    #[cold]
    pub(super) fn fatal(&mut self, code: IssueCode, tag: Option<u32>) -> Result<(), Error> {
        self.phase = Phase::Ended;
        self.note(Severity::Fatal, code, tag, 0)
    }

    /// Ends the data set because its bytes cannot be had: what a driver that inflates says.
    #[cold]
    pub(crate) fn abandon(&mut self, issue: Issue) -> Result<(), Error> {
        self.phase = Phase::Ended;
        self.pending = 0;
        self.note_issue(issue)
    }
}
