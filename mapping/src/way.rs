//! What a writing line is written in: the rules on the way to a value, and the conversion.
//!
//! HL7 v2, C-CDA, X12 and DICOM are written in the same way; what only one of them needs stands in its own `way`.

use std::borrow::Cow;

use crate::context::Context;
use crate::model::{Record, Text, Val};
use crate::report::Severity;
use crate::trace::{Origin, Reason, Rule};

/// How many rules a way can have: message or section, segment or entry, part of it, datatype, datatype in it, code.
const DEPTH: usize = 7;

/// The rules being applied, outermost first, and what is being written. `Copy`, so that a writing line can pass it on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Way<'w, 'a, S> {
    pub(crate) cx: &'w Context<'a>,
    pub(crate) record: &'w Record<'a>,
    /// What the parts of one output share; it names the format, too.
    pub(crate) shared: S,
    rules: [Option<Rule>; DEPTH],
}

/// A value before it is bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    pub(crate) text: String,
    /// Explicitly none, as `""` of HL7 v2.
    pub(crate) null: bool,
    /// What made it; all are linked with its place.
    pub(crate) by: Vec<Origin>,
}

/// What formats of lines differ in.
pub(crate) trait Lines: Copy {
    /// Whether the format can say that a value is explicitly none; where it cannot, such a value is nothing.
    const SAYS_NONE: bool;
}

impl<'w, 'a, S: Copy> Way<'w, 'a, S> {
    pub(crate) fn begin(cx: &'w Context<'a>, record: &'w Record<'a>, shared: S) -> Self {
        Self { cx, record, shared, rules: [None; DEPTH] }
    }

    /// The same, inside `rule`.
    pub(crate) fn under(mut self, rule: Rule) -> Self {
        if let Some(free) = self.rules.iter_mut().find(|r| r.is_none()) {
            *free = Some(rule);
        }
        self
    }

    /// An application of all rules on the way to what made `from`.
    pub(crate) fn origin(self, from: Origin) -> Origin {
        let trace = &self.cx.trace;
        self.rules.iter().flatten().fold(from, |up, rule| trace.derive(up, *rule, from))
    }

    /// Gives a value up, with an issue that says why.
    pub(crate) fn refuse(self, by: Origin, code: &'static str) {
        self.cx.trace.refuse_origin(by, Reason::Invalid);
        self.issue(Severity::Warning, code, by);
    }

    /// Notes something odd about a value.
    pub(crate) fn issue(self, severity: Severity, code: &'static str, by: Origin) {
        self.cx.issue(severity, code, self.cx.trace.first_leaf(by));
    }
}

impl<S: Lines> Way<'_, '_, S> {
    /// A text of `rule`, as it is.
    pub(crate) fn text(self, rule: Rule, value: &Text<'_>) -> Option<Cell> {
        self.value(rule, value.as_ref()?)
    }

    /// A value of `rule`, as it is.
    pub(crate) fn value(self, rule: Rule, value: &Val<Cow<'_, str>>) -> Option<Cell> {
        let written = S::SAYS_NONE || !value.null;
        written.then(|| Cell { null: value.null, ..self.made(rule, value.by, value.is.as_ref()) })
    }

    /// Another text made of a value.
    pub(crate) fn made(self, rule: Rule, by: Origin, text: impl Into<String>) -> Cell {
        Cell { text: text.into(), null: false, by: vec![self.under(rule).origin(by)] }
    }

    /// A text of `rule`, changed on the way; `None` refuses it with an issue.
    pub(crate) fn changed(
        self,
        rule: Rule,
        value: &Text<'_>,
        code: &'static str,
        change: impl FnOnce(&str) -> Option<String>,
    ) -> Option<Cell> {
        let value = value.as_ref()?;
        if value.null {
            return self.value(rule, value);
        }
        let text = change(&value.is);
        if text.is_none() {
            self.refuse(value.by, code);
        }
        Some(self.made(rule, value.by, text?))
    }

    /// Says that the values of `by` decided what was written; the cell shows it.
    pub(crate) fn decided(self, cell: &Cell, by: impl IntoIterator<Item = Origin>) {
        let Some(step) = cell.by.first() else { return };
        for origin in by {
            let reference = self.cx.trace.reference(origin);
            for leaf in self.cx.trace.leaves(origin).into_iter().chain(reference) {
                self.cx.trace.decides(*step, leaf);
            }
        }
    }
}

/// The text of a value that is there.
pub(crate) fn known<'t>(text: &'t Text<'_>) -> Option<&'t str> {
    text.as_ref().filter(|v| !v.null).map(|v| v.is.as_ref())
}

/// Where a value came from.
pub(crate) fn by(text: &Text<'_>) -> Option<Origin> {
    text.as_ref().map(|v| v.by)
}
