//! Specimen as SPM.

use synovia_terminology::maps;

use super::super::datatypes::{concept, identifier, quantity, time};
use super::super::tree::{Rep, Segment};
use super::super::way::Way;
use super::obx::pair;
use super::{Fields, is_typed, said};
use crate::generated::rules::fhir::specimen_spm as r;
use crate::model::{Identifier, Specimen, TimeOrPeriod};

const IDENTIFIERS: &Fields = &[(2, r::R2), (31, r::R31)];

/// SPM number `n`.
pub(crate) fn spm<'a>(w: Way<'_, 'a>, p: &Specimen<'a>, n: usize) -> Segment {
    let mut s = Segment::new("SPM");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    numbers(w, p, &mut s);
    for parent in &p.parent {
        let found = parent.to.and_then(|key| w.record.get::<Specimen<'a>>(key));
        let list: &[Identifier<'_>] = match (parent.identifier.as_deref(), found) {
            (_, Some(found)) => &found.identifier,
            (Some(own), None) => core::slice::from_ref(own),
            (None, None) => continue,
        };
        let w = w.under(r::R3);
        s.push(3, w.followed(pair(w, list), parent.by));
    }
    s.push(4, p.r#type.as_ref().and_then(|c| concept::concept(w.under(r::R4), c, Some(maps::SPECIMEN_TYPE))));
    let additive = p.container.iter().find_map(|c| c.additive_codeable_concept.as_ref());
    s.push(6, additive.and_then(|c| concept::concept(w.under(r::R6), c, Some(maps::ADDITIVE_PRESERVATIVE))));
    collection(w, p, &mut s);
    for note in &p.note {
        s.set(14, w.text(r::R14, &note.text));
    }
    s.set(18, time::date_time(w.under(r::R18), &p.received_time));
    s.set(20, concept::inverse(w.under(r::R20), &p.status.value, maps::YES_NO_INDICATOR_AVAILABILITY_STATUS));
    let condition = p.condition.iter();
    s.extend(
        24,
        condition.filter_map(|c| concept::concept(w.under(r::R24), c, Some(maps::SPECIMEN_CONDITION))),
    );
    let kind = p.container.iter().find_map(|c| c.r#type.as_ref());
    s.push(27, kind.and_then(|c| concept::concept(w.under(r::R27), c, None)));
    s.push(30, p.accession_identifier.as_ref().and_then(|i| identifier::cx(w.under(r::R30), i)));
    s
}

/// The identifiers of placer and filler make one pair; all others are further ones.
fn numbers(w: Way<'_, '_>, p: &Specimen<'_>, s: &mut Segment) {
    let mut own: Vec<Identifier<'_>> = Vec::new();
    for i in &p.identifier {
        let further = said(&i.extension, "SPM", IDENTIFIERS).is_some_and(|(field, _)| field == 31);
        if is_typed(i, "SHIP") {
            s.push(32, identifier::ei(w.under(r::R32), i));
        } else if !further && own.len() < 2 && (own.is_empty() || is_typed(i, "FGN")) {
            own.push(i.clone());
        } else {
            s.push(31, identifier::cx(w.under(r::R31), i));
        }
    }
    let rep: Option<Rep> = pair(w.under(r::R2), &own);
    s.push(2, rep);
}

fn collection(w: Way<'_, '_>, p: &Specimen<'_>, s: &mut Segment) {
    let Some(c) = &p.collection else { return };
    s.push(7, c.method.as_ref().and_then(|c| concept::concept(w.under(r::R7), c, None)));
    s.push(8, c.body_site.as_ref().and_then(|c| concept::concept(w.under(r::R8), c, None)));
    s.push(12, c.quantity.as_ref().and_then(|q| quantity::cq(w.under(r::R12), q)));
    match &c.collected {
        Some(TimeOrPeriod::Period(period)) => s.push(17, time::range(w.under(r::R17), period)),
        Some(TimeOrPeriod::DateTime(at)) => s.set(17, time::date_time(w.under(r::R17), &Some(at.clone()))),
        _ => {}
    }
}
