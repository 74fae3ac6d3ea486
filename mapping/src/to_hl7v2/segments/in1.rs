//! Coverage as IN1.

use synovia_terminology::maps;

use super::super::datatypes::party::{organization_of, xon};
use super::super::datatypes::system::{ORIGINAL_TEXT, name_of};
use super::super::datatypes::{address, concept, identifier, name, put_extension, telecom, time};
use super::super::tree::{Rep, Segment};
use super::super::way::{Way, known};
use super::{Fields, in2, put, said};
use crate::generated::rules::fhir::coverage_in1 as r;
use crate::model::{Coverage, CoverageClass, ExtensionValue, Patient, Reference, RelatedPerson};

pub(super) const SUBSCRIBER_ID: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-subscriberId";
const NUMBERS: &Fields = &[(10, r::R10), (49, r::R49)];
const PAYOR_NUMBERS: &Fields = &[(3, r::R3)];

/// IN1 number `n`.
pub(crate) fn in1<'a>(w: Way<'_, 'a>, c: &Coverage<'a>, n: usize) -> Segment {
    let mut s = Segment::new("IN1");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    plan(w, c, &mut s);
    if let Some(payor) = c.payor.first() {
        self::payor(w, payor, &mut s);
    }
    for class in &c.class {
        self::class(w, class, &mut s);
    }
    holder(w, c, &mut s);
    if let Some(period) = &c.period {
        s.set(12, time::date_time(w.under(r::R12), &period.start));
        s.set(13, time::date_time(w.under(r::R13), &period.end));
    }
    s.push(15, c.r#type.as_ref().and_then(|t| concept::concept(w.under(r::R15), t, Some(maps::PLAN_ID))));
    let kind = c.relationship.as_ref();
    s.push(17, kind.and_then(|k| concept::concept(w.under(r::R17), k, Some(maps::RELATIONSHIP))));
    if let Some(who) = &c.subscriber {
        subscriber(w, who, &mut s);
    }
    s.set(22, c.order.as_ref().map(|v| w.made(r::R22, v.by, v.is.to_string())));
    s.set(36, w.text(r::R36, &c.subscriber_id));
    s
}

/// Where CWE has the three codes of IN1-2: code, text and system.
const CODES: [[u16; 3]; 3] = [[1, 2, 3], [4, 5, 6], [10, 11, 12]];

/// The numbers of the insurance are the codes of its plan; its name stands beside the code it is the name of.
fn plan(w: Way<'_, '_>, c: &Coverage<'_>, s: &mut Segment) {
    let w = w.under(r::R2);
    let mut rep = Rep::default();
    let own = c.identifier.iter().filter(|i| !in2::is_number(i));
    for (i, [code, text, system]) in own.zip(CODES) {
        rep.set(code, w.text(r::R2, &i.value));
        let local = put_extension(w, r::R2, &i.extension, ORIGINAL_TEXT);
        rep.set(system, local.or_else(|| name_of(w, &i.system)));
        let named =
            c.class.iter().find(|class| is_of(class, "plan") && known(&class.value) == known(&i.value));
        let Some(class) = named.filter(|class| class.value.is_some()) else { continue };
        let cell = class.name.as_ref().map(|name| w.cell(name));
        if let Some(cell) = &cell {
            let kind = class.r#type.iter().flat_map(concept::origins);
            w.decided(cell, kind.chain(class.value.as_ref().map(|v| v.by)));
        }
        rep.set(text, cell);
    }
    s.push(2, rep.filled());
}

fn is_of(class: &CoverageClass<'_>, code: &str) -> bool {
    class.r#type.as_ref().is_some_and(|t| concept::has(t, code))
}

/// The group, and a plan that IN1-2 does not name.
fn class(w: Way<'_, '_>, c: &CoverageClass<'_>, s: &mut Segment) {
    let kind = || c.r#type.iter().flat_map(concept::origins);
    let show = |rep: &Option<Rep>| rep.iter().for_each(|rep| w.under(r::R8).decided_rep(rep, kind()));
    if is_of(c, "group") && !s.has(8) && !s.has(9) {
        let [value, name] =
            [(r::R8, &c.value), (r::R9, &c.name)].map(|(rule, text)| w.text(rule, text).map(Rep::from));
        show(&value);
        show(&name);
        s.push(8, value);
        s.push(9, name);
    } else if is_of(c, "plan") && !s.has(35) && !is_plan(s, known(&c.value)) {
        let mut rep = Rep::default();
        rep.set(1, w.text(r::R35, &c.value));
        rep.set(2, w.text(r::R35, &c.name));
        let rep = rep.filled();
        show(&rep);
        s.push(35, rep);
    }
}

/// Whether IN1-2 says this code.
fn is_plan(s: &Segment, code: Option<&str>) -> bool {
    let first = s.fields.get(&2).and_then(|f| f.first());
    code.is_some() && first.is_some_and(|rep| rep.cells().any(|cell| Some(cell.text.as_str()) == code))
}

/// Who insures: the numbers in IN1-3, but for one that is said to be that of IN1-4.
fn payor<'a>(w: Way<'_, 'a>, payor: &Reference<'a>, s: &mut Segment) {
    let Some((o, _)) = organization_of(w, payor) else {
        return s.push(4, xon(w.under(r::R4), payor));
    };
    let is_marked = |i: &crate::model::Identifier<'_>| said(&i.extension, "IN1", PAYOR_NUMBERS).is_some();
    let any = o.identifier.iter().any(is_marked);
    let here = |i: &&crate::model::Identifier<'_>| !in2::is_of(&i.extension) && (!any || is_marked(i));
    for i in o.identifier.iter().filter(here) {
        put(w, s, &i.extension, PAYOR_NUMBERS, (3, r::R3), |w| identifier::cx(w, i));
    }
    let own = any && o.identifier.first().is_some_and(|i| !is_marked(i));
    let w4 = w.under(r::R4);
    let rep = if own { xon(w4, payor) } else { w.text(r::R4, &o.name).map(Rep::from) };
    s.push(4, if own { rep } else { w4.followed(rep, payor.by) });
    s.extend(5, o.address.iter().filter_map(|a| address::address(w.under(r::R5), a)));
    let contact = o.contact.first().and_then(|c| c.name.as_ref());
    s.push(6, contact.and_then(|n| name::name(w.under(r::R6), n)));
    let telecom = o.telecom.iter().filter(|t| !in2::is_of(&t.extension));
    s.extend(7, telecom.filter_map(|t| telecom::telecom(w.under(r::R7), t)));
}

/// Who holds the policy, and the numbers of who is insured.
fn holder<'a>(w: Way<'_, 'a>, c: &Coverage<'a>, s: &mut Segment) {
    for e in c.common.extension.iter().filter(|e| known(&e.url) == Some(SUBSCRIBER_ID)) {
        let Some(ExtensionValue::Identifier(i)) = &e.value else { continue };
        if in2::is_of(&i.extension) {
            continue;
        }
        put(w, s, &i.extension, NUMBERS, (49, r::R49), |w| {
            let rep = identifier::cx(w, i)?;
            w.decided_rep(&rep, e.url.as_ref().map(|u| u.by));
            Some(rep)
        });
    }
    let Some(reference) = &c.policy_holder else { return };
    let Some((o, _)) = organization_of(w, reference) else {
        return s.push(11, xon(w.under(r::R11), reference));
    };
    s.extend(10, o.identifier.iter().filter_map(|i| identifier::cx(w.under(r::R10), i)));
    let name = w.text(r::R11, &o.name).map(Rep::from);
    s.push(11, w.under(r::R11).followed(name, reference.by));
}

/// Who is insured: somebody related, or the patient.
fn subscriber<'a>(w: Way<'_, 'a>, who: &Reference<'a>, s: &mut Segment) {
    let Some(key) = who.to else { return };
    let (names, born, gender, addresses) = if let Some(p) = w.record.get::<RelatedPerson<'a>>(key) {
        (&p.name, &p.birth_date, &p.gender, &p.address)
    } else if let Some(p) = w.record.get::<Patient<'a>>(key) {
        (&p.name, &p.birth_date, &p.gender, &p.address)
    } else {
        return;
    };
    let rep = names.first().and_then(|n| name::name(w.under(r::R16), n));
    s.push(16, w.under(r::R16).followed(rep, who.by));
    s.set(18, time::date_time(w.under(r::R18), &born.value));
    s.extend(19, addresses.iter().filter_map(|a| address::address(w.under(r::R19), a)));
    s.set(43, concept::required(w.under(r::R43), &gender.value, Some(maps::ADMINISTRATIVE_SEX)));
}
