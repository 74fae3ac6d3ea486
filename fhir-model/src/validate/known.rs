//! What invariants can ask beyond the resource: codes, and what references name.

use std::sync::Arc;

use super::{Terminology, codes};
use crate::fhirpath::{Item, Resolve, Services};
use crate::node::{Node, View};
use crate::path::text_of;
use crate::primitive::Decimal;
use crate::reference::{BundleIndex, Resolution};
use crate::table::Release;

/// What the caller knows, and the value sets of required bindings.
pub(super) struct Known<'a> {
    pub(super) release: Release,
    pub(super) services: Option<&'a dyn Services>,
    pub(super) terminology: Option<&'a dyn Terminology>,
}

impl Known<'_> {
    fn has(&self, value_set: &str, system: Option<&str>, code: &str) -> Option<bool> {
        let told = self.terminology.and_then(|known| known.member_of(value_set, system, code));
        told.or_else(|| match system {
            Some(system) => codes::has_coding(value_set, self.release, system, code),
            None => codes::has_code(value_set, self.release, code),
        })
    }

    fn has_coding(&self, coding: &dyn Node, value_set: &str) -> Option<bool> {
        self.has(value_set, text_of(coding, "system"), text_of(coding, "code")?)
    }

    fn has_concept(&self, concept: &Item<'_>, value_set: &str) -> Option<bool> {
        let Some(node) = concept.as_node() else { return self.has(value_set, None, concept.as_str()?) };
        let Some(View::Nodes(codings)) = node.info().field("coding").map(|at| node.view(at)) else {
            return self.has_coding(node, value_set);
        };
        // One coding of the set is enough; one that is not known leaves the answer open.
        let mut answer = Some(false);
        for coding in (0..codings.len()).filter_map(|at| codings.get(at)) {
            match self.has_coding(coding, value_set) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => answer = None,
            }
        }
        answer
    }
}

impl Services for Known<'_> {
    fn member_of(&self, concept: &Item<'_>, value_set: &str) -> Option<bool> {
        let told = self.services.and_then(|services| services.member_of(concept, value_set));
        let bare = value_set.split('|').next().unwrap_or(value_set);
        told.or_else(|| self.has_concept(concept, bare))
    }

    fn subsumes(&self, general: &Item<'_>, special: &Item<'_>) -> Option<bool> {
        self.services?.subsumes(general, special)
    }

    fn conforms_to(&self, node: &dyn Node, profile: &str) -> Option<bool> {
        self.services?.conforms_to(node, profile)
    }

    fn convert(&self, value: &Decimal, from: &str, to: &str) -> Option<Decimal> {
        self.services?.convert(value, from, to)
    }
}

/// What references lead to, for each entry of a Bundle: a relative one is made absolute by the `fullUrl` around it.
pub(super) struct Entries<'a> {
    within: Vec<Entry<'a>>,
    outside: Entry<'a>,
}

struct Entry<'a> {
    index: Arc<BundleIndex<'a>>,
    /// Its number; of what is in no entry, above all.
    at: usize,
    caller: Option<&'a dyn Resolve>,
}

impl<'a> Entries<'a> {
    pub(super) fn new(bundle: &'a dyn Node, caller: Option<&'a dyn Resolve>) -> Self {
        let entries = bundle.info().field("entry").map(|at| bundle.view(at));
        let count = if let Some(View::Nodes(list)) = entries { list.len() } else { 0 };
        let index = Arc::new(BundleIndex::new(bundle));
        let entry = |at| Entry { index: Arc::clone(&index), at, caller };
        Self { within: (0..count).map(entry).collect(), outside: entry(usize::MAX) }
    }

    /// For references of the resource in that entry.
    pub(super) fn within(&self, at: usize) -> &dyn Resolve {
        self.within.get(at).unwrap_or(&self.outside)
    }

    /// For references of the Bundle itself.
    pub(super) fn outside(&self) -> &dyn Resolve {
        &self.outside
    }
}

impl Resolve for Entry<'_> {
    fn resolve(&self, reference: &str) -> Option<&dyn Node> {
        match self.index.resolve_text(self.at, reference) {
            Resolution::Resource(found) => Some(found.node),
            _ => self.caller?.resolve(reference),
        }
    }
}
