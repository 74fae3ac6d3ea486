//! Reads the patient of a message by typed views, and one value by its path.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_hl7v2::datatypes::{FamilyName, HierarchicDesignator};
use synovia_hl7v2::segments::PatientIdentification;
use synovia_hl7v2::{Path, parse};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let message = parse(include_bytes!("data/adt_a01.hl7"))?;
    let pid: PatientIdentification<'_> = message.first().ok_or("no PID")?;

    // Repeating fields are iterators, components are named, and a value is where it stands, read when asked for.
    let name = pid.patient_name().next().ok_or("no name")?;
    let family = name.family_name().and_then(FamilyName::surname).ok_or("no family name")?;
    println!("family name: {}", family.text()?);
    for identifier in pid.patient_identifier_list() {
        let number = identifier.id_number().ok_or("no number")?.text()?;
        let authority = identifier.assigning_authority().and_then(HierarchicDesignator::namespace_id);
        println!("identifier: {number} by {}", authority.ok_or("no authority")?.text()?);
    }

    // Dates keep the precision that was sent.
    let born = pid.date_time_of_birth().ok_or("no date of birth")?.read()?.ok_or("an empty one")?;
    println!("born: {} ({:?})", born.year(), born.precision());

    // Absent, empty and deleted are three different things.
    let sex = pid.administrative_sex();
    println!("sex given: {}", sex.is_some_and(|sex| !sex.is_empty() && !sex.is_null()));

    // A path names one place; what it leaves out is the first.
    let given: Path = "PID-5.2".parse()?;
    println!("given name: {}", message.get(&given).ok_or("no given name")?.text()?);
    Ok(())
}
