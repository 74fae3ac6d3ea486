//! ADT: who is cared for, where, and what changes about that. BAR and DFT say the same and what it costs.
//!
//! All published maps name the same segment maps, so one reader takes the rows of each ([`rows`]) for its events
//! ([`events`]). An event without a map of its own is read by the one whose segments are most alike.

mod events;
pub(crate) mod group;
mod groups;
mod merge;
mod rows;
#[cfg(test)]
mod tests;

use self::events::{Event, What};
use self::group::Made;
use self::groups::{Group, Several};
use self::rows::AdtRows;
use super::header;
use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::{npu, pr1};
use crate::generated::rules::hl7v2::{adt_a24, adt_a29, bar_p06};
use crate::model::{Account, Key, Patient, PatientLink, Reference, Val};
use crate::report::Severity;

/// Reads an ADT message of this event.
pub(crate) fn read(v2: &V2<'_>, code: &str) {
    read_as(v2, known(v2, code));
}

/// Reads a BAR message of this event: accounts.
pub(crate) fn read_accounts(v2: &V2<'_>, code: &str) {
    let what = match code {
        "P02" | "P06" => What::Ends,
        "P01" | "P05" | "P10" | "P12" => What::Tells,
        _ => {
            v2.cx.issue(Severity::Warning, "mapping/event-unknown", Some(0));
            What::Tells
        }
    };
    read_as(v2, Event { rows: &rows::BAR_P01, published: false, what });
}

/// Reads a DFT message of this event: charges.
pub(crate) fn read_charges(v2: &V2<'_>, code: &str) {
    if !matches!(code, "P03" | "P11") {
        v2.cx.issue(Severity::Warning, "mapping/event-unknown", Some(0));
    }
    read_as(v2, Event { rows: &rows::DFT_P03, published: false, what: What::Tells });
}

fn read_as(v2: &V2<'_>, event: Event) {
    let several = match event.what {
        What::Tells | What::Deletes => Several { patients: false, visits: false },
        What::Swaps | What::Links | What::Unlinks | What::Ends => Several { patients: true, visits: false },
        What::Changes(_) => Several { patients: true, visits: true },
    };
    let groups = groups::collect(v2, several);
    missing(v2, &groups);
    let made = subjects(v2, event, &groups);
    header::read(v2, &event.rows.header, made.first().map(|m| m.subject).unwrap_or_default());
    let others = made.iter().skip(1).flat_map(|m| [m.subject.patient, m.subject.encounter]).flatten();
    header::focus(v2, others.collect());
    for (n, (group, made)) in groups.iter().zip(&made).enumerate() {
        group::rest(v2, rows_of(event, n), group, *made);
        npu::read(v2, &group.beds);
    }
    pr1::link_parents(v2);
    relate(v2, event, &groups, &made);
}

/// The event by its code, else by the structure of the message, else as an admission.
fn known(v2: &V2<'_>, code: &str) -> Event {
    if let Some(event) = events::event(code) {
        if !event.published {
            v2.cx.issue(Severity::Information, "mapping/event-without-published-map", Some(0));
        }
        return event;
    }
    v2.cx.issue(Severity::Warning, "mapping/event-unknown", Some(0));
    let structure = v2.message.message_structure().and_then(|s| core::str::from_utf8(s).ok());
    structure.and_then(events::of_structure).unwrap_or(Event {
        rows: &rows::ADT_A01,
        published: false,
        what: What::Tells,
    })
}

/// Events whose messages the standard has without a patient: the state of a bed.
const WITHOUT_PATIENT: [&[u8]; 1] = [b"A20"];
/// Events that are about a visit, by which PV1 has to say more than that there is none.
const OF_A_VISIT: [&[u8]; 16] = [
    b"A01", b"A02", b"A03", b"A06", b"A07", b"A09", b"A10", b"A11", b"A12", b"A13", b"A15", b"A16", b"A17",
    b"A21", b"A22", b"A42",
];

/// Says what the event needs and the message does not have.
fn missing(v2: &V2<'_>, groups: &[Group<'_>]) {
    let code = v2.message.trigger_event().unwrap_or_default();
    if groups.iter().all(|g| g.pid.is_none()) && !WITHOUT_PATIENT.contains(&code) {
        v2.cx.issue(Severity::Warning, "mapping/patient-missing", Some(0));
    }
    if groups.iter().any(|g| g.visits.is_empty()) && OF_A_VISIT.contains(&code) {
        v2.cx.issue(Severity::Information, "mapping/visit-missing", Some(0));
    }
}

/// The second patient of a swap has rows of its own.
fn rows_of(event: Event, group: usize) -> &'static AdtRows {
    match event.what {
        What::Swaps if group > 0 => &rows::ADT_A17_SECOND,
        _ => event.rows,
    }
}

fn subjects<'a>(v2: &V2<'a>, event: Event, groups: &[Group<'a>]) -> Vec<Made> {
    groups.iter().enumerate().map(|(n, group)| group::subject(v2, rows_of(event, n), group)).collect()
}

/// What the event says about several records together.
fn relate<'a>(v2: &V2<'a>, event: Event, groups: &[Group<'a>], made: &[Made]) {
    let alone = made.iter().filter(|m| m.subject.patient.is_some()).count() < 2;
    match event.what {
        What::Changes(change) => {
            for (group, made) in groups.iter().zip(made) {
                merge::read(v2, change, event.rows, group, *made);
            }
        }
        What::Links => link(v2, groups, made),
        // FHIR has no word for a link that is no longer there: both records stand without one.
        What::Unlinks => v2.cx.issue(Severity::Information, "mapping/link-removed", Some(0)),
        What::Deletes => delete(v2, groups, made),
        What::Ends => end(v2, groups, made),
        What::Swaps | What::Tells => {
            for (group, made) in groups.iter().zip(made) {
                merge::read(v2, merge::Change::NONE, event.rows, group, *made);
            }
        }
    }
    if alone && matches!(event.what, What::Links | What::Unlinks | What::Swaps) {
        v2.cx.issue(Severity::Warning, "mapping/second-patient-missing", Some(0));
    }
}

/// Records of one person, each linked with the first.
fn link<'a>(v2: &V2<'a>, groups: &[Group<'a>], made: &[Made]) {
    let patients: Vec<_> =
        groups.iter().zip(made).filter_map(|(g, m)| Some((v2.segment(g.pid?), m.subject.patient?))).collect();
    let Some(((first, one), others)) = patients.split_first() else { return };
    for (pid, other) in others {
        see_also(*first, *one, *other);
        see_also(*pid, *other, *one);
    }
}

fn see_also<'a>(pid: Scope<'_, 'a>, patient: Key, other: Key) {
    let link = PatientLink {
        other: Some(Reference::to(other).by(pid.node(adt_a24::LINK))),
        r#type: pid.constant(adt_a24::LINK, "seealso"),
    };
    pid.cx().update::<Patient<'a>>(patient, |p| p.link.push(link));
}

/// An account that has ended is no longer in use.
fn end<'a>(v2: &V2<'a>, groups: &[Group<'a>], made: &[Made]) {
    for (group, made) in groups.iter().zip(made) {
        let (Some(pid), Some(account)) = (group.pid, made.account) else { continue };
        let status = v2.segment(pid).constant(bar_p06::INACTIVE, "inactive");
        v2.cx.update::<Account<'a>>(account, |a| a.status = status.into());
    }
}

/// A deleted record is no longer in use.
fn delete<'a>(v2: &V2<'a>, groups: &[Group<'a>], made: &[Made]) {
    for (group, made) in groups.iter().zip(made) {
        let (Some(pid), Some(patient)) = (group.pid, made.subject.patient) else { continue };
        let by = v2.segment(pid).node(adt_a29::INACTIVE);
        v2.cx.update::<Patient<'_>>(patient, |p| p.active = Some(Val::new(false, by)));
    }
}
