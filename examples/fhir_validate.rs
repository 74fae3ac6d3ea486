//! Validates an Observation with faults in it, and makes an OperationOutcome of what is found.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_fhir_model::validate::ValidateOptions;
use synovia_fhir_model::{WriteOptions, r4, to_json_with};

const FAULTY: &str = r##"{"resourceType":"Observation","id":"not an id","status":"finished",
    "subject":{"reference":"Medication/1"},"effectiveDateTime":"12.03.2026","performer":[],
    "valueQuantity":{"value":5.60,"unit":"mmol/L"}}"##;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let found = r4::validate_json(FAULTY.as_bytes(), &ValidateOptions::default())?;
    for issue in &found.issues {
        println!("{issue}");
    }
    // Nothing was lost by reading it: validation and parsing are two steps.
    println!("id as sent: {}", found.value.id().unwrap_or_default());
    let first = r4::outcome(found.issues.get(..1).unwrap_or_default());
    println!("{}", to_json_with(first.as_node(), WriteOptions::pretty()));
    Ok(())
}
