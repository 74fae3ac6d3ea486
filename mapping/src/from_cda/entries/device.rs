//! Devices of a patient, by our own rules.

use super::Around;
use super::related::Related;
use super::shared::{add, authored, narrative, notes, subject};
use crate::from_cda::datatypes::{concept, identifiers, plain_name};
use crate::from_cda::scope::Scope;
use crate::generated::rules::cda::device as own;
use crate::model::{Device, DeviceName, Reference, ServiceRequest, Text};

/// A supply that is no medicine: the device itself, or that one is to come.
pub(super) fn device_of<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::SUPPLY);
    let mut related = Related::of(s);
    let instance = s.children("participant").find(|p| matches!(p.peek("typeCode"), "PRD" | "DEV" | ""));
    let authored = authored(s, own::AUTHOR, own::AUTHOR);
    if super::supply::is_order(s) || instance.is_none() {
        let mut out: ServiceRequest<'a> = s.create(own::SUPPLY);
        out.identifier = identifiers(s, own::ID);
        out.common.text = narrative(s);
        out.subject = subject(s);
        out.code = s.get("code", own::TYPE, concept);
        out.intent = match s.peek("moodCode") {
            "" | "EVN" => s.constant(own::SUPPLY, "plan"),
            mood => s.of_attribute("moodCode", own::SUPPLY, super::plan::intent(mood).into()),
        };
        out.quantity = s.get("quantity", own::SUPPLY, crate::from_cda::datatypes::quantity);
        out.requester = authored.by.clone();
        out.supporting_info.extend(instance.and_then(|p| product_instance(p.under(own::INSTANCE))));
        out.note = notes(&mut related, own::SUPPLY);
        let key = add(s, out, &authored);
        let mut all = vec![s.refer(key, own::SUPPLY)];
        all.extend(related.rest(s, around));
        return all;
    }
    let made = instance.and_then(|p| product_instance(p.under(own::INSTANCE)));
    let Some(key) = made.as_ref().and_then(|r| r.to) else { return related.rest(s, around) };
    let ids = identifiers(s, own::ID);
    let text: Text<'a> = narrative(s);
    let status: Text<'a> = s.child("statusCode").and_then(|c| {
        let status = match c.peek("code") {
            "completed" | "active" => "active",
            "aborted" | "cancelled" => "inactive",
            "nullified" => "entered-in-error",
            _ => return None,
        };
        c.of_attribute("code", own::STATUS, status.into())
    });
    let remarks = notes(&mut related, own::SUPPLY);
    s.cx().update::<Device<'a>>(key, |d| {
        d.identifier.extend(ids);
        d.note.extend(remarks);
        d.common.text = text;
        d.status = status;
    });
    super::shared::known_by(s, key);
    authored.record(s, key);
    let mut all: Vec<_> = made.into_iter().collect();
    all.extend(related.rest(s, around));
    all
}

/// A device of the patient, which a `participant` names.
pub(super) fn product_instance<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let role = s.at("participantRole", own::INSTANCE)?;
    let mut out: Device<'a> = role.create(own::INSTANCE);
    out.patient = subject(s);
    for id in role.children("id") {
        // The number of the device by the rules of the FDA is no identifier of the record.
        if id.peek("root") == "2.16.840.1.113883.3.3719" && !id.peek("extension").is_empty() {
            let udi = id.under(own::UDI).attribute("extension", own::UDI);
            if let Some(udi) = &udi {
                id.decides("root", udi.by);
                id.decides("assigningAuthorityName", udi.by);
            }
            out.udi_carrier_hrf = out.udi_carrier_hrf.take().or(udi);
        } else {
            out.identifier.extend(crate::from_cda::datatypes::identifier(id.under(own::ID)));
        }
    }
    if let Some(device) = role.at("playingDevice", own::INSTANCE) {
        out.r#type = device.get("code", own::TYPE, concept);
        let model = device.get("manufacturerModelName", own::NAME, |n| plain_name(n, own::NAME));
        let kind = device.constant(own::NAME, "model-name");
        out.device_name.extend(model.map(|m| DeviceName { name: Some(m), r#type: kind }));
        let software = device.get("softwareName", own::SOFTWARE, |n| plain_name(n, own::SOFTWARE));
        out.version
            .extend(software.map(|v| crate::model::DeviceVersion { value: Some(v), extension: Vec::new() }));
    }
    if let Some(scope) = role.at("scopingEntity", own::INSTANCE) {
        out.manufacturer = scope.get("desc", own::MANUFACTURER, |n| plain_name(n, own::MANUFACTURER));
        scope
            .children("id")
            .for_each(|id| ["root", "extension", "nullFlavor"].iter().for_each(|n| id.no_target(n)));
    }
    let empty = out.identifier.is_empty()
        && out.r#type.is_none()
        && out.udi_carrier_hrf.is_none()
        && out.device_name.is_empty();
    if empty {
        return None;
    }
    let key = role.add(out);
    Some(role.refer(key, own::INSTANCE))
}
