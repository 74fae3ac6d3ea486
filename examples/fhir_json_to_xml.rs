//! Writes a Patient as XML and reads it back: both formats say the same.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_fhir_model::xml::to_xml_with;
use synovia_fhir_model::{WriteOptions, r4};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let patient = r4::from_json(include_bytes!("data/patient.json"))?;
    let xml = to_xml_with(patient.as_node(), WriteOptions::pretty());
    print!("{xml}");
    // Numbers and dates keep their text, narrative its markup, primitives their extensions.
    let back = r4::from_xml(xml.as_bytes())?;
    println!("\nequal: {}", back == patient);
    Ok(())
}
