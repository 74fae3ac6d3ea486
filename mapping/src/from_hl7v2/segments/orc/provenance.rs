//! ORC: who did what with an order.

use synovia_terminology::maps;

use crate::from_hl7v2::datatypes::{cwe, time, xad, xcn, xon, xtn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::orc_provenance as r;
use crate::model::{
    CodeableConcept, Location, Practitioner, Provenance, ProvenanceAgent, Reference, TimeOrPeriod,
};
use crate::trace::Rule;

const DATA_OPERATION: &str = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";
const PARTICIPANT_TYPE: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

/// Whether an ORC says who did anything: a Provenance of nobody says nothing that the order does not.
pub(crate) fn names_somebody(s: Scope<'_, '_>) -> bool {
    [10, 11, 12, 17, 18, 19].into_iter().any(|field| s.part(field).is_some_and(Scope::is_valued))
}

/// `ORC-Provenance`; `s` is the ORC inside its message row.
pub(crate) fn provenance<'a>(s: Scope<'_, 'a>, p: &mut Provenance<'a>) {
    p.activity = activity(s);
    p.recorded = s.get(9, r::R16, time::instant_if_precise);
    p.occurred = s.get(9, r::R17, time::date_time).map(TimeOrPeriod::DateTime);
    enterer(s, p);
    agents(s, p, (11, r::R21), [("verifier", r::R22), ("", r::R23)]);
    let authors = agents(s, p, (12, r::R24), [("author", r::R25), ("", r::R26)]);
    if let Some(author) = authors.first().and_then(|who| who.to) {
        let home = s.all(24, r::R40, xad::address);
        s.cx().update::<Practitioner<'a>>(author, |a| a.address.extend(home));
    }
    agents(s, p, (19, r::R35), [("performer", r::R33), ("", r::R34)]);
    let device = s.get(18, r::R32, cwe::device);
    p.agent.extend(device.map(|who| ProvenanceAgent { who: Some(who), ..ProvenanceAgent::default() }));
    p.location = place(s);
    p.common.meta.security.extend(s.all(28, r::R44, |s| cwe::coding(s, Some(maps::CONFIDENTIALITY_CODE))));
}

/// ORC-1 as what was done to the data.
fn activity<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let rows = [
        (&["NW"][..], "CREATE", r::R3, r::R4),
        (&["SC"], "UPDATE", r::R5, r::R6),
        (&["OC", "CA"], "CANCEL", r::R7, r::R8),
    ];
    rows.into_iter().find_map(|(codes, activity, code, system)| {
        let s = s.when(code, |t| t.one_of(1, codes))?;
        Some(s.concept(code, activity, system, DATA_OPERATION))
    })
}

/// The people of a field in one role.
fn agents<'a>(
    s: Scope<'_, 'a>,
    p: &mut Provenance<'a>,
    (field, rule): (u16, Rule),
    [(kind, code), (_, system)]: [(&'static str, Rule); 2],
) -> Vec<Reference<'a>> {
    let people = s.all(field, rule, xcn::practitioner);
    p.agent.extend(people.iter().map(|who| ProvenanceAgent {
        r#type: Some(s.concept(code, kind, system, PARTICIPANT_TYPE)),
        who: Some(who.clone()),
        ..ProvenanceAgent::default()
    }));
    people
}

/// ORC-10, on behalf of the organization of ORC-17.
fn enterer<'a>(s: Scope<'_, 'a>, p: &mut Provenance<'a>) {
    let before = p.agent.len();
    agents(s, p, (10, r::R18), [("enterer", r::R19), ("", r::R20)]);
    let Some(organization) = s.get(17, r::R31, cwe::organization) else { return };
    if p.agent.len() == before {
        let kind = s.concept(r::R19, "enterer", r::R20, PARTICIPANT_TYPE);
        p.agent.push(ProvenanceAgent { r#type: Some(kind), ..ProvenanceAgent::default() });
    }
    for agent in p.agent.iter_mut().skip(before) {
        agent.on_behalf_of = Some(organization.clone());
    }
}

/// ORC-21 to 23: where it was done.
fn place<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let place = s.get(21, r::R37, xon::location)?;
    if let Some(key) = place.to {
        let address = s.get(22, r::R38, xad::address);
        let telecom = s.all(23, r::R39, xtn::contact_point);
        s.cx().update::<Location<'a>>(key, |l| {
            l.address = address;
            l.telecom.extend(telecom);
        });
    }
    Some(place)
}
