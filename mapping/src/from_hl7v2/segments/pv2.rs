//! PV2: more about the visit.

use synovia_terminology::maps::{ENCOUNTER_PRIORITY, MODE_OF_ARRIVAL_CODE, YES_NO_INDICATOR};

use crate::from_hl7v2::datatypes::{cwe, id, nm, pl, time, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::pv2_encounter as r;
use crate::model::{Encounter, EncounterLocation, EncounterParticipant, ExtensionValue, Reference};

const PLANNED_START: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter.plannedStartDate";
const PLANNED_END: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter.plannedEndDate";
const MODE_OF_ARRIVAL: &str = "http://hl7.org/fhir/StructureDefinition/encounter-modeOfArrival";
const PARTICIPATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

/// `PV2-Encounter`.
pub(crate) fn encounter<'a>(s: Scope<'_, 'a>, e: &mut Encounter<'a>) {
    if let Some(pending) = s.get(1, r::R3, pl::location) {
        let status = s.constant(r::R4, "planned");
        e.location.push(EncounterLocation {
            location: Some(pending),
            status,
            ..EncounterLocation::default()
        });
    }
    e.reason_code.extend(s.get(3, r::R7, |s| cwe::concept(s, None)));
    let start = s.get(8, r::R13, time::date_time).map(ExtensionValue::DateTime);
    e.common.extension.extend(s.extension(r::R12, PLANNED_START, start));
    let end = s.get(9, r::R15, time::date_time).map(ExtensionValue::DateTime);
    e.common.extension.extend(s.extension(r::R14, PLANNED_END, end));
    e.length = s.get(11, r::R17, nm::length_of_stay);
    e.common.text = s.text(12, r::R18);
    for individual in s.all(13, r::R19, referral_source) {
        let mut kind = s.concept(r::R20, "REF", r::R21, PARTICIPATION);
        kind.text = s.constant(r::R22, "referrer");
        e.participant.push(EncounterParticipant {
            individual: Some(individual),
            r#type: vec![kind],
            ..EncounterParticipant::default()
        });
    }
    e.common.meta.security.extend(s.get(22, r::R31, |s| id::coding(s, Some(YES_NO_INDICATOR))));
    e.priority = s.get(25, r::R34, |s| cwe::concept(s, Some(ENCOUNTER_PRIORITY)));
    let arrival = s.get(38, r::R48, |s| cwe::coding(s, Some(MODE_OF_ARRIVAL_CODE)));
    let arrival = arrival.map(|coding| ExtensionValue::Coding(Box::new(coding)));
    e.common.extension.extend(s.extension(r::R47, MODE_OF_ARRIVAL, arrival));
}

/// Who referred the patient. PV1-8 says so with the same code, hence the mark of the field where the options ask for it.
fn referral_source<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    let mut who = xcn::practitioner(s)?;
    who.extension.extend(s.source_field());
    Some(who)
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{adt, assert_all_rows_fire, segment, with_record};
    use crate::options::Options;

    #[test]
    fn each_row_fires() {
        let pv2 = segment(
            "PV2",
            &[
                (1, "W^R^B"),
                (3, "Pain"),
                (8, "20260101"),
                (9, "20260105"),
                (11, "4"),
                (12, "Follow up"),
                (13, "9^Who^A"),
                (22, "Y"),
                (25, "1"),
                (38, "A"),
            ],
        );
        let message = adt(&["PID|||1", "PV1||I", &pv2]);
        assert_all_rows_fire("segments/PV2-Encounter", &[(&message, &Options::default())]);
        with_record(&message, &Options::default(), |_, record| {
            let encounter = &record.encounters[0];
            assert_eq!(encounter.common.extension.len(), 3);
            assert_eq!(encounter.common.text.as_ref().unwrap().is, "Follow up");
        });
    }
}
