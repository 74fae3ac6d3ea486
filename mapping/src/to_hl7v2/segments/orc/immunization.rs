//! What a vaccine says of its order as ORC.

use synovia_terminology::maps;

use super::super::super::datatypes::party::xcn;
use super::super::super::datatypes::{concept, identifier, time};
use super::super::super::tree::{Rep, Segment};
use super::super::super::way::Way;
use super::super::is_typed;
use super::once;
use crate::generated::rules::fhir::immunization_orc as r;
use crate::model::{Identifier, Immunization, ImmunizationPerformer};

/// ORC of a vaccine.
pub(crate) fn immunization<'a>(w: Way<'_, 'a>, i: &Immunization<'a>) -> Segment {
    let mut s = Segment::new("ORC");
    s.set(1, Some(w.constant(r::CONTROL, "RE")));
    let mut group = Rep::default();
    for id in &i.identifier {
        number(w, id, &mut s, &mut group);
    }
    s.push(4, group.filled());
    s.set(9, time::date_time(w.under(r::R9), &i.recorded));
    for who in i.performer.iter().filter(|p| ordered(p)) {
        let rep = who.actor.as_ref().and_then(|a| xcn(w.under(r::R12), a));
        if let (Some(rep), Some(function)) = (&rep, &who.function) {
            w.under(r::R12).decided_rep(rep, concept::origins(function));
        }
        s.push(12, rep);
    }
    let security = i.common.meta.security.iter();
    s.extend(
        28,
        security.filter_map(|c| concept::coding(w.under(r::R28), c, Some(maps::CONFIDENTIALITY_CODE))),
    );
    s
}

/// The numbers of placer and filler, and those of the group that they gave it; any other is the filler's.
fn number(w: Way<'_, '_>, i: &Identifier<'_>, s: &mut Segment, group: &mut Rep) {
    if is_typed(i, "PLAC") {
        once(2, identifier::ei(w.under(r::R2), i), s);
    } else if is_typed(i, "PGN") {
        group.nest(1, identifier::ei(w.under(r::R4), i));
    } else if is_typed(i, "FGN") {
        group.nest(2, identifier::ei(w.under(r::R4), i));
    } else if is_typed(i, "FILL") || !s.has(3) {
        once(3, identifier::ei(w.under(r::R3), i), s);
    }
}

/// Whether this one ordered the vaccine, and did not give it.
pub(crate) fn ordered(p: &ImmunizationPerformer<'_>) -> bool {
    p.function.as_ref().is_some_and(|f| concept::has(f, "OP"))
}
