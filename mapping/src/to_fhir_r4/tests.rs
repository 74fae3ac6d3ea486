//! Whole records written.

mod care;
mod medication;
mod messages;
mod payment;
mod procedures;

use std::borrow::Cow;

use serde_json::Value;

use crate::context::Context;
use crate::generated::rules::fhir::required;
use crate::model::*;
use crate::options::{IdPolicy, Options};
use crate::trace::{Origin, Src};

/// What a test writes with: values whose leaves are numbered by hand.
struct Bench<'a> {
    cx: Context<'a>,
    record: Record<'a>,
    next: u32,
}

/// What came out.
struct Out {
    json: Value,
    bytes: Vec<u8>,
    /// (leaf, target).
    links: Vec<(u32, String)>,
    targets: Vec<String>,
    refused: Vec<(u32, &'static str)>,
    issues: Vec<(&'static str, Option<u32>)>,
}

impl<'a> Bench<'a> {
    fn new(options: &'a Options) -> Self {
        Self { cx: Context::new(options, "seed".to_string()), record: Record::default(), next: 0 }
    }

    fn by(&mut self) -> Origin {
        self.next += 1;
        // Any rule does: only the leaf is looked at.
        self.cx.trace.step(Origin::NONE, required::STATUS, Src::Leaf(self.next))
    }

    fn text(&mut self, is: &'a str) -> Text<'a> {
        let by = self.by();
        Some(Val::new(Cow::Borrowed(is), by))
    }

    fn null(&mut self) -> Text<'a> {
        let by = self.by();
        Some(Val { is: Cow::Borrowed(""), by, null: true })
    }

    fn named(&mut self, family: &'a str, given: &'a str) -> HumanName<'a> {
        HumanName {
            family: self.text(family).into(),
            given: self.text(given).into_iter().collect(),
            ..Default::default()
        }
    }

    fn identified(&mut self, system: &'a str, value: &'a str) -> Identifier<'a> {
        Identifier { system: self.text(system), value: self.text(value), ..Default::default() }
    }

    fn common(&mut self, anchor: &str) -> Common<'a> {
        self.next += 1;
        let by = self.cx.trace.step(Origin::NONE, required::STATUS, Src::Node(self.next));
        Common { by, anchor: anchor.to_string(), ..Default::default() }
    }

    fn practitioner(
        &mut self,
        anchor: &str,
        value: &'a str,
        family: &'a str,
        given: &'a str,
    ) -> Practitioner<'a> {
        Practitioner {
            common: self.common(anchor),
            identifier: vec![self.identified("urn:oid:1.2.3", value)],
            name: vec![self.named(family, given)],
            ..Default::default()
        }
    }

    fn write(&self) -> Out {
        let output = super::write(&self.cx, &self.record).unwrap();
        let bytes = output.to_bytes();
        let resolved = self.cx.trace.resolve();
        let is_leaf = |e: &&crate::trace::Entry| e.is_leaf;
        Out {
            json: serde_json::from_slice(&bytes).unwrap(),
            bytes,
            links: resolved
                .entries
                .iter()
                .filter(is_leaf)
                .map(|e| (e.source.unwrap(), e.target.clone()))
                .collect(),
            targets: resolved.entries.iter().map(|e| e.target.clone()).collect(),
            refused: resolved.refused.iter().map(|(l, why)| (*l, why.as_str())).collect(),
            issues: self.cx.issues.borrow().iter().map(|p| (p.code, p.source)).collect(),
        }
    }
}

impl Out {
    fn resources(&self, kind: &str) -> Vec<&Value> {
        let entries = self.json["entry"].as_array().unwrap();
        entries.iter().map(|e| &e["resource"]).filter(|r| r["resourceType"] == kind).collect()
    }

    fn one(&self, kind: &str) -> &Value {
        let all = self.resources(kind);
        assert_eq!(all.len(), 1, "{kind}");
        all[0]
    }

    fn target_of(&self, leaf: u32) -> Vec<&str> {
        self.links.iter().filter(|(l, _)| *l == leaf).map(|(_, t)| t.as_str()).collect()
    }

    /// Every lineage target exists, every leaf of the output is named, no reference dangles, full urls are unique.
    fn check(&self) {
        for target in &self.targets {
            assert!(at_path(&self.json, target).is_some(), "{target} is not in the output");
        }
        let mut leaves = Vec::new();
        collect(&self.json, "Bundle".to_string(), &mut leaves);
        let urls: Vec<&str> = self.json["entry"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|e| e["fullUrl"].as_str().unwrap())
            .collect();
        let mut unique = urls.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), urls.len());
        for (path, value) in &leaves {
            let name = path.rsplit('.').next().unwrap();
            if name == "reference" {
                assert!(urls.contains(&value.as_str().unwrap()), "{path} dangles");
            }
            if ["id", "fullUrl", "reference", "resourceType"].contains(&name) || path == "Bundle.type" {
                continue;
            }
            let named = self
                .targets
                .iter()
                .any(|t| t == path || (path.starts_with(&format!("{t}.")) && t.matches('.').count() > 2));
            assert!(named, "{path} has no origin; targets {:?}", self.targets);
        }
    }
}

/// Leaves by path; `_birthDate.extension` is `birthDate.extension`.
fn collect(value: &Value, path: String, out: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                collect(member, format!("{path}.{}", name.trim_start_matches('_')), out);
            }
        }
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                collect(item, format!("{path}[{i}]"), out);
            }
        }
        Value::Null => {}
        leaf => out.push((path, leaf.clone())),
    }
}

fn at_path<'v>(json: &'v Value, path: &str) -> Option<&'v Value> {
    let mut here = vec![json];
    for step in path.split('.').skip(1) {
        let (name, index) = match step.split_once('[') {
            Some((name, index)) => (name, index.trim_end_matches(']').parse::<usize>().ok()),
            None => (step, None),
        };
        let shadow = format!("_{name}");
        let found = here.iter().flat_map(|v| [v.get(name), v.get(&shadow)]).flatten();
        here = match index {
            Some(i) => found.filter_map(|v| v.get(i)).collect(),
            None => found.collect(),
        };
    }
    here.first().copied()
}

#[test]
fn an_empty_record_is_a_bundle() {
    let options = Options::default();
    let bench = Bench::new(&options);
    let out = bench.write();
    assert_eq!(out.json["type"], "collection");
    assert!(out.json.get("entry").is_none());
    out.check();
}

#[test]
fn things_stand_in_order_and_refer_to_each_other() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let patient =
        Patient { common: bench.common("PID"), name: vec![bench.named("Doe", "Jo")], ..Default::default() };
    let encounter_common = bench.common("PV1");
    let patient = bench.record.add(patient);
    bench.record.add(Encounter {
        common: encounter_common,
        subject: Some(patient.into()),
        location: vec![EncounterLocation {
            location: Some(Reference::to(Key { kind: Kind::Location, index: 9 })),
            ..Default::default()
        }],
        ..Default::default()
    });
    let header = MessageHeader { common: bench.common("MSH"), ..Default::default() };
    bench.record.add(header);
    bench.record.exchange.r#type = bench.text("message");
    let out = bench.write();
    let kinds: Vec<_> =
        out.json["entry"].as_array().unwrap().iter().map(|e| e["resource"]["resourceType"].clone()).collect();
    assert_eq!(kinds, ["MessageHeader", "Patient", "Encounter"]);
    let encounter = out.one("Encounter");
    assert_eq!(encounter["subject"]["reference"], out.json["entry"][1]["fullUrl"]);
    assert!(encounter.get("location").is_none(), "nothing is behind that key");
    assert_eq!(encounter["status"], "unknown");
    assert_eq!(encounter["class"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(out.json["type"], "message");
    out.check();
}

#[test]
fn a_null_is_a_data_absent_reason_made_by_its_leaf() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let null = bench.null();
    let leaf = bench.next;
    let patient = Patient { common: bench.common("PID"), birth_date: null.into(), ..Default::default() };
    bench.record.add(patient);
    let common = bench.common("OBX");
    let value = bench.null().unwrap();
    let value_leaf = bench.next;
    bench.record.add(Observation {
        common,
        value: Some(ObservationValue::String(value)),
        ..Default::default()
    });
    let out = bench.write();
    assert_eq!(out.one("Patient")["_birthDate"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(out.target_of(leaf), ["Bundle.entry[0].resource.birthDate.extension[0]"]);
    let observation = out.one("Observation");
    assert!(observation.get("valueString").is_none() && observation.get("_valueString").is_none());
    assert_eq!(observation["dataAbsentReason"]["coding"][0]["code"], "unknown");
    assert_eq!(out.target_of(value_leaf), ["Bundle.entry[1].resource.dataAbsentReason"]);
    out.check();
}

#[test]
fn what_fhir_forbids_is_refused() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let gender = bench.text("CANARY");
    let birth_date = bench.text("2026-02-30");
    let kept = bench.text("a\u{1}b");
    let common = bench.common("PID");
    let start = bench.text("2026-03-02");
    let end = bench.text("2026-03-01");
    let end_leaf = bench.next;
    let name = HumanName { text: kept, period: Some(Period { start, end }), ..Default::default() };
    bench.record.add(Patient {
        common,
        gender: gender.into(),
        birth_date: birth_date.into(),
        name: vec![name],
        ..Default::default()
    });
    let out = bench.write();
    let patient = out.one("Patient");
    assert!(patient.get("gender").is_none() && patient.get("birthDate").is_none());
    assert_eq!(patient["name"][0]["text"], "ab");
    assert!(patient["name"][0]["period"].get("end").is_none());
    assert_eq!(out.refused, [(1, "invalid"), (2, "invalid"), (end_leaf, "invalid")]);
    let codes: Vec<_> = out.issues.iter().map(|(code, _)| *code).collect();
    assert!(codes.contains(&"mapping/code-not-in-value-set") && codes.contains(&"mapping/value-cleaned"));
    assert!(!format!("{:?}", bench.cx.issues).contains("CANARY"));
    out.check();
}

#[test]
fn a_practitioner_named_twice_is_one() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let first = bench.practitioner("PV1-7", "77", "Roe", "Ann");
    let mut second = bench.practitioner("OBR-16", "77", "Roe", "Ann");
    let copied_family = bench.next - 1;
    let phone = bench.text("+1");
    let phone_leaf = bench.next;
    let system = bench.text("phone").into();
    second.telecom.push(ContactPoint { value: phone, system, ..Default::default() });
    let prefix = bench.text("Dr");
    let prefix_leaf = bench.next;
    second.name[0].prefix.extend(prefix);
    bench.record.add(first);
    let second = bench.record.add(second);
    let common = bench.common("OBX");
    bench.record.add(Observation { common, performer: vec![second.into()], ..Default::default() });
    let out = bench.write();
    let one = out.one("Practitioner");
    assert_eq!(one["telecom"][0]["value"], "+1");
    assert_eq!(one["name"][0]["prefix"][0], "Dr");
    assert_eq!(out.target_of(copied_family), ["Bundle.entry[1].resource.name[0].family"]);
    assert_eq!(out.target_of(phone_leaf), ["Bundle.entry[1].resource.telecom[0].value"]);
    assert_eq!(out.target_of(prefix_leaf), ["Bundle.entry[1].resource.name[0].prefix[0]"]);
    assert!(out.refused.is_empty() && out.issues.is_empty());
    out.check();
}

#[test]
fn a_copy_that_says_otherwise_is_refused_by_policy() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let first = bench.practitioner("PV1-7", "77", "Roe", "Ann");
    let second = bench.practitioner("OBR-16", "77", "Poe", "Ann");
    let (family, given) = (bench.next - 1, bench.next);
    bench.record.add(first);
    bench.record.add(second);
    let out = bench.write();
    let one = out.one("Practitioner");
    assert_eq!(one["name"].as_array().unwrap().len(), 1);
    assert_eq!(one["name"][0]["family"], "Roe");
    assert!(out.target_of(family).is_empty());
    assert_eq!(out.target_of(given), ["Bundle.entry[0].resource.name[0].given[0]"]);
    assert!(out.refused.contains(&(family, "policy")));
    assert_eq!(out.issues, [("mapping/conflicting-copy", Some(family))]);
    out.check();
}

#[test]
fn what_two_conflicting_values_have_in_common_is_said_once() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let mut leaves = Vec::new();
    for family in ["Roe", "Poe"] {
        let mut one = bench.practitioner("XCN", "77", family, "Ann");
        let prefix = bench.text("van").unwrap();
        leaves.push(bench.next);
        one.name[0].family.extension.push(Extension {
            url: bench.text("urn:own-prefix"),
            value: Some(ExtensionValue::String(prefix)),
            ..Default::default()
        });
        bench.record.add(one);
    }
    let out = bench.write();
    let place = "Bundle.entry[0].resource.name[0].family.extension[0].valueString";
    assert_eq!(out.target_of(leaves[0]), [place]);
    assert_eq!(out.target_of(leaves[1]), [place]);
    assert_eq!(out.issues.len(), 1);
    out.check();
}

#[test]
fn extensions_of_a_copy_join_by_their_url() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    for (url, value) in [("urn:x", "1"), ("urn:y", "2"), ("urn:x", "3")] {
        let mut one = bench.practitioner("XCN", "77", "Roe", "Ann");
        let value = bench.text(value).unwrap();
        one.common.extension.push(Extension {
            url: bench.text(url),
            value: Some(ExtensionValue::String(value)),
            ..Default::default()
        });
        bench.record.add(one);
    }
    let out = bench.write();
    let extensions = out.one("Practitioner")["extension"].as_array().unwrap().clone();
    let values: Vec<_> = extensions.iter().map(|e| e["valueString"].as_str().unwrap()).collect();
    assert_eq!(values, ["1", "2"]);
    // The third says urn:x otherwise.
    assert_eq!(out.refused.iter().filter(|(_, why)| *why == "policy").count(), 2);
    out.check();
}

#[test]
fn places_are_one_when_their_parents_are() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let mut beds = Vec::new();
    for (ward, bed) in [("A", "1"), ("A", "1"), ("B", "1")] {
        // The bed is read before its ward.
        let bed = Location { common: bench.common("bed"), name: bench.text(bed), ..Default::default() };
        let bed = bench.record.add(bed);
        let ward = Location { common: bench.common("ward"), name: bench.text(ward), ..Default::default() };
        let ward = bench.record.add(ward);
        bench.record.get_mut::<Location<'_>>(bed).unwrap().part_of = Some(ward.into());
        beds.push(bed);
    }
    for bed in beds {
        let common = bench.common("PV1-3");
        let location = EncounterLocation { location: Some(bed.into()), ..Default::default() };
        bench.record.add(Encounter { common, location: vec![location], ..Default::default() });
    }
    let out = bench.write();
    assert_eq!(out.resources("Location").len(), 4);
    let to: Vec<_> = out
        .resources("Encounter")
        .iter()
        .map(|e| e["location"][0]["location"]["reference"].clone())
        .collect();
    assert_eq!(to[0], to[1]);
    assert_ne!(to[0], to[2]);
    out.check();
}

#[test]
fn organizations_that_are_part_of_each_other_do_not_dangle() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let mut keys = Vec::new();
    for anchor in ["1", "2", "3"] {
        let common = bench.common(anchor);
        let identifier = vec![bench.identified("urn:oid:1", "same")];
        keys.push(bench.record.add(Organization { common, identifier, ..Default::default() }));
    }
    for (child, parent) in [(0, 1), (1, 2), (2, 0)] {
        let parent = keys[parent];
        bench.record.get_mut::<Organization<'_>>(keys[child]).unwrap().part_of = Some(parent.into());
    }
    let out = bench.write();
    assert_eq!(out.resources("Organization").len(), 1);
    out.check();
}

#[test]
fn empty_parties_are_not_written() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let practitioner = Practitioner { common: bench.common("PV1-7"), ..Default::default() };
    let practitioner = bench.record.add(practitioner);
    let common = bench.common("PV1");
    let participant = EncounterParticipant { individual: Some(practitioner.into()), ..Default::default() };
    bench.record.add(Encounter { common, participant: vec![participant], ..Default::default() });
    let out = bench.write();
    assert!(out.resources("Practitioner").is_empty());
    assert!(out.one("Encounter").get("participant").is_none());
    out.check();
}

#[test]
fn requirements_of_every_resource_are_met() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    macro_rules! add {
        ($($kind:ident),*) => {$(
            let common = bench.common(stringify!($kind));
            bench.record.add($kind { common, ..Default::default() });
        )*};
    }
    super::names::all_kinds!(add);
    let out = bench.write();
    // Kinds that are not written when they are empty: the shared ones, and those that are lists of things.
    let unwritten = 5 + 2;
    let kinds = super::names::keys(&bench.record).len();
    assert_eq!(out.json["entry"].as_array().unwrap().len(), kinds - unwritten);
    assert_eq!(out.one("Provenance")["agent"][0]["who"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(out.one("Coverage")["payor"][0]["extension"][0]["valueCode"], "unknown");
    assert_eq!(out.one("MessageHeader")["source"]["_endpoint"]["extension"][0]["valueCode"], "unknown");
    out.check();
}

#[test]
fn ids_follow_the_policy_and_never_collide() {
    let options = Options { ids: IdPolicy::Identifier, ..Options::default() };
    let write = |seed: &str| {
        let mut bench = Bench::new(&options);
        bench.cx.seed = seed.to_string();
        for anchor in ["a", "b"] {
            let common = bench.common(anchor);
            let identifier = vec![bench.identified("urn:oid:1", "5")];
            bench.record.add(Patient { common, identifier, ..Default::default() });
            let common = bench.common("same");
            bench.record.add(Basic { common, ..Default::default() });
        }
        let out = bench.write();
        out.check();
        let ids: Vec<_> = out.resources("Patient").iter().map(|p| p["id"].clone()).collect();
        ids
    };
    let (one, two) = (write("one"), write("two"));
    assert_eq!(one[0], two[0], "two messages about the same patient give the same id");
    assert_ne!(one[1], two[1]);
    assert_ne!(one[0], one[1]);
}

#[test]
fn units_without_a_system_are_shown() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let quantity = Quantity { value: bench.text("1.50"), code: bench.text("mg/dL"), ..Default::default() };
    let leaf = bench.next;
    let common = bench.common("OBX");
    bench.record.add(Observation {
        common,
        value: Some(ObservationValue::Quantity(quantity)),
        ..Default::default()
    });
    let out = bench.write();
    assert!(
        String::from_utf8(out.bytes.clone())
            .unwrap()
            .contains(r#""valueQuantity":{"value":1.50,"unit":"mg/dL"}"#)
    );
    assert_eq!(out.target_of(leaf), ["Bundle.entry[0].resource.valueQuantity.unit"]);
    out.check();
}

#[test]
fn the_output_is_the_same_without_lineage() {
    let with = Options::default();
    let without = Options { lineage: false, ..Options::default() };
    let write = |options| {
        let mut bench = Bench::new(options);
        let first = bench.practitioner("PV1-7", "77", "Roe", "Ann");
        let second = bench.practitioner("OBR-16", "77", "Poe", "Ann");
        bench.record.add(first);
        bench.record.add(second);
        let null = bench.null();
        let patient = Patient { common: bench.common("PID"), birth_date: null.into(), ..Default::default() };
        bench.record.add(patient);
        bench.write()
    };
    let (with, without) = (write(&with), write(&without));
    assert_eq!(with.bytes, without.bytes);
    assert_eq!(with.issues.len(), without.issues.len());
    assert!(without.links.is_empty());
}

#[test]
fn limits_hold_at_their_edge() {
    let fill = |options: &Options| {
        let mut bench = Bench::new(options);
        for anchor in ["a", "b"] {
            let common = bench.common(anchor);
            bench.record.add(Patient { common, ..Default::default() });
        }
        super::write(&bench.cx, &bench.record).map(|o| o.to_bytes().len()).map_err(|e| e.kind())
    };
    let mut options = Options::default();
    options.limits.max_resources = 2;
    let length = fill(&options).unwrap();
    options.limits.max_output = length;
    assert_eq!(fill(&options), Ok(length));
    options.limits.max_output = length - 1;
    assert_eq!(fill(&options), Err(crate::ErrorKind::Limit));
    options.limits.max_output = length;
    options.limits.max_resources = 1;
    assert_eq!(fill(&options), Err(crate::ErrorKind::Limit));
}

#[test]
fn narrative_and_extensions_are_valid() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let mut common = bench.common("PID");
    common.text = bench.text("<b>");
    let no_value = Extension { url: bench.text("urn:x"), ..Default::default() };
    let value = bench.text("v").unwrap();
    let no_url = Extension { value: Some(ExtensionValue::String(value)), ..Default::default() };
    let no_url_leaf = bench.next;
    let value = bench.text("v").unwrap();
    let whole = Extension {
        url: bench.text("urn:y"),
        value: Some(ExtensionValue::String(value)),
        ..Default::default()
    };
    common.extension = vec![no_value, no_url, whole];
    bench.record.add(Patient { common, ..Default::default() });
    let out = bench.write();
    let patient = out.one("Patient");
    assert_eq!(patient["text"]["div"], "<div xmlns=\"http://www.w3.org/1999/xhtml\">&lt;b&gt;</div>");
    assert_eq!(patient["extension"].as_array().unwrap().len(), 1);
    assert!(out.refused.contains(&(no_url_leaf, "invalid")));
    out.check();
}
