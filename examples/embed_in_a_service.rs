//! One converter shared by the threads of a service: bytes in, bytes out, no state between messages.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use std::sync::mpsc;
use std::thread;

use synovia_mapping::{Converter, Options, Source};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = Options::default();
    // Reports are not asked for here, so nothing is recorded for them.
    options.lineage = false;
    options.time_zone = Some("+01:00".into());
    let converter = Converter::new(options)?;
    let messages: [&[u8]; 3] =
        [include_bytes!("data/adt_a01.hl7"), b"no message", include_bytes!("data/oru_r01.hl7")];

    let (done, answers) = mpsc::channel();
    thread::scope(|scope| {
        for (number, message) in messages.into_iter().enumerate() {
            let (converter, done) = (&converter, done.clone());
            scope.spawn(move || {
                let result =
                    converter.convert(&Source::new("queue", message)).map(|c| c.output.into_fhir_r4());
                // The receiver outlives this scope.
                let _ = done.send((number, result));
            });
        }
    });
    drop(done);
    let mut answers: Vec<_> = answers.iter().collect();
    answers.sort_by_key(|(number, _)| *number);
    for (number, answer) in answers {
        match answer {
            Ok(bundle) => println!("message {number}: {} entries", bundle.map_or(0, |b| b.entry.len())),
            // An error says what and where, and nothing of the content.
            Err(error) => println!("message {number}: {error}"),
        }
    }
    Ok(())
}
