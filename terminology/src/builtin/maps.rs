//! The maps built in as concept maps of the store, for `$translate`.

#[cfg(any(feature = "v2-to-fhir", feature = "ccda"))]
use crate::store::{ConceptMap, MapElement, MapGroup, MapTarget, Relationship};
use alloc::vec::Vec;

/// All of them: those of the v2 to FHIR guide, then those of C-CDA on FHIR.
pub(super) fn all() -> Vec<crate::store::ConceptMap> {
    #[cfg_attr(
        not(any(feature = "v2-to-fhir", feature = "ccda")),
        expect(unused_mut, reason = "no map is built in")
    )]
    let mut maps = Vec::new();
    #[cfg(feature = "v2-to-fhir")]
    maps.extend(crate::ConceptMap::all().map(v2));
    #[cfg(feature = "ccda")]
    maps.extend(crate::CcdaMap::all().map(ccda));
    maps
}

/// The guide says under which condition a row holds in words of its own; `dependsOn` carries them.
#[cfg(feature = "v2-to-fhir")]
fn v2(map: crate::ConceptMap) -> ConceptMap {
    use crate::store::{Dependency, Value};
    let source = map.source_table().and_then(crate::v2_table).and_then(crate::V2Table::system_uri);
    let mut groups = Groups::default();
    for row in map.rows() {
        let related = match row.equivalence {
            crate::Equivalence::Equivalent => Relationship::Equivalent,
            _ => Relationship::Unmatched,
        };
        let target = row.target_code.map(|code| {
            let mut target = MapTarget::new(code, row.target_display, related);
            let said = row
                .condition
                .map(|text| Dependency { attribute: "condition".into(), value: Value::Text(text.into()) });
            target.depends_on.extend(said);
            target
        });
        groups.add((source, None), (row.target_system, None), row.source_code, target);
    }
    ConceptMap::of(alloc::format!("urn:synovia:v2-to-fhir:{}", map.name()), None, None, groups.0)
}

#[cfg(feature = "ccda")]
fn ccda(map: crate::CcdaMap) -> ConceptMap {
    use crate::store::{Unmapped, UnmappedMode};
    let mut groups = Groups::default();
    for row in map.rows().filter(|row| !row.source_code.is_empty()) {
        let related = Relationship::from_r4(row.equivalence.code()).unwrap_or(Relationship::RelatedTo);
        let target = row.target_code.map(|code| MapTarget::new(code, row.target_display, related));
        let source = (Some(row.source_system), row.source_version);
        groups.add(source, (Some(row.target_system), row.target_version), row.source_code, target);
    }
    if let Some(code) = map.unmapped() {
        let fixed = Unmapped {
            mode: UnmappedMode::Fixed,
            code: Some(code.into()),
            display: None,
            other_map: None,
            relationship: Relationship::RelatedTo,
        };
        groups.0.iter_mut().for_each(|group| group.unmapped = Some(fixed.clone()));
    }
    let scope = |url: Option<&str>| url.map(Into::into);
    ConceptMap::of(map.url(), scope(map.source_value_set()), scope(map.target_value_set()), groups.0)
}

/// Groups by their two systems, in the order they come in.
#[cfg(any(feature = "v2-to-fhir", feature = "ccda"))]
#[derive(Default)]
struct Groups(Vec<MapGroup>);

/// A system and its version.
#[cfg(any(feature = "v2-to-fhir", feature = "ccda"))]
type Side = (Option<&'static str>, Option<&'static str>);

#[cfg(any(feature = "v2-to-fhir", feature = "ccda"))]
impl Groups {
    /// Rows of one code follow each other and become one element.
    fn add(&mut self, source: Side, to: Side, code: &str, target: Option<MapTarget>) {
        let same = |g: &MapGroup| {
            (g.source.as_deref(), g.source_version.as_deref()) == source
                && (g.target.as_deref(), g.target_version.as_deref()) == to
        };
        let at = self.0.iter().position(same).unwrap_or_else(|| {
            let text = |t: Option<&str>| t.map(Into::into);
            self.0.push(MapGroup {
                source: text(source.0),
                source_version: text(source.1),
                target: text(to.0),
                target_version: text(to.1),
                ..MapGroup::default()
            });
            self.0.len() - 1
        });
        let Some(group) = self.0.get_mut(at) else { return };
        let no_map = target.is_none();
        match group.elements.last_mut().filter(|e| e.code == code) {
            Some(element) => element.targets.extend(target),
            None => group.elements.push(MapElement {
                code: code.into(),
                no_map,
                targets: target.into_iter().collect(),
                ..MapElement::default()
            }),
        }
    }
}

#[cfg(all(test, feature = "v2-to-fhir", feature = "ccda"))]
mod tests {
    use crate::builtin::BuiltIn;
    use crate::operation::{Terminology, TranslateOutcome, TranslateRequest};
    use crate::provider::Chain;
    use crate::store::{Coding, Relationship, UnmappedMode};
    use alloc::string::String;

    #[expect(clippy::unwrap_used, reason = "a helper of tests")]
    fn ask(set: impl FnOnce(&mut TranslateRequest<'_>), system: &str, code: &str) -> TranslateOutcome {
        let built_in = BuiltIn::new();
        let terminology = Terminology::new(Chain::default().then(&built_in));
        let mut request = TranslateRequest::new(Coding::new(system, code));
        set(&mut request);
        terminology.translate(&request).unwrap()
    }

    const CLASS: &str = "http://terminology.hl7.org/CodeSystem/v2-0004";
    const ACT: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    #[test]
    fn a_v2_code_translates_forward_and_back() {
        let map = "urn:synovia:v2-to-fhir:PatientClass-EncounterClass";
        let found = ask(|r| r.map = Some(map), CLASS, "I");
        let hit = &found.hits[0];
        assert!(found.result && hit.origin.as_deref() == Some(map));
        assert_eq!(hit.concept.as_ref().and_then(|c| c.code.as_deref()), Some("IMP"));
        assert_eq!(hit.relationship, Relationship::Equivalent);
        let back = ask(|r| r.reverse = true, ACT, "IMP");
        assert!(back.hits.iter().any(|h| h.source.code.as_deref() == Some("I")));
        assert!(!ask(|_| {}, CLASS, "no such code").result);
    }

    #[test]
    fn a_condition_is_given_with_the_hit() {
        let map = "urn:synovia:v2-to-fhir:SegmentActionCode";
        let found = ask(|r| r.map = Some(map), "http://terminology.hl7.org/CodeSystem/v2-0206", "U");
        let codes: alloc::vec::Vec<_> =
            found.hits.iter().filter_map(|h| h.concept.as_ref()?.code.as_deref()).collect();
        assert_eq!(codes, ["PUT", "PATCH"], "both, since nobody can choose but the caller");
        let said =
            |h: &crate::operation::TranslationHit| h.depends_on.iter().any(|d| d.attribute == "condition");
        assert!(found.hits.iter().all(said));
    }

    #[test]
    fn a_ccda_code_translates_by_the_url_of_the_guide() {
        let map = "http://hl7.org/fhir/us/ccda/ConceptMap/CF-AddressUse";
        let found = ask(|r| r.map = Some(map), "http://terminology.hl7.org/CodeSystem/v3-AddressUse", "HP");
        assert_eq!(found.hits[0].concept.as_ref().and_then(|c| c.code.as_deref()), Some("home"));
        assert_eq!(found.hits[0].relationship.r4(), "wider");
    }

    #[test]
    fn a_ccda_code_that_is_not_listed_gets_what_the_map_says() {
        let map = "http://hl7.org/fhir/us/ccda/ConceptMap/CF-AdministrativeGender";
        let gender = "http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender";
        let found = ask(|r| r.map = Some(map), gender, "X-not-listed");
        assert_eq!(found.hits[0].unmapped, Some(UnmappedMode::Fixed));
        let fixed = crate::CcdaMap::named("CF-AdministrativeGender").and_then(crate::CcdaMap::unmapped);
        assert_eq!(found.hits[0].concept.as_ref().and_then(|c| c.code.as_deref()), fixed);
        assert!(fixed.is_some());
    }

    /// Every row of both guides that has a target is found, once under the name of its map.
    #[test]
    fn every_row_built_in_is_found() {
        let built_in = BuiltIn::new();
        let terminology = Terminology::new(Chain::default().then(&built_in));
        let find = |map: &str, system: &str, code: &str, target: (&str, &str)| {
            let mut request = TranslateRequest::new(Coding::new(system, code));
            request.map = Some(map);
            let found = terminology.translate(&request).unwrap();
            let same =
                |c: &Coding| (c.system.as_deref(), c.code.as_deref()) == (Some(target.0), Some(target.1));
            assert_eq!(
                found.hits.iter().filter(|h| h.concept.as_ref().is_some_and(same)).count(),
                1,
                "{map} {code}"
            );
        };
        for row in crate::ConceptMap::all().flat_map(crate::ConceptMap::rows) {
            let system =
                row.map().source_table().and_then(crate::v2_table).and_then(crate::V2Table::system_uri);
            let map: String = alloc::format!("urn:synovia:v2-to-fhir:{}", row.map().name());
            if let (Some(system), Some(target)) = (system, row.target()) {
                find(&map, system, row.source_code, target);
            }
        }
        for map in crate::CcdaMap::all() {
            for row in map.rows().filter(|r| !r.source_code.is_empty()) {
                if let Some(target) = row.target() {
                    find(&map.url(), row.source_system, row.source_code, target);
                }
            }
        }
    }
}
