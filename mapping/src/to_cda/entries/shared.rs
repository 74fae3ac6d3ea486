//! What entries of several kinds have.

use crate::generated::rules::cda::to_entry as r;
use crate::model::{Annotation, CodeableConcept, Identifier, Key, Kind, Reference, Text};
use crate::to_cda::datatypes::{concept, identifier, point, valued};
use crate::to_cda::party::{AUTHOR, party};
use crate::to_cda::section::{LOINC, SNOMED, template};
use crate::to_cda::tree::{Cell, El, fixed, null};
use crate::to_cda::way::Way;
use crate::trace::Rule;

/// A statement of a template.
pub(super) fn statement(name: &'static str, class: &str, mood: &str, of: &str) -> El {
    template(El::new(name).fix("@classCode", class).fix("@moodCode", mood), of)
}

/// An observation of a template.
pub(super) fn observation(of: &str) -> El {
    statement("observation", "OBS", "EVN", of)
}

/// A statement that belongs to another.
pub(super) fn related(kind: &str, inner: El) -> El {
    El::new("entryRelationship").fix("@typeCode", kind).with(inner)
}

/// The same, told from the other side.
pub(super) fn inverted(kind: &str, inner: El) -> El {
    El::new("entryRelationship").fix("@typeCode", kind).fix("@inversionInd", "true").with(inner)
}

/// That a statement is complete, whatever happened to what it is about.
pub(super) fn completed() -> El {
    El::new("statusCode").fix("@code", "completed")
}

/// The state of a statement by a table of our own; `otherwise` for every word that it does not have, and without one.
pub(super) fn status_code(status: Option<Cell>, table: &[(&str, &str)], otherwise: &str) -> El {
    let Some(cell) = status else { return El::new("statusCode").fix("@code", otherwise) };
    let found = table.iter().find(|(word, _)| *word == cell.text).map_or(otherwise, |(_, code)| *code);
    El::new("statusCode").set("@code", Some(Cell { text: found.into(), ..cell }))
}

/// An id made of what the statement says, if it has none.
pub(super) fn identified(w: Way<'_, '_>, el: El, what: &str) -> El {
    if el.has("id") {
        return el;
    }
    let id = w.own_id(&el, what);
    el.with(id)
}

/// Who entered it, and when.
pub(super) fn author<'a>(
    w: Way<'_, 'a>,
    (time_rule, time): (Rule, &Text<'_>),
    (who_rule, who): (Rule, Option<&Reference<'a>>),
) -> Option<El> {
    let time = point(w.under(time_rule), "time", time);
    if time.is_none() && who.is_none() {
        return None;
    }
    let unknown = || El::new("assignedAuthor").with(null("id", "UNK"));
    let who = who.map_or_else(unknown, |to| party(w.under(who_rule), AUTHOR, to));
    let el = template(El::new("author"), "AuthorParticipation");
    Some(el.with(time.unwrap_or_else(|| null("time", "UNK"))).with(who))
}

/// Remarks, each an act whose text stands in the narrative.
pub(super) fn comments<'a>(w: Way<'_, 'a>, rule: Rule, notes: &[Annotation<'a>]) -> Vec<El> {
    let w = w.under(rule);
    notes
        .iter()
        .filter_map(|note| {
            let text = w.cell(&note.text)?;
            let act = statement("act", "ACT", "EVN", "CommentActivity")
                .with(fixed("code", "48767-8", LOINC))
                .with(w.note(text))
                .with(author(w, (r::TIME, &note.time), (r::AUTHOR, note.author_reference.as_ref())));
            Some(inverted("SUBJ", act))
        })
        .collect()
}

/// Why something was done.
pub(super) fn indications(w: Way<'_, '_>, rule: Rule, reasons: &[CodeableConcept<'_>]) -> Vec<El> {
    let w = w.under(rule);
    reasons
        .iter()
        .filter_map(|reason| {
            let value = valued(concept(w, "value", Some(reason)), "CD")?;
            let code = fixed("code", "404684003", SNOMED).fix("@displayName", "Finding");
            let code =
                code.with(fixed("translation", "75321-0", LOINC).fix("@displayName", "Clinical Finding"));
            let el = observation("Indication").with(code).with(completed()).with(value);
            Some(related("RSON", identified(w, el, "indication")))
        })
        .collect()
}

/// The identifiers of a thing that may be referred to.
fn identifiers_of<'w, 'a>(w: Way<'w, 'a>, key: Key) -> Option<&'w [Identifier<'a>]> {
    let r = w.record;
    macro_rules! of {
        ($($kind:ident),*) => {
            match key.kind {
                $(Kind::$kind => r.get::<crate::model::$kind<'a>>(key).map(|t| t.identifier.as_slice()),)*
                _ => None,
            }
        };
    }
    of!(
        AllergyIntolerance,
        CarePlan,
        CareTeam,
        Condition,
        DiagnosticReport,
        Encounter,
        Goal,
        Immunization,
        MedicationRequest,
        MedicationStatement,
        Observation,
        Procedure,
        ServiceRequest
    )
}

/// Another entry of the document, by its id; one without an identifier cannot be named.
pub(super) fn referred<'a>(w: Way<'_, 'a>, rule: Rule, kind: &str, to: &Reference<'a>) -> Option<El> {
    let w = w.under(rule).under(r::REFERENCE);
    let id = identifiers_of(w, to.to?)?.iter().find_map(|id| identifier(w, "id", id))?;
    let act = statement("act", "ACT", "EVN", "EntryReference").with(id);
    let act = act.with(null("code", "NP")).with(completed());
    Some(related(kind, act.also_below(w.origin(to.by))))
}

/// The visit during which it happened: only its id.
pub(super) fn visit<'a>(w: Way<'_, 'a>, rule: Rule, to: Option<&Reference<'a>>) -> Option<El> {
    let to = to?;
    let w = w.under(rule);
    let e = w.follow::<crate::model::Encounter<'a>>(to)?;
    let mut ids = crate::to_cda::datatypes::identifiers(w, &e.identifier);
    if ids.is_empty() {
        return None;
    }
    ids.truncate(1);
    let act = statement("act", "ACT", "EVN", "EntryReference").all(ids);
    let act = act.with(null("code", "NP")).with(completed());
    Some(related("REFR", act.also_below(w.origin(to.by))))
}
