//! Value sets.

mod expanded;

use super::code_system::{Designation, designation};
use super::read::{Load, LoadError, LoadErrorKind, Node, tree, value};
use super::{Extension, Value};
use crate::json::Json;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

const STANDARDS_STATUS: &str = "http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status";
const SUPPLEMENT: &str = "http://hl7.org/fhir/StructureDefinition/valueset-supplement";
const EXPANSION_PARAMETER: &str = "http://hl7.org/fhir/StructureDefinition/valueset-expansion-parameter";

/// A value set read from FHIR JSON.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ValueSet {
    /// Canonical URL.
    pub url: Option<String>,
    /// Business version.
    pub version: Option<String>,
    /// Language of the resource.
    pub language: Option<String>,
    /// Publication status.
    pub status: Option<String>,
    /// Whether it is for trial only.
    pub experimental: bool,
    /// Standards status, where one is stated.
    pub standards_status: Option<String>,
    /// Supplements it needs (extension `valueset-supplement`), as canonical references.
    pub supplements: Vec<String>,
    /// Parameters it wants to be expanded with (extension `valueset-expansion-parameter`), by name.
    pub parameters: Vec<(String, Value)>,
    /// What it is made of.
    pub compose: Compose,
    /// Value sets inside, with their ids: a reference `#id` names them.
    pub contained: Vec<(String, ValueSet)>,
    /// What identifies it (URL, name, title, status, publisher and so on), to be handed on with an expansion.
    pub about: Vec<(String, Json)>,
}

/// What a value set is made of (`ValueSet.compose`).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Compose {
    /// Whether inactive codes belong to it; not said when `None`.
    pub inactive: Option<bool>,
    /// What is in: all that any of these selects.
    pub include: Vec<Include>,
    /// What is out: all that any of these selects.
    pub exclude: Vec<Include>,
}

/// One selection: codes of a system that are listed or pass all filters, and are in all of the value sets.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Include {
    /// URI of the code system.
    pub system: Option<String>,
    /// Version or pattern of the code system.
    pub version: Option<String>,
    /// Listed codes.
    pub concepts: Vec<IncludeConcept>,
    /// Filters, all of which must hold.
    pub filters: Vec<IncludeFilter>,
    /// Canonical references of value sets.
    pub value_sets: Vec<String>,
    /// The listed codes, sorted, with their number in the list.
    pub(crate) by_code: Vec<u32>,
}

/// A listed code.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct IncludeConcept {
    /// The code.
    pub code: String,
    /// How it reads here, in place of the code system's display.
    pub display: Option<String>,
    /// Further designations.
    pub designations: Vec<Designation>,
    /// Extensions.
    pub extensions: Vec<Extension>,
}

/// A filter; its value may be missing, and then no code can be told to pass.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct IncludeFilter {
    /// Code of the property.
    pub property: String,
    /// How the property is compared.
    pub operator: FilterOperator,
    /// With what.
    pub value: Option<String>,
}

/// How a filter compares (FHIR R5 `filter-operator`).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FilterOperator {
    /// `=`: the property has the value.
    Equals,
    /// `is-a`: the concept is the value or below it.
    IsA,
    /// `descendent-of`: the concept is below the value.
    DescendentOf,
    /// `is-not-a`: the concept is neither the value nor below it.
    IsNotA,
    /// `regex`: the whole of the property matches the pattern.
    Regex,
    /// `in`: the property is one of the values between commas.
    In,
    /// `not-in`: the property is none of the values between commas.
    NotIn,
    /// `generalizes`: the concept is the value or above it.
    Generalizes,
    /// `child-of`: the concept is directly below the value.
    ChildOf,
    /// `descendent-leaf`: the concept is below the value and has none below itself.
    DescendentLeaf,
    /// `exists`: whether there is such a property, `true` or `false`.
    Exists,
    /// Any other.
    Other(Box<str>),
}

impl FilterOperator {
    /// The operator of a code.
    #[must_use]
    pub fn parse(code: &str) -> Self {
        match code {
            "=" => Self::Equals,
            "is-a" => Self::IsA,
            "descendent-of" => Self::DescendentOf,
            "is-not-a" => Self::IsNotA,
            "regex" => Self::Regex,
            "in" => Self::In,
            "not-in" => Self::NotIn,
            "generalizes" => Self::Generalizes,
            "child-of" => Self::ChildOf,
            "descendent-leaf" => Self::DescendentLeaf,
            "exists" => Self::Exists,
            other => Self::Other(other.into()),
        }
    }
}

impl ValueSet {
    /// Reads a `ValueSet` resource. One that says nothing but its whole expansion is made of the codes this lists; beside a
    /// definition an expansion is not read.
    ///
    /// # Errors
    /// [`LoadError`]: not JSON (offset), another resource, an include that names neither a system nor a value set, or an element
    /// of a wrong type (path).
    pub fn from_json(json: &[u8]) -> Result<Self, LoadError> {
        Self::from_value(&tree(json)?)
    }

    /// The same from a JSON tree.
    ///
    /// # Errors
    /// As [`ValueSet::from_json`].
    pub fn from_value(resource: &Json) -> Result<Self, LoadError> {
        let node = Node::of_type(resource, "ValueSet")?;
        let compose = match (node.inner("compose"), node.inner("expansion")) {
            (Some(compose), _) => read_compose(&compose)?,
            (None, Some(expansion)) => expanded::compose(&expansion)?,
            (None, None) => Compose::default(),
        };
        Ok(Self {
            url: node.text("url")?,
            version: node.text("version")?,
            language: node.text("language")?,
            status: node.text("status")?,
            experimental: node.boolean("experimental")?.unwrap_or(false),
            standards_status: node.extension_text(STANDARDS_STATUS),
            supplements: node
                .extensions()
                .into_iter()
                .filter(|e| e.url == SUPPLEMENT)
                .map(|e| e.value.to_text())
                .collect(),
            parameters: [Some(resource), resource.get("compose")]
                .into_iter()
                .flatten()
                .flat_map(parameters)
                .collect(),
            compose,
            contained: contained(resource)?,
            about: about(resource),
        })
    }

    /// A value set of all codes of a system.
    #[must_use]
    pub fn all_of(system: &str, version: Option<&str>) -> Self {
        let include =
            Include { system: Some(system.into()), version: version.map(Into::into), ..Include::default() };
        Self { compose: Compose { include: alloc::vec![include], ..Compose::default() }, ..Self::default() }
    }

    /// `url|version`, as far as there is one.
    #[must_use]
    pub fn canonical(&self) -> Option<String> {
        let url = self.url.as_deref()?;
        Some(self.version.as_deref().map_or_else(|| url.into(), |v| alloc::format!("{url}|{v}")))
    }

    /// The text of a parameter it wants to be expanded with.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        self.parameters.iter().find(|(n, _)| n == name).map(|(_, value)| value.to_text())
    }
}

impl Include {
    /// The listed concept of a code, compared exactly.
    #[must_use]
    pub fn concept(&self, code: &str) -> Option<&IncludeConcept> {
        let of = |i: &u32| self.concepts.get(*i as usize);
        let found = self.by_code.binary_search_by(|i| of(i).map_or("", |c| &c.code).cmp(code)).ok()?;
        of(self.by_code.get(found)?)
    }

    fn indexed(mut self) -> Self {
        let mut order: Vec<u32> = (0..self.concepts.len() as u32).collect();
        order.sort_by(|a, b| {
            let code = |i: &u32| self.concepts.get(*i as usize).map(|c| &c.code);
            code(a).cmp(&code(b)).then(a.cmp(b))
        });
        self.by_code = order;
        self
    }
}

fn read_compose(node: &Node<'_>) -> Load<Compose> {
    Ok(Compose {
        inactive: node.boolean("inactive")?,
        include: node.each("include", include)?,
        exclude: node.each("exclude", include)?,
    })
}

fn include(node: &Node<'_>) -> Load<Include> {
    let read = Include {
        system: node.text("system")?,
        version: node.text("version")?,
        concepts: node.each("concept", concept)?,
        filters: node.each("filter", filter)?,
        value_sets: node.texts("valueSet")?,
        by_code: Vec::new(),
    };
    if read.system.is_none() && read.value_sets.is_empty() {
        return node.error(LoadErrorKind::Missing, "system");
    }
    Ok(read.indexed())
}

fn concept(node: &Node<'_>) -> Load<IncludeConcept> {
    Ok(IncludeConcept {
        code: node.needed("code")?,
        display: node.text("display")?,
        designations: node.each("designation", designation)?,
        extensions: node.extensions(),
    })
}

fn filter(node: &Node<'_>) -> Load<IncludeFilter> {
    Ok(IncludeFilter {
        property: node.needed("property")?,
        operator: FilterOperator::parse(&node.needed("op")?),
        value: node.text("value")?,
    })
}

/// Extensions that name a parameter and its value.
fn parameters(holder: &Json) -> Vec<(String, Value)> {
    let of = |extension: &Json| {
        let part = |name: &str| {
            extension.list("extension").iter().find(|e| e.str("url") == Some(name)).and_then(value)
        };
        Some((part("name")?.to_text(), part("value")?))
    };
    holder
        .list("extension")
        .iter()
        .filter(|e| e.str("url") == Some(EXPANSION_PARAMETER))
        .filter_map(of)
        .collect()
}

fn contained(resource: &Json) -> Load<Vec<(String, ValueSet)>> {
    let inside = resource.list("contained").iter().filter(|r| r.str("resourceType") == Some("ValueSet"));
    inside
        .filter_map(|r| Some((r.str("id")?, r)))
        .map(|(id, r)| Ok((id.into(), ValueSet::from_value(r)?)))
        .collect()
}

fn about(resource: &Json) -> Vec<(String, Json)> {
    const KEPT: [&str; 14] = [
        "language",
        "url",
        "identifier",
        "version",
        "name",
        "title",
        "status",
        "experimental",
        "date",
        "publisher",
        "jurisdiction",
        "useContext",
        "immutable",
        "copyright",
    ];
    resource.members().iter().filter(|(name, _)| KEPT.contains(&name.as_str())).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn an_expansion_alone_is_taken_as_a_list() {
        let contains = r#"[{"system":"urn:s","version":"1","code":"a","display":"A"},{"abstract":true,"display":"Heading","contains":[
            {"system":"urn:t","code":"b"},{"system":"urn:s","version":"1","code":"c"}]},{"system":"urn:s","code":"d","abstract":true}]"#;
        let read = |more: &str| {
            ValueSet::from_json(format!(r#"{{"resourceType":"ValueSet"{more}}}"#).as_bytes()).map(|set| {
                let name =
                    |i: &Include| i.concepts.iter().map(|c| c.code.clone()).collect::<Vec<_>>().join(" ");
                set.compose
                    .include
                    .iter()
                    .map(|i| (i.system.clone().unwrap_or_default(), name(i)))
                    .collect::<Vec<_>>()
            })
        };
        let pair = |system: &str, codes: &str| (String::from(system), String::from(codes));
        let whole = [pair("urn:s", "a c"), pair("urn:t", "b")];
        assert_eq!(read(&format!(r#","expansion":{{"contains":{contains}}}"#)).unwrap(), whole);
        assert_eq!(
            read(&format!(r#","expansion":{{"total":5,"offset":0,"contains":{contains}}}"#)).unwrap(),
            whole
        );
        // Pages say what is in, not what is not.
        for page in [r#""total":6"#, r#""offset":1"#] {
            assert!(
                read(&format!(r#","expansion":{{{page},"contains":{contains}}}"#)).unwrap().is_empty(),
                "{page}"
            );
        }
        let both = format!(
            r#","compose":{{"include":[{{"system":"urn:u"}}]}},"expansion":{{"contains":{contains}}}"#
        );
        assert_eq!(read(&both).unwrap(), [pair("urn:u", "")]);
        let error =
            read(r#","expansion":{"contains":[{"contains":[{"system":"s","code":7}]}]}"#).unwrap_err();
        assert_eq!(
            (error.kind(), error.path()),
            (LoadErrorKind::Type, "expansion.contains[0].contains[0].code")
        );
    }

    #[test]
    fn a_listed_code_is_found() {
        let set = ValueSet::from_json(
            br#"{"resourceType":"ValueSet","url":"urn:v","version":"2","compose":{"include":[
                {"system":"urn:s","concept":[{"code":"b","display":"B"},{"code":"a"}]}]}}"#,
        )
        .unwrap();
        let include = &set.compose.include[0];
        assert_eq!(include.concept("b").unwrap().display.as_deref(), Some("B"));
        assert!(include.concept("c").is_none());
        assert_eq!(set.canonical().as_deref(), Some("urn:v|2"));
    }

    #[test]
    fn what_is_missing_or_wrong_is_named_by_its_path() {
        for (compose, kind, path) in [
            (r#"{"include":[{}]}"#, LoadErrorKind::Missing, "compose.include[0].system"),
            (
                r#"{"include":[{"system":"s","concept":[{"code":"a"},{}]}]}"#,
                LoadErrorKind::Missing,
                "compose.include[0].concept[1].code",
            ),
            (r#"{"include":[{"system":7}]}"#, LoadErrorKind::Type, "compose.include[0].system"),
            (r#"{"include":{}}"#, LoadErrorKind::Type, "compose.include"),
            (r#"{"inactive":"yes","include":[]}"#, LoadErrorKind::Type, "compose.inactive"),
        ] {
            let json = alloc::format!(r#"{{"resourceType":"ValueSet","compose":{compose}}}"#);
            let error = ValueSet::from_json(json.as_bytes()).unwrap_err();
            assert_eq!((error.kind(), error.path()), (kind, path));
        }
        assert_eq!(
            ValueSet::from_json(br#"{"resourceType":"CodeSystem"}"#).unwrap_err().kind(),
            LoadErrorKind::Resource
        );
        assert_eq!(ValueSet::from_json(b"{\"resourceType\"").unwrap_err().offset(), Some(15));
    }
}
