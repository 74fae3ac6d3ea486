//! Allergies: what they are to, and what is denied.

use super::{AllergyIntoleranceObservation, SubstanceOrDeviceAllergyIntoleranceObservation, View};
use crate::model::{Ce, Observation, PlayingEntity};

/// What an allergy is to: the consumable among the participants.
fn allergen<'m>(observation: &'m Observation<'m>) -> Option<&'m PlayingEntity<'m>> {
    let is_consumable = |code: Option<&str>| code.is_none_or(|code| code == "CSM");
    let mut participants =
        observation.participant.iter().filter(|part| is_consumable(part.type_code.as_deref()));
    participants.find_map(|part| part.participant_role.as_deref()?.playing_entity.as_deref())
}

macro_rules! allergy {
    ($($view:ident),*) => {
        $(
            impl<'m> $view<'m> {
                /// What the allergy is to: the playing entity of the participant `CSM`.
                #[must_use]
                pub fn allergen(self) -> Option<&'m PlayingEntity<'m>> {
                    allergen(self.node())
                }

                /// The code of what the allergy is to.
                #[must_use]
                pub fn substance(self) -> Option<&'m Ce<'m>> {
                    self.allergen()?.code.as_deref()
                }

                /// Whether the observation denies the allergy, as "no known allergies" does: `negationInd`.
                #[must_use]
                pub fn is_negated(self) -> bool {
                    self.node().negation_ind.as_deref() == Some("true")
                }
            }
        )*
    };
}
allergy!(AllergyIntoleranceObservation, SubstanceOrDeviceAllergyIntoleranceObservation);
