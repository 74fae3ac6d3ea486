//! Concept maps of R4 and R5.

use super::Value;
use super::index::SystemTables;
use super::read::{Load, LoadError, LoadErrorKind, Node, tree, value};
use crate::json::Json;
use alloc::string::String;
use alloc::vec::Vec;

/// How a target relates to its source, in the words of R5; each word of R4 has its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Relationship {
    /// Somehow related (`related-to`; R4 `relatedto`, `inexact`).
    RelatedTo,
    /// The same in meaning (`equivalent`; R4 `equivalent`).
    Equivalent,
    /// The very same (R4 `equal`; R5 says `equivalent`).
    Equal,
    /// The source is narrower (`source-is-narrower-than-target`; R4 `wider`).
    SourceIsNarrower,
    /// The target subsumes the source in the hierarchy (R4 `subsumes`; R5 `source-is-narrower-than-target`).
    TargetSubsumes,
    /// The source is broader (`source-is-broader-than-target`; R4 `narrower`).
    SourceIsBroader,
    /// The target specializes the source in the hierarchy (R4 `specializes`; R5 `source-is-broader-than-target`).
    TargetSpecializes,
    /// Not related (`not-related-to`; R4 `disjoint`).
    NotRelated,
    /// No match exists (R4 `unmatched`; R5 says it with `noMap`).
    Unmatched,
}

const WORDS: [(Relationship, &str, &str); 10] = [
    (Relationship::RelatedTo, "related-to", "relatedto"),
    (Relationship::RelatedTo, "related-to", "inexact"),
    (Relationship::Equivalent, "equivalent", "equivalent"),
    (Relationship::Equal, "equivalent", "equal"),
    (Relationship::SourceIsNarrower, "source-is-narrower-than-target", "wider"),
    (Relationship::TargetSubsumes, "source-is-narrower-than-target", "subsumes"),
    (Relationship::SourceIsBroader, "source-is-broader-than-target", "narrower"),
    (Relationship::TargetSpecializes, "source-is-broader-than-target", "specializes"),
    (Relationship::NotRelated, "not-related-to", "disjoint"),
    (Relationship::Unmatched, "not-related-to", "unmatched"),
];

impl Relationship {
    /// The relationship of an R5 code.
    #[must_use]
    pub fn from_r5(code: &str) -> Option<Self> {
        WORDS.iter().find(|(_, r5, _)| *r5 == code).map(|(word, _, _)| *word)
    }

    /// The relationship of an R4 code (`equivalence`).
    #[must_use]
    pub fn from_r4(code: &str) -> Option<Self> {
        WORDS.iter().find(|(_, _, r4)| *r4 == code).map(|(word, _, _)| *word)
    }

    /// The R5 code.
    #[must_use]
    pub fn r5(self) -> &'static str {
        WORDS.iter().find(|(word, _, _)| *word == self).map_or("related-to", |(_, r5, _)| r5)
    }

    /// The R4 code.
    #[must_use]
    pub fn r4(self) -> &'static str {
        WORDS.iter().find(|(word, _, _)| *word == self).map_or("relatedto", |(_, _, r4)| r4)
    }

    /// Whether it says that the target stands for the source at all.
    #[must_use]
    pub const fn is_match(self) -> bool {
        !matches!(self, Self::NotRelated | Self::Unmatched)
    }

    /// The same seen from the target.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::SourceIsNarrower => Self::SourceIsBroader,
            Self::SourceIsBroader => Self::SourceIsNarrower,
            Self::TargetSubsumes => Self::TargetSpecializes,
            Self::TargetSpecializes => Self::TargetSubsumes,
            other => other,
        }
    }
}

/// A concept map read from FHIR JSON.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConceptMap {
    /// Canonical URL.
    pub url: Option<String>,
    /// Business version.
    pub version: Option<String>,
    /// The value set its sources come from (R4 `source[x]`, R5 `sourceScope[x]`).
    pub source_scope: Option<String>,
    /// The value set its targets come from (R4 `target[x]`, R5 `targetScope[x]`).
    pub target_scope: Option<String>,
    /// The mappings between each two systems.
    pub groups: Vec<MapGroup>,
    forward: Side,
    backward: Side,
}

/// Mappings from one system to another.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MapGroup {
    /// URI of the system of the sources.
    pub source: Option<String>,
    /// Its version.
    pub source_version: Option<String>,
    /// URI of the system of the targets.
    pub target: Option<String>,
    /// Its version.
    pub target_version: Option<String>,
    /// The mappings.
    pub elements: Vec<MapElement>,
    /// What happens to a source that is not listed.
    pub unmapped: Option<Unmapped>,
}

/// One source and its targets.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MapElement {
    /// Code of the source.
    pub code: String,
    /// How it reads.
    pub display: Option<String>,
    /// Whether there is certainly no target (R5 `noMap`).
    pub no_map: bool,
    /// Its targets.
    pub targets: Vec<MapTarget>,
}

/// One target.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MapTarget {
    /// Code of the target; an R4 map may leave it out (`unmatched`).
    pub code: Option<String>,
    /// How it reads.
    pub display: Option<String>,
    /// How it relates to the source.
    pub relationship: Relationship,
    /// What must hold for it.
    pub depends_on: Vec<Dependency>,
    /// What else comes out.
    pub product: Vec<Dependency>,
}

#[cfg(any(feature = "v2-to-fhir", feature = "ccda"))]
impl MapTarget {
    pub(crate) fn new(code: &str, display: Option<&str>, relationship: Relationship) -> Self {
        let (code, display) = (Some(code.into()), display.map(Into::into));
        Self { code, display, relationship, depends_on: Vec::new(), product: Vec::new() }
    }
}

/// Something that must hold, or that comes out, beside the code (`dependsOn`, `product`).
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a pair, built by callers who state what holds")]
pub struct Dependency {
    /// The attribute or property: R5 `attribute`, R4 `property`.
    pub attribute: String,
    /// Its value.
    pub value: Value,
}

/// What happens to a source a group does not list.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Unmapped {
    /// Which of the ways.
    pub mode: UnmappedMode,
    /// Code of the target, for [`UnmappedMode::Fixed`].
    pub code: Option<String>,
    /// How it reads.
    pub display: Option<String>,
    /// The map to ask, for [`UnmappedMode::OtherMap`].
    pub other_map: Option<String>,
    /// How the target relates to the source.
    pub relationship: Relationship,
}

/// The ways to treat a source that is not listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnmappedMode {
    /// The same code in the target system (R4 `provided`, R5 `use-source-code`).
    UseSourceCode,
    /// One code for all (`fixed`).
    Fixed,
    /// Another map is asked (R4 and R5 `other-map`).
    OtherMap,
}

/// A mapping that was found.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct MapHit<'a> {
    /// The group it is in.
    pub group: &'a MapGroup,
    /// The source.
    pub element: &'a MapElement,
    /// The target; `None` for a source listed without one.
    pub target: Option<&'a MapTarget>,
}

/// Where a code is, by group, element and target, and the number of the next one with the same code.
#[derive(Debug, Clone, Copy)]
struct Spot {
    group: u32,
    element: u32,
    target: u32,
    next: u32,
}

/// The spots of one direction: the tables lead from a system and a code to the first of them.
#[derive(Debug, Clone, Default)]
struct Side {
    tables: SystemTables<Vec<u32>>,
    spots: Vec<Spot>,
}

const NONE: u32 = u32::MAX;

impl ConceptMap {
    /// Reads a `ConceptMap` resource of R4 (`equivalence`) or R5 (`relationship`).
    ///
    /// # Errors
    /// [`LoadError`]: not JSON (offset), another resource, an element without a code, an unknown relationship or an element of a
    /// wrong type (path).
    pub fn from_json(json: &[u8]) -> Result<Self, LoadError> {
        Self::from_value(&tree(json)?)
    }

    /// A map out of its groups.
    #[cfg(any(feature = "v2-to-fhir", feature = "ccda"))]
    pub(crate) fn of(
        url: String,
        source_scope: Option<String>,
        target_scope: Option<String>,
        groups: Vec<MapGroup>,
    ) -> Self {
        let mut map = Self {
            url: Some(url),
            version: None,
            source_scope,
            target_scope,
            groups,
            forward: Side::default(),
            backward: Side::default(),
        };
        map.index();
        map
    }

    /// The same from a JSON tree.
    ///
    /// # Errors
    /// As [`ConceptMap::from_json`].
    pub fn from_value(resource: &Json) -> Result<Self, LoadError> {
        let node = Node::of_type(resource, "ConceptMap")?;
        let scope = |names: [&str; 4]| -> Load<Option<String>> {
            for name in names {
                if let Some(found) = node.text(name)? {
                    return Ok(Some(found));
                }
            }
            Ok(None)
        };
        let mut map = Self {
            url: node.text("url")?,
            version: node.text("version")?,
            source_scope: scope(["sourceScopeCanonical", "sourceScopeUri", "sourceCanonical", "sourceUri"])?,
            target_scope: scope(["targetScopeCanonical", "targetScopeUri", "targetCanonical", "targetUri"])?,
            groups: node.each("group", group)?,
            forward: Side::default(),
            backward: Side::default(),
        };
        map.index();
        Ok(map)
    }

    /// Every mapping of a source, in the order of the map. A source listed without a target gives a hit without one. Takes no
    /// allocation. Codes are compared exactly.
    pub fn translate(&self, system: &str, code: &str) -> impl Iterator<Item = MapHit<'_>> + use<'_> {
        self.hits(&self.forward, system, code)
    }

    /// Every mapping that leads to a target, in the order of the map. Takes no allocation.
    pub fn translate_back(&self, system: &str, code: &str) -> impl Iterator<Item = MapHit<'_>> + use<'_> {
        self.hits(&self.backward, system, code)
    }

    fn hits<'a>(
        &'a self,
        side: &'a Side,
        system: &str,
        code: &str,
    ) -> impl Iterator<Item = MapHit<'a>> + use<'a> {
        let first = side.tables.find(system, code).and_then(|(spots, at)| spots.get(at as usize).copied());
        let spot = move |n: u32| side.spots.get(n as usize);
        core::iter::successors(first, move |n| spot(*n).map(|s| s.next).filter(|n| *n != NONE))
            .filter_map(move |n| self.hit(*spot(n)?))
    }

    fn hit(&self, spot: Spot) -> Option<MapHit<'_>> {
        let group = self.groups.get(spot.group as usize)?;
        let element = group.elements.get(spot.element as usize)?;
        Some(MapHit { group, element, target: element.targets.get(spot.target as usize) })
    }

    fn key(&self, spot: Spot, back: bool) -> Option<(&str, &str)> {
        let hit = self.hit(spot)?;
        if back {
            Some((hit.group.target.as_deref().unwrap_or(""), hit.target?.code.as_deref()?))
        } else {
            Some((hit.group.source.as_deref().unwrap_or(""), &hit.element.code))
        }
    }

    fn index(&mut self) {
        let mut forward = Vec::new();
        let mut backward = Vec::new();
        for (group, of_group) in (0_u32..).zip(&self.groups) {
            for (element, of_element) in (0_u32..).zip(&of_group.elements) {
                for target in 0..of_element.targets.len().max(1) as u32 {
                    let spot = Spot { group, element, target, next: NONE };
                    forward.push(spot);
                    if of_element.targets.get(target as usize).is_some_and(|t| t.code.is_some()) {
                        backward.push(spot);
                    }
                }
            }
        }
        self.forward = self.chained(forward, false);
        self.backward = self.chained(backward, true);
    }

    /// Tables of the spots; those of one code hang together in their order.
    fn chained(&self, mut spots: Vec<Spot>, back: bool) -> Side {
        let keys = spots.iter().enumerate().filter_map(|(number, spot)| {
            let (system, code) = self.key(*spot, back)?;
            Some((system, code, number as u32))
        });
        let mut last: Vec<u32> = (0..spots.len() as u32).collect();
        let mut links = Vec::new();
        let tables = SystemTables::of(keys.collect(), |numbers, repeated| {
            for (again, first) in repeated {
                let number = |i: &u32| numbers.get(*i as usize).copied();
                if let (Some(again), Some(first)) = (number(again), number(first))
                    && let Some(end) = last.get_mut(first as usize)
                {
                    links.push((*end, again));
                    *end = again;
                }
            }
            numbers.to_vec()
        });
        for (from, to) in links {
            if let Some(spot) = spots.get_mut(from as usize) {
                spot.next = to;
            }
        }
        Side { tables, spots }
    }
}

fn group(node: &Node<'_>) -> Load<MapGroup> {
    let (source, source_version) = system(node, "source")?;
    let (target, target_version) = system(node, "target")?;
    let unmapped = node.inner("unmapped");
    Ok(MapGroup {
        source,
        source_version,
        target,
        target_version,
        elements: node.each("element", element)?,
        unmapped: unmapped.as_ref().map(read_unmapped).transpose()?,
    })
}

/// A system with its version: R5 writes `url|version`, R4 a member of its own.
fn system(node: &Node<'_>, name: &str) -> Load<(Option<String>, Option<String>)> {
    let Some(text) = node.text(name)? else { return Ok((None, None)) };
    let (url, version) = crate::version::canonical(&text);
    let own = node.text(&alloc::format!("{name}Version"))?;
    Ok((Some(url.into()), version.map(Into::into).or(own)))
}

fn element(node: &Node<'_>) -> Load<MapElement> {
    Ok(MapElement {
        code: node.needed("code")?,
        display: node.text("display")?,
        no_map: node.boolean("noMap")?.unwrap_or(false),
        targets: node.each("target", target)?,
    })
}

fn target(node: &Node<'_>) -> Load<MapTarget> {
    Ok(MapTarget {
        code: node.text("code")?,
        display: node.text("display")?,
        relationship: relationship(node, Relationship::Equivalent)?,
        depends_on: node.each("dependsOn", dependency)?,
        product: node.each("product", dependency)?,
    })
}

fn relationship(node: &Node<'_>, default: Relationship) -> Load<Relationship> {
    if let Some(code) = node.text("relationship")? {
        return Relationship::from_r5(&code)
            .map_or_else(|| node.error(LoadErrorKind::Type, "relationship"), Ok);
    }
    match node.text("equivalence")? {
        Some(code) => {
            Relationship::from_r4(&code).map_or_else(|| node.error(LoadErrorKind::Type, "equivalence"), Ok)
        }
        None => Ok(default),
    }
}

fn dependency(node: &Node<'_>) -> Load<Dependency> {
    let attribute = match node.text("attribute")? {
        Some(attribute) => attribute,
        None => node.needed("property")?,
    };
    let given = match node.text("value")? {
        Some(text) => Some(Value::Text(text)),
        None => value(node.json).or(node.text("valueSet")?.map(Value::Uri)),
    };
    match given {
        Some(value) => Ok(Dependency { attribute, value }),
        None => node.error(LoadErrorKind::Missing, "value[x]"),
    }
}

fn read_unmapped(node: &Node<'_>) -> Load<Unmapped> {
    let mode = match node.needed("mode")?.as_str() {
        "provided" | "use-source-code" => UnmappedMode::UseSourceCode,
        "fixed" => UnmappedMode::Fixed,
        "other-map" => UnmappedMode::OtherMap,
        _ => return node.error(LoadErrorKind::Type, "mode"),
    };
    let other_map = match node.text("otherMap")? {
        Some(url) => Some(url),
        None => node.text("url")?,
    };
    Ok(Unmapped {
        mode,
        code: node.text("code")?,
        display: node.text("display")?,
        other_map,
        relationship: relationship(node, Relationship::RelatedTo)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &[u8] = br#"{"resourceType":"ConceptMap","url":"urn:m","group":[{"source":"urn:a|1","target":"urn:b","element":[
        {"code":"x","target":[{"code":"1","relationship":"equivalent"},{"code":"2","relationship":"source-is-broader-than-target"}]},
        {"code":"y","noMap":true},
        {"code":"z","target":[{"code":"1","equivalence":"wider"}]}]}]}"#;

    #[test]
    fn all_hits_are_given_both_ways() {
        let map = ConceptMap::from_json(MAP).unwrap();
        let targets: Vec<_> = map.translate("urn:a", "x").filter_map(|h| h.target?.code.as_deref()).collect();
        assert_eq!(targets, ["1", "2"]);
        assert!(map.translate("urn:a", "y").all(|h| h.target.is_none() && h.element.no_map));
        assert_eq!(map.translate("urn:a", "q").count(), 0);
        assert_eq!(map.translate("urn:q", "x").count(), 0);
        let sources: Vec<_> = map.translate_back("urn:b", "1").map(|h| h.element.code.as_str()).collect();
        assert_eq!(sources, ["x", "z"]);
        assert_eq!(map.groups[0].source_version.as_deref(), Some("1"));
    }

    #[test]
    fn words_of_r4_and_r5_turn_into_each_other() {
        for (r4, r5) in [
            ("wider", "source-is-narrower-than-target"),
            ("narrower", "source-is-broader-than-target"),
            ("equal", "equivalent"),
            ("subsumes", "source-is-narrower-than-target"),
            ("disjoint", "not-related-to"),
            ("relatedto", "related-to"),
        ] {
            let word = Relationship::from_r4(r4).unwrap();
            assert_eq!((word.r4(), word.r5()), (r4, r5));
        }
        for r5 in [
            "related-to",
            "equivalent",
            "source-is-narrower-than-target",
            "source-is-broader-than-target",
            "not-related-to",
        ] {
            let word = Relationship::from_r5(r5).unwrap();
            assert_eq!(word.r5(), r5);
            assert_eq!(word.reversed().reversed(), word);
        }
        assert_eq!(Relationship::from_r5("wider"), None);
    }

    #[test]
    fn an_unknown_relationship_is_refused() {
        let json = br#"{"resourceType":"ConceptMap","group":[{"element":[{"code":"a","target":[{"code":"b","relationship":"like"}]}]}]}"#;
        let error = ConceptMap::from_json(json).unwrap_err();
        assert_eq!(error.path(), "group[0].element[0].target[0].relationship");
    }
}
