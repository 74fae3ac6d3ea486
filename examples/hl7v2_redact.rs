//! Takes the patient out of a message, and lists what was done.
#![expect(clippy::print_stdout, reason = "an example shows what is left")]

use synovia_hl7v2::parse;
use synovia_hl7v2::redact::{Policy, RedactOptions, redact};

/// Stands in for a keyed hash such as HMAC-SHA-256: this one keeps no secret.
fn hash(text: &[u8]) -> Vec<u8> {
    let key = 0x5EED_u64;
    let mixed = text.iter().fold(key, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01B3));
    mixed.to_be_bytes().to_vec()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let message = parse(include_bytes!("data/adt_a01.hl7"))?;
    // Own rules first; what they do not select is the default policy's.
    let own: Policy = "PID-8      remove   # sex\nPV1-3.2.*  mask     # room".parse()?;
    let mut options = RedactOptions::default();
    options.hash = Some(&hash);
    options.days = -17;
    let redacted = redact(message.view(), &own.or(Policy::default()), &options);

    println!("{}", String::from_utf8_lossy(&redacted.bytes).replace('\r', "\n"));
    for touched in &redacted.touched {
        println!("{:10} at byte {:4}: {}", touched.action, touched.offset, touched.location);
    }
    Ok(())
}
