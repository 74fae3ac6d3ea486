//! Problems, health concerns and diagnoses: the page of problems.

use super::allergy::clinical;
use super::shared::{
    author, comments, completed, identified, inverted, observation, related, statement, visit,
};
use crate::generated::rules::ccda::fc_problems as r;
use crate::generated::rules::cda::to_entry as own;
use crate::model::{Condition, TimeOrPeriod};
use crate::to_cda::datatypes::{bounds, concept, has_code, identifiers, negated, point, valued};
use crate::to_cda::party::{ENTITY, party};
use crate::to_cda::section::{ACT_CLASS, ACT_CODE, LOINC, SNOMED, shown};
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, by, known};

/// Where a condition stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Problems,
    Concerns,
    /// With its visit.
    Visit,
}

/// The conditions of a place.
pub(super) fn of(w: Way<'_, '_>, place: Place) -> Vec<El> {
    let at_visits: Vec<_> = w
        .record
        .encounters
        .iter()
        .flat_map(|e| &e.diagnosis)
        .filter_map(|d| d.condition.as_ref()?.to)
        .collect();
    let of = |index: usize, c: &Condition<'_>| {
        let has = |code| c.category.iter().any(|category| has_code(Some(category), &[code]));
        let at_visit =
            || at_visits.iter().any(|k| k.kind == crate::model::Kind::Condition && k.index as usize == index);
        if has("encounter-diagnosis") && at_visit() && !has("problem-list-item") {
            Place::Visit
        } else if has("health-concern") {
            Place::Concerns
        } else {
            Place::Problems
        }
    };
    let all = w
        .record
        .conditions
        .iter()
        .enumerate()
        .filter(|(index, c)| of(*index, c) == place && w.is_about(c.subject.as_ref()))
        .filter(|(_, c)| w.is_verified(c.verification_status.as_ref()));
    all.map(|(_, c)| concern(w, c, place)).collect()
}

fn concern<'a>(w: Way<'_, 'a>, c: &Condition<'a>, place: Place) -> El {
    let inner = problem(w, c);
    let active = clinical(c.clinical_status.as_ref())
        .is_none_or(|(code, _)| matches!(code, "active" | "recurrence" | "relapse"));
    let status = match clinical(c.clinical_status.as_ref()) {
        Some((_, by)) => {
            let cell = w.under(r::R23).made(by, if active { "active" } else { "completed" });
            El::new("statusCode").set("@code", Some(cell))
        }
        None => El::new("statusCode").fix("@code", "active"),
    };
    let time = El::new("effectiveTime").with(null("low", "NI"));
    let time = if active { time } else { time.with(null("high", "UNK")) };
    let act = match place {
        Place::Concerns => statement("act", "ACT", "EVN", "HealthConcernAct")
            .with(fixed("code", "75310-3", LOINC))
            .with(related("REFR", inner)),
        _ => statement("act", "ACT", "EVN", "ProblemConcernAct")
            .with(fixed("code", "CONC", ACT_CLASS))
            .with(related("SUBJ", inner)),
    };
    let act = act.with(status).with(time);
    // The category led to the section.
    let act = c.category.iter().flat_map(|c| &c.coding).fold(act, |act, coding| {
        let Some(code) = known(&coding.code) else { return act };
        let w = w.under(r::R24);
        let w = crate::tables::ccda("FC-ProblemCategory", code).map_or(w, |(_, row)| w.under(row));
        match crate::tables::ccda("FC-ProblemCategory", code) {
            Some(_) => act.also_below(w.origin(by(&coding.code))).also_below(w.origin(by(&coding.system))),
            None => act,
        }
    });
    identified(w, act, "problem concern")
}

/// A problem.
pub(super) fn problem<'a>(w: Way<'_, 'a>, c: &Condition<'a>) -> El {
    let mut el = observation("ProblemObservation")
        .all(identifiers(w.under(r::R22), &c.identifier))
        .with(kind(w, c))
        .with(completed())
        .with(times(w, c))
        .with(value(w, c))
        .all(c.body_site.iter().filter_map(|s| concept(w.under(own::SITE), "targetSiteCode", Some(s))))
        .with(author(w, (r::R30, &c.recorded_date), (r::R31, c.recorder.as_ref())))
        .with(c.asserter.as_ref().map(|to| El::new("informant").with(party(w.under(r::R32), ENTITY, to))));
    let refuted = clinical(c.verification_status.as_ref()).filter(|(code, _)| *code == "refuted");
    if let Some((_, by)) = negated(c.code.as_ref()) {
        el = el.set("@negationInd", Some(w.under(r::R26).made(by, "true")));
    } else if let Some((_, by)) = refuted {
        el = el.set("@negationInd", Some(w.under(own::NEGATION).made(by, "true")));
    }
    let el = el
        .with(status(w, c))
        .with(severity(w, c))
        .with(diagnosed(w, c))
        .all(comments(w, r::R33, &c.note))
        .with(visit(w, own::VISIT, c.encounter.as_ref()));
    identified(w, el, "problem")
}

/// What kind of statement it is: its category, if that is a kind and no place.
fn kind(w: Way<'_, '_>, c: &Condition<'_>) -> El {
    let own = c.category.iter().find(|c| {
        c.coding
            .iter()
            .any(|c| matches!(known(&c.system), Some("http://snomed.info/sct" | "http://loinc.org")))
    });
    let own = own.and_then(|c| concept(w.under(r::R24), "code", Some(c)));
    let own = own.filter(|c| c.get("@codeSystem") == Some(SNOMED));
    match own {
        Some(own) if own.has("translation") => own,
        Some(own) => own.with(fixed("translation", "75326-9", LOINC)),
        None => fixed("code", "55607006", SNOMED)
            .fix("@displayName", "Problem")
            .with(fixed("translation", "75326-9", LOINC).fix("@displayName", "Problem")),
    }
}

fn times(w: Way<'_, '_>, c: &Condition<'_>) -> El {
    let low = match &c.onset {
        Some(TimeOrPeriod::DateTime(time)) => point(w.under(r::R27), "low", &Some(time.clone())),
        Some(TimeOrPeriod::Period(period)) => point(w.under(r::R28), "low", &period.start),
        None => None,
    };
    let high = match &c.abatement {
        Some(TimeOrPeriod::DateTime(time)) => point(w.under(r::R29), "high", &Some(time.clone())),
        Some(TimeOrPeriod::Period(period)) => point(w.under(r::R29), "high", &period.end),
        None => None,
    };
    bounds(low, high)
}

fn value(w: Way<'_, '_>, c: &Condition<'_>) -> El {
    let value = match negated(c.code.as_ref()) {
        Some((of, code)) => {
            let w = w.under(r::R26);
            let coding = c
                .code
                .iter()
                .flat_map(|c| &c.coding)
                .find(|c| by(&c.code) == code || known(&c.code).is_some());
            let mut cell = w.made(code, of);
            cell.by.extend(coding.map(|c| w.origin(by(&c.system))));
            let text = c.code.as_ref().and_then(|c| crate::to_cda::datatypes::text_of(w, c));
            let el = El::new("value").set("@code", Some(cell)).fix("@codeSystem", SNOMED);
            Some(el.with(text.map(|t| El::new("originalText").text(Some(t)))))
        }
        None => concept(w.under(r::R25), "value", c.code.as_ref()),
    };
    valued(value, "CD").unwrap_or_else(|| null("value", "UNK").fix("@xsi:type", "CD"))
}

fn status(w: Way<'_, '_>, c: &Condition<'_>) -> Option<El> {
    let w = w.under(r::R23);
    let coding = c.clinical_status.iter().flat_map(|c| &c.coding).find(|c| known(&c.code).is_some())?;
    let mut code = w.mapped("FC-ProblemStatus", known(&coding.code)?, by(&coding.code))?;
    code.by.push(w.origin(by(&coding.system)));
    let value = El::new("value").fix("@xsi:type", "CD").set("@code", Some(code)).fix("@codeSystem", SNOMED);
    let value = shown(value);
    let el = observation("ProblemStatus").with(fixed("code", "33999-4", LOINC)).with(completed()).with(value);
    Some(related("REFR", el))
}

fn severity(w: Way<'_, '_>, c: &Condition<'_>) -> Option<El> {
    let value = valued(concept(w.under(own::SEVERITY), "value", c.severity.as_ref()), "CD")?;
    let el =
        observation("SeverityObservation").with(fixed("code", "SEV", ACT_CODE)).with(completed()).with(value);
    Some(inverted("SUBJ", el))
}

/// When it was diagnosed: the extension that says so.
fn diagnosed(w: Way<'_, '_>, c: &Condition<'_>) -> Option<El> {
    let url = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate";
    let asserted = crate::to_cda::patient::extension(&c.common.extension, url);
    let w = w.under(r::R30);
    let time = match asserted.map(|e| (&e.value, by(&e.url))) {
        Some((Some(crate::model::ExtensionValue::DateTime(time)), url)) => {
            point(w, "effectiveTime", &Some(time.clone()))?.also(w.origin(url))
        }
        _ => return None,
    };
    let act = statement("act", "ACT", "EVN", "DateOfDiagnosisAct")
        .with(fixed("code", "77975-1", LOINC))
        .with(completed())
        .with(time);
    Some(related("COMP", act))
}
