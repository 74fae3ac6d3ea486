//! `code_lookup` as a user runs it. Content that is licensed is invented here.

use crate::run::{Ran, run};
use std::fs;

fn lookup(arguments: &[&str]) -> Ran {
    run(env!("CARGO_BIN_EXE_code_lookup"), arguments, b"")
}

fn says(arguments: &[&str], out: &str, code: i32) {
    let ran = lookup(arguments);
    assert_eq!((ran.out.as_str(), ran.code), (out, code), "{arguments:?} {}", ran.err);
}

#[test]
fn built_in_systems_by_any_of_their_names() {
    for name in ["HL70001", "2.16.840.1.113883.18.2", "http://terminology.hl7.org/CodeSystem/v2-0001"] {
        says(&["lookup", name, "F"], "F\tFemale\tactive\n", 0);
    }
    let system = lookup(&["system", "http://loinc.org"]);
    assert_eq!(
        (system.out.as_str(), system.code),
        ("http://loinc.org\noid\t2.16.840.1.113883.6.1\ncontent\tnot at hand\n", 1)
    );
    let flavor = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";
    says(
        &["lookup", flavor, "NAV"],
        "NAV\ttemporarily unavailable\tactive\n\tparent\tASKU\n\tparent\tNAVU\n",
        0,
    );
}

#[test]
fn unknown_is_never_valid() {
    says(&["validate", "HL70001", "F", "QQ"], "F\tvalid\nQQ\tinvalid\n", 1);
    says(&["validate", "http://example.org", "F"], "F\tunknown-system\n", 1);
    says(&["validate", "LN", "1-8"], "1-8\tunknown-system\n", 1);
    says(&["lookup", "HL70001", "QQ"], "QQ\tnot-found\n", 1);
}

#[test]
fn translates_and_says_what_is_unmapped() {
    says(
        &["translate", "PatientClass[EncounterClass]", "I"],
        "I\tequivalent\thttp://terminology.hl7.org/CodeSystem/v3-ActCode\tIMP\t-\n",
        0,
    );
    says(
        &["translate", "CF-AllergyStatus", "413322009"],
        "413322009\tequivalent\thttp://terminology.hl7.org/CodeSystem/allergyintolerance-clinical\tresolved\tResolved\n",
        0,
    );
    says(&["translate", "CF-AddressUse", "QQ"], "QQ\tunmapped\n", 1);
    says(&["translate", "NoSuchMap", "QQ"], "QQ\tunknown-map\n", 1);
}

#[test]
fn units_are_looked_up_by_their_grammar() {
    let ucum = "http://unitsofmeasure.org";
    says(&["validate", ucum, "mg/dL", "[IU]/mL{serum}"], "mg/dL\tvalid\n[IU]/mL{serum}\tvalid\n", 0);
    // Right, and perhaps not what was meant.
    says(&["validate", ucum, "K/uL"], "K/uL\tvalid; perhaps 10*3/uL\n", 0);
    let wrong = lookup(&["validate", ucum, "mm Hg"]);
    assert!(wrong.out.starts_with("mm Hg\tinvalid\t"), "{}", wrong.out);
    assert!(wrong.out.ends_with("; perhaps mm[Hg]\n"), "{}", wrong.out);
    assert_eq!(wrong.code, 1);
    says(
        &["lookup", ucum, "[degF]", "kg"],
        "[degF]\t(degree Fahrenheit)\tactive\n\tcanonical\tby a function of K\n\
         kg\t(kilogram)\tactive\n\tcanonical\t1000 g\n",
        0,
    );
}

#[test]
fn identifiers_are_well_formed_or_not() {
    says(&["syntax", "npi", "1234567893"], "1234567893\twell-formed\t1234567893\n", 0);
    says(&["syntax", "ndc", "0777-3105-02"], "0777-3105-02\twell-formed\t00777310502\n", 0);
    let wrong = lookup(&["syntax", "npi", "1234567893", "1234567894"]);
    assert!(wrong.out.contains("1234567894\tmalformed\t"), "{}", wrong.out);
    assert_eq!(wrong.code, 1);
    let kind = lookup(&["syntax", "isbn", "1"]);
    assert!(kind.out.starts_with("1\tunknown-kind\tone of clia, cpt"), "{}", kind.out);
    assert_eq!(kind.code, 1);
}

#[test]
fn converts_units() {
    says(&["convert", "90.5", "mg/dL", "g/L"], "0.905 g/L\n", 0);
    says(&["convert", "37", "Cel", "[degF]"], "98.6 [degF]\n", 0);
    says(&["convert", "-40", "Cel", "[degF]"], "-40 [degF]\n", 0);
    let ran = lookup(&["convert", "1", "mmHg", "Pa"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("mm[Hg]"), "{}", ran.out);
    assert_eq!(lookup(&["convert", "1", "mg", "mL"]).code, 1);
    let ran = lookup(&["convert", "1", "K/uL", "/L"]);
    assert!(ran.code == 1 && ran.out.contains("perhaps 10*3/uL"), "{}", ran.out);
    says(&["convert", "5", "mmol/L", "mg/dL", "180.156"], "90.078 mg/dL\n", 0);
    assert_eq!(lookup(&["convert", "5", "mmol/L", "mg/dL", "heavy"]).code, 1);
    assert_eq!(lookup(&["convert", "one", "mg", "g"]).code, 1);
}

#[test]
fn files_the_user_has() {
    let folder = std::env::temp_dir().join(format!("code_lookup-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();
    fs::write(
        path("Loinc.csv"),
        "LOINC_NUM,LONG_COMMON_NAME,STATUS\n99999-9,\"Cheer, high\",ACTIVE\n99998-1,Old,DEPRECATED\n,x,y\n",
    )
    .unwrap();
    let loinc = format!("loinc={}", path("Loinc.csv"));
    let ran = lookup(&["--file", &loinc, "lookup", "LN", "99999-9"]);
    let said = "99999-9\tCheer, high\tactive\n\tLONG_COMMON_NAME\tCheer, high\n\tSTATUS\tACTIVE\n";
    assert_eq!((ran.out.as_str(), ran.code), (said, 0));
    assert!(
        ran.err.contains("1 rows left out, the first: file 1, line 4, column 1: terminology/load-missing"),
        "{}",
        ran.err
    );
    says(
        &["--file", &loinc, "validate", "http://loinc.org", "99999-9", "99998-1", "1-8"],
        "99999-9\tvalid\n99998-1\tinactive\n1-8\tinvalid\n",
        1,
    );

    let links = "LoincNumber,PartNumber,PartName,PartTypeName,LinkTypeName\n99999-9,LP99999-9,Cheer,COMPONENT,Primary\n";
    fs::write(path("Links.csv"), links).unwrap();
    let links = format!("loinc-part-link={}", path("Links.csv"));
    let ran = lookup(&["--file", &loinc, "--file", &links, "lookup", "LN", "99999-9"]);
    assert!(ran.out.contains("\tPartNumber\tLP99999-9\n"), "{}", ran.out);
    let tabular = "<ICD10CM.tabular><chapter><name>1</name><desc>Invented</desc><section id=\"Q90-Q90\"><desc>Made up</desc>\
        <diag><name>Q90</name><desc>Group</desc><diag><name>Q90.0</name><desc>Kind</desc></diag></diag></section></chapter></ICD10CM.tabular>";
    fs::write(path("tabular.xml"), tabular).unwrap();
    let tabular = format!("icd-10-cm-xml={}", path("tabular.xml"));
    let ran = lookup(&["--file", &tabular, "lookup", "I10C", "Q900"]);
    assert!(
        ran.out.starts_with("Q90.0\tKind\tactive\n") && ran.out.contains("\tPARENT\tQ90\n"),
        "{}",
        ran.out
    );
    says(&["--file", &tabular, "validate", "I10C", "Q90.0", "Q90"], "Q90.0\tvalid\nQ90\tinactive\n", 1);

    let release = folder.join("release");
    fs::create_dir_all(&release).unwrap();
    let concepts = "id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId\n1000011\t20260101\t1\t9\t900000000000074008\n\
        1000021\t20260101\t1\t9\t900000000000074008\n";
    let relationships = "id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId\trelationshipGroup\ttypeId\tcharacteristicTypeId\tmodifierId\n\
        1\t20260101\t1\t9\t1000021\t1000011\t0\t116680003\t900000000000011006\t900000000000451002\n";
    fs::write(release.join("sct2_Concept.txt"), concepts).unwrap();
    fs::write(release.join("sct2_Relationship.txt"), relationships).unwrap();
    let snomed = format!("snomed={}", release.display());
    says(&["--file", &snomed, "subsumes", "1000011", "1000021"], "subsumes\n", 0);
    says(&["--file", &snomed, "subsumes", "1000021", "1000011"], "not-subsumed\n", 1);
    says(&["--file", &snomed, "lookup", "SCT", "1000021"], "1000021\t\tactive\n\tparent\t1000011\n", 0);
    fs::write(release.join("sct2_Relationship.txt"), relationships.replace("1000011", "1000021")).unwrap();
    let ran = lookup(&["--file", &snomed, "subsumes", "1000011", "1000021"]);
    assert!(ran.code == 2 && ran.err.contains("cycle"), "{}", ran.err);
    fs::remove_dir_all(&folder).unwrap();
}

/// A code system, a value set and a concept map of one's own: in a Bundle, one by one, in a folder.
#[test]
fn fhir_resources_the_user_has() {
    let folder = std::env::temp_dir().join(format!("code_lookup-fhir-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let system = r#"{"resourceType":"CodeSystem","url":"urn:wards","status":"active","content":"complete","concept":[
        {"code":"all","display":"Ward","definition":"Any ward.","concept":[{"code":"icu","display":"Intensive care"}]},
        {"code":"old","display":"Closed","property":[{"code":"inactive","valueBoolean":true}]}]}"#;
    let set = r#"{"resourceType":"ValueSet","url":"urn:beds","status":"active","compose":{"include":[
        {"system":"urn:wards","filter":[{"property":"concept","op":"descendent-of","value":"all"}]},
        {"system":"http://terminology.hl7.org/CodeSystem/v2-0001","concept":[{"code":"F"}]}]}}"#;
    let map = r#"{"resourceType":"ConceptMap","url":"urn:to-v3","status":"active","group":[{"source":"urn:wards",
        "target":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","element":[{"code":"icu","target":[{"code":"ICU","equivalence":"wider"}]},
        {"code":"all","target":[{"code":"HOSP","equivalence":"wider","dependsOn":[{"property":"urn:site","value":"main"}]}]}]}]}"#;
    let patient = r#"{"resourceType":"Patient"}"#;
    let bundle = [system, set, map, patient].map(|r| format!(r#"{{"resource":{r}}}"#)).join(",");
    let path = |name: &str| folder.join(name).display().to_string();
    fs::write(
        path("Bundle.json"),
        format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{bundle}]}}"#),
    )
    .unwrap();
    fs::create_dir_all(path("apart")).unwrap();
    for (name, text) in [("a.json", system), ("b.JSON", set), ("c.json", map), ("notes.txt", "no JSON")] {
        fs::write(folder.join("apart").join(name), text).unwrap();
    }
    for named in ["Bundle.json", "apart"] {
        let file = format!("fhir={}", path(named));
        let with = |rest: &[&'static str]| [&["--file", &file], rest].concat();
        let said = "icu\tIntensive care\tactive\n\tparent\tall\n";
        says(&with(&["lookup", "urn:wards", "icu"]), said, 0);
        let ran = lookup(&with(&["lookup", "urn:wards", "all"]));
        assert!(ran.out.contains("\tdefinition\tAny ward.\n\tchild\ticu\n"), "{}", ran.out);
        assert_eq!(ran.err.contains("1 resources that are no"), named == "Bundle.json", "{}", ran.err);
        says(
            &with(&["validate", "urn:wards", "icu", "old", "qq"]),
            "icu\tvalid\nold\tinactive\nqq\tinvalid\n",
            1,
        );
        let ran = lookup(&with(&["validate", "urn:beds", "icu", "HL70001|F", "urn:wards|all", "M"]));
        let words: Vec<_> = ran.out.lines().filter_map(|line| line.split('\t').nth(1)).collect();
        assert_eq!((words, ran.code), (vec!["valid", "valid", "invalid", "invalid"], 1), "{}", ran.out);
        let expanded =
            "urn:wards\ticu\tIntensive care\nhttp://terminology.hl7.org/CodeSystem/v2-0001\tF\tFemale\n";
        says(&with(&["expand", "urn:beds"]), expanded, 0);
        let hit = "icu\twider\thttp://terminology.hl7.org/CodeSystem/v3-RoleCode\tICU\t-\n";
        says(&with(&["translate", "urn:to-v3", "icu"]), hit, 0);
        let hit =
            "all\twider\thttp://terminology.hl7.org/CodeSystem/v3-RoleCode\tHOSP\t-\tif urn:site is main\n";
        says(&with(&["translate", "urn:to-v3", "all"]), hit, 0);
        says(&with(&["translate", "urn:to-v3", "urn:wards|old"]), "urn:wards|old\tunmapped\n", 1);
        says(&with(&["subsumes", "urn:wards", "all", "icu"]), "subsumes\n", 0);
        says(&with(&["subsumes", "urn:wards", "icu", "all"]), "subsumed-by\n", 1);
    }
    assert_eq!(lookup(&["expand", "urn:beds"]).code, 1);
    fs::write(path("apart/bad.json"), r#"{"resourceType":"CodeSystem""#).unwrap();
    let ran = lookup(&["--file", &format!("fhir={}", path("apart")), "expand", "urn:beds"]);
    assert!(ran.code == 2 && ran.err.contains("bad.json"), "{}", ran.err);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn usage_is_exit_2_and_help_is_not() {
    assert_eq!(lookup(&["--help"]).code, 0);
    assert!(lookup(&["--help"]).out.starts_with("usage: code_lookup"));
    for wrong in [
        &[][..],
        &["lookup"],
        &["lookup", "HL70001"],
        &["--nonsense"],
        &["dance"],
        &["--file", "loinc=/no/such", "system", "LN"],
        &["--file", "x=y", "system", "LN"],
    ] {
        assert_eq!(lookup(wrong).code, 2, "{wrong:?}");
    }
}
