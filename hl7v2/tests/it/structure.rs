//! Grouping: every structure of every version there and back, and the messages that lost data elsewhere.

use std::collections::{BTreeMap, BTreeSet, HashMap};
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

/// Part of a tree: a segment, or a group with what is in it.
enum Symbol {
    Segment(String),
    Group(String, Vec<Symbol>),
}

fn symbols(group: GroupView<'_, '_>) -> Vec<Symbol> {
    let symbol = |child| match child {
        Child::Group(inner) => Symbol::Group(inner.name().to_owned(), symbols(inner)),
        Child::Segment(segment) => Symbol::Segment(segment.id().to_string()),
    };
    group.children().map(symbol).collect()
}

/// In how many ways a list of items takes what starts at a place: by the place where it ends. `one` says in how many
/// ways a single item, once, takes what starts at a place.
fn ways<S>(list: &[Item], from: usize, what: &[S], one: &mut One<'_, S>) -> BTreeMap<usize, u64> {
    let mut reached = BTreeMap::from([(from, 1)]);
    for item in list {
        let (optional, repeats) = match item {
            Item::Segment(_, o, r) | Item::Group(_, _, o, r) | Item::Choice(_, o, r) => (*o, *r),
        };
        let mut after: BTreeMap<usize, u64> = BTreeMap::new();
        if optional {
            after.clone_from(&reached);
        }
        let mut again = reached;
        while let Some((start, count)) = again.pop_first() {
            for (end, more) in one(item, start, what) {
                let sum = count.saturating_mul(more);
                // What is empty says nothing: a group without segments is no group.
                let total = after.entry(end).or_default();
                *total = total.saturating_add(if end == start && optional { 0 } else { sum });
                if repeats && end > start {
                    let total = again.entry(end).or_default();
                    *total = total.saturating_add(sum);
                }
            }
        }
        reached = after;
    }
    reached
}

type One<'o, S> = dyn FnMut(&Item, usize, &[S]) -> BTreeMap<usize, u64> + 'o;
/// What an item (by its address) takes from a place on.
type Memo = HashMap<(*const Item, usize), BTreeMap<usize, u64>>;

fn names_it(item: &Item, id: &str) -> bool {
    let is = |name: &str| name == id || (name == "ANYHL7SEGMENT" && id == "ZAN");
    match item {
        Item::Segment(name, ..) => is(name),
        Item::Choice(names, ..) => names.iter().any(|name| is(name)),
        Item::Group(..) => false,
    }
}

/// In how many ways the grammar reads a list of segments.
fn readings(list: &[Item], ids: &[String]) -> u64 {
    fn inner(list: &[Item], from: usize, ids: &[String], memo: &mut Memo) -> BTreeMap<usize, u64> {
        ways(list, from, ids, &mut |item, start, ids| {
            let key = (std::ptr::from_ref(item), start);
            if let Some(known) = memo.get(&key) {
                return known.clone();
            }
            let found = match item {
                Item::Group(_, inside, ..) => inner(inside, start, ids, memo),
                _ => match ids.get(start).filter(|id| names_it(item, id)) {
                    Some(_) => BTreeMap::from([(start + 1, 1)]),
                    None => BTreeMap::new(),
                },
            };
            memo.insert(key, found.clone());
            found
        })
    }
    inner(list, 0, ids, &mut Memo::new()).get(&ids.len()).copied().unwrap_or(0)
}

/// Whether a tree is one that the grammar allows.
fn allows(list: &[Item], tree: &[Symbol]) -> bool {
    let ends = ways(list, 0, tree, &mut |item, start, tree| {
        let fits = match (item, tree.get(start)) {
            (Item::Group(name, inside, ..), Some(Symbol::Group(found, children))) => {
                name == found && allows(inside, children)
            }
            (_, Some(Symbol::Segment(id))) => names_it(item, id),
            // A group of which everything may be missing.
            (Item::Group(_, inside, ..), _) => {
                return if allows(inside, &[]) { BTreeMap::from([(start, 1)]) } else { BTreeMap::new() };
            }
            _ => false,
        };
        if fits { BTreeMap::from([(start + 1, 1)]) } else { BTreeMap::new() }
    });
    ends.contains_key(&tree.len())
}

/// Writes the message of a structure and groups it: without a finding, and into the tree that was written. If the
/// grammar has several readings of the segments, it may be another of them; whether it was the one written.
fn check(name: &str, version: Version, grammar: &str, maximal: bool) -> Result<bool, String> {
    let mut rest = grammar;
    let list = items(&mut rest, "\0");
    assert_eq!(rest, "", "{name}");
    let (mut segments, mut expected) = (Vec::new(), String::new());
    expand(&list, maximal, &mut segments, &mut expected);
    assert_eq!(segments[0], "MSH", "{name}");
    let ids: Vec<&str> = segments.iter().skip(1).map(String::as_str).collect();
    let input = message(&ids, &format!("^^{name}"), version.as_str());
    let parsed = parse(&input).expect("parses");
    let groups = parsed.groups();
    let count = readings(&list, &segments);
    assert!(count > 0, "{name}: the message is one of the grammar");
    let found = show(groups.root());
    let right = found == expected || (count > 1 && allows(&list, &symbols(groups.root())));
    if right && groups.issues().is_empty() && groups.structure() == Some(name) {
        return Ok(found == expected);
    }
    Err(format!(
        "{name} {version} maximal={maximal} readings={count}\n  want {expected}\n  have {found}\n  {:?}",
        groups.issues()
    ))
}

#[test]
fn admission_and_results_group_back_in_every_version() {
    let mut count = 0;
    for (name, version, grammar) in structures() {
        if matches!(name, "ADT_A01" | "ORU_R01") {
            assert_eq!(check(name, version, grammar, false), Ok(true), "minimal");
            assert_eq!(check(name, version, grammar, true), Ok(true), "maximal");
            count += 1;
        }
    }
    assert_eq!(count, 2 * Version::ALL.len());
}

/// Structures whose grammar has several readings of the generated message and nothing in the segments tells which was
/// meant: here "groups back" means a tree the grammar allows, without a finding. Why, for each. All others come back as
/// they were written, also where there are several readings.
const AMBIGUOUS: &[(&str, &str)] = &[(
    "RCI_I05",
    "notes after the last result are those of the result or of the whole message: [{OBX [{NTE}]}] [{NTE}]",
)];

#[test]
fn every_structure_groups_back() {
    let all = structures();
    assert_eq!(all.len(), 2052);
    let (mut failed, mut several) = (Vec::new(), BTreeSet::new());
    for (name, version, grammar) in all {
        for maximal in [false, true] {
            match check(name, version, grammar, maximal) {
                Ok(true) => {}
                Ok(false) => {
                    several.insert(name);
                }
                Err(why) => failed.push(why),
            }
        }
    }
    assert!(failed.is_empty(), "{} failed:\n{}", failed.len(), failed.join("\n"));
    let listed: BTreeSet<&str> = AMBIGUOUS.iter().map(|(name, _)| *name).collect();
    assert_eq!(several, listed, "the list is exact");
}

/// The positions of the segments, as a walk through the tree meets them.
fn in_order(group: GroupView<'_, '_>, out: &mut Vec<usize>) {
    for child in group.children() {
        match child {
            Child::Group(inner) => in_order(inner, out),
            Child::Segment(segment) => out.push(segment.index()),
        }
    }
}

/// The tree and the codes of the findings.
pub(crate) fn grouped(segments: &[&str], kind: &str, version: &str) -> (String, Vec<String>) {
    let input = message(segments, kind, version);
    let parsed = parse(&input).expect("parses");
    let groups = Groups::of(parsed.view());
    let mut found = Vec::new();
    in_order(groups.root(), &mut found);
    assert!(found.into_iter().eq(0..=segments.len()), "every segment, in the order of the message");
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

/// LinuxForHealth hl7v2-fhir-converter#533: results after the specimen gave no observation and no word about it.
#[test]
fn lfh_533_observations_after_a_specimen() {
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
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID ] ORDER_OBSERVATION(0)[ OBR OBSERVATION(0)[ OBX ] NK1 \
         OBSERVATION(1)[ OBX PV1 NTE ] ] ORDER_OBSERVATION(1)[ OBR OBSERVATION(0)[ OBX ] ] ]"
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

/// nHapi#40: a segment its structure does not have there, and all that follows was lost.
#[test]
fn nhapi_40_a_segment_out_of_place_keeps_what_follows() {
    let (tree, codes) = oru(&["PID", "PV1", "OBR", "PV1", "OBX", "NTE", "OBR", "OBX"]);
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID VISIT(0)[ PV1 ] ] ORDER_OBSERVATION(0)[ OBR PV1 OBSERVATION(0)[ OBX NTE ] ] \
         ORDER_OBSERVATION(1)[ OBR OBSERVATION(0)[ OBX ] ] ]"
    );
    assert_eq!(codes, ["misplaced-segment PV1[2]"]);
}

/// nHapi#101: a segment the structure does not name at all swallowed the following groups.
#[test]
fn nhapi_101_an_unexpected_segment_keeps_what_follows() {
    let (tree, codes) = oru(&["PID", "ORC", "OBR", "TXA", "OBX", "ZDS", "OBX", "QQQ", "ORC", "OBR", "OBX"]);
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID ] ORDER_OBSERVATION(0)[ ORC OBR TXA OBSERVATION(0)[ OBX ZDS ] \
         OBSERVATION(1)[ OBX QQQ ] ] ORDER_OBSERVATION(1)[ ORC OBR OBSERVATION(0)[ OBX ] ] ]"
    );
    assert_eq!(codes, ["unexpected-segment TXA", "local-segment ZDS", "unknown-segment QQQ"]);
}

/// Where one segment at a time goes astray, the whole message is looked at: nothing else is in the way of it.
#[test]
fn what_follows_can_decide() {
    let tray = ["PID", "ORC", "ODS", "ZZZ", "ORC", "ODT", "NTE", "ORC", "ODT"];
    let (tree, codes) = grouped(&tray, "OMD^O03^OMD_O03", "2.5.1");
    assert_eq!(
        tree,
        "MSH PATIENT(0)[ PID ] ORDER_DIET(0)[ ORC DIET(0)[ ODS ZZZ ] ] ORDER_TRAY(0)[ ORC ODT NTE ] \
         ORDER_TRAY(1)[ ORC ODT ]"
    );
    assert_eq!(codes, ["local-segment ZZZ"]);
}

/// A result behind an ORC is a document of 2.8 where a TXA follows, and a result of an order that lacks its OBR where none
/// does.
#[test]
fn a_group_is_entered_where_it_goes_on() {
    let oru = |segments: &[&str]| grouped(segments, "ORU^R01^ORU_R01", "2.8");
    let (tree, codes) = oru(&["ORC", "OBX", "NTE", "ZZZ", "ORC", "OBR"]);
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ ORDER_OBSERVATION(0)[ COMMON_ORDER(0)[ ORC ] OBSERVATION(0)[ OBX NTE ZZZ ] ] \
         ORDER_OBSERVATION(1)[ COMMON_ORDER(0)[ ORC ] OBR ] ]"
    );
    assert_eq!(codes, ["missing-segment OBR", "local-segment ZZZ"]);
    let (tree, codes) = oru(&["ORC", "OBX", "PRT", "TXA", "OBR", "OBX"]);
    assert!(
        tree.contains("COMMON_ORDER(0)[ ORC ORDER_DOCUMENT(0)[ OBX PRT TXA ] ] OBR OBSERVATION"),
        "{tree}"
    );
    assert!(codes.is_empty(), "{codes:?}");
    // Where it has no other place, what it lacks is told.
    let (tree, codes) = grouped(&["PID", "ORC", "RXO", "RXE", "TQ1", "RXR"], "RDE^O11^RDE_O11", "2.5.1");
    assert!(tree.contains("ORDER(0)[ ORC ORDER_DETAIL(0)[ RXO ] RXE"), "{tree}");
    assert_eq!(codes, ["missing-segment RXR"]);
}

#[test]
fn ambiguous_segments_go_by_their_place() {
    // Roles of the patient, the visit, a procedure and an insurance.
    let roles = ["EVN", "PID", "ROL", "PV1", "ROL", "PR1", "ROL", "PR1", "ROL", "IN1", "ROL"];
    let (tree, codes) = adt(&roles);
    assert_eq!(
        tree,
        "MSH EVN PID ROL PV1 ROL PROCEDURE(0)[ PR1 ROL ] PROCEDURE(1)[ PR1 ROL ] INSURANCE(0)[ IN1 ROL ]"
    );
    assert!(codes.is_empty(), "{codes:?}");
    // Notes of the patient, the order and a result; results of the order and of its specimen.
    let notes = ["PID", "NTE", "PV1", "OBR", "NTE", "NTE", "OBX", "NTE", "SPM", "OBX", "OBR", "NTE"];
    let (tree, codes) = oru(&notes);
    assert_eq!(
        tree,
        "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID NTE VISIT(0)[ PV1 ] ] ORDER_OBSERVATION(0)[ OBR NTE NTE \
         OBSERVATION(0)[ OBX NTE ] SPECIMEN(0)[ SPM OBX ] ] ORDER_OBSERVATION(1)[ OBR NTE ] ]"
    );
    assert!(codes.is_empty(), "{codes:?}");
}

#[test]
fn two_the_wrong_way_round_are_one_misplaced() {
    // The ORC of an OUL_R22 follows the OBR.
    let (tree, codes) =
        grouped(&["PID", "SPM", "ORC", "OBR", "TQ1", "OBX", "OBX"], "OUL^R22^OUL_R22", "2.5.1");
    assert_eq!(
        tree,
        "MSH PATIENT(0)[ PID ] SPECIMEN(0)[ SPM ORDER(0)[ ORC OBR TIMING_QTY(0)[ TQ1 ] \
         OBXTCDSIDNTE_SUPPGRP(0)[ OBX ] OBXTCDSIDNTE_SUPPGRP(1)[ OBX ] ] ]"
    );
    assert_eq!(codes, ["misplaced-segment OBR"]);
    let (tree, codes) = grouped(&["PID", "ORC", "RXR", "RXE", "RXR"], "RDE^O11", "2.4");
    assert_eq!(tree, "MSH PATIENT(0)[ PID ] ORDER(0)[ ORC RXR RXE RXR ]");
    assert_eq!(codes, ["misplaced-segment RXE"]);
    // Also with something in between: it is there, if late.
    let (_, codes) = adt(&["PID", "NK1", "PV1", "EVN"]);
    assert_eq!(codes, ["misplaced-segment EVN"]);
    // A result before the first order is not the result of that order.
    let (tree, codes) = oru(&["PID", "OBX", "OBR", "OBX"]);
    assert!(
        tree.contains("ORDER_OBSERVATION(0)[ OBSERVATION(0)[ OBX ] ] ORDER_OBSERVATION(1)[ OBR"),
        "{tree}"
    );
    assert_eq!(codes, ["missing-segment OBR"]);
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
            in_order(groups.root(), &mut found);
            assert!(found.iter().copied().eq(0..message.view().segment_count()), "{name}");
            let issues = synovia_hl7v2::validate(message.view(), &synovia_hl7v2::ValidateOptions::default());
            assert!(issues.is_sorted_by_key(|issue| issue.offset), "{name}");
        }
    }
}
