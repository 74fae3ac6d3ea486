//! Payments and acknowledgements that were damaged: whatever is left converts or is refused, and every leaf is accounted for, there
//! and back.

use proptest::prelude::*;
use synovia_mapping::{Options, Source};

use crate::common::{check, converter, in_crate};

const SETS: &[&str] = &["835", "835_plain", "820", "999", "997", "ta1", "824"];

/// What is done to a set at a place.
#[derive(Clone, Copy, Debug)]
enum Damage {
    Byte(u8),
    Cut,
    /// The segment stands here once more.
    Segment,
    /// The segment and the next change places.
    Swap,
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        any::<u8>().prop_map(Damage::Byte),
        prop::sample::select(b"*:^~-. 019AZ".to_vec()).prop_map(Damage::Byte),
        Just(Damage::Cut),
        Just(Damage::Segment),
        Just(Damage::Swap),
    ]
}

/// Applies damages to what follows the headers: which delimiters and which guide are meant stays known.
fn damaged(set: &[u8], all: &[(prop::sample::Index, Damage)]) -> Vec<u8> {
    let mut segments: Vec<Vec<u8>> = set.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
    let first = segments.iter().position(|s| s.starts_with(b"ST*")).map_or(1, |st| st + 1);
    for (at, damage) in all {
        let n = first + at.index(segments.len() - first);
        match damage {
            Damage::Byte(byte) => {
                let place = at.index(segments[n].len());
                segments[n][place] = *byte;
            }
            Damage::Cut => {
                let place = at.index(segments[n].len());
                segments[n].truncate(place + 1);
            }
            Damage::Segment => {
                let again = segments[n].clone();
                segments.insert(n, again);
            }
            Damage::Swap if n + 1 < segments.len() => segments.swap(n, n + 1),
            Damage::Swap => {}
        }
    }
    segments.concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.min(4_000), failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn damaged_sets_are_accounted_for_there_and_back(
        set in prop::sample::select(SETS),
        damages in prop::collection::vec((any::<prop::sample::Index>(), damage()), 1..12),
        benefit in any::<bool>(),
    ) {
        let bytes = std::fs::read(in_crate(&format!("tests/data/x12/{set}.x12"))).unwrap();
        let bytes = damaged(&bytes, &damages);
        let source = Source::new("damaged", &bytes);
        let kind = if benefit { "explanation-of-benefit" } else { "claim-response" };
        let options: Options = serde_json::from_str(&format!(r#"{{"remittance":"{kind}"}}"#)).unwrap();
        let sets = synovia_x12::parse(&bytes).map(|read| read.transaction_sets().count());
        // Programs hand over one set at a time.
        if !matches!(sets, Ok(0 | 1)) || converter(options.clone()).convert(&source).is_err() {
            return Ok(());
        }
        let there = check(&source, &options).output.to_bytes();
        let back: Options = serde_json::from_str(
            r#"{"x12":{"guide":"835","sender":"A","receiver":"B","date":"20260105","time":"0930","controlNumber":7}}"#,
        ).unwrap();
        for guide in ["835", "820"] {
            let mut back = back.clone();
            back.x12.guide = Some(guide.into());
            let Ok(made) = converter(back).convert_to(&Source::new("there", &there), "x12") else { continue };
            let leaves = made.report.leaves;
            prop_assert_eq!(leaves.mapped + leaves.lost, leaves.total);
            prop_assert!(synovia_x12::parse(made.output.as_x12().unwrap()).is_ok());
        }
    }
}
