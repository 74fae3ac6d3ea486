//! The invariants of the specification, evaluated.
//!
//! An [`InvariantSet`] belongs to the caller, who makes one for a release and shares it: expressions are compiled when
//! a resource first needs them. An invariant is broken when its expression is false. When it gives nothing it holds:
//! many published expressions give nothing when what they speak of is absent. One that cannot be evaluated is
//! reported as not checked, never as broken.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use super::Terminology;
use super::known::{Entries, Known};
use crate::error::Location;
use crate::fhirpath::{Environment, Error, Expression, Item, Resolve, Services};
use crate::generated::invariants::INVARIANTS;
use crate::issue::{Issue, IssueCode, Severity};
use crate::node::{AnyPrim, Inner, Node, NodeList, View, bits, json_name};
use crate::table::{FieldInfo, FieldKind, PrimKind, Release, TypeInfo, TypeKind, ValueKind};

const BUNDLE: &str = "Bundle";

impl IssueCode {
    /// An invariant that could not be evaluated on what is here.
    pub const INVARIANT_NOT_CHECKED: Self = Self("fhir-model/invariant-not-checked");
}

/// A rule of the specification, as an expression.
#[derive(Debug)]
#[non_exhaustive]
pub struct Invariant {
    releases: u8,
    /// Path of the type or element it is about, `Patient.contact`.
    pub path: &'static str,
    /// Its name within the type, `pat-1`.
    pub key: &'static str,
    /// Code of the findings it makes.
    pub code: IssueCode,
    /// How bad it is to break it: error or warning.
    pub severity: Severity,
    /// Whether it is advice more than a rule.
    pub best_practice: bool,
    /// What must be true: as published, or corrected where that does not say what it means.
    pub expression: &'static str,
}

impl Invariant {
    pub(crate) const fn new(
        releases: u8,
        path: &'static str,
        key: &'static str,
        code: &'static str,
        severity: Severity,
        best_practice: bool,
        expression: &'static str,
    ) -> Self {
        Self { releases, path, key, code: IssueCode(code), severity, best_practice, expression }
    }
}

/// How to check invariants.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct InvariantOptions<'a> {
    /// Whether to check advice too; not unless asked for.
    pub best_practice: bool,
    /// Finds what references name, where neither the resource nor the Bundle that is checked has it; rules about what
    /// is not found hold.
    pub resolve: Option<&'a dyn Resolve>,
    /// Answers what needs terminology, units or profiles.
    pub services: Option<&'a dyn Services>,
    /// What the caller knows about codes, asked where `services` knows no answer; at last the value sets of required
    /// bindings are.
    pub terminology: Option<&'a dyn Terminology>,
    /// Steps for one expression on one element: 4,000,000.
    pub max_steps: u64,
    /// Steps for the whole check: 256,000,000. When they are spent the rest is reported, once, as not checked.
    pub max_total_steps: u64,
    /// Levels of elements that are visited: 256.
    pub max_depth: usize,
    /// Findings listed: 1,000.
    pub max_issues: usize,
    /// Keys of invariants that are checked elsewhere.
    pub(super) skip: &'static [&'static str],
}

impl Default for InvariantOptions<'_> {
    fn default() -> Self {
        Self {
            best_practice: false,
            resolve: None,
            services: None,
            terminology: None,
            max_steps: 4_000_000,
            max_total_steps: 256_000_000,
            max_depth: 256,
            max_issues: 1_000,
            skip: &[],
        }
    }
}

/// Shows no content.
impl core::fmt::Debug for InvariantOptions<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("InvariantOptions")
            .field("best_practice", &self.best_practice)
            .field("max_steps", &self.max_steps)
            .finish_non_exhaustive()
    }
}

/// The invariants of a release, compiled as they are needed. `Send + Sync`: one serves all threads.
pub struct InvariantSet {
    release: Release,
    rules: Vec<Rule>,
    /// By the address of the table of a type: what applies to its values.
    plans: RwLock<BTreeMap<usize, Arc<Plan>>>,
}

struct Rule {
    invariant: &'static Invariant,
    compiled: OnceLock<Result<Expression, Error>>,
}

/// What applies to the values of a type, as indexes of rules.
struct Plan {
    own: Vec<usize>,
    /// By index of the element.
    fields: BTreeMap<usize, Vec<usize>>,
    /// The bit of the element `id`.
    id: u128,
}

impl core::fmt::Debug for InvariantSet {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("InvariantSet")
            .field("release", &self.release)
            .field("rules", &self.rules.len())
            .finish()
    }
}

impl InvariantSet {
    /// The invariants of a release. Nothing is compiled yet.
    #[must_use]
    pub fn new(release: Release) -> Self {
        let rules = INVARIANTS
            .iter()
            .filter(|invariant| invariant.releases & release.bit() != 0)
            .map(|invariant| Rule { invariant, compiled: OnceLock::new() })
            .collect();
        Self { release, rules, plans: RwLock::new(BTreeMap::new()) }
    }

    /// All of them, by path.
    pub fn iter(&self) -> impl Iterator<Item = &'static Invariant> {
        self.rules.iter().map(|rule| rule.invariant)
    }

    /// Checks a resource, or a datatype alone, with everything inside it.
    #[must_use]
    pub fn check(&self, node: &dyn Node, options: &InvariantOptions<'_>) -> Vec<Issue> {
        let known =
            Known { release: self.release, services: options.services, terminology: options.terminology };
        let bundle = (node.info().name == BUNDLE).then(|| Entries::new(node, options.resolve));
        let mut walk = Walk {
            set: self,
            options: *options,
            known: &known,
            bundle: bundle.as_ref(),
            issues: Vec::new(),
            path: Vec::new(),
            left: options.max_total_steps,
        };
        let name = node.as_other().map_or(node.info().name, |_| "Resource");
        walk.path.push((name, None));
        walk.resource(node, None);
        walk.issues
    }

    /// Where the rules of a path begin and end.
    fn range(&self, path: &str) -> core::ops::Range<usize> {
        let start = self.rules.partition_point(|rule| rule.invariant.path < path);
        let end = self.rules.partition_point(|rule| rule.invariant.path <= path);
        start..end
    }

    /// Adds the rules of a path, but for those a more special type has already.
    fn add(&self, path: &str, out: &mut Vec<usize>) {
        for at in self.range(path) {
            let Some(rule) = self.rules.get(at) else { continue };
            let known = out.iter().filter_map(|known| self.rules.get(*known)).any(|known| {
                known.invariant.key == rule.invariant.key
                    && known.invariant.expression == rule.invariant.expression
            });
            if !known {
                out.push(at);
            }
        }
    }

    fn plan(&self, info: &'static TypeInfo) -> Arc<Plan> {
        let address = core::ptr::from_ref(info).addr();
        let known = self.plans.read().unwrap_or_else(PoisonError::into_inner).get(&address).cloned();
        if let Some(plan) = known {
            return plan;
        }
        let plan = Arc::new(self.make_plan(info));
        self.plans.write().unwrap_or_else(PoisonError::into_inner).insert(address, Arc::clone(&plan));
        plan
    }

    fn make_plan(&self, info: &'static TypeInfo) -> Plan {
        let mut own = Vec::new();
        if info.kind == TypeKind::Backbone {
            self.add(info.path, &mut own);
        }
        for ancestor in info.ancestors() {
            self.add(ancestor, &mut own);
        }
        let mut fields = BTreeMap::new();
        for (i, field) in info.fields.iter().enumerate() {
            let mut rules = Vec::new();
            let suffix = if matches!(field.kind, FieldKind::Choice(_)) { "[x]" } else { "" };
            let child = match field.kind {
                FieldKind::One(ValueKind::Node(child)) if child.kind == TypeKind::Backbone => child.path,
                _ => "",
            };
            for owner in core::iter::once(info.path).chain(info.ancestors()) {
                let path = format!("{owner}.{}{suffix}", field.name);
                // The rules of a backbone element are its own, wherever it stands.
                if path != child {
                    self.add(&path, &mut rules);
                }
            }
            if !rules.is_empty() {
                fields.insert(i, rules);
            }
        }
        Plan { own, fields, id: info.field("id").map_or(0, |at| 1 << at) }
    }
}

struct Walk<'w, 'a> {
    set: &'w InvariantSet,
    options: InvariantOptions<'a>,
    known: &'a Known<'a>,
    /// The resources of the Bundle that is checked.
    bundle: Option<&'a Entries<'a>>,
    issues: Vec<Issue>,
    path: Vec<(&'static str, Option<usize>)>,
    /// Steps left for all.
    left: u64,
}

impl<'a> Walk<'_, 'a> {
    /// A resource; `root` is the one that contains it.
    fn resource(&mut self, node: &'a dyn Node, root: Option<&'a dyn Node>) {
        let mut environment = Environment::new(node);
        environment.root_resource = Some(root.unwrap_or(node));
        environment.resolve = self.resolver();
        environment.services = Some(self.known);
        environment.max_steps = self.options.max_steps;
        self.node(node, &environment);
    }

    /// Who finds what the resource here refers to: in an entry of the Bundle, the Bundle before the caller.
    fn resolver(&self) -> Option<&'a dyn Resolve> {
        let Some(entries) = self.bundle else { return self.options.resolve };
        match self.path.as_slice() {
            // A Bundle in an entry has addresses of its own.
            [_, _, _, ("entry", _), ..] => self.options.resolve,
            [_, ("entry", Some(at)), ..] => Some(entries.within(*at)),
            _ => Some(entries.outside()),
        }
    }

    fn node(&mut self, node: &'a dyn Node, environment: &Environment<'a>) {
        if self.path.len() > self.options.max_depth {
            self.report(IssueCode::INVARIANT_NOT_CHECKED, Severity::Information);
            return;
        }
        let info = node.info();
        let plan = self.set.plan(info);
        let present = node.present();
        for rule in &plan.own {
            // Most elements have more than an id, which is all `ele-1` asks.
            if self.is_element_rule(*rule) && (present & !plan.id != 0 || !node.unknown().is_empty()) {
                continue;
            }
            self.run(*rule, Item::Node(node), environment);
        }
        for i in bits(present) {
            let (Some(field), Some(name)) = (info.fields.get(i), json_name(node, i)) else { continue };
            let rules = plan.fields.get(&i).map_or(&[][..], Vec::as_slice);
            self.field(node, i, field, name, rules, environment);
        }
    }

    fn is_element_rule(&self, rule: usize) -> bool {
        self.set.rules.get(rule).is_some_and(|rule| rule.invariant.path == "Element")
    }

    fn field(
        &mut self,
        node: &'a dyn Node,
        i: usize,
        field: &'static FieldInfo,
        name: &'static str,
        rules: &[usize],
        environment: &Environment<'a>,
    ) {
        match node.view(i) {
            View::Absent => {}
            View::Prim(prim) => {
                self.at(name, None, |walk| walk.prim(prim, kind(field, 0), rules, environment));
            }
            View::Choice(at, Inner::Prim(prim)) => {
                self.at(name, None, |walk| walk.prim(prim, kind(field, at), rules, environment));
            }
            View::Prims(list) => {
                for at in 0..list.len() {
                    let Some(prim) = list.get(at).filter(|prim| !prim.is_absent()) else { continue };
                    self.at(name, Some(at), |walk| walk.prim(prim, kind(field, 0), rules, environment));
                }
            }
            View::Node(child) | View::Choice(_, Inner::Node(child)) => {
                self.at(name, None, |walk| walk.child(child, rules, environment));
            }
            View::Nodes(list) => self.nodes(list, name, rules, environment),
            View::Resource(child) => self.at(name, None, |walk| walk.inner(child, false, rules, environment)),
            View::Resources(list) => {
                let contained = name == "contained";
                for at in 0..list.len() {
                    let Some(child) = list.get(at) else { continue };
                    self.at(name, Some(at), |walk| walk.inner(child, contained, rules, environment));
                }
            }
        }
    }

    fn nodes(
        &mut self,
        list: &'a dyn NodeList,
        name: &'static str,
        rules: &[usize],
        environment: &Environment<'a>,
    ) {
        for at in 0..list.len() {
            let Some(child) = list.get(at) else { continue };
            self.at(name, Some(at), |walk| walk.child(child, rules, environment));
        }
    }

    fn at(&mut self, name: &'static str, index: Option<usize>, inside: impl FnOnce(&mut Self)) {
        if self.issues.len() > self.options.max_issues {
            return;
        }
        self.path.push((name, index));
        inside(self);
        self.path.pop();
    }

    fn child(&mut self, node: &'a dyn Node, rules: &[usize], environment: &Environment<'a>) {
        for rule in rules {
            self.run(*rule, Item::Node(node), environment);
        }
        self.node(node, environment);
    }

    /// A resource within a resource: what is contained shares the root, an entry of a Bundle is a root itself.
    fn inner(&mut self, node: &'a dyn Node, contained: bool, rules: &[usize], environment: &Environment<'a>) {
        for rule in rules {
            self.run(*rule, Item::Node(node), environment);
        }
        let root = if contained { environment.root_resource } else { None };
        self.resource(node, root);
    }

    fn prim(
        &mut self,
        prim: &'a dyn AnyPrim,
        kind: PrimKind,
        rules: &[usize],
        environment: &Environment<'a>,
    ) {
        for rule in rules {
            self.run(*rule, Item::Prim(prim, kind), environment);
        }
        let element = prim.element();
        if prim.scalar().is_none() && element.is_none_or(|(_, extension)| extension.len() == 0) {
            for rule in self.set.range("Element") {
                self.run(rule, Item::Prim(prim, kind), environment);
            }
        }
        if let Some((_, extension)) = element {
            self.nodes(extension, "extension", &[], environment);
        }
    }

    fn run(&mut self, rule: usize, item: Item<'a>, environment: &Environment<'a>) {
        let set = self.set;
        let Some(rule) = set.rules.get(rule) else { return };
        let invariant = rule.invariant;
        if invariant.best_practice && !self.options.best_practice
            || self.options.skip.contains(&invariant.key)
        {
            return;
        }
        if self.left == 0 {
            return;
        }
        let compiled = rule.compiled.get_or_init(|| Expression::parse(invariant.expression));
        let left = &mut self.left;
        let truth = compiled.as_ref().map_err(|e| *e).and_then(|e| e.test_within(item, environment, left));
        match truth {
            Ok(Some(false)) => self.report(invariant.code, invariant.severity),
            Ok(_) => {}
            Err(_) => self.report(IssueCode::INVARIANT_NOT_CHECKED, Severity::Information),
        }
    }

    #[cold]
    fn report(&mut self, code: IssueCode, severity: Severity) {
        if self.issues.len() > self.options.max_issues {
            return;
        }
        let full = self.issues.len() == self.options.max_issues;
        let (code, severity) =
            if full { (IssueCode::TOO_MANY_ISSUES, Severity::Warning) } else { (code, severity) };
        let mut text = String::new();
        for (name, index) in &self.path {
            if !text.is_empty() {
                text.push('.');
            }
            text.push_str(name);
            if let Some(index) = index {
                let _ = write!(text, "[{index}]");
            }
        }
        self.issues.push(Issue { severity, code, location: Location(text), offset: None });
    }
}

/// The primitive an element holds.
fn kind(field: &FieldInfo, alternative: usize) -> PrimKind {
    let kind = match field.kind {
        FieldKind::One(kind) => Some(kind),
        FieldKind::Choice(list) => list.get(alternative).map(|a| a.kind),
        FieldKind::Resource => None,
    };
    match kind {
        Some(ValueKind::Prim(kind)) => kind,
        _ => PrimKind::String,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_expression_compiles() {
        for (release, count) in [(Release::R4, 239), (Release::R4B, 250), (Release::R5, 380)] {
            let set = InvariantSet::new(release);
            assert_eq!(set.iter().count(), count);
            for invariant in set.iter() {
                if let Err(error) = Expression::parse(invariant.expression) {
                    panic!("{} {}: {error}", invariant.path, invariant.key);
                }
            }
        }
    }

    #[test]
    fn rules_are_sorted_by_path() {
        assert!(INVARIANTS.windows(2).all(|two| two[0].path <= two[1].path));
    }
}
