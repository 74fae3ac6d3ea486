//! What a writing line is written in: the rules on the way to a value, and the conversion.

use std::borrow::Cow;
use std::cell::RefCell;

use synovia_dicom_meta::tags;

use super::item::{Cell, Item};
use crate::context::Context;
use crate::generated::rules::dicom::time;
use crate::model::{Record, Text, Val};
use crate::report::Severity;
use crate::trace::{Origin, Reason, Rule};

/// How many rules a way can have.
const DEPTH: usize = 5;

/// The offset that all times of the data set have, and what said so.
#[derive(Default)]
pub(super) struct Zone(RefCell<Option<(String, Origin)>>);

/// The rules being applied, outermost first, and what is being written. `Copy`, so that a writing line can pass it on.
#[derive(Clone, Copy)]
pub(super) struct Way<'w, 'a> {
    pub(super) cx: &'w Context<'a>,
    pub(super) record: &'w Record<'a>,
    zone: &'w Zone,
    rules: [Option<Rule>; DEPTH],
}

impl<'w, 'a> Way<'w, 'a> {
    pub(super) fn new(cx: &'w Context<'a>, record: &'w Record<'a>, zone: &'w Zone) -> Self {
        Self { cx, record, zone, rules: [None; DEPTH] }
    }

    /// Whether a time of this offset can be written: the first one is that of the data set.
    pub(super) fn fits_zone(self, offset: &str, by: Origin) -> bool {
        let mut zone = self.zone.0.borrow_mut();
        zone.get_or_insert_with(|| (offset.to_string(), by)).0 == offset
    }

    /// Writes the offset of the times, if any was written.
    pub(super) fn time_zone(self, item: &mut Item) {
        if let Some((offset, by)) = self.zone.0.borrow().as_ref() {
            item.text(tags::TIMEZONE_OFFSET_FROM_UTC, Some(self.made(time::OFFSET, *by, offset.as_str())));
        }
    }

    /// The same, inside `rule`.
    pub(super) fn under(mut self, rule: Rule) -> Self {
        if let Some(free) = self.rules.iter_mut().find(|r| r.is_none()) {
            *free = Some(rule);
        }
        self
    }

    /// An application of all rules on the way to what made `from`.
    fn origin(self, from: Origin) -> Origin {
        let trace = &self.cx.trace;
        self.rules.iter().flatten().fold(from, |up, rule| trace.derive(up, *rule, from))
    }

    /// A text of `rule`, as it is.
    pub(super) fn text(self, rule: Rule, value: &Text<'_>) -> Option<Cell> {
        let value = value.as_ref().filter(|v| !v.null)?;
        Some(self.made(rule, value.by, value.is.as_ref()))
    }

    /// A text of `rule`, as it is.
    pub(super) fn value(self, rule: Rule, value: &Val<Cow<'_, str>>) -> Option<Cell> {
        (!value.null).then(|| self.made(rule, value.by, value.is.as_ref()))
    }

    /// Another text made of a value.
    pub(super) fn made(self, rule: Rule, by: Origin, text: impl Into<String>) -> Cell {
        Cell { text: text.into(), by: vec![self.under(rule).origin(by)] }
    }

    /// A text of `rule`, changed on the way; `None` refuses it with an issue.
    pub(super) fn changed(
        self,
        rule: Rule,
        value: &Text<'_>,
        code: &'static str,
        change: impl FnOnce(&str) -> Option<String>,
    ) -> Option<Cell> {
        let value = value.as_ref().filter(|v| !v.null)?;
        let text = change(&value.is);
        if text.is_none() {
            self.refuse(value.by, code);
        }
        Some(self.made(rule, value.by, text?))
    }

    /// A value that the rule sets whatever the source says.
    pub(super) fn constant(self, rule: Rule, text: &str) -> Cell {
        Cell { text: text.into(), by: vec![self.under(rule).origin(Origin::NONE)] }
    }

    /// Says that the values of `by` decided what was written; the cell shows it.
    pub(super) fn decided(self, cell: &Cell, by: impl IntoIterator<Item = Origin>) {
        let Some(step) = cell.by.first() else { return };
        for origin in by {
            for leaf in self.cx.trace.leaves(origin) {
                self.cx.trace.decides(*step, leaf);
            }
        }
    }

    /// A reference was followed to what the cell says.
    pub(super) fn followed(self, cell: &mut Cell, by: Origin) {
        if by != Origin::NONE {
            cell.by.push(self.origin(by));
        }
    }

    /// Gives a value up, with an issue that says why.
    pub(super) fn refuse(self, by: Origin, code: &'static str) {
        self.cx.trace.refuse_origin(by, Reason::Invalid);
        self.issue(Severity::Warning, code, by);
    }

    /// Notes something odd about a value.
    pub(super) fn issue(self, severity: Severity, code: &'static str, by: Origin) {
        self.cx.issue(severity, code, self.cx.trace.first_leaf(by));
    }
}

/// The text of a value that is there.
pub(super) fn known<'t>(text: &'t Text<'_>) -> Option<&'t str> {
    text.as_ref().filter(|v| !v.null).map(|v| v.is.as_ref())
}

/// Where a value came from.
pub(super) fn by(text: &Text<'_>) -> Option<Origin> {
    text.as_ref().map(|v| v.by)
}
