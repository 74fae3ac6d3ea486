//! What was wrong in the sources of facts must not come through: a test each for what no other test shows. `defects.tsv` lists
//! every known defect, pitfall and kind of bad input with the test that shows it, and is checked here.

use crate::facts::rows;
use synovia_terminology::operation::{Terminology, TranslateRequest};
use synovia_terminology::provider::Chain;
use synovia_terminology::store::Coding;
use synovia_terminology::{
    ConceptMap, Disposition, Equivalence, builtin::BuiltIn, maps, system_for_coding_system_name, uri_for_oid,
    v2_table, v2_tables,
};

fn all_rows() -> impl Iterator<Item = synovia_terminology::Translation<'static>> {
    ConceptMap::all().flat_map(ConceptMap::rows)
}

/// Sheets list targets without a source code; from nothing nothing is translated.
#[test]
fn rows_without_a_source_code_are_left_out() {
    assert!(all_rows().all(|r| !r.source_code.trim().is_empty()));
    assert_eq!(
        ConceptMap::all()
            .filter(|m| m.disposition() == Disposition::TargetList)
            .filter(|m| !m.is_empty())
            .count(),
        0
    );
    assert!(ConceptMap::all().all(|m| m.translate("").is_none()));
}

/// `HL7-0354`, `HL0207` in the sheets.
#[test]
fn tables_are_named_by_four_digits() {
    for map in ConceptMap::all().filter(|m| !m.is_empty()) {
        let table = map.source_table().unwrap_or_default();
        assert!(v2_table(table).is_some(), "{} {table}", map.name());
    }
    assert_eq!(system_for_coding_system_name("HL7-0354"), system_for_coding_system_name("HL70354"));
}

#[test]
fn no_system_ends_with_a_slash_or_is_a_sentence() {
    for row in all_rows() {
        let system = row.target_system.unwrap_or("urn:none");
        assert!(!system.ends_with('/') && !system.contains(char::is_whitespace), "{}", row.row_id());
        assert!(
            system.starts_with("http://") || system.starts_with("https://") || system.starts_with("urn:"),
            "{system}"
        );
    }
}

/// CHEST and KIDN of table 0550.
#[test]
fn no_code_holds_a_blank_read_in_the_wrong_encoding() {
    for code in all_rows().flat_map(|r| [Some(r.source_code), r.target_code]).flatten() {
        assert!(!code.contains(['\u{a0}', '\u{c2}', '\u{fffd}']) && code.trim() == code, "{code}");
    }
    for code in ["CHEST", "KIDN"] {
        assert!(
            maps::BODY_PARTS.translate(code).is_some()
                && v2_table("0550").is_some_and(|t| t.lookup(code).is_some())
        );
    }
}

/// The sheet of confidentiality codes has displays where codes belong, and no source code: it translates nothing.
#[test]
fn no_display_stands_in_the_column_of_codes() {
    let map = ConceptMap::named("ConfidentialityClassification");
    assert!(map.is_some_and(|m| m.is_empty() && m.disposition() == Disposition::TargetList));
    for row in all_rows() {
        let (code, display) = (row.target_code.unwrap_or(""), row.target_display.unwrap_or(""));
        let as_sentence = code.split(' ').count() > 3 && code == display;
        assert!(!as_sentence, "{}", row.row_id());
    }
}

/// `"U <spec>"` with its quotes, and `Meal Related Timings`, which is a heading.
#[test]
fn repeat_patterns_are_codes_of_their_table() {
    assert!(maps::REPEAT_PATTERN.translate("U <spec>").is_some());
    assert!(maps::REPEAT_PATTERN.translate("\"U <spec>\"").is_none());
    let table = v2_table("0335");
    for row in maps::REPEAT_PATTERN.rows() {
        assert!(table.is_some_and(|t| t.lookup(row.source_code).is_some()), "{}", row.row_id());
    }
}

#[test]
fn an_ambiguous_key_gives_both_targets() {
    let targets: Vec<_> =
        maps::SEGMENT_ACTION_CODE.translate_all("U").filter_map(|t| t.target_code).collect();
    assert_eq!(targets, ["PUT", "PATCH"]);
}

#[test]
fn the_four_conditional_rows_say_so() {
    let said: Vec<_> = all_rows().filter(|r| r.condition.is_some()).map(|r| r.row_id().to_string()).collect();
    assert_eq!(
        said,
        [
            "codesystems/ResultStatus-Non-Queries#12",
            "codesystems/ResultStatus-Non-Queries#13",
            "codesystems/SegmentActionCode#5",
            "codesystems/SegmentActionCode#6"
        ]
    );
}

/// The sheets give no equivalence: what is assumed is only that a target stands for its source.
#[test]
fn what_is_assumed_of_a_row_is_equivalent_or_unmatched() {
    for row in all_rows() {
        let assumed = if row.is_match() { Equivalence::Equivalent } else { Equivalence::Unmatched };
        assert_eq!(row.equivalence, assumed, "{}", row.row_id());
    }
}

/// 628 tables, 78 maps with rows: most codes have no translation, and none is guessed.
#[test]
fn a_code_without_a_map_is_unmapped_and_never_guessed() {
    let mapped: std::collections::BTreeSet<_> =
        ConceptMap::all().filter(|m| !m.is_empty()).filter_map(ConceptMap::source_table).collect();
    let built_in = BuiltIn::new();
    let terminology = Terminology::new(Chain::default().then(&built_in));
    let mut asked = 0;
    for table in v2_tables().filter(|t| !mapped.contains(t.number())) {
        let Some(system) = table.system_uri().filter(|uri| uri.contains("/CodeSystem/v2-")) else { continue };
        let shared = v2_tables().any(|t| t.system_uri() == Some(system) && mapped.contains(t.number()));
        let Some(code) = table.codes().next().filter(|_| !shared) else { continue };
        let found = terminology.translate(&TranslateRequest::new(Coding::new(system, code.code)));
        assert!(found.is_ok_and(|f| !f.result && f.hits.is_empty()), "{}", table.number());
        asked += 1;
    }
    assert!(asked > 100, "{asked}");
}

/// OIDs that an active and a retired system both have, and systems with several OIDs: the active one is preferred.
#[test]
fn active_names_come_before_retired_ones() {
    let facts = rows(include_str!("../../data/systems.tsv"));
    let mut contested = 0;
    for r in &facts {
        let same = || facts.iter().filter(|o| o[0] == r[0]);
        if r[3] == "retired" && same().any(|o| o[3] == "active") {
            let chosen = uri_for_oid(r[0]);
            assert_ne!(chosen, Some(r[1]), "{}", r[0]);
            assert!(chosen.is_none_or(|uri| same().any(|o| o[1] == uri && o[3] == "active")), "{}", r[0]);
            contested += 1;
        }
    }
    assert!(contested > 0);
}

/// Every file of tests that the index may name.
const FILES: [(&str, &str); 19] = [
    ("bad_input", include_str!("bad_input.rs")),
    ("builtin", include_str!("builtin.rs")),
    ("concept_maps", include_str!("concept_maps.rs")),
    ("defects", include_str!("defects.rs")),
    ("operations", include_str!("operations.rs")),
    ("providers", include_str!("providers.rs")),
    ("snomed", include_str!("snomed.rs")),
    ("syntax", include_str!("syntax.rs")),
    ("systems", include_str!("systems.rs")),
    ("table", include_str!("table.rs")),
    ("tabular", include_str!("tabular.rs")),
    ("tx", include_str!("tx.rs")),
    ("ucum", include_str!("ucum.rs")),
    ("v2", include_str!("v2.rs")),
    ("builtin::maps", include_str!("../../src/builtin/maps.rs")),
    ("json::parse", include_str!("../../src/json/parse.rs")),
    ("operation::translate", include_str!("../../src/operation/translate.rs")),
    ("store::code_system", include_str!("../../src/store/code_system.rs")),
    ("syntax::ndc", include_str!("../../src/syntax/ndc.rs")),
];

#[test]
fn every_test_of_the_index_exists() {
    let mut named = 0;
    for row in rows(include_str!("../defects.tsv")) {
        let [_, _, tests] = row.as_slice() else { panic!("{row:?}: three columns") };
        for test in tests.split(' ') {
            let (module, name) = test.rsplit_once("::").unwrap_or(("", test));
            let file = FILES.iter().find(|(known, _)| *known == module).map_or("", |(_, text)| text);
            let at = file.find(&format!("fn {name}()"));
            let before = at.and_then(|at| file.get(..at)).unwrap_or("");
            let head = before.rsplit("\n}\n").next().unwrap_or("");
            assert!(at.is_some() && head.contains("#[test]"), "{test}");
            named += 1;
        }
    }
    assert!(named >= 40, "{named}");
}
