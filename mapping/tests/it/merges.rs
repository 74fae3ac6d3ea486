//! Merges: the same message twice, the same patient in several messages, and every event with parts missing.

use synovia_mapping::options::{IdPolicy, Merges};
use synovia_mapping::{Options, Source};

use crate::common::{check, convert_by, output, resources};

const PID: &str = "PID|1||1^^^A&1.2.3&ISO^MR||Doe^Jane|||||||||||||X1^^^A&1.2.3&ISO";
const FORMER: &str = "PID|1||9^^^A&1.2.3&ISO^MR||Doe^Jane";
const MRG: &str = "MRG|9^^^A&1.2.3&ISO^MR||X9^^^A&1.2.3&ISO||V9^^^A&1.2.3&ISO||Roe^Jane";
const PV1: &str = "PV1|1|I|||||||||||||||||V1^^^A&1.2.3&ISO";
const EVENTS: [&str; 23] = [
    "A06", "A17", "A18", "A24", "A30", "A34", "A35", "A36", "A37", "A39", "A40", "A41", "A42", "A43", "A44",
    "A45", "A46", "A47", "A48", "A49", "A50", "A51", "A08",
];

fn message(event: &str, control: &str, segments: &[&str]) -> String {
    let header = format!("MSH|^~\\&|ADT|HOSP|||20260102030405+0100||ADT^{event}|{control}|P|2.5");
    [&[header.as_str()], segments].concat().join("\r")
}

fn by_identifier() -> Options {
    let mut options = Options::default();
    options.ids = IdPolicy::Identifier;
    options
}

/// Ids of the patients of a message.
fn ids(options: &Options, message: &str) -> Vec<String> {
    let made = output(&convert_by(options, message));
    resources(&made, "Patient").iter().map(|p| p["id"].as_str().unwrap().to_string()).collect()
}

#[test]
fn a_merge_sent_again_says_the_same_of_the_same_patients() {
    let options = by_identifier();
    for event in ["A18", "A30", "A34", "A39", "A40"] {
        let first = ids(&options, &message(event, "1", &[PID, MRG]));
        let again = ids(&options, &message(event, "2", &[PID, MRG]));
        assert_eq!((first.len(), &first), (2, &again), "{event}");
        // The patients of the merge are those that other messages tell of.
        assert_eq!(ids(&options, &message("A08", "3", &[PID])), first[..1]);
        assert_eq!(ids(&options, &message("A08", "4", &[FORMER])), first[1..]);
    }
}

#[test]
fn the_same_message_gives_the_same_bytes() {
    for event in EVENTS {
        let text = message(event, "1", &[PID, MRG, PV1]);
        for options in [Options::default(), by_identifier()] {
            let bytes = || convert_by(&options, &text).output.to_bytes();
            assert_eq!(bytes(), bytes(), "{event}");
        }
    }
}

#[test]
fn the_links_of_a_merge_point_to_each_other() {
    let made = output(&convert_by(&Options::default(), &message("A40", "1", &[PID, MRG])));
    let url = |n: usize| made["entry"][n]["fullUrl"].clone();
    let patients: Vec<_> = (0..made["entry"].as_array().unwrap().len())
        .filter(|n| made["entry"][*n]["resource"]["resourceType"] == "Patient")
        .collect();
    let [stays, former] = patients[..] else { panic!("{patients:?}") };
    let link = |n: usize| &made["entry"][n]["resource"]["link"][0];
    assert_eq!((&link(stays)["type"], &link(former)["type"]), (&"replaces".into(), &"replaced-by".into()));
    assert_eq!(link(stays)["other"]["reference"], url(former));
    assert_eq!(link(former)["other"]["reference"], url(stays));
    assert_eq!(made["entry"][former]["resource"]["active"], false);
}

#[test]
fn the_laws_hold_for_every_event_with_parts_missing_or_too_many() {
    let parts: [&[&str]; 9] = [
        &[],
        &[PID],
        &[MRG],
        &[PV1],
        &[MRG, PV1, PID],
        &[PID, MRG, PV1, FORMER, MRG, PV1],
        &[PID, PV1, MRG, PV1, MRG, PV1],
        &[PID, "MRG|1^^^A&1.2.3&ISO^MR||X1^^^A&1.2.3&ISO||V1^^^A&1.2.3&ISO", PV1],
        &["PID|1||\"\"", "MRG|\"\"||\"\"||\"\"", "PV1|\"\""],
    ];
    for event in EVENTS {
        for segments in parts {
            let asked = ["A36", "A42"].contains(&event).then_some(Merges::Identifiers);
            for merges in [Merges::Link].into_iter().chain(asked) {
                let mut options = by_identifier();
                options.merges = merges;
                let text = message(event, "1", segments);
                check(&Source::new("merge.hl7", text.as_bytes()), &options);
            }
        }
    }
}
