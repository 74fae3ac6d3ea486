//! Which elements a profile marks as must-support an instance has.

use std::sync::Arc;

use super::check::Checker;
use super::compile::Element;
use super::value::Value;
use super::{Profile, ProfileOptions, Profiles};
use crate::node::Node;

/// An element marked as must-support.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MustSupport {
    /// The address of the profile that marks it.
    pub profile: Arc<str>,
    /// Its id in that profile, `Patient.name.family`.
    pub element: Arc<str>,
    /// Number of values the instance has there.
    pub present: usize,
    /// Number of places that could have it: values of the element around. With none, nothing is missing.
    pub places: usize,
}

/// The elements a profile marks as must-support, in its order, and how often the instance has them.
///
/// Where an element or slice has one profile for its type, of an extension or datatype, and that was added, the elements
/// that one marks follow those of the element, each under that profile's address. Where it has several to choose from, the
/// values that follow each of them count for it.
#[must_use]
pub fn must_support(
    node: &dyn Node,
    profile: &Profile,
    profiles: &Profiles,
    options: &ProfileOptions<'_>,
) -> Vec<MustSupport> {
    let mut report = Report { checker: Checker::new(node, profiles, options), out: Vec::new(), depth: 0 };
    if let Some(root) = profile.elements.first() {
        report.inside(profile, root, &[Value::Node(node)]);
    }
    report.out
}

struct Report<'a> {
    checker: Checker<'a>,
    out: Vec<MustSupport>,
    depth: usize,
}

impl<'a> Report<'a> {
    fn inside(&mut self, profile: &'a Profile, element: &'a Element, values: &[Value<'a>]) {
        if self.depth >= self.checker.options.limits.max_depth || !self.checker.spend((profile, element)) {
            return;
        }
        self.depth += 1;
        for at in &element.children {
            let Some(child) = profile.elements.get(*at) else { continue };
            let found: Vec<_> = values.iter().flat_map(|v| v.children(&child.name)).collect();
            let plain: Vec<_> = found.iter().map(|c| c.value).collect();
            self.element(profile, child, &plain, values.len());
            let slices: Vec<&'a Element> =
                child.slices.iter().filter_map(|at| profile.elements.get(*at)).collect();
            let mut members: Vec<Vec<Value<'a>>> = slices.iter().map(|_| Vec::new()).collect();
            for value in found.iter().filter(|_| !slices.is_empty()) {
                let at = self.checker.slice_of(profile, child, &slices, value);
                if let Some(list) = at.and_then(|at| members.get_mut(at)) {
                    list.push(value.value);
                }
            }
            for (slice, members) in slices.into_iter().zip(members) {
                self.element(profile, slice, &members, values.len());
            }
        }
        self.depth -= 1;
    }

    /// An element or slice, what is in it, and what the profiles of its types mark in it.
    fn element(&mut self, profile: &'a Profile, element: &'a Element, values: &[Value<'a>], places: usize) {
        if element.must_support {
            self.out.push(MustSupport {
                profile: profile.url.clone(),
                element: element.id.clone(),
                present: values.len(),
                places,
            });
        }
        self.inside(profile, element, values);
        for one in &element.types {
            for url in &one.profiles {
                let Some(of_type) = self.checker.profiles.get(url) else { continue };
                let alone = one.profiles.len() == 1;
                let follows = |report: &mut Self, value: Value<'a>| {
                    value.is(&one.code) && (alone || report.checker.quietly(|c| c.profile(of_type, value)))
                };
                let own: Vec<_> = values.iter().copied().filter(|v| follows(self, *v)).collect();
                if let Some(root) = of_type.elements.first().filter(|_| !own.is_empty()) {
                    self.inside(of_type, root, &own);
                }
            }
        }
    }
}
