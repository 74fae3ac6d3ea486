//! OBR: an order of observations, its report, and what it says of a specimen.

use synovia_terminology::maps;

use super::orc::{CALLBACK, Pair};
use super::shared::surplus;
use crate::from_hl7v2::datatypes::{cq, cwe, cx, ei, eip, id, ndl, nm, sps, time, tq, xcn, xtn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::{
    obr_diagnosticreport as own_report, obr_servicerequest as own_requester, orc_servicerequest as own_order,
};
use crate::generated::rules::segments::{obr_diagnosticreport, obr_servicerequest, obr_specimen};
use crate::model::{
    DiagnosticReport, Extension, ExtensionValue, Identifier, Key, Observation, Occurrence, PractitionerRole,
    Reference, ServiceRequest, Specimen, SpecimenCollection, TimeOrPeriod,
};
use crate::trace::{Reason, Rule};

const PERFORMER_FUNCTION: &str = "http://hl7.org/fhir/StructureDefinition/event-performerFunction";
const PARTICIPATION_TYPE: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
const SUPPORTING_INFO: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-ServiceRequest.supportingInfo";

/// `OBR-DiagnosticReport`; `s` is the OBR inside its message row.
pub(crate) fn diagnostic_report<'a>(s: Scope<'_, 'a>, pair: Pair<'_, 'a>, d: &mut DiagnosticReport<'a>) {
    use obr_diagnosticreport as r;
    if let Some(s) = s.when(r::R4, |t| !t.valued_in(pair.orc, 2)) {
        let placer = s.get(2, r::R4, ei::identifier);
        d.identifier.extend(placer.map(|i| s.typed(i, r::R5, "PLAC", r::R6)));
    }
    if let Some(s) = s.when(r::R7, |t| !t.valued_in(pair.orc, 3)) {
        let filler = s.get(3, r::R7, ei::identifier);
        d.identifier.extend(filler.map(|i| s.typed(i, r::R8, "FILL", r::R9)));
    }
    d.code = s.get(4, r::R10, |s| cwe::concept(s, None));
    d.effective = span(s, [r::R13, r::R14, r::R15]);
    d.issued = s.get(22, r::R29, time::instant);
    d.category.extend(s.get(24, r::R31, |s| id::concept(s, Some(maps::DIAGNOSTIC_SERVICE_SECTION_ID))));
    if let Some(s) = s.when(r::R32, |t| t.valued(25)) {
        d.status = s.code(25, r::R32, maps::RESULT_STATUS_NON_QUERIES).into();
    }
    if d.status.value.is_none() {
        d.status.value = s.unknown(25, own_report::STATUS_UNKNOWN);
    }
    d.results_interpreter.extend(s.get(32, r::R40, ndl::practitioner_role));
    let technician = [r::R43, r::R44, r::R45];
    d.performer.extend(s.all(34, r::R42, |s| performer(s, "SPRF", technician)));
    let transcriptionist = [r::R47, r::R48, r::R49];
    d.performer.extend(s.all(35, r::R46, |s| performer(s, "TRANS", transcriptionist)));
}

/// The observation that holds some of the results together, by one rule; `s` is the OBR.
pub(crate) fn group<'a>(s: Scope<'_, 'a>, rule: Rule, o: &mut Observation<'a>) {
    const OF_OBSERVATIONS: [&str; 6] =
        ["amended", "cancelled", "corrected", "final", "preliminary", "registered"];
    o.code = s.get(4, rule, |s| cwe::concept(s, None));
    o.effective = span(s, [rule; 3]);
    let status = s.code(25, rule, maps::RESULT_STATUS_NON_QUERIES);
    let status = status.filter(|code| OF_OBSERVATIONS.contains(&code.is.as_ref()));
    o.status = status.or_else(|| s.unknown(25, rule)).into();
}

/// OBR-7 and 8 by the rows for the time without an end, the start and the end.
fn span<'a>(s: Scope<'_, 'a>, [point, start, end]: [Rule; 3]) -> Option<TimeOrPeriod<'a>> {
    if let Some(s) = s.when(point, |t| !t.valued(8)) {
        return s.get(7, point, time::date_time).map(TimeOrPeriod::DateTime);
    }
    let from = s.when(start, |t| t.valued(8)).and_then(|s| s.get(7, start, time::date_time));
    let to = s.get(8, end, time::date_time);
    time::period(s.part(8)?, from, to).map(TimeOrPeriod::Period)
}

/// Somebody whose function stands in an extension of the reference.
fn performer<'a>(
    s: Scope<'_, 'a>,
    function: &'static str,
    [url, code, system]: [Rule; 3],
) -> Option<Reference<'a>> {
    let mut role = ndl::practitioner_role(s)?;
    let function = s.concept(code, function, system, PARTICIPATION_TYPE);
    let function = Some(ExtensionValue::CodeableConcept(Box::new(function)));
    role.extension.extend(s.extension(url, PERFORMER_FUNCTION, function));
    Some(role)
}

/// `OBR-ServiceRequest`, into the order that ORC made; `s` is the OBR inside its message row.
pub(crate) fn service_request<'a>(s: Scope<'_, 'a>, pair: Pair<'_, 'a>, q: &mut ServiceRequest<'a>) {
    use obr_servicerequest as r;
    intent(s, q);
    let placer = number(s, pair, 2, r::R5);
    q.identifier.extend(placer.map(|i| s.typed(i, r::R6, "PLAC", r::R7)));
    let filler = number(s, pair, 3, r::R8);
    q.identifier.extend(filler.map(|i| s.typed(i, r::R10, "FILL", r::R11)));
    q.code = s.get(4, r::R12, |s| cwe::concept(s, None));
    q.priority = s.get(5, r::R13, |s| id::code(s, Some(maps::EXTENDED_PRIORITY_CODES))).or(q.priority.take());
    if q.occurrence.is_none() {
        q.occurrence = s.get(6, r::R14, time::date_time).map(Occurrence::DateTime);
    }
    if !s.cx().options.clinical_information_is_fasting {
        q.common.extension.extend(s.all(13, r::R24, clinical_information));
    }
    requester(s, pair, q);
    if let Some(s) = s.when(r::R40, |t| !t.valued_in(pair.orc, 7) && !t.valued_in(pair.orc, 6)) {
        s.get(27, r::R40, |s| {
            tq::service_request(s, q);
            Some(())
        });
    }
    q.based_on.extend(parents(s));
    q.reason_code.extend(s.all(31, r::R48, |s| cwe::concept(s, None)));
    if q.code.is_some() {
        // FHIR has details of an order only where it has its code.
        q.order_detail.extend(s.all(46, r::R63, |s| cwe::concept(s, None)));
        q.order_detail.extend(s.all(47, r::R64, |s| cwe::concept(s, None)));
    }
    let alternates = s.all(53, r::R70, cx::identifier);
    q.identifier.extend(alternates.into_iter().map(|i| s.typed(i, r::R71, "PLAC", r::R72)));
}

/// OBR-2 or 3. The ORC that says the same number is read here, too: see `DISAGREEMENTS.tsv`.
fn number<'a>(s: Scope<'_, 'a>, pair: Pair<'_, 'a>, field: u16, row: Rule) -> Option<Identifier<'a>> {
    let number = s.part(field)?;
    let same = pair.orc.and_then(|orc| orc.part(field)).filter(|orc| orc.raw() == number.raw());
    let of = number.under(row);
    same.into_iter().flat_map(Scope::leaves).for_each(|leaf| of.decided_by(leaf));
    ei::identifier(of)
}

/// What FHIR requires of a report that has no OBR; `s` is the ORC.
pub(crate) fn complete_report<'a>(s: Scope<'_, 'a>, d: &mut DiagnosticReport<'a>) {
    d.status.value = s.constant(own_report::STATUS_UNKNOWN, "unknown");
}

/// Fields of OBR that only an order has a place for.
const OF_AN_ORDER: [u16; 10] = [5, 6, 13, 16, 17, 27, 29, 31, 46, 53];

/// Whether an OBR without an ORC says something that would be lost without an order.
pub(crate) fn speaks_of_an_order(s: Scope<'_, '_>) -> bool {
    OF_AN_ORDER.iter().any(|field| s.part(*field).is_some_and(Scope::is_valued))
}

/// What FHIR requires of an order and neither ORC nor OBR gave; `s` is the ORC (whose ORC-5 may be `""`), or the OBR where
/// there is none.
pub(crate) fn complete_order<'a>(s: Scope<'_, 'a>, is_orc: bool, q: &mut ServiceRequest<'a>) {
    if q.status.value.as_ref().is_some_and(|v| !v.null) {
        return;
    }
    q.status.value = if is_orc {
        s.unknown(5, own_order::STATUS_UNKNOWN)
    } else {
        s.constant(own_order::STATUS_UNKNOWN, "unknown")
    };
}

/// OBR-11, over the constants of ORC and OBR. FHIR has no intent for A, an order added to another.
fn intent<'a>(s: Scope<'_, 'a>, q: &mut ServiceRequest<'a>) {
    use obr_servicerequest as r;
    let action = s.part(11).filter(|p| p.is_valued());
    if let Some(s) = s.when(r::R20, |t| t.is(11, "G")) {
        q.intent = s.constant(r::R20, "reflex-order");
    } else if action.is_some_and(|p| p.peek() == "A") {
        action.unwrap_or(s).refuse(Reason::Invalid, "mapping/code-not-mapped");
    } else if let Some(s) = s.when(r::R21, |t| t.valued(11) && !t.one_of(11, &["G", "A"])) {
        q.intent = s.constant(r::R21, "order");
    }
    if q.intent.is_none() {
        q.intent = s.constant(r::R3, "order");
    }
}

/// `s` stands in a repetition of OBR-13, inside the row of the value.
fn clinical_information<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let concept = cwe::concept(s, None)?;
    let concept = Some(ExtensionValue::CodeableConcept(Box::new(concept)));
    s.extension(obr_servicerequest::R23, SUPPORTING_INFO, concept)
}

/// OBR-16 where ORC-12 names nobody, and OBR-17.
fn requester<'a>(s: Scope<'_, 'a>, pair: Pair<'_, 'a>, q: &mut ServiceRequest<'a>) {
    use obr_servicerequest as r;
    let practitioner =
        s.when(r::R28, |t| !t.valued_in(pair.orc, 12)).and_then(|s| s.get(16, r::R28, xcn::practitioner));
    surplus(s, 16);
    same_requester(s, pair);
    // ORC-21 may have made a role already, of an organization alone.
    match (q.requester.as_ref().and_then(|r| r.to), practitioner) {
        (Some(role), Some(practitioner)) => {
            s.cx().update::<PractitionerRole<'a>>(role, |p| p.practitioner = Some(practitioner));
        }
        (None, Some(practitioner)) => q.requester = Some(practitioner),
        (_, None) => {}
    }
    for phone in s.all(17, r::R30, xtn::contact_point) {
        let phone = Some(ExtensionValue::ContactPoint(Box::new(phone)));
        let extension = s.extension(r::R29, CALLBACK, phone);
        q.requester.get_or_insert_default().extension.extend(extension);
    }
}

/// OBR-16 that says what ORC-12 says: the copy that it makes becomes one with the practitioner of ORC-12 when written.
fn same_requester<'a>(s: Scope<'_, 'a>, pair: Pair<'_, 'a>) {
    let first = pair.orc.and_then(|s| s.part(12)).filter(|p| p.part(1).is_some_and(Scope::is_valued));
    if first.zip(s.part(16)).is_some_and(|(orc, obr)| orc.raw() == obr.raw()) {
        s.get(16, own_requester::SAME_REQUESTER, xcn::practitioner);
    }
}

/// OBR-29: what the order is based on, by its identifiers.
fn parents<'a>(s: Scope<'_, 'a>) -> Vec<Reference<'a>> {
    use obr_servicerequest as r;
    let mut parents = Vec::new();
    if let Some(s) = s.when(r::R42, |t| t.valued_at(29, 1) && !t.valued(50)) {
        let identifier = s.get(29, r::R42, eip::placer).map(Box::new);
        let r#type = s.constant(r::R43, "ServiceRequest");
        parents.extend(identifier.map(|i| Reference { identifier: Some(i), r#type, ..Reference::default() }));
    }
    if let Some(s) = s.when(r::R44, |t| t.valued_at(29, 2) && !t.valued(50)) {
        let identifier = s.get(29, r::R44, eip::filler).map(Box::new);
        let r#type = s.constant(r::R45, "ServiceRequest");
        parents.extend(identifier.map(|i| Reference { identifier: Some(i), r#type, ..Reference::default() }));
    }
    parents
}

/// Whether the OBR says anything of a specimen. Its times alone do not: every report has them.
pub(crate) fn has_specimen(s: Scope<'_, '_>) -> bool {
    let options = s.cx().options;
    let fields = [(9, true), (10, true), (14, true), (15, true), (39, true)]
        .into_iter()
        .chain([(2, options.placer_number_is_accession), (13, options.clinical_information_is_fasting)]);
    fields.filter(|(_, asked)| *asked).any(|(n, _)| s.part(n).is_some())
}

/// Adds what OBR says of a specimen that stands before it. The specimen is taken out meanwhile: reading adds things to the
/// record.
pub(crate) fn complete_specimen<'a>(key: Key, s: Scope<'_, 'a>) {
    let taken = s.cx().record.borrow_mut().get_mut::<Specimen<'a>>(key).map(core::mem::take);
    if let Some(mut known) = taken {
        specimen(s, &mut known);
        s.cx().update::<Specimen<'a>>(key, |place| *place = known);
    }
}

/// `OBR-Specimen`, where the specimen does not have the element already: SPM says it better. `s` is the OBR inside its
/// message row.
pub(crate) fn specimen<'a>(s: Scope<'_, 'a>, p: &mut Specimen<'a>) {
    use obr_specimen as r;
    if s.cx().options.placer_number_is_accession && p.accession_identifier.is_none() {
        p.accession_identifier = s.get(2, r::R4, ei::identifier);
    }
    let mut c = p.collection.take().unwrap_or_default();
    c.collected = c.collected.or_else(|| span(s, [r::R9, r::R10, r::R11]));
    c.quantity = c.quantity.or_else(|| s.get(9, r::R12, cq::quantity));
    c.collector = c.collector.or_else(|| s.get(10, r::R13, xcn::practitioner));
    surplus(s, 10);
    if s.cx().options.clinical_information_is_fasting {
        fasting(s, &mut c);
    }
    let filled = c.collected.is_some()
        || c.quantity.is_some()
        || c.collector.is_some()
        || c.method.is_some()
        || c.body_site.is_some()
        || c.fasting_status_codeable_concept.is_some()
        || c.fasting_status_duration.is_some();
    p.collection = filled.then_some(c);
    if p.received_time.is_none() {
        p.received_time = s.get(14, r::R18, time::date_time);
    }
    s.get(15, r::R19, |s| {
        sps::specimen(s, p);
        Some(())
    });
    p.note.extend(s.all(39, r::R45, cwe::annotation));
}

/// OBR-13 as the fasting status; a number is its duration.
fn fasting<'a>(s: Scope<'_, 'a>, c: &mut SpecimenCollection<'a>) {
    use obr_specimen as r;
    // The number stands in the identifier or, where that is empty, in the text.
    let first = [1, 2].into_iter().find_map(|n| s.part(13)?.part(n)).map(Scope::peek);
    if first.is_some_and(|text| nm::normal(&text).is_some()) {
        c.fasting_status_duration = s.get(13, r::R17, cwe::duration);
    } else {
        c.fasting_status_codeable_concept = s.get(13, r::R16, |s| cwe::concept(s, None));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::segments::obx::tests::{chain, codes};
    use crate::from_hl7v2::source::with_record;
    use crate::model::{Record, Text};
    use crate::options::Options;

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    fn read_with(options: &Options, fields: &[(usize, &str)], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let mut obr = vec![""; 55];
        obr[0] = "OBR";
        obr[4] = "P^p^L";
        for (n, value) in fields {
            obr[*n] = value;
        }
        let message = format!(
            "MSH|^~\\&|A|B|||20240102030405+0000||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||7\rORC|\r{}\r",
            obr.join("|")
        );
        with_record(&message, options, look);
    }

    fn read(fields: &[(usize, &str)], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        read_with(&Options::default(), fields, look);
    }

    #[test]
    fn the_report() {
        let fields = [(22, "20240102030405+0000"), (24, "HM"), (25, "F")];
        read(&fields, |v2, record| {
            let report = &record.diagnostic_reports[0];
            assert_eq!(text(&report.code.as_ref().unwrap().coding[0].code), "P");
            assert_eq!(text(&report.issued), "2024-01-02T03:04:05+00:00");
            assert_eq!(report.category.len(), 1);
            assert_eq!(text(&report.status.value), "final");
            assert_eq!(
                chain(v2, report.status.value.as_ref().unwrap().by)[..2],
                ["messages/ORU_R01#49", "segments/OBR-DiagnosticReport#32"]
            );
        });
        for (sent, issue) in [("", false), ("A", true), ("?", true)] {
            read(&[(25, sent)], |v2, record| {
                assert_eq!(text(&record.diagnostic_reports[0].status.value), "unknown");
                assert_eq!(codes(v2).contains(&"mapping/code-not-mapped"), issue);
            });
        }
    }

    #[test]
    fn the_time_is_a_point_or_a_span() {
        for (start, end, made) in [
            ("20240101", "", "2024-01-01"),
            ("20240101", "20240102", "2024-01-01/2024-01-02"),
            ("", "20240102", "/2024-01-02"),
            ("20240103", "20240102", "2024-01-03/"),
        ] {
            read(&[(7, start), (8, end)], |_, record| {
                let found = match &record.diagnostic_reports[0].effective {
                    Some(TimeOrPeriod::DateTime(t)) => t.is.to_string(),
                    Some(TimeOrPeriod::Period(p)) => format!("{}/{}", text(&p.start), text(&p.end)),
                    None => String::new(),
                };
                assert_eq!(found, made);
            });
        }
    }

    #[test]
    fn interpreters_and_performers() {
        read(&[(32, "1&Ames&Ann"), (34, "2&Bell~3&Cole"), (35, "4&Dunn")], |_, record| {
            let report = &record.diagnostic_reports[0];
            assert_eq!((report.results_interpreter.len(), report.performer.len()), (1, 3));
            let functions: Vec<&str> = report
                .performer
                .iter()
                .map(|p| match &p.extension[0].value {
                    Some(ExtensionValue::CodeableConcept(c)) => text(&c.coding[0].code),
                    _ => "",
                })
                .collect();
            assert_eq!(functions, ["SPRF", "SPRF", "TRANS"]);
        });
    }

    #[test]
    fn the_intent_follows_obr_11() {
        for (sent, made, row) in [
            ("", "order", "segments/OBR-ServiceRequest#3"),
            ("L", "order", "segments/OBR-ServiceRequest#21"),
            ("G", "reflex-order", "segments/OBR-ServiceRequest#20"),
            ("A", "order", "segments/OBR-ServiceRequest#3"),
        ] {
            read(&[(11, sent)], |v2, record| {
                let intent = &record.service_requests[0].intent;
                assert_eq!(text(intent), made);
                assert_eq!(chain(v2, intent.as_ref().unwrap().by).last().unwrap(), row);
                assert_eq!(codes(v2).contains(&"mapping/code-not-mapped"), sent == "A");
            });
        }
    }

    #[test]
    fn the_order() {
        let fields = [
            (5, "S"),
            (6, "20240101"),
            (13, "I^i^L"),
            (31, "R^r^L~Q^q^L"),
            (46, "D^d^L"),
            (47, "E^e^L"),
            (53, "A1"),
        ];
        read(&fields, |_, record| {
            let order = &record.service_requests[0];
            assert_eq!(text(&order.priority), "stat");
            assert!(matches!(&order.occurrence, Some(Occurrence::DateTime(t)) if t.is == "2024-01-01"));
            assert_eq!(text(&order.common.extension[0].url), SUPPORTING_INFO);
            assert_eq!((order.reason_code.len(), order.order_detail.len()), (2, 2));
            assert_eq!(text(&order.identifier[0].value), "A1");
        });
        read(&[(4, ""), (46, "D^d^L")], |_, record| {
            assert!(record.service_requests[0].order_detail.is_empty());
        });
    }

    #[test]
    fn parents_are_named_by_number() {
        read(&[(29, "P1^F1")], |_, record| {
            let parents = &record.service_requests[0].based_on;
            assert_eq!(parents.len(), 2);
            assert_eq!(text(&parents[0].r#type), "ServiceRequest");
            assert_eq!(text(&parents[1].identifier.as_ref().unwrap().value), "F1");
        });
        read(&[(29, "^F1")], |_, record| assert_eq!(record.service_requests[0].based_on.len(), 1));
        read(&[(29, "P1^F1"), (50, "U^u^L")], |_, record| {
            assert!(record.service_requests[0].based_on.is_empty());
        });
    }

    #[test]
    fn every_row_of_the_specimen() {
        let fields = [
            (2, "P1"),
            (7, "20240101"),
            (8, "20240102"),
            (9, "5^mL"),
            (10, "1^Ames"),
            (13, "F^fasting^L"),
            (14, "20240103"),
            (15, "BLD"),
            (39, "C^c^L~D^d^L"),
        ];
        let options = Options {
            placer_number_is_accession: true,
            clinical_information_is_fasting: true,
            ..Options::default()
        };
        read_with(&options, &fields, |_, record| {
            let specimen = &record.specimens[0];
            let collection = specimen.collection.as_ref().unwrap();
            assert_eq!(text(&specimen.accession_identifier.as_ref().unwrap().value), "P1");
            assert!(matches!(collection.collected, Some(TimeOrPeriod::Period(_))));
            assert!(collection.quantity.is_some() && collection.collector.is_some());
            assert!(collection.fasting_status_codeable_concept.is_some());
            assert_eq!(text(&specimen.received_time), "2024-01-03");
            assert_eq!((specimen.r#type.is_some(), specimen.note.len()), (true, 2));
            assert!(record.service_requests[0].common.extension.is_empty());
        });
        read_with(&options, &[(13, "12")], |_, record| {
            let collection = record.specimens[0].collection.as_ref().unwrap();
            assert!(collection.fasting_status_duration.is_some());
        });
        read(&fields, |_, record| {
            let specimen = &record.specimens[0];
            assert!(specimen.accession_identifier.is_none());
            assert!(specimen.collection.as_ref().unwrap().fasting_status_codeable_concept.is_none());
        });
    }
}
