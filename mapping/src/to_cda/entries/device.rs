//! Devices of the patient: no page is published for them; the inverse of how they are read.

use super::shared::{comments, identified, statement, status_code};
use crate::generated::rules::cda::to_device as r;
use crate::model::Device;
use crate::to_cda::datatypes::{concept, identifiers};
use crate::to_cda::section::template;
use crate::to_cda::tree::{El, null};
use crate::to_cda::way::{Way, by};

/// The root of numbers of devices by the rules of the FDA.
const UDI: &str = "2.16.840.1.113883.3.3719";

/// The devices that belong to the patient of the document; programs that write are no such thing.
pub(super) fn all(w: Way<'_, '_>) -> Vec<El> {
    let named = |d: &&Device<'_>| d.patient.as_ref().is_some_and(|p| p.to.is_some());
    let ours = w.record.devices.iter().filter(named).filter(|d| w.is_about(d.patient.as_ref()));
    ours.map(|d| supplied(w, d)).collect()
}

fn supplied<'a>(w: Way<'_, 'a>, d: &Device<'a>) -> El {
    // The last identifier is that of the supply, if the device keeps another: so it is read.
    let udi = w.under(r::UDI).cell(&d.udi_carrier_hrf);
    let of_device = if udi.is_some() { 0 } else { 1 };
    let (ids, own) = match d.identifier.split_last() {
        Some((last, rest)) if rest.len() >= of_device => (rest, Some(last)),
        _ => (d.identifier.as_slice(), None),
    };
    let udi = udi.map(|number| El::new("id").fix("@root", UDI).set("@extension", Some(number)));
    let role = El::new("participantRole").fix("@classCode", "MANU");
    let role = template(role, "ProductInstance")
        .with(udi)
        .all(identifiers(w.under(r::ID), ids))
        .or("id", || null("id", "UNK"))
        .with(playing(w, d))
        .with(maker(w, d));
    let el = statement("supply", "SPLY", "EVN", "NonMedicinalSupplyActivity")
        .all(own.map(|id| identifiers(w.under(r::ID), std::slice::from_ref(id))).unwrap_or_default())
        .with(status(w, d))
        .with(El::new("participant").fix("@typeCode", "PRD").with(role))
        .all(comments(w, r::COMMENT, &d.note));
    identified(w, el, "device")
}

fn status(w: Way<'_, '_>, d: &Device<'_>) -> El {
    const STATUS: &[(&str, &str)] = &[("inactive", "aborted"), ("entered-in-error", "nullified")];
    status_code(w.under(r::STATUS).cell(&d.status), STATUS, "completed")
}

/// What it is, and what it is called.
fn playing(w: Way<'_, '_>, d: &Device<'_>) -> El {
    let called = d.device_name.iter().find_map(|n| {
        let mut cell = w.under(r::NAME).cell(&n.name)?;
        cell.by.push(w.under(r::NAME).origin(by(&n.r#type)));
        Some(cell)
    });
    let called = called.or_else(|| w.under(r::NAME).cell(&d.model_number));
    let software = d.version.iter().find_map(|v| w.under(r::SOFTWARE).cell(&v.value));
    let code = concept(w.under(r::TYPE), "code", d.r#type.as_ref());
    El::new("playingDevice")
        .with(code.unwrap_or_else(|| null("code", "UNK")))
        .with(called.map(|n| El::new("manufacturerModelName").text(Some(n))))
        .with(software.map(|n| El::new("softwareName").text(Some(n))))
}

fn maker(w: Way<'_, '_>, d: &Device<'_>) -> El {
    let called = w.under(r::MANUFACTURER).cell(&d.manufacturer);
    El::new("scopingEntity").with(null("id", "UNK")).with(called.map(|n| El::new("desc").text(Some(n))))
}
