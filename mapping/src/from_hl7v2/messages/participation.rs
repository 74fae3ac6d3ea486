//! PRT wherever it stands: it is about what the segment before it made.
//!
//! It is read when everything else is: the things of the record are found by the segments they were made from.

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use synovia_hl7v2::SegmentView;

use crate::from_hl7v2::scope::{Scope, V2};
use crate::from_hl7v2::segments::prt;
use crate::generated::rules::hl7v2::prt as own;
use crate::generated::rules::messages::{
    adt_a01, adt_a02, adt_a05, adt_a06, oml_o21 as oml, oru_r01 as oru, vxu_v04 as vxu,
};
use crate::model::{
    CareTeam, DiagnosticReport, Encounter, EncounterParticipant, Entity, Immunization, ImmunizationPerformer,
    Key, Kind, MedicationAdministration, MedicationPerformer, MedicationRequest, Observation, Patient,
    Record, Reference, RelatedPerson, ServiceRequest, Specimen, SpecimenCollection,
};
use crate::report::Severity;
use crate::trace::Rule;

/// The systems of PRT-4: the guide names 0443, later versions of the standard have 0912 there. No system is theirs too.
const TABLES: [&str; 3] = ["HL70443", "HL70912", ""];

/// The roles that make a member of the team of the patient.
const OF_TEAM: [&str; 14] =
    ["AD", "AP", "ARI", "AT", "CP", "FHCP", "OP", "PH", "PP", "PRI", "RP", "RT", "VP", "PO"];

/// The rows of a message map for PRT.
struct Rows {
    patient: OfPatient,
    visit: Rule,
    device: Rule,
    location: Rule,
    performer: Rule,
    requester: Rule,
    collector: Rule,
    /// Who made the report, and who interpreted it.
    reporter: [Rule; 2],
}

/// What PRT after PID makes.
enum OfPatient {
    /// The general practitioner, and members of the team.
    Team { practitioner: Rule, in_role: bool, team: Rule },
    /// The general practitioner in a role, and people related to the patient.
    Related { practitioner: Rule, related: Rule },
}

const OTHER: Rows = Rows {
    patient: OfPatient::Team { practitioner: own::GENERAL_PRACTITIONER, in_role: true, team: own::CARE_TEAM },
    visit: own::PARTICIPANT,
    device: own::DEVICE,
    location: own::LOCATION,
    performer: own::PERFORMER,
    requester: own::REQUESTER,
    collector: own::COLLECTOR,
    reporter: [own::REPORTER, own::INTERPRETER],
};

/// The rows of a message; of an observation of the patient if `of_patient`, else of an order.
fn rows(code: &str, event: &str, of_patient: bool) -> Rows {
    let team = |practitioner, in_role, team| Rows {
        patient: OfPatient::Team { practitioner, in_role, team },
        ..OTHER
    };
    match (code, event) {
        ("ADT", "A02") => team(adt_a02::R25, false, adt_a02::R26),
        ("ADT", "A05" | "A14" | "A28" | "A31") => team(adt_a05::R25, true, adt_a05::R26),
        ("ADT", "A06" | "A07") => team(adt_a06::R25, false, adt_a06::R26),
        ("ADT", _) => team(adt_a01::R25, false, adt_a01::R26),
        ("ORU", _) => Rows {
            patient: OfPatient::Related { practitioner: oru::R16, related: oru::R17 },
            visit: oru::R35,
            device: if of_patient { oru::R25 } else { oru::R67 },
            location: if of_patient { oru::R26 } else { oru::R68 },
            performer: if of_patient { oru::R27 } else { oru::R69 },
            requester: oru::R56,
            collector: oru::R55,
            reporter: [oru::R53, oru::R54],
        },
        ("OML", _) => Rows {
            patient: OfPatient::Related { practitioner: oml::R16, related: oml::R17 },
            visit: oml::R28,
            device: oml::R58,
            location: oml::R59,
            performer: oml::R60,
            requester: oml::R52,
            collector: oml::R51,
            ..OTHER
        },
        ("VXU", _) => Rows {
            device: if of_patient { vxu::R34 } else { vxu::R57 },
            location: if of_patient { vxu::R35 } else { vxu::R58 },
            performer: if of_patient { vxu::R36 } else { vxu::R59 },
            ..OTHER
        },
        _ => OTHER,
    }
}

/// Reads every PRT of the message.
pub(crate) fn read(v2: &V2<'_>, code: &str, event: &str) {
    if !v2.message.all_segments().any(|s| s.id().as_str() == "PRT") {
        return;
    }
    let made = made(&v2.cx.record.borrow());
    let places = walk(v2, &made);
    for place in &places.all {
        let s = v2.segment(place.prt);
        if s.part(2).is_some_and(|p| p.peek() == "D") {
            // FHIR has no word in a message for what is no longer there.
            s.issue(Severity::Warning, "mapping/participation-deleted");
            s.leaves().into_iter().for_each(|leaf| v2.cx.trace.refuse(leaf, crate::trace::Reason::NoTarget));
            continue;
        }
        let rows = rows(code, event, place.order.is_none());
        match place.of {
            Of::Patient(key) => of_patient(s, &rows, key),
            Of::Visit(key) => of_visit(s, &rows, key),
            Of::Observation(key) => of_observation(s, &rows, key),
            Of::Order { common } => {
                let things = place.order.and_then(|n| places.orders.get(n));
                of_order(s, &rows, (code, common), things.map_or(&[][..], Vec::as_slice));
            }
            Of::Nothing => s.issue(Severity::Warning, "mapping/participation-in-nothing"),
        }
    }
}

/// What a PRT is about.
#[derive(Clone, Copy, Debug)]
enum Of {
    Patient(Key),
    Visit(Key),
    Observation(Key),
    /// An order; `common` if it stands after ORC.
    Order {
        common: bool,
    },
    Nothing,
}

/// A PRT, what it is about, and the order it stands in.
struct Place<'a> {
    prt: SegmentView<'a>,
    of: Of,
    order: Option<usize>,
}

/// All PRT, and what each order of the message made.
#[derive(Default)]
struct Places<'a> {
    all: Vec<Place<'a>>,
    orders: Vec<Vec<Key>>,
}

/// Things by the segment they were made from.
fn made(record: &Record<'_>) -> HashMap<String, Vec<Key>> {
    fn add<'a, T: Entity<'a>>(record: &Record<'a>, out: &mut HashMap<String, Vec<Key>>) {
        for (index, thing) in T::list(record).iter().enumerate() {
            let key = Key { kind: T::KIND, index: u32::try_from(index).unwrap_or(u32::MAX) };
            out.entry(thing.common().anchor.clone()).or_default().push(key);
        }
    }
    let mut out = HashMap::new();
    add::<Patient<'_>>(record, &mut out);
    add::<Encounter<'_>>(record, &mut out);
    add::<Observation<'_>>(record, &mut out);
    add::<ServiceRequest<'_>>(record, &mut out);
    add::<MedicationRequest<'_>>(record, &mut out);
    add::<MedicationAdministration<'_>>(record, &mut out);
    add::<Immunization<'_>>(record, &mut out);
    add::<DiagnosticReport<'_>>(record, &mut out);
    add::<Specimen<'_>>(record, &mut out);
    out
}

fn walk<'a>(v2: &V2<'a>, made: &HashMap<String, Vec<Key>>) -> Places<'a> {
    let mut places = Places::default();
    let mut of = Of::Nothing;
    let mut order: Option<usize> = None;
    let mut has_request = false;
    for segment in v2.message.all_segments() {
        let id = segment.id();
        let keys = made.get(&segment.location().to_string()).map_or(&[][..], Vec::as_slice);
        let first = |kind: Kind| keys.iter().copied().find(|k| k.kind == kind);
        let begins = match id.as_str() {
            "ORC" => true,
            "OBR" => has_request || order.is_none(),
            _ => false,
        };
        if begins {
            order = Some(places.orders.len());
            places.orders.push(Vec::new());
        }
        has_request = id.as_str() == "OBR" || (has_request && id.as_str() != "ORC");
        if let Some(things) = order.and_then(|n| places.orders.get_mut(n)) {
            things.extend_from_slice(keys);
        }
        match id.as_str() {
            "PRT" => places.all.push(Place { prt: segment, of, order }),
            // What is said of the segment before does not stand between it and its participants.
            "PD1" | "PV2" | "NTE" | "ARV" | "ROL" | "TQ1" | "TQ2" | "CTD" | "RXR" | "RXC" => {}
            "PID" => {
                order = None;
                of = first(Kind::Patient).map_or(Of::Nothing, Of::Patient);
            }
            "PV1" => of = first(Kind::Encounter).map_or(Of::Nothing, Of::Visit),
            "OBX" => of = first(Kind::Observation).map_or(Of::Nothing, Of::Observation),
            "ORC" => of = Of::Order { common: true },
            "OBR" | "RXO" | "RXE" | "RXG" | "RXD" | "RXA" | "ODS" | "ODT" => of = Of::Order { common: false },
            _ => of = Of::Nothing,
        }
    }
    places
}

/// Whether PRT-4 is one of these roles.
fn in_role<'c, 'a>(s: Scope<'c, 'a>, rule: Rule, roles: &[&str]) -> Option<Scope<'c, 'a>> {
    s.when(rule, |t| {
        let stated = s.part(4).map(|p| p.peek_at(3)).unwrap_or_default();
        let known = TABLES.contains(&stated.as_ref()) && (stated.is_empty() || t.valued_at(4, 3));
        known && t.one_of_at(4, 1, roles)
    })
}

fn of_patient<'a>(s: Scope<'_, 'a>, rows: &Rows, patient: Key) {
    let doctors = |doctors: Vec<Reference<'a>>| {
        s.cx().update::<Patient<'a>>(patient, |p| p.general_practitioner.extend(doctors));
    };
    match rows.patient {
        OfPatient::Related { practitioner, related } => {
            if let Some(s) = in_role(s, practitioner, &["PP"]) {
                return doctors(vec![prt::practitioner_role(s)]);
            }
            let s = s.under(related);
            let mut person = RelatedPerson { patient: Some(patient.into()), ..s.create() };
            prt::related_person(s, &mut person);
            s.add(person);
        }
        OfPatient::Team { practitioner, in_role: role, team } => {
            if let Some(s) = in_role(s, practitioner, &["PP"]) {
                let read = if role { prt::general_practitioner_roles } else { prt::general_practitioners };
                doctors(read(s));
            }
            let Some(s) = in_role(s, team, &OF_TEAM) else {
                s.issue(Severity::Information, "mapping/participation-in-other-role");
                return;
            };
            let members = prt::care_team(s);
            s.cx().update::<CareTeam<'a>>(team_of(s, Some(patient)), |t| t.participant.extend(members));
        }
    }
}

/// The team of the patient, which other segments may have made already.
pub(super) fn team_of<'a>(s: Scope<'_, 'a>, patient: Option<Key>) -> Key {
    let of_patient = |t: &CareTeam<'a>| t.subject.as_ref().and_then(|r| r.to) == patient;
    let known = s.cx().record.borrow().care_teams.iter().position(of_patient);
    match known.and_then(|n| u32::try_from(n).ok()) {
        Some(index) => Key { kind: Kind::CareTeam, index },
        None => s.cx().add(CareTeam { subject: patient.map(Reference::to), ..s.create() }),
    }
}

fn of_visit<'a>(s: Scope<'_, 'a>, rows: &Rows, visit: Key) {
    let individual = Some(prt::practitioner_role(s.under(rows.visit)));
    s.cx().update::<Encounter<'a>>(visit, |e| {
        e.participant.push(EncounterParticipant { individual, ..EncounterParticipant::default() });
    });
}

fn of_observation<'a>(s: Scope<'_, 'a>, rows: &Rows, observation: Key) {
    if let Some(s) = s.when(rows.device, |t| t.valued(10)) {
        let device = prt::device(s);
        s.cx().update::<Observation<'a>>(observation, |o| {
            o.device.get_or_insert(device);
        });
    }
    if let Some(s) = s.when(rows.location, |t| t.valued(9) || t.valued(14)) {
        let places = prt::locations(s);
        s.cx().update::<Observation<'a>>(observation, |o| o.common.extension.extend(places));
    }
    if let Some(s) = s.when(rows.performer, |t| t.valued(5)) {
        let performer = prt::practitioner_role(s);
        s.cx().update::<Observation<'a>>(observation, |o| o.performer.push(performer));
    }
}

/// PRT of an order, by its role, to what the order made.
fn of_order<'a>(s: Scope<'_, 'a>, rows: &Rows, (code, common): (&str, bool), things: &[Key]) {
    let first = |kind: Kind| things.iter().copied().find(|k| k.kind == kind);
    if let Some(vaccine) = first(Kind::Immunization) {
        return of_vaccine(s, vaccine);
    }
    let requester = match (code, common) {
        ("ORU", true) => oru::R42,
        ("OML", true) => oml::R41,
        _ => rows.requester,
    };
    let [reporter, interpreter] = rows.reporter;
    let report = first(Kind::DiagnosticReport);
    if let Some(s) = in_role(s, requester, &["OP"]) {
        return asked(s, things);
    }
    if let (Some(s), Some(specimen)) = (in_role(s, rows.collector, &["SC"]), first(Kind::Specimen)) {
        let who = prt::practitioner_role(s);
        s.cx().update::<Specimen<'a>>(specimen, |p| {
            let collection = p.collection.get_or_insert_with(SpecimenCollection::default);
            collection.collector.get_or_insert(who);
        });
        return;
    }
    if let (Some(s), Some(report)) = (in_role(s, reporter, &["ARI", "TN", "TR"]), report) {
        let who = prt::practitioner_role(s);
        s.cx().update::<DiagnosticReport<'a>>(report, |d| d.performer.push(who));
        return;
    }
    if let (Some(s), Some(report)) = (in_role(s, interpreter, &["PRI"]), report) {
        let who = prt::practitioner_role(s);
        s.cx().update::<DiagnosticReport<'a>>(report, |d| d.results_interpreter.push(who));
        return;
    }
    other(s, things);
}

/// OP: who asked for it. ORC-12 may have said it already.
fn asked<'a>(s: Scope<'_, 'a>, things: &[Key]) {
    let who = prt::practitioner_role(s);
    let Some(order) = things.iter().copied().find(|k| {
        matches!(k.kind, Kind::ServiceRequest | Kind::MedicationRequest | Kind::MedicationAdministration)
    }) else {
        return s.issue(Severity::Warning, "mapping/participation-in-nothing");
    };
    let mut known = false;
    s.cx().update::<ServiceRequest<'a>>(order, |q| {
        known = q.requester.is_some();
        q.requester.get_or_insert_with(|| who.clone());
    });
    s.cx().update::<MedicationRequest<'a>>(order, |q| {
        known = q.requester.is_some();
        q.requester.get_or_insert_with(|| who.clone());
    });
    s.cx().update::<MedicationAdministration<'a>>(order, |a| {
        a.performer.push(MedicationPerformer { function: None, actor: Some(who.clone()) });
    });
    if known {
        s.issue(Severity::Information, "mapping/requester-known");
    }
}

/// Any other role in an order: it supports it.
fn other<'a>(s: Scope<'_, 'a>, things: &[Key]) {
    let Some(order) =
        things.iter().copied().find(|k| matches!(k.kind, Kind::ServiceRequest | Kind::MedicationRequest))
    else {
        return s.issue(Severity::Warning, "mapping/participation-in-nothing");
    };
    let who = prt::practitioner_role(s.under(own::SUPPORTING));
    s.cx().update::<ServiceRequest<'a>>(order, |q| q.supporting_info.push(who.clone()));
    s.cx().update::<MedicationRequest<'a>>(order, |q| q.supporting_information.push(who));
}

/// OP, who ordered a vaccine, and AP, who gave it.
fn of_vaccine<'a>(s: Scope<'_, 'a>, vaccine: Key) {
    const V2_0443: &str = "http://terminology.hl7.org/CodeSystem/v2-0443";
    let kinds = [("OP", vxu::R42, vxu::R43, vxu::R44), ("AP", vxu::R45, vxu::R46, vxu::R47)];
    for (role, rule, code, system) in kinds {
        let Some(s) = in_role(s, rule, &[role]) else { continue };
        let performer = ImmunizationPerformer {
            function: Some(s.concept(code, role, system, V2_0443)),
            actor: Some(prt::practitioner_role(s)),
        };
        return s.cx().update::<Immunization<'a>>(vaccine, |i| i.performer.push(performer));
    }
    s.issue(Severity::Information, "mapping/participation-in-other-role");
}
