//! FHIR to HL7 v2, and the way there and back: which leaves survive it.

use std::collections::{BTreeMap, BTreeSet};

use synovia_hl7v2::Path;
use synovia_mapping::{Conversion, ErrorKind, Options, Source};

use crate::common::{converter, in_crate, messages};

/// Converts FHIR to a message and checks what holds for every conversion.
pub fn to_v2(options: &Options, fhir: &[u8]) -> Result<Conversion, synovia_mapping::Error> {
    let made = converter(options.clone()).convert_to(&Source::new("in.json", fhir), "hl7v2")?;
    accounts(&made, fhir);
    let again = converter(options.clone()).convert_to(&Source::new("in.json", fhir), "hl7v2")?;
    assert_eq!(made.output.to_bytes(), again.output.to_bytes(), "same input, same bytes");
    assert_eq!(made.report.to_json(), again.report.to_json(), "same input, same report");
    Ok(made)
}

/// Leaves mapped and lost are all leaves, each is one of the two, and each target is a place of the message.
fn accounts(made: &Conversion, fhir: &[u8]) {
    let report = &made.report;
    let mut all = BTreeSet::new();
    synovia_fhir_model::json::leaves(fhir, &synovia_fhir_model::Limits::default(), &mut |leaf| {
        if leaf.is_content() {
            all.insert(leaf.path.to_string());
        }
    })
    .unwrap();
    let lost: BTreeSet<String> = report.losses.iter().map(|l| l.source.to_string()).collect();
    let covering = report.lineage.iter().filter(|l| l.offset.is_some());
    let mapped: BTreeSet<String> =
        covering.filter_map(|l| l.source.as_ref()).map(ToString::to_string).collect();
    assert!(mapped.is_disjoint(&lost), "{:?}", mapped.intersection(&lost).next());
    assert_eq!(mapped.union(&lost).cloned().collect::<BTreeSet<_>>(), all);
    assert_eq!((report.leaves.total, report.leaves.mapped), (all.len(), mapped.len()));
    let bytes = made.output.to_bytes();
    let message = synovia_hl7v2::parse(&bytes).unwrap();
    for entry in &report.lineage {
        assert!(!entry.rules.is_empty(), "{}", entry.target);
        let path = Path::parse(&entry.target).unwrap_or_else(|e| panic!("{}: {e}", entry.target));
        let found = message.view().get(&path);
        assert!(found.is_some_and(|f| !f.raw().is_empty()), "{} is not in the message", entry.target);
    }
}

/// A value as both sides of the way write it: times and numbers may be written in several ways.
fn normal(text: &str) -> String {
    let text = text.trim();
    let is_time = text.len() >= 12 && text.bytes().take(12).all(|b| b.is_ascii_digit());
    if is_time {
        // Seconds that were not sent are 00, and the offset of MSH-7 is that of all times.
        let local = text.split(['+', '-']).next().unwrap_or(text);
        return format!("{local:0<14}");
    }
    match text.parse::<f64>() {
        Ok(number) if text.len() < 15 && !text.starts_with('0') => number.to_string(),
        _ => text.to_string(),
    }
}

/// How many of the leaves that went to FHIR came back, by the message; and those that did not.
#[derive(Default)]
pub struct Survival {
    pub mapped: usize,
    /// At the place it was sent at.
    pub back: usize,
    /// In the field it was sent in, in whichever segment of that kind and repetition: one AIL with two places becomes two.
    pub kept: usize,
    pub gone: Vec<String>,
}

impl Survival {
    pub fn add(&mut self, other: Self) {
        self.mapped += other.mapped;
        self.back += other.back;
        self.kept += other.kept;
        self.gone.extend(other.gone);
    }
}

/// The values of a message by field, component and subcomponent, each as often as it is there.
fn by_field(message: &synovia_hl7v2::Message<'_>) -> BTreeMap<(String, String), usize> {
    let mut out = BTreeMap::new();
    for leaf in message.leaves() {
        let path = leaf.path().to_string();
        let text = text_at(message, &path);
        *out.entry((field_of(&path), normal(&text))).or_default() += 1;
    }
    out
}

/// The text at a path, whose component without parts is the same as its first part.
fn text_at(message: &synovia_hl7v2::Message<'_>, path: &str) -> String {
    let found = message.view().get(&Path::parse(path).unwrap());
    let has_parts = found.is_some_and(|f| f.raw().contains(&b'&'));
    let first = || message.view().get(&Path::parse(&format!("{path}.1")).ok()?);
    let found = if has_parts { first() } else { found };
    found.and_then(|f| f.text().ok().map(std::borrow::Cow::into_owned)).unwrap_or_default()
}

/// A path without its counts: `NTE[2]-9[1].3` is `NTE-9.3`, and a component is its first subcomponent.
fn field_of(path: &str) -> String {
    let plain: String =
        path.split(['[', ']']).enumerate().filter(|(n, _)| n % 2 == 0).map(|(_, part)| part).collect();
    if plain.matches('.').count() == 1 { plain + ".1" } else { plain }
}

/// What the way there and back makes of messages: all of it, or what the resources alone say, without the values that the
/// header keeps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum By {
    Resources,
    All,
}

/// A Bundle without what its header keeps of the message.
pub fn without_kept(fhir: &[u8]) -> Vec<u8> {
    const KEPT: &str = "urn:uuid:c6a8f1d4-3e07-5b92-8d5a-71f4e09b2c63";
    let mut bundle: serde_json::Value = serde_json::from_slice(fhir).unwrap();
    for entry in bundle["entry"].as_array_mut().unwrap() {
        if let Some(all) = entry["resource"]["extension"].as_array_mut() {
            all.retain(|extension| extension["url"] != KEPT);
        }
    }
    serde_json::to_vec(&bundle).unwrap()
}

pub fn there_and_back(name: &str, bytes: &[u8], options: &Options, by: By) -> BTreeMap<String, Survival> {
    let mut out: BTreeMap<String, Survival> = BTreeMap::new();
    for source in messages(name, bytes) {
        let there = converter(options.clone()).convert(&source).unwrap();
        let fhir = there.output.to_bytes();
        let fhir = if by == By::All { fhir } else { without_kept(&fhir) };
        let mut back = options.clone();
        let sent = synovia_hl7v2::parse(source.message.bytes).unwrap();
        back.hl7v2.version =
            sent.view().version().map(|v| String::from_utf8_lossy(v).into_owned()).unwrap_or("2.5.1".into());
        // Real messages name versions that there are none of.
        if synovia_mapping::Converter::new(back.clone()).is_err() {
            back.hl7v2.version = "2.5.1".into();
        }
        let made = match to_v2(&back, &fhir) {
            Ok(made) => made,
            Err(error) => panic!("{name}: {error}"),
        };
        let written = made.output.to_bytes();
        let written = synovia_hl7v2::parse(&written).unwrap();
        let mut fields = by_field(&written);
        let mapped: BTreeSet<&str> = there
            .report
            .lineage
            .iter()
            .filter(|l| l.offset.is_some())
            .filter_map(|l| l.source.as_deref())
            .filter(|s| !s.starts_with("FHS") && !s.starts_with("BHS"))
            .collect();
        let survival = out.entry(there.report.kind.clone()).or_default();
        for leaf in mapped {
            let [was, is] = [&sent, &written].map(|m| text_at(m, leaf));
            survival.mapped += 1;
            survival.back += usize::from(normal(&was) == normal(&is));
            match fields.get_mut(&(field_of(leaf), normal(&was))).filter(|n| **n > 0) {
                Some(left) => {
                    *left -= 1;
                    survival.kept += 1;
                }
                None => survival.gone.push(format!("{name} {leaf}: {was:?} {is:?}")),
            }
        }
    }
    out
}

pub fn cases(folder: &str) -> Vec<(String, Vec<u8>, Options)> {
    let mut out = Vec::new();
    let mut names: Vec<_> = std::fs::read_dir(in_crate(folder)).unwrap().map(|e| e.unwrap().path()).collect();
    names.sort();
    for path in names.iter().filter(|p| p.extension().is_some_and(|e| e == "hl7")) {
        let mut options: Options = match std::fs::read(path.with_extension("json")) {
            Ok(json) => serde_json::from_slice(&json).unwrap(),
            Err(_) => Options::default(),
        };
        options.source_fields = true;
        out.push((
            path.file_stem().unwrap().to_string_lossy().into_owned(),
            std::fs::read(path).unwrap(),
            options,
        ));
    }
    out
}

/// Sums over the messages of a folder, by kind.
/// Of what the resources say.
fn survival(folder: &str, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, Survival> {
    let mut all: BTreeMap<String, Survival> = BTreeMap::new();
    for (name, bytes, options) in cases(folder).iter().filter(|(name, ..)| wanted(name)) {
        for (kind, one) in there_and_back(name, bytes, options, By::Resources) {
            all.entry(kind).or_default().add(one);
        }
    }
    all
}

#[test]
fn leaves_of_daily_messages_survive_the_way_there_and_back() {
    for (kind, s) in survival("tests/data/reverse", |_| true) {
        assert!(s.back * 1000 >= s.mapped * 980, "{kind}: {} of {}: {:#?}", s.back, s.mapped, s.gone);
    }
}

/// These messages hold every field, deprecated ones and contradictions too, so that each row fires.
#[test]
fn most_leaves_of_messages_with_every_field_survive() {
    let of_the_map_of_a01 = [
        "full",
        "sender",
        "place",
        "twice",
        "several-",
        "person",
        "diagnosis",
        "district",
        "patient-without",
    ];
    let of_results = ["full", "one-value", "orders", "fasting", "person", "request", "sub-ids"];
    let is_one = |name: &str, kind: &str, parts: &[&str]| {
        name.strip_prefix(kind).is_some_and(|rest| parts.iter().any(|part| rest.starts_with(part)))
    };
    let written = |name: &str| is_one(name, "adt-", &of_the_map_of_a01) || is_one(name, "oru-", &of_results);
    let all = survival("tests/data/rules", written);
    let (mapped, back) = all.values().fold((0, 0), |(m, b), s| (m + s.mapped, b + s.back));
    let gone: Vec<&String> = all.values().flat_map(|s| &s.gone).collect();
    assert!(back * 1000 >= mapped * 935, "{back} of {mapped}: {gone:#?}");
}

/// Messages with every field of their event; how many of a thousand leaves come back to their place, and how many to their
/// field.
const OTHERS: &[(&str, [usize; 2])] = &[
    ("vxu-full", [920, 930]),
    ("siu-full", [890, 945]),
    ("mdm-full", [910, 920]),
    ("rde-encoded", [945, 945]),
    ("oml-full", [955, 955]),
    ("orm-service", [980, 980]),
    ("orm-medicine", [695, 715]),
    ("adt-roles-procedures-insurances", [860, 930]),
    ("adt-software-a01", [1000, 1000]),
    ("adt-additions-to-insurances", [940, 940]),
];

/// As above, of messages with maps of their own. What does not come back is of these kinds:
/// - FHIR says it by another value: offsets and durations are times, `PA` of table 0322 is `completed`, one of two bounds of a
///   timing is counted, a code of table 0278 is one of four, a name of a code system is written by its common name (CVX).
/// - FHIR says it once: IN2-72 comes back as IN1-17, ORC-7, RXE-1 and TQ1 make dosages of one list, IN1 and GT1 of the patient repeat PID, two ROL of one
///   person are one, of several times of recording one is kept, notes of an order are one list.
/// - The structure of the version has no place: RXR and RXC in ORM, PD1 in MDM, RXA-11 since 2.7.
/// - There is no way back yet: PRT, IN3, FT1, NTE-9 of documents, the parts of an address or a name that make its text.
///
/// Where one segment becomes several, as an AIL with two places does, what
/// follows stands elsewhere: so the field that a leaf is in is counted, too.
#[test]
fn most_leaves_of_the_other_messages_with_every_field_survive() {
    for (name, least) in OTHERS {
        let all = survival("tests/data/rules", |n| n == *name);
        let mut sum = Survival::default();
        all.into_values().for_each(|one| sum.add(one));
        let Survival { mapped, back, kept, gone } = sum;
        let [place, field] = least.map(|least| mapped * least);
        assert!(mapped > 0 && back * 1000 >= place, "{name}: {back} of {mapped}: {gone:#?}");
        assert!(kept * 1000 >= field, "{name}: {kept} of {mapped}: {gone:#?}");
    }
}

/// Prints what survives of each message in `tests/data/rules`, and what does not, for those who work on it.
#[test]
#[ignore = "a table for people, which holds nothing to pass or fail"]
fn print_what_survives() {
    for (name, bytes, options) in cases("tests/data/rules") {
        for source in messages(&name, &bytes) {
            let Ok(there) = converter(options.clone()).convert(&source) else { continue };
            if to_v2(&options, &there.output.to_bytes()).is_err() {
                println!("== {name} {}: no way back", there.report.kind);
                continue;
            }
            for (kind, s) in there_and_back(&name, source.message.bytes, &options, By::Resources) {
                println!("== {name} {kind}: {} in place, {} in their field, of {}", s.back, s.kept, s.mapped);
                s.gone.iter().for_each(|leaf| println!("{leaf}"));
            }
        }
    }
}

/// The messages of the corpus that there is a way back for; by their kind, what survives of the leaves that went to FHIR.
pub fn survival_of_the_corpus(by: By) -> BTreeMap<String, Survival> {
    let mut all: BTreeMap<String, Survival> = BTreeMap::new();
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return all };
    let mut files = Vec::new();
    crate::corpus::walk(&std::path::Path::new(&root).join("hl7v2"), &mut files);
    let mut options = Options::default();
    options.source_fields = true;
    for (name, bytes) in &files {
        for source in messages(name, bytes) {
            let Ok(there) = converter(options.clone()).convert(&source) else { continue };
            if to_v2(&options, &there.output.to_bytes()).is_ok() {
                for (kind, one) in there_and_back(name, source.message.bytes, &options, by) {
                    all.entry(kind).or_default().add(one);
                }
            }
        }
    }
    all
}

/// Of real messages, most of which send times without an offset. What does not come back is as above, and what FHIR holds
/// by a code of its own: several codes of ORC-5 and of OBR-11 are one. With what the header keeps of these see `kept`.
#[test]
fn most_leaves_of_the_corpus_survive_in_the_resources_alone() {
    let all = survival_of_the_corpus(By::Resources);
    let (mapped, back) = all.values().fold((0, 0), |(m, b), s| (m + s.mapped, b + s.back));
    assert!(back * 1000 >= mapped * 958, "{back} of {mapped}");
}

/// Prints what survives of the messages of the corpus, and what does not, for those who work on it.
#[test]
#[ignore = "a table for people, which holds nothing to pass or fail"]
fn print_what_survives_of_the_corpus() {
    for (kind, s) in survival_of_the_corpus(By::Resources) {
        println!("== {kind}: {} in place, {} in their field, of {}", s.back, s.kept, s.mapped);
        s.gone.iter().for_each(|leaf| println!("{leaf}"));
    }
}

#[test]
fn a_message_without_an_event_is_refused() {
    let bundle =
        br#"{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient"}}]}"#;
    let error = to_v2(&Options::default(), bundle).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoEvent);
    let mut options = Options::default();
    options.message_event = Some("QBP^Q11".into());
    assert_eq!(to_v2(&options, bundle).unwrap_err().kind(), ErrorKind::UnknownEvent);
}

/// A Bundle of an ADT with what is wrong in it: a reference that dangles, codes and dates that are none, a marker everywhere.
const ODD: &str = r##"{"resourceType":"Bundle","type":"message","timestamp":"CANARY","entry":[
 {"fullUrl":"urn:uuid:1","resource":{"resourceType":"MessageHeader","id":"CANARY","eventCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0003","code":"A01","display":"CANARY"},
  "source":{"name":"CANARY","endpoint":"CANARY"},"sender":{"reference":"Organization/CANARY"},"focus":[{"reference":"urn:uuid:2"}]}},
 {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Patient","gender":"CANARY","birthDate":"CANARY","name":[{"family":"CANARY","use":"CANARY"}],
  "generalPractitioner":[{"reference":"#gp"},{"reference":"Practitioner/CANARY"}],"contained":[{"resourceType":"Practitioner","id":"gp","name":[{"family":"CANARY"}]}]}},
 {"resource":{"resourceType":"Encounter","status":"CANARY","subject":{"reference":"Medication/9"},"location":[{"location":{"reference":"urn:uuid:2"}}]}},
 {"resource":{"resourceType":"Observation","code":{"text":"CANARY"},"valueQuantity":{"value":1.50,"unit":"CANARY"},"subject":{"reference":"urn:uuid:2"}}},
 {"resource":{"resourceType":"Library","status":"CANARY"}},{}]}"##;

#[test]
fn what_is_odd_is_told_and_never_shown() {
    let made = to_v2(&Options::default(), ODD.as_bytes()).unwrap();
    let codes: BTreeSet<&str> = made.report.issues.iter().map(|i| i.code).collect();
    for code in [
        "mapping/dangling-reference",
        "mapping/date-not-valid",
        "mapping/code-not-mapped",
        "mapping/resource-not-used",
    ] {
        assert!(codes.contains(code), "{code}: {codes:?}");
    }
    let text = String::from_utf8(made.output.to_bytes()).unwrap();
    assert!(text.contains("\rPID|") && text.contains("OBX|1|NM|^^^^^^^^CANARY||1.50|CANARY"), "{text}");
    assert!(!made.report.to_json().contains("CANARY") && !format!("{made:?}").contains("CANARY"));
}

#[test]
fn a_facility_of_two_ids_has_both_again() {
    let sent = b"MSH|^~\\&|EHR|12345^SiteName|MIIS|99990|20260312||ADT^A08^ADT_A01|1|P|2.5.1\rPID|1||7\r";
    let there = converter(Options::default()).convert(&Source::new("hd.hl7", sent)).unwrap();
    let back = to_v2(&Options::default(), &there.output.to_bytes()).unwrap().output.to_bytes();
    let text = String::from_utf8(back).unwrap();
    assert!(text.starts_with("MSH|^~\\&|EHR|12345^SiteName|MIIS|99990|"), "{text}");
}

#[test]
fn a_resource_alone_and_one_without_a_patient_are_messages() {
    let mut options = Options::default();
    options.message_event = Some("ORU^R01".into());
    let alone = br#"{"resourceType":"Observation","code":{"text":"x"},"valueString":"y"}"#;
    let made = to_v2(&options, alone).unwrap();
    let text = String::from_utf8(made.output.to_bytes()).unwrap();
    assert!(text.ends_with("\rOBR|1|||^^^^^^^^x\rOBX|1|ST|^^^^^^^^x||y\r"), "{text}");
    assert!(made.report.issues.iter().any(|i| i.code == "mapping/no-patient"));
}

#[test]
fn merged_patients_are_pid_and_mrg() {
    let mut options = Options::default();
    options.message_event = Some("ADT^A40".into());
    let bundle = br#"{"resourceType":"Bundle","type":"collection","entry":[
        {"resource":{"resourceType":"Patient","id":"old","identifier":[{"value":"1"}],"link":[{"other":{"reference":"Patient/new"},"type":"replaced-by"}]}},
        {"resource":{"resourceType":"Patient","id":"new","identifier":[{"value":"2"}]}}]}"#;
    let text = String::from_utf8(to_v2(&options, bundle).unwrap().output.to_bytes()).unwrap();
    assert!(
        text.contains("ADT^A40^ADT_A39") && text.contains("\rPID|||2\r") && text.contains("\rMRG|1\r"),
        "{text}"
    );
}

/// The PID and the issues of an observation in a Bundle of two patients, whose addresses and that of the observation these are.
fn whose(observation: &str, reference: &str, patients: [&str; 2]) -> (String, BTreeSet<&'static str>) {
    let url = |url: &str| if url.is_empty() { String::new() } else { format!(r#""fullUrl":"{url}","#) };
    let patient = |at: usize| {
        let url = url(patients[at]);
        format!(
            r#"{{{url}"resource":{{"resourceType":"Patient","id":"1","identifier":[{{"value":"P{at}"}}]}}}}"#
        )
    };
    let bundle = format!(
        r##"{{"resourceType":"Bundle","type":"collection","entry":[{},{},{{{}"resource":{{"resourceType":"Observation","code":{{"text":"x"}},
        "contained":[{{"resourceType":"Patient","id":"c","identifier":[{{"value":"C"}}]}}],"subject":{{"reference":"{reference}"}}}}}}]}}"##,
        patient(0),
        patient(1),
        url(observation)
    );
    let mut options = Options::default();
    options.message_event = Some("ORU^R01".into());
    let made = to_v2(&options, bundle.as_bytes()).unwrap();
    let text = String::from_utf8(made.output.to_bytes()).unwrap();
    let before = text.split_once("\rOBX").map(|(before, _)| before);
    let owner = before.and_then(|before| before.rsplit_once("\rPID|||")).map_or("", |(_, pid)| pid);
    (owner.split('\r').next().unwrap().into(), made.report.issues.iter().map(|i| i.code).collect())
}

#[test]
fn a_reference_is_never_followed_to_the_patient_of_another_server() {
    let two = ["http://a/Patient/1", "http://b/Patient/1"];
    for (observation, reference, patients, wanted, issue) in [
        // A relative reference is one of the server that the resource is of.
        ("http://b/Observation/7", "Patient/1", two, "P1", ""),
        ("http://a/Observation/7", "Patient/1", two, "P0", ""),
        ("http://a/Observation/7", "http://b/Patient/1/_history/3", two, "P1", ""),
        ("http://a/Observation/7", "#c", two, "C", ""),
        // Neither of them: the id says nothing.
        ("http://c/Observation/7", "Patient/1", two, "", "mapping/dangling-reference"),
        ("urn:uuid:7", "Patient/1", two, "", "mapping/dangling-reference"),
        ("http://a/Observation/7", "http://c/Patient/1", two, "", "mapping/dangling-reference"),
        // Twice the same address.
        ("http://a/Observation/7", "Patient/1", [two[0]; 2], "", "mapping/reference-ambiguous"),
    ] {
        let (owner, issues) = whose(observation, reference, patients);
        assert_eq!(owner, wanted, "{observation} {reference} {patients:?}");
        assert!(issue.is_empty() || issues.contains(issue), "{reference}: {issues:?}");
    }
}

/// Writes a Bundle of a patient and these resources, as the message of an event.
fn written(event: &str, resources: &str) -> (String, BTreeSet<&'static str>) {
    let mut options = Options::default();
    options.message_event = Some(event.into());
    let bundle = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[
        {{"resource":{{"resourceType":"Patient","id":"p","identifier":[{{"value":"7"}}]}}}},{resources}]}}"#
    );
    let made = to_v2(&options, bundle.as_bytes()).unwrap();
    let codes = made.report.issues.iter().map(|i| i.code).collect();
    (String::from_utf8(made.output.to_bytes()).unwrap(), codes)
}

/// The lines of a message that begin with one of these names.
fn lines<'t>(text: &'t str, names: &[&str]) -> Vec<&'t str> {
    text.split('\r').filter(|l| names.iter().any(|n| l.starts_with(n))).collect()
}

#[test]
fn vaccines_are_orders_with_what_was_given_and_observed() {
    let (text, codes) = written(
        "VXU^V04",
        r#"{"resource":{"resourceType":"Immunization","id":"a","status":"not-done","patient":{"reference":"Patient/p"},"recorded":"2026-01-03",
            "statusReason":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActReason","code":"PATOBJ"}]},
            "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"03"}]},"occurrenceDateTime":"2026-01-02"}},
           {"resource":{"resourceType":"Immunization","status":"completed","patient":{"reference":"Patient/p"},"identifier":[{"value":"F1"}],
            "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"08"}]},"occurrenceDateTime":"2026-01-02T03:04:05+01:00",
            "primarySource":false,"manufacturer":{"display":"Maker"},"doseQuantity":{"value":0.50,"unit":"mL"},"note":[{"text":"kept cold"}],
            "performer":[{"function":{"coding":[{"code":"OP"}]},"actor":{"display":"Roe"}},{"actor":{"display":"Doe"}}],
            "location":{"display":"Ward"},"lotNumber":"L|1"}},
           {"resource":{"resourceType":"Observation","partOf":[{"reference":"Immunization/a"}],"code":{"text":"why"},"valueString":"x"}}"#,
    );
    assert_eq!(
        lines(&text, &["ORC", "RXA", "RXR", "OBX"]),
        [
            "ORC|RE||||||||20260103",
            "RXA|0|1|20260102|20260102|03^^CVX|999||||||||||||PATOBJ^^http://terminology.hl7.org/CodeSystem/v3-ActReason||RE|A|20260103",
            "OBX|1|ST|^^^^^^^^why||x",
            "ORC|RE||F1|||||||||^Roe",
            "RXA|0|1|20260102030405+0100|20260102030405+0100|08^^CVX|0.50|mL||01^^NIP001~kept cold|^Doe|^^^Ward||||L\\F\\1||^Maker|||CP",
        ]
    );
    assert!(!codes.contains("mapping/code-not-mapped"), "{codes:?}");
    let (text, codes) =
        written("VXU^V04", r#"{"resource":{"resourceType":"Immunization","status":"entered-in-error"}}"#);
    assert_eq!(lines(&text, &["ORC", "RXA"]), ["ORC|RE", "RXA|0|1||||999|||||||||||||||D"]);
    assert!(!codes.contains("mapping/code-not-mapped"), "{codes:?}");
    let (_, codes) = written("VXU^V04", r#"{"resource":{"resourceType":"Observation","code":{"text":"x"}}}"#);
    assert!(codes.contains("mapping/no-vaccine"), "{codes:?}");
}

#[test]
fn an_appointment_is_a_schedule_with_what_and_who_it_needs() {
    let (text, codes) = written(
        "SIU^S12",
        r#"{"resource":{"resourceType":"Practitioner","id":"d","name":[{"family":"Doc"}]}},
           {"resource":{"resourceType":"Location","id":"r","name":"Room"}},
           {"resource":{"resourceType":"ServiceRequest","id":"o","identifier":[{"value":"O1"}]}},
           {"resource":{"resourceType":"Appointment","status":"booked","identifier":[{"value":"A1"}],"start":"2026-01-05T10:00:00Z","end":"2026-01-05T10:30:00Z",
            "minutesDuration":30,"serviceType":[{"text":"visit"},{"text":"blood"}],"comment":"card","basedOn":[{"reference":"ServiceRequest/o"}],
            "participant":[{"actor":{"reference":"Practitioner/d"},"status":"tentative"},{"actor":{"reference":"Patient/p"},"status":"accepted"},
             {"actor":{"type":"HealthcareService","display":"blood"},"period":{"start":"2026-01-05T23:50:00Z","end":"2026-01-06T00:05:00Z"}},
             {"actor":{"reference":"Location/r"},"status":"accepted"},{"actor":{"display":"Device"},"status":"declined"}]}},
           {"resource":{"resourceType":"Appointment","status":"pending"}}"#,
    );
    assert_eq!(
        lines(&text, &["SCH", "NTE", "PID", "RGS", "AI"]),
        [
            "SCH||A1|||||||30|min^^UCUM|^^^20260105100000+0000^20260105103000+0000||||||||||||||Booked|O1",
            "NTE|1||card",
            "PID|||7",
            "RGS|1",
            "AIS|1||^^^^^^^^visit",
            "AIS|2||^^^^^^^^blood|20260105235000+0000|||15|min",
            "AIG|1||^Device|||||||||||Cancelled",
            "AIL|1||Room|||||||||Booked",
            "AIP|1||^Doc|||||||||Tentative",
        ]
    );
    assert!(codes.contains("mapping/second-appointment"), "{codes:?}");
    let (text, codes) = written("SIU^S12", r#"{"resource":{"resourceType":"Practitioner"}}"#);
    assert!(
        codes.contains("mapping/no-appointment") && lines(&text, &["SCH", "PID"]).is_empty(),
        "{codes:?}"
    );
}

#[test]
fn a_document_is_its_content_with_what_is_known_of_it() {
    let (text, codes) = written(
        "MDM^T02",
        r#"{"resource":{"resourceType":"Practitioner","id":"d","name":[{"family":"Doc"}]}},
           {"resource":{"resourceType":"ServiceRequest","id":"o","code":{"text":"x"},"identifier":[{"value":"O1","type":{"coding":[{"code":"PLAC"}]}}]}},
           {"resource":{"resourceType":"DocumentReference","status":"superseded","docStatus":"amended","identifier":[{"value":"D1"},{"value":"a.pdf"}],
            "type":{"text":"letter"},"date":"2026-01-05T10:00:00Z","author":[{"reference":"Practitioner/d"}],"subject":{"reference":"Patient/p"},
            "relatesTo":[{"code":"replaces","target":{"identifier":{"value":"D0"}}}],"context":{"related":[{"reference":"ServiceRequest/o"}]},
            "content":[{"attachment":{"contentType":"text/plain","data":"YQpifGM=","title":"Text"}},{"attachment":{"contentType":"text/plain","data":"Zm9v"}},
             {"attachment":{"contentType":"application/pdf","data":"Zm9v"}},{"attachment":{"contentType":"text/plain","data":"/w=="}},
             {"attachment":{"url":"https://a.example/1"}},{"attachment":{"contentType":"image/png"}}]}},
           {"resource":{"resourceType":"DocumentReference","status":"current"}}"#,
    );
    assert_eq!(
        lines(&text, &["EVN", "ORC", "OBR", "TXA", "OBX"]),
        [
            "EVN|T02",
            "ORC|RE|O1",
            "OBR|1|O1||^^^^^^^^x",
            "TXA|1|^^^^^^^^letter|image/png|||20260105100000+0000|||^Doc|||D1|D0|||a.pdf|||OB",
            "OBX|1|TX|^Text||a~b\\F\\c||||||F",
            "OBX|2|ST|||foo||||||F",
            "OBX|3|ED|||^AP^PDF^Base64^Zm9v||||||F",
            "OBX|4|ED|||^TEXT^plain^Base64^/w==||||||F",
            "OBX|5|RP|||https://a.example/1||||||F",
        ]
    );
    assert!(
        codes.contains("mapping/second-document") && codes.contains("mapping/code-not-mapped"),
        "{codes:?}"
    );
    let (_, codes) = written("MDM^T02", r#"{"resource":{"resourceType":"Practitioner"}}"#);
    assert!(codes.contains("mapping/no-document"), "{codes:?}");
}

#[test]
fn an_order_of_a_medicine_is_encoded_with_its_times_and_ways() {
    let (text, codes) = written(
        "RDE^O11",
        r#"{"resource":{"resourceType":"MedicationRequest","id":"before","status":"active","medicationCodeableConcept":{"text":"any"}}},
           {"resource":{"resourceType":"MedicationRequest","status":"stopped","intent":"order","subject":{"reference":"Patient/p"},"identifier":[{"value":"RX1"}],
            "basedOn":[{"reference":"MedicationRequest/before"}],"medicationCodeableConcept":{"text":"pill"},"priority":"stat","note":[{"text":"blue"}],
            "dosageInstruction":[{"text":"at eight","timing":{"repeat":{"count":4,"timeOfDay":["08:00:00"]}},"route":{"text":"mouth"},
             "doseAndRate":[{"doseQuantity":{"value":2,"unit":"tablet"}}]}],
            "dispenseRequest":{"numberOfRepeatsAllowed":3,"quantity":{"value":30,"unit":"tablet"},"performer":{"display":"Pharmacy"}}}},
           {"resource":{"resourceType":"Medication","id":"m","code":{"text":"drop"}}},
           {"resource":{"resourceType":"MedicationRequest","status":"cancelled","medicationReference":{"reference":"Medication/m"}}}"#,
    );
    assert_eq!(
        lines(&text, &["ORC", "RXE", "NTE", "TQ1", "RXR"]),
        [
            "ORC|NW||||DC",
            "RXE||^^^^^^^^pill|2||tablet|||||30|tablet|3|||RX1|||||||||||||||||||||||||^Pharmacy",
            "NTE|1||blue",
            "TQ1|1|||080000|||||S||at eight|||4",
            "RXR|^^^^^^^^mouth",
            "ORC|NW||||CA",
            "RXE||^^^^^^^^drop",
        ]
    );
    assert!(!codes.contains("mapping/no-order"), "{codes:?}");
    let (_, codes) = written("RDE^O11", r#"{"resource":{"resourceType":"Practitioner"}}"#);
    assert!(codes.contains("mapping/no-order"), "{codes:?}");
}

/// Every FHIR example of the corpus is a message of each kind, accounted for; resources and Bundles alike.
#[test]
fn fhir_of_the_corpus_becomes_messages() {
    let Ok(corpus) = std::env::var("SYNOVIA_CORPUS") else { return };
    let mut stack = vec![std::path::PathBuf::from(corpus).join("fhir")];
    let mut count = 0;
    while let Some(at) = stack.pop() {
        for path in std::fs::read_dir(at).unwrap().map(|e| e.unwrap().path()) {
            if path.is_dir() {
                stack.push(path);
                continue;
            }
            let is_json = path.extension().is_some_and(|e| e == "json");
            if !is_json || path.metadata().unwrap().len() > 200_000 || count >= 300 {
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            for event in ["ADT^A08", "ORU^R01", "OML^O21", "VXU^V04", "SIU^S12", "MDM^T02", "RDE^O11"] {
                let mut options = Options::default();
                options.message_event = Some(event.into());
                // What is no FHIR R4, or duplicates a member, is for other tests.
                let made = converter(options).convert_to(&Source::new("in.json", &bytes), "hl7v2");
                if let Ok(made) = made {
                    assert_eq!(made.report.leaves.total, made.report.leaves.mapped + made.report.leaves.lost);
                    assert!(synovia_hl7v2::parse(&made.output.to_bytes()).is_ok(), "{}", path.display());
                    count += 1;
                }
            }
        }
    }
    assert!(count > 100, "{count}");
}
