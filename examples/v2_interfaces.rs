//! Many interfaces, one program: the header of a message decides which options it is read with.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_mapping::{Interfaces, Source};

const INTERFACES: &[u8] = br#"{
  "default": {"timeZone": "+01:00", "ids": "identifier"},
  "interfaces": [
    {"name": "laboratory",
     "when": {"sendingApplication": "LAB", "messageType": "ORU"},
     "options": {"codeSystems": {"L": "https://north.example.org/lab"}, "placerNumberIsAccession": true}},
    {"name": "overseas clinic",
     "when": {"sendingFacility": "SOUTH"},
     "options": {"timeZone": "-05:00"}}
  ]
}"#;

const MESSAGES: [&[u8]; 3] = [
    b"MSH|^~\\&|LAB|NORTH|||20260311070000||ORU^R01|1|P|2.5.1\rPID|1||7^^^N\r",
    b"MSH|^~\\&|ADMIT|SOUTH|||20260311070000||ADT^A08|2|P|2.5.1\rPID|1||7^^^S\r",
    b"MSH|^~\\&|ADMIT|NORTH|||20260311070000||ADT^A08|3|P|2.5.1\rPID|1||7^^^N\r",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Prepared once; shared by all threads of a service.
    let interfaces = Interfaces::from_json(INTERFACES)?;
    for message in MESSAGES {
        let source = Source::new("queue", message);
        let (name, converter) = interfaces.of(&source);
        let made = converter.convert(&source)?;
        let sent = made.output.as_fhir_r4().and_then(|b| b.timestamp.value.as_ref()).map(ToString::to_string);
        println!("{}: sent {}", name.unwrap_or("any other"), sent.unwrap_or_default());
    }
    Ok(())
}
