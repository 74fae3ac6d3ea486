//! Medicines that were ordered: the page of medications.

use super::shared::{author, comments, identified, indications, inverted, related, statement, visit};
use crate::generated::rules::ccda::fc_medications as r;
use crate::generated::rules::cda::to_medication as own;
use crate::model::{
    CodeableConcept, DispenseRequest, Dosage, Dose, Identifier, Key, Kind, Medication, MedicationRequest,
    Organization, Period, Rate, Reference, Timing,
};
use crate::to_cda::datatypes::{concept, identifiers, point, quantity, ratio};
use crate::to_cda::party::{ENTITY, party};
use crate::to_cda::section::{ACT_CODE, LOINC, template};
use crate::to_cda::tree::{Cell, El, fixed, null};
use crate::to_cda::way::{Way, by, known};
use crate::trace::Rule;

/// What is taken: a reference to it, its code.
pub(super) type Medicine<'d, 'a> = (Option<&'d Reference<'a>>, Option<&'d CodeableConcept<'a>>);

/// An order of a medicine, the one with that number.
pub(super) fn activity<'a>(w: Way<'_, 'a>, index: usize, m: &MedicationRequest<'a>) -> El {
    let nothing = Dosage::default();
    let dosage = m.dosage_instruction.first().unwrap_or(&nothing);
    let status = w.under(r::R25).code("FC-MedicationStatus", &m.status);
    let status = match status {
        Some(code) => El::new("statusCode").set("@code", Some(code)),
        None => match &m.status.value {
            Some(other) => {
                let w = w.under(own::STATUS);
                match state(&other.is) {
                    Some(state) => El::new("statusCode").set("@code", Some(w.made(other.by, state))),
                    None => El::new("statusCode").set("@nullFlavor", Some(w.made(other.by, "UNK"))),
                }
            }
            None => El::new("statusCode").fix("@nullFlavor", "UNK"),
        },
    };
    // The inverse of CF-MedActivityMood: what is only planned is told as what is so.
    let mood = w.under(own::INTENT).cell(&m.intent).map(|cell| {
        let mood = if cell.text == "plan" { "EVN" } else { "INT" };
        Cell { text: mood.into(), ..cell }
    });
    let el = El::new("substanceAdministration").fix("@classCode", "SBADM");
    let mut el = match mood {
        Some(mood) => el.set("@moodCode", Some(mood)),
        None => el.fix("@moodCode", "INT"),
    };
    if let Some(not) = m.do_not_perform.as_ref() {
        let flag = w.under(r::R27).made(not.by, if not.is { "true" } else { "false" });
        el = el.set("@negationInd", Some(flag));
    }
    let validity = m.dispense_request.as_ref().and_then(|d| d.validity_period.as_ref());
    let times = times(w, dosage, validity.map(|p| (w.under(own::VALIDITY), p)));
    let key = Key { kind: Kind::MedicationRequest, index: u32::try_from(index).unwrap_or(u32::MAX) };
    let medicine = (m.medication.as_ref(), m.medication_code.as_ref());
    let el = template(el, "MedicationActivity")
        .all(identifiers(w.under(r::R24), &m.identifier))
        .with(concept(w.under(r::R26), "code", m.category.first()))
        .with(status)
        .all(times)
        .all(doses(w, dosage))
        .or("doseQuantity", || null("doseQuantity", "UNK"))
        .with(El::new("consumable").with(product(w, r::R28, r::R29, medicine, m.group_identifier.as_ref())))
        .with(author(w, (r::R30, &m.authored_on), (r::R31, m.requester.as_ref())))
        .with(m.performer.as_ref().map(|to| performer(w.under(r::R32), to)))
        .all(indications(w, r::R33, &m.reason_code))
        .all(comments(w, r::R34, &m.note))
        .all(instructions(w, dosage))
        .with(m.dispense_request.as_ref().and_then(|d| supply(w, d)))
        .all(super::dispense::of_order(w.under(own::DISPENSED), key))
        .with(visit(w, own::VISIT, m.encounter.as_ref()));
    for more in m.dosage_instruction.iter().skip(1) {
        w.tell(w.under(own::MORE_DOSAGE).cell(&more.text));
    }
    identified(w, el, "medication")
}

/// States that the guide's table has not.
fn state(status: &str) -> Option<&'static str> {
    match status {
        "cancelled" => Some("aborted"),
        "draft" => Some("new"),
        _ => None,
    }
}

pub(super) fn performer<'a>(w: Way<'_, 'a>, to: &crate::model::Reference<'a>) -> El {
    El::new("performer").with(party(w, ENTITY, to))
}

/// The medicine: its code, or that of the resource that is referred to.
pub(super) fn product<'a>(
    w: Way<'_, 'a>,
    coded: Rule,
    referred: Rule,
    (to, code): Medicine<'_, 'a>,
    group: Option<&Identifier<'a>>,
) -> El {
    let medicine = to.and_then(|to| w.follow::<Medication<'a>>(to));
    // The reader makes a medicine of its own of a code.
    let is_reference = to.is_some_and(|to| to.by != crate::trace::Origin::NONE);
    let rule = if is_reference { referred } else { coded };
    let found = medicine.and_then(|m| concept(w.under(rule), "code", m.code.as_ref()));
    let found = found.or_else(|| concept(w.under(coded), "code", code));
    let shown = || {
        let shown = w.under(referred).cell(&to?.display)?;
        Some(null("code", "OTH").with(El::new("originalText").text(Some(shown))))
    };
    let code = found.or_else(shown).unwrap_or_else(|| null("code", "UNK"));
    let code = code.also(w.under(rule).origin(to.map_or(crate::trace::Origin::NONE, |t| t.by)));
    let batch = medicine.and_then(|m| m.batch.as_ref()).and_then(|b| w.under(own::LOT).cell(&b.lot_number));
    let material = El::new("manufacturedMaterial")
        .with(code)
        .with(batch.map(|b| El::new("lotNumberText").text(Some(b))));
    let ids = group.map(|id| identifiers(w.under(own::GROUP), std::slice::from_ref(id)));
    let maker = medicine.and_then(|m| m.manufacturer.as_ref());
    let maker =
        maker.and_then(|to| w.under(own::MANUFACTURER).organization_of("manufacturerOrganization", to));
    let product = El::new("manufacturedProduct").fix("@classCode", "MANU");
    template(product, "MedicationInformation").all(ids.unwrap_or_default()).with(material).with(maker)
}

/// How long and how often. Where the dosage says no more, a period of the order or statement is how long.
pub(super) fn times<'a>(
    w: Way<'_, 'a>,
    d: &Dosage<'a>,
    other: Option<(Way<'_, 'a>, &Period<'a>)>,
) -> Vec<El> {
    let nothing = Timing::default();
    let t = d.timing.as_ref().unwrap_or(&nothing);
    let (low, high) = match (&t.bounds_period, other) {
        (Some(p), _) => (point(w.under(r::R37), "low", &p.start), point(w.under(r::R38), "high", &p.end)),
        (None, Some((w, p))) => (point(w, "low", &p.start), point(w, "high", &p.end)),
        (None, None) => (None, None),
    };
    let at = t.event.first().filter(|_| low.is_none() && high.is_none());
    let at = at.and_then(|at| point(w.under(own::EVENT), "effectiveTime", &Some(at.clone())));
    let span = || {
        El::new("effectiveTime")
            .fix("@xsi:type", "IVL_TS")
            .with(low.unwrap_or_else(|| null("low", "UNK")))
            .with(high.unwrap_or_else(|| null("high", "UNK")))
    };
    let mut out = vec![at.unwrap_or_else(span)];
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
pub(super) fn doses(w: Way<'_, '_>, d: &Dosage<'_>) -> Vec<El> {
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

/// The dosage in words, and what the patient is told. The page has both as the free text sig. Where there is a dosage in
/// words already, or an instruction that has none of its own, what the patient is told stands with the instructions, from
/// which it is read again.
pub(super) fn instructions(w: Way<'_, '_>, d: &Dosage<'_>) -> Vec<El> {
    let in_words = w.under(r::R35).cell(&d.text);
    let coded = |c: &&CodeableConcept<'_>| c.coding.iter().any(|c| known(&c.code).is_some());
    let (coded, others): (Vec<_>, Vec<_>) = d.additional_instruction.iter().partition(coded);
    let mut out = Vec::new();
    let mut told = None;
    if in_words.is_none() && coded.is_empty() {
        out.extend(w.under(r::R35).cell(&d.patient_instruction).map(|text| sig(w, text)));
    } else {
        told = w.under(own::PATIENT_INSTRUCTION).cell(&d.patient_instruction);
        out.extend(in_words.map(|text| sig(w, text)));
    }
    if coded.is_empty() {
        out.extend(told.take().map(|text| instruction(w, null("code", "OTH"), Some(text))));
    }
    let mut first = true;
    for c in coded {
        // The words of the first are what the patient is told, if nothing else is.
        let text = told.take().or_else(|| w.under(r::R36).cell(&c.text).filter(|_| first));
        let Some(mut code) = concept(w.under(r::R36), "code", Some(c)) else { continue };
        if first && text.as_ref().map(|t| t.text.as_str()) == known(&c.text) {
            code.children.retain(|child| child.name != "originalText");
        }
        first = first && text.is_none();
        out.push(instruction(w, code, text));
    }
    for c in others {
        let text = crate::to_cda::datatypes::text_of(w.under(r::R36), c);
        out.extend(text.map(|text| instruction(w, null("code", "OTH"), Some(text))));
    }
    out
}

fn sig(w: Way<'_, '_>, text: Cell) -> El {
    let product =
        El::new("manufacturedProduct").with(El::new("manufacturedLabeledDrug").fix("@nullFlavor", "NA"));
    let el = statement("substanceAdministration", "SBADM", "INT", "MedicationFreeTextSig")
        .with(fixed("code", "76662-6", LOINC))
        .with(w.note(text))
        .with(El::new("consumable").with(product));
    related("COMP", el)
}

fn instruction(w: Way<'_, '_>, code: El, text: Option<Cell>) -> El {
    let el = statement("act", "ACT", "INT", "InstructionActivity")
        .with(code)
        .with(El::new("statusCode").fix("@code", "completed"));
    inverted("SUBJ", el.with(text.map(|t| w.note(t))))
}

/// What is to be handed out.
fn supply<'a>(w: Way<'_, 'a>, d: &DispenseRequest<'a>) -> Option<El> {
    let w = w.under(own::SUPPLY);
    let repeats = d
        .number_of_repeats_allowed
        .as_ref()
        // FHIR counts what follows the first, CDA all that is handed out.
        .map(|n| {
            El::new("repeatNumber").set("@value", Some(w.made(n.by, n.is.saturating_add(1).to_string())))
        });
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
