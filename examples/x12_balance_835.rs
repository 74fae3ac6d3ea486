//! Checks the sums of an 835, and explains to a person what is wrong with one that was changed.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_x12::balance::balance;
use synovia_x12::guide::Guides;
use synovia_x12::{ValidateOptions, parse, validate};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let right = include_str!("data/835.x12");
    // Someone takes five dollars off a claim, and does not say why.
    let wrong = right.replace("CLP*PCN1001*1*185.5*138.4*", "CLP*PCN1001*1*185.5*133.4*");
    let guides = Guides::built_in();
    for (name, input) in [("as sent", right), ("changed", &wrong)] {
        let interchange = parse(input.as_bytes())?;
        println!("{name}:");
        for set in interchange.transaction_sets() {
            let tree = set.loops(&guides).ok_or("no guide is held for this set")?;
            let payment = tree.remittance().ok_or("no payment")?;
            let amount = payment.total_actual_provider_payment_amount()?.ok_or("no amount")?;
            println!("  {amount} paid for {} claims", tree.claim_payments().count());
            for found in balance(&tree) {
                println!("  {}: {}", found.severity(), found.explain());
            }
        }
        // The same among all findings, without the amounts: they may go to a log.
        let mut options = ValidateOptions::default();
        options.guides = Some(&guides);
        for issue in validate(interchange.view(), &options) {
            println!("  {issue}");
        }
    }
    Ok(())
}
