//! The statements that a statement has, each taken by the row that wants it.

use super::shared::concern_itself;
use super::{Around, statement};
use crate::from_cda::scope::Scope;
use crate::generated::rules::cda::entry as own;
use crate::model::Reference;
use crate::trace::Rule;

/// A relationship and the statement at its end.
pub(super) type Pair<'c, 'a> = (Scope<'c, 'a>, Scope<'c, 'a>);

/// The statements of a statement that no row has taken yet.
#[derive(Debug)]
pub(super) struct Related<'c, 'a> {
    left: Vec<Pair<'c, 'a>>,
}

impl<'c, 'a> Related<'c, 'a> {
    pub(super) fn of(s: Scope<'c, 'a>) -> Self {
        Self { left: s.related().collect() }
    }

    /// All that fit, which are then taken.
    pub(super) fn take(&mut self, fits: impl Fn(Scope<'c, 'a>, Scope<'c, 'a>) -> bool) -> Vec<Pair<'c, 'a>> {
        let (taken, left) = core::mem::take(&mut self.left).into_iter().partition(|(r, e)| fits(*r, *e));
        self.left = left;
        taken
    }

    /// The first that fits.
    pub(super) fn first(
        &mut self,
        fits: impl Fn(Scope<'c, 'a>, Scope<'c, 'a>) -> bool,
    ) -> Option<Pair<'c, 'a>> {
        let at = self.left.iter().position(|(r, e)| fits(*r, *e))?;
        Some(self.left.remove(at))
    }

    /// What the others become by themselves.
    pub(super) fn rest(self, s: Scope<'c, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
        let s = s.under(own::RELATED);
        let one = |(relation, entry): Pair<'c, 'a>| {
            let within = s.over(relation.node).under(own::RELATED);
            statement(within.over(entry.node).under(own::RELATED), around)
        };
        self.left.into_iter().flat_map(one).collect()
    }
}

/// A concern, and what stands in it that is about the one observation it has.
#[derive(Clone, Copy)]
pub(super) struct Concern<'c, 'a> {
    pub(super) act: Scope<'c, 'a>,
    pub(super) beside: Option<Pair<'c, 'a>>,
}

/// A concern, which says nothing itself: each observation that it is about, read by `one` as of this concern, and what else it
/// has. What `belongs` beside the only observation is handed to that.
pub(super) fn concerned<'c, 'a>(
    s: Scope<'c, 'a>,
    around: &Around<'a>,
    rule: Rule,
    belongs: fn(Scope<'c, 'a>) -> bool,
    one: impl Fn(Scope<'c, 'a>, &Around<'a>, Concern<'c, 'a>) -> Vec<Reference<'a>>,
) -> Vec<Reference<'a>> {
    let s = s.under(rule);
    concern_itself(s);
    let mut related = Related::of(s);
    let about = related.take(|r, e| {
        e.node.name() == "observation" && matches!(r.peek("typeCode"), "SUBJ" | "" | "COMP") && !qualifies(e)
    });
    let alone = about.len() == 1;
    let concern = Concern { act: s, beside: related.first(|_, e| alone && belongs(e)) };
    let mut out = Vec::new();
    for (relation, entry) in about {
        out.extend(one(s.over(relation.node).under(rule).over(entry.node), around, concern));
    }
    out.extend(related.rest(s, around));
    out
}

/// Whether a statement has a code, of whatever system.
pub(super) fn coded(e: Scope<'_, '_>, code: &str) -> bool {
    e.code() == code
}

/// Whether an observation says how severe, how likely or in which state something is, and states no problem and no allergy
/// itself: some documents put those beside what they are about.
pub(super) fn qualifies(e: Scope<'_, '_>) -> bool {
    const STATED: &[&str] = &["AllergyIntoleranceObservation", "ProblemObservation"];
    const TEMPLATES: &[&str] = &[
        "SeverityObservation",
        "CriticalityObservation",
        "ReactionObservation",
        "AllergyStatusObservation",
        "ProblemStatus",
        "PrognosisObservation",
        "PriorityPreference",
        "AgeObservation",
        "HealthStatusObservation",
    ];
    let is = |names: &[&str]| names.iter().any(|name| e.is_template(name));
    // Severity, criticality, status, preference, prognosis, age at onset, status of health.
    let coded = ["SEV", "82606-5", "33999-4", "225773000", "75328-5", "445518008", "11323-3"];
    !is(STATED) && (coded.contains(&e.code()) || is(TEMPLATES))
}

/// Whether a statement is a remark.
pub(super) fn is_comment(e: Scope<'_, '_>) -> bool {
    e.node.name() == "act" && (coded(e, "48767-8") || e.is_template("CommentActivity"))
}
