//! Conformance profiles: each construct the profile schema has, checked one by one.

use synovia_hl7v2::profile::{ElementProfile, GroupProfile, PartProfile, Profile, SegmentProfile, Usage};
use synovia_hl7v2::schema::Version;
use synovia_hl7v2::{CodeTables, Membership, ValidateOptions, parse, validate};

/// Table 0001 of one hospital.
#[derive(Debug)]
struct Sexes;

impl CodeTables for Sexes {
    fn lookup(&self, table: &str, code: &str, _: Version) -> Membership {
        match (table, code) {
            ("0001" | "LOCAL", "F" | "M") => Membership::Member,
            ("0001" | "LOCAL", _) => Membership::NotMember,
            _ => Membership::Unknown,
        }
    }
}

/// What the profile finds, and nothing else.
fn found(profile: &Profile, input: &str) -> Vec<String> {
    let message = parse(input.as_bytes()).expect("parses");
    let mut options = ValidateOptions::default();
    (options.structure, options.fields, options.lengths) = (false, false, false);
    (options.values, options.text) = (false, false);
    options.profile = Some(profile);
    options.tables = Some(&Sexes);
    let issues = validate(message.view(), &options);
    let own = issues.iter().filter(|issue| issue.code.as_str().starts_with("hl7v2/profile-"));
    own.map(|issue| {
        let range = usize::try_from(issue.offset).unwrap()..usize::try_from(issue.range().end).unwrap();
        let code = issue.code.as_str().trim_start_matches("hl7v2/profile-");
        format!("{code} {} {:?}", issue.location.expect("a place"), &input[range])
    })
    .collect()
}

fn field(usage: Usage) -> ElementProfile {
    let mut field = ElementProfile::new("a field", usage);
    field.max = None;
    field
}

/// A profile of an ADT whose PID has the fields given; all else is not looked into.
fn adt(fields: Vec<ElementProfile>) -> Profile {
    let mut pid = SegmentProfile::new("PID", Usage::Required);
    pid.fields = fields;
    let mut profile = Profile::default();
    let any = |name| PartProfile::from(SegmentProfile::new(name, Usage::Optional));
    profile.parts = vec![any("MSH"), any("EVN"), pid.into(), any("PV1")];
    profile
}

fn pid(profile: &Profile, pid: &str) -> Vec<String> {
    let input =
        format!("MSH|^~\\&|A|B|||20240101||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||2024\rPID|{pid}\rPV1|1|I\r");
    found(profile, &input)
}

#[test]
fn message_type_event_structure_and_version() {
    let mut profile = adt(Vec::new());
    assert_eq!(pid(&profile, "1"), [""; 0]);
    (profile.message_type, profile.event) = ("ADT".into(), "A01".into());
    (profile.structure, profile.version) = ("ADT_A01".into(), "2.5.1".into());
    assert_eq!(pid(&profile, "1"), [""; 0]);
    (profile.event, profile.version) = ("A04".into(), "2.5".into());
    assert_eq!(
        pid(&profile, "1"),
        ["message MSH-9[1].2 \"ADT^A01^ADT_A01\"", "message MSH-12[1].1 \"2.5.1\""]
    );
}

#[test]
fn usage_of_fields() {
    let profile =
        adt(vec![field(Usage::Required), field(Usage::NotSupported), field(Usage::RequiredOrEmpty)]);
    assert_eq!(pid(&profile, "1"), [""; 0]);
    assert_eq!(pid(&profile, "\"\""), [""; 0], "said to be without a value");
    assert_eq!(pid(&profile, "|x"), ["required PID-1 \"\"", "not-supported PID-2 \"x\""]);
    let mut all = vec![field(Usage::Withdrawn), field(Usage::Conditional), field(Usage::ConditionalOrEmpty)];
    all.extend([field(Usage::Backward), field(Usage::Optional)]);
    assert_eq!(pid(&adt(all.clone()), "|||||"), [""; 0]);
    assert_eq!(pid(&adt(all), "1|2|3|4|5"), ["not-supported PID-1 \"1\""]);
}

#[test]
fn cardinality_of_fields() {
    let mut twice = field(Usage::Required);
    (twice.min, twice.max) = (2, Some(3));
    let profile = adt(vec![twice]);
    assert_eq!(pid(&profile, "a"), ["cardinality PID-1 \"\""]);
    assert_eq!(pid(&profile, "a~b"), [""; 0]);
    assert_eq!(pid(&profile, "a~b~c~d~e"), ["cardinality PID-1[4] \"d\""]);
}

#[test]
fn extra_fields_and_components() {
    let mut parts = field(Usage::Optional);
    parts.parts = vec![field(Usage::Optional)];
    let profile = adt(vec![parts]);
    assert_eq!(pid(&profile, "a^|"), [""; 0]);
    assert_eq!(
        pid(&profile, "a^b^c|d"),
        ["extra PID-1[1].2 \"b\"", "extra PID-1[1].3 \"c\"", "extra PID-2 \"d\""]
    );
    // A segment whose fields are not listed is not looked into.
    assert_eq!(pid(&adt(Vec::new()), "a^b|c"), [""; 0]);
}

#[test]
fn required_and_forbidden_components() {
    let mut deep = field(Usage::Required);
    deep.parts = vec![field(Usage::Required), field(Usage::NotSupported)];
    let mut outer = field(Usage::Required);
    outer.parts = vec![field(Usage::Required), deep];
    let profile = adt(vec![outer]);
    assert_eq!(pid(&profile, "a^b"), [""; 0]);
    assert_eq!(pid(&profile, "^b&c"), ["not-supported PID-1[1].2.2 \"c\"", "required PID-1[1].1 \"\""]);
    assert_eq!(pid(&profile, "a"), ["required PID-1[1].2 \"\""]);
    assert_eq!(pid(&profile, "a^&c"), ["not-supported PID-1[1].2.2 \"c\"", "required PID-1[1].2.1 \"\""]);
}

#[test]
fn length_constant_code_and_datatype() {
    let mut length = field(Usage::Optional);
    length.length = Some(3);
    let mut constant = field(Usage::Optional);
    constant.constant = "a&b".into();
    let mut code = field(Usage::Optional);
    code.table = "HL70001".into();
    let mut local = field(Usage::Optional);
    local.table = "LOCAL".into();
    let mut number = field(Usage::Optional);
    number.datatype = "NM".into();
    let mut fields = vec![length, constant, code, local];
    // PID-25, birth order, is a number in the standard too.
    fields.resize(24, field(Usage::Optional));
    fields.push(number);
    let profile = adt(fields);
    let gap = "|".repeat(21);
    assert_eq!(pid(&profile, &format!("a\\T\\b|a\\T\\b|F|M^male{gap}1.5")), [""; 0]);
    assert_eq!(
        pid(&profile, &format!("abcd|x|f|m^male{gap}one")),
        [
            "length PID-1[1] \"abcd\"",
            "constant PID-2[1] \"x\"",
            "code PID-3[1].1 \"f\"",
            "code PID-4[1].1 \"m\"",
            "datatype PID-25[1].1 \"one\""
        ]
    );
    assert_eq!(pid(&profile, "\"\"|\"\"|\"\"|\"\"|\"\""), [""; 0], "nothing to check");
}

/// The datatypes of a profile are those of the standard, at each level.
#[test]
fn datatypes_other_than_those_of_the_standard() {
    let mut name = field(Usage::Optional);
    name.datatype = "XPN".into();
    name.parts = vec![
        ElementProfile::new("Family Name", Usage::Optional),
        ElementProfile::new("Given", Usage::Optional),
    ];
    name.parts[0].datatype = "FN".into();
    name.parts[1].datatype = "IS".into();
    let mut other = field(Usage::Optional);
    other.datatype = "PN".into();
    let mut fields = vec![field(Usage::Optional); 4];
    fields.extend([name, other]);
    assert_eq!(
        pid(&adt(fields), "1||7||DOE^J|ROE"),
        ["datatype PID-5[1].2 \"J\"", "datatype PID-6[1] \"ROE\""]
    );
}

/// A coded element is checked in the coding systems it names; tables by number have four digits; empty repetitions are
/// none; a profile may be of all events.
#[test]
fn coding_systems_empty_repetitions_and_all_events() {
    let mut race = field(Usage::Optional);
    (race.datatype, race.max) = ("CE".into(), Some(1));
    let mut table = field(Usage::Optional);
    table.table = "1".into();
    let mut fields = vec![field(Usage::Optional); 10];
    fields[7] = table;
    fields[9] = race;
    let mut profile = adt(fields);
    profile.event = "all".into();
    assert_eq!(pid(&profile, "|||||||F||M^x^LOCAL^F^y^HL70001"), [""; 0]);
    assert_eq!(
        pid(&profile, "|||||||f||m^x^LOCAL^f^y^HL70001~"),
        ["code PID-8[1].1 \"f\"", "code PID-10[1].1 \"m\"", "code PID-10[1].4 \"f\""]
    );
    assert_eq!(pid(&profile, "|||||||||a~~b"), ["cardinality PID-10[3] \"b\""]);
}

#[test]
fn an_observation_of_another_datatype() {
    let mut obx = SegmentProfile::new("OBX", Usage::Optional);
    obx.max = None;
    obx.fields = vec![field(Usage::Optional); 5];
    obx.fields[4].datatype = "CE".into();
    let mut profile = adt(Vec::new());
    profile.parts.push(obx.into());
    let input = "MSH|^~\\&|A||||||ADT^A01|1|P|2.5\rPID|1\rOBX|1|CE|1||a^b\rOBX|2|ST|1||text\r";
    assert_eq!(found(&profile, input), ["datatype OBX[2]-5 \"text\""]);
}

#[test]
fn segments_by_usage_and_cardinality() {
    let mut profile = adt(Vec::new());
    let mut nk1 = SegmentProfile::new("NK1", Usage::Required);
    (nk1.min, nk1.max) = (1, Some(2));
    profile.parts.push(nk1.into());
    profile.parts.push(SegmentProfile::new("AL1", Usage::NotSupported).into());
    let of = |rest: &str| found(&profile, &format!("MSH|^~\\&|A||||||ADT^A01|1|P|2.5\r{rest}"));
    assert_eq!(of("PID|1\rNK1|1\r"), [""; 0]);
    assert_eq!(of("NK1|1\r"), ["required PID \"\""]);
    assert_eq!(
        of("PID|1\rNK1|1\rNK1|2\rNK1|3\rAL1|1\r"),
        ["cardinality NK1[3] \"NK1|3\"", "not-supported AL1 \"AL1|1\""]
    );
    assert_eq!(of("PID|1\rPV2|1\rNK1|1\rZZZ|1\r"), ["extra PV2 \"PV2|1\"", "extra ZZZ \"ZZZ|1\""]);
}

/// MSH, and results in two groups.
fn oru(prefix: &str) -> Profile {
    let mut observation = GroupProfile::new(&format!("{prefix}OBSERVATION"), Usage::Required);
    observation.max = Some(2);
    observation.parts = vec![SegmentProfile::new("OBX", Usage::Required).into()];
    let mut order = GroupProfile::new(&format!("{prefix}ORDER_OBSERVATION"), Usage::Required);
    order.max = None;
    order.parts = vec![SegmentProfile::new("OBR", Usage::Required).into(), observation.into()];
    let mut patient = GroupProfile::new(&format!("{prefix}PATIENT"), Usage::Required);
    patient.parts = vec![SegmentProfile::new("PID", Usage::Required).into()];
    let mut result = GroupProfile::new(&format!("{prefix}PATIENT_RESULT"), Usage::Required);
    result.parts = vec![patient.into(), order.into()];
    let mut profile = Profile::default();
    profile.parts = vec![SegmentProfile::new("MSH", Usage::Required).into(), result.into()];
    profile
}

#[test]
fn groups_by_usage_and_cardinality() {
    let head = "MSH|^~\\&|A||||||ORU^R01^ORU_R01|1|P|2.5\r";
    for prefix in ["", "ORU_R01_", "ORU_R01."] {
        let of = |rest: &str| found(&oru(prefix), &format!("{head}{rest}"));
        assert_eq!(of("PID|1\rOBR|1\rOBX|1\rOBR|2\rOBX|1\rOBX|2\r"), [""; 0]);
        assert_eq!(of("OBR|1\rOBX|1\rOBX|2\rOBX|3\r"), ["cardinality OBX[3] \"OBX|3\"", "required PID \"\""]);
        assert_eq!(of("PID|1\rOBR|1\r"), ["required OBX \"\""]);
        assert_eq!(
            of("PID|1\rNTE|1\rOBR|1\rOBX|1\rNTE|2\rSPM|1\r"),
            ["extra NTE \"NTE|1\"", "extra NTE[2] \"NTE|2\"", "extra SPM \"SPM|1\""]
        );
        // A second patient is one too many.
        assert_eq!(of("PID|1\rOBR|1\rOBX|1\rPID|2\rOBR|2\rOBX|2\r"), ["cardinality PID[2] \"PID|2\""]);
    }
    // Groups of other names stand for those that start with one of their segments.
    let other = |name: &str| {
        let mut profile = oru("");
        if let Some(PartProfile::Group(group)) = profile.parts.get_mut(1) {
            group.name = name.into();
        }
        found(&profile, &format!("{head}PID|1\rOBR|1\rOBX|1\r"))
    };
    assert_eq!(other("RESPONSE"), [""; 0]);
    // A profile without groups has its segments looked for in all of them.
    let mut flat = Profile::default();
    flat.parts = ["MSH", "PID", "OBR"].map(|id| SegmentProfile::new(id, Usage::Required).into()).to_vec();
    assert_eq!(found(&flat, &format!("{head}PID|1\rOBR|1\rOBX|1\r")), ["extra OBX \"OBX|1\""]);
}

#[test]
fn no_finding_of_a_profile_shows_content() {
    let mut all = field(Usage::Required);
    all.length = Some(1);
    all.constant = "x".into();
    all.table = "LOCAL".into();
    all.datatype = "NM".into();
    all.parts = vec![field(Usage::NotSupported)];
    let profile = adt(vec![all; 3]);
    let input =
        "MSH|^~\\&|SECRET||||||ADT^A01^SECRET|SECRET|P|2.5\rPID|SECRET|SECRET^SECRET||SECRET\rSEC|SECRET\r";
    let message = parse(input.as_bytes()).expect("parses");
    let mut options = ValidateOptions::default();
    options.profile = Some(&profile);
    options.tables = Some(&Sexes);
    let issues = validate(message.view(), &options);
    assert!(issues.len() > 10);
    for issue in issues {
        assert!(!format!("{issue} {issue:?}").contains("SECRET"));
    }
}

#[cfg(feature = "xml")]
#[test]
fn read_from_the_xml_of_the_standard() {
    use synovia_hl7v2::ErrorKind;
    let xml = br#"<?xml version="1.0" encoding="UTF-8"?>
<!-- a profile of our own -->
<HL7v2xConformanceProfile HL7Version="2.5" ProfileType="Implementation" xmlns:xsi="urn:x" xsi:foo="1">
  <MetaData Name="Results &amp; more" OrgName="Ours" Version="1"/>
  <UseCase><Purpose>for tests</Purpose></UseCase>
  <Encodings><Encoding>ER7</Encoding></Encodings>
  <DynamicDef AccAck="NE" AppAck="AL"/>
  <HL7v2xStaticDef MsgType="ORU" EventType="R01" MsgStructID="ORU_R01" EventDesc="" Role="Sender">
    <MetaData Name="not this"/>
    <Segment Name="MSH" LongName="Message Header" Usage="R" Min="1" Max="1"/>
    <SegGroup Name="PATIENT_RESULT" LongName="" Usage="R" Min="1" Max="*">
      <Segment Name="PID" LongName="" Usage="RE" Min="0" Max="1">
        <Field Name="Set ID" Usage="X" Min="0" Max="0" Datatype="SI" Length="4" ItemNo="00104"/>
        <Field Name="Patient ID" Usage="C(R/O)" Min="1" Max="*" Datatype="CX" Length="1..20" Table="0203" ConstantValue="">
          <ImpNote>said &lt;once&gt;</ImpNote>
          <Predicate> if there is a number </Predicate>
          <Reference>3.4.2</Reference>
          <Component Name="ID" Usage="R" Datatype="ST" Length="15">
            <SubComponent Name="part" Usage="O" Datatype="IS" Table="0363" ConstantValue="H"/>
          </Component>
        </Field>
      </Segment>
    </SegGroup>
  </HL7v2xStaticDef>
</HL7v2xConformanceProfile>"#;
    let profile = Profile::from_xml(xml).expect("a profile");
    assert_eq!((profile.name.as_str(), profile.version.as_str()), ("Results & more", "2.5"));
    assert_eq!((profile.message_type.as_str(), profile.event.as_str()), ("ORU", "R01"));
    assert_eq!((profile.structure.as_str(), profile.parts.len()), ("ORU_R01", 2));
    let PartProfile::Group(group) = &profile.parts[1] else { panic!("a group") };
    assert_eq!(
        (group.name.as_str(), group.usage, group.min, group.max),
        ("PATIENT_RESULT", Usage::Required, 1, None)
    );
    let PartProfile::Segment(pid) = &group.parts[0] else { panic!("a segment") };
    assert_eq!((pid.name.as_str(), pid.usage, pid.max), ("PID", Usage::RequiredOrEmpty, Some(1)));
    let [set_id, id] = pid.fields.as_slice() else { panic!("two fields") };
    assert_eq!((set_id.usage, set_id.max, set_id.length), (Usage::NotSupported, Some(0), Some(4)));
    assert_eq!(
        (id.usage, id.max, id.length, id.table.as_str()),
        (Usage::Conditional, None, Some(20), "0203")
    );
    assert_eq!((id.note.as_str(), id.predicate.as_str()), ("said <once>", "if there is a number"));
    let part = &id.parts[0].parts[0];
    assert_eq!((part.constant.as_str(), part.datatype.as_str(), part.table.as_str()), ("H", "IS", "0363"));

    let deep = format!("<HL7v2xStaticDef>{}", "<SegGroup>".repeat(70));
    for (bad, kind) in [
        ("", ErrorKind::XmlSyntax),
        ("<a/>", ErrorKind::XmlElement),
        ("<HL7v2xStaticDef>", ErrorKind::XmlSyntax),
        ("<HL7v2xStaticDef/><HL7v2xStaticDef/>", ErrorKind::XmlElement),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><HL7v2xStaticDef/>", ErrorKind::XmlDoctype),
        ("<HL7v2xStaticDef><ImpNote>&b;</ImpNote></HL7v2xStaticDef>", ErrorKind::XmlEntity),
        ("<HL7v2xStaticDef MsgType='&b;'/>", ErrorKind::XmlEntity),
        ("<HL7v2xStaticDef><Segment Usage='Q'/></HL7v2xStaticDef>", ErrorKind::BadValue),
        ("<HL7v2xStaticDef><Segment Min='x'/></HL7v2xStaticDef>", ErrorKind::BadValue),
        ("<HL7v2xStaticDef><Segment></HL7v2xStaticDef>", ErrorKind::XmlSyntax),
        ("<HL7v2xStaticDef>\u{0}<b", ErrorKind::XmlSyntax),
        (deep.as_str(), ErrorKind::XmlDepthLimit),
    ] {
        let error = Profile::from_xml(bad.as_bytes()).expect_err(bad);
        assert_eq!(error.kind(), kind, "{bad}");
        assert!(error.offset() <= bad.len() as u64);
    }
    assert_eq!(Profile::from_xml(b"<HL7v2xStaticDef>\xFF").expect_err("no UTF-8").offset(), 17);
}

#[cfg(feature = "serde")]
#[test]
fn own_form_by_serde() {
    let profile = oru("ORU_R01.");
    let json = serde_json::to_string(&profile).expect("writes");
    assert!(json.contains(r#"{"segment":{"name":"PID","usage":"R","min":0,"max":1,"fields":[]}}"#), "{json}");
    assert_eq!(serde_json::from_str::<Profile>(&json).expect("reads"), profile);
    // What is left out is the default.
    let short: Profile = serde_json::from_str(
        r#"{"parts":[{"segment":{"name":"PID","usage":"RE","max":null,"fields":[{"usage":"X"},{"length":5}]}}]}"#,
    )
    .expect("reads");
    let Some(PartProfile::Segment(pid)) = short.parts.first() else { panic!("a segment") };
    assert_eq!(
        (pid.usage, pid.max, pid.fields[0].usage),
        (Usage::RequiredOrEmpty, None, Usage::NotSupported)
    );
    assert_eq!(
        (pid.fields[1].length, pid.fields[1].max, pid.fields[1].usage),
        (Some(5), Some(1), Usage::Optional)
    );
    assert!(serde_json::from_str::<Profile>(r#"{"parts":[{"segment":{"usage":"Q"}}]}"#).is_err());
}
