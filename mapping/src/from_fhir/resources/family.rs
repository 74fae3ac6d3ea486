//! What runs in a family.

use crate::from_fhir::datatypes::{annotation, common, concept, extension, identifier, period, quantity};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{FamilyCondition, FamilyMemberHistory, Val};

pub(in crate::from_fhir) fn family_member_history<'a>(s: &Fs<'_, '_, 'a>) -> FamilyMemberHistory<'a> {
    let deceased = s.chosen_text("deceased", "boolean");
    FamilyMemberHistory {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        patient: s.one("patient", reference),
        date: s.text("date"),
        name: s.text("name"),
        relationship: s.one("relationship", concept),
        sex: s.one("sex", concept),
        born: s.chosen_text("born", "date"),
        age: s.chosen_node("age", "Age", quantity),
        deceased: deceased.map(|t| Val { is: t.is == "true", by: t.by, null: t.null }),
        deceased_date: s.chosen_text("deceased", "date"),
        deceased_age: s.chosen_node("deceased", "Age", quantity),
        note: s.all("note", annotation),
        condition: s.all("condition", condition),
    }
}

fn condition<'a>(s: &Fs<'_, '_, 'a>) -> FamilyCondition<'a> {
    FamilyCondition {
        code: s.one("code", concept),
        outcome: s.one("outcome", concept),
        contributed_to_death: s.flag("contributedToDeath"),
        onset_age: s.chosen_node("onset", "Age", quantity),
        onset_string: s.chosen_text("onset", "string"),
        onset_period: s.chosen_node("onset", "Period", period),
        note: s.all("note", annotation),
        extension: s.all("extension", extension),
    }
}
