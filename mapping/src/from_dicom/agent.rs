//! What a patient was given for an examination: contrast agents (PS3.3 C.7.6.4), radiopharmaceuticals (C.8.4.10, C.8.9.2,
//! C.8.22.4) and drugs of an intervention (C.8.7.4).
//!
//! Instances that say the same of an agent tell of one administration. DICOM mostly gives a time of day alone, on the time
//! base of the series: its day is that of the series.

use std::borrow::Cow;
use std::collections::BTreeMap;

use synovia_dicom_meta::{Tag, tags};

use super::identifier::urn_oid;
use super::phantom::Subject;
use super::place::{Member, Place, said};
use super::{code, time};
use crate::generated::rules::dicom::agent as r;
use crate::model::{
    AdministeredDosage, CodeableConcept, Identifier, Medication, MedicationAdministration,
    MedicationIngredient, Period, Quantity, Rate, Ratio, Reference, Text, TimeOrPeriod, Val,
};
use crate::trace::{Reason, Rule};

/// What tells one injection of a contrast agent from another.
const CONTRAST: [Tag; 13] = [
    tags::SERIES_DATE,
    tags::CONTRAST_BOLUS_AGENT,
    tags::CONTRAST_BOLUS_AGENT_SEQUENCE,
    tags::CONTRAST_BOLUS_ADMINISTRATION_ROUTE_SEQUENCE,
    tags::CONTRAST_BOLUS_ROUTE,
    tags::CONTRAST_BOLUS_VOLUME,
    tags::CONTRAST_BOLUS_START_TIME,
    tags::CONTRAST_BOLUS_STOP_TIME,
    tags::CONTRAST_BOLUS_TOTAL_DOSE,
    tags::CONTRAST_FLOW_RATE,
    tags::CONTRAST_FLOW_DURATION,
    tags::CONTRAST_BOLUS_INGREDIENT,
    tags::CONTRAST_BOLUS_INGREDIENT_CONCENTRATION,
];

/// Words that equipment writes where no agent was given.
const NOTHING: [&str; 8] =
    ["NONE", "NO", "N", "NIL", "N/A", "NO CONTRAST", "WITHOUT CONTRAST", "NON CONTRAST"];

const PET: &str = "1.2.840.10008.5.1.4.1.1.128";

/// All that was given. Of a thing nothing is: a MedicationAdministration is of a patient or a group of them.
pub(super) fn agents<'a>(place: &Place<'_, 'a>, whose: &Subject<'a>, study: &Reference<'a>) {
    let is_thing = whose.any.is_some() && whose.treated.is_none();
    if !is_thing {
        let about = About { subject: whose.treated.as_ref(), study };
        for one in alike(place, &CONTRAST, "contrast") {
            contrast(&one, &about);
        }
        for sequence in [
            tags::RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE,
            tags::INTERVENTION_DRUG_INFORMATION_SEQUENCE,
            tags::INTERVENTION_SEQUENCE,
        ] {
            for one in
                alike(place, &[tags::SERIES_DATE, tags::SOP_CLASS_UID, sequence], &sequence.to_string())
            {
                for item in one.items(sequence, r::GIVEN) {
                    match sequence {
                        tags::RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE => tracer(&one, &item, &about),
                        _ => drug(&one, &item, &about),
                    }
                }
            }
        }
    }
    place.spare("agent");
}

/// What all administrations share.
struct About<'r, 'a> {
    subject: Option<&'r Reference<'a>>,
    study: &'r Reference<'a>,
}

/// The instances that say the same in some attributes, in an order that does not depend on theirs.
fn alike<'c, 'a>(place: &Place<'c, 'a>, key: &[Tag], word: &str) -> Vec<Place<'c, 'a>> {
    let mut found: BTreeMap<Vec<u8>, Vec<Member<'a>>> = BTreeMap::new();
    let speaks = |member: &&Member<'a>| {
        key.iter().any(|tag| {
            *tag != tags::SERIES_DATE && *tag != tags::SOP_CLASS_UID && member.set.element(*tag).is_some()
        })
    };
    for member in place.members().iter().filter(speaks) {
        found.entry(said(*member, key)).or_default().push(*member);
    }
    let all = found.into_values().enumerate();
    all.map(|(i, members)| place.part(members, &format!("{word}[{i}]"))).collect()
}

/// Contrast agents: the attributes of one agent stand by themselves, those of enhanced images in an item for each.
fn contrast<'a>(place: &Place<'_, 'a>, about: &About<'_, 'a>) {
    let items = place.items(tags::CONTRAST_BOLUS_AGENT_SEQUENCE, r::CONTRAST);
    let word = place.peek(tags::CONTRAST_BOLUS_AGENT);
    let is_nothing = word.as_ref().is_some_and(|w| NOTHING.contains(&w.trim().to_uppercase().as_str()));
    if items.is_empty() && (is_nothing || word.is_none() && !place.has(tags::CONTRAST_BOLUS_INGREDIENT)) {
        return place.spare("agentless");
    }
    match items.as_slice() {
        [] => injection(place, None, &[place], about),
        [one] => injection(place, Some(one), &[place, one], about),
        // What stands beside several agents does not say which of them it is of.
        several => several.iter().for_each(|item| injection(place, Some(item), &[item], about)),
    }
}

/// One injection: `item` is that of its agent, `told` where its attributes stand, `around` the data set that says the day.
fn injection<'a>(
    around: &Place<'_, 'a>,
    item: Option<&Place<'_, 'a>>,
    told: &[&Place<'_, 'a>],
    about: &About<'_, 'a>,
) {
    let here = item.unwrap_or(around);
    let first = |read: &dyn Fn(&Place<'_, 'a>) -> Text<'a>| told.iter().find_map(|at| read(at));
    let coded = |tag: Tag, rule: Rule, text: (Tag, Rule)| {
        let codes = told.iter().find_map(|at| code::concepts(at, tag, rule).into_iter().next());
        worded(codes, first(&|at| at.text(text.0, text.1)))
    };
    let name = first(&|at| at.text(tags::CONTRAST_BOLUS_AGENT, r::CONTRAST_TEXT));
    let concept = worded(item.and_then(code::concept), name);
    let substance = coded(
        tags::CONTRAST_BOLUS_INGREDIENT_CODE_SEQUENCE,
        r::INGREDIENT,
        (tags::CONTRAST_BOLUS_INGREDIENT, r::INGREDIENT_TEXT),
    );
    let strength = first(&|at| number(at, tags::CONTRAST_BOLUS_INGREDIENT_CONCENTRATION, r::STRENGTH));
    let strength = strength.map(|value| Ratio {
        numerator: Some(measured(here, Some(value), (r::STRENGTH_UNIT, "mg"))),
        denominator: Some(measured(here, here.constant(r::STRENGTH_PER, "1"), (r::STRENGTH_PER, "mL"))),
        ..Ratio::default()
    });
    let route = coded(
        tags::CONTRAST_BOLUS_ADMINISTRATION_ROUTE_SEQUENCE,
        r::ROUTE,
        (tags::CONTRAST_BOLUS_ROUTE, r::ROUTE_TEXT),
    );
    let profile =
        told.iter().find_map(|at| at.item(tags::CONTRAST_ADMINISTRATION_PROFILE_SEQUENCE, r::PROFILE));
    let at = profile.as_ref().unwrap_or(around);
    let amount = first(&|at| number(at, tags::CONTRAST_BOLUS_TOTAL_DOSE, r::DOSE))
        .or_else(|| first(&|at| number(at, tags::CONTRAST_BOLUS_VOLUME, r::VOLUME)))
        .or_else(|| number(at, tags::CONTRAST_BOLUS_VOLUME, r::VOLUME));
    let mut thing: MedicationAdministration<'a> = here.create(r::CONTRAST);
    thing.medication = medication(here, concept, substance, strength);
    thing.dosage =
        dosage(route, amount.map(|value| measured(here, Some(value), (r::DOSE_UNIT, "mL"))), flow(at));
    let on_day = |clock, rule| time::on_day(around, tags::SERIES_DATE, at, clock, rule);
    let start = on_day(tags::CONTRAST_BOLUS_START_TIME, r::START);
    thing.effective = period(start, on_day(tags::CONTRAST_BOLUS_STOP_TIME, r::STOP));
    give(here, thing, about);
}

/// A radiopharmaceutical.
fn tracer<'a>(around: &Place<'_, 'a>, item: &Place<'_, 'a>, about: &About<'_, 'a>) {
    let first = |tag, rule| code::concepts(item, tag, rule).into_iter().next();
    let name = item.text(tags::RADIOPHARMACEUTICAL, r::TRACER_TEXT);
    let concept = worded(first(tags::RADIOPHARMACEUTICAL_CODE_SEQUENCE, r::TRACER), name);
    let nuclide = first(tags::RADIONUCLIDE_CODE_SEQUENCE, r::RADIONUCLIDE);
    if concept.is_none() && nuclide.is_none() {
        return;
    }
    let mut thing: MedicationAdministration<'a> = item.create(r::TRACER);
    thing.identifier = item
        .text(tags::RADIOPHARMACEUTICAL_ADMINISTRATION_EVENT_UID, r::EVENT_UID)
        .map(|uid| Identifier {
            system: item.constant(r::EVENT_UID_SYSTEM, "urn:dicom:uid"),
            value: Some(urn_oid(uid)),
            ..Identifier::default()
        })
        .into_iter()
        .collect();
    thing.medication = medication(item, concept, nuclide, None);
    let words = item.text(tags::RADIOPHARMACEUTICAL_ROUTE, r::ROUTE_TEXT);
    let route = worded(first(tags::ADMINISTRATION_ROUTE_CODE_SEQUENCE, r::ROUTE), words);
    let dose = number(item, tags::RADIONUCLIDE_TOTAL_DOSE, r::DOSE).map(|value| {
        // The image of PET has it in Bq, all others in MBq.
        let is_pet = around.peek(tags::SOP_CLASS_UID).as_deref() == Some(PET);
        around.decides(tags::SOP_CLASS_UID, value.by);
        measured(item, Some(value), (r::DOSE_UNIT, if is_pet { "Bq" } else { "MBq" }))
    });
    let dose = dose.or_else(|| {
        let volume = number(item, tags::RADIOPHARMACEUTICAL_VOLUME, r::VOLUME)?;
        Some(measured(item, Some(volume), (r::DOSE_UNIT, "cm3")))
    });
    thing.dosage = dosage(route, dose, None);
    let on_day = |clock, rule| time::on_day(around, tags::SERIES_DATE, item, clock, rule);
    let start = time::moment(item, tags::RADIOPHARMACEUTICAL_START_DATE_TIME, r::START)
        .or_else(|| on_day(tags::RADIOPHARMACEUTICAL_START_TIME, r::START));
    let stop = time::moment(item, tags::RADIOPHARMACEUTICAL_STOP_DATE_TIME, r::STOP)
        .or_else(|| on_day(tags::RADIOPHARMACEUTICAL_STOP_TIME, r::STOP));
    thing.effective = period(start, stop);
    give(item, thing, about);
}

/// A drug that an intervention was made with.
fn drug<'a>(around: &Place<'_, 'a>, item: &Place<'_, 'a>, about: &About<'_, 'a>) {
    let codes = code::concepts(item, tags::INTERVENTION_DRUG_CODE_SEQUENCE, r::DRUG).into_iter().next();
    let Some(concept) = worded(codes, item.text(tags::INTERVENTION_DRUG_NAME, r::DRUG_TEXT)) else { return };
    let mut thing: MedicationAdministration<'a> = item.create(r::DRUG);
    thing.medication = medication(item, Some(concept), None, None);
    let route = code::concepts(item, tags::ADMINISTRATION_ROUTE_CODE_SEQUENCE, r::ROUTE).into_iter().next();
    // PS3.3 fixes no unit of it.
    let dose = number(item, tags::INTERVENTION_DRUG_DOSE, r::DOSE);
    let dose = dose.map(|value| Quantity { value: Some(value), ..Quantity::default() });
    thing.dosage = dosage(route, dose, None);
    let on_day = |clock, rule| time::on_day(around, tags::SERIES_DATE, item, clock, rule);
    let start = on_day(tags::INTERVENTION_DRUG_START_TIME, r::START);
    thing.effective = period(start, on_day(tags::INTERVENTION_DRUG_STOP_TIME, r::STOP));
    give(item, thing, about);
}

/// What all administrations have.
fn give<'a>(here: &Place<'_, 'a>, mut thing: MedicationAdministration<'a>, about: &About<'_, 'a>) {
    thing.status = here.constant(r::STATUS, "completed").into();
    thing.subject = about.subject.cloned().map(|s| s.by(here.under(r::SUBJECT).by));
    thing.supporting_information = vec![about.study.clone().by(here.under(r::STUDY).by)];
    here.add(thing);
}

fn medication<'a>(
    here: &Place<'_, 'a>,
    concept: Option<CodeableConcept<'a>>,
    substance: Option<CodeableConcept<'a>>,
    strength: Option<Ratio<'a>>,
) -> Option<Reference<'a>> {
    let mut thing: Medication<'a> = here.named("medication").create(r::MEDICATION);
    thing.code = concept;
    if substance.is_some() || strength.is_some() {
        let part = MedicationIngredient { item: substance, strength, ..MedicationIngredient::default() };
        thing.ingredient.push(part);
    }
    Some(here.add(thing).by(here.under(r::MEDICATION).by))
}

fn dosage<'a>(
    route: Option<CodeableConcept<'a>>,
    dose: Option<Quantity<'a>>,
    rate: Option<Rate<'a>>,
) -> Option<AdministeredDosage<'a>> {
    let is_said = route.is_some() || dose.is_some() || rate.is_some();
    is_said.then(|| AdministeredDosage { route, dose, rate, ..AdministeredDosage::default() })
}

fn period<'a>(start: Text<'a>, end: Text<'a>) -> Option<TimeOrPeriod<'a>> {
    let is_said = start.is_some() || end.is_some();
    is_said.then_some(TimeOrPeriod::Period(Period { start, end }))
}

/// A concept and the words beside it.
fn worded<'a>(codes: Option<CodeableConcept<'a>>, text: Text<'a>) -> Option<CodeableConcept<'a>> {
    let mut concept = codes;
    if text.is_some() {
        concept.get_or_insert_default().text = text;
    }
    concept
}

/// How fast an agent flowed. Several rates follow each other in one injection, for which FHIR has one.
fn flow<'a>(place: &Place<'_, 'a>) -> Option<Rate<'a>> {
    if place.peek(tags::CONTRAST_FLOW_RATE).is_none_or(|text| text.contains('\\')) {
        return None;
    }
    let value = number(place, tags::CONTRAST_FLOW_RATE, r::RATE)?;
    Some(Rate::Quantity(Box::new(measured(place, Some(value), (r::RATE_UNIT, "mL/s")))))
}

fn number<'a>(place: &Place<'_, 'a>, tag: Tag, rule: Rule) -> Option<Val<Cow<'a, str>>> {
    let value = place.text(tag, rule)?;
    match code::decimal(&value.is) {
        Some(number) => Some(Val::new(Cow::Owned(number), value.by)),
        None => {
            place.refuse_value(&value, Reason::Invalid, "mapping/number-not-valid");
            None
        }
    }
}

/// A quantity in the unit that PS3.3 fixes for an attribute.
fn measured<'a>(here: &Place<'_, 'a>, value: Text<'a>, unit: (Rule, &'static str)) -> Quantity<'a> {
    Quantity {
        value,
        unit: here.constant(unit.0, unit.1),
        system: here.constant(r::UNIT_SYSTEM, "http://unitsofmeasure.org"),
        code: here.constant(unit.0, unit.1),
        ..Quantity::default()
    }
}
