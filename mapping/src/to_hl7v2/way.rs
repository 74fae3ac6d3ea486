//! What only a line of HL7 v2 needs of the way it is written in.

use std::borrow::Cow;

use super::tree::{Cell, Rep};
use crate::context::Context;
use crate::model::{Record, Val};
use crate::trace::{Origin, Rule};
use crate::way::Lines;
pub(super) use crate::way::{by, known};

/// A message of HL7 v2; its parts share nothing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hl7v2;

impl Lines for Hl7v2 {
    const SAYS_NONE: bool = true;
}

pub(super) type Way<'w, 'a> = crate::way::Way<'w, 'a, Hl7v2>;

impl<'w, 'a> Way<'w, 'a> {
    pub(super) fn new(cx: &'w Context<'a>, record: &'w Record<'a>) -> Self {
        Self::begin(cx, record, Hl7v2)
    }

    /// A value as it is.
    pub(super) fn cell(self, value: &Val<Cow<'_, str>>) -> Cell {
        Cell { text: value.is.to_string(), null: value.null, by: vec![self.origin(value.by)] }
    }

    /// A value that the rule sets whatever the source says.
    pub(super) fn constant(self, rule: Rule, text: &str) -> Cell {
        self.made(rule, Origin::NONE, text)
    }

    /// Says that the values of `by` decided what was written; the first value of the repetition shows it.
    pub(super) fn decided_rep(self, rep: &Rep, by: impl IntoIterator<Item = Origin>) {
        if let Some(cell) = rep.cells().next() {
            self.decided(cell, by);
        }
    }

    /// A reference was followed to what the repetition says.
    pub(super) fn followed(self, rep: Option<Rep>, by: Origin) -> Option<Rep> {
        let mut rep = rep?;
        if by != Origin::NONE
            && let Some(cell) = rep.cells_mut().next()
        {
            cell.by.push(self.origin(by));
        }
        Some(rep)
    }
}
