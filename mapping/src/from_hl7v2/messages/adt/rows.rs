//! The rows of each published map of an ADT message. They name the same segment maps; where one has no row for a segment
//! that its messages carry all the same, that of ADT_A01 is applied.

use crate::from_hl7v2::messages::header::HeaderRows;
use crate::from_hl7v2::messages::observation::ObservationRows;
use crate::from_hl7v2::messages::patient::PatientRows;
use crate::from_hl7v2::messages::visit::VisitRows;
use crate::generated::rules::hl7v2::{adt_a01 as own, adt_a60, bar_p01, dft_p03, mrg_account};
use crate::generated::rules::messages::{adt_a01, adt_a02, adt_a05, adt_a06, adt_a09, adt_a11, adt_a17};
use crate::trace::Rule;

/// The rows of one message map.
#[derive(Debug)]
pub(crate) struct AdtRows {
    pub(crate) header: HeaderRows,
    pub(crate) patient: PatientRows,
    pub(crate) visit: VisitRows,
    pub(crate) observation: ObservationRows,
    pub(crate) clinical: ClinicalRows,
}

/// The rows for what a message map has beside header, patient, visit and observations.
#[derive(Debug)]
pub(crate) struct ClinicalRows {
    /// ROL of the patient, by ROL-3.
    pub(crate) general_practitioner: Rule,
    pub(crate) care_team: Rule,
    /// ROL of the visit.
    pub(crate) participant: Rule,
    pub(crate) allergy: Rule,
    /// IAM.
    pub(crate) allergy_state: Rule,
    /// DG1 in the context of the patient, the visit, an episode.
    pub(crate) diagnosis: [Rule; 3],
    pub(crate) procedure: Rule,
    pub(crate) insurance: Rule,
    pub(crate) case_manager: Rule,
    /// MRG.
    pub(crate) prior_account: Rule,
    /// FT1.
    pub(crate) charge: Rule,
}

/// The rows that stand under the same numbers in the header of most maps.
macro_rules! header {
    ($map:ident) => {
        HeaderRows {
            bundle: $map::R3,
            message_header: $map::R4,
            source: Some($map::R5),
            transformation: Some($map::R6),
            event: Some($map::R11),
            operator: Some($map::R12),
        }
    };
}

/// As [`header`], for the patient. NK1 differs.
macro_rules! patient {
    ($map:ident, $related_person:expr, $contact:expr, $contact_only:expr) => {
        PatientRows {
            patient: $map::R13,
            account: Some($map::R14),
            provenance: Some($map::R15),
            demographics: $map::R16,
            living_will: Some($map::R17),
            related_person: Some($related_person),
            contact: Some($contact),
            contact_only: Some($contact_only),
        }
    };
}

const fn visit([encounter, history, patient, coverage, encounter_additional]: [Rule; 5]) -> VisitRows {
    VisitRows { encounter, history, patient, coverage, encounter_additional }
}

const fn observation([observation, components]: [Rule; 2]) -> ObservationRows {
    ObservationRows { observation, components, question: None, note: Some(own::OBSERVATION_NOTE) }
}

const CLINICAL: ClinicalRows = ClinicalRows {
    general_practitioner: adt_a01::R23,
    care_team: adt_a01::R24,
    participant: adt_a01::R40,
    allergy: adt_a01::R48,
    allergy_state: adt_a60::ALLERGY,
    diagnosis: [adt_a01::R50, adt_a01::R51, adt_a01::R52],
    procedure: adt_a01::R55,
    insurance: adt_a01::R61,
    case_manager: adt_a01::R63,
    prior_account: mrg_account::PRIOR,
    charge: dft_p03::CHARGE,
};

pub(super) static ADT_A01: AdtRows = AdtRows {
    header: header!(adt_a01),
    patient: patient!(adt_a01, adt_a01::R28, adt_a01::R29, adt_a01::R30),
    visit: visit([adt_a01::R34, adt_a01::R35, adt_a01::R36, adt_a01::R37, adt_a01::R38]),
    observation: observation([adt_a01::R44, adt_a01::R45]),
    clinical: CLINICAL,
};

pub(super) static ADT_A02: AdtRows = AdtRows {
    header: header!(adt_a02),
    patient: patient!(adt_a02, adt_a01::R28, adt_a01::R29, adt_a01::R30),
    visit: visit([adt_a02::R27, adt_a02::R28, adt_a02::R29, adt_a02::R30, adt_a02::R31]),
    observation: observation([adt_a02::R37, adt_a02::R38]),
    clinical: ClinicalRows {
        general_practitioner: adt_a02::R23,
        care_team: adt_a02::R24,
        participant: adt_a02::R33,
        ..CLINICAL
    },
};

pub(super) static ADT_A05: AdtRows = AdtRows {
    header: header!(adt_a05),
    patient: patient!(adt_a05, adt_a05::R28, adt_a05::R29, adt_a05::R29),
    visit: visit([adt_a05::R33, adt_a05::R34, adt_a05::R35, adt_a05::R36, adt_a05::R37]),
    observation: observation([adt_a05::R43, adt_a05::R44]),
    clinical: ClinicalRows {
        general_practitioner: adt_a05::R23,
        care_team: adt_a05::R24,
        participant: adt_a05::R39,
        allergy: adt_a05::R47,
        diagnosis: [adt_a05::R49, adt_a05::R50, adt_a05::R51],
        procedure: adt_a05::R54,
        insurance: adt_a05::R60,
        case_manager: adt_a05::R62,
        ..CLINICAL
    },
};

pub(super) static ADT_A06: AdtRows = AdtRows {
    header: header!(adt_a06),
    patient: patient!(adt_a06, adt_a06::R29, adt_a06::R30, adt_a06::R30),
    visit: visit([adt_a06::R34, adt_a06::R35, adt_a06::R36, adt_a06::R37, adt_a06::R38]),
    observation: observation([adt_a06::R44, adt_a06::R45]),
    clinical: ClinicalRows {
        general_practitioner: adt_a06::R23,
        care_team: adt_a06::R24,
        participant: adt_a06::R40,
        allergy: adt_a06::R48,
        diagnosis: [adt_a06::R50, adt_a06::R51, adt_a06::R52],
        procedure: adt_a06::R55,
        insurance: adt_a06::R61,
        case_manager: adt_a06::R63,
        prior_account: adt_a06::R27,
        ..CLINICAL
    },
};

pub(super) static ADT_A09: AdtRows = AdtRows {
    header: header!(adt_a09),
    patient: patient!(adt_a09, adt_a01::R28, adt_a01::R29, adt_a01::R30),
    visit: visit([adt_a09::R18, adt_a09::R19, adt_a09::R20, adt_a09::R21, adt_a09::R22]),
    observation: observation([adt_a09::R25, adt_a09::R26]),
    clinical: CLINICAL,
};

pub(super) static ADT_A11: AdtRows = AdtRows {
    header: HeaderRows {
        bundle: adt_a11::R3,
        message_header: adt_a11::R4,
        source: Some(adt_a11::R5),
        transformation: Some(adt_a11::R6),
        event: Some(adt_a11::R12),
        operator: Some(adt_a11::R13),
    },
    patient: PatientRows {
        patient: adt_a11::R14,
        account: Some(adt_a11::R15),
        provenance: Some(adt_a11::R16),
        demographics: adt_a11::R17,
        living_will: Some(adt_a11::R18),
        related_person: Some(adt_a01::R28),
        contact: Some(adt_a01::R29),
        contact_only: Some(adt_a01::R30),
    },
    visit: visit([adt_a11::R19, adt_a11::R20, adt_a11::R21, adt_a11::R22, adt_a11::R23]),
    observation: observation([adt_a11::R26, adt_a11::R27]),
    clinical: ClinicalRows { diagnosis: [adt_a11::R29, adt_a11::R30, adt_a11::R31], ..CLINICAL },
};

/// The first patient of a swap. History and coverage have rows for the second one only.
pub(super) static ADT_A17: AdtRows = AdtRows {
    header: header!(adt_a17),
    patient: patient!(adt_a17, adt_a01::R28, adt_a01::R29, adt_a01::R30),
    visit: visit([adt_a17::R18, adt_a17::R32, adt_a17::R19, adt_a17::R34, adt_a17::R20]),
    observation: observation([adt_a17::R23, adt_a17::R24]),
    clinical: CLINICAL,
};

/// The second patient of a swap.
pub(super) static ADT_A17_SECOND: AdtRows = AdtRows {
    header: header!(adt_a17),
    patient: PatientRows {
        patient: adt_a17::R27,
        account: Some(adt_a17::R28),
        provenance: Some(adt_a17::R29),
        demographics: adt_a17::R30,
        living_will: Some(adt_a17::R17),
        related_person: Some(adt_a01::R28),
        contact: Some(adt_a01::R29),
        contact_only: Some(adt_a01::R30),
    },
    visit: visit([adt_a17::R31, adt_a17::R32, adt_a17::R33, adt_a17::R34, adt_a17::R35]),
    observation: observation([adt_a17::R38, adt_a17::R39]),
    clinical: CLINICAL,
};

/// The rows of a message without a published map: ours, one for each of those that ADT_A01 has.
macro_rules! ours {
    ($map:ident) => {
        AdtRows {
            header: HeaderRows {
                bundle: $map::BUNDLE,
                message_header: $map::MESSAGE_HEADER,
                source: Some($map::SOURCE),
                transformation: Some($map::TRANSFORMATION),
                event: Some($map::EVENT),
                operator: Some($map::OPERATOR),
            },
            patient: PatientRows {
                patient: $map::PATIENT,
                account: Some($map::ACCOUNT),
                provenance: Some($map::PATIENT_PROVENANCE),
                demographics: $map::DEMOGRAPHICS,
                living_will: Some($map::LIVING_WILL),
                related_person: Some($map::RELATED_PERSON),
                contact: Some($map::CONTACT),
                contact_only: Some($map::CONTACT_ONLY),
            },
            visit: visit([
                $map::ENCOUNTER,
                $map::HISTORY,
                $map::IMPORTANCE,
                $map::COVERAGE,
                $map::ENCOUNTER_ADDITIONAL,
            ]),
            observation: observation([$map::OBSERVATION, $map::COMPONENTS]),
            clinical: ClinicalRows {
                general_practitioner: $map::GENERAL_PRACTITIONER,
                care_team: $map::CARE_TEAM,
                participant: $map::PARTICIPANT,
                allergy: $map::ALLERGY,
                allergy_state: adt_a60::ALLERGY,
                diagnosis: [$map::DIAGNOSIS_OF_PATIENT, $map::DIAGNOSIS_OF_VISIT, $map::DIAGNOSIS_OF_EPISODE],
                procedure: $map::PROCEDURE,
                insurance: $map::INSURANCE,
                case_manager: $map::CASE_MANAGER,
                prior_account: mrg_account::PRIOR,
                charge: dft_p03::CHARGE,
            },
        }
    };
}

/// BAR: accounts.
pub(super) static BAR_P01: AdtRows = ours!(bar_p01);

/// DFT: charges.
pub(super) static DFT_P03: AdtRows = ours!(dft_p03);
