//! `$validate-code`: whether a code is valid, in a value set or in its code system.

mod display;

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

const DEPRECATED_HERE: [&str; 2] = [
    "http://hl7.org/fhir/StructureDefinition/valueset-deprecated",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status",
];

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

    /// Of several versions the one whose display is given, else the latest.
    fn choose_hit(&self, hits: Vec<Hit<'a>>, coding: &Coding) -> Result<Option<Hit<'a>>, Failure> {
        let mut chosen: Option<(bool, String, Hit<'a>)> = None;
        for hit in hits {
            let system = self.session.system(hit.system)?;
            let reads = match (&coding.display, hit.at) {
                (Some(display), Some(at)) => names(system, at, hit.listed)
                    .iter()
                    .any(|n| n.is_display_like() && display::same(&n.designation.value, display)),
                _ => false,
            };
            let version = system.version().unwrap_or("").to_string();
            let better = chosen.as_ref().is_none_or(|(other, there, _)| {
                (reads, version::compare(&version, there)) > (*other, core::cmp::Ordering::Equal)
            });
            if better {
                chosen = Some((reads, version, hit));
            }
        }
        Ok(chosen.map(|(_, _, hit)| hit))
    }

    fn check_hit(
        &mut self,
        checked: &mut Checked<'a>,
        hit: Hit<'a>,
        coding: &Coding,
        place: Place,
    ) -> Result<(), Failure> {
        let system = self.session.system(hit.system)?;
        let Some(at) = hit.at else {
            let text = format!(
                "the part of {} at hand does not have the code; it may be valid all the same",
                system.canonical()
            );
            checked.issues.push(
                Issue::new(Severity::Warning, IssueCode::UNKNOWN_CODE_IN_FRAGMENT, text).at(place.of("code")),
            );
            return Ok(());
        };
        if self.request.membership_only {
            return Ok(());
        }
        let source = system.source;
        if coding.code.as_deref() != Some(&*source.code(at)) {
            let text = format!(
                "the code differs from the one in {} by case; write it as the code system does",
                system.canonical()
            );
            checked.issues.push(
                Issue::new(Severity::Information, IssueCode::CASE_DIFFERENCE, text).at(place.of("code")),
            );
        }
        let mut out = false;
        if self.request.allow_abstract == Some(false) && source.is_abstract(at) {
            let issue = Issue::new(
                Severity::Error,
                IssueCode::ABSTRACT_CODE,
                "the code is abstract, and not allowed here",
            );
            checked.issues.push(issue.at(place.of("code")));
            out = true;
        }
        if source.is_inactive(at) {
            if hit.active_only || self.request.active_only {
                let issue =
                    Issue::new(Severity::Error, IssueCode::NOT_ACTIVE, "the code is valid, but not active");
                checked.issues.push(issue.at(place.of("code")));
                out = true;
            }
            let issue = Issue::new(
                Severity::Warning,
                IssueCode::INACTIVE_CODE,
                "the code is inactive; its use should be reviewed",
            );
            checked.issues.push(issue.at(place.whole()));
        } else if source.status(at).is_some_and(|s| s == "deprecated") {
            let issue = Issue::new(
                Severity::Warning,
                IssueCode::DEPRECATED_CODE,
                "the code is deprecated; its use should be reviewed",
            );
            checked.issues.push(issue.at(place.whole()));
        }
        if hit.listed.is_some_and(|l| {
            l.extensions.iter().any(|e| {
                DEPRECATED_HERE.contains(&e.url.as_str())
                    && matches!(e.value.to_text().as_str(), "true" | "deprecated")
            })
        }) {
            let issue = Issue::new(
                Severity::Warning,
                IssueCode::DEPRECATED_IN_VALUE_SET,
                "the value set marks the code as deprecated",
            );
            checked.issues.push(issue.at(place.of("code")));
        }
        let names = names(system, at, hit.listed);
        checked.issues.extend(self.check_display(&names, coding, place, self.request.lenient_display));
        if out {
            self.add_not_in_set(checked, place);
            checked.hit = None;
        }
        Ok(())
    }

    fn check_miss(
        &mut self,
        checked: &mut Checked<'a>,
        question: &Question<'_>,
        coding: &Coding,
        in_set: Option<SystemId>,
        blocking: bool,
    ) -> Result<(), Failure> {
        let place = question.place;
        if blocking {
            // The system stands in the value set and cannot be had: nothing more can be said.
            checked.blocked = true;
            let known = question.version.and_then(|v| self.session.find(question.system, Some(v)));
            let wanted = known.or_else(|| self.session.choose(question.system, None).system);
            self.set_known(checked, wanted, question.code)?;
            return Ok(());
        }
        let known = match (in_set, question.version) {
            (Some(id), None) => Some(id),
            (Some(id), Some(v)) => self.session.find(question.system, Some(v)).or(Some(id)),
            (None, Some(v)) => self.session.find(question.system, Some(v)),
            (None, None) => self.session.choose(question.system, None).system,
        };
        self.set_known(checked, known, question.code)?;
        if !self.request.membership_only {
            match (known, checked.at) {
                (None, _) => self.check_unknown_system(checked, question),
                (Some(id), None) => {
                    let text = format!("{} does not have the code", self.session.system(id)?.canonical());
                    checked.issues.push(
                        Issue::new(Severity::Error, IssueCode::UNKNOWN_CODE, text).at(place.of("code")),
                    );
                }
                (Some(id), Some(at)) => {
                    let names = names(self.session.system(id)?, at, None);
                    checked.issues.extend(self.check_display(
                        &names,
                        coding,
                        place,
                        self.request.lenient_display,
                    ));
                }
            }
        }
        self.add_not_in_set(checked, place);
        Ok(())
    }

    fn set_known(&self, checked: &mut Checked<'a>, id: Option<SystemId>, code: &str) -> Result<(), Failure> {
        checked.system = id;
        if let Some(id) = id {
            checked.at = self.session.system(id)?.source.find(code);
        }
        Ok(())
    }

    fn check_unknown_system(&self, checked: &mut Checked<'a>, question: &Question<'_>) {
        let place = question.place;
        let at = place.of("system");
        let mut say =
            |code, text: &str| checked.issues.push(Issue::new(Severity::Error, code, text).at(at.clone()));
        if self.session.is_value_set(question.system) {
            return say(
                IssueCode::SYSTEM_IS_VALUE_SET,
                "the system is the URL of a value set, not of a code system",
            );
        }
        if self.session.is_supplement(question.system) {
            checked.missing.push(question.system.to_string());
            return say(
                IssueCode::SYSTEM_IS_SUPPLEMENT,
                "the system is the URL of a supplement, which has no codes of its own",
            );
        }
        if !question.system.contains(':') {
            say(IssueCode::SYSTEM_IS_RELATIVE, "the system must be an absolute URI");
        }
        let mut notes = Notes::default();
        self.session.note_unknown(question.system, question.version, place, &mut notes);
        checked.issues.append(&mut notes.issues);
        if self.session.knows(question.system) {
            checked.missing.append(&mut notes.missing);
        } else {
            checked.unknown_system = Some(question.system.to_string());
        }
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
