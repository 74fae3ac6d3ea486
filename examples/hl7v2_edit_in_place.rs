//! Changes two values of a message; every other byte stays as it was.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_hl7v2::parse;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let original = include_bytes!("data/adt_a01.hl7");
    let message = parse(original)?;
    let mut editor = message.edit();
    // Delimiters in the text are escaped for this message.
    editor.set(&"PV1-3.1".parse()?, "Ward 1 & 2")?;
    editor.set_null(&"PID-8".parse()?)?;
    let edited = editor.finish()?;

    let changed = original.split(|b| *b == b'\r').zip(edited.bytes().split(|b| *b == b'\r'));
    for (before, after) in changed.filter(|(a, b)| a != b) {
        println!("- {}\n+ {}", String::from_utf8_lossy(before), String::from_utf8_lossy(after));
    }
    Ok(())
}
