//! The template rules of C-CDA R2.1: the rows of its schematron, compiled once and run where their context is.
//!
//! A rule applies to an element with a template, or to nodes inside one. So that a document costs what its templates cost,
//! rules are found by the templateIds that are there, never by trying each rule at each node.

use std::collections::{BTreeMap, BTreeSet};

use super::ruleset::{Found, RuleSet};
use super::tree::{Item, Kind, Space};
use super::{RuleInfo, Runs};
use crate::generated::rules_r21::{CONTEXTS, RULES, STATED, TEMPLATES, TESTS};
use crate::issue::{IssueCode, Severity};
use crate::xpath::ast::{Axis, Comparison, Expr, Path, Step, Test};
use crate::xpath::eval::{Evaluator, Flow, Spent, Verdict};
use crate::xpath::names::{Names, Symbol};
use crate::xpath::parse::{self, Problem};
use crate::xpath::pattern::{self, Pattern};

/// A row of the table: template, context, whether an error, id, test.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule(
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) bool,
    pub(crate) &'static str,
    pub(crate) u16,
);

impl Rule {
    /// What the guide calls it.
    pub(crate) fn rule(self) -> super::Rule {
        let (root, extension) = TEMPLATES.get(usize::from(self.0)).copied().unwrap_or_default();
        super::Rule { root, extension, id: self.3 }
    }

    /// How bad it is when it fails.
    pub(crate) fn severity(self) -> Severity {
        if self.2 { Severity::Error } else { Severity::Warning }
    }
}

/// The rows, for whoever wants to know them.
pub(super) fn list() -> Vec<RuleInfo> {
    let runs = |rule: &Rule| match TESTS.get(usize::from(rule.4)) {
        Some(test) if !states_nothing(test) && STATED.binary_search(&rule.3).is_ok() => Runs::InWords,
        Some(test) if !states_nothing(test) => Runs::Yes,
        _ => Runs::NoTest,
    };
    RULES.iter().map(|rule| RuleInfo::new(rule.rule(), rule.severity(), runs(rule))).collect()
}

/// The compiled rules.
#[derive(Debug)]
pub(crate) struct Rules {
    /// By template OID: the contexts that begin at an element with it.
    by_root: BTreeMap<Box<str>, Vec<Start>>,
    /// The rules of each context.
    rules: Vec<Vec<Rule>>,
    tests: Vec<Expr>,
    template_id: Symbol,
    names: Names,
}

#[derive(Debug)]
struct Start {
    context: u16,
    pattern: Pattern,
}

impl Rules {
    /// Compiles the table. A test holds the table complete: whatever does not compile is left out here and listed there.
    pub(crate) fn compile() -> Self {
        let mut all_names = Names::default();
        let names = &mut all_names;
        let template_id = names.intern(Space::Hl7, "templateId");
        let root = names.intern(Space::None, "root");
        let mut by_root: BTreeMap<Box<str>, Vec<Start>> = BTreeMap::new();
        for (context, text) in (0..).zip(CONTEXTS) {
            for pattern in pattern::parse(text, names).unwrap_or_default() {
                if let Some(oid) = required_root(&pattern.predicates, template_id, root) {
                    let oid = oid.into();
                    by_root.entry(oid).or_default().push(Start { context, pattern });
                }
            }
        }
        let mut rules = vec![Vec::new(); CONTEXTS.len()];
        for rule in RULES {
            if let Some(of_context) = rules.get_mut(usize::from(rule.1)) {
                of_context.push(*rule);
            }
        }
        // A test that does not compile holds; that there is none is tested.
        let tests = TESTS.iter().map(|test| compile(test, names).unwrap_or(Expr::Number(1.0))).collect();
        Self { by_root, rules, tests, template_id, names: all_names }
    }

    /// The OIDs of an element's templates, each once.
    fn roots<'t>(&self, eval: &Evaluator<'t, '_>, node: u32) -> BTreeSet<&'t str> {
        let tree = eval.tree;
        let of_template =
            |at: &u32| tree.get(*at).is_some_and(|n| n.kind == Kind::Element && n.symbol == self.template_id);
        let Some(Kind::Element) = tree.get(node).map(|n| n.kind) else { return BTreeSet::new() };
        tree.children(node).filter(of_template).filter_map(|at| tree.attribute(at, "root")).collect()
    }

    fn check(
        &self,
        eval: &mut Evaluator<'_, '_>,
        context: u16,
        at: Item,
        found: &mut dyn FnMut(Found) -> Flow,
    ) -> Result<Flow, Spent> {
        for rule in self.rules.get(usize::from(context)).into_iter().flatten() {
            let Some(test) = self.tests.get(usize::from(rule.4)) else { continue };
            let verdict = eval.verdict(test, at)?;
            if verdict == Verdict::Holds {
                continue;
            }
            let known = verdict == Verdict::Fails;
            let code = IssueCode::TEMPLATE_RULE;
            let failed = Found { rule: rule.rule(), severity: rule.severity(), code, at, known };
            if found(failed) == Flow::Stop {
                return Ok(Flow::Stop);
            }
        }
        Ok(Flow::Go)
    }
}

impl RuleSet for Rules {
    fn names(&self) -> &Names {
        &self.names
    }

    fn run(&self, eval: &mut Evaluator<'_, '_>, found: &mut dyn FnMut(Found) -> Flow) -> Result<(), Spent> {
        let mut done = BTreeSet::new();
        for node in 0..eval.tree.len() {
            eval.spend(1)?;
            let roots = self.roots(eval, node);
            for start in roots.iter().filter_map(|root| self.by_root.get(*root)).flatten() {
                for at in begin(eval, &start.pattern, node)? {
                    if !done.insert((at, start.context)) {
                        continue;
                    }
                    if self.check(eval, start.context, at, found)? == Flow::Stop {
                        return Ok(());
                    }
                }
            }
        }
        Ok(())
    }
}

/// Compiles a test.
pub(crate) fn compile(test: &str, names: &mut Names) -> Result<Expr, Problem> {
    parse::parse(test, names)
}

/// Why a rule cannot fail, whatever the document: it states nothing that could be tested.
pub(crate) fn states_nothing(test: &str) -> bool {
    test == "."
        || test.strip_prefix("not(test").and_then(|rest| rest.strip_suffix(')')).is_some_and(is_remark)
}

/// The rest of a name: the schematron marks what it leaves untested by a name no element has, as in `not(tested_here)`.
fn is_remark(rest: &str) -> bool {
    rest.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'-')
}

/// The nodes a pattern takes from an element.
fn begin(eval: &mut Evaluator<'_, '_>, pattern: &Pattern, node: u32) -> Result<Vec<Item>, Spent> {
    let mut nodes = Vec::new();
    if eval.tree.get(node).is_none_or(|n| n.symbol != pattern.name) {
        return Ok(nodes);
    }
    for predicate in &pattern.predicates {
        if !eval.truth(predicate, Item::node(node))? {
            return Ok(nodes);
        }
    }
    eval.walk(&pattern.path.steps, Item::node(node), &mut |_, at| {
        nodes.push(at);
        Ok(Flow::Go)
    })?;
    Ok(nodes)
}

/// The template OID the predicates ask for: `[cda:templateId[@root='…' and …]]`.
fn required_root(predicates: &[Expr], template_id: Symbol, root: Symbol) -> Option<&str> {
    predicates.iter().find_map(|predicate| {
        let Expr::Paths(paths) = predicate else { return None };
        let [Path { absolute: false, steps, .. }] = paths.as_slice() else { return None };
        let [step] = steps.as_slice() else { return None };
        if step.axis != Axis::Child || step.test != Test::Name(template_id) {
            return None;
        }
        step.predicates.iter().find_map(|inner| match inner {
            Expr::And(all) => all.iter().find_map(|one| equals(one, root)),
            one => equals(one, root),
        })
    })
}

/// The text an attribute must be equal to.
fn equals(expression: &Expr, name: Symbol) -> Option<&str> {
    let Expr::Compare(Comparison::Equal, left, right) = expression else { return None };
    let (Expr::Paths(paths), Expr::Literal(text)) = (&**left, &**right) else { return None };
    let [Path { absolute: false, steps, .. }] = paths.as_slice() else { return None };
    match steps.as_slice() {
        [Step { axis: Axis::Attribute, test: Test::Name(symbol), .. }] if *symbol == name => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_schematron_runs() {
        let mut names = Names::default();
        let rules = Rules::compile();
        for test in TESTS {
            assert!(compile(test, &mut names).is_ok(), "{test}");
        }
        for (context, text) in (0..).zip(CONTEXTS) {
            let patterns = pattern::parse(text, &mut names).expect(text).len();
            let starts = rules.by_root.values().flatten().filter(|start| start.context == context).count();
            assert_eq!(starts, patterns, "{text}");
        }
        assert_eq!(rules.rules.iter().map(Vec::len).sum::<usize>(), RULES.len());
        let test = |rule: &Rule| TESTS[usize::from(rule.4)];
        let silent = RULES.iter().filter(|rule| states_nothing(test(rule))).count();
        let placeholders = RULES.iter().filter(|rule| rule.3.is_empty()).count();
        assert_eq!((RULES.len(), silent, placeholders), (2_483, 109, 103));
    }
}
