//! CD and CE: concepts.

use super::super::tree::{Cell, El};
use super::super::way::{Way, by, known};
use crate::generated::rules::cda::to_datatype as r;
use crate::model::{CodeableConcept, Coding, Extension, ExtensionValue};
use crate::trace::Origin;

/// The url of the extension that says why there is no value, and the system of its codes.
const DATA_ABSENT_REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
const REASONS: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
/// The codes of the International Patient Summary for what is absent or unknown.
const ABSENT_OR_UNKNOWN: &str = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips";
/// The system of null flavors, which FHIR's concepts may use themselves.
const NULL_FLAVOR: &str = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";

/// Concepts that say that something is not there, of SNOMED CT and of the International Patient Summary, and what they say
/// it of in SNOMED CT.
const NEGATIONS: &[(&str, &str)] = &[
    ("no-known-allergies", "419199007"),
    ("no-known-medication-allergies", "416098002"),
    ("no-known-environmental-allergies", "426232007"),
    ("no-known-food-allergies", "414285001"),
    ("no-known-problems", "55607006"),
    ("160245001", "55607006"),
    ("160244002", "419199007"),
    ("716186003", "419199007"),
    ("409137002", "416098002"),
    ("429625007", "414285001"),
    ("428607008", "426232007"),
];

/// A concept as `name`.
pub(in crate::to_cda) fn concept(
    w: Way<'_, '_>,
    name: &'static str,
    concept: Option<&CodeableConcept<'_>>,
) -> Option<El> {
    let concept = concept?;
    let w = w.under(r::CD);
    let (null, codes): (Vec<_>, Vec<_>) =
        concept.coding.iter().partition(|c| matches!(known(&c.system), Some(REASONS | NULL_FLAVOR)));
    let best = codes.iter().position(|c| oid(w, c).is_some() && known(&c.code).is_some());
    let main = best.and_then(|at| codes.get(at));
    let mut el = match main {
        Some(main) => coding(w, name, main),
        None => match absence(w, &null, &concept.extension) {
            Some(flavor) => El::new(name).set("@nullFlavor", Some(flavor)),
            None if codes.is_empty() && concept.text.is_none() => return None,
            None => El::new(name).fix("@nullFlavor", if codes.is_empty() { "UNK" } else { "OTH" }),
        },
    };
    el =
        el.with(w.under(r::ORIGINAL_TEXT).cell(&concept.text).map(|t| El::new("originalText").text(Some(t))));
    let others = codes.iter().enumerate().filter(|(at, _)| Some(*at) != best);
    Some(el.all(others.map(|(_, c)| coding(w.under(r::TRANSLATION), "translation", c))))
}

/// A value of any type: the concept with its type.
pub(in crate::to_cda) fn valued(el: Option<El>, kind: &str) -> Option<El> {
    el.map(|el| el.fix("@xsi:type", kind))
}

/// A concept of one coding.
pub(in crate::to_cda) fn concept_of(w: Way<'_, '_>, name: &'static str, code: &Coding<'_>) -> Option<El> {
    Some(coding(w.under(r::CD), name, code)).filter(|el| !el.attributes.is_empty())
}

/// Whether a concept has that code, or one of them.
pub(in crate::to_cda) fn has_code(concept: Option<&CodeableConcept<'_>>, codes: &[&str]) -> bool {
    let mut all = concept.into_iter().flat_map(|c| &c.coding).filter_map(|c| known(&c.code));
    all.any(|code| codes.contains(&code))
}

/// What a concept denies: the code that says so and what it denies.
pub(in crate::to_cda) fn negated(concept: Option<&CodeableConcept<'_>>) -> Option<(&'static str, Origin)> {
    let mut all =
        concept.into_iter().flat_map(|c| &c.coding).filter_map(|c| Some((known(&c.code)?, by(&c.code))));
    all.find_map(|(code, by)| NEGATIONS.iter().find(|(no, _)| *no == code).map(|(_, of)| (*of, by)))
}

/// Whether a concept says that nothing of its kind is known to be, as those of the International Patient Summary do, and
/// what said so.
pub(in crate::to_cda) fn none_known(concept: Option<&CodeableConcept<'_>>) -> Option<Origin> {
    let all = concept.into_iter().flat_map(|c| &c.coding);
    let mut ours = all.filter(|c| known(&c.system) == Some(ABSENT_OR_UNKNOWN));
    ours.find(|c| known(&c.code).is_some_and(|code| code.starts_with("no-known-"))).map(|c| by(&c.code))
}

/// The words of a concept: its text, else the name of its first code.
pub(in crate::to_cda) fn text_of(w: Way<'_, '_>, concept: &CodeableConcept<'_>) -> Option<Cell> {
    w.cell(&concept.text).or_else(|| concept.coding.iter().find_map(|c| w.cell(&c.display)))
}

fn oid(w: Way<'_, '_>, code: &Coding<'_>) -> Option<String> {
    let system = known(&code.system)?;
    if let Some(oid) = system.strip_prefix("urn:oid:") {
        return Some(oid.to_owned());
    }
    let given = w.cx.options.cda.oids.get(system).cloned();
    given.or_else(|| synovia_terminology::oid_for_uri(system).map(|oid| oid.to_string()))
}

/// A code; a system without an OID is told by its name.
fn coding(w: Way<'_, '_>, name: &'static str, code: &Coding<'_>) -> El {
    if let Some(absent) = w.absent(name, &code.code) {
        return absent;
    }
    let el = El::new(name).set("@code", w.cell(&code.code));
    let el = match oid(w, code) {
        Some(oid) => el.set("@codeSystem", Some(w.made(by(&code.system), oid))),
        None => el.set("@codeSystemName", w.cell(&code.system)),
    };
    el.set("@codeSystemVersion", w.cell(&code.version)).set("@displayName", w.cell(&code.display))
}

/// Why there is no code, if the concept says so.
fn absence(w: Way<'_, '_>, codes: &[&Coding<'_>], extensions: &[Extension<'_>]) -> Option<Cell> {
    let w = w.under(r::NULL);
    if let Some(code) = codes.first() {
        let of = by(&code.code);
        let flavor = match known(&code.system) {
            Some(NULL_FLAVOR) => w.cell(&code.code)?,
            _ => w.flavor(known(&code.code)?, of),
        };
        return Some(Cell {
            by: flavor.by.into_iter().chain([w.origin(by(&code.system))]).collect(),
            ..flavor
        });
    }
    let reason = extensions.iter().find(|e| known(&e.url) == Some(DATA_ABSENT_REASON))?;
    match reason.value.as_ref()? {
        ExtensionValue::Code(code) => {
            let flavor = w.flavor(&code.is, code.by);
            Some(Cell { by: flavor.by.into_iter().chain([w.origin(by(&reason.url))]).collect(), ..flavor })
        }
        _ => None,
    }
}
