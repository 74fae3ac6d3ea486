//! What is built in, as a [`Provider`] for the operations.

use super::{CodeSystem, Concept, Content, SystemStatus};
use crate::provider::{CodeSource, Handle, Provider, SystemInfo};
use crate::store;
use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;

/// The code systems and concept maps built in, for the head of a [`crate::provider::Chain`].
///
/// The maps of the v2 to FHIR guide have URLs of our own, `urn:synovia:v2-to-fhir:` and the name of the map
/// (`PatientClass-EncounterClass`); where the guide states a condition it is what a translation depends on, with the attribute
/// `condition`. Those of C-CDA on FHIR have their own, `http://hl7.org/fhir/us/ccda/ConceptMap/CF-AddressUse`.
///
/// ```
/// use synovia_terminology::builtin::BuiltIn;
/// use synovia_terminology::operation::{LookupRequest, Terminology};
/// use synovia_terminology::provider::Chain;
/// use synovia_terminology::store::Store;
///
/// let (built_in, mine) = (BuiltIn::new(), Store::new());
/// let terminology = Terminology::new(Chain::default().then(&built_in).then(&mine));
/// let sex = LookupRequest::new("http://terminology.hl7.org/CodeSystem/v2-0001", "F");
/// assert_eq!(terminology.lookup(&sex)?.display.as_deref(), Some("Female"));
/// # Ok::<(), synovia_terminology::operation::Failure>(())
/// ```
#[derive(Debug, Clone)]
pub struct BuiltIn {
    /// Sorted by URI.
    sources: Vec<Source>,
    maps: Vec<store::ConceptMap>,
}

/// One of the systems.
#[derive(Debug, Clone)]
struct Source {
    info: SystemInfo,
    system: CodeSystem,
    /// Parent and child, sorted: walking down needs what the tables only have upwards.
    links: Vec<(Handle, Handle)>,
}

impl BuiltIn {
    /// Gathers what is said of each system, and the maps: some milliseconds, once.
    #[must_use]
    pub fn new() -> Self {
        let mut sources: Vec<Source> = super::systems().map(Source::of).collect();
        sources.sort_by(|a, b| a.info.url.cmp(&b.info.url));
        Self { sources, maps: super::maps::all() }
    }
}

impl Default for BuiltIn {
    fn default() -> Self {
        Self::new()
    }
}

impl Provider for BuiltIn {
    fn code_systems<'a>(&'a self, url: &str, each: &mut dyn FnMut(&'a dyn CodeSource)) {
        let start = self.sources.partition_point(|s| s.info.url.as_str() < url);
        let named = self.sources.iter().skip(start).take_while(|s| s.info.url == url);
        named.for_each(|source| each(source));
    }

    fn concept_maps<'a>(&'a self, each: &mut dyn FnMut(&'a store::ConceptMap)) {
        self.maps.iter().for_each(each);
    }
}

impl Source {
    fn of(system: CodeSystem) -> Self {
        let status = match system.status() {
            SystemStatus::Active => "active",
            SystemStatus::Draft => "draft",
            SystemStatus::Retired => "retired",
        };
        let content = match system.content() {
            Content::Complete => store::Content::Complete,
            Content::Fragment => store::Content::Fragment,
            Content::NotPresent => store::Content::NotPresent,
        };
        let info = SystemInfo {
            version: system.version().map(ToOwned::to_owned),
            name: Some(system.name().to_owned()),
            language: Some("en".to_owned()),
            status: Some(status.to_owned()),
            case_sensitive: system.is_case_sensitive(),
            content,
            ..SystemInfo::named(system.uri())
        };
        let mut source = Self { info, system, links: Vec::new() };
        let mut links = Vec::new();
        for at in 0..source.len() {
            source.parents(at, &mut |parent| links.push((parent, at)));
        }
        links.sort_unstable();
        source.links = links;
        source
    }

    fn concept(&self, at: Handle) -> Option<Concept> {
        let within = self.system.row.concepts();
        let number = within.start.checked_add(at as usize)?;
        within.contains(&number).then_some(Concept { system: self.system, number })
    }

    fn handle(&self, concept: Concept) -> Handle {
        concept.number.saturating_sub(self.system.row.concepts().start) as Handle
    }
}

impl CodeSource for Source {
    fn info(&self) -> &SystemInfo {
        &self.info
    }

    fn len(&self) -> u32 {
        self.system.len() as u32
    }

    fn find(&self, code: &str) -> Option<Handle> {
        self.system.get(code).map(|concept| self.handle(concept))
    }

    fn code(&self, at: Handle) -> Cow<'_, str> {
        Cow::Borrowed(self.concept(at).map_or("", Concept::code))
    }

    fn display(&self, at: Handle) -> Option<Cow<'_, str>> {
        self.concept(at).map(Concept::display).filter(|d| !d.is_empty()).map(Cow::Borrowed)
    }

    fn status(&self, at: Handle) -> Option<Cow<'_, str>> {
        self.concept(at).map(Concept::status).filter(|s| !s.is_empty()).map(Cow::Borrowed)
    }

    fn is_inactive(&self, at: Handle) -> bool {
        self.concept(at).is_some_and(|c| !c.is_active())
    }

    fn is_abstract(&self, at: Handle) -> bool {
        self.concept(at).is_some_and(|c| !c.is_selectable())
    }

    fn parents(&self, at: Handle, each: &mut dyn FnMut(Handle)) {
        self.concept(at).into_iter().flat_map(Concept::parents).for_each(|parent| each(self.handle(parent)));
    }

    fn children(&self, at: Handle, each: &mut dyn FnMut(Handle)) {
        let start = self.links.partition_point(|(parent, _)| *parent < at);
        self.links
            .iter()
            .skip(start)
            .take_while(|(parent, _)| *parent == at)
            .for_each(|(_, child)| each(*child));
    }

    fn is_ancestor(&self, ancestor: Handle, of: Handle) -> Option<bool> {
        Some(self.concept(of)?.is_under(self.concept(ancestor)?))
    }
}

#[cfg(all(test, feature = "v2"))]
mod tests {
    use super::*;
    use crate::operation::{ExpandRequest, Input, Terminology, ValidateRequest, ValueSetChoice};
    use crate::provider::Chain;
    use crate::store::{Coding, ValueSet};

    #[test]
    fn every_system_expands_to_its_codes() {
        let built_in = BuiltIn::new();
        let terminology = Terminology::new(Chain::default().then(&built_in));
        for system in crate::builtin::systems().filter(|s| s.content() != Content::NotPresent) {
            let all = ValueSet::all_of(system.uri(), system.version());
            let expansion = terminology.expand(&ExpandRequest::new(ValueSetChoice::Given(&all))).unwrap();
            assert_eq!(expansion.total, system.len(), "{}", system.uri());
        }
    }

    #[test]
    fn an_unknown_code_of_a_system_built_in_is_not_valid() {
        let built_in = BuiltIn::new();
        let terminology = Terminology::new(Chain::default().then(&built_in));
        let ask = |code: &str| {
            let coding = Coding::new("http://terminology.hl7.org/CodeSystem/v2-0001", code);
            terminology
                .validate_code(&ValidateRequest::new(ValueSetChoice::System, Input::Coding(coding)))
                .unwrap()
                .result
        };
        assert!(ask("F"));
        assert!(!ask("no-such-code"));
    }
}
