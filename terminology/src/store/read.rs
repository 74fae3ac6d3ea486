//! What the readers of the three resources share: typed access to a tree, and the error with its path.

use super::{Coding, Extension, Value};
use crate::json::{Json, JsonError, JsonErrorKind};
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// Why a resource was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoadErrorKind {
    /// The bytes are not JSON.
    Json(JsonErrorKind),
    /// It is no resource of the kind wanted.
    Resource,
    /// Something that must be there is missing.
    Missing,
    /// Something has another type than FHIR says.
    Type,
    /// More concepts than a handle can number.
    Size,
}

/// Why a resource was not read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadError {
    kind: LoadErrorKind,
    offset: Option<u64>,
    path: String,
}

impl LoadError {
    pub(crate) fn new(kind: LoadErrorKind, path: impl Into<String>) -> Self {
        Self { kind, offset: None, path: path.into() }
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> LoadErrorKind {
        self.kind
    }

    /// Offset of the byte, when the bytes are not JSON.
    #[must_use]
    pub const fn offset(&self) -> Option<u64> {
        self.offset
    }

    /// Path of the element, `concept[2].code`; empty when the bytes are not JSON.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.kind, self.offset) {
            (LoadErrorKind::Json(_), offset) => write!(f, "not JSON at byte {}", offset.unwrap_or(0)),
            (LoadErrorKind::Resource, _) => write!(f, "another resource than wanted"),
            (LoadErrorKind::Missing, _) => write!(f, "{} is missing", self.path),
            (LoadErrorKind::Type, _) => write!(f, "{} has a wrong type", self.path),
            (LoadErrorKind::Size, _) => write!(f, "{} has too many concepts", self.path),
        }
    }
}

impl core::error::Error for LoadError {}

impl From<JsonError> for LoadError {
    fn from(error: JsonError) -> Self {
        Self { kind: LoadErrorKind::Json(error.kind()), offset: Some(error.offset()), path: String::new() }
    }
}

pub(super) type Load<T> = Result<T, LoadError>;

pub(super) fn tree(json: &[u8]) -> Load<Json> {
    Ok(Json::parse(json)?)
}

/// A node of the tree with the path to it; the path is written out only when something is wrong.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    pub(super) json: &'a Json,
    above: Option<&'a Node<'a>>,
    name: &'a str,
    index: Option<usize>,
}

impl<'a> Node<'a> {
    pub(super) const fn root(json: &'a Json) -> Self {
        Self { json, above: None, name: "", index: None }
    }

    pub(super) fn of_type(json: &'a Json, resource: &str) -> Load<Self> {
        if json.str("resourceType") == Some(resource) {
            Ok(Self::root(json))
        } else {
            Err(LoadError::new(LoadErrorKind::Resource, "resourceType"))
        }
    }

    fn path(&self, name: &str) -> String {
        let mut steps = Vec::new();
        let mut node = Some(self);
        while let Some(here) = node {
            steps.push((here.name, here.index));
            node = here.above;
        }
        let mut path = String::new();
        for (step, index) in steps.iter().rev().filter(|(step, _)| !step.is_empty()) {
            path.push_str(step);
            if let Some(index) = index {
                path.push_str(&alloc::format!("[{index}]"));
            }
            path.push('.');
        }
        path.push_str(name);
        path
    }

    pub(super) fn error<T>(&self, kind: LoadErrorKind, name: &str) -> Load<T> {
        Err(LoadError::new(kind, self.path(name)))
    }

    /// A string; a JSON `null` is the same as nothing.
    pub(super) fn text(&self, name: &str) -> Load<Option<String>> {
        match self.json.get(name) {
            None | Some(Json::Null) => Ok(None),
            Some(Json::Text(text)) => Ok(Some(text.clone())),
            Some(_) => self.error(LoadErrorKind::Type, name),
        }
    }

    pub(super) fn needed(&self, name: &str) -> Load<String> {
        match self.text(name)? {
            Some(text) if !text.is_empty() => Ok(text),
            _ => self.error(LoadErrorKind::Missing, name),
        }
    }

    pub(super) fn boolean(&self, name: &str) -> Load<Option<bool>> {
        match self.json.get(name) {
            None | Some(Json::Null) => Ok(None),
            Some(Json::Bool(value)) => Ok(Some(*value)),
            Some(_) => self.error(LoadErrorKind::Type, name),
        }
    }

    /// The objects of an array, each handed over with its place.
    pub(super) fn each<T>(&self, name: &str, mut read: impl FnMut(&Node<'_>) -> Load<T>) -> Load<Vec<T>> {
        let Some(value) = self.json.get(name) else { return Ok(Vec::new()) };
        let Json::Array(items) = value else { return self.error(LoadErrorKind::Type, name) };
        let mut out = Vec::with_capacity(items.len());
        for (index, json) in items.iter().enumerate() {
            let node = Node { json, above: Some(self), name, index: Some(index) };
            if !matches!(json, Json::Object(_)) {
                return self.error(LoadErrorKind::Type, name);
            }
            out.push(read(&node)?);
        }
        Ok(out)
    }

    /// The strings of an array.
    pub(super) fn texts(&self, name: &str) -> Load<Vec<String>> {
        let Some(value) = self.json.get(name) else { return Ok(Vec::new()) };
        let Json::Array(items) = value else { return self.error(LoadErrorKind::Type, name) };
        items
            .iter()
            .map(|item| {
                item.as_str()
                    .map_or_else(|| self.error(LoadErrorKind::Type, name), |text| Ok(text.to_owned()))
            })
            .collect()
    }

    /// The member as a node of its own.
    pub(super) fn inner<'b>(&'b self, name: &'b str) -> Option<Node<'b>> {
        self.json.get(name).map(|json| Node { json, above: Some(self), name, index: None })
    }

    /// The simple extensions, in order; complex ones and such without a value are passed over.
    pub(super) fn extensions(&self) -> Vec<Extension> {
        self.json
            .list("extension")
            .iter()
            .filter_map(|e| Some(Extension { url: e.str("url")?.to_owned(), value: value(e)? }))
            .collect()
    }

    /// The text of the simple extension of this URL.
    pub(super) fn extension_text(&self, url: &str) -> Option<String> {
        self.json
            .list("extension")
            .iter()
            .find(|e| e.str("url") == Some(url))
            .and_then(value)
            .map(|v| v.to_text())
    }
}

impl Value {
    /// The value as text: the code, the string, `true`, the number as written; of a coding its code.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Code(t)
            | Self::Text(t)
            | Self::Uri(t)
            | Self::Id(t)
            | Self::Integer(t)
            | Self::Decimal(t)
            | Self::DateTime(t) => t.clone(),
            Self::Boolean(value) => if *value { "true" } else { "false" }.to_owned(),
            Self::Coding(coding) => coding.code.clone().unwrap_or_default(),
        }
    }
}

/// `value[x]` of a parameter, property or extension.
pub(crate) fn value(holder: &Json) -> Option<Value> {
    let (name, value) = holder.members().iter().find_map(|(n, v)| Some((n.strip_prefix("value")?, v)))?;
    Some(match (name, value) {
        ("Code", Json::Text(t)) => Value::Code(t.clone()),
        ("Uri" | "Url" | "Canonical", Json::Text(t)) => Value::Uri(t.clone()),
        ("Id", Json::Text(t)) => Value::Id(t.clone()),
        ("DateTime" | "Date", Json::Text(t)) => Value::DateTime(t.clone()),
        (_, Json::Text(t)) => Value::Text(t.clone()),
        (_, Json::Bool(b)) => Value::Boolean(*b),
        ("Decimal", Json::Number(n)) => Value::Decimal(n.clone()),
        (_, Json::Number(n)) => Value::Integer(n.clone()),
        ("Coding", object @ Json::Object(_)) => Value::Coding(coding(object)),
        _ => return None,
    })
}

pub(crate) fn coding(json: &Json) -> Coding {
    let text = |name: &str| json.str(name).map(ToOwned::to_owned);
    Coding { system: text("system"), version: text("version"), code: text("code"), display: text("display") }
}
