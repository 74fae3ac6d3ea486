//! `$translate`: from a code to codes of another system, and back.

use super::{Failure, Settings, Terminology};
use crate::issue::IssueCode;
use crate::store::{Coding, ConceptMap, Dependency, MapGroup, MapHit, Relationship, UnmappedMode};
use crate::version::{self, canonical};
use alloc::string::String;
use alloc::vec::Vec;

/// What to translate.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TranslateRequest<'a> {
    /// The map to use, as a canonical reference; all maps when not said.
    pub map: Option<&'a str>,
    /// The code: of the sources, or of the targets in reverse.
    pub coding: Coding,
    /// The system of what is wanted: of targets, or of sources in reverse.
    pub other_system: Option<&'a str>,
    /// The value set the sources are of.
    pub source_scope: Option<&'a str>,
    /// The value set the targets are of.
    pub target_scope: Option<&'a str>,
    /// Whether to go from targets to sources.
    pub reverse: bool,
    /// What is known to hold beside the code. A mapping that depends on one of these having another value is left out; one that depends
    /// on something not said here is given with what it depends on.
    pub dependencies: Vec<Dependency>,
}

impl<'a> TranslateRequest<'a> {
    /// A request for all translations of a code.
    #[must_use]
    pub fn new(coding: Coding) -> Self {
        Self {
            map: None,
            coding,
            other_system: None,
            source_scope: None,
            target_scope: None,
            reverse: false,
            dependencies: Vec::new(),
        }
    }
}

/// What came out: nothing is dropped, and nothing is guessed.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TranslateOutcome {
    /// Whether there is a hit that says the codes are related.
    pub result: bool,
    /// All hits, in the order of the maps.
    pub hits: Vec<TranslationHit>,
}

/// One translation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TranslationHit {
    /// The target, or `None` where the map says that there is none. In reverse it is the target that was asked about.
    pub concept: Option<Coding>,
    /// The source.
    pub source: Coding,
    /// How the target relates to the source.
    pub relationship: Relationship,
    /// The map, `url|version`.
    pub origin: Option<String>,
    /// What must hold for it and was not said to.
    pub depends_on: Vec<Dependency>,
    /// What else comes out.
    pub product: Vec<Dependency>,
    /// Whether it is the map's way to treat a code it does not list.
    pub unmapped: Option<UnmappedMode>,
}

/// Maps that are asked one through the other for codes they do not list, at most.
const MAX_OTHER_MAPS: usize = 8;

impl Terminology<'_> {
    /// Translates a code.
    ///
    /// # Errors
    /// [`Failure`]: the map named is not known, there is no code, or the limits are passed.
    pub fn translate(&self, request: &TranslateRequest<'_>) -> Result<TranslateOutcome, Failure> {
        let session = self.session(&Settings::default());
        if request.coding.code.is_none() {
            return Err(Failure::new(IssueCode::BAD_REQUEST, "there is no code to translate"));
        }
        let maps = session.chain().concept_maps();
        let chosen: Vec<&ConceptMap> = match request.map {
            Some(reference) => alloc::vec![named(&maps, reference).ok_or_else(|| Failure::new(
                IssueCode::UNKNOWN_CONCEPT_MAP,
                "the concept map is not known"
            ))?],
            None => maps.iter().copied().filter(|m| in_scope(m, request)).collect(),
        };
        let mut work = Work {
            maps: &maps,
            request,
            hits: Vec::new(),
            steps: self.limits.max_steps,
            max: self.limits.max_results,
        };
        for map in chosen {
            work.translate(map, &mut Vec::new())?;
        }
        let result = work.hits.iter().any(|h| h.concept.is_some() && h.relationship.is_match());
        Ok(TranslateOutcome { result, hits: work.hits })
    }
}

/// The map of a canonical reference, the latest version of it when none is said.
fn named<'m>(maps: &[&'m ConceptMap], reference: &str) -> Option<&'m ConceptMap> {
    let (url, wanted) = canonical(reference);
    let fits = |m: &&&ConceptMap| {
        m.url.as_deref() == Some(url)
            && wanted.is_none_or(|w| m.version.as_deref().is_some_and(|v| version::matches(w, v)))
    };
    maps.iter()
        .filter(fits)
        .max_by(|a, b| {
            version::compare(a.version.as_deref().unwrap_or(""), b.version.as_deref().unwrap_or(""))
        })
        .copied()
}

fn in_scope(map: &ConceptMap, request: &TranslateRequest<'_>) -> bool {
    let fits = |scope: &Option<String>, wanted: Option<&str>| {
        wanted.is_none_or(|w| scope.as_deref().is_some_and(|s| canonical(s).0 == canonical(w).0))
    };
    fits(&map.source_scope, request.source_scope) && fits(&map.target_scope, request.target_scope)
}

struct Work<'w, 'a> {
    maps: &'w [&'a ConceptMap],
    request: &'w TranslateRequest<'w>,
    hits: Vec<TranslationHit>,
    steps: u64,
    max: usize,
}

impl<'a> Work<'_, 'a> {
    fn charge(&mut self, steps: u64) -> Result<(), Failure> {
        self.steps = self.steps.checked_sub(steps).ok_or_else(Failure::too_costly)?;
        Ok(())
    }

    fn push(&mut self, hit: TranslationHit) -> Result<(), Failure> {
        if self.hits.len() >= self.max {
            return Err(Failure::too_costly());
        }
        self.hits.push(hit);
        Ok(())
    }

    fn translate(
        &mut self,
        map: &'a ConceptMap,
        through: &mut Vec<*const ConceptMap>,
    ) -> Result<(), Failure> {
        self.charge(1 + map.groups.len() as u64)?;
        let code = self.request.coding.code.as_deref().unwrap_or("");
        let systems: Vec<&'a str> = match &self.request.coding.system {
            Some(system) => map
                .groups
                .iter()
                .filter_map(|g| own(g, self.request.reverse))
                .filter(|s| s == system)
                .take(1)
                .collect(),
            None => {
                let mut all: Vec<&str> =
                    map.groups.iter().map(|g| own(g, self.request.reverse).unwrap_or("")).collect();
                all.sort_unstable();
                all.dedup();
                all
            }
        };
        let mut listed: Vec<*const MapGroup> = Vec::new();
        for system in systems {
            let found: Vec<MapHit<'_>> = if self.request.reverse {
                map.translate_back(system, code).collect()
            } else {
                map.translate(system, code).collect()
            };
            self.charge(found.len() as u64)?;
            for hit in found {
                listed.push(hit.group);
                if self.wants(hit.group)
                    && let Some(hit) = self.hit(map, &hit)
                {
                    self.push(hit)?;
                }
            }
        }
        if self.request.reverse {
            return Ok(());
        }
        for group in &map.groups {
            let system_fits =
                self.request.coding.system.as_deref().is_none_or(|s| group.source.as_deref() == Some(s));
            if system_fits && self.wants(group) && !listed.contains(&core::ptr::from_ref(group)) {
                self.unmapped(map, group, through)?;
            }
        }
        Ok(())
    }

    /// Whether a group leads to the system that is wanted, and is of the version given.
    fn wants(&self, group: &MapGroup) -> bool {
        let (other, version) = if self.request.reverse {
            (&group.source, &group.target_version)
        } else {
            (&group.target, &group.source_version)
        };
        let given = self.request.coding.version.as_deref();
        self.request.other_system.is_none_or(|w| other.as_deref() == Some(w))
            && version.as_deref().is_none_or(|v| given.is_none_or(|g| version::matches(v, g)))
    }

    fn hit(&self, map: &ConceptMap, hit: &MapHit<'_>) -> Option<TranslationHit> {
        let target = hit.target;
        let depends_on = target.map_or(&[][..], |t| &t.depends_on);
        let open = self.open_dependencies(depends_on)?;
        let concept = target.and_then(|t| {
            Some(Coding {
                system: hit.group.target.clone(),
                version: hit.group.target_version.clone(),
                code: Some(t.code.clone()?),
                display: t.display.clone(),
            })
        });
        let missing = if hit.element.no_map || target.is_none() {
            Relationship::Unmatched
        } else {
            Relationship::RelatedTo
        };
        Some(TranslationHit {
            concept,
            source: Coding {
                system: hit.group.source.clone(),
                version: hit.group.source_version.clone(),
                code: Some(hit.element.code.clone()),
                display: hit.element.display.clone(),
            },
            relationship: target.map_or(missing, |t| t.relationship),
            origin: origin(map),
            depends_on: open,
            product: target.map(|t| t.product.clone()).unwrap_or_default(),
            unmapped: None,
        })
    }

    /// What a mapping depends on and was not said; `None` when something was said that contradicts it.
    fn open_dependencies(&self, depends_on: &[Dependency]) -> Option<Vec<Dependency>> {
        let mut open = Vec::new();
        for needed in depends_on {
            match self.request.dependencies.iter().find(|d| d.attribute == needed.attribute) {
                Some(given) if given.value.to_text() != needed.value.to_text() => return None,
                Some(_) => {}
                None => open.push(needed.clone()),
            }
        }
        Some(open)
    }

    fn unmapped(
        &mut self,
        map: &'a ConceptMap,
        group: &'a MapGroup,
        through: &mut Vec<*const ConceptMap>,
    ) -> Result<(), Failure> {
        let Some(rule) = &group.unmapped else { return Ok(()) };
        let code = match rule.mode {
            UnmappedMode::Fixed => rule.code.clone(),
            UnmappedMode::UseSourceCode => self.request.coding.code.clone(),
            UnmappedMode::OtherMap => {
                let other = rule.other_map.as_deref().and_then(|m| named(self.maps, m));
                through.push(core::ptr::from_ref(map));
                let Some(other) = other.filter(|o| {
                    !through.contains(&core::ptr::from_ref(*o)) && through.len() <= MAX_OTHER_MAPS
                }) else {
                    return Ok(());
                };
                self.translate(other, through)?;
                through.pop();
                return Ok(());
            }
        };
        self.push(TranslationHit {
            concept: Some(Coding {
                system: group.target.clone(),
                version: group.target_version.clone(),
                code,
                display: rule.display.clone(),
            }),
            source: self.request.coding.clone(),
            relationship: rule.relationship,
            origin: origin(map),
            depends_on: Vec::new(),
            product: Vec::new(),
            unmapped: Some(rule.mode),
        })
    }
}

fn own(group: &MapGroup, reverse: bool) -> Option<&str> {
    if reverse { group.target.as_deref() } else { group.source.as_deref() }
}

fn origin(map: &ConceptMap) -> Option<String> {
    let url = map.url.as_deref()?;
    Some(map.version.as_deref().map_or_else(|| url.into(), |v| alloc::format!("{url}|{v}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::Chain;
    use crate::store::{Store, Value};
    use alloc::format;

    fn store(groups: &str) -> Store {
        let mut store = Store::new();
        store
            .insert(
                format!(r#"{{"resourceType":"ConceptMap","url":"urn:m","version":"2","group":{groups}}}"#)
                    .as_bytes(),
            )
            .unwrap();
        store
    }

    fn targets(store: &Store, request: &TranslateRequest<'_>) -> Vec<(Option<String>, &'static str)> {
        let outcome = Terminology::new(Chain::default().then(store)).translate(request).unwrap();
        outcome.hits.into_iter().map(|h| (h.concept.and_then(|c| c.code), h.relationship.r4())).collect()
    }

    /// hapi-fhir #4497 and #5816, FHIRsmith #61, #84, #247: see the defects of other servers.
    #[test]
    fn all_hits_both_ways_with_wider_narrower_and_unmatched() {
        let store = store(
            r#"[{"source":"urn:a","target":"urn:b","element":[
            {"code":"x","target":[{"code":"1","equivalence":"wider"},{"code":"2","equivalence":"narrower"}]},
            {"code":"y","target":[{"code":"1","equivalence":"equal"}]},
            {"code":"n","target":[{"equivalence":"unmatched"}]}]}]"#,
        );
        let forward = |code: &str| targets(&store, &TranslateRequest::new(Coding::new("urn:a", code)));
        assert_eq!(forward("x"), [(Some("1".into()), "wider"), (Some("2".into()), "narrower")]);
        assert_eq!(forward("n"), [(None, "unmatched")]);
        assert!(forward("q").is_empty());
        let back = TranslateRequest { reverse: true, ..TranslateRequest::new(Coding::new("urn:b", "1")) };
        let outcome = Terminology::new(Chain::default().then(&store)).translate(&back).unwrap();
        assert!(outcome.result);
        let sources: Vec<_> = outcome.hits.iter().map(|h| h.source.code.clone().unwrap()).collect();
        assert_eq!(sources, ["x", "y"]);
        assert_eq!(outcome.hits[0].origin.as_deref(), Some("urn:m|2"));
    }

    #[test]
    fn unmapped_codes_are_treated_as_the_map_says() {
        let one = |rule: &str| {
            store(&format!(
                r#"[{{"source":"urn:a","target":"urn:b","element":[{{"code":"x","target":[{{"code":"1"}}]}}],"unmapped":{rule}}}]"#
            ))
        };
        let ask = |store: &Store| targets(store, &TranslateRequest::new(Coding::new("urn:a", "q")));
        assert_eq!(ask(&one(r#"{"mode":"fixed","code":"other"}"#)), [(Some("other".into()), "relatedto")]);
        assert_eq!(ask(&one(r#"{"mode":"provided"}"#)), [(Some("q".into()), "relatedto")]);
        assert_eq!(
            ask(&one(r#"{"mode":"use-source-code","relationship":"equivalent"}"#)),
            [(Some("q".into()), "equivalent")]
        );
        let mut chained = one(r#"{"mode":"other-map","otherMap":"urn:m2"}"#);
        assert!(
            targets(
                &chained,
                &TranslateRequest { map: Some("urn:m"), ..TranslateRequest::new(Coding::new("urn:a", "q")) }
            )
            .is_empty()
        );
        chained.insert(br#"{"resourceType":"ConceptMap","url":"urn:m2","group":[{"source":"urn:a","target":"urn:b","element":[{"code":"q","target":[{"code":"7"}]}],"unmapped":{"mode":"other-map","url":"urn:m"}}]}"#).unwrap();
        assert_eq!(
            targets(
                &chained,
                &TranslateRequest { map: Some("urn:m"), ..TranslateRequest::new(Coding::new("urn:a", "q")) }
            ),
            [(Some("7".into()), "equivalent")]
        );
        // The maps name each other: a code neither lists ends.
        assert!(
            targets(
                &chained,
                &TranslateRequest { map: Some("urn:m"), ..TranslateRequest::new(Coding::new("urn:a", "zz")) }
            )
            .is_empty()
        );
    }

    #[test]
    fn dependencies_are_told_or_left_open() {
        let store = store(
            r#"[{"source":"urn:a","target":"urn:b","element":[{"code":"x","target":[
            {"code":"m","dependsOn":[{"attribute":"sex","valueCode":"male"}],"product":[{"property":"side","value":"left"}]},
            {"code":"f","dependsOn":[{"property":"sex","value":"female"}]}]}]}]"#,
        );
        let request = TranslateRequest::new(Coding::new("urn:a", "x"));
        let outcome = Terminology::new(Chain::default().then(&store)).translate(&request).unwrap();
        assert_eq!(outcome.hits.iter().map(|h| h.depends_on.len()).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(outcome.hits[0].product[0].attribute, "side");
        let said = Dependency { attribute: "sex".into(), value: Value::Code("female".into()) };
        assert_eq!(
            targets(&store, &TranslateRequest { dependencies: alloc::vec![said], ..request }),
            [(Some("f".into()), "equivalent")]
        );
    }

    #[test]
    fn results_are_bounded_and_unknown_maps_fail() {
        let store = store(
            r#"[{"source":"urn:a","target":"urn:b","element":[{"code":"x","target":[{"code":"1"},{"code":"2"}]}]}]"#,
        );
        let request = TranslateRequest::new(Coding::new("urn:a", "x"));
        let within = |max_results| {
            let limits = super::super::Limits { max_results, ..super::super::Limits::default() };
            Terminology::new(Chain::default().then(&store))
                .with_limits(limits)
                .translate(&request)
                .map(|o| o.hits.len())
        };
        assert_eq!(within(2).unwrap(), 2);
        assert_eq!(within(1).unwrap_err().kind(), super::super::FailureKind::TooCostly);
        let unknown = TranslateRequest { map: Some("urn:none"), ..request };
        let failed = Terminology::new(Chain::default().then(&store)).translate(&unknown).unwrap_err();
        assert_eq!(failed.issue().code, IssueCode::UNKNOWN_CONCEPT_MAP);
    }
}
