//! Medicines that were ordered: the page of medications.

use super::shared::{author, comments, identified, indications, inverted, related, statement, visit};
use crate::generated::rules::ccda::fc_medications as r;
use crate::generated::rules::cda::to_medication as own;
use crate::model::{
    CodeableConcept, DispenseRequest, Dosage, Dose, Medication, MedicationRequest, Organization, Rate, Timing,
};
use crate::to_cda::datatypes::{concept, identifiers, point, quantity, ratio};
use crate::to_cda::party::{ENTITY, party};
use crate::to_cda::section::{ACT_CODE, LOINC, template};
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, by, known};

/// An order of a medicine.
pub(super) fn activity<'a>(w: Way<'_, 'a>, m: &MedicationRequest<'a>) -> El {
    let nothing = Dosage::default();
    let dosage = m.dosage_instruction.first().unwrap_or(&nothing);
    let status = w.under(r::R25).code("FC-MedicationStatus", &m.status);
    let status = match status {
        Some(code) => El::new("statusCode").set("@code", Some(code)),
        None => match &m.status.value {
            Some(other) => El::new("statusCode")
                .set("@code", Some(w.under(own::STATUS).made(other.by, state(&other.is)))),
            None => El::new("statusCode").fix("@code", "active"),
        },
    };
    let mut el = El::new("substanceAdministration").fix("@classCode", "SBADM");
    let mood = w
        .under(own::INTENT)
        .cell(&m.intent)
        .map(|cell| super::super::tree::Cell { text: "INT".into(), ..cell });
    el = match mood {
        Some(mood) => el.set("@moodCode", Some(mood)),
        None => el.fix("@moodCode", "INT"),
    };
    if let Some(not) = m.do_not_perform.as_ref() {
        let flag = w.under(r::R27).made(not.by, if not.is { "true" } else { "false" });
        el = el.set("@negationInd", Some(flag));
    }
    let times = times(w, dosage, m);
    let el = template(el, "MedicationActivity")
        .all(identifiers(w.under(r::R24), &m.identifier))
        .with(concept(w.under(r::R26), "code", m.category.first()))
        .with(status)
        .all(times)
        .all(doses(w, dosage))
        .or("doseQuantity", || null("doseQuantity", "UNK"))
        .with(product(w, m))
        .with(author(w, (r::R30, &m.authored_on), (r::R31, m.requester.as_ref())))
        .with(m.performer.as_ref().map(|to| performer(w.under(r::R32), to)))
        .all(indications(w, r::R33, &m.reason_code))
        .all(comments(w, r::R34, &m.note))
        .all(sig(w, dosage))
        .all(dosage.additional_instruction.iter().filter_map(|c| instruction(w, c)))
        .with(m.dispense_request.as_ref().and_then(|d| supply(w, d)))
        .with(visit(w, own::VISIT, m.encounter.as_ref()));
    for more in m.dosage_instruction.iter().skip(1) {
        w.tell(w.under(own::MORE_DOSAGE).cell(&more.text));
    }
    identified(w, el, "medication")
}

/// States that the guide's table has not.
fn state(status: &str) -> &'static str {
    match status {
        "cancelled" => "aborted",
        "draft" => "new",
        _ => "active",
    }
}

pub(super) fn performer<'a>(w: Way<'_, 'a>, to: &crate::model::Reference<'a>) -> El {
    El::new("performer").with(party(w, ENTITY, to))
}

/// What is taken: the code of the order, or of the medicine that it refers to.
fn product<'a>(w: Way<'_, 'a>, m: &MedicationRequest<'a>) -> El {
    let to = m.medication.as_ref();
    let medicine = to.and_then(|to| w.follow::<Medication<'a>>(to));
    // The reader makes a medicine of its own of a code.
    let referred = to.is_some_and(|to| to.by != crate::trace::Origin::NONE);
    let rule = if referred { r::R29 } else { r::R28 };
    let code = medicine.and_then(|m| concept(w.under(rule), "code", m.code.as_ref()));
    let code = code.or_else(|| concept(w.under(r::R28), "code", m.medication_code.as_ref()));
    let shown = || {
        let shown = w.under(r::R29).cell(&to?.display)?;
        Some(null("code", "OTH").with(El::new("originalText").text(Some(shown))))
    };
    let code = code.or_else(shown).unwrap_or_else(|| null("code", "UNK"));
    let code = code.also(w.under(rule).origin(to.map_or(crate::trace::Origin::NONE, |t| t.by)));
    let batch = medicine.and_then(|m| m.batch.as_ref()).and_then(|b| w.under(own::LOT).cell(&b.lot_number));
    let material = El::new("manufacturedMaterial")
        .with(code)
        .with(batch.map(|b| El::new("lotNumberText").text(Some(b))));
    let ids =
        m.group_identifier.as_ref().map(|id| identifiers(w.under(own::GROUP), std::slice::from_ref(id)));
    let maker = medicine.and_then(|m| m.manufacturer.as_ref());
    let maker =
        maker.and_then(|to| w.under(own::MANUFACTURER).organization_of("manufacturerOrganization", to));
    let product = El::new("manufacturedProduct").fix("@classCode", "MANU");
    let product =
        template(product, "MedicationInformation").all(ids.unwrap_or_default()).with(material).with(maker);
    El::new("consumable").with(product)
}

/// How long and how often.
fn times<'a>(w: Way<'_, 'a>, d: &Dosage<'a>, m: &MedicationRequest<'a>) -> Vec<El> {
    let nothing = Timing::default();
    let t = d.timing.as_ref().unwrap_or(&nothing);
    let validity = m.dispense_request.as_ref().and_then(|d| d.validity_period.as_ref());
    let period = t.bounds_period.as_ref();
    let mut low = period.and_then(|p| point(w.under(r::R37), "low", &p.start));
    let mut high = period.and_then(|p| point(w.under(r::R38), "high", &p.end));
    if period.is_none() {
        low = validity.and_then(|p| point(w.under(own::VALIDITY), "low", &p.start));
        high = validity.and_then(|p| point(w.under(own::VALIDITY), "high", &p.end));
    }
    let low = low.unwrap_or_else(|| null("low", "UNK"));
    let high = high.unwrap_or_else(|| null("high", "UNK"));
    let span = El::new("effectiveTime").fix("@xsi:type", "IVL_TS").with(low).with(high);
    let mut out = vec![span];
    out.extend(periodic(w, t));
    out.extend(t.when.iter().map(|when| event(w, t, when)));
    out
}

/// How often, as a time between two doses: 2 times a day is every 12 hours.
fn periodic(w: Way<'_, '_>, t: &Timing<'_>) -> Option<El> {
    let w = w.under(r::R39);
    let number: f64 = known(&t.period)?.parse().ok()?;
    let unit = known(&t.period_unit)?;
    let frequency = t.frequency.as_ref().map_or(1, |f| f.is);
    let (value, unit) = between(known(&t.period)?, number, unit, frequency)?;
    let origins = [by(&t.period), t.frequency.as_ref().map(|f| f.by).unwrap_or_default(), by(&t.period_unit)];
    let length = El::new("period").set("@value", Some(w.joined(origins.into_iter().take(2), value)));
    let length = length.set("@unit", Some(w.joined(origins.into_iter().skip(2), unit)));
    let often = El::new("effectiveTime").fix("@xsi:type", "PIVL_TS").fix("@operator", "A");
    let often = if frequency > 1 { often.fix("@institutionSpecified", "true") } else { often };
    Some(often.with(length))
}

/// The time between two of `frequency` events in a span, in the unit in which it is whole.
fn between(text: &str, number: f64, unit: &str, frequency: u32) -> Option<(String, &'static str)> {
    const UNITS: &[(&str, &str, f64)] = &[
        ("s", "s", 1.0),
        ("min", "min", 60.0),
        ("h", "h", 3600.0),
        ("d", "d", 86_400.0),
        ("wk", "wk", 604_800.0),
    ];
    let written = ["s", "min", "h", "d", "wk", "mo", "a"].into_iter().find(|u| *u == unit)?;
    if frequency <= 1 {
        return Some((text.to_owned(), written));
    }
    let apart = number / f64::from(frequency);
    if apart.fract() == 0.0 {
        return Some((apart.to_string(), written));
    }
    let seconds = UNITS.iter().find(|(name, ..)| *name == unit).map(|(.., s)| apart * s);
    let whole = seconds.and_then(|s| {
        UNITS.iter().rev().find(|(.., of)| s >= *of && (s / of).fract() == 0.0).map(|u| (s, u))
    });
    match whole {
        Some((seconds, (_, name, of))) => Some(((seconds / of).to_string(), name)),
        None => Some((apart.to_string(), written)),
    }
}

fn event(w: Way<'_, '_>, t: &Timing<'_>, when: &crate::model::Val<std::borrow::Cow<'_, str>>) -> El {
    let w = w.under(r::R40);
    let code = El::new("event").set("@code", Some(w.val(when)));
    let offset = t.offset.as_ref().map(|o| {
        let low = El::new("low").set("@value", Some(w.made(o.by, o.is.to_string()))).fix("@unit", "min");
        El::new("offset").with(low)
    });
    El::new("effectiveTime").fix("@xsi:type", "EIVL_TS").fix("@operator", "A").with(code).with(offset)
}

/// Amounts, where and how.
fn doses(w: Way<'_, '_>, d: &Dosage<'_>) -> Vec<El> {
    let mut out = Vec::new();
    out.extend(concept(w.under(r::R42), "routeCode", d.route.as_ref()));
    out.extend(concept(w.under(r::R41), "approachSiteCode", d.site.as_ref()));
    let amount = d.dose_and_rate.first();
    match amount.and_then(|a| a.dose.as_ref()) {
        Some(Dose::Quantity(q)) => out.extend(quantity(w.under(r::R43), "doseQuantity", q)),
        Some(Dose::Range(range)) => {
            let w = w.under(own::DOSE_RANGE);
            let end =
                |name, q: &Option<crate::model::Quantity<'_>>| q.as_ref().and_then(|q| quantity(w, name, q));
            let el = El::new("doseQuantity").with(end("low", &range.low)).with(end("high", &range.high));
            out.extend(el.filled());
        }
        None => {}
    }
    if let Some(Rate::Quantity(q)) = amount.and_then(|a| a.rate.as_ref()) {
        out.extend(quantity(w.under(r::R44), "rateQuantity", q));
    }
    let most = d.max_dose_per_period.as_ref();
    out.extend(
        most.and_then(|q| ratio(w.under(r::R45), "maxDoseQuantity", q)).filter(|el| el.children.len() == 2),
    );
    out.extend(needed(w, d));
    out
}

/// To be taken when needed: a condition.
fn needed(w: Way<'_, '_>, d: &Dosage<'_>) -> Option<El> {
    let w = w.under(own::AS_NEEDED);
    let code = fixed("code", "ASSERTION", ACT_CODE);
    let value = match (&d.as_needed, &d.as_needed_for) {
        (_, Some(why)) => concept(w, "value", Some(why))?.fix("@xsi:type", "CD"),
        (Some(flag), None) if flag.is => {
            El::new("value").fix("@xsi:type", "CD").set("@nullFlavor", Some(w.made(flag.by, "NI")))
        }
        _ => return None,
    };
    let criterion = template(El::new("criterion"), "PreconditionForSubstanceAdministration");
    Some(El::new("precondition").fix("@typeCode", "PRCN").with(criterion.with(code).with(value)))
}

/// The dosage in words.
fn sig(w: Way<'_, '_>, d: &Dosage<'_>) -> Vec<El> {
    let w = w.under(r::R35);
    let texts = [w.cell(&d.text), w.cell(&d.patient_instruction)];
    texts
        .into_iter()
        .flatten()
        .map(|text| {
            let product = El::new("manufacturedProduct")
                .with(El::new("manufacturedLabeledDrug").fix("@nullFlavor", "NA"));
            let el = statement("substanceAdministration", "SBADM", "INT", "MedicationFreeTextSig")
                .with(fixed("code", "76662-6", LOINC))
                .with(w.note(text))
                .with(El::new("consumable").with(product));
            related("COMP", el)
        })
        .collect()
}

fn instruction(w: Way<'_, '_>, c: &CodeableConcept<'_>) -> Option<El> {
    let w = w.under(r::R36);
    let code = concept(w, "code", Some(c))?;
    let el = statement("act", "ACT", "INT", "Instruction")
        .with(code)
        .with(El::new("statusCode").fix("@code", "completed"));
    let text = crate::to_cda::datatypes::text_of(w, c);
    Some(inverted("SUBJ", el.with(text.map(|t| w.note(t)))))
}

/// What is to be handed out.
fn supply<'a>(w: Way<'_, 'a>, d: &DispenseRequest<'a>) -> Option<El> {
    let w = w.under(own::SUPPLY);
    let repeats = d
        .number_of_repeats_allowed
        .as_ref()
        .map(|n| El::new("repeatNumber").set("@value", Some(w.made(n.by, n.is.to_string()))));
    let amount = d.quantity.as_ref().and_then(|q| quantity(w, "quantity", q));
    let validity =
        d.validity_period.as_ref().and_then(|p| crate::to_cda::datatypes::interval(w, "effectiveTime", p));
    let who = d
        .performer
        .as_ref()
        .filter(|to| w.follow::<Organization<'a>>(to).is_some())
        .map(|to| performer(w, to));
    if repeats.is_none() && amount.is_none() && who.is_none() {
        return None;
    }
    let el = statement("supply", "SPLY", "INT", "MedicationSupplyOrder")
        .with(El::new("statusCode").fix("@code", "completed"))
        .with(validity.map(|v| v.fix("@xsi:type", "IVL_TS")))
        .with(repeats)
        .with(amount)
        .with(who);
    Some(related("REFR", identified(w, el, "supply")))
}

#[cfg(test)]
mod tests {
    use super::between;

    #[test]
    fn times_between_doses_are_whole_where_they_can_be() {
        for (period, unit, frequency, value, of) in [
            ("1", "d", 2, "12", "h"),
            ("1", "d", 3, "8", "h"),
            ("12", "h", 1, "12", "h"),
            ("1", "wk", 2, "84", "h"),
            ("1", "h", 8, "450", "s"),
            ("1", "mo", 2, "0.5", "mo"),
            ("1.50", "h", 1, "1.50", "h"),
        ] {
            let number: f64 = period.parse().unwrap();
            assert_eq!(between(period, number, unit, frequency), Some((value.to_owned(), of)));
        }
        assert_eq!(between("1", 1.0, "fortnight", 1), None);
    }
}
