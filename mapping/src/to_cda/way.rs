//! What only a line of a document needs of the way it is written in.

use std::borrow::Cow;
use std::cell::RefCell;

use super::tree::{Cell, El};
use crate::context::Context;
use crate::generated::rules::cda::to_section;
use crate::model::{CodeableConcept, Entity, Extended, Key, Kind, Record, Reference, Text, Val};
use crate::report::Severity;
use crate::trace::Origin;
pub(super) use crate::way::known;

/// What the parts of one document share.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// Text for the narrative of the section being written, with its ids.
    notes: RefCell<Vec<(String, Cell)>>,
    numbers: RefCell<u32>,
    /// What makes ids of this document differ from those of another patient's.
    seed: String,
    /// The patient of the document.
    patient: Option<Key>,
}

pub(super) type Way<'w, 'a> = crate::way::Way<'w, 'a, &'w Shared>;

impl Shared {
    pub(super) fn new(seed: String, patient: Option<Key>) -> Self {
        Self { seed, patient, ..Self::default() }
    }
}

impl<'w, 'a> Way<'w, 'a> {
    pub(super) fn new(cx: &'w Context<'a>, record: &'w Record<'a>, shared: &'w Shared) -> Self {
        Self::begin(cx, record, shared)
    }

    /// A value as it is; none where the source says that there is none.
    pub(super) fn cell(self, value: &Text<'_>) -> Option<Cell> {
        let value = value.as_ref().filter(|v| !v.null)?;
        Some(self.made(value.by, value.is.to_string()))
    }

    /// A value of a list as it is.
    pub(super) fn val(self, value: &Val<Cow<'_, str>>) -> Cell {
        self.made(value.by, value.is.to_string())
    }

    /// Another text made of a value.
    pub(super) fn made(self, by: Origin, text: impl Into<String>) -> Cell {
        Cell { text: text.into(), by: vec![self.origin(by)] }
    }

    /// A text made of several values.
    pub(super) fn joined(self, by: impl IntoIterator<Item = Origin>, text: impl Into<String>) -> Cell {
        Cell { text: text.into(), by: by.into_iter().map(|by| self.origin(by)).collect() }
    }

    /// A value that the rule sets whatever the source says.
    pub(super) fn constant(self, text: &str) -> Cell {
        self.made(Origin::NONE, text)
    }

    /// An element that says why there is no value, if the source does: by the table of the guide.
    pub(super) fn absent(self, name: &'static str, value: &Text<'_>) -> Option<El> {
        let value = value.as_ref().filter(|v| v.null)?;
        Some(El::new(name).set("@nullFlavor", Some(self.flavor(&value.is, value.by))))
    }

    /// The null flavor of a reason.
    pub(super) fn flavor(self, reason: &str, by: Origin) -> Cell {
        let reason = if reason.is_empty() { "unknown" } else { reason };
        match self.mapped("FC-DataAbsentReasonNullFlavor", reason, by) {
            Some(cell) => cell,
            None => self.made(by, "NI"),
        }
    }

    /// The code that a map of the guide gives for one.
    pub(super) fn mapped(self, map: &'static str, code: &str, by: Origin) -> Option<Cell> {
        let (target, row) = crate::tables::ccda(map, code)?;
        Some(self.under(row).made(by, target))
    }

    /// The same of a scalar.
    pub(super) fn code(self, map: &'static str, value: &Extended<'_>) -> Option<Cell> {
        let value = value.value.as_ref().filter(|v| !v.null)?;
        self.mapped(map, &value.is, value.by)
    }

    /// Whether a thing is about the patient of the document: nothing of another patient may stand in it.
    pub(super) fn is_about(self, subject: Option<&Reference<'_>>) -> bool {
        let Some(subject) = subject else { return true };
        let patient = self.shared.patient;
        let same = match subject.to {
            Some(key) => key.kind != Kind::Patient || Some(key) == patient,
            None => !subject.elsewhere || patient.is_none(),
        };
        if !same {
            self.cx.issue(Severity::Warning, "mapping/another-patient", None);
        }
        same
    }

    /// Whether a thing is meant: one that was entered in error must not be told as if it were so.
    pub(super) fn is_meant(self, status: &Text<'_>) -> bool {
        let error = known(status) == Some("entered-in-error");
        if error {
            self.refuse(by(status), "mapping/entered-in-error");
        }
        !error
    }

    /// The same of a status of verification.
    pub(super) fn is_verified(self, status: Option<&CodeableConcept<'_>>) -> bool {
        status.into_iter().flat_map(|s| &s.coding).all(|coding| self.is_meant(&coding.code))
    }

    /// The thing that a reference points to.
    pub(super) fn follow<T: Entity<'a>>(self, reference: &Reference<'a>) -> Option<&'w T> {
        self.record.get::<T>(reference.to?)
    }

    /// Puts text into the narrative of the section, and gives what refers to it.
    pub(super) fn note(self, cell: Cell) -> El {
        let number = {
            let mut numbers = self.shared.numbers.borrow_mut();
            *numbers = numbers.saturating_add(1);
            *numbers
        };
        let id = format!("note-{number}");
        let reference = El::new("reference").fix("@value", &format!("#{id}"));
        self.shared.notes.borrow_mut().push((id, cell));
        El::new("text").with(reference)
    }

    /// Text that no element holds, for the narrative of the section.
    pub(super) fn tell(self, cell: Option<Cell>) {
        if let Some(mut cell) = cell {
            let by = self.under(to_section::NOTE);
            cell.by = cell.by.iter().map(|o| by.origin(*o)).collect();
            let _ = self.note(cell);
        }
    }

    /// The notes of the section that is complete.
    pub(super) fn take_notes(self) -> Vec<(String, Cell)> {
        self.shared.notes.take()
    }

    /// A deterministic id of an element without one.
    pub(super) fn own_id(self, element: &El, what: &str) -> El {
        let mut values = vec![what.to_owned(), self.shared.seed.clone()];
        element.values(&mut values);
        let parts: Vec<&str> = values.iter().map(String::as_str).collect();
        El::new("id").fix("@root", &crate::ids::id(&parts))
    }
}

/// Where a value came from.
pub(super) fn by(text: &Text<'_>) -> Origin {
    text.as_ref().map_or(Origin::NONE, |v| v.by)
}
