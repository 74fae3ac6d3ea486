//! Every row of the facts about code systems, and the defects of their sources.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

use crate::facts::{rows, some};
use std::collections::BTreeMap;
use synovia_terminology::builtin::{self, CodeSystem, Concept, Content, SystemStatus, find_system, find_uri};

/// Walks the systems of a family: every fact comes back, by URI and by number.
fn systems(facts: &'static str) -> BTreeMap<&'static str, CodeSystem> {
    let mut by_key = BTreeMap::new();
    for r in rows(facts) {
        let system = find_uri(r[1]).unwrap();
        let oid = system.oid().map(|oid| oid.to_string());
        assert_eq!((system.uri(), oid.as_deref(), system.name()), (r[1], some(r[2]), r[3]));
        assert_eq!(system.version(), some(r[4]), "{}", r[1]);
        let status = match r[5] {
            "active" => SystemStatus::Active,
            "draft" => SystemStatus::Draft,
            _ => SystemStatus::Retired,
        };
        let content = match r[6] {
            "complete" => Content::Complete,
            "fragment" => Content::Fragment,
            _ => Content::NotPresent,
        };
        assert_eq!((system.status(), system.content()), (status, content), "{}", r[1]);
        assert_eq!((system.is_case_sensitive(), system.is_a()), (r[7] == "yes", r[8] == "is-a"), "{}", r[1]);
        assert_eq!(find_system(r[1]), Some(system));
        by_key.insert(r[0], system);
    }
    by_key
}

/// Walks the codes of a family, then counts that there are no others.
#[cfg(any(feature = "v3", feature = "tho"))]
fn codes(systems: &BTreeMap<&str, CodeSystem>, facts: &'static str) {
    let facts = rows(facts);
    for r in &facts {
        let system = systems[r[0]];
        let found = system.get(r[1]).unwrap();
        assert_eq!((found.code(), found.display(), found.status()), (r[1], r[2], r[4]), "{r:?}");
        assert_eq!(found.is_selectable(), r[5] != "no", "{r:?}");
        let mut parents: Vec<&str> = found.parents().map(Concept::code).collect();
        let mut expected: Vec<&str> = r[3].split(';').filter(|p| !p.is_empty()).collect();
        parents.sort_unstable();
        expected.sort_unstable();
        assert_eq!(parents, expected, "{r:?}");
        assert!(found.parents().all(|p| found.is_under(p) && p.children().any(|c| c == found)), "{r:?}");
        assert!(!found.is_under(found));
        let synonyms: Vec<&str> = found.synonyms().collect();
        assert_eq!(synonyms.join(";"), r[6], "{r:?}");
        assert_eq!(system.display(r[1]), Some(r[2]));
        assert_eq!(system.get(&format!("{}\u{1}", r[1])), None);
    }
    assert_eq!(systems.values().map(|s| s.len()).sum::<usize>(), facts.len());
    for system in systems.values() {
        assert_eq!(builtin::codes(*system).count(), system.len());
        assert!(builtin::codes(*system).is_sorted_by_key(Concept::code));
    }
}

#[test]
#[cfg(feature = "v3")]
fn every_v3_row_round_trips() {
    codes(&systems(include_str!("../../data/v3-systems.tsv")), include_str!("../../data/v3-codes.tsv"));
}

#[test]
#[cfg(feature = "tho")]
fn every_tho_row_round_trips() {
    codes(&systems(include_str!("../../data/tho-systems.tsv")), include_str!("../../data/tho-codes.tsv"));
}

#[test]
#[cfg(feature = "v2")]
fn every_v2_row_is_reached_through_its_system() {
    let systems = systems(include_str!("../../data/v2-systems.tsv"));
    let mut seen = 0;
    for r in rows(include_str!("../../data/v2-codes.tsv")) {
        let mut of = r[0].split(';').filter_map(|table| systems.get(format!("v2-{table}").as_str()));
        let system = of.find(|s| !s.is_empty()).unwrap();
        let found = system.get(r[1]).unwrap();
        assert_eq!((found.display(), found.status()), (r[2], r[3]), "{r:?}");
        seen += 1;
    }
    assert_eq!(seen, systems.values().map(|s| s.len()).sum::<usize>());
}

#[test]
#[cfg(feature = "cdcrec")]
fn every_race_and_ethnicity_round_trips() {
    use builtin::cdcrec::{Kind, kind, system};
    let system = system().unwrap();
    let facts = rows(include_str!("../../data/cdcrec-codes.tsv"));
    for r in &facts {
        let found = system.get(r[1]).unwrap();
        assert_eq!((found.display(), found.status()), (r[2], r[4]));
        assert_eq!(found.parents().map(Concept::code).next().unwrap_or(""), r[3]);
        assert_eq!(kind(r[1]), Some(if r[0] == "race" { Kind::Race } else { Kind::Ethnicity }));
    }
    assert_eq!(system.len(), facts.len());
    assert_eq!(kind("0000-0"), None);
}

#[test]
#[cfg(all(feature = "cdcrec", feature = "systems"))]
fn cdcrec_is_found_by_each_of_its_uris() {
    let system = builtin::cdcrec::system();
    for name in ["urn:oid:2.16.840.1.113883.6.238", "2.16.840.1.113883.6.238"] {
        assert_eq!(find_system(name), system, "{name}");
    }
    let aliases = rows(include_str!("../../data/system-aliases.tsv"));
    let mut others = 0;
    for r in aliases.iter().filter(|r| r[2] == "urn:oid:2.16.840.1.113883.6.238") {
        assert_eq!(find_system(r[1]), system, "{r:?}");
        others += 1;
    }
    assert!(others >= 2);
}

#[test]
#[cfg(feature = "countries")]
fn every_country_round_trips() {
    use builtin::countries::{countries, country};
    let facts = rows(include_str!("../../data/countries.tsv"));
    assert_eq!(countries().count(), facts.len());
    for r in &facts {
        for code in r[..3].iter().filter(|c| !c.is_empty()) {
            let found = country(code).unwrap();
            assert_eq!((found.alpha2(), found.alpha3()), (some(r[0]), some(r[1])), "{code}");
            assert_eq!((found.numeric(), found.name()), (some(r[2]), r[3]), "{code}");
            assert_eq!(find_system("urn:iso:std:iso:3166").unwrap().display(code), Some(r[3]));
        }
    }
    assert_eq!((country("gb"), country("")), (None, None));
}

/// The source splits the United Kingdom in two rows.
#[test]
#[cfg(feature = "countries")]
fn the_united_kingdom_is_one_country() {
    let codes = |c: &str| builtin::countries::country(c).unwrap().alpha2();
    assert_eq!((codes("GB"), codes("GBR"), codes("826")), (Some("GB"), Some("GB"), Some("GB")));
}

#[test]
#[cfg(feature = "languages")]
fn every_subtag_round_trips() {
    use builtin::languages::{Kind, parse, subtag, system};
    let facts = rows(include_str!("../../data/languages.tsv"));
    for r in &facts {
        let kind = match r[0] {
            "language" => Kind::Language,
            "extlang" => Kind::Extlang,
            "script" => Kind::Script,
            "region" => Kind::Region,
            "variant" => Kind::Variant,
            "grandfathered" => Kind::Grandfathered,
            _ => Kind::Redundant,
        };
        let found = if r[1].contains("..") { subtag(kind, r[1]) } else { subtag(kind, &r[1].to_lowercase()) };
        let found = found.unwrap();
        assert_eq!((found.code(), found.description(), found.kind()), (r[1], r[2], kind));
        assert_eq!((found.deprecated(), found.preferred_value()), (some(r[3]), some(r[4])));
        assert_eq!((found.suppress_script(), found.macrolanguage()), (some(r[5]), some(r[6])));
        assert_eq!(found.scope(), some(r[7]));
        // A range of private codes (`qaa..qtz`) is a line of the registry, not a tag.
        if matches!(kind, Kind::Language | Kind::Grandfathered | Kind::Redundant) && !r[1].contains('.') {
            assert!(parse(r[1]).is_some(), "{r:?}");
        }
    }
    assert_eq!(system().unwrap().len(), facts.len());
}

#[test]
#[cfg(feature = "languages")]
fn tags_are_taken_apart_in_order() {
    use builtin::languages::parse;
    let swiss = parse("de-CH-1996").unwrap();
    assert_eq!((swiss.region.unwrap().code(), swiss.variants), ("CH", 1));
    assert!(parse("EN-us").is_some() && parse("en-u-nu-latn").unwrap().has_extensions);
    assert_eq!(parse("zh-hant-tw").unwrap().script.unwrap().code(), "Hant");
    for wrong in
        ["", "-", "en-", "en-US-Latn", "en-US-GB", "US", "Latn", "en-x", "en-u", "en-x-123456789", "qqq"]
    {
        assert_eq!(parse(wrong), None, "{wrong}");
    }
}

#[test]
#[cfg(feature = "ccda")]
fn every_ccda_row_round_trips() {
    use synovia_terminology::CcdaMap;
    let mut facts: BTreeMap<&str, Vec<Vec<&str>>> = BTreeMap::new();
    for r in rows(include_str!("../../data/ccda-maps.tsv")) {
        facts.entry(r[0]).or_default().push(r);
    }
    assert_eq!((CcdaMap::all().count(), facts.values().map(Vec::len).sum::<usize>()), (42, 291));
    for (name, rows) in facts {
        let map = CcdaMap::named(name).unwrap();
        assert_eq!(CcdaMap::named(&format!("http://hl7.org/fhir/us/ccda/ConceptMap/{name}")), Some(map));
        assert_eq!(map.rows().count(), rows.len());
        for r in rows {
            assert_eq!((map.source_value_set(), map.target_value_set()), (some(r[1]), some(r[2])));
            let same = |t: &synovia_terminology::CcdaTranslation| {
                (t.source_system, t.source_version, t.source_code) == (r[3], some(r[4]), r[5])
                    && (t.target_system, t.target_version) == (r[6], some(r[7]))
                    && (t.target_code, t.target_display) == (some(r[8]), some(r[9]))
                    && t.equivalence.code() == r[10]
            };
            assert!(map.rows().any(|t| same(&t)), "{r:?}");
            assert!(r[5].is_empty() || map.translate_all(r[5]).any(|t| same(&t)), "{r:?}");
            assert!(r[11].is_empty() || map.unmapped() == r[11].strip_prefix("fixed:"), "{r:?}");
        }
        assert_eq!(map.translate("no such code"), None);
        assert_eq!(map.translate(""), None);
    }
}

/// The guide's sheet of terms makes a resolved allergy active; its ConceptMap resources do not.
#[test]
#[cfg(feature = "ccda")]
fn a_resolved_allergy_stays_resolved() {
    let map = synovia_terminology::CcdaMap::named("CF-AllergyStatus").unwrap();
    assert_eq!(map.translate("413322009").unwrap().target_code, Some("resolved"));
    assert_eq!(map.translate("73425007").unwrap().target_code, Some("inactive"));
}

/// No text of a licensed terminology is built in, only the bare codes the guides name.
#[test]
#[cfg(feature = "ccda")]
fn licensed_codes_have_no_text() {
    for row in synovia_terminology::CcdaMap::all().flat_map(synovia_terminology::CcdaMap::rows) {
        if ["http://snomed.info/sct", "http://loinc.org"].contains(&row.target_system) {
            assert_eq!(row.target_display, None);
        }
    }
}

#[test]
fn no_licensed_system_is_built_in() {
    let licensed = [
        "http://snomed.info/sct",
        "http://loinc.org",
        "http://www.ama-assn.org/go/cpt",
        "http://www.nlm.nih.gov/research/umls/rxnorm",
        "http://hl7.org/fhir/sid/icd-10-cm",
        "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
    ];
    for uri in licensed {
        assert_eq!(find_system(uri), None, "{uri}");
    }
}

/// Statuses are not a closed set: v2-0001 `X` has `N`, which is none of FHIR's.
#[test]
#[cfg(feature = "v2")]
fn an_open_status_is_kept() {
    let x = find_system("HL70001").unwrap().get("X").unwrap();
    assert_eq!((x.status(), x.is_active()), ("N", true));
}

/// NullFlavor's NAV stands under ASKU by nesting and under NAVU by a property.
#[test]
#[cfg(feature = "v3")]
fn a_concept_with_two_parents_stands_under_both() {
    let system = find_uri("http://terminology.hl7.org/CodeSystem/v3-NullFlavor").unwrap();
    let [nav, asku, navu, unk, na] = ["NAV", "ASKU", "NAVU", "UNK", "NA"].map(|c| system.get(c).unwrap());
    assert!(nav.is_under(asku) && nav.is_under(navu) && nav.is_under(unk));
    assert!(!nav.is_under(na) && !asku.is_under(nav));
    assert!(asku.children().any(|c| c == nav) && navu.children().any(|c| c == nav));
}

#[test]
#[cfg(feature = "v3")]
fn case_is_compared_where_the_system_says_so() {
    let loose =
        builtin::systems().find(|s| !s.is_case_sensitive() && s.name() == "ObservationValue").unwrap();
    let code = loose.concepts().find(|c| c.code().bytes().any(|b| b.is_ascii_uppercase())).unwrap();
    assert_eq!(loose.get(&code.code().to_lowercase()), Some(code));
    let strict = find_uri("http://terminology.hl7.org/CodeSystem/v3-NullFlavor").unwrap();
    assert_eq!(strict.get("nav"), None);
}

#[test]
#[cfg(all(feature = "v3", feature = "v2"))]
fn systems_are_found_by_other_names() {
    let gender = find_uri("http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender");
    assert!(gender.is_some());
    assert_eq!(find_system("2.16.840.1.113883.5.1"), gender);
    assert_eq!(find_system("urn:oid:2.16.840.1.113883.5.1"), gender);
    assert_eq!(find_system("HL70001").unwrap().uri(), "http://terminology.hl7.org/CodeSystem/v2-0001");
    for unknown in ["", "urn:oid:", "HL79999", "http://example.org", "1.2.3", "LN"] {
        assert_eq!(find_system(unknown), None, "{unknown}");
    }
}

#[test]
fn every_system_has_a_uri_of_its_own() {
    let mut seen = std::collections::BTreeSet::new();
    assert!(builtin::systems().all(|s| seen.insert(s.uri())));
}
