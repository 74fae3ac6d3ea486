//! Whole messages converted.

use serde_json::Value;

use super::{at_path, collect};
use crate::{Conversion, Converter, Options, Source};

const ADMISSION: &str = "MSH|^~\\&|SENDER|SITE|RECEIVER|HUB|20260302101500+0100||ADT^A01^ADT_A01|M1|P|2.5.1\r\
EVN|A01|20260302101400+0100|||7788^Nurse^Nora^^^^^^SITE&2.16.840.1.113883.3.1&ISO\r\
PID|1||4711^^^SITE&2.16.840.1.113883.3.1&ISO^MR~\"\"||Doe^Jo^Q||19800102|F|||1 High St^^Town^ST^12345^US||+1-555-0100|||M\r\
NK1|1|Doe^Sam|SPO|1 High St^^Town\r\
PV1|1|I|ward^101^1^SITE||||77^Roe^Ann^^^Dr^^^SITE&2.16.840.1.113883.3.1&ISO|77^Roe^Anna^^^Dr^^^SITE&2.16.840.1.113883.3.1&ISO||||||||||||||||||||||||||||||||||||20260302100000+0100\r\
AL1|1|DA|1191^Aspirin^RXNORM|SV|Hives\r\
DG1|1||J45^Asthma^I10|||A\r";

const RESULT: &str = "MSH|^~\\&|LAB|SITE|EHR|HUB|20260302101500+0100||ORU^R01^ORU_R01|M2|P|2.5.1\r\
PID|1||4711^^^SITE||Doe^Jo||1980|\"\"\r\
ORC|RE|P1|F1|||||||||77^Roe^Ann^^^Dr^^^SITE&2.16.840.1.113883.3.1&ISO\r\
OBR|1|P1|F1|2345-7^Glucose^LN|||20260302090000+0100|||||||||77^Roe^Ann^^^Dr^^^SITE&2.16.840.1.113883.3.1&ISO||||||20260302100000+0100|||F\r\
OBX|1|NM|2345-7^Glucose^LN||5.40|mmol/L|3.9-5.5||||F\r\
OBX|2|ST|8251-1^Comment^LN||\"\"||||||F\r\
NTE|1||fasting\r\
SPM|1|||SER\r";

fn convert(message: &str) -> Conversion {
    let converter = Converter::new(Options::default()).unwrap();
    converter.convert(&Source::new("test", message.as_bytes())).unwrap()
}

/// Whether an object is a resource or the entry of one.
fn is_wide(value: &Value) -> bool {
    value.get("resourceType").is_some() || value.get("fullUrl").is_some()
}

#[test]
fn every_leaf_of_the_output_is_named_and_every_target_is_there() {
    for message in [ADMISSION, RESULT] {
        let conversion = convert(message);
        let json: Value = serde_json::from_slice(&conversion.output.to_bytes()).unwrap();
        let mut narrow = Vec::new();
        for entry in &conversion.report.lineage {
            let found = at_path(&json, &entry.target);
            assert!(found.is_some(), "{} is not in the output", entry.target);
            if !found.is_some_and(is_wide) && entry.role.is_none() {
                narrow.push(entry.target.as_str());
            }
        }
        let mut leaves = Vec::new();
        collect(&json, "Bundle".to_string(), &mut leaves);
        for (path, _) in leaves {
            let name = path.rsplit('.').next().unwrap();
            if ["id", "fullUrl", "reference", "resourceType"].contains(&name) || path == "Bundle.type" {
                continue;
            }
            let named = narrow.iter().any(|t| path == *t || path.starts_with(&format!("{t}.")));
            assert!(named, "{path} has no origin");
        }
        let leaves = conversion.report.leaves;
        assert_eq!(leaves.mapped + leaves.lost, leaves.total);
    }
}

#[test]
fn references_stay_inside_and_one_practitioner_is_one() {
    for message in [ADMISSION, RESULT] {
        let json: Value = serde_json::from_slice(&convert(message).output.to_bytes()).unwrap();
        let entries = json["entry"].as_array().unwrap();
        let urls: Vec<_> = entries.iter().map(|e| e["fullUrl"].as_str().unwrap()).collect();
        let mut leaves = Vec::new();
        collect(&json, "Bundle".to_string(), &mut leaves);
        for (path, value) in leaves.iter().filter(|(path, _)| path.ends_with(".reference")) {
            assert!(urls.contains(&value.as_str().unwrap()), "{path} dangles");
        }
        let roe = |e: &&Value| e["resource"]["name"][0]["family"] == "Roe";
        assert_eq!(entries.iter().filter(roe).count(), 1);
    }
}

#[test]
fn the_same_message_gives_the_same_bytes() {
    for message in [ADMISSION, RESULT] {
        let (one, two) = (convert(message), convert(message));
        assert_eq!(one.output.to_bytes(), two.output.to_bytes());
        assert_eq!(one.report.to_json(), two.report.to_json());
    }
}

#[test]
fn reports_show_no_content() {
    for message in [ADMISSION, RESULT] {
        // A marker in every leaf after the header, valid or not where it stands.
        let mut marked = String::new();
        for (i, segment) in message.split_terminator('\r').enumerate() {
            for (k, field) in segment.split('|').enumerate() {
                let keep = i == 0 || k == 0 || field.is_empty() || field == "\"\"";
                let marker =
                    |part: &str| if part.is_empty() { String::new() } else { "zqcanary".to_string() };
                let parts: Vec<_> = field.split('^').map(marker).collect();
                marked.push_str(if k == 0 { "" } else { "|" });
                marked.push_str(&if keep { field.to_string() } else { parts.join("^") });
            }
            marked.push('\r');
        }
        let conversion = convert(&marked);
        assert!(String::from_utf8(conversion.output.to_bytes()).unwrap().contains("zqcanary"));
        assert!(!conversion.report.issues.is_empty());
        assert!(!conversion.report.to_json().contains("zqcanary"));
        assert!(!format!("{:?}", conversion.report).contains("zqcanary"));
    }
}
