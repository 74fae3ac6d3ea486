//! What is known of the patient (PS3.3 C.2.4): observations by their codes of LOINC, and flags.

use synovia_dicom_meta::{Tag, tags};

use super::item::{Cell, Item};
use super::way::{Way, by, known};
use crate::generated::rules::dicom::{alert, observation as r};
use crate::model::{Coding, Flag, Kind, Observation, ObservationValue, Quantity, Reference};
use crate::trace::Rule;

/// What an observation of one code is in a data set, and the unit that PS3.3 fixes, if it is a number.
struct Known {
    code: &'static str,
    tag: Tag,
    rule: Rule,
    unit: Option<&'static str>,
}

const KNOWN: [Known; 5] = [
    Known { code: "8302-2", tag: tags::PATIENT_SIZE, rule: r::SIZE_VALUE, unit: Some("m") },
    Known { code: "29463-7", tag: tags::PATIENT_WEIGHT, rule: r::WEIGHT_VALUE, unit: Some("kg") },
    Known { code: "48765-2", tag: tags::ALLERGIES, rule: r::ALLERGIES_TEXT, unit: None },
    Known { code: "11329-0", tag: tags::ADDITIONAL_PATIENT_HISTORY, rule: r::HISTORY_TEXT, unit: None },
    Known { code: "10210-3", tag: tags::PATIENT_STATE, rule: r::STATE_TEXT, unit: None },
];

/// The observations of the subject of the order, of each kind the first, and all that is to be warned of.
pub(super) fn write(w: Way<'_, '_>, subject: Option<&Reference<'_>>, out: &mut Item) {
    let patient = subject.and_then(|s| s.to).filter(|key| key.kind == Kind::Patient);
    let of_patient = |whose: Option<&Reference<'_>>| {
        whose.and_then(|s| s.to) == patient && (patient.is_some() || w.record.patients.len() < 2)
    };
    for flag in w.record.flags.iter().filter(|flag| of_patient(flag.subject.as_ref())) {
        out.text(tags::MEDICAL_ALERTS, warning(w, flag));
    }
    for observation in w.record.observations.iter().filter(|o| of_patient(o.subject.as_ref())) {
        let codings = observation.code.iter().flat_map(|code| &code.coding);
        let found = codings.filter_map(|coding| Some((coding, of(coding)?))).next();
        let Some((coding, what)) = found.filter(|(_, what)| !out.has(what.tag)) else { continue };
        let Some(cell) = value(w, what, observation) else { continue };
        w.decided(&cell, [by(&coding.code), by(&coding.system)].into_iter().flatten());
        out.text(what.tag, Some(cell));
    }
}

/// What a flag warns of, in words. One that is not raised must not be told as if it were.
fn warning(w: Way<'_, '_>, flag: &Flag<'_>) -> Option<Cell> {
    let status = flag.status.as_ref().filter(|status| !status.null);
    if let Some(status) = status.filter(|status| status.is != "active") {
        w.refuse(status.by, "mapping/status-without-place");
        return None;
    }
    let code = flag.code.as_ref()?;
    let words = code.coding.iter().map(|coding| &coding.display);
    let cell = core::iter::once(&code.text).chain(words).find_map(|text| w.text(alert::TEXT, text))?;
    w.decided(&cell, status.map(|status| status.by));
    Some(cell)
}

fn of(coding: &Coding<'_>) -> Option<&'static Known> {
    let code = known(&coding.code).filter(|_| known(&coding.system) == Some("http://loinc.org"))?;
    KNOWN.iter().find(|what| what.code == code)
}

fn value(w: Way<'_, '_>, what: &Known, observation: &Observation<'_>) -> Option<Cell> {
    match (observation.value.as_ref()?, what.unit) {
        (ObservationValue::Quantity(quantity), Some(unit)) => number(w, what.rule, unit, quantity),
        (ObservationValue::String(text), None) => w.value(what.rule, text),
        _ => None,
    }
}

/// A number in the unit of the attribute. One of another unit is given up: nothing is converted.
fn number(w: Way<'_, '_>, rule: Rule, unit: &str, quantity: &Quantity<'_>) -> Option<Cell> {
    let value = quantity.value.as_ref()?;
    if known(&quantity.code) != Some(unit) {
        w.refuse(value.by, "mapping/unit-not-mapped");
        return None;
    }
    let cell = w.made(rule, value.by, value.is.as_ref());
    w.decided(&cell, [by(&quantity.code), by(&quantity.system)].into_iter().flatten());
    Some(cell)
}
