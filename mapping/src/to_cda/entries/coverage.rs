//! Who pays: no page is published for it; the inverse of how it is read.

use super::shared::{completed, identified, related, statement, status_code};
use crate::generated::rules::cda::to_coverage as r;
use crate::model::{Coverage, CoverageClass, Patient, Reference, RelatedPerson};
use crate::to_cda::datatypes::{address, concept, has_code, identifiers, interval, name, telecom};
use crate::to_cda::party::{ENTITY, party};
use crate::to_cda::section::LOINC;
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, by, known};

/// All insurances: one activity that tells in which order they pay.
pub(super) fn all(w: Way<'_, '_>) -> Vec<El> {
    let ours = w.record.coverages.iter().filter(|c| w.is_about(c.beneficiary.as_ref()));
    let policies: Vec<El> = ours.filter(|c| is_in_force(w, c)).map(|c| ordered(w, c)).collect();
    if policies.is_empty() {
        return Vec::new();
    }
    let el = statement("act", "ACT", "EVN", "CoverageActivity")
        .with(fixed("code", "48768-6", LOINC))
        .with(completed())
        .all(policies);
    vec![identified(w, el, "coverage")]
}

/// Whether an insurance is one that the document can tell of: the template has no word for one that is not in force.
fn is_in_force(w: Way<'_, '_>, c: &Coverage<'_>) -> bool {
    let active = matches!(known(&c.status.value), None | Some("active"));
    if !active {
        w.refuse(by(&c.status.value), "mapping/status-without-place");
    }
    active
}

fn ordered<'a>(w: Way<'_, 'a>, c: &Coverage<'a>) -> El {
    let order = c.order.as_ref().map(|n| w.under(r::ORDER).made(n.by, n.is.to_string()));
    let order = order.map(|order| El::new("sequenceNumber").set("@value", Some(order)));
    related("COMP", policy(w, c)).with(order)
}

fn policy<'a>(w: Way<'_, 'a>, c: &Coverage<'a>) -> El {
    let kind = concept(w.under(r::TYPE), "code", c.r#type.as_ref()).unwrap_or_else(|| null("code", "UNK"));
    let status = status_code(w.under(r::STATUS).cell(&c.status.value), &[], "completed");
    let plans: Vec<El> = c.class.iter().filter_map(|class| plan(w, class)).collect();
    let el = statement("act", "ACT", "EVN", "PolicyActivity")
        .all(identifiers(w.under(r::ID), &c.identifier))
        .with(kind.or("translation", || null("translation", "UNK")))
        .with(status)
        .with(payor(w, c))
        .with(covered(w, c))
        .with(holder(w, c))
        .all(plans);
    let el = el.or("entryRelationship", || related("REFR", unknown_plan()));
    identified(w, el, "policy")
}

/// Who pays, known or not.
fn payor<'a>(w: Way<'_, 'a>, c: &Coverage<'a>) -> El {
    let nobody = Reference::default();
    let who = party(w.under(r::PAYOR), ENTITY, c.payor.first().unwrap_or(&nobody));
    El::new("performer")
        .fix("@typeCode", "PRF")
        .with(El::new("templateId").fix("@root", "2.16.840.1.113883.10.20.22.4.87"))
        .with(who)
}

/// The patient as the one who is covered.
fn covered(w: Way<'_, '_>, c: &Coverage<'_>) -> El {
    let number = w.under(r::MEMBER).cell(&c.subscriber_id);
    let id = match number {
        Some(number) => El::new("id").fix("@nullFlavor", "UNK").set("@extension", Some(number)),
        None => null("id", "UNK"),
    };
    let what = concept(w.under(r::RELATIONSHIP), "code", c.relationship.as_ref());
    let role = El::new("participantRole").with(id).with(what.unwrap_or_else(|| null("code", "UNK")));
    El::new("participant")
        .fix("@typeCode", "COV")
        .with(El::new("templateId").fix("@root", "2.16.840.1.113883.10.20.22.4.89"))
        .with(c.period.as_ref().and_then(|p| interval(w.under(r::PERIOD), "time", p)))
        .with(role)
}

/// Whose policy it is, if it is not the patient's own.
fn holder<'a>(w: Way<'_, 'a>, c: &Coverage<'a>) -> Option<El> {
    let is_patient = |to: &&Reference<'a>| w.follow::<Patient<'a>>(to).is_some();
    let to = c.policy_holder.as_ref().or(c.subscriber.as_ref()).filter(|to| !is_patient(to))?;
    let w = w.under(r::HOLDER);
    let role = El::new("participantRole");
    let entity = |names: Vec<El>| {
        (!names.is_empty()).then(|| El::new("playingEntity").fix("@classCode", "PSN").all(names))
    };
    let role = match w.follow::<RelatedPerson<'a>>(to) {
        Some(p) => role
            .all(identifiers(w, &p.identifier))
            .or("id", || null("id", "UNK"))
            .all(p.address.iter().filter_map(|a| address(w, a)))
            .all(p.telecom.iter().filter_map(|t| telecom(w, t)))
            .with(entity(p.name.iter().filter_map(|n| name(w, n)).collect())),
        None => {
            let org = w.organization_of("playingEntity", to)?;
            let (ids, rest): (Vec<El>, Vec<El>) = org.children.into_iter().partition(|c| c.name == "id");
            let (names, rest): (Vec<El>, Vec<El>) = rest.into_iter().partition(|c| c.name == "name");
            role.all(ids).or("id", || null("id", "UNK")).all(rest).with(entity(names))
        }
    };
    let el = El::new("participant")
        .fix("@typeCode", "HLD")
        .with(El::new("templateId").fix("@root", "2.16.840.1.113883.10.20.22.4.90"))
        .with(role);
    Some(el.also_below(w.origin(to.by)))
}

/// The plan; other classes stand in the narrative.
fn plan(w: Way<'_, '_>, c: &CoverageClass<'_>) -> Option<El> {
    if !has_code(c.r#type.as_ref(), &["plan"]) {
        let w = w.under(r::CLASS);
        w.tell(w.cell(&c.name).or_else(|| w.cell(&c.value)));
        return None;
    }
    let w = w.under(r::PLAN);
    let id = w.cell(&c.value).map(|v| El::new("id").fix("@nullFlavor", "UNK").set("@extension", Some(v)));
    let called = w.cell(&c.name).map(|n| El::new("text").text(Some(n)));
    let coding = c.r#type.iter().flat_map(|t| &t.coding).find(|c| known(&c.code).is_some());
    let el = El::new("act").fix("@classCode", "ACT").fix("@moodCode", "DEF");
    let el = el.with(id.or_else(|| Some(null("id", "UNK")))).with(null("code", "UNK")).with(called);
    let el = coding
        .into_iter()
        .fold(el, |el, c| el.also_below(w.origin(by(&c.code))).also_below(w.origin(by(&c.system))));
    Some(related("REFR", el))
}

/// A plan that nobody names: the template wants one.
fn unknown_plan() -> El {
    let el = El::new("act").fix("@classCode", "ACT").fix("@moodCode", "DEF");
    el.with(null("id", "UNK")).with(null("code", "UNK"))
}

#[cfg(test)]
mod tests {
    use crate::to_cda::section::template;
    use crate::to_cda::tree::El;

    #[test]
    fn policies_are_of_the_template_of_their_release() {
        let el = template(El::new("act"), "PolicyActivity");
        let ids: Vec<_> = el.children.iter().map(|c| (c.get("@root"), c.get("@extension"))).collect();
        assert_eq!(
            ids,
            [
                (Some("2.16.840.1.113883.10.20.22.4.61"), None),
                (Some("2.16.840.1.113883.10.20.22.4.61"), Some("2015-08-01"))
            ]
        );
    }
}
