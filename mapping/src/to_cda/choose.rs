//! The body: which section each thing stands in, and what the type of document must have.

use std::collections::{BTreeMap, BTreeSet};

use synovia_cda::Release;
use synovia_cda::build::DocumentType;
use synovia_cda::template::{self, Conformance};

use super::entries;
use super::header::{composition, subject};
use super::section::section;
use super::tree::{Cell, El};
use super::way::{Way, known};
use crate::generated::rules::cda::to_section as r;
use crate::model::{CodeableConcept, Section};

/// The sections that entries go to, in the order of the document.
pub(super) const ORDER: &[&str] = &[
    "AllergiesAndIntolerancesSection",
    "MedicationsSection",
    "ProblemSection",
    "ProceduresSection",
    "ResultsSection",
    "EncountersSection",
    "ImmunizationsSection",
    "VitalSignsSection",
    "SocialHistorySection",
    "FamilyHistorySection",
    "FunctionalStatusSection",
    "MentalStatusSection",
    "MedicalEquipmentSection",
    "AdvanceDirectivesSection",
    "PayersSection",
    "HealthConcernsSection",
    "GoalsSection",
    "PlanOfTreatmentSection",
    "CareTeamsSection",
    "NotesSection",
];

/// The body.
pub(super) fn body(w: Way<'_, '_>) -> El {
    let kind = w.cx.options.cda.document.kind();
    let mut told = Told::new(w);
    let mut out: Vec<El> = Vec::new();
    let mut names: BTreeSet<&'static str> = BTreeSet::new();
    for name in ORDER {
        let place = place(kind, name);
        let mut entries = entries::of_section(w, name);
        if *name == "SocialHistorySection" {
            entries.extend(subject(w).and_then(|p| super::patient::birth_sex(w, p)));
        }
        let notes = w.take_notes();
        if entries.is_empty() {
            continue;
        }
        let mut el = told.heading(w, place, section(kind.name(), place));
        // A note is its text, which a table would only repeat; all other narrative is derived from the entries.
        el.told = *name == "NotesSection";
        let entry = || {
            if *name == "NotesSection" { El::new("entry") } else { El::new("entry").fix("@typeCode", "DRIV") }
        };
        el = el.all(entries.into_iter().map(|e| entry().with(e)));
        el.notes = notes;
        out.push(el);
        names.insert(place);
    }
    for (name, el) in told.rest(w, kind, &names) {
        names.extend(name);
        out.push(el);
    }
    let required = template::document_sections(kind.name(), Release::R2_1);
    for row in required.filter(|row| row.conformance == Conformance::Shall) {
        if names.insert(row.section) {
            out.push(section(kind.name(), row.section).fix("@nullFlavor", "NI"));
        }
    }
    for name in either(kind, &names) {
        out.push(section(kind.name(), name).fix("@nullFlavor", "NI"));
    }
    let components = out.into_iter().map(|s| El::new("component").with(s));
    El::new("component").with(El::new("structuredBody").all(components))
}

/// A Care Plan has no plan of treatment: what is planned are its interventions.
fn place(kind: DocumentType, name: &'static str) -> &'static str {
    match (kind, name) {
        (DocumentType::CarePlan, "PlanOfTreatmentSection") => "ActivitiesSection",
        _ => name,
    }
}

/// Whether the type lets a section of that template stand beside the others; else it is a section of no template.
fn fits(
    kind: DocumentType,
    name: &str,
    names: &BTreeSet<&'static str>,
    told: &BTreeMap<&'static str, &Section<'_>>,
) -> bool {
    let parts = ["AssessmentSection", "PlanOfTreatmentSection"];
    match name {
        "PlanOfTreatmentSection" => kind != DocumentType::CarePlan,
        "ReasonForVisitSection" | "ChiefComplaintSection" => {
            !(names.contains(COMPLAINT_AND_REASON) || told.contains_key(COMPLAINT_AND_REASON))
        }
        "AssessmentAndPlanSection" => !parts.iter().any(|p| names.contains(p) || told.contains_key(p)),
        _ => true,
    }
}

/// The section beside which neither of its parts may stand.
const COMPLAINT_AND_REASON: &str = "ChiefComplaintAndReasonForVisitSection";

/// Sections of which a type must have some: an assessment and a plan, alone or together.
fn either(kind: DocumentType, names: &BTreeSet<&'static str>) -> Vec<&'static str> {
    use DocumentType as D;
    let mut out = Vec::new();
    let both = names.contains("AssessmentAndPlanSection");
    if matches!(kind, D::ReferralNote | D::ProgressNote | D::ConsultationNote) && !both {
        for name in ["AssessmentSection", "PlanOfTreatmentSection"] {
            if !names.contains(name) {
                out.push(name);
            }
        }
    }
    let reasons = ["ReasonForReferralSection", "ReasonForVisitSection"];
    if kind == D::ConsultationNote && !reasons.iter().any(|n| names.contains(n)) {
        let apart = !names.contains(COMPLAINT_AND_REASON);
        out.push(if apart { "ReasonForVisitSection" } else { "ReasonForReferralSection" });
    }
    out
}

/// The sections of the Composition.
struct Told<'w, 'a> {
    /// By the name of their template.
    by_name: BTreeMap<&'static str, &'w Section<'a>>,
    all: Vec<&'w Section<'a>>,
    used: BTreeSet<&'static str>,
}

/// The template that a section's LOINC code names.
fn name_of(s: &Section<'_>) -> Option<&'static str> {
    let codes = s.code.iter().flat_map(|c| &c.coding).filter_map(|c| known(&c.code));
    // Sections of notes have the codes of what they hold; ours has that of notes of all kinds.
    let notes = codes.clone().any(|code| code == "34109-9").then_some("NotesSection");
    notes.or_else(|| codes.flat_map(template::sections_of_code).next().copied())
}

impl<'w, 'a> Told<'w, 'a> {
    fn new(w: Way<'w, 'a>) -> Self {
        let all: Vec<&Section<'a>> = composition(w).iter().flat_map(|c| &c.section).collect();
        let mut by_name = BTreeMap::new();
        for s in &all {
            if let Some(name) = name_of(s) {
                by_name.entry(name).or_insert(*s);
            }
        }
        Self { by_name, all, used: BTreeSet::new() }
    }

    /// Title of the section, if the Composition has one of its kind; who entered it decides nothing more.
    fn heading(&mut self, w: Way<'_, '_>, name: &'static str, el: El) -> El {
        let Some(s) = self.by_name.get(name) else { return el };
        self.used.insert(name);
        titled(w, s, el)
    }

    /// The sections without entries of ours: what they say stands in their text.
    fn rest(
        &mut self,
        w: Way<'_, 'a>,
        kind: DocumentType,
        names: &BTreeSet<&'static str>,
    ) -> Vec<(Option<&'static str>, El)> {
        let mut seen = BTreeSet::new();
        let mut out = Vec::new();
        for s in &self.all {
            let name = name_of(s)
                .filter(|name| self.by_name.get(name).is_some_and(|known| core::ptr::eq(*known, *s)));
            if name.is_some_and(|name| self.used.contains(name)) {
                continue;
            }
            let name = name.filter(|name| fits(kind, name, names, &self.by_name) && seen.insert(*name));
            out.push((name, text_section(w, s, name.map(|n| section(kind.name(), n)))));
        }
        out
    }
}

/// Gives a section the title and the code of the Composition's.
fn titled(w: Way<'_, '_>, s: &Section<'_>, mut el: El) -> El {
    if let Some(title) = w.under(r::TITLE).cell(&s.title) {
        el.children.retain(|c| c.name != "title");
        el = el.with(El::new("title").text(Some(title)));
    }
    // The code is that of the template; the Composition's led to it.
    let code = s.code.iter().flat_map(|c| &c.coding).find(|c| known(&c.code).is_some());
    if let Some(code) = code {
        let at = el.children.iter().position(|c| c.name == "code");
        if let Some(at) = at {
            let by = [super::way::by(&code.code), super::way::by(&code.system)];
            let own = el.children.remove(at);
            let by = by.into_iter().chain(s.entry.iter().map(|to| to.by));
            let own = by.fold(own, |own, by| own.also(w.under(r::CODE).origin(by)));
            el.children.insert(at, own);
        }
    }
    el
}

/// Why a section is empty, as the null flavor that it is read from.
fn emptied(w: Way<'_, '_>, reason: &CodeableConcept<'_>) -> Cell {
    let w = w.under(r::EMPTY);
    let code = reason.coding.iter().find(|c| known(&c.code).is_some());
    let flavor = match code.and_then(|c| known(&c.code)) {
        Some("withheld") => "MSK",
        Some("notasked") => "NASK",
        _ => "NI",
    };
    let by = code.map(|c| [super::way::by(&c.code), super::way::by(&c.system)]);
    w.joined(by.into_iter().flatten(), flavor)
}

/// Whether the template of a section wants entries, or that the section says that it has no information.
fn wants_entries(section: &El) -> bool {
    let mut ids = section.children.iter().filter(|c| c.name == "templateId").filter_map(|c| c.get("@root"));
    ids.any(|id| {
        let number = id.strip_prefix("2.16.840.1.113883.10.20.22.2.");
        number.is_some_and(|n| n.ends_with(".1") || matches!(n, "45" | "58" | "60" | "61"))
    })
}

/// A section of text.
fn text_section(w: Way<'_, '_>, s: &Section<'_>, known_as: Option<El>) -> El {
    let of_template = known_as.is_some();
    let mut el = known_as.unwrap_or_else(|| {
        let code = super::datatypes::concept(w.under(r::CODE), "code", s.code.as_ref());
        El::new("section").with(code)
    });
    el = titled(w, s, el);
    if !el.has("title") {
        el = el.with(El::new("title").text(Some(Cell::default())));
    }
    el.div = w.under(r::TEXT).cell(&s.text);
    let without = el.div.is_none() && s.section.is_empty() && s.empty_reason.is_none();
    el = match s.empty_reason.as_ref() {
        Some(reason) => el.set("@nullFlavor", Some(emptied(w, reason))),
        None if of_template && wants_entries(&el) || without => el.fix("@nullFlavor", "NI"),
        None => el,
    };
    let inner = s.section.iter().map(|s| El::new("component").with(text_section(w, s, None)));
    el.all(inner)
}
