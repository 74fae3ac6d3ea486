//! Goals: no page is published for them; the inverse of how they are read.

use super::shared::{author, comments, identified, observation, referred, related, statement, status_code};
use crate::generated::rules::cda::to_goal as r;
use crate::model::Goal;
use crate::to_cda::datatypes::{concept, identifiers, point, text_of, valued};
use crate::to_cda::section::SNOMED;
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::Way;

/// What care is to reach.
pub(super) fn goal<'a>(w: Way<'_, 'a>, g: &Goal<'a>) -> El {
    let low = point(w.under(r::TIME), "low", &g.start);
    let mut due = g.due.iter().map(|due| Some(due.clone()));
    let high = due.next().and_then(|due| point(w.under(r::TIME), "high", &due));
    let time = El::new("effectiveTime").with(low).with(high).filled();
    let code = concept(w.under(r::DESCRIPTION), "code", g.description.as_ref());
    let el = statement("observation", "OBS", "GOL", "GoalObservation")
        .all(identifiers(w.under(r::ID), &g.identifier))
        .with(code.unwrap_or_else(|| null("code", "UNK")))
        .with(status(w, g))
        .with(time)
        .with(author(w, (r::AUTHOR, &None), (r::AUTHOR, g.expressed_by.as_ref())))
        .with(priority(w, g))
        .all(g.addresses.iter().filter_map(|to| referred(w, r::ADDRESSES, "REFR", to)))
        .all(comments(w, r::COMMENT, &g.note));
    let reached = w.under(r::ACHIEVEMENT);
    w.tell(g.achievement_status.as_ref().and_then(|c| text_of(reached, c)));
    identified(w, el, "goal")
}

fn status(w: Way<'_, '_>, g: &Goal<'_>) -> El {
    const STATUS: &[(&str, &str)] = &[
        ("proposed", "new"),
        ("on-hold", "suspended"),
        ("completed", "completed"),
        ("cancelled", "cancelled"),
        ("rejected", "cancelled"),
        ("entered-in-error", "nullified"),
    ];
    status_code(w.under(r::STATUS).cell(&g.lifecycle_status.value), STATUS, "active")
}

fn priority(w: Way<'_, '_>, g: &Goal<'_>) -> Option<El> {
    let value = valued(concept(w.under(r::PRIORITY), "value", g.priority.as_ref()), "CD")?;
    let el = observation("PriorityPreference").with(fixed("code", "225773000", SNOMED)).with(value);
    Some(related("REFR", identified(w, el, "priority")))
}
