//! Reads the claims of an 837P by typed views: who, what, how much, and who pays besides.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_x12::guide::Guides;
use synovia_x12::transactions::Party;
use synovia_x12::{Path, ValueView, parse};

fn shown(value: Option<ValueView<'_>>) -> String {
    value.map(|value| value.text().into_owned()).unwrap_or_default()
}

fn name(party: Option<Party<'_>>) -> String {
    let Some(party) = party else { return "nobody".into() };
    let parts = [shown(party.first_name()), shown(party.name())];
    parts.join(" ").trim().to_owned()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let interchange = parse(include_bytes!("data/837p.x12"))?;
    let guides = Guides::built_in();
    for set in interchange.transaction_sets() {
        // The guide is told by ST03 and GS08; the tree has every segment in its loop.
        let tree = set.loops(&guides).ok_or("no guide is held for this set")?;
        println!("{} by {}", tree.guide().title(), tree.guide().convention());
        for claim in tree.professional_claims() {
            let subscriber = claim.subscriber_level().ok_or("a claim without its subscriber")?;
            let patient = match claim.patient_level() {
                Some(level) => level.patient(),
                None => subscriber.subscriber(),
            };
            let charge = claim.total_claim_charge_amount()?.ok_or("no charge")?;
            println!("claim {}: {charge} for {}", shown(claim.patient_control_number()), name(patient));
            println!("  to {}", name(subscriber.payer()));
            for line in claim.service_lines() {
                let charge = line.line_item_charge_amount()?.ok_or("no charge")?;
                let day = line.service_date()?.and_then(|period| period.start_date()).ok_or("no day")?;
                println!("  {} on {day}: {charge}", shown(line.procedure_code()));
            }
            for other in claim.other_subscribers() {
                let paid = other.payer_paid_amount()?.ok_or("nothing said of a payment")?;
                println!("  {} has paid {paid}", name(other.payer()));
            }
        }
        // A path through loops names one place, as reports print it.
        let path: Path = "2000A/2000B[2]/2000C/2300/2400/SV1-01.3".parse()?;
        println!("{path}: {}", shown(tree.get(&path)));
    }
    Ok(())
}
