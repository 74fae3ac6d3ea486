//! Typed views in messages of all versions, and where senders do not do as the standard says.

use synovia_hl7v2::datatypes::{
    CodedElement, CodedWithExceptions, DateTimeValue, ExtendedPersonName, StringData, StructuredNumeric,
    TimeStamp, TypedValue, Value, Varies,
};
use synovia_hl7v2::schema::Version;
use synovia_hl7v2::segments::{
    CommonOrder, MasterFileEntry, MergePatientInformation, MessageHeader, ObservationRequest,
    ObservationResult, PatientIdentification, PatientVisit, QueryParameterDefinition, TableRowData,
    TableRowDefinition, TypedSegment,
};
use synovia_hl7v2::structure::Groups;
use synovia_hl7v2::types::Precision;
use synovia_hl7v2::{IssueCode, Message, Path, ValidateOptions, ValueView, parse, validate};

/// A message of a version with some segments.
fn message(version: &str, segments: &str) -> Message<'static> {
    let text = format!("MSH|^~\\&|A|B|||20240101||ADT^A01^ADT_A01|1|P|{version}\r{segments}");
    parse(text.as_bytes()).expect("it parses").into_owned()
}

fn first<'m, T: TypedSegment<'m>>(message: &'m Message<'_>) -> T {
    message.first().expect("the message has one")
}

fn text<'m>(value: Option<StringData<'m>>) -> String {
    value.expect("its place is there").text().expect("text").into_owned()
}

#[test]
fn absent_empty_and_null_are_three_values() {
    let message = message("2.5", "PID|1||7||A~||\"\"|\r");
    let pid: PatientIdentification<'_> = first(&message);
    assert!(
        pid.date_time_of_birth()
            .is_some_and(|v| v.is_null() && !v.is_empty() && matches!(v.read(), Ok(None)))
    );
    assert!(pid.administrative_sex().is_some_and(|v| v.is_empty() && !v.is_null()));
    assert!(pid.county_code().is_none());
    assert!(pid.alternate_patient_id_pid().next().is_none() && !pid.alternate_patient_id_pid().is_absent());
    assert!(pid.race().next().is_none() && pid.race().is_absent());
    // An empty repetition is one: what follows keeps its number.
    assert_eq!(pid.patient_name().map(ExtendedPersonName::is_empty).collect::<Vec<_>>(), [false, true]);
    // The same one and two levels down.
    let name = pid.patient_name().next().expect("a name");
    assert!(name.given_name().is_none());
    assert!(name.family_name().is_some_and(|family| family.own_surname().is_none()));
}

#[test]
fn older_datatypes_read_as_the_first_parts_of_the_latest() {
    // CK as CX, PN as XPN, ID as CWE, TS as DTM, AD as XAD, CN as XCN, CE as CWE.
    let message = message(
        "2.2",
        "PID|1||10006579^1^M10||DUCK^DONALD^D||19241010^D|M||1|111 DUCK ST^^FOWL^CA^999990000^^M\r\
         PV1|1|I|||||37^DISNEY^WALT^^^^MD\rOBR|1|||HM^HEMATOLOGY^L\rMRG|1^2^ISO\r",
    );
    let pid: PatientIdentification<'_> = first(&message);
    let id = pid.patient_identifier_list().next().expect("an identifier");
    assert_eq!((text(id.id_number()), text(id.identifier_check_digit())), ("10006579".into(), "1".into()));
    assert!(id.assigning_authority().is_none());
    let name = pid.patient_name().next().expect("a name");
    assert_eq!(text(name.family_name().expect("a family name").surname()), "DUCK");
    assert_eq!(text(name.given_name()), "DONALD");
    let birth = pid.date_time_of_birth().expect("a date");
    assert_eq!(birth.read().expect("valid").expect("not empty").precision(), Precision::Day);
    assert!(birth.has_more(), "the precision component of TS");
    let stamp: TimeStamp<'_> = birth.view().read_as();
    assert!(stamp.degree_of_precision().expect("a precision").is("D"));
    assert_eq!(text(pid.administrative_sex().expect("a code").identifier()), "M");
    let address = pid.patient_address().next().expect("an address");
    assert_eq!(text(address.street_address().expect("a street").street_or_mailing_address()), "111 DUCK ST");
    assert_eq!(text(address.zip_or_postal_code()), "999990000");
    let doctor = first::<PatientVisit<'_>>(&message).attending_doctor().next().expect("a doctor");
    assert_eq!(text(doctor.person_identifier()), "37");
    assert_eq!(text(doctor.family_name().expect("a name").surname()), "DISNEY");
    assert!(doctor.degree().expect("a degree, withdrawn since").is("MD"));
    let service =
        first::<ObservationRequest<'_>>(&message).universal_service_identifier().expect("a service");
    assert_eq!(text(service.text()), "HEMATOLOGY");
    assert!(service.coding_system_version_id().is_none());
}

#[test]
fn components_in_another_order_are_read_as_the_older_type() {
    // MRG-7 was CX in 2.3 and is a name since: the doc line says so.
    let message = message("2.3", "MRG|1||||||55^^^AUTH\r");
    let merge: MergePatientInformation<'_> = first(&message);
    let name = merge.prior_patient_name().next().expect("a value");
    let id = name.view().read_as::<synovia_hl7v2::datatypes::ExtendedCompositeIdWithCheckDigit<'_>>();
    assert_eq!(text(id.id_number()), "55");
}

#[test]
fn a_composite_in_a_component_is_read_from_subcomponents() {
    let message =
        message("2.5", "PID|1||7^^^HOSP&1.2.3&ISO||van Dyck&van&Dyck^J\rORC|NW||||||2^Q6H&0800^^^^R\r");
    let pid: PatientIdentification<'_> = first(&message);
    let authority = pid.patient_identifier_list().next().expect("one").assigning_authority().expect("HD");
    assert_eq!(text(authority.universal_id()), "1.2.3");
    assert!(authority.namespace_id().expect("a namespace").is("HOSP"));
    let family = pid.patient_name().next().expect("a name").family_name().expect("FN");
    assert_eq!(text(family.own_surname_prefix()), "van");
    assert!(family.surname_prefix_from_partner_spouse().is_none());
    // TQ.2 is RI, whose first part is CWE: no level is left for its parts, so the subcomponent is its identifier.
    let interval =
        first::<CommonOrder<'_>>(&message).quantity_timing().next().expect("TQ").interval().expect("RI");
    let pattern: CodedWithExceptions<'_> = interval.repeat_pattern().expect("CWE");
    assert_eq!((text(pattern.identifier()), pattern.text().is_none()), ("Q6H".into(), true));
}

#[test]
fn fields_that_do_not_repeat_give_the_first_and_lose_nothing() {
    let message = message("2.5", "PID|1||7||A||19700101|M~F\r");
    let pid: PatientIdentification<'_> = first(&message);
    assert_eq!(text(pid.administrative_sex().expect("the first").identifier()), "M");
    let all: Vec<String> =
        pid.view().values::<CodedWithExceptions<'_>>(8).map(|code| text(code.identifier())).collect();
    assert_eq!(all, ["M", "F"]);
    let found = validate(message.view(), &ValidateOptions::default());
    assert!(found.iter().any(|issue| issue.code == IssueCode::SURPLUS_REPETITION));
}

#[test]
fn values_without_components_are_the_first_part_and_say_if_there_is_more() {
    let message = message("2.5", "PID|1||7||A||||||||||||||||||AT&T^x\rNTE|1||a&b^c\r");
    let birth_place = first::<PatientIdentification<'_>>(&message).birth_place().expect("a place");
    assert_eq!((birth_place.raw(), birth_place.has_more()), (&b"AT"[..], true));
    assert_eq!(birth_place.view().raw(), b"AT&T^x");
    // Text of many lines keeps separators that were not escaped.
    let note: synovia_hl7v2::segments::NotesAndComments<'_> = first(&message);
    let comment = note.comment().next().expect("a comment");
    assert_eq!(comment.text().expect("text"), "a&b^c");
    assert_eq!(comment.runs().expect("a character set").count(), 1);
}

#[test]
fn dates_keep_precision_offset_and_digits_of_the_second() {
    for (sent, precision, offset) in [
        ("2024", Precision::Year, None),
        ("202402", Precision::Month, None),
        ("20240229", Precision::Day, None),
        ("2024022913-0500", Precision::Hour, Some(-300)),
        ("202402291355", Precision::Minute, None),
        ("20240229135512.1234+0130", Precision::Fraction, Some(90)),
    ] {
        let message = message("2.5.1", &format!("PID|1||7||A||{sent}^D\r"));
        let read = first::<PatientIdentification<'_>>(&message).date_time_of_birth().expect("a date").read();
        let read = read.expect("valid").expect("not empty");
        assert_eq!((read.text(), read.precision(), read.offset_minutes()), (sent, precision, offset));
    }
    let message = message("2.5.1", "PID|1||7||A||20240230\r");
    let error = first::<PatientIdentification<'_>>(&message).date_time_of_birth().expect("a date").read();
    let error = error.expect_err("30 February");
    assert_eq!(error.location().expect("a place").to_string(), "PID-7[1].1.1");
    assert!(message.bytes()[error.offset() as usize..].starts_with(b"30"));
}

#[cfg(feature = "chrono")]
#[test]
fn dates_convert_to_chrono() {
    let message = message("2.5.1", "PID|1||7||A||20240229135512+0100\r");
    let read = first::<PatientIdentification<'_>>(&message).date_time_of_birth().expect("a date").read();
    let date = read.expect("valid").expect("not empty").to_naive_date().expect("a day");
    assert_eq!(date.to_string(), "2024-02-29");
}

#[test]
fn obx_5_is_what_obx_2_says_or_raw_with_a_finding() {
    let message = message(
        "2.5.1",
        "OBX|1|SN|||>^10\rOBX|2|CE|||A^B~C^D\rOBX|3|TS|||20240101120000.1234+0100^S\rOBX|4|DT|||2024-01-01\r\
         OBX|5|QQ|||x\rOBX|6||||x\rOBX|7|NM|||\"\"\rOBX|8|NM|||\rOBX|9|FT|||\\H\\a\\N\\^b\rOBX|10|NM|||4~five\r",
    );
    let all: Vec<Vec<Varies<'_>>> =
        message.segments::<ObservationResult<'_>>().map(|obx| obx.observation_value().collect()).collect();
    let number: StructuredNumeric<'_> = all[0][0].read_as().expect("SN");
    assert!(matches!(all[0][0].value(), Value::StructuredNumeric(_)));
    assert_eq!(number.num1().expect("a number").read().expect("valid").expect("given").to_i64(), Some(10));
    assert_eq!(text(number.comparator()), ">");
    let codes: Vec<String> =
        all[1].iter().map(|v| text(v.read_as::<CodedElement<'_>>().expect("CE").text())).collect();
    assert_eq!(codes, ["B", "D"]);
    assert!(all[1][0].read_as::<StructuredNumeric<'_>>().is_none());
    let Value::TimeStamp(stamp) = all[2][0].value() else { panic!("TS") };
    let time: DateTimeValue<'_> = stamp.time().expect("its first component");
    assert_eq!(time.read().expect("valid").expect("given").fraction_digits(), 4);
    for (at, code, place) in [
        (3, IssueCode::BAD_VALUE, "OBX[4]-5[1].1.1"),
        (4, IssueCode::UNKNOWN_DATATYPE, "OBX[5]-2[1]"),
        (5, IssueCode::UNKNOWN_DATATYPE, "OBX[6]-5[1]"),
    ] {
        assert!(matches!(all[at][0].value(), Value::Raw(view) if !view.is_empty()), "OBX {}", at + 1);
        let issue = all[at][0].issue().expect("a finding");
        assert_eq!((issue.code, issue.location.expect("a place").to_string()), (code, place.into()));
    }
    assert!(matches!(all[6][0].value(), Value::NumericValue(null) if null.is_null()));
    assert!(all[6][0].issue().is_none() && all[7].is_empty());
    assert!(
        matches!(all[8][0].value(), Value::FormattedTextData(text) if text.text().is_ok_and(|t| t == "a^b"))
    );
    assert!(all[9][0].issue().is_none() && all[9][1].issue().is_some());
}

#[test]
fn master_file_keys_are_what_their_types_say_one_by_one() {
    let message = message("2.5.1", "MFE|MAD|1|2024|LAB^Lab^L~12~x|CE~NM\r");
    let keys: Vec<_> = first::<MasterFileEntry<'_>>(&message).primary_key_value_mfe().collect();
    assert_eq!(
        keys.iter().map(|key| key.datatype()).collect::<Vec<_>>(),
        [Some("CE"), Some("NM"), Some("CE")]
    );
    assert!(matches!(keys[1].value(), Value::NumericValue(_)));
}

#[test]
fn query_parameters_are_known_by_the_name_of_the_query() {
    // Find Candidates with the parameters of a patient demographics query; QPD-3 repeats.
    let known = message("2.5", "QPD|Q22^Find Candidates|T|@PID.5.1^DOE~@PID.7^1970||||A|^^^HOSP\r");
    let parameters: Vec<_> = first::<QueryParameterDefinition<'_>>(&known).user_parameters().collect();
    assert_eq!(parameters.len(), 6);
    assert_eq!((parameters[0].number(), parameters[0].name()), (3, Some("Demographics Fields")));
    let values: Vec<_> = parameters[0].values().collect();
    let Value::QueryInputParameterList(field) = values[1].value() else { panic!("QIP") };
    assert_eq!((text(field.segment_field_name()), text(field.values())), ("@PID.7".into(), "1970".into()));
    assert!(parameters[1].values().next().is_none());
    assert_eq!(parameters[5].values().next().expect("a domain").datatype(), Some("CX"));
    // One nobody knows.
    let other = message("2.5", "QPD|Z99^Own|T|a^b\r");
    let own: Vec<_> = first::<QueryParameterDefinition<'_>>(&other).user_parameters().collect();
    let value = own[0].values().next().expect("a value");
    assert!(own[0].name().is_none() && matches!(value.value(), Value::Raw(_)));
    assert_eq!(value.issue().map(|issue| issue.code), Some(IssueCode::UNKNOWN_DATATYPE));
}

#[test]
fn columns_of_a_row_are_what_their_definition_says() {
    let message = message("2.5", "RDF|2|Name^XPN^40~Age^NM^3\rRDT|DOE^JOHN|44|more\rRDT|ROE|old\r");
    let definition: TableRowDefinition<'_> = first(&message);
    let rows: Vec<Vec<_>> =
        message.segments::<TableRowData<'_>>().map(|row| row.column_values(definition).collect()).collect();
    assert!(matches!(rows[0][0].1.value(), Value::ExtendedPersonName(_)));
    assert!(matches!(rows[0][1].1.value(), Value::NumericValue(_)));
    assert_eq!(text(rows[0][1].0.expect("a column").segment_field_name()), "Age");
    assert!(rows[0][2].0.is_none() && matches!(rows[0][2].1.value(), Value::Raw(_)));
    assert_eq!(rows[1][1].1.issue().map(|issue| issue.code), Some(IssueCode::BAD_VALUE));
}

#[test]
fn versions_are_exact_or_the_nearest_lower_with_a_finding() {
    for (sent, chosen, finding) in [
        ("2.5.1", "2.5.1", false),
        ("2.5.1^USA", "2.5.1", false),
        ("2.6.1", "2.6", true),
        ("2.7.1", "2.7", true),
        ("2.9", "2.8.2", true),
        ("", "2.8.2", true),
        ("D.4", "2.8.2", true),
    ] {
        let message = message(sent, "EVN|A01\rPID|1\rPV1|1\r");
        let groups = Groups::of(message.view());
        assert_eq!(groups.version(), Version::from_name(chosen.as_bytes()).expect("a version"), "{sent}");
        let found = groups.issues().iter().any(|issue| issue.code == IssueCode::VERSION_ASSUMED);
        assert_eq!(found, finding, "{sent}");
    }
    // Views do not depend on it.
    let message = message("2.5.1^USA&United States", "PID|1\r");
    let version = first::<MessageHeader<'_>>(&message).version_id().expect("a version");
    assert!(version.version_id().expect("a code").is("2.5.1"));
    let country = version.internationalization_code().expect("a country");
    assert_eq!((text(country.identifier()), text(country.text())), ("USA".into(), "United States".into()));
}

#[test]
fn views_print_places_and_no_content() {
    let message = message("2.5", "PID|1||SECRET^SECRET^^SECRET&SECRET||SECRET^SECRET\rOBX|1|NM|||SECRET\r");
    let pid: PatientIdentification<'_> = first(&message);
    let id = pid.patient_identifier_list().next().expect("one");
    let value = first::<ObservationResult<'_>>(&message).observation_value().next().expect("one");
    let shown = format!(
        "{pid:?} {:?} {id:?} {:?} {:?} {value:?} {:?} {:?} {:?} {:?}",
        pid.patient_identifier_list(),
        id.id_number(),
        id.assigning_authority(),
        value.value(),
        value.issue(),
        message.segments::<PatientIdentification<'_>>(),
        id.view(),
    );
    assert!(!shown.contains("SECRET"), "{shown}");
    assert!(shown.contains("ExtendedCompositeIdWithCheckDigit(PID-3[1]"), "{shown}");
    assert_eq!(<ExtendedPersonName<'_> as TypedValue<'_>>::DATATYPE, "XPN");
}

/// Every part of every value of real messages is where its path says, whatever it is read as.
#[test]
fn parts_of_real_messages_are_found_by_their_paths() {
    fn parts(message: &Message<'_>, value: ValueView<'_>) -> usize {
        let by_path = message.get(&Path::from(value.location())).expect("its path leads somewhere");
        assert_eq!((by_path.offset(), by_path.raw()), (value.offset(), value.raw()));
        let place = value.location();
        let parts_of = |number| value.part_view(number).filter(|part| part.location() != place);
        1 + (1..).map_while(parts_of).map(|part| parts(message, part)).sum::<usize>()
    }
    let corpus = crate::common::corpus();
    let messages = corpus.iter().filter_map(|(_, bytes)| parse(bytes).ok());
    let mut seen = 0;
    for message in messages {
        for segment in message.all_segments().take(30) {
            for number in 1..20 {
                let values = segment.values::<ExtendedPersonName<'_>>(number);
                seen += values.map(|value| parts(&message, value.view())).sum::<usize>();
            }
        }
    }
    assert!(corpus.is_empty() || seen > 20_000, "{seen} values");
}
