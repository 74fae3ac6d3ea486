//! `code_lookup COMMAND …`: looks codes up, checks, translates them and converts units, over what is built in and the
//! release files the user names.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program answers on standard output and names what failed on standard error"
)]

mod content;
mod fhir;
mod syntax;

use content::Content;
use std::process::ExitCode;
use synovia_terminology::builtin::find_system;
use synovia_terminology::ucum::{self, Unit};
use synovia_terminology::{CcdaMap, ConceptMap};
use syntax::hint;

const USAGE: &str = "\
usage: code_lookup [--file FORMAT=PATH]… COMMAND
  system NAME               a system by URI, OID, or the name v2 gives it
  lookup SYSTEM CODE…       what a code means; units of UCUM by their grammar (http://unitsofmeasure.org)
  validate SYSTEM CODE…     whether codes are in the system: valid, invalid or unknown-system; SYSTEM may be the URL of a
                            value set of your own, and CODE then SYSTEM|CODE
  syntax KIND TEXT…         whether identifiers are well formed, check digits included, and their normal form: npi, sctid,
                            loinc, ndc, oid, … (a wrong KIND shows all); that they exist is not said
  expand VALUESET           the codes of a value set of your own (needs --file fhir=…)
  translate MAP CODE…       a code by a map of the v2-to-FHIR or C-CDA guide (PatientClass[EncounterClass], CF-AddressUse),
                            or by the URL of a map of your own, where CODE may be SYSTEM|CODE
  subsumes GENERAL SPECIAL  whether a SNOMED CT concept is or stands under another (needs --file snomed=…)
  subsumes SYSTEM GENERAL SPECIAL
                            how codes of another system stand to each other
  convert VALUE FROM TO [G] a number from one UCUM unit to another; with a molar mass G, in grams per mole, between moles and mass
  --file FORMAT=PATH        content of your own, as often as needed; FORMAT is one of
                            fhir (JSON: CodeSystem, ValueSet, ConceptMap, a Bundle or a folder of them),
                            snomed (a file or a folder of an RF2 snapshot), loinc, loinc-part, icd-10-cm (order file),
                            icd-10-cm-xml (tabular), icd-10-cm-sections (of the same), icd-10-pcs, hcpcs, rxnorm
                            (RXNCONSO.RRF), cvx, mvx, ndc-product, ndc-package, nucc; and what says more about codes:
                            loinc-part-link, loinc-answers, loinc-answer-link, loinc-hierarchy, loinc-consumer,
                            loinc-language, loinc-map-to, rxnorm-rel, rxnorm-sat, rxnorm-sty
exit status: 0 all found, valid or converted, 1 some not, 2 usage or a file that cannot be read";

fn main() -> ExitCode {
    let (files, command) = match arguments() {
        Ok(Some(found)) => found,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => return usage(&error.to_string()),
    };
    let mut content = Content::default();
    for file in &files {
        if let Err(error) = content.add(file) {
            eprintln!("{file}: {error}");
            return ExitCode::from(2);
        }
    }
    if let Err(error) = content.finish() {
        eprintln!("snomed: {error}");
        return ExitCode::from(2);
    }
    let words: Vec<&str> = command.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["system", name] => system(&content, name),
        ["lookup", ucum::SYSTEM, codes @ ..] if !codes.is_empty() => {
            each(codes, |code| syntax::unit(code, true))
        }
        ["validate", ucum::SYSTEM, codes @ ..] if !codes.is_empty() => {
            each(codes, |code| syntax::unit(code, false))
        }
        ["syntax", kind, texts @ ..] if !texts.is_empty() => each(texts, |text| syntax::check(kind, text)),
        ["lookup", name, codes @ ..] if !codes.is_empty() => each(codes, |code| lookup(&content, name, code)),
        ["validate", name, codes @ ..] if !codes.is_empty() && fhir::has_value_set(&content, name) => {
            each(codes, |code| fhir::validate(&content, name, code))
        }
        ["validate", name, codes @ ..] if !codes.is_empty() => {
            each(codes, |code| validate(&content, name, code))
        }
        ["expand", value_set] => fhir::expand(&content, value_set),
        ["translate", map, codes @ ..] if !codes.is_empty() => {
            each(codes, |code| fhir::translate(&content, map, code).unwrap_or_else(|| translate(map, code)))
        }
        ["subsumes", general, special] => subsumes(&content, general, special),
        ["subsumes", system, general, special] => fhir::subsumes(&content, system, general, special),
        ["convert", value, from, to] => convert(value, from, to, None),
        ["convert", value, from, to, molar_mass] => convert(value, from, to, Some(molar_mass)),
        _ => return usage("a command with its arguments is expected"),
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn usage(error: &str) -> ExitCode {
    eprintln!("{error}\n{USAGE}");
    ExitCode::from(2)
}

type Arguments = (Vec<String>, Vec<String>);

fn arguments() -> Result<Option<Arguments>, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value, ValueExt as _};
    let mut parser = lexopt::Parser::from_env();
    let (mut files, mut command) = (Vec::new(), Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Long("file") => files.push(parser.value()?.string()?),
            Long("help") | Short('h') => return Ok(None),
            Value(word) => {
                // What follows belongs to the command, a negative number too.
                command.push(word.string()?);
                for word in parser.raw_args()? {
                    command.push(word.string()?);
                }
            }
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some((files, command)))
}

/// Does the same with every code; true when all went well.
fn each(codes: &[&str], mut one: impl FnMut(&str) -> bool) -> bool {
    let mut all = true;
    for code in codes {
        all &= one(code);
    }
    all
}

fn system(content: &Content, name: &str) -> bool {
    let uri = content::uri(name);
    println!("{uri}");
    if let Some(oid) = synovia_terminology::oid_for_uri(&uri) {
        println!("oid\t{oid}");
    }
    if let Some(built_in) = find_system(&uri) {
        println!(
            "name\t{}\nversion\t{}\ncodes\t{}",
            built_in.name(),
            built_in.version().unwrap_or("-"),
            built_in.len()
        );
    }
    let known = content.knows(&uri);
    println!("content\t{}", if known { "at hand" } else { "not at hand" });
    known
}

fn lookup(content: &Content, name: &str, code: &str) -> bool {
    let uri = content::uri(name);
    if !content.knows(&uri) {
        println!("{code}\tunknown-system");
        return false;
    }
    let Some(found) = content.find(&uri, code) else {
        println!("{code}\tnot-found");
        return false;
    };
    println!("{}\t{}\t{}", found.code, found.display, found.status);
    for (name, value) in &found.more {
        println!("\t{name}\t{value}");
    }
    true
}

fn validate(content: &Content, name: &str, code: &str) -> bool {
    let uri = content::uri(name);
    let outcome = match (content.knows(&uri), content.find(&uri, code)) {
        (false, _) => "unknown-system",
        (true, None) => "invalid",
        (true, Some(found)) if found.usable => "valid",
        (true, Some(_)) => "inactive",
    };
    println!("{code}\t{outcome}");
    outcome == "valid"
}

fn translate(map: &str, code: &str) -> bool {
    let mut found = false;
    let mut show =
        |system: Option<&str>, target: Option<&str>, display: Option<&str>, word: &str, condition: &str| {
            let text = |t: Option<&str>| t.unwrap_or("-").to_owned();
            println!("{code}\t{word}\t{}\t{}\t{}{condition}", text(system), text(target), text(display));
            found |= target.is_some();
        };
    if let Some(map) = ConceptMap::named(map) {
        for t in map.translate_all(code) {
            let condition = t.condition.map(|c| format!("\tif {c}")).unwrap_or_default();
            show(t.target_system, t.target_code, t.target_display, t.equivalence.code(), &condition);
        }
    } else if let Some(map) = CcdaMap::named(map) {
        for t in map.translate_all(code) {
            show(Some(t.target_system), t.target_code, t.target_display, t.equivalence.code(), "");
        }
    } else {
        println!("{code}\tunknown-map");
        return false;
    }
    if !found {
        println!("{code}\tunmapped");
    }
    found
}

fn subsumes(content: &Content, general: &str, special: &str) -> bool {
    let answer = content.subsumes(general, special);
    println!("{}", answer.map_or("unknown", |yes| if yes { "subsumes" } else { "not-subsumed" }));
    answer == Some(true)
}

fn convert(value: &str, from: &str, to: &str, molar_mass: Option<&str>) -> bool {
    let converted = || -> Result<String, String> {
        let (source, target) = (unit(from)?, unit(to)?);
        // A unit may be right and not the one that was meant: K is kelvin, and thousands are 10*3.
        let wrong = |error: ucum::Error| format!("{error}{}{}", hint(from), hint(to));
        let exact = value.parse().map_err(|_| "the value is not a decimal number".to_owned());
        if let Some(molar_mass) = molar_mass {
            let molar_mass =
                molar_mass.parse().map_err(|_| "the molar mass is not a decimal number".to_owned())?;
            let result = source.convert_with_molar_mass(exact?, &target, molar_mass);
            return result.map(|v| v.to_string()).map_err(wrong);
        }
        match exact.map(|v| source.convert_decimal(v, &target)) {
            Ok(Ok(exact)) => Ok(exact.to_string()),
            // What has no exact result, such as a logarithm, is computed in floating point.
            Ok(Err(_)) | Err(_) => {
                let value: f64 = value.parse().map_err(|_| "the value is not a number".to_owned())?;
                source.convert(value, &target).map(|v| v.to_string()).map_err(wrong)
            }
        }
    };
    match converted() {
        Ok(result) => {
            println!("{result} {to}");
            true
        }
        Err(error) => {
            println!("{error}");
            false
        }
    }
}

fn unit(text: &str) -> Result<Unit, String> {
    Unit::parse(text).map_err(|error| format!("unit: {error}{}", hint(text)))
}
