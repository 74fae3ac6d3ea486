//! Medicines: MedicationRequest and Medication, by the page of medications.

mod timing;

use super::Around;
use super::related::{Related, coded};
use super::shared::{
    add, authored, encounter, is_reason, narrative, negated, notes, reasons, status, subject,
};
use super::supply::{dispense_request, is_order, supply};
use crate::from_cda::datatypes::{
    Amount, concept, concept_or_absent, identifiers, interval, plain_name, quantity, ratio, text,
};
use crate::from_cda::participation::{organization, participant};
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_medications as r;
use crate::generated::rules::cda::medication as own;
use crate::model::{
    CodeableConcept, Dosage, Dose, DoseAndRate, Medication, MedicationIngredient, MedicationRequest, Rate,
    Reference, Val,
};

/// A medicine that somebody takes, or is to take.
pub(super) fn medication<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::MEDICATION);
    let mut related = Related::of(s);
    let mut out: MedicationRequest<'a> = s.create(own::MEDICATION);
    out.identifier = identifiers(s, r::R32);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.encounter = encounter(s, around);
    out.intent = s
        .translated("moodCode", r::R31, "CF-MedActivityMood")
        .or_else(|| s.of_attribute("moodCode", own::MOOD, super::plan::intent(s.peek("moodCode")).into()))
        .or_else(|| s.constant(own::MOOD, "plan"));
    out.status = status(s, r::R33, "CF-MedicationStatus").into();
    if negated(s) {
        out.do_not_perform = s.attribute("negationInd", r::R30).map(|v| Val::new(true, v.by));
    }
    product(s, &mut out.medication, &mut out.medication_code);
    s.child("code").into_iter().for_each(|c| c.code_decides(out.common.by));
    let authored = authored(s, r::R48, r::R49);
    let performers = s.all("performer", own::PERFORMER, participant);
    // Without an author, who is said to do it is who asked for it, as the pairs of the guide have it.
    out.requester = authored.by.clone().or_else(|| performers.first().cloned());
    out.performer = authored.by.as_ref().and(performers.into_iter().next());
    out.authored_on = authored.at.clone();
    out.dosage_instruction.extend(dosage(s, &mut related));
    let why = related.take(is_reason);
    reasons(s, why, r::R51, &mut out.reason_code, &mut out.reason_reference);
    out.note = notes(&mut related, r::R58);
    let orders = related.take(|_, e| e.node.name() == "supply" && is_order(e));
    let mut later = Vec::new();
    for (relation, order) in orders {
        let at = s.over(relation.node).under(r::R54).over(order.node).under(r::R54);
        if out.dispense_request.is_none() {
            out.dispense_request = dispense_request(at);
            let mut inner = Related::of(at);
            later.extend(inner.take(|_, _| true));
        } else {
            later.push((relation, order));
        }
    }
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::MEDICATION)];
    for (_, entry) in related.take(|_, e| e.node.name() == "supply") {
        all.extend(supply_of(s.over(entry.node), around, key));
    }
    for (relation, entry) in later {
        let at = s.over(relation.node).under(own::MEDICATION).over(entry.node);
        all.extend(super::statement(at, around));
    }
    all.extend(related.rest(s, around));
    all
}

fn supply_of<'a>(s: Scope<'_, 'a>, around: &Around<'a>, of: crate::model::Key) -> Vec<Reference<'a>> {
    let made = supply(s, around);
    for one in made.iter().filter_map(|r| r.to) {
        let request = s.refer(of, own::AUTHORIZED);
        s.cx().update::<crate::model::MedicationDispense<'a>>(one, |d| {
            d.authorizing_prescription.push(request);
        });
    }
    made
}

/// What the medicine is: a code, or a resource where more is said of it.
pub(super) fn product<'a>(
    s: Scope<'_, 'a>,
    reference: &mut Option<Reference<'a>>,
    code: &mut Option<CodeableConcept<'a>>,
) {
    let way = if s.child("consumable").is_some() {
        "consumable/manufacturedProduct"
    } else {
        "product/manufacturedProduct"
    };
    let product = s.at(way, r::R46);
    let material = product.and_then(|p| {
        p.at("manufacturedMaterial", r::R46).or_else(|| p.at("manufacturedLabeledDrug", r::R46))
    });
    let form = s.child("administrationUnitCode").map(|f| f.under(r::R45));
    let vehicle = s.children("participant").find(|p| p.peek("typeCode") == "CSM");
    let maker = product.and_then(|p| p.child("manufacturerOrganization"));
    let lot = material.and_then(|m| m.child("lotNumberText")).filter(|l| l.node.texts().next().is_some());
    let named = |material: Scope<'_, 'a>, rule| {
        let read = material.child("code").and_then(|c| concept_or_absent(c.under(rule)));
        let name = material.get("name", own::NAME, |n| plain_name(n, own::NAME));
        match (read, name) {
            (Some(mut c), Some(name)) if c.text.is_none() => {
                c.extension.clear();
                c.text = Some(name);
                Some(c)
            }
            (Some(c), _) => Some(c),
            (None, Some(name)) => Some(CodeableConcept { text: Some(name), ..CodeableConcept::default() }),
            (None, None) => None,
        }
    };
    if form.is_none() && vehicle.is_none() && maker.is_none() && lot.is_none() {
        *code = material.and_then(|m| named(m, r::R46));
        ids_decide(product, code.as_ref());
        return;
    }
    let at = material.or(product).unwrap_or(s);
    let mut out: Medication<'a> = at.create(own::RESOURCE);
    out.identifier = product.map(|p| identifiers(p, own::PRODUCT_ID)).unwrap_or_default();
    out.code = material.and_then(|m| named(m, r::R69));
    out.form = form.and_then(|f| concept(f.under(r::R68)));
    out.manufacturer =
        product.and_then(|p| p.under(r::R47).get("manufacturerOrganization", r::R70, organization));
    if let Some(vehicle) = vehicle.and_then(|v| v.under(r::R50).at("participantRole/playingEntity", r::R50)) {
        let item = vehicle.child("code").and_then(|c| concept(c.under(r::R71)));
        let name = vehicle.get("name", own::NAME, |n| plain_name(n, own::NAME));
        let item = match (item, name) {
            (Some(mut item), Some(name)) if item.text.is_none() => {
                item.text = Some(name);
                Some(item)
            }
            (item @ Some(_), _) => item,
            (None, name) => name.map(|n| CodeableConcept { text: Some(n), ..CodeableConcept::default() }),
        };
        let is_active = vehicle.constant_of(r::R71, false);
        out.ingredient.extend(item.map(|i| MedicationIngredient {
            item: Some(i),
            is_active,
            ..MedicationIngredient::default()
        }));
    }
    let lot_number = lot.and_then(|l| l.text(own::LOT));
    out.batch =
        lot_number.map(|l| crate::model::MedicationBatch { lot_number: Some(l), ..Default::default() });
    let key = s.add(out);
    *reference = Some(at.refer(key, r::R46));
}

/// A product has its own identifier; where the product is only a code, that decides no more.
fn ids_decide<'a>(product: Option<Scope<'_, 'a>>, code: Option<&CodeableConcept<'a>>) {
    let by = code.and_then(|c| c.coding.first()?.code.as_ref()).map(|c| c.by);
    let (Some(product), Some(by)) = (product, by) else { return };
    product
        .children("id")
        .for_each(|id| ["root", "extension", "nullFlavor"].iter().for_each(|n| id.decides(n, by)));
}

/// How it is taken.
fn dosage<'a>(s: Scope<'_, 'a>, related: &mut Related<'_, 'a>) -> Option<Dosage<'a>> {
    let mut out = Dosage { timing: timing::timing(s), ..Dosage::default() };
    out.route = s.get("routeCode", r::R39, concept);
    out.site = s.get("approachSiteCode", r::R40, concept);
    let dose = s.at("doseQuantity", r::R41).and_then(interval).map(|a| match a {
        Amount::Quantity(q) => Dose::Quantity(Box::new(q)),
        Amount::Range(range) => Dose::Range(range),
    });
    let rate = s.at("rateQuantity", r::R42).and_then(interval).and_then(|a| match a {
        Amount::Quantity(q) => Some(Rate::Quantity(Box::new(q))),
        // FHIR has a range of rates; the hub has its lower end.
        Amount::Range(range) => range.low.map(|q| Rate::Quantity(Box::new(q))),
    });
    if dose.is_some() || rate.is_some() {
        out.dose_and_rate.push(DoseAndRate { dose, rate, ..DoseAndRate::default() });
    }
    out.max_dose_per_period = s.child("maxDoseQuantity").and_then(|m| {
        let m = m.under(r::R43);
        let denominator = m.child("denominator").and_then(|d| quantity(m.under(r::R44).over(d.node)));
        let all = ratio(m)?;
        Some(crate::model::Ratio { denominator: denominator.or(all.denominator), ..all })
    });
    let sig = |e: Scope<'_, '_>| {
        e.node.name() == "substanceAdministration" && (coded(e, "76662-6") || e.is_template(FREE_TEXT))
    };
    if let Some((relation, e)) = related.first(|_, e| sig(e)) {
        let at = s.over(relation.node).under(r::R52).over(e.node).under(r::R52);
        out.text = at.child("text").and_then(|t| text(t, r::R52));
        at.child("code").into_iter().for_each(|c| c.code_decides(at.by));
    }
    instructions(s, related, &mut out);
    conditions(s, &mut out);
    let any = out.timing.is_some()
        || out.route.is_some()
        || out.site.is_some()
        || !out.dose_and_rate.is_empty()
        || out.max_dose_per_period.is_some()
        || out.text.is_some()
        || out.patient_instruction.is_some()
        || !out.additional_instruction.is_empty()
        || out.as_needed.is_some();
    if !any {
        return None;
    }
    out.sequence = s.constant_of(own::SEQUENCE, 1);
    if out.as_needed.is_none() && !says_as_needed(s, &out) {
        out.as_needed = s.constant_of(own::NOT_AS_NEEDED, false);
    }
    Some(out)
}

/// Whether words of a statement say that it is taken when needed, which its structure does not.
fn says_as_needed<'a>(s: Scope<'_, 'a>, dosage: &Dosage<'a>) -> bool {
    let said = s.child("text").and_then(|t| crate::from_cda::datatypes::peek_text(t));
    let instructions = dosage.additional_instruction.iter();
    let instructions = instructions.flat_map(|c| c.coding.iter().map(|c| &c.display).chain([&c.text]));
    let texts = [&dosage.text, &dosage.patient_instruction].into_iter().chain(instructions).flatten();
    let mut words = texts.map(|text| text.is.as_ref()).chain(said.as_deref());
    words.any(|text| {
        let text = text.to_ascii_lowercase();
        ["need", "prn", "p.r.n", "necessary", "require"].iter().any(|word| text.contains(word))
    })
}

const FREE_TEXT: &str = "MedicationFreeTextSig";

/// What the patient is told.
fn instructions<'a>(s: Scope<'_, 'a>, related: &mut Related<'_, 'a>, out: &mut Dosage<'a>) {
    let is_instruction = |relation: Scope<'_, '_>, e: Scope<'_, '_>| {
        e.node.name() == "act"
            && (e.has_template(&["InstructionActivity"])
                || relation.peek("typeCode") == "SUBJ" && !coded(e, "48767-8"))
    };
    for (relation, act) in related.take(is_instruction) {
        let at = s.over(relation.node).under(r::R53).over(act.node).under(r::R53);
        at.child("statusCode").into_iter().for_each(|c| c.code_decides(at.by));
        let said = at.child("text").and_then(|t| text(t, r::R53));
        let code = at.child("code").and_then(|c| concept(c.under(r::R53)));
        match code {
            Some(mut code) if !code.coding.is_empty() => {
                if out.patient_instruction.is_none() {
                    out.patient_instruction = said.or_else(|| code.text.take());
                }
                out.additional_instruction.push(code);
            }
            code => {
                let words = said.or_else(|| code.and_then(|c| c.text));
                match (&out.patient_instruction, words) {
                    (None, words) => out.patient_instruction = words,
                    (Some(_), Some(words)) => out
                        .additional_instruction
                        .push(CodeableConcept { text: Some(words), ..CodeableConcept::default() }),
                    (Some(_), None) => {}
                }
            }
        }
    }
}

/// That it is only taken when it is needed, and what for.
fn conditions<'a>(s: Scope<'_, 'a>, out: &mut Dosage<'a>) {
    for precondition in s.children("precondition") {
        let at = precondition.under(r::R59);
        out.as_needed = out.as_needed.or_else(|| at.constant_of(r::R59, true));
        let Some(criterion) = at.at("criterion", r::R59) else { continue };
        criterion.child("code").into_iter().for_each(|c| c.code_decides(at.by));
        let value = criterion.child("value").and_then(|v| concept(v.under(own::CRITERION)));
        let said = criterion.child("text").and_then(|t| text(t, own::CRITERION));
        let value =
            value.or_else(|| said.map(|t| CodeableConcept { text: Some(t), ..CodeableConcept::default() }));
        out.additional_instruction.extend(value.filter(|v| !v.coding.is_empty() || v.text.is_some()));
    }
}
