//! The check of a profile at an element.

use super::define::Definition;
use super::slices::{is_type, members, type_of};
use super::table::Constraint;
use super::{Profiles, template};
use crate::fhirpath;
use crate::issue::{IssueCode, Severity};
use crate::validate::Rule;
use crate::validate::ruleset::Found;
use crate::validate::tree::Item;
use crate::xpath::eval::{Evaluator, Flow, Spent, Verdict};

/// A check under way: of which profile, and where findings go.
struct Check<'p, 'f> {
    profiles: &'p Profiles,
    profile: u16,
    found: &'f mut dyn FnMut(Found) -> Flow,
    stopped: bool,
}

impl Profiles {
    /// Checks one profile at one element.
    pub(super) fn check(
        &self,
        eval: &mut Evaluator<'_, '_>,
        profile: u16,
        at: Item,
        found: &mut dyn FnMut(Found) -> Flow,
    ) -> Result<Flow, Spent> {
        let Some(of) = self.get(profile) else { return Ok(Flow::Go) };
        let mut check = Check { profiles: self, profile, found, stopped: false };
        check.element(eval, &of.root, at)?;
        Ok(if check.stopped { Flow::Stop } else { Flow::Go })
    }
}

impl Check<'_, '_> {
    fn tell(&mut self, rule: &'static str, code: IssueCode, severity: Severity, at: Item, known: bool) {
        if !self.stopped {
            let (root, extension) = template(self.profile, self.profiles.release);
            let found = Found { rule: Rule { root, extension, id: rule }, severity, code, at, known };
            self.stopped = (self.found)(found) == Flow::Stop;
        }
    }

    /// What is said of an element, its invariants, and all below. As deep as the profile is.
    fn element(
        &mut self,
        eval: &mut Evaluator<'_, '_>,
        definition: &Definition,
        at: Item,
    ) -> Result<(), Spent> {
        if let Some(constraint) = definition.constraint {
            self.value(eval, constraint, at)?;
        }
        for invariant in &definition.invariants {
            let expression = self.profiles.expressions.get(usize::from(invariant.5));
            let Some(Some(expression)) = expression else { continue };
            let (key, severity) = (invariant.3, invariant.severity());
            match fhirpath::eval::verdict(eval, expression, at)? {
                Verdict::Holds => {}
                Verdict::Fails => self.tell(key, IssueCode::TEMPLATE_INVARIANT, severity, at, true),
                Verdict::NotChecked => self.tell(key, IssueCode::TEMPLATE_INVARIANT, severity, at, false),
            }
        }
        for child in &definition.children {
            if self.stopped {
                break;
            }
            self.place(eval, child, at)?;
        }
        Ok(())
    }

    /// A place in an element: how often it is filled, with what, and by which slices.
    fn place(&mut self, eval: &mut Evaluator<'_, '_>, place: &Definition, at: Item) -> Result<(), Spent> {
        let items = members(eval, at, place.place)?;
        self.number(place, items.len(), at, items.last());
        for item in &items {
            self.element(eval, place, *item)?;
        }
        if place.slices.is_empty() {
            return Ok(());
        }
        let (discriminators, closed) = discriminators(place);
        let mut sliced = vec![false; items.len()];
        for slice in &place.slices {
            let mut last = None;
            let (mut number, mut told) = (0, true);
            for (item, sliced) in items.iter().zip(&mut sliced) {
                let belongs = self.profiles.belongs(eval, &discriminators, slice, *item)?;
                told &= belongs.is_some();
                if belongs == Some(true) {
                    (*sliced, last) = (true, Some(item));
                    number += 1;
                    self.element(eval, slice, *item)?;
                }
            }
            if told {
                self.number(slice, number, at, last);
            }
        }
        if let (true, Some(constraint)) = (closed, place.constraint) {
            for (item, _) in items.iter().zip(sliced).filter(|(_, sliced)| !sliced) {
                self.tell(constraint.2, IssueCode::TEMPLATE_ALTERNATIVE, Severity::Error, *item, true);
            }
        }
        Ok(())
    }

    fn number(&mut self, place: &Definition, number: usize, at: Item, last: Option<&Item>) {
        let Some(constraint) = place.constraint else { return };
        if number < constraint.least() {
            self.tell(constraint.2, IssueCode::TEMPLATE_MISSING, constraint.severity(), at, true);
        }
        if constraint.most().is_some_and(|most| number > most) {
            self.tell(
                constraint.2,
                IssueCode::TEMPLATE_TOO_MANY,
                Severity::Error,
                *last.unwrap_or(&at),
                true,
            );
        }
    }

    /// The value, the code, the type and the template of what fills a place.
    fn value(&mut self, eval: &mut Evaluator<'_, '_>, constraint: Constraint, at: Item) -> Result<(), Spent> {
        let rule = constraint.2;
        if let Some(fixed) = constraint.fixed()
            && eval.value(at)? != fixed
        {
            self.tell(rule, IssueCode::TEMPLATE_VALUE, constraint.severity(), at, true);
        }
        if let Some((value_set, severity)) = constraint.value_set() {
            match in_value_set(eval, value_set, at)? {
                Verdict::Holds => {}
                Verdict::Fails => self.tell(rule, IssueCode::TEMPLATE_CODE, severity, at, true),
                Verdict::NotChecked => self.tell(rule, IssueCode::TEMPLATE_CODE, severity, at, false),
            }
        }
        if let Some(ty) = type_of(eval, at).filter(|_| constraint.types().next().is_some())
            && !constraint.types().any(|allowed| is_type(ty, allowed))
        {
            self.tell(rule, IssueCode::TEMPLATE_TYPE, Severity::Error, at, true);
        }
        self.template(eval, constraint, at)
    }

    fn template(
        &mut self,
        eval: &mut Evaluator<'_, '_>,
        constraint: Constraint,
        at: Item,
    ) -> Result<(), Spent> {
        let profiles = constraint.profiles();
        if profiles.is_empty() {
            return Ok(());
        }
        if !self.profiles.is_one_of(eval, &profiles, at) {
            self.tell(constraint.2, IssueCode::TEMPLATE_CONTENT, constraint.severity(), at, true);
            return Ok(());
        }
        // A profile without a template is checked here, where it is asked for. None of them asks for another.
        if let [name] = profiles.as_slice()
            && let Some((inner, profile)) = self.profiles.named(name).filter(|(_, p)| !p.identified)
        {
            let outer = core::mem::replace(&mut self.profile, inner);
            let result = self.element(eval, &profile.root, at);
            self.profile = outer;
            return result;
        }
        Ok(())
    }
}

/// What tells the slices of a place apart. Slices of templates are told apart as everywhere, also where a profile only
/// inherits that; others that inherit it, by whatever they say.
fn discriminators(place: &Definition) -> (Vec<(&'static str, &'static str)>, bool) {
    let stated = place.constraint.map(Constraint::slicing).unwrap_or_default();
    if !stated.0.is_empty() {
        return stated;
    }
    let of_children = place.slices.iter().flat_map(|slice| &slice.children);
    let of_child = |child: &Definition| {
        let constraint = child.constraint?;
        match (constraint.fixed(), constraint.profiles().is_empty()) {
            (Some(_), _) => Some(("value", child.name)),
            (None, false) => Some(("profile", child.name)),
            _ => None,
        }
    };
    let mut all: Vec<_> = of_children.filter_map(of_child).collect();
    all.push(("type", "$this"));
    all.sort_unstable();
    all.dedup();
    (all, false)
}

/// Whether a code, or an element with one, is in a value set. A flavor of null stands for any code.
fn in_value_set(eval: &mut Evaluator<'_, '_>, value_set: &str, at: Item) -> Result<Verdict, Spent> {
    let tree = eval.tree;
    let (code, system) = match tree.attribute_of(at) {
        Some(attribute) if attribute.name == "code" => {
            (attribute.value.as_ref(), tree.attribute(at.node, "codeSystem"))
        }
        Some(attribute) => (attribute.value.as_ref(), None),
        None if tree.attribute(at.node, "nullFlavor").is_some() => return Ok(Verdict::Holds),
        None => match tree.attribute(at.node, "code") {
            Some(code) => (code, tree.attribute(at.node, "codeSystem")),
            // Whether there must be a code is another constraint; parts of addresses have their code as text.
            None => {
                let text = eval.value(at)?;
                let text = text.trim();
                return if text.is_empty() {
                    Ok(Verdict::Holds)
                } else {
                    eval.either(|eval| Ok(eval.member(value_set, None, text)))
                };
            }
        },
    };
    eval.either(|eval| Ok(eval.member(value_set, system, code)))
}
