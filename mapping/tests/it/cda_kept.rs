//! What C-CDA to FHIR keeps beyond the pages of the guide, and what it says of values that it loses.

use serde_json::Value;
use synovia_mapping::{Conversion, Options, Source};

use crate::common::{check, converter, output, resources};

const HL7: &str = r#"xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance""#;
const SNOMED: &str = r#"codeSystem="2.16.840.1.113883.6.96""#;

fn convert(text: &str) -> Conversion {
    converter(Options::default())
        .convert(&Source::new("in.xml", text.as_bytes()))
        .unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// A problem with more in it.
fn problem(value: &str, rest: &str) -> String {
    format!(
        r#"<observation {HL7} classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/><id root="1.2.3" extension="p"/>{value}{rest}</observation>"#
    )
}

fn pneumonia(inner: &str) -> String {
    format!(r#"<value xsi:type="CD" code="233604007" {SNOMED}>{inner}</value>"#)
}

#[test]
fn lost_values_whose_words_the_narrative_has_are_marked_and_counted() {
    let text = format!(
        r#"<section {HL7}><code code="11450-4" codeSystem="2.16.840.1.113883.6.1"/><text>Kept by the Alpha-clinic.</text>
        <entry><act classCode="ACT" moodCode="EVN"><realmCode code="alpha clinic"/><realmCode code="Beta"/></act></entry></section>"#
    );
    let made = convert(&text);
    let mark = |place: &str| {
        let loss = made.report.losses.iter().find(|l| l.source.contains(place));
        loss.unwrap_or_else(|| panic!("{place}: {:?}", made.report.losses)).in_narrative
    };
    assert!(mark("realmCode[1]") && !mark("realmCode[2]"));
    assert_eq!(made.report.leaves.in_narrative, Some(1));
    let json: Value = serde_json::from_str(&made.report.to_json()).unwrap();
    assert_eq!(json["leaves"]["in_narrative"], 1);
    let marked = json["losses"].as_array().unwrap().iter().filter(|l| l["in_narrative"] == true);
    assert_eq!(marked.count(), 1);
}

#[test]
fn nobody_gets_a_name_that_says_nothing() {
    let author = |name: &str| {
        problem(
            &pneumonia(""),
            &format!(
                r#"<author><time value="20230105"/><assignedAuthor><id root="1.2.9" extension="a"/><assignedPerson>{name}</assignedPerson></assignedAuthor></author>"#
            ),
        )
    };
    for (name, wanted) in [
        (r#"<name nullFlavor="UNK"/>"#, None),
        ("<name/>", None),
        ("<name><given>Ada</given></name>", Some("Ada")),
        ("<name>Dr. Ada</name>", None),
    ] {
        let bundle = output(&convert(&author(name)));
        let found = resources(&bundle, "Practitioner");
        assert_eq!(found.len(), 1, "{name}");
        assert_eq!(found[0]["name"][0]["given"][0].as_str(), wanted, "{name}");
        let text = (name == "<name>Dr. Ada</name>").then_some("Dr. Ada");
        assert_eq!(found[0]["name"][0]["text"].as_str(), text, "{name}");
    }
}

#[test]
fn a_dosage_has_a_number_and_says_whether_it_is_as_needed() {
    let medication = |rest: &str| {
        format!(
            r#"<substanceAdministration {HL7} classCode="SBADM" moodCode="INT"><templateId root="2.16.840.1.113883.10.20.22.4.16"/>
            <id root="1.2.3" extension="m"/>{rest}<consumable><manufacturedProduct><manufacturedMaterial>
            <code code="197361" codeSystem="2.16.840.1.113883.6.88"/></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration>"#
        )
    };
    let dosage = |rest: &str| {
        let bundle = output(&convert(&medication(rest)));
        resources(&bundle, "MedicationRequest")[0]["dosageInstruction"].clone()
    };
    let taken = dosage(r#"<doseQuantity value="1"/>"#);
    assert_eq!((&taken[0]["sequence"], &taken[0]["asNeededBoolean"]), (&1.into(), &false.into()));
    let needed = dosage(r#"<text>as needed for pain</text><doseQuantity value="1"/>"#);
    assert!(needed[0]["sequence"] == 1 && needed[0].get("asNeededBoolean").is_none(), "{needed}");
    assert_eq!(dosage(""), Value::Null, "nothing is known of how it is taken");
}

#[test]
fn who_told_of_a_thing_is_a_provenance_once() {
    let informant = r#"<informant><assignedEntity><id root="1.2.9" extension="i"/><assignedPerson><name><given>Ada</given></name></assignedPerson></assignedEntity></informant>"#;
    let entry = |id: &str| {
        format!(
            r#"<entry><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/><id root="1.2.3" extension="{id}"/>{}{informant}</observation></entry>"#,
            pneumonia("")
        )
    };
    let made = convert(&format!(r#"<section {HL7}>{}{}</section>"#, entry("a"), entry("b")));
    let bundle = output(&made);
    let told: Vec<_> = resources(&bundle, "Provenance")
        .into_iter()
        .filter(|p| p["agent"][0]["type"]["coding"][0]["code"] == "informant")
        .collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["target"].as_array().unwrap().len(), 2, "one informant told of both");
    assert!(lost_below(&made, "informant").is_empty(), "both say it");
}

/// The leaves below elements of a name that are lost as not done yet.
fn lost_below(made: &Conversion, name: &str) -> Vec<String> {
    let report: Value = serde_json::from_str(&made.report.to_json()).unwrap();
    let losses = report["losses"].as_array().unwrap().iter();
    let lost =
        losses.filter(|l| l["reason"] == "unsupported").map(|l| l["source"].as_str().unwrap().to_string());
    lost.filter(|source| source.contains(&format!("/{name}["))).collect()
}

#[test]
fn who_told_of_a_concern_told_of_what_is_in_it() {
    let informant = r#"<informant><assignedEntity><id root="1.2.9" extension="i"/><representedOrganization><name>Exchange</name></representedOrganization></assignedEntity></informant>"#;
    let act = format!(
        r#"<section {HL7}><entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.3"/><id root="1.2.3" extension="c"/><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/>{informant}
        <entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/><id root="1.2.3" extension="p"/>{}</observation></entryRelationship></act></entry></section>"#,
        pneumonia("")
    );
    let made = convert(&act);
    let bundle = output(&made);
    let is_informant = |p: &&&Value| p["agent"][0]["type"]["coding"][0]["code"] == "informant";
    let provenances = resources(&bundle, "Provenance");
    let told: Vec<_> = provenances.iter().filter(is_informant).collect();
    assert_eq!(told.len(), 1);
    assert!(lost_below(&made, "informant").is_empty());
}

#[test]
fn a_diagnosis_that_is_the_reason_of_a_visit_is_its_diagnosis() {
    let visit = format!(
        r#"<section {HL7}><entry><encounter classCode="ENC" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.49"/><id root="1.2.3" extension="v"/>
        <entryRelationship typeCode="RSON"><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.80"/><code code="29308-4" codeSystem="2.16.840.1.113883.6.1"/>
        <entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/><id root="1.2.3" extension="p"/>{}</observation></entryRelationship></act></entryRelationship></encounter></entry></section>"#,
        pneumonia("")
    );
    let bundle = output(&convert(&visit));
    assert_eq!(resources(&bundle, "Condition").len(), 1);
    assert!(resources(&bundle, "Encounter")[0]["diagnosis"][0]["condition"]["reference"].is_string());
}

#[test]
fn who_took_the_vital_signs_performed_the_set() {
    let set = format!(
        r#"<section {HL7}><entry><organizer classCode="CLUSTER" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.26"/><id root="1.2.3" extension="o"/><code code="46680005" {SNOMED}/><statusCode code="completed"/><effectiveTime value="20260101"/>
        <performer><assignedEntity><id root="1.2.9" extension="n"/><assignedPerson><name><given>Nan</given><family>Doe</family></name></assignedPerson></assignedEntity></performer>
        <component><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.27"/><id root="1.2.3" extension="w"/><code code="29463-7" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/><effectiveTime value="20260101"/></observation></component></organizer></entry></section>"#
    );
    let bundle = output(&convert(&set));
    let observations = resources(&bundle, "Observation");
    let panel = observations.iter().find(|o| o["hasMember"].is_array()).unwrap();
    assert!(panel["performer"][0]["reference"].is_string());
}

#[test]
fn a_qualified_code_is_an_expression_beside_the_code() {
    let qualifier = |system: &str| {
        format!(r#"<qualifier><name code="272741003" {SNOMED}/><value code="7771000" {system}/></qualifier>"#)
    };
    let codes = |text: &str| -> Vec<String> {
        let bundle = output(&convert(text));
        let coding = resources(&bundle, "Condition")[0]["code"]["coding"].clone();
        coding.as_array().unwrap().iter().map(|c| c["code"].as_str().unwrap().to_string()).collect()
    };
    let qualified = codes(&problem(&pneumonia(&qualifier(SNOMED)), ""));
    assert_eq!(qualified, ["233604007", "233604007:272741003=7771000"]);
    // An expression of SNOMED CT has only its codes.
    let other = codes(&problem(&pneumonia(&qualifier(r#"codeSystem="1.2.3""#)), ""));
    assert_eq!(other, ["233604007"]);
}

#[test]
fn where_a_problem_is_and_which_document_tells_of_it_are_kept() {
    let rest = format!(
        r#"<targetSiteCode code="39607008" {SNOMED} displayName="Lung"/>
        <reference typeCode="REFR"><externalDocument classCode="DOC" moodCode="EVN"><id root="1.2.3" extension="scan"/>
        <text mediaType="application/pdf"><reference value="https://a.example/scan.pdf"/></text></externalDocument></reference>"#
    );
    let bundle = output(&convert(&problem(&pneumonia(""), &rest)));
    let condition = &resources(&bundle, "Condition")[0];
    assert_eq!(condition["bodySite"][0]["coding"][0]["code"], "39607008");
    let document = &resources(&bundle, "DocumentReference")[0];
    let attachment = &document["content"][0]["attachment"];
    assert_eq!(attachment["url"], "https://a.example/scan.pdf");
    assert_eq!(attachment["contentType"], "application/pdf");
    let entries = bundle["entry"].as_array().unwrap();
    let url = entries.iter().find(|e| e["resource"]["resourceType"] == "Condition").map(|e| &e["fullUrl"]);
    assert_eq!(Some(&document["context"]["related"][0]["reference"]), url);
}

#[test]
fn base64_loses_its_line_breaks_and_nothing_else() {
    let body = |data: &str| {
        format!(
            r#"<ClinicalDocument {HL7}><id root="1.2.3" extension="d"/><component><nonXMLBody><text mediaType="application/pdf" representation="B64">{data}</text></nonXMLBody></component></ClinicalDocument>"#
        )
    };
    let read = |data: &str| {
        let bundle = output(&convert(&body(data)));
        resources(&bundle, "DocumentReference")[0]["content"][0]["attachment"]["data"].clone()
    };
    assert_eq!(read("Zm9vYmFy"), "Zm9vYmFy");
    assert_eq!(read("\n  Zm9v\r\n  YmE=\n"), "Zm9vYmE=");
}

/// A severity beside an allergy, where both stand in one concern, is no allergy to a severity; nor is a preference a problem.
#[test]
fn what_qualifies_an_allergy_or_problem_is_none_itself() {
    let said = |template: &str, code: &str, value: &str| {
        format!(
            r#"<entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.{template}"/><code code="{code}"/><value xsi:type="CD" code="{value}" {SNOMED}/></observation></entryRelationship>"#
        )
    };
    let concern = |section: &str, template: &str, inner: &str| {
        let text = format!(
            r#"<section {HL7}><code code="{section}" codeSystem="2.16.840.1.113883.6.1"/><entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.{template}"/><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/>{inner}</act></entry></section>"#
        );
        output(&convert(&text))
    };
    let codes = |bundle: &Value, kind: &str, place: &str| -> Vec<String> {
        let code = |r: &Value| r[place]["coding"][0]["code"].as_str().unwrap_or_default().to_owned();
        resources(bundle, kind).into_iter().map(|r| code(&r.clone())).collect()
    };
    for (template, code) in [("8", "SEV"), ("145", "82606-5"), ("999", "SEV")] {
        let inner = said("7", "ASSERTION", "416098002") + &said(template, code, "371924009");
        let bundle = concern("48765-2", "30", &inner);
        assert_eq!(resources(&bundle, "AllergyIntolerance").len(), 1, "{template} {code}");
        assert_eq!(codes(&bundle, "Observation", "valueCodeableConcept"), ["371924009"]);
    }
    let inner = said("4", "55607006", "233604007") + &said("143", "225773000", "394848005");
    let bundle = concern("11450-4", "3", &inner);
    assert_eq!(codes(&bundle, "Condition", "code"), ["233604007"]);
    assert_eq!(codes(&bundle, "Observation", "valueCodeableConcept"), ["394848005"]);
}

/// Who pays is not guessed: only for oneself the patient does.
#[test]
fn a_policy_without_a_payer_is_not_paid_by_the_patient() {
    for (kind, itself) in [("81", true), ("111", false)] {
        let text = format!(
            r#"<section {HL7}><code code="48768-6" codeSystem="2.16.840.1.113883.6.1"/><entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.60"/><code code="48768-6" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/><entryRelationship typeCode="COMP"><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.61"/><id root="1.2.3" extension="c"/><code code="{kind}" codeSystem="2.16.840.1.113883.3.221.5"/><statusCode code="completed"/></act></entryRelationship></act></entry></section>"#
        );
        let bundle = output(&convert(&text));
        let payor = &resources(&bundle, "Coverage")[0]["payor"][0];
        assert_eq!(payor["reference"].is_string(), itself, "{kind}: {payor}");
        assert_eq!(payor["extension"][0]["valueCode"].is_string(), !itself, "{kind}: {payor}");
    }
}

/// How urgent something is, is not why it is done, though some documents relate the two as if it were.
#[test]
fn a_preference_is_no_reason() {
    let related = |inner: &str| {
        format!(
            r#"<entryRelationship typeCode="RSON"><observation classCode="OBS" moodCode="EVN">{inner}</observation></entryRelationship>"#
        )
    };
    let preference = related(&format!(
        r#"<templateId root="2.16.840.1.113883.10.20.22.4.143"/><code code="225773000" {SNOMED}/><value xsi:type="CD" code="394849002" {SNOMED}/>"#
    ));
    let why = related(&format!(
        r#"<templateId root="2.16.840.1.113883.10.20.22.4.19"/><code code="282291009" {SNOMED}/><value xsi:type="CD" code="195967001" {SNOMED}/>"#
    ));
    for (element, mood, kind) in [
        ("procedure", "INT", "ServiceRequest"),
        ("procedure", "EVN", "Procedure"),
        ("encounter", "EVN", "Encounter"),
        ("substanceAdministration", "EVN", "MedicationRequest"),
    ] {
        let text = format!(
            r#"<{element} {HL7} moodCode="{mood}"><id root="1.2.3" extension="e"/><statusCode code="completed"/>{preference}{why}</{element}>"#
        );
        let bundle = output(&convert(&text));
        let reasons: Vec<&Value> =
            resources(&bundle, kind)[0]["reasonCode"].as_array().into_iter().flatten().collect();
        assert_eq!(reasons.len(), 1, "{kind}: {reasons:?}");
        assert_eq!(reasons[0]["coding"][0]["code"], "195967001", "{kind}");
        assert!(bundle.to_string().contains("394849002"), "{kind} keeps how urgent it is");
    }
}

#[test]
fn a_state_of_no_table_is_lost_and_said_to_be() {
    let cases = [
        ("organizer", "CLUSTER", "EVN", "500", "CareTeam", "status"),
        ("supply", "SPLY", "EVN", "18", "MedicationDispense", "status"),
        ("organizer", "CLUSTER", "EVN", "45", "FamilyMemberHistory", "status"),
        ("act", "ACT", "EVN", "61", "Coverage", "status"),
        ("observation", "OBS", "GOL", "121", "Goal", "lifecycleStatus"),
        ("procedure", "PROC", "RQO", "41", "ServiceRequest", "status"),
    ];
    for (name, class, mood, template, kind, element) in cases {
        let state = |code: &str| {
            convert(&format!(
                r#"<{name} {HL7} classCode="{class}" moodCode="{mood}"><templateId root="2.16.840.1.113883.10.20.22.4.{template}"/>
                <id root="1.2.3" extension="x"/><code code="51847-2" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="{code}"/></{name}>"#
            ))
        };
        let (lower, upper) = (output(&state("nullified")), output(&state("NULLIFIED")));
        for given in [&lower, &upper] {
            assert_eq!(resources(given, kind)[0][element], "entered-in-error", "{kind}");
        }
        let odd = state("dormant");
        assert!(odd.report.issues.iter().any(|i| i.code == "mapping/code-not-mapped"), "{kind}");
        assert!(
            odd.report.losses.iter().any(|l| l.source.ends_with("statusCode[1]/@code")),
            "{kind}: {:?}",
            odd.report.losses
        );
    }
}

/// How severe an allergy is stays with it: of a reaction, where none is told of one nobody knows, and where it stands beside the
/// only allergy of a concern.
#[test]
fn a_severity_stays_with_its_allergy() {
    let severity = |code: &str| {
        format!(
            r#"<entryRelationship typeCode="SUBJ" inversionInd="true"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.8"/><code code="SEV" codeSystem="2.16.840.1.113883.5.4"/><statusCode code="completed"/><value xsi:type="CD" code="{code}" {SNOMED}/></observation></entryRelationship>"#
        )
    };
    let allergy = |root: &str, inner: &str| {
        format!(
            r#"<entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.7"/><id root="{root}"/><code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/><statusCode code="completed"/><value xsi:type="CD" code="419511003" {SNOMED}/>{inner}</observation></entryRelationship>"#
        )
    };
    let concern = |inner: &str| {
        let text = format!(
            r#"<section {HL7}><code code="48765-2" codeSystem="2.16.840.1.113883.6.1"/><entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.30"/><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/>{inner}</act></entry></section>"#
        );
        output(&check(&Source::new("in.xml", text.as_bytes()), &Options::default()))
    };
    let severities = |bundle: &Value| -> Vec<Value> {
        resources(bundle, "AllergyIntolerance").iter().map(|a| a["reaction"][0]["severity"].clone()).collect()
    };
    for inner in [
        allergy("1.2.1", &severity("24484000")),
        allergy("1.2.1", "") + &severity("24484000"),
        // What the allergy says of itself goes first.
        allergy("1.2.1", &severity("24484000")) + &severity("6736007"),
    ] {
        let bundle = concern(&inner);
        assert_eq!(severities(&bundle), ["severe"], "{inner}");
        let manifestation = &resources(&bundle, "AllergyIntolerance")[0]["reaction"][0]["manifestation"][0];
        assert_eq!(manifestation["extension"][0]["valueCode"], "unknown");
    }
    // Of two it is not known whose it is: an observation.
    let bundle = concern(&(allergy("1.2.1", "") + &allergy("1.2.2", "") + &severity("24484000")));
    assert_eq!(severities(&bundle), [Value::Null, Value::Null]);
    assert_eq!(resources(&bundle, "Observation").len(), 1);
}

/// The act of administration of a vaccine is no procedure: its place in the order is the number of the dose.
#[test]
fn the_act_of_administration_numbers_the_dose() {
    let vaccine = |repeat: &str, sequence: &str| {
        let text = format!(
            r#"<section {HL7}><code code="11369-6" codeSystem="2.16.840.1.113883.6.1"/><entry><substanceAdministration classCode="SBADM" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.52"/><id root="1.2.7"/><statusCode code="completed"/><effectiveTime value="20100815"/>{repeat}<consumable><manufacturedProduct><manufacturedMaterial><code code="88" codeSystem="2.16.840.1.113883.12.292"/></manufacturedMaterial></manufacturedProduct></consumable>
            <entryRelationship typeCode="COMP" inversionInd="true">{sequence}<act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.118"/><id root="1.2.8"/><code code="416118004" {SNOMED}/><statusCode code="completed"/><effectiveTime value="19991101"/></act></entryRelationship></substanceAdministration></entry></section>"#
        );
        let bundle = output(&check(&Source::new("in.xml", text.as_bytes()), &Options::default()));
        assert!(resources(&bundle, "Procedure").is_empty());
        let made = resources(&bundle, "Immunization")[0].clone();
        assert_eq!(made["occurrenceDateTime"], "2010-08-15");
        made["protocolApplied"].clone()
    };
    let sequence = r#"<sequenceNumber value="2"/>"#;
    assert_eq!(vaccine("", sequence)[0]["doseNumberPositiveInt"], 2);
    assert_eq!(vaccine(r#"<repeatNumber value="3"/>"#, sequence)[0]["doseNumberPositiveInt"], 3);
    for none in ["", r#"<sequenceNumber value="0"/>"#, r#"<sequenceNumber nullFlavor="UNK"/>"#] {
        assert_eq!(vaccine("", none), Value::Null, "{none}");
    }
}

/// An insurance is an organization, of which the role around it says more; who answers for the balance is no payer.
#[test]
fn payers_are_organizations_and_guarantors_are_none() {
    let performer = |role: &str| {
        format!(
            r#"<performer typeCode="PRF"><assignedEntity classCode="ASSIGNED">{role}</assignedEntity></performer>"#
        )
    };
    let of = |performers: &str| {
        let text = format!(
            r#"<act {HL7} classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.61"/><id root="1.2.3"/><code code="12"/>{performers}</act>"#
        );
        output(&check(&Source::new("in.xml", text.as_bytes()), &Options::default()))
    };
    let code = |code: &str| format!(r#"<code code="{code}" codeSystem="2.16.840.1.113883.5.110"/>"#);
    let id = r#"<id root="2.16.840.1.113883.6.300" extension="07"/>"#;
    let phone = |number: &str| format!(r#"<telecom value="tel:{number}" use="WP"/>"#);
    let organization = format!(
        "<representedOrganization>{id}<name>Good Health</name>{}</representedOrganization>",
        phone("555-1")
    );
    let payer =
        performer(&format!("{id}{}{}{}{organization}", code("PAYOR"), phone("555-1"), phone("555-2")));
    let guarantor = performer(&format!(
        r#"<id root="1.2.9"/>{}<assignedPerson><name><given>Bo</given></name></assignedPerson>"#,
        code("GUAR")
    ));
    let bundle = of(&(payer + &guarantor));
    assert!(
        resources(&bundle, "Practitioner").is_empty() && resources(&bundle, "PractitionerRole").is_empty()
    );
    let [insurance] = resources(&bundle, "Organization")[..] else { panic!("one organization") };
    assert_eq!(insurance["identifier"].as_array().map(Vec::len), Some(1));
    assert_eq!(insurance["telecom"].as_array().map(Vec::len), Some(2));
    let coverage = resources(&bundle, "Coverage")[0];
    assert_eq!(coverage["payor"].as_array().map(Vec::len), Some(1));
    assert!(coverage["payor"][0]["reference"].as_str().unwrap().contains(insurance["id"].as_str().unwrap()));
    let person = resources(&bundle, "RelatedPerson")[0];
    assert_eq!(person["relationship"][0]["coding"][0]["code"], "GUAR");
    // A payer that is only a role is an organization, too.
    let bundle = of(&performer(&format!("{id}{}{}", code("PAYOR"), phone("555-1"))));
    assert_eq!(resources(&bundle, "Organization").len(), 1);
    assert!(resources(&bundle, "Practitioner").is_empty());
}

/// Who verified a decision made ahead is somebody who cares when the code says so, and no relative.
#[test]
fn a_physician_beside_a_directive_is_no_relative() {
    let directive = |code: &str| {
        let text = format!(
            r#"<observation {HL7} classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.48"/><id root="1.2.3"/><code code="304251008" {SNOMED}/><statusCode code="completed"/><participant typeCode="VRF"><participantRole><id root="1.2.4"/>{code}<playingEntity><name><given>Ada</given></name></playingEntity></participantRole></participant></observation>"#
        );
        output(&check(&Source::new("in.xml", text.as_bytes()), &Options::default()))
    };
    let bundle = directive(r#"<code code="207QA0505X" codeSystem="2.16.840.1.113883.6.101"/>"#);
    assert_eq!((resources(&bundle, "RelatedPerson").len(), resources(&bundle, "Practitioner").len()), (0, 1));
    let bundle = directive(r#"<code code="MTH" codeSystem="2.16.840.1.113883.5.111"/>"#);
    assert_eq!(resources(&bundle, "RelatedPerson").len(), 1);
}

/// Acts that only stand around what they are about are no procedures.
#[test]
fn an_act_around_something_is_no_procedure() {
    let act = |template: &str, code: &str, inner: &str| {
        let text = format!(
            r#"<act {HL7} classCode="ACT" moodCode="EVN">{template}<id root="1.2.3"/>{code}<statusCode code="completed"/>{inner}</act>"#
        );
        let bundle = output(&check(&Source::new("in.xml", text.as_bytes()), &Options::default()));
        assert!(resources(&bundle, "Procedure").is_empty(), "{template} {code}");
        bundle
    };
    let template = |id: &str| format!(r#"<templateId root="2.16.840.1.113883.10.20.22.4.{id}"/>"#);
    let loinc = |code: &str| format!(r#"<code code="{code}" codeSystem="2.16.840.1.113883.6.1"/>"#);
    let medicine = r#"<entryRelationship typeCode="SUBJ"><substanceAdministration classCode="SBADM" moodCode="INT"><id root="1.2.4"/><statusCode code="active"/><consumable><manufacturedProduct><manufacturedMaterial><code code="197806" codeSystem="2.16.840.1.113883.6.88"/></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entryRelationship>"#;
    for (id, code) in [("35", "10183-2"), ("36", "42346-7"), ("999", "75311-1"), ("999", "42346-7")] {
        assert_eq!(resources(&act(&template(id), &loinc(code), medicine), "MedicationRequest").len(), 1);
    }
    let problem = r#"<entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><id root="1.2.4"/><code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/><statusCode code="completed"/><value xsi:type="CD" code="233604007" codeSystem="2.16.840.1.113883.6.96"/></observation></entryRelationship>"#;
    for (id, code) in [("51", "59769-0"), ("65", "10219-4"), ("999", "59769-0")] {
        assert_eq!(resources(&act(&template(id), &loinc(code), problem), "Condition").len(), 1);
    }
    let document =
        r#"<reference typeCode="REFR"><externalDocument><id root="1.2.4"/></externalDocument></reference>"#;
    let bundle = act("", r#"<code code="DOCCLIN" codeSystem="2.16.840.1.113883.5.6"/>"#, document);
    assert_eq!(resources(&bundle, "DocumentReference")[0]["context"], Value::Null);
}

/// How important a goal is to somebody is not what it is against.
#[test]
fn a_goal_does_not_address_a_preference() {
    let text = format!(
        r#"<observation {HL7} classCode="OBS" moodCode="GOL"><templateId root="2.16.840.1.113883.10.20.22.4.121"/><id root="1.2.3"/><code code="44616-1" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="active"/>
        <entryRelationship typeCode="REFR"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.143"/><code code="225773000" {SNOMED}/><value xsi:type="CD" code="394849002" {SNOMED}/></observation></entryRelationship>
        <entryRelationship typeCode="REFR"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.143"/><code code="225773000" {SNOMED}/><value xsi:type="CD" code="394848005" {SNOMED}/></observation></entryRelationship></observation>"#
    );
    let bundle = output(&check(&Source::new("in.xml", text.as_bytes()), &Options::default()));
    let goal = resources(&bundle, "Goal")[0];
    assert_eq!(goal["addresses"], Value::Null);
    assert_eq!(goal["priority"]["coding"][0]["code"], "394849002");
}
