//! `$expand`: a value set as a list of codes.

use super::compose::{Entry, Path};
use super::names::{Name, best, names, preferred};
use super::session::{Session, System};
use super::{Failure, Settings, Terminology, ValueSetChoice};
use crate::issue::IssueCode;
use crate::provider::Handle;
use crate::store::{Designation, Extension, Property, Value, ValueSet};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

/// What to expand, and how.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ExpandRequest<'a> {
    /// The value set.
    pub value_set: ValueSetChoice<'a>,
    /// Only codes that read like this: every word is in the code or one of its names, whatever the case.
    pub filter: Option<String>,
    /// Codes to pass over.
    pub offset: Option<usize>,
    /// Codes to give at most; 0 asks for the total only.
    pub count: Option<usize>,
    /// Whether inactive codes are left out.
    pub active_only: Option<bool>,
    /// Whether codes are given without their hierarchy.
    pub exclude_nested: Option<bool>,
    /// Whether designations are given.
    pub include_designations: Option<bool>,
    /// The designations to give: `urn:ietf:bcp:47|de` for a language, `system|code` for a use. Empty for all.
    pub designations: Vec<String>,
    /// Properties to give, by their code.
    pub properties: Vec<String>,
    /// Versions, supplements and languages.
    pub settings: Settings,
}

impl<'a> ExpandRequest<'a> {
    /// A request for all of a value set.
    #[must_use]
    pub fn new(value_set: ValueSetChoice<'a>) -> Self {
        Self {
            value_set,
            filter: None,
            offset: None,
            count: None,
            active_only: None,
            exclude_nested: None,
            include_designations: None,
            designations: Vec::new(),
            properties: Vec::new(),
            settings: Settings::default(),
        }
    }
}

/// An expanded value set.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Expansion {
    /// Number of codes, those not given included.
    pub total: usize,
    /// Codes passed over, when paging was asked for.
    pub offset: Option<usize>,
    /// What was used on the way: versions of code systems and value sets, supplements, warnings of their status.
    pub used: Vec<(&'static str, String)>,
    /// The fragments it was made from; the expansion is then not closed.
    pub fragments: Vec<String>,
    /// The properties that are given, with the URI of their meaning.
    pub properties: Vec<ExpansionProperty>,
    /// The codes.
    pub contains: Vec<Contains>,
}

/// A property of an expansion's codes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExpansionProperty {
    /// Its code.
    pub code: String,
    /// What identifies its meaning.
    pub uri: Option<String>,
}

/// A code of an expansion.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Contains {
    /// URI of its system.
    pub system: String,
    /// Version of the system, where the value set draws on several.
    pub version: Option<String>,
    /// The code.
    pub code: String,
    /// How it reads.
    pub display: Option<String>,
    /// Whether it only groups others.
    pub is_abstract: bool,
    /// Whether it is no longer to be used.
    pub is_inactive: bool,
    /// Other names.
    pub designations: Vec<Designation>,
    /// Properties.
    pub properties: Vec<Property>,
    /// Extensions that say how it is shown, or that it is deprecated here.
    pub extensions: Vec<Extension>,
    /// The codes directly below it, at most 64 levels deep.
    pub contains: Vec<Contains>,
}

/// Levels of an expansion, at most: deeper codes begin again at the top.
const MAX_LEVELS: usize = 64;

impl Terminology<'_> {
    /// Expands a value set.
    ///
    /// # Errors
    /// [`Failure`]: the value set, something it is made of or a supplement is not known, value sets import each other in a circle, a
    /// filter cannot be applied, or the limits are passed.
    pub fn expand<'r>(&'r self, request: &ExpandRequest<'r>) -> Result<Expansion, Failure> {
        let mut session = self.session(&request.settings);
        let Some(set) = session.value_set(request.value_set)? else {
            return Err(Failure::new(IssueCode::BAD_REQUEST, "a value set is needed"));
        };
        session.take_supplements(Some(set))?;
        session.note_value_set(set, false);
        session.take_languages(set);
        let mut entries = session.members(set, &mut Path::default())?;
        if request.active_only == Some(true) {
            session.keep_active(&mut entries)?;
        }
        if let Some(text) = &request.filter {
            session.keep_matching(&mut entries, text)?;
        }
        if set.parameter("versionsMatch").as_deref() == Some("true") {
            session.used.note("versionsMatch", "true".to_string());
            session.merge_versions(&mut entries)?;
        }
        Builder { session, request, set, declared: BTreeMap::new() }.expansion(entries)
    }
}

impl<'a> Session<'a> {
    fn keep_matching(&mut self, entries: &mut Vec<Entry<'a>>, text: &str) -> Result<(), Failure> {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let mut kept = Vec::new();
        for entry in entries.drain(..) {
            let system = self.system(entry.system)?;
            let mut texts = vec![system.source.code(entry.at).to_lowercase()];
            texts.extend(
                names(system, entry.at, entry.listed).iter().map(|n| n.designation.value.to_lowercase()),
            );
            let length: usize = texts.iter().map(String::len).sum();
            self.charge((length * words.len().max(1)) as u64 / 16 + 1)?;
            if words.iter().all(|w| texts.iter().any(|t| t.contains(w.as_str()))) {
                kept.push(entry);
            }
        }
        *entries = kept;
        Ok(())
    }

    /// Of codes that differ by the version of their system only, the latest stays.
    fn merge_versions(&mut self, entries: &mut Vec<Entry<'a>>) -> Result<(), Failure> {
        let mut latest: BTreeMap<(String, String), usize> = BTreeMap::new();
        let mut kept: Vec<Entry<'a>> = Vec::new();
        for entry in entries.drain(..) {
            self.charge(1)?;
            let system = self.system(entry.system)?;
            let key = (system.url().to_string(), system.source.code(entry.at).to_string());
            match latest.get(&key).and_then(|i| kept.get_mut(*i)) {
                None => {
                    latest.insert(key, kept.len());
                    kept.push(entry);
                }
                Some(there) => {
                    let old = self.system(there.system)?.version().unwrap_or("").to_string();
                    if crate::version::compare(system.version().unwrap_or(""), &old).is_gt() {
                        *there = entry;
                    }
                }
            }
        }
        *entries = kept;
        Ok(())
    }
}

struct Builder<'r, 'a> {
    session: Session<'a>,
    request: &'r ExpandRequest<'a>,
    set: &'a ValueSet,
    declared: BTreeMap<String, Option<String>>,
}

impl<'a> Builder<'_, 'a> {
    fn expansion(mut self, entries: Vec<Entry<'a>>) -> Result<Expansion, Failure> {
        let total = entries.len();
        let paged = self.request.offset.is_some() || self.request.count.is_some();
        let offset = self.request.offset.unwrap_or(0);
        let shown: Vec<Entry<'a>> =
            entries.into_iter().skip(offset).take(self.request.count.unwrap_or(usize::MAX)).collect();
        if shown.len() > self.session.limits.max_results {
            return Err(Failure::too_costly());
        }
        // With codes taken out, parents may be missing: what is left is a list.
        let above =
            if paged || self.request.exclude_nested == Some(true) || !self.set.compose.exclude.is_empty() {
                vec![None; shown.len()]
            } else {
                self.places(&shown)?
            };
        let mut flat = Vec::with_capacity(shown.len());
        for entry in &shown {
            flat.push(self.contains(entry)?);
        }
        let used = self.session.used.entries().to_vec();
        Ok(Expansion {
            total,
            offset: paged.then_some(offset),
            fragments: used
                .iter()
                .filter(|(name, _)| *name == "used-fragment")
                .map(|(_, value)| value.clone())
                .collect(),
            used,
            properties: self
                .declared
                .into_iter()
                .map(|(code, uri)| ExpansionProperty { code, uri })
                .collect(),
            contains: nested(flat, &above),
        })
    }

    /// For each code the number of the code it is shown under: the nearest above that is given too.
    fn places(&mut self, shown: &[Entry<'a>]) -> Result<Vec<Option<usize>>, Failure> {
        // A search over the whole of a system gives a list; what a filter placed in the hierarchy stays there.
        let listed_search =
            self.request.filter.is_some() && self.set.compose.include.iter().all(|i| i.filters.is_empty());
        let mut number = BTreeMap::new();
        for (i, entry) in shown.iter().enumerate().filter(|(_, e)| e.placed && !listed_search) {
            number.insert(entry.key(), i);
        }
        let mut above = Vec::with_capacity(shown.len());
        for entry in shown {
            let mut found = None;
            if entry.placed && !number.is_empty() {
                let source = self.session.system(entry.system)?.source;
                let mut at = entry.at;
                while let Some(parent) = first_parent(source, at).filter(|_| found.is_none()) {
                    self.session.charge(1)?;
                    at = parent;
                    found = number.get(&(entry.system, at)).copied();
                }
            }
            above.push(found);
        }
        bound_levels(&mut above);
        Ok(above)
    }

    fn contains(&mut self, entry: &Entry<'a>) -> Result<Contains, Failure> {
        self.session.charge(4)?;
        let system = self.session.system(entry.system)?.clone();
        let source = system.source;
        let (display, designations) = self.names(&system, entry);
        let mut properties = self.properties(&system, entry);
        properties.sort_by(|a, b| a.code.cmp(&b.code));
        Ok(Contains {
            system: system.url().to_string(),
            version: self.shows_version(&system).then(|| system.version().map(ToString::to_string)).flatten(),
            code: source.code(entry.at).to_string(),
            display,
            is_abstract: source.is_abstract(entry.at),
            is_inactive: source.is_inactive(entry.at),
            designations,
            properties,
            extensions: extensions(&system, entry),
            contains: Vec::new(),
        })
    }

    /// Whether the value set draws on several versions of the system.
    fn shows_version(&self, system: &System<'_>) -> bool {
        let parts = self.set.compose.include.iter().chain(&self.set.compose.exclude);
        let versions: BTreeSet<_> =
            parts.filter(|p| p.system.as_deref() == Some(system.url())).map(|p| &p.version).collect();
        versions.len() > 1
    }

    fn names(&self, system: &System<'_>, entry: &Entry<'_>) -> (Option<String>, Vec<Designation>) {
        let all = names(system, entry.at, entry.listed);
        let shown = best(&all, self.session.settings().languages.as_ref());
        let display = shown.and_then(|i| all.get(i)).map(|n| n.designation.value.clone());
        if self.request.include_designations != Some(true) {
            return (display, Vec::new());
        }
        let others = all.into_iter().enumerate().filter(|(i, n)| Some(*i) != shown && self.wants(n));
        let designations = others.map(|(_, n)| designation(n)).collect();
        (display, designations)
    }

    fn wants(&self, name: &Name) -> bool {
        let wanted = &self.request.designations;
        wanted.is_empty()
            || wanted.iter().any(|w| match w.split_once('|') {
                Some(("urn:ietf:bcp:47", language)) => {
                    name.language().is_some_and(|l| l.eq_ignore_ascii_case(language))
                }
                Some((system, code)) => {
                    name.designation.used_for.as_ref().is_some_and(|u| {
                        u.system.as_deref() == Some(system) && u.code.as_deref() == Some(code)
                    })
                }
                None => name.language().is_some_and(|l| l.eq_ignore_ascii_case(w)),
            })
    }

    fn properties(&mut self, system: &System<'_>, entry: &Entry<'_>) -> Vec<Property> {
        let mut found = Vec::new();
        if self.asks("definition")
            && let Some(text) = system.source.definition(entry.at)
        {
            found.push(Property { code: "definition".to_string(), value: Value::Text(text.to_string()) });
        }
        let status = system.source.status(entry.at).map(|s| s.to_string());
        let status = status.or_else(|| system.source.is_inactive(entry.at).then(|| "inactive".to_string()));
        found.extend(
            status
                .filter(|s| s != "active")
                .map(|s| Property { code: "status".to_string(), value: Value::Code(s) }),
        );
        found.extend(shown_properties(system, entry));
        for property in &found {
            let uri = match property.code.as_str() {
                "weight" => "itemWeight",
                other => other,
            };
            self.declared
                .insert(property.code.clone(), Some(format!("{}{uri}", crate::store::CONCEPT_PROPERTIES)));
        }
        let mut asked = Vec::new();
        system.properties(entry.at, &mut |p| {
            if self.asks(&p.code) && p.code != "status" {
                asked.push(p.clone());
            }
        });
        for property in asked {
            self.declared.insert(property.code.clone(), system.property_uri(&property.code));
            found.push(property);
        }
        found
    }

    fn asks(&self, code: &str) -> bool {
        self.request.properties.iter().any(|p| p == code || p == "*")
    }
}

/// Begins again at the top where codes would be more than [`MAX_LEVELS`] deep. Each code is visited once.
fn bound_levels(above: &mut [Option<usize>]) {
    let mut levels: Vec<Option<usize>> = vec![None; above.len()];
    let mut way = Vec::new();
    for start in 0..above.len() {
        let mut at = Some(start);
        while let Some(i) = at.filter(|i| levels.get(*i) == Some(&None)) {
            way.push(i);
            at = above.get(i).copied().flatten();
        }
        let mut level = at.and_then(|i| levels.get(i).copied().flatten()).map_or(0, |l| l + 1);
        while let Some(i) = way.pop() {
            if level % MAX_LEVELS == 0
                && let Some(link) = above.get_mut(i)
            {
                *link = None;
            }
            if let Some(known) = levels.get_mut(i) {
                *known = Some(level);
            }
            level += 1;
        }
    }
}

/// A designation as an expansion gives it.
fn designation(name: Name) -> Designation {
    const KEPT: [&str; 2] = [
        "http://hl7.org/fhir/StructureDefinition/coding-sctdescid",
        "http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status",
    ];
    let mut designation = name.designation;
    if name.is_display {
        designation.used_for = Some(preferred());
    }
    designation.extensions.retain(|e| KEPT.contains(&e.url.as_str()));
    designation
}

fn first_parent(source: &dyn crate::provider::CodeSource, at: Handle) -> Option<Handle> {
    let mut first = None;
    source.parents(at, &mut |p| first = first.or(Some(p)));
    first
}

/// Order, label and weight, which code systems and value sets give as extensions; the value set's word counts.
fn shown_properties(system: &System<'_>, entry: &Entry<'_>) -> Vec<Property> {
    const NAMES: [(&str, &str); 5] = [
        ("http://hl7.org/fhir/StructureDefinition/codesystem-conceptOrder", "order"),
        ("http://hl7.org/fhir/StructureDefinition/valueset-conceptOrder", "order"),
        ("http://hl7.org/fhir/StructureDefinition/codesystem-label", "label"),
        ("http://hl7.org/fhir/StructureDefinition/valueset-label", "label"),
        ("http://hl7.org/fhir/StructureDefinition/itemWeight", "weight"),
    ];
    let mut found: BTreeMap<&str, Value> = BTreeMap::new();
    let mut take = |extension: &Extension| {
        if let Some((_, name)) = NAMES.iter().find(|(url, _)| *url == extension.url) {
            let value = match &extension.value {
                Value::Integer(number) => Value::Decimal(number.clone()),
                other => other.clone(),
            };
            found.insert(name, value);
        }
    };
    system.extensions(entry.at, &mut take);
    entry.listed.into_iter().flat_map(|l| &l.extensions).for_each(take);
    found.into_iter().map(|(code, value)| Property { code: code.to_string(), value }).collect()
}

/// The extensions that say how a code is shown, or that it is deprecated here.
fn extensions(system: &System<'_>, entry: &Entry<'_>) -> Vec<Extension> {
    const SHOWN: [&str; 2] = [
        "http://hl7.org/fhir/StructureDefinition/rendering-style",
        "http://hl7.org/fhir/StructureDefinition/rendering-xhtml",
    ];
    const SAID: [&str; 3] = [
        "http://hl7.org/fhir/StructureDefinition/valueset-deprecated",
        "http://hl7.org/fhir/StructureDefinition/valueset-concept-definition",
        "http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status",
    ];
    let mut found: Vec<Extension> = Vec::new();
    let mut take = |extension: &Extension| {
        found.retain(|e| e.url != extension.url);
        found.push(extension.clone());
    };
    system.extensions(entry.at, &mut |e| {
        if SHOWN.contains(&e.url.as_str()) {
            take(e);
        }
    });
    let listed = entry.listed.into_iter().flat_map(|l| &l.extensions);
    listed.filter(|e| SHOWN.contains(&e.url.as_str()) || SAID.contains(&e.url.as_str())).for_each(take);
    found
}

/// Puts each code under the one it belongs to. Levels are bounded, so dropping the result is too.
fn nested(flat: Vec<Contains>, above: &[Option<usize>]) -> Vec<Contains> {
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); flat.len()];
    let mut roots = Vec::new();
    for (i, parent) in above.iter().enumerate() {
        match parent.and_then(|p| below.get_mut(p)) {
            Some(list) => list.push(i),
            None => roots.push(i),
        }
    }
    let mut slots: Vec<Option<Contains>> = flat.into_iter().map(Some).collect();
    return roots.into_iter().filter_map(|i| take(i, &mut slots, &below)).collect();

    fn take(i: usize, slots: &mut [Option<Contains>], below: &[Vec<usize>]) -> Option<Contains> {
        let mut code = slots.get_mut(i)?.take()?;
        code.contains = below.get(i)?.iter().filter_map(|j| take(*j, slots, below)).collect();
        Some(code)
    }
}
