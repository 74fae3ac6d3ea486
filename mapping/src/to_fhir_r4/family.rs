//! What runs in a family.

use synovia_fhir_model::r4;

use super::codes;
use super::quantity::Aged;
use super::resource::resource;
use super::writer::{El, NOT_VALID, Write, filled};
use crate::model;

impl<'a> Write<'a> for model::FamilyMemberHistory<'a> {
    type Out = r4::FamilyMemberHistory;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::FamilyMemberHistory> {
        use r4::{FamilyMemberHistoryAge as Age, FamilyMemberHistoryBorn as Born};
        let status = e.bound_extended("status", &self.status, codes::FAMILY_STATUS);
        let born = self.born.as_ref().and_then(|v| e.choice(v, |e, v| e.date("bornDate", v), Born::Date));
        // fhs-1: an age is that of somebody whose birth is not known.
        let age = match (&born, &self.age) {
            (Some(_), Some(age)) => {
                let lost = e.child("ageAge", None);
                let _ = Aged(age).write(lost);
                lost.drop_invalid(NOT_VALID);
                None
            }
            _ => e.one("ageAge", self.age.as_ref().map(Aged).as_ref()),
        };
        Some(resource!(
            e,
            self,
            FamilyMemberHistory {
                identifier: e.list("identifier", &self.identifier),
                status: e.needed("status", status),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                date: e.date_time("date", &self.date),
                name: e.string("name", &self.name),
                relationship: e.needed_one("relationship", e.one("relationship", self.relationship.as_ref())),
                sex: e.one("sex", self.sex.as_ref()),
                born,
                age: age.map(|v| Age::Age(v.into())),
                deceased: deceased(e, self),
                note: e.list("note", &self.note),
                condition: e.list("condition", &self.condition),
            }
        ))
    }
}

fn deceased<'a>(
    e: El<'_, '_, 'a>,
    from: &model::FamilyMemberHistory<'a>,
) -> Option<r4::FamilyMemberHistoryDeceased> {
    use r4::FamilyMemberHistoryDeceased as Out;
    let at = from.deceased_date.as_ref();
    if let Some(date) = at.and_then(|v| e.choice(v, |e, v| e.date("deceasedDate", v), Out::Date)) {
        from.deceased.iter().for_each(|v| e.child("deceasedDate", None).link(v.by));
        return Some(date);
    }
    if let Some(age) = e.one("deceasedAge", from.deceased_age.as_ref().map(Aged).as_ref()) {
        from.deceased.iter().for_each(|v| e.child("deceasedAge", None).link(v.by));
        return Some(Out::Age(age.into()));
    }
    from.deceased.map(|v| Out::Boolean(e.boolean("deceasedBoolean", &Some(v))))
}

impl<'a> Write<'a> for model::FamilyCondition<'a> {
    type Out = r4::FamilyMemberHistoryCondition;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::FamilyMemberHistoryCondition> {
        use r4::FamilyMemberHistoryConditionOnset as Onset;
        let age = self.onset_age.as_ref().map(Aged);
        let onset = e
            .one("onsetAge", age.as_ref())
            .map(|v| Onset::Age(v.into()))
            .or_else(|| e.one("onsetPeriod", self.onset_period.as_ref()).map(|v| Onset::Period(v.into())))
            .or_else(|| {
                let text = self.onset_string.as_ref()?;
                e.choice(text, |e, v| e.string("onsetString", v), Onset::String)
            });
        let mut out = filled(r4::FamilyMemberHistoryCondition {
            extension: e.list("extension", &self.extension),
            code: e.one("code", self.code.as_ref()),
            outcome: e.one("outcome", self.outcome.as_ref()),
            contributed_to_death: e.boolean("contributedToDeath", &self.contributed_to_death),
            onset,
            note: e.list("note", &self.note),
            ..Default::default()
        })?;
        out.code = e.needed_one("code", out.code);
        Some(out)
    }
}
