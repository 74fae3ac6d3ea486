//! Reports conform to `report.schema.json`.
//!
//! The checker knows the few keywords that the schema uses and refuses any other, so that none is passed over.

use serde_json::Value;
use synovia_mapping::{Converter, Options, Report, Source};

use crate::common::{converter, in_crate, messages};

fn schema() -> Value {
    serde_json::from_slice(&std::fs::read(in_crate("report.schema.json")).unwrap()).unwrap()
}

fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "null" => value.is_null(),
        other => panic!("type {other} of the schema is not known here"),
    }
}

/// `area/kebab-case`: the one pattern of the schema.
fn is_code(text: &str) -> bool {
    let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let kebab = |part: &str| part.split('-').all(word);
    text.split_once('/').is_some_and(|(area, name)| kebab(area) && kebab(name))
}

/// What of a value does not fit a schema.
fn misfits(schema: &Value, value: &Value, path: &str, out: &mut Vec<String>) {
    let mut say = |what: &str| out.push(format!("{path}: {what}"));
    let names = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|n| n.as_str().unwrap().to_string()).collect()
    };
    let mut below: Vec<(&Value, &Value, String)> = Vec::new();
    for (keyword, rule) in schema.as_object().unwrap() {
        match keyword.as_str() {
            "$schema" | "title" | "description" | "then" => {}
            "type" => {
                let kinds =
                    if rule.is_array() { names(rule) } else { vec![rule.as_str().unwrap().to_string()] };
                if !kinds.iter().any(|kind| is_of(value, kind)) {
                    say("type");
                }
            }
            "const" if value != rule => say("const"),
            "enum" if !rule.as_array().unwrap().contains(value) => say("enum"),
            "const" | "enum" => {}
            "required" => {
                for name in names(rule).iter().filter(|name| value.get(name.as_str()).is_none()) {
                    say(&format!("without {name}"));
                }
            }
            "additionalProperties" => {
                let known = &schema["properties"];
                for name in value.as_object().into_iter().flatten().map(|(name, _)| name) {
                    if known.get(name).is_none() {
                        say(&format!("{name} is not in the schema"));
                    }
                }
            }
            "properties" => {
                for (name, rule) in rule.as_object().unwrap() {
                    below.extend(value.get(name).map(|member| (rule, member, format!("{path}.{name}"))));
                }
            }
            "items" => {
                for (i, item) in value.as_array().into_iter().flatten().enumerate() {
                    below.push((rule, item, format!("{path}[{i}]")));
                }
            }
            "minItems" if value.as_array().unwrap().is_empty() => say("empty"),
            "minLength" if value.as_str().is_some_and(str::is_empty) => say("empty"),
            "minimum" if value.as_u64().is_none_or(|n| n < rule.as_u64().unwrap()) => say("too small"),
            "minItems" | "minLength" | "minimum" => {}
            "pattern" if !value.as_str().is_some_and(is_code) => say("pattern"),
            "pattern" => {}
            "if" => {
                let holds = names(&rule["required"]).iter().all(|name| value.get(name).is_some());
                if holds {
                    below.push((&schema["then"], value, path.to_string()));
                }
            }
            other => panic!("keyword {other} of the schema is not known here"),
        }
    }
    for (schema, value, path) in below {
        misfits(schema, value, &path, out);
    }
}

fn found(report: &Report) -> Vec<String> {
    let value: Value = serde_json::from_str(&report.to_json()).unwrap();
    let mut out = Vec::new();
    misfits(&schema(), &value, "report", &mut out);
    out
}

#[test]
fn reports_conform() {
    let mut entries = std::fs::read_dir(in_crate("tests/data/rules")).unwrap();
    let mut some = 0;
    for path in
        entries.by_ref().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "hl7"))
    {
        let bytes = std::fs::read(&path).unwrap();
        for source in messages("rules.hl7", &bytes) {
            let mut made = converter(Options::default()).convert(&source).unwrap();
            assert_eq!(found(&made.report), Vec::<String>::new(), "{}", path.display());
            made.report.output = Some(1);
            assert_eq!(found(&made.report), Vec::<String>::new());
            some += 1;
        }
    }
    assert!(some > 30, "{some}");
}

#[test]
fn reports_of_failures_conform() {
    let converter = converter(Options::default());
    for bytes in [&b"nothing known"[..], b"MSH", b"MSH|AAAA|\rPID|1\r"] {
        let error = converter.convert(&Source::new("bad", bytes)).unwrap_err();
        let report = Report::failed("bad", 1, "hl7v2", "fhir-r4", error);
        assert_eq!(found(&report), Vec::<String>::new(), "{}", report.to_json());
    }
    let error = converter.convert_to(&Source::new("x", b"MSH|^~\\&|\r"), "nothing").unwrap_err();
    assert_eq!(found(&Report::failed("x", 1, "hl7v2", "nothing", error)), Vec::<String>::new());
}

#[test]
fn reports_without_lineage_conform() {
    let mut options = Options::default();
    options.lineage = false;
    let made = Converter::new(options).unwrap().convert(&Source::new("x", b"MSH|^~\\&|\rPID|1\r")).unwrap();
    assert_eq!(found(&made.report), Vec::<String>::new());
    assert_eq!(made.report.leaves.total, 0);
}

#[test]
fn the_schema_refuses_what_is_wrong() {
    let made = converter(Options::default()).convert(&Source::new("x", b"MSH|^~\\&|A\rPID|1\r")).unwrap();
    let right: Value = serde_json::from_str(&made.report.to_json()).unwrap();
    let wrong = |change: &dyn Fn(&mut Value)| {
        let mut value = right.clone();
        change(&mut value);
        let mut out = Vec::new();
        misfits(&schema(), &value, "report", &mut out);
        out.len()
    };
    assert_eq!(wrong(&|_| {}), 0);
    assert_eq!(wrong(&|v| drop(v.as_object_mut().unwrap().remove("leaves"))), 1);
    assert_eq!(wrong(&|v| v["message"] = 0.into()), 1);
    assert_eq!(wrong(&|v| v["value"] = "x".into()), 1);
    assert_eq!(wrong(&|v| v["report_version"] = 2.into()), 1);
    assert_eq!(wrong(&|v| v["losses"][0]["reason"] = "why not".into()), 1);
    assert_eq!(wrong(&|v| v["lineage"][0]["rules"] = Value::Array(Vec::new())), 1);
    assert_eq!(wrong(&|v| v["issues"] = serde_json::json!([{"severity": "warning", "code": "No Code"}])), 1);
    let decides =
        serde_json::json!([{"source": "PID", "target": "Bundle.type", "rules": ["x"], "role": "decides"}]);
    assert_eq!(wrong(&|v| v["lineage"] = decides.clone()), 1);
}
