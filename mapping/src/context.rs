//! What one conversion carries from its reader to its writer: options, recorder, issues, and the record being filled.

use std::cell::RefCell;

use crate::model::{Entity, Key, Record};
use crate::options::Options;
use crate::report::Severity;
use crate::trace::{At, Origin, Reason, Trace};

/// An issue before its places are turned into paths.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) severity: Severity,
    pub(crate) code: &'static str,
    /// Handle of the leaf or node it is about.
    pub(crate) source: Option<u32>,
    pub(crate) target: At,
}

/// State of one conversion.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) options: &'a Options,
    pub(crate) trace: Trace,
    pub(crate) issues: RefCell<Vec<Pending>>,
    pub(crate) record: RefCell<Record<'a>>,
    /// What makes the ids of this conversion differ from those of another message.
    pub(crate) seed: String,
}

impl<'a> Context<'a> {
    pub(crate) fn new(options: &'a Options, seed: String) -> Self {
        Self {
            options,
            trace: Trace::new(options.lineage),
            issues: RefCell::default(),
            record: RefCell::default(),
            seed,
        }
    }

    /// Adds a thing to the record.
    pub(crate) fn add<T: Entity<'a>>(&self, thing: T) -> Key {
        self.record.borrow_mut().add(thing)
    }

    /// Changes a thing of the record; nothing happens if the key is of another kind.
    pub(crate) fn update<T: Entity<'a>>(&self, key: Key, change: impl FnOnce(&mut T)) {
        if let Some(thing) = self.record.borrow_mut().get_mut::<T>(key) {
            change(thing);
        }
    }

    /// Notes something odd about a place of the source.
    pub(crate) fn issue(&self, severity: Severity, code: &'static str, source: Option<u32>) {
        self.issues.borrow_mut().push(Pending { severity, code, source, target: At::NONE });
    }

    /// Notes something odd about a place of the target, and the value that was to stand there.
    pub(crate) fn issue_at(&self, severity: Severity, code: &'static str, by: Origin, target: At) {
        let source = self.trace.first_leaf(by);
        self.issues.borrow_mut().push(Pending { severity, code, source, target });
    }

    /// Notes something odd about a leaf and a place of the target.
    pub(crate) fn issue_about(
        &self,
        severity: Severity,
        code: &'static str,
        source: Option<u32>,
        target: At,
    ) {
        self.issues.borrow_mut().push(Pending { severity, code, source, target });
    }

    /// Gives a leaf up, with an issue that says why.
    pub(crate) fn refuse(&self, leaf: u32, why: Reason, code: &'static str) {
        self.trace.refuse(leaf, why);
        self.issue(Severity::Warning, code, Some(leaf));
    }
}
