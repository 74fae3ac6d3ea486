//! A release as a [`Provider`], so that the operations of FHIR run over it.

use super::{DEFINITION, Handle, Snomed};
use crate::provider::{self, CodeSource, Provider, SystemInfo};
use crate::store::{Coding, Designation, Property, PropertyDefinition, Value};
use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const URL: &str = "http://snomed.info/sct";

/// What FHIR says of the system, and the language sets a display is taken from.
#[derive(Debug)]
pub(super) struct Shown {
    info: SystemInfo,
    sets: Vec<u64>,
}

impl Default for Shown {
    fn default() -> Self {
        let property = |code: &str| PropertyDefinition {
            code: code.into(),
            uri: Some(alloc::format!("http://snomed.info/field/Concept.{code}")),
        };
        let properties = ["inactive", "sufficientlyDefined", "moduleId", "effectiveTime"].map(property);
        let info = SystemInfo {
            name: Some("SNOMED_CT".into()),
            status: Some("active".into()),
            properties: properties.into(),
            ..SystemInfo::named(URL)
        };
        Self { info, sets: Vec::new() }
    }
}

impl Snomed {
    /// Says which version of the system the release is, as FHIR names it:
    /// `http://snomed.info/sct/[module]/version/[YYYYMMDD]`. None is said unless this is called: files do not name their
    /// edition.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.shown.info.version = Some(version.into());
        self
    }

    /// Says the language of displays and the language sets they are taken from, the first to be tried first. Without it
    /// the sets that were loaded are tried in the order of the files.
    #[must_use]
    pub fn with_displays(mut self, language: impl Into<String>, sets: &[u64]) -> Self {
        self.shown.info.language = Some(language.into());
        self.shown.sets = sets.into();
        self
    }

    fn shown_term(&self, concept: Handle) -> Option<&str> {
        let sets = &self.shown.sets;
        self.preferred_term(concept, if sets.is_empty() { self.language_sets() } else { sets })
    }
}

/// The release is the one version of `http://snomed.info/sct`.
///
/// A concept's display is its preferred term, other descriptions are designations. Its properties are FHIR's
/// (`inactive`, `sufficientlyDefined`, `moduleId`, `effectiveTime`) and its attributes, each under the identifier of its kind.
/// Filters of value sets go by the hierarchy (`concept` `is-a`, `descendent-of`, `child-of`, …) and by these
/// properties; expressions and the filter `constraint` are not supported, nor the implicit value sets (`?fhir_vs`).
///
/// ```
/// # use synovia_terminology::snomed::Loader;
/// use synovia_terminology::operation::{SubsumesRequest, Subsumption, Terminology};
/// use synovia_terminology::provider::Chain;
///
/// # let mut loader = Loader::default();
/// # for file in [&b"id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId\r\n9000011\t20260101\t1\t1\t900000000000074008\r\n9000021\t20260101\t1\t1\t900000000000073002\r\n"[..],
/// #     b"id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId\trelationshipGroup\ttypeId\tcharacteristicTypeId\tmodifierId\r\n1\t20260101\t1\t1\t9000021\t9000011\t0\t116680003\t900000000000011006\t900000000000451002\r\n"] {
/// #     loader.begin()?;
/// #     loader.push(file)?;
/// # }
/// // A release of two invented concepts, one above the other.
/// let release = loader.finish()?;
/// let terminology = Terminology::new(Chain::default().then(&release));
/// let asked = SubsumesRequest::new("http://snomed.info/sct", "9000011", "9000021");
/// assert_eq!(terminology.subsumes(&asked)?, Subsumption::Subsumes);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
impl Provider for Snomed {
    fn code_systems<'a>(&'a self, url: &str, each: &mut dyn FnMut(&'a dyn CodeSource)) {
        if url == URL {
            each(self);
        }
    }
}

impl CodeSource for Snomed {
    fn info(&self) -> &SystemInfo {
        &self.shown.info
    }

    fn len(&self) -> u32 {
        u32::try_from(Self::len(self)).unwrap_or(u32::MAX)
    }

    fn find(&self, code: &str) -> Option<provider::Handle> {
        // One way to write a number: no sign and no leading zero.
        let plain = code.bytes().next().is_some_and(|b| matches!(b, b'1'..=b'9'));
        self.concept(code.parse().ok().filter(|_| plain)?).map(|concept| concept.0)
    }

    fn code(&self, at: provider::Handle) -> Cow<'_, str> {
        Cow::Owned(self.id(Handle(at)).to_string())
    }

    fn display(&self, at: provider::Handle) -> Option<Cow<'_, str>> {
        self.shown_term(Handle(at)).map(Cow::Borrowed)
    }

    fn definition(&self, at: provider::Handle) -> Option<Cow<'_, str>> {
        self.descriptions(Handle(at)).find(|d| d.kind == DEFINITION).map(|d| Cow::Borrowed(d.term))
    }

    fn is_inactive(&self, at: provider::Handle) -> bool {
        !self.is_active(Handle(at))
    }

    fn designations(&self, at: provider::Handle, each: &mut dyn FnMut(&Designation)) {
        let shown = self.shown_term(Handle(at)).map(str::as_ptr);
        for description in self.descriptions(Handle(at)) {
            if description.kind == DEFINITION || Some(description.term.as_ptr()) == shown {
                continue;
            }
            each(&Designation {
                language: Some(description.language).filter(|l| !l.is_empty()).map(Into::into),
                used_for: Some(Coding::new(URL, description.kind.to_string())),
                value: description.term.into(),
                ..Designation::default()
            });
        }
    }

    fn properties(&self, at: provider::Handle, each: &mut dyn FnMut(&Property)) {
        let concept = Handle(at);
        let mut show = |code: &str, value: Value| each(&Property { code: code.into(), value });
        show("inactive", Value::Boolean(!self.is_active(concept)));
        show("sufficientlyDefined", Value::Boolean(self.is_defined(concept)));
        show("moduleId", Value::Code(self.module(concept).to_string()));
        show("effectiveTime", Value::Text(self.effective_time(concept).to_string()));
        for attribute in self.attributes(concept) {
            show(&self.id(attribute.kind).to_string(), Value::Code(self.id(attribute.value).to_string()));
        }
    }

    fn parents(&self, at: provider::Handle, each: &mut dyn FnMut(provider::Handle)) {
        Self::parents(self, Handle(at)).iter().for_each(|parent| each(parent.0));
    }

    fn children(&self, at: provider::Handle, each: &mut dyn FnMut(provider::Handle)) {
        Self::children(self, Handle(at)).iter().for_each(|child| each(child.0));
    }

    fn is_ancestor(&self, ancestor: provider::Handle, of: provider::Handle) -> Option<bool> {
        Some(ancestor != of && self.subsumes(Handle(ancestor), Handle(of)))
    }
}
