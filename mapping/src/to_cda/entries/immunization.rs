//! Vaccines: the page of immunizations.

use super::medication::performer;
use super::shared::{
    author, comments, completed, identified, indications, inverted, observation, related, visit,
};
use crate::generated::rules::ccda::fc_immunizations as r;
use crate::generated::rules::cda::to_immunization as own;
use crate::model::{
    CodeableConcept, Immunization, ImmunizationEducation, ImmunizationReaction, Observation, ObservationValue,
};
use crate::to_cda::datatypes::{concept, has_code, identifiers, point, quantity, valued};
use crate::to_cda::section::{ACT_CODE, SNOMED, template};
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, by, known};

const ACT_REASON: &str = "2.16.840.1.113883.5.8";

/// A vaccine that was given or not.
pub(super) fn activity<'a>(w: Way<'_, 'a>, i: &Immunization<'a>) -> El {
    let not_done = known(&i.status.value) == Some("not-done");
    let rule = if not_done { r::R24 } else { r::R25 };
    let status = w.under(rule).code("FC-ImmunizationStatus", &i.status);
    let negation = match (&i.status.value, not_done) {
        (Some(status), true) => w.under(r::R24).made(status.by, "true"),
        _ => w.under(r::R25).constant("false"),
    };
    let el = El::new("substanceAdministration")
        .fix("@classCode", "SBADM")
        .set("@moodCode", Some(w.under(r::R22).constant("EVN")))
        .set("@negationInd", Some(negation));
    let status = El::new("statusCode").set("@code", status);
    let status = if status.attributes.is_empty() { status.fix("@code", "completed") } else { status };
    let performers = i.performer.iter().filter(|p| !has_code(p.function.as_ref(), &["OP"]));
    let orderer = i.performer.iter().find(|p| has_code(p.function.as_ref(), &["OP"]));
    let el = template(el, "ImmunizationActivity")
        .all(identifiers(w.under(r::R23), &i.identifier))
        .with(status)
        .with(point(w.under(r::R29), "effectiveTime", &i.occurrence))
        .or("effectiveTime", || null("effectiveTime", "UNK"))
        .with(dose_number(w, i))
        .with(concept(w.under(r::R33), "routeCode", i.route.as_ref()))
        .with(site(w, i))
        .with(i.dose_quantity.as_ref().and_then(|q| quantity(w.under(r::R34), "doseQuantity", q)))
        .with(product(w, i))
        .all(performers.filter_map(|p| {
            let code = p.function.iter().flat_map(|c| &c.coding).next();
            let by = [code.map(|c| by(&c.code)), code.map(|c| by(&c.system))];
            let who = performer(w.under(r::R35), p.actor.as_ref()?);
            Some(by.into_iter().flatten().fold(who, |who, by| who.also_below(w.under(r::R35).origin(by))))
        }))
        .with(author(w, (own::RECORDED, &i.recorded), (own::ORDERER, orderer.and_then(|o| o.actor.as_ref()))))
        .with(i.status_reason.as_ref().and_then(|c| refusal(w, c)))
        .all(indications(w, r::R37, &i.reason_code))
        .all(comments(w, r::R36, &i.note))
        .all(i.education.iter().filter_map(|e| education(w, e)))
        .all(i.reaction.iter().filter_map(|reaction| reacted(w, reaction)))
        .with(visit(w, own::VISIT, i.encounter.as_ref()))
        .with(i.location.as_ref().and_then(|l| w.under(own::LOCATION).place(l)));
    identified(w, el, "immunization")
}

/// Which dose it was: a number, and what is none is told.
fn dose_number(w: Way<'_, '_>, i: &Immunization<'_>) -> Option<El> {
    let number = &i.protocol_applied.first()?.dose_number;
    let cell = w.under(r::R43).cell(number)?;
    match cell.text.parse::<u32>() {
        Ok(_) => Some(El::new("repeatNumber").set("@value", Some(cell))),
        Err(_) => {
            w.tell(Some(cell));
            None
        }
    }
}

fn site(w: Way<'_, '_>, i: &Immunization<'_>) -> Option<El> {
    let w = w.under(r::R32);
    let coded = i.site.iter().flat_map(|c| &c.coding).find_map(|c| {
        let mut code = w.mapped("FC-ImmunizationSite", known(&c.code)?, by(&c.code))?;
        code.by.push(w.origin(by(&c.system)));
        Some((code, w.cell(&c.display)))
    });
    match coded {
        Some((code, shown)) => {
            let el = El::new("approachSiteCode").set("@code", Some(code)).fix("@codeSystem", SNOMED);
            let text =
                i.site.as_ref().and_then(|c| w.cell(&c.text)).map(|t| El::new("originalText").text(Some(t)));
            Some(el.set("@displayName", shown).with(text))
        }
        None => concept(w, "approachSiteCode", i.site.as_ref()),
    }
}

fn product<'a>(w: Way<'_, 'a>, i: &Immunization<'a>) -> El {
    let code =
        concept(w.under(r::R27), "code", i.vaccine_code.as_ref()).unwrap_or_else(|| null("code", "UNK"));
    let lot = w.under(r::R31).cell(&i.lot_number).map(|l| El::new("lotNumberText").text(Some(l)));
    let maker = i.manufacturer.as_ref();
    let maker = maker.and_then(|to| w.under(r::R30).organization_of("manufacturerOrganization", to));
    let expires = point(w.under(own::EXPIRATION), "sdtc:expirationTime", &i.expiration_date);
    let material = El::new("manufacturedMaterial").with(code).with(lot).with(expires);
    let product = template(
        El::new("manufacturedProduct").fix("@classCode", "MANU"),
        "ImmunizationMedicationInformation",
    );
    El::new("consumable").with(product.with(material).with(maker))
}

fn refusal(w: Way<'_, '_>, c: &CodeableConcept<'_>) -> Option<El> {
    let w = w.under(r::R26);
    let coded = c.coding.iter().find_map(|c| {
        let mut code = w.mapped("FC-ImmunizationRefusal", known(&c.code)?, by(&c.code))?;
        code.by.push(w.origin(by(&c.system)));
        Some((code, w.cell(&c.display)))
    });
    let code = match coded {
        Some((code, shown)) => {
            let text = w.cell(&c.text).map(|t| El::new("originalText").text(Some(t)));
            El::new("code")
                .set("@code", Some(code))
                .fix("@codeSystem", ACT_REASON)
                .set("@displayName", shown)
                .with(text)
        }
        None => concept(w, "code", Some(c))?,
    };
    let el = observation("ImmunizationNotGivenReason").with(code).with(completed());
    Some(related("RSON", identified(w, el, "refusal")))
}

fn education(w: Way<'_, '_>, e: &ImmunizationEducation<'_>) -> Option<El> {
    let id = w.under(r::R39).cell(&e.reference).map(|cell| {
        let (flavor, cell) = ("UNK", cell);
        El::new("id").fix("@nullFlavor", flavor).set("@extension", Some(cell))
    });
    let kind = w.under(r::R38).cell(&e.document_type);
    let kind = kind.map(|t| null("code", "OTH").with(El::new("originalText").text(Some(t))));
    let document = El::new("externalDocument").fix("@classCode", "DOC").fix("@moodCode", "EVN");
    if id.is_none() && kind.is_none() {
        return None;
    }
    Some(
        El::new("reference")
            .fix("@typeCode", "REFR")
            .with(document.with(id.or_else(|| Some(null("id", "NI")))).with(kind)),
    )
}

/// What it did: the observation that the reaction names.
fn reacted<'a>(w: Way<'_, 'a>, reaction: &ImmunizationReaction<'a>) -> Option<El> {
    let to = reaction.detail.as_ref();
    let told = to.and_then(|to| w.follow::<Observation<'a>>(to));
    let time = point(w.under(r::R41), "low", &reaction.date);
    let value = told.and_then(|o| match &o.value {
        Some(ObservationValue::CodeableConcept(c)) => {
            valued(concept(w.under(r::R42), "value", Some(c)), "CD")
        }
        _ => valued(concept(w.under(r::R42), "value", o.code.as_ref()), "CD"),
    });
    if time.is_none() && value.is_none() {
        return None;
    }
    let by = to.map_or(crate::trace::Origin::NONE, |t| t.by);
    let el = observation("ReactionObservation")
        .all(told.map(|o| identifiers(w.under(r::R40), &o.identifier)).unwrap_or_default())
        .with(fixed("code", "ASSERTION", ACT_CODE))
        .with(completed())
        .with(time.map(|low| El::new("effectiveTime").with(low)))
        .with(
            value
                .unwrap_or_else(|| null("value", "UNK").fix("@xsi:type", "CD"))
                .also(w.under(r::R42).origin(by)),
        );
    Some(inverted("MFST", identified(w, el, "reaction")))
}
