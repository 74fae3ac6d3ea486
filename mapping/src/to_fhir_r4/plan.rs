//! What care is to reach, and how.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write};
use crate::model::{self, Reference, Val};

impl<'a> Write<'a> for model::Goal<'a> {
    type Out = r4::Goal;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Goal> {
        let status = e.bound_extended("lifecycleStatus", &self.lifecycle_status, codes::GOAL_STATUS);
        let due: Vec<_> = self.due.iter().map(Due).collect();
        Some(resource!(
            e,
            self,
            Goal {
                identifier: e.list("identifier", &self.identifier),
                lifecycle_status: e.needed("lifecycleStatus", status),
                achievement_status: e.one("achievementStatus", self.achievement_status.as_ref()),
                category: e.list("category", &self.category),
                priority: e.one("priority", self.priority.as_ref()),
                description: e.needed_one("description", e.one("description", self.description.as_ref())),
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                start: self.start.as_ref().and_then(|v| e.choice(
                    v,
                    |e, v| e.date("startDate", v),
                    r4::GoalStart::Date
                )),
                target: e.list("target", &due),
                status_date: e.date("statusDate", &self.status_date),
                status_reason: e.string("statusReason", &self.status_reason),
                expressed_by: e.one("expressedBy", self.expressed_by.as_ref()),
                addresses: e.list("addresses", &self.addresses),
                note: e.list("note", &self.note),
            }
        ))
    }
}

/// A date by which a goal is to be reached.
struct Due<'d, 'a>(&'d Val<std::borrow::Cow<'a, str>>);

impl<'a> Write<'a> for Due<'_, 'a> {
    type Out = r4::GoalTarget;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::GoalTarget> {
        let due = e.choice(self.0, |e, v| e.date("dueDate", v), r4::GoalTargetDue::Date)?;
        Some(r4::GoalTarget { due: Some(due), ..Default::default() })
    }
}

impl<'a> Write<'a> for model::CarePlan<'a> {
    type Out = r4::CarePlan;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CarePlan> {
        let status = e.bound_extended("status", &self.status, codes::REQUEST_STATUS);
        let activity: Vec<_> = self.activity.iter().map(Activity).collect();
        Some(resource!(
            e,
            self,
            CarePlan {
                identifier: e.list("identifier", &self.identifier),
                status: e.status("status", status, "unknown"),
                intent: e.needed("intent", e.bound("intent", &self.intent, codes::PLAN_INTENT)),
                category: e.list("category", &self.category),
                title: e.string("title", &self.title),
                description: e.string("description", &self.description),
                subject: e.needed_one("subject", e.one("subject", self.subject.as_ref())),
                encounter: e.one("encounter", self.encounter.as_ref()),
                period: e.one("period", self.period.as_ref()),
                created: e.date_time("created", &self.created),
                author: e.one("author", self.author.as_ref()),
                contributor: e.list("contributor", &self.contributor),
                addresses: e.list("addresses", &self.addresses),
                supporting_info: e.list("supportingInfo", &self.supporting_info),
                goal: e.list("goal", &self.goal),
                activity: e.list("activity", &activity),
                note: e.list("note", &self.note),
            }
        ))
    }
}

/// Something to be done, which has a plan of its own.
struct Activity<'d, 'a>(&'d Reference<'a>);

impl<'a> Write<'a> for Activity<'_, 'a> {
    type Out = r4::CarePlanActivity;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CarePlanActivity> {
        let reference = Some(e.one("reference", Some(self.0))?);
        Some(r4::CarePlanActivity { reference, ..Default::default() })
    }
}
