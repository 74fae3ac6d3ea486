//! MedicationRequest as ORC, RXO or RXE, TQ1, RXR and RXC.

use synovia_terminology::maps;

use super::super::datatypes::party::{organization_cwe, xcn};
use super::super::datatypes::{concept, quantity};
use super::super::tree::{Rep, Segment};
use super::super::way::{Way, known};
use super::orc::{self, Order};
use super::{said, tq1};
use crate::generated::rules::fhir::{
    medication_rxc as c, medicationrequest_orc as o, medicationrequest_rxe as e, medicationrequest_rxo as r,
    medicationrequest_rxr as x, medicationrequest_tq1 as t,
};
use crate::model::{
    CodeableConcept, Dosage, Dose, Extended, Medication, MedicationIngredient, MedicationRequest, Occurrence,
    Provenance, Quantity, Rate, Ratio, ServiceRequest,
};
use crate::trace::Rule;

/// A field and its rule.
type Row = (u16, Rule);

/// The fields of a segment that orders a medicine.
pub(crate) struct Rows {
    id: &'static str,
    code: Row,
    form: Row,
    strength: [Row; 2],
    volume: [Row; 2],
    low: [Row; 2],
    high: [Row; 2],
    rate: [Row; 2],
    dispensed: [Row; 2],
    repeats: Row,
    requester: Row,
    daily: Row,
    note: Row,
    instruction: Row,
    reason: Row,
    pharmacy: Row,
    prescription: Option<Row>,
    authored_on: Option<Row>,
    substitution: Option<Row>,
    interval: Option<Row>,
}

/// RXO: as it was ordered.
pub(crate) const RXO: Rows = Rows {
    id: "RXO",
    code: (1, r::R1),
    form: (5, r::R5),
    strength: [(18, r::R18), (19, r::R19)],
    volume: [(25, r::R25), (26, r::R26)],
    low: [(2, r::R2), (4, r::R4)],
    high: [(3, r::R3), (4, r::R4)],
    rate: [(21, r::R21), (22, r::R22)],
    dispensed: [(11, r::R11), (12, r::R12)],
    repeats: (13, r::R13),
    requester: (14, r::R14),
    daily: (23, r::R23),
    note: (6, r::R6),
    instruction: (7, r::R7),
    reason: (20, r::R20),
    pharmacy: (32, r::R32),
    prescription: None,
    authored_on: None,
    substitution: Some((9, r::R9)),
    interval: Some((28, r::R28)),
};

/// RXE: as the pharmacy wrote it down.
pub(crate) const RXE: Rows = Rows {
    id: "RXE",
    code: (2, e::R2),
    form: (6, e::R6),
    strength: [(25, e::R25), (26, e::R26)],
    volume: [(33, e::R33), (34, e::R34)],
    low: [(3, e::R3), (5, e::R5)],
    high: [(4, e::R4), (5, e::R5)],
    rate: [(23, e::R23), (24, e::R24)],
    dispensed: [(10, e::R10), (11, e::R11)],
    repeats: (12, e::R12),
    requester: (13, e::R13),
    daily: (19, e::R19),
    note: (21, e::R21),
    instruction: (7, e::R7),
    reason: (27, e::R27),
    pharmacy: (40, e::R40),
    prescription: Some((15, e::R15)),
    authored_on: Some((32, e::R32)),
    substitution: None,
    interval: None,
};

/// Where a message tells when a medicine is to be taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Times {
    /// ORC-7: ORM has no other place, nor has any message before 2.5.
    Orc,
    Tq1,
    /// What was ordered before it was encoded: the times are told once.
    Nowhere,
}

impl Times {
    /// The place that the version has.
    pub(crate) fn of(w: Way<'_, '_>) -> Self {
        if w.cx.options.hl7v2.has_timing_segments() { Self::Tq1 } else { Self::Orc }
    }
}

/// ORC: where an order of a medicine has what that of a service has, the lines of that are used.
pub(crate) fn orc<'a>(
    w: Way<'_, 'a>,
    m: &MedicationRequest<'a>,
    history: Option<&Provenance<'a>>,
    times: Times,
) -> Segment {
    let in_orc = times == Times::Orc;
    let first = m.dosage_instruction.first().filter(|_| in_orc);
    let as_service = ServiceRequest {
        common: m.common.clone(),
        identifier: m.identifier.iter().filter(|i| i.r#type.is_some()).cloned().collect(),
        requisition: m.group_identifier.clone(),
        status: if ended(m).is_some() { Extended::default() } else { m.status.clone() },
        authored_on: m.authored_on.clone(),
        requester: m.requester.clone(),
        priority: m.priority.clone().filter(|_| in_orc),
        note: m.note.iter().filter(|n| in_orc && orc::is_of_tq(n)).cloned().collect(),
        quantity: first.and_then(amount_of).cloned(),
        occurrence: first.and_then(|d| d.timing.clone()).map(|t| Occurrence::Timing(Box::new(t))),
        ..ServiceRequest::default()
    };
    let order = Order { request: Some(&as_service), report: None, control: "NW", history };
    let mut s = orc::orc(w, order);
    if let (Some(code), Some(status)) = (ended(m), &m.status.value) {
        s.set(5, Some(w.made(o::R5, status.by, code)));
    }
    let recorder = m.recorder.as_ref().and_then(|who| xcn(w.under(o::R10), who));
    orc::same_or_more(10, recorder, &mut s);
    s
}

/// An order of a medicine is not revoked: it is cancelled before it began, or stopped.
fn ended(m: &MedicationRequest<'_>) -> Option<&'static str> {
    match known(&m.status.value)? {
        "cancelled" => Some("CA"),
        "stopped" => Some("DC"),
        _ => None,
    }
}

/// The amount of a dosage that is no range: that of TQ1, where there is also a range.
fn amount_of<'d, 'a>(d: &'d Dosage<'a>) -> Option<&'d Quantity<'a>> {
    d.dose_and_rate.iter().find_map(|one| match &one.dose {
        Some(Dose::Quantity(q)) => Some(&**q),
        _ => None,
    })
}

fn has_range(d: &Dosage<'_>) -> bool {
    d.dose_and_rate.iter().any(|one| matches!(one.dose, Some(Dose::Range(_))))
}

/// The medicine of an order.
pub(crate) fn medicine<'w, 'a>(w: Way<'w, 'a>, m: &MedicationRequest<'a>) -> Option<&'w Medication<'a>> {
    w.record.get::<Medication<'a>>(m.medication.as_ref()?.to?)
}

/// RXO or RXE.
pub(crate) fn order<'a>(w: Way<'_, 'a>, m: &MedicationRequest<'a>, rows: &Rows) -> Segment {
    let mut s = Segment::new(rows.id);
    let (code, rule) = rows.code;
    if let (Some(medicine), Some(link)) = (medicine(w, m), &m.medication) {
        product(w, medicine, rows, &mut s);
        super::super::messages::linked(w, &mut s, [link]);
    } else if let Some(display) = m.medication.as_ref().and_then(|link| link.display.as_ref()) {
        let mut rep = Rep::default();
        rep.set(2, Some(w.under(rule).cell(display)));
        s.push(code, Some(rep));
    }
    if let Some(dosage) = m.dosage_instruction.first() {
        dose(w, dosage, rows, &mut s);
        let told = dosage.additional_instruction.iter().filter(|c| home(c) == Home::Order);
        s.extend(
            rows.instruction.0,
            told.filter_map(|c| concept::concept(w.under(rows.instruction.1), c, None)),
        );
    }
    dispense(w, m, rows, &mut s);
    let who = m.requester.as_ref().and_then(|who| xcn(w.under(rows.requester.1), who));
    s.push(rows.requester.0, who);
    if let Some((field, rule)) = rows.prescription {
        let own = m.identifier.iter().find(|i| i.r#type.is_none());
        s.set(field, own.and_then(|i| w.text(rule, &i.value)));
    }
    if let Some((field, rule)) = rows.authored_on {
        s.set(field, super::super::datatypes::time::date_time(w.under(rule), &m.authored_on));
    }
    for note in m.note.iter().filter(|n| is_note(n)) {
        s.set(rows.note.0, w.text(rows.note.1, &note.text));
    }
    let (reason, rule) = rows.reason;
    s.extend(reason, m.reason_code.iter().filter_map(|c| concept::concept(w.under(rule), c, None)));
    if let (Some((field, rule)), Some(allowed)) = (rows.substitution, &m.substitution_allowed) {
        s.push(field, concept::bare(w.under(rule), allowed, Some(maps::ALLOW_SUBSTITUTION)));
    }
    s
}

/// Whether a note of an order of a medicine is an NTE: it says when it is another field.
pub(crate) fn is_nte(note: &crate::model::Annotation<'_>, times: Times) -> bool {
    let in_orc = times == Times::Orc && orc::is_of_tq(note);
    !in_orc && !is_note(note)
}

fn is_note(note: &crate::model::Annotation<'_>) -> bool {
    said(&note.extension, "RXO", &[RXO.note]).is_some() || said(&note.extension, "RXE", &[RXE.note]).is_some()
}

/// Which segment an instruction is of.
#[derive(PartialEq, Eq)]
enum Home {
    Order,
    Timing,
    Route,
}

fn home(instruction: &CodeableConcept<'_>) -> Home {
    if said(&instruction.extension, "TQ1", &[(10, t::R10)]).is_some() {
        Home::Timing
    } else if said(&instruction.extension, "RXR", &[(5, x::R5)]).is_some() {
        Home::Route
    } else {
        Home::Order
    }
}

/// What the medicine is, and how strong.
fn product(w: Way<'_, '_>, m: &Medication<'_>, rows: &Rows, s: &mut Segment) {
    let (code, rule) = rows.code;
    s.push(code, m.code.as_ref().and_then(|c| concept::concept(w.under(rule), c, None)));
    let (form, rule) = rows.form;
    let map = Some(maps::REQUESTED_DOSAGE_FORM);
    s.push(form, m.form.as_ref().and_then(|c| concept::concept(w.under(rule), c, map)));
    let Some(own) = m.ingredient.iter().find(|i| is_itself(m, i)) else { return };
    let Some(strength) = &own.strength else { return };
    amount(w, strength.numerator.as_ref(), rows.strength, s);
    amount(w, strength.denominator.as_ref(), rows.volume, s);
    let number = s.fields.get(&rows.strength[0].0).or_else(|| s.fields.get(&rows.volume[0].0));
    if let (Some(rep), Some(item)) = (number.and_then(|f| f.first()), &own.item) {
        w.under(rows.strength[0].1).decided_rep(rep, concept::origins(item));
    }
}

/// Whether an ingredient is the medicine itself, of which only the strength is told: what it is made of is RXC.
fn is_itself(m: &Medication<'_>, i: &MedicationIngredient<'_>) -> bool {
    let code = |c: &CodeableConcept<'_>| {
        c.coding.first().and_then(|c| known(&c.code)).or_else(|| known(&c.text)).map(str::to_string)
    };
    i.is_active.is_none() && i.item.as_ref().and_then(code) == m.code.as_ref().and_then(code)
}

/// A number, and its unit in another field.
fn amount(w: Way<'_, '_>, q: Option<&Quantity<'_>>, [number, unit]: [Row; 2], s: &mut Segment) {
    s.set(number.0, q.and_then(|q| quantity::number(w.under(number.1), q)));
    let rep = q.and_then(|q| quantity::unit(w.under(unit.1), q));
    orc::once(unit.0, rep, s);
}

/// The dose as the least and the most of it; an amount beside a range is that of TQ1.
fn dose(w: Way<'_, '_>, d: &Dosage<'_>, rows: &Rows, s: &mut Segment) {
    let range = d.dose_and_rate.iter().find(|one| matches!(one.dose, Some(Dose::Range(_))));
    let chosen = range.or_else(|| d.dose_and_rate.iter().find(|one| one.dose.is_some()));
    match chosen.and_then(|one| one.dose.as_ref()) {
        Some(Dose::Quantity(q)) => amount(w, Some(q), rows.low, s),
        Some(Dose::Range(range)) => {
            amount(w, range.low.as_ref(), rows.low, s);
            amount(w, range.high.as_ref(), rows.high, s);
        }
        None => {}
    }
    let kind = chosen.and_then(|one| one.r#type.as_ref());
    if let (Some(rep), Some(kind)) = (s.fields.get(&rows.low[0].0).and_then(|f| f.first()), kind) {
        w.under(rows.low[0].1).decided_rep(rep, concept::origins(kind));
    }
    let rate = d.dose_and_rate.iter().find_map(|one| one.rate.as_ref());
    if let Some(Rate::Quantity(q)) = rate {
        amount(w, Some(q), rows.rate, s);
    }
    if let Some(most) = &d.max_dose_per_period {
        daily(w.under(rows.daily.1), most, rows.daily.0, s);
    }
}

/// The most of a day, as CQ; of any other time there is no place for.
fn daily(w: Way<'_, '_>, most: &Ratio<'_>, field: u16, s: &mut Segment) {
    let Some(per) = &most.denominator else { return };
    let unit = known(&per.code).or_else(|| known(&per.unit));
    if known(&per.value) != Some("1") || !matches!(unit, Some("d" | "day")) {
        let by = per.value.as_ref().or(per.code.as_ref()).or(per.unit.as_ref());
        by.into_iter().for_each(|v| w.refuse(v.by, "mapping/duration-not-valid"));
        return;
    }
    let rep = most.numerator.as_ref().and_then(|q| quantity::cq(w, q));
    if let Some(rep) = &rep {
        w.decided_rep(
            rep,
            [&per.value, &per.code, &per.unit, &per.system].into_iter().flatten().map(|v| v.by),
        );
    }
    s.push(field, rep);
}

fn dispense<'a>(w: Way<'_, 'a>, m: &MedicationRequest<'a>, rows: &Rows, s: &mut Segment) {
    let Some(dispense) = &m.dispense_request else { return };
    amount(w, dispense.quantity.as_ref(), rows.dispensed, s);
    let repeats = dispense.number_of_repeats_allowed.as_ref();
    s.set(rows.repeats.0, repeats.map(|v| w.made(rows.repeats.1, v.by, v.is.to_string())));
    let pharmacy = dispense.performer.as_ref();
    s.push(rows.pharmacy.0, pharmacy.and_then(|p| organization_cwe(w.under(rows.pharmacy.1), p)));
    let Some(((field, rule), days)) = rows.interval.zip(dispense.dispense_interval.as_ref()) else { return };
    let unit = known(&days.code).or_else(|| known(&days.unit));
    if !matches!(unit, Some("d" | "day" | "days")) {
        return days.value.iter().for_each(|v| w.refuse(v.by, "mapping/duration-not-valid"));
    }
    let cell = w.text(rule, &days.value);
    if let Some(cell) = &cell {
        let said = [&days.code, &days.unit, &days.system].into_iter().flatten().map(|v| v.by);
        w.under(rule).decided(cell, said);
    }
    s.set(field, cell);
}

/// TQ1 number `n` of a dosage; `None` when it says nothing of the time.
pub(crate) fn tq1<'a>(
    w: Way<'_, 'a>,
    m: &MedicationRequest<'a>,
    d: &Dosage<'a>,
    n: usize,
) -> Option<Segment> {
    let mut s = Segment::new("TQ1");
    let taken = amount_of(d).filter(|_| n > 1 || has_range(d));
    s.push(2, taken.and_then(|q| quantity::cq(w.under(t::R2), q)));
    if let Some(timing) = &d.timing {
        tq1::timing(w, timing, &mut s);
    }
    if n == 1 {
        let map = maps::EXTENDED_PRIORITY_CODES;
        s.set(9, concept::inverse(w.under(t::R9), &m.priority, map));
    }
    let conditions = d.additional_instruction.iter().filter(|c| home(c) == Home::Timing);
    conditions.for_each(|c| s.set(10, concept::plain(w.under(t::R10), c)));
    s.set(11, w.text(t::R11, &d.text));
    if s.is_empty() {
        return None;
    }
    s.set(1, Some(w.constant(t::R1, &n.to_string())));
    Some(s)
}

/// RXR of a dosage; empty when it says nothing of the way.
pub(crate) fn rxr(w: Way<'_, '_>, d: &Dosage<'_>) -> Segment {
    let mut s = Segment::new("RXR");
    let route = d.route.as_ref();
    s.push(1, route.and_then(|c| concept::concept(w.under(x::R1), c, Some(maps::ROUTE_OF_ADMINISTRATION))));
    s.push(2, d.site.as_ref().and_then(|c| concept::concept(w.under(x::R2), c, Some(maps::BODY_PARTS))));
    let method = d.method.as_ref();
    s.push(4, method.and_then(|c| concept::concept(w.under(x::R4), c, Some(maps::ADMINISTRATION_METHOD))));
    let told = d.additional_instruction.iter().filter(|c| home(c) == Home::Route);
    let map = Some(maps::ROUTING_INSTRUCTION);
    s.extend(5, told.filter_map(|c| concept::concept(w.under(x::R5), c, map)));
    s
}

/// RXC of what the medicine is made of.
pub(crate) fn components(w: Way<'_, '_>, m: &Medication<'_>) -> Vec<Segment> {
    m.ingredient.iter().filter(|i| !is_itself(m, i)).map(|i| component(w, i)).collect()
}

/// An ingredient; an amount in a volume is its strength.
fn component(w: Way<'_, '_>, i: &MedicationIngredient<'_>) -> Segment {
    let mut s = Segment::new("RXC");
    s.set(1, i.is_active.map(|v| w.made(c::R1, v.by, if v.is { "A" } else { "B" })));
    s.push(2, i.item.as_ref().and_then(|item| concept::concept(w.under(c::R2), item, None)));
    let Some(strength) = &i.strength else { return s };
    let whole = strength.denominator.as_ref().and_then(|q| known(&q.value));
    let fields = if whole.is_some() { [(5, c::R5), (6, c::R6)] } else { [(3, c::R3), (4, c::R4)] };
    amount(w, strength.numerator.as_ref(), fields, &mut s);
    amount(w, strength.denominator.as_ref(), [(8, c::R8), (9, c::R9)], &mut s);
    s
}
