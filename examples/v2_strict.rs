//! A strict interface: a message that holds anything nobody maps is refused, and the refusal names every such place.
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use synovia_mapping::options::Strict;
use synovia_mapping::{Converter, ErrorKind, Options, Source};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = Options::default();
    // Places to which the standard itself gives no target, such as the number of a segment, are not asked for.
    options.strict = Strict::Unexplained;
    let converter = Converter::new(options)?;
    match converter.convert(&Source::new("adt_a01.hl7", include_bytes!("data/adt_a01.hl7"))) {
        Ok(made) => println!("{} leaves mapped", made.report.leaves.mapped),
        Err(error) if error.kind() == ErrorKind::Unmapped => {
            println!("refused: {error}");
            for loss in error.losses() {
                println!("{} at byte {}: {}", loss.source, loss.offset, loss.reason.as_str());
            }
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
