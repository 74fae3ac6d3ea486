//! What the rules of the releases have in common.

use core::fmt::Debug;

use super::release::Rule;
use super::tree::Item;
use crate::issue::{IssueCode, Severity};
use crate::xpath::eval::{Evaluator, Flow, Spent};
use crate::xpath::names::Names;

/// What a rule found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub(crate) rule: Rule,
    pub(crate) severity: Severity,
    pub(crate) code: IssueCode,
    pub(crate) at: Item,
    /// Whether it is known that the rule fails; else that depends on a value set nobody here has.
    pub(crate) known: bool,
}

/// The compiled rules of a release.
pub(crate) trait RuleSet: Debug + Send + Sync {
    /// The names the rules speak of.
    fn names(&self) -> &Names;

    /// Runs the rules that are about something in a document.
    fn run(&self, eval: &mut Evaluator<'_, '_>, found: &mut dyn FnMut(Found) -> Flow) -> Result<(), Spent>;
}
