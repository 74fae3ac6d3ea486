//! Coverage as IN2: what IN1 has no field for, the inverse of our rules for IN2.

use super::super::datatypes::party::organization_of;
use super::super::datatypes::{concept, identifier, marked, telecom};
use super::super::tree::{Rep, Segment};
use super::super::way::{Way, known};
use super::in1::SUBSCRIBER_ID;
use super::put;
use crate::generated::rules::fhir::coverage_in2 as r;
use crate::model::{Coverage, Extension, ExtensionValue, Identifier, RelatedPerson};
use crate::trace::Rule;

/// Fields that hold a bare number, and the code of table 0203 for it.
const BARE: [(u16, &str, Rule); 2] = [(6, "MC", r::R6), (8, "MA", r::R8)];
/// The number of a member has a field for all of its parts.
const MEMBER: &str = "MB";

/// Whether IN2 has a field for this number of an insurance.
pub(super) fn is_number(i: &Identifier<'_>) -> bool {
    [MEMBER].into_iter().chain(BARE.map(|(_, code, _)| code)).any(|code| is_a(i, code))
}

/// Whether an element says that it was read from IN2.
pub(super) fn is_of(list: &[Extension<'_>]) -> bool {
    marked(list).is_some_and(|(place, _)| place.starts_with("IN2-"))
}

fn is_a(i: &Identifier<'_>, code: &str) -> bool {
    i.r#type.as_ref().is_some_and(|kind| concept::has(kind, code))
}

/// IN2, where the insurance says any of it.
pub(crate) fn in2<'a>(w: Way<'_, 'a>, c: &Coverage<'a>) -> Option<Segment> {
    let mut s = Segment::new("IN2");
    for i in &c.identifier {
        match BARE.into_iter().find(|(_, code, _)| is_a(i, code)) {
            Some((field, _, rule)) => bare(w, i, (field, rule), &mut s),
            None if is_a(i, MEMBER) => s.push(61, identifier::cx(w.under(r::R61), i)),
            None => {}
        }
    }
    payor(w, c, &mut s);
    for e in c.common.extension.iter().filter(|e| known(&e.url) == Some(SUBSCRIBER_ID)) {
        let Some(ExtensionValue::Identifier(i)) = &e.value else { continue };
        if is_of(&i.extension) {
            put(w, &mut s, &i.extension, &[(26, r::R26)], (26, r::R26), |w| {
                let rep = identifier::cx(w, i)?;
                w.decided_rep(&rep, e.url.as_ref().map(|u| u.by));
                Some(rep)
            });
        }
    }
    insured(w, c, &mut s);
    s.fields.values().any(|field| !field.is_empty()).then_some(s)
}

/// A number without who assigned it; its type is told by the field.
fn bare(w: Way<'_, '_>, i: &Identifier<'_>, (field, rule): (u16, Rule), s: &mut Segment) {
    let rep = w.text(rule, &i.value).map(Rep::from);
    let kind = || i.r#type.iter().flat_map(concept::origins);
    rep.iter().for_each(|rep| w.under(rule).decided_rep(rep, kind()));
    s.push(field, rep);
}

/// What IN2 said of the insurer: without a mark IN1 says it.
fn payor<'a>(w: Way<'_, 'a>, c: &Coverage<'a>, s: &mut Segment) {
    let Some((o, _)) = c.payor.first().and_then(|payor| organization_of(w, payor)) else { return };
    for i in o.identifier.iter().filter(|i| is_of(&i.extension)) {
        put(w, s, &i.extension, &[(25, r::R25)], (25, r::R25), |w| identifier::cx(w, i));
    }
    for t in o.telecom.iter().filter(|t| is_of(&t.extension)) {
        put(w, s, &t.extension, &[(58, r::R58)], (58, r::R58), |w| telecom::telecom(w, t));
    }
}

/// Number and telephones of somebody related who is insured; those of the patient stand in PID.
fn insured<'a>(w: Way<'_, 'a>, c: &Coverage<'a>, s: &mut Segment) {
    let Some(key) = c.subscriber.as_ref().and_then(|who| who.to) else { return };
    let Some(person) = w.record.get::<RelatedPerson<'a>>(key) else { return };
    if let Some(i) = person.identifier.iter().find(|i| is_a(i, "SS")) {
        bare(w, i, (2, r::R2), s);
    }
    s.extend(63, person.telecom.iter().filter_map(|t| telecom::telecom(w.under(r::R63), t)));
}
