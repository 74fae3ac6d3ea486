//! Asks a Patient questions in FHIRPath.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_fhir_model::fhirpath::{Environment, Expression, Item};
use synovia_fhir_model::r4;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let patient = r4::from_json(include_bytes!("data/patient.json"))?;
    let environment = Environment::new(patient.as_node());

    // Compiled once, used for any number of resources and threads.
    let names = Expression::parse("name.where(use = 'official').select(given | family)")?;
    for item in &names.evaluate(patient.as_node(), &environment)? {
        println!("name: {}", item.as_str().unwrap_or("?"));
    }

    // A condition is true, false, or has nothing to say.
    for condition in
        ["birthDate < @1970", "contained.all(id.exists())", "deceased = true", "communication.preferred"]
    {
        let truth = Expression::parse(condition)?.test(Item::Node(patient.as_node()), &environment)?;
        println!("{condition}: {truth:?}");
    }

    // What is wrong in an expression is said with its place.
    if let Err(error) = Expression::parse("name.whre(use = 'official')") {
        println!("{error}");
    }
    Ok(())
}
