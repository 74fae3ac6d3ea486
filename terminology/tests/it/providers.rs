//! FHIR's operations over loaded releases: SNOMED CT's format and the tables, with invented codes.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use synovia_terminology::operation::{
    ExpandRequest, Failure, Input, LookupRequest, SubsumesRequest, Subsumption, Terminology, ValidateRequest,
    ValueSetChoice,
};
use synovia_terminology::provider::{Chain, Provider};
use synovia_terminology::store::{Coding, ValueSet};

fn validate(over: &dyn Provider, system: &str, code: &str, display: Option<&str>) -> bool {
    let mut coding = Coding::new(system, code);
    coding.display = display.map(str::to_owned);
    let request = ValidateRequest::new(ValueSetChoice::System, Input::Coding(coding));
    Terminology::new(Chain::default().then(over)).validate_code(&request).unwrap().result
}

fn subsumes(over: &dyn Provider, system: &str, a: &str, b: &str) -> Result<Subsumption, Failure> {
    Terminology::new(Chain::default().then(over)).subsumes(&SubsumesRequest::new(system, a, b))
}

/// Codes of an expansion, sorted.
fn expand(over: &dyn Provider, system: &str, property: &str, op: &str, value: &str) -> Vec<String> {
    let json = format!(
        r#"{{"resourceType":"ValueSet","compose":{{"include":[{{"system":"{system}","filter":[{{"property":"{property}","op":"{op}","value":"{value}"}}]}}]}}}}"#
    );
    let set = ValueSet::from_json(json.as_bytes()).unwrap();
    let terminology = Terminology::new(Chain::default().then(over));
    let expansion = terminology.expand(&ExpandRequest::new(ValueSetChoice::Given(&set))).unwrap();
    let mut codes = Vec::new();
    let mut open: Vec<_> = expansion.contains.iter().collect();
    while let Some(next) = open.pop() {
        codes.push(next.code.clone());
        open.extend(&next.contains);
    }
    codes.sort();
    // Each of them is a member without expansion too.
    let ready = terminology.prepare(ValueSetChoice::Given(&set), &Default::default()).unwrap();
    assert!(codes.iter().all(|code| ready.contains(system, code)));
    codes
}

#[cfg(feature = "snomed")]
mod snomed {
    use super::*;
    use crate::snomed::{CONCEPTS, DESCRIPTIONS, LANGUAGE, RELATIONSHIPS, load};
    use synovia_terminology::snomed::Snomed;
    use synovia_terminology::store::Value;

    const SCT: &str = "http://snomed.info/sct";

    fn release() -> Snomed {
        let release = load(&[CONCEPTS, RELATIONSHIPS, DESCRIPTIONS, LANGUAGE]).unwrap();
        release
            .with_version("http://snomed.info/sct/9000001/version/20260101")
            .with_displays("en", &[3_000_011])
    }

    #[test]
    fn a_concept_is_looked_up() {
        let release = release();
        let terminology = Terminology::new(Chain::default().then(&release));
        let mut request = LookupRequest::new(SCT, "1000041");
        request.properties = vec!["*".to_owned()];
        let found = terminology.lookup(&request).unwrap();
        assert_eq!(found.display.as_deref(), Some("Invented thing"));
        assert_eq!(found.version.as_deref(), Some("http://snomed.info/sct/9000001/version/20260101"));
        let names: Vec<&str> = found.designations.iter().map(|d| d.designation.value.as_str()).collect();
        for name in ["Invented thing (invention)", "Thing", "Erfundenes D\u{ed}ng"] {
            assert!(names.contains(&name), "{name}");
        }
        assert_eq!(names.iter().filter(|n| **n == "Invented thing").count(), 1);
        let has =
            |code: &str, value: &Value| found.properties.iter().any(|p| p.code == code && p.value == *value);
        assert!(
            has("sufficientlyDefined", &Value::Boolean(true))
                && has("moduleId", &Value::Code("9000002".to_owned()))
        );
        assert!(has("1000061", &Value::Code("1000031".to_owned())), "an attribute");
        assert!(
            has("parent", &Value::Code("1000021".to_owned()))
                && has("parent", &Value::Code("1000031".to_owned()))
        );
        for unknown in ["1", "01000041", "+1000041", "", "1000041 ", "x"] {
            assert!(terminology.lookup(&LookupRequest::new(SCT, unknown)).is_err(), "{unknown}");
        }
    }

    #[test]
    fn codes_are_validated() {
        let release = release();
        assert!(
            validate(&release, SCT, "1000041", None) && validate(&release, SCT, "1000041", Some("Thing"))
        );
        assert!(!validate(&release, SCT, "1000041", Some("Something else")));
        assert!(
            !validate(&release, SCT, "9999999", None) && !validate(&release, "urn:other", "1000041", None)
        );
    }

    #[test]
    fn codes_subsume_each_other() {
        let release = release();
        for (a, b, wanted) in [
            ("1000011", "1000041", Subsumption::Subsumes),
            ("1000041", "1000011", Subsumption::SubsumedBy),
            ("1000021", "1000031", Subsumption::NotSubsumed),
            ("1000041", "1000041", Subsumption::Equivalent),
        ] {
            assert_eq!(subsumes(&release, SCT, a, b).unwrap(), wanted, "{a} {b}");
        }
        assert!(subsumes(&release, SCT, "1000011", "1").is_err());
    }

    #[test]
    fn value_sets_filter_by_the_hierarchy_and_by_properties() {
        let release = release();
        let concept = |op: &str, value: &str| expand(&release, SCT, "concept", op, value);
        assert_eq!(concept("is-a", "1000021"), ["1000021", "1000041"]);
        assert_eq!(concept("descendent-of", "1000011"), ["1000021", "1000031", "1000041"]);
        assert_eq!(concept("child-of", "1000011"), ["1000021", "1000031"]);
        assert_eq!(concept("descendent-leaf", "1000011"), ["1000041"]);
        assert_eq!(concept("generalizes", "1000041"), ["1000011", "1000021", "1000031", "1000041"]);
        assert_eq!(concept("=", "1000031"), ["1000031"]);
        assert_eq!(expand(&release, SCT, "1000061", "=", "1000031"), ["1000041"]);
        assert_eq!(expand(&release, SCT, "sufficientlyDefined", "=", "true"), ["1000031", "1000041"]);
    }

    #[test]
    fn an_inactive_concept_is_left_out_of_active_ones() {
        let release = release();
        let json = br#"{"resourceType":"ValueSet","compose":{"inactive":false,"include":[{"system":"http://snomed.info/sct"}]}}"#;
        let set = ValueSet::from_json(json).unwrap();
        let terminology = Terminology::new(Chain::default().then(&release));
        let all = terminology.expand(&ExpandRequest::new(ValueSetChoice::Given(&set))).unwrap();
        assert_eq!(all.total, 5);
    }
}

#[cfg(feature = "tables")]
mod table {
    use super::*;
    use crate::table::load;
    use synovia_terminology::table::Format;

    const LOINC: &str = "LOINC_NUM,LONG_COMMON_NAME,SHORTNAME,SCALE_TYP,STATUS\n\
        99999-9,Cheer in mood,Cheer,Qn,ACTIVE\n99998-1,Gloom,,Ord,DEPRECATED\n99997-3,Calm,,Qn,ACTIVE\n";
    const ORDER: &str = "00001 Q90     0 Invented group       Invented group of things\n\
        00002 Q900    0 Invented kind        Invented kind of thing\n\
        00003 Q9001   1 Invented one         Invented thing, first\n\
        00004 Q9002   1 Invented two         Invented thing, second\n\
        00005 Q91     1 Another              Another thing\n";
    const ICD: &str = "http://hl7.org/fhir/sid/icd-10-cm";

    #[test]
    fn a_loinc_code_is_looked_up_validated_and_filtered() {
        let table = load(Format::Loinc, LOINC.as_bytes()).unwrap().with_version("2.80");
        let terminology = Terminology::new(Chain::default().then(&table));
        let loinc = "http://loinc.org";
        let mut request = LookupRequest::new(loinc, "99999-9");
        request.properties = vec!["SCALE_TYP".to_owned()];
        let found = terminology.lookup(&request).unwrap();
        assert_eq!(
            (found.display.as_deref(), found.version.as_deref()),
            (Some("Cheer in mood"), Some("2.80"))
        );
        assert!(found.designations.iter().any(|d| d.designation.value == "Cheer"));
        assert!(found.properties.iter().any(|p| p.code == "SCALE_TYP"));
        assert!(terminology.lookup(&LookupRequest::new(loinc, "99998-1")).unwrap().inactive);
        assert!(
            validate(&table, loinc, "99999-9", Some("Cheer")) && !validate(&table, loinc, "99999-0", None)
        );
        assert_eq!(expand(&table, loinc, "SCALE_TYP", "=", "Qn"), ["99997-3", "99999-9"]);
        #[cfg(feature = "regex")]
        assert_eq!(expand(&table, loinc, "display", "regex", "C.*"), ["99997-3", "99999-9"]);
        assert_eq!(subsumes(&table, loinc, "99999-9", "99997-3").unwrap(), Subsumption::NotSubsumed);
    }

    #[test]
    fn icd_10_codes_stand_in_those_they_begin_with() {
        let table = load(Format::Icd10CmOrder, ORDER.as_bytes()).unwrap();
        assert_eq!(subsumes(&table, ICD, "Q90", "Q90.01").unwrap(), Subsumption::Subsumes);
        assert_eq!(subsumes(&table, ICD, "Q90.02", "Q90.0").unwrap(), Subsumption::SubsumedBy);
        assert_eq!(subsumes(&table, ICD, "Q90", "Q91").unwrap(), Subsumption::NotSubsumed);
        assert_eq!(expand(&table, ICD, "concept", "is-a", "Q90"), ["Q90", "Q90.0", "Q90.01", "Q90.02"]);
        assert_eq!(expand(&table, ICD, "concept", "descendent-leaf", "Q90"), ["Q90.01", "Q90.02"]);
        assert_eq!(expand(&table, ICD, "concept", "child-of", "Q90"), ["Q90.0"]);
        let terminology = Terminology::new(Chain::default().then(&table));
        let heading = terminology.lookup(&LookupRequest::new(ICD, "Q90")).unwrap();
        assert!(
            heading.is_abstract && !terminology.lookup(&LookupRequest::new(ICD, "Q91")).unwrap().is_abstract
        );
        // FHIR's codes have their dot.
        assert!(validate(&table, ICD, "Q90.01", None) && !validate(&table, ICD, "Q9001", None));
    }

    #[test]
    #[cfg(feature = "icd10cm-xml")]
    fn the_tabular_xml_has_a_hierarchy() {
        let xml = b"<ICD10CM.tabular><chapter><name>1</name><desc>Invented</desc><section id=\"Q90-Q91\"><desc>Made up</desc>\
            <diag><name>Q90</name><desc>Group</desc><diag><name>Q90.0</name><desc>Kind</desc></diag></diag>\
            <diag><name>Q91</name><desc>Another</desc></diag></section></chapter></ICD10CM.tabular>";
        let table = load(Format::Icd10CmTabular, xml).unwrap();
        assert_eq!(expand(&table, ICD, "concept", "is-a", "Q90"), ["Q90", "Q90.0"]);
        assert_eq!(subsumes(&table, ICD, "Q90.0", "Q90").unwrap(), Subsumption::SubsumedBy);
        // Chapters and sections are no codes.
        let sections = load(Format::Icd10CmSections, xml).unwrap();
        assert!(!validate(&sections, ICD, "Q90-Q91", None));
    }

    #[test]
    fn a_code_of_several_rows_is_one_concept() {
        let row = |cui: &str, name: &str, suppress: &str| {
            format!("{cui}|ENG|||||||||||IN|X|{name}||{suppress}||\n").replacen(
                "|||||||||||IN",
                "||||||||||RXNORM|IN",
                1,
            )
        };
        let file = [
            row("900001", "inventol", "N"),
            row("900001", "inventol tablets", "O"),
            row("900002", "oldol", "O"),
        ];
        let table = load(Format::RxNormConso, file.concat().as_bytes()).unwrap();
        let rxnorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
        let terminology = Terminology::new(Chain::default().then(&table));
        let found = terminology.lookup(&LookupRequest::new(rxnorm, "900001")).unwrap();
        assert_eq!((found.display.as_deref(), found.inactive), (Some("inventol"), false));
        assert!(found.designations.iter().any(|d| d.designation.value == "inventol tablets"));
        assert!(terminology.lookup(&LookupRequest::new(rxnorm, "900002")).unwrap().inactive);
        let set = ValueSet::all_of(rxnorm, None);
        let all = terminology.expand(&ExpandRequest::new(ValueSetChoice::Given(&set))).unwrap();
        assert_eq!(all.total, 2);
    }

    #[test]
    fn nucc_hcpcs_and_vaccines_are_code_systems() {
        let nucc = load(Format::Nucc, b"Code,Grouping,Classification,Specialization,Definition,Notes,Display Name\n9Z0000000X,A,Helper,,,,Helper\n").unwrap();
        assert!(validate(&nucc, "http://nucc.org/provider-taxonomy", "9Z0000000X", Some("Helper")));
        let cvx = load(Format::Cvx, b"999|short|Full name||Active|False|2026/01/01\n").unwrap();
        assert!(validate(&cvx, "http://hl7.org/fhir/sid/cvx", "999", Some("Full name")));
        assert!(!validate(&cvx, "http://hl7.org/fhir/sid/cvx", "998", None));
        let hcpcs = load(
            Format::Hcpcs,
            b"HCPC\tLONG DESCRIPTION\tSHORT DESCRIPTION\nZ9999\tInvented supply\tSupply\n",
        )
        .unwrap();
        assert!(validate(
            &hcpcs,
            "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
            "Z9999",
            Some("Supply")
        ));
    }

    #[test]
    fn a_file_that_is_no_list_of_codes_provides_none() {
        let file = b"LoincNumber,PartNumber,PartName,PartTypeName,LinkTypeName\n99999-9,LP99999-9,Cheer,COMPONENT,Primary\n";
        let links = load(Format::LoincPartLink, file).unwrap();
        assert!(!validate(&links, "http://loinc.org", "99999-9", None));
    }
}
