//! What a specimen is kept in as SAC.

use synovia_terminology::maps;

use super::super::datatypes::{concept, identifier, quantity};
use super::super::tree::{Rep, Segment};
use super::super::way::Way;
use super::orc::once;
use crate::generated::rules::fhir::specimen_sac as r;
use crate::model::{Identifier, Quantity, Specimen, SpecimenContainer};

/// Whether a container says more than SPM can.
pub(crate) fn is_container(c: &SpecimenContainer<'_>) -> bool {
    !c.identifier.is_empty() || c.capacity.is_some() || c.specimen_quantity.is_some()
}

/// SAC of the containers of a specimen that say more than SPM can. The accession number of the specimen is that of the
/// first.
pub(crate) fn sac<'a>(w: Way<'_, 'a>, p: &Specimen<'a>) -> Vec<Segment> {
    let mut made: Vec<Segment> =
        p.container.iter().filter(|c| is_container(c)).map(|c| container(w, c)).collect();
    if let (Some(first), Some(i)) = (made.first_mut(), &p.accession_identifier) {
        once(2, identifier::ei(w.under(r::R2), i), first);
    }
    made
}

fn container(w: Way<'_, '_>, c: &SpecimenContainer<'_>) -> Segment {
    let mut s = Segment::new("SAC");
    let number = |i: &Identifier<'_>, rule| identifier::ei(w.under(rule), i);
    s.push(3, c.identifier.first().and_then(|i| number(i, r::R3)));
    s.push(4, c.identifier.get(1).and_then(|i| number(i, r::R4)));
    s.push(9, c.r#type.as_ref().and_then(|kind| concept::concept(w.under(r::R9), kind, None)));
    let volume = |q: &Option<Quantity<'_>>, rule| -> Option<Rep> {
        Some(quantity::number(w.under(rule), q.as_ref()?)?.into())
    };
    s.push(21, volume(&c.capacity, r::R21));
    s.push(22, volume(&c.specimen_quantity, r::R22));
    for q in c.capacity.iter().chain(&c.specimen_quantity) {
        once(24, quantity::unit(w.under(r::R24), q), &mut s);
    }
    let additive = c.additive_codeable_concept.as_ref();
    s.push(
        27,
        additive.and_then(|a| concept::concept(w.under(r::R27), a, Some(maps::ADDITIVE_PRESERVATIVE))),
    );
    s
}
