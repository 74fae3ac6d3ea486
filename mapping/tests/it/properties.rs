//! What holds for any message.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use synovia_mapping::{ErrorKind, Options, Source};

use crate::common::{check, converter, messages, tsv};
use crate::random::{message, options};
use crate::reverse::to_v2;

/// Fewer cases than usual, for each is converted several times; `PROPTEST_CASES` asks for more.
fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 48;
    }
    config
}

/// Random messages that reach few rules would prove little.
#[test]
fn random_messages_reach_most_rules() {
    let mut runner =
        TestRunner::new_with_rng(ProptestConfig::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let mut seen = BTreeSet::new();
    for _ in 0..600 {
        let bytes = message().new_tree(&mut runner).unwrap().current();
        let made = converter(Options::default()).convert(&Source::new("random.hl7", &bytes)).unwrap();
        seen.extend(made.report.lineage.into_iter().flat_map(|l| l.rules).map(synovia_mapping::Rule::id));
    }
    let scope = tsv("data/rows.tsv");
    let reached = scope.iter().filter(|r| seen.contains(&r["id"])).count();
    assert!(reached * 100 >= scope.len() * 60, "{reached} of {}", scope.len());
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_laws_hold_for_any_message(bytes in message(), options in options()) {
        check(&Source::new("random.hl7", &bytes), &options);
    }

    /// What the header keeps finds its place, and every value of the Bundle is accounted for.
    #[test]
    fn what_is_kept_of_any_message_goes_back(bytes in message()) {
        let mut options = Options::default();
        options.source_fields = true;
        let made = converter(options.clone()).convert(&Source::new("random.hl7", &bytes)).unwrap();
        let sent = synovia_hl7v2::parse(&bytes).unwrap();
        let version = sent.view().version().map(|v| String::from_utf8_lossy(v).into_owned());
        let mut back = options.clone();
        back.hl7v2.version = version.unwrap_or_default();
        if synovia_mapping::Converter::new(back.clone()).is_err() {
            back = options;
        }
        if let Ok(back) = to_v2(&back, &made.output.to_bytes()) {
            let told = back.report.issues.iter().find(|i| i.code == "mapping/kept-value-without-place");
            prop_assert!(told.is_none(), "{:?} of {}", told, String::from_utf8_lossy(&bytes).replace('\r', "\n"));
        }
    }

    #[test]
    fn the_laws_hold_within_an_envelope(
        all in proptest::collection::vec(message(), 1..3),
        header in any::<bool>(),
        trailer in any::<bool>(),
    ) {
        let mut input = Vec::new();
        if header {
            input.extend(b"FHS|^~\\&|SENDER^1.2.3^ISO|FACILITY||||file\rBHS|^~\\&|A|B&C\r");
        }
        for one in &all {
            input.extend(one);
            input.push(b'\r');
        }
        if trailer {
            input.extend(b"BTS|1|c^o\rFTS|1\r");
        }
        let found = messages("random.hl7", &input);
        prop_assert_eq!(found.len(), all.len());
        for source in found {
            check(&source, &Options::default());
        }
    }

    #[test]
    fn any_bytes_give_a_conversion_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..80), like in any::<bool>()) {
        let bytes = if like { [b"MSH|^~\\&|", &bytes[..]].concat() } else { bytes };
        if let Err(error) = converter(Options::default()).convert(&Source::new("bytes", &bytes)) {
            prop_assert!(matches!(error.kind(), ErrorKind::Parse | ErrorKind::UnknownSource));
        }
    }
}
