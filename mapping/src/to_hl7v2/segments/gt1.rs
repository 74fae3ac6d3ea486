//! The guarantor of an Account as GT1.

use synovia_terminology::maps;

use super::super::datatypes::party::{organization_of, xon};
use super::super::datatypes::{address, concept, identifier, name, telecom, time};
use super::super::tree::{Rep, Segment};
use super::super::way::{Way, known};
use super::{Fields, is_typed, put};
use crate::generated::rules::fhir::account_gt1 as r;
use crate::model::{
    AccountGuarantor, Address, ContactPoint, Extended, HumanName, Identifier, Patient, Reference,
    RelatedPerson,
};

const TELECOMS: &Fields = &[(6, r::R6), (7, r::R7)];

/// Somebody who answers for the bill.
#[derive(Clone, Copy)]
struct Party<'p, 'a> {
    identifier: &'p [Identifier<'a>],
    name: &'p [HumanName<'a>],
    address: &'p [Address<'a>],
    telecom: &'p [ContactPoint<'a>],
    birth_date: &'p Extended<'a>,
    gender: &'p Extended<'a>,
}

/// GT1 number `n`.
pub(crate) fn gt1<'a>(w: Way<'_, 'a>, g: &AccountGuarantor<'a>, n: usize) -> Segment {
    let mut s = Segment::new("GT1");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    if let Some(party) = &g.party {
        self::party(w, party, &mut s);
    }
    if let Some(period) = &g.period {
        s.set(13, time::date_time(w.under(r::R13), &period.start));
        s.set(14, time::date_time(w.under(r::R14), &period.end));
    }
    s
}

fn party<'a>(w: Way<'_, 'a>, reference: &Reference<'a>, s: &mut Segment) {
    let related = reference.to.and_then(|key| w.record.get::<RelatedPerson<'a>>(key));
    let patient = reference.to.and_then(|key| w.record.get::<Patient<'a>>(key));
    if let Some(p) = related {
        let kind = p.relationship.first();
        s.push(11, kind.and_then(|c| concept::concept(w.under(r::R11), c, Some(maps::RELATIONSHIP))));
        let party = Party {
            identifier: &p.identifier,
            name: &p.name,
            address: &p.address,
            telecom: &p.telecom,
            birth_date: &p.birth_date,
            gender: &p.gender,
        };
        person(w, party, reference, s);
    } else if let Some(p) = patient {
        s.set(11, Some(w.made(r::R11, reference.by, "SEL")));
        // The numbers of the patient stand in PID.
        let party = Party {
            identifier: &[],
            name: p.name.get(..1).unwrap_or_default(),
            address: &p.address,
            telecom: &p.telecom,
            birth_date: &p.birth_date,
            gender: &p.gender,
        };
        person(w, party, reference, s);
    } else if let Some((o, _)) = organization_of(w, reference) {
        s.extend(2, o.identifier.iter().filter_map(|i| identifier::cx(w.under(r::R2), i)));
        s.extend(5, o.address.iter().filter_map(|a| address::address(w.under(r::R5), a)));
        s.extend(6, o.telecom.iter().filter_map(|t| telecom::telecom(w.under(r::R6), t)));
        let name = w.text(r::R21, &o.name).map(Rep::from);
        s.push(21, w.under(r::R21).followed(name, reference.by));
    } else {
        s.push(21, xon(w.under(r::R21), reference));
    }
}

fn person<'a>(w: Way<'_, 'a>, p: Party<'_, 'a>, reference: &Reference<'a>, s: &mut Segment) {
    for i in p.identifier {
        if is_typed(i, "SS") && i.system.is_none() && !s.has(12) {
            let cell = w.text(r::R12, &i.value);
            if let Some(cell) = &cell {
                w.decided(cell, i.r#type.iter().flat_map(concept::origins));
            }
            s.set(12, cell);
        } else {
            s.push(2, identifier::cx(w.under(r::R2), i));
        }
    }
    s.extend(3, name::names(w.under(r::R3), p.name));
    s.extend(5, p.address.iter().filter_map(|a| address::address(w.under(r::R5), a)));
    for t in p.telecom {
        let field = if known(&t.r#use) == Some("work") { (7, r::R7) } else { (6, r::R6) };
        put(w, s, &t.extension, TELECOMS, field, |w| telecom::telecom(w, t));
    }
    s.set(8, time::date_time(w.under(r::R8), &p.birth_date.value));
    s.set(9, concept::required(w.under(r::R9), &p.gender.value, Some(maps::ADMINISTRATIVE_SEX)));
    super::super::messages::linked(w, s, [reference]);
}
