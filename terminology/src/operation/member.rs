//! Whether one code is in a value set, without expanding it.

use super::Failure;
use super::compose::Path;
use super::session::{Chosen, Session, SystemId};
use crate::issue::{Issue, IssueCode, Severity};
use crate::provider::Handle;
use crate::store::{Content, Include, IncludeConcept, ValueSet};
use crate::version;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Where the parts of a code stand in the request: the expressions of issues.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// Parameters of their own: `code`, `system`, `version`, `display`.
    Code,
    /// A `Coding`.
    Coding,
    /// A coding of a `CodeableConcept`.
    Concept(usize),
}

impl Place {
    pub(super) fn of(self, part: &str) -> String {
        match self {
            Self::Code => part.to_string(),
            Self::Coding => format!("Coding.{part}"),
            Self::Concept(i) => format!("CodeableConcept.coding[{i}].{part}"),
        }
    }

    pub(super) fn whole(self) -> String {
        match self {
            Self::Code => "code".to_string(),
            Self::Coding => "Coding".to_string(),
            Self::Concept(i) => format!("CodeableConcept.coding[{i}]"),
        }
    }
}

/// The code that is asked about.
pub(super) struct Question<'q> {
    pub(super) system: &'q str,
    pub(super) code: &'q str,
    pub(super) version: Option<&'q str>,
    pub(super) place: Place,
}

/// A concept of the value set that the code is.
#[derive(Clone, Copy)]
pub(super) struct Hit<'a> {
    pub(super) system: SystemId,
    /// `None` for a code that the fragment at hand does not have, and that may be in the system all the same.
    pub(super) at: Option<Handle>,
    pub(super) listed: Option<&'a IncludeConcept>,
    /// Whether some value set on the way wants active codes only.
    pub(super) active_only: bool,
}

/// What was seen while looking.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) issues: Vec<Issue>,
    /// `url|version` of what is not known and stood in the way.
    pub(super) missing: Vec<String>,
    /// A version of the system that some include asks for.
    pub(super) system: Option<SystemId>,
}

/// One include in the version it gets for the question.
struct Candidate<'a> {
    include: &'a Include,
    index: usize,
    system: Option<SystemId>,
    fits: bool,
    notes: Notes,
}

impl<'a> Session<'a> {
    /// The concepts of the value set that the code is: one for each version of the system that is in it.
    pub(super) fn hits(
        &mut self,
        set: &'a ValueSet,
        question: &Question<'_>,
        notes: &mut Notes,
        path: &mut Path,
    ) -> Result<Vec<Hit<'a>>, Failure> {
        path.enter(set, self.limits.max_imports)?;
        let mut hits = Vec::new();
        for candidate in self.candidates(set, question)? {
            notes.issues.extend(candidate.notes.issues);
            notes.missing.extend(candidate.notes.missing);
            let Some(system) = candidate.system else { continue };
            notes.system = Some(self.later_system(notes.system, system)?);
            let place = format!("ValueSet.compose.include[{}]", candidate.index);
            hits.extend(self.hit_in(candidate.include, system, set, question, path, &place)?);
        }
        for include in set.compose.include.iter().filter(|i| i.system.is_none()) {
            hits.extend(self.imported_hits(&include.value_sets, set, question, notes, path)?);
        }
        let mut kept = Vec::new();
        for hit in hits {
            if !self.is_excluded(set, &hit, question, path)? {
                kept.push(Hit { active_only: hit.active_only || set.compose.inactive == Some(false), ..hit });
            }
        }
        path.leave();
        Ok(kept)
    }

    fn later_system(&self, there: Option<SystemId>, new: SystemId) -> Result<SystemId, Failure> {
        let Some(there) = there else { return Ok(new) };
        let version = |id| self.system(id).map(|s| s.version().unwrap_or("").to_string());
        Ok(if version::compare(&version(new)?, &version(there)?).is_gt() { new } else { there })
    }

    /// The includes of the system. Where one fits the version that is given, those that do not are passed over.
    fn candidates(
        &mut self,
        set: &'a ValueSet,
        question: &Question<'_>,
    ) -> Result<Vec<Candidate<'a>>, Failure> {
        let mut found = Vec::new();
        for (index, include) in set.compose.include.iter().enumerate() {
            self.charge(1)?;
            if include.system.as_deref() == Some(question.system) {
                let chosen = self.choose(question.system, include.version.as_deref());
                found.push(self.candidate(include, index, &chosen, question)?);
            }
        }
        if found.iter().any(|c| c.fits) {
            found.retain(|c| c.fits);
        }
        Ok(found)
    }

    fn candidate(
        &mut self,
        include: &'a Include,
        index: usize,
        chosen: &Chosen,
        question: &Question<'_>,
    ) -> Result<Candidate<'a>, Failure> {
        let mut notes = Notes::default();
        let mut system = chosen.system;
        let mut fits = true;
        if let Some(given) = question.version {
            match self.fitting(chosen, include, question, given)? {
                Some(id) => system = Some(id),
                None => {
                    fits = false;
                    self.note_mismatch(chosen, include, question, given, &mut notes)?;
                }
            }
        }
        match system {
            None => self.note_unknown(question.system, chosen.wanted.as_deref(), question.place, &mut notes),
            Some(id) => {
                self.note_system(id)?;
                let version = self.system(id)?.version().map(ToString::to_string);
                if let Some(wanted) = self.forbidden(question.system, version.as_deref()) {
                    let url = self.system(id)?.url();
                    let text = format!(
                        "version {} of {url} is not allowed; a parameter asks for {wanted}",
                        version.unwrap_or_default()
                    );
                    notes.issues.push(
                        Issue::new(Severity::Error, IssueCode::VERSION_CHECK, text)
                            .at(question.place.of("version")),
                    );
                }
            }
        }
        Ok(Candidate { include, index, system, fits, notes })
    }

    /// The system in the version that is given, where the include allows it.
    fn fitting(
        &mut self,
        chosen: &Chosen,
        include: &Include,
        question: &Question<'_>,
        given: &str,
    ) -> Result<Option<SystemId>, Failure> {
        if let Some(id) = chosen.system
            && self.system(id)?.version() == Some(given)
        {
            return Ok(Some(id));
        }
        let forced =
            self.settings().force_versions.iter().any(|f| version::canonical(f).0 == question.system);
        let allowed = match &chosen.wanted {
            Some(wanted) if version::is_pattern(wanted) => {
                version::matches(wanted, given) || (include.version.is_none() && !forced)
            }
            Some(_) => include.version.is_none() && !forced,
            None => true,
        };
        Ok(if allowed { self.find(question.system, Some(given)) } else { None })
    }

    fn note_mismatch(
        &mut self,
        chosen: &Chosen,
        include: &Include,
        question: &Question<'_>,
        given: &str,
        notes: &mut Notes,
    ) -> Result<(), Failure> {
        let url = question.system;
        let own = match (&chosen.wanted, chosen.system) {
            (Some(wanted), _) => wanted.clone(),
            (None, Some(id)) => self.system(id)?.version().unwrap_or("").to_string(),
            (None, None) => return Ok(()),
        };
        let (severity, code, text) = if chosen.by_parameter {
            let from = include.version.as_deref().unwrap_or("");
            (
                Severity::Error,
                IssueCode::VERSION_MISMATCH_CHANGED,
                format!(
                    "version {own} of the code system, put by a parameter in place of '{from}' in the value set, is not the one given"
                ),
            )
        } else if include.version.is_some() {
            (
                Severity::Error,
                IssueCode::VERSION_MISMATCH,
                format!("version {own} of the code system in the value set is not the one given"),
            )
        } else {
            (
                Severity::Warning,
                IssueCode::VERSION_MISMATCH_DEFAULT,
                format!(
                    "version {own} of the code system, taken since the value set names none, is not the one given"
                ),
            )
        };
        notes.issues.push(Issue::new(severity, code, text).at(question.place.of("version")));
        if chosen.system.is_some() && self.find(url, Some(given)).is_none() {
            self.note_unknown(url, Some(given), question.place, notes);
        }
        Ok(())
    }

    /// Notes that a code system, or a version of it, is not known.
    pub(super) fn note_unknown(&self, url: &str, wanted: Option<&str>, place: Place, notes: &mut Notes) {
        let known = self.versions(url);
        let (code, text) = match wanted {
            Some(_) if !known.is_empty() || self.knows(url) => (
                IssueCode::UNKNOWN_VERSION,
                format!(
                    "this version of the code system is not known, so the code cannot be validated; known are {}",
                    known.join(", ")
                ),
            ),
            Some(_) => (
                IssueCode::UNKNOWN_VERSION_NONE,
                "no version of the code system is known, so the code cannot be validated".to_string(),
            ),
            None => (
                IssueCode::UNKNOWN_SYSTEM,
                "the code system is not known, so the code cannot be validated".to_string(),
            ),
        };
        notes.issues.push(Issue::new(Severity::Error, code, text).at(place.of("system")));
        notes.missing.push(wanted.map_or_else(|| url.to_string(), |v| format!("{url}|{v}")));
    }

    fn hit_in(
        &mut self,
        include: &'a Include,
        id: SystemId,
        set: &'a ValueSet,
        question: &Question<'_>,
        path: &mut Path,
        place: &str,
    ) -> Result<Option<Hit<'a>>, Failure> {
        let source = self.system(id)?.source;
        let Some(at) = source.find(question.code) else {
            let open =
                matches!(source.info().content, Content::Fragment | Content::Example | Content::NotPresent);
            let listed = include.concept(question.code);
            let maybe = open
                && include.filters.is_empty()
                && include.value_sets.is_empty()
                && (include.concepts.is_empty() || listed.is_some());
            return Ok(maybe.then_some(Hit { system: id, at: None, listed, active_only: false }));
        };
        if !self.selects(include, id, at, place)? {
            return Ok(None);
        }
        let listed = include.concept(&source.code(at));
        if !include.value_sets.is_empty() {
            let inner =
                self.imported_hits(&include.value_sets, set, question, &mut Notes::default(), path)?;
            if !inner.iter().any(|h| h.system == id && h.at == Some(at)) {
                return Ok(None);
            }
        }
        Ok(Some(Hit { system: id, at: Some(at), listed, active_only: false }))
    }

    /// Whether the list and the filters of an include take a concept of its system in.
    fn selects(&mut self, include: &Include, id: SystemId, at: Handle, place: &str) -> Result<bool, Failure> {
        if !include.concepts.is_empty() {
            let source = self.system(id)?.source;
            let listed = include.concept(&source.code(at)).is_some()
                || (!source.info().case_sensitive
                    && include.concepts.iter().any(|c| source.find(&c.code) == Some(at)));
            if !listed {
                return Ok(false);
            }
        }
        for (i, filter) in include.filters.iter().enumerate() {
            let ready = self.filter(id, filter, &format!("{place}.filter[{i}]"), false)?;
            if !self.passes(id, &ready, at)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The hits that are in all of the value sets.
    fn imported_hits(
        &mut self,
        references: &'a [String],
        set: &'a ValueSet,
        question: &Question<'_>,
        notes: &mut Notes,
        path: &mut Path,
    ) -> Result<Vec<Hit<'a>>, Failure> {
        let mut hits: Option<Vec<Hit<'a>>> = None;
        for reference in references {
            self.charge(100)?;
            let imported = self.import(reference, set)?;
            if !reference.starts_with('#') {
                self.note_value_set(imported, true);
            }
            let inner = self.hits(imported, question, notes, path)?;
            hits = Some(match hits {
                None => inner,
                Some(outer) => outer
                    .into_iter()
                    .filter(|h| inner.iter().any(|i| (i.system, i.at) == (h.system, h.at)))
                    .collect(),
            });
        }
        Ok(hits.unwrap_or_default())
    }

    fn is_excluded(
        &mut self,
        set: &'a ValueSet,
        hit: &Hit<'a>,
        question: &Question<'_>,
        path: &mut Path,
    ) -> Result<bool, Failure> {
        let Some(at) = hit.at else { return Ok(false) };
        for (i, exclude) in set.compose.exclude.iter().enumerate() {
            let place = format!("ValueSet.compose.exclude[{i}]");
            let mut out = true;
            if let Some(url) = exclude.system.as_deref() {
                out = url == question.system && self.excludes(set, exclude, hit.system, at, &place)?;
            }
            if out && !exclude.value_sets.is_empty() {
                let inner =
                    self.imported_hits(&exclude.value_sets, set, question, &mut Notes::default(), path)?;
                out = inner.iter().any(|h| (h.system, h.at) == (hit.system, hit.at));
            }
            if out {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn excludes(
        &mut self,
        set: &'a ValueSet,
        exclude: &'a Include,
        id: SystemId,
        at: Handle,
        place: &str,
    ) -> Result<bool, Failure> {
        let source = self.system(id)?.source;
        let url = source.info().url.clone();
        let other = self.include_system(exclude, &url)?;
        if other == id {
            return self.selects(exclude, id, at, place);
        }
        if !self.excludes_by_code(set, exclude) {
            return Ok(false);
        }
        match self.system(other)?.source.find(&source.code(at)) {
            Some(there) => self.selects(exclude, other, there, place),
            None => Ok(false),
        }
    }
}
