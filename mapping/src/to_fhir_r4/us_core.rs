//! Resources for the profiles of US Core 6.1.0: each names its profile, and what the profile wants and the source does not
//! give is a data-absent-reason.
//!
//! Nothing is invented for it. A resource that fits no profile, such as an observation that nothing says is of a
//! laboratory, is left as it is, with an issue.

use synovia_fhir_model::edit::{self, Value};
use synovia_fhir_model::node::{Node, View};
use synovia_fhir_model::path::Path;
use synovia_fhir_model::table::FieldKind;
use synovia_fhir_model::{Error, r4};

use super::shared::Written;
use super::writer::{El, Writer};
use crate::generated::rules::fhir::us_core as rule;
use crate::generated::us_core::{PROFILES, WANTED};
use crate::options::Profile;
use crate::report::Severity;
use crate::trace::{At, Origin, Rule};

/// An element that a profile wants.
#[derive(Debug)]
pub(crate) struct Wanted {
    pub(crate) resource: &'static str,
    pub(crate) path: &'static [&'static str],
    pub(crate) shape: Shape,
    pub(crate) level: Level,
}

/// How to say that an element is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A primitive: by an extension beside its value.
    Primitive,
    /// A list of primitives.
    Primitives,
    /// A datatype: by an extension in it.
    Element,
    /// A list of datatypes.
    List,
    /// A code whose value set has one for it.
    UnknownCode,
}

/// How much a profile wants an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Required,
    MustSupport,
}

const BASE: &str = "http://hl7.org/fhir/us/core/StructureDefinition/";
const REASON: &str = r#"{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}"#;
const CONDITION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/condition-category";

/// Completes a resource for its profile, if the options ask for profiles.
pub(super) fn complete(w: &Writer<'_, '_>, one: &mut Written) {
    if w.cx.options.profile != Profile::UsCore6_1 {
        return;
    }
    let at = one.at;
    let done = match profile(w, one) {
        Some(profile) => claim(w, one, profile).and_then(|()| fill(w, one)),
        None => Ok(()),
    };
    if done.is_err() {
        // The table names elements of R4 only; a test walks all of it.
        w.cx.issue_at(Severity::Warning, "mapping/profile-not-met", Origin::NONE, at);
    }
}

/// The profile of a resource by its type and category; `None` with an issue where US Core has profiles of the type and
/// none fits.
fn profile(w: &Writer<'_, '_>, one: &mut Written) -> Option<&'static str> {
    let name = one.resource.as_node().info().name;
    let (_, general) = PROFILES.iter().find(|(resource, _)| *resource == name)?;
    let found = match &mut one.resource {
        r4::Resource::Observation(it) => has_code(&it.category, "laboratory").then_some(*general),
        r4::Resource::DiagnosticReport(it) => has_code(&it.category, "LAB").then_some(*general),
        r4::Resource::Condition(it) => condition(w, one.at, it, general),
        _ => Some(*general),
    };
    if found.is_none() {
        w.cx.issue_at(Severity::Information, "mapping/profile-not-claimed", Origin::NONE, one.at);
    }
    found
}

fn has_code(categories: &[r4::CodeableConcept], code: &str) -> bool {
    categories.iter().flat_map(|c| &c.coding).any(|c| c.code.as_str() == Some(code))
}

/// A condition of an encounter is a diagnosis of it; one without an encounter needs a category that says what it is.
fn condition(
    w: &Writer<'_, '_>,
    at: At,
    condition: &mut r4::Condition,
    diagnosis: &'static str,
) -> Option<&'static str> {
    let problem = ["problem-list-item", "health-concern"].iter().any(|c| has_code(&condition.category, c));
    if problem {
        return Some("us-core-condition-problems-health-concerns");
    }
    if condition.encounter.is_some() && condition.category.is_empty() {
        let coding = r4::Coding {
            system: CONDITION_CATEGORY.into(),
            code: "encounter-diagnosis".into(),
            ..Default::default()
        };
        condition.category.push(r4::CodeableConcept { coding: vec![coding], ..Default::default() });
        made(w, w.place(at, "category", Some(0)), rule::ENCOUNTER_DIAGNOSIS);
    }
    has_code(&condition.category, "encounter-diagnosis").then_some(diagnosis)
}

fn claim(w: &Writer<'_, '_>, one: &mut Written, profile: &str) -> Result<(), Error> {
    let path = Path::parse("meta.profile[0]")?;
    let url = format!("{BASE}{profile}");
    let resource = one.resource.as_node_mut();
    // What `insert` puts into must be there; `set` makes it.
    match is_there(resource, "", "meta")? {
        true => edit::insert(resource, &path, url)?,
        false => edit::set(resource, &path, url)?,
    }
    let meta = w.place(one.at, "meta", None);
    made(w, w.place(meta, "profile", Some(0)), rule::PROFILE);
    Ok(())
}

fn made(w: &Writer<'_, '_>, at: At, rule: Rule) {
    El { w, at }.made_by(rule);
}

/// Says of every element that is wanted and not there that it is not known.
fn fill(w: &Writer<'_, '_>, one: &mut Written) -> Result<(), Error> {
    let name = one.resource.as_node().info().name;
    let all = w.cx.options.must_support_absent;
    let of = |level: Level| WANTED.iter().filter(move |x| x.resource == name && x.level == level);
    // What is required last: an element that is only said to be absent has required parts like any other.
    for wanted in of(Level::MustSupport).filter(|_| all).chain(of(Level::Required)) {
        let Some((last, above)) = wanted.path.split_last() else { continue };
        let mut holders = Vec::new();
        find(
            w,
            one.resource.as_node(),
            above,
            Holder { path: String::new(), at: one.at },
            &mut holders,
            wanted.level,
        );
        for holder in holders {
            absent(w, one, &holder, last, wanted.shape)?;
        }
    }
    Ok(())
}

/// An element that ought to have another in it, and where it stands.
struct Holder {
    path: String,
    at: At,
}

/// Finds the elements at `above` in which `last` of the wanted path is missing. The path is as deep as the table has it.
fn find(
    w: &Writer<'_, '_>,
    node: &dyn Node,
    above: &[&'static str],
    here: Holder,
    out: &mut Vec<Holder>,
    level: Level,
) {
    let Some((name, rest)) = above.split_first() else {
        if level == Level::Required || !is_only_a_reason(node) {
            out.push(here);
        }
        return;
    };
    let below = |index: Option<usize>| {
        let dot = if here.path.is_empty() { "" } else { "." };
        let number = index.map(|i| format!("[{i}]")).unwrap_or_default();
        Holder { path: format!("{}{dot}{name}{number}", here.path), at: w.place(here.at, name, index) }
    };
    match field(node, name).map(|i| node.view(i)) {
        Some(View::Node(node)) => find(w, node, rest, below(None), out, level),
        Some(View::Nodes(list)) => {
            for i in 0..list.len() {
                if let Some(node) = list.get(i) {
                    find(w, node, rest, below(Some(i)), out, level);
                }
            }
        }
        _ => {}
    }
}

/// The field of a name, or of an alternative of a choice.
fn field(node: &dyn Node, name: &str) -> Option<usize> {
    node.info()
        .fields
        .iter()
        .position(|f| f.name == name || (matches!(f.kind, FieldKind::Choice(_)) && name.starts_with(f.name)))
}

/// Whether an element says nothing but that it is not known.
fn is_only_a_reason(node: &dyn Node) -> bool {
    let extension = field(node, "extension").map_or(0, |i| 1_u128 << i);
    extension != 0 && node.present() == extension
}

/// Says that `name` in `holder` is not known, unless it is there.
fn absent(
    w: &Writer<'_, '_>,
    one: &mut Written,
    holder: &Holder,
    name: &'static str,
    shape: Shape,
) -> Result<(), Error> {
    let resource = one.resource.as_node_mut();
    let dot = if holder.path.is_empty() { "" } else { "." };
    let whole = format!("{}{dot}{name}", holder.path);
    if is_there(resource, &holder.path, name)? {
        return Ok(());
    }
    let index = match shape {
        Shape::UnknownCode => {
            edit::set(resource, &Path::parse(&whole)?, "unknown")?;
            None
        }
        Shape::Element => {
            edit::set(resource, &Path::parse(&whole)?, Value::Json(REASON))?;
            None
        }
        Shape::Primitive => {
            edit::set(resource, &Path::parse(&format!("{}{dot}_{name}", holder.path))?, Value::Json(REASON))?;
            None
        }
        Shape::List => {
            edit::insert(resource, &Path::parse(&format!("{whole}[0]"))?, Value::Json(REASON))?;
            Some(0)
        }
        Shape::Primitives => {
            let path = format!("{}{dot}_{name}[0]", holder.path);
            edit::insert(resource, &Path::parse(&path)?, Value::Json(REASON))?;
            Some(0)
        }
    };
    made(w, w.place(holder.at, name, index), rule::ABSENT);
    Ok(())
}

/// Whether the element `name` of the element at `path` has anything.
fn is_there(resource: &dyn Node, path: &str, name: &str) -> Result<bool, Error> {
    use synovia_fhir_model::path::{Found, get};
    let holder = match path {
        "" => Some(resource),
        _ => match get(resource, &Path::parse(path)?) {
            Some(Found::Node(node)) => Some(node),
            _ => None,
        },
    };
    // Nothing to put it into: nothing is missing.
    let Some(holder) = holder else { return Ok(true) };
    Ok(field(holder, name).is_some_and(|i| !matches!(holder.view(i), View::Absent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An empty resource, with one item in each list on the way to a wanted element.
    fn holding(wanted: &Wanted) -> r4::Resource {
        let mut json = String::from("{}");
        let (last, above) = wanted.path.split_last().unwrap();
        for name in above.iter().rev() {
            let list = !matches!(*name, "collection" | "attachment" | "hospitalization");
            json = if list { format!("{{\"{name}\":[{json}]}}") } else { format!("{{\"{name}\":{json}}}") };
        }
        assert!(!last.is_empty());
        let head = format!("{{\"resourceType\":\"{}\"", wanted.resource);
        let json = if json == "{}" { head + "}" } else { json.replacen('{', &format!("{head},"), 1) };
        synovia_fhir_model::r4::from_json(json.as_bytes()).unwrap_or_else(|e| panic!("{json}: {e}"))
    }

    #[test]
    fn every_wanted_element_can_be_said_to_be_absent() {
        let options = crate::Options::default();
        let cx = crate::context::Context::new(&options, String::new());
        let record = crate::model::Record::default();
        let w = Writer::new(&cx, &record);
        for wanted in WANTED {
            let key = crate::model::Key { kind: crate::model::Kind::Patient, index: 0 };
            let mut one = Written { key, entry: At::NONE, at: At::NONE, resource: holding(wanted) };
            let (last, above) = wanted.path.split_last().unwrap();
            let mut holders = Vec::new();
            let top = Holder { path: String::new(), at: At::NONE };
            find(&w, one.resource.as_node(), above, top, &mut holders, Level::Required);
            assert_eq!(holders.len(), 1, "{wanted:?}");
            absent(&w, &mut one, &holders[0], last, wanted.shape)
                .unwrap_or_else(|e| panic!("{wanted:?}: {e}"));
            assert!(is_there(one.resource.as_node(), &holders[0].path, last).unwrap(), "{wanted:?}");
            let json = synovia_fhir_model::to_json(one.resource.as_node());
            assert!(json.contains("\"unknown\""), "{wanted:?}: {json}");
            // A second time there is nothing to do.
            absent(&w, &mut one, &holders[0], last, wanted.shape).unwrap();
            assert_eq!(synovia_fhir_model::to_json(one.resource.as_node()), json);
        }
    }
}
