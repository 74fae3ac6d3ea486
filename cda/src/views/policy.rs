//! Insurance policies: who pays, who is covered, who holds the policy.

use super::{PolicyActivity, View};
use crate::model::{AssignedEntity, Ii, ParticipantRole};
use crate::template::TemplateId;

const PAYER: &str = "2.16.840.1.113883.10.20.22.4.87";
const GUARANTOR: &str = "2.16.840.1.113883.10.20.22.4.88";

fn is_of(ids: &[Ii<'_>], oid: &str) -> bool {
    ids.iter().filter_map(TemplateId::of).any(|id| id.root == oid)
}

impl<'m> PolicyActivity<'m> {
    /// Who pays: the performer of that template, else the one whose code is `PAYOR`.
    #[must_use]
    pub fn payer(self) -> Option<&'m AssignedEntity<'m>> {
        self.performer_of(PAYER, "PAYOR")
    }

    /// Who answers for the costs: the performer of that template, else the one whose code is `GUAR`.
    #[must_use]
    pub fn guarantor(self) -> Option<&'m AssignedEntity<'m>> {
        self.performer_of(GUARANTOR, "GUAR")
    }

    /// Who is covered: the participant `COV`.
    #[must_use]
    pub fn covered_party(self) -> Option<&'m ParticipantRole<'m>> {
        self.participant_of("COV")
    }

    /// Who holds the policy, if it is someone else: the participant `HLD`.
    #[must_use]
    pub fn holder(self) -> Option<&'m ParticipantRole<'m>> {
        self.participant_of("HLD")
    }

    fn performer_of(self, template: &str, code: &str) -> Option<&'m AssignedEntity<'m>> {
        let performers = &self.node().performer;
        if let Some(found) = performers.iter().find(|part| is_of(&part.template_id, template)) {
            return found.assigned_entity.as_deref();
        }
        let mut entities = performers.iter().filter_map(|part| part.assigned_entity.as_deref());
        entities.find(|entity| entity.code.as_deref().is_some_and(|own| own.code.as_deref() == Some(code)))
    }

    fn participant_of(self, type_code: &str) -> Option<&'m ParticipantRole<'m>> {
        let found =
            self.node().participant.iter().find(|part| part.type_code.as_deref() == Some(type_code))?;
        found.participant_role.as_deref()
    }
}
