//! Complaints about structure, repetitions, line ends and validation.

use synovia_hl7v2::structure::Groups;
use synovia_hl7v2::{SegmentId, parse};

use super::{found, message, message_in, text};
use crate::common::path;
use crate::structure::grouped;

/// A GT1 before the financial transactions of a DFT was not read, and what followed neither.
#[test]
fn nhapi_54_a_guarantor_before_the_transactions() {
    let (tree, codes) = grouped(&["EVN", "PID", "PV1", "GT1", "OBR", "FT1", "PR1"], "DFT^P03^DFT_P03", "2.5");
    assert_eq!(
        tree,
        "MSH EVN PID PV1 GT1 COMMON_ORDER(0)[ ORDER(0)[ OBR ] ] FINANCIAL(0)[ FT1 FINANCIAL_PROCEDURE(0)[ PR1 ] ]"
    );
    // GT1 belongs behind the transactions: what should have come before it is told.
    assert_eq!(codes, ["misplaced-segment OBR", "misplaced-segment FT1"]);
}

/// More repetitions than the version allows stopped the parser: all are read, the first too many is a finding.
#[test]
fn nhapi_25_a_field_repeats_that_may_not() {
    let ids = "1^^^EXTERNAL~2^^^HNA~3^^^HNA~4^^^HNA~5^^^MSG";
    let message = message_in("2.3", "ADT^A08", &format!("EVN|A08|2015\rPID|1|1|2|{ids}|D\rPV1||I\r"));
    let all: Vec<_> =
        message.get_all(&path("PID-4.1")).map(|v| v.text().expect("text").into_owned()).collect();
    assert_eq!(all, ["1", "2", "3", "4", "5"]);
    assert!(found(&message).contains(&"surplus-repetition PID-4[2]".into()), "{:?}", found(&message));
    assert_eq!(text(&message, "PID-5"), "D");
}

/// The same of OBX-5 in 2.2 and 2.3, where it may not repeat.
#[test]
fn nhapi_22_obx_5_repeats_in_an_old_version() {
    for version in ["2.2", "2.3"] {
        let message = message_in(
            version,
            "ORU^R01",
            "PID|||1||D\rOBR|1|||X\rOBX|1|TX|A||one~two~three||||||F\rOBX|2|TX|B||x||||||F\r",
        );
        let all: Vec<_> =
            message.get_all(&path("OBX[1]-5")).map(|v| v.text().expect("text").into_owned()).collect();
        assert_eq!(all, ["one", "two", "three"], "{version}");
        assert_eq!(text(&message, "OBX[2]-5"), "x");
    }
}

/// The parameters of an IHE patient demographics query repeat in QPD-3.
#[test]
fn nhapi_276_parameters_of_a_query_repeat() {
    let message = message_in(
        "2.5",
        "QBP^Q22^QBP_Q21",
        "QPD|IHE PDQ Query|77|@PID.5.2^ann~@PID.7.1^20220202~@PID.8^F\rRCP|I\r",
    );
    let all: Vec<_> =
        message.get_all(&path("QPD-3.1")).map(|v| v.text().expect("text").into_owned()).collect();
    assert_eq!(all, ["@PID.5.2", "@PID.7.1", "@PID.8"]);
    assert!(!found(&message).iter().any(|issue| issue.starts_with("surplus")), "{:?}", found(&message));
    assert!(message.groups().issues().is_empty());
}

/// Names, addresses and procedures that repeat are all there.
#[test]
fn fhir_converter_160_names_addresses_and_procedures_repeat() {
    let message =
        message("ADT^A01", "EVN||2024\rPID|1||7||A^B~C^D||||||S1~S2~S3\rPV1|1|I\rPR1|1||P1\rPR1|2||P2\r");
    let count = |at: &str| message.get_all(&path(at)).count();
    assert_eq!((count("PID-5.1"), count("PID-11.1"), count("PR1-3")), (2, 3, 2));
    let groups = message.groups();
    assert_eq!(groups.root().groups("PROCEDURE").count(), 2);
}

/// Segments of local kinds read as empty, because lines ended with LF.
#[test]
fn nhapi_73_local_segments_with_lf() {
    let input = b"MSH|^~\\&|A||||||ADT^A08|1|P|2.5\nPID|1||7\nZIN|1|a^b|2024\n";
    let message = parse(input).expect("parses");
    assert_eq!(text(&message, "ZIN-2.2"), "b");
    assert_eq!(message.to_bytes(), input);
}

/// LF, CRLF and both mixed: the same segments, and each line end stays.
#[test]
fn nhapi_99_any_line_end() {
    for ends in [["\n", "\n"], ["\r\n", "\r\n"], ["\r", "\n"], ["\r\n", "\r"]] {
        let input = format!("MSH|^~\\&|A{}PID|1||7{}ZIN|1|x", ends[0], ends[1]);
        let message = parse(input.as_bytes()).expect("parses");
        let ids: Vec<_> = message.all_segments().map(|segment| segment.id().to_string()).collect();
        assert_eq!(ids, ["MSH", "PID", "ZIN"], "{ends:?}");
        assert_eq!((text(&message, "PID-3"), text(&message, "ZIN-2")), ("7".into(), "x".into()));
        assert_eq!(message.to_bytes(), input.as_bytes());
    }
}

/// Files with lines ended by CRLF and an empty last line.
#[test]
fn lfh_48_a_file_with_crlf_and_blank_lines() {
    let input = b"MSH|^~\\&|A||||||ADT^A01|1|P|2.6\r\nEVN||2024\r\n\r\nPID|1||7\r\n\r\n";
    let units: Vec<_> = synovia_hl7v2::split(input).collect();
    assert_eq!(units.len(), 1);
    let message = parse(units[0].bytes).expect("parses");
    assert_eq!(text(&message, "PID-3"), "7");
    assert_eq!(message.to_bytes(), input);
}

/// An id read as `\nPV1` was not found: no line end is ever part of an id or a value.
#[test]
fn simple_hl7_45_no_line_end_in_an_id() {
    let message = parse(b"MSH|^~\\&|A\n\rPID|1\n\rPV1|1|I\n\r").expect("parses");
    assert!(message.segments_named(SegmentId::PV1).next().is_some());
    assert!(message.leaves().all(|leaf| !leaf.raw.iter().any(|b| matches!(b, b'\r' | b'\n'))));
}

/// A result that is as it should be: no finding of structure, whatever else is odd.
#[test]
fn hl7apy_71_a_result_with_a_document_is_valid() {
    let (tree, codes) = grouped(&["PID", "ORC", "OBR", "OBX", "OBX"], "ORU^R01^ORU_R01", "2.5.1");
    assert!(
        tree.contains("ORDER_OBSERVATION(0)[ ORC OBR OBSERVATION(0)[ OBX ] OBSERVATION(1)[ OBX ] ]"),
        "{tree}"
    );
    assert!(codes.is_empty(), "{codes:?}");
    let pdf = "OBX|2|ED|PDF^PDF||^AP^^Base64^JVBERi0xLjQK||||||F\r";
    let message = message(
        "ORU^R01^ORU_R01",
        &format!("PID|1||7||D\rOBR|1|||X\rOBX|1|NM|718-7^Hb^LN||5.5||||||F\r{pdf}"),
    );
    assert_eq!(found(&message), [""; 0]);
}

/// A structure in MSH-9.3 stopped the parser from seeing the patient of a result without an order.
#[test]
fn hl7apy_73_a_result_without_orders_keeps_its_patient() {
    let (tree, codes) = grouped(&["PID", "PV1"], "ORU^R01^ORU_R01", "2.6");
    assert_eq!(tree, "MSH PATIENT_RESULT(0)[ PATIENT(0)[ PID VISIT(0)[ PV1 ] ] ]");
    assert_eq!(codes, ["missing-segment OBR"]);
}

/// Groups of the same name at other levels were mixed up: a search begins at the group it is given.
#[test]
fn hl7apy_99_a_group_is_searched_where_it_is() {
    let message = message(
        "OML^O21^OML_O21",
        "PID|1||7||D\rORC|NW\rOBR|1|||A\rOBX|1|ST|x||1||||||F\rPID|1||8||D\rORC|RE\rOBR|1|||P\rOBX|1|ST|y||2||||||F\rORC|NW\rOBR|2|||B\r",
    );
    let groups = message.groups();
    let orders: Vec<_> = groups.root().groups("ORDER").collect();
    assert_eq!(orders.len(), 2);
    let request = orders[0].groups("OBSERVATION_REQUEST").next().expect("a request");
    assert_eq!(request.groups("OBSERVATION").count(), 1);
    let prior = request.groups("PRIOR_RESULT").next().expect("a prior result");
    assert_eq!(prior.groups("OBSERVATION").count(), 0);
    assert_eq!(text(&message, "/ORDER(1)/OBSERVATION_REQUEST(0)/OBR(0)-4"), "B");
}

/// A discharge without its visit passed as valid.
#[test]
fn hl7apy_6_a_missing_required_segment_is_found() {
    let message = message("ADT^A03^ADT_A03", "EVN||2024\rPID|1||7||D\r");
    assert_eq!(found(&message), ["missing-segment PV1"]);
}

/// Codes, lengths and repetitions are checked each by itself: one can be switched off without the others.
#[test]
fn hl7apy_142_levels_of_validation_are_chosen() {
    use synovia_hl7v2::{ValidateOptions, validate};
    let message = message("ADT^A01^ADT_A01", "EVN||2024\rPID|12345||7||D||1970-01-01\rPV1|1|I\rQQQ|1\r");
    let count = |set: fn(&mut ValidateOptions<'_>)| {
        let mut options = ValidateOptions::default();
        set(&mut options);
        validate(message.view(), &options).len()
    };
    assert_eq!(count(|_| {}), 3);
    assert_eq!(count(|o| o.structure = false), 2);
    assert_eq!(count(|o| o.lengths = false), 2);
    assert_eq!(count(|o| o.values = false), 2);
}

/// OBX after SPM: in the group of the specimen, found by both ways of asking.
#[test]
fn c_results_after_a_specimen_stay_in_their_order() {
    let message = message(
        "ORU^R01^ORU_R01",
        "PID|1||7||D\rOBR|1|||X\rSPM|1\rOBX|1|NM|a||5||||||F\rOBR|2|||Y\rOBX|1|NM|b||6||||||F\r",
    );
    assert_eq!(text(&message, "/PATIENT_RESULT/ORDER_OBSERVATION(0)/SPECIMEN/OBX-3"), "a");
    assert_eq!(text(&message, "/PATIENT_RESULT/ORDER_OBSERVATION(1)/OBSERVATION/OBX-3"), "b");
    assert_eq!(message.segments_named(SegmentId::OBX).count(), 2);
}

/// A note belongs to the segment before it, not to the first of its kind.
#[test]
fn c_a_note_belongs_to_the_segment_before_it() {
    let message = message(
        "ORU^R01^ORU_R01",
        "PID|1||7||D\rNTE|1||p\rOBR|1|||X\rNTE|1||o\rOBX|1|ST|a||1||||||F\rNTE|1||r\r",
    );
    let groups = Groups::of(message.view());
    let homes: Vec<String> = message
        .segments_named(SegmentId::NTE)
        .map(|note| groups.group_of(note).expect("a group").name().to_owned())
        .collect();
    assert_eq!(homes, ["PATIENT", "ORDER_OBSERVATION", "OBSERVATION"]);
}

/// A40: several patients with what they were merged from, each pair in a group of its own.
#[test]
fn c_several_merged_patients_are_pairs() {
    let (tree, codes) =
        grouped(&["EVN", "PID", "PD1", "MRG", "PV1", "PID", "MRG"], "ADT^A40^ADT_A39", "2.5.1");
    assert_eq!(tree, "MSH EVN PATIENT(0)[ PID PD1 MRG PV1 ] PATIENT(1)[ PID MRG ]");
    assert!(codes.is_empty());
}

/// A missing PV1, a CX without assigner, a universal id only, delimiters at the end: read, and told where the standard says so.
#[test]
fn c_what_real_senders_leave_out() {
    let message = message("ADT^A01^ADT_A01", "EVN||2024\rPID|1||7~8^^^&1.2.3&ISO||D^^^^||||||\r");
    assert_eq!(found(&message), ["missing-segment PV1"]);
    assert_eq!(text(&message, "PID-3[1].1"), "7");
    assert!(message.get(&path("PID-3[1].4")).is_none());
    assert_eq!(text(&message, "PID-3[2].4.2"), "1.2.3");
    assert!(message.get(&path("PID-3[2].4.1")).is_some_and(synovia_hl7v2::ValueView::is_empty));
}

/// An EVN that an order does not have, and patient and visit were empty.
#[test]
fn nhapi_101_an_event_segment_in_an_order_keeps_the_patient() {
    let (tree, codes) = grouped(&["EVN", "PID", "PV1", "ORC", "OBR"], "ORM^O01", "2.4");
    assert!(tree.contains("PATIENT(0)[ PID PATIENT_VISIT(0)[ PV1 ] ] ORDER(0)[ ORC"), "{tree}");
    assert_eq!(codes, ["unexpected-segment EVN"]);
}
