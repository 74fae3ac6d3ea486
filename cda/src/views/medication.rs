//! Medications and vaccines: what is given, and when.
//!
//! `effectiveTime` says two things: the period of use, and how often. An interval, or a point in time, is the period; a
//! periodic time (`PIVL_TS`) or one tied to an event (`EIVL_TS`) is the frequency, whatever the order.

use super::{
    ImmunizationActivity, MedicationActivity, PlannedImmunizationActivity, PlannedMedicationActivity, View,
};
use crate::model::{Ce, ManufacturedProduct, SubstanceAdministration, Value};

fn product<'m>(activity: &'m SubstanceAdministration<'m>) -> Option<&'m ManufacturedProduct<'m>> {
    activity.consumable.as_deref()?.manufactured_product.as_deref()
}

fn is_frequency(time: &Value<'_>) -> bool {
    matches!(
        time,
        Value::PivlTs(_) | Value::EivlTs(_) | Value::SxprTs(_) | Value::PivlPpdTs(_) | Value::EivlPpdTs(_)
    )
}

macro_rules! activity {
    ($($view:ident),*) => {
        $(
            impl<'m> $view<'m> {
                /// The code of what is given: that of the manufactured material, else of the labelled drug.
                #[must_use]
                pub fn product_code(self) -> Option<&'m Ce<'m>> {
                    let product = product(self.node())?;
                    let material = product.manufactured_material.as_deref().and_then(|material| material.code.as_deref());
                    material.or_else(|| product.manufactured_labeled_drug.as_deref()?.code.as_deref())
                }

                /// The period of use: the interval, or the point in time of a single administration.
                #[must_use]
                pub fn period(self) -> Option<&'m Value<'m>> {
                    self.node().effective_time.iter().find(|time| !is_frequency(time))
                }

                /// How often, in parts that all hold: periodic times and events of the day.
                pub fn frequency(self) -> impl Iterator<Item = &'m Value<'m>> {
                    self.node().effective_time.iter().filter(|time| is_frequency(time))
                }

                /// Whether it was not given, or is not to be: `negationInd`.
                #[must_use]
                pub fn is_negated(self) -> bool {
                    self.node().negation_ind.as_deref() == Some("true")
                }
            }
        )*
    };
}
activity!(MedicationActivity, PlannedMedicationActivity, ImmunizationActivity, PlannedImmunizationActivity);
