//! Code systems.

use super::hierarchy::Hierarchy;
use super::index::CodeTable;
use super::read::{Load, LoadError, LoadErrorKind, Node, coding, tree, value};
use super::{Coding, Extension, Property, Value};
use crate::issue::{Issue, IssueCode, Severity};
use crate::json::Json;
use crate::provider::{CodeSource, Handle, SystemInfo};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// How much of a code system is at hand (`CodeSystem.content`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Content {
    /// All codes.
    #[default]
    Complete,
    /// Part of them: an unknown code may be valid.
    Fragment,
    /// A few for illustration: an unknown code may be valid.
    Example,
    /// None.
    NotPresent,
    /// Only additions to another code system.
    Supplement,
}

/// A property that concepts of a code system may have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a pair, built by sources of codes")]
pub struct PropertyDefinition {
    /// The code under which concepts have it.
    pub code: String,
    /// What identifies its meaning.
    pub uri: Option<String>,
}

/// Another name of a concept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::exhaustive_structs, reason = "built by sources of codes: `..Designation::default()`")]
pub struct Designation {
    /// Its language.
    pub language: Option<String>,
    /// What it is for.
    pub used_for: Option<Coding>,
    /// The name.
    pub value: String,
    /// Extensions that are kept (standards status, description id).
    pub extensions: Vec<Extension>,
}

/// A concept of a code system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Concept {
    /// Its code.
    pub code: String,
    /// How it reads.
    pub display: Option<String>,
    /// What it means.
    pub definition: Option<String>,
    /// Other names.
    pub designations: Vec<Designation>,
    /// Properties.
    pub properties: Vec<Property>,
    /// Extensions.
    pub extensions: Vec<Extension>,
}

/// A code system read from FHIR JSON.
#[derive(Debug, Clone)]
pub struct CodeSystem {
    info: SystemInfo,
    concepts: Vec<Concept>,
    index: CodeTable,
    hierarchy: Hierarchy,
    issues: Vec<Issue>,
}

/// URI of the properties FHIR defines for every code system.
pub(crate) const CONCEPT_PROPERTIES: &str = "http://hl7.org/fhir/concept-properties#";
const STANDARDS_STATUS: &str = "http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status";

impl CodeSystem {
    /// Reads a `CodeSystem` resource.
    ///
    /// A code given twice, a parent that is not there and a circle in the hierarchy do not fail: see [`CodeSystem::issues`].
    ///
    /// # Errors
    /// [`LoadError`]: not JSON (offset), another resource, a concept without a code or an element of a wrong type (path).
    pub fn from_json(json: &[u8]) -> Result<Self, LoadError> {
        Self::from_value(&tree(json)?)
    }

    /// The same from a JSON tree.
    ///
    /// # Errors
    /// As [`CodeSystem::from_json`].
    pub fn from_value(resource: &Json) -> Result<Self, LoadError> {
        let node = Node::of_type(resource, "CodeSystem")?;
        let mut reader = Reader { concepts: Vec::new(), links: Vec::new() };
        reader.concepts(&node, None)?;
        Self::build(info(&node)?, reader.concepts, reader.links)
    }

    fn build(info: SystemInfo, concepts: Vec<Concept>, mut links: Vec<(Handle, Handle)>) -> Load<Self> {
        if u32::try_from(concepts.len()).map_or(true, |n| n == u32::MAX) {
            return Err(LoadError::new(LoadErrorKind::Size, "concept"));
        }
        let mut system = Self {
            info,
            concepts,
            index: CodeTable::default(),
            hierarchy: Hierarchy::default(),
            issues: Vec::new(),
        };
        system.index_codes();
        system.property_links(&mut links);
        let (hierarchy, closing) = Hierarchy::build(system.concepts.len(), links);
        system.hierarchy = hierarchy;
        for (_, child) in closing {
            system.report(IssueCode::HIERARCHY_CYCLE, "a concept is its own ancestor", child);
        }
        Ok(system)
    }

    /// What was odd in the definition, and is left out: codes given twice, relatives that are not there, circles.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The concept of a code.
    #[must_use]
    pub fn concept(&self, code: &str) -> Option<&Concept> {
        self.concept_at(self.find(code)?)
    }

    /// The concept of a handle.
    #[must_use]
    pub fn concept_at(&self, at: Handle) -> Option<&Concept> {
        self.concepts.get(at as usize)
    }

    /// All concepts, in the order of the definition.
    #[must_use]
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    fn report(&mut self, code: IssueCode, text: &str, at: Handle) {
        self.issues.push(Issue::new(Severity::Warning, code, text).at(format!("CodeSystem.concept#{at}")));
    }

    fn index_codes(&mut self) {
        let codes = self.concepts.iter().map(|c| c.code.as_str());
        let (index, repeated) = CodeTable::of(codes, !self.info.case_sensitive);
        self.index = index;
        for (number, _) in repeated {
            self.report(IssueCode::DUPLICATE_CODE, "a code is defined twice; the first counts", number);
        }
    }

    /// Links from the properties `parent`, `subsumedBy` and `child`, by code or by the URI they are declared with.
    fn property_links(&mut self, links: &mut Vec<(Handle, Handle)>) {
        let upward = self.codes_of("parent", &["parent", "subsumedBy"]);
        let downward = self.codes_of("child", &["child"]);
        let mut lost = Vec::new();
        for (at, concept) in (0_u32..).zip(&self.concepts) {
            for property in &concept.properties {
                let up = upward.contains(&property.code);
                if !up && !downward.contains(&property.code) {
                    continue;
                }
                match self.find(&property.value.to_text()) {
                    Some(other) if up => links.push((other, at)),
                    Some(other) => links.push((at, other)),
                    None => lost.push(at),
                }
            }
        }
        for at in lost {
            self.report(IssueCode::UNKNOWN_RELATIVE, "a parent or child is not defined", at);
        }
    }

    /// Codes of the properties that mean what FHIR calls `name`.
    fn codes_of(&self, name: &str, plain: &[&str]) -> Vec<String> {
        let declared = self
            .info
            .properties
            .iter()
            .filter(|p| is_concept_property(p.uri.as_deref(), name))
            .map(|p| p.code.clone());
        declared.chain(plain.iter().map(|p| String::from(*p))).collect()
    }

    fn property(&self, at: Handle, name: &str) -> Option<&Value> {
        let concept = self.concept_at(at)?;
        concept
            .properties
            .iter()
            .find(|p| {
                p.code == name
                    || self
                        .info
                        .properties
                        .iter()
                        .any(|d| d.code == p.code && is_concept_property(d.uri.as_deref(), name))
            })
            .map(|p| &p.value)
    }
}

fn is_concept_property(uri: Option<&str>, name: &str) -> bool {
    uri.and_then(|u| u.strip_prefix(CONCEPT_PROPERTIES)) == Some(name)
}

impl CodeSource for CodeSystem {
    fn info(&self) -> &SystemInfo {
        &self.info
    }

    fn len(&self) -> u32 {
        self.concepts.len() as u32
    }

    fn find(&self, code: &str) -> Option<Handle> {
        self.index.find(code)
    }

    fn code(&self, at: Handle) -> Cow<'_, str> {
        Cow::Borrowed(self.concept_at(at).map_or("", |c| &c.code))
    }

    fn display(&self, at: Handle) -> Option<Cow<'_, str>> {
        self.concept_at(at)?.display.as_deref().map(Cow::Borrowed)
    }

    fn definition(&self, at: Handle) -> Option<Cow<'_, str>> {
        self.concept_at(at)?.definition.as_deref().map(Cow::Borrowed)
    }

    fn status(&self, at: Handle) -> Option<Cow<'_, str>> {
        if let Some(value) = self.property(at, "status") {
            return Some(Cow::Owned(value.to_text()));
        }
        let marked = self.concept_at(at)?.extensions.iter().find(|e| e.url == STANDARDS_STATUS)?;
        Some(Cow::Owned(marked.value.to_text()))
    }

    fn is_inactive(&self, at: Handle) -> bool {
        let by_status = self.status(at).is_some_and(|s| matches!(&*s, "retired" | "inactive" | "withdrawn"));
        by_status || self.property(at, "inactive").is_some_and(|v| v.to_text() == "true")
    }

    fn is_abstract(&self, at: Handle) -> bool {
        ["notSelectable", "abstract"]
            .iter()
            .any(|name| self.property(at, name).is_some_and(|v| v.to_text() == "true"))
    }

    fn designations(&self, at: Handle, each: &mut dyn FnMut(&Designation)) {
        self.concept_at(at).into_iter().flat_map(|c| &c.designations).for_each(each);
    }

    fn properties(&self, at: Handle, each: &mut dyn FnMut(&Property)) {
        self.concept_at(at).into_iter().flat_map(|c| &c.properties).for_each(each);
    }

    fn extensions(&self, at: Handle, each: &mut dyn FnMut(&Extension)) {
        self.concept_at(at).into_iter().flat_map(|c| &c.extensions).for_each(each);
    }

    fn parents(&self, at: Handle, each: &mut dyn FnMut(Handle)) {
        self.hierarchy.parents(at).iter().copied().for_each(each);
    }

    fn children(&self, at: Handle, each: &mut dyn FnMut(Handle)) {
        self.hierarchy.children(at).iter().copied().for_each(each);
    }
}

fn info(node: &Node<'_>) -> Load<SystemInfo> {
    Ok(SystemInfo {
        url: node.needed("url")?,
        version: node.text("version")?,
        name: node.text("name")?,
        title: node.text("title")?,
        language: node.text("language")?,
        status: node.text("status")?,
        experimental: node.boolean("experimental")?.unwrap_or(false),
        standards_status: node.extension_text(STANDARDS_STATUS),
        case_sensitive: node.boolean("caseSensitive")?.unwrap_or(true),
        content: content(node)?,
        supplements: node.text("supplements")?,
        value_set: node.text("valueSet")?,
        properties: node
            .each("property", |p| Ok(PropertyDefinition { code: p.needed("code")?, uri: p.text("uri")? }))?,
    })
}

fn content(node: &Node<'_>) -> Load<Content> {
    Ok(match node.text("content")?.as_deref() {
        Some("fragment") => Content::Fragment,
        Some("example") => Content::Example,
        Some("not-present") => Content::NotPresent,
        Some("supplement") => Content::Supplement,
        Some("complete") | None => Content::Complete,
        Some(_) => return node.error(LoadErrorKind::Type, "content"),
    })
}

/// Collects nested concepts in the order of the definition. The depth of the JSON bounds the recursion.
struct Reader {
    concepts: Vec<Concept>,
    links: Vec<(Handle, Handle)>,
}

impl Reader {
    fn concepts(&mut self, node: &Node<'_>, parent: Option<Handle>) -> Load<()> {
        node.each("concept", |inner| {
            let at = Handle::try_from(self.concepts.len())
                .or_else(|_| inner.error(LoadErrorKind::Size, "code"))?;
            self.concepts.push(concept(inner)?);
            self.links.extend(parent.map(|p| (p, at)));
            self.concepts(inner, Some(at))
        })
        .map(|_| ())
    }
}

fn concept(node: &Node<'_>) -> Load<Concept> {
    Ok(Concept {
        code: node.needed("code")?,
        display: node.text("display")?,
        definition: node.text("definition")?,
        designations: node.each("designation", designation)?,
        properties: node.each("property", property)?,
        extensions: node.extensions(),
    })
}

pub(super) fn designation(node: &Node<'_>) -> Load<Designation> {
    Ok(Designation {
        language: node.text("language")?,
        used_for: node.json.get("use").map(coding),
        value: node.needed("value")?,
        extensions: node.extensions(),
    })
}

fn property(node: &Node<'_>) -> Load<Property> {
    match value(node.json) {
        Some(value) => Ok(Property { code: node.needed("code")?, value }),
        None => node.error(LoadErrorKind::Missing, "value[x]"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn system(more: &str) -> Result<CodeSystem, LoadError> {
        CodeSystem::from_json(
            format!(r#"{{"resourceType":"CodeSystem","url":"urn:s","content":"complete",{more}}}"#)
                .as_bytes(),
        )
    }

    fn related(source: &CodeSystem, code: &str) -> (Vec<String>, Vec<String>) {
        let at = source.find(code).unwrap();
        let (mut up, mut down) = (Vec::new(), Vec::new());
        source.parents(at, &mut |p| up.push(source.code(p).to_string()));
        source.children(at, &mut |c| down.push(source.code(c).to_string()));
        (up, down)
    }

    #[test]
    fn nesting_and_properties_make_one_graph() {
        let source = system(
            r#""property":[{"code":"over","uri":"http://hl7.org/fhir/concept-properties#parent"}],
            "concept":[{"code":"a","concept":[{"code":"n"}]},{"code":"b"},{"code":"c","property":[{"code":"child","valueCode":"n"}]},
            {"code":"m","property":[{"code":"over","valueCode":"n"},{"code":"subsumedBy","valueCode":"b"}]}]"#,
        )
        .unwrap();
        assert_eq!(related(&source, "n").0, ["a", "c"]);
        assert_eq!(related(&source, "m").0, ["n", "b"]);
        assert_eq!(related(&source, "b").1, ["m"]);
        assert!(source.issues().is_empty());
    }

    #[test]
    fn circles_duplicates_and_lost_parents_are_reported() {
        let source = system(
            r#""concept":[{"code":"a","property":[{"code":"parent","valueCode":"b"}]},{"code":"b","property":[{"code":"parent","valueCode":"a"}]},
            {"code":"a","display":"again"},{"code":"d","property":[{"code":"parent","valueCode":"zz"}]}]"#,
        )
        .unwrap();
        let codes: Vec<_> = source.issues().iter().map(|i| i.code).collect();
        assert_eq!(
            codes,
            [IssueCode::DUPLICATE_CODE, IssueCode::UNKNOWN_RELATIVE, IssueCode::HIERARCHY_CYCLE]
        );
        assert_eq!(source.concept("a").unwrap().display, None);
    }

    #[test]
    fn case_counts_only_where_it_does() {
        let concepts = r#""concept":[{"code":"Ab"}]"#;
        assert!(system(concepts).unwrap().find("ab").is_none());
        assert!(system(&format!(r#""caseSensitive":false,{concepts}"#)).unwrap().find("aB").is_some());
    }

    #[test]
    fn states_are_read_from_properties() {
        let source = system(
            r#""property":[{"code":"group","uri":"http://hl7.org/fhir/concept-properties#notSelectable"}],
            "concept":[{"code":"a","property":[{"code":"status","valueCode":"retired"},{"code":"group","valueBoolean":true}]},
            {"code":"b","property":[{"code":"inactive","valueBoolean":true}]},{"code":"c","property":[{"code":"status","valueCode":"deprecated"}]}]"#,
        )
        .unwrap();
        let of = |code: &str| {
            source.find(code).map(|at| (source.is_inactive(at), source.is_abstract(at))).unwrap()
        };
        assert_eq!((of("a"), of("b"), of("c")), ((true, true), (true, false), (false, false)));
    }

    #[test]
    fn nothing_half_loaded_is_seen() {
        let error = system(r#""concept":[{"code":"a","concept":[{"display":"no code"}]}]"#).unwrap_err();
        assert_eq!((error.kind(), error.path()), (LoadErrorKind::Missing, "concept[0].concept[0].code"));
        let error =
            CodeSystem::from_json(br#"{"resourceType":"CodeSystem","url":"u","concept":[{"code":"a"}"#)
                .unwrap_err();
        assert_eq!(error.offset(), Some(62));
        let mut store = super::super::Store::new();
        assert!(store.insert(br#"{"resourceType":"CodeSystem","url":"u","concept":[{}]}"#).is_err());
        let mut seen = 0;
        crate::provider::Provider::code_systems(&store, "u", &mut |_| seen += 1);
        assert_eq!(seen, 0);
        assert_eq!(
            store.insert(br#"{"resourceType":"Patient"}"#).unwrap_err().kind(),
            LoadErrorKind::Resource
        );
    }
}
