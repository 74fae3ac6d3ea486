//! Character set and escape sequences.

use super::{Check, Spot};
use crate::charset::ESC;
use crate::error::ErrorKind;
use crate::escape;
use crate::issue::{IssueCode, Severity};
use crate::view::FieldView;

impl Check<'_> {
    /// Character set and escape sequences of a whole field.
    pub(super) fn text(&mut self, field: FieldView<'_>) {
        if !self.options.text {
            return;
        }
        let raw = field.raw();
        // Nothing to decode: ASCII is itself in all character sets, and what switches them starts with ESC.
        if raw.is_ascii() && memchr::memchr2(ESC, self.delimiters.escape, raw).is_none() {
            return;
        }
        if let (false, Some(_)) = (self.assumed, self.charset.assumption(field.raw())) {
            self.assumed = true;
            let spot = Spot::new(field.offset(), field.raw(), field.location());
            self.add(Severity::Information, IssueCode::CHARSET_ASSUMED, spot);
        }
        if let Err(error) = field.text() {
            if error.kind() == ErrorKind::Undecodable {
                self.error(Severity::Error, IssueCode::UNDECODABLE_TEXT, &error);
            }
            return;
        }
        self.escapes(field);
    }

    fn escapes(&mut self, field: FieldView<'_>) {
        let delimiters = self.delimiters;
        if memchr::memchr(delimiters.escape, field.raw()).is_none() {
            return;
        }
        let mut offset = field.offset();
        for run in escape::runs(field.raw(), &delimiters, self.charset) {
            if let Some(code) = run.finding() {
                self.add(Severity::Warning, code, Spot::new(offset, run.raw, field.location()));
            }
            offset += run.raw.len() as u64;
        }
    }
}
