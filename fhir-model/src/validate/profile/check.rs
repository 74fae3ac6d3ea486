//! An instance against a profile: cardinality, types, fixed values, patterns, bindings, conditions and slices.

use std::sync::Arc;

use super::compile::{Element, TypeRef};
use super::json::Json;
use super::value::{Child, Value};
use super::{Finding, Profile, ProfileOptions, Profiles};
use crate::error::Location;
use crate::fhirpath::Environment;
use crate::issue::{Issue, IssueCode, Severity};
use crate::node::Node;
use crate::prim::Scalar;
use crate::primitive::Decimal;
use crate::table::{Release, Strength, TypeKind};
use crate::validate::codes::{has_code, has_coding};

pub(super) struct Checker<'a> {
    pub(super) profiles: &'a Profiles,
    pub(super) options: &'a ProfileOptions<'a>,
    pub(super) root: &'a dyn Node,
    release: Release,
    /// The resources we are in.
    resources: Vec<&'a dyn Node>,
    pub(super) findings: Vec<Finding>,
    path: String,
    depth: usize,
    steps: u64,
    /// Whether the budget, or the list of findings, is full.
    stopped: bool,
    /// Above zero while it is only asked whether something conforms.
    silent: usize,
    failed: bool,
    /// Profiles that were needed and not known.
    missing: Vec<&'a str>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(root: &'a dyn Node, profiles: &'a Profiles, options: &'a ProfileOptions<'a>) -> Self {
        let release = options.release.or_else(|| root.info().release()).unwrap_or(Release::R4);
        Self {
            profiles,
            options,
            root,
            release,
            resources: vec![root],
            findings: Vec::new(),
            path: Value::Node(root).type_name().to_owned(),
            depth: 0,
            steps: 0,
            stopped: false,
            silent: 0,
            failed: false,
            missing: Vec::new(),
        }
    }

    /// Notes a finding here, or at a child of what is here.
    #[cold]
    pub(super) fn report(
        &mut self,
        severity: Severity,
        code: IssueCode,
        at: (&Profile, &Element),
        child: Option<&str>,
        constraint: Option<&Arc<str>>,
    ) {
        if self.silent > 0 {
            self.failed |= severity <= Severity::Error;
            return;
        }
        if self.stopped {
            return;
        }
        let max = self.options.limits.max_issues;
        self.stopped = self.findings.len() >= max;
        let (severity, code) =
            if self.stopped { (Severity::Warning, IssueCode::TOO_MANY_ISSUES) } else { (severity, code) };
        let mut location = self.path.clone();
        if let Some(child) = child {
            location.push('.');
            location.push_str(child);
        }
        self.findings.push(Finding {
            issue: Issue { severity, code, location: Location(location), offset: None },
            profile: at.0.url.clone(),
            element: at.1.id.clone(),
            constraint: constraint.cloned(),
        });
    }

    fn error(&mut self, code: IssueCode, at: (&Profile, &Element)) {
        self.report(Severity::Error, code, at, None, None);
    }

    /// Counts a step; `false` when nothing more is to be done.
    pub(super) fn spend(&mut self, at: (&Profile, &Element)) -> bool {
        self.steps += 1;
        if self.steps > self.options.max_steps && !self.stopped {
            let silent = core::mem::take(&mut self.silent);
            self.report(Severity::Warning, IssueCode::PROFILE_BUDGET, at, None, None);
            self.silent = silent;
            self.stopped = true;
        }
        !(self.stopped || (self.silent > 0 && self.failed))
    }

    /// Does something at a child.
    pub(super) fn at(&mut self, child: &Child<'a>, inside: impl FnOnce(&mut Self)) {
        let len = self.path.len();
        self.path.push('.');
        self.path.push_str(child.name);
        if let Some(index) = child.index {
            self.path.push('[');
            self.path.push_str(&index.to_string());
            self.path.push(']');
        }
        inside(self);
        self.path.truncate(len);
    }

    /// Whether something conforms, without telling what does not.
    pub(super) fn quietly(&mut self, inside: impl FnOnce(&mut Self)) -> bool {
        let outer = core::mem::take(&mut self.failed);
        self.silent += 1;
        inside(self);
        self.silent -= 1;
        let failed = core::mem::replace(&mut self.failed, outer);
        !failed && !self.stopped
    }

    /// A whole profile against a value.
    pub(super) fn profile(&mut self, profile: &'a Profile, value: Value<'a>) {
        let Some(root) = profile.elements.first() else { return };
        if !value.is(&profile.type_name) {
            self.error(IssueCode::PROFILE_TYPE, (profile, root));
            return;
        }
        self.value(profile, root, value);
    }

    /// One value against what the profile says about its element.
    pub(super) fn value(&mut self, profile: &'a Profile, element: &'a Element, value: Value<'a>) {
        let at = (profile, element);
        if !self.spend(at) {
            return;
        }
        if self.depth >= self.options.limits.max_depth {
            self.error(IssueCode::TOO_DEEP, at);
            return;
        }
        self.depth += 1;
        let resource = match value {
            Value::Node(node) if node.info().kind == TypeKind::Resource => {
                self.resources.push(node);
                true
            }
            _ => false,
        };
        // What is said about another type does not fit.
        if self.types(profile, element, value) {
            self.fixed(at, value);
            self.bindings(at, value);
            self.constraints(at, value);
            self.children(profile, element, value);
        }
        if resource {
            self.resources.pop();
        }
        self.depth -= 1;
    }

    fn fixed(&mut self, at: (&Profile, &Element), value: Value<'a>) {
        let element = at.1;
        if element.fixed.as_ref().is_some_and(|json| !value.matches(json, true)) {
            self.error(IssueCode::FIXED_VALUE, at);
        }
        if element.pattern.as_ref().is_some_and(|json| !value.matches(json, false)) {
            self.error(IssueCode::PATTERN, at);
        }
        if let (Some(max), Some(text)) = (element.max_length, value.text())
            && text.chars().count() > max
        {
            self.error(IssueCode::TEXT_LENGTH, at);
        }
        let order = |limit: &Option<Json>| limit.as_ref().and_then(|limit| compare(value, limit));
        let below = order(&element.min_value) == Some(core::cmp::Ordering::Less);
        if below || order(&element.max_value) == Some(core::cmp::Ordering::Greater) {
            self.error(IssueCode::VALUE_RANGE, at);
        }
    }

    /// Type, targets of references and the profiles of the type; whether the element allows the type.
    fn types(&mut self, profile: &'a Profile, element: &'a Element, value: Value<'a>) -> bool {
        let at = (profile, element);
        let fitting: Vec<&'a TypeRef> = element.types.iter().filter(|t| value.is(&t.code)).collect();
        if element.types.is_empty() {
            return true;
        }
        if fitting.is_empty() {
            self.error(IssueCode::VALUE_TYPE, at);
            return false;
        }
        self.targets(at, &fitting, value);
        self.type_profiles(at, &fitting, value);
        true
    }

    fn targets(&mut self, at: (&Profile, &Element), fitting: &[&'a TypeRef], value: Value<'a>) {
        if value.is("Reference") && fitting.iter().all(|t| !t.targets.is_empty()) {
            let targets: Vec<&str> = fitting.iter().flat_map(|t| &t.targets).map(String::as_str).collect();
            if self.target_type(value).is_some_and(|name| !self.allows(&targets, name)) {
                self.error(IssueCode::REFERENCE_TARGET, at);
            }
        }
    }

    fn type_profiles(&mut self, at: (&Profile, &Element), fitting: &[&'a TypeRef], value: Value<'a>) {
        let wanted: Vec<&'a str> = fitting.iter().flat_map(|t| &t.profiles).map(String::as_str).collect();
        if wanted.is_empty() || fitting.iter().any(|t| t.profiles.is_empty()) {
            return;
        }
        let known: Vec<&'a Profile> = wanted.iter().filter_map(|url| self.profiles.get(url)).collect();
        match known.as_slice() {
            [] => self.unknown_profile(at, &wanted),
            [one] if wanted.len() == 1 => self.profile(one, value),
            _ => {
                let fits = known.iter().any(|p| self.quietly(|c| c.profile(p, value)));
                // One that is not known may fit.
                if !fits && known.len() == wanted.len() {
                    self.error(IssueCode::NO_PROFILE_FITS, at);
                } else if !fits {
                    self.unknown_profile(at, &wanted);
                }
            }
        }
    }

    /// Tells once of each profile that is needed and not known. The types of the specification are no profiles.
    fn unknown_profile(&mut self, at: (&Profile, &Element), wanted: &[&'a str]) {
        for url in wanted {
            if self.silent == 0 && self.profiles.get(url).is_none() && !self.missing.contains(url) {
                self.missing.push(url);
                self.report(Severity::Information, IssueCode::PROFILE_UNKNOWN, at, None, None);
            }
        }
    }

    /// The type of resource a reference leads to, as far as it tells.
    pub(super) fn target_type(&self, reference: Value<'a>) -> Option<&'a str> {
        if let Some(found) = self.resolve(reference) {
            return Some(found.type_name());
        }
        let text = reference.text_of("reference").unwrap_or_default();
        let text = text.split_once("/_history/").map_or(text, |(text, _)| text);
        let mut parts = text.rsplit('/');
        let typed = parts.next().and(parts.next()).filter(|name| {
            name.starts_with(|c: char| c.is_ascii_uppercase())
                && name.bytes().all(|b| b.is_ascii_alphabetic())
        });
        typed.or_else(|| reference.text_of("type"))
    }

    /// Whether one of the profiles of targets allows a type of resource; one that is not known may.
    pub(super) fn allows(&self, targets: &[&str], name: &str) -> bool {
        const CORE: &str = "http://hl7.org/fhir/StructureDefinition/";
        targets.iter().any(|url| match (self.profiles.get(url), url.strip_prefix(CORE)) {
            (Some(profile), _) => *profile.type_name == *name,
            (None, Some(core)) => core == name || core == "Resource" || !core.starts_with(char::is_uppercase),
            (None, None) => true,
        })
    }

    /// The resource a reference leads to: contained, or found by the caller.
    pub(super) fn resolve(&self, reference: Value<'a>) -> Option<Value<'a>> {
        let text = reference.text_of("reference")?;
        if let Some(id) = text.strip_prefix('#') {
            if id.is_empty() {
                return Some(Value::Node(self.root));
            }
            let contained = Value::Node(self.root).children("contained");
            return contained.iter().map(|c| c.value).find(|v| v.text_of("id") == Some(id));
        }
        self.options.resolve?.resolve(text).map(Value::Node)
    }

    fn bindings(&mut self, at: (&Profile, &Element), value: Value<'a>) {
        for bound in &at.1.bindings {
            if !matches!(bound.strength, Strength::Required | Strength::Extensible) {
                continue;
            }
            let required = bound.strength == Strength::Required;
            let codes = codes(value);
            if codes.is_empty() {
                if required && value.is("CodeableConcept") {
                    self.error(IssueCode::MISSING_CODE, at);
                }
                continue;
            }
            let found: Vec<_> = codes.iter().map(|c| self.is_member(&bound.value_set, *c)).collect();
            if found.contains(&Some(true)) {
                continue;
            }
            let (severity, code) = if found.contains(&None) {
                (Severity::Information, IssueCode::CODE_UNCHECKED)
            } else if required {
                (Severity::Error, IssueCode::CODE_NOT_IN_VALUE_SET)
            } else {
                (Severity::Warning, IssueCode::CODE_NOT_IN_EXTENSIBLE)
            };
            self.report(severity, code, at, None, None);
        }
    }

    /// Whether a code is in a value set; `None` when nobody knows.
    pub(super) fn is_member(&self, value_set: &str, (system, code): (Option<&str>, &str)) -> Option<bool> {
        let asked = self.options.terminology.and_then(|t| t.member_of(value_set, system, code));
        asked.or_else(|| match system {
            Some(system) => has_coding(value_set, self.release, system, code),
            None => has_code(value_set, self.release, code),
        })
    }

    fn constraints(&mut self, at: (&Profile, &Element), value: Value<'a>) {
        for constraint in &at.1.constraints {
            let held = constraint.expression.as_ref().and_then(|expression| {
                let mut environment = Environment::new(self.root);
                environment.resource = self.resources.last().copied();
                environment.resolve = self.options.resolve;
                environment.services = self.options.services;
                environment.max_steps = self.options.max_steps;
                expression.test(value.item(), &environment).ok()
            });
            let (severity, code) = match held {
                Some(Some(false)) if constraint.error => (Severity::Error, IssueCode::PROFILE_CONSTRAINT),
                Some(Some(false)) => (Severity::Warning, IssueCode::PROFILE_CONSTRAINT),
                None => (Severity::Information, IssueCode::CONSTRAINT_UNCHECKED),
                Some(_) => continue,
            };
            self.report(severity, code, at, None, Some(&constraint.key));
        }
    }

    fn children(&mut self, profile: &'a Profile, element: &'a Element, value: Value<'a>) {
        for child in profile.children(element) {
            let Some(child) = profile.elements.get(*child) else { continue };
            let found = value.children(&child.name);
            self.count(profile, child, found.len(), &child.name);
            for entry in &found {
                self.at(entry, |checker| checker.value(profile, child, entry.value));
            }
            if !child.slices.is_empty() {
                self.slices(profile, child, &found);
            }
            if self.stopped {
                return;
            }
        }
    }

    /// Cardinality of an element or slice, told at its name.
    pub(super) fn count(&mut self, profile: &Profile, element: &Element, count: usize, name: &str) {
        let name = name.strip_suffix("[x]").unwrap_or(name);
        let slice = element.slice.as_ref().map(|slice| format!("{name}:{slice}"));
        let name = slice.as_deref().unwrap_or(name);
        let missing = if slice.is_some() { IssueCode::MISSING_SLICE } else { IssueCode::MISSING_ELEMENT };
        if count < element.min {
            self.report(Severity::Error, missing, (profile, element), Some(name), None);
        }
        if element.max.is_some_and(|max| count > max) {
            let code = IssueCode::TOO_MANY_VALUES;
            self.report(Severity::Error, code, (profile, element), Some(name), None);
        }
    }
}

/// The codes of a value, with their systems.
pub(super) fn codes<'a>(value: Value<'a>) -> Vec<(Option<&'a str>, &'a str)> {
    let coding = |value: Value<'a>| value.text_of("code").map(|code| (value.text_of("system"), code));
    match value {
        Value::Prim(..) => value.text().map(|text| (None, text)).into_iter().collect(),
        Value::Node(_) if value.is("CodeableConcept") => {
            value.children("coding").iter().filter_map(|c| coding(c.value)).collect()
        }
        Value::Node(_) => coding(value).into_iter().collect(),
    }
}

/// How a value is ordered to a limit; `None` when they cannot be compared.
fn compare(value: Value<'_>, limit: &Json) -> Option<core::cmp::Ordering> {
    match (value, limit) {
        (Value::Prim(prim, _), Json::Number(limit)) => {
            let limit = Decimal::parse(limit)?;
            match prim.scalar()? {
                Scalar::Decimal(value) => value.partial_cmp(&limit),
                value => Decimal::parse(&value.text())?.partial_cmp(&limit),
            }
        }
        // Dates of the same precision and offset are ordered as texts.
        (Value::Prim(..), Json::Text(limit)) => {
            let text = value.text()?;
            (text.len() == limit.len()).then(|| text.cmp(limit.as_str()))
        }
        (Value::Node(_), Json::Object(_)) => {
            let same = value.text_of("code") == limit.text_of("code")
                && value.text_of("system") == limit.text_of("system");
            let number = value.children("value").first()?.value;
            if same { compare(number, limit.get("value")?) } else { None }
        }
        _ => None,
    }
}
