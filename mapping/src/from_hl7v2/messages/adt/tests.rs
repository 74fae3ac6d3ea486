//! What is made of ADT messages.

use crate::from_hl7v2::scope::V2;
use crate::from_hl7v2::testing::{adt, fired, segment, with_record};
use crate::model::{Identifier, Kind, Organization, RelatedPerson, Text};
use crate::options::{Merges, Options};

#[test]
fn each_row_in_scope_fires() {
    let pid = segment("PID", &[(3, "1"), (18, "A"), (33, "20250101"), (34, "FAC")]);
    let pv1 = segment("PV1", &[(2, "I"), (16, "V"), (20, "C"), (43, "W^R")]);
    let kin = ["NK1|1|Doe|SPO", "NK1|2|Doe|E"];
    let vip = Options { vip_is_person: true, ..Options::default() };
    let segments = [&pid, "PD1|||X^^^^^||||Y", kin[0], kin[1], &pv1, "PV2|||P", "AL1|1||X", "DG1|1||J45"];
    let visit = fired(&adt(&segments), &vip, "messages/ADT_A01#");
    let alone = fired(&adt(&[&pid, "DG1|1||J45"]), &vip, "messages/ADT_A01#");
    let episode = segment("PV1", &[(2, "I"), (54, "E")]);
    let episode = fired(&adt(&[&pid, &episode, "DG1|1||J45"]), &vip, "messages/ADT_A01#");
    let all: std::collections::BTreeSet<_> = visit.into_iter().chain(alone).chain(episode).collect();
    for row in [13, 14, 15, 16, 17, 28, 29, 30, 34, 35, 36, 37, 38, 48, 50, 51, 52] {
        assert!(all.contains(&format!("messages/ADT_A01#{row}")), "{row}");
    }
}

#[test]
fn notes_belong_to_the_observation_before_them() {
    let obx = "OBX|1|NM|8302-2^Height^LN||180|cm|||||F";
    let message = adt(&["PID|||1", "NTE|1||of nobody", obx, "NTE|1||a", "NTE|2||b", obx]);
    with_record(&message, &Options::default(), |_, record| {
        let notes = record.observations.iter().map(|o| o.note.len());
        assert_eq!(notes.collect::<Vec<_>>(), [2, 0]);
    });
}

#[test]
fn segments_count_wherever_they_stand() {
    let message = adt(&["DG1|1||J45", "PV1||I", "NK1|1|Doe", "PD1||||9^Who", "PID|||1", "AL1|1||X"]);
    with_record(&message, &Options::default(), |_, record| {
        assert_eq!((record.patients.len(), record.encounters.len()), (1, 1));
        assert_eq!((record.conditions.len(), record.related_persons.len()), (1, 1));
        assert!(record.allergy_intolerances[0].patient.is_some());
        assert!(record.conditions[0].encounter.is_some());
    });
}

#[test]
fn a_second_patient_is_left() {
    let message = adt(&["PID|||1", "PV1||I", "PID|||2", "NK1|1|Doe", "PV1||O"]);
    with_record(&message, &Options::default(), |v2, record| {
        assert_eq!((record.patients.len(), record.encounters.len()), (1, 1));
        assert!(record.related_persons.is_empty());
        assert!(v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/second-patient"));
    });
}

#[test]
fn neither_patient_nor_visit_is_needed() {
    with_record(&adt(&["AL1|1||X", "DG1|1||J45"]), &Options::default(), |_, record| {
        assert!(record.patients.is_empty() && record.encounters.is_empty());
        assert!(record.allergy_intolerances[0].patient.is_none());
        assert!(record.conditions[0].subject.is_none());
    });
    with_record(&adt(&["PV1||I"]), &Options::default(), |_, record| {
        assert!(record.encounters[0].subject.is_none());
    });
    with_record(&adt(&["PID|||1"]), &Options::default(), |_, record| {
        assert!(record.encounters.is_empty());
    });
}

/// Messages of this event with these segments.
fn of_event(event: &str, segments: &[&str]) -> String {
    adt(segments).replace("ADT^A01^ADT_A01", event)
}

fn issues(v2: &V2<'_>) -> Vec<&'static str> {
    v2.cx.issues.borrow().iter().map(|i| i.code).collect()
}

fn text<'t>(value: &'t Text<'_>) -> &'t str {
    value.as_ref().map_or("", |v| v.is.as_ref())
}

/// Numbers of a list with their use.
fn numbers(list: &[Identifier<'_>]) -> Vec<(String, String)> {
    list.iter().map(|i| (text(&i.value).to_string(), text(&i.r#use).to_string())).collect()
}

fn of(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect()
}

const PID: &str = "PID|1||1^^^A~2^^^B||Doe^Jane|||||||||||||X1^^^A";
const PV1: &str = "PV1|1|I|||||||||||||||||V1^^^A";

#[test]
fn merged_patients_replace_each_other() {
    for event in ["A18", "A30", "A34", "A36", "A39", "A40"] {
        let message = of_event(&format!("ADT^{event}"), &[PID, "MRG|9^^^A~8^^^B||||||Roe^Jane"]);
        with_record(&message, &Options::default(), |v2, record| {
            let [stays, former] = &record.patients[..] else { panic!("{event}") };
            assert_eq!(numbers(&former.identifier), of(&[("9", ""), ("8", "")]), "{event}");
            assert_eq!((former.active.map(|a| a.is), stays.active.is_none()), (Some(false), true));
            assert_eq!(
                (text(&stays.link[0].r#type), text(&former.link[0].r#type)),
                ("replaces", "replaced-by")
            );
            assert_eq!(stays.link[0].other.as_ref().unwrap().to.unwrap().index, 1);
            assert_eq!(former.link[0].other.as_ref().unwrap().to.unwrap().index, 0);
            assert_eq!(text(&former.name[0].family.value), "Roe");
            assert!(issues(v2).iter().all(|i| !i.starts_with("mapping/merge")), "{:?}", issues(v2));
        });
    }
}

#[test]
fn each_pair_of_a_message_is_merged_by_itself() {
    let second = "PID|2||3^^^A||Poe^Edgar";
    let message = of_event("ADT^A40^ADT_A39", &[PID, "PD1||||7^Who", "MRG|9^^^A", second, "MRG|8^^^A"]);
    with_record(&message, &Options::default(), |_, record| {
        let links = record.patients.iter().map(|p| p.link[0].other.as_ref().unwrap().to.unwrap().index);
        assert_eq!(links.collect::<Vec<_>>(), [2, 3, 0, 1]);
        let focus = record.message_headers[0].focus.iter().map(|f| f.to.unwrap().index);
        assert_eq!(focus.collect::<Vec<_>>(), [0, 1]);
    });
}

#[test]
fn what_is_merged_with_itself_stays_one() {
    let message = of_event("ADT^A40", &[PID, "MRG|1^^^A||X1^^^A||V1^^^A", PV1]);
    with_record(&message, &Options::default(), |v2, record| {
        assert_eq!((record.patients.len(), record.accounts.len(), record.encounters.len()), (1, 1, 1));
        assert!(record.patients[0].link.is_empty() && record.patients[0].active.is_none());
        assert!(issues(v2).contains(&"mapping/merge-with-itself"));
    });
}

#[test]
fn the_same_number_of_another_authority_is_another_number() {
    with_record(&of_event("ADT^A40", &[PID, "MRG|1^^^Z"]), &Options::default(), |_, record| {
        assert_eq!(record.patients.len(), 2);
    });
}

#[test]
fn merged_accounts_and_visits_keep_their_former_numbers() {
    for event in ["A35", "A41"] {
        let message = of_event(&format!("ADT^{event}"), &[PID, "MRG|1^^^A||X9^^^A"]);
        with_record(&message, &Options::default(), |_, record| {
            let [stays, former] = &record.accounts[..] else { panic!("{event}") };
            assert_eq!(numbers(&stays.identifier), of(&[("X1", ""), ("X9", "old")]));
            assert_eq!(
                (numbers(&former.identifier), text(&former.status.value)),
                (of(&[("X9", "")]), "inactive")
            );
            assert_eq!(record.patients.len(), 1);
        });
    }
    with_record(
        &of_event("ADT^A42", &[PID, "MRG|1^^^A||||V9^^^A", PV1]),
        &Options::default(),
        |_, record| {
            let [stays, former] = &record.encounters[..] else { panic!() };
            assert_eq!(numbers(&stays.identifier), of(&[("V1", ""), ("V9", "old")]));
            assert_eq!(text(&former.status.value), "entered-in-error");
            assert!(former.subject.is_some());
        },
    );
}

#[test]
fn a_changed_number_is_an_old_one_of_the_same_thing() {
    for (event, mrg) in [("A46", "MRG||||9^^^A"), ("A47", "MRG|9^^^A"), ("A48", "MRG||9^^^A")] {
        with_record(&of_event(&format!("ADT^{event}"), &[PID, mrg]), &Options::default(), |_, record| {
            assert_eq!(record.patients.len(), 1, "{event}");
            assert!(numbers(&record.patients[0].identifier).contains(&("9".into(), "old".into())));
        });
    }
    with_record(&of_event("ADT^A49", &[PID, "MRG|1^^^A||X9^^^A"]), &Options::default(), |_, record| {
        assert_eq!(numbers(&record.accounts[0].identifier), of(&[("X1", ""), ("X9", "old")]));
        assert_eq!(record.accounts.len(), 1);
    });
    for (event, mrg) in [("A50", "MRG|1^^^A||||V9^^^A"), ("A51", "MRG|1^^^A|||||V9^^^A")] {
        with_record(
            &of_event(&format!("ADT^{event}"), &[PID, mrg, PV1]),
            &Options::default(),
            |_, record| {
                assert_eq!(numbers(&record.encounters[0].identifier), of(&[("V1", ""), ("V9", "old")]));
                assert_eq!(record.encounters.len(), 1);
            },
        );
    }
}

#[test]
fn what_is_moved_replaces_nothing() {
    let message = of_event("ADT^A44", &[PID, "MRG|9^^^A||X1^^^A"]);
    with_record(&message, &Options::default(), |_, record| {
        assert_eq!((record.patients.len(), record.accounts.len()), (2, 1));
        assert!(record.patients.iter().all(|p| p.link.is_empty() && p.active.is_none()));
        assert_eq!(record.accounts[0].subject[0].to.unwrap().index, 0);
    });
    let two = [PID, "MRG|9^^^A||||V1^^^A", PV1, "MRG|9^^^A||||V2^^^A", "PV1|2|I|||||||||||||||||V2^^^A"];
    with_record(&of_event("ADT^A45", &two), &Options::default(), |_, record| {
        let visits: Vec<_> = record.encounters.iter().flat_map(|e| numbers(&e.identifier)).collect();
        assert_eq!(visits, of(&[("V1", ""), ("V2", "")]));
        assert!(record.encounters.iter().all(|e| e.subject.as_ref().unwrap().to.unwrap().index == 0));
    });
}

#[test]
fn a_merge_with_a_part_missing_is_told() {
    with_record(&of_event("ADT^A40", &[PID]), &Options::default(), |v2, record| {
        assert!(issues(v2).contains(&"mapping/merge-without-former-number"));
        assert_eq!(record.patients.len(), 1);
    });
    with_record(&of_event("ADT^A40", &["MRG|9^^^A"]), &Options::default(), |v2, record| {
        assert!(issues(v2).contains(&"mapping/merge-without-patient"));
        assert!(record.patients[0].link.is_empty());
    });
}

#[test]
fn linked_and_unlinked_records() {
    let other = "PID|2||5^^^A";
    with_record(&of_event("ADT^A24", &[PID, PV1, other]), &Options::default(), |_, record| {
        let links: Vec<_> = record.patients.iter().map(|p| text(&p.link[0].r#type).to_string()).collect();
        assert_eq!(links, ["seealso", "seealso"]);
    });
    with_record(&of_event("ADT^A37", &[PID, other]), &Options::default(), |v2, record| {
        assert!(record.patients.iter().all(|p| p.link.is_empty()));
        assert!(issues(v2).contains(&"mapping/link-removed"));
    });
    with_record(&of_event("ADT^A24", &[PID]), &Options::default(), |v2, _| {
        assert!(issues(v2).contains(&"mapping/second-patient-missing"));
    });
}

#[test]
fn a_swap_is_of_two_patients() {
    let segments = [PID, "PV1|1|I|W^1", "PID|2||5^^^A", "PV1|2|I|W^2"];
    let message = of_event("ADT^A17^ADT_A17", &segments);
    with_record(&message, &Options::default(), |v2, record| {
        assert_eq!((record.patients.len(), record.encounters.len()), (2, 2));
        let subjects = record.encounters.iter().map(|e| e.subject.as_ref().unwrap().to.unwrap().index);
        assert_eq!(subjects.collect::<Vec<_>>(), [0, 1]);
        assert!(issues(v2).is_empty());
    });
    let rows = fired(&message, &Options::default(), "messages/ADT_A17#");
    for row in [13, 18, 27, 31] {
        assert!(rows.contains(&format!("messages/ADT_A17#{row}")), "{row}");
    }
}

#[test]
fn events_without_a_map_are_read_by_the_nearest() {
    for (event, code, map) in [
        ("ADT^A03", "mapping/event-without-published-map", "messages/ADT_A01#13"),
        ("ADT^A21", "mapping/event-without-published-map", "messages/ADT_A02#13"),
        ("ADT^A38", "mapping/event-without-published-map", "messages/ADT_A11#14"),
        ("ADT^X99", "mapping/event-unknown", "messages/ADT_A01#13"),
        ("ADT^^ADT_A05", "mapping/event-unknown", "messages/ADT_A05#13"),
    ] {
        let message = of_event(event, &["PID|||1"]);
        with_record(&message, &Options::default(), |v2, _| assert_eq!(issues(v2)[0], code, "{event}"));
        assert!(fired(&message, &Options::default(), map).contains(map), "{event}");
    }
}

#[test]
fn events_that_end_or_take_back() {
    for (event, status) in [
        ("A11", "cancelled"),
        ("A13", "in-progress"),
        ("A21", "onleave"),
        ("A22", "in-progress"),
        ("A23", "entered-in-error"),
        ("A27", "cancelled"),
        ("A38", "cancelled"),
        ("A52", "in-progress"),
        ("A53", "onleave"),
    ] {
        let message = of_event(&format!("ADT^{event}"), &["PID|||1", "PV1||P"]);
        with_record(&message, &Options::default(), |_, record| {
            assert_eq!(text(&record.encounters[0].status.value), status, "{event}");
        });
    }
    with_record(&of_event("ADT^A29", &["PID|||1"]), &Options::default(), |_, record| {
        assert_eq!(record.patients[0].active.map(|a| a.is), Some(false));
    });
}

#[test]
fn roles_go_to_the_patient_the_visit_and_the_procedure() {
    let segments = [
        "PID|||1",
        "ROL|1|AD|PP|7^Own^Doctor",
        "ROL|2|AD|AT^^HL70443|8^At^Tending~9^Second",
        "ROL|3|AD|SPO^^HL70063|10^Hus^Band",
        "PV1||I",
        "ROL|4|AD|CP|11^Con^Sultant",
        "PR1|1||C",
        "ROL|5|AD|AT|12^Sur^Geon",
    ];
    with_record(&adt(&segments), &Options::default(), |_, record| {
        assert_eq!(record.patients[0].general_practitioner.len(), 1);
        let team = &record.care_teams[0];
        let kinds: Vec<_> =
            team.participant.iter().map(|p| p.member.as_ref().unwrap().to.unwrap().kind).collect();
        assert_eq!(kinds, [Kind::Practitioner, Kind::Practitioner, Kind::RelatedPerson]);
        assert_eq!((record.care_teams.len(), team.subject.is_some()), (1, true));
        assert_eq!(record.encounters[0].participant.len(), 1);
        assert_eq!(record.procedures[0].performer.len(), 1);
    });
}

#[test]
fn insurances_name_who_pays_and_who_is_insured() {
    let in1 = "IN1|1|P1|C1|Insurer||||G1||||||||Doe^Jim|SPO|19700101";
    with_record(
        &adt(&["PID|||1||Doe^Jane", in1, "IN1|2|P2||||||||||||||Doe^Jane|SEL"]),
        &Options::default(),
        |_, record| {
            let [first, second] = &record.coverages[..] else { panic!() };
            let payor: &Organization<'_> = record.get(first.payor[0].to.unwrap()).unwrap();
            assert_eq!((text(&payor.name), text(&payor.identifier[0].value)), ("Insurer", "C1"));
            assert_eq!(text(&first.class[0].value), "G1");
            assert_eq!(first.subscriber.as_ref().unwrap().to.unwrap().kind, Kind::RelatedPerson);
            assert_eq!(second.subscriber.as_ref().unwrap().to.unwrap().kind, Kind::Patient);
            assert!(second.payor.is_empty() && second.beneficiary.is_some());
        },
    );
}

#[test]
fn additions_to_an_insurance_are_of_the_one_before_them() {
    let mut in2 = vec![""; 73];
    in2[0] = "IN2";
    let filled =
        [(2, "123"), (6, "1EG4"), (8, "MD7"), (25, "P9^^^CMS"), (26, "S1^^^CMS"), (58, "^^PH^^1^555^1")];
    for (field, value) in filled.into_iter().chain([(61, "M5"), (63, "^^PH^^1^555^2"), (72, "SPO")]) {
        in2[field] = value;
    }
    let in2 = in2.join("|");
    let other = "IN1|1|P1|C1|Insurer||||G1||||||||Doe^Jim";
    let own = "IN1|2|P2|C2|Second||||||||||||Doe^Jane|SEL";
    let pid = "PID|||1||Doe^Jane||||||||||||||123";
    with_record(&adt(&["PID|||1", &in2, other, &in2]), &Options::default(), |_, record| {
        let [coverage] = &record.coverages[..] else { panic!("one IN1") };
        let numbers: Vec<_> = coverage.identifier.iter().map(|i| text(&i.value)).collect();
        assert_eq!(numbers, ["P1", "1EG4", "MD7", "M5"]);
        let kinds = |i: &Identifier<'_>| text(&i.r#type.as_ref().unwrap().coding[0].code).to_string();
        assert_eq!(coverage.identifier.iter().skip(1).map(kinds).collect::<Vec<_>>(), ["MC", "MA", "MB"]);
        assert_eq!(text(&coverage.relationship.as_ref().unwrap().coding[0].code), "SPO");
        assert_eq!(coverage.common.extension.len(), 1);
        let payor: &Organization<'_> = record.get(coverage.payor[0].to.unwrap()).unwrap();
        assert_eq!((payor.identifier.len(), payor.telecom.len()), (2, 1));
        let insured: &RelatedPerson<'_> =
            record.get(coverage.subscriber.as_ref().unwrap().to.unwrap()).unwrap();
        assert_eq!((text(&insured.identifier[0].value), insured.telecom.len()), ("123", 1));
    });
    // PID says the number of social security already.
    with_record(&adt(&[pid, own, &in2]), &Options::default(), |_, record| {
        let patient = &record.patients[0];
        let numbers: Vec<_> = patient.identifier.iter().map(|i| text(&i.value)).collect();
        assert_eq!((numbers, patient.telecom.len()), (vec!["1", "123"], 1));
    });
}

#[test]
fn guarantors_stand_in_the_account() {
    for pid in ["PID|||1", "PID|||1|||||||||||||||X1"] {
        let message = adt(&[pid, "GT1|1||Payer^Paul", "GT1|2||||||||||SEL", "GT1|3||||||||||||||||||||Firm"]);
        with_record(&message, &Options::default(), |_, record| {
            let [account] = &record.accounts[..] else { panic!("{pid}") };
            let kinds: Vec<_> =
                account.guarantor.iter().map(|g| g.party.as_ref().unwrap().to.unwrap().kind).collect();
            assert_eq!(kinds, [Kind::RelatedPerson, Kind::Patient, Kind::Organization]);
        });
    }
}

#[test]
fn a_contact_is_somebody_related_whatever_the_role_where_the_map_does_not_ask() {
    let segments = ["PID|||1", "NK1|1|Doe|E"];
    with_record(&of_event("ADT^A05", &segments), &Options::default(), |_, record| {
        assert_eq!((record.related_persons.len(), record.patients[0].contact.len()), (1, 1));
    });
    with_record(&of_event("ADT^A01", &segments), &Options::default(), |_, record| {
        assert_eq!((record.related_persons.len(), record.patients[0].contact.len()), (0, 1));
    });
}

#[test]
fn charges_are_for_the_patient_the_visit_and_the_account() {
    let ft1 = "FT1|1|T1||20260101|20260102|CG|99213^Visit^C4|||2|120.50&EUR||CARD^Cardiology||||||J45|8^Doer|9^Orderer";
    let message =
        of_event("DFT^P03", &[PID, PV1, ft1, "PR1|1||C", "FT1|2|T2||||PY|||||20", "FT1|3|T3||||AJ|X"]);
    with_record(&message, &Options::default(), |v2, record| {
        let [charge, adjusted] = &record.charge_items[..] else { panic!() };
        assert_eq!(text(&charge.status.value), "billable");
        let price = charge.price_override.as_ref().unwrap();
        assert_eq!((text(&price.value), text(&price.currency)), ("120.50", "EUR"));
        assert_eq!((charge.account.len(), charge.service.len(), charge.performer.len()), (1, 1, 2));
        assert!(charge.subject.is_some() && charge.context.is_some());
        assert_eq!((text(&adjusted.status.value), adjusted.status.extension.len()), ("unknown", 1));
        assert!(adjusted.service.is_empty());
        assert_eq!(issues(v2), ["mapping/transaction-is-no-charge"]);
    });
}

#[test]
fn accounts_end() {
    for (event, status) in [("P01", "active"), ("P02", "inactive"), ("P06", "inactive")] {
        with_record(&of_event(&format!("BAR^{event}"), &[PID]), &Options::default(), |_, record| {
            assert_eq!(text(&record.accounts[0].status.value), status, "{event}");
        });
    }
}

#[test]
fn what_is_said_of_the_patient_again_is_not_said_twice() {
    let pid = "PID|||1||Doe^Jane^M^^^^L||19700102||||1 Road^^Town^NY^1";
    let again =
        ["IN1|1|P1||||||||||||||Doe^Jane^M|SEL|19700102|1 Road^^Town^NY^1", "GT1|1|1|Doe^Jane^M||||||||SEL"];
    let message = adt(&[pid, again[0], again[1]]);
    with_record(&message, &Options::default(), |_, record| {
        let patient = &record.patients[0];
        assert_eq!((patient.name.len(), patient.address.len(), patient.identifier.len()), (1, 1, 1));
        assert!(record.related_persons.is_empty());
    });
    let other = adt(&[pid, "IN1|1|P1||||||||||||||Roe^Jane|SEL||2 Road^^Town", "GT1|1||Poe^Jane||||||||SEL"]);
    with_record(&other, &Options::default(), |_, record| {
        assert_eq!((record.patients[0].name.len(), record.patients[0].address.len()), (3, 2));
    });
}

#[test]
fn a_caller_may_want_one_record_of_two_that_are_merged() {
    let one = Options { merges: Merges::Identifiers, ..Options::default() };
    let message = of_event("ADT^A36", &[PID, "MRG|9^^^A||X9^^^A"]);
    with_record(&message, &one, |_, record| {
        assert_eq!((record.patients.len(), record.accounts.len()), (1, 1));
        assert!(record.patients[0].link.is_empty());
        assert!(numbers(&record.patients[0].identifier).contains(&("9".into(), "old".into())));
        assert_eq!(numbers(&record.accounts[0].identifier), of(&[("X1", ""), ("X9", "old")]));
    });
}

#[test]
fn what_an_event_needs_and_a_message_lacks_is_told() {
    let told = |event: &str, segments: &[&str]| {
        let mut told = Vec::new();
        with_record(&of_event(event, segments), &Options::default(), |v2, _| told = issues(v2));
        told.retain(|code| code.ends_with("-missing"));
        told
    };
    assert_eq!(told("ADT^A01", &["PV1||I"]), ["mapping/patient-missing"]);
    assert_eq!(told("ADT^A02", &["PID|||1"]), ["mapping/visit-missing"]);
    assert_eq!(told("ADT^A20", &["NPU|W^1|O"]), Vec::<&str>::new());
    assert_eq!(told("ADT^A31", &["PID|||1"]), Vec::<&str>::new());
    assert_eq!(told("ADT^A17", &["PID|||1", "PV1||I", "PID|||2"]), ["mapping/visit-missing"]);
}
