//! 2300: a claim.

use std::collections::BTreeSet;

use synovia_x12::guide::Usage;

use super::insurance::Answers;
use super::line::Parts;
use super::{Named, On, focal, info};
use crate::from_x12::codes;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Claim, ClaimCareTeam, ClaimDiagnosis, ClaimProcedure, ClaimRelated, Coding, ExtensionValue, Text,
    TimeOrPeriod,
};
use crate::to_x12::kept;
use crate::to_x12::tree::{Cell, Loop, Segment};
use crate::to_x12::way::{by, date, known, number};
use crate::trace::{Origin, Rule};

/// A composite of HI: its components.
type Composite = Vec<Option<Cell>>;

impl<'w, 'a> On<'w, 'a> {
    pub(super) fn claim(self, claim: &Claim<'a>) -> Loop {
        let mut out = Loop::new("2300");
        out.push(self.clm(claim));
        self.rest.put(&claim.common.extension, &mut out);
        let place = out.segments.first().map(|clm| clm.text(5, 1).to_string()).unwrap_or_default();
        for item in &claim.item {
            let by = self.place_of_claim(item, &place);
            if let Some(cell) = out.segments.first_mut().and_then(|clm| clm.part_mut(5, 1)) {
                cell.by.extend(by);
            }
        }
        self.dates(claim, &mut out);
        self.references(claim, &mut out);
        let lines: BTreeSet<u32> =
            claim.item.iter().flat_map(|i| &i.information_sequence).map(|n| n.is).collect();
        let of_claim = claim
            .supporting_info
            .iter()
            .filter(|info| !info::is_health(info) && !info.sequence.is_some_and(|n| lines.contains(&n.is)));
        of_claim.for_each(|one| self.info(one, None, &mut out));
        self.health(claim, &mut out);
        self.people(claim, &mut out);
        let main = focal(claim).map(core::ptr::from_ref);
        let others = claim.insurance.iter().filter(|one| main != Some(core::ptr::from_ref(*one)));
        let parts = Parts::of(claim);
        let mut answers = Answers::default();
        for one in others {
            let other = self.other_insurance(one);
            answers.add(self.w.record, one, &other);
            out.nest(other);
        }
        for (at, item) in claim.item.iter().enumerate() {
            let mut line = self.line(&parts, item, at, &place);
            self.told(&answers, item, &mut line);
            out.nest(line);
        }
        out
    }

    fn clm(self, claim: &Claim<'a>) -> Segment {
        let w = self.w;
        let mut clm = Segment::new("CLM");
        let plain = claim.identifier.iter().find(|identifier| identifier.r#type.is_none());
        let number_of = plain.or(claim.identifier.first()).and_then(|i| w.text(r::CLM01, &i.value));
        clm.set(1, number_of);
        let total = claim.total.as_ref();
        clm.set(2, total.and_then(|t| w.changed(r::CLM02, &t.value, "mapping/number-not-valid", number)));
        let kind = claim.r#type.as_ref().and_then(|t| t.coding.first());
        if let Some(cell) = clm.cells().next() {
            let of_type = kind.into_iter().flat_map(|c| [by(&c.code), by(&c.system)]);
            let of_claim = [by(&claim.status.value), by(&claim.r#use.value)];
            w.decided(cell, of_type.chain(of_claim).flatten());
        }
        let place = match self.guide.kind() {
            "837I" => claim.sub_type.as_ref().map(|t| (t, r::CLM05_1_BILL, "A")),
            _ => claim
                .item
                .iter()
                .find_map(|item| item.service.location.as_ref())
                .map(|l| (l, r::CLM05_1, "B")),
        };
        if let Some((place, rule, list)) = place
            && let Some(coding) = place.coding.first()
            && let Some(code) = w.text(rule, &coding.code)
        {
            w.decided(&code, by(&coding.system));
            clm.set_part(5, 1, Some(code));
            if self.names_list() {
                clm.set_part(5, 2, w.computed(list));
            }
            clm.set_part(5, 3, self.frequency(claim));
        }
        self.causes(claim, &mut clm);
        clm
    }

    /// CLM05-3: 1 is an original claim, 7 replaces a prior one, 8 voids it.
    fn frequency(self, claim: &Claim<'a>) -> Option<Cell> {
        match &claim.status.value {
            Some(status) if status.is == "cancelled" => Some(self.w.made(r::CLM05_3_VOID, status.by, "8")),
            _ => self.w.computed(if claim.related.iter().any(follows) { "7" } else { "1" }),
        }
    }

    /// Whether the guide has CLM05-2, which says of which list CLM05-1 is.
    fn names_list(self) -> bool {
        let def = self.guide.find_loop("2300").and_then(|def| def.children().next()?.element(5));
        let part = def.and_then(|composite| composite.components().nth(1));
        part.is_some_and(|part| part.usage() != Usage::NotUsed)
    }

    /// CLM11: what the claim follows.
    fn causes(self, claim: &Claim<'a>, clm: &mut Segment) {
        let Some(accident) = &claim.accident else { return };
        let w = self.w;
        if let Some(coding) = accident.r#type.as_ref().and_then(|t| t.coding.first()) {
            let cell = w.changed(r::CLM11_1, &coding.code, "mapping/code-not-mapped", |code| match code {
                "MVA" => Some("AA".to_string()),
                "WPA" => Some("EM".to_string()),
                _ => None,
            });
            cell.iter().for_each(|cell| w.decided(cell, by(&coding.system)));
            clm.set_part(11, 1, cell);
        }
        if let Some(place) = &accident.location {
            clm.set_part(11, 4, w.text(r::CLM11_4, &place.state));
            clm.set_part(11, 5, w.text(r::CLM11_5, &place.country));
        }
    }

    fn dates(self, claim: &Claim<'a>, out: &mut Loop) {
        let w = self.w;
        if let Some(period) = &claim.billable_period {
            let same = known(&period.start).is_some() && known(&period.start) == known(&period.end);
            let time = TimeOrPeriod::Period(period.clone());
            if let Some((form, mut value)) = info::when(w, r::DTP_434, &time) {
                let day = match kept::value(&claim.common.extension, "DTP-434-DAY") {
                    Some(ExtensionValue::Code(day)) => Some(day.by),
                    _ => None,
                };
                let one_day = same && day.is_some() && self.takes_a_day("434");
                let says = kept::named(&claim.common.extension, "837", "DTP-434-DAY").flat_map(|k| k.says());
                w.under(r::DTP_434_DAY).decided(&value, says.chain(day));
                if one_day {
                    value.text.truncate(8);
                }
                out.push(self.dtp("434", if one_day { "D8" } else { form }, value));
            }
        }
        if let Some(accident) = &claim.accident
            && let Some(value) = w.changed(r::DTP_439, &accident.date, "mapping/date-not-valid", date)
        {
            out.push(self.dtp("439", "D8", value));
        }
    }

    fn dtp(self, about: &str, form: &str, value: Cell) -> Segment {
        let mut dtp = Segment::new("DTP");
        dtp.set(1, self.w.computed(about));
        dtp.set(2, self.w.computed(form));
        dtp.set(3, Some(value));
        dtp
    }

    /// Whether the guide lets a date of the claim be a single day.
    fn takes_a_day(self, about: &str) -> bool {
        let Some(def) = self.guide.find_loop("2300") else { return false };
        let mut dates = def.children().filter(|c| c.loop_def().is_none() && c.segment().as_str() == "DTP");
        let found =
            dates.find(|c| c.qualifier().is_some_and(|(.., codes)| codes.split('|').any(|q| q == about)));
        found.and_then(|c| c.element(2)).is_some_and(|form| form.codes().any(|code| code == "D8"))
    }

    /// REF of numbers that Claim has elements for.
    fn references(self, claim: &Claim<'a>, out: &mut Loop) {
        let w = self.w;
        let mut push = |code: Option<Cell>, value: Option<Cell>| {
            let Some(value) = value else { return };
            let mut reference = Segment::new("REF");
            reference.set(1, code);
            reference.set(2, Some(value));
            out.push(reference);
        };
        for related in &claim.related {
            let identifier = related.claim.as_ref().and_then(|c| c.identifier.as_deref());
            let value = identifier.and_then(|i| w.text(r::REF_F8, &i.value));
            let kind = related.relationship.as_ref().and_then(|k| k.coding.first());
            if let (Some(cell), Some(kind)) = (&value, kind) {
                w.decided(cell, [by(&kind.code), by(&kind.system)].into_iter().flatten());
            }
            push(w.computed("F8"), value);
        }
        for number in focal(claim).into_iter().flat_map(|insurance| &insurance.pre_auth_ref) {
            push(w.computed("G1"), w.value(r::REF_G1, number));
        }
        if let Some(referral) = claim.referral.as_ref().and_then(|to| to.identifier.as_deref()) {
            push(w.computed("9F"), w.text(r::REF_9F, &referral.value));
        }
        for identifier in &claim.identifier {
            let Some(coding) = identifier.r#type.as_ref().and_then(|t| t.coding.first()) else { continue };
            if known(&coding.system) == Some(codes::REFERENCE) {
                let value = w.text(r::REF_D9, &identifier.value);
                value.iter().for_each(|cell| w.decided(cell, by(&coding.system)));
                push(w.text(r::REF01, &coding.code), value);
            }
        }
    }

    /// HI: diagnoses, procedures and other information, as the guide groups them.
    fn health(self, claim: &Claim<'a>, out: &mut Loop) {
        let mut all: Vec<Composite> = Vec::new();
        let principal = |d: &&ClaimDiagnosis<'a>| kind_of(d) == Some("principal");
        let ordered = claim.diagnosis.iter().filter(principal);
        let ordered = ordered.chain(claim.diagnosis.iter().filter(|d| !principal(d)));
        all.extend(ordered.enumerate().filter_map(|(n, d)| self.diagnosis(d, n == 0)));
        all.extend(claim.diagnosis.iter().filter_map(|d| self.package(d)));
        all.extend(claim.procedure.iter().enumerate().filter_map(|(n, p)| self.procedure(p, n == 0)));
        let others = claim.supporting_info.iter().filter(|info| info::is_health(info));
        all.extend(others.filter_map(|info| info::health(self.w, info)));
        let mut groups: Vec<(String, Vec<Composite>)> = Vec::new();
        for composite in all {
            let qualifier = composite.first().and_then(|c| c.as_ref()).map_or("", |c| c.text.as_str());
            let key = self.group(qualifier);
            let most = if self.guide.is_4010() && self.guide.kind() == "837P" { 8 } else { 12 };
            match groups.iter_mut().rev().find(|(k, list)| *k == key && list.len() < most) {
                Some((_, list)) => list.push(composite),
                None => groups.push((key, vec![composite])),
            }
        }
        for (_, list) in groups {
            let mut hi = Segment::new("HI");
            hi.elements = list.into_iter().map(|composite| vec![composite]).collect();
            out.push(hi);
        }
    }

    /// Which composites stand in one segment: in 837P and 837D all diagnoses, else those of one qualifier.
    fn group(self, qualifier: &str) -> String {
        match qualifier {
            "ABK" | "BK" | "ABF" | "BF" if self.guide.kind() != "837I" => "diagnoses".into(),
            "BP" | "BO" if self.guide.kind() == "837P" => "anesthesia".into(),
            // The first HI of 837I in release 4010 holds one diagnosis of each of these kinds.
            "BK" | "BJ" | "BN" if self.guide.is_4010() => "diagnoses".into(),
            _ => qualifier.into(),
        }
    }

    fn diagnosis(self, diagnosis: &ClaimDiagnosis<'a>, first: bool) -> Option<Composite> {
        let w = self.w;
        let coding = diagnosis.diagnosis.as_ref()?.coding.first()?;
        let ten = known(&coding.system) != Some(codes::ICD9CM);
        let kind = kind_of(diagnosis);
        let (rule, qualifier): (Rule, [&str; 2]) = match kind {
            Some("principal") => (r::HI_PRINCIPAL, ["ABK", "BK"]),
            Some("admitting") => (r::HI_ADMITTING, ["ABJ", "BJ"]),
            Some("patientreasonforvisit") => (r::HI_REASON, ["APR", "PR"]),
            Some("externalcauseofinjury" | "externalcause") => (r::HI_EXTERNAL, ["ABN", "BN"]),
            // Without types the first diagnosis is the principal one.
            None if first => (r::HI_PRINCIPAL, ["ABK", "BK"]),
            _ => (r::HI_OTHER, ["ABF", "BF"]),
        };
        let code = w.changed(rule, &coding.code, "mapping/code-not-mapped", |c| Some(c.replace('.', "")))?;
        let types = diagnosis.r#type.first().and_then(|t| t.coding.first());
        let deciders =
            [by(&coding.system), types.and_then(|t| by(&t.code)), types.and_then(|t| by(&t.system))];
        w.decided(&code, deciders.into_iter().flatten().chain(diagnosis.sequence.map(|s| s.by)));
        let qualifier = if ten { qualifier[0] } else { qualifier[1] };
        let mut out = vec![w.computed(qualifier), Some(code)];
        if let Some(admission) = diagnosis.on_admission.as_ref().and_then(|a| a.coding.first()) {
            out.resize(8, None);
            let cell = w.text(r::HI_ON_ADMISSION, &admission.code);
            cell.iter().for_each(|cell| w.decided(cell, by(&admission.system)));
            out.push(cell);
        }
        Some(out)
    }

    /// The group that the diagnoses make.
    fn package(self, diagnosis: &ClaimDiagnosis<'a>) -> Option<Composite> {
        let coding = diagnosis.package_code.as_ref()?.coding.first()?;
        let code = self.w.text(r::HI_DRG, &coding.code)?;
        self.w.decided(&code, by(&coding.system));
        Some(vec![self.w.computed("DR"), Some(code)])
    }

    fn procedure(self, procedure: &ClaimProcedure<'a>, first: bool) -> Option<Composite> {
        let w = self.w;
        let coding = procedure.procedure.as_ref()?.coding.first()?;
        let code = w.text(r::HI_PROCEDURE, &coding.code)?;
        let kind = procedure.r#type.first().and_then(|t| t.coding.first());
        let main = kind.and_then(|k| known(&k.code)).map_or(first, |code| code == "primary");
        let deciders = [by(&coding.system), kind.and_then(|t| by(&t.code)), kind.and_then(|t| by(&t.system))];
        w.decided(&code, deciders.into_iter().flatten().chain(procedure.sequence.map(|s| s.by)));
        let qualifier = match (known(&coding.system) == Some(codes::ICD9PCS), main) {
            (false, true) => "BBR",
            (false, false) => "BBQ",
            (true, true) => "BR",
            (true, false) => "BQ",
        };
        let mut out = vec![w.computed(qualifier), Some(code)];
        if let Some(day) = w.changed(r::HI_PROCEDURE_DATE, &procedure.date, "mapping/date-not-valid", date) {
            out.extend([w.computed("D8"), Some(day)]);
        }
        Some(out)
    }

    /// Who took part in the claim as a whole, and where.
    fn people(self, claim: &Claim<'a>, out: &mut Loop) {
        let lines: BTreeSet<u32> =
            claim.item.iter().flat_map(|i| &i.care_team_sequence).map(|n| n.is).collect();
        let of_claim = claim.care_team.iter().filter(|m| !m.sequence.is_some_and(|n| lines.contains(&n.is)));
        for member in of_claim {
            out.loops.extend(self.member("2300", member, Origin::NONE));
        }
        let place = claim.facility.as_ref().zip(self.loop_of("2300", "77"));
        if let Some((facility, id)) = place {
            out.nest(self.party(id, facility, Named::by("77", r::FACILITY)));
        }
    }

    /// The loop of someone who took part, in a claim or a line.
    pub(super) fn member(self, parent: &str, member: &ClaimCareTeam<'a>, by_line: Origin) -> Option<Loop> {
        let w = self.w;
        let codings = member.role.iter().flat_map(|role| &role.coding);
        let own: Option<&Coding<'a>> =
            codings.clone().find(|coding| known(&coding.system) == Some(codes::ENTITY));
        let general = codings.clone().find_map(|coding| Some((coding, entity(&coding.code)?)));
        let (entity, origin) = match (own, general) {
            (Some(own), _) => (known(&own.code)?, by(&own.code)),
            (None, Some((coding, code))) => (code, by(&coding.code)),
            (None, None) => return None,
        };
        let Some(id) = self.loop_of(parent, entity) else {
            w.issue(
                crate::report::Severity::Warning,
                "mapping/role-without-place",
                origin.unwrap_or(Origin::NONE),
            );
            return None;
        };
        let rule = r::NM1_OTHER;
        let out = self.party(id, member.provider.as_ref()?, Named { entity, by: origin, rule });
        if let Some(nm1) = out.segments.first() {
            let others = codings.flat_map(|c| [by(&c.system), by(&c.code)]);
            let numbers = member.sequence.map(|n| n.by).into_iter().chain([by_line]);
            w.decided_by(nm1, others.flatten().chain(numbers));
        }
        Some(out).filter(|out| !out.is_empty())
    }

    /// The loop below `parent` that begins with this NM101.
    pub(super) fn loop_of(self, parent: &str, entity: &str) -> Option<&'static str> {
        let def = self.guide.find_loop(parent)?;
        let found = def.children().find(|child| {
            let inner = child.loop_def().filter(|_| child.segment().as_str() == "NM1");
            let nm1 = inner.and_then(|inner| inner.children().next());
            let codes = nm1.and_then(|nm1| nm1.element(1));
            codes.is_some_and(|element| element.codes().any(|code| code == entity))
        })?;
        found.loop_def().map(|def| def.id())
    }
}

/// Whether a claim takes the place of a prior one.
fn follows(related: &ClaimRelated<'_>) -> bool {
    let kind = related.relationship.as_ref().and_then(|kind| kind.coding.first());
    kind.and_then(|kind| known(&kind.code)) != Some("associated")
}

/// NM101 of a role of care teams.
fn entity(code: &Text<'_>) -> Option<&'static str> {
    Some(match known(code)? {
        "referring" => "DN",
        "rendering" | "performing" | "primary" => "82",
        "supervising" | "supervisor" => "DQ",
        "attending" => "71",
        "operating" => "72",
        "otheroperating" => "ZZ",
        _ => return None,
    })
}

/// The code of a diagnosis' type.
fn kind_of<'r>(diagnosis: &'r ClaimDiagnosis<'_>) -> Option<&'r str> {
    known(&diagnosis.r#type.first()?.coding.first()?.code)
}
