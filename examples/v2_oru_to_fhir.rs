//! Converts a result and looks at the Bundle as types.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_fhir_model::Decimal;
use synovia_fhir_model::r4::{ObservationValue, Resource};
use synovia_mapping::{Converter, Options, Source};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let converter = Converter::new(Options::default())?;
    let conversion = converter.convert(&Source::new("oru_r01.hl7", include_bytes!("data/oru_r01.hl7")))?;
    let bundle = conversion.output.as_fhir_r4().ok_or("the default target is FHIR R4")?;
    for resource in bundle.entry.iter().filter_map(|e| e.resource.as_ref()) {
        let Resource::Observation(observation) = resource else { continue };
        let code = observation.code.as_ref().and_then(|c| c.coding.first()).and_then(|c| c.code.as_str());
        let value = match &observation.value {
            Some(ObservationValue::Quantity(q)) => {
                let comparator = q.comparator.as_str().unwrap_or_default();
                let number = q.value.value().map(Decimal::as_str).unwrap_or_default();
                format!("{comparator}{number} {}", q.unit.as_str().unwrap_or_default())
            }
            Some(ObservationValue::String(text)) => format!("{:?}", text.as_str().unwrap_or_default()),
            Some(ObservationValue::CodeableConcept(c)) => format!("{} coding(s)", c.coding.len()),
            _ => "something else".into(),
        };
        println!("{}: {value}", code.unwrap_or("?"));
    }
    Ok(())
}
