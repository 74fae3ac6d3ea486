//! Patient as PID.

use synovia_terminology::maps;

use super::super::datatypes::{address, concept, extension, identifier, name, telecom, text_of, time};
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::{Way, known};
use super::{Fields, concept_extension, is_typed, nested_extension, put, said};
use crate::generated::rules::fhir::patient_pid as r;
use crate::model::{
    Account, ExtensionValue, FlagOrTime, Identifier, MultipleBirth, Patient, Provenance, RelatedPerson, Text,
};

const MOTHERS_MAIDEN_NAME: &str = "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName";
const BIRTH_TIME: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
const RELIGION: &str = "http://hl7.org/fhir/StructureDefinition/patient-religion";
const BIRTH_PLACE: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
const CITIZENSHIP: &str = "http://hl7.org/fhir/StructureDefinition/patient-citizenship";
const NATIONALITY: &str = "http://hl7.org/fhir/StructureDefinition/patient-nationality";
const ANIMAL: &str = "http://hl7.org/fhir/StructureDefinition/patient-animal";
const US_SSN: &str = "http://hl7.org/fhir/sid/us-ssn";

const IDENTIFIERS: &Fields = &[(3, r::R3), (2, r::R2), (4, r::R4)];
const NAMES: &Fields = &[(5, r::R5), (9, r::R9)];
const ADDRESSES: &Fields = &[(11, r::R11)];
const TELECOMS: &Fields = &[(13, r::R13), (14, r::R14), (40, r::R40)];

/// What a PID says besides the patient.
#[derive(Clone, Copy, Default)]
pub(crate) struct Around<'w, 'a> {
    pub(crate) account: Option<&'w Account<'a>>,
    pub(crate) mother: Option<&'w RelatedPerson<'a>>,
    pub(crate) update: Option<&'w Provenance<'a>>,
}

/// PID.
pub(crate) fn pid<'a>(w: Way<'_, 'a>, p: &Patient<'a>, around: Around<'_, 'a>) -> Segment {
    let mut s = Segment::new("PID");
    p.identifier.iter().for_each(|i| number(w, i, &mut s));
    names(w, p, &mut s);
    let extensions = &p.common.extension;
    if let Some(maiden) = extension(extensions, MOTHERS_MAIDEN_NAME) {
        let w6 = w.under(r::R6);
        let rep = name::family_only(w6, &text_of(maiden).cloned());
        if let Some(rep) = &rep {
            w6.decided_rep(rep, maiden.url.as_ref().map(|u| u.by));
        }
        s.push(6, rep);
    }
    s.set(7, birth(w, p));
    s.set(8, concept::required(w.under(r::R8), &p.gender.value, Some(maps::ADMINISTRATIVE_SEX)));
    for a in &p.address {
        put(w, &mut s, &a.extension, ADDRESSES, (11, r::R11), |w| address::address(w, a));
    }
    for t in &p.telecom {
        let field = if known(&t.r#use) == Some("work") { (14, r::R14) } else { (13, r::R13) };
        put(w, &mut s, &t.extension, TELECOMS, field, |w| telecom::telecom(w, t));
    }
    let language = p.communication.iter().find_map(|c| c.language.as_ref());
    s.push(15, language.and_then(|c| concept::concept(w.under(r::R15), c, Some(maps::PRIMARY_LANGUAGE))));
    let marital = p.marital_status.as_ref();
    s.push(16, marital.and_then(|c| concept::concept(w.under(r::R16), c, Some(maps::MARITAL_STATUS))));
    s.extend(17, concept_extension(w, r::R17, extensions, RELIGION, Some(maps::RELIGION)));
    let account = around.account.and_then(|a| a.identifier.first());
    s.push(18, account.and_then(|i| identifier::cx(w.under(r::R18), i)));
    mother(w, around.mother, &mut s);
    s.set(23, birth_place(w, p));
    multiple_birth(w, p, &mut s);
    s.extend(26, nested_extension(w, r::R26, extensions, [CITIZENSHIP, "code"]));
    s.extend(28, nested_extension(w, r::R28, extensions, [NATIONALITY, "code"]));
    death(w, p, &mut s);
    s.extend(35, nested_extension(w, r::R35, extensions, [ANIMAL, "species"]));
    s.extend(36, nested_extension(w, r::R36, extensions, [ANIMAL, "breed"]));
    update(w, around.update, &mut s);
    s
}

/// Social security numbers and driver's licences have fields of their own.
fn number(w: Way<'_, '_>, i: &Identifier<'_>, s: &mut Segment) {
    if said(&i.extension, "PID", IDENTIFIERS).is_none() && i.assigner.as_ref().and_then(|a| a.to).is_none() {
        let is_ssn = known(&i.system) == Some(US_SSN) || (i.system.is_none() && is_typed(i, "SB"));
        if is_ssn && !s.has(19) {
            let cell = w.text(r::R19, &i.value);
            let kind = i.r#type.iter().flat_map(concept::origins);
            if let Some(cell) = &cell {
                w.decided(cell, kind.chain(i.system.as_ref().map(|s| s.by)));
            }
            return s.set(19, cell);
        }
        if is_typed(i, "DL") && !s.has(20) {
            return s.push(20, licence(w.under(r::R20), i));
        }
    }
    put(w, s, &i.extension, IDENTIFIERS, (3, r::R3), |w| identifier::cx(w, i));
}

/// A driver's licence as DLN.
fn licence(w: Way<'_, '_>, i: &Identifier<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    rep.set(1, Some(w.text(r::LICENCE, &i.value)?));
    w.decided_rep(&rep, i.r#type.iter().flat_map(concept::origins));
    let issuer = identifier::authority(w, i);
    rep.set(2, issuer.and_then(|hd| hd.cells().next().cloned()));
    rep.set(3, i.period.as_ref().and_then(|p| time::date_time(w, &p.end)));
    Some(rep)
}

fn names(w: Way<'_, '_>, p: &Patient<'_>, s: &mut Segment) {
    let is_alias =
        |n: &&crate::model::HumanName<'_>| said(&n.extension, "PID", NAMES).is_some_and(|(f, _)| f == 9);
    s.extend(5, name::names(w.under(r::R5), p.name.iter().filter(|n| !is_alias(n))));
    s.extend(9, name::names(w.under(r::R9), p.name.iter().filter(is_alias)));
}

/// The time of birth says the date too.
fn birth(w: Way<'_, '_>, p: &Patient<'_>) -> Option<Cell> {
    let date = &p.birth_date;
    let timed = extension(&date.extension, BIRTH_TIME);
    let time_of = timed.and_then(text_of).cloned();
    let w = w.under(r::R7);
    match time::date_time(w, &time_of) {
        Some(mut cell) => {
            cell.by.extend(date.value.as_ref().map(|v| w.origin(v.by)));
            w.decided(&cell, timed.and_then(|e| e.url.as_ref()).map(|u| u.by));
            Some(cell)
        }
        None => time::date_time(w, &date.value),
    }
}

fn mother(w: Way<'_, '_>, mother: Option<&RelatedPerson<'_>>, s: &mut Segment) {
    let Some(mother) = mother else { return };
    let w = w.under(r::R21);
    for i in &mother.identifier {
        let rep = identifier::cx(w, i);
        if let Some(rep) = &rep {
            w.decided_rep(rep, mother.relationship.iter().flat_map(concept::origins));
        }
        s.push(21, rep);
    }
}

fn birth_place(w: Way<'_, '_>, p: &Patient<'_>) -> Option<Cell> {
    let found = extension(&p.common.extension, BIRTH_PLACE)?;
    let Some(ExtensionValue::Address(a)) = &found.value else { return None };
    let w = w.under(r::R23);
    let text: &Text<'_> = if a.text.is_some() { &a.text } else { &a.city };
    let cell = text.as_ref().map(|v| w.cell(v))?;
    w.decided(&cell, found.url.as_ref().map(|u| u.by));
    Some(cell)
}

fn multiple_birth(w: Way<'_, '_>, p: &Patient<'_>, s: &mut Segment) {
    match &p.multiple_birth {
        Some(MultipleBirth::Boolean(v)) => s.set(24, Some(flag(w.under(r::R24), v))),
        Some(MultipleBirth::Integer(v)) => {
            s.set(24, Some(w.made(r::R24, v.by, "Y")));
            s.set(25, Some(w.made(r::R25, v.by, v.is.to_string())));
        }
        _ => {}
    }
}

fn death(w: Way<'_, '_>, p: &Patient<'_>, s: &mut Segment) {
    match &p.deceased {
        Some(FlagOrTime::Boolean(v)) => s.set(30, Some(flag(w.under(r::R30), v))),
        Some(FlagOrTime::DateTime(v)) => {
            s.set(29, time::date_time(w.under(r::R29), &Some(v.clone())));
            s.set(30, Some(w.made(r::R30, v.by, "Y")));
        }
        _ => {}
    }
}

/// A boolean as Y or N.
pub(crate) fn flag(w: Way<'_, '_>, v: &crate::model::Val<bool>) -> Cell {
    let text = if v.null {
        ""
    } else if v.is {
        "Y"
    } else {
        "N"
    };
    Cell { text: text.into(), null: v.null, by: vec![w.origin(v.by)] }
}

/// Who changed the record of the patient last, and when.
fn update<'a>(w: Way<'_, 'a>, update: Option<&Provenance<'a>>, s: &mut Segment) {
    let Some(update) = update else { return };
    if let Some(crate::model::TimeOrPeriod::DateTime(at)) = &update.occurred {
        let cell = time::date_time(w.under(r::R33), &Some(at.clone()));
        if let Some(cell) = &cell {
            w.decided(cell, update.activity.iter().flat_map(concept::origins));
        }
        s.set(33, cell);
    }
    let who = update.agent.first().and_then(|a| a.who.as_ref());
    let organization = who.and_then(|who| super::super::datatypes::party::organization_of(w, who));
    if let Some((organization, by)) = organization {
        let w = w.under(r::R34);
        s.push(34, w.followed(identifier::organization(w, organization), by));
    }
}
