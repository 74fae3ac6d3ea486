//! FT1: charges. The guide has no map for it: these rules are our own.
//!
//! FHIR's ChargeItem is a charge. A payment (PY) and a co-payment (CO) are none, and are left with an issue.

use super::shared::{Simple, concept_extension, says_something};
use crate::from_hl7v2::datatypes::{cp, cwe, cx, dr, ei, nm, time, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::ft1_chargeitem as r;
use crate::model::{
    ChargeItem, ChargeItemPerformer, CodeableConcept, Extended, Identifier, Quantity, Reference, TimeOrPeriod,
};
use crate::report::Severity;
use crate::trace::Rule;

const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";

/// Whether the segment tells of a charge.
pub(crate) fn is_charge(s: Scope<'_, '_>) -> bool {
    let kind = s.part(6).map(|kind| kind.peek_at(1).to_string()).unwrap_or_default();
    let charged = !matches!(kind.as_str(), "PY" | "CO");
    let told = says_something(s, 2..=43);
    if told && !charged {
        s.issue(Severity::Warning, "mapping/transaction-is-no-charge");
    }
    told && charged
}

/// The charge, all but whom it is for.
pub(crate) fn charge_item<'a>(s: Scope<'_, 'a>, c: &mut ChargeItem<'a>) {
    c.identifier.extend(s.get(2, r::TRANSACTION, cx::identifier));
    c.status = status(s);
    c.code = code(s);
    c.occurrence = occurrence(s);
    c.entered_date = s.get(5, r::POSTED, time::date_time);
    let amount = s.get(10, r::QUANTITY, |s| s.part(1).and_then(nm::number));
    c.quantity = amount.map(|value| Quantity { value: Some(value), ..Quantity::default() });
    c.price_override = s.get(11, r::AMOUNT, cp::money);
    c.cost_center = s.get(13, r::DEPARTMENT, cwe::organization);
    c.reason = s.all(19, r::DIAGNOSIS, |s| cwe::concept(s, None));
    performers(s, 20, r::PERFORMED_BY, None, c);
    performers(s, 21, r::ORDERED_BY, Some((r::ORDERED_BY_FUNCTION, "ordered by")), c);
    c.enterer = s.get(24, r::ENTERED_BY, xcn::practitioner);
    c.product = s.get(29, r::PRODUCT, |s| cwe::concept(s, None));
    c.supporting_information
        .extend(s.get(23, r::FILLER_ORDER, ei::identifier).map(|number| order(s, number)));
}

/// A charge that is posted can be billed. What else FT1-6 says stands beside a status that is not known.
fn status<'a>(s: Scope<'_, 'a>) -> Extended<'a> {
    if let Some(of) = s.when(r::BILLABLE, |t| t.one_of_at(6, 1, &["CG"])) {
        return of.constant(r::BILLABLE, "billable").into();
    }
    let kind = Simple { url_rule: r::TYPE, url: ALTERNATE_CODES, value_rule: r::TYPE };
    let extension: Vec<_> = concept_extension(s, 6, kind, None).into_iter().collect();
    let value = s.constant(r::STATUS_UNKNOWN, "unknown");
    Extended { value, extension }
}

/// FT1-7, the code of the procedure in FT1-25 beside it, and the description where neither comes with text.
fn code<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let mut code = s.get(7, r::CODE, |s| cwe::concept(s, None));
    if let Some(procedure) = s.get(25, r::PROCEDURE_CODE, |s| cwe::concept(s, None)) {
        let code = code.get_or_insert_with(CodeableConcept::default);
        code.coding.extend(procedure.coding);
        code.text = code.text.take().or(procedure.text);
    }
    let untold = code.as_ref().is_none_or(|c| c.text.is_none());
    if let Some(text) = s.text(8, r::DESCRIPTION).filter(|_| untold) {
        code.get_or_insert_with(CodeableConcept::default).text = Some(text);
    }
    code
}

fn occurrence<'a>(s: Scope<'_, 'a>) -> Option<TimeOrPeriod<'a>> {
    let is_range = s.part(4).and_then(|range| range.part(2)).is_some();
    if is_range {
        return s.get(4, r::OCCURRENCE, dr::period).map(TimeOrPeriod::Period);
    }
    s.get(4, r::OCCURRENCE, time::date_time).map(TimeOrPeriod::DateTime)
}

fn performers<'a>(
    s: Scope<'_, 'a>,
    field: u16,
    rule: Rule,
    function: Option<(Rule, &'static str)>,
    c: &mut ChargeItem<'a>,
) {
    for actor in s.all(field, rule, xcn::practitioner) {
        let function = function.map(|(rule, text)| CodeableConcept {
            text: s.constant(rule, text),
            ..CodeableConcept::default()
        });
        c.performer.push(ChargeItemPerformer { function, actor: Some(actor) });
    }
}

/// The order that was filled, by the filler's number.
fn order<'a>(s: Scope<'_, 'a>, number: Identifier<'a>) -> Reference<'a> {
    let number = s.typed(number, r::FILLER_ORDER_TYPE, "FILL", r::FILLER_ORDER_TYPE);
    Reference { identifier: Some(Box::new(number)), ..Reference::default() }
}
