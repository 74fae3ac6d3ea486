//! One operation at work: what it has looked up, and how much it may still do.

use super::{Failure, Limits, Settings, Terminology, ValueSetChoice};
use crate::issue::IssueCode;
use crate::language::Languages;
use crate::provider::{Chain, CodeSource, Handle};
use crate::store::{Content, Designation, Extension, Property, ValueSet};
use crate::version::{self, canonical};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Number of a code system within a session.
pub(super) type SystemId = u32;

/// A code system with the supplements taken in.
#[derive(Clone)]
pub(super) struct System<'a> {
    pub(super) source: &'a dyn CodeSource,
    pub(super) supplements: Vec<&'a dyn CodeSource>,
}

impl System<'_> {
    pub(super) fn url(&self) -> &str {
        &self.source.info().url
    }

    pub(super) fn version(&self) -> Option<&str> {
        self.source.info().version.as_deref()
    }

    /// `url|version`.
    pub(super) fn canonical(&self) -> String {
        source_canonical(self.source)
    }

    fn each_source(&self, at: Handle, each: &mut dyn FnMut(&dyn CodeSource, Handle)) {
        each(self.source, at);
        let code = self.source.code(at);
        for supplement in &self.supplements {
            if let Some(at) = supplement.find(&code) {
                each(*supplement, at);
            }
        }
    }

    /// Designations with the supplement they come from.
    pub(super) fn designations(
        &self,
        at: Handle,
        each: &mut dyn FnMut(&Designation, Option<&dyn CodeSource>),
    ) {
        self.each_source(at, &mut |source, at| {
            let own = source.info().content != Content::Supplement;
            source.designations(at, &mut |d| each(d, (!own).then_some(source)));
        });
    }

    pub(super) fn properties(&self, at: Handle, each: &mut dyn FnMut(&Property)) {
        self.each_source(at, &mut |source, at| source.properties(at, each));
    }

    pub(super) fn extensions(&self, at: Handle, each: &mut dyn FnMut(&Extension)) {
        self.each_source(at, &mut |source, at| source.extensions(at, each));
    }

    /// The URI a property is declared with.
    pub(super) fn property_uri(&self, code: &str) -> Option<String> {
        let all = core::iter::once(self.source).chain(self.supplements.iter().copied());
        all.flat_map(|s| &s.info().properties).find(|p| p.code == code).and_then(|p| p.uri.clone())
    }
}

/// Which version of a code system an include gets.
pub(super) struct Chosen {
    pub(super) system: Option<SystemId>,
    /// The version or pattern that was looked for.
    pub(super) wanted: Option<String>,
    /// Whether a parameter brought it in.
    pub(super) by_parameter: bool,
}

/// What was used on the way, for the parameters of an expansion and the issues of a validation.
#[derive(Default)]
pub(super) struct Used {
    entries: Vec<(&'static str, String)>,
}

impl Used {
    pub(super) fn note(&mut self, name: &'static str, value: String) {
        if !self.entries.iter().any(|(n, v)| *n == name && *v == value) {
            self.entries.push((name, value));
        }
    }

    pub(super) fn entries(&self) -> &[(&'static str, String)] {
        &self.entries
    }
}

pub(super) struct Session<'a> {
    chain: Chain<'a>,
    pub(super) limits: Limits,
    steps: u64,
    systems: Vec<System<'a>>,
    settings: Settings,
    supplements: Vec<&'a dyn CodeSource>,
    pub(super) used: Used,
}

impl<'a> Terminology<'a> {
    pub(super) fn session(&self, settings: &Settings) -> Session<'a> {
        Session {
            chain: self.chain.clone(),
            limits: self.limits,
            steps: 0,
            systems: Vec::new(),
            settings: settings.clone(),
            supplements: Vec::new(),
            used: Used::default(),
        }
    }
}

impl<'a> Terminology<'a> {
    /// The value set of a canonical reference: the latest version, or the one it names.
    #[must_use]
    pub fn value_set(&self, reference: &str) -> Option<&'a ValueSet> {
        let (url, wanted) = canonical(reference);
        latest_value_set(&self.chain, url, wanted)
    }
}

impl<'a> Session<'a> {
    /// Counts steps.
    pub(super) fn charge(&mut self, steps: u64) -> Result<(), Failure> {
        self.steps = self.steps.saturating_add(steps);
        if self.steps > self.limits.max_steps { Err(Failure::too_costly()) } else { Ok(()) }
    }

    pub(super) fn chain(&self) -> &Chain<'a> {
        &self.chain
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The code system of a number; a number out of range cannot be made.
    pub(super) fn system(&self, id: SystemId) -> Result<&System<'a>, Failure> {
        self.systems
            .get(id as usize)
            .ok_or_else(|| Failure::new(IssueCode::UNKNOWN_SYSTEM, "no such code system"))
    }

    /// Takes the languages a value set wants to be shown in, when the request names none.
    pub(super) fn take_languages(&mut self, set: &ValueSet) {
        if self.settings.languages.is_some() {
            return;
        }
        if let Some(text) = set.parameter("displayLanguage") {
            self.settings.languages = Languages::parse(&text);
            self.used.note("displayLanguage", text);
        } else if let Some(text) = &set.language {
            self.settings.languages = Languages::parse(text);
        }
    }

    /// Takes in the supplements of the request and of a value set; each must be known.
    pub(super) fn take_supplements(&mut self, set: Option<&ValueSet>) -> Result<(), Failure> {
        let wanted: Vec<String> = self
            .settings
            .supplements
            .iter()
            .chain(set.into_iter().flat_map(|s| &s.supplements))
            .cloned()
            .collect();
        for reference in wanted {
            let (url, wanted) = canonical(&reference);
            let known =
                self.chain.code_systems(url).into_iter().filter(|s| s.info().content == Content::Supplement);
            let Some(found) = latest(known, wanted) else {
                let text = format!("the supplement {reference} is needed and not known");
                return Err(Failure::new(IssueCode::UNKNOWN_SUPPLEMENT, text));
            };
            self.supplements.push(found);
        }
        Ok(())
    }

    /// The latest version of a code system that a version or pattern names.
    pub(super) fn find(&mut self, url: &str, wanted: Option<&str>) -> Option<SystemId> {
        let known =
            self.chain.code_systems(url).into_iter().filter(|s| s.info().content != Content::Supplement);
        let source = latest(known, wanted)?;
        let version = &source.info().version;
        if let Some(id) =
            self.systems.iter().position(|s| s.url() == url && s.source.info().version == *version)
        {
            return Some(id as SystemId);
        }
        let adds = |s: &&dyn CodeSource| {
            s.info().supplements.as_deref().is_some_and(|of| {
                let (of_url, of_version) = canonical(of);
                of_url == url && of_version.is_none_or(|v| version.as_deref() == Some(v))
            })
        };
        let supplements = self.supplements.iter().copied().filter(|s| adds(s)).collect();
        self.systems.push(System { source, supplements });
        Some((self.systems.len() - 1) as SystemId)
    }

    /// The versions known of a code system, the earliest first.
    pub(super) fn versions(&self, url: &str) -> Vec<String> {
        let known =
            self.chain.code_systems(url).into_iter().filter(|s| s.info().content != Content::Supplement);
        let mut versions: Vec<String> = known.filter_map(|s| s.info().version.clone()).collect();
        versions.sort_by(|a, b| version::compare(a, b));
        versions.dedup();
        versions
    }

    pub(super) fn knows(&self, url: &str) -> bool {
        self.chain.code_systems(url).iter().any(|s| s.info().content != Content::Supplement)
    }

    pub(super) fn is_supplement(&self, url: &str) -> bool {
        self.chain.code_systems(url).iter().any(|s| s.info().content == Content::Supplement)
    }

    /// The version of a code system that an include gets: what is forced, what the include names, what is the default, what the
    /// check asks for, else the latest.
    pub(super) fn choose(&mut self, url: &str, included: Option<&str>) -> Chosen {
        let of = |list: &[String]| {
            list.iter()
                .map(|c| canonical(c))
                .find(|(u, _)| *u == url)
                .and_then(|(_, v)| v.map(ToString::to_string))
        };
        let forced = of(&self.settings.force_versions);
        let default = of(&self.settings.system_versions);
        let checked = of(&self.settings.check_versions);
        let (wanted, parameter) = match (forced, included, default, checked) {
            (Some(v), ..) => (Some(v), Some("force-system-version")),
            (None, Some(v), ..) => (Some(v.to_string()), None),
            (None, None, Some(v), _) => (Some(v), Some("system-version")),
            (None, None, None, Some(v)) => (Some(v), Some("check-system-version")),
            (None, None, None, None) => (None, None),
        };
        if let (Some(name), Some(version)) = (parameter, &wanted) {
            self.used.note(name, format!("{url}|{version}"));
        }
        Chosen { system: self.find(url, wanted.as_deref()), wanted, by_parameter: parameter.is_some() }
    }

    /// What `check-system-version` asks of a version that it does not allow.
    pub(super) fn forbidden(&self, url: &str, given: Option<&str>) -> Option<String> {
        let (_, wanted) =
            self.settings.check_versions.iter().map(|c| canonical(c)).find(|(u, _)| *u == url)?;
        wanted.filter(|w| !given.is_some_and(|g| version::matches(w, g))).map(ToString::to_string)
    }

    /// The value set of a request.
    pub(super) fn value_set(&self, choice: ValueSetChoice<'a>) -> Result<Option<&'a ValueSet>, Failure> {
        match choice {
            ValueSetChoice::Given(set) => Ok(Some(set)),
            ValueSetChoice::System => Ok(None),
            ValueSetChoice::Url(reference) => {
                let (url, wanted) = canonical(reference);
                let unknown = || Failure::new(IssueCode::UNKNOWN_VALUE_SET, "the value set is not known");
                self.latest_value_set(url, wanted).ok_or_else(unknown).map(Some)
            }
        }
    }

    /// A value set that another one imports; `#id` is one inside it.
    pub(super) fn import(&mut self, reference: &str, owner: &'a ValueSet) -> Result<&'a ValueSet, Failure> {
        if let Some(id) = reference.strip_prefix('#') {
            let inside = owner.contained.iter().find(|(name, _)| name == id).map(|(_, set)| set);
            return inside.ok_or_else(|| {
                Failure::new(IssueCode::UNKNOWN_VALUE_SET, "a contained value set is not there")
            });
        }
        let (url, own) = canonical(reference);
        let pins = self.settings.value_set_versions.iter().map(|c| canonical(c));
        let pinned = pins.clone().find(|(u, _)| *u == url).and_then(|(_, v)| v.map(ToString::to_string));
        let found = match (own, &pinned) {
            (None, Some(pin)) => self.latest_value_set(url, Some(pin)),
            (wanted, _) => self.latest_value_set(url, wanted),
        };
        if own.is_none()
            && let Some(pin) = &pinned
        {
            self.used.note("default-valueset-version", format!("{url}|{pin}"));
        }
        let set = found.ok_or_else(|| {
            let code = if own.is_none() && pinned.is_some() {
                IssueCode::UNKNOWN_IMPORT
            } else {
                IssueCode::UNKNOWN_VALUE_SET
            };
            let wanted = pinned
                .filter(|_| own.is_none())
                .map_or_else(|| reference.to_string(), |pin| format!("{url}|{pin}"));
            Failure::new(code, format!("the value set {wanted} is not known"))
        })?;
        Ok(set)
    }

    pub(super) fn is_value_set(&self, url: &str) -> bool {
        !self.chain.value_sets(url).is_empty()
    }

    fn latest_value_set(&self, url: &str, wanted: Option<&str>) -> Option<&'a ValueSet> {
        latest_value_set(&self.chain, url, wanted)
    }

    /// Notes that a definition was used, and what its status says.
    pub(super) fn note_system(&mut self, id: SystemId) -> Result<(), Failure> {
        let system = self.system(id)?;
        let name = system.canonical();
        let info = system.source.info();
        let status = (info.status.clone(), info.standards_status.clone(), info.experimental);
        let fragment = matches!(info.content, Content::Fragment | Content::Example);
        let supplements: Vec<String> = system.supplements.iter().map(|s| source_canonical(*s)).collect();
        self.used.note("used-codesystem", name.clone());
        if fragment {
            self.used.note("used-fragment", name.clone());
        }
        for supplement in supplements {
            self.used.note("used-supplement", supplement);
        }
        self.note_status(status.0.as_deref(), status.1.as_deref(), status.2, name);
        Ok(())
    }

    pub(super) fn note_value_set(&mut self, set: &ValueSet, imported: bool) {
        let Some(name) = set.canonical() else { return };
        if imported {
            self.used.note("used-valueset", name.clone());
        }
        self.note_status(None, set.standards_status.as_deref(), set.experimental, name);
    }

    fn note_status(
        &mut self,
        status: Option<&str>,
        standards: Option<&str>,
        experimental: bool,
        name: String,
    ) {
        match (standards, status) {
            (Some("deprecated"), _) => self.used.note("warning-deprecated", name),
            (Some("withdrawn"), _) => self.used.note("warning-withdrawn", name),
            (_, Some("retired")) => self.used.note("warning-retired", name),
            _ if experimental => self.used.note("warning-experimental", name),
            (Some("draft"), _) | (_, Some("draft")) => self.used.note("warning-draft", name),
            _ => {}
        }
    }
}

fn latest_value_set<'a>(chain: &Chain<'a>, url: &str, wanted: Option<&str>) -> Option<&'a ValueSet> {
    let mut best: Option<&'a ValueSet> = None;
    for set in chain.value_sets(url) {
        let named = wanted.is_none_or(|w| set.version.as_deref().is_some_and(|v| version::matches(w, v)));
        if named && best.is_none_or(|b| later(set.version.as_deref(), b.version.as_deref())) {
            best = Some(set);
        }
    }
    best
}

pub(super) fn source_canonical(source: &dyn CodeSource) -> String {
    let info = source.info();
    info.version.as_deref().map_or_else(|| info.url.clone(), |v| format!("{}|{v}", info.url))
}

/// Whether the first is the later version; without a version is earliest, and the earlier provider stays at a tie.
fn later(a: Option<&str>, b: Option<&str>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => version::compare(a, b).is_gt(),
        (Some(_), None) => true,
        (None, _) => false,
    }
}

fn latest<'a>(
    known: impl Iterator<Item = &'a dyn CodeSource>,
    wanted: Option<&str>,
) -> Option<&'a dyn CodeSource> {
    let mut best: Option<&'a dyn CodeSource> = None;
    for source in known {
        let own = source.info().version.as_deref();
        let named = wanted.is_none_or(|w| own.is_some_and(|v| version::matches(w, v)));
        if named && best.is_none_or(|b| later(own, b.info().version.as_deref())) {
            best = Some(source);
        }
    }
    best
}
