//! A snapshot compiled: the tree of its elements.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::json::Json;
use super::path::{Segment, segments};
use crate::fhirpath::Expression;
use crate::table::Strength;

/// What a profile says about one element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its id, `Observation.component:systolic.code`.
    pub(super) id: Arc<str>,
    /// Its name: the last part of its path.
    pub(super) name: String,
    pub(super) slice: Option<String>,
    pub(super) min: usize,
    /// `None` is `*`.
    pub(super) max: Option<usize>,
    pub(super) types: Vec<TypeRef>,
    pub(super) fixed: Option<Json>,
    pub(super) pattern: Option<Json>,
    pub(super) max_length: Option<usize>,
    pub(super) min_value: Option<Json>,
    pub(super) max_value: Option<Json>,
    pub(super) bindings: Vec<Bound>,
    pub(super) constraints: Vec<Constraint>,
    pub(super) must_support: bool,
    pub(super) slicing: Option<Slicing>,
    /// Elements inside, slices left out.
    pub(super) children: Vec<usize>,
    pub(super) slices: Vec<usize>,
    /// The element whose children are reused.
    pub(super) reused: Option<usize>,
}

/// A type an element may have.
#[derive(Debug)]
pub(super) struct TypeRef {
    pub(super) code: String,
    /// Profiles of the type, without version.
    pub(super) profiles: Vec<String>,
    /// Profiles of what a reference leads to, without version.
    pub(super) targets: Vec<String>,
}

/// A binding to a value set.
#[derive(Debug)]
pub(super) struct Bound {
    pub(super) strength: Strength,
    /// Without version.
    pub(super) value_set: String,
}

/// A condition.
#[derive(Debug)]
pub(super) struct Constraint {
    pub(super) key: Arc<str>,
    pub(super) error: bool,
    /// `None` when it is not FHIRPath this crate can read.
    pub(super) expression: Option<Expression>,
}

/// How an element is sliced.
#[derive(Debug)]
pub(super) struct Slicing {
    pub(super) discriminators: Vec<Discriminator>,
    pub(super) rules: Rules,
    pub(super) ordered: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rules {
    Open,
    Closed,
    OpenAtEnd,
}

#[derive(Debug)]
pub(super) struct Discriminator {
    pub(super) kind: Kind,
    pub(super) path: Vec<Segment>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `value` and `pattern`.
    Value,
    Exists,
    Type,
    Profile,
    /// One this crate does not know.
    Other,
}

/// The elements of a snapshot; the first is the root.
pub(super) fn compile(list: &[Json], url: &str) -> Vec<Element> {
    let mut ids: BTreeMap<String, usize> = BTreeMap::new();
    let mut out: Vec<Element> = Vec::new();
    let mut reused = Vec::new();
    let mut stack: Vec<String> = Vec::new();
    for json in list {
        let path = json.text_of("path").unwrap_or_default();
        let id = json.text_of("id").map_or_else(|| made_id(&mut stack, path, json), str::to_owned);
        let at = out.len();
        let mut element = element(json, url);
        element.id = id.as_str().into();
        element.name = path.rsplit('.').next().unwrap_or_default().to_owned();
        if let Some(target) = json.text_of("contentReference") {
            reused.push((at, target.rsplit('#').next().unwrap_or_default().to_owned()));
        }
        let (parent, base) = place(&id);
        let parent = parent.and_then(|p| ids.get(p)).copied();
        let base = base.and_then(|b| ids.get(&b)).copied();
        if base.is_none() {
            element.slice = None;
        }
        match (base.and_then(|b| out.get_mut(b)), parent) {
            (Some(base), _) => base.slices.push(at),
            (None, Some(parent)) => {
                if let Some(parent) = out.get_mut(parent) {
                    parent.children.push(at);
                }
            }
            (None, None) => {}
        }
        ids.entry(id).or_insert(at);
        out.push(element);
    }
    for (at, target) in reused {
        if let (Some(element), Some(target)) = (out.get_mut(at), ids.get(&target)) {
            element.reused = Some(*target);
        }
    }
    out
}

/// The id of the element around, and that of the element it is a slice of.
fn place(id: &str) -> (Option<&str>, Option<String>) {
    let (parent, last) = id.rsplit_once('.').map_or((None, id), |(parent, last)| (Some(parent), last));
    let base = last.split_once(':').map(|(name, slice)| {
        let dot = if parent.is_some() { "." } else { "" };
        let parent = parent.unwrap_or_default();
        match slice.rsplit_once('/') {
            Some((outer, _)) => format!("{parent}{dot}{name}:{outer}"),
            None => format!("{parent}{dot}{name}"),
        }
    });
    (parent, base)
}

/// The id of an element that has none, from its path and the slices around it.
fn made_id(stack: &mut Vec<String>, path: &str, json: &Json) -> String {
    let depth = path.split('.').count();
    stack.truncate(depth.saturating_sub(1));
    let mut last = path.rsplit('.').next().unwrap_or_default().to_owned();
    if let Some(slice) = json.text_of("sliceName") {
        last.push(':');
        last.push_str(slice);
    }
    stack.push(last);
    stack.join(".")
}

fn element(json: &Json, url: &str) -> Element {
    let max = json.text_of("max").unwrap_or("*");
    Element {
        slice: json.text_of("sliceName").map(str::to_owned),
        min: json.number_of("min").and_then(|n| usize::try_from(n).ok()).unwrap_or(0),
        max: max.parse().ok(),
        types: json.list_of("type").iter().map(type_ref).collect(),
        fixed: json.starting("fixed").cloned(),
        pattern: json.starting("pattern").cloned(),
        max_length: json.number_of("maxLength").and_then(|n| usize::try_from(n).ok()),
        min_value: json.starting("minValue").cloned(),
        max_value: json.starting("maxValue").cloned(),
        bindings: json.get("binding").map(bindings).unwrap_or_default(),
        constraints: json.list_of("constraint").iter().filter_map(|c| constraint(c, url)).collect(),
        must_support: json.get("mustSupport") == Some(&Json::Bool(true)),
        slicing: json.get("slicing").map(slicing),
        ..Element::default()
    }
}

/// A canonical address without its version.
pub(super) fn bare(canonical: &str) -> &str {
    canonical.split_once('|').map_or(canonical, |(url, _)| url)
}

fn type_ref(json: &Json) -> TypeRef {
    let addresses = |name: &str| -> Vec<String> {
        // One address in the releases before R4, a list since.
        let one = json.text_of(name).into_iter();
        let texts = one.chain(json.list_of(name).iter().filter_map(Json::text));
        texts.map(|url| bare(url).to_owned()).collect()
    };
    TypeRef {
        code: json.text_of("code").unwrap_or_default().to_owned(),
        profiles: addresses("profile"),
        targets: addresses("targetProfile"),
    }
}

fn bindings(json: &Json) -> Vec<Bound> {
    const MAX_VALUE_SET: &str = "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet";
    let strength = match json.text_of("strength") {
        Some("required") => Strength::Required,
        Some("extensible") => Strength::Extensible,
        Some("preferred") => Strength::Preferred,
        _ => Strength::Example,
    };
    let own = json.text_of("valueSet").map(|url| (strength, url));
    let widest = json.list_of("extension").iter().filter(|e| e.text_of("url") == Some(MAX_VALUE_SET));
    let widest = widest.filter_map(|e| e.starting("value")?.text()).map(|url| (Strength::Required, url));
    own.into_iter()
        .chain(widest)
        .map(|(strength, url)| Bound { strength, value_set: bare(url).to_owned() })
        .collect()
}

/// A constraint; those of the specification's own types are left to the validator of the tables.
fn constraint(json: &Json, url: &str) -> Option<Constraint> {
    const CORE: &str = "http://hl7.org/fhir/StructureDefinition/";
    let source = json.text_of("source").map(bare).unwrap_or_default();
    let core = source.strip_prefix(CORE).is_some_and(|name| {
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.bytes().all(|b| b.is_ascii_alphabetic())
    });
    if core && source != url {
        return None;
    }
    let expression = json.text_of("expression")?;
    Some(Constraint {
        key: json.text_of("key").unwrap_or_default().into(),
        error: json.text_of("severity") != Some("warning"),
        expression: Expression::parse(expression).ok(),
    })
}

fn slicing(json: &Json) -> Slicing {
    let discriminator = |json: &Json| Discriminator {
        kind: match json.text_of("type") {
            Some("value" | "pattern") => Kind::Value,
            Some("exists") => Kind::Exists,
            Some("type") => Kind::Type,
            Some("profile") => Kind::Profile,
            _ => Kind::Other,
        },
        path: segments(json.text_of("path").unwrap_or("$this")),
    };
    Slicing {
        discriminators: json.list_of("discriminator").iter().map(discriminator).collect(),
        rules: match json.text_of("rules") {
            Some("closed") => Rules::Closed,
            Some("openAtEnd") => Rules::OpenAtEnd,
            _ => Rules::Open,
        },
        ordered: json.get("ordered") == Some(&Json::Bool(true)),
    }
}
