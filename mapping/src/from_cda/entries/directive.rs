//! Decisions a patient made ahead: Observation, and who speaks for the patient.

use super::Around;
use crate::from_cda::datatypes::{address, concept, identifiers, name, telecom};
use crate::from_cda::participation::participant;
use crate::from_cda::scope::Scope;
use crate::generated::rules::cda::directive as own;
use crate::model::{Observation, Reference, RelatedPerson};

/// The taxonomy of health care providers.
const PROVIDERS: &str = "2.16.840.1.113883.6.101";

/// An advance directive.
pub(super) fn directive<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::DIRECTIVE);
    let mut all = super::observation::observation(s, around);
    let agents: Vec<_> = s.children("participant").filter_map(|p| agent(p.under(own::AGENT))).collect();
    if let Some(key) = all.first().and_then(|r| r.to) {
        s.cx().update::<Observation<'a>>(key, |o| o.performer.extend(agents.iter().cloned()));
    }
    all.extend(agents);
    all
}

/// Who speaks for the patient, or who verified the decision.
fn agent<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let role = s.at("participantRole", own::AGENT)?;
    // Somebody with a code of those who care is no relative.
    if role.child("code").is_some_and(|c| c.peek("codeSystem") == PROVIDERS) {
        return participant(s);
    }
    let mut out: RelatedPerson<'a> = role.create(own::AGENT);
    out.patient = super::subject(s);
    out.identifier = identifiers(role, own::AGENT);
    out.relationship
        .extend(role.get("code", own::AGENT, concept).filter(|c| !c.coding.is_empty() || c.text.is_some()));
    out.address = role.all("addr", own::AGENT, address);
    out.telecom = role.all("telecom", own::AGENT, telecom);
    if let Some(entity) = role.at("playingEntity", own::AGENT) {
        out.name = entity.all("name", own::AGENT, name);
    }
    if out.identifier.is_empty() && out.name.is_empty() && out.telecom.is_empty() {
        return None;
    }
    let key = role.add(out);
    Some(role.refer(key, own::AGENT))
}
