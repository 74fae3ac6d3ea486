//! Allergies: the page of allergies.

use super::shared::{
    author, comments, completed, identified, inverted, observation, related, statement, visit,
};
use crate::generated::rules::ccda::fc_allergies as r;
use crate::generated::rules::cda::to_entry as own;
use crate::model::{AllergyIntolerance, CodeableConcept, ExtensionValue, Reaction, Text, TimeOrPeriod};
use crate::to_cda::datatypes::{bounds, concept, identifiers, negated, point, valued};
use crate::to_cda::patient::extension;
use crate::to_cda::section::{ACT_CLASS, ACT_CODE, LOINC, SNOMED, shown};
use crate::to_cda::tree::{Cell, El, fixed, null};
use crate::to_cda::way::{Way, by, known};
use crate::trace::Origin;

const EXPOSURE: &str = "http://hl7.org/fhir/StructureDefinition/allergyintolerance-substanceExposureRisk";

/// The concern, which holds the allergy.
pub(super) fn concern<'a>(w: Way<'_, 'a>, a: &AllergyIntolerance<'a>) -> El {
    let inner = allergy(w, a);
    let status = clinical(a.clinical_status.as_ref());
    let (code, time) = match status {
        Some((code, by)) => {
            let active = code == "active";
            let cell = w.under(r::R24).made(by, if active { "active" } else { "completed" });
            (El::new("statusCode").set("@code", Some(cell)), ends(active))
        }
        None => (El::new("statusCode").fix("@code", "active"), ends(true)),
    };
    let act = statement("act", "ACT", "EVN", "AllergyConcernAct")
        .with(fixed("code", "CONC", ACT_CLASS))
        .with(code)
        .with(time)
        .with(related("SUBJ", inner));
    identified(w, act, "allergy concern")
}

/// When a concern began and ended is not what FHIR tells; one that is over has an end.
fn ends(active: bool) -> El {
    let el = El::new("effectiveTime").with(null("low", "NI"));
    if active { el } else { el.with(null("high", "UNK")) }
}

/// The code of a clinical status and where it came from.
pub(super) fn clinical<'c>(c: Option<&'c CodeableConcept<'_>>) -> Option<(&'c str, crate::trace::Origin)> {
    c?.coding.iter().find_map(|c| Some((known(&c.code)?, by(&c.code))))
}

fn allergy<'a>(w: Way<'_, 'a>, a: &AllergyIntolerance<'a>) -> El {
    let mut el = observation("AllergyIntoleranceObservation")
        .all(identifiers(w.under(r::R23), &a.identifier))
        .with(fixed("code", "ASSERTION", ACT_CODE))
        .with(completed())
        .with(onset(w, a))
        .with(kind(w, a))
        .with(author(w, (r::R32, &a.recorded_date), (r::R33, a.recorder.as_ref())))
        .with(substance(w, a));
    let of_status = clinical(a.verification_status.as_ref()).filter(|(code, _)| *code == "refuted");
    let no = match (negated(a.code.as_ref()), riskless(a), of_status) {
        (Some((_, by)), ..) => Some(w.under(r::R28).made(by, "true")),
        (_, Some((_, risk)), status) => {
            let by = risk.into_iter().chain(status.map(|(_, by)| by));
            Some(w.under(r::R28).joined(by, "true"))
        }
        (_, _, Some((_, by))) => Some(w.under(own::NEGATION).made(by, "true")),
        _ => None,
    };
    el = el.set("@negationInd", no);
    let el = el
        .with(status(w, a))
        .with(criticality(w, a))
        .all(a.reaction.iter().flat_map(|reaction| reactions(w, reaction)))
        .all(comments(w, r::R34, &a.note))
        .with(visit(w, r::R29, a.encounter.as_ref()));
    identified(w, el, "allergy")
}

/// The substance of which an extension says that it is no risk, and what said so.
fn riskless<'e, 'a>(a: &'e AllergyIntolerance<'a>) -> Option<(&'e CodeableConcept<'a>, Vec<Origin>)> {
    let whole = extension(&a.common.extension, EXPOSURE)?;
    let risk = extension(&whole.extension, "exposureRisk")?;
    let Some(ExtensionValue::CodeableConcept(kind)) = &risk.value else { return None };
    let coding = kind.coding.iter().find(|c| known(&c.code) == Some("no-known-reaction-risk"))?;
    let substance = extension(&whole.extension, "substance")?;
    let Some(ExtensionValue::CodeableConcept(code)) = &substance.value else { return None };
    let said = [by(&whole.url), by(&risk.url), by(&substance.url), by(&coding.code), by(&coding.system)];
    Some((code, said.to_vec()))
}

/// When it began: told of the allergy, else of its first reaction.
fn onset(w: Way<'_, '_>, a: &AllergyIntolerance<'_>) -> El {
    let low = match &a.onset {
        Some(TimeOrPeriod::DateTime(time)) => point(w.under(r::R30), "low", &Some(time.clone())),
        Some(TimeOrPeriod::Period(period)) => point(w.under(r::R31), "low", &period.start),
        None => a.reaction.iter().find_map(|reaction| point(w.under(r::R36), "low", &reaction.onset)),
    };
    bounds(low, None)
}

/// What kind of allergy it is: by type and category together where a concept says both.
fn kind(w: Way<'_, '_>, a: &AllergyIntolerance<'_>) -> El {
    let w = w.under(r::R25);
    let value = |code: Cell| {
        shown(El::new("value").fix("@xsi:type", "CD").set("@code", Some(code)).fix("@codeSystem", SNOMED))
    };
    if let Some((of, origin)) = negated(a.code.as_ref()) {
        let by_map = a.code.iter().flat_map(|c| &c.coding).find_map(|c| {
            w.mapped("FC-NoKnownAllergies", known(&c.code)?, by(&c.code)).filter(|cell| cell.text == of)
        });
        return value(by_map.unwrap_or_else(|| w.under(own::NEGATION).made(origin, of)));
    }
    let kind = w.code("FC-AllergyIntoleranceType", &a.r#type);
    let categories: Vec<Cell> =
        a.category.iter().filter_map(|c| w.code("FC-AllergyIntoleranceCategory", c)).collect();
    let names = a.category.iter().filter_map(|c| known(&c.value)).collect::<Vec<_>>();
    let code = match (known(&a.r#type.value), names.as_slice()) {
        (Some("allergy"), ["medication"]) => Some("416098002"),
        (Some("allergy"), ["food"]) => Some("414285001"),
        (Some("intolerance"), ["medication"]) => Some("59037007"),
        (Some("intolerance"), ["food"]) => Some("235719002"),
        (None, ["medication"]) => Some("419511003"),
        (None, ["food"]) => Some("418471000"),
        (Some("allergy"), _) => Some("419199007"),
        (_, ["environment" | "biologic"]) => Some("419199007"),
        _ => None,
    };
    let by: Vec<_> = kind.into_iter().chain(categories).flat_map(|cell| cell.by).collect();
    match code {
        Some(code) => value(Cell { text: code.to_owned(), by }),
        // Propensity to adverse reactions: the kind of all of them.
        None => value(Cell { text: "420134006".to_owned(), by }),
    }
}

/// What it is an allergy to; of one that is denied in general, nothing.
fn substance(w: Way<'_, '_>, a: &AllergyIntolerance<'_>) -> El {
    let code = match negated(a.code.as_ref()) {
        Some(_) => {
            let coding = a.code.iter().flat_map(|c| &c.coding).next();
            let w = w.under(r::R28);
            // Words beside it would name a substance: what they say, the kind of allergy and the negation do.
            let words = a.code.as_ref().and_then(|c| crate::to_cda::datatypes::text_of(w, c));
            let by = [coding.map(|c| by(&c.code)), coding.map(|c| by(&c.system))];
            let mut flavor = w.joined(by.into_iter().flatten(), "NA");
            flavor.by.extend(words.into_iter().flat_map(|cell| cell.by));
            Some(El::new("code").set("@nullFlavor", Some(flavor)))
        }
        None => {
            let code = concept(w.under(r::R27), "code", a.code.as_ref());
            code.or_else(|| concept(w.under(r::R28), "code", riskless(a).map(|(substance, _)| substance)))
        }
    };
    let entity =
        El::new("playingEntity").fix("@classCode", "MMAT").with(code.unwrap_or_else(|| null("code", "UNK")));
    let role = El::new("participantRole").fix("@classCode", "MANU").with(entity);
    El::new("participant").fix("@typeCode", "CSM").with(role)
}

fn status(w: Way<'_, '_>, a: &AllergyIntolerance<'_>) -> Option<El> {
    let w = w.under(r::R24);
    let coding = a.clinical_status.iter().flat_map(|c| &c.coding).find(|c| known(&c.code).is_some())?;
    let mut code = w.mapped("FC-AllergyStatus", known(&coding.code)?, by(&coding.code))?;
    code.by.push(w.origin(by(&coding.system)));
    let value = El::new("value").fix("@xsi:type", "CE").set("@code", Some(code)).fix("@codeSystem", SNOMED);
    let el = observation("AllergyStatusObservation")
        .with(fixed("code", "33999-4", LOINC))
        .with(completed())
        .with(shown(value));
    Some(inverted("SUBJ", el))
}

fn criticality(w: Way<'_, '_>, a: &AllergyIntolerance<'_>) -> Option<El> {
    let w = w.under(r::R26);
    let code = w.code("FC-Criticality", &a.criticality)?;
    let value = El::new("value")
        .fix("@xsi:type", "CD")
        .set("@code", Some(code))
        .fix("@codeSystem", "2.16.840.1.113883.5.1063");
    let el = observation("CriticalityObservation")
        .with(fixed("code", "82606-5", LOINC))
        .with(completed())
        .with(shown(value));
    Some(inverted("SUBJ", el))
}

/// What the substance does: an observation for each manifestation; the first has the severity. What is severe without being
/// told is unknown.
fn reactions<'a>(w: Way<'_, 'a>, reaction: &Reaction<'a>) -> Vec<El> {
    let described = |w: Way<'_, 'a>, value: El, first: bool| {
        let mut el = observation("ReactionObservation")
            .with(fixed("code", "ASSERTION", ACT_CODE))
            .with(completed())
            .with(point_in(w, &reaction.onset).filter(|_| first))
            .with(value);
        if first {
            let said = w.under(own::DESCRIPTION).cell(&reaction.description).map(|said| w.note(said));
            el = el.with(said).with(severity(w, reaction)).all(comments(w, own::COMMENT, &reaction.note));
        }
        inverted("MFST", identified(w, el, "reaction"))
    };
    let mut out: Vec<El> = Vec::new();
    for manifestation in &reaction.manifestation {
        if let Some(value) = valued(concept(w.under(r::R35), "value", Some(manifestation)), "CD") {
            out.push(described(w, value, out.is_empty()));
        }
    }
    if out.is_empty() && known(&reaction.severity.value).is_some() {
        out.push(described(w, null("value", "UNK").fix("@xsi:type", "CD"), true));
    }
    out
}

fn point_in(w: Way<'_, '_>, onset: &Text<'_>) -> Option<El> {
    let low = point(w.under(r::R36), "low", onset)?;
    Some(bounds(Some(low), None))
}

fn severity(w: Way<'_, '_>, reaction: &Reaction<'_>) -> Option<El> {
    let w = w.under(r::R37);
    let code = w.code("FC-Severity", &reaction.severity)?;
    let value = El::new("value").fix("@xsi:type", "CD").set("@code", Some(code)).fix("@codeSystem", SNOMED);
    let el = observation("SeverityObservation")
        .with(fixed("code", "SEV", ACT_CODE))
        .with(completed())
        .with(shown(value));
    Some(inverted("SUBJ", el))
}
