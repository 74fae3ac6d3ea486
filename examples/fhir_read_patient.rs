//! Reads a Patient and looks at it as types: names, a partial date and its extension, a choice, a contained resource.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_fhir_model::DateTime;
use synovia_fhir_model::r4::{self, ExtensionValue, PatientDeceased, Resource};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Resource::Patient(patient) = r4::from_json(include_bytes!("data/patient.json"))? else {
        return Err("not a Patient".into());
    };
    for name in &patient.name {
        let given: Vec<&str> = name.given.iter().filter_map(|g| g.as_str()).collect();
        let used = name.r#use.as_str().unwrap_or("no use");
        println!("{}, {} ({used})", name.family.as_str().unwrap_or("?"), given.join(" "));
    }
    // Dates keep the precision they were written with; what is known beside it is in an extension of the date.
    if let Some(date) = patient.birth_date.value() {
        println!("born {}", date.as_str());
    }
    for extension in patient.birth_date.extensions() {
        if let Some(ExtensionValue::DateTime(time)) = &extension.value {
            let time = time.value().map(DateTime::as_str).unwrap_or_default();
            println!("  {} = {time}", extension.url.as_str().unwrap_or_default());
        }
    }
    match &patient.deceased {
        Some(PatientDeceased::Boolean(dead)) => println!("deceased: {:?}", dead.value()),
        Some(PatientDeceased::DateTime(time)) => println!("died {:?}", time.value()),
        None => println!("deceased: not said"),
    }
    for resource in &patient.contained {
        println!("contains {} {}", resource.resource_type(), resource.id().unwrap_or("without id"));
    }
    Ok(())
}
