//! Lists the sections of a document, and reads allergies, medications and results in C-CDA's words.
#![expect(clippy::print_stdout, reason = "an example shows what it read")]

use synovia_cda::narrative::Ids;
use synovia_cda::narrative::generate::display;
use synovia_cda::views::{AllergyConcernAct, GoalsSection, ReactionObservation, View};
use synovia_cda::{Element, parse};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let document = parse(include_bytes!("data/ccd.xml"))?;

    // Every section, whatever it is: its template or its code says what it is about.
    for section in document.sections() {
        let name = section.template().map_or("unknown", |(template, _)| template.name);
        let lines = section.text.as_deref().map_or(0, |text| text.plain_text().lines().count());
        println!("{name}: {} entries, {lines} lines", section.entry.len());
    }

    // Codes refer into the narrative: what a doctor reads is what was meant.
    let ids = Ids::of(&document);
    if let Some(section) = document.allergies_section() {
        for allergy in
            section.allergy_concern_acts().flat_map(AllergyConcernAct::allergy_intolerance_observations)
        {
            let Some(substance) = allergy.substance() else { continue };
            let text = substance.original_text.as_deref().and_then(|text| ids.text_of(text));
            let status = allergy.allergy_status_observation().and_then(|status| status.value().first());
            println!(
                "allergy to {} ({}), {}",
                substance.display_name.as_deref().unwrap_or("?"),
                text.map_or_else(|| "?".into(), |found| found.text),
                status.map_or_else(String::new, |status| display(Element::of(status.node()))),
            );
            for reaction in allergy.reaction_observations().flat_map(ReactionObservation::value) {
                println!("  leads to {}", display(Element::of(reaction.node())));
            }
        }
    }

    // `effectiveTime` says two things: how long, and how often.
    for medication in
        document.medications_section().iter().flat_map(|section| section.medication_activities())
    {
        let name = medication.product_code().and_then(|code| code.display_name.as_deref());
        let period = medication.period().map_or_else(String::new, |time| display(Element::of(time.node())));
        let often: Vec<String> =
            medication.frequency().map(|time| display(Element::of(time.node()))).collect();
        println!("{}: {period}, {}", name.unwrap_or("?"), often.join(" and "));
    }

    for result in document.results_section().iter().flat_map(|section| section.result_organizers()) {
        for observation in result.result_observations() {
            let name = observation.code().and_then(|code| code.display_name.as_deref());
            let value = observation
                .value()
                .first()
                .map_or_else(String::new, |value| display(Element::of(value.node())));
            println!("{}: {value}, by {:?}", name.unwrap_or("?"), observation.matched());
        }
    }

    // The narrative of a section, as FHIR holds it.
    if let Some(text) = document.goals_section().and_then(GoalsSection::text) {
        println!("{}", text.to_xhtml());
    }
    Ok(())
}
