//! PD1: more about the patient.

use synovia_terminology::maps::LIVING_WILL_CODE;

use super::shared::{Simple, concept_extension};
use crate::from_hl7v2::datatypes::{cwe, xcn, xon};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::pd1_observation_livingwill as w;
use crate::generated::rules::segments::pd1_patient as r;
use crate::model::{ExtensionValue, Observation, ObservationValue, Patient};

const DISABILITY: &str = "http://hl7.org/fhir/StructureDefinition/patient-disability";
const CONGREGATION: &str = "http://hl7.org/fhir/StructureDefinition/patient-congregation";

/// `PD1-Patient`.
pub(crate) fn patient<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    p.general_practitioner.extend(s.all(3, r::R5, xon::organization));
    p.general_practitioner.extend(s.all(4, r::R6, xcn::practitioner));
    let disability = Simple { url_rule: r::R8, url: DISABILITY, value_rule: r::R9 };
    p.common.extension.extend(concept_extension(s, 6, disability, None));
    let congregation = s.get(14, r::R18, xon::text).map(ExtensionValue::String);
    p.common.extension.extend(s.extension(r::R17, CONGREGATION, congregation));
}

/// `PD1-Observation-LivingWill`.
pub(crate) fn living_will<'a>(s: Scope<'_, 'a>, o: &mut Observation<'a>) {
    o.status = s.constant(w::R3, "final").into();
    o.code = Some(s.concept(w::R5, "75320-2", w::R4, "http://loinc.org"));
    let will = s.get(7, w::R13, |s| cwe::concept(s, Some(LIVING_WILL_CODE)));
    o.value = will.map(ObservationValue::CodeableConcept);
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{adt, assert_all_rows_fire, segment, with_record};
    use crate::options::Options;

    #[test]
    fn each_row_fires() {
        let pd1 = segment("PD1", &[(3, "Clinic"), (4, "9^Who^A"), (6, "B"), (7, "Y"), (14, "Parish")]);
        let message = adt(&["PID|||1", &pd1]);
        for map in ["segments/PD1-Patient", "segments/PD1-Observation-LivingWill"] {
            assert_all_rows_fire(map, &[(&message, &Options::default())]);
        }
        with_record(&message, &Options::default(), |_, record| {
            assert!(record.observations[0].subject.is_some());
            assert_eq!(record.patients[0].general_practitioner.len(), 2);
        });
    }

    #[test]
    fn no_living_will_without_its_code() {
        for will in ["", "\"\""] {
            let message = adt(&["PID|||1", &segment("PD1", &[(6, "B"), (7, will)])]);
            with_record(&message, &Options::default(), |_, record| {
                assert!(record.observations.is_empty());
            });
        }
    }
}
