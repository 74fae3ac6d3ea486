//! What a value set is made of, concept by concept.

use super::Failure;
use super::session::{Session, SystemId};
use crate::issue::IssueCode;
use crate::provider::Handle;
use crate::store::{Content, Include, IncludeConcept, ValueSet};
use crate::version::canonical;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What looking up a value set counts for.
const IMPORT_STEPS: u64 = 100;

/// One concept of a value set.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) system: SystemId,
    pub(super) at: Handle,
    /// What the value set says of it, when it lists it.
    pub(super) listed: Option<&'a IncludeConcept>,
    /// Whether it was selected by its place in a hierarchy, and may be shown there.
    pub(super) placed: bool,
}

impl Entry<'_> {
    pub(super) const fn key(&self) -> (SystemId, Handle) {
        (self.system, self.at)
    }
}

/// The way down through imports, to see circles.
#[derive(Default)]
pub(super) struct Path {
    open: Vec<String>,
}

impl Path {
    /// Steps into a value set.
    pub(super) fn enter(&mut self, set: &ValueSet, max: usize) -> Result<(), Failure> {
        let name = set.canonical().unwrap_or_default();
        if !name.is_empty() && self.open.contains(&name) {
            return Err(Failure::new(
                IssueCode::CIRCULAR_VALUE_SET,
                format!("the value set {name} imports itself"),
            ));
        }
        if self.open.len() >= max {
            return Err(Failure::too_costly());
        }
        self.open.push(name);
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.open.pop();
    }
}

/// Steps for a code that is held: whether it is the first of its name is looked up, and it is kept apart from the others.
/// Charged beforehand, so that what is too much is not begun.
const HELD_STEPS: u64 = 8;

impl<'a> Session<'a> {
    /// All concepts of a value set, each once, in the order of the definition.
    pub(super) fn members(&mut self, set: &'a ValueSet, path: &mut Path) -> Result<Vec<Entry<'a>>, Failure> {
        path.enter(set, self.limits.max_imports)?;
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for (i, include) in set.compose.include.iter().enumerate() {
            let place = format!("ValueSet.compose.include[{i}]");
            for entry in self.select(include, set, path, &place)? {
                if seen.insert(entry.key()) {
                    found.push(entry);
                }
            }
        }
        self.subtract(&mut found, set, path)?;
        if set.compose.inactive == Some(false) {
            self.keep_active(&mut found)?;
        }
        path.leave();
        Ok(found)
    }

    pub(super) fn keep_active(&mut self, found: &mut Vec<Entry<'a>>) -> Result<(), Failure> {
        let mut kept = Vec::with_capacity(found.len());
        for entry in found.drain(..) {
            if !self.system(entry.system)?.source.is_inactive(entry.at) {
                kept.push(entry);
            }
        }
        *found = kept;
        Ok(())
    }

    fn subtract(
        &mut self,
        found: &mut Vec<Entry<'a>>,
        set: &'a ValueSet,
        path: &mut Path,
    ) -> Result<(), Failure> {
        for (i, exclude) in set.compose.exclude.iter().enumerate() {
            let place = format!("ValueSet.compose.exclude[{i}]");
            let out = self.select(exclude, set, path, &place)?;
            if self.excludes_by_code(set, exclude) {
                self.used.note("versionsMatch", "true".to_string());
                let codes = out.iter().map(|e| self.name_of(e)).collect::<Result<BTreeSet<_>, _>>()?;
                let mut kept = Vec::with_capacity(found.len());
                for entry in found.drain(..) {
                    if !codes.contains(&self.name_of(&entry)?) {
                        kept.push(entry);
                    }
                }
                *found = kept;
            } else {
                let keys: BTreeSet<_> = out.iter().map(Entry::key).collect();
                found.retain(|e| !keys.contains(&e.key()));
            }
        }
        Ok(())
    }

    /// Whether an exclude takes codes away whatever their version: when the value set says so, or when the version it names is
    /// none that is included.
    pub(super) fn excludes_by_code(&self, set: &ValueSet, exclude: &Include) -> bool {
        match set.parameter("versionsMatch").as_deref() {
            Some("false") => false,
            Some("true") => true,
            _ => {
                let same_system = || set.compose.include.iter().filter(|i| i.system == exclude.system);
                exclude.version.is_some()
                    && same_system().count() > 0
                    && !same_system().any(|i| i.version == exclude.version || i.version.is_none())
            }
        }
    }

    fn name_of(&self, entry: &Entry<'_>) -> Result<(String, String), Failure> {
        let system = self.system(entry.system)?;
        Ok((system.url().to_string(), system.source.code(entry.at).to_string()))
    }

    /// The code system of an include in the version it gets.
    pub(super) fn include_system(&mut self, include: &Include, url: &str) -> Result<SystemId, Failure> {
        let chosen = self.choose(url, include.version.as_deref());
        let Some(id) = chosen.system else {
            let (code, text) = match &chosen.wanted {
                Some(v) if self.knows(url) => {
                    let known = self.versions(url).join(", ");
                    (
                        IssueCode::EXPAND_UNKNOWN_VERSION,
                        format!(
                            "version {v} of {url} is not known, so the value set cannot be expanded; known are {known}"
                        ),
                    )
                }
                Some(v) => (
                    IssueCode::EXPAND_UNKNOWN_SYSTEM,
                    format!("{url}|{v} is not known, so the value set cannot be expanded"),
                ),
                None => (
                    IssueCode::EXPAND_UNKNOWN_SYSTEM,
                    format!("{url} is not known, so the value set cannot be expanded"),
                ),
            };
            return Err(Failure::new(code, text));
        };
        let version = self.system(id)?.version().map(ToString::to_string);
        if let Some(wanted) = self.forbidden(url, version.as_deref()) {
            let text = format!(
                "version {} of {url} is not allowed; a parameter asks for {wanted}",
                version.unwrap_or_default()
            );
            return Err(Failure::new(IssueCode::VERSION_CHECK, text));
        }
        Ok(id)
    }

    fn select(
        &mut self,
        include: &'a Include,
        set: &'a ValueSet,
        path: &mut Path,
        place: &str,
    ) -> Result<Vec<Entry<'a>>, Failure> {
        self.charge(1)?;
        let mut found = match &include.system {
            Some(url) => Some(self.select_system(include, url, place)?),
            None => None,
        };
        for reference in &include.value_sets {
            self.charge(IMPORT_STEPS)?;
            let imported = self.import(reference, set)?;
            if !reference.starts_with('#') {
                self.note_value_set(imported, true);
            }
            let inner = self.members(imported, path)?;
            found = Some(match found {
                None => inner.into_iter().map(|e| Entry { placed: false, ..e }).collect(),
                Some(mut base) => {
                    let keys: BTreeSet<_> = inner.iter().map(Entry::key).collect();
                    base.retain(|e| keys.contains(&e.key()));
                    base
                }
            });
        }
        Ok(found.unwrap_or_default())
    }

    fn select_system(
        &mut self,
        include: &'a Include,
        url: &str,
        place: &str,
    ) -> Result<Vec<Entry<'a>>, Failure> {
        let id = self.include_system(include, url)?;
        self.note_system(id)?;
        let source = self.system(id)?.source;
        if source.info().content == Content::NotPresent {
            let text = format!("the codes of {url} are not at hand, so the value set cannot be expanded");
            return Err(Failure::new(IssueCode::EXPAND_UNKNOWN_SYSTEM, text));
        }
        let mut found: Vec<Entry<'a>> = Vec::new();
        if include.concepts.is_empty() {
            self.charge(u64::from(source.len()).saturating_mul(HELD_STEPS))?;
            // A code defined twice has two handles, and only the first is found by its code.
            let first = (0..source.len()).filter(|at| source.find(&source.code(*at)) == Some(*at));
            found.extend(first.map(|at| Entry { system: id, at, listed: None, placed: true }));
        } else {
            self.charge(include.concepts.len() as u64)?;
            let known = include.concepts.iter().filter_map(|c| Some((source.find(&c.code)?, c)));
            found.extend(known.map(|(at, c)| Entry { system: id, at, listed: Some(c), placed: false }));
        }
        for (i, filter) in include.filters.iter().enumerate() {
            let ready = self.filter(id, filter, &format!("{place}.filter[{i}]"), true)?;
            let mut kept = Vec::with_capacity(found.len());
            for entry in found {
                if self.passes(id, &ready, entry.at)? {
                    kept.push(entry);
                }
            }
            found = kept;
        }
        Ok(found)
    }

    /// Walks the imports of a value set to see circles before membership is asked. References that are not known are left for
    /// the question itself.
    pub(super) fn check_circles(&mut self, set: &'a ValueSet, path: &mut Path) -> Result<(), Failure> {
        path.enter(set, self.limits.max_imports)?;
        for part in set.compose.include.iter().chain(&set.compose.exclude) {
            for reference in &part.value_sets {
                self.charge(IMPORT_STEPS)?;
                if let Ok(imported) = self.import(reference, set) {
                    self.check_circles(imported, path)?;
                }
            }
            if let Some(url) =
                part.system.as_deref().filter(|_| part.filters.iter().any(|f| f.value.is_none()))
            {
                let i = set.compose.include.iter().position(|p| core::ptr::eq(p, part));
                let side = if i.is_some() { "include" } else { "exclude" };
                let j = part.filters.iter().position(|f| f.value.is_none()).unwrap_or(0);
                let at = i
                    .or_else(|| set.compose.exclude.iter().position(|p| core::ptr::eq(p, part)))
                    .unwrap_or(0);
                let place = format!("ValueSet.compose.{side}[{at}].filter[{j}]");
                return Err(Failure::new(
                    IssueCode::FILTER_NO_VALUE,
                    format!("a filter on {} has no value", canonical(url).0),
                )
                .at(place));
            }
        }
        path.leave();
        Ok(())
    }
}
