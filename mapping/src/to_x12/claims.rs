//! The set 837: claims, grouped by who bills, who is insured and who was cared for.

mod claim;
mod info;
mod insurance;
mod line;
mod party;
mod rest;

use synovia_x12::guide::Guide;

use self::rest::Rest;
use super::kept;
use super::tree::{Loop, Segment};
use super::way::{Way, by, date, known};
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Claim, ClaimInsurance, Coverage, ExtensionValue, FlagOrTime, Key, Kind, Patient, Record, Reference,
};
use crate::report::Severity;
use crate::trace::{Origin, Rule};

/// What the lines of this set are written in.
#[derive(Clone, Copy)]
pub(super) struct On<'w, 'a> {
    w: Way<'w, 'a>,
    guide: &'static Guide,
    rest: Rest<'w, 'a>,
}

pub(super) fn fits_professional(record: &Record<'_>) -> bool {
    record.claims.iter().any(|claim| kind(claim) == Some("professional"))
}

pub(super) fn fits_institutional(record: &Record<'_>) -> bool {
    record.claims.iter().any(|claim| kind(claim) == Some("institutional"))
}

pub(super) fn fits_dental(record: &Record<'_>) -> bool {
    record.claims.iter().any(|claim| kind(claim) == Some("oral"))
}

/// The code of a claim's type.
fn kind<'c>(claim: &'c Claim<'_>) -> Option<&'c str> {
    let codings = claim.r#type.as_ref()?.coding.iter();
    let mut codes = codings.filter_map(|coding| known(&coding.code));
    codes.find(|code| matches!(*code, "professional" | "institutional" | "oral"))
}

/// The transaction set of the claims of a record.
pub(super) fn write(w: Way<'_, '_>, guide: &'static Guide) -> Loop {
    let on = On { w, guide, rest: Rest { w, guide } };
    let mine = match guide.kind() {
        "837I" => "institutional",
        "837D" => "oral",
        _ => "professional",
    };
    let mut claims = Vec::new();
    for claim in &w.record.claims {
        if kind(claim).is_none_or(|kind| kind == mine) {
            claims.push(claim);
        } else {
            w.issue(Severity::Warning, "mapping/claim-of-another-kind", type_of(claim));
        }
    }
    let mut set = Loop::new("ST");
    on.header(&claims, &mut set);
    for group in groups(&claims, |claim| claim.provider.as_ref().and_then(|p| p.to)) {
        set.nest(on.billing(&group));
    }
    set
}

fn type_of(claim: &Claim<'_>) -> Origin {
    let code = claim.r#type.as_ref().and_then(|t| t.coding.first());
    code.and_then(|coding| by(&coding.code)).unwrap_or(Origin::NONE)
}

/// Claims that have the same key, in the order of the first of each.
fn groups<'r, 'a, K: PartialEq>(
    claims: &[&'r Claim<'a>],
    key: impl Fn(&Claim<'a>) -> K,
) -> Vec<Vec<&'r Claim<'a>>> {
    let mut out: Vec<(K, Vec<&'r Claim<'a>>)> = Vec::new();
    for claim in claims {
        let of = key(claim);
        match out.last_mut().filter(|(last, _)| *last == of) {
            Some((_, group)) => group.push(*claim),
            None => out.push((of, vec![*claim])),
        }
    }
    out.into_iter().map(|(_, group)| group).collect()
}

/// The insurance a claim is made to: the focal one, else the first.
fn focal<'r, 'a>(claim: &'r Claim<'a>) -> Option<&'r ClaimInsurance<'a>> {
    let is_focal = |insurance: &&ClaimInsurance<'_>| insurance.focal.is_some_and(|focal| focal.is);
    claim.insurance.iter().find(is_focal).or(claim.insurance.first())
}

impl<'w, 'a> On<'w, 'a> {
    /// The thing that a reference points to.
    fn coverage(self, to: Option<&Reference<'a>>) -> Option<&'w Coverage<'a>> {
        self.w.record.get(to?.to?)
    }

    /// HL with its code: the numbers are counted when everything is known.
    fn level(self, id: &'static str, code: &str) -> Loop {
        let mut hl = Segment::new("HL");
        hl.set(3, self.w.computed(code));
        let mut out = Loop::new(id);
        out.push(hl);
        out
    }

    /// BHT, who sends and who gets the claims.
    fn header(self, claims: &[&Claim<'a>], set: &mut Loop) {
        let w = self.w;
        let target = &w.cx.options.x12;
        let mut bht = Segment::new("BHT");
        bht.set(1, w.computed("0019"));
        bht.set(2, w.computed("00"));
        bht.set(3, target.control_number.and_then(|n| w.computed(n.to_string())));
        for claim in claims {
            let made = w.changed(r::BHT04, &claim.created, "mapping/date-not-valid", date);
            match (bht.part_mut(4, 1), made) {
                (None, made) => bht.set(4, made),
                (Some(first), Some(made)) if first.text == made.text => first.by.extend(made.by),
                _ => {}
            }
        }
        if bht.text(4, 1).is_empty() {
            bht.set(4, target.date.clone().and_then(|day| w.computed(day)));
        }
        bht.set(5, target.time.clone().and_then(|clock| w.computed(clock)));
        bht.set(6, w.computed("CH"));
        set.push(bht);
        let Some(header) = w.record.message_headers.first() else { return };
        self.rest.put(&header.common.extension, set);
        set.segments.retain(|segment| !matches!(segment.id, "ISA" | "GS"));
        if let Some(sender) = &header.sender {
            set.nest(self.party("1000A", sender, Named::by("41", r::SUBMITTER)));
        }
        if let Some(receiver) = header.destination.first().and_then(|d| d.receiver.as_ref()) {
            set.nest(self.party("1000B", receiver, Named::by("40", r::RECEIVER)));
        }
    }

    /// 2000A: who bills, and the claims of that one.
    fn billing(self, claims: &[&Claim<'a>]) -> Loop {
        let mut level = self.level("2000A", "20");
        let Some(first) = claims.first() else { return level };
        if let Some(provider) = &first.provider {
            let mut loop_ = self.party("2010AA", provider, Named::by("85", r::BILLING_PROVIDER));
            for claim in claims.iter().skip(1) {
                let followed = claim.provider.as_ref().map_or(Origin::NONE, |p| p.by);
                loop_.followed(self.w.under(r::PROVIDER).origin(followed));
            }
            // The taxonomy of who bills stands beside the loop.
            let (taxonomy, rest) = loop_.segments.into_iter().partition(|s: &Segment| s.id == "PRV");
            loop_.segments = rest;
            level.segments.extend::<Vec<Segment>>(taxonomy);
            level.nest(loop_);
        }
        if let Some(party) = first.payee.as_ref().and_then(|payee| payee.party.as_ref()) {
            let mut loop_ = self.party("2010AB", party, Named::by("87", r::PAY_TO));
            let kind = first.payee.as_ref().and_then(|payee| payee.r#type.as_ref()?.coding.first());
            let says = kind.into_iter().flat_map(|kind| [by(&kind.code), by(&kind.system)]).flatten();
            says.for_each(|by| loop_.followed(self.w.under(r::PAYEE_TYPE).origin(by)));
            let again =
                claims.iter().filter_map(|claim| claim.payee.as_ref()?.party.as_ref()).map(|to| to.by);
            loop_.segments.iter().take(1).for_each(|nm1| self.w.decided_by(nm1, again.clone()));
            level.nest(loop_);
        }
        self.rest.level(&first.common.extension, &mut level);
        for group in groups(claims, |claim| focal(claim).and_then(|i| i.coverage.as_ref()?.to)) {
            level.nest(self.subscriber(&group));
        }
        level
    }

    /// 2000B: who is insured, by which payer, and the claims.
    fn subscriber(self, claims: &[&Claim<'a>]) -> Loop {
        let mut level = self.level("2000B", "22");
        let Some(first) = claims.first() else { return level };
        let insurance = focal(first);
        let coverage = self.coverage(insurance.and_then(|i| i.coverage.as_ref()));
        let employer = coverage.and_then(employer);
        let is_self = coverage.is_none_or(|c| c.subscriber.as_ref().and_then(|s| s.to) == patient(first))
            || coverage.is_some_and(|c| c.subscriber.is_none()) && employer.is_none();
        if let Some(insurance) = insurance {
            level.push(self.sbr(insurance, coverage, is_self));
        }
        if let Some(coverage) = coverage {
            let ids: &[&str] = if is_self { &["SBR", "PAT"] } else { &["SBR"] };
            self.rest.only(&coverage.common.extension, ids, &mut level);
        }
        let insured = coverage.and_then(|c| c.subscriber.as_ref()).or(employer).or(first.patient.as_ref());
        self.death(insured, &mut level);
        if let Some(insured) = insured {
            level.nest(self.insured("2010BA", insured, coverage));
        }
        let lead = claims.iter().filter_map(|claim| focal(claim)?.coverage.as_ref().map(|to| to.by));
        let patients = claims.iter().filter(|_| is_self).filter_map(|claim| claim.patient.as_ref());
        let beneficiary = coverage.and_then(|c| c.beneficiary.as_ref());
        let people = patients.chain(beneficiary).map(|to| to.by);
        if let Some(sbr) = level.segments.iter().find(|segment| segment.id == "SBR") {
            self.w.decided_by(sbr, lead.chain(people));
        }
        let payer = first.insurer.as_ref().or_else(|| coverage?.payor.first());
        if let Some(payer) = payer {
            let id = self.loop_of("2000B", "PR").unwrap_or("2010BB");
            let mut loop_ = self.party(id, payer, Named::by("PR", r::PAYER));
            if let Some(coverage) = coverage {
                self.unplaced(coverage, &mut loop_);
                self.rest.only(&coverage.common.extension, &["REF"], &mut loop_);
                coverage
                    .payor
                    .iter()
                    .for_each(|p| loop_.followed(self.w.under(r::COVERAGE_PAYOR).origin(p.by)));
            }
            level.nest(loop_);
        }
        self.rest.level(&first.common.extension, &mut level);
        if is_self {
            claims.iter().for_each(|claim| level.nest(self.claim(claim)));
            return level;
        }
        for group in groups(claims, patient) {
            level.nest(self.dependent(&group, coverage));
        }
        level
    }

    /// Leaves the address of a payer out that is told elsewhere.
    fn unplaced(self, coverage: &Coverage<'a>, payer: &mut Loop) {
        let Some(ExtensionValue::String(silent)) = kept::value(&coverage.common.extension, "UNPLACED") else {
            return;
        };
        payer.segments.retain(|segment| !silent.is.split(' ').any(|id| id == segment.id));
        let says = kept::named(&coverage.common.extension, "837", "UNPLACED").flat_map(|kept| kept.says());
        if let Some(nm1) = payer.segments.first() {
            self.w.decided_by(nm1, says.chain([self.w.under(r::UNPLACED).origin(silent.by)]));
        }
    }

    /// 2000C: who was cared for, if not who is insured.
    fn dependent(self, claims: &[&Claim<'a>], coverage: Option<&Coverage<'a>>) -> Loop {
        let mut level = self.level("2000C", "23");
        let Some(first) = claims.first() else { return level };
        let mut pat = Segment::new("PAT");
        if let Some(coverage) = coverage {
            pat.set(1, self.relationship(coverage, r::PAT01));
        }
        level.push(pat);
        if let Some(coverage) = coverage {
            self.rest.only(&coverage.common.extension, &["PAT"], &mut level);
        }
        self.death(first.patient.as_ref(), &mut level);
        if let Some(patient) = &first.patient {
            let loop_ = self.party("2010CA", patient, Named::by("QC", r::CLAIM_PATIENT));
            let patients = claims.iter().filter_map(|claim| claim.patient.as_ref()).map(|to| to.by);
            loop_.segments.iter().take(1).for_each(|nm1| self.w.decided_by(nm1, patients.clone()));
            level.nest(loop_);
        }
        self.rest.level(&first.common.extension, &mut level);
        claims.iter().for_each(|claim| level.nest(self.claim(claim)));
        level
    }
}

impl<'a> On<'_, 'a> {
    /// PAT05 and PAT06: when the patient died.
    fn death(self, whose: Option<&Reference<'a>>, level: &mut Loop) {
        let patient = whose.and_then(|to| self.w.record.get::<Patient<'a>>(to.to?));
        let Some(FlagOrTime::DateTime(day)) = patient.and_then(|p| p.deceased.as_ref()) else { return };
        let Some(day) = self.w.changed(r::PAT06, &Some(day.clone()), "mapping/date-not-valid", date) else {
            return;
        };
        let mut says = Segment::new("PAT");
        says.set(5, self.w.computed("D8"));
        says.set(6, Some(day));
        match level.segments.iter_mut().find(|made| made.id == "PAT") {
            Some(made) => made.merge(says),
            None => level.push(says),
        }
    }
}

/// The employer that a coverage is of where no person is insured and who is cared for is another.
fn employer<'r, 'a>(coverage: &'r Coverage<'a>) -> Option<&'r Reference<'a>> {
    let holder = coverage.policy_holder.as_ref().filter(|_| coverage.subscriber.is_none())?;
    let related = coverage.relationship.as_ref().and_then(|concept| concept.coding.first());
    let is_self = related.is_some_and(|coding| known(&coding.code) == Some("self"));
    Some(holder).filter(|to| !is_self && to.to.is_some_and(|key| key.kind == Kind::Organization))
}

fn patient(claim: &Claim<'_>) -> Option<Key> {
    claim.patient.as_ref()?.to
}

/// How a party is named: NM101, and the rule of its loop.
#[derive(Clone, Copy)]
struct Named<'t> {
    entity: &'t str,
    by: Option<Origin>,
    rule: Rule,
}

impl<'t> Named<'t> {
    fn by(entity: &'t str, rule: Rule) -> Self {
        Self { entity, by: None, rule }
    }
}
