//! Validates a document, its codes by value sets of one's own: what nobody knows is told as not checked, never as right.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_cda::{Hl7Vocabulary, IssueCode, Membership, Release, Validator, Vocabulary, parse};
use synovia_terminology::builtin::BuiltIn;
use synovia_terminology::operation::{CodeInput, Input, Terminology, ValidateRequest, ValueSetChoice};
use synovia_terminology::provider::Chain;
use synovia_terminology::store::{Coding, Store};
use synovia_terminology::ucum::Unit;
use synovia_terminology::uri_for_oid;

/// Sets as a user has them, under the addresses the templates name: states of problems, and criticality.
const VALUE_SETS: [&[u8]; 2] = [
    br#"{"resourceType":"ValueSet","url":"urn:oid:2.16.840.1.113883.3.88.12.80.68","compose":{"include":[{"system":
        "http://snomed.info/sct","concept":[{"code":"55561003"},{"code":"73425007"},{"code":"413322009"}]}]}}"#,
    br#"{"resourceType":"ValueSet","url":"urn:oid:2.16.840.1.113883.1.11.20549","compose":{"include":[{"system":
        "http://terminology.hl7.org/CodeSystem/v3-ObservationValue","concept":[{"code":"CRITH"},{"code":"CRITL"},{"code":"CRITU"}]}]}}"#,
];
/// A set nobody lists: every unit that UCUM's grammar allows.
const UNITS: &str = "http://terminology.hl7.org/ValueSet/v3-UnitsOfMeasureCaseSensitive";

/// A terminology as a vocabulary.
#[derive(Debug)]
struct Codes<'t>(Terminology<'t>);

impl Vocabulary for Codes<'_> {
    fn contains(&self, value_set: &str, system: Option<&str>, code: &str) -> Membership {
        // HL7's own sets have neither an address nor a system in a terminology.
        let known = Hl7Vocabulary.contains(value_set, system, code);
        if known != Membership::Unknown {
            return known;
        }
        if value_set == UNITS {
            return if Unit::parse(code).is_ok() { Membership::Yes } else { Membership::No };
        }
        let url = if value_set.contains(':') { value_set.into() } else { format!("urn:oid:{value_set}") };
        let uri = |oid: &str| uri_for_oid(oid).map_or_else(|| format!("urn:oid:{oid}"), str::to_owned);
        let input = match system {
            Some(oid) => Input::Coding(Coding::new(uri(oid), code)),
            None => Input::Code(CodeInput { code: code.into(), infer_system: true, ..CodeInput::default() }),
        };
        // Membership is asked, not whether a licensed code system has the code.
        let mut request = ValidateRequest::new(ValueSetChoice::Url(&url), input);
        request.membership_only = true;
        match self.0.validate_code(&request) {
            Ok(outcome) if outcome.result => Membership::Yes,
            Ok(outcome) if outcome.caused_by.is_empty() => Membership::No,
            _ => Membership::Unknown,
        }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut store = Store::new();
    for value_set in VALUE_SETS {
        store.insert(value_set)?;
    }
    let built_in = BuiltIn::new();
    let codes = Codes(Terminology::new(Chain::default().then(&built_in).then(&store)));
    // A unit that is not UCUM's, and a code that no criticality has.
    let sent = include_str!("data/ccd.xml");
    let changed = sent.replacen("unit=\"mm[Hg]", "unit=\"mmHg", 1).replacen("\"CRITH\"", "\"HIGH\"", 1);
    let validator = Validator::new();
    let vocabularies: [(&str, &dyn Vocabulary); 2] =
        [("HL7's own sets", &Hl7Vocabulary), ("with ours", &codes)];
    for (name, vocabulary) in vocabularies {
        for (what, xml) in [("as it is", sent), ("with two wrong codes", &changed)] {
            let document = parse(xml.as_bytes())?;
            let mut options = synovia_cda::ValidateOptions::default();
            options.release = Release::R4_0;
            options.vocabulary = vocabulary;
            let found = validator.validate(&document, &options);
            println!("{name}, {what}: {} codes not checked", found.not_checked);
            for issue in found.issues.iter().filter(|issue| issue.code == IssueCode::TEMPLATE_CODE) {
                println!("  {issue}");
            }
        }
    }
    Ok(())
}
