//! Slices: which value belongs to which, by the discriminators.

use super::Profile;
use super::check::{Checker, codes};
use super::compile::{Discriminator, Element, Kind, Rules};
use super::json::Json;
use super::path::Segment;
use super::value::{Child, Value};
use crate::issue::{IssueCode, Severity};
use crate::table::Strength;

/// An element of a profile.
type At<'a> = (&'a Profile, &'a Element);

impl<'a> Checker<'a> {
    /// Puts values into slices and checks each slice.
    pub(super) fn slices(&mut self, profile: &'a Profile, element: &'a Element, values: &[Child<'a>]) {
        let slices: Vec<&'a Element> =
            element.slices.iter().filter_map(|at| profile.elements.get(*at)).collect();
        let mut members: Vec<Vec<Child<'a>>> = slices.iter().map(|_| Vec::new()).collect();
        let rules = element.slicing.as_ref().map_or(Rules::Open, |s| s.rules);
        let ordered = element.slicing.as_ref().is_some_and(|s| s.ordered);
        let (mut last, mut outside) = (0, false);
        for value in values {
            let found = self.slice_of(profile, element, &slices, value);
            let Some(at) = found else {
                outside = true;
                if rules == Rules::Closed {
                    self.misplaced(IssueCode::NOT_IN_SLICES, (profile, element), value);
                }
                continue;
            };
            if (ordered && at < last) || (rules == Rules::OpenAtEnd && outside) {
                self.misplaced(IssueCode::SLICE_ORDER, (profile, element), value);
            }
            last = at;
            if let Some(list) = members.get_mut(at) {
                list.push(*value);
            }
        }
        for (slice, members) in slices.iter().zip(&members) {
            self.count(profile, slice, members.len(), &slice.name);
            for member in members {
                self.at(member, |checker| checker.value(profile, slice, member.value));
            }
            if !slice.slices.is_empty() {
                self.slices(profile, slice, members);
            }
        }
    }

    fn misplaced(&mut self, code: IssueCode, at: At<'a>, value: &Child<'a>) {
        self.at(value, |checker| checker.report(Severity::Error, code, at, None, None));
    }

    /// The slice a value belongs to.
    pub(super) fn slice_of(
        &mut self,
        profile: &'a Profile,
        element: &'a Element,
        slices: &[&'a Element],
        value: &Child<'a>,
    ) -> Option<usize> {
        let by = element.slicing.as_ref().map_or(&[][..], |s| &s.discriminators);
        let found = slices.iter().position(|slice| {
            self.spend((profile, slice))
                && if by.is_empty() {
                    self.undiscriminated((profile, slice), value.value)
                } else {
                    by.iter().all(|d| self.belongs(d, (profile, slice), value.value))
                }
        });
        // A slice of that name takes what no other takes.
        found.or_else(|| slices.iter().position(|s| s.slice.as_deref() == Some("@default")))
    }

    /// Slices without discriminator: of a choice by type, of extensions by address, else by what conforms.
    fn undiscriminated(&mut self, at: At<'a>, value: Value<'a>) -> bool {
        let name = &*at.1.name;
        if name.ends_with("[x]") {
            return at.1.types.iter().any(|t| value.is(&t.code));
        }
        if matches!(name, "extension" | "modifierExtension") {
            let by = Discriminator { kind: Kind::Value, path: vec![Segment::Name("url".to_owned())] };
            return self.belongs(&by, at, value);
        }
        self.quietly(|checker| checker.value(at.0, at.1, value))
    }

    /// Whether a value is what a slice has at the path of a discriminator.
    fn belongs(&mut self, by: &Discriminator, slice: At<'a>, value: Value<'a>) -> bool {
        let values = self.values(value, &by.path);
        let mut rules = Vec::new();
        let ends = self.ends(slice, &by.path, &mut rules);
        match by.kind {
            Kind::Value => {
                if !rules.is_empty() {
                    return rules.iter().any(|(json, exact)| values.iter().any(|v| v.matches(json, *exact)));
                }
                if matches!(by.path.as_slice(), [Segment::Name(name)] if name == "url")
                    && let Some(own) = value.text_of("url")
                {
                    return slice.1.types.iter().flat_map(|t| &t.profiles).any(|url| url == own);
                }
                ends.iter().any(|end| values.iter().any(|v| self.by_other_means(*end, *v)))
            }
            Kind::Exists => {
                let wanted = ends.iter().any(|(_, e)| e.max != Some(0));
                wanted != values.is_empty()
            }
            Kind::Type => self.is_of_type(by, &ends, slice, value, &values),
            Kind::Profile => {
                let urls =
                    ends.iter().flat_map(|(_, e)| &e.types).flat_map(|t| t.profiles.iter().chain(&t.targets));
                let known: Vec<&'a Profile> = urls.filter_map(|url| self.profiles.get(url)).collect();
                known.iter().any(|p| values.iter().any(|v| self.quietly(|c| c.profile(p, *v))))
            }
            Kind::Other => false,
        }
    }

    fn is_of_type(
        &mut self,
        by: &Discriminator,
        ends: &[At<'a>],
        slice: At<'a>,
        value: Value<'a>,
        values: &[Value<'a>],
    ) -> bool {
        if let Some((Segment::Resolve, before)) = by.path.split_last() {
            // The reference tells the type, whether what it leads to is known or not.
            let references = self.values(value, before);
            let ends = self.ends(slice, before, &mut Vec::new());
            let targets = ends.iter().flat_map(|(_, e)| &e.types).flat_map(|t| &t.targets);
            let targets: Vec<&str> = targets.map(String::as_str).collect();
            return references
                .iter()
                .any(|r| self.target_type(*r).is_some_and(|name| self.allows(&targets, name)));
        }
        let types = || ends.iter().flat_map(|(_, e)| &e.types);
        values.iter().any(|v| types().any(|t| v.is(&t.code)))
    }

    /// A required binding, or what is said about elements further inside.
    fn by_other_means(&mut self, end: At<'a>, value: Value<'a>) -> bool {
        let required = end.1.bindings.iter().find(|b| b.strength == Strength::Required);
        if let Some(bound) = required {
            return codes(value).iter().any(|c| self.is_member(&bound.value_set, *c) == Some(true));
        }
        let inside = !end.0.children(end.1).is_empty();
        inside && self.quietly(|checker| checker.value(end.0, end.1, value))
    }

    /// The values of an instance at a path.
    fn values(&self, value: Value<'a>, path: &[Segment]) -> Vec<Value<'a>> {
        let mut out = vec![value];
        for segment in path {
            out = out
                .iter()
                .flat_map(|value| match segment {
                    Segment::Name(name) => value.children(name).iter().map(|c| c.value).collect(),
                    Segment::Extension(url) => {
                        let all = value.children("extension");
                        all.iter().map(|c| c.value).filter(|v| v.text_of("url") == Some(url)).collect()
                    }
                    Segment::OfType(name) => value.is(name).then_some(*value).into_iter().collect(),
                    Segment::Resolve => self.resolve(*value).into_iter().collect(),
                    Segment::Other => Vec::new(),
                })
                .collect();
        }
        out
    }

    /// The elements of a profile at a path, slices among them; what they and those on the way fix goes to `rules`.
    fn ends(&self, start: At<'a>, path: &[Segment], rules: &mut Vec<(&'a Json, bool)>) -> Vec<At<'a>> {
        let mut out = vec![start];
        for (i, segment) in path.iter().enumerate() {
            for end in &out {
                self.fixed_at(*end, path.get(i..).unwrap_or_default(), rules);
            }
            out = out.iter().flat_map(|at| self.inside(*at, segment)).collect();
        }
        for end in &out {
            self.fixed_at(*end, &[], rules);
        }
        out
    }

    /// What an element fixes for the rest of a path.
    fn fixed_at(&self, (_, element): At<'a>, rest: &[Segment], rules: &mut Vec<(&'a Json, bool)>) {
        for (json, exact) in [(&element.fixed, true), (&element.pattern, false)] {
            let mut found: Vec<&'a Json> = json.iter().collect();
            for segment in rest {
                let Segment::Name(name) = segment else { return };
                found = found
                    .into_iter()
                    .filter_map(|json| json.get(name))
                    .flat_map(|json| match json {
                        Json::List(list) => list.iter().collect::<Vec<_>>(),
                        one => vec![one],
                    })
                    .collect();
            }
            rules.extend(found.into_iter().map(|json| (json, exact)));
        }
    }

    /// The elements one step further inside, slices among them.
    fn inside(&self, (profile, element): At<'a>, segment: &Segment) -> Vec<At<'a>> {
        let (name, url) = match segment {
            Segment::Name(name) => (name.as_str(), None),
            Segment::Extension(url) => ("extension", Some(url)),
            Segment::OfType(name) => {
                let fits = element.types.iter().any(|t| t.code == *name);
                return fits.then_some((profile, element)).into_iter().collect();
            }
            Segment::Resolve => {
                let targets = element.types.iter().flat_map(|t| &t.targets);
                return targets.filter_map(|url| self.root_of(url)).collect();
            }
            Segment::Other => return Vec::new(),
        };
        let mut out = Vec::new();
        let mut add = |profile: &'a Profile, element: &'a Element| {
            for at in profile.children(element) {
                let Some(child) = profile.elements.get(*at) else { continue };
                let plain = child.name.strip_suffix("[x]").unwrap_or(&child.name);
                if plain == name || child.name == name {
                    let slices = child.slices.iter().filter_map(|at| profile.elements.get(*at));
                    out.extend(core::iter::once(child).chain(slices).map(|e| (profile, e)));
                }
            }
        };
        add(profile, element);
        // What the profile of the type says.
        for at in element.types.iter().flat_map(|t| &t.profiles).filter_map(|url| self.root_of(url)) {
            add(at.0, at.1);
        }
        if let Some(url) = url {
            out.retain(|(_, e)| e.types.iter().any(|t| t.profiles.contains(url)) || e.slice.is_some());
        }
        out
    }

    fn root_of(&self, url: &str) -> Option<At<'a>> {
        let profile = self.profiles.get(url)?;
        Some((profile, profile.elements.first()?))
    }
}
