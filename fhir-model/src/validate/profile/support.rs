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
/// Elements inside the profiles of extensions and datatypes are not listed.
#[must_use]
pub fn must_support(
    node: &dyn Node,
    profile: &Profile,
    profiles: &Profiles,
    options: &ProfileOptions<'_>,
) -> Vec<MustSupport> {
    let mut report =
        Report { checker: Checker::new(node, profiles, options), profile, out: Vec::new(), depth: 0 };
    if let Some(root) = profile.elements.first() {
        report.inside(root, &[Value::Node(node)]);
    }
    report.out
}

struct Report<'a> {
    checker: Checker<'a>,
    profile: &'a Profile,
    out: Vec<MustSupport>,
    depth: usize,
}

impl<'a> Report<'a> {
    fn inside(&mut self, element: &'a Element, values: &[Value<'a>]) {
        if self.depth >= self.checker.options.limits.max_depth {
            return;
        }
        self.depth += 1;
        for at in &element.children {
            let Some(child) = self.profile.elements.get(*at) else { continue };
            let found = values.iter().flat_map(|v| v.children(&child.name));
            let found: Vec<_> = found.collect();
            self.note(child, found.len(), values.len());
            let plain: Vec<_> = found.iter().map(|c| c.value).collect();
            self.inside(child, &plain);
            let slices: Vec<&'a Element> =
                child.slices.iter().filter_map(|at| self.profile.elements.get(*at)).collect();
            let mut members: Vec<Vec<Value<'a>>> = slices.iter().map(|_| Vec::new()).collect();
            for value in found.iter().filter(|_| !slices.is_empty()) {
                let at = self.checker.slice_of(self.profile, child, &slices, value);
                if let Some(list) = at.and_then(|at| members.get_mut(at)) {
                    list.push(value.value);
                }
            }
            for (slice, members) in slices.into_iter().zip(members) {
                self.note(slice, members.len(), values.len());
                self.inside(slice, &members);
            }
        }
        self.depth -= 1;
    }

    fn note(&mut self, element: &Element, present: usize, places: usize) {
        if element.must_support {
            self.out.push(MustSupport {
                profile: self.profile.url.clone(),
                element: element.id.clone(),
                present,
                places,
            });
        }
    }
}
