//! A site's own identifier systems, coding systems and codes: the policy of one interface, as JSON.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]
#![expect(clippy::indexing_slicing, reason = "a member that a JSON value does not have is null")]

use synovia_mapping::{Converter, Options, Source};

/// What a site would keep in a file beside its program.
const OPTIONS: &str = r#"{
  "identifierSystems": {"NORTHMRN": "https://north.example.org/patients"},
  "codeSystems": {"LAB1": "https://north.example.org/lab-codes"},
  "codeMaps": {"AdministrativeSex": {"W": "female"}},
  "timeZone": "+01:00",
  "ids": "identifier"
}"#;

const MESSAGE: &[u8] = b"MSH|^~\\&|ADMIT|NORTH|||20260311070000||ADT^A08|7|P|2.5.1\r\
PID|1||4711^^^NORTHMRN^MR||Muster^Erika||19620214|W\r\
AL1|1|DA|PEN^Penicillin^LAB1\r";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options: Options = serde_json::from_str(OPTIONS)?;
    let converter = Converter::new(options)?;
    let made = converter.convert(&Source::new("adt.hl7", MESSAGE))?;
    let bundle = made.output.to_bytes();
    let bundle: serde_json::Value = serde_json::from_slice(&bundle)?;
    let of = |kind: &str| {
        let mut resources = bundle["entry"].as_array().into_iter().flatten().map(|e| &e["resource"]);
        resources.find(|r| r["resourceType"] == kind).cloned().unwrap_or_default()
    };
    let patient = of("Patient");
    println!("identifier system: {}", patient["identifier"][0]["system"]);
    println!("gender: {}", patient["gender"]);
    println!("allergy system: {}", of("AllergyIntolerance")["code"]["coding"][0]["system"]);
    // The offset comes from the options, since the message has none.
    println!("sent: {}", bundle["timestamp"]);
    Ok(())
}
