//! OBX: one observation, or one with a component for each of its values.

mod performer;
mod rows;
mod value;

use synovia_terminology::maps;

use crate::from_hl7v2::datatypes::{cwe, ei, eip, og, time};
use crate::from_hl7v2::scope::Scope;
use crate::from_hl7v2::segments::spm;
use crate::generated::rules::hl7v2::{obx_observation as own, obx_observation_component as own_component};
use crate::generated::rules::segments::{obx_observation, obx_observation_component};
use crate::model::{
    CodeableConcept, Coding, Device, Extension, ExtensionValue, Identifier, Observation,
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
    o.code = s.get(3, own_component::CODE, |s| cwe::concept(s, None));
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
    o.identifier.extend(
        identifier.map(|i| s.typed(i, r.identifier_type, "FILL", own::IDENTIFIER_TYPE_SYSTEM)),
    );
    o.category.extend(coded(s, s.text(29, r.category_code), r.category_system, V2_0936));
    let structure = coded(s, s.text(30, r.structure_code), r.structure_system, V2_0937);
    let structure = structure.map(|c| ExtensionValue::CodeableConcept(Box::new(c)));
    o.common.extension.extend(s.extension(r.structure_url, STRUCTURE_TYPE, structure));
    specimen(s, o, r);
}

/// A concept of one code of a table.
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

/// OBX-11. FHIR requires a status from its own list.
fn status<'a>(s: Scope<'_, 'a>, o: &mut Observation<'a>, r: &Rows) {
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
