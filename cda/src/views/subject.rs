//! Entries about someone or something else than the patient: relatives, places, members of a team.

use super::ServiceDeliveryLocation;
use super::{
    CareTeamMemberAct, EncounterActivity, EncounterDiagnosis, FamilyHistoryOrganizer, ProblemObservation,
    View,
};
use crate::model::{AssignedEntity, Pn, RelatedSubject};

impl<'m> FamilyHistoryOrganizer<'m> {
    /// The relative whose history it is.
    #[must_use]
    pub fn relative(self) -> Option<&'m RelatedSubject<'m>> {
        self.node().subject.as_deref()?.related_subject.as_deref()
    }
}

impl<'m> CareTeamMemberAct<'m> {
    /// The member: the first performer.
    #[must_use]
    pub fn member(self) -> Option<&'m AssignedEntity<'m>> {
        self.node().performer.first()?.assigned_entity.as_deref()
    }
}

impl<'m> ServiceDeliveryLocation<'m> {
    /// The name of the place.
    #[must_use]
    pub fn name(self) -> Option<&'m Pn<'m>> {
        self.node().playing_entity.as_deref()?.name.first()
    }
}

impl<'m> EncounterActivity<'m> {
    /// What was diagnosed: the problems in its diagnoses.
    pub fn diagnosed_problems(self) -> impl Iterator<Item = ProblemObservation<'m>> {
        self.encounter_diagnoses().flat_map(EncounterDiagnosis::problem_observations)
    }
}
