//! What was recorded, resolved: an entry for each leaf and live link, each decider and each constant.

use std::fmt::Write as _;

use super::{At, Fate, Inner, Origin, Place, Reason, Rule, Src, Style};

/// One lineage entry before its source is turned into a path.
#[derive(Debug)]
pub(crate) struct Entry {
    /// A leaf or node handle, `None` for an unconditional constant.
    pub(crate) source: Option<u32>,
    /// Whether `source` is a leaf (and is accounted for by this entry).
    pub(crate) is_leaf: bool,
    pub(crate) decides: bool,
    pub(crate) target: String,
    pub(crate) rules: Vec<Rule>,
}

/// What a conversion recorded.
#[derive(Debug, Default)]
pub(crate) struct Resolved {
    /// In the order in which values were written.
    pub(crate) entries: Vec<Entry>,
    /// Sorted by leaf; the first reason given for a leaf wins.
    pub(crate) refused: Vec<(u32, Reason)>,
    /// Leaves whose value reached the model but no place in the target, sorted.
    pub(crate) unplaced: Vec<u32>,
}

impl Resolved {
    /// What belongs to each of several sources, as `whose` says of a leaf or node; that of no source is the first's.
    pub(crate) fn split(self, sources: usize, whose: impl Fn(Option<u32>) -> usize) -> Vec<Self> {
        let mut parts: Vec<Self> = (0..sources).map(|_| Self::default()).collect();
        for entry in self.entries {
            if let Some(part) = parts.get_mut(whose(entry.source)) {
                part.entries.push(entry);
            }
        }
        for refused in self.refused {
            if let Some(part) = parts.get_mut(whose(Some(refused.0))) {
                part.refused.push(refused);
            }
        }
        for leaf in self.unplaced {
            if let Some(part) = parts.get_mut(whose(Some(leaf))) {
                part.unplaced.push(leaf);
            }
        }
        parts
    }
}

/// Paths of places. Siblings share what stands above them, so the path of every inner place is made once.
#[derive(Debug)]
pub(super) struct Paths<'t> {
    inner: &'t Inner,
    /// Of a place that others hang from: its path, `Some(None)` once it is known to be dropped.
    known: Vec<Option<Option<Box<str>>>>,
}

impl<'t> Paths<'t> {
    pub(super) fn new(inner: &'t Inner) -> Self {
        Self { inner, known: Vec::new() }
    }

    /// The path of a place after all fates, `None` when it or anything above it was dropped.
    pub(super) fn of(&mut self, at: At) -> Option<String> {
        let place = self.survivor(at)?;
        let above = self.above(place.up)?;
        let mut path = String::with_capacity(above.len() + place.name.len() + 6);
        path.push_str(above);
        push(&mut path, place, self.inner.style);
        Some(path)
    }

    /// What a place became: itself, or what it is the same as; `None` when it was dropped.
    fn survivor(&self, at: At) -> Option<&'t Place> {
        let mut place = self.inner.place(at)?;
        // A chain of copies is finite, but a cycle would be a bug of a writer: give up rather than hang.
        for _ in 0..=self.inner.places.len() {
            match place.fate {
                Fate::Live => return Some(place),
                Fate::Dropped => return None,
                Fate::SameAs(other) => place = self.inner.place(other)?,
            }
        }
        None
    }

    /// The path of a place that others hang from; empty above the root.
    fn above(&mut self, at: At) -> Option<&str> {
        if self.known.is_empty() {
            self.known.resize(self.inner.places.len() + 1, None);
        }
        // Climbs to the nearest place whose path is known, then names the places on the way back down.
        let mut way = Vec::new();
        let mut here = at;
        while here != At::NONE && self.known.get(here.0 as usize).is_some_and(Option::is_none) {
            if way.len() > self.inner.places.len() {
                return None;
            }
            way.push(here);
            here = self.survivor(here).map_or(At::NONE, |p| p.up);
        }
        for here in way.into_iter().rev() {
            let path = self.survivor(here).and_then(|place| {
                let above = match place.up {
                    At::NONE => "",
                    up => self.known.get(up.0 as usize)?.as_ref()?.as_deref()?,
                };
                let mut path = String::with_capacity(above.len() + place.name.len() + 6);
                path.push_str(above);
                push(&mut path, place, self.inner.style);
                Some(path.into_boxed_str())
            });
            if let Some(known) = self.known.get_mut(here.0 as usize) {
                *known = Some(path);
            }
        }
        match at {
            At::NONE => Some(""),
            at => self.known.get(at.0 as usize)?.as_ref()?.as_deref(),
        }
    }
}

fn push(path: &mut String, place: &Place, style: Style) {
    match style {
        Style::Xml => path.push('/'),
        Style::Loops if !path.is_empty() && !place.name.starts_with(['-', '.']) => path.push('/'),
        // A field of HL7 v2 brings its own mark: `PID-5`.
        Style::Dots if !path.is_empty() && !place.name.starts_with('-') => path.push('.'),
        _ => {}
    }
    path.push_str(place.name);
    if let Some(index) = place.index {
        // Writing to a string cannot fail.
        let _ = write!(path, "[{index}]");
    }
}

/// The deciders of each step, each given out once: at the first element that it decided.
#[derive(Debug)]
struct Deciders {
    /// Sorted by step.
    all: Vec<(Origin, u32)>,
    /// By number of the step: one more than the position of its first decider, 0 when there is none or they are given out.
    first: Vec<usize>,
}

impl Deciders {
    fn new(inner: &Inner) -> Self {
        let mut all = inner.deciders.clone();
        all.sort_by_key(|(step, _)| step.0);
        let mut first = vec![0; if all.is_empty() { 0 } else { inner.steps.len() + 1 }];
        for (position, (step, _)) in all.iter().enumerate().rev() {
            if let Some(first) = first.get_mut(step.0 as usize) {
                *first = position + 1;
            }
        }
        Self { all, first }
    }

    fn take(&mut self, step: Origin) -> impl Iterator<Item = u32> + '_ {
        let first = self.first.get_mut(step.0 as usize).map_or(0, core::mem::take);
        let from = first.checked_sub(1).and_then(|f| self.all.get(f..)).unwrap_or_default();
        from.iter().take_while(move |(of, _)| *of == step).map(|(_, leaf)| *leaf)
    }
}

impl Inner {
    /// The chain of rules, outermost first. A row and the condition that it guards are one rule, so repeats are folded.
    pub(super) fn rules(&self, origin: Origin) -> Vec<Rule> {
        let mut rules = Vec::with_capacity(8);
        let mut here = origin;
        while let Some(step) = self.step(here) {
            if rules.last() != Some(&step.rule) {
                rules.push(step.rule);
            }
            here = step.up;
        }
        rules.reverse();
        rules
    }

    pub(super) fn resolve(&self) -> Resolved {
        let mut deciders = Deciders::new(self);
        let mut paths = Paths::new(self);
        let mut out = Resolved { entries: Vec::with_capacity(self.links.len()), ..Resolved::default() };
        for (origin, at) in &self.links {
            let Some(target) = paths.of(*at) else { continue };
            self.decided_by(*origin, &target, &mut deciders, &mut out.entries);
            self.value_entries(*origin, target, &mut out.entries);
        }
        out.refused.clone_from(&self.refused);
        out.refused.sort_by_key(|(leaf, _)| *leaf);
        out.refused.dedup_by_key(|(leaf, _)| *leaf);
        out.unplaced = self.read_leaves();
        out
    }

    /// Emits each decider of the chain of `origin` once, at the first element that it decided.
    fn decided_by(&self, origin: Origin, target: &str, deciders: &mut Deciders, entries: &mut Vec<Entry>) {
        let mut here = origin;
        while let Some(step) = self.step(here) {
            for leaf in deciders.take(here) {
                entries.push(Entry {
                    source: Some(leaf),
                    is_leaf: true,
                    decides: true,
                    target: target.to_string(),
                    rules: self.rules(here),
                });
            }
            here = step.up;
        }
    }

    fn value_entries(&self, origin: Origin, target: String, entries: &mut Vec<Entry>) {
        let rules = self.rules(origin);
        let entry = |source, is_leaf, target, rules| Entry { source, is_leaf, decides: false, target, rules };
        match self.step(origin).map(|s| s.src) {
            Some(Src::Leaf(leaf)) => entries.push(entry(Some(leaf), true, target, rules)),
            Some(Src::Node(node)) => entries.push(entry(Some(node), false, target, rules)),
            Some(Src::Join(..)) => {
                for leaf in self.leaves_of(origin) {
                    entries.push(entry(Some(leaf), true, target.clone(), rules.clone()));
                }
            }
            Some(Src::None) | None => entries.push(entry(None, false, target, rules)),
        }
    }

    fn read_leaves(&self) -> Vec<u32> {
        let mut leaves: Vec<u32> = self
            .steps
            .iter()
            .filter_map(|s| match s.src {
                Src::Leaf(leaf) => Some(leaf),
                _ => None,
            })
            .chain(self.joins.iter().copied())
            .collect();
        leaves.sort_unstable();
        leaves.dedup();
        leaves
    }
}
