//! HL7 v2 messages: which segment makes which things.
//!
//! A message map is a list of rows, each "this segment makes that thing by that segment map". What several messages share
//! (header, patient, visit, observations) is written once and takes its rows as a value, since each message has its own.

pub(crate) mod adt;
mod care;
mod forecast;
mod group;
pub(crate) mod header;
pub(crate) mod mdm_t02;
pub(crate) mod observation;
pub(crate) mod orders;
pub(crate) mod oru_r01;
mod participation;
pub(crate) mod patient;
mod query;
pub(crate) mod siu_s12;
pub(crate) mod sub_id;
mod vaccines;
pub(crate) mod visit;
pub(crate) mod vxu_v04;

use super::scope::V2;
use crate::model::Key;
use crate::report::Severity;

/// Whom and which visit the segments that follow are about.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Subject {
    pub(crate) patient: Option<Key>,
    pub(crate) encounter: Option<Key>,
}

/// Reads a message into the record of its conversion and says what it is, such as `ADT_A01`.
pub(crate) fn read(v2: &V2<'_>) -> String {
    let code = String::from_utf8_lossy(v2.message.message_code().unwrap_or_default()).into_owned();
    let event = String::from_utf8_lossy(v2.message.trigger_event().unwrap_or_default()).into_owned();
    match (code.as_str(), event.as_str()) {
        ("ADT", event) => adt::read(v2, event),
        ("BAR", event) => adt::read_accounts(v2, event),
        ("DFT", event) => adt::read_charges(v2, event),
        ("ORU", event) => {
            // R30 to R32 are the results of tests beside the bed, by structures that differ from R01 in nothing but the order.
            if event != "R01" && !is_event(event, "R30", "R32") {
                v2.cx.issue(Severity::Warning, "mapping/event-by-map-of-r01", Some(0));
            }
            oru_r01::read(v2);
        }
        // What an answer says stands in its header.
        ("ACK" | "MCF", _) => header::read(v2, &header::HeaderRows::OTHER, Subject::default()),
        ("QBP", _) => query::ask(v2),
        ("RSP", event) => query::answer(v2, event),
        ("PPR" | "PGL" | "PPP", _) => care::problems(v2),
        ("REF" | "RPA" | "RQA", _) => care::referral(v2),
        ("MFN", "M02") => care::staff(v2),
        ("MDM", event) => {
            if !is_event(event, "T01", "T11") {
                v2.cx.issue(Severity::Warning, "mapping/event-by-map-of-t02", Some(0));
            }
            mdm_t02::read(v2);
        }
        ("SIU", event) => {
            if !is_event(event, "S12", "S27") {
                v2.cx.issue(Severity::Warning, "mapping/event-by-map-of-s12", Some(0));
            }
            siu_s12::read(v2);
        }
        // Results by specimen (R22 to R24), and results that were asked for.
        ("OUL" | "ORF", _) => {
            v2.cx.issue(Severity::Warning, "mapping/event-by-map-of-r01", Some(0));
            oru_r01::read(v2);
        }
        ("ORM", _) => orders::read(v2, &orders::ORM_O01),
        ("OML", _) => orders::read(v2, &orders::OML_O21),
        (
            "OMG" | "OMD" | "OMI" | "OMN" | "OMP" | "OMS" | "OMB" | "RDE" | "RDS" | "RGV" | "RAS" | "ORR"
            | "ORL" | "ORG" | "ORI" | "ORD" | "ORN" | "ORP" | "ORS" | "ORB" | "OSR" | "RRE" | "RRD" | "RRG"
            | "RRA",
            _,
        ) => orders::read(v2, &orders::OTHER),
        ("VXU", event) => {
            if event != "V04" {
                v2.cx.issue(Severity::Warning, "mapping/event-by-map-of-v04", Some(0));
            }
            vxu_v04::read(v2);
        }
        _ => {
            v2.cx.issue(Severity::Error, "mapping/message-type-unsupported", Some(0));
            header::read(v2, &header::HeaderRows::OTHER, Subject::default());
        }
    }
    participation::read(v2, &code, &event);
    kind(&code, &event, v2.message.message_structure())
}

/// Whether an event is in a series of its type, such as `S12` to `S27`.
fn is_event(event: &str, first: &str, last: &str) -> bool {
    event.len() == 3 && (first..=last).contains(&event)
}

/// `ADT_A01`: the structure the message names, else its type and event. Anything may stand in MSH-9: what does not look
/// like such a name is content, and stays out of the report.
fn kind(code: &str, event: &str, structure: Option<&[u8]>) -> String {
    let is_word =
        |word: &str| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let is_name = |name: &&str| {
        let (code, event) = name.split_once('_').unwrap_or((name, "A01"));
        is_word(code) && is_word(event)
    };
    match structure.and_then(|s| std::str::from_utf8(s).ok()).filter(is_name) {
        Some(structure) => structure.to_string(),
        None if !is_word(code) => String::new(),
        None if is_word(event) => format!("{code}_{event}"),
        None => code.to_string(),
    }
}
