//! Rules prepared once, and their run over a document.

use std::sync::OnceLock;

use super::place::Places;
use super::release::{Release, Rule};
use super::ruleset::{Found, RuleSet};
use super::tree::{Item, Tree};
use super::{ValidateOptions, Validation, schema};
use crate::document::Document;
use crate::issue::{Issue, IssueCode, Severity};
use crate::node::Node;
use crate::xpath::eval::{Evaluator, Flow, Spent};
use crate::xpath::names::Names;

/// The rules of all releases, each prepared when it is first asked for. One serves any number of documents and threads.
#[derive(Debug, Default)]
pub struct Validator {
    prepared: [OnceLock<Option<Box<dyn RuleSet>>>; 4],
}

impl Validator {
    /// A validator with nothing prepared yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Prepares the rules of a release now, so that no document has to wait for that: a few milliseconds.
    pub fn prepare(&self, release: Release) {
        self.rules(release);
    }

    /// Finds what is wrong with a document. Time is that of a few passes over it for the schema, and of the rules of the
    /// templates it has; never more than [`ValidateOptions::max_steps`].
    #[must_use]
    pub fn validate<'a, T: Node<'a>>(
        &self,
        document: &Document<'a, T>,
        options: &ValidateOptions<'_>,
    ) -> Validation {
        let none = Names::default();
        let rules = if options.templates { self.rules(options.release) } else { None };
        let tree = Tree::of(document, rules.map_or(&none, RuleSet::names));
        let mut findings =
            Findings { tree: &tree, places: Places::new(&tree), options, issues: Vec::new(), not_checked: 0 };
        if options.schema {
            schema::check(&tree, document.element().type_info(), &mut |found| findings.schema(found));
        }
        let mut eval = Evaluator::new(&tree, options.vocabulary, options.max_steps);
        let result = rules.map_or(Ok(()), |rules| rules.run(&mut eval, &mut |found| findings.rule(found)));
        let mut validation = findings.finish(result);
        if options.templates && rules.is_none() {
            validation.issues.push(Issue::new(Severity::Warning, IssueCode::NO_RULES, 0));
            validation.complete = false;
        }
        validation
    }

    fn rules(&self, release: Release) -> Option<&dyn RuleSet> {
        let place = self.prepared.get(release as usize)?;
        place.get_or_init(|| release.compile()).as_deref()
    }
}

/// What was found so far.
struct Findings<'t, 'a, 'o> {
    tree: &'t Tree<'a>,
    places: Places<'t, 'a>,
    options: &'o ValidateOptions<'o>,
    issues: Vec<Issue>,
    not_checked: u64,
}

impl Findings<'_, '_, '_> {
    fn tell(&mut self, severity: Severity, code: IssueCode, at: Item, rule: Option<Rule>) -> Flow {
        if self.issues.len() > self.options.max_issues {
            return Flow::Stop;
        }
        let mut issue = Issue::new(severity, code, self.tree.offset(at));
        issue.location = Some(self.places.path(at));
        issue.rule = rule;
        self.issues.push(issue);
        Flow::Go
    }

    fn schema(&mut self, found: schema::Found) {
        let flow = self.tell(Severity::Error, found.code, found.at, None);
        if let (Flow::Go, Some(missing), Some(last)) = (flow, found.missing, self.issues.last_mut()) {
            last.location = Some(self.places.missing(found.at, missing));
        }
    }

    fn rule(&mut self, found: Found) -> Flow {
        if found.known {
            return self.tell(found.severity, found.code, found.at, Some(found.rule));
        }
        self.not_checked += 1;
        if self.options.tell_not_checked {
            return self.tell(Severity::Information, IssueCode::NOT_CHECKED, found.at, Some(found.rule));
        }
        Flow::Go
    }

    fn finish(self, result: Result<(), Spent>) -> Validation {
        let Self { mut issues, options, not_checked, .. } = self;
        issues.sort_by_key(|issue| issue.offset);
        let too_many = issues.len() > options.max_issues;
        issues.truncate(options.max_issues);
        let offset = issues.last().map_or(0, |issue| issue.offset);
        if too_many {
            issues.push(Issue::new(Severity::Information, IssueCode::MORE_ISSUES, offset));
        }
        if result.is_err() {
            issues.push(Issue::new(Severity::Warning, IssueCode::STEPS_SPENT, offset));
        }
        Validation { issues, not_checked, complete: !too_many && result.is_ok() }
    }
}
