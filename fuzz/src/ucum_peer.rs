//! UCUM beside another engine, octofhir-ucum 0.9.2: the same units are valid, compare and convert alike.
//!
//! Behind the feature `peers`, which the gate does not build. To run it, from the root of the repository, without
//! `CARGO_TARGET_DIR`:
//!
//! ```text
//! mkdir -p fuzz/target/corpus/ucum_peer
//! cargo fuzz run -s none --features libfuzzer,peers ucum_peer fuzz/target/corpus/ucum_peer fuzz/corpus/ucum -- \
//!     -max_total_time=60 -timeout=10 -rss_limit_mb=2048 -dict=fuzz/dict/ucum.dict
//! ```
//!
//! Differences that are known and not reported, each with what decides it:
//!
//! * We refuse special units in products (`Cel/h`) and more than four different arbitrary units in one unit, the peer does not:
//!   UCUM §21 gives such products no meaning; the second is a limit of ours.
//! * We refuse exponents beyond ±32,767, numbers of more than 38 digits and deep nesting; the peer's limits are others, and it
//!   refuses by overflow or nesting what we still hold. A limit is not a reading of the standard.
//! * A result beyond the range of `f64` is an error for us and infinite or zero for the peer; the logarithm of a value that
//!   has none is an error of one kind or another.

use synovia_terminology::ucum::{ErrorKind, Unit};

/// Relative difference of two results; the peer computes in `f64` all the way.
const FACTOR: f64 = 1e-12;
/// The same through logarithms and offsets, where `f64` cancels.
const SPECIAL: f64 = 1e-9;

/// Two units, each on a line.
pub fn ucum_peer(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut lines = text.lines();
    let (first, second) = (lines.next().unwrap_or_default(), lines.next().unwrap_or("1"));
    if let (Some(from), Some(to)) = (validity(first), validity(second)) {
        conversion(&from, &to, first, second);
    }
}

/// Both read the unit, or both refuse it. Gives the unit when both read it.
fn validity(text: &str) -> Option<Unit> {
    match (Unit::parse(text), octofhir_ucum::validate(text)) {
        (Ok(unit), Ok(())) => Some(unit),
        (Err(_), Err(_)) => None,
        (Err(ours), Ok(())) => {
            let known = [
                ErrorKind::SpecialInTerm,
                ErrorKind::ArbitraryLimit,
                ErrorKind::ExponentRange,
                ErrorKind::NumberRange,
                ErrorKind::OutOfRange,
                ErrorKind::DepthLimit,
                ErrorKind::InputLimit,
            ];
            assert!(known.contains(&ours.kind()), "{text}: only the peer reads it: {ours}");
            None
        }
        (Ok(_), Err(theirs)) => {
            assert!(is_limit(&theirs), "{text}: only we read it: {theirs:?}");
            None
        }
    }
}

/// Whether the peer names one of its own limits; its errors tell them apart by text only.
fn is_limit(error: &impl std::fmt::Debug) -> bool {
    let text = format!("{error:?}");
    ["Overflow", "Nesting", "Special", "range", "Domain"].iter().any(|word| text.contains(word))
}

fn conversion(from: &Unit, to: &Unit, first: &str, second: &str) {
    let arbitrary = from.is_arbitrary() || to.is_arbitrary();
    if let (Ok(theirs), false) = (octofhir_ucum::is_comparable(first, second), arbitrary) {
        assert_eq!(from.is_commensurable(to), theirs, "{first} {second}");
    }
    match (from.convert(25.0, to), octofhir_ucum::convert(25.0, first, second)) {
        (Ok(ours), Ok(theirs)) => {
            let special = from.is_special() || to.is_special();
            let allowed = if special { SPECIAL } else { FACTOR };
            // Beyond the normal numbers of `f64` the peer loses digits.
            let close = (ours - theirs).abs() <= theirs.abs() * allowed + 1e-300;
            assert!(close || !theirs.is_finite(), "{first} {second}: {ours} {theirs}");
        }
        (Err(_), Err(_)) => {}
        (Ok(_), Err(theirs)) => assert!(is_limit(&theirs), "{first} {second}: only we convert: {theirs:?}"),
        (Err(ours), Ok(_)) => {
            let known = matches!(ours.kind(), ErrorKind::OutOfRange | ErrorKind::OutOfDomain);
            assert!(known, "{first} {second}: only the peer converts: {ours}");
        }
    }
}
