//! SPM: specimens.

use synovia_terminology::maps;

use super::shared::surplus;
use crate::from_hl7v2::datatypes::{cq, cwe, cx, dr, ei, eip, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::text;
use crate::generated::rules::segments::spm_specimen as r;
use crate::model::{
    Annotation, Identifier, Key, Kind, Reference, Specimen, SpecimenCollection, SpecimenContainer,
    TimeOrPeriod,
};

/// `SPM-Specimen`.
pub(crate) fn specimen<'a>(s: Scope<'_, 'a>, p: &mut Specimen<'a>) {
    p.identifier.extend(s.get(2, r::R4, eip::placer));
    p.identifier.extend(s.get(2, r::R5, eip::filler));
    p.parent.extend(s.repetitions(3).filter_map(|s| parent(s, p.subject.as_ref())));
    p.r#type = s.get(4, r::R8, |s| cwe::concept(s, Some(maps::SPECIMEN_TYPE)));
    container(s, p);
    collection(s, p);
    p.note.extend(s.all(14, r::R18, |s| {
        Some(Annotation { text: Some(s.whole(text::WITH_DELIMITERS)?), ..Annotation::default() })
    }));
    p.received_time = s.get(18, r::R23, time::date_time);
    p.status = s.code(20, r::R25, maps::YES_NO_INDICATOR_AVAILABILITY_STATUS).into();
    p.condition.extend(s.all(24, r::R29, |s| cwe::concept(s, Some(maps::SPECIMEN_CONDITION))));
    p.accession_identifier = s.get(30, r::R35, cx::identifier);
    [6, 30].into_iter().for_each(|field| surplus(s, field));
    p.identifier.extend(s.all(31, r::R36, cx::identifier));
    let shipment = s.get(32, r::R37, ei::identifier);
    p.identifier.extend(shipment.map(|i| s.typed(i, r::R38, "SHIP", r::R39)));
}

/// SPM-3: a specimen that this one was taken from.
fn parent<'a>(s: Scope<'_, 'a>, subject: Option<&Reference<'a>>) -> Option<Reference<'a>> {
    let identifiers = eip::placer(s.under(r::R6)).into_iter().chain(eip::filler(s.under(r::R7))).collect();
    referred(s.under(r::R6), identifiers, subject)
}

/// SPM-6 and 27: one container. SPM-8's list of the guide names targets only.
fn container<'a>(s: Scope<'_, 'a>, p: &mut Specimen<'a>) {
    let additive = s.get(6, r::R10, |s| cwe::concept(s, Some(maps::ADDITIVE_PRESERVATIVE)));
    let kind = s.get(27, r::R32, |s| cwe::concept(s, with_rows(maps::CONTAINER_TYPE)));
    if additive.is_some() || kind.is_some() {
        p.container.push(SpecimenContainer {
            r#type: kind,
            additive_codeable_concept: additive,
            ..SpecimenContainer::default()
        });
    }
}

/// SPM-7, 8, 12 and 17.
fn collection<'a>(s: Scope<'_, 'a>, p: &mut Specimen<'a>) {
    let mut c = SpecimenCollection {
        method: s.get(7, r::R11, |s| cwe::concept(s, with_rows(maps::SPECIMEN_COLLECTION_METHOD))),
        body_site: s.get(8, r::R12, |s| cwe::concept(s, with_rows(maps::SPECIMEN_SOURCE_SITE))),
        quantity: s.get(12, r::R16, cq::quantity),
        ..SpecimenCollection::default()
    };
    if let Some(s) = s.when(r::R21, |t| t.valued_at(17, 2)) {
        c.collected = s.get(17, r::R21, dr::period).map(TimeOrPeriod::Period);
    } else if let Some(s) = s.when(r::R22, |t| !t.valued_at(17, 2)) {
        c.collected = s.get(17, r::R22, dr::date_time).map(TimeOrPeriod::DateTime);
    }
    if c.method.is_some() || c.body_site.is_some() || c.quantity.is_some() || c.collected.is_some() {
        p.collection = Some(c);
    }
}

/// A map, unless the guide lists no source code in it: nothing translates by such a list.
pub(crate) fn with_rows(map: synovia_terminology::ConceptMap) -> Option<synovia_terminology::ConceptMap> {
    (!map.is_empty()).then_some(map)
}

/// Points to the specimen of the message that has one of these identifiers, or adds one that the rule of `s` creates.
/// Either way the identifiers stand somewhere: on the reference, or on the specimen.
pub(crate) fn referred<'a>(
    s: Scope<'_, 'a>,
    identifiers: Vec<Identifier<'a>>,
    subject: Option<&Reference<'a>>,
) -> Option<Reference<'a>> {
    if identifiers.is_empty() {
        return None;
    }
    if let Some(key) = known(s, &identifiers) {
        let identifier = identifiers.into_iter().next().map(Box::new);
        return Some(Reference { to: Some(key), identifier, ..Reference::default() });
    }
    Some(s.add(Specimen { identifier: identifiers, subject: subject.cloned(), ..s.create() }))
}

fn known<'a>(s: Scope<'_, 'a>, identifiers: &[Identifier<'a>]) -> Option<Key> {
    let text = |t: &crate::model::Text<'a>| t.as_ref().map(|v| v.is.clone());
    let same = |a: &Identifier<'a>, b: &Identifier<'a>| {
        a.value.is_some()
            && text(&a.value) == text(&b.value)
            && (a.system.is_none() || b.system.is_none() || text(&a.system) == text(&b.system))
    };
    let record = s.cx().record.borrow();
    let index = record
        .specimens
        .iter()
        .position(|p| p.identifier.iter().any(|a| identifiers.iter().any(|b| same(a, b))))?;
    Some(Key { kind: Kind::Specimen, index: u32::try_from(index).ok()? })
}
