//! 278: requests for authorization, and the answers to them, as Da Vinci PAS has them.

mod line;

use synovia_x12::guide::Guide;

use self::line::{asked, decided, reviewed};
use super::eligibility::{dated, member_number, trace};
use super::kept;
use super::people::{self, Level, named, number_segment, written};
use super::tree::{Loop, Segment};
use super::way::{Way, by, known};
use crate::from_x12::sets::authorization as lines;
use crate::from_x12::sets::both::of;
use crate::from_x12::sets::{codes, eligibility};
use crate::generated::rules::x12::authorization as r;
use crate::model::{
    Claim, ClaimCareTeam, ClaimResponse, Coverage, ExtensionValue, Patient, Record, Reference, ResponseError,
    TimeOrPeriod, Val,
};
use crate::trace::{Origin, Rule};

/// The family of what is kept of these sets.
const MODULE: &str = "authorization";

fn is_preauthorization(r#use: &crate::model::Extended<'_>) -> bool {
    known(&r#use.value) == Some("preauthorization")
}

pub(super) fn asks(record: &Record<'_>) -> bool {
    record.claims.iter().any(|claim| is_preauthorization(&claim.r#use)) && record.claim_responses.is_empty()
}

pub(super) fn answers(record: &Record<'_>) -> bool {
    record.claim_responses.iter().any(|response| is_preauthorization(&response.r#use))
}

/// Who takes part in a request or an answer: each is a level.
struct About<'t, 'a> {
    insurer: Option<&'t Reference<'a>>,
    requester: Option<&'t Reference<'a>>,
    patient: Option<&'t Reference<'a>>,
    coverage: Option<&'t Coverage<'a>>,
    errors: &'t [ResponseError<'a>],
    insurer_rule: Rule,
    requester_rule: Rule,
    patient_rule: Rule,
}

pub(super) fn request<'a>(w: Way<'_, 'a>, guide: &'static Guide) -> Loop {
    let mut top = Level::new(Loop::new("ST"));
    for (n, claim) in w.record.claims.iter().filter(|claim| is_preauthorization(&claim.r#use)).enumerate() {
        if n == 0 {
            let created = (r::BHT04, &claim.created);
            top.body.push(people::bht(w, &claim.common.extension, MODULE, ["0007", "13"], created));
        }
        let first = claim.insurance.first();
        let led = first.and_then(|i| i.coverage.as_ref());
        let about = About {
            insurer: claim.insurer.as_ref(),
            requester: claim.provider.as_ref(),
            patient: claim.patient.as_ref(),
            coverage: led.and_then(|to| w.record.get::<Coverage<'a>>(to.to?)),
            errors: &[],
            insurer_rule: r::CLAIM_INSURER,
            requester_rule: r::CLAIM_PROVIDER,
            patient_rule: r::CLAIM_PATIENT,
        };
        let mut event = event(w, guide, claim);
        let insured = first.iter().flat_map(|i| [i.sequence.map(|v| v.by), i.focal.map(|v| v.by)]);
        let says = [by(&claim.status.value), by(&claim.r#use.value), led.map(|to| to.by)];
        says.into_iter().chain(insured).flatten().for_each(|origin| event.followed(origin));
        place(w, &mut top, &about, Some(event));
    }
    top.whole()
}

pub(super) fn response<'a>(w: Way<'_, 'a>, guide: &'static Guide) -> Loop {
    let mut top = Level::new(Loop::new("ST"));
    let all = w.record.claim_responses.iter().filter(|response| is_preauthorization(&response.r#use));
    for (n, answer) in all.enumerate() {
        if n == 0 {
            let created = (r::BHT04, &answer.created);
            top.body.push(people::bht(w, &answer.common.extension, MODULE, ["0007", "11"], created));
        }
        let first = answer.insurance.first();
        let led = first.and_then(|i| i.coverage.as_ref());
        let coverage = led.and_then(|to| w.record.get::<Coverage<'a>>(to.to?));
        let about = About {
            insurer: answer.insurer.as_ref(),
            requester: answer.requestor.as_ref(),
            patient: answer.patient.as_ref(),
            coverage: coverage.or_else(|| of_patient(w.record, answer.patient.as_ref())),
            errors: &answer.error,
            insurer_rule: r::RESPONSE_INSURER,
            requester_rule: r::RESPONSE_REQUESTOR,
            patient_rule: r::RESPONSE_PATIENT,
        };
        let insured = first.iter().flat_map(|i| [i.sequence.map(|v| v.by), i.focal.map(|v| v.by)]);
        let says: Vec<Origin> = insured.chain([led.map(|to| to.by)]).flatten().collect();
        let mut event = answered(w, guide, answer);
        if let Some(event) = &mut event {
            says.iter().for_each(|origin| event.followed(*origin));
        }
        place(w, &mut top, &about, event);
    }
    top.whole()
}

/// The insurance of a patient, where an answer names none.
fn of_patient<'t, 'a>(record: &'t Record<'a>, patient: Option<&Reference<'a>>) -> Option<&'t Coverage<'a>> {
    let key = patient?.to?;
    record.coverages.iter().find(|c| c.beneficiary.as_ref().and_then(|to| to.to) == Some(key))
}

/// Puts an event below payer, requester, subscriber and dependent. What is unknown ends the way down.
fn place<'a>(w: Way<'_, 'a>, top: &mut Level, about: &About<'_, 'a>, event: Option<Loop>) {
    let key = |to: Option<&Reference<'a>>| to.and_then(|to| to.to);
    let head = |ids: [&'static str; 4], rule: Rule, to: Option<&Reference<'a>>| {
        let [id, code, name, entity] = ids;
        let mut out = people::level(w, id, code);
        if let Some(to) = to {
            out.nest(named(w.under(rule), name, entity, to));
        }
        out
    };
    let (insurer, requester) = (about.insurer, about.requester);
    let ids = ["2000A", "20", "2010A", "X3"];
    let Some(level) = top.at(key(insurer), || head(ids, about.insurer_rule, insurer)) else { return };
    refuse(w, &mut level.body, about.errors);
    if requester.is_none() && about.patient.is_none() && event.is_none() {
        return;
    }
    let ids = ["2000B", "21", "2010B", "1P"];
    let Some(level) = level.at(key(requester), || head(ids, about.requester_rule, requester)) else { return };
    refuse(w, &mut level.body, about.errors);
    if about.patient.is_none() && event.is_none() {
        return;
    }
    let subscriber = about.coverage.and_then(|c| c.subscriber.as_ref()).or(about.patient);
    let own = key(subscriber) == key(about.patient);
    let Some(level) = level.at(key(subscriber), || person(w, about, subscriber, own)) else { return };
    refuse(w, &mut level.body, about.errors);
    let level = match own {
        true => level,
        false => {
            let Some(level) = level.at(key(about.patient), || dependent(w, about)) else { return };
            refuse(w, &mut level.body, about.errors);
            level
        }
    };
    if let Some(mut event) = event {
        refuse(w, &mut event, about.errors);
        level.at(None, || event);
    }
}

/// The level of who is insured; `own` if that is the patient.
fn person<'a>(w: Way<'_, 'a>, about: &About<'_, 'a>, to: Option<&Reference<'a>>, own: bool) -> Loop {
    let mut out = people::level(w, "2000C", "22");
    let Some(to) = to else { return out };
    let rule = if own { about.patient_rule } else { r::SUBSCRIBER };
    let mut name = named(w.under(rule), "2010C", "IL", to);
    if let Some(coverage) = about.coverage {
        member_number(w, &mut name, &coverage.subscriber_id, r::NM109_MEMBER);
        let payor = coverage.payor.iter().chain(&coverage.beneficiary).chain(&coverage.subscriber);
        let says = payor.map(|to| to.by).chain(by(&coverage.status.value));
        says.for_each(|origin| name.followed(origin));
    }
    insured(w, &mut name, about, (to, own));
    out.nest(name);
    out
}

fn dependent<'a>(w: Way<'_, 'a>, about: &About<'_, 'a>) -> Loop {
    let mut out = people::level(w, "2000D", "23");
    let Some(to) = about.patient else { return out };
    let mut name = named(w.under(about.patient_rule), "2010D", "QC", to);
    insured(w, &mut name, about, (to, true));
    out.nest(name);
    out
}

/// INS and what else is kept of a person; the relationship is that of the patient.
fn insured<'a>(
    w: Way<'_, 'a>,
    name: &mut Loop,
    about: &About<'_, 'a>,
    (to, patient): (&Reference<'a>, bool),
) {
    let person = to.to.and_then(|key| w.record.get::<Patient<'a>>(key));
    let all = person.map_or(&[][..], |person| &person.common.extension);
    let mut ins = Segment::new("INS");
    kept::named(all, MODULE, "INS").for_each(|e| e.fill(w, &mut ins));
    if let Some(coverage) = about.coverage.filter(|_| patient) {
        let relationship = &mut coverage.relationship.clone();
        ins.merge(written(w, "INS", |way| eligibility::insured(way, relationship)));
    }
    if ins.cells().next().is_some() && ins.text(1, 1).is_empty() {
        ins.set(1, w.computed(if ins.text(2, 1) == "18" { "Y" } else { "N" }));
    }
    name.push(ins);
    for kept in kept::all(all, MODULE).filter(|kept| !matches!(kept.name(), "INS" | "NM1" | "N4")) {
        name.segments.extend(kept.segment(w));
    }
}

/// AAA of a level or of the loop of its name; what several answers say of one level is said once.
fn refuse<'a>(w: Way<'_, 'a>, level: &mut Loop, errors: &[ResponseError<'a>]) {
    for error in errors {
        let Some(ExtensionValue::String(place)) = kept::value(&error.extension, "PLACE") else { continue };
        let into = if level.id == place.is {
            Some(&mut *level)
        } else {
            level.loops.iter_mut().find(|inner| inner.id == place.is)
        };
        let Some(into) = into else { continue };
        let aaa = aaa(w, error);
        let texts = |s: &Segment| s.cells().map(|cell| cell.text.clone()).collect::<Vec<_>>();
        match into.segments.iter_mut().find(|s| s.id == "AAA" && texts(s) == texts(&aaa)) {
            Some(said) => said.merge(aaa),
            None => into.push(aaa),
        }
    }
}

fn aaa<'a>(w: Way<'_, 'a>, error: &ResponseError<'a>) -> Segment {
    let mut out = Segment::new("AAA");
    kept::named(&error.extension, MODULE, "AAA").for_each(|e| e.fill(w, &mut out));
    out.merge(written(w, "AAA", |way| way.coded((3, 1), r::AAA03, codes::REJECT, &mut error.code.clone())));
    if out.text(1, 1).is_empty() {
        out.set(1, w.computed("N"));
    }
    let says = kept::named(&error.extension, MODULE, "PLACE").flat_map(|kept| kept.says());
    let place = match kept::value(&error.extension, "PLACE") {
        Some(ExtensionValue::String(place)) => Some(place.by),
        _ => None,
    };
    w.decided_by(&out, says.chain(place));
    out
}

/// 2000E of a request.
fn event<'a>(w: Way<'_, 'a>, guide: &'static Guide, claim: &Claim<'a>) -> Loop {
    let w = w.under(r::REQUEST);
    let mut out = people::level(w, "2000E", "EV");
    out.segments
        .extend(claim.identifier.iter().map(|number| trace(w, "1", number)).filter_map(Segment::filled));
    let all = &claim.common.extension;
    let mut um = Segment::new("UM");
    kept::named(all, MODULE, "UM").for_each(|e| e.fill(w, &mut um));
    let says_um = um.cells().next().is_some();
    if let (false, Some(first)) = (says_um, claim.item.first()) {
        um.merge(asked(w, first));
    }
    um.merge(written(w, "UM", |way| lines::event_type(way, &mut claim.clone())));
    for (element, otherwise) in [(1, "HS"), (2, "I")] {
        if um.text(element, 1).is_empty() {
            um.set(element, w.computed(otherwise));
        }
    }
    // An event that asks for no service of its own is an item in FHIR, which says what UM says.
    let only = match claim.item.as_slice() {
        [only] if says_um && line::is_event(only) => Some(only),
        _ => None,
    };
    if let Some(only) = only {
        um.merge(asked(w, only));
        w.decided_by(&um, only.sequence.map(|v| v.by));
    }
    out.push(um);
    let accident = claim.accident.as_ref().and_then(|a| a.date.clone()).map(TimeOrPeriod::DateTime);
    out.segments.extend(dated(w, "439", r::DTP_439, accident.as_ref()));
    out.segments.extend(diagnoses(w, claim));
    out.segments.extend(kept::segments(w, all, MODULE, &["BHT", "UM", "HI"]));
    for member in &claim.care_team {
        out.nest(team(w, member));
    }
    out.loops.extend(kept::loops(w, guide, all, MODULE));
    if only.is_none() {
        for item in &claim.item {
            out.nest(line::item(w, item, !says_um));
        }
    }
    out
}

/// HI: what is kept of it, with the diagnoses of the claim at their places, and others behind.
fn diagnoses<'a>(w: Way<'_, 'a>, claim: &Claim<'a>) -> Vec<Segment> {
    let all = kept::named(&claim.common.extension, MODULE, "HI").filter_map(|kept| kept.segment(w));
    let mut out: Vec<Segment> = all.collect();
    for (n, diagnosis) in (1_u8..).zip(&claim.diagnosis) {
        let made = written(w.under(r::DIAGNOSIS), "HI", |way| {
            eligibility::diagnosis(way, n.min(12), diagnosis.diagnosis.clone());
        });
        let element = n.min(12);
        let code = made.text(element, 2).to_string();
        if code.is_empty() {
            continue;
        }
        let says = diagnosis.r#type.iter().flat_map(|kind| &kind.coding);
        let says: Vec<Origin> = says.flat_map(|c| [by(&c.code), by(&c.system)]).flatten().collect();
        let says = says.into_iter().chain(diagnosis.sequence.map(|v| v.by));
        let stands = out.iter_mut().find_map(|hi| {
            let at = (1..=12).find(|at| hi.text(*at, 2) == code)?;
            hi.part_mut(at, 2)
        });
        let cell = made.elements.into_iter().flatten().flatten().flatten().last();
        let Some(cell) = cell else { continue };
        w.decided(&cell, says);
        if let Some(stands) = stands {
            stands.by.extend(cell.by);
            continue;
        }
        let free =
            |hi: &Segment| (1..=12).find(|at| hi.text(*at, 1).is_empty() && hi.text(*at, 2).is_empty());
        if out.last().and_then(free).is_none() {
            out.push(Segment::new("HI"));
        }
        let Some(hi) = out.last_mut() else { continue };
        let at = free(hi).unwrap_or(1);
        hi.set_part(at, 1, w.computed(qualifier(diagnosis)));
        hi.set_part(at, 2, Some(cell));
    }
    out
}

/// The kind of a diagnosis in HI, by its type and system.
fn qualifier(diagnosis: &crate::model::ClaimDiagnosis<'_>) -> &'static str {
    let coding = diagnosis.diagnosis.iter().flat_map(|d| &d.coding);
    let ten = !coding.into_iter().any(|c| of(&c.system) == codes::ICD9);
    let mut kinds = diagnosis.r#type.iter().flat_map(|kind| &kind.coding).map(|c| of(&c.code));
    match (kinds.next(), ten) {
        (Some("principal"), true) => "ABK",
        (Some("principal"), false) => "BK",
        (Some("admitting"), true) => "ABJ",
        (Some("admitting"), false) => "BJ",
        (Some("patientreasonforvisit"), true) => "APR",
        (Some("patientreasonforvisit"), false) => "PR",
        (_, true) => "ABF",
        (_, false) => "BF",
    }
}

/// 2010EA: a member of the team.
fn team<'a>(w: Way<'_, 'a>, member: &ClaimCareTeam<'a>) -> Loop {
    let Some(to) = &member.provider else { return Loop::new("2010EA") };
    let w = w.under(r::MEMBER);
    let mut out = named(w, "2010EA", "71", to);
    let role = member.role.iter().flat_map(|role| &role.coding).find(|c| of(&c.system) == codes::ENTITY);
    if let (Some(nm1), Some(role)) = (out.segments.first_mut(), role) {
        if let Some(cell) = w.text(r::NM101, &role.code) {
            w.decided(&cell, by(&role.system));
            nm1.set(1, Some(cell));
        }
        w.decided_by(nm1, member.sequence.map(|v| v.by));
    }
    let mut prv = written(w, "PRV", |way| {
        way.coded((3, 1), r::PRV03, codes::TAXONOMY, &mut member.qualification.clone());
    });
    if prv.cells().next().is_some() {
        match out.segments.iter_mut().find(|s| s.id == "PRV") {
            Some(own) => own.merge(prv),
            None => {
                prv.set(1, w.computed("PE"));
                prv.set(2, w.computed("PXC"));
                out.push(prv);
            }
        }
    }
    out
}

/// 2000E of an answer; `None` where nothing is said of the event.
fn answered<'a>(w: Way<'_, 'a>, guide: &'static Guide, answer: &ClaimResponse<'a>) -> Option<Loop> {
    let w = w.under(r::RESPONSE);
    let mut out = people::level(w, "2000E", "EV");
    let request = answer.request.as_ref().and_then(|to| to.identifier.as_deref());
    out.segments.extend(request.map(|number| trace(w, "2", number)).and_then(Segment::filled));
    let all = &answer.common.extension;
    for number in &answer.identifier {
        if number.r#type.is_some() {
            out.push(number_segment(w, number));
        } else {
            out.push(trace(w, "1", number));
        }
    }
    let mut hcr = Segment::new("HCR");
    for one in answer.adjudication.iter().filter_map(|one| reviewed(w, one)) {
        hcr.merge(one);
    }
    if let Some(number) = &answer.pre_auth_ref {
        let mut said = Segment::new("HCR");
        said.set(2, w.value(r::HCR02, number));
        hcr.merge(said);
    }
    if hcr.cells().next().is_some() {
        if hcr.text(1, 1).is_empty() {
            let code = match known(&answer.outcome.value) {
                Some("partial") => "A2",
                Some("queued") => "A4",
                Some("error") => "A3",
                _ => "A1",
            };
            let outcome = by(&answer.outcome.value).unwrap_or(Origin::NONE);
            hcr.set(1, Some(w.made(r::HCR01_OUTCOME, outcome, code)));
        } else {
            w.decided_by(&hcr, by(&answer.outcome.value));
        }
    }
    out.push(hcr);
    out.segments.extend(valid(w, answer));
    out.segments.extend(kept::segments(w, all, MODULE, &["BHT", "DTP"]));
    for to in kept::references(all, "MEMBER") {
        out.nest(named(w.under(r::MEMBER), "2010EA", "71", to));
    }
    out.loops.extend(kept::loops(w, guide, all, MODULE));
    for item in &answer.item {
        out.nest(decided(w, item));
    }
    let said = out.segments.len() > 1 || !out.loops.is_empty();
    let at_event = |error: &ResponseError<'_>| matches!(kept::value(&error.extension, "PLACE"), Some(ExtensionValue::String(place)) if place.is == "2000E");
    let says = [by(&answer.status.value), by(&answer.r#use.value)];
    says.into_iter().flatten().for_each(|origin| out.followed(origin));
    (said || answer.error.iter().any(at_event)).then_some(out)
}

/// DTP: how long an authorization holds, and what is kept of other days. A kept one of the same segment says of which kind it is.
fn valid<'a>(w: Way<'_, 'a>, answer: &ClaimResponse<'a>) -> Vec<Segment> {
    let all = kept::named(&answer.common.extension, MODULE, "DTP").filter_map(|kept| kept.segment(w));
    let mut out: Vec<Segment> = all.collect();
    let Some(period) = &answer.pre_auth_period else { return out };
    let day = |v: &Option<Val<_>>| v.clone().map(TimeOrPeriod::DateTime);
    let (code, time) = match (&period.start, &period.end) {
        (Some(_), Some(_)) => ("AAH", Some(TimeOrPeriod::Period(period.clone()))),
        (None, Some(_)) => ("036", day(&period.end)),
        _ => ("007", day(&period.start)),
    };
    let Some(mut made) = dated(w, code, r::DTP_PERIOD, time.as_ref()) else { return out };
    match out.iter().position(|dtp| dtp.text(3, 1).is_empty()) {
        Some(at) => {
            made.elements.first_mut().into_iter().for_each(Vec::clear);
            if let Some(own) = out.get_mut(at) {
                own.merge(made);
            }
        }
        None => out.push(made),
    }
    out
}
