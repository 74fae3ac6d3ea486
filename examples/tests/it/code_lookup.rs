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
fn converts_units() {
    says(&["convert", "90.5", "mg/dL", "g/L"], "0.905 g/L\n", 0);
    says(&["convert", "37", "Cel", "[degF]"], "98.6 [degF]\n", 0);
    says(&["convert", "-40", "Cel", "[degF]"], "-40 [degF]\n", 0);
    let ran = lookup(&["convert", "1", "mmHg", "Pa"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("mm[Hg]"), "{}", ran.out);
    assert_eq!(lookup(&["convert", "1", "mg", "mL"]).code, 1);
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
