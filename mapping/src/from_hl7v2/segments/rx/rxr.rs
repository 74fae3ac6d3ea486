//! RXR: by which way a medicine is given.

use synovia_terminology::maps;

use crate::from_hl7v2::datatypes::cwe;
use crate::from_hl7v2::scope::Scope;
use crate::from_hl7v2::segments::spm::with_rows;
use crate::generated::rules::hl7v2::rxr_medicationadministration as own;
use crate::generated::rules::segments::rxr_medicationrequest as r;
use crate::model::{AdministeredDosage, Dosage};

/// `RXR-MedicationRequest`, into how the medicine is to be taken.
pub(crate) fn dosage<'a>(s: Scope<'_, 'a>, d: &mut Dosage<'a>) {
    d.route = s.get(1, r::R3, |s| cwe::concept(s, Some(maps::ROUTE_OF_ADMINISTRATION)));
    d.site = s.get(2, r::R4, |s| cwe::concept(s, Some(maps::BODY_PARTS)));
    d.method = s.get(4, r::R6, |s| cwe::concept(s, Some(maps::ADMINISTRATION_METHOD)));
    d.additional_instruction.extend(s.get(5, r::R7, |s| {
        let mut concept = cwe::concept(s, with_rows(maps::ROUTING_INSTRUCTION))?;
        concept.extension.extend(s.source_field());
        Some(concept)
    }));
}

/// RXR after RXA: how the medicine was given.
pub(crate) fn administered<'a>(s: Scope<'_, 'a>, d: &mut AdministeredDosage<'a>) {
    d.route = s.get(1, own::ROUTE, |s| cwe::concept(s, Some(maps::ROUTE_OF_ADMINISTRATION)));
    d.site = s.get(2, own::SITE, |s| cwe::concept(s, Some(maps::BODY_PARTS)));
    d.method = s.get(4, own::METHOD, |s| cwe::concept(s, Some(maps::ADMINISTRATION_METHOD)));
}
