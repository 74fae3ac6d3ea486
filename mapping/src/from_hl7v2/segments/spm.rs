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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::segments::obx::tests::codes;
    use crate::from_hl7v2::source::with_record;
    use crate::model::{Record, Text};
    use crate::options::Options;

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    fn read(fields: &[(usize, &str)], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let mut spm = vec![""; 33];
        spm[0] = "SPM";
        for (n, value) in fields {
            spm[*n] = value;
        }
        let message = format!(
            "MSH|^~\\&|A|B|||20240102030405+0000||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||7\rOBR|1||F|A^a^L\rSPM|1|S0\r{}\r",
            spm.join("|")
        );
        with_record(&message, &Options::default(), look);
    }

    #[test]
    fn every_row() {
        let fields = [
            (2, "P1^F1"),
            (4, "BLD"),
            (6, "HEP~EDTA"),
            (7, "VENIP"),
            (8, "LA^left arm^L"),
            (12, "5^mL"),
            (14, "first~a&b"),
            (17, "20240101"),
            (18, "20240102"),
            (20, "Y"),
            (24, "HEM~CLOT"),
            (27, "TUBE^t^L"),
            (30, "ACC1"),
            (31, "O1~O2"),
            (32, "SH1"),
        ];
        read(&fields, |_, record| {
            let p = &record.specimens[1];
            let values: Vec<&str> = p.identifier.iter().map(|i| text(&i.value)).collect();
            assert_eq!(values, ["P1", "F1", "O1", "O2", "SH1"]);
            assert_eq!(text(&p.identifier[4].r#type.as_ref().unwrap().coding[0].code), "SHIP");
            assert!(p.r#type.is_some());
            assert!(p.container[0].additive_codeable_concept.is_some() && p.container[0].r#type.is_some());
            let collection = p.collection.as_ref().unwrap();
            assert!(collection.method.is_some() && collection.body_site.is_some());
            assert_eq!(text(&collection.quantity.as_ref().unwrap().value), "5");
            assert!(matches!(&collection.collected, Some(TimeOrPeriod::DateTime(t)) if t.is == "2024-01-01"));
            assert_eq!(p.note.len(), 2);
            assert_eq!(text(&p.note[1].text), "a&b");
            assert_eq!((text(&p.received_time), text(&p.status.value)), ("2024-01-02", "available"));
            assert_eq!(
                (p.condition.len(), text(&p.accession_identifier.as_ref().unwrap().value)),
                (2, "ACC1")
            );
            assert!(p.subject.is_some());
        });
    }

    #[test]
    fn a_span_a_missing_status_and_an_empty_segment() {
        read(&[(17, "20240101^20240102"), (20, "N")], |_, record| {
            let collection = record.specimens[1].collection.as_ref().unwrap();
            assert!(matches!(collection.collected, Some(TimeOrPeriod::Period(_))));
            assert_eq!(text(&record.specimens[1].status.value), "unavailable");
        });
        read(&[(20, "X")], |v2, record| {
            assert!(record.specimens[1].status.value.is_none());
            assert!(codes(v2).contains(&"mapping/code-not-mapped"));
        });
        read(&[(1, "2")], |_, record| {
            let p = &record.specimens[1];
            assert!(p.collection.is_none() && p.container.is_empty() && p.identifier.is_empty());
        });
    }

    #[test]
    fn a_parent_is_a_specimen_of_the_message_or_one_of_its_own() {
        read(&[(2, "S1"), (3, "S0~Q1^Q2")], |_, record| {
            let parents = &record.specimens.iter().find(|p| !p.parent.is_empty()).unwrap().parent;
            assert_eq!(parents[0].to.unwrap().index, 0);
            let other: &Specimen<'_> = record.get(parents[1].to.unwrap()).unwrap();
            assert_eq!(other.identifier.len(), 2);
        });
    }
}
