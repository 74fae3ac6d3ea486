//! Releases of invented concepts.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

use synovia_terminology::load::{Error, ErrorKind, IssueKind};
use synovia_terminology::snomed::{Acceptability, FileKind, LoadOptions, Loader, SYNONYM, Snomed};

pub(crate) const CONCEPTS: &str = "id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId\r\n\
    1000011\t20260101\t1\t9000001\t900000000000074008\r\n\
    1000021\t20260101\t1\t9000001\t900000000000074008\r\n\
    1000031\t20260101\t1\t9000001\t900000000000073002\r\n\
    1000041\t20250701\t1\t9000002\t900000000000073002\r\n\
    1000051\t20240101\t0\t9000001\t900000000000074008\r\n\
    1000061\t20240101\t1\t9000001\t900000000000074008\r\n";
pub(crate) const RELATIONSHIPS: &str = "id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId\trelationshipGroup\ttypeId\tcharacteristicTypeId\tmodifierId\r\n\
    1\t20260101\t1\t9000001\t1000021\t1000011\t0\t116680003\t900000000000011006\t900000000000451002\r\n\
    2\t20260101\t1\t9000001\t1000031\t1000011\t0\t116680003\t900000000000011006\t900000000000451002\r\n\
    3\t20260101\t1\t9000001\t1000041\t1000021\t0\t116680003\t900000000000011006\t900000000000451002\r\n\
    4\t20260101\t1\t9000001\t1000041\t1000031\t0\t116680003\t900000000000011006\t900000000000451002\r\n\
    5\t20260101\t0\t9000001\t1000031\t1000041\t0\t116680003\t900000000000011006\t900000000000451002\r\n\
    6\t20260101\t1\t9000001\t1000011\t1000041\t0\t116680003\t900000000000010007\t900000000000451002\r\n\
    7\t20260101\t1\t9000001\t1000041\t1000031\t2\t1000061\t900000000000011006\t900000000000451002\r\n";
pub(crate) const DESCRIPTIONS: &str = "id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId\r\n\
    2000011\t20260101\t1\t9000001\t1000041\ten\t900000000000003001\tInvented thing (invention)\t900000000000448009\r\n\
    2000021\t20260101\t1\t9000001\t1000041\ten\t900000000000013009\tThing\t900000000000448009\r\n\
    2000031\t20260101\t1\t9000001\t1000041\ten\t900000000000013009\tInvented thing\t900000000000448009\r\n\
    2000041\t20260101\t0\t9000001\t1000041\ten\t900000000000013009\tOld thing\t900000000000448009\r\n\
    2000051\t20260101\t1\t9000001\t1000041\tde\t900000000000013009\tErfundenes D\u{ed}ng\t900000000000448009\r\n";
pub(crate) const LANGUAGE: &str = "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\tacceptabilityId\r\n\
    a\t20260101\t1\t9000001\t3000011\t2000021\t900000000000549004\r\n\
    b\t20260101\t1\t9000001\t3000011\t2000031\t900000000000548007\r\n\
    c\t20260101\t1\t9000001\t3000021\t2000021\t900000000000548007\r\n";
pub(crate) const SIMPLE: &str = "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\r\n\
    d\t20260101\t1\t9000001\t4000011\t1000041\r\n\
    e\t20260101\t0\t9000001\t4000011\t1000031\r\n\
    f\t20260101\t1\t9000001\t4000011\t1000021\r\n";
const MAP: &str = "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\tmapGroup\tmapPriority\tmapRule\tmapAdvice\tmapTarget\tcorrelationId\tmapCategoryId\r\n\
    g\t20260101\t1\t9000001\t5000011\t1000041\t1\t2\tOTHERWISE TRUE\tALWAYS\tX2\t447561005\t447637006\r\n\
    h\t20260101\t1\t9000001\t5000011\t1000041\t1\t1\tIFA 1000021\tSOME\tX1\t447561005\t447637006\r\n";
const OTHER: &str = "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\towlExpression\r\n\
    i\t20260101\t1\t9000001\t6000011\t1000041\tSubClassOf()\r\n";

fn load_with(options: LoadOptions, files: &[&[u8]], piece: usize) -> Result<Snomed, Error> {
    let mut loader = Loader::new(options);
    for file in files {
        loader.begin()?;
        for bytes in file.chunks(piece) {
            loader.push(bytes)?;
        }
    }
    loader.finish()
}

pub(crate) fn load(files: &[&str]) -> Result<Snomed, Error> {
    let files: Vec<&[u8]> = files.iter().map(|f| f.as_bytes()).collect();
    load_with(LoadOptions::default(), &files, usize::MAX)
}

fn check(release: &Snomed) {
    let [top, left, right, low, old] =
        [1_000_011, 1_000_021, 1_000_031, 1_000_041, 1_000_051].map(|id| release.concept(id).unwrap());
    assert_eq!((release.len(), release.issues().count), (6, 0));
    assert_eq!(release.id(low), 1_000_041);
    assert!(release.is_active(low) && release.is_defined(low) && !release.is_active(old));
    assert_eq!((release.effective_time(low), release.module(low)), (20_250_701, 9_000_002));
    let mut above = [top, left, right];
    above.sort_unstable();
    assert_eq!(release.ancestors(low), above);
    assert_eq!(release.parents(low).len(), 2);
    assert!(release.children(left) == [low] && release.children(top).len() == 2);
    assert_eq!(release.descendants(top).len(), 3);
    assert!(release.subsumes(top, low) && release.subsumes(low, low) && !release.subsumes(low, top));
    assert!(!release.subsumes(left, right) && release.ancestors(old).is_empty());
    assert_eq!(release.subsumes_ids(1_000_011, 1), None);
    assert_eq!(release.attributes(low).len(), 1);
    let attribute = release.attributes(low)[0];
    assert_eq!((release.id(attribute.kind), attribute.value, attribute.group), (1_000_061, right, 2));

    let terms: Vec<&str> = release.descriptions(low).map(|d| d.term).collect();
    assert_eq!(terms, ["Invented thing (invention)", "Thing", "Invented thing", "Erfundenes D\u{ed}ng"]);
    assert_eq!(release.fully_specified_name(low), Some("Invented thing (invention)"));
    assert_eq!(release.preferred_term(low, &[3_000_011]), Some("Invented thing"));
    assert_eq!(release.preferred_term(low, &[3_000_021, 3_000_011]), Some("Thing"));
    assert_eq!(release.preferred_term(low, &[]), Some("Thing"));
    let thing = release.descriptions(low).nth(1).unwrap();
    assert_eq!((thing.kind, thing.language), (SYNONYM, "en"));
    assert_eq!(release.acceptability(thing, 3_000_011), Some(Acceptability::Acceptable));
    assert_eq!(release.acceptability(thing, 3_000_021), Some(Acceptability::Preferred));
    assert_eq!(release.acceptability(thing, 3_000_031), None);

    let mut members: Vec<u64> = release.members(4_000_011).map(|m| release.id(m)).collect();
    members.sort_unstable();
    assert_eq!(members, [1_000_021, 1_000_041]);
    assert!(release.is_member(4_000_011, low) && !release.is_member(4_000_011, right));
    let rows: Vec<_> = release.map_rows(5_000_011, low).collect();
    assert_eq!(rows.iter().map(|r| r.target).collect::<Vec<_>>(), ["X1", "X2"]);
    assert_eq!((rows[1].rule, rows[1].advice, rows[1].category), ("OTHERWISE TRUE", "ALWAYS", 447_637_006));
    assert_eq!(release.map_rows(5_000_011, top).count(), 0);
}

#[test]
fn a_release_in_any_order_and_any_split() {
    let files = [CONCEPTS, RELATIONSHIPS, DESCRIPTIONS, LANGUAGE, SIMPLE, MAP, OTHER].map(str::as_bytes);
    let mut backwards = files;
    backwards.reverse();
    for piece in [1, 2, 7, 64, usize::MAX] {
        check(&load_with(LoadOptions::default(), &files, piece).unwrap());
        check(&load_with(LoadOptions::default(), &backwards, piece).unwrap());
    }
}

#[test]
fn files_are_known_by_their_heading() {
    let kinds = [
        (CONCEPTS, FileKind::Concept),
        (RELATIONSHIPS, FileKind::Relationship),
        (DESCRIPTIONS, FileKind::Description),
        (LANGUAGE, FileKind::LanguageRefset),
        (SIMPLE, FileKind::SimpleRefset),
        (MAP, FileKind::MapRefset),
        (OTHER, FileKind::Other),
    ];
    for (file, kind) in kinds {
        let mut loader = Loader::default();
        loader.begin().unwrap();
        assert_eq!(loader.file_kind(), None);
        loader.push(file.as_bytes()).unwrap();
        assert_eq!(loader.file_kind(), Some(kind));
    }
}

#[test]
fn columns_are_found_by_name() {
    let moved = "\u{feff}definitionStatusId\tid\tmoduleId\tactive\teffectiveTime\n\
        900000000000073002\t1000041\t9000002\t1\t20250701";
    let release = load(&[moved]).unwrap();
    let concept = release.concept(1_000_041).unwrap();
    assert!(release.is_defined(concept));
    assert_eq!(release.effective_time(concept), 20_250_701);
}

#[test]
fn files_that_cannot_be_used_are_errors() {
    let cycle = RELATIONSHIPS.replace("5\t20260101\t0", "5\t20260101\t1");
    let own_parent = RELATIONSHIPS.replace("\t1000021\t1000011\t", "\t1000021\t1000021\t");
    let short = CONCEPTS.replace("effectiveTime", "time");
    let cases: [(&[&str], ErrorKind); 8] = [
        (&[], ErrorKind::Empty),
        (&[""], ErrorKind::Empty),
        (&[RELATIONSHIPS], ErrorKind::Empty),
        (&[CONCEPTS, &cycle], ErrorKind::Cycle),
        (&[CONCEPTS, &own_parent], ErrorKind::Cycle),
        (&[&short], ErrorKind::Header),
        (&["code,display\n1,a"], ErrorKind::Header),
        (&["<html>"], ErrorKind::Header),
    ];
    for (files, kind) in cases {
        assert_eq!(load(files).unwrap_err().kind(), kind);
    }
    let utf16: Vec<u8> = CONCEPTS.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf16 = [&b"\xff\xfe"[..], &utf16].concat();
    assert_eq!(load_with(LoadOptions::default(), &[&utf16], 9).unwrap_err().kind(), ErrorKind::Encoding);
}

#[test]
fn rows_that_cannot_be_used_are_left_out_and_reported() {
    let text = CONCEPTS.replace("1000031\t20260101\t1", "x1000031\t20260101\t1")
        + "1000071\t20260101\t2\t9000001\t900000000000074008\r\n1000081\t20260101\r\n\
           1000041\t20260401\t1\t9000001\t900000000000074008\r\n1000041\t20200101\t0\t9000001\t900000000000074008\r\n";
    let release = load(&[&text, RELATIONSHIPS]).unwrap();
    let found: Vec<_> = release
        .issues()
        .first
        .iter()
        .map(|i| (i.kind, i.location.file, i.location.line, i.location.column))
        .collect();
    assert_eq!(
        found,
        [
            (IssueKind::Number, 1, 4, 1),
            (IssueKind::Flag, 1, 8, 3),
            (IssueKind::Fields, 1, 9, 0),
            (IssueKind::Duplicate, 1, 10, 1),
            (IssueKind::Duplicate, 1, 11, 1),
            (IssueKind::UnknownConcept, 2, 3, 0),
            (IssueKind::UnknownConcept, 2, 5, 0),
            (IssueKind::UnknownConcept, 2, 8, 0),
        ]
    );
    // Of several versions the latest counts.
    let low = release.concept(1_000_041).unwrap();
    assert_eq!((release.effective_time(low), release.is_active(low)), (20_260_401, true));
    assert_eq!(release.concept(1_000_031), None);
}

#[test]
fn limits_hold() {
    let files = [CONCEPTS.as_bytes(), RELATIONSHIPS.as_bytes()];
    let mut options = LoadOptions::default();
    options.limits.max_rows = 13;
    assert!(load_with(options, &files, 100).is_ok());
    options.limits.max_rows = 12;
    assert_eq!(load_with(options, &files, 100).unwrap_err().kind(), ErrorKind::TooManyRows);
    let mut options = LoadOptions::default();
    options.limits.max_line = 114;
    let longest = RELATIONSHIPS.lines().map(str::len).max().unwrap();
    options.limits.max_line = longest + 1;
    assert!(load_with(options, &files, 100).is_ok());
    options.limits.max_line = longest - 1;
    assert_eq!(load_with(options, &files, 100).unwrap_err().kind(), ErrorKind::LineTooLong);
    let mut options = LoadOptions::default();
    options.max_closure = 5;
    assert_eq!(load_with(options, &files, 100).unwrap_err().kind(), ErrorKind::ClosureTooLarge);
}

#[test]
fn a_loader_that_failed_gives_nothing() {
    let mut loader = Loader::default();
    assert_eq!(loader.push(b"x").unwrap_err().kind(), ErrorKind::Misuse);
    let mut loader = Loader::default();
    loader.begin().unwrap();
    assert!(loader.push(b"wrong heading\n").is_err());
    assert_eq!(loader.push(CONCEPTS.as_bytes()).unwrap_err().kind(), ErrorKind::Misuse);
    assert_eq!(loader.begin().unwrap_err().kind(), ErrorKind::Misuse);
    assert_eq!(loader.finish().unwrap_err().kind(), ErrorKind::Misuse);
}

/// Neither errors nor issues nor `Debug` show anything of the files.
#[test]
fn no_content_in_errors() {
    let marker = "MARKER";
    let text = CONCEPTS.replace("1000031", marker) + marker + "\r\n";
    let release = load(&[&text, &DESCRIPTIONS.replace("Thing", marker)]).unwrap();
    let heading = load(&["MARKER\tid\n"]).unwrap_err();
    let shown = format!("{:?} {:?} {heading} {heading:?}", release, release.issues());
    assert!(!shown.contains(marker));
}
