//! The payment of 835 and 820: the inverse of `from_x12::payment`.

use super::kept::{self, Kept};
use super::tree::{Cell, Loop, Segment};
use super::way::{Way, by, date, known, number};
use crate::from_x12::codes::{NPI, SSN, TAX_ID};
use crate::from_x12::payment::{CONTACT_KIND, IDENTIFIER_KIND, REFERENCE_KIND};
use crate::generated::rules::x12::payment as r;
use crate::model::{
    CodeableConcept, Coding, HumanName, Identifier, Money, Organization, Patient, PaymentReconciliation,
    Practitioner, PractitionerRole, Reference,
};
use crate::trace::{Origin, Rule};

/// The family of what is kept of a payment.
const SET: &str = "payment";

/// What a set calls the loops of the payer and the payee, and the days it is made.
pub(super) struct Names {
    pub(super) payer: &'static str,
    pub(super) payee: &'static str,
    pub(super) created: &'static str,
}

/// The set up to its parts.
pub(super) fn header<'a>(w: Way<'_, 'a>, from: &PaymentReconciliation<'a>, names: &Names) -> Loop {
    let w = w.under(r::PAYMENT);
    let mut out = Loop::new("ST");
    let mut bpr = Segment::new("BPR");
    bpr.set(2, money(w, r::BPR02, from.payment_amount.as_ref()));
    bpr.set(16, w.changed(r::BPR16, &from.payment_date, "mapping/date-not-valid", date));
    // That there is a payment at all decides what the set is.
    let says = [by(&from.status.value), by(&from.outcome)].into_iter().flatten();
    w.decided_by(&bpr, says);
    let mut segments = vec![bpr, trace(w, from)];
    segments.extend(currency(w, from));
    segments.extend(from.identifier.iter().map(|id| reference(w, id, (r::REF01, r::REF02), Some(r::REF03))));
    let mut dtm = Segment::new("DTM");
    dtm.set(2, w.changed(r::DTM_CREATED, &from.created, "mapping/date-not-valid", date));
    if dtm.cells().next().is_some() {
        dtm.set(1, w.constant(r::DTM_CREATED, names.created));
        segments.push(dtm);
    }
    segments.extend(span(w, from));
    let kept: Vec<_> = kept::all(&from.common.extension, SET).collect();
    for one in kept.iter().filter(|one| one.name() != "RDM" && one.thing().is_none()) {
        put(w, one, &mut segments);
    }
    segments.into_iter().for_each(|segment| out.push(segment));
    let more: Vec<Segment> =
        kept.iter().filter(|one| one.name() == "RDM").filter_map(|one| one.segment(w)).collect();
    if let Some(mut payer) = party(w, from.payment_issuer.as_ref(), "PR", names.payer) {
        payer.followed(from.payment_issuer.as_ref().map_or(Origin::NONE, |to| to.by));
        out.nest(payer);
    }
    if let Some(mut payee) = party(w, from.requestor.as_ref(), "PE", names.payee) {
        payee.followed(from.requestor.as_ref().map_or(Origin::NONE, |to| to.by));
        more.into_iter().for_each(|segment| payee.push(segment));
        out.nest(payee);
    }
    for one in kept.iter().filter(|one| one.name() == "N1") {
        let Some((to, says)) = one.thing() else { continue };
        if let Some(mut other) = party(w.under(r::PARTY_REFERENCE), Some(to), one.text(1), "1000C") {
            other.followed(to.by);
            if let Some(n1) = other.segments.first_mut() {
                one.fill(w, n1);
                w.decided_by(n1, one.says().into_iter().chain([says]));
            }
            out.nest(other);
        }
    }
    out
}

/// Puts what is kept of a segment where it was: a segment of its own, or onto the one it was part of.
pub(super) fn put(w: Way<'_, '_>, kept: &Kept<'_, '_>, segments: &mut Vec<Segment>) {
    let part_of = |s: &&mut Segment| s.id == kept.name();
    // BPR, TRN, CUR and CLP are there once: what is kept of them is never one more.
    let once = matches!(kept.name(), "BPR" | "TRN" | "CUR" | "CLP" | "SVC" | "MIA" | "MOA" | "RMR" | "ADX");
    match segments.iter_mut().find(part_of).filter(|_| once || !kept.is_own()) {
        Some(segment) => kept.fill(w, segment),
        None => segments.extend(kept.segment(w)),
    }
}

/// An amount; its currency is that of the set.
pub(super) fn money(w: Way<'_, '_>, rule: Rule, from: Option<&Money<'_>>) -> Option<Cell> {
    let from = from?;
    let cell = w.changed(rule, &from.value, "mapping/number-not-valid", number)?;
    w.decided(&cell, by(&from.currency));
    Some(cell)
}

/// The code of a concept, decided by its system.
pub(super) fn code(w: Way<'_, '_>, rule: Rule, from: Option<&CodeableConcept<'_>>) -> Option<Cell> {
    coding(w, rule, from?.coding.first()?)
}

pub(super) fn coding(w: Way<'_, '_>, rule: Rule, from: &Coding<'_>) -> Option<Cell> {
    let cell = w.text(rule, &from.code)?;
    w.decided(&cell, by(&from.system));
    Some(cell)
}

/// Whether a concept is a code of this system.
pub(super) fn is_of(from: Option<&CodeableConcept<'_>>, system: &str) -> bool {
    let first = from.and_then(|concept| concept.coding.first());
    first.is_some_and(|coding| known(&coding.system) == Some(system))
}

fn trace(w: Way<'_, '_>, from: &PaymentReconciliation<'_>) -> Segment {
    let mut trn = Segment::new("TRN");
    let Some(id) = &from.payment_identifier else { return trn };
    trn.set(2, w.text(r::TRN02, &id.value));
    let issuer = id.assigner.as_ref().and_then(|to| to.identifier.as_ref());
    trn.set(3, issuer.and_then(|issuer| w.text(r::TRN03, &issuer.value)));
    trn
}

/// CUR, where the currency is not that which is meant without it.
fn currency(w: Way<'_, '_>, from: &PaymentReconciliation<'_>) -> Option<Segment> {
    let kept = kept::named(&from.common.extension, SET, "CUR").next().is_some();
    let given = &from.payment_amount.as_ref()?.currency;
    if !kept && known(given).is_none_or(|code| code == "USD") {
        return None;
    }
    let mut cur = Segment::new("CUR");
    cur.set(2, w.text(r::CUR02, given));
    if !kept {
        cur.set(1, w.constant(r::CUR01, "PR"));
    }
    Some(cur)
}

fn span(w: Way<'_, '_>, from: &PaymentReconciliation<'_>) -> Option<Segment> {
    let period = from.period.as_ref()?;
    let (start, end) = (known(&period.start).and_then(date)?, known(&period.end).and_then(date)?);
    let mut cell = w.made(r::DTM_PERIOD, by(&period.start)?, format!("{start}-{end}"));
    cell.by.extend(w.made(r::DTM_PERIOD, by(&period.end)?, "").by);
    let mut dtm = Segment::new("DTM");
    dtm.set(1, w.constant(r::DTM_PERIOD, "582"));
    dtm.set(5, w.constant(r::DTM_PERIOD, "RD8"));
    dtm.set(6, Some(cell));
    Some(dtm)
}

/// An identifier as REF: its type is REF01.
pub(super) fn reference(
    w: Way<'_, '_>,
    id: &Identifier<'_>,
    (kind, value): (Rule, Rule),
    text: Option<Rule>,
) -> Segment {
    let mut out = Segment::new("REF");
    let tax = known(&id.system) == Some(TAX_ID);
    let cell = w.text(value, &id.value);
    match (&cell, tax) {
        (Some(cell), true) => {
            w.decided(cell, by(&id.system));
            out.set(1, w.constant(r::REF_PARTY_TJ, "TJ"));
        }
        _ => out
            .set(1, code(w, kind, id.r#type.as_ref().filter(|_| is_of(id.r#type.as_ref(), REFERENCE_KIND)))),
    }
    out.set(2, cell);
    let words = id.r#type.as_ref().and_then(|kind| text.and_then(|rule| w.text(rule, &kind.text)));
    out.set(3, words);
    out
}

/// The kind of a number and the number, as N1, NM1 and others have them side by side.
fn identified(
    w: Way<'_, '_>,
    id: &Identifier<'_>,
    (kind_rule, systems, rule): (Rule, [(Rule, &'static str); 3], Rule),
) -> (Option<Cell>, Option<Cell>) {
    let value = w.text(rule, &id.value);
    let [npi, tax, ssn] = systems;
    let known = match known(&id.system) {
        Some(NPI) => Some(npi),
        Some(TAX_ID) => Some(tax),
        Some(SSN) => Some(ssn),
        _ => None,
    };
    match (known, &value) {
        (Some((rule, kind)), Some(cell)) => {
            w.decided(cell, by(&id.system));
            (w.constant(rule, kind), value)
        }
        _ => (
            code(w, kind_rule, id.r#type.as_ref().filter(|_| is_of(id.r#type.as_ref(), IDENTIFIER_KIND))),
            value,
        ),
    }
}

/// Whether an identifier can say of what kind it is in N1 or NM1.
fn has_kind(id: &Identifier<'_>) -> bool {
    matches!(known(&id.system), Some(NPI | TAX_ID | SSN)) || is_of(id.r#type.as_ref(), IDENTIFIER_KIND)
}

/// N1 and what follows it.
fn party(w: Way<'_, '_>, to: Option<&Reference<'_>>, entity: &str, id: &'static str) -> Option<Loop> {
    let from: &Organization<'_> = w.record.get(to?.to?)?;
    let w = w.under(r::PARTY);
    let mut out = Loop::new(id);
    let mut n1 = Segment::new("N1");
    n1.set(1, w.constant(r::N101, entity));
    n1.set(2, w.text(r::N102, &from.name));
    let own = from.identifier.iter().position(has_kind);
    if let Some(id) = own.and_then(|at| from.identifier.get(at)) {
        let systems = [(r::N103_XX, "XX"), (r::N103_FI, "FI"), (r::N103, "34")];
        let (kind, value) = identified(w, id, (r::N103, systems, r::N104));
        n1.set(3, kind);
        n1.set(4, value);
    }
    out.push(n1);
    for pair in from.alias.chunks(2) {
        let mut n2 = Segment::new("N2");
        (1_u8..).zip(pair).for_each(|(n, alias)| n2.set(n, w.value(r::N201, alias)));
        out.push(n2);
    }
    if let Some(address) = from.address.first() {
        let mut n3 = Segment::new("N3");
        let rules = [r::N301, r::N302];
        for ((n, line), rule) in (1_u8..).zip(&address.line).zip(rules) {
            n3.set(n, w.text(rule, &line.value));
        }
        out.push(n3);
        let mut n4 = Segment::new("N4");
        n4.set(1, w.text(r::N401, &address.city));
        n4.set(2, w.text(r::N402, &address.state));
        n4.set(3, w.text(r::N403, &address.postal_code));
        n4.set(4, w.text(r::N404, &address.country));
        n4.set(7, w.text(r::N407, &address.district));
        out.push(n4);
    }
    let others = from.identifier.iter().enumerate().filter(|(at, _)| Some(*at) != own);
    others.for_each(|(_, id)| out.push(reference(w, id, (r::REF_PARTY01, r::REF_PARTY02), None)));
    for contact in &from.contact {
        let mut per = Segment::new("PER");
        let purpose = contact.purpose.as_ref();
        per.set(1, code(w, r::PER01, purpose.filter(|_| is_of(purpose, CONTACT_KIND))));
        per.set(2, contact.name.as_ref().and_then(|name| w.text(r::PER02, &name.text)));
        let mut at = 3;
        for point in &contact.telecom {
            let (rule, kind) = match known(&point.system.value) {
                Some("phone") => (r::PER_TE, "TE"),
                Some("fax") => (r::PER_FX, "FX"),
                Some("email") => (r::PER_EM, "EM"),
                Some("url") => (r::PER_UR, "UR"),
                _ => (r::PER04, ""),
            };
            if let Some(cell) = w.text(r::PER04, &point.value) {
                w.decided(&cell, by(&point.system.value));
                per.set(at, w.constant(rule, kind));
                per.set(at + 1, Some(cell));
                at += 2;
            }
            for extension in &point.extension {
                let Some(crate::model::ExtensionValue::String(value)) = &extension.value else { continue };
                let Some(cell) = w.value(r::PER_EX, value).filter(|_| at <= 7) else { continue };
                w.decided(&cell, by(&extension.url));
                per.set(at, w.constant(r::PER_EX, "EX"));
                per.set(at + 1, Some(cell));
                at += 2;
            }
            if at > 7 {
                break;
            }
        }
        out.push(per);
    }
    Some(out)
}

/// NM1 of a person or organization; `numbers` are those that NM1 has no place for.
pub(super) fn named<'r, 'a>(
    w: Way<'r, 'a>,
    to: &Reference<'_>,
    (rule, entity): (Rule, &str),
) -> Option<(Segment, Vec<&'r Identifier<'a>>)> {
    let key = to.to?;
    let role = w.record.get::<PractitionerRole<'a>>(key).and_then(super::people::whose);
    let key = role.map_or(Some(key), |person| person.to)?;
    let mut nm1 = Segment::new("NM1");
    nm1.set(1, w.constant(rule, entity));
    let (name, text, identifiers): (Option<&HumanName<'a>>, _, &'r [Identifier<'a>]) =
        if let Some(from) = w.record.get::<Patient<'a>>(key) {
            let sent = from.name.iter().find(|name| known(&name.r#use) == Some("old")).or(from.name.first());
            let sent_id = from.identifier.iter().filter(|id| known(&id.r#use) != Some("official"));
            // A corrected name and number go to a segment of their own.
            let only = from.identifier.iter().any(|id| known(&id.r#use) == Some("old"));
            person(w, sent, &mut nm1);
            let own = if only { sent_id.take(1).next() } else { from.identifier.first() };
            number_of(w, own, &mut nm1);
            return Some((nm1, Vec::new()));
        } else if let Some(from) = w.record.get::<Practitioner<'a>>(key) {
            (from.name.first(), None, &from.identifier)
        } else {
            let from = w.record.get::<Organization<'a>>(key)?;
            (None, Some(&from.name), &from.identifier)
        };
    match text {
        Some(text) => {
            nm1.set(2, w.constant(rule, "2"));
            nm1.set(3, w.text(r::NM103_NAME, text));
        }
        None => person(w, name, &mut nm1),
    }
    let own = identifiers.iter().position(has_kind);
    number_of(w, own.and_then(|at| identifiers.get(at)), &mut nm1);
    let rest = identifiers.iter().enumerate().filter(|(at, _)| Some(*at) != own).map(|(_, id)| id);
    Some((nm1, rest.collect()))
}

/// NM1*74 of a patient whose name or number was corrected.
pub(super) fn corrected(w: Way<'_, '_>, to: &Reference<'_>, rule: Rule) -> Option<Segment> {
    let from: &Patient<'_> = w.record.get(to.to?)?;
    let is_old = |text: &crate::model::Text<'_>| known(text) == Some("old");
    let any = from.name.iter().any(|n| is_old(&n.r#use)) || from.identifier.iter().any(|i| is_old(&i.r#use));
    if !any {
        return None;
    }
    let official = |text: &crate::model::Text<'_>| known(text) == Some("official");
    let mut nm1 = Segment::new("NM1");
    nm1.set(1, w.constant(rule, "74"));
    let name = from.name.iter().find(|name| official(&name.r#use));
    match name {
        Some(name) => person(w, Some(name), &mut nm1),
        None => nm1.set(2, w.constant(rule, "1")),
    }
    let id = from.identifier.iter().find(|id| official(&id.r#use));
    number_of(w, id, &mut nm1);
    let uses = from.name.iter().map(|n| &n.r#use).chain(from.identifier.iter().map(|i| &i.r#use));
    w.decided_by(&nm1, uses.filter_map(by));
    Some(nm1)
}

/// NM102 to NM107 of a person.
fn person(w: Way<'_, '_>, name: Option<&HumanName<'_>>, nm1: &mut Segment) {
    let Some(name) = name else {
        nm1.set(2, w.constant(r::NM103_FAMILY, "1"));
        return;
    };
    if name.family.value.is_none() && name.given.is_empty() && name.text.is_some() {
        // An insured that is no person.
        nm1.set(2, w.constant(r::NM103_NAME, "2"));
        nm1.set(3, w.text(r::NM103_NAME, &name.text));
        return;
    }
    nm1.set(2, w.constant(r::NM103_FAMILY, "1"));
    nm1.set(3, w.text(r::NM103_FAMILY, &name.family.value));
    for ((n, given), rule) in (4_u8..).zip(&name.given).zip([r::NM104, r::NM105]) {
        nm1.set(n, w.value(rule, given));
    }
    nm1.set(6, name.prefix.first().and_then(|v| w.value(r::NM106, v)));
    nm1.set(7, name.suffix.first().and_then(|v| w.value(r::NM107, v)));
}

fn number_of(w: Way<'_, '_>, id: Option<&Identifier<'_>>, nm1: &mut Segment) {
    let Some(id) = id else { return };
    let systems = [(r::NM108_XX, "XX"), (r::NM108_FI, "FI"), (r::NM108_34, "34")];
    let (kind, value) = identified(w, id, (r::NM108, systems, r::NM109));
    nm1.set(8, kind);
    nm1.set(9, value);
}
