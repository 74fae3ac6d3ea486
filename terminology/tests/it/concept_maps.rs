use crate::facts::{rows, some};
use synovia_terminology::{ConceptMap, Disposition, Equivalence, Translation, maps, v2_table};

#[test]
fn every_row_round_trips() {
    let mut seen = 0u16;
    for r in rows(include_str!("../../data/concept-maps.tsv")) {
        let map = ConceptMap::named(r[0]).unwrap();
        let found: Vec<_> = map.translate_all(r[2]).filter(|t| t.line.to_string() == r[1]).collect();
        assert_eq!(found.len(), 1, "{r:?}");
        let t = found[0];
        assert_eq!(t.source_code, r[2]);
        assert_eq!(t.target_system, some(r[3]), "{r:?}");
        assert_eq!(t.target_code, some(r[4]), "{r:?}");
        assert_eq!(t.target_display, some(r[5]), "{r:?}");
        assert_eq!(t.condition, some(r[6]), "{r:?}");
        assert_eq!(t.equivalence.code(), r[7]);
        assert_eq!(t.counted, r[8] == "yes");
        assert_eq!(t.is_match(), t.equivalence == Equivalence::Equivalent);
        assert_eq!(t.row_id().to_string(), format!("codesystems/{}#{}", r[0], r[1]));
        assert_eq!(Translation::from_row_index(t.row_index), Some(t));
        seen += 1;
    }
    assert_eq!(seen, 2813);
    assert_eq!(Translation::from_row_index(seen), None);
    assert_eq!(ConceptMap::all().flat_map(ConceptMap::rows).filter(|t| t.counted).count(), 2322);
}

#[test]
fn every_map_is_named_both_ways() {
    let facts = rows(include_str!("../../data/maps.tsv"));
    assert_eq!(facts.len(), ConceptMap::all().count());
    for r in facts {
        let map = ConceptMap::named(r[0]).unwrap();
        assert_eq!(ConceptMap::named(r[1]), Some(map));
        assert_eq!((map.name(), map.guide_name(), map.source_table()), (r[0], r[1], some(r[2])));
        assert_eq!(map.len().to_string(), r[3]);
        let disposition = match r[6] {
            "rows" => Disposition::Rows,
            "target-list" => Disposition::TargetList,
            _ => Disposition::Empty,
        };
        assert_eq!(map.disposition(), disposition, "{}", r[0]);
        assert_eq!(map.is_empty(), disposition != Disposition::Rows);
    }
}

#[test]
fn names_of_the_segment_maps_are_found() {
    for name in
        ["Contact Role", "Yes/NoIndicator", "Additive/Preservative", "Yes/NoIndicator[AvailabilityStatus]"]
    {
        assert!(ConceptMap::named(name).is_some(), "{name}");
    }
    assert_eq!(ConceptMap::named("NoSuchMap"), None);
    assert_eq!(ConceptMap::named(""), None);
}

#[test]
fn codes_are_compared_exactly_and_unknown_ones_are_unmapped() {
    let sex = maps::ADMINISTRATIVE_SEX;
    assert_eq!(
        sex.translate("F").unwrap().target(),
        Some(("http://hl7.org/fhir/administrative-gender", "female"))
    );
    for code in ["f", "", "FF", "\u{a0}", "F\t", "~"] {
        assert_eq!(sex.translate(code), None, "{code:?}");
    }
    assert_eq!(maps::VIP_INDICATOR.translate("VIP"), None);
}

#[test]
fn an_ambiguous_code_shows_its_conditions() {
    let rows: Vec<_> = maps::SEGMENT_ACTION_CODE.translate_all("U").collect();
    assert_eq!(rows.iter().map(|r| r.target_code.unwrap()).collect::<Vec<_>>(), ["PUT", "PATCH"]);
    assert!(rows.iter().all(|r| r.condition == Some("local assessment")));
    assert_eq!(maps::SEGMENT_ACTION_CODE.translate("U"), rows.first().copied());
}

#[test]
fn known_defects_are_not_inherited() {
    assert_eq!(maps::BODY_PARTS.translate("CHEST").unwrap().line, 78);
    assert_eq!(maps::INTERPRETATION_CODES.translate("<").unwrap().target_code, Some("<"));
    assert!(maps::REPEAT_PATTERN.translate("U <spec>").is_some());
    let foreign = ["http://snomed.info/sct", "http://loinc.org", "urn:iso:std:iso:3166"];
    for t in ConceptMap::all().flat_map(ConceptMap::rows) {
        assert!(!t.source_code.contains(['\u{a0}', '"', '\u{c2}']), "{}", t.row_id());
        if let Some(system) = t.target_system {
            assert!(!system.ends_with('/') && !system.contains(' '), "{}", t.row_id());
            assert_ne!(system, "http://terminology.hl7.org/CodeSystem/v2-0338");
            assert!(!foreign.contains(&system) || t.target_display.is_none(), "{}", t.row_id());
        }
    }
}

#[test]
fn source_and_target_codes_stand_in_their_v2_tables() {
    let mut missing = 0;
    for map in ConceptMap::all() {
        let Some(table) = map.source_table().and_then(v2_table) else { continue };
        // A table HL7 Terminology lists no code for (countries: ISO 3166) cannot be checked.
        if table.codes().next().is_some() {
            for t in map.rows() {
                assert!(table.lookup(t.source_code).is_some(), "{} {}", t.row_id(), t.source_code);
            }
        }
        for (system, code) in map.rows().filter_map(|t| t.target()) {
            let Some(number) = system.strip_prefix("http://terminology.hl7.org/CodeSystem/v2-") else {
                continue;
            };
            missing += usize::from(v2_table(number).and_then(|t| t.display(code)).is_none());
        }
    }
    assert_eq!(missing, 0);
}
