//! PRT in messages of each kind.

use crate::from_hl7v2::datatypes::testing::is;
use crate::from_hl7v2::scope::V2;
use crate::from_hl7v2::testing::{segment, with_record};
use crate::model::{ExtensionValue, Kind, PractitionerRole, Record, Reference};
use crate::options::Options;

fn read(kind: &str, segments: &[&str], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
    let header = format!("MSH|^~\\&|A|B|||20240102030405+0000||{kind}|1|P|2.8.2");
    let message = [&[header.as_str()], segments].concat().join("\r");
    with_record(&message, &Options::default(), look);
}

fn codes(v2: &V2<'_>) -> Vec<&'static str> {
    v2.cx.issues.borrow().iter().map(|i| i.code).collect()
}

fn prt(role: &str, more: &[(usize, &str)]) -> String {
    segment("PRT", &[&[(2, "A"), (4, role), (5, "77^Care^Carla")], more].concat())
}

fn kinds(references: &[Reference<'_>]) -> Vec<Kind> {
    references.iter().filter_map(|r| r.to).map(|k| k.kind).collect()
}

#[test]
fn the_doctor_of_a_patient_and_the_team() {
    let (doctor, attending) = (prt("PP^^HL70443", &[]), prt("AT^^HL70912", &[]));
    read("ADT^A01", &["PID|||7", &doctor, &attending], |_, record| {
        assert_eq!(kinds(&record.patients[0].general_practitioner), [Kind::Practitioner]);
        assert_eq!((record.care_teams.len(), record.care_teams[0].participant.len()), (1, 2));
    });
    read("ADT^A28", &["PID|||7", &doctor], |_, record| {
        assert_eq!(kinds(&record.patients[0].general_practitioner), [Kind::PractitionerRole]);
    });
    read("ADT^A01", &["PID|||7", &prt("XX", &[])], |v2, record| {
        assert!(record.care_teams.is_empty());
        assert!(codes(v2).contains(&"mapping/participation-in-other-role"));
    });
    read("ORU^R01", &["PID|||7", &doctor, &prt("NOK^^L", &[])], |_, record| {
        assert_eq!(kinds(&record.patients[0].general_practitioner), [Kind::PractitionerRole]);
        let related = &record.related_persons[0];
        assert_eq!(is(&related.name[0].family.value), "Care");
        assert_eq!(related.patient.as_ref().unwrap().to.unwrap().kind, Kind::Patient);
    });
}

#[test]
fn a_member_of_a_team_acts_for_an_organization_or_is_one() {
    let both = prt("AT", &[(8, "Org"), (14, "1 Street^^Town")]);
    read("ADT^A01", &["PID|||7", &both], |_, record| {
        let member = &record.care_teams[0].participant[0];
        assert_eq!(member.member.as_ref().unwrap().to.unwrap().kind, Kind::Practitioner);
        assert_eq!(member.on_behalf_of.as_ref().unwrap().to.unwrap().kind, Kind::Organization);
        assert_eq!(record.practitioners[0].address.len(), 1);
    });
    let alone = segment("PRT", &[(4, "PO"), (8, "Org"), (14, "1 Street^^Town")]);
    read("ADT^A01", &["PID|||7", &alone], |_, record| {
        let member = &record.care_teams[0].participant[0];
        assert_eq!(member.member.as_ref().unwrap().to.unwrap().kind, Kind::Organization);
        assert!(member.on_behalf_of.is_none());
    });
    read("ADT^A01", &["PID|||7", &prt("AT", &[(6, "SURG^Surgeon^L")])], |_, record| {
        let member = record.care_teams[0].participant[0].member.as_ref().unwrap().to.unwrap();
        let role: &PractitionerRole<'_> = record.get(member).unwrap();
        assert!(role.practitioner.is_some() && role.code.len() == 1);
    });
}

#[test]
fn an_observation_has_performers_devices_and_places() {
    let all =
        prt("EQUIP", &[(9, "W^1"), (10, "(01)10884521062856~D1^LAB"), (14, "1 Street^^Town"), (16, "X1")]);
    read("ORU^R01", &["PID|||7", "OBR|1|P1||A", "OBX|1|ST|X^x^L||v", "NTE|1||n", &all], |_, record| {
        let o = &record.observations[0];
        assert_eq!(kinds(&o.performer), [Kind::PractitionerRole]);
        assert_eq!(o.device.as_ref().unwrap().to.unwrap().kind, Kind::Device);
        let device = &record.devices.iter().find(|d| !d.udi_device_identifier.is_empty()).unwrap();
        let carriers: Vec<_> = device.udi_device_identifier.iter().map(|c| c.is.as_ref()).collect();
        assert_eq!(carriers, ["(01)10884521062856", "X1"]);
        assert_eq!(is(&device.identifier[0].value), "D1");
        let places = o.common.extension.iter().filter(|e| is(&e.url).ends_with("/event-location"));
        assert_eq!(places.count(), 2);
    });
}

#[test]
fn an_order_has_a_requester_a_collector_and_reporters() {
    let (op, sc) = (prt("OP^^HL70443", &[]), prt("SC^^HL70443", &[]));
    let (ari, pri, other) = (prt("ARI", &[]), prt("PRI", &[]), prt("XX", &[]));
    let obr = "OBR|1|P1||A^a^L|||20240101||5^mL";
    read("ORU^R01", &["PID|||7", "ORC|RE|P1", &op, obr, &sc, &ari, &pri, &other], |_, record| {
        let (q, d) = (&record.service_requests[0], &record.diagnostic_reports[0]);
        assert_eq!(q.requester.as_ref().unwrap().to.unwrap().kind, Kind::PractitionerRole);
        assert_eq!((d.performer.len(), d.results_interpreter.len()), (1, 1));
        assert_eq!(kinds(&q.supporting_info), [Kind::PractitionerRole]);
        assert!(record.specimens[0].collection.as_ref().unwrap().collector.is_some());
    });
    // Each order has its own.
    read(
        "OML^O21",
        &["PID|||7", "ORC|NW|P1", "OBR|1|P1||A", "ORC|NW|P2", "OBR|2|P2||B", &op],
        |_, record| {
            assert!(record.service_requests[0].requester.is_none());
            assert!(record.service_requests[1].requester.is_some());
        },
    );
    let orc = segment("ORC", &[(1, "NW"), (12, "5^Doc^D")]);
    read("OML^O21", &["PID|||7", &orc, &op], |v2, record| {
        assert!(codes(v2).contains(&"mapping/requester-known"));
        assert_eq!(record.service_requests.len(), 1);
    });
    read("OMP^O09", &["PID|||7", "ORC|NW|P1", &op, "RXO|M^m^L"], |_, record| {
        assert!(record.medication_requests[0].requester.is_some());
    });
    read(
        "VXU^V04",
        &["PID|||7", "ORC|RE|P1|F1", &op, &prt("AP", &[]), "RXA|0|1|20240102||08^HepB^CVX"],
        |_, record| {
            let performers = &record.immunizations[0].performer;
            let functions: Vec<_> = performers
                .iter()
                .filter_map(|p| p.function.as_ref())
                .map(|f| is(&f.coding[0].code))
                .collect();
            assert_eq!(functions, ["OP", "AP"]);
        },
    );
}

#[test]
fn a_visit_has_participants() {
    read("ORU^R01", &["PID|||7", "PV1||I", "PV2|||P", &prt("AT", &[])], |_, record| {
        let individual = record.encounters[0].participant.last().unwrap().individual.as_ref().unwrap();
        assert_eq!(individual.to.unwrap().kind, Kind::PractitionerRole);
    });
}

#[test]
fn the_preferred_number_is_marked() {
    let numbers = "^PRN^PH^^^030^1~^PRN^CP^^^030^2";
    let cellular = prt("AT", &[(15, numbers), (23, "C")]);
    let marked = |record: &Record<'_>| -> Vec<bool> {
        let telecom = &record.practitioner_roles[0].telecom;
        let yes =
            |e: &crate::model::Extension<'_>| matches!(&e.value, Some(ExtensionValue::Boolean(v)) if v.is);
        telecom.iter().map(|t| t.extension.iter().any(yes)).collect()
    };
    read("ORU^R01", &["PID|||7", "PV1||I", &cellular], |_, record| assert_eq!(marked(record), [false, true]));
    read("ORU^R01", &["PID|||7", "PV1||I", &prt("AT", &[(15, numbers)])], |_, record| {
        assert_eq!(marked(record), [false, false]);
    });
    read("ORU^R01", &["PID|||7", "PV1||I", &prt("AT", &[(15, "^^^^^030^1"), (23, "F")])], |_, record| {
        assert_eq!(marked(record), [true]);
    });
}

#[test]
fn what_is_in_nothing_or_no_longer_there_is_said() {
    read("ORU^R01", &[&prt("OP", &[]), "PID|||7"], |v2, record| {
        assert!(codes(v2).contains(&"mapping/participation-in-nothing"));
        assert!(record.practitioner_roles.is_empty());
    });
    let deleted = segment("PRT", &[(2, "D"), (4, "AT"), (5, "77^Care^Carla")]);
    read("ADT^A01", &["PID|||7", &deleted], |v2, record| {
        assert!(codes(v2).contains(&"mapping/participation-deleted"));
        assert!(record.care_teams.is_empty());
    });
}
