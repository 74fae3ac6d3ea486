//! What care is to reach, and how.

use crate::from_fhir::datatypes::{annotation, common, concept, identifier, period};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{CarePlan, Goal};

pub(in crate::from_fhir) fn goal<'a>(s: &Fs<'_, '_, 'a>) -> Goal<'a> {
    Goal {
        common: common(s),
        identifier: s.all("identifier", identifier),
        lifecycle_status: s.extended("lifecycleStatus"),
        achievement_status: s.one("achievementStatus", concept),
        category: s.all("category", concept),
        priority: s.one("priority", concept),
        description: s.one("description", concept),
        subject: s.one("subject", reference),
        start: s.chosen_text("start", "date"),
        due: s.all("target", |t| t.chosen_text("due", "date")).into_iter().flatten().collect(),
        status_date: s.text("statusDate"),
        status_reason: s.text("statusReason"),
        expressed_by: s.one("expressedBy", reference),
        addresses: s.all("addresses", reference),
        note: s.all("note", annotation),
    }
}

pub(in crate::from_fhir) fn care_plan<'a>(s: &Fs<'_, '_, 'a>) -> CarePlan<'a> {
    CarePlan {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        intent: s.text("intent"),
        category: s.all("category", concept),
        title: s.text("title"),
        description: s.text("description"),
        subject: s.one("subject", reference),
        encounter: s.one("encounter", reference),
        period: s.one("period", period),
        created: s.text("created"),
        author: s.one("author", reference),
        contributor: s.all("contributor", reference),
        addresses: s.all("addresses", reference),
        supporting_info: s.all("supportingInfo", reference),
        goal: s.all("goal", reference),
        activity: s.all("activity", |a| a.one("reference", reference)).into_iter().flatten().collect(),
        note: s.all("note", annotation),
    }
}
