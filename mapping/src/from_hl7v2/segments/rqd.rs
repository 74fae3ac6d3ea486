//! RQD and RQ1: what is requisitioned. The guide has no map for them.

use crate::from_hl7v2::datatypes::{cwe, nm, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::rqd_supplyrequest as own;
use crate::model::{CodeableConcept, Location, Occurrence, Quantity, SupplyParameter, SupplyRequest};
use crate::trace::Rule;

/// RQD: the thing, how many of it, for where and when.
pub(crate) fn supply<'a>(s: Scope<'_, 'a>, q: &mut SupplyRequest<'a>) {
    // The requester's code, the supplier's and the hospital's name one thing.
    for field in [2, 3, 4] {
        let Some(item) = s.get(field, own::ITEM, |s| cwe::concept(s, None)) else { continue };
        match &mut q.item {
            Some(known) => {
                known.coding.extend(item.coding);
                known.text = known.text.take().or(item.text);
            }
            none => *none = Some(item),
        }
    }
    let value = s.get(5, own::QUANTITY, nm::number);
    let unit = s.get(6, own::UNIT, cwe::quantity);
    if value.is_some() || unit.is_some() {
        q.quantity = Some(Quantity { value, ..unit.unwrap_or_default() });
    }
    q.deliver_to = s.get(9, own::DELIVER_TO, |s| {
        let mut place: Location<'a> = s.create();
        cwe::identified(s, &mut place);
        (!place.identifier.is_empty() || place.name.is_some()).then(|| s.add(place))
    });
    if q.occurrence.is_none() {
        q.occurrence = s.get(10, own::NEEDED, time::date_time).map(Occurrence::DateTime);
    }
}

/// RQ1: who makes and who sells it.
pub(crate) fn additional<'a>(s: Scope<'_, 'a>, q: &mut SupplyRequest<'a>) {
    let words =
        |s: Scope<'_, 'a>| Some(CodeableConcept { text: Some(s.value()?), ..CodeableConcept::default() });
    let maker = s.get(2, own::MAKER, |s| cwe::concept(s, None));
    parameter(s, own::MAKER, "manufacturer", maker, q);
    parameter(s, own::MAKER_NUMBER, "manufacturer's catalog", s.get(3, own::MAKER_NUMBER, words), q);
    q.supplier.extend(s.get(4, own::VENDOR, cwe::organization));
    parameter(s, own::VENDOR_NUMBER, "vendor's catalog", s.get(5, own::VENDOR_NUMBER, words), q);
    for (field, rule, name) in [(6, own::TAXABLE, "taxable"), (7, own::SUBSTITUTE, "substitute allowed")] {
        let said = s.text(field, rule).filter(|v| ["Y", "N"].contains(&v.is.as_ref()));
        if let Some(said) = said {
            let yes = said.is == "Y";
            let boolean = Some(said.map(|_| yes));
            q.parameter.push(SupplyParameter { code: named(s, rule, name), concept: None, boolean });
        }
    }
}

fn named<'a>(s: Scope<'_, 'a>, rule: Rule, name: &'static str) -> Option<CodeableConcept<'a>> {
    Some(CodeableConcept { text: s.constant(rule, name), ..CodeableConcept::default() })
}

fn parameter<'a>(
    s: Scope<'_, 'a>,
    rule: Rule,
    name: &'static str,
    concept: Option<CodeableConcept<'a>>,
    q: &mut SupplyRequest<'a>,
) {
    if concept.is_some() {
        q.parameter.push(SupplyParameter { code: named(s, rule, name), concept, boolean: None });
    }
}
