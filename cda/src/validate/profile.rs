//! The templates of C-CDA 3.0, 4.0 and 5.0: their constraints as trees of definitions, and their invariants.
//!
//! A profile is checked at each element that has its template, and, where a profile has no template of its own (names,
//! addresses and times of the US realm), at each element a constraint says to be of it.

mod check;
mod define;
mod slices;
pub(crate) mod table;

use std::collections::BTreeMap;

use super::ruleset::{Found, RuleSet};
use super::tree::{Item, Space};
use super::{Rule, RuleInfo, Runs};
use crate::fhirpath::ast::Expr;
use crate::generated::profiles::{CONSTRAINTS, EXPRESSIONS, INVARIANTS, NAMES, PROFILES};
use crate::xpath::eval::{Evaluator, Flow, Spent};
use crate::xpath::names::{Names, Symbol};
use define::Definition;

/// The compiled profiles of one release.
#[derive(Debug)]
pub(crate) struct Profiles {
    /// By the place of the name in the table; `None` for profiles this release has not.
    all: Vec<Option<Profile>>,
    /// By template OID: the profiles with it.
    by_root: BTreeMap<&'static str, Vec<u16>>,
    expressions: Vec<Option<Expr>>,
    names: Names,
    /// The release, as its bit in the tables.
    release: u8,
}

#[derive(Debug)]
struct Profile {
    oid: &'static str,
    extension: &'static str,
    /// The name of the elements it is of, where its class tells that.
    element: Option<Symbol>,
    /// Whether an element says by a templateId that it is of this profile.
    identified: bool,
    root: Definition,
}

impl Profiles {
    /// Compiles the tables for a release: 1, 2 and 4 are 3.0, 4.0 and 5.0.
    pub(crate) fn compile(release: u8) -> Self {
        let mut all_names = Names::default();
        let names = &mut all_names;
        let mut all: Vec<Option<Profile>> = NAMES.iter().map(|_| None).collect();
        let mut by_root: BTreeMap<&'static str, Vec<u16>> = BTreeMap::new();
        for row in PROFILES.iter().filter(|row| row.1 & release != 0) {
            let root = define::tree(row.0, release, names);
            let identified = root.names_template();
            if identified {
                by_root.entry(row.2).or_default().push(row.0);
            }
            let element = element_of(root.name).map(|name| names.intern(Space::Hl7, name));
            if let Some(place) = all.get_mut(usize::from(row.0)) {
                *place = Some(Profile { oid: row.2, extension: row.3, element, identified, root });
            }
        }
        let template = |address: &str| {
            let name = address.rsplit('/').next()?;
            let at = NAMES.binary_search(&name).ok()?;
            let row = PROFILES.iter().find(|row| usize::from(row.0) == at && row.1 & release != 0)?;
            Some((row.2, row.3))
        };
        let compile = |text: &&str| crate::fhirpath::parse::parse(text, names, &template).ok();
        let expressions = EXPRESSIONS.iter().map(compile).collect();
        Self { all, by_root, expressions, names: all_names, release }
    }

    /// The profiles an element says to be of.
    fn of_element(&self, eval: &mut Evaluator<'_, '_>, node: u32) -> Result<Vec<u16>, Spent> {
        let tree = eval.tree;
        let mut found = Vec::new();
        for template in tree.elements(node, Space::Hl7, "templateId") {
            eval.spend(1)?;
            let Some(with_root) = tree.attribute(template, "root").and_then(|oid| self.by_root.get(oid))
            else {
                continue;
            };
            let extension = tree.attribute(template, "extension").unwrap_or_default();
            let symbol = tree.get(node).map(|n| n.symbol);
            found.extend(with_root.iter().copied().filter(|at| {
                self.get(*at)
                    .is_some_and(|p| p.extension == extension && (p.element.is_none() || p.element == symbol))
            }));
        }
        Ok(found)
    }

    fn get(&self, profile: u16) -> Option<&Profile> {
        self.all.get(usize::from(profile))?.as_ref()
    }

    fn named(&self, name: &str) -> Option<(u16, &Profile)> {
        let at = u16::try_from(NAMES.binary_search(&name).ok()?).ok()?;
        Some((at, self.get(at)?))
    }
}

impl RuleSet for Profiles {
    fn names(&self) -> &Names {
        &self.names
    }

    fn run(&self, eval: &mut Evaluator<'_, '_>, found: &mut dyn FnMut(Found) -> Flow) -> Result<(), Spent> {
        for node in 0..eval.tree.len() {
            eval.spend(1)?;
            let mut profiles: Vec<u16> = self.of_element(eval, node)?;
            profiles.sort_unstable();
            profiles.dedup();
            for profile in profiles {
                if self.check(eval, profile, Item::node(node), found)? == Flow::Stop {
                    return Ok(());
                }
            }
        }
        Ok(())
    }
}

/// The element of a class whose elements all have one name.
fn element_of(class: &str) -> Option<&'static str> {
    Some(match class {
        "Act" => "act",
        "Author" => "author",
        "ClinicalDocument" => "ClinicalDocument",
        "Criterion" => "criterion",
        "Encounter" => "encounter",
        "ExternalDocument" => "externalDocument",
        "ManufacturedProduct" => "manufacturedProduct",
        "Observation" => "observation",
        "Organizer" => "organizer",
        "ParticipantRole" => "participantRole",
        "Procedure" => "procedure",
        "Section" => "section",
        "SubstanceAdministration" => "substanceAdministration",
        "Supply" => "supply",
        _ => return None,
    })
}

/// The rows of a release, for whoever wants to know them.
pub(super) fn list(release: u8) -> Vec<RuleInfo> {
    let of = |profile, id| {
        let (root, extension) = template(profile, release);
        Rule { root, extension, id }
    };
    let constraints = CONSTRAINTS.iter().filter(|row| row.1 & release != 0);
    let constraints = constraints.map(|row| RuleInfo::new(of(row.0, row.2), row.severity(), Runs::Yes));
    let invariants = INVARIANTS.iter().filter(|row| row.1 & release != 0).map(|row| {
        let has_test = EXPRESSIONS.get(usize::from(row.5)).is_some_and(|text| !text.is_empty());
        let runs = if has_test { Runs::Yes } else { Runs::NoTest };
        RuleInfo::new(of(row.0, row.3), row.severity(), runs)
    });
    constraints.chain(invariants).collect()
}

/// The OID and the extension of a profile's template.
fn template(profile: u16, release: u8) -> (&'static str, &'static str) {
    let from = PROFILES.partition_point(|row| row.0 < profile);
    let all = PROFILES.get(from..).unwrap_or_default();
    let row = all.iter().take_while(|row| row.0 == profile).find(|row| row.1 & release != 0);
    row.map_or(("", ""), |row| (row.2, row.3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_invariant_that_states_something_compiles() {
        for release in [1, 2, 4] {
            let profiles = Profiles::compile(release);
            let of_release = |row: &&table::Invariant| row.1 & release != 0;
            for row in INVARIANTS.iter().filter(of_release) {
                let text = EXPRESSIONS[usize::from(row.5)];
                let compiled = profiles.expressions[usize::from(row.5)].is_some();
                assert_eq!(compiled, !text.is_empty(), "{text}");
            }
        }
        let silent = INVARIANTS.iter().filter(|row| EXPRESSIONS[usize::from(row.5)].is_empty()).count();
        assert_eq!((INVARIANTS.len(), silent), (755, 6));
    }

    #[test]
    fn every_constraint_is_in_the_tree_of_its_profile() {
        for release in [1, 2, 4] {
            let profiles = Profiles::compile(release);
            let counted: usize = profiles.all.iter().flatten().map(|p| p.root.count()).sum();
            let rows = CONSTRAINTS.iter().filter(|row| row.1 & release != 0).count();
            assert_eq!(counted, rows);
            let invariants: usize = profiles.all.iter().flatten().map(|p| p.root.count_invariants()).sum();
            assert_eq!(invariants, INVARIANTS.iter().filter(|row| row.1 & release != 0).count());
        }
    }
}
