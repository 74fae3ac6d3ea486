//! Lineage: which published rule made which element out of which byte.
//!
//! Two small trees and a list of pairs. The first tree holds *rule applications*: message map → segment map → datatype
//! map → code map. The second holds *target places*: resource → element → array item. A writer that puts a value into a
//! place links the value's [`Origin`] with the [`At`] of the place; nothing else is needed to say, at the end, which leaf
//! of the source went where and by which rules, and which leaves went nowhere.
//!
//! Array indexes of places are set late (a Bundle is ordered after it is filled), and a place may be dropped (the
//! element turned out to be unusable) or become the same as another (the same practitioner twice); its links follow.
//!
//! Recording is a run-time switch. Off, every handle is 0 and nothing is stored.

mod resolve;

use core::cell::RefCell;
use std::collections::HashMap;
use std::fmt;

use synovia_terminology::concept_map::Translation;

#[cfg(test)]
pub(crate) use self::resolve::Entry;
pub(crate) use self::resolve::Resolved;
use crate::generated::rules::RULES;
use crate::generated::rules::fhir::r4::REFERENCE;

/// A published or own rule, as an index into the generated table of ids.
///
/// Indexes below [`Rule::CODE_BASE`] name rows of `mapping/data/rows.tsv` and `rules.tsv`; those above it are rows of the
/// v2-to-FHIR code maps, which `synovia-terminology` holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rule(pub(crate) u16);

impl Rule {
    /// First index that means a code row.
    pub const CODE_BASE: u16 = 16_384;

    /// The rule that stands for one row of a code map; `row` is the row index `synovia-terminology` gives.
    pub(crate) fn code(row: u16) -> Self {
        Self(Self::CODE_BASE.saturating_add(row))
    }

    /// The id as published, such as `segments/PID-Patient#7` or `codesystems/AdministrativeSex#3`.
    pub fn id(self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match RULES.get(usize::from(self.0)) {
            Some(id) => f.write_str(id),
            None => match Translation::from_row_index(self.0.saturating_sub(Self::CODE_BASE)) {
                Some(row) => write!(f, "{}", row.row_id()),
                None => Ok(()),
            },
        }
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A node of the tree of rule applications; 0 when nothing is recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Origin(u32);

impl Origin {
    /// No origin: recording is off.
    pub const NONE: Self = Self(0);
}

/// A node of the tree of target places; 0 when nothing is recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct At(u32);

impl At {
    /// No place: recording is off.
    pub(crate) const NONE: Self = Self(0);
}

/// What in the source made a rule fire. Numbers are source handles: byte offsets within the units of one conversion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Src {
    /// Nothing in particular: an unconditional constant, or a rule that only groups others.
    None,
    /// The leaf whose value was used.
    Leaf(u32),
    /// A node that holds no value of its own, such as a segment; covers no leaf.
    Node(u32),
    /// Several leaves made one value: a range of `joins`.
    Join(u32, u32),
}

#[derive(Clone, Copy, Debug)]
struct Step {
    up: Origin,
    rule: Rule,
    src: Src,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Live,
    Dropped,
    SameAs(At),
}

#[derive(Clone, Copy, Debug)]
struct Place {
    up: At,
    name: &'static str,
    index: Option<u32>,
    fate: Fate,
}

/// Why a leaf is not in the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    /// The value is unusable; an issue says why.
    Invalid,
    /// The caller's options dropped it.
    Policy,
    /// The target has no place for it.
    NoTarget,
    /// No rule of this library uses it yet.
    Unsupported,
}

impl Reason {
    /// The word used in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invalid => "invalid",
            Self::Policy => "policy",
            Self::NoTarget => "no-target",
            Self::Unsupported => "unsupported",
        }
    }
}

#[derive(Debug, Default)]
struct Inner {
    steps: Vec<Step>,
    joins: Vec<u32>,
    /// (step, leaf that was tested when the step's condition held).
    deciders: Vec<(Origin, u32)>,
    places: Vec<Place>,
    links: Vec<(Origin, At)>,
    refused: Vec<(u32, Reason)>,
    /// How the steps of a path are put together.
    style: Style,
}

/// How the steps of a path of the target are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Style {
    /// `a.b[0].c`; a step that begins with `-` brings its own mark.
    #[default]
    Dots,
    /// `/a/b[1]/@c`: CDA.
    Xml,
    /// `2300/2400[3]/SV1-01[2].1`: X12. Elements and components bring their own marks.
    Loops,
}

/// The recorder of one conversion.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    on: bool,
    inner: RefCell<Inner>,
}

/// Tree nodes are numbered from 1, so that 0 can mean "not recorded".
fn handle(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

impl Trace {
    pub(crate) fn new(on: bool) -> Self {
        Self { on, inner: RefCell::default() }
    }

    pub(crate) fn is_on(&self) -> bool {
        self.on
    }

    /// Applies `rule` inside `up`.
    pub(crate) fn step(&self, up: Origin, rule: Rule, src: Src) -> Origin {
        if !self.on {
            return Origin::NONE;
        }
        let steps = &mut self.inner.borrow_mut().steps;
        steps.push(Step { up, rule, src });
        Origin(handle(steps.len()))
    }

    /// Applies the rule of `step` once more inside it, for instance to say what made it fire. Chains fold the repeat.
    pub(crate) fn again(&self, step: Origin, src: Src) -> Origin {
        if !self.on {
            return Origin::NONE;
        }
        let rule = self.inner.borrow().step(step).map(|s| s.rule);
        rule.map_or(Origin::NONE, |rule| self.step(step, rule, src))
    }

    /// Applies `rule` inside `up` to whatever made `from`.
    pub(crate) fn derive(&self, up: Origin, rule: Rule, from: Origin) -> Origin {
        if !self.on {
            return Origin::NONE;
        }
        let src = self.inner.borrow().step(from).map_or(Src::None, |s| s.src);
        self.step(up, rule, src)
    }

    /// Says which leaf the value made by `step` came from.
    pub(crate) fn set_leaf(&self, step: Origin, leaf: u32) {
        if let Some(step) = self.inner.borrow_mut().steps.get_mut((step.0 as usize).wrapping_sub(1)) {
            step.src = Src::Leaf(leaf);
        }
    }

    /// Applies `rule` to several leaves that make one value together.
    pub(crate) fn join(&self, up: Origin, rule: Rule, leaves: &[u32]) -> Origin {
        if !self.on {
            return Origin::NONE;
        }
        let (start, count) = {
            let joins = &mut self.inner.borrow_mut().joins;
            let start = handle(joins.len());
            joins.extend_from_slice(leaves);
            (start, handle(leaves.len()))
        };
        self.step(up, rule, Src::Join(start, count))
    }

    /// Records that `leaf` was looked at by the condition of `step`; counts only if something under `step` is written.
    pub(crate) fn decides(&self, step: Origin, leaf: u32) {
        if self.on {
            self.inner.borrow_mut().deciders.push((step, leaf));
        }
    }

    /// A new place below `up`.
    pub(crate) fn place(&self, up: At, name: &'static str, index: Option<u32>) -> At {
        if !self.on {
            return At::NONE;
        }
        let places = &mut self.inner.borrow_mut().places;
        places.push(Place { up, name, index, fate: Fate::Live });
        At(handle(places.len()))
    }

    fn with_place(&self, at: At, f: impl FnOnce(&mut Place)) {
        if let Some(place) = self.inner.borrow_mut().places.get_mut((at.0 as usize).wrapping_sub(1)) {
            f(place);
        }
    }

    /// How paths of the target are written, unless with dots.
    pub(crate) fn with_style(&self, style: Style) {
        self.inner.borrow_mut().style = style;
    }

    /// Numbers an item of an array whose order was not known when it was made.
    pub(crate) fn set_index(&self, at: At, index: u32) {
        self.with_place(at, |p| p.index = Some(index));
    }

    /// Hangs a place (and all below it) under another parent.
    pub(crate) fn move_to(&self, at: At, up: At) {
        self.with_place(at, |p| p.up = up);
    }

    /// The element did not make it into the output: its links die, its leaves fall back to lost.
    pub(crate) fn drop_place(&self, at: At) {
        self.with_place(at, |p| p.fate = Fate::Dropped);
    }

    /// What was written here stands in the output at `other` already.
    pub(crate) fn same_as(&self, at: At, other: At) {
        self.with_place(at, |p| p.fate = Fate::SameAs(other));
    }

    /// The direct children of each place, for walking two written resources side by side.
    pub(crate) fn children(&self) -> HashMap<(At, &'static str, Option<u32>), At> {
        let inner = self.inner.borrow();
        inner.places.iter().enumerate().map(|(i, p)| ((p.up, p.name, p.index), At(handle(i + 1)))).collect()
    }

    /// A value of `origin` was written at `at`.
    pub(crate) fn link(&self, origin: Origin, at: At) {
        if self.on && origin != Origin::NONE {
            self.inner.borrow_mut().links.push((origin, at));
        }
    }

    /// A leaf is not used, for a reason known now.
    pub(crate) fn refuse(&self, leaf: u32, why: Reason) {
        if self.on {
            self.inner.borrow_mut().refused.push((leaf, why));
        }
    }

    /// Refuses every leaf that made the value of `origin`.
    pub(crate) fn refuse_origin(&self, origin: Origin, why: Reason) {
        if self.on {
            let leaves = self.inner.borrow().leaves_of(origin);
            for leaf in leaves {
                self.refuse(leaf, why);
            }
        }
    }

    /// Refuses every leaf whose value was linked at or below one of the places, for the reason that stands with its
    /// nearest one, in one pass over all links. Returns the first leaf of each number.
    pub(crate) fn refuse_below_all(&self, places: &HashMap<At, (usize, Reason)>) -> HashMap<usize, u32> {
        let mut found = Vec::new();
        {
            let inner = self.inner.borrow();
            for (origin, at) in &inner.links {
                let mut here = *at;
                while here != At::NONE {
                    if let Some((number, why)) = places.get(&here) {
                        found.extend(inner.leaves_of(*origin).into_iter().map(|leaf| (*number, leaf, *why)));
                        break;
                    }
                    here = inner.place(here).map_or(At::NONE, |p| p.up);
                }
            }
        }
        let mut first = HashMap::new();
        for (number, leaf, why) in found {
            self.refuse(leaf, why);
            first.entry(number).or_insert(leaf);
        }
        first
    }

    /// Where a place ended up, as a path of the target, `None` when it was dropped.
    pub(crate) fn path(&self, at: At) -> Option<String> {
        let inner = self.inner.borrow();
        resolve::Paths::new(&inner).of(at)
    }

    /// Every leaf behind an origin.
    pub(crate) fn leaves(&self, origin: Origin) -> Vec<u32> {
        self.inner.borrow().leaves_of(origin)
    }

    /// The reference of FHIR that an origin is: a leaf that makes no value.
    pub(crate) fn reference(&self, origin: Origin) -> Option<u32> {
        match self.inner.borrow().step(origin)? {
            Step { rule: REFERENCE, src: Src::Node(leaf), .. } => Some(*leaf),
            _ => None,
        }
    }

    /// The leaf behind an origin, for issues.
    pub(crate) fn first_leaf(&self, origin: Origin) -> Option<u32> {
        self.inner.borrow().leaves_of(origin).first().copied()
    }

    /// Every rule on the way to a value, a constant or a thing.
    #[cfg(test)]
    pub(crate) fn fired(&self) -> std::collections::BTreeSet<Rule> {
        let inner = self.inner.borrow();
        let made = |(i, step): (usize, &Step)| (step.src != Src::None).then(|| Origin(handle(i + 1)));
        inner.steps.iter().enumerate().filter_map(made).flat_map(|origin| inner.rules(origin)).collect()
    }

    /// Everything recorded, resolved: one entry for each leaf and live link, each decider and each constant.
    pub(crate) fn resolve(&self) -> Resolved {
        self.inner.borrow().resolve()
    }
}

impl Inner {
    fn step(&self, origin: Origin) -> Option<&Step> {
        self.steps.get((origin.0 as usize).wrapping_sub(1))
    }

    fn place(&self, at: At) -> Option<&Place> {
        self.places.get((at.0 as usize).wrapping_sub(1))
    }

    fn leaves_of(&self, origin: Origin) -> Vec<u32> {
        match self.step(origin).map(|s| s.src) {
            Some(Src::Leaf(leaf)) => vec![leaf],
            Some(Src::Join(start, count)) => {
                self.joins.iter().skip(start as usize).take(count as usize).copied().collect()
            }
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(n: u16) -> Rule {
        Rule(n)
    }

    #[test]
    fn nothing_is_stored_when_recording_is_off() {
        let trace = Trace::new(false);
        let origin = trace.step(Origin::NONE, rule(1), Src::Leaf(4));
        let at = trace.place(At::NONE, "Bundle", None);
        trace.link(origin, at);
        assert_eq!((origin, at), (Origin::NONE, At::NONE));
        assert!(trace.resolve().entries.is_empty());
    }

    #[test]
    fn indexes_are_set_late_and_conditions_fold_into_their_rule() {
        let trace = Trace::new(true);
        let message = trace.step(Origin::NONE, rule(1), Src::None);
        let guard = trace.step(message, rule(2), Src::None);
        trace.decides(guard, 30);
        let value = trace.step(guard, rule(2), Src::Leaf(40));
        let bundle = trace.place(At::NONE, "Bundle", None);
        let entry = trace.place(bundle, "entry", None);
        let resource = trace.place(entry, "resource", None);
        let name = trace.place(resource, "birthDate", None);
        trace.link(value, name);
        trace.set_index(entry, 3);
        let entries = trace.resolve().entries;
        assert_eq!(entries.len(), 2);
        assert!(entries[0].decides && entries[0].source == Some(30));
        assert_eq!(entries[1].target, "Bundle.entry[3].resource.birthDate");
        assert_eq!(entries[1].rules, [rule(1), rule(2)]);
    }

    #[test]
    fn a_condition_that_decided_nothing_written_does_not_count() {
        let trace = Trace::new(true);
        let guard = trace.step(Origin::NONE, rule(2), Src::None);
        trace.decides(guard, 30);
        assert!(trace.resolve().entries.is_empty());
    }

    #[test]
    fn links_of_a_dropped_place_die_and_links_of_a_copy_move() {
        let trace = Trace::new(true);
        let first = trace.place(At::NONE, "Bundle", None);
        let kept = trace.place(first, "kept", None);
        let copy = trace.place(first, "copy", None);
        let below = trace.place(copy, "value", None);
        let gone = trace.place(first, "gone", None);
        trace.link(trace.step(Origin::NONE, rule(1), Src::Leaf(1)), below);
        trace.link(trace.step(Origin::NONE, rule(1), Src::Leaf(2)), gone);
        trace.same_as(copy, kept);
        trace.drop_place(gone);
        let resolved = trace.resolve();
        assert_eq!(resolved.entries.len(), 1);
        assert_eq!(resolved.entries[0].target, "Bundle.kept.value");
        assert_eq!(resolved.unplaced, [1, 2]);
    }

    #[test]
    fn several_leaves_of_one_value_are_an_entry_each() {
        let trace = Trace::new(true);
        let at = trace.place(At::NONE, "Bundle", None);
        trace.link(trace.join(Origin::NONE, rule(5), &[7, 9]), at);
        let sources: Vec<_> = trace.resolve().entries.iter().map(|e| e.source).collect();
        assert_eq!(sources, [Some(7), Some(9)]);
    }
}
