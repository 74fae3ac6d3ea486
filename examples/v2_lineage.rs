//! Asks a report where a value went, where an element came from, and what was lost.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_mapping::{Converter, Options, Source};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let converter = Converter::new(Options::default())?;
    let conversion = converter.convert(&Source::new("adt_a01.hl7", include_bytes!("data/adt_a01.hl7")))?;
    let report = &conversion.report;
    for entry in report.targets_of("PID-5[1].1") {
        let rules: Vec<_> = entry.rules.iter().map(|rule| rule.id()).collect();
        println!("PID-5[1].1 went to {} by {}", entry.target, rules.join(" > "));
    }
    println!("{} of {} leaves mapped", report.leaves.mapped, report.leaves.total);
    for loss in &report.losses {
        println!("lost: {} at byte {}: {}", loss.source, loss.offset, loss.reason.as_str());
    }
    Ok(())
}
