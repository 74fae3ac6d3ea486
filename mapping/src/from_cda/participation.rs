//! Who takes part: people, organizations and devices, and what they are for each other.

mod organization;
mod person;

use std::borrow::Cow;

pub(super) use organization::organization;
pub(super) use person::{related_person, role};

use super::datatypes::{concept, earliest, identifiers, plain_name, telecom, time};
use super::scope::Scope;
use crate::generated::rules::ccda::cf_participations as r;
use crate::generated::rules::cda::device as own;
use crate::model::{Device, DeviceName, DeviceVersion, Reference, Text, Val};
use crate::trace::Rule;

/// The elements that hold who takes part, in a participation.
const ROLES: &[&str] = &[
    "assignedAuthor",
    "assignedEntity",
    "associatedEntity",
    "intendedRecipient",
    "participantRole",
    "relatedEntity",
    "assignedCustodian",
];

/// Who takes part in what this participation is of, pointed by the rule of the scope. `None` when it says nothing of them.
pub(super) fn participant<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    participating(s, true)
}

/// As [`participant`], for participations whose function and time belong to what they are of.
pub(super) fn participant_only<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    participating(s, false)
}

fn participating<'a>(s: Scope<'_, 'a>, with_function: bool) -> Option<Reference<'a>> {
    let s = s.under(r::R13);
    let participation = s;
    let node = s.node.children().find(|n| ROLES.contains(&n.name()) && n.is_known())?;
    let s = s.over(node).under(r::R17);
    let s = if s.peek("classCode").is_empty() { s } else { s.under(r::R18) };
    if let Some(device) = s.child("assignedAuthoringDevice").or_else(|| s.child("playingDevice")) {
        return Some(self::device(s, device));
    }
    if let Some(patient) = the_patient(s) {
        return Some(patient);
    }
    match node.name() {
        "relatedEntity" => related_person(s),
        "associatedEntity" if is_relative(s) => related_person(s),
        _ => {
            let function = participation.child("functionCode").filter(|_| with_function);
            role(s, function.and_then(|f| concept(f.under(r::R14))), participation)
        }
    }
}

/// The patient of the document, if that is who takes part.
fn the_patient<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let id = s.child("patient").filter(|p| p.node.is_sdtc())?.child("id")?;
    let s = s.under(r::R24);
    let key = {
        let document = s.cda.document.borrow();
        let mine = document
            .patient_ids
            .iter()
            .any(|(root, extension)| root == id.peek("root") && extension == id.peek("extension"));
        document.patient.filter(|_| mine)?
    };
    ["root", "extension"].iter().for_each(|name| id.decides(name, s.by));
    Some(s.refer(key, r::R24))
}

/// Whether an entity takes part as somebody of the patient's own.
fn is_relative(s: Scope<'_, '_>) -> bool {
    matches!(s.peek("classCode"), "NOK" | "ECON" | "CAREGIVER" | "PRS" | "GUAR" | "GUARD" | "CON" | "AGNT")
}

/// A device or a program that takes part.
fn device<'a>(s: Scope<'_, 'a>, at: Scope<'_, 'a>) -> Reference<'a> {
    let d = s.over(at.node).under(own::DEVICE);
    let mut out: Device<'a> = d.create(own::DEVICE);
    out.identifier = identifiers(s, r::R19);
    out.r#type = d.get("code", own::TYPE, concept).or_else(|| s.get("code", own::TYPE, concept));
    let named = |name: Text<'a>, is: &'static str| {
        name.map(|name| DeviceName { name: Some(name), r#type: d.constant(own::NAME, is) })
    };
    out.device_name
        .extend(named(d.get("manufacturerModelName", own::NAME, |n| plain_name(n, own::NAME)), "model-name"));
    let software = d.get("softwareName", own::SOFTWARE, |n| plain_name(n, own::SOFTWARE));
    out.version.extend(software.map(|v| DeviceVersion { value: Some(v), extension: Vec::new() }));
    out.owner = s.child("representedOrganization").and_then(|o| organization(s.over(o.node).under(r::R33)));
    let key = s.add(out);
    s.refer(key, own::DEVICE)
}

/// The earliest time of the authors of this element; the other times decided that it is.
pub(super) fn author_time<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let times: Vec<Val<Cow<'a, str>>> =
        s.children("author").filter_map(|a| time(a.under(rule).over(a.node.child("time")?))).collect();
    let (first, rest) = earliest(times);
    if let Some(first) = &first {
        let trace = &s.cx().trace;
        rest.iter().flat_map(|v| trace.leaves(v.by)).for_each(|leaf| trace.decides(first.by, leaf));
    }
    first
}

/// The author who answers for this element: the latest by time, of several without one the last.
pub(super) fn last_author<'a, 'c>(s: Scope<'c, 'a>) -> Option<Scope<'c, 'a>> {
    let time = |a: &Scope<'_, 'a>| a.child("time").map_or("", |t| t.peek("value"));
    s.children("author").reduce(|best, next| if time(&next) >= time(&best) { next } else { best })
}

/// Contacts of an element.
fn telecoms<'a>(s: Scope<'_, 'a>, rule: Rule) -> Vec<crate::model::ContactPoint<'a>> {
    s.all("telecom", rule, telecom)
}
