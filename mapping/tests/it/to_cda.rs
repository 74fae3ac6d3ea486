//! FHIR as ClinicalDocuments: every document validates, is accounted for, and is the same when made again from what it says.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use synovia_mapping::options::CdaDocument;
use synovia_mapping::{Conversion, Converter, Options, Source};

fn converter(document: CdaDocument) -> Converter {
    let mut options = Options::default();
    options.cda.document = document;
    options.now = Some("2026-03-12T14:30:15+01:00".into());
    Converter::new(options).unwrap()
}

fn convert(name: &str, bytes: &[u8], document: CdaDocument) -> Conversion {
    converter(document).convert_to(&Source::new(name, bytes), "cda").unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The document is one, has no finding, and every leaf of the source is accounted for.
fn check(name: &str, made: &Conversion) {
    let bytes = made.output.as_cda().unwrap();
    let document = synovia_cda::parse(bytes).unwrap();
    let mut findings = Vec::new();
    for issue in synovia_cda::validate(&document, &synovia_cda::ValidateOptions::default()) {
        if issue.severity <= synovia_cda::Severity::Error {
            findings.push(issue.to_string());
        }
    }
    assert!(findings.is_empty(), "{name}: {}\n{}", findings.join("\n"), String::from_utf8_lossy(bytes));
    let leaves = &made.report.leaves;
    assert_eq!(leaves.mapped + leaves.lost, leaves.total, "{name}");
    let paths: BTreeSet<String> = document.leaves().map(|l| l.path.to_string()).collect();
    for entry in made.report.lineage.iter().filter(|e| e.source.is_some() && e.offset.is_some()) {
        assert!(paths.contains(&entry.target), "{name}: {} is not there", entry.target);
    }
}

fn fixtures() -> Vec<(String, Vec<u8>)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/to_cda");
    let mut files: Vec<PathBuf> = std::fs::read_dir(dir).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    files
        .iter()
        .map(|f| (f.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(f).unwrap()))
        .collect()
}

#[test]
fn every_fixture_makes_valid_documents_of_every_type() {
    for (name, bytes) in fixtures() {
        for kind in CdaDocument::ALL {
            check(&format!("{name} as {}", kind.name()), &convert(&name, &bytes, kind));
        }
    }
}

#[test]
fn documents_are_the_same_each_time() {
    for (name, bytes) in fixtures() {
        let once = convert(&name, &bytes, CdaDocument::Ccd);
        let again = convert(&name, &bytes, CdaDocument::Ccd);
        assert_eq!(once.output.as_cda(), again.output.as_cda(), "{name}");
    }
}

/// Rows that cannot fire, and why.
const SILENT: &[(&str, &str)] = &[(
    "FC-immunizations:28",
    "the page says that primarySource has no target in CDA: the leaf is lost for that reason",
)];

#[test]
fn every_row_of_the_pages_and_their_maps_fires() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut rows = BTreeSet::new();
    for table in ["cda-rows.tsv", "cda-codes.tsv"] {
        let text = std::fs::read_to_string(data.join(table)).unwrap();
        rows.extend(
            text.lines()
                .map(|l| l.split('\t').next().unwrap().to_string())
                .filter(|id| id.starts_with("FC-")),
        );
    }
    assert!(rows.len() > 220, "{}", rows.len());
    let mut fired: BTreeSet<String> = BTreeSet::new();
    for (name, bytes) in fixtures() {
        let made = convert(&name, &bytes, CdaDocument::Ccd);
        fired.extend(made.report.lineage.iter().flat_map(|l| &l.rules).map(ToString::to_string));
    }
    let silent: BTreeSet<String> = rows.difference(&fired).cloned().collect();
    let expected: BTreeSet<String> = SILENT.iter().map(|(row, _)| (*row).to_string()).collect();
    assert_eq!(silent, expected);
}

#[test]
fn nothing_of_another_patient_gets_into_the_document() {
    let fhir = br#"{"resourceType":"Bundle","type":"collection","entry":[
        {"resource":{"resourceType":"Patient","id":"p"}},{"resource":{"resourceType":"Patient","id":"q"}},
        {"resource":{"resourceType":"Condition","subject":{"reference":"Patient/q"},"code":{"text":"not hers"}}}]}"#;
    let made = convert("two", fhir, CdaDocument::Ccd);
    check("two", &made);
    assert!(!String::from_utf8_lossy(made.output.as_cda().unwrap()).contains("not hers"));
    assert!(made.report.issues.iter().any(|i| i.code == "mapping/another-patient"));
}

#[test]
fn what_nobody_knows_is_a_null_flavor_and_options_say_the_rest() {
    let fhir = br#"{"resourceType":"Patient","id":"p","birthDate":"1962-02-14"}"#;
    let bare = convert("bare", fhir, CdaDocument::Ccd);
    check("bare", &bare);
    let text = String::from_utf8_lossy(bare.output.as_cda().unwrap()).into_owned();
    assert!(text.contains("<birthTime value=\"19620214\"/>") && text.contains("<name nullFlavor=\"UNK\"/>"));
    let mut options = Options::default();
    options.cda.custodian = Some("Good Health".into());
    options.cda.title = Some("Summary".into());
    options.cda.date_time = Some("2026-01-02".into());
    let made = Converter::new(options).unwrap().convert_to(&Source::new("bare", fhir), "cda").unwrap();
    let text = String::from_utf8_lossy(made.output.as_cda().unwrap()).into_owned();
    for part in ["<name>Good Health</name>", "<title>Summary</title>", "<effectiveTime value=\"20260102\"/>"]
    {
        assert!(text.contains(part), "{part}");
    }
}

/// What is not the same yet after two ways there and back: free-text dosages, and content of notes that is no text.
const MOVING: &[&str] = &["medications.json", "notes.json"];

#[test]
fn there_and_back_settles() {
    for (name, bytes) in fixtures().into_iter().filter(|(name, _)| !MOVING.contains(&name.as_str())) {
        let mut options = Options::default();
        options.now = Some("2026-03-12T14:30:15+01:00".into());
        options.time_zone = Some("+00:00".into());
        let converter = Converter::new(options).unwrap();
        let document =
            |fhir: &[u8]| converter.convert_to(&Source::new(&name, fhir), "cda").unwrap().output.to_bytes();
        let fhir = |cda: &[u8]| converter.convert(&Source::new(&name, cda)).unwrap().output.to_bytes();
        let mut last = document(&bytes);
        for _ in 0..2 {
            last = document(&fhir(&last));
        }
        assert!(document(&fhir(&last)) == last, "{name}");
    }
}
