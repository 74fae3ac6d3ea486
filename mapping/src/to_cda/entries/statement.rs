//! Medicines that are taken or were given: no page is published for them. They are Medication Activities that happened.

use super::medication::{Medicine, instructions, product};
use super::shared::{author, comments, identified, indications, visit};
use crate::generated::rules::cda::to_statement as r;
use crate::model::{
    CodeableConcept, Dosage, Dose, DoseAndRate, MedicationAdministration, MedicationStatement, Period, Rate,
    Text, TimeOrPeriod,
};
use crate::to_cda::datatypes::{identifiers, none_known};
use crate::to_cda::party::{ENTITY, party};
use crate::to_cda::tree::{El, null};
use crate::to_cda::way::{Way, by, known};

/// What both kinds have.
struct Activity<'s, 'a> {
    status: &'s Text<'a>,
    state: Option<&'static str>,
    /// Whether the status says that it is not so.
    not: bool,
    medicine: Medicine<'s, 'a>,
    effective: Option<&'s TimeOrPeriod<'a>>,
    dosage: &'s Dosage<'a>,
    reasons: &'s [CodeableConcept<'a>],
}

/// What the patient takes, as somebody says.
pub(super) fn taken<'a>(w: Way<'_, 'a>, m: &MedicationStatement<'a>) -> El {
    let nothing = Dosage::default();
    let dosage = m.dosage.first().unwrap_or(&nothing);
    let status = known(&m.status.value);
    let state = match status {
        Some("active" | "intended") => Some("active"),
        Some("completed" | "not-taken") => Some("completed"),
        Some("stopped") => Some("aborted"),
        Some("on-hold") => Some("suspended"),
        Some("entered-in-error") => Some("nullified"),
        _ => None,
    };
    let activity = Activity {
        status: &m.status.value,
        state,
        not: status == Some("not-taken") || none_known(m.medication_code.as_ref()).is_some(),
        medicine: (m.medication.as_ref(), m.medication_code.as_ref()),
        effective: m.effective.as_ref(),
        dosage,
        reasons: &m.reason_code,
    };
    let el = activity
        .write(w)
        .all(identifiers(w.under(r::ID), &m.identifier))
        .with(author(w, (r::AUTHOR, &m.date_asserted), (r::AUTHOR, m.information_source.as_ref())))
        .all(comments(w, r::COMMENT, &m.note))
        .with(visit(w, r::VISIT, m.context.as_ref()));
    for more in m.dosage.iter().skip(1) {
        w.tell(w.under(r::DOSAGE).cell(&more.text));
    }
    identified(w, el, "medication taken")
}

/// A medicine that was given.
pub(super) fn given<'a>(w: Way<'_, 'a>, m: &MedicationAdministration<'a>) -> El {
    let dosage = m.dosage.as_ref().map(as_dosage).unwrap_or_default();
    let status = known(&m.status.value);
    let state = match status {
        Some("in-progress") => Some("active"),
        Some("completed" | "not-done") => Some("completed"),
        Some("stopped") => Some("aborted"),
        Some("on-hold") => Some("suspended"),
        Some("entered-in-error") => Some("nullified"),
        _ => None,
    };
    let activity = Activity {
        status: &m.status.value,
        state,
        not: status == Some("not-done"),
        medicine: (m.medication.as_ref(), None),
        effective: m.effective.as_ref(),
        dosage: &dosage,
        reasons: &m.reason_code,
    };
    let performers = m.performer.iter().filter_map(|p| p.actor.as_ref());
    let el = activity
        .write(w)
        .all(identifiers(w.under(r::ID), &m.identifier))
        .all(performers.map(|to| El::new("performer").with(party(w.under(r::PERFORMER), ENTITY, to))))
        .all(comments(w, r::COMMENT, &m.note))
        .with(visit(w, r::VISIT, m.context.as_ref()));
    identified(w, el, "medication given")
}

/// The dosage of an administration as any other.
fn as_dosage<'a>(d: &crate::model::AdministeredDosage<'a>) -> Dosage<'a> {
    let dose = d.dose.clone().map(|q| Dose::Quantity(Box::new(q)));
    let rate: Option<Rate<'a>> = d.rate.clone();
    let amount = DoseAndRate { dose, rate, ..DoseAndRate::default() };
    Dosage {
        text: d.text.clone(),
        site: d.site.clone(),
        route: d.route.clone(),
        method: d.method.clone(),
        dose_and_rate: vec![amount],
        ..Dosage::default()
    }
}

impl<'a> Activity<'_, 'a> {
    fn write(&self, w: Way<'_, 'a>) -> El {
        let el = El::new("substanceAdministration").fix("@classCode", "SBADM").fix("@moodCode", "EVN");
        let none = none_known(self.medicine.1);
        let el = match self.not {
            true => {
                el.set("@negationInd", Some(w.under(r::NOT).made(none.unwrap_or(by(self.status)), "true")))
            }
            false => el,
        };
        let way = w.under(r::STATUS);
        let status = match (self.status, self.state) {
            (Some(told), Some(state)) => El::new("statusCode").set("@code", Some(way.made(told.by, state))),
            (Some(told), None) => El::new("statusCode").set("@nullFlavor", Some(way.made(told.by, "UNK"))),
            _ => null("statusCode", "UNK"),
        };
        let dosed = w.under(r::DOSAGE);
        let medicine = product(w, r::MEDICATION, r::MEDICATION, self.medicine, None);
        super::super::section::template(el, "MedicationActivity")
            .with(status)
            .all(self.times(w))
            .all(super::medication::doses(dosed, self.dosage))
            .or("doseQuantity", || null("doseQuantity", "UNK"))
            .with(El::new("consumable").with(medicine))
            .all(indications(w, r::REASON, self.reasons))
            .all(instructions(dosed, self.dosage))
    }

    /// When: as the dosage says, else as the statement does.
    fn times(&self, w: Way<'_, 'a>) -> Vec<El> {
        let timing = self.dosage.timing.as_ref();
        let own = timing.is_some_and(|t| t.bounds_period.is_some() || !t.event.is_empty());
        let way = w.under(r::TIME);
        let effective: Option<&Period<'a>> = match self.effective.filter(|_| !own) {
            Some(TimeOrPeriod::Period(period)) => Some(period),
            _ => None,
        };
        let mut out = super::medication::times(w.under(r::DOSAGE), self.dosage, effective.map(|p| (way, p)));
        if let Some(TimeOrPeriod::DateTime(at)) = self.effective.filter(|_| !own)
            && let Some(place) = out.first_mut()
            && let Some(at) = crate::to_cda::datatypes::point(way, "effectiveTime", &Some(at.clone()))
        {
            *place = at;
        }
        out
    }
}
