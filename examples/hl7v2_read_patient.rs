//! Reads the patient of a message: by path, and by walking repetitions.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_hl7v2::{ComponentView, FieldView, Path, SegmentId, parse};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let message = parse(include_bytes!("data/adt_a01.hl7"))?;

    // A path names one place; what it leaves out is the first.
    let family: Path = "PID-5.1".parse()?;
    println!("family name: {}", message.get(&family).ok_or("no name")?.text()?);

    // All identifiers with who assigned them.
    for pid in message.segments_named(SegmentId::PID) {
        for identifier in pid.field(3).into_iter().flat_map(FieldView::repetitions) {
            let part = |n| identifier.component(n).map(ComponentView::text).transpose();
            println!("identifier: {:?} by {:?}", part(1)?.unwrap_or_default(), part(4)?.unwrap_or_default());
        }
    }

    // Absent, empty and deleted are three different things.
    let sex = message.get(&"PID-8".parse()?);
    println!("sex given: {}", sex.is_some_and(|s| !s.raw().is_empty() && s.raw() != b"\"\""));
    Ok(())
}
