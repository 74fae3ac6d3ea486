//! Holds `accessors.tsv` to the constraints: what a template names inside itself can be asked of its view, by a name that
//! follows from what it gives.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::facts;
use crate::names;
use crate::templates::Template;

/// Fails with the rows that are missing or wrongly named.
pub fn check(folder: &Path, templates: &[Template]) -> Result<(), String> {
    let mut wrong = Vec::new();
    let mut known = BTreeSet::new();
    for [view, name, path, child, many] in facts::table::<5>(folder, "accessors.tsv")? {
        let expected = named(&path, &child, many == "*");
        if name != expected {
            wrong.push(format!("accessors.tsv: {view}.{name}: the name is {expected}"));
        }
        known.insert((view, path, child));
    }
    for (view, path, child) in contained(folder, templates)? {
        if !known.contains(&(view.clone(), path.clone(), child.clone())) {
            wrong.push(format!("accessors.tsv: {view} has no row for {child} at {path}"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// What an accessor is called: as the element, or as the view it gives, in the plural when there may be several.
fn named(path: &str, child: &str, many: bool) -> String {
    if child.is_empty() {
        return match path.strip_prefix("sdtc:") {
            Some(element) => names::field(element, true),
            None => names::field(path, false),
        };
    }
    match (child, many) {
        ("AuthorParticipation", true) => "authors".into(),
        // The noun that would take the plural stands in the middle.
        ("PregnancyIntentionInNextYear", _) | (_, false) => names::field(child, false),
        _ => plural(&names::field(child, false)),
    }
}

fn plural(name: &str) -> String {
    match name {
        _ if name.ends_with("diagnosis") => format!("{}es", name.trim_end_matches("is")),
        _ if name.ends_with('y') => format!("{}ies", name.trim_end_matches('y')),
        _ if name.ends_with("status") => format!("{name}es"),
        _ if name.ends_with('s') => name.into(),
        _ => format!("{name}s"),
    }
}

/// View, path and view inside it, as the constraints of the profiles name them.
fn contained(folder: &Path, templates: &[Template]) -> Result<BTreeSet<(String, String, String)>, String> {
    let is_view = |row: &&Template| !matches!(row.kind.as_str(), "document" | "datatype");
    let by_oid: BTreeMap<&str, &str> =
        templates.iter().filter(is_view).map(|row| (row.oid.as_str(), row.name.as_str())).collect();
    let mut views: BTreeMap<String, &str> = BTreeMap::new();
    for [_, profile, oid, _] in facts::table::<4>(folder, "profiles.tsv")? {
        if let Some(view) = by_oid.get(oid.as_str()) {
            views.insert(profile, view);
        }
    }
    let mut out = BTreeSet::new();
    for row in facts::table::<12>(folder, "constraints.tsv")? {
        let [_, profile, element, .., contains, _] = row;
        let Some(view) = views.get(&profile) else { continue };
        let steps = element.split('.').skip(1).map(|step| step.split(':').next().unwrap_or_default());
        let path = steps.collect::<Vec<_>>().join("/");
        for child in contains.split('|').filter_map(|profile| views.get(profile)) {
            out.insert(((*view).to_owned(), path.clone(), (*child).to_owned()));
        }
    }
    Ok(out)
}
