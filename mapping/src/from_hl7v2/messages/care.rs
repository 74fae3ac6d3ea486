//! PPR: problems, goals and pathways. REF: referrals. Both have patient, visit and orders as order messages have them.

use synovia_hl7v2::SegmentView;

use super::{header, orders};
use crate::from_hl7v2::scope::V2;
use crate::from_hl7v2::segments::{nte, problem, rf1};
use crate::model::{CarePlan, Condition, Goal, Key, Kind, Reference, ServiceRequest};

/// The first of its kind that was read.
fn first(v2: &V2<'_>, kind: Kind) -> Option<Reference<'static>> {
    let record = v2.cx.record.borrow();
    let any = match kind {
        Kind::Patient => !record.patients.is_empty(),
        _ => !record.encounters.is_empty(),
    };
    any.then(|| Reference::to(Key { kind, index: 0 }))
}

fn segments<'a>(v2: &V2<'a>) -> impl Iterator<Item = (&'a str, SegmentView<'a>)> {
    v2.message
        .all_segments()
        .map(|s| (core::str::from_utf8(s.raw().get(..3).unwrap_or_default()).unwrap_or_default(), s))
}

/// Reads PPR, PGL and PPP: goals and pathways address the problem they follow, and a pathway pursues the goals before it.
pub(crate) fn problems<'a>(v2: &V2<'a>) {
    orders::read(v2, &orders::OTHER);
    let (patient, encounter) = (first(v2, Kind::Patient), first(v2, Kind::Encounter));
    let mut made = Vec::new();
    let (mut problem, mut goals): (Option<Key>, Vec<Key>) = (None, Vec::new());
    for (id, segment) in segments(v2) {
        let s = v2.segment(segment);
        match id {
            "PRB" => {
                let s = s.under(problem::PROBLEM);
                let mut one =
                    Condition { subject: patient.clone(), encounter: encounter.clone(), ..s.create() };
                problem::condition(s, &mut one);
                problem = Some(v2.cx.add(one));
                goals.clear();
                made.extend(problem);
            }
            "GOL" => {
                let s = s.under(problem::GOAL);
                let mut one: Goal<'a> = Goal { subject: patient.clone(), ..s.create() };
                problem::goal(s, &mut one);
                one.addresses.extend(problem.map(Reference::to));
                let key = v2.cx.add(one);
                goals.push(key);
                made.push(key);
            }
            "PTH" => {
                let s = s.under(problem::PATHWAY);
                let mut one: CarePlan<'a> =
                    CarePlan { subject: patient.clone(), encounter: encounter.clone(), ..s.create() };
                problem::pathway(s, &mut one);
                one.addresses.extend(problem.map(Reference::to));
                one.goal.extend(goals.iter().copied().map(Reference::to));
                made.push(v2.cx.add(one));
            }
            _ => {}
        }
    }
    header::focus(v2, made);
}

/// Reads REF, RPA, RQA and the like: the referral is an order from one provider to another.
pub(crate) fn referral<'a>(v2: &V2<'a>) {
    orders::read(v2, &orders::OTHER);
    let (patient, encounter) = (first(v2, Kind::Patient), first(v2, Kind::Encounter));
    let find = |wanted: &'static str| segments(v2).filter(move |(id, _)| *id == wanted).map(|(_, s)| s);
    let Some(rf1) = find("RF1").next() else {
        find("PRD").for_each(|prd| drop(rf1::provider(v2.segment(prd).under(rf1::PROVIDER))));
        return;
    };
    let s = v2.segment(rf1).under(rf1::REFERRAL);
    let mut made: ServiceRequest<'a> = ServiceRequest { subject: patient, encounter, ..s.create() };
    rf1::service_request(s, &mut made);
    for prd in find("PRD") {
        let s = v2.segment(prd).under(rf1::PROVIDER);
        let refers = s.peek_at(1) == "RP";
        let Some(provider) = rf1::provider(s) else { continue };
        if refers && made.requester.is_none() {
            made.requester = Some(provider);
        } else if s.peek_at(1) == "RT" {
            made.performer.push(provider);
        }
    }
    let note = |nte| nte::service_request(v2.segment(nte).under(rf1::NOTE));
    made.note.extend(notes(v2).into_iter().filter_map(note));
    let key = v2.cx.add(made);
    header::focus(v2, vec![key]);
}

/// The notes of a referral that are on no order and no observation of it.
fn notes<'a>(v2: &V2<'a>) -> Vec<SegmentView<'a>> {
    let (mut is_of_order, mut begun) = (false, false);
    let mut found = Vec::new();
    for (id, segment) in segments(v2) {
        match id {
            "NTE" if !is_of_order => found.push(segment),
            "NTE" => {}
            // As the groups of orders have it: a diagnosis belongs to the order before it, if there is one.
            "DG1" => is_of_order = core::mem::replace(&mut begun, true),
            "TQ1" | "TQ2" | "CTD" => {}
            _ => {
                is_of_order =
                    matches!(id, "ORC" | "OBR" | "OBX") || id.starts_with("RX") || id.starts_with("OD");
                begun |= is_of_order && id != "OBX";
            }
        }
    }
    found
}

/// Reads MFN: STF and PRA of staff.
pub(crate) fn staff(v2: &V2<'_>) {
    orders::read_header(v2);
    let mut made = Vec::new();
    let (mut last, mut entry) = (None, None);
    for (id, segment) in segments(v2) {
        let s = v2.segment(segment);
        match id {
            "STF" => {
                last = rf1::staff(s.under(rf1::STAFF), entry);
                made.extend(last);
            }
            "PRA" => made.extend(rf1::practice(s.under(rf1::STAFF), last)),
            "MFE" => (last, entry) = (None, Some(s)),
            _ => {}
        }
    }
    header::focus(v2, made);
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::testing::with_record;
    use crate::model::{Kind, Record, Text};
    use crate::options::Options;

    fn read(kind: &str, segments: &[&str], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let header = format!("MSH|^~\\&|A|B|||20260102030405+0000||{kind}|1|P|2.5.1");
        with_record(&[&[header.as_str()], segments].concat().join("\r"), &Options::default(), look);
    }

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    #[test]
    fn goals_and_pathways_belong_to_the_problem_before_them() {
        let segments = [
            "PID|1||7",
            "PRB|AD|20260101|I35^Aortic stenosis^I10|P1||2|20260101||20260201||||confirmed|active||20251231",
            "GOL|AD|20260101|G^Walk^L|G1||||20260601|||||||||well on the way|active",
            "PTH|AD|C^Pathway^L|C1|20260101|active",
            "PRB|DE|20260101|X^other^L|P2",
        ];
        read("PPR^PC1^PPR_PC1", &segments, |_, record| {
            let first = &record.conditions[0];
            assert_eq!((text(&first.identifier[0].value), text(&first.recorded_date)), ("P1", "2026-01-01"));
            assert!(first.subject.is_some() && first.abatement.is_some() && first.onset.is_some());
            let deleted = record.conditions[1].verification_status.as_ref().unwrap();
            assert_eq!(text(&deleted.coding[0].code), "entered-in-error");
            let goal = &record.goals[0];
            assert_eq!(
                (text(&goal.lifecycle_status.value), goal.due[0].is.as_ref()),
                ("active", "2026-06-01")
            );
            assert_eq!(goal.addresses[0].to.unwrap().index, 0);
            let plan = &record.care_plans[0];
            assert_eq!((plan.goal.len(), plan.addresses.len(), text(&plan.intent)), (1, 1, "plan"));
            let focus = &record.message_headers[0].focus;
            assert_eq!(focus.iter().filter(|f| f.to.unwrap().kind == Kind::Condition).count(), 2);
        });
    }

    #[test]
    fn a_referral_goes_from_one_provider_to_another() {
        let segments = [
            "RF1|A|R|MED^Medical^L||A|R1^HOSP|20260101|20260201||CHK^check^L",
            "PRD|RP|Doe^Don|1 Main St||^WPN^PH^^1^555^1||12^NPI",
            "PRD|RT|Roe^Rob",
            "PID|1||7",
            "OBX|1|ST|1^x||y||||||F",
            "NTE|1||of the result",
            "PV1|1|O",
            "NTE|1||why",
            "NTE|2||since when",
        ];
        read("REF^I12^REF_I12", &segments, |_, record| {
            let made = &record.service_requests[0];
            assert_eq!(
                (text(&made.status.value), text(&made.intent), text(&made.priority)),
                ("active", "order", "routine")
            );
            assert!(made.requester.is_some() && made.performer.len() == 1 && made.subject.is_some());
            assert_eq!(record.practitioners[0].telecom.len(), 1);
            let notes: Vec<&str> = made.note.iter().map(|n| text(&n.text)).collect();
            assert_eq!(notes, ["why", "since when"]);
        });
        read("REF^I12^REF_I12", &["PRD|RP|Doe^Don"], |_, record| {
            assert!(record.service_requests.is_empty() && record.practitioners.len() == 1);
        });
    }

    #[test]
    fn a_note_of_a_referral_is_on_what_stands_before_it() {
        let segments = [
            "RF1|A|R||SO^Second^L",
            "NTE|1||why",
            "PID|1||7",
            "DG1|1||J45",
            "NTE|2||who",
            "OBR|1|P1||A^a^L",
            "NTE|3||what",
        ];
        read("REF^I12^REF_I12", &segments, |_, record| {
            let notes = |n: usize| -> Vec<&str> {
                record.service_requests[n].note.iter().map(|a| text(&a.text)).collect()
            };
            assert_eq!((notes(0), notes(1)), (vec!["what"], vec!["why", "who"]));
            assert_eq!(record.service_requests[1].category.len(), 1);
        });
    }

    #[test]
    fn staff_whose_record_ends_are_not_active() {
        for (event, active) in [("MDL", Some(false)), ("MDC", Some(false)), ("MUP", Some(true))] {
            let mfe = format!("MFE|{event}|||77");
            read("MFN^M02^MFN_M02", &[&mfe, "STF|77||Doe^Don||||A"], |_, record| {
                assert_eq!(record.practitioners[0].active.as_ref().map(|a| a.is), active, "{event}");
            });
        }
    }

    #[test]
    fn staff_are_practitioners_with_their_roles() {
        let segments = [
            "MFI|PRA",
            "MFE|MAD|||77",
            "STF|77|12^^^NPI|Doe^Don||M|19700101|A|||^WPN^PH^^1^555^1|1 Main St",
            "PRA|77|Practice^L|PH|||9^LIC",
        ];
        read("MFN^M02^MFN_M02", &segments, |_, record| {
            let made = &record.practitioners[0];
            assert_eq!((text(&made.gender.value), made.active.unwrap().is), ("male", true));
            assert_eq!((made.identifier.len(), made.telecom.len(), made.qualification.len()), (2, 1, 1));
            assert_eq!(record.practitioner_roles.len(), 1);
        });
        let group = ["MFE|MAD|||77", "STF|77||Doe^Don", "PRA|77|P1^Practice|||Nephrology^Board|||20260101"];
        read("MFN^M02^MFN_M02", &group, |_, record| {
            let role = &record.practitioner_roles[0];
            assert_eq!(text(&role.specialty[0].text), "Nephrology");
            assert_eq!(text(&role.period.as_ref().unwrap().end), "2026-01-01");
            assert!(role.organization.is_some());
        });
        read("MFN^M02^MFN_M02", &["MFE||||VALUE"], |_, record| assert!(record.practitioners.is_empty()));
    }
}
