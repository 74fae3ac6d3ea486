//! New messages: the header, the places, the values.

use proptest::prelude::*;
use synovia_hl7v2::schema::Version;
use synovia_hl7v2::{Builder, BuilderOptions, Delimiters, ErrorKind, IssueCode, SegmentId, ValidateOptions};

use crate::common::path;

fn builder(message_type: &str) -> Builder {
    Builder::new(message_type, &BuilderOptions::default()).expect("a builder")
}

fn lines(builder: &Builder) -> Vec<String> {
    let text = String::from_utf8(builder.to_bytes()).expect("UTF-8");
    text.split_terminator('\r').skip(1).map(str::to_owned).collect()
}

fn header(message_type: &str, options: &BuilderOptions<'_>) -> String {
    let builder = Builder::new(message_type, options).expect("a builder");
    String::from_utf8(builder.to_bytes()).expect("UTF-8").trim_end().to_owned()
}

#[test]
fn the_header_is_filled_from_the_options() {
    let mut options = BuilderOptions::default();
    assert_eq!(header("ADT^A04", &options), r"MSH|^~\&|||||||ADT^A04^ADT_A01||P|2.5.1||||||UNICODE UTF-8");
    options.sending_application = "A|B";
    options.sending_facility = "F";
    options.receiving_application = "R";
    options.receiving_facility = "G";
    options.date_time = "20240229";
    options.control_id = "7";
    options.processing_id = "T";
    options.charset = "";
    assert_eq!(header("ORU^R01", &options), r"MSH|^~\&|A\F\B|F|R|G|20240229||ORU^R01^ORU_R01|7|T|2.5.1");
    options.version = Version::V2_7;
    options.delimiters = Delimiters::new(b'$', b'*', b'~', b'!', b':', Some(b'#')).expect("delimiters");
    assert!(header("ORU^R01", &options).starts_with("MSH$*~!:#$A|B$F$"));
}

/// MSH-9.3 by the events of each version; versions that have none say none.
#[test]
fn the_structure_is_that_of_the_version() {
    let msh9 = |message_type: &str, version| {
        let mut options = BuilderOptions::default();
        options.version = version;
        header(message_type, &options).split('|').nth(8).expect("MSH-9").to_owned()
    };
    for (message_type, version, expected) in [
        ("ADT^A04", Version::V2_3, "ADT^A04"),
        ("ADT^A04", Version::V2_3_1, "ADT^A04^ADT_A01"),
        ("ADT^A08", Version::V2_8_2, "ADT^A08^ADT_A01"),
        ("ADT^A01^ADT_A01", Version::V2_5, "ADT^A01^ADT_A01"),
        ("ACK", Version::V2_3, "ACK"),
        ("ACK", Version::V2_5_1, "ACK"),
        ("ACK^A01^ACK", Version::V2_5_1, "ACK^A01^ACK"),
        ("ZZZ^Z99", Version::V2_5_1, "ZZZ^Z99"),
        ("ZZZ^Z99^ZZZ_Z99", Version::V2_5_1, "ZZZ^Z99^ZZZ_Z99"),
    ] {
        assert_eq!(msh9(message_type, version), expected, "{message_type} {version}");
    }
    let mut options = BuilderOptions::default();
    options.structure = Some("ORU_R01");
    let builder = Builder::new("ORU^Z01", &options).expect("a builder");
    assert_eq!(builder.structure(), Some("ORU_R01"));
    assert!(String::from_utf8(builder.to_bytes()).unwrap().contains("|ORU^Z01^ORU_R01|"));
    assert_eq!(self::builder("ACK").structure(), Some("ACK"));
    assert_eq!(self::builder("ZZZ^Z99").structure(), None);
    // MSH-18 came with 2.3.
    options.version = Version::V2_2;
    assert!(!header("ADT^A01", &options).contains("UNICODE"));
}

#[test]
fn segments_go_where_the_grammar_puts_them() {
    let mut builder = builder("ORU^R01");
    for id in
        ["PID", "ORC", "OBR", "NTE", "OBX", "NTE", "OBX", "SPM", "OBX", "OBR", "OBX", "PID", "OBR", "DSC"]
    {
        builder.add(id.parse().unwrap()).unwrap_or_else(|error| panic!("{id}: {error}"));
    }
    let message = builder.build().unwrap();
    let issues = message.groups().issues().to_vec();
    assert!(issues.is_empty(), "{issues:?}");
    let count = |path_text: &str| message.get_all(&path(path_text)).count();
    assert_eq!(count("/PATIENT_RESULT(0)/ORDER_OBSERVATION(0)/OBSERVATION/OBX"), 2);
    assert_eq!(count("/PATIENT_RESULT(0)/ORDER_OBSERVATION(0)/SPECIMEN(0)/OBX"), 1);
    assert_eq!(count("/PATIENT_RESULT(0)/ORDER_OBSERVATION(1)/OBSERVATION/OBX"), 1);
    assert_eq!(count("/PATIENT_RESULT(1)/ORDER_OBSERVATION(0)/OBR"), 1);
}

#[test]
fn groups_opened_by_name_are_written_in_order() {
    let mut builder = builder("ORU^R01");
    let result = builder.open(builder.root(), "PATIENT_RESULT").unwrap();
    let first = builder.open(result, "ORDER_OBSERVATION").unwrap();
    let second = builder.open(result, "ORDER_OBSERVATION").unwrap();
    let specimen = builder.open(first, "SPECIMEN").unwrap();
    builder.add_in(specimen, SegmentId::SPM).unwrap();
    builder.add_in(second, SegmentId::OBR).unwrap().set("1", "2").unwrap();
    builder.add_in(first, SegmentId::OBR).unwrap().set("1", "1").unwrap();
    let observation = builder.open(first, "OBSERVATION").unwrap();
    builder.add_in(observation, SegmentId::NTE).unwrap();
    builder.add_in(observation, SegmentId::OBX).unwrap();
    let patient = builder.open(result, "PATIENT").unwrap();
    builder.add_in(patient, SegmentId::PID).unwrap();
    assert_eq!(lines(&builder), ["PID", "OBR|1", "OBX", "NTE", "SPM", "OBR|2"]);
    assert!(builder.build().unwrap().groups().issues().is_empty());
    // An empty group is nothing.
    builder.open(result, "ORDER_OBSERVATION").unwrap();
    assert_eq!(lines(&builder).len(), 6);
    assert_eq!(builder.open(result, "PATIENT").unwrap_err().kind(), ErrorKind::NoPlace);
    assert_eq!(builder.open(result, "NO_SUCH").unwrap_err().kind(), ErrorKind::NoPlace);
}

/// The same segment in several places of a structure: behind what was added last.
#[test]
fn segments_named_twice_follow_what_was_added_last() {
    let mut builder = builder("ADT^A01");
    for id in ["EVN", "PID", "ROL", "ROL", "PV1", "ROL", "ZPV", "OBX", "ZOB", "PD1"] {
        builder.add(id.parse().unwrap()).unwrap_or_else(|error| panic!("{id}: {error}"));
    }
    assert_eq!(lines(&builder), ["EVN", "PID", "PD1", "ROL", "ROL", "PV1", "ROL", "ZPV", "OBX", "ZOB"]);
}

#[test]
fn a_type_without_grammar_keeps_the_order_given() {
    let mut builder = builder("ZZZ^Z99");
    for id in ["OBX", "PID", "ZZZ", "OBX"] {
        builder.add(id.parse().unwrap()).unwrap();
    }
    assert_eq!(lines(&builder), ["OBX", "PID", "ZZZ", "OBX"]);
}

#[test]
fn what_has_no_place_is_refused() {
    let mut builder = builder("ACK^A01^ACK");
    builder.add(SegmentId::MSA).unwrap();
    for (id, kind) in [
        (SegmentId::MSA, ErrorKind::NoPlace),
        (SegmentId::PID, ErrorKind::NoPlace),
        (SegmentId::MSH, ErrorKind::NotEditable),
        (SegmentId::BHS, ErrorKind::NotEditable),
        (SegmentId::UNNAMED, ErrorKind::NotEditable),
    ] {
        assert_eq!(builder.add(id).unwrap_err().kind(), kind, "{id}");
        assert_eq!(builder.add_in(builder.root(), id).unwrap_err().kind(), kind, "{id}");
    }
    assert_eq!(lines(&builder), ["MSA"]);
}

#[test]
fn values_are_escaped_and_raw_ones_checked() {
    let mut builder = builder("ADT^A01");
    let mut pid = builder.add(SegmentId::PID).unwrap();
    pid.set("3[2].4.2", "1.2|3").unwrap();
    pid.set("5", "a^b").unwrap();
    pid.set_raw("6", b"a^b~c&d").unwrap();
    pid.set_null("7").unwrap();
    pid.push(13, &["", "PRN", "", ""]).unwrap();
    pid.push(13, &["x"]).unwrap();
    pid.push(13, &[]).unwrap();
    assert_eq!(lines(&builder), [r#"PID|||~^^^&1.2\F\3||a\S\b|a^b~c&d|""||||||^PRN~x"#]);
    let mut header = builder.header();
    header.set("3.2", "1.2.3").unwrap();
    header.push(21, &["profile"]).unwrap();
    assert!(
        builder
            .to_bytes()
            .starts_with(br"MSH|^~\&|^1.2.3||||||ADT^A01^ADT_A01||P|2.5.1||||||UNICODE UTF-8|||profile")
    );
    let mut pid = builder.header();
    for (place, raw, kind) in [
        ("x", &b""[..], ErrorKind::PathSyntax),
        ("5.", b"", ErrorKind::PathSyntax),
        ("1", b"x", ErrorKind::NotEditable),
        ("3", b"a|b", ErrorKind::StructureInValue),
        ("3", b"a\rb", ErrorKind::StructureInValue),
        ("3.1", b"a^b", ErrorKind::StructureInValue),
        ("99999", b"a", ErrorKind::FieldLimit),
    ] {
        let error = pid.set_raw(place, raw).unwrap_err();
        assert_eq!((error.kind(), error.location().unwrap().segment), (kind, SegmentId::MSH), "{place}");
    }
}

#[test]
fn values_by_path_make_the_segments_they_need() {
    let mut builder = builder("ORU^R01");
    builder.set(&path("PID-5.1"), "DOE").unwrap();
    builder.set(&path("OBR-4"), "a").unwrap();
    builder.set(&path("OBX-5"), "1").unwrap();
    builder.set(&path("OBX[2]-5"), "2").unwrap();
    builder.set_raw(&path("OBX[2]-3"), b"c^d").unwrap();
    builder.set(&path("MSH-8"), "s").unwrap();
    assert_eq!(lines(&builder), ["PID|||||DOE", "OBR||||a", "OBX|||||1", "OBX|||c^d||2"]);
    for (place, kind) in [
        ("OBX[4]-5", ErrorKind::NoSuchSegment),
        ("PV1[2]-5", ErrorKind::NoSuchSegment),
        ("IN1-5", ErrorKind::NoPlace),
        ("MSH[2]-5", ErrorKind::NotEditable),
        ("PID", ErrorKind::NotEditable),
        ("/PATIENT_RESULT(0)/PATIENT(0)/PID-5", ErrorKind::NoSuchSegment),
    ] {
        assert_eq!(builder.set(&path(place), "x").unwrap_err().kind(), kind, "{place}");
    }
}

/// Numbers of a path count in the order segments are written, in whatever order groups were filled; and finding one is not a
/// search through all.
#[test]
fn values_by_path_in_many_segments_and_late_groups() {
    let mut builder = builder("ORU^R01");
    let result = builder.open(builder.root(), "PATIENT_RESULT").unwrap();
    let orders = [(); 2].map(|()| builder.open(result, "ORDER_OBSERVATION").unwrap());
    for order in [orders[1], orders[0]] {
        let observation = builder.open(order, "OBSERVATION").unwrap();
        builder.add_in(observation, SegmentId::OBX).unwrap();
    }
    builder.set(&path("OBX[1]-1"), "first").unwrap().set(&path("OBX[2]-1"), "second").unwrap();
    assert_eq!(lines(&builder), ["OBX|first", "OBX|second"]);
    assert_eq!(builder.set(&path("OBX[4]-1"), "x").map(|_| ()).unwrap_err().kind(), ErrorKind::NoSuchSegment);
    // 20,000 segments: a search for each would look at 200 million.
    let mut builder = Builder::new("ZZZ^Z99", &BuilderOptions::default()).unwrap();
    for number in 1..=20_000 {
        let obx = |field| synovia_hl7v2::Path::of(SegmentId::OBX).nth(number).with_field(field);
        builder.set(&obx(1), "1").unwrap().set(&obx(5), "v").unwrap();
    }
    assert_eq!(lines(&builder).len(), 20_000);
}

#[test]
fn bad_options_are_errors_of_their_field() {
    let fail = |change: fn(&mut BuilderOptions<'static>)| {
        let mut options = BuilderOptions::default();
        change(&mut options);
        let error = Builder::new("ADT^A01", &options).map(|_| ()).unwrap_err();
        (error.kind(), error.location().map(ToString::to_string))
    };
    assert_eq!(fail(|o| o.charset = "EBCDIC"), (ErrorKind::UnknownCharset, Some("MSH-18".into())));
    assert_eq!(fail(|o| o.date_time = "29.2.2024"), (ErrorKind::BadValue, Some("MSH-7".into())));
    assert_eq!(fail(|o| o.delimiters.escape = b'^'), (ErrorKind::DuplicateDelimiter, None));
    assert_eq!(fail(|o| o.delimiters.escape = b'x'), (ErrorKind::BadDelimiter, None));
    let unencodable = fail(|o| (o.charset, o.sending_facility) = ("8859/1", "\u{20ac}"));
    assert_eq!(unencodable, (ErrorKind::Unencodable, Some("MSH-4".into())));
}

#[test]
fn what_is_missing_is_a_finding() {
    let mut builder = builder("ADT^A01");
    builder.add(SegmentId::PID).unwrap().set("7", "yesterday").unwrap();
    let issues = builder.issues(&ValidateOptions::default()).unwrap();
    let found = |code, place: &str| {
        issues
            .iter()
            .any(|issue| issue.code == code && issue.location.is_some_and(|l| l.to_string() == place))
    };
    assert!(found(IssueCode::MISSING_SEGMENT, "EVN"), "{issues:?}");
    assert!(found(IssueCode::MISSING_SEGMENT, "PV1"));
    assert!(found(IssueCode::MISSING_FIELD, "PID-5"));
    assert!(found(IssueCode::MISSING_FIELD, "MSH-10"));
    assert!(issues.iter().any(|issue| issue.code == IssueCode::BAD_VALUE));
}

#[test]
fn nothing_that_prints_shows_content() {
    let mut builder = builder("ADT^A01");
    let mut pid = builder.add(SegmentId::PID).unwrap();
    pid.set("5", "CANARY").unwrap();
    let mut shown = format!("{pid:?}");
    for place in ["CANARY", "1"] {
        if let Err(error) = builder.header().set_raw(place, b"CANARY|") {
            shown.push_str(&format!("{error} {error:?}"));
        }
    }
    shown.push_str(&format!("{builder:?} {:?}", builder.root()));
    assert!(!shown.contains("CANARY") && shown.contains("PID"));
}

/// What is set by a name of the standard is read by the same name.
#[test]
fn typed_places_are_those_of_the_typed_views() {
    use synovia_hl7v2::datatypes::{
        CodedWithExceptions as Cwe, ExtendedCompositeIdWithCheckDigit as Cx, ExtendedPersonName as Xpn,
    };
    use synovia_hl7v2::datatypes::{FamilyName, HierarchicDesignator as Hd};
    use synovia_hl7v2::segments::{MessageHeader, ObservationResult as Obx, PatientIdentification as Pid};

    let mut builder = builder("ORU^R01");
    let mut pid = builder.segment::<Pid>().unwrap();
    pid.set(Pid::PATIENT_NAME.then(Xpn::FAMILY_NAME).then(FamilyName::SURNAME), "DOE").unwrap();
    pid.set(Pid::PATIENT_NAME.repetition(2).then(Xpn::GIVEN_NAME), "J").unwrap();
    pid.set(Pid::PATIENT_IDENTIFIER_LIST.then(Cx::ASSIGNING_AUTHORITY).then(Hd::UNIVERSAL_ID), "1.2&3")
        .unwrap();
    pid.set_null(Pid::ADMINISTRATIVE_SEX).unwrap();
    pid.untyped().set("40", "x").unwrap();
    let mut obx = builder.segment::<Obx>().unwrap();
    obx.set(Obx::VALUE_TYPE, "CWE").unwrap();
    obx.set(Obx::OBSERVATION_VALUE.of::<Cwe<'_>>().then(Cwe::TEXT), "text").unwrap();
    obx.push(Obx::OBSERVATION_IDENTIFIER, &["a", "", "L"]).unwrap();
    let error = obx.push(Obx::OBSERVATION_IDENTIFIER.then(Cwe::TEXT), &["a"]).map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotEditable);
    assert_eq!(
        lines(&builder),
        ["PID|||^^^&1.2\\T\\3||DOE~^J|||\"\"||||||||||||||||||||||||||||||||x", "OBX||CWE|a^^L||^text"]
    );
    let message = builder.build().unwrap();
    let pid = message.first::<Pid>().unwrap();
    let surname = pid.patient_name().next().unwrap().family_name().unwrap().surname().unwrap();
    assert_eq!(surname.text().unwrap(), "DOE");
    // Groups, and segments that have no place.
    let result = builder.open(builder.root(), "PATIENT_RESULT").unwrap();
    assert_eq!(builder.segment_in::<Obx>(result).map(|_| ()).unwrap_err().kind(), ErrorKind::NoPlace);
    assert_eq!(builder.segment::<MessageHeader>().map(|_| ()).unwrap_err().kind(), ErrorKind::NotEditable);
}

proptest! {
    /// Any text in any delimiters is read back as it was set.
    #[test]
    fn what_was_set_is_read_back(
        values in proptest::collection::vec((1_u32..6, 1_u32..4, 1_u32..4, any::<String>()), 1..6),
        bytes in proptest::sample::subsequence((b'!'..=b'~').filter(|b| !b.is_ascii_alphanumeric()).collect::<Vec<_>>(), 6)
            .prop_shuffle(),
        truncates in any::<bool>(),
    ) {
        let mut options = BuilderOptions::default();
        options.delimiters =
            Delimiters::new(bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], truncates.then_some(bytes[5])).unwrap();
        let mut builder = Builder::new("ZZZ^Z99", &options).unwrap();
        builder.add("ZZZ".parse().unwrap()).unwrap();
        let mut set = std::collections::BTreeMap::new();
        for (field, component, subcomponent, value) in values {
            let place = path(&format!("ZZZ-{field}[1].{component}.{subcomponent}"));
            builder.set(&place, &value).unwrap();
            set.insert(place, value);
        }
        let message = builder.build().unwrap();
        for (place, value) in set {
            let read = message.get(&place).map(|found| found.text().unwrap().into_owned());
            prop_assert_eq!(read.unwrap_or_default(), value);
        }
    }
}
