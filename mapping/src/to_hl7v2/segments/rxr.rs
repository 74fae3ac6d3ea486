//! How and where something was given as RXR.

use synovia_terminology::maps;

use super::super::datatypes::concept;
use super::super::tree::Segment;
use super::super::way::Way;
use crate::generated::rules::fhir::immunization_rxr as r;
use crate::model::Immunization;

/// RXR of a vaccine; empty when neither route nor site is known.
pub(crate) fn immunization(w: Way<'_, '_>, i: &Immunization<'_>) -> Segment {
    let mut s = Segment::new("RXR");
    let route = i.route.as_ref();
    s.push(1, route.and_then(|c| concept::concept(w.under(r::R1), c, Some(maps::ROUTE_OF_ADMINISTRATION))));
    s.push(2, i.site.as_ref().and_then(|c| concept::concept(w.under(r::R2), c, Some(maps::BODY_PARTS))));
    s
}
