//! Who takes part in a claim: patients, insurances, payers, providers and places.

use std::borrow::Cow;

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::claims::SET;
use super::scope::Scope;
use super::{codes, kept};
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Address, CodeableConcept, Coding, ContactPoint, Extended, Extension, FlagOrTime, HumanName, Identifier,
    Location, Organization, OrganizationContact, Patient, Practitioner, PractitionerRole, Reference, Text,
    Val,
};
use crate::trace::Rule;

/// A loop of NM1 and what follows it, inside no rule yet.
pub(super) fn name<'c, 'a>(s: Scope<'c, 'a>, found: LoopView<'a>) -> Option<Scope<'c, 'a>> {
    Some(s.over(found.segment(SegmentId::NM1)?))
}

/// What stands beside the loop of a person and is about them.
#[derive(Clone, Copy, Default)]
pub(super) struct Beside<'c, 'a> {
    /// PAT of the level: the death.
    pub(super) pat: Option<Scope<'c, 'a>>,
    /// DMG of 2320 in release 4010: birth and sex.
    pub(super) dmg: Option<Scope<'c, 'a>>,
}

/// The person of a loop 2010BA, 2010CA or 2330A.
pub(super) fn patient<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    beside: Beside<'_, 'a>,
) -> Option<Reference<'a>> {
    let nm1 = name(s, found)?;
    let mut patient: Patient<'a> = nm1.create(r::PATIENT, "patient");
    nm1.decides(1, 1, patient.common.by);
    nm1.decides(2, 1, patient.common.by);
    patient.name = person(nm1).into_iter().collect();
    // NM109 of who is insured is the number of the insurance.
    if nm1.peek(1) != "IL" {
        patient.identifier.extend(identifier(nm1));
    }
    patient.identifier.extend(references(s, found));
    patient.address = address(s, found).into_iter().collect();
    patient.telecom = telecoms(s, found);
    patient.common.extension = kept::held(kept_of(s, found).into_iter().chain(taxonomies(s, found)));
    let own = found.segment(SegmentId::DMG).map(|v| s.over(v));
    if let Some(dmg) = own.or(beside.dmg) {
        dmg.decides(1, 1, patient.common.by);
        patient.birth_date = dmg.date(2, r::DMG02).into();
        patient.gender = gender(dmg).into();
    }
    patient.deceased = beside.pat.and_then(died);
    Some(nm1.add(patient))
}

/// PAT05 and PAT06: when the patient died.
fn died<'a>(pat: Scope<'_, 'a>) -> Option<FlagOrTime<'a>> {
    let Some(day) = pat.date(6, r::PAT06) else {
        pat.refuse(5, 1, "mapping/date-not-valid");
        return None;
    };
    pat.decides(5, 1, day.by);
    Some(FlagOrTime::DateTime(day))
}

fn gender<'a>(dmg: Scope<'_, 'a>) -> Text<'a> {
    let code = match dmg.peek(3).as_ref() {
        "F" => "female",
        "M" => "male",
        "U" => "unknown",
        "" => return None,
        _ => {
            dmg.refuse(3, 1, "mapping/code-not-mapped");
            return None;
        }
    };
    dmg.text(3, r::DMG03).map(|v| v.map(|_| Cow::Borrowed(code)))
}

/// NM103 to NM107 of a person.
fn person<'a>(nm1: Scope<'_, 'a>) -> Option<HumanName<'a>> {
    let list = |element, rule| nm1.text(element, rule).into_iter();
    let name = HumanName {
        family: nm1.text(3, r::NM103_FAMILY).into(),
        given: list(4, r::NM104).chain(list(5, r::NM105)).collect(),
        prefix: list(6, r::NM106).collect(),
        suffix: list(7, r::NM107).collect(),
        ..HumanName::default()
    };
    let known = name.family.value.is_some() || !name.given.is_empty();
    known.then_some(name)
}

/// NM109, its system by NM108, which is also the type of the number.
fn identifier<'a>(nm1: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let system = match nm1.peek(8).as_ref() {
        "XX" => Some((r::NM108_XX, codes::NPI)),
        "24" | "FI" => Some((r::NM108_FI, codes::TAX_ID)),
        "34" => Some((r::NM108_34, codes::SSN)),
        _ => None,
    };
    let value = nm1.text(9, r::NM109)?;
    let system = system.and_then(|(rule, system)| nm1.constant(rule, system));
    let r#type = nm1.concept(nm1.text(8, r::NM108), r::NM108, codes::IDENTIFICATION);
    Some(Identifier { r#type, system, value: Some(value), ..Identifier::default() })
}

/// REF segments of a loop as identifiers; the type says which number it is. Numbers that a payer gave to others are none of
/// its own: those of the billing provider (2010BB), and those of the claim (2330B).
fn references<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Vec<Identifier<'a>> {
    let views = found.segments_named(SegmentId::REF).map(|view| s.over(view));
    views.filter(|s| is_own(found.id(), &s.peek(1))).filter_map(reference).collect()
}

/// The loop in a level that is of this entity (NM101): guides number such loops differently.
pub(super) fn of_entity<'a>(level: LoopView<'a>, entity: &str) -> Option<LoopView<'a>> {
    level.loops().find(|found| is_of(*found, entity))
}

/// Whether a loop names no person.
pub(super) fn is_organization(found: LoopView<'_>) -> bool {
    found.segment(SegmentId::NM1).is_some_and(|s| s.value(2) == b"2")
}

/// Whether a loop is of this entity.
pub(super) fn is_of(found: LoopView<'_>, entity: &str) -> bool {
    found.segment(SegmentId::NM1).is_some_and(|s| s.value(1) == entity.as_bytes())
}

/// Whether a REF of a loop is a number of the party itself.
pub(super) fn is_own(place: &str, qualifier: &str) -> bool {
    match place {
        "2010BB" | "2010BC" => !matches!(qualifier, "G2" | "LU"),
        "2330B" => matches!(qualifier, "2U" | "EI" | "FY" | "NF"),
        _ => true,
    }
}

fn reference<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let (rule, system) = match s.peek(1).as_ref() {
        "EI" => (r::REF_EI, Some(codes::TAX_ID)),
        "SY" => (r::REF_SY, Some(codes::SSN)),
        _ => (r::REF02, None),
    };
    let value = Some(s.text(2, rule)?);
    let r#type = s.concept(s.text(1, r::REF01), r::REF01, codes::REFERENCE);
    let system = system.and_then(|system| s.constant(rule, system));
    Some(Identifier { r#type, system, value, ..Identifier::default() })
}

/// N3 and N4 of a loop.
fn address<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Option<Address<'a>> {
    let mut address = Address::default();
    if let Some(n3) = found.segment(SegmentId::N3).map(|v| s.over(v)) {
        let lines = [n3.text(1, r::N301), n3.text(2, r::N302)];
        address.line = lines.into_iter().flatten().map(|line| Extended::from(Some(line))).collect();
    }
    if let Some(n4) = found.segment(SegmentId::N4).map(|v| s.over(v)) {
        address.city = n4.text(1, r::N401);
        address.state = n4.text(2, r::N402);
        address.postal_code = n4.text(3, r::N403);
        address.country = n4.text(4, r::N404);
    }
    let known = !address.line.is_empty() || address.city.is_some() || address.postal_code.is_some();
    known.then_some(address)
}

/// What is kept of a person's or a place's loop: parts of N4, and who is called, which FHIR tells of organizations only.
fn kept_of<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Vec<Extension<'a>> {
    let mut out = kept_of_address(s, found);
    for view in found.segments_named(SegmentId::PER) {
        out.extend(kept::some(s.over(view), SET, |element, _| element == 2));
    }
    out
}

fn kept_of_address<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Vec<Extension<'a>> {
    let n4 = found.segments_named(SegmentId::N4).map(|view| s.over(view));
    let first = name(s, found).and_then(|nm1| kept::some(nm1, SET, |element, _| element > 9));
    let rest = n4.filter_map(|n4| kept::some(n4, SET, |element, _| element > 4)).chain(first);
    // A second name is that of nobody whom the guide knows.
    let names = found.segments_named(SegmentId::NM1).skip(1).map(|view| s.over(view));
    rest.chain(names.filter_map(|nm1| kept::segment(nm1, SET))).collect()
}

/// The taxonomies of a loop whose party has none.
fn taxonomies<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Vec<Extension<'a>> {
    let all = found.segments_named(SegmentId::PRV).map(|view| s.over(view));
    all.filter_map(|prv| kept::segment(prv, SET)).collect()
}

/// The numbers of PER segments.
fn telecoms<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Vec<ContactPoint<'a>> {
    found.segments_named(SegmentId::PER).flat_map(|view| numbers_of(s.over(view))).collect()
}

/// Whom to speak to in an organization: one for each PER.
fn contacts<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Vec<OrganizationContact<'a>> {
    let contact = |view| {
        let per = s.over(view);
        let text = per.text(2, r::PER02);
        let name = text.map(|text| HumanName { text: Some(text), ..HumanName::default() });
        let telecom = numbers_of(per);
        let known = name.is_some() || !telecom.is_empty();
        known.then(|| OrganizationContact { name, telecom, ..OrganizationContact::default() })
    };
    found.segments_named(SegmentId::PER).filter_map(contact).collect()
}

fn numbers_of<'a>(per: Scope<'_, 'a>) -> Vec<ContactPoint<'a>> {
    let mut out: Vec<ContactPoint<'a>> = Vec::new();
    for qualifier in [3, 5, 7] {
        let known = match per.peek(qualifier).as_ref() {
            "TE" => Some((r::PER_TE, "phone")),
            "FX" => Some((r::PER_FX, "fax")),
            "EM" => Some((r::PER_EM, "email")),
            "UR" => Some((r::PER_UR, "url")),
            _ => None,
        };
        let Some(value) = per.text(qualifier + 1, r::PER04) else { continue };
        if out.is_empty() {
            per.decides(1, 1, value.by);
        }
        let mut point = ContactPoint { value: None, ..ContactPoint::default() };
        match known {
            Some((rule, system)) => {
                per.decides(qualifier, 1, value.by);
                point.system = per.constant(rule, system).into();
            }
            // FHIR has no code for an extension of a telephone number: which it is is kept.
            None => {
                point.system = per.constant(r::PER_OTHER, "other").into();
                let kept = kept::some(per, SET, |element, _| element == qualifier);
                point.extension = kept::held(kept);
            }
        }
        point.value = Some(value);
        out.push(point);
    }
    out
}

/// A provider or payer: a person if NM102 says so, else an organization.
pub(super) fn party<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, rule: Rule) -> Option<Reference<'a>> {
    let nm1 = name(s, found)?.under(rule);
    let taxonomy = found.segment(SegmentId::PRV).map(|v| nm1.over(v));
    match nm1.peek(2).as_ref() {
        "1" => practitioner(nm1, found, taxonomy, Vec::new()),
        _ => organization(nm1, found, taxonomy, Vec::new()),
    }
}

fn practitioner<'a>(
    nm1: Scope<'_, 'a>,
    found: LoopView<'a>,
    taxonomy: Option<Scope<'_, 'a>>,
    more: Vec<Extension<'a>>,
) -> Option<Reference<'a>> {
    let mut thing: Practitioner<'a> = nm1.create(r::PRACTITIONER, "party");
    nm1.decides(1, 1, thing.common.by);
    nm1.decides(2, 1, thing.common.by);
    thing.name = person(nm1).into_iter().collect();
    thing.identifier = identifier(nm1).into_iter().collect();
    thing.identifier.extend(references(nm1, found));
    thing.address = address(nm1, found).into_iter().collect();
    thing.telecom = telecoms(nm1, found);
    thing.common.extension = kept::held(kept_of(nm1, found).into_iter().chain(more));
    let known = !thing.name.is_empty() || !thing.identifier.is_empty() || !thing.address.is_empty();
    let to = known.then(|| nm1.add(thing))?;
    Some(role(nm1, to, taxonomy.and_then(specialty), [r::PRACTITIONER_ROLE, r::ROLE_PRACTITIONER]))
}

/// Somebody in what they practise as: with a taxonomy a role, made by the first rule, of the person, by the second. For which
/// organization is not said: who bills for them need not be who employs them.
pub(super) fn role<'a>(
    nm1: Scope<'_, 'a>,
    to: Reference<'a>,
    specialty: Option<CodeableConcept<'a>>,
    [role, person]: [Rule; 2],
) -> Reference<'a> {
    let Some(specialty) = specialty else { return to };
    let mut thing: PractitionerRole<'a> = nm1.create(role, "role");
    thing.practitioner = Some(to.by(nm1.made(person)));
    thing.specialty.push(specialty);
    nm1.add(thing)
}

fn organization<'a>(
    nm1: Scope<'_, 'a>,
    found: LoopView<'a>,
    taxonomy: Option<Scope<'_, 'a>>,
    more: Vec<Extension<'a>>,
) -> Option<Reference<'a>> {
    let mut thing: Organization<'a> = nm1.create(r::ORGANIZATION, "party");
    nm1.decides(1, 1, thing.common.by);
    nm1.decides(2, 1, thing.common.by);
    thing.common.apart = nm1.peek(1) == "87";
    thing.name = nm1.text(3, r::NM103_NAME);
    thing.identifier = identifier(nm1).into_iter().collect();
    thing.identifier.extend(references(nm1, found));
    thing.address = address(nm1, found).into_iter().collect();
    thing.contact = contacts(nm1, found);
    thing.common.extension = kept::held(kept_of_address(nm1, found).into_iter().chain(more));
    thing.r#type = taxonomy.and_then(specialty).into_iter().collect();
    let known = thing.name.is_some() || !thing.identifier.is_empty() || !thing.address.is_empty();
    known.then(|| nm1.add(thing))
}

/// PRV03, a code of the taxonomy of providers.
fn specialty<'a>(prv: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let code = prv.text(3, r::PRV03)?;
    prv.decides(1, 1, code.by);
    prv.decides(2, 1, code.by);
    prv.concept(Some(code), r::PRV03, codes::TAXONOMY)
}

/// The taxonomies of the loop of a name that the level has one beside.
fn own_taxonomies<'a>(s: Scope<'_, 'a>, level: LoopView<'a>, found: LoopView<'a>) -> Vec<Extension<'a>> {
    if level.segment(SegmentId::PRV).is_some() { taxonomies(s, found) } else { Vec::new() }
}

/// The taxonomy that stands beside the loop of the billing provider, in 2000A.
pub(super) fn billing<'a>(s: Scope<'_, 'a>, level: LoopView<'a>) -> Option<Reference<'a>> {
    let found = level.child("2010AA")?;
    let nm1 = name(s, found)?.under(r::BILLING_PROVIDER);
    // 4010 has one in the loop of the name, too.
    let own = level.segment(SegmentId::PRV).or_else(|| found.segment(SegmentId::PRV));
    let taxonomy = own.map(|v| nm1.over(v));
    let more = own_taxonomies(nm1, level, found);
    match nm1.peek(2).as_ref() {
        "1" => practitioner(nm1, found, taxonomy, more),
        _ => organization(nm1, found, taxonomy, more),
    }
}

/// The place of service of a claim (NM1*77).
pub(super) fn facility<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Option<Reference<'a>> {
    let nm1 = name(s, found)?;
    let mut thing: Location<'a> = nm1.create(r::FACILITY, "facility");
    nm1.decides(1, 1, thing.common.by);
    match nm1.peek(2).as_ref() {
        "2" => nm1.decides(2, 1, thing.common.by),
        _ => nm1.refuse(2, 1, "mapping/code-not-mapped"),
    }
    thing.name = nm1.text(3, r::NM103_NAME);
    thing.identifier = identifier(nm1).into_iter().collect();
    thing.identifier.extend(references(s, found));
    thing.address = address(s, found);
    thing.telecom = telecoms(s, found);
    thing.common.extension = kept::held(kept_of(s, found).into_iter().chain(taxonomies(s, found)));
    Some(nm1.add(thing))
}

/// A code by a rule, with its system.
pub(super) fn coded<'a>(code: Val<Cow<'a, str>>, system: Text<'a>) -> CodeableConcept<'a> {
    CodeableConcept {
        coding: vec![Coding { system, code: Some(code), ..Coding::default() }],
        ..CodeableConcept::default()
    }
}
