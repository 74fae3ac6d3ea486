//! The order (PS3.3 C.4.11 and C.4.12).

use synovia_dicom_meta::tags;

use super::datatypes::{concept, date_time, issuer, person};
use super::item::Item;
use super::way::{Way, by, known};
use crate::from_dicom::{NUMBERS, Number};
use crate::generated::rules::dicom::request as r;
use crate::model::{Identifier, Organization, PractitionerRole, Reference, ServiceRequest};

pub(super) fn write(w: Way<'_, '_>, order: &ServiceRequest<'_>, out: &mut Item) {
    for number in &NUMBERS {
        let own = order.identifier.iter().chain(&order.requisition);
        if let Some(identifier) = own.clone().find(|i| kind(i) == number.word()) {
            write_number(w, number, identifier, out);
        }
    }
    if let Some(code) = &order.code {
        concept(w, r::CODE, code, tags::REQUESTED_PROCEDURE_CODE_SEQUENCE, out);
        out.text(tags::REQUESTED_PROCEDURE_DESCRIPTION, w.text(r::DESCRIPTION, &code.text));
    }
    priority(w, order, out);
    date_time(
        w,
        r::AUTHORED,
        order.authored_on.as_ref(),
        (tags::ISSUE_DATE_OF_IMAGING_SERVICE_REQUEST, tags::ISSUE_TIME_OF_IMAGING_SERVICE_REQUEST),
        out,
    );
    if let Some(requester) = &order.requester {
        asked(w, requester, out);
    }
    for reason in &order.reason_code {
        concept(w, r::REASON_CODE, reason, tags::REASON_FOR_REQUESTED_PROCEDURE_CODE_SEQUENCE, out);
        if !out.has(tags::REASON_FOR_THE_REQUESTED_PROCEDURE) {
            out.text(tags::REASON_FOR_THE_REQUESTED_PROCEDURE, w.text(r::REASON, &reason.text));
        }
    }
    let details = [
        (tags::REQUESTED_CONTRAST_AGENT, r::CONTRAST, order.order_detail.first()),
        (tags::REQUESTED_PROCEDURE_LOCATION, r::LOCATION, order.location_code.first()),
    ];
    for (tag, rule, detail) in details {
        out.text(tag, detail.and_then(|detail| w.text(rule, &detail.text)));
    }
    let places = [
        (tags::REQUESTED_PROCEDURE_COMMENTS, r::COMMENTS),
        (tags::IMAGING_SERVICE_REQUEST_COMMENTS, r::SERVICE_COMMENTS),
    ];
    for (note, (tag, rule)) in order.note.iter().zip(places) {
        out.text(tag, w.text(rule, &note.text));
    }
}

/// Who asked: a person, a service, or the one for the other.
fn asked(w: Way<'_, '_>, requester: &Reference<'_>, out: &mut Item) {
    let role = requester.to.and_then(|key| w.record.get::<PractitionerRole<'_>>(key));
    let is_service = requester.to.is_some_and(|key| w.record.get::<Organization<'_>>(key).is_some());
    let (who, service) = match role {
        Some(role) => (role.practitioner.as_ref(), role.organization.as_ref()),
        None if is_service => (None, Some(requester)),
        None => (Some(requester), None),
    };
    if let Some(who) = who {
        let place = (tags::REQUESTING_PHYSICIAN, tags::REQUESTING_PHYSICIAN_IDENTIFICATION_SEQUENCE);
        person(w, r::REQUESTER, who, place, out);
    }
    let Some(service) = service else { return };
    let w = w.under(r::SERVICE);
    let found = service.to.and_then(|key| w.record.get::<Organization<'_>>(key));
    let name = found.map_or(&service.display, |found| &found.name);
    let cell = w.text(r::SERVICE_NAME, name).map(|mut cell| {
        w.followed(&mut cell, service.by);
        if role.is_some() {
            w.followed(&mut cell, requester.by);
        }
        cell
    });
    out.text(tags::REQUESTING_SERVICE, cell);
    for kind in found.iter().flat_map(|found| &found.r#type) {
        concept(w, r::SERVICE_CODE, kind, tags::REQUESTING_SERVICE_CODE_SEQUENCE, out);
    }
}

/// The type of a number, if it is one of the four.
fn kind(identifier: &Identifier<'_>) -> Option<&'static str> {
    let codings = identifier.r#type.iter().flat_map(|t| &t.coding);
    let codes: Vec<&str> = codings.filter_map(|coding| known(&coding.code)).collect();
    NUMBERS.iter().filter_map(Number::word).find(|kind| codes.contains(kind))
}

fn write_number(w: Way<'_, '_>, number: &Number, identifier: &Identifier<'_>, out: &mut Item) {
    let cell = w.text(number.rule, &identifier.value);
    if let Some(cell) = &cell {
        let codings = identifier.r#type.iter().flat_map(|t| &t.coding);
        w.decided(cell, codings.flat_map(|coding| [by(&coding.code), by(&coding.system)]).flatten());
    }
    out.text(number.tag, cell);
    if let Some(of) = &number.issuer {
        issuer(w.under(number.rule), of, identifier, out);
    }
}

fn priority(w: Way<'_, '_>, order: &ServiceRequest<'_>, out: &mut Item) {
    let all = [
        ("stat", r::PRIORITY_STAT, "STAT"),
        ("urgent", r::PRIORITY_HIGH, "HIGH"),
        ("asap", r::PRIORITY_HIGH, "HIGH"),
        ("routine", r::PRIORITY_ROUTINE, "ROUTINE"),
    ];
    let (Some(word), Some(by)) = (known(&order.priority), by(&order.priority)) else { return };
    match all.into_iter().find(|(known, ..)| *known == word) {
        Some((_, rule, code)) => out.text(tags::REQUESTED_PROCEDURE_PRIORITY, Some(w.made(rule, by, code))),
        None => w.refuse(by, "mapping/code-not-mapped"),
    }
}
