//! Structured reports (PS3.3 C.17.3): the report, and an observation for each item of its content that has a value.
//!
//! Measurement groups of TID 1500 become observations with members, as HL7's guide for DICOM SR has it; what other templates
//! say goes by the same rules. Coordinates and references to images have no element in FHIR R4.

use std::borrow::Cow;

use synovia_dicom_meta::tags;

use super::identifier::urn_oid;
use super::place::Place;
use super::{code, parties, request, time};
use crate::generated::rules::dicom::{content as c, report as r};
use crate::model::{
    CodeableConcept, DiagnosticReport, Identifier, Observation, ObservationComponent, ObservationValue,
    Practitioner, Quantity, Reference, Text, Val,
};
use crate::trace::{Reason, Rule};

/// What a report is about, and what all its observations share.
#[derive(Clone)]
struct About<'a> {
    subject: Option<Reference<'a>>,
    study: Reference<'a>,
    status: Text<'a>,
}

/// The report that an instance holds, if it holds one.
pub(super) fn read<'a>(place: &Place<'_, 'a>, subject: Option<&Reference<'a>>, study: &Reference<'a>) {
    if place.peek(tags::VALUE_TYPE).as_deref() != Some("CONTAINER") || !place.has(tags::CONTENT_SEQUENCE) {
        return;
    }
    let mut report: DiagnosticReport<'a> = place.create(r::REPORT);
    place.decides(tags::VALUE_TYPE, report.common.by);
    let status = status(place);
    report.status = status.clone().into();
    report.code = place.item(tags::CONCEPT_NAME_CODE_SEQUENCE, r::CODE).and_then(|item| code::concept(&item));
    report.identifier = place
        .text(tags::SOP_INSTANCE_UID, r::UID)
        .map(|uid| Identifier {
            system: place.constant(r::UID_SYSTEM, "urn:dicom:uid"),
            value: Some(urn_oid(uid)),
            ..Identifier::default()
        })
        .into_iter()
        .collect();
    let at = time::date_time(place, tags::CONTENT_DATE, tags::CONTENT_TIME, r::EFFECTIVE);
    report.effective = at.map(crate::model::TimeOrPeriod::DateTime);
    report.subject = subject.cloned().map(|s| s.by(place.under(r::SUBJECT).by));
    report.imaging_study = vec![study.clone().by(place.under(r::STUDY).by)];
    report.performer =
        observers(place, tags::AUTHOR_OBSERVER_SEQUENCE, tags::PERSON_NAME, r::AUTHOR, r::AUTHOR_NAME);
    report.results_interpreter = observers(
        place,
        tags::VERIFYING_OBSERVER_SEQUENCE,
        tags::VERIFYING_OBSERVER_NAME,
        r::VERIFIER,
        r::VERIFIER_NAME,
    );
    for item in place.items(tags::REFERENCED_REQUEST_SEQUENCE, r::BASED_ON) {
        let order = request::request(&item, subject, None, "unknown");
        report.based_on.extend(order.map(|o| o.by(item.under(r::BASED_ON).by)));
    }
    let about = About { subject: subject.cloned(), study: study.clone(), status };
    let made = children(place, &about, None);
    report.result = made.into_iter().map(|o| o.by(place.under(r::RESULT).by)).collect();
    place.add(report);
}

fn status<'a>(place: &Place<'_, 'a>) -> Text<'a> {
    let known = [
        (tags::PRELIMINARY_FLAG, "PRELIMINARY", r::STATUS_PRELIMINARY, "preliminary"),
        (tags::PRELIMINARY_FLAG, "FINAL", r::STATUS_FINAL, "final"),
        (tags::COMPLETION_FLAG, "PARTIAL", r::STATUS_PARTIAL, "partial"),
        (tags::VERIFICATION_FLAG, "VERIFIED", r::STATUS_VERIFIED, "final"),
        (tags::VERIFICATION_FLAG, "UNVERIFIED", r::STATUS_UNVERIFIED, "preliminary"),
    ];
    let (tag, _, rule, code) =
        known.into_iter().find(|(tag, word, ..)| place.peek(*tag).as_deref() == Some(*word))?;
    let inside = place.under(r::COMPLETE);
    if tag != tags::COMPLETION_FLAG {
        place.decides(tags::COMPLETION_FLAG, inside.by);
    }
    Some(inside.text(tag, rule)?.map(|_| Cow::Borrowed(code)))
}

/// The persons of a sequence of observers.
fn observers<'a>(
    place: &Place<'_, 'a>,
    sequence: synovia_dicom_meta::Tag,
    name: synovia_dicom_meta::Tag,
    rule: Rule,
    name_rule: Rule,
) -> Vec<Reference<'a>> {
    let one = |item: Place<'_, 'a>| {
        let mut person: Practitioner<'a> =
            item.create(crate::generated::rules::dicom::practitioner::PRACTITIONER);
        person.name = super::name::names(&item, name, name_rule);
        parties::identify(&item, &mut person);
        (!person.name.is_empty()).then(|| item.add(person).by(item.under(rule).by))
    };
    place.items(sequence, rule).into_iter().filter_map(one).collect()
}

/// The code of what an item is about, with its designator.
fn concept_is(item: &Place<'_, '_>, known: &[(&str, &str)]) -> bool {
    let Some(name) = item.look(tags::CONCEPT_NAME_CODE_SEQUENCE) else { return false };
    let (value, scheme) = (name.peek(tags::CODE_VALUE), name.peek(tags::CODING_SCHEME_DESIGNATOR));
    known.iter().any(|(s, v)| value.as_deref() == Some(*v) && scheme.as_deref() == Some(*s))
}

const GROUP: &[(&str, &str)] = &[("DCM", "125007")];
const TRACKING: &[(&str, &str)] = &[("DCM", "112039")];
const TRACKING_UID: &[(&str, &str)] = &[("DCM", "112040")];
const FINDING: &[(&str, &str)] = &[("DCM", "121071")];
const FINDING_CATEGORY: &[(&str, &str)] = &[("SCT", "276214006")];
const SITE: &[(&str, &str)] = &[("SCT", "363698007"), ("SRT", "G-C0E3")];
const METHOD: &[(&str, &str)] = &[("SCT", "370129005"), ("SRT", "G-C036")];

/// An item inside a rule that its concept and the type of its value choose: those then decide what is made there.
fn chosen<'c, 'a>(item: &Place<'c, 'a>, rule: Rule) -> Place<'c, 'a> {
    let inside = item.under(rule);
    inside.decides(tags::VALUE_TYPE, inside.by);
    if let Some(name) = item.look(tags::CONCEPT_NAME_CODE_SEQUENCE) {
        for tag in [
            tags::CODE_VALUE,
            tags::CODING_SCHEME_DESIGNATOR,
            tags::CODING_SCHEME_VERSION,
            tags::CODE_MEANING,
        ] {
            name.decides(tag, inside.by);
        }
    }
    inside
}

/// The observations of the items below a place. Nesting is bounded by the parser's limit on depth.
fn children<'a>(
    place: &Place<'_, 'a>,
    about: &About<'a>,
    category: Option<&CodeableConcept<'a>>,
) -> Vec<Reference<'a>> {
    let mut made = Vec::new();
    for item in place.items(tags::CONTENT_SEQUENCE, c::OBSERVATION) {
        if item.peek(tags::VALUE_TYPE).as_deref() != Some("CONTAINER") {
            made.extend(observation(&item, about, category));
        } else if concept_is(&item, GROUP) {
            made.extend(group(&item, about, category));
        } else {
            let inside = item.under(c::CATEGORY);
            inside.decides(tags::VALUE_TYPE, inside.by);
            let here =
                inside.item(tags::CONCEPT_NAME_CODE_SEQUENCE, c::CATEGORY).and_then(|i| code::concept(&i));
            made.extend(children(&inside, about, here.as_ref().or(category)));
        }
    }
    made
}

fn start<'a>(
    item: &Place<'_, 'a>,
    about: &About<'a>,
    category: Option<&CodeableConcept<'a>>,
    rule: Rule,
) -> Observation<'a> {
    let typed = item.under(c::VALUE_TYPE);
    item.decides(tags::VALUE_TYPE, typed.by);
    let mut thing: Observation<'a> = typed.create(rule);
    let trace = &item.d.cx.trace;
    thing.status =
        about.status.clone().map(|s| Val { by: trace.derive(item.by, c::STATUS, s.by), ..s }).into();
    thing.subject = about.subject.clone().map(|s| s.by(item.under(c::SUBJECT).by));
    thing.part_of = vec![about.study.clone().by(item.under(c::STUDY).by)];
    thing.category = category.cloned().into_iter().collect();
    thing.effective = time::moment(item, tags::OBSERVATION_DATE_TIME, c::OBSERVED)
        .map(crate::model::TimeOrPeriod::DateTime);
    thing
}

/// A measurement group: an observation that has the measurements as its members.
fn group<'a>(
    item: &Place<'_, 'a>,
    about: &About<'a>,
    category: Option<&CodeableConcept<'a>>,
) -> Option<Reference<'a>> {
    let mut thing = start(item, about, category, c::GROUP);
    thing.code = item.item(tags::CONCEPT_NAME_CODE_SEQUENCE, c::CODE).and_then(|i| code::concept(&i));
    for child in item.items(tags::CONTENT_SEQUENCE, c::MEMBER) {
        if concept_is(&child, TRACKING) {
            let value = chosen(&child, c::TRACKING).text(tags::TEXT_VALUE, c::TRACKING);
            thing
                .identifier
                .extend(value.map(|value| Identifier { value: Some(value), ..Identifier::default() }));
        } else if concept_is(&child, TRACKING_UID) {
            let value = chosen(&child, c::TRACKING_UID).text(tags::UID, c::TRACKING_UID).map(urn_oid);
            thing.identifier.extend(value.map(|value| Identifier {
                system: child.constant(c::TRACKING_UID_SYSTEM, "urn:ietf:rfc:3986"),
                value: Some(value),
                ..Identifier::default()
            }));
        } else if concept_is(&child, FINDING_CATEGORY) {
            thing.code = coded(&chosen(&child, c::FINDING_CATEGORY), c::FINDING_CATEGORY).or(thing.code);
        } else if concept_is(&child, FINDING) && thing.value.is_none() {
            thing.value =
                coded(&chosen(&child, c::FINDING), c::FINDING).map(ObservationValue::CodeableConcept);
        } else if concept_is(&child, SITE) && thing.body_site.is_none() {
            thing.body_site = coded(&chosen(&child, c::SITE), c::SITE);
        } else if concept_is(&child, METHOD) && thing.method.is_none() {
            thing.method = coded(&chosen(&child, c::METHOD), c::METHOD);
        } else if child.peek(tags::VALUE_TYPE).as_deref() == Some("CONTAINER") {
            thing.has_member.extend(children(&child, about, category));
        } else {
            let member = observation(&child, about, category);
            thing.has_member.extend(member.map(|m| m.by(child.under(c::MEMBER).by)));
        }
    }
    Some(item.add(thing))
}

fn coded<'a>(item: &Place<'_, 'a>, rule: Rule) -> Option<CodeableConcept<'a>> {
    item.item(tags::CONCEPT_CODE_SEQUENCE, rule).and_then(|i| code::concept(&i))
}

/// An item with a value, and what below it says more about it.
fn observation<'a>(
    item: &Place<'_, 'a>,
    about: &About<'a>,
    category: Option<&CodeableConcept<'a>>,
) -> Option<Reference<'a>> {
    let value = value(item);
    let absent = item.item(tags::NUMERIC_VALUE_QUALIFIER_CODE_SEQUENCE, c::QUALIFIER);
    if value.is_none() && absent.is_none() {
        return None;
    }
    let mut thing = start(item, about, category, c::OBSERVATION);
    thing.code = item.item(tags::CONCEPT_NAME_CODE_SEQUENCE, c::CODE).and_then(|i| code::concept(&i));
    thing.value = value;
    thing.data_absent_reason = absent.filter(|_| thing.value.is_none()).and_then(|i| code::concept(&i));
    for child in item.items(tags::CONTENT_SEQUENCE, c::COMPONENT) {
        if concept_is(&child, SITE) && thing.body_site.is_none() {
            thing.body_site = coded(&chosen(&child, c::SITE), c::SITE);
        } else if concept_is(&child, METHOD) && thing.method.is_none() {
            thing.method = coded(&chosen(&child, c::METHOD), c::METHOD);
        } else {
            thing.component.extend(component(&child));
        }
    }
    Some(item.add(thing))
}

fn component<'a>(item: &Place<'_, 'a>) -> Option<ObservationComponent<'a>> {
    let inside = item.under(c::VALUE_TYPE);
    inside.decides(tags::VALUE_TYPE, inside.by);
    let item = &inside;
    let value = value(item)?;
    let name = item.item(tags::CONCEPT_NAME_CODE_SEQUENCE, c::CODE).and_then(|i| code::concept(&i));
    Some(ObservationComponent { code: name, value: Some(value), ..ObservationComponent::default() })
}

fn value<'a>(item: &Place<'_, 'a>) -> Option<ObservationValue<'a>> {
    use ObservationValue as V;
    match item.peek(tags::VALUE_TYPE)?.as_ref() {
        "NUM" => quantity(item).map(V::Quantity),
        "CODE" => coded(item, c::CONCEPT).map(V::CodeableConcept),
        "TEXT" => item.text(tags::TEXT_VALUE, c::TEXT).map(V::String),
        "DATE" => time::date(item, tags::DATE, c::DATE).map(V::DateTime),
        "TIME" => time::clock(item, tags::TIME, c::TIME).map(V::Time),
        "DATETIME" => time::moment(item, tags::DATE_TIME, c::DATE_TIME).map(V::DateTime),
        "UIDREF" => item.text(tags::UID, c::UID).map(V::String),
        "PNAME" => item.text(tags::PERSON_NAME, c::PERSON).map(V::String),
        _ => None,
    }
}

fn quantity<'a>(item: &Place<'_, 'a>) -> Option<Quantity<'a>> {
    let measured = item.item(tags::MEASURED_VALUE_SEQUENCE, c::NUMBER)?;
    let value = measured.text(tags::NUMERIC_VALUE, c::NUMBER)?;
    let Some(number) = super::code::decimal(&value.is) else {
        measured.refuse_value(&value, Reason::Invalid, "mapping/number-not-valid");
        return None;
    };
    let unit = measured.item(tags::MEASUREMENT_UNITS_CODE_SEQUENCE, c::UNIT);
    let coding = unit.as_ref().and_then(code::coding).unwrap_or_default();
    Some(Quantity {
        value: Some(Val::new(Cow::Owned(number), value.by)),
        unit: unit.and_then(|u| u.text(tags::CODE_MEANING, c::UNIT_MEANING)),
        system: coding.system,
        code: coding.code,
        ..Quantity::default()
    })
}
