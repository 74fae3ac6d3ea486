//! OBX: one observation, or one with a component for each of its values.

pub(crate) mod document;
mod performer;
mod rows;
mod value;

use synovia_terminology::maps;

use crate::from_hl7v2::datatypes::{cwe, ei, eip, og, time};
use crate::from_hl7v2::scope::Scope;
use crate::from_hl7v2::segments::shared::surplus;
use crate::from_hl7v2::segments::spm;
use crate::generated::rules::hl7v2::obx_observation as own;
use crate::generated::rules::segments::{obx_observation, obx_observation_component};
use crate::model::{
    CodeableConcept, Coding, Device, Extended, Extension, ExtensionValue, Identifier, Observation,
    ObservationComponent, ReferenceRange, Text, TimeOrPeriod,
};
use crate::trace::{Reason, Rule};
use rows::Rows;

const NATURE_OF_ABNORMAL_TEST: &str =
    "http://hl7.org/fhir/StructureDefinition/observation-nature-of-abnormal-test";
const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";
const ANALYSIS_TIME: &str = "http://hl7.org/fhir/StructureDefinition/observation-analysis-date-time";
const STRUCTURE_TYPE: &str = "http://hl7.org/fhir/StructureDefinition/observation-structure-type";
const OBSERVATION_SPECIMEN: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.specimen";
const DATA_ABSENT_REASON: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
const V2_0085: &str = "http://terminology.hl7.org/CodeSystem/v2-0085";
const V2_0936: &str = "http://terminology.hl7.org/CodeSystem/v2-0936";
const V2_0937: &str = "http://terminology.hl7.org/CodeSystem/v2-0937";

/// `OBX-Observation`: one value.
pub(crate) fn observation<'a>(s: Scope<'_, 'a>, o: &mut Observation<'a>) {
    let r = &rows::OBSERVATION;
    o.code = s.get(3, obx_observation::R5, |s| cwe::concept(s, None));
    if let Some(v) = s.part(5) {
        let found = value::read(s, v, r);
        o.value = found.value;
        o.common.extension.extend(found.extension);
    }
    o.reference_range.extend(reference_range(s, r));
    shared(s, o, r);
}

/// `OBX-Observation-Component`: a component for each value.
pub(crate) fn components<'a>(s: Scope<'_, 'a>, o: &mut Observation<'a>) {
    let r = &rows::COMPONENT;
    o.code = s.get(3, obx_observation_component::R5, |s| cwe::concept(s, None));
    for v in s.repetitions(5) {
        let found = value::read(s, v, r);
        o.component.push(ObservationComponent {
            code: s.get(3, obx_observation_component::R6, |s| cwe::concept(s, None)),
            value: found.value,
            reference_range: reference_range(s, r).into_iter().collect(),
            extension: found.extension.into_iter().collect(),
            ..ObservationComponent::default()
        });
    }
    shared(s, o, r);
}

fn reference_range<'a>(s: Scope<'_, 'a>, r: &Rows) -> Option<ReferenceRange<'a>> {
    let text = s.text(7, r.reference_range)?;
    Some(ReferenceRange { text: Some(text), ..ReferenceRange::default() })
}

/// The rows that both maps have for the observation as a whole.
fn shared<'a>(s: Scope<'_, 'a>, o: &mut Observation<'a>, r: &Rows) {
    o.common.extension.extend(s.get(4, r.sub_id, og::extension));
    o.common.extension.extend(source_type(s));
    let interpretation = Some(maps::INTERPRETATION_CODES);
    o.interpretation.extend(s.all(8, r.interpretation, |s| cwe::concept(s, interpretation)));
    o.common.extension.extend(s.all(10, r.nature, |s| nature(s, r)));
    status(s, o, r);
    o.effective = s.get(14, r.effective, time::date_time).map(TimeOrPeriod::DateTime);
    performer::read(s, o, r);
    o.method = s.get(17, r.method, |s| cwe::concept(s, None));
    o.device = s.get(18, r.device, |s| {
        let identifier = ei::identifier(s)?;
        Some(s.add(Device { identifier: vec![identifier], ..s.create() }))
    });
    let analysis = s.get(19, r.analysis, time::date_time).map(ExtensionValue::DateTime);
    o.common.extension.extend(s.extension(r.analysis_url, ANALYSIS_TIME, analysis));
    o.body_site = s.get(20, r.body_site, |s| cwe::concept(s, None));
    let identifier = s.get(21, r.identifier, ei::identifier);
    o.identifier
        .extend(identifier.map(|i| s.typed(i, r.identifier_type, "FILL", own::IDENTIFIER_TYPE_SYSTEM)));
    o.category.extend(coded(s, s.text(29, r.category_code), r.category_system, V2_0936));
    let structure = coded(s, s.text(30, r.structure_code), r.structure_system, V2_0937);
    let structure = structure.map(|c| ExtensionValue::CodeableConcept(Box::new(c)));
    o.common.extension.extend(s.extension(r.structure_url, STRUCTURE_TYPE, structure));
    specimen(s, o, r);
    // The guide leaves more than one of these to those who know such senders.
    [17, 18, 20].into_iter().for_each(|field| surplus(s, field));
}

/// OBX-4 in its extension.
pub(crate) fn sub_id<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    s.get(4, rows::OBSERVATION.sub_id, og::extension)
}

/// A concept of one code of a table.
/// What OBX-2 calls the value, where the options ask for it: several types lead to one of FHIR.
fn source_type<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    use crate::generated::rules::hl7v2::source;
    if !s.cx().options.source_fields {
        return None;
    }
    let kind = s.text(2, source::TYPE).map(ExtensionValue::String);
    s.extension(source::TYPE, crate::ids::SOURCE_TYPE, kind)
}

fn coded<'a>(
    s: Scope<'_, 'a>,
    code: Text<'a>,
    system_rule: Rule,
    system: &'static str,
) -> Option<CodeableConcept<'a>> {
    let coding = Coding { code: Some(code?), system: s.constant(system_rule, system), ..Coding::default() };
    Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() })
}

/// `s` stands in the repetition, inside the row.
fn nature<'a>(s: Scope<'_, 'a>, r: &Rows) -> Option<Extension<'a>> {
    let concept = cwe::concept(s, Some(maps::NATURE_OF_ABNORMAL_TESTING))?;
    s.extension(
        r.nature_url,
        NATURE_OF_ABNORMAL_TEST,
        Some(ExtensionValue::CodeableConcept(Box::new(concept))),
    )
}

/// Codes of OBX-11 that the guide leaves open, and the status of FHIR that means the same.
const OPEN_CODES: [(&str, &str); 6] = [
    ("B", "amended"),
    ("I", "registered"),
    ("R", "preliminary"),
    ("S", "preliminary"),
    ("U", "final"),
    ("V", "final"),
];

/// The status of a code that the guide leaves open, and the code beside it, which says more. The caller's own map comes first.
fn open_status<'a>(s: Scope<'_, 'a>) -> Option<Extended<'a>> {
    let place = s.part(11)?;
    let (code, status) = OPEN_CODES.into_iter().find(|(code, _)| place.peek().trim() == *code)?;
    let map = maps::OBSERVATION_RESULT_STATUS_CODES_INTERPRETATION;
    if s.cx().options.code_maps.get(map.name()).is_some_and(|own| own.contains_key(code)) {
        return None;
    }
    let s = s.under(own::STATUS_OF_CODE);
    let value = place.under(own::STATUS_OF_CODE).value()?.map(|_| status.into());
    let concept = s.concept(own::STATUS_OF_CODE, code, own::STATUS_OF_CODE, V2_0085);
    let kept = s.extension(
        own::STATUS_OF_CODE,
        ALTERNATE_CODES,
        Some(ExtensionValue::CodeableConcept(Box::new(concept))),
    );
    Some(Extended { value: Some(value), extension: kept.into_iter().collect() })
}

/// OBX-11. FHIR requires a status from its own list.
fn status<'a>(s: Scope<'_, 'a>, o: &mut Observation<'a>, r: &Rows) {
    if let Some(open) = open_status(s) {
        o.status = open;
        return;
    }
    let not_asked = s.when(r.not_asked_code, |t| t.is(11, "N"));
    o.status = match &not_asked {
        // The guide says what N means with data-absent-reason; the map of the status has no row for it.
        Some(_) => None,
        None => s.code(11, r.status, maps::OBSERVATION_RESULT_STATUS_CODES_INTERPRETATION),
    }
    .into();
    if let Some(s) = s.when(r.cancelled_url, |t| t.is(11, "X")) {
        let concept = s.concept(r.cancelled_code, "X", r.cancelled_system, V2_0085);
        let concept = Some(ExtensionValue::CodeableConcept(Box::new(concept)));
        o.status.extension.extend(s.extension(r.cancelled_url, ALTERNATE_CODES, concept));
    }
    // FHIR forbids a reason for absence next to a value.
    let absent = o.value.is_none() && o.component.iter().all(|c| c.value.is_none());
    match not_asked {
        Some(s) if absent => {
            o.data_absent_reason =
                Some(s.concept(r.not_asked_code, "not-asked", r.not_asked_system, DATA_ABSENT_REASON));
        }
        Some(_) => s.part(11).unwrap_or(s).refuse(Reason::Invalid, "mapping/code-not-mapped"),
        None => {}
    }
    if o.status.value.as_ref().is_none_or(|v| v.null) {
        o.status.value = s.unknown(11, own::STATUS_UNKNOWN);
    }
}

/// OBX-33: the specimen of the message with the same identifier, else one of its own.
fn specimen<'a>(s: Scope<'_, 'a>, o: &mut Observation<'a>, r: &Rows) {
    if let Some(s) = s.when(r.specimen_placer, |t| t.count(33) == 1) {
        let placer = s.get(33, r.specimen_placer, eip::placer);
        let filler = s.get(33, r.specimen_filler, eip::filler);
        let place = s.part(33).unwrap_or(s).under(r.specimen_placer);
        o.specimen = spm::referred(place, placer.into_iter().chain(filler).collect(), o.subject.as_ref());
    }
    if s.repetitions(33).count() <= 1 {
        return;
    }
    let lines = [(r.specimens_url, r.specimens_placer), (r.specimens_url_2, r.specimens_filler)];
    for place in s.repetitions(33) {
        for ((url, rule), read) in lines.into_iter().zip([eip::placer, eip::filler]) {
            let place = place.under(rule);
            let identifiers: Vec<Identifier<'a>> = read(place).into_iter().collect();
            let to = spm::referred(place, identifiers, o.subject.as_ref());
            let to = to.map(|to| ExtensionValue::Reference(Box::new(to)));
            o.common.extension.extend(s.extension(url, OBSERVATION_SPECIMEN, to));
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::source::with_record;
    use crate::model::{Kind, Record};
    use crate::options::Options;
    use crate::trace::{At, Origin};

    /// Reads an OBX from its field 2 on, in the group of an OBR.
    pub(crate) fn recorded(fields: &str, look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let message = format!(
            "MSH|^~\\&|A|B|||20240102030405+0000||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||7^^^M\rOBR|1|||P^p^L\rOBX|1|{fields}\r"
        );
        with_record(&message, &Options::default(), look);
    }

    /// As [`recorded`], for the observation.
    pub(crate) fn observed(fields: &str, look: impl FnOnce(&V2<'_>, &Observation<'_>)) {
        recorded(fields, |v2, record| look(v2, &record.observations[0]));
    }

    /// The chain of rules of a value, as if it were written.
    pub(crate) fn chain(v2: &V2<'_>, by: Origin) -> Vec<String> {
        let at = v2.cx.trace.place(At::NONE, "x", None);
        v2.cx.trace.link(by, at);
        let entries = v2.cx.trace.resolve().entries;
        entries.iter().rev().find(|e| !e.decides).unwrap().rules.iter().map(|r| r.id()).collect()
    }

    /// The codes of all issues.
    pub(crate) fn codes(v2: &V2<'_>) -> Vec<&'static str> {
        v2.cx.issues.borrow().iter().map(|i| i.code).collect()
    }

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    fn code<'v>(concept: &'v CodeableConcept<'_>) -> &'v str {
        text(&concept.coding[0].code)
    }

    /// An OBX with these fields beside OBX-2 to OBX-5.
    fn with(fields: &[(usize, &str)]) -> String {
        let mut all = vec![""; 34];
        all[2] = "ST";
        all[3] = "X^x^LN";
        all[5] = "v";
        for (n, value) in fields {
            all[*n] = value;
        }
        all[2..].join("|")
    }

    fn extension<'o, 'a>(o: &'o Observation<'a>, url: &str) -> Option<&'o Extension<'a>> {
        o.common.extension.iter().find(|e| text(&e.url) == url)
    }

    #[test]
    fn every_plain_row() {
        let fields = [
            (4, "1a"),
            (7, "1-2"),
            (8, "H~HH"),
            (10, "A~S"),
            (11, "F"),
            (14, "20240101"),
            (17, "M^m^L~N"),
            (18, "D1^MF"),
            (19, "20240103"),
            (20, "S^s^L"),
            (21, "I1^LAB"),
            (29, "RSLT"),
            (30, "SUB"),
        ];
        observed(&with(&fields), |v2, o| {
            assert_eq!(code(o.code.as_ref().unwrap()), "X");
            assert_eq!(text(&o.reference_range[0].text), "1-2");
            assert_eq!(o.interpretation.len(), 2);
            assert_eq!(text(&o.status.value), "final");
            assert!(matches!(&o.effective, Some(TimeOrPeriod::DateTime(t)) if t.is == "2024-01-01"));
            assert_eq!(code(o.method.as_ref().unwrap()), "M");
            assert!(o.device.as_ref().unwrap().to.is_some());
            assert_eq!(code(o.body_site.as_ref().unwrap()), "S");
            assert_eq!(text(&o.identifier[0].value), "I1");
            assert_eq!(code(o.identifier[0].r#type.as_ref().unwrap()), "FILL");
            assert_eq!((code(&o.category[0]), text(&o.category[0].coding[0].system)), ("RSLT", V2_0936));
            for url in [
                ANALYSIS_TIME,
                STRUCTURE_TYPE,
                NATURE_OF_ABNORMAL_TEST,
                "http://hl7.org/fhir/StructureDefinition/observation-v2-subid",
            ] {
                assert!(extension(o, url).is_some(), "{url}");
            }
            assert_eq!(
                o.common.extension.iter().filter(|e| text(&e.url) == NATURE_OF_ABNORMAL_TEST).count(),
                2
            );
            let chain = chain(v2, o.status.value.as_ref().unwrap().by);
            assert_eq!(chain[..2], ["messages/ORU_R01#63", "segments/OBX-Observation#42"]);
        });
    }

    #[test]
    fn a_status_without_a_counterpart_is_unknown() {
        for (sent, issue) in [("", false), ("\"\"", false), ("O", true), ("Q", true)] {
            observed(&with(&[(11, sent)]), |v2, o| {
                assert_eq!(text(&o.status.value), "unknown", "{sent}");
                assert_eq!(codes(v2).contains(&"mapping/code-not-mapped"), issue, "{sent}");
                let chain = chain(v2, o.status.value.as_ref().unwrap().by);
                assert_eq!(chain.last().unwrap(), "hl7v2/OBX-Observation#status-unknown");
                let leaf = v2.cx.trace.first_leaf(o.status.value.as_ref().unwrap().by);
                assert_eq!(leaf.is_some(), sent == "\"\"");
            });
        }
    }

    #[test]
    fn codes_that_the_guide_leaves_open_have_a_status_and_stay() {
        for (sent, status) in OPEN_CODES {
            observed(&with(&[(11, sent)]), |v2, o| {
                assert_eq!(text(&o.status.value), status, "{sent}");
                let Some(ExtensionValue::CodeableConcept(kept)) = &o.status.extension[0].value else {
                    panic!("a concept")
                };
                assert_eq!((text(&kept.coding[0].code), text(&kept.coding[0].system)), (sent, V2_0085));
                assert!(!codes(v2).contains(&"mapping/code-not-mapped"));
                let chain = chain(v2, o.status.value.as_ref().unwrap().by);
                assert_eq!(chain.last().unwrap(), "hl7v2/OBX-Observation#status-of-code");
            });
        }
    }

    #[test]
    fn cancelled_and_not_asked() {
        observed(&with(&[(11, "X"), (5, "")]), |_, o| {
            assert_eq!(text(&o.status.value), "cancelled");
            assert_eq!(text(&o.status.extension[0].url), ALTERNATE_CODES);
        });
        observed(&with(&[(11, "N"), (5, "")]), |v2, o| {
            assert_eq!(code(o.data_absent_reason.as_ref().unwrap()), "not-asked");
            assert!(!codes(v2).contains(&"mapping/code-not-mapped"));
        });
        // With a value there is no reason for its absence.
        observed(&with(&[(11, "N")]), |v2, o| {
            assert!(o.data_absent_reason.is_none() && o.status.extension.is_empty());
            assert!(codes(v2).contains(&"mapping/code-not-mapped"));
        });
    }

    #[test]
    fn several_values_are_components() {
        observed(&with(&[(5, "a~b"), (7, "none"), (15, "P^p")]), |v2, o| {
            assert!(o.value.is_none() && o.reference_range.is_empty() && o.performer.is_empty());
            assert_eq!(code(o.code.as_ref().unwrap()), "X");
            assert_eq!(o.component.len(), 2);
            for component in &o.component {
                assert_eq!(code(component.code.as_ref().unwrap()), "X");
                assert_eq!(text(&component.reference_range[0].text), "none");
            }
            let Some(crate::model::ObservationValue::String(second)) = &o.component[1].value else {
                panic!()
            };
            assert_eq!(second.is, "b");
            assert_eq!(chain(v2, second.by), ["messages/ORU_R01#64", "segments/OBX-Observation-Component#9"]);
        });
        observed(&with(&[(2, "NA"), (5, "1^2~3^4")]), |_, o| {
            assert!(o.component.is_empty() && o.value.is_some());
        });
    }

    #[test]
    fn observers_and_organizations() {
        recorded(&with(&[(15, "P^Producer"), (16, "1^Ames~2^Bell")]), |_, record| {
            let kinds: Vec<Kind> =
                record.observations[0].performer.iter().map(|p| p.to.unwrap().kind).collect();
            assert_eq!(kinds, [Kind::Organization, Kind::PractitionerRole, Kind::PractitionerRole]);
            for role in &record.practitioner_roles {
                assert_eq!(code(&role.code[0]), "responsibleObserver");
            }
        });
        recorded(&with(&[(23, "Lab"), (24, "1 Main St^^Town")]), |v2, record| {
            assert_eq!(record.observations[0].performer[0].to.unwrap().kind, Kind::Organization);
            let address = &record.organizations.last().unwrap().address[0];
            assert!(
                chain(v2, address.city.as_ref().unwrap().by).contains(&"segments/OBX-Observation#66".into())
            );
        });
        recorded(&with(&[(23, "Lab"), (24, "1 Main St^^Town"), (25, "9^Cole")]), |v2, record| {
            let [performer] = &record.observations[0].performer[..] else { panic!() };
            let role: &crate::model::PractitionerRole<'_> = record.get(performer.to.unwrap()).unwrap();
            assert_eq!(code(role.code.last().unwrap()), "MDIR");
            assert!(role.organization.is_some() && role.practitioner.is_some());
            let address = &record.organizations.last().unwrap().address[0];
            assert!(
                chain(v2, address.city.as_ref().unwrap().by).contains(&"segments/OBX-Observation#67".into())
            );
        });
        recorded(&with(&[(24, "1 Main St^^Town")]), |v2, record| {
            assert!(record.observations[0].performer.is_empty());
            assert!(codes(v2).contains(&"mapping/organization-without-name"));
        });
    }

    #[test]
    fn specimens_are_referred_to() {
        recorded(&with(&[(33, "S1&LAB^F1&LAB")]), |_, record| {
            let to = record.observations[0].specimen.as_ref().and_then(|s| s.to).unwrap();
            let specimen: &crate::model::Specimen<'_> = record.get(to).unwrap();
            assert_eq!(specimen.identifier.len(), 2);
        });
        recorded(&with(&[(33, "S1~S2^F2")]), |_, record| {
            let o = &record.observations[0];
            assert!(o.specimen.is_none());
            assert_eq!(o.common.extension.iter().filter(|e| text(&e.url) == OBSERVATION_SPECIMEN).count(), 3);
        });
    }
}
