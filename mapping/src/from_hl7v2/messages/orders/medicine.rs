//! An order of a medicine: ordered, encoded, to be given, dispensed, given.

use synovia_hl7v2::SegmentView;

use super::Begun;
use crate::from_hl7v2::messages::group::Medicine;
use crate::from_hl7v2::messages::observation;
use crate::from_hl7v2::scope::Scope;
use crate::from_hl7v2::segments::orc::medication as orc;
use crate::from_hl7v2::segments::rx::{administration, dispense, order, rxc, rxr};
use crate::from_hl7v2::segments::{nte, tq1};
use crate::generated::rules::hl7v2::orders as own;
use crate::model::{
    Annotation, Dosage, Key, Medication, MedicationAdministration, MedicationDispense, MedicationIngredient,
    MedicationRequest, Reference,
};

impl<'o, 'a> Begun<'o, 'a> {
    /// The things an ORC with medicines makes. ORC is of the order: of RXE where the pharmacy encoded it, else of RXO.
    pub(super) fn medicines(self) -> Vec<Key> {
        let all = &self.order.medicines;
        let of = |id: &str| all.iter().position(|m| m.rx.id().as_str() == id);
        let main = of("RXE").or_else(|| of("RXO"));
        let reasons = self.diagnoses();
        let observed =
            observation::read(self.v2, &self.rows.observation, &self.order.observations, self.subject);
        let mut made = Vec::new();
        // What came before: an RXE is based on the RXO, a dispense is authorized by the order.
        let mut request = None;
        if main.is_none() && of("RXA").is_none() {
            request = self.order_alone();
            made.extend(request);
        }
        for (n, medicine) in all.iter().enumerate() {
            let key = match medicine.rx.id().as_str() {
                "RXD" => self.dispense(medicine, request),
                "RXA" => self.administration(medicine, request),
                _ => {
                    let key = self.request(medicine, main == Some(n), request);
                    request = Some(key);
                    key
                }
            };
            made.push(key);
        }
        if let Some(request) = request {
            self.v2.cx.update::<MedicationRequest<'a>>(request, |q| {
                q.reason_reference.extend(reasons);
                q.supporting_information.extend(observed.into_iter().map(Reference::to));
            });
        }
        made
    }

    /// ORC of a dispense or of a dose: the order itself, whose medicine the message does not say.
    fn order_alone(self) -> Option<Key> {
        let s = self.orc()?.under(own::ORDER_OF_MEDICINE);
        let mut q = self.begin_request(s);
        orc::medication_request(s, &mut q);
        q.intent = s.constant(own::INTENT, "order");
        self.timed(&self.order.timings, &mut q);
        q.note.extend(self.notes(&self.order.notes));
        let key = self.v2.cx.add(q);
        self.provenance(key);
        Some(key)
    }

    fn begin_request(self, s: Scope<'_, 'a>) -> MedicationRequest<'a> {
        MedicationRequest { subject: self.patient(), encounter: self.encounter(), ..s.create() }
    }

    /// RXO, RXE or RXG; the main one takes what ORC and the segments after it say.
    fn request(self, medicine: &Medicine<'a>, main: bool, before: Option<Key>) -> Key {
        let s = self.v2.segment(medicine.rx).under(self.rows.medicine);
        let mut q = self.begin_request(s);
        let orc = self.orc().filter(|_| main).map(|orc| orc.under(own::ORDER_OF_MEDICINE));
        if main {
            self.timed(&self.order.timings, &mut q);
        }
        self.timed(&medicine.timings, &mut q);
        if let Some(orc) = orc {
            orc::medication_request(orc, &mut q);
        }
        match medicine.rx.id().as_str() {
            "RXO" => order::rxo(s, &mut q),
            "RXE" => order::rxe(s, &mut q),
            _ => order::rxg(s, &mut q),
        }
        routes(self, medicine, &mut q.dosage_instruction);
        q.medication = self.components(medicine, q.medication.take());
        q.based_on.extend(before.map(Reference::to));
        q.note.extend(self.notes(&medicine.notes));
        if main {
            q.note.extend(self.notes(&self.order.notes));
        }
        q.supporting_information.extend(self.observed(medicine));
        let key = self.v2.cx.add(q);
        if main {
            self.provenance(key);
        }
        key
    }

    /// RXD.
    fn dispense(self, medicine: &Medicine<'a>, request: Option<Key>) -> Key {
        let s = self.v2.segment(medicine.rx).under(own::DISPENSE);
        let mut d = MedicationDispense {
            subject: self.patient(),
            context: self.encounter(),
            authorizing_prescription: request.into_iter().map(Reference::to).collect(),
            ..s.create()
        };
        dispense::read(s, &mut d);
        let mut timed = MedicationRequest::default();
        self.timed(&medicine.timings, &mut timed);
        d.dosage_instruction.extend(timed.dosage_instruction);
        routes(self, medicine, &mut d.dosage_instruction);
        d.medication = self.components(medicine, d.medication.take());
        d.note.extend(self.notes(&medicine.notes));
        d.supporting_information.extend(self.observed(medicine));
        self.v2.cx.add(d)
    }

    /// RXA.
    fn administration(self, medicine: &Medicine<'a>, request: Option<Key>) -> Key {
        let s = self.v2.segment(medicine.rx).under(own::ADMINISTRATION);
        let mut a = MedicationAdministration {
            subject: self.patient(),
            context: self.encounter(),
            request: request.map(Reference::to),
            ..s.create()
        };
        if let Some(orc) = self.orc() {
            orc::medication_administration(orc.under(own::ORDER_OF_ADMINISTRATION), &mut a);
        }
        administration::read(s, &mut a);
        if let Some(route) = medicine.routes.first() {
            let s = self.v2.segment(*route).under(own::ROUTE);
            rxr::administered(s, a.dosage.get_or_insert_default());
        }
        a.medication = self.components(medicine, a.medication.take());
        a.note.extend(self.notes(&medicine.notes));
        if request.is_none() {
            a.note.extend(self.notes(&self.order.notes));
        }
        a.supporting_information.extend(self.observed(medicine));
        self.v2.cx.add(a)
    }

    fn timed(self, timings: &[SegmentView<'a>], q: &mut MedicationRequest<'a>) {
        for tq1 in timings {
            tq1::medication_request(self.v2.segment(*tq1).under(self.rows.timing), q);
        }
    }

    fn notes(self, notes: &[SegmentView<'a>]) -> Vec<Annotation<'a>> {
        let read = |n: &SegmentView<'a>| nte::service_request(self.v2.segment(*n).under(self.rows.note));
        notes.iter().filter_map(read).collect()
    }

    fn observed(self, medicine: &Medicine<'a>) -> Vec<Reference<'a>> {
        let keys = observation::read(self.v2, &self.rows.observation, &medicine.observations, self.subject);
        keys.into_iter().map(Reference::to).collect()
    }

    /// RXC: what the medicine is made of; of a medicine that only they tell of.
    fn components(self, medicine: &Medicine<'a>, known: Option<Reference<'a>>) -> Option<Reference<'a>> {
        let scope = |rxc: &SegmentView<'a>| self.v2.segment(*rxc).under(own::COMPONENT);
        let ingredients: Vec<MedicationIngredient<'a>> =
            medicine.components.iter().filter_map(|rxc| rxc::ingredient(scope(rxc))).collect();
        if ingredients.is_empty() {
            return known;
        }
        if let Some(key) = known.as_ref().and_then(|m| m.to) {
            self.v2.cx.update::<Medication<'a>>(key, |m| m.ingredient.extend(ingredients));
            return known;
        }
        let s = scope(medicine.components.first()?);
        Some(s.add(Medication { ingredient: ingredients, ..s.create() }))
    }
}

/// RXR: the first is of the first dosage; each further one is another way that may be taken.
fn routes<'a>(begun: Begun<'_, 'a>, medicine: &Medicine<'a>, dosages: &mut Vec<Dosage<'a>>) {
    for (n, rxr) in medicine.routes.iter().enumerate() {
        let s = begun.v2.segment(*rxr).under(own::ROUTE);
        if n >= dosages.len() {
            dosages.push(Dosage::default());
        }
        if let Some(dosage) = dosages.get_mut(n) {
            rxr::dosage(s, dosage);
        }
    }
}
