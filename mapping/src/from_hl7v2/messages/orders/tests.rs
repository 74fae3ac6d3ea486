//! Order messages read.

use crate::from_hl7v2::datatypes::testing::{is, text};
use crate::from_hl7v2::scope::V2;
use crate::from_hl7v2::testing::{segment, with_record};
use crate::model::{Dose, Kind, Medication, Occurrence, Record, Reference};
use crate::options::Options;

fn read(kind: &str, segments: &[&str], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
    let header = format!("MSH|^~\\&|A|B|||20240102030405+0000||{kind}|1|P|2.5.1");
    let message = [&[header.as_str()], segments].concat().join("\r");
    with_record(&message, &Options::default(), look);
}

fn codes(v2: &V2<'_>) -> Vec<&'static str> {
    v2.cx.issues.borrow().iter().map(|i| i.code).collect()
}

fn indexes(references: &[Reference<'_>], kind: Kind) -> Vec<u32> {
    references.iter().filter_map(|r| r.to).filter(|k| k.kind == kind).map(|k| k.index).collect()
}

#[test]
fn each_order_has_what_stands_with_it() {
    let segments = [
        "PID|1||7",
        "PV1|1|I",
        "ORC|NW|P1",
        "OBR|1|P1||A^a^L",
        "NTE|1||first",
        "DG1|1||J45",
        "OBX|1|ST|X^x^L||v",
        "ORC|NW|P2",
        "OBR|2|P2||B^b^L",
        "NTE|1||second",
    ];
    read("ORM^O01", &segments, |_, record| {
        let [a, b] = record.service_requests.as_slice() else { panic!("two orders") };
        assert_eq!((is(&a.note[0].text), is(&b.note[0].text)), ("first", "second"));
        assert_eq!(indexes(&a.reason_reference, Kind::Condition), [0]);
        assert_eq!(indexes(&a.supporting_info, Kind::Observation), [0]);
        assert!(b.reason_reference.is_empty() && b.supporting_info.is_empty());
        for q in [a, b] {
            assert_eq!(q.subject.as_ref().unwrap().to.unwrap().kind, Kind::Patient);
            assert_eq!(q.encounter.as_ref().unwrap().to.unwrap().kind, Kind::Encounter);
            assert_eq!((is(&q.status.value), is(&q.intent)), ("active", "order"));
        }
        assert!(record.diagnostic_reports.is_empty());
        let focus = &record.message_headers[0].focus;
        assert_eq!(indexes(focus, Kind::ServiceRequest), [0, 1]);
    });
}

#[test]
fn orders_need_neither_patient_nor_orc_nor_obr() {
    read("ORM^O01", &["ORC|CA|P1"], |_, record| {
        assert_eq!(record.service_requests.len(), 1);
        assert!(record.service_requests[0].subject.is_none());
    });
    read("OML^O21", &["PID|1||7", "OBR|1|P1||A^a^L"], |_, record| {
        assert_eq!(is(&record.service_requests[0].status.value), "unknown");
        assert_eq!(is(&record.service_requests[0].intent), "order");
    });
    read("OMG^O19", &["PID|1||7"], |_, record| assert!(record.service_requests.is_empty()));
    read("OML^O21", &["PID|1||7", "DG1|1||J45", "NTE|1||n"], |v2, record| {
        assert!(record.service_requests.is_empty() && record.conditions.len() == 1);
        assert!(codes(v2).contains(&"mapping/order-without-orc"));
    });
    read("ORM^O01", &[], |_, record| assert_eq!(record.message_headers.len(), 1));
}

#[test]
fn a_note_after_a_diagnosis_is_on_the_order() {
    read("OML^O21", &["PID|1||7", "ORC|NW|P1", "OBR|1", "DG1|1||J45", "NTE|1||n"], |_, record| {
        assert_eq!(is(&record.service_requests[0].note[0].text), "n");
    });
}

#[test]
fn several_patients_have_orders_of_their_own() {
    read("ORM^O01", &["PID|1||7", "ORC|NW|P1", "PID|2||8", "ORC|NW|P2"], |_, record| {
        let subject = |n: usize| record.service_requests[n].subject.as_ref().unwrap().to.unwrap().index;
        assert_eq!((subject(0), subject(1)), (0, 1));
    });
}

#[test]
fn specimens_stand_after_an_order_or_before_several() {
    let after = ["PID|1||7", "ORC|NW|P1", "OBR|1|P1||A", "SPM|1|S1||BLD", "SAC|||C1", "OBX|1|ST|X||v"];
    read("OML^O21", &after, |v2, record| {
        assert_eq!(indexes(&record.service_requests[0].specimen, Kind::Specimen), [0]);
        assert_eq!(is(&record.specimens[0].container[0].identifier[0].value), "C1");
        assert_eq!(record.observations[0].specimen.as_ref().unwrap().to.unwrap().index, 0);
        assert!(codes(v2).contains(&"mapping/observation-after-specimen"));
    });
    let before =
        ["PID|1||7", "SPM|1|S1||BLD", "ORC|NW|P1", "OBR|1|P1||A", "SPM|2|S2", "ORC|NW|P2", "OBR|2|P2||B"];
    read("OML^O33", &before, |_, record| {
        let of = |n: usize| indexes(&record.service_requests[n].specimen, Kind::Specimen);
        assert_eq!((record.specimens.len(), of(0), of(1)), (2, vec![0], vec![1]));
    });
    let collected = "OBR|1|P1||A||||||9^Cora^C";
    read("OML^O33", &["SPM|1|S1||BLD", "ORC|NW|P1", collected], |_, record| {
        assert_eq!(record.specimens.len(), 1);
        let collector = record.specimens[0].collection.as_ref().unwrap().collector.as_ref().unwrap();
        assert_eq!(collector.to.unwrap().kind, Kind::Practitioner);
    });
    // What OBR says of the specimen makes one, completes one, or is of none of several.
    let obr = "OBR|1|P1||A^a^L|||||5^mL";
    read("OML^O21", &["ORC|NW|P1", obr], |_, record| assert_eq!(record.specimens.len(), 1));
    read("OML^O21", &["ORC|NW|P1", obr, "SPM|1|S1"], |_, record| {
        assert!(record.specimens[0].collection.is_some() && record.specimens.len() == 1);
    });
    read("OML^O21", &["ORC|NW|P1", obr, "SPM|1|S1", "SPM|2|S2"], |v2, record| {
        assert!(record.specimens.iter().all(|p| p.collection.is_none()));
        assert!(codes(v2).contains(&"mapping/specimen-ambiguous"));
    });
}

#[test]
fn one_timing_is_written_and_a_second_is_said_to_be_left() {
    let segments = ["ORC|NW|P1", "TQ1|1||BID", "TQ1|2||QAM", "OBR|1|P1||A"];
    read("OML^O21", &segments, |v2, record| {
        let Some(Occurrence::Timing(t)) = &record.service_requests[0].occurrence else { panic!("a timing") };
        assert_eq!(is(&t.code.as_ref().unwrap().coding[0].code), "BID");
        assert!(codes(v2).contains(&"mapping/one-timing-only"));
    });
}

#[test]
fn somebody_who_did_something_makes_a_provenance() {
    let orc = segment(
        "ORC",
        &[(1, "NW"), (2, "P1"), (9, "20240102030405+0000"), (10, "5^Enter^Eva"), (17, "D^Dep^L")],
    );
    read("ORM^O01", &["PID|1||7", &orc, "OBR|1|P1||A"], |_, record| {
        let made = record.provenances.last().unwrap();
        assert_eq!(indexes(&made.target, Kind::ServiceRequest), [0]);
        assert_eq!(text(&made.recorded), Some("2024-01-02T03:04:05+00:00"));
        assert_eq!(is(&made.activity.as_ref().unwrap().coding[0].code), "CREATE");
        assert_eq!(is(&made.agent[0].r#type.as_ref().unwrap().coding[0].code), "enterer");
        assert!(made.agent[0].who.is_some() && made.agent[0].on_behalf_of.is_some());
    });
    let organization = segment("ORC", &[(1, "NW"), (2, "P1"), (17, "D^Dep^L")]);
    read("ORM^O01", &[&organization], |_, record| {
        let made = record.provenances.last().unwrap();
        assert!(made.agent[0].who.is_none() && made.agent[0].on_behalf_of.is_some());
    });
    read("ORM^O01", &["ORC|NW|P1|||||||20240102"], |_, record| {
        let of_order =
            |p: &&crate::model::Provenance<'_>| !indexes(&p.target, Kind::ServiceRequest).is_empty();
        assert!(!record.provenances.iter().any(|p| of_order(&p)));
    });
}

#[test]
fn an_order_of_a_medicine_is_one_thing() {
    let rxo =
        segment("RXO", &[(1, "M^med^L"), (2, "1"), (3, "2"), (4, "mg"), (13, "0"), (18, "5"), (19, "mg")]);
    let segments = [
        "PID|1||7",
        "ORC|NW|P1|F1|||||||||9^Doc^D",
        &rxo,
        "NTE|1||n",
        "RXR|PO",
        "RXR|IV",
        "RXC|A|K^k^L|1|mg",
    ];
    read("ORM^O01", &segments, |_, record| {
        assert!(record.service_requests.is_empty());
        let q = &record.medication_requests[0];
        assert_eq!((is(&q.intent), is(&q.status.value)), ("original-order", "active"));
        let numbers: Vec<_> = q.identifier.iter().map(|i| is(&i.value)).collect();
        assert_eq!(numbers, ["P1", "F1"]);
        assert!(q.requester.is_some() && q.note.len() == 1);
        let [first, second] = q.dosage_instruction.as_slice() else { panic!("two routes") };
        let Some(Dose::Range(dose)) = &first.dose_and_rate[0].dose else { panic!("a range") };
        let (low, high) = (dose.low.as_ref().unwrap(), dose.high.as_ref().unwrap());
        assert_eq!((is(&low.value), is(&high.value), is(&low.unit)), ("1", "2", "mg"));
        assert!(first.route.is_some() && second.route.is_some() && second.dose_and_rate.is_empty());
        assert_eq!(q.dispense_request.as_ref().unwrap().number_of_repeats_allowed.unwrap().is, 0);
        let medicine: &Medication<'_> = record.get(q.medication.as_ref().unwrap().to.unwrap()).unwrap();
        assert_eq!(medicine.ingredient.len(), 2);
        assert_eq!(is(&medicine.ingredient[0].item.as_ref().unwrap().coding[0].code), "M");
        assert!(medicine.ingredient[1].is_active.unwrap().is);
    });
}

#[test]
fn an_order_of_a_medicine_ends_cancelled_or_stopped() {
    for (control, status, made) in [
        ("NW", "", "active"),
        ("CA", "CA", "cancelled"),
        ("OC", "", "cancelled"),
        ("DC", "", "stopped"),
        ("XX", "RP", "stopped"),
        ("NW", "HD", "on-hold"),
        ("RE", "", "unknown"),
    ] {
        let orc = format!("ORC|{control}|P1|||{status}");
        read("OMP^O09", &["PID|1||7", &orc, "RXO|M^med^L"], |_, record| {
            assert_eq!(is(&record.medication_requests[0].status.value), made, "{control} {status}");
        });
    }
}

#[test]
fn an_encoded_order_is_based_on_the_one_of_the_physician() {
    let rxe = "RXE||M2^med^L|1||mg||||||||||RX9";
    read("RDE^O11", &["PID|1||7", "ORC|NW|P1", "RXO|M1^med^L", rxe, "TQ1|1||BID", "RXR|PO"], |_, record| {
        let [original, encoded] = record.medication_requests.as_slice() else { panic!("two") };
        assert_eq!((is(&original.intent), is(&encoded.intent)), ("original-order", "order"));
        assert_eq!(indexes(&encoded.based_on, Kind::MedicationRequest), [0]);
        let numbers: Vec<_> = encoded.identifier.iter().map(|i| is(&i.value)).collect();
        assert_eq!(numbers, ["P1", "RX9"]);
        assert!(original.identifier.is_empty() && encoded.dosage_instruction[0].route.is_some());
        assert!(encoded.dosage_instruction[0].timing.is_some());
    });
}

#[test]
fn what_is_dispensed_or_to_be_given_belongs_to_an_order() {
    let rxd = "RXD||M^med^L|20240102|30|tab||||||N";
    read("RDS^O13", &["PID|1||7", "ORC|RE|P1", rxd, "RXR|PO"], |_, record| {
        let dispense = &record.medication_dispenses[0];
        assert_eq!(indexes(&dispense.authorizing_prescription, Kind::MedicationRequest), [0]);
        assert_eq!((is(&dispense.status.value), is(&dispense.when_handed_over)), ("completed", "2024-01-02"));
        assert!(!dispense.substitution.as_ref().unwrap().was_substituted.unwrap().is);
        assert!(record.medication_requests[0].medication.is_none());
    });
    read("RGV^O15", &["PID|1||7", "ORC|RE|P1", "RXG|1||1^BID|M^med^L|1||mg"], |_, record| {
        let [order, dose] = record.medication_requests.as_slice() else { panic!("two") };
        assert_eq!((is(&order.intent), is(&dose.intent)), ("order", "instance-order"));
        assert_eq!(indexes(&dose.based_on, Kind::MedicationRequest), [0]);
    });
    read("RDS^O13", &["PID|1||7", rxd], |_, record| {
        assert!(record.medication_requests.is_empty());
        assert!(record.medication_dispenses[0].authorizing_prescription.is_empty());
    });
}

#[test]
fn what_was_given_has_a_status_a_time_and_a_dose() {
    let rxa = |fields: &[(usize, &str)]| segment("RXA", &[&[(5, "M^med^L")], fields].concat());
    let whole = rxa(&[(3, "20240101"), (4, "20240102"), (6, "5"), (7, "mg"), (10, "9^N^N"), (20, "CP")]);
    read("RAS^O17", &["PID|1||7", "ORC|RE|P1|F1|||||||||8^D^D", &whole, "RXR|PO"], |_, record| {
        let given = &record.medication_administrations[0];
        assert_eq!(is(&given.status.value), "completed");
        assert_eq!(given.performer.len(), 2);
        let dosage = given.dosage.as_ref().unwrap();
        assert_eq!(is(&dosage.dose.as_ref().unwrap().value), "5");
        assert!(dosage.route.is_some());
        assert_eq!(given.identifier.len(), 2);
        assert!(record.medication_requests.is_empty());
    });
    let unknown = rxa(&[(3, "20240101"), (6, "999"), (18, "R^refused^L"), (20, "RE")]);
    read("RAS^O17", &["PID|1||7", "ORC|RE|P1", &unknown], |v2, record| {
        let given = &record.medication_administrations[0];
        assert!(given.dosage.is_none() && given.status_reason.len() == 1);
        assert_eq!(is(&given.status.value), "not-done");
        assert!(codes(v2).contains(&"mapping/amount-not-known"));
    });
    read("RAS^O17", &["PID|1||7", &rxa(&[(20, "CP"), (21, "D")])], |_, record| {
        assert_eq!(is(&record.medication_administrations[0].status.value), "entered-in-error");
    });
}

#[test]
fn a_diet_is_ordered_with_its_details() {
    let segments = ["PID|1||7", "ORC|NW|P1", "ODS|D|1^Breakfast^L|LS^Low salt^L~LF^Low fat^L|no spices"];
    read("OMD^O03", &segments, |_, record| {
        let q = &record.service_requests[0];
        assert_eq!(is(&q.code.as_ref().unwrap().coding[0].code), "LS");
        assert_eq!((q.order_detail.len(), is(&q.note[0].text)), (2, "no spices"));
    });
}

#[test]
fn results_by_specimen_and_results_asked_for_are_read_as_results() {
    for kind in ["OUL^R22^OUL_R22", "OUL^R24", "ORF^R04", "ORU^R33"] {
        let segments = ["PID|1||7", "OBR|1|P1|F1|A^a^L|||||||||||||||||||||F", "OBX|1|ST|X^x^L||v||||||F"];
        read(kind, &segments, |v2, record| {
            assert_eq!((record.diagnostic_reports.len(), record.observations.len()), (1, 1), "{kind}");
            assert!(codes(v2).contains(&"mapping/event-by-map-of-r01"), "{kind}");
        });
    }
}

#[test]
fn answers_to_orders_are_read_as_orders() {
    for kind in ["ORR^O02", "ORL^O22", "ORG^O20", "RRE^O12", "OMG^O19"] {
        read(kind, &["MSA|AA|1", "PID|1||7", "ORC|OK|P1|F1", "OBR|1|P1||A^a^L"], |_, record| {
            assert_eq!(record.service_requests.len(), 1, "{kind}");
            assert_eq!(is(&record.service_requests[0].status.value), "active", "{kind}");
        });
    }
}
