//! What a Provenance says of an order as ORC: who entered it, who checked it, who did it, where and by which device.

use std::collections::HashMap;

use synovia_terminology::maps;

use super::super::super::datatypes::party::{device_cwe, location_xon, organization_cwe, xcn};
use super::super::super::datatypes::{address, concept, telecom, time};
use super::super::super::tree::{Rep, Segment};
use super::super::super::way::{Way, known};
use super::{once, same_or_more};
use crate::generated::rules::fhir::provenance_orc as r;
use crate::model::{Key, Kind, Location, Provenance, ProvenanceAgent, Record, TimeOrPeriod};
use crate::trace::Rule;

/// The Provenance of each order that has one.
pub(crate) type Histories<'w, 'a> = HashMap<Key, &'w Provenance<'a>>;

/// Finds them; of several the first that names somebody.
pub(crate) fn histories<'w, 'a>(record: &'w Record<'a>) -> Histories<'w, 'a> {
    let mut found = Histories::new();
    for provenance in record.provenances.iter().filter(|p| !p.agent.is_empty() || p.location.is_some()) {
        for key in provenance.target.iter().filter_map(|t| t.to) {
            if matches!(key.kind, Kind::ServiceRequest | Kind::MedicationRequest) {
                found.entry(key).or_insert(provenance);
            }
        }
    }
    found
}

/// The fields for each kind of agent.
const AGENTS: [(&str, u16, Rule); 4] =
    [("enterer", 10, r::R10), ("verifier", 11, r::R11), ("author", 12, r::R12), ("performer", 19, r::R19)];

/// Adds what the Provenance says to the ORC of its order.
pub(crate) fn provenance<'a>(w: Way<'_, 'a>, p: &Provenance<'a>, s: &mut Segment) {
    if let Some(rep) = s.fields.get(&1).and_then(|f| f.first()) {
        w.under(r::R1).decided_rep(rep, p.activity.iter().flat_map(concept::origins));
    }
    let occurred = match &p.occurred {
        Some(TimeOrPeriod::DateTime(at)) => Some(at.clone()),
        _ => None,
    };
    for at in [&occurred, &p.recorded] {
        once(9, time::date_time(w.under(r::R9), at).map(Rep::from), s);
    }
    p.agent.iter().for_each(|a| agent(w, a, s));
    place(w, p, s);
    for label in &p.common.meta.security {
        let rep = concept::coding(w.under(r::R28), label, Some(maps::CONFIDENTIALITY_CODE));
        same_or_more(28, rep, s);
    }
}

fn agent<'a>(w: Way<'_, 'a>, a: &ProvenanceAgent<'a>, s: &mut Segment) {
    let kind = a.r#type.as_ref();
    let code = kind.and_then(|k| known(&k.coding.first()?.code));
    let Some((_, field, rule)) = AGENTS.iter().find(|(name, ..)| Some(*name) == code).copied() else {
        let device = a.who.as_ref().and_then(|who| device_cwe(w.under(r::R18), who));
        return once(18, device, s);
    };
    let w = w.under(rule);
    let rep = a.who.as_ref().and_then(|who| xcn(w, who));
    if let Some(rep) = &rep {
        w.decided_rep(rep, kind.into_iter().flat_map(concept::origins));
    }
    let for_whom = a.on_behalf_of.as_ref().filter(|_| field == 10);
    let for_whom = for_whom.and_then(|o| organization_cwe(w.under(r::R17), o));
    if let (Some(for_whom), None) = (&for_whom, &rep) {
        w.decided_rep(for_whom, kind.into_iter().flat_map(concept::origins));
    }
    same_or_more(field, rep, s);
    once(17, for_whom, s);
}

/// Where it was done; the organization that ordered may stand there already.
fn place<'a>(w: Way<'_, 'a>, p: &Provenance<'a>, s: &mut Segment) {
    let Some(reference) = &p.location else { return };
    once(21, location_xon(w.under(r::R21), reference), s);
    let Some(place) = reference.to.and_then(|key| w.record.get::<Location<'a>>(key)) else { return };
    if let Some(a) = &place.address {
        same_or_more(22, address::address(w.under(r::R22), a), s);
    }
    for t in &place.telecom {
        same_or_more(23, telecom::telecom(w.under(r::R23), t), s);
    }
}
