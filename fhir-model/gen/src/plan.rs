//! Which types are written where, and under which features each is compiled.
//!
//! A datatype is written once for R4 and R4B when its elements are equal in both (cardinality, types, flags,
//! targets, strength and value set of the binding without its version) and every datatype it refers to is written
//! once too. `Extension` is the exception that makes this possible, for every datatype refers to it: the two releases
//! differ in what `value[x]` may hold, so it holds what either allows, and the tables say which release allows what.
//! Resources are never shared: they hold resources, and those differ.
//!
//! R5 shares nothing. Its `Extension` may hold datatypes the others lack and, of the same names, ones with other
//! elements (`Annotation`, `Attachment`, `Signature`, ...), so no type that has extensions is the same there.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Facts;
use crate::groups::{BASE, Groups};

/// Features of which one must be on; empty when the module that holds the type needs it anyway.
pub type Condition = Vec<String>;

/// A folder of types: those of a release, or those that two share.
pub struct Part {
    pub facts: Facts,
    /// The types written there.
    pub own: BTreeMap<String, Condition>,
    /// The types it takes from the shared ones.
    pub taken: BTreeMap<String, Condition>,
}

/// What R4 and R4B share, and the releases.
pub fn parts(r4: Facts, r4b: Facts, r5: Facts, groups: &Groups) -> Result<(Part, Vec<Part>), String> {
    let names = shared(&r4, &r4b)?;
    let shared = r4.shared(&r4b, &names);
    let mut parts = Vec::new();
    let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (mut facts, names) in [(r4, &names), (r4b, &names), (r5, &BTreeSet::new())] {
        if !names.is_empty() {
            facts.all_values.clone_from(&shared.all_values);
        }
        let (mut own, mut taken) = (BTreeMap::new(), BTreeMap::new());
        for (name, features) in reached(&facts, &shared, names, groups)? {
            let base = format!("{}-{BASE}", facts.version);
            let condition = |f: &BTreeSet<String>| {
                if f.contains(&base) { Vec::new() } else { f.iter().cloned().collect() }
            };
            if names.contains(&name) {
                taken.insert(name.clone(), condition(&features));
                wanted.entry(name).or_default().extend(features);
            } else {
                own.insert(name, condition(&features));
            }
        }
        parts.push(Part { facts, own, taken });
    }
    let own = wanted
        .into_iter()
        .map(|(name, features)| {
            let base = ["r4", "r4b"].iter().all(|v| features.contains(&format!("{v}-{BASE}")));
            (name, if base { Vec::new() } else { features.into_iter().collect() })
        })
        .collect();
    Ok((Part { facts: shared, own, taken: BTreeMap::new() }, parts))
}

/// The names of the datatypes written once for both releases.
fn shared(one: &Facts, other: &Facts) -> Result<BTreeSet<String>, String> {
    let datatype =
        |facts: &Facts, name: &str| facts.find(name).is_some_and(|t| t.kind == "complex" && !t.is_abstract);
    let mut names: BTreeSet<String> = BTreeSet::new();
    for ty in one.types.iter().filter(|t| datatype(one, &t.name) && datatype(other, &t.name)) {
        let base = other.base(&ty.name, "")?;
        if ty.name == "Extension" || (base == ty.base && one.own(&ty.name) == other.own(&ty.name)) {
            names.insert(ty.name.clone());
        }
    }
    // What only one of them allows as the value of an extension comes along.
    for facts in [one, other] {
        names.extend(
            facts
                .values
                .iter()
                .map(|t| t.name.clone())
                .filter(|name| datatype(facts, name) && [one, other].iter().any(|f| f.find(name).is_none())),
        );
    }
    loop {
        let mut lost = Vec::new();
        for name in names.iter().filter(|name| *name != "Extension") {
            let facts = if one.find(name).is_some() { one } else { other };
            if facts.refers(name)?.iter().any(|r| datatype(facts, r) && !names.contains(r)) {
                lost.push(name.clone());
            }
        }
        if lost.is_empty() {
            break;
        }
        names.retain(|name| !lost.contains(name));
    }
    // Without these the rest makes no sense.
    for value in one.values.iter().chain(&other.values) {
        if [one, other].iter().any(|f| datatype(f, &value.name)) && !names.contains(&value.name) {
            return Err(format!("Extension may hold {}, which R4 and R4B cannot share", value.name));
        }
    }
    Ok(names)
}

/// Every type of the release, and the shared ones its extensions may hold, with the features that need it.
fn reached(
    facts: &Facts,
    shared: &Facts,
    names: &BTreeSet<String>,
    groups: &Groups,
) -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for ty in facts.types.iter().filter(|t| t.kind == "resource" && !t.is_abstract) {
        let feature = format!("{}-{}", facts.version, groups.of(&ty.name));
        let mut open = vec![ty.name.clone(), "Extension".to_owned()];
        while let Some(name) = open.pop() {
            if !out.entry(name.clone()).or_default().insert(feature.clone()) {
                continue;
            }
            let source = if names.contains(&name) { shared } else { facts };
            for next in source.refers(&name)? {
                let kind = source.find(&next).map(|t| t.kind.as_str()).unwrap_or_default();
                if kind == "resource" && next != "Resource" {
                    return Err(format!("{name} holds the resource {next}, which may be compiled out"));
                }
                if kind == "complex" && !source.find(&next).is_some_and(|t| t.is_abstract) {
                    open.push(next);
                }
            }
        }
    }
    // What no resource holds is part of the whole release only.
    for ty in facts.types.iter().filter(|t| t.kind == "complex" && !t.is_abstract) {
        out.entry(ty.name.clone()).or_insert_with(|| BTreeSet::from([facts.version.clone()]));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::{facts, groups};

    fn plan() -> (Part, Vec<Part>) {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        let read = |version: &str| facts::read(&data.join(version), version).unwrap();
        let (r4, r4b, r5) = (read("r4"), read("r4b"), read("r5"));
        let groups = groups::read(&data, &[&r4, &r4b, &r5]).unwrap();
        parts(r4, r4b, r5, &groups).unwrap()
    }

    #[test]
    fn what_differs_is_not_shared() {
        let (shared, releases) = plan();
        for name in ["Extension", "HumanName", "Dosage", "CodeableReference", "RatioRange"] {
            assert!(shared.own.contains_key(name), "{name}");
        }
        for name in ["ElementDefinition", "MarketingStatus", "SubstanceAmount", "Patient"] {
            assert!(!shared.own.contains_key(name), "{name}");
            assert!(releases[0].own.contains_key(name), "{name}");
        }
        assert!(releases[2].taken.is_empty());
        let values = &shared.facts.all_values;
        let releases_of = |name: &str| values.iter().find(|(ty, _)| ty.name == name).unwrap().1;
        assert_eq!((releases_of("Meta"), releases_of("RatioRange"), releases_of("string")), (1, 2, 3));
    }

    #[test]
    fn a_datatype_is_compiled_where_a_resource_holds_it() {
        let (shared, releases) = plan();
        assert!(shared.own["Period"].is_empty());
        assert_eq!(releases[0].own["ElementDefinition"], ["r4-conformance"]);
        assert_eq!(releases[0].own["Claim"], ["r4-financial"]);
        assert!(releases[0].own["Patient"].is_empty());
        // No resource of R4B holds it.
        assert_eq!(shared.own["Population"], ["r4-products", "r4b"]);
    }
}
