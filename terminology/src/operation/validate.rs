//! `$validate-code`: whether a code is valid, in a value set or in its code system.

mod display;
mod hit;
mod miss;

use super::compose::Path;
use super::member::{Hit, Notes, Place, Question};
use super::names::{Name, best, names};
use super::session::{Session, SystemId};
use super::{Failure, Settings, Terminology, ValueSetChoice};
use crate::issue::{Issue, IssueCode, Severity};
use crate::provider::Handle;
use crate::store::{Coding, Content, ValueSet};
use crate::version;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A code given by itself.
#[derive(Debug, Clone, Default)]
#[expect(clippy::exhaustive_structs, reason = "the four parameters of the operation, filled by callers")]
pub struct CodeInput {
    /// The code.
    pub code: String,
    /// Its system; may be left out when it is to be inferred.
    pub system: Option<String>,
    /// Version of the system.
    pub version: Option<String>,
    /// The display to check.
    pub display: Option<String>,
    /// Whether the system is inferred from the value set.
    pub infer_system: bool,
}

/// What is asked about.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Input {
    /// A code by itself.
    Code(CodeInput),
    /// A coding.
    Coding(Coding),
    /// The codings of a codeable concept: one must be valid, none may be wrong.
    CodeableConcept(Vec<Coding>),
}

/// What to validate, against what.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ValidateRequest<'a> {
    /// The value set.
    pub value_set: ValueSetChoice<'a>,
    /// The code.
    pub input: Input,
    /// Whether a code that only groups others will do; yes when not said.
    pub allow_abstract: Option<bool>,
    /// Whether only active codes will do.
    pub active_only: bool,
    /// Whether a wrong display is a warning.
    pub lenient_display: bool,
    /// Whether only membership counts, not whether the code and its display are right.
    pub membership_only: bool,
    /// Versions, supplements and languages.
    pub settings: Settings,
}

impl<'a> ValidateRequest<'a> {
    /// A request that asks for all checks.
    #[must_use]
    pub fn new(value_set: ValueSetChoice<'a>, input: Input) -> Self {
        Self {
            value_set,
            input,
            allow_abstract: None,
            active_only: false,
            lenient_display: false,
            membership_only: false,
            settings: Settings::default(),
        }
    }
}

/// What came out. The code, system, version and display are those of the concept found, or what was given of them.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ValidateOutcome {
    /// Whether the code is valid.
    pub result: bool,
    /// The code.
    pub code: Option<String>,
    /// The code as the system writes it, where the one given differs by case.
    pub normalized_code: Option<String>,
    /// Its system.
    pub system: Option<String>,
    /// The version of the system it was looked up in.
    pub version: Option<String>,
    /// How it reads.
    pub display: Option<String>,
    /// Whether it is no longer to be used.
    pub inactive: bool,
    /// Its status, where it is inactive or deprecated.
    pub status: Option<String>,
    /// The code system of the code that is not known.
    pub unknown_system: Option<String>,
    /// What is not known and stood in the way, `url|version`.
    pub caused_by: Vec<String>,
    /// What there is to say.
    pub issues: Vec<Issue>,
}

impl ValidateOutcome {
    /// The texts of the issues that belong in one message; `None` when there is nothing to say.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        let mut texts: Vec<&str> =
            self.issues.iter().filter(|i| i.code.in_message()).map(|i| i.text.as_str()).collect();
        texts.sort_unstable();
        texts.dedup();
        (!texts.is_empty()).then(|| texts.join("; "))
    }
}

impl Terminology<'_> {
    /// Validates a code.
    ///
    /// A code of a system that is not known is never valid.
    ///
    /// # Errors
    /// [`Failure`]: the value set or a supplement is not known, value sets import each other in a circle, a filter cannot be applied, the
    /// request has no code, or the limits are passed. What is wrong with the code is no failure but an issue of the outcome.
    pub fn validate_code<'r>(&'r self, request: &ValidateRequest<'r>) -> Result<ValidateOutcome, Failure> {
        let mut session = self.session(&request.settings);
        let set = session.value_set(request.value_set)?;
        session.take_supplements(set)?;
        if let Some(set) = set {
            session.note_value_set(set, false);
            session.check_circles(set, &mut Path::default())?;
            session.take_languages(set);
        }
        let mut work = Work { session, request, set };
        let mut outcome = match &request.input {
            Input::Code(code) => work.code(code),
            Input::Coding(coding) => work.single(coding, Place::Coding),
            Input::CodeableConcept(codings) => work.concept(codings),
        }?;
        outcome.issues.extend(work.status_issues());
        outcome.result = outcome.result && outcome.issues.iter().all(|i| i.severity > Severity::Error);
        Ok(outcome)
    }
}

struct Work<'r, 'a> {
    session: Session<'a>,
    request: &'r ValidateRequest<'a>,
    set: Option<&'a ValueSet>,
}

impl<'a> Work<'_, 'a> {
    fn code(&mut self, input: &CodeInput) -> Result<ValidateOutcome, Failure> {
        let coding = Coding {
            system: input.system.clone(),
            version: input.version.clone(),
            code: Some(input.code.clone()),
            display: input.display.clone(),
        };
        if input.system.is_some() {
            return self.single(&coding, Place::Code);
        }
        let Some(set) = self.set.filter(|_| input.infer_system) else {
            return Err(Failure::new(
                IssueCode::BAD_REQUEST,
                "a code needs its system, or a value set to infer it from",
            ));
        };
        let systems = self.infer(set, &input.code)?;
        match systems.as_slice() {
            [system] => self.single(&Coding { system: Some(system.clone()), ..coding }, Place::Code),
            several => {
                let (code, text) = if several.is_empty() {
                    (IssueCode::CANNOT_INFER, "no code system of the value set has the code".to_string())
                } else {
                    (
                        IssueCode::AMBIGUOUS_SYSTEM,
                        format!(
                            "several code systems of the value set have the code: {}",
                            several.join(", ")
                        ),
                    )
                };
                let issues = alloc::vec![
                    self.not_in_set(IssueCode::NOT_IN_VALUE_SET, Severity::Error, Place::Code),
                    Issue::new(Severity::Error, code, text).at("code")
                ];
                Ok(ValidateOutcome { code: coding.code, issues, ..ValidateOutcome::default() })
            }
        }
    }

    /// The systems of the value set that have the code in it.
    fn infer(&mut self, set: &'a ValueSet, code: &str) -> Result<Vec<String>, Failure> {
        let mut urls = Vec::new();
        self.systems_of(set, &mut urls, &mut Path::default())?;
        let mut found = Vec::new();
        for url in urls {
            let question = Question { system: &url, code, version: None, place: Place::Code };
            if !self.session.hits(set, &question, &mut Notes::default(), &mut Path::default())?.is_empty() {
                found.push(url);
            }
        }
        Ok(found)
    }

    fn systems_of(
        &mut self,
        set: &'a ValueSet,
        urls: &mut Vec<String>,
        path: &mut Path,
    ) -> Result<(), Failure> {
        path.enter(set, self.session.limits.max_imports)?;
        for include in &set.compose.include {
            self.session.charge(1 + urls.len() as u64)?;
            if let Some(url) = include.system.as_ref().filter(|u| !urls.contains(u)) {
                urls.push(url.clone());
            }
            for reference in &include.value_sets {
                self.session.charge(100)?;
                let imported = self.session.import(reference, set)?;
                self.systems_of(imported, urls, path)?;
            }
        }
        path.leave();
        Ok(())
    }

    fn single(&mut self, coding: &Coding, place: Place) -> Result<ValidateOutcome, Failure> {
        let checked = self.check(coding, place)?;
        let mut outcome = self.outcome(&checked, coding)?;
        outcome.result = checked.hit.is_some();
        outcome.code = coding.code.clone();
        outcome.system = coding.system.clone();
        outcome.issues = checked.issues;
        outcome.caused_by = checked.missing;
        outcome.unknown_system = checked.unknown_system;
        Ok(outcome)
    }

    fn concept(&mut self, codings: &[Coding]) -> Result<ValidateOutcome, Failure> {
        let mut outcome = ValidateOutcome::default();
        let mut issues = Vec::new();
        let mut blocked = false;
        for (i, coding) in codings.iter().enumerate() {
            let checked = self.check(coding, Place::Concept(i))?;
            blocked |= checked.blocked;
            if checked.hit.is_some() && !outcome.result {
                outcome = ValidateOutcome {
                    code: coding.code.clone(),
                    system: coding.system.clone(),
                    result: true,
                    unknown_system: outcome.unknown_system.take(),
                    caused_by: core::mem::take(&mut outcome.caused_by),
                    ..self.outcome(&checked, coding)?
                };
            }
            issues.extend(checked.issues);
            for missing in checked.missing {
                if !outcome.caused_by.contains(&missing) {
                    outcome.caused_by.push(missing);
                }
            }
            outcome.unknown_system = outcome.unknown_system.or(checked.unknown_system);
        }
        if !outcome.result && !blocked && self.set.is_some() {
            let text = format!("none of the codings is in {}", self.set_name());
            issues.push(Issue::new(Severity::Error, IssueCode::NO_CODING_IN_VALUE_SET, text));
        }
        outcome.issues = issues;
        Ok(outcome)
    }

    /// What is to be said of the concept that was found.
    fn outcome(&self, checked: &Checked<'a>, coding: &Coding) -> Result<ValidateOutcome, Failure> {
        let mut outcome = ValidateOutcome::default();
        let Some(id) = checked.system else { return Ok(outcome) };
        let system = self.session.system(id)?;
        outcome.version = system.version().map(ToString::to_string);
        let Some(at) = checked.at else { return Ok(outcome) };
        let source = system.source;
        let names = names(system, at, checked.listed());
        outcome.display = best(&names, self.session.settings().languages.as_ref())
            .or_else(|| names.iter().position(|n| n.is_display))
            .and_then(|i| names.get(i))
            .map(|n| n.designation.value.clone());
        outcome.inactive = source.is_inactive(at);
        outcome.status =
            source.status(at).filter(|s| outcome.inactive || s == "deprecated").map(|s| s.to_string());
        let code = source.code(at);
        outcome.normalized_code = (coding.code.as_deref() != Some(&*code)).then(|| code.to_string());
        Ok(outcome)
    }

    fn check(&mut self, coding: &Coding, place: Place) -> Result<Checked<'a>, Failure> {
        let mut checked = Checked::default();
        let Some(code) = coding.code.as_deref().filter(|c| !c.is_empty()) else {
            return Err(
                Failure::new(IssueCode::BAD_REQUEST, "there is no code to validate").at(place.of("code"))
            );
        };
        let Some(system) = coding.system.as_deref().filter(|s| !s.is_empty()) else {
            checked.issues.push(
                Issue::new(
                    Severity::Warning,
                    IssueCode::NO_SYSTEM,
                    "a code without a system has no defined meaning and cannot be validated",
                )
                .at(place.whole()),
            );
            self.add_not_in_set(&mut checked, place);
            return Ok(checked);
        };
        let question = Question { system, code, version: coding.version.as_deref(), place };
        let mut notes = Notes::default();
        match self.find(&question, &mut notes) {
            Ok(hits) => checked.hit = self.choose_hit(hits, coding)?,
            Err(failure) if is_unknown_set(&failure) => {
                let text = failure.issue().text.clone();
                checked.issues.push(Issue::new(Severity::Error, IssueCode::UNKNOWN_VALUE_SET, text));
                checked.blocked = true;
                return Ok(checked);
            }
            Err(failure) => return Err(failure),
        }
        let blocking = !notes.missing.is_empty() && notes.system.is_none();
        checked.issues.append(&mut notes.issues);
        checked.missing.append(&mut notes.missing);
        match checked.hit {
            Some(hit) => {
                checked.system = Some(hit.system);
                checked.at = hit.at;
                self.check_hit(&mut checked, hit, coding, place)?;
            }
            None => self.check_miss(&mut checked, &question, coding, notes.system, blocking)?,
        }
        Ok(checked)
    }

    fn find(&mut self, question: &Question<'_>, notes: &mut Notes) -> Result<Vec<Hit<'a>>, Failure> {
        if let Some(set) = self.set {
            return self.session.hits(set, question, notes, &mut Path::default());
        }
        let Some(id) = self.session.choose(question.system, question.version).system else {
            return Ok(Vec::new());
        };
        self.session.note_system(id)?;
        notes.system = Some(id);
        let source = self.session.system(id)?.source;
        let at = source.find(question.code);
        let open =
            matches!(source.info().content, Content::Fragment | Content::Example | Content::NotPresent);
        let hit = Hit { system: id, at, listed: None, active_only: false };
        Ok((at.is_some() || open).then_some(hit).into_iter().collect())
    }

    /// Of several versions the one that will do, then the one whose display is given, then the latest.
    fn choose_hit(&self, hits: Vec<Hit<'a>>, coding: &Coding) -> Result<Option<Hit<'a>>, Failure> {
        let mut chosen: Option<((bool, bool), String, Hit<'a>)> = None;
        for hit in hits {
            let system = self.session.system(hit.system)?;
            let reads = match (&coding.display, hit.at) {
                (Some(display), Some(at)) => names(system, at, hit.listed)
                    .iter()
                    .any(|n| n.is_display_like() && display::same(&n.designation.value, display)),
                _ => false,
            };
            let will_do = !hit.active_only || !hit.at.is_some_and(|at| system.source.is_inactive(at));
            let version = system.version().unwrap_or("").to_string();
            let better = chosen.as_ref().is_none_or(|(merits, there, _)| {
                ((will_do, reads), version::compare(&version, there)) > (*merits, core::cmp::Ordering::Equal)
            });
            if better {
                chosen = Some(((will_do, reads), version, hit));
            }
        }
        Ok(chosen.map(|(_, _, hit)| hit))
    }

    fn set_name(&self) -> String {
        self.set.and_then(ValueSet::canonical).unwrap_or_else(|| "the value set".to_string())
    }

    fn not_in_set(&self, code: IssueCode, severity: Severity, place: Place) -> Issue {
        Issue::new(severity, code, format!("the code is not in {}", self.set_name())).at(place.of("code"))
    }

    fn add_not_in_set(&self, checked: &mut Checked<'a>, place: Place) {
        if self.set.is_none() {
            return;
        }
        checked.issues.push(match place {
            Place::Concept(_) => {
                self.not_in_set(IssueCode::THIS_CODE_NOT_IN_VALUE_SET, Severity::Information, place)
            }
            _ => self.not_in_set(IssueCode::NOT_IN_VALUE_SET, Severity::Error, place),
        });
    }

    fn status_issues(&self) -> Vec<Issue> {
        let codes = [
            ("warning-draft", IssueCode::DRAFT, "draft"),
            ("warning-experimental", IssueCode::EXPERIMENTAL, "experimental"),
            ("warning-deprecated", IssueCode::DEPRECATED, "deprecated"),
            ("warning-withdrawn", IssueCode::WITHDRAWN, "withdrawn"),
        ];
        let of = |(name, value): &(&str, String)| {
            let (_, code, word) = codes.iter().find(|(n, _, _)| n == name)?;
            Some(Issue::new(Severity::Information, *code, format!("{value} is {word}")))
        };
        self.session.used.entries().iter().filter_map(of).collect()
    }
}

fn is_unknown_set(failure: &Failure) -> bool {
    matches!(failure.issue().code, IssueCode::UNKNOWN_VALUE_SET | IssueCode::UNKNOWN_IMPORT)
}

/// What became of one coding.
#[derive(Default)]
struct Checked<'a> {
    hit: Option<Hit<'a>>,
    system: Option<SystemId>,
    at: Option<Handle>,
    issues: Vec<Issue>,
    missing: Vec<String>,
    unknown_system: Option<String>,
    /// Whether something that is not known keeps us from saying more.
    blocked: bool,
}

impl<'a> Checked<'a> {
    fn listed(&self) -> Option<&'a crate::store::IncludeConcept> {
        self.hit.and_then(|h| h.listed)
    }
}

/// The displays of a concept that are right: see [`display`].
type Names<'n> = &'n [Name];
