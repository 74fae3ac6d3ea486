//! Teams of those who care: no page is published for them; the inverse of how they are read.

use super::shared::{completed, identified, observation, statement, status_code};
use crate::generated::rules::cda::to_team as r;
use crate::model::{CareTeam, CareTeamParticipant, CodeableConcept};
use crate::to_cda::datatypes::{concept, has_code, identifiers, interval, valued};
use crate::to_cda::party::{ENTITY, party};
use crate::to_cda::section::{LOINC, shown, template};
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, by};

/// What the organizer of a team is, which teams that were read before have as a category.
const TEAM: &str = "86744-0";

/// A team.
pub(super) fn team<'a>(w: Way<'_, 'a>, t: &CareTeam<'a>) -> El {
    let name = w.under(r::NAME).cell(&t.name);
    let code = shown(fixed("code", TEAM, LOINC)).with(name.map(|n| El::new("originalText").text(Some(n))));
    let (own, kinds): (Vec<_>, Vec<_>) = t.category.iter().partition(|c| has_code(Some(c), &[TEAM]));
    let code = own.iter().flat_map(|c| &c.coding).fold(code, |code, coding| {
        let w = w.under(r::CATEGORY);
        code.also(w.origin(by(&coding.code))).also(w.origin(by(&coding.system)))
    });
    let el = El::new("organizer").fix("@classCode", "CLUSTER").fix("@moodCode", "EVN");
    let time = t.period.as_ref().and_then(|p| interval(w.under(r::PERIOD), "effectiveTime", p));
    let members = t.participant.iter().filter_map(|p| member(w, p));
    let parts = kinds.iter().filter_map(|c| kind(w, c)).chain(members);
    let el = template(el, "CareTeamOrganizer")
        .all(identifiers(w.under(r::ID), &t.identifier))
        .with(code)
        .with(status(w, t))
        .with(time.unwrap_or_else(|| El::new("effectiveTime").with(null("low", "UNK"))))
        .all(parts.map(|part| El::new("component").with(part)));
    for note in &t.note {
        w.tell(w.under(r::COMMENT).cell(&note.text));
    }
    identified(w, el, "care team")
}

fn status(w: Way<'_, '_>, t: &CareTeam<'_>) -> El {
    const STATUS: &[(&str, &str)] = &[
        ("proposed", "new"),
        ("suspended", "suspended"),
        ("inactive", "completed"),
        ("entered-in-error", "nullified"),
    ];
    status_code(w.under(r::STATUS).cell(&t.status.value), STATUS, "active")
}

/// What kind of team it is.
fn kind(w: Way<'_, '_>, c: &CodeableConcept<'_>) -> Option<El> {
    let value = valued(concept(w.under(r::CATEGORY), "value", Some(c)), "CD")?;
    Some(
        observation("CareTeamTypeObservation").with(fixed("code", TEAM, LOINC)).with(completed()).with(value),
    )
}

/// Who is in it, and as what.
fn member<'a>(w: Way<'_, 'a>, p: &CareTeamParticipant<'a>) -> Option<El> {
    let who = party(w.under(r::MEMBER), ENTITY, p.member.as_ref()?);
    let role = concept(w.under(r::ROLE), "sdtc:functionCode", p.role.first());
    let time = p.period.as_ref().and_then(|p| interval(w.under(r::MEMBER), "effectiveTime", p));
    let el = statement("act", "PCPR", "EVN", "CareTeamMemberAct")
        .with(fixed("code", "85847-2", LOINC))
        .with(El::new("statusCode").fix("@code", "active"))
        .with(time.unwrap_or_else(|| El::new("effectiveTime").with(null("low", "UNK"))))
        .with(El::new("performer").fix("@typeCode", "PRF").with(role).with(who));
    Some(identified(w, el, "care team member"))
}
