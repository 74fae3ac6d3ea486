//! Any bytes give a value or an error, and a value comes back.

use proptest::prelude::*;
use synovia_fhir_model::{r4, to_json};

use crate::tree::same;

const SEED: &str = r##"{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:x","resource":{"resourceType":"Patient",
"id":"p","contained":[{"resourceType":"Organization","name":"\u00e9"}],"_birthDate":{"extension":[{"url":"u","valueDecimal":1.00}]},
"name":[{"given":["A",null],"_given":[null,{"id":"i"}]}],"deceasedBoolean":false,"multipleBirthInteger":2,"zzz":[1,{"a":null}]}},
{"resource":{"resourceType":"Observation","valueQuantity":{"value":-1.5e+3,"unit":"mg"},"component":[{"valueString":"s"}]}}]}"##;

fn check(bytes: &[u8]) {
    let Ok(value) = r4::from_json(bytes) else { return };
    let out = to_json(&value);
    assert!(same(core::str::from_utf8(bytes).unwrap(), &out), "{out}");
    assert_eq!(r4::from_json(out.as_bytes()).unwrap(), value);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes);
    }

    #[test]
    fn any_json_like_text(tail in r#"[{}\[\]":,a-c0-9\\. n-]{0,60}"#) {
        check(format!(r#"{{"resourceType":"Patient",{tail}"#).as_bytes());
    }

    #[test]
    fn bytes_changed(changes in proptest::collection::vec((0..SEED.len(), any::<u8>()), 1..4)) {
        let mut bytes = SEED.as_bytes().to_vec();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        check(&bytes);
    }

    #[test]
    fn tokens_exchanged(changes in proptest::collection::vec((any::<usize>(), any::<usize>()), 1..6)) {
        let mut tokens: Vec<&str> = SEED.split_inclusive([',', ':', '[', ']', '{', '}']).collect();
        let n = tokens.len();
        for (a, b) in changes {
            tokens.swap(a % n, b % n);
        }
        check(tokens.concat().as_bytes());
    }

    #[test]
    fn tokens_taken_from_elsewhere(changes in proptest::collection::vec((any::<usize>(), any::<usize>()), 1..6)) {
        let source: Vec<&str> = SEED.split_inclusive([',']).collect();
        let mut tokens = source.clone();
        for (a, b) in changes {
            let at = a % tokens.len();
            tokens[at] = source[b % source.len()];
        }
        check(tokens.concat().as_bytes());
    }
}
