//! Encounter as PV2.

use synovia_terminology::maps;

use super::super::datatypes::party::xcn;
use super::super::datatypes::{concept, place, text_of, time};
use super::super::tree::{Cell, Segment};
use super::super::way::{Way, known};
use super::concept_extension;
use crate::generated::rules::fhir::encounter_pv2 as r;
use crate::model::{Encounter, EncounterParticipant, Extension};

const PLANNED_START: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter.plannedStartDate";
const PLANNED_END: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter.plannedEndDate";
const MODE_OF_ARRIVAL: &str = "http://hl7.org/fhir/StructureDefinition/encounter-modeOfArrival";

/// Whether a participant is the source of the referral, which PV2-13 and PV1-8 share the code of. A reader of PV2 says so
/// by what else it knows: nothing tells them apart but the mark of the field.
pub(crate) fn is_referral_source(p: &EncounterParticipant<'_>) -> bool {
    p.individual
        .as_ref()
        .and_then(|i| super::marked(&i.extension))
        .is_some_and(|(place, _)| place == "PV2-13")
}

/// PV2; `pv1` tells which planned place is its own.
pub(crate) fn pv2<'a>(w: Way<'_, 'a>, e: &Encounter<'a>, pv1: &Segment) -> Segment {
    let mut s = Segment::new("PV2");
    let preadmission =
        pv1.fields.get(&2).and_then(|f| f.first()?.cells().next()).is_some_and(|c| c.text == "P")
            && pv1.has(3);
    let planned = e.location.iter().filter(|l| known(&l.status) == Some("planned"));
    let pending = planned.skip(usize::from(preadmission)).last();
    if let Some((l, to)) = pending.and_then(|l| Some((l, l.location.as_ref()?))) {
        let w1 = w.under(r::R1);
        let rep = place::pl(w1, to);
        if let Some(rep) = &rep {
            w1.decided_rep(rep, l.status.as_ref().map(|v| v.by));
        }
        s.push(1, rep);
    }
    s.push(3, e.reason_code.first().and_then(|c| concept::concept(w.under(r::R3), c, None)));
    let extensions = &e.common.extension;
    s.set(8, time_extension(w.under(r::R8), extensions, PLANNED_START));
    s.set(9, time_extension(w.under(r::R9), extensions, PLANNED_END));
    s.set(11, e.length.as_ref().and_then(|q| w.text(r::R11, &q.value)));
    s.set(12, w.text(r::R12, &e.common.text));
    for p in e.participant.iter().filter(|p| is_referral_source(p)) {
        let rep = p.individual.as_ref().and_then(|who| xcn(w.under(r::R13), who));
        if let Some(rep) = &rep {
            w.decided_rep(rep, p.r#type.iter().flat_map(concept::origins));
        }
        s.push(13, rep);
    }
    let security = e.common.meta.security.first();
    s.push(22, security.and_then(|c| concept::coding(w.under(r::R22), c, Some(maps::YES_NO_INDICATOR))));
    s.push(
        25,
        e.priority
            .as_ref()
            .and_then(|c| concept::concept(w.under(r::R25), c, Some(maps::ENCOUNTER_PRIORITY))),
    );
    s.extend(38, concept_extension(w, r::R38, extensions, MODE_OF_ARRIVAL, Some(maps::MODE_OF_ARRIVAL_CODE)));
    s
}

fn time_extension(w: Way<'_, '_>, list: &[Extension<'_>], url: &str) -> Option<Cell> {
    let found = super::super::datatypes::extension(list, url)?;
    let cell = time::date_time(w, &text_of(found).cloned())?;
    w.decided(&cell, found.url.as_ref().map(|u| u.by));
    Some(cell)
}
