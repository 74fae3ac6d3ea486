//! What 835 and 820 share: the payment, its numbers and days, who pays and who is paid.

use std::borrow::Cow;

use synovia_x12::{SegmentId, SegmentView};

use super::codes::{NPI, SSN, TAX_ID};
use super::kept::{self, split};
use super::parties::coded;
use super::scope::{Scope, date};
use crate::generated::rules::x12::payment as r;
use crate::model::{
    Address, CodeableConcept, Coding, ContactPoint, Extended, Extension, ExtensionValue, HumanName,
    Identifier, Money, Organization, OrganizationContact, Patient, PaymentReconciliation, Period,
    Practitioner, Reference, Text, Val,
};
use crate::trace::{Origin, Rule};

/// Data elements of X12 as code systems: `X12` and the number of the element.
pub(crate) const IDENTIFIER_KIND: &str = "https://codesystem.x12.org/005010/66";
pub(crate) const REFERENCE_KIND: &str = "https://codesystem.x12.org/005010/128";
pub(crate) const CONTACT_KIND: &str = "https://codesystem.x12.org/005010/366";

/// The family of what is kept of a payment.
const SET: &str = "payment";

/// The currency of a set: that of CUR, else US dollars.
#[derive(Clone, Copy, Debug)]
pub(super) struct Purse<'a> {
    cur: Option<SegmentView<'a>>,
}

impl<'a> Purse<'a> {
    /// What amounts are in: of a CUR, if there is one.
    pub(super) fn new(cur: Option<SegmentView<'a>>) -> Self {
        Self { cur }
    }

    pub(super) fn of(segments: &[SegmentView<'a>]) -> Self {
        Self { cur: segments.iter().copied().find(|s| s.id() == SegmentId::CUR) }
    }

    /// An amount as it is written.
    pub(super) fn money(self, s: Scope<'_, 'a>, element: u32, rule: Rule) -> Option<Money<'a>> {
        Some(self.amount(s, s.number(element, rule)?))
    }

    /// A number that was read already, as an amount.
    pub(super) fn amount(self, s: Scope<'_, 'a>, value: Val<Cow<'a, str>>) -> Money<'a> {
        let given = self.cur.and_then(|cur| s.over(cur).text(2, r::CUR02));
        let currency = given.or_else(|| s.constant(r::CURRENCY, "USD"));
        Money { value: Some(value), currency, ..Money::default() }
    }
}

/// The payment of a set, without its parts.
pub(super) struct Payment<'a> {
    pub(super) thing: PaymentReconciliation<'a>,
    pub(super) purse: Purse<'a>,
    pub(super) payer: Option<Reference<'a>>,
    pub(super) payee: Option<Reference<'a>>,
    /// The day the set was made, and its segment and element.
    pub(super) created: Option<(SegmentView<'a>, u32)>,
}

/// Reads what stands before the parts of a payment.
pub(super) fn payment<'a>(root: Scope<'_, 'a>, segments: &[SegmentView<'a>]) -> Payment<'a> {
    let mut thing: PaymentReconciliation<'a> = root.create(r::PAYMENT, "payment");
    root.decides(1, 1, thing.common.by);
    root.decides(3, 1, thing.common.by);
    thing.status = root.constant(r::STATUS, "active").into();
    thing.outcome = root.constant(r::OUTCOME, "complete");
    let (own, loops) = split(segments, |id| id == SegmentId::N1);
    let mut out = Payment { thing, purse: Purse::of(own), payer: None, payee: None, created: None };
    for view in own {
        header(root.over(*view), &mut out);
    }
    if out.thing.created.is_none()
        && let Some(bpr) = own.iter().find(|s| s.id() == SegmentId::BPR)
        && date(&root.over(*bpr).peek(16)).is_some()
    {
        out.thing.created = root.over(*bpr).date(16, r::BPR16_CREATED);
        out.created = Some((*bpr, 16));
    }
    for group in loops {
        party_of(root, group, &mut out);
    }
    out
}

fn header<'a>(s: Scope<'_, 'a>, out: &mut Payment<'a>) {
    let purse = out.purse;
    let thing = &mut out.thing;
    let kept = match s.view.id() {
        SegmentId::BPR => {
            thing.payment_amount = purse.money(s, 2, r::BPR02);
            thing.payment_date = s.date(16, r::BPR16);
            kept::some(s, SET, |element, _| !matches!(element, 2 | 16))
        }
        SegmentId::TRN => {
            thing.payment_identifier = trace(s);
            kept::some(s, SET, |element, _| !matches!(element, 2 | 3))
        }
        SegmentId::CUR => {
            // CUR02 is the currency of the amounts.
            let spent = thing.payment_amount.is_some();
            kept::some(s, SET, |element, _| element != 2 || !spent)
        }
        SegmentId::REF => {
            thing.identifier.extend(reference(s, r::REF01, r::REF02, Some(r::REF03), None));
            None
        }
        SegmentId::DTM => match s.peek(1).as_ref() {
            "097" | "405" if thing.created.is_none() && date(&s.peek(2)).is_some() => {
                thing.created = s.date(2, r::DTM_CREATED);
                if let Some(created) = &thing.created {
                    s.decides(1, 1, created.by);
                    out.created = Some((s.view, 2));
                }
                kept::rest(s, SET, 3)
            }
            "582" if thing.period.is_none() && period(&s.peek(6)).is_some() => {
                thing.period = span(s, 6, r::DTM_PERIOD);
                if let Some(start) = thing.period.as_ref().and_then(|p| p.start.as_ref()) {
                    s.decides(1, 1, start.by);
                    s.decides(5, 1, start.by);
                }
                kept::some(s, SET, |element, _| matches!(element, 2..=4))
            }
            _ => kept::segment(s, SET),
        },
        SegmentId::ST => None,
        _ => kept::segment(s, SET),
    };
    kept::add(&mut thing.common.extension, kept);
}

/// TRN02 with who gave it.
fn trace<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let value = s.text(2, r::TRN02);
    let issuer = s.text(3, r::TRN03);
    if value.is_none() && issuer.is_none() {
        return None;
    }
    let assigner = issuer.map(|value| {
        let by = Identifier { value: Some(value), ..Identifier::default() };
        Reference { identifier: Some(Box::new(by)), ..Reference::default() }
    });
    Some(Identifier { value, assigner, ..Identifier::default() })
}

/// REF as an identifier whose type is REF01; `system` where one is known.
pub(super) fn reference<'a>(
    s: Scope<'_, 'a>,
    kind: Rule,
    value: Rule,
    text: Option<Rule>,
    system: Option<(Rule, &'static str)>,
) -> Option<Identifier<'a>> {
    let value = s.text(2, value);
    let text = text.and_then(|rule| s.text(3, rule));
    if value.is_none() && text.is_none() {
        return None;
    }
    if let (Some((rule, system)), Some(value)) = (system, &value) {
        s.decides(1, 1, value.by);
        let system = s.constant(rule, system);
        return Some(Identifier { system, value: Some(value.clone()), ..Identifier::default() });
    }
    let code = s.text(1, kind);
    let mut r#type = match code {
        Some(code) => coded(code, s.constant(kind, REFERENCE_KIND)),
        None => CodeableConcept::default(),
    };
    r#type.text = text;
    Some(Identifier { r#type: Some(r#type), value, ..Identifier::default() })
}

/// `20240101-20240131` as its ends.
pub(super) fn period(text: &str) -> Option<(String, String)> {
    let (start, end) = text.split_once('-')?;
    Some((date(start)?, date(end)?))
}

fn span<'a>(s: Scope<'_, 'a>, element: u32, rule: Rule) -> Option<Period<'a>> {
    let value = s.text(element, rule)?;
    let (start, end) = period(&value.is)?;
    let one = |text: String| Some(Val::new(Cow::Owned(text), value.by));
    Some(Period { start: one(start), end: one(end) })
}

/// N1 and what follows it: the payer, the payee, or another.
fn party_of<'a>(root: Scope<'_, 'a>, group: &[SegmentView<'a>], out: &mut Payment<'a>) {
    let Some(n1) = group.first().map(|v| root.over(*v)) else { return };
    let Some(to) = organization(n1, group, &mut out.thing.common.extension) else { return };
    let by = n1.made(r::N101);
    match n1.peek(1).as_ref() {
        "PR" if out.payer.is_none() => {
            n1.decides(1, 1, by);
            out.thing.payment_issuer = Some(to.clone().by(by));
            out.payer = Some(to);
        }
        "PE" if out.payee.is_none() => {
            n1.decides(1, 1, by);
            out.thing.requestor = Some(to.clone().by(by));
            out.payee = Some(to);
        }
        _ => {
            let entity = kept::some(n1, SET, |element, _| element == 1);
            let kept = kept::pointing(n1, entity, r::PARTY_REFERENCE, to);
            kept::add(&mut out.thing.common.extension, [kept]);
        }
    }
}

/// An organization; what it has no element for goes to `rest`.
fn organization<'a>(
    n1: Scope<'_, 'a>,
    group: &[SegmentView<'a>],
    rest: &mut Vec<Extension<'a>>,
) -> Option<Reference<'a>> {
    let mut thing: Organization<'a> = n1.create(r::PARTY, "party");
    n1.decides(1, 1, thing.common.by);
    thing.name = n1.text(2, r::N102);
    let systems: &[(&str, Rule, &'static str)] =
        &[("XX", r::N103_XX, NPI), ("FI", r::N103_FI, TAX_ID), ("24", r::N103_FI, TAX_ID)];
    thing.identifier.extend(identifier(n1, (3, r::N103), (4, r::N104), systems));
    // A kind of number without a number.
    let unnumbered = n1.peek(4).is_empty();
    kept::add(rest, kept::some(n1, SET, |element, _| element > 4 || element == 3 && unnumbered));
    let mut address = Address::default();
    for view in group.iter().skip(1) {
        let s = n1.over(*view);
        let kept = match s.view.id() {
            SegmentId::N2 => {
                thing.alias.extend(s.text(1, r::N201));
                thing.alias.extend(s.text(2, r::N201));
                None
            }
            SegmentId::N3 => {
                let lines = [s.text(1, r::N301), s.text(2, r::N302)];
                address.line.extend(lines.into_iter().flatten().map(|line| Extended::from(Some(line))));
                None
            }
            SegmentId::N4 if address.city.is_none() && address.postal_code.is_none() => {
                address.city = s.text(1, r::N401);
                address.state = s.text(2, r::N402);
                address.postal_code = s.text(3, r::N403);
                address.country = s.text(4, r::N404);
                address.district = s.text(7, r::N407);
                kept::some(s, SET, |element, _| matches!(element, 5 | 6))
            }
            SegmentId::REF => {
                let tax = (s.peek(1) == "TJ").then_some((r::REF_PARTY_TJ, TAX_ID));
                thing.identifier.extend(reference(s, r::REF_PARTY01, r::REF_PARTY02, None, tax));
                kept::rest(s, SET, 3)
            }
            SegmentId::PER => {
                thing.contact.push(contact(s));
                kept::rest(s, SET, 9)
            }
            _ => kept::segment(s, SET),
        };
        kept::add(rest, kept);
    }
    let known = !address.line.is_empty()
        || [&address.city, &address.state, &address.postal_code].into_iter().any(Option::is_some);
    thing.address.extend(known.then_some(address));
    let known = thing.name.is_some() || !thing.identifier.is_empty() || !thing.address.is_empty();
    known.then(|| n1.add(thing))
}

/// A number by its kind: a system where one is known, else a type.
pub(super) fn identifier<'a>(
    s: Scope<'_, 'a>,
    (kind, kind_rule): (u32, Rule),
    (element, rule): (u32, Rule),
    systems: &[(&str, Rule, &'static str)],
) -> Option<Identifier<'a>> {
    let value = s.text(element, rule)?;
    let code = s.peek(kind);
    let mut out = Identifier::default();
    match systems.iter().find(|(known, ..)| *known == code) {
        Some((_, rule, system)) => {
            s.decides(kind, 1, value.by);
            out.system = s.constant(*rule, system);
        }
        None => {
            let code = s.text(kind, kind_rule);
            out.r#type = code.map(|code| coded(code, s.constant(kind_rule, IDENTIFIER_KIND)));
        }
    }
    out.value = Some(value);
    Some(out)
}

/// PER as somebody to speak to.
fn contact<'a>(s: Scope<'_, 'a>) -> OrganizationContact<'a> {
    let purpose = s.text(1, r::PER01).map(|code| coded(code, s.constant(r::PER01, CONTACT_KIND)));
    let name = s.text(2, r::PER02).map(|text| HumanName { text: Some(text), ..HumanName::default() });
    let mut telecom: Vec<ContactPoint<'a>> = Vec::new();
    for kind in [3, 5, 7] {
        let known = match s.peek(kind).as_ref() {
            "TE" => Some((r::PER_TE, "phone")),
            "FX" => Some((r::PER_FX, "fax")),
            "EM" => Some((r::PER_EM, "email")),
            "UR" => Some((r::PER_UR, "url")),
            _ => None,
        };
        if s.peek(kind) == "EX" {
            extend(s, kind, &mut telecom);
            continue;
        }
        let Some(value) = s.text(kind + 1, r::PER04) else { continue };
        let mut point = ContactPoint::default();
        if let Some((rule, code)) = known {
            s.decides(kind, 1, value.by);
            point.system = s.constant(rule, code).into();
        }
        point.value = Some(value);
        telecom.push(point);
    }
    OrganizationContact { purpose, name, telecom, ..OrganizationContact::default() }
}

/// The extension of a telephone, on the number before it.
fn extend<'a>(s: Scope<'_, 'a>, kind: u32, telecom: &mut Vec<ContactPoint<'a>>) {
    const URL: &str = "http://hl7.org/fhir/StructureDefinition/contactpoint-extension";
    let Some(value) = s.text(kind + 1, r::PER_EX) else { return };
    s.decides(kind, 1, value.by);
    let url = s.constant(r::PER_EX, URL);
    let extension = Extension { url, value: Some(ExtensionValue::String(value)), ..Extension::default() };
    match telecom.last_mut() {
        Some(point) => point.extension.push(extension),
        None => telecom.push(ContactPoint { extension: vec![extension], ..ContactPoint::default() }),
    }
}

/// NM103 to NM107 of a person.
pub(super) fn person<'a>(nm1: Scope<'_, 'a>) -> Option<HumanName<'a>> {
    let list = |element, rule| nm1.text(element, rule).into_iter();
    let name = HumanName {
        family: nm1.text(3, r::NM103_FAMILY).into(),
        given: list(4, r::NM104).chain(list(5, r::NM105)).collect(),
        prefix: list(6, r::NM106).collect(),
        suffix: list(7, r::NM107).collect(),
        ..HumanName::default()
    };
    let known = name.family.value.is_some()
        || !(name.given.is_empty() && name.prefix.is_empty() && name.suffix.is_empty());
    known.then_some(name)
}

/// NM109 by NM108.
pub(super) fn number<'a>(nm1: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let systems: &[(&str, Rule, &'static str)] = &[
        ("XX", r::NM108_XX, NPI),
        ("FI", r::NM108_FI, TAX_ID),
        ("24", r::NM108_FI, TAX_ID),
        ("34", r::NM108_34, SSN),
    ];
    identifier(nm1, (8, r::NM108), (9, r::NM109), systems)
}

/// A patient or member of NM1.
pub(super) fn patient<'a>(nm1: Scope<'_, 'a>, rule: Rule) -> Patient<'a> {
    let mut thing: Patient<'a> = nm1.create(rule, "patient");
    decide(nm1, thing.common.by);
    if nm1.peek(2) == "2" {
        // An insured that is no person: its name as a whole.
        let text = nm1.text(3, r::NM103_NAME);
        thing.name.extend(text.map(|text| HumanName { text: Some(text), ..HumanName::default() }));
    } else {
        thing.name.extend(person(nm1));
    }
    thing.identifier.extend(number(nm1));
    thing
}

/// A provider or payer of NM1: a person if NM102 says so, else an organization. `more` are further numbers.
pub(super) fn provider<'a>(
    nm1: Scope<'_, 'a>,
    rule: Rule,
    more: Vec<Identifier<'a>>,
) -> Option<Reference<'a>> {
    let numbers = number(nm1).into_iter().chain(more).collect();
    if nm1.peek(2) == "1" {
        let mut thing: Practitioner<'a> = nm1.create(rule, "party");
        decide(nm1, thing.common.by);
        thing.name.extend(person(nm1));
        thing.identifier = numbers;
        return (!thing.name.is_empty() || !thing.identifier.is_empty()).then(|| nm1.add(thing));
    }
    let mut thing: Organization<'a> = nm1.create(rule, "party");
    decide(nm1, thing.common.by);
    thing.name = nm1.text(3, r::NM103_NAME);
    thing.identifier = numbers;
    (thing.name.is_some() || !thing.identifier.is_empty()).then(|| nm1.add(thing))
}

/// NM101 and NM102 decide what is made.
fn decide(nm1: Scope<'_, '_>, by: Origin) {
    nm1.decides(1, 1, by);
    nm1.decides(2, 1, by);
}

/// A code with the data element it is of.
pub(super) fn element_code<'a>(
    s: Scope<'_, 'a>,
    code: Text<'a>,
    rule: Rule,
    system: &'static str,
) -> Option<CodeableConcept<'a>> {
    let coding = Coding { system: s.constant(rule, system), code: Some(code?), ..Coding::default() };
    Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() })
}
