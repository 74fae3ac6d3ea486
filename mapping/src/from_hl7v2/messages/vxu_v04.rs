//! VXU_V04: vaccines of a patient.

use synovia_hl7v2::SegmentView;

use super::Subject;
use super::header::{self, HeaderRows};
use super::observation::{self, ObservationRows, Obx};
use super::orders;
use super::patient::{self, PatientRows};
use super::vaccines::{self, VaccineRows, Vaccines};
use super::visit::{self, VisitRows};
use crate::from_hl7v2::scope::V2;
use crate::generated::rules::hl7v2::rsp_k11 as own;
use crate::generated::rules::messages::vxu_v04 as r;
use crate::report::Severity;

const HEADER: HeaderRows = HeaderRows {
    bundle: r::R3,
    message_header: r::R4,
    source: Some(r::R5),
    transformation: Some(r::R6),
    event: None,
    operator: None,
};

const PATIENT: PatientRows = PatientRows {
    patient: r::R10,
    account: None,
    provenance: Some(r::R11),
    demographics: r::R12,
    living_will: Some(r::R13),
    related_person: Some(r::R14),
    contact: Some(r::R15),
    contact_only: None,
};

const VISIT: VisitRows = VisitRows {
    encounter: r::R18,
    history: r::R19,
    patient: r::R20,
    coverage: r::R21,
    encounter_additional: r::R22,
};

const OF_PERSON: ObservationRows =
    ObservationRows { observation: r::R32, components: r::R33, question: None, note: Some(r::R37) };

const VACCINES: VaccineRows = VaccineRows {
    of_order: r::R40,
    order: r::R41,
    given: r::R52,
    route: r::R53,
    observation: ObservationRows {
        observation: r::R55,
        components: r::R56,
        question: None,
        note: Some(r::R60),
    },
};

const ANSWERED: VaccineRows = VaccineRows {
    of_order: own::ORDER,
    order: own::REQUEST,
    given: own::VACCINE,
    route: own::ROUTE,
    observation: ObservationRows {
        observation: own::OBSERVATION,
        components: own::OBSERVATION,
        question: None,
        note: Some(own::OBSERVATION),
    },
};

/// The segments of the first patient, found wherever they stand.
#[derive(Default)]
struct Segments<'a> {
    pid: Option<SegmentView<'a>>,
    pd1: Option<SegmentView<'a>>,
    nk1: Vec<SegmentView<'a>>,
    pv1: Option<SegmentView<'a>>,
    pv2: Option<SegmentView<'a>>,
    observations: Vec<Obx<'a>>,
    vaccines: Vaccines<'a>,
}

/// Reads the message.
pub(crate) fn read(v2: &V2<'_>) {
    read_by(v2, (&HEADER, &PATIENT, &VISIT, &OF_PERSON), &VACCINES);
}

/// Reads the vaccines of an answer to a query (RSP_K11), which has no published map.
pub(crate) fn read_response(v2: &V2<'_>) {
    let rows = &orders::OTHER;
    read_by(v2, (&rows.header, &rows.patient, &rows.visit, &rows.observation), &ANSWERED);
}

type PersonRows<'r> = (&'r HeaderRows, &'r PatientRows, &'r VisitRows, &'r ObservationRows);

fn read_by(v2: &V2<'_>, (header, patient, visit, observed): PersonRows<'_>, given: &VaccineRows) {
    let found = collect(v2);
    let patient = patient::read(v2, patient, found.pid, found.pd1, &found.nk1);
    let encounter = visit::read(v2, visit, found.pv1, found.pv2, patient);
    let subject = Subject { patient, encounter };
    header::read(v2, header, subject);
    observation::read(v2, observed, &found.observations, subject);
    let made = vaccines::read(v2, given, &found.vaccines.all, subject);
    header::focus(v2, made);
}

/// Everything from a second PID on is about somebody else and is left.
fn collect<'a>(v2: &V2<'a>) -> Segments<'a> {
    let mut found = Segments::default();
    let mut after_obx = false;
    for segment in v2.message.all_segments() {
        let id = segment.id();
        if found.vaccines.take(segment) {
            continue;
        }
        match id.as_str() {
            "PID" if found.pid.is_some() => {
                v2.segment(segment).issue(Severity::Warning, "mapping/second-patient");
                break;
            }
            "PID" => found.pid = Some(segment),
            "PD1" => found.pd1 = found.pd1.or(Some(segment)),
            "NK1" => found.nk1.push(segment),
            "PV1" if found.pv1.is_some() => {
                v2.segment(segment).issue(Severity::Warning, "mapping/second-visit");
            }
            "PV1" => found.pv1 = Some(segment),
            "PV2" => found.pv2 = found.pv2.or(Some(segment)),
            "OBX" => found.observations.push(Obx { obx: segment, notes: Vec::new() }),
            "NTE" if after_obx => {
                if let Some(obx) = found.observations.last_mut() {
                    obx.notes.push(segment);
                }
            }
            _ => {}
        }
        after_obx = matches!(id.as_str(), "OBX") || (after_obx && id.as_str() == "NTE");
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::testing::with_record;
    use crate::model::{Kind, Record};
    use crate::options::Options;

    fn read(segments: &[&str], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let header = "MSH|^~\\&|A|B|||20260102030405+0000||VXU^V04^VXU_V04|1|P|2.5.1";
        with_record(&[&[header], segments].concat().join("\r"), &Options::default(), look);
    }

    /// Vaccine code, order number, observations and notes of each vaccine.
    fn shape(record: &Record<'_>) -> Vec<String> {
        let one = |(n, i): (usize, &crate::model::Immunization<'_>)| {
            let code =
                i.vaccine_code.as_ref().map_or("-".into(), |c| c.coding[0].code.as_ref().unwrap().is.clone());
            let order = i.identifier.first().map_or("-".into(), |i| i.value.as_ref().unwrap().is.clone());
            let of_it = |o: &&crate::model::Observation<'_>| {
                o.part_of.iter().any(|p| p.to.unwrap().index as usize == n)
            };
            let observed: Vec<_> = record.observations.iter().filter(of_it).collect();
            let notes: usize = observed.iter().map(|o| o.note.len()).sum();
            format!("{code} {order} {}x{notes}n {}n", observed.len(), i.note.len())
        };
        record.immunizations.iter().enumerate().map(one).collect()
    }

    #[test]
    fn what_belongs_to_which_vaccine() {
        let segments = [
            "PID|1||7",
            "OBX|1|ST|P^p^L||of the person",
            "NTE|1||of that",
            "ORC|RE|1",
            "NTE|1||a",
            "RXA|0|1|2026||08",
            "NTE|1||b",
            "RXR|IM",
            "OBX|1|ST|X^x^L||v",
            "NTE|1||c",
            "NTE|2||d",
            "OBX|2|ST|Y^y^L||v",
            "RXA|0|1|2026||03",
            "ORC|RE|2",
            "RXA|0|1|2026||20",
            "OBX|1|ST|Z^z^L||v",
        ];
        read(&segments, |_, record| {
            assert_eq!(shape(record), ["08 1 2x2n 2n", "03 - 0x0n 0n", "20 2 1x0n 0n"]);
            assert_eq!((record.observations.len(), record.observations[0].note.len()), (4, 1));
            assert!(record.observations[0].part_of.is_empty());
            assert!(record.immunizations.iter().all(|i| i.patient.is_some()));
            let focus: Vec<_> = record.message_headers[0].focus.iter().map(|f| f.to.unwrap().kind).collect();
            assert_eq!(focus, [Kind::Patient, Kind::Immunization, Kind::Immunization, Kind::Immunization]);
        });
    }

    #[test]
    fn neither_patient_nor_order_nor_vaccine_is_needed() {
        read(&["RXA|0|1|2026||08"], |_, record| {
            assert!(record.immunizations[0].patient.is_none() && record.patients.is_empty());
        });
        // An order without a vaccine stays an order, with what was observed.
        read(&["PID|1||7", "ORC|NW|1", "OBX|1|ST|X^x^L||v"], |v2, record| {
            assert!(record.immunizations.is_empty());
            assert_eq!((record.service_requests.len(), record.observations.len()), (1, 1));
            assert!(v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/order-without-rxa"));
        });
        read(&["RXR|IM"], |_, record| assert!(record.immunizations.is_empty()));
    }

    #[test]
    fn a_second_patient_is_left() {
        read(&["PID|1||7", "RXA|0|1|2026||08", "PID|2||8", "RXA|0|1|2026||03"], |v2, record| {
            assert_eq!((record.patients.len(), record.immunizations.len()), (1, 1));
            assert!(v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/second-patient"));
        });
    }
}
