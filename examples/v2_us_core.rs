//! Output for the profiles of US Core 6.1: what a profile requires and the message lacks is said to be unknown.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]
#![expect(clippy::indexing_slicing, reason = "a member that a JSON value does not have is null")]

use synovia_mapping::options::Profile;
use synovia_mapping::{Converter, Options, Source};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = Options::default();
    options.profile = Profile::UsCore6_1;
    // The issues of the conversion travel with its output.
    options.operation_outcome = true;
    let converter = Converter::new(options)?;
    let made = converter.convert(&Source::new("adt_a01.hl7", include_bytes!("data/adt_a01.hl7")))?;
    let bundle: serde_json::Value = serde_json::from_slice(&made.output.to_bytes())?;
    for entry in bundle["entry"].as_array().into_iter().flatten() {
        let resource = &entry["resource"];
        let profile = resource["meta"]["profile"][0].as_str().unwrap_or("no profile");
        println!("{}: {}", resource["resourceType"], profile.rsplit('/').next().unwrap_or(profile));
    }
    let unknown =
        made.report.lineage.iter().filter(|l| l.rules.iter().any(|r| r.id() == "fhir/us-core#absent"));
    for entry in unknown {
        println!("unknown: {}", entry.target);
    }
    Ok(())
}
