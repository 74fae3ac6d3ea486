//! Segments that only one site knows: a hook takes them, and what it takes counts as mapped.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_mapping::hooks::LocalSegment;
use synovia_mapping::model::{Basic, ExtensionValue, Patient, Reference};
use synovia_mapping::{Converter, Options, Source};

const MESSAGE: &[u8] = b"MSH|^~\\&|ADMIT|NORTH|||20260311070000+0100||ADT^A08|7|P|2.5.1\r\
PID|1||4711^^^NORTHMRN^MR||Muster^Erika\r\
ZPD|1|blue|20260401\r\
ZVI|1|WISH^Wants a quiet room^LOCAL\r";

/// ZPD-2 is the colour of a wrist band: an extension of the patient.
fn wrist_band(zpd: &LocalSegment<'_, '_>) {
    let (Some(patient), Some(colour)) = (zpd.latest::<Patient<'_>>(), zpd.text(2)) else { return };
    let value = ExtensionValue::String(colour);
    let band = zpd.extension("https://north.example.org/wrist-band", value);
    zpd.update::<Patient<'_>>(patient, |p| p.common.extension.push(band));
    // The day it was handed out is of no use to anybody: dropped on purpose, and said so.
    zpd.drop_field(3);
}

/// ZVI is a wish of the patient: FHIR has no resource for it, so it is a Basic with a code.
fn wish(zvi: &LocalSegment<'_, '_>) {
    let mut basic: Basic<'_> = zvi.create();
    basic.code = zvi.concept(2);
    basic.subject = zvi.latest::<Patient<'_>>().map(Reference::to);
    zvi.add(basic);
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = Options::default();
    options.hooks.on_segment("ZPD", wrist_band);
    options.hooks.on_segment("ZVI", wish);
    let made = Converter::new(options)?.convert(&Source::new("adt.hl7", MESSAGE))?;
    for entry in
        made.report.lineage.iter().filter(|l| l.source.as_deref().is_some_and(|s| s.starts_with('Z')))
    {
        println!("{} went to {}", entry.source.as_deref().unwrap_or_default(), entry.target);
    }
    for loss in made.report.losses.iter().filter(|l| l.source.starts_with('Z')) {
        println!("{} is left out: {}", loss.source, loss.reason.as_str());
    }
    Ok(())
}
