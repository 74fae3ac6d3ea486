//! Provenance of an event as EVN.

use synovia_terminology::maps;

use super::super::datatypes::party::{practitioner_of, xcn};
use super::super::datatypes::{concept, place, time};
use super::super::tree::Segment;
use super::super::way::{Way, known};
use crate::generated::rules::fhir::provenance_evn as r;
use crate::model::{Provenance, Text, TimeOrPeriod};

/// Whether a Provenance says what happened, as a reader of EVN writes it.
pub(crate) fn is_event(p: &Provenance<'_>) -> bool {
    let display = p.activity.as_ref().and_then(|a| a.coding.first()).and_then(|c| known(&c.display));
    display.is_some_and(|d| d.starts_with("event - "))
}

/// EVN of the event `code`; without a Provenance it says when the message was made.
pub(crate) fn evn<'a>(
    w: Way<'_, 'a>,
    code: &str,
    p: Option<&Provenance<'a>>,
    timestamp: &Text<'a>,
) -> Segment {
    let mut s = Segment::new("EVN");
    let mut event = w.constant(r::R1, code);
    let Some(p) = p else {
        s.set(1, Some(event));
        s.set(2, time::date_time(w.under(r::R2), timestamp));
        return s;
    };
    let activity = p.activity.as_ref().and_then(|a| a.coding.first()).and_then(|c| c.display.as_ref());
    event.by.extend(activity.map(|v| w.under(r::R1).origin(v.by)));
    s.set(1, Some(event));
    s.set(2, time::date_time(w.under(r::R2), &p.recorded));
    let reason = p.reason.first();
    s.push(4, reason.and_then(|c| concept::concept(w.under(r::R4), c, Some(maps::EVENT_REASON))));
    for who in p.agent.iter().filter_map(|a| a.who.as_ref()) {
        if practitioner_of(w, who).is_some() {
            s.push(5, xcn(w.under(r::R5), who));
        }
    }
    if let Some(TimeOrPeriod::DateTime(at)) = &p.occurred {
        s.set(6, time::date_time(w.under(r::R6), &Some(at.clone())));
    }
    s.push(7, p.location.as_ref().and_then(|l| place::hd(w.under(r::R7), l)));
    s
}
