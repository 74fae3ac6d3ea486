//! The groups of resources, and the features of the library that compile them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::facts::{self, Facts};

/// The group every other implies.
pub const BASE: &str = "base";

/// The group of each resource of any release.
pub struct Groups {
    of: BTreeMap<String, String>,
}

/// Reads `groups.tsv`, and checks that it names every resource of the releases, once, and nothing else.
pub fn read(data: &Path, releases: &[&Facts]) -> Result<Groups, String> {
    let mut of = BTreeMap::new();
    for row in facts::table(&data.join("groups.tsv"))? {
        let (name, group) = (row.get("resource")?, row.get("group")?);
        if of.insert(name.to_owned(), group.to_owned()).is_some() {
            return Err(format!("groups.tsv: {name} is in two groups"));
        }
    }
    let resources =
        || releases.iter().flat_map(|f| &f.types).filter(|t| t.kind == "resource" && !t.is_abstract);
    if let Some(ty) = resources().find(|t| !of.contains_key(&t.name)) {
        return Err(format!("groups.tsv: {} has no group", ty.name));
    }
    if let Some(name) = of.keys().find(|name| resources().all(|t| t.name != **name)) {
        return Err(format!("groups.tsv: no release has {name}"));
    }
    Ok(Groups { of })
}

impl Groups {
    /// The group of a resource.
    pub fn of(&self, resource: &str) -> &str {
        self.of.get(resource).map_or(BASE, String::as_str)
    }

    /// The groups other than the base, in order.
    fn others(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.of.values().map(String::as_str).filter(|g| *g != BASE).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The features of a release as `Cargo.toml` must have them.
    pub fn features(&self, version: &str) -> String {
        let others = self.others();
        let list: Vec<String> = others.iter().map(|g| format!("\"{version}-{g}\"")).collect();
        let mut out = format!("{version} = [\n    {},\n]\n{version}-{BASE} = []\n", list.join(",\n    "));
        for group in others {
            let _ = writeln!(out, "{version}-{group} = [\"{version}-{BASE}\"]");
        }
        out
    }
}

/// Fails when `Cargo.toml` lacks the features of a release.
pub fn check_manifest(root: &Path, groups: &Groups, version: &str) -> Result<(), String> {
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).map_err(|e| e.to_string())?;
    let features = groups.features(version);
    if manifest.contains(&features) {
        Ok(())
    } else {
        Err(format!("Cargo.toml must have these lines:\n{features}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(version: &str) -> Facts {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        facts::read(&data.join(version), version).unwrap()
    }

    /// Reads a table of groups that differs from ours by `change`.
    fn changed(name: &str, change: impl Fn(&str) -> String) -> Result<Groups, String> {
        let folder = std::env::temp_dir().join(format!("synovia-groups-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/groups.tsv"));
        std::fs::write(folder.join("groups.tsv"), change(&text.unwrap())).unwrap();
        let (r4, r4b, r5) = (facts("r4"), facts("r4b"), facts("r5"));
        let groups = read(&folder, &[&r4, &r4b, &r5]);
        std::fs::remove_dir_all(&folder).unwrap();
        groups
    }

    #[test]
    fn every_resource_has_one_group_and_the_base_has_ten() {
        let groups = changed("same", str::to_owned).unwrap();
        let base: Vec<&String> = groups.of.iter().filter(|(_, g)| *g == BASE).map(|(name, _)| name).collect();
        assert_eq!(base.len(), 10, "{base:?}");
        assert_eq!(groups.of("Claim"), "financial");
        assert!(groups.features("r5").contains("\nr5-financial = [\"r5-base\"]\n"));
    }

    #[test]
    fn a_resource_without_a_group_with_two_or_of_no_release_is_refused() {
        let lost =
            |text: &str| text.lines().filter(|l| !l.starts_with("Slot\t")).collect::<Vec<_>>().join("\n");
        assert_eq!(changed("lost", lost).err().unwrap(), "groups.tsv: Slot has no group");
        let twice = |text: &str| format!("{text}Slot\t\tclinical\n");
        assert_eq!(changed("twice", twice).err().unwrap(), "groups.tsv: Slot is in two groups");
        let odd = |text: &str| format!("{text}Odd\t\tclinical\n");
        assert_eq!(changed("odd", odd).err().unwrap(), "groups.tsv: no release has Odd");
    }
}
