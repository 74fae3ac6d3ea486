//! The patient (PS3.3 C.2).

use synovia_dicom_meta::tags;

use super::datatypes::{concept, dicom_date, dicom_time, issuer, names};
use super::item::{Cell, Item};
use super::way::{Way, by, known};
use crate::from_dicom::{BIRTH_TIME, MOTHERS_NAME, OF_PATIENT, RELIGION};
use crate::generated::rules::dicom::patient as r;
use crate::model::{Address, ExtensionValue, HumanName, Identifier, Patient, Reference};
use crate::trace::Rule;

/// The subject of the order, else the only patient there is.
pub(super) fn write(w: Way<'_, '_>, subject: Option<&Reference<'_>>, out: &mut Item) {
    let named = subject.and_then(|s| w.record.get::<Patient<'_>>(s.to?));
    let alone = match w.record.patients.as_slice() {
        [one] => Some(one),
        _ => None,
    };
    let Some(patient) = named.or(alone) else { return };
    let mut own = Item::default();
    for (at, one) in patient.identifier.iter().filter(|i| i.value.is_some()).enumerate() {
        if at == 0 {
            identifier(w, r::ID, one, &mut own);
        } else {
            let mut item = Item::default();
            identifier(w, r::OTHER_ID, one, &mut item);
            own.push(tags::OTHER_PATIENT_I_DS_SEQUENCE, item);
        }
    }
    if let (Some(cell), Some(subject)) = (own.first(), subject) {
        w.under(r::PATIENT).followed(cell, subject.by);
    }
    out.append(own);
    all_names(w, &patient.name, out);
    out.text(tags::PATIENT_SEX, sex(w, patient));
    out.text(
        tags::PATIENT_BIRTH_DATE,
        w.changed(r::BIRTH_DATE, &patient.birth_date.value, "mapping/date-not-valid", dicom_date),
    );
    if let Some(address) = patient.address.first() {
        out.text(tags::PATIENT_ADDRESS, lines(w, address));
        out.text(tags::COUNTRY_OF_RESIDENCE, w.text(r::COUNTRY, &address.country));
    }
    for telecom in patient.telecom.iter().filter(|t| known(&t.system.value) == Some("phone")) {
        let cell = w.text(r::TELEPHONE, &telecom.value);
        if let Some(cell) = &cell {
            w.decided(cell, by(&telecom.system.value));
        }
        out.text(tags::PATIENT_TELEPHONE_NUMBERS, cell);
    }
    extensions(w, patient, out);
    for language in patient.communication.iter().filter_map(|c| c.language.as_ref()) {
        concept(w, r::LANGUAGE, language, tags::PATIENT_PRIMARY_LANGUAGE_CODE_SEQUENCE, out);
    }
}

fn identifier(w: Way<'_, '_>, rule: Rule, identifier: &Identifier<'_>, out: &mut Item) {
    out.text(tags::PATIENT_ID, w.text(rule, &identifier.value));
    let kind = identifier.r#type.as_ref().map(|t| &t.text);
    out.text(tags::TYPE_OF_PATIENT_ID, kind.and_then(|text| w.text(r::ID_TYPE, text)));
    let w = w.under(rule);
    let system = identifier.system.as_ref().filter(|v| !v.null);
    let named = system.and_then(|system| {
        let all = &w.cx.options.identifier_systems;
        let name = all.iter().find(|(_, uri)| **uri == system.is).map(|(name, _)| name)?;
        Some(w.made(r::ISSUER, system.by, name.as_str()))
    });
    let has_name = named.is_some();
    out.text(tags::ISSUER_OF_PATIENT_ID, named);
    if let (Some(assigner), false) = (&identifier.assigner, has_name) {
        out.text(tags::ISSUER_OF_PATIENT_ID, w.text(r::ISSUER_NAME, &assigner.display));
    }
    if !has_name {
        issuer(w, &OF_PATIENT, identifier, out);
    }
}

/// The first name, the others, and that at birth.
fn all_names(w: Way<'_, '_>, all: &[HumanName<'_>], out: &mut Item) {
    let (birth, rest): (Vec<_>, Vec<_>) = all.iter().partition(|name| known(&name.r#use) == Some("maiden"));
    for (at, cell) in names(w, [r::NAME, r::OTHER_NAME], &rest).into_iter().enumerate() {
        out.text(if at == 0 { tags::PATIENT_NAME } else { tags::OTHER_PATIENT_NAMES }, Some(cell));
    }
    for cell in names(w, [r::BIRTH_NAME; 2], &birth).into_iter().take(1) {
        w.decided(&cell, birth.iter().filter_map(|name| by(&name.r#use)));
        out.text(tags::PATIENT_BIRTH_NAME, Some(cell));
    }
}

fn sex(w: Way<'_, '_>, patient: &Patient<'_>) -> Option<Cell> {
    let word = known(&patient.gender.value)?;
    let all = [("male", r::SEX_M, "M"), ("female", r::SEX_F, "F"), ("other", r::SEX_O, "O")];
    let found = all.into_iter().find(|(known, ..)| *known == word);
    let by = by(&patient.gender.value)?;
    match found {
        Some((_, rule, code)) => Some(w.made(rule, by, code)),
        // DICOM leaves the attribute empty.
        None => {
            w.refuse(by, "mapping/code-not-mapped");
            None
        }
    }
}

/// An address as one text: its own, or its parts.
fn lines(w: Way<'_, '_>, address: &Address<'_>) -> Option<Cell> {
    if let Some(text) = w.text(r::ADDRESS, &address.text) {
        return Some(text);
    }
    let lines = address.line.iter().map(|line| &line.value);
    let parts = lines.chain([&address.postal_code, &address.city, &address.state]);
    let cells: Vec<Cell> = parts.filter_map(|part| w.text(r::ADDRESS, part)).collect();
    let text = cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(", ");
    let by = cells.into_iter().flat_map(|cell| cell.by).collect();
    (!text.is_empty()).then_some(Cell { text, null: false, by })
}

fn extensions(w: Way<'_, '_>, patient: &Patient<'_>, out: &mut Item) {
    for extension in &patient.common.extension {
        let cell = match (known(&extension.url), &extension.value) {
            (Some(MOTHERS_NAME), Some(ExtensionValue::String(name))) => {
                Some((tags::PATIENT_MOTHER_BIRTH_NAME, w.value(r::MOTHER_BIRTH_NAME, name)))
            }
            (Some(RELIGION), Some(ExtensionValue::CodeableConcept(religion))) => {
                Some((tags::PATIENT_RELIGIOUS_PREFERENCE, w.text(r::RELIGION, &religion.text)))
            }
            _ => None,
        };
        if let Some((tag, Some(cell))) = cell {
            w.decided(&cell, by(&extension.url));
            out.text(tag, Some(cell));
        }
    }
    for extension in &patient.birth_date.extension {
        if let (Some(BIRTH_TIME), Some(ExtensionValue::DateTime(whole))) =
            (known(&extension.url), &extension.value)
        {
            let time = whole.is.split_once('T').and_then(|(_, time)| dicom_time(time));
            let Some((time, _)) = time.filter(|(_, offset)| w.fits_zone(offset, whole.by)) else {
                w.refuse(whole.by, "mapping/other-time-zone");
                continue;
            };
            let cell = w.made(r::BIRTH_TIME, whole.by, time);
            w.decided(&cell, by(&extension.url));
            out.text(tags::PATIENT_BIRTH_TIME, Some(cell));
        }
    }
}
