//! ORC: what is common to all kinds of orders.

pub(crate) mod immunization;
pub(crate) mod medication;
pub(crate) mod provenance;

use synovia_hl7v2::SegmentView;
use synovia_terminology::maps;

use super::shared::surplus;
use crate::from_hl7v2::datatypes::{cwe, cx, ei, eip, time, tq, xad, xcn, xon, xtn};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::generated::rules::segments::{orc_diagnosticreport, orc_servicerequest};
use crate::model::{
    CodeableConcept, Coding, DiagnosticReport, Extension, ExtensionValue, Identifier, Organization,
    Practitioner, PractitionerRole, Reference, ServiceRequest,
};
use crate::trace::Rule;

const BUSINESS_EVENT: &str = "http://hl7.org/fhir/StructureDefinition/businessEvent";
pub(super) const CALLBACK: &str =
    "http://hl7.org/fhir/StructureDefinition/servicerequest-order-callback-phone-number";
const REQUEST_STATUS_REASON: &str = "http://hl7.org/fhir/StructureDefinition/request-statusReason";
const EVENT_STATUS_REASON: &str = "http://hl7.org/fhir/StructureDefinition/event-statusReason";
const V2_0119: &str = "http://terminology.hl7.org/CodeSystem/v2-0119";

/// An ORC with its OBR: conditions of the one look at the other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair<'c, 'a> {
    pub(crate) orc: Option<Scope<'c, 'a>>,
    pub(crate) obr: Option<Scope<'c, 'a>>,
}

impl<'c, 'a> Pair<'c, 'a> {
    pub(crate) fn of(v2: &'c V2<'a>, orc: Option<SegmentView<'a>>, obr: Option<SegmentView<'a>>) -> Self {
        Self { orc: orc.map(|s| v2.segment(s)), obr: obr.map(|s| v2.segment(s)) }
    }

    /// Whether both segments have the field and it differs.
    fn differs(self, field: u16) -> bool {
        let part = |s: Option<Scope<'c, 'a>>| s.and_then(|s| s.part(field)).map(Scope::raw);
        part(self.orc) != part(self.obr)
    }
}

/// `ORC-ServiceRequest`; `s` is the ORC inside its message row.
pub(crate) fn service_request<'a>(s: Scope<'_, 'a>, pair: Pair<'_, 'a>, q: &mut ServiceRequest<'a>) {
    common(s, pair, q);
    s.get(7, orc_servicerequest::R26, |s| {
        tq::service_request(s, q);
        Some(())
    });
}

/// The rows of `ORC-ServiceRequest` that are not about the timing: orders of medicines are read by them too.
fn common<'a>(s: Scope<'_, 'a>, pair: Pair<'_, 'a>, q: &mut ServiceRequest<'a>) {
    use orc_servicerequest as r;
    status(s, q);
    q.intent = s.part(1).and_then(|_| s.constant(r::R4, "order"));
    q.common.extension.extend(event(s));
    identifiers(s, pair, q);
    if let Some(s) = s.when(r::R28, |t| t.is(1, "NW")) {
        q.authored_on = s.get(9, r::R28, time::date_time);
    }
    q.common.extension.extend(event_time(s));
    q.requester = requester(s);
    if let Some(s) = s.when(r::R36, |t| !t.valued_in(pair.obr, 17)) {
        for phone in s.all(14, r::R37, xtn::contact_point) {
            let phone = Some(ExtensionValue::ContactPoint(Box::new(phone)));
            q.common.extension.extend(s.extension(r::R36, CALLBACK, phone));
        }
    }
    if let Some(s) = s.when(r::R39, |t| !t.valued(5)) {
        q.common.extension.extend(reason(s, r::R39, REQUEST_STATUS_REASON, r::R40));
    }
    q.common.meta.security.extend(s.all(28, r::R53, |s| cwe::coding(s, Some(maps::CONFIDENTIALITY_CODE))));
    q.location_code.extend(s.get(29, r::R54, |s| cwe::concept(s, Some(maps::ORDER_TYPE))));
}

/// ORC-5, or ORC-1 without it; a control code that says nothing of a status is kept in the business event.
fn status<'a>(s: Scope<'_, 'a>, q: &mut ServiceRequest<'a>) {
    use orc_servicerequest as r;
    if let Some(s) = s.when(r::R3, |t| !t.valued(5)) {
        let value = s.text(1, r::R3).filter(|v| !v.null);
        let code = value
            .and_then(|v| s.translate(&v, maps::ORDER_CONTROL_CODE_SERVICE_REQUEST_STATUS))
            .map(|t| t.code);
        q.status = code.into();
    } else {
        q.status = s.code(5, r::R24, maps::ORDER_STATUS).into();
    }
}

/// ORC-1 as a business event.
fn event<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    use orc_servicerequest as r;
    let code = s.text(1, r::R7)?;
    let coding = Coding { code: Some(code), system: s.constant(r::R8, V2_0119), ..Coding::default() };
    let concept = CodeableConcept { coding: vec![coding], ..CodeableConcept::default() };
    let value = Some(ExtensionValue::CodeableConcept(Box::new(concept)));
    let inner = s.extension(r::R6, "value", value)?;
    Some(Extension { url: s.constant(r::R5, BUSINESS_EVENT), value: None, extension: vec![inner] })
}

/// ORC-9 as the time of the business event.
fn event_time<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    use orc_servicerequest as r;
    let time = s.get(9, r::R31, time::date_time).map(ExtensionValue::DateTime);
    let inner = s.extension(r::R30, "date", time)?;
    Some(Extension { url: s.constant(r::R29, BUSINESS_EVENT), value: None, extension: vec![inner] })
}

/// ORC-2, 3, 4, 33 and 38. Where ORC and OBR have the same number, the OBR's is read: see `DISAGREEMENTS.tsv`.
fn identifiers<'a>(s: Scope<'_, 'a>, pair: Pair<'_, 'a>, q: &mut ServiceRequest<'a>) {
    use orc_servicerequest as r;
    if let Some(s) = s.when(r::R9, |t| !t.valued_in(pair.obr, 2) || pair.differs(2)) {
        let placer = s.get(2, r::R9, ei::identifier);
        q.identifier.extend(placer.map(|i| s.typed(i, r::R10, "PLAC", r::R11)));
    }
    if let Some(s) = s.when(r::R12, |t| !t.valued_in(pair.obr, 3) || pair.differs(3)) {
        let filler = s.get(3, r::R12, ei::identifier);
        q.identifier.extend(filler.map(|i| s.typed(i, r::R13, "FILL", r::R14)));
    }
    if is_pair(s) {
        let placer = s.get(4, r::R18, eip::placer);
        q.requisition = placer.map(untyped).map(|i| s.typed(i, r::R19, "PGN", r::R20));
        if let Some(s) = s.when(r::R21, |t| t.valued_at(4, 2) && !t.valued(38)) {
            let filler = s.get(4, r::R21, eip::filler);
            q.identifier.extend(filler.map(untyped).map(|i| s.typed(i, r::R22, "FGN", r::R23)));
        }
    } else {
        let group = s.get(4, r::R15, ei::identifier);
        q.requisition = group.map(|i| s.typed(i, r::R16, "PGN", r::R17));
    }
    if let Some(s) = s.when(r::R58, |t| !t.valued_in(pair.obr, 53)) {
        let alternates = s.all(33, r::R58, cx::identifier);
        q.identifier.extend(alternates.into_iter().map(|i| s.typed(i, r::R59, "PLAC", r::R60)));
    }
    let group = s.get(38, r::R65, ei::identifier);
    q.identifier.extend(group.map(|i| s.typed(i, r::R66, "FGN", r::R67)));
}

/// The rows of ORC-4 say themselves what type its halves have.
fn untyped(identifier: Identifier<'_>) -> Identifier<'_> {
    Identifier { r#type: None, ..identifier }
}

/// Whether ORC-4 is an EIP, as 2.8.2 has it, rather than an EI: the parts of an EIP have parts of their own.
fn is_pair(s: Scope<'_, '_>) -> bool {
    let subcomponent = s.v2.message.delimiters().subcomponent;
    s.v2.message.version() == Some(b"2.8.2") || s.part(4).is_some_and(|p| p.raw().contains(&subcomponent))
}

/// ORC-12 and 21 to 24: the role of the requester in the requesting organization, each of which may be known by its address
/// only.
fn requester<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    use orc_servicerequest as r;
    let mut practitioner = s.get(12, r::R34, xcn::practitioner);
    [12, 21].into_iter().for_each(|field| surplus(s, field));
    let home = s.all(24, r::R49, xad::address);
    match practitioner.as_ref().and_then(|p| p.to) {
        Some(key) => s.cx().update::<Practitioner<'a>>(key, |p| p.address.extend(home)),
        None if home.is_empty() => {}
        None => practitioner = Some(s.add(Practitioner { address: home, ..s.create() })),
    }
    let mut organization = s.get(21, r::R46, xon::organization);
    let address = s.all(22, r::R47, xad::address);
    let telecom = s.all(23, r::R48, xtn::contact_point);
    match organization.as_ref().and_then(|o| o.to) {
        Some(key) => s.cx().update::<Organization<'a>>(key, |o| {
            o.address.extend(address);
            o.telecom.extend(telecom);
        }),
        None if address.is_empty() && telecom.is_empty() => {}
        None => organization = Some(s.add(Organization { address, telecom, ..s.create() })),
    }
    let row: Rule = if practitioner.is_some() { r::R34 } else { r::R46 };
    (practitioner.is_some() || organization.is_some()).then(|| {
        let s = s.under(row);
        s.add(PractitionerRole { practitioner, organization, ..s.create() })
    })
}

/// ORC-16 as an extension.
fn reason<'a>(s: Scope<'_, 'a>, url_rule: Rule, url: &'static str, rule: Rule) -> Option<Extension<'a>> {
    let concept = s.get(16, rule, |s| cwe::concept(s, None))?;
    s.extension(url_rule, url, Some(ExtensionValue::CodeableConcept(Box::new(concept))))
}

/// `ORC-DiagnosticReport`; `s` is the ORC inside its message row.
pub(crate) fn diagnostic_report<'a>(
    s: Scope<'_, 'a>,
    order: Option<&Reference<'a>>,
    d: &mut DiagnosticReport<'a>,
) {
    use orc_diagnosticreport as r;
    let placer = s.get(2, r::R4, ei::identifier);
    d.identifier.extend(placer.map(|i| s.typed(i, r::R5, "PLAC", r::R6)));
    d.based_on.extend(order.cloned().map(|order| order.by(s.node(r::R7))));
    let filler = s.get(3, r::R8, ei::identifier);
    d.identifier.extend(filler.map(|i| s.typed(i, r::R9, "FILL", r::R10)));
    if is_pair(s) {
        d.identifier.extend(s.get(4, r::R11, eip::filler));
        d.identifier.extend(s.get(4, r::R12, eip::placer));
    }
    d.common.extension.extend(reason(s, r::R25, EVENT_STATUS_REASON, r::R26));
    d.common.meta.security.extend(s.all(28, r::R38, |s| cwe::coding(s, Some(maps::CONFIDENTIALITY_CODE))));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::segments::obx::tests::{chain, codes};
    use crate::from_hl7v2::source::with_record;
    use crate::model::{Identifier, Record, Text};
    use crate::options::Options;

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    fn segment(id: &str, fields: &[(usize, &str)]) -> String {
        let mut all = vec![""; 55];
        all[0] = id;
        for (n, value) in fields {
            all[*n] = value;
        }
        all.join("|")
    }

    fn read(
        orc: &[(usize, &str)],
        obr: &[(usize, &str)],
        look: impl FnOnce(&V2<'_>, &ServiceRequest<'_>, &Record<'_>),
    ) {
        let (orc, obr) = (segment("ORC", orc), segment("OBR", obr));
        let message = format!(
            "MSH|^~\\&|A|B|||20240102030405+0000||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||7\r{orc}\r{obr}\r"
        );
        with_record(&message, &Options::default(), |v2, record| {
            look(v2, &record.service_requests[0], record);
        });
    }

    /// `type:value` of each identifier.
    fn shown(identifiers: &[Identifier<'_>]) -> Vec<String> {
        let kind = |i: &Identifier<'_>| i.r#type.as_ref().map_or("", |t| text(&t.coding[0].code)).to_string();
        identifiers.iter().map(|i| format!("{}:{}", kind(i), text(&i.value))).collect()
    }

    #[test]
    fn the_status_is_of_orc_5_or_of_orc_1_without_it() {
        for (control, status, made, row) in [
            ("NW", "", "active", "segments/ORC-ServiceRequest#3"),
            ("NW", "CM", "completed", "segments/ORC-ServiceRequest#24"),
            ("RE", "", "unknown", "hl7v2/ORC-ServiceRequest#status-unknown"),
            ("NW", "ZZ", "unknown", "hl7v2/ORC-ServiceRequest#status-unknown"),
            ("", "", "unknown", "hl7v2/ORC-ServiceRequest#status-unknown"),
        ] {
            read(&[(1, control), (5, status), (16, "R^r^L")], &[], |v2, q, _| {
                assert_eq!(text(&q.status.value), made);
                let chain = chain(v2, q.status.value.as_ref().unwrap().by);
                assert!(chain.contains(&row.to_string()), "{chain:?}");
                assert_eq!(codes(v2).contains(&"mapping/code-not-mapped"), status == "ZZ");
                let reason = q.common.extension.iter().any(|e| text(&e.url) == REQUEST_STATUS_REASON);
                assert_eq!(reason, status.is_empty());
            });
        }
    }

    #[test]
    fn control_code_and_time_are_business_events() {
        read(&[(1, "NW"), (9, "20240101")], &[], |_, q, _| {
            let events: Vec<_> =
                q.common.extension.iter().filter(|e| text(&e.url) == BUSINESS_EVENT).collect();
            assert_eq!(events.len(), 2);
            assert_eq!(text(&events[0].extension[0].url), "value");
            assert_eq!(text(&events[1].extension[0].url), "date");
            assert_eq!(text(&q.authored_on), "2024-01-01");
            assert_eq!(text(&q.intent), "order");
        });
        read(&[(1, "RE"), (9, "20240101")], &[], |_, q, _| assert!(q.authored_on.is_none()));
    }

    #[test]
    fn numbers_of_orc_and_obr_are_there_once_unless_they_differ() {
        for (orc, obr, order, report) in [
            ("P1", "", &["PLAC:P1", "FILL:F1"][..], &["PLAC:P1", "FILL:F1"][..]),
            ("", "P1", &["PLAC:P1", "FILL:F1"], &["FILL:F1", "PLAC:P1"]),
            ("P1", "P1", &["PLAC:P1", "FILL:F1"], &["PLAC:P1", "FILL:F1"]),
            ("P1", "P2", &["PLAC:P1", "PLAC:P2", "FILL:F1"], &["PLAC:P1", "FILL:F1"]),
        ] {
            read(&[(2, orc), (3, "F1")], &[(2, obr), (3, "F1")], |_, q, record| {
                let mut found = shown(&q.identifier);
                found.sort();
                let mut order = order.to_vec();
                order.sort_unstable();
                assert_eq!(found, order, "{orc} {obr}");
                assert_eq!(shown(&record.diagnostic_reports[0].identifier), report, "{orc} {obr}");
            });
        }
    }

    #[test]
    fn the_group_number_is_an_ei_or_an_eip() {
        read(&[(4, "G1^LAB")], &[], |_, q, record| {
            let requisition = q.requisition.clone().unwrap();
            assert_eq!(shown(&[requisition]), ["PGN:G1"]);
            assert!(q.identifier.is_empty() && record.diagnostic_reports[0].identifier.is_empty());
        });
        read(&[(4, "G1&LAB^G2&LAB")], &[], |_, q, record| {
            assert_eq!(shown(&q.identifier), ["FGN:G2"]);
            assert_eq!(text(&q.requisition.as_ref().unwrap().value), "G1");
            assert_eq!(shown(&record.diagnostic_reports[0].identifier), ["FGN:G2", "PGN:G1"]);
        });
        read(&[(4, "G1&LAB^G2&LAB"), (38, "G3")], &[], |_, q, _| {
            assert_eq!(shown(&q.identifier), ["FGN:G3"]);
        });
    }

    #[test]
    fn alternates_give_way_to_those_of_obr() {
        read(&[(33, "A1~A2")], &[], |_, q, _| assert_eq!(shown(&q.identifier), ["PLAC:A1", "PLAC:A2"]));
        read(&[(33, "A1")], &[(53, "A2")], |_, q, _| assert_eq!(shown(&q.identifier), ["PLAC:A2"]));
    }

    #[test]
    fn callback_security_and_place() {
        let orc = [(14, "^PRN^PH^^1^555^1234567"), (28, "V^^HL70177"), (29, "I^^HL70482"), (16, "R^r^L")];
        read(&orc, &[], |_, q, record| {
            assert!(q.common.extension.iter().any(|e| text(&e.url) == CALLBACK));
            assert_eq!(text(&q.common.meta.security[0].code), "V");
            assert_eq!(q.location_code.len(), 1);
            let report = &record.diagnostic_reports[0].common;
            assert_eq!(text(&report.meta.security[0].code), "V");
            assert_eq!(text(&report.extension[0].url), EVENT_STATUS_REASON);
        });
        read(&orc, &[(17, "^PRN^PH^^1^555^7654321")], |_, q, _| {
            assert!(!q.common.extension.iter().any(|e| text(&e.url) == CALLBACK));
            assert_eq!(text(&q.requester.as_ref().unwrap().extension[0].url), CALLBACK);
        });
    }

    #[test]
    fn the_requester_is_a_role_of_the_ordering_provider() {
        let orc = [
            (12, "12^Ames^Ann"),
            (21, "Clinic"),
            (22, "1 Main St^^Town"),
            (23, "^WPN^PH^^1^555^1234567"),
            (24, "2 Side St^^Town"),
        ];
        read(&orc, &[(16, "99^Bell")], |_, q, record| {
            let key = q.requester.as_ref().unwrap().to.unwrap();
            let role: &PractitionerRole<'_> = record.get(key).unwrap();
            let practitioner: &Practitioner<'_> =
                record.get(role.practitioner.as_ref().unwrap().to.unwrap()).unwrap();
            let organization: &Organization<'_> =
                record.get(role.organization.as_ref().unwrap().to.unwrap()).unwrap();
            assert_eq!((practitioner.address.len(), record.practitioners.len()), (1, 1));
            assert_eq!((organization.address.len(), organization.telecom.len()), (1, 1));
        });
        read(&[], &[(16, "99^Bell")], |_, q, record| {
            assert_eq!(q.requester.as_ref().unwrap().to.unwrap().kind, crate::model::Kind::Practitioner);
            assert!(record.practitioner_roles.is_empty());
        });
        read(&[(21, "Clinic")], &[(16, "99^Bell")], |_, q, record| {
            assert_eq!(q.requester.as_ref().unwrap().to.unwrap().kind, crate::model::Kind::PractitionerRole);
            assert!(record.practitioner_roles[0].practitioner.is_some());
        });
        // Nobody is named, but addresses are given.
        read(&[(22, "1 Main St^^Town"), (24, "2 Side St^^Town")], &[], |_, q, record| {
            let key = q.requester.as_ref().unwrap().to.unwrap();
            let role: &PractitionerRole<'_> = record.get(key).unwrap();
            let organization: &Organization<'_> =
                record.get(role.organization.as_ref().unwrap().to.unwrap()).unwrap();
            assert!(organization.name.is_none() && organization.address.len() == 1);
            assert!(record.practitioners[0].name.is_empty() && record.practitioners[0].address.len() == 1);
        });
    }

    #[test]
    fn a_provider_named_twice_is_one() {
        let message = "MSH|^~\\&|A|B|||20240102030405+0000||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||7\r\
            ORC|RE|P1||||||||||12^Ames^Ann\rOBR|1|P1||A^a^L||||||||||||12^Ames^Ann\r";
        let converter = crate::Converter::new(Options::default()).unwrap();
        let report = converter.convert(&crate::Source::new("x", message.as_bytes())).unwrap().report;
        let lost = |field: &str| report.losses.iter().any(|l| l.source.starts_with(field));
        assert!(!lost("ORC-12") && !lost("OBR-16"), "{:?}", report.losses);
        let made = |field: &str| report.targets_of(field).next().unwrap().target.clone();
        assert_eq!(made("ORC-12[1].1"), made("OBR-16[1].1"));
    }
}
