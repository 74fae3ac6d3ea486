//! Teams of those who care, by our own rules.

use super::Around;
use super::shared::{add, authored, narrative, status_of, subject};
use crate::from_cda::datatypes::{concept, identifiers, period, text};
use crate::from_cda::participation::{participant, participant_only};
use crate::from_cda::scope::Scope;
use crate::generated::rules::cda::care_team as own;
use crate::model::{Annotation, CareTeam, CareTeamParticipant, Reference, Text};

/// A team, one member for each act of its organizer.
pub(super) fn care_team<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::TEAM);
    let mut out: CareTeam<'a> = s.create(own::TEAM);
    out.identifier = identifiers(s, own::ID);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.status = status(s).into();
    out.period = s.child("effectiveTime").and_then(|t| period(t, own::TIME, own::TIME));
    let code = s.get("code", own::CODE, concept);
    out.name = s
        .child("code")
        .and_then(|c| c.child("originalText"))
        .and_then(|o| text(o.under(own::NAME), own::NAME));
    out.category.extend(code);
    let mut all = Vec::new();
    for component in s.children("component") {
        let component = component.under(own::MEMBER);
        let Some(act) = component.node.children().find(|n| crate::from_cda::is_statement(n.name())) else {
            continue;
        };
        let act = component.over(act).under(own::MEMBER);
        if act.is_template("CareTeamTypeObservation") || act.code() == "86744-0" {
            act.child("code").into_iter().for_each(|c| c.code_decides(act.by));
            let said = act.child("text").and_then(|t| text(t, own::NOTE));
            out.note.extend(said.map(|t| Annotation { text: Some(t), ..Annotation::default() }));
            continue;
        }
        if act.node.name() == "observation" {
            act.child("code").into_iter().for_each(|c| c.code_decides(act.by));
            out.category.extend(act.get("value", own::CODE, concept));
            continue;
        }
        let members: Vec<_> = act.children("performer").map(|p| member(act, p)).collect();
        if members.is_empty() {
            all.extend(super::statement(component.over(act.node), around));
        }
        out.participant.extend(members.into_iter().flatten());
    }
    for lead in s.children("participant").filter(|p| p.peek("typeCode") == "PPRF") {
        // Who leads is one of the members.
        if let Some(who) = participant(lead.under(own::LEAD)) {
            out.participant.push(CareTeamParticipant { member: Some(who), ..CareTeamParticipant::default() });
        }
    }
    let authored = authored(s, own::AUTHOR, own::AUTHOR);
    let key = add(s, out, &authored);
    all.insert(0, s.refer(key, own::TEAM));
    all
}

fn member<'a>(act: Scope<'_, 'a>, performer: Scope<'_, 'a>) -> Option<CareTeamParticipant<'a>> {
    let performer = act.over(performer.node).under(own::MEMBER);
    let who = participant_only(performer)?;
    let role = performer.child("functionCode").and_then(|f| concept(f.under(own::ROLE)));
    let during = act.child("effectiveTime").and_then(|t| period(t, own::MEMBER, own::MEMBER));
    act.child("code").into_iter().for_each(|c| c.code_decides(performer.by));
    act.child("statusCode").into_iter().for_each(|c| c.code_decides(performer.by));
    Some(CareTeamParticipant {
        role: role.into_iter().collect(),
        member: Some(who),
        period: during,
        ..CareTeamParticipant::default()
    })
}

fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    const STATUS: &[(&str, &str)] = &[
        ("active", "active"),
        ("completed", "inactive"),
        ("suspended", "suspended"),
        ("held", "suspended"),
        ("aborted", "inactive"),
        ("cancelled", "inactive"),
        ("nullified", "entered-in-error"),
        ("new", "proposed"),
    ];
    status_of(s, own::STATUS, STATUS)
}
