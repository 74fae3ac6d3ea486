//! RelatedPerson and the contacts of a Patient as NK1.

use synovia_terminology::maps;

use super::super::datatypes::party::{organization_of, xon};
use super::super::datatypes::{address, concept, identifier, name, telecom, time};
use super::super::tree::Segment;
use super::super::way::{Way, known};
use super::{Fields, put, said};
use crate::generated::rules::fhir::relatedperson_nk1 as r;
use crate::model::{
    Address, CodeableConcept, ContactPoint, Extended, HumanName, Identifier, PatientContact, Period,
    RelatedPerson,
};

const NAMES: &Fields = &[(2, r::R2), (30, r::R30)];
const ADDRESSES: &Fields = &[(4, r::R4), (32, r::R32)];
const TELECOMS: &Fields = &[(5, r::R5), (6, r::R6), (31, r::R31), (40, r::R40), (41, r::R41)];
const IDENTIFIERS: &Fields = &[(33, r::R33), (12, r::R12)];
const US_SSN: &str = "http://hl7.org/fhir/sid/us-ssn";
const CONTACT_ROLES: &str = "http://terminology.hl7.org/CodeSystem/v2-0131";

/// What a contact and a related person have in common.
#[derive(Clone, Copy)]
struct Somebody<'p, 'a> {
    names: &'p [HumanName<'a>],
    relationship: &'p [CodeableConcept<'a>],
    address: &'p [Address<'a>],
    telecom: &'p [ContactPoint<'a>],
    period: Option<&'p Period<'a>>,
    gender: &'p Extended<'a>,
}

/// One NK1 of a related person, of a contact, or of both when they are the same.
pub(crate) fn nk1<'a>(
    w: Way<'_, 'a>,
    person: Option<&RelatedPerson<'a>>,
    contact: Option<&PatientContact<'a>>,
) -> Segment {
    let mut s = Segment::new("NK1");
    if let Some(p) = person {
        let somebody = Somebody {
            names: &p.name,
            relationship: &p.relationship,
            address: &p.address,
            telecom: &p.telecom,
            period: p.period.as_ref(),
            gender: &p.gender,
        };
        common(w, somebody, &mut s);
        p.identifier.iter().for_each(|i| number(w, i, &mut s));
        s.set(16, time::date_time(w.under(r::R16), &p.birth_date.value));
        let language = p.communication.iter().find_map(|c| c.language.as_ref());
        s.push(20, language.and_then(|c| concept::concept(w.under(r::R20), c, Some(maps::PRIMARY_LANGUAGE))));
    }
    if let Some(c) = contact {
        // The person has said all but the organization.
        let mut own = Segment::new("NK1");
        let somebody = Somebody {
            names: c.name.as_slice(),
            relationship: &c.relationship,
            address: c.address.as_slice(),
            telecom: &c.telecom,
            period: c.period.as_ref(),
            gender: &c.gender,
        };
        common(w, somebody, &mut own);
        organization(w, c, &mut own);
        s.merge(own);
    }
    s
}

fn common(w: Way<'_, '_>, p: Somebody<'_, '_>, s: &mut Segment) {
    let is_contacts = |n: &&HumanName<'_>| said(&n.extension, "NK1", NAMES).is_some_and(|(f, _)| f == 30);
    s.extend(2, name::names(w.under(r::R2), p.names.iter().filter(|n| !is_contacts(n))));
    s.extend(30, name::names(w.under(r::R30), p.names.iter().filter(is_contacts)));
    for kind in p.relationship {
        if is_role(kind) && !s.has(7) {
            s.push(7, concept::concept(w.under(r::R7), kind, Some(maps::CONTACT_ROLE)));
        } else if !s.has(3) {
            s.push(3, concept::concept(w.under(r::R3), kind, Some(maps::RELATIONSHIP)));
        }
    }
    for a in p.address {
        put(w, s, &a.extension, ADDRESSES, (4, r::R4), |w| address::address(w, a));
    }
    for t in p.telecom {
        let field = if known(&t.r#use) == Some("work") { (6, r::R6) } else { (5, r::R5) };
        put(w, s, &t.extension, TELECOMS, field, |w| telecom::telecom(w, t));
    }
    s.set(8, p.period.and_then(|p| time::date_time(w.under(r::R8), &p.start)));
    s.set(9, p.period.and_then(|p| time::date_time(w.under(r::R9), &p.end)));
    s.set(15, concept::required(w.under(r::R15), &p.gender.value, Some(maps::ADMINISTRATIVE_SEX)));
}

fn is_role(kind: &CodeableConcept<'_>) -> bool {
    kind.coding.iter().any(|c| known(&c.system) == Some(CONTACT_ROLES))
}

fn number(w: Way<'_, '_>, i: &Identifier<'_>, s: &mut Segment) {
    let is_ssn = known(&i.system) == Some(US_SSN) || (i.system.is_none() && super::is_typed(i, "SB"));
    if is_ssn && i.assigner.is_none() && !s.has(37) {
        let cell = w.text(r::R37, &i.value);
        if let Some(cell) = &cell {
            let kind = i.r#type.iter().flat_map(concept::origins);
            w.decided(cell, kind.chain(i.system.as_ref().map(|s| s.by)));
        }
        return s.set(37, cell);
    }
    put(w, s, &i.extension, IDENTIFIERS, (33, r::R33), |w| identifier::cx(w, i));
}

/// The organization of a contact, and whom to speak to there.
fn organization<'a>(w: Way<'_, 'a>, c: &PatientContact<'a>, s: &mut Segment) {
    let Some(reference) = &c.organization else { return };
    s.push(13, xon(w.under(r::R13), reference));
    let Some((organization, _)) = organization_of(w, reference) else { return };
    for contact in &organization.contact {
        s.extend(30, contact.name.iter().filter_map(|n| name::name(w.under(r::R30), n)));
        s.extend(31, contact.telecom.iter().filter_map(|t| telecom::telecom(w.under(r::R31), t)));
        s.extend(32, contact.address.iter().filter_map(|a| address::address(w.under(r::R32), a)));
    }
}
