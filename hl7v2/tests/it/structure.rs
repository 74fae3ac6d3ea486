//! Grouping: every structure of every version there and back, and the messages that lost data elsewhere.

use std::fmt::Write as _;

use synovia_hl7v2::schema::Version;
use synovia_hl7v2::structure::{Child, GroupView, Groups};
use synovia_hl7v2::{SegmentId, parse};

/// A grammar, read from the facts in another way than the generator does.
enum Item {
    Segment(String, bool, bool),
    Group(String, Vec<Item>, bool, bool),
    Choice(Vec<String>, bool, bool),
}

fn items(text: &mut &str, close: &str) -> Vec<Item> {
    let mut list = Vec::new();
    loop {
        *text = text.trim_start();
        if text.is_empty() || text.starts_with(close) {
            *text = text.strip_prefix(close).unwrap_or(text);
            return list;
        }
        list.push(item(text));
    }
}

fn word<'t>(text: &mut &'t str) -> &'t str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    *text = rest;
    word
}

fn item(text: &mut &str) -> Item {
    for (open, close, optional, repeats) in
        [("[{", "}]", true, true), ("[", "]", true, false), ("{", "}", false, true), ("(", ")", false, false)]
    {
        let Some(rest) = text.strip_prefix(open) else { continue };
        *text = rest;
        let mut ahead = *text;
        let name = word(&mut ahead).to_owned();
        if let Some(inside) = ahead.strip_prefix(':') {
            *text = inside;
            return Item::Group(name, items(text, close), optional, repeats);
        }
        let inner = items(text, close).pop().expect("one item");
        return match inner {
            Item::Segment(name, o, r) => Item::Segment(name, o || optional, r || repeats),
            Item::Group(name, list, o, r) => Item::Group(name, list, o || optional, r || repeats),
            Item::Choice(list, o, r) => Item::Choice(list, o || optional, r || repeats),
        };
    }
    if let Some(rest) = text.strip_prefix('<') {
        let end = rest.find('>').expect("a closed choice");
        *text = &rest[end + 1..];
        return Item::Choice(rest[..end].split('|').map(str::to_owned).collect(), false, false);
    }
    Item::Segment(word(text).to_owned(), false, false)
}

fn times(optional: bool, repeats: bool, maximal: bool) -> usize {
    if maximal { 1 + usize::from(repeats) } else { usize::from(!optional) }
}

/// Writes the segments of a message, and the tree they should give.
fn expand(list: &[Item], maximal: bool, segments: &mut Vec<String>, tree: &mut String) {
    for item in list {
        match item {
            Item::Segment(name, optional, repeats) => {
                for _ in 0..times(*optional, *repeats, maximal) {
                    let name = if name == "ANYHL7SEGMENT" { "ZAN" } else { name };
                    segments.push(name.to_owned());
                    let _ = write!(tree, "{name} ");
                }
            }
            Item::Choice(names, optional, repeats) => {
                for at in 0..times(*optional, *repeats, maximal) {
                    let name = &names[at % names.len()];
                    segments.push(name.replace("ANYHL7SEGMENT", "ZAN"));
                    let _ = write!(tree, "{} ", segments[segments.len() - 1]);
                }
            }
            Item::Group(name, inside, optional, repeats) => {
                for number in 0..times(*optional, *repeats, maximal) {
                    let mut inner = String::new();
                    expand(inside, maximal, segments, &mut inner);
                    if !inner.is_empty() {
                        let _ = write!(tree, "{name}({number})[ {inner}] ");
                    }
                }
            }
        }
    }
}

fn show(group: GroupView<'_, '_>) -> String {
    let mut out = String::new();
    for child in group.children() {
        let _ = match child {
            Child::Group(inner) => write!(out, "{}({})[ {}] ", inner.name(), inner.number(), show(inner)),
            Child::Segment(segment) => write!(out, "{} ", segment.id()),
        };
    }
    out
}

fn message(segments: &[&str], kind: &str, version: &str) -> Vec<u8> {
    let mut out = format!("MSH|^~\\&|||||||{kind}|1|P|{version}\r");
    for (at, id) in segments.iter().enumerate() {
        let _ = write!(out, "{id}|{at}\r");
    }
    out.into_bytes()
}

/// Name, version, grammar.
fn structures() -> Vec<(&'static str, Version, &'static str)> {
    let mut all = Vec::new();
    for line in include_str!("../../data/structures.tsv").lines().skip(1) {
        let mut cells = line.split('\t');
        let name = cells.next().expect("a name");
        let versions = cells.next().expect("versions");
        let grammar = cells.next().expect("a grammar");
        for version in versions.split(' ') {
            all.push((name, Version::from_name(version.as_bytes()).expect("a version"), grammar));
        }
    }
    all
}

fn check(name: &str, version: Version, grammar: &str, maximal: bool) -> Result<(), String> {
    let mut rest = grammar;
    let list = items(&mut rest, "\0");
    assert_eq!(rest, "", "{name}");
    let (mut segments, mut expected) = (Vec::new(), String::new());
    expand(&list, maximal, &mut segments, &mut expected);
    let ids: Vec<&str> = segments.iter().skip(1).map(String::as_str).collect();
    let input = message(&ids, &format!("^^{name}"), version.as_str());
    let parsed = parse(&input).expect("parses");
    let groups = Groups::of(parsed.view());
    if segments.first().is_none_or(|first| first != "MSH") {
        return Ok(());
    }
    let found = show(groups.root());
    if found == expected && groups.issues().is_empty() && groups.structure() == Some(name) {
        return Ok(());
    }
    Err(format!(
        "{name} {version} maximal={maximal}\n  want {expected}\n  have {found}\n  {:?}",
        groups.issues()
    ))
}

#[test]
fn admission_and_results_group_back_in_every_version() {
    let mut count = 0;
    for (name, version, grammar) in structures() {
        if matches!(name, "ADT_A01" | "ORU_R01") {
            check(name, version, grammar, false).expect("the minimal message");
            check(name, version, grammar, true).expect("the maximal message");
            count += 1;
        }
    }
    assert_eq!(count, 2 * Version::ALL.len());
}

/// Grammars in which a segment could go to either of two places and only what follows would tell (after the diet
/// orders of OMD_O03, the ORC of a tray order looks like that of one more diet order). The first place is taken, with
/// findings; their minimal messages group back all the same, but for SUR_P09.
const AMBIGUOUS: &[&str] = &[
    "CSU_C09", "EHC_E15", "OMD_O01", "OMD_O03", "ORD_O02", "ORD_O04", "ORL_O22", "ORL_O34", "RCI_I05",
    "SUR_P09",
];

#[test]
fn every_structure_groups_back() {
    let all = structures();
    assert_eq!(all.len(), 2052);
    let mut failed = std::collections::BTreeSet::new();
    for (name, version, grammar) in all {
        if let Err(why) = check(name, version, grammar, false) {
            assert_eq!(name, "SUR_P09", "{why}");
        }
        if let Err(why) = check(name, version, grammar, true) {
            assert!(AMBIGUOUS.contains(&name), "{why}");
            failed.insert(name);
        }
    }
    assert_eq!(failed.into_iter().collect::<Vec<_>>(), AMBIGUOUS, "the list is exact");
}

/// The tree and the codes of the findings.
fn grouped(segments: &[&str], kind: &str, version: &str) -> (String, Vec<String>) {
    let input = message(segments, kind, version);
    let parsed = parse(&input).expect("parses");
    let groups = Groups::of(parsed.view());
    let mut count = 0;
    let mut stack = vec![groups.root()];
    while let Some(group) = stack.pop() {
        for child in group.children() {
            match child {
                Child::Group(inner) => stack.push(inner),
                Child::Segment(_) => count += 1,
            }
        }
    }
    assert_eq!(count, segments.len() + 1, "every segment is somewhere");
    let codes = groups.issues().iter().map(|issue| match issue.location {
        Some(location) => format!("{} {location}", issue.code.as_str().trim_start_matches("hl7v2/")),
        None => issue.code.as_str().trim_start_matches("hl7v2/").to_owned(),
    });
    (show(groups.root()).trim_end().to_owned(), codes.collect())
}

fn oru(segments: &[&str]) -> (String, Vec<String>) {
    grouped(segments, "ORU^R01^ORU_R01", "2.5.1")
}

fn adt(segments: &[&str]) -> (String, Vec<String>) {
    grouped(segments, "ADT^A01^ADT_A01", "2.5.1")
}

#[test]
fn observations_after_a_specimen() {
    let (tree, codes) = oru(&["PID", "OBR", "SPM", "OBX", "OBX", "OBR", "OBX"]);
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID ] ORDER_OBSERVATION(0)[ OBR SPECIMEN(0)[ SPM OBX OBX ] ] \
         ORDER_OBSERVATION(1)[ OBR OBSERVATION(0)[ OBX ] ] ]"
    );
    assert!(codes.is_empty());
    // A version without SPM in the structure: the results stay with their order.
    let (tree, codes) = grouped(&["PID", "OBR", "SPM", "OBX", "NTE"], "ORU^R01", "2.4");
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID ] ORDER_OBSERVATION(0)[ OBR SPM OBSERVATION(0)[ OBX NTE ] ] ]"
    );
    assert_eq!(codes, ["unexpected-segment SPM"]);
}

#[test]
fn orders_without_common_order_and_the_other_way_round() {
    let (tree, codes) = oru(&["PID", "OBR", "OBX", "ORC", "OBR", "OBX", "ORC", "OBX"]);
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID ] ORDER_OBSERVATION(0)[ OBR OBSERVATION(0)[ OBX ] ] \
         ORDER_OBSERVATION(1)[ ORC OBR OBSERVATION(0)[ OBX ] ] ORDER_OBSERVATION(2)[ ORC OBSERVATION(0)[ OBX ] ] ]"
    );
    assert_eq!(codes, ["missing-segment OBR[3]"]);
}

#[test]
fn results_without_an_order() {
    let (tree, codes) = oru(&["PID", "OBX", "OBX", "OBR", "OBX"]);
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID ] ORDER_OBSERVATION(0)[ OBSERVATION(0)[ OBX ] OBSERVATION(1)[ OBX ] ] \
         ORDER_OBSERVATION(1)[ OBR OBSERVATION(0)[ OBX ] ] ]"
    );
    assert_eq!(codes, ["missing-segment OBR"]);
}

#[test]
fn a_late_segment_does_not_move_the_others() {
    let (tree, codes) = oru(&["PID", "OBR", "OBX", "NK1", "OBX", "PV1", "NTE", "OBR", "OBX"]);
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID ] ORDER_OBSERVATION(0)[ OBR OBSERVATION(0)[ OBX ] \
         OBSERVATION(1)[ OBX NTE ] ] NK1 PV1 ORDER_OBSERVATION(1)[ OBR OBSERVATION(0)[ OBX ] ] ]"
    );
    assert_eq!(codes, ["misplaced-segment NK1", "misplaced-segment PV1"]);
    let (tree, codes) = adt(&["EVN", "PID", "PV1", "NK1", "DG1", "ACC", "IN1", "IN2", "IN1", "DG1"]);
    assert_eq!(tree, "MSH EVN PID PV1 NK1 DG1 ACC INSURANCE(0)[ IN1 IN2 ] INSURANCE(1)[ IN1 ] DG1");
    assert_eq!(
        codes,
        [
            "misplaced-segment NK1",
            "misplaced-segment IN1",
            "misplaced-segment IN1[2]",
            "misplaced-segment DG1[2]"
        ]
    );
}

#[test]
fn second_patients() {
    let (tree, codes) = oru(&["PID", "OBR", "OBX", "PID", "OBR", "OBX"]);
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID ] ORDER_OBSERVATION(0)[ OBR OBSERVATION(0)[ OBX ] ] ] \
         PATIENT_RESULT(1)[ PATIENT(0)[ PID ] ORDER_OBSERVATION(0)[ OBR OBSERVATION(0)[ OBX ] ] ]"
    );
    assert!(codes.is_empty());
    let (tree, codes) = adt(&["EVN", "PID", "PID", "PV1", "PV1", "AL1"]);
    assert_eq!(tree, "MSH EVN PID PID PV1 PV1 AL1");
    assert_eq!(codes, ["surplus-segment PID[2]", "surplus-segment PV1[2]"]);
}

#[test]
fn local_unknown_and_unexpected_segments_stay() {
    let (tree, codes) = oru(&["ZXX", "PID", "ZPI", "OBR", "OBX", "ZOB", "NTE", "QQ1", "OBX", "AIG", "OBR"]);
    assert_eq!(
        tree,
        "MSH ZXX PATIENT_RESULT(0)[ PATIENT(0)[ PID ZPI ] ORDER_OBSERVATION(0)[ OBR OBSERVATION(0)[ OBX ZOB NTE QQ1 ] \
         OBSERVATION(1)[ OBX AIG ] ] ORDER_OBSERVATION(1)[ OBR ] ]"
    );
    assert_eq!(
        codes,
        [
            "local-segment ZXX",
            "local-segment ZPI",
            "local-segment ZOB",
            "unknown-segment QQ1",
            "unexpected-segment AIG"
        ]
    );
}

#[test]
fn the_next_order_is_not_a_prior_result() {
    let (tree, codes) =
        grouped(&["PID", "ORC", "OBR", "DG1", "ORC", "OBR", "PID", "OBR", "OBX"], "OML^O21^OML_O21", "2.5.1");
    assert_eq!(
        tree,
        "MSH PATIENT(0)[ PID ] ORDER(0)[ ORC OBSERVATION_REQUEST(0)[ OBR DG1 ] ] ORDER(1)[ ORC \
         OBSERVATION_REQUEST(0)[ OBR PRIOR_RESULT(0)[ PATIENT_PRIOR(0)[ PID ] ORDER_PRIOR(0)[ OBR \
         OBSERVATION_PRIOR(0)[ OBX ] ] ] ] ]"
    );
    assert!(codes.is_empty(), "{codes:?}");
}

#[test]
fn missing_segments_are_reported_once() {
    let (tree, codes) = adt(&["PID", "DG1"]);
    assert_eq!(tree, "MSH PID DG1");
    assert_eq!(codes, ["missing-segment EVN", "missing-segment PV1"]);
    let (_, codes) = oru(&["PID"]);
    assert_eq!(codes, ["missing-segment OBR"]);
}

#[test]
fn structure_and_version_are_chosen_from_the_header() {
    let chosen = |kind: &str, version: &str| {
        let input = message(&["EVN", "PID", "PV1"], kind, version);
        let parsed = parse(&input).expect("parses");
        let groups = Groups::of(parsed.view());
        let first = groups.issues().first().map_or("", |issue| issue.code.as_str());
        (groups.structure().unwrap_or("-"), groups.version().as_str(), first.trim_start_matches("hl7v2/"))
    };
    assert_eq!(chosen("ADT^A01^ADT_A01", "2.5.1"), ("ADT_A01", "2.5.1", ""));
    assert_eq!(chosen("ADT^A08", "2.5.1^USA"), ("ADT_A01", "2.5.1", ""));
    assert_eq!(chosen("ADT^A13", "2.3"), ("ADT_A01", "2.3", ""));
    assert_eq!(chosen("ADT^A01^ADT_A01", "2.9"), ("ADT_A01", "2.8.2", "version-assumed"));
    assert_eq!(chosen("ADT^A01^ADT_A01", "2.6.1"), ("ADT_A01", "2.6", "version-assumed"));
    assert_eq!(chosen("ADT^A01^ADT_A01", ""), ("ADT_A01", "2.8.2", "version-assumed"));
    assert_eq!(chosen("ADT^A04^ADT_A04", "2.5"), ("ADT_A01", "2.5", "unknown-structure-id"));
    assert_eq!(chosen("ADT^Z99", "2.5"), ("ADT_A01", "2.5", "structure-assumed"));
    assert_eq!(chosen("ZZZ^Z99", "2.5"), ("-", "2.5", "unknown-structure"));
    assert_eq!(chosen("", "2.5"), ("-", "2.5", "unknown-structure"));
    assert_eq!(chosen("ADT^A05^ADT_A05", "2.2").1, "2.2");
    let flat = grouped(&["EVN", "PID"], "", "2.5");
    assert_eq!(flat.0, "MSH EVN PID");
}

#[test]
fn views_are_silent_about_content() {
    let parsed = parse(b"MSH|^~\\&|||||||ORU^R01|1|P|2.5.1\rPID|SECRET\rOBR|SECRET\r").expect("parses");
    let groups = Groups::of(parsed.view());
    let order = groups.root().groups("PATIENT_RESULT").next().expect("a patient");
    let order = order.groups("ORDER_OBSERVATION").next().expect("an order");
    assert_eq!(order.path().to_string(), "/PATIENT_RESULT(0)/ORDER_OBSERVATION(0)");
    let obr = order.segment(SegmentId::OBR).expect("an order");
    assert_eq!(groups.group_of(obr).expect("in the message").path().to_string(), order.path().to_string());
    let shown = format!("{groups:?} {order:?} {:?} {:?}", order.children(), groups.issues());
    assert!(!shown.contains("SECRET"));
}

#[test]
fn real_messages_keep_every_segment() {
    for (name, bytes) in crate::common::corpus() {
        for unit in synovia_hl7v2::split(&bytes) {
            let Ok(message) = synovia_hl7v2::parse_with(unit.bytes, &unit.options()) else { continue };
            let groups = Groups::of(message.view());
            let mut found = Vec::new();
            let mut stack = vec![groups.root()];
            while let Some(group) = stack.pop() {
                for child in group.children() {
                    match child {
                        Child::Group(inner) => stack.push(inner),
                        Child::Segment(segment) => found.push(segment.index()),
                    }
                }
            }
            found.sort_unstable();
            assert!(found.iter().copied().eq(0..message.view().segment_count()), "{name}");
            let issues = synovia_hl7v2::validate(message.view(), &synovia_hl7v2::ValidateOptions::default());
            assert!(issues.is_sorted_by_key(|issue| issue.offset), "{name}");
        }
    }
}
