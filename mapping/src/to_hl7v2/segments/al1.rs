//! AllergyIntolerance as AL1.

use synovia_terminology::maps;

use super::super::datatypes::concept::{self, inverse};
use super::super::datatypes::{extension, time};
use super::super::tree::{Rep, Segment};
use super::super::way::Way;
use crate::generated::rules::fhir::allergyintolerance_al1 as r;
use crate::model::{AllergyIntolerance, ExtensionValue, TimeOrPeriod};

const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";

/// AL1 number `n`.
pub(crate) fn al1(w: Way<'_, '_>, a: &AllergyIntolerance<'_>, n: usize) -> Segment {
    let mut s = Segment::new("AL1");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    s.push(2, kind(w.under(r::R2), a));
    s.push(3, a.code.as_ref().and_then(|c| concept::concept(w.under(r::R3), c, None)));
    severity(w.under(r::R4), a, &mut s);
    for reaction in a.reaction.iter().flat_map(|r| &r.manifestation) {
        s.set(5, concept::plain(w.under(r::R5), reaction));
    }
    if let Some(TimeOrPeriod::DateTime(onset)) = &a.onset {
        s.set(6, time::date_time(w.under(r::R6), &Some(onset.clone())));
    }
    s
}

/// The sender's own code where an extension keeps it, else by the category, else by the type.
pub(super) fn kind(w: Way<'_, '_>, a: &AllergyIntolerance<'_>) -> Option<Rep> {
    let category = a.category.first();
    let kept = category
        .and_then(|c| original(w, &c.extension, maps::ALLERGEN_TYPE_ALLERGY_INTOLERANCE_ORIGINAL_CATEGORY));
    let by_category =
        category.and_then(|c| inverse(w, &c.value, maps::ALLERGEN_TYPE_ALLERGY_INTOLERANCE_CATEGORY));
    let by_type = inverse(w, &a.r#type.value, maps::ALLERGY_TYPE);
    let mut rep =
        kept.or_else(|| by_category.clone().map(Rep::from)).or_else(|| by_type.clone().map(Rep::from))?;
    if let Some(cell) = rep.cells_mut().next() {
        cell.by.extend(by_category.into_iter().chain(by_type).flat_map(|c| c.by));
    }
    Some(rep)
}

fn original(
    w: Way<'_, '_>,
    list: &[crate::model::Extension<'_>],
    map: synovia_terminology::ConceptMap,
) -> Option<Rep> {
    let found = extension(list, ALTERNATE_CODES)?;
    let Some(ExtensionValue::CodeableConcept(kept)) = &found.value else { return None };
    let rep = concept::concept(w, kept, Some(map))?;
    w.decided_rep(&rep, found.url.as_ref().map(|u| u.by));
    Some(rep)
}

/// Field 4: the severity of a reaction, else the criticality.
pub(super) fn severity(w: Way<'_, '_>, a: &AllergyIntolerance<'_>, s: &mut Segment) {
    let reaction = a.reaction.iter().find(|r| r.severity.value.is_some());
    let by_reaction = reaction.and_then(|r| {
        inverse(w, &r.severity.value, maps::ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_REACTION_SEVERITY)
    });
    if let Some(cell) = by_reaction {
        return s.set(4, Some(cell));
    }
    let kept = original(
        w,
        &a.criticality.extension,
        maps::ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_CRITICALITY_ORIGINAL,
    );
    let value = inverse(w, &a.criticality.value, maps::ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_CRITICALITY);
    s.push(4, kept.or_else(|| value.map(Rep::from)));
}
