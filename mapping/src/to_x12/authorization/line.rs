//! 2000F of 278: a service that is asked for, or decided about.

use super::super::eligibility::dated;
use super::super::kept;
use super::super::people::{self, named, written};
use super::super::tree::{Loop, Segment};
use super::super::way::{Way, by, number};
use super::MODULE;
use crate::from_x12::sets::authorization::PAS;
use crate::from_x12::sets::both::{Both, of};
use crate::from_x12::sets::{codes, eligibility};
use crate::generated::rules::x12::authorization as r;
use crate::model::{Adjudication, ClaimItem, Extension, ExtensionValue, ResponseItem};
use crate::trace::{Origin, Rule};

/// Whether an item says no more than what is asked for the whole event.
pub(super) fn is_event(item: &ClaimItem<'_>) -> bool {
    item.service.product_or_service.is_none()
        && item.service.serviced.is_none()
        && item.service.net.is_none()
        && kept::all(&item.extension, MODULE).next().is_none()
}

/// A service; `asks` where the event says nothing of what is asked for.
pub(super) fn item<'a>(w: Way<'_, 'a>, item: &ClaimItem<'a>, asks: bool) -> Loop {
    let w = w.under(r::ITEM);
    let mut out = people::level(w, "2000F", "SS");
    let own = kept::named(&item.extension, MODULE, "UM").next().is_some();
    let mut um = Segment::new("UM");
    kept::named(&item.extension, MODULE, "UM").for_each(|e| e.fill(w, &mut um));
    let says = asked(w, item);
    if own || asks {
        um.merge(says);
        out.push(um);
    }
    let service = service(w, item);
    w.decided_by(&service, item.sequence.map(|v| v.by));
    let id = service.id;
    out.push(service);
    out.segments.extend(dated(w, "472", r::DTP_472, item.service.serviced.as_ref()));
    out.segments.extend(kept::segments(w, &item.extension, MODULE, &["UM", id]));
    out.loops.extend(providers(w, &item.extension));
    out
}

/// UM: what an item asks for.
pub(super) fn asked<'a>(w: Way<'_, 'a>, item: &ClaimItem<'a>) -> Segment {
    let mut out = Segment::new("UM");
    for (element, rule, name, system) in [
        (1, r::UM01, "serviceItemRequestType", codes::REQUEST_CATEGORY),
        (2, r::UM02, "certificationType", codes::CERTIFICATION),
        (6, r::UM06, "levelOfServiceCode", codes::LEVEL_OF_SERVICE),
    ] {
        if let Some(found) = pas(&item.extension, name) {
            out.merge(coded(w, "UM", element, (rule, system), found));
        }
    }
    out.merge(written(w, "UM", |way| {
        way.coded((3, 1), r::UM03, codes::SERVICE_TYPE, &mut item.category.clone());
    }));
    let place = item.service.location.iter().flat_map(|l| &l.coding);
    for coding in place.filter(|c| matches!(of(&c.system), codes::BILL | codes::PLACE)).take(1) {
        let bill = of(&coding.system) == codes::BILL;
        if let Some(cell) = w.text(r::UM04, &coding.code) {
            w.decided(&cell, by(&coding.system));
            out.set_part(4, 1, Some(cell));
            out.set_part(4, 2, w.computed(if bill { "A" } else { "B" }));
        }
    }
    out
}

/// The extension of PAS of this name.
fn pas<'t, 'a>(list: &'t [Extension<'a>], name: &str) -> Option<&'t Extension<'a>> {
    list.iter().find(|e| of(&e.url).strip_prefix(PAS) == Some(name))
}

/// The code of an extension as an element; the name of the extension decides that it is one.
fn coded<'a>(
    w: Way<'_, 'a>,
    id: &'static str,
    element: u8,
    (rule, system): (Rule, &'static str),
    found: &Extension<'a>,
) -> Segment {
    let Some(ExtensionValue::CodeableConcept(code)) = &found.value else { return Segment::new(id) };
    let out = written(w, id, |way| way.coded((element, 1), rule, system, &mut Some((**code).clone())));
    w.decided_by(&out, by(&found.url));
    out
}

/// SV1, SV2 or SV3: that which is kept, else that of the kind of service.
fn service<'a>(w: Way<'_, 'a>, item: &ClaimItem<'a>) -> Segment {
    let all: Vec<_> = kept::all(&item.extension, MODULE).collect();
    // Where several were sent, the first one was read.
    let own = all.iter().find(|kept| matches!(kept.name(), "SV1" | "SV2" | "SV3"));
    let dental = item
        .service
        .product_or_service
        .iter()
        .flat_map(|p| &p.coding)
        .any(|c| codes::procedure_qualifier(of(&c.system)) == "AD");
    let id = match own.and_then(kept::Kept::id) {
        Some(id) => id,
        None if item.revenue.is_some() => "SV2",
        None if dental => "SV3",
        None => "SV1",
    };
    let (code, amount) = if id == "SV2" { (2, 3) } else { (1, 2) };
    let mut out = Segment::new(id);
    own.into_iter().for_each(|kept| kept.fill(w, &mut out));
    out.merge(written(w, id, |way| {
        let (product, modifier) =
            (&mut item.service.product_or_service.clone(), &mut item.service.modifier.clone());
        eligibility::product(way, code, (r::PROCEDURE, r::MODIFIER), (product, modifier));
        // A code of a system that X12 has no qualifier for keeps that which it came with.
        if let (Both::Out(cells), Some(kept)) = (way, own) {
            cells.0.retain(|c| c.component != 1 || c.text != "ZZ" || kept.text(c.element.into()).is_empty());
        }
    }));
    out.merge(written(w, id, |way| way.money(amount, r::SV102, r::CURRENCY, &mut item.service.net.clone())));
    if let (Some(quantity), true) = (&item.service.quantity, id != "SV3") {
        let mut said = Segment::new(id);
        said.set(amount + 1, w.text(r::SV103, &quantity.unit));
        said.set(amount + 2, w.changed(r::SV104, &quantity.value, "mapping/number-not-valid", number));
        out.merge(said);
    }
    out
}

/// 2010F: who gives a service.
pub(super) fn providers<'a>(w: Way<'_, 'a>, all: &[Extension<'a>]) -> Vec<Loop> {
    let made = kept::references(all, "SERVICE-PROVIDER").into_iter();
    made.map(|to| named(w.under(r::SERVICE_PROVIDER), "2010F", "SJ", to)).filter(|l| !l.is_empty()).collect()
}

/// HCR of what was decided, in the extension of PAS.
pub(super) fn reviewed<'a>(w: Way<'_, 'a>, one: &Adjudication<'a>) -> Option<Segment> {
    let action = pas(&one.extension, "reviewAction")?;
    let w = w.under(r::REVIEW);
    let mut out = Segment::new("HCR");
    kept::named(&one.extension, MODULE, "HCR").for_each(|e| e.fill(w, &mut out));
    for part in &action.extension {
        let made = match of(&part.url) {
            "number" => match &part.value {
                Some(ExtensionValue::String(number)) => {
                    let mut said = Segment::new("HCR");
                    said.set(2, w.value(r::HCR02, number));
                    w.decided_by(&said, by(&part.url));
                    said
                }
                _ => continue,
            },
            "reasonCode" => coded(w, "HCR", 3, (r::HCR03, codes::REASON), part),
            url if url.strip_prefix(PAS) == Some("reviewActionCode") => {
                coded(w, "HCR", 1, (r::HCR01, codes::ACTION), part)
            }
            _ => continue,
        };
        out.merge(made);
    }
    let category = one.category.iter().flat_map(|c| &c.coding).flat_map(|c| [by(&c.code), by(&c.system)]);
    let says: Vec<Origin> = category.chain([by(&action.url)]).flatten().collect();
    w.decided_by(&out, says);
    out.filled()
}

/// 2000F of an answer.
pub(super) fn decided<'a>(w: Way<'_, 'a>, item: &ResponseItem<'a>) -> Loop {
    let w = w.under(r::ANSWER);
    let mut out = people::level(w, "2000F", "SS");
    for one in &item.adjudication {
        out.segments.extend(reviewed(w, one));
    }
    out.segments.extend(kept::segments(w, &item.extension, MODULE, &[]));
    out.loops.extend(providers(w, &item.extension));
    item.item_sequence.iter().for_each(|number| out.followed(number.by));
    out
}
