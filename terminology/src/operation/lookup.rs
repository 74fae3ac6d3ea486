//! `$lookup`: what a code system says of a code.

use super::names::{best, names, preferred};
use super::session::{SystemId, source_canonical};
use super::{Failure, Settings, Terminology};
use crate::issue::IssueCode;
use crate::provider::Handle;
use crate::store::{Designation, Value};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What to look up.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LookupRequest<'a> {
    /// URI of the code system.
    pub system: &'a str,
    /// The code.
    pub code: &'a str,
    /// Version of the code system; the latest when not said.
    pub version: Option<&'a str>,
    /// Properties to give, by their code; `*` for all.
    pub properties: Vec<String>,
    /// Versions, supplements and languages.
    pub settings: Settings,
}

impl<'a> LookupRequest<'a> {
    /// A request for a code of a system, without properties.
    #[must_use]
    pub fn new(system: &'a str, code: &'a str) -> Self {
        Self { system, code, version: None, properties: Vec::new(), settings: Settings::default() }
    }
}

/// What a code system says of a code.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct LookupOutcome {
    /// Name of the code system.
    pub name: String,
    /// Its URL.
    pub system: String,
    /// Its version.
    pub version: Option<String>,
    /// The code as defined.
    pub code: String,
    /// How it reads.
    pub display: Option<String>,
    /// What it means.
    pub definition: Option<String>,
    /// Whether it only groups others.
    pub is_abstract: bool,
    /// Whether it is no longer to be used.
    pub inactive: bool,
    /// Its names, the display among them.
    pub designations: Vec<LookupDesignation>,
    /// The properties asked for; parents and children are properties too.
    pub properties: Vec<LookupProperty>,
    /// Supplements that were taken in.
    pub used_supplements: Vec<String>,
}

/// A name of the code.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct LookupDesignation {
    /// The designation.
    pub designation: Designation,
    /// The supplement it comes from.
    pub source: Option<String>,
}

/// A property of the code.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LookupProperty {
    /// Its code.
    pub code: String,
    /// Its value.
    pub value: Value,
    /// How the value reads, when it is a code of the system.
    pub description: Option<String>,
}

impl Terminology<'_> {
    /// Looks a code up.
    ///
    /// # Errors
    /// [`Failure`]: the code system, the version or a supplement is not known, the system does not have the code, or the limits are
    /// passed.
    pub fn lookup(&self, request: &LookupRequest<'_>) -> Result<LookupOutcome, Failure> {
        let mut session = self.session(&request.settings);
        session.take_supplements(None)?;
        let chosen = session.choose(request.system, request.version);
        let Some(id) = chosen.system else {
            let code = if session.knows(request.system) {
                IssueCode::UNKNOWN_VERSION
            } else {
                IssueCode::UNKNOWN_SYSTEM
            };
            return Err(Failure::new(code, "the code system is not known in this version"));
        };
        let system = session.system(id)?.clone();
        let source = system.source;
        let Some(at) = source.find(request.code) else {
            let text = alloc::format!("{} does not have the code", system.canonical());
            return Err(Failure::new(IssueCode::LOOKUP_UNKNOWN_CODE, text).at("code"));
        };
        let info = source.info();
        let names = names(&system, at, None);
        let display = best(&names, request.settings.languages.as_ref())
            .and_then(|i| names.get(i))
            .map(|n| n.designation.value.clone());
        let designations = names.into_iter().map(|n| {
            let mut designation = n.designation;
            if n.is_display {
                designation.used_for = Some(preferred());
            }
            LookupDesignation { designation, source: n.source }
        });
        let designations = designations.collect();
        session.charge(u64::from(u8::MAX))?;
        let mut properties = Vec::new();
        for relative in ["parent", "child"] {
            if asks(request, relative) {
                properties.extend(related(&mut session, id, at, relative)?);
            }
        }
        let inactive = source.is_inactive(at);
        properties.push(LookupProperty {
            code: "inactive".to_string(),
            value: Value::Boolean(inactive),
            description: None,
        });
        system.properties(at, &mut |p| {
            if asks(request, &p.code)
                && !matches!(p.code.as_str(), "parent" | "child" | "subsumedBy" | "inactive")
            {
                properties.push(LookupProperty {
                    code: p.code.clone(),
                    value: p.value.clone(),
                    description: None,
                });
            }
        });
        Ok(LookupOutcome {
            name: info.name.clone().or_else(|| info.title.clone()).unwrap_or_else(|| info.url.clone()),
            system: info.url.clone(),
            version: info.version.clone(),
            code: source.code(at).to_string(),
            display,
            definition: source.definition(at).map(|d| d.to_string()),
            is_abstract: source.is_abstract(at),
            inactive,
            designations,
            properties,
            used_supplements: system.supplements.iter().map(|s| source_canonical(*s)).collect(),
        })
    }
}

fn asks(request: &LookupRequest<'_>, code: &str) -> bool {
    request.properties.iter().any(|p| p == code || p == "*")
}

fn related(
    session: &mut super::session::Session<'_>,
    id: SystemId,
    at: Handle,
    relative: &str,
) -> Result<Vec<LookupProperty>, Failure> {
    let source = session.system(id)?.source;
    let mut handles = Vec::new();
    if relative == "parent" {
        source.parents(at, &mut |p| handles.push(p));
    } else {
        source.children(at, &mut |c| handles.push(c));
    }
    session.charge(handles.len() as u64)?;
    let one = |h: &Handle| LookupProperty {
        code: relative.to_string(),
        value: Value::Code(source.code(*h).to_string()),
        description: source.display(*h).map(|d| d.to_string()),
    };
    Ok(handles.iter().map(one).collect())
}
