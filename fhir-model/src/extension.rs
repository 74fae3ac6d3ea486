//! Extensions by URL, with typed values, for everything that has them: nodes of any type, primitives and lists.
//!
//! ```
//! use synovia_fhir_model::extension::{Extensible, modifiers};
//! use synovia_fhir_model::r4;
//!
//! let r4::Resource::Patient(patient) = r4::from_json(br#"{"resourceType":"Patient","birthDate":"2001-02-03",
//!     "_birthDate":{"extension":[{"url":"http://a.org/time","valueDateTime":"2001-02-03T04:05:06Z"}]},
//!     "extension":[{"url":"http://a.org/race","extension":[{"url":"code","valueCoding":{"code":"x"}}]}]}"#)? else { panic!() };
//! let time = patient.birth_date.extension_of("http://a.org/time").and_then(|e| e.text());
//! assert_eq!(time.as_deref(), Some("2001-02-03T04:05:06Z"));
//! let race = patient.extension_at(&["http://a.org/race", "code"]).and_then(|e| e.value_as::<r4::Coding>());
//! assert_eq!(race.and_then(|coding| coding.code.as_str()), Some("x"));
//! assert_eq!(modifiers(&*patient).count(), 0);
//! # Ok::<(), synovia_fhir_model::Error>(())
//! ```

use core::any::Any;
use std::borrow::Cow;

use crate::node::{AnyPrim, Inner, Node, NodeList, View};
use crate::path::{Found, Path, Walk, of_view, text_of, walk};
use crate::prim::{Prim, PrimValue, Scalar};
use crate::primitive::Decimal;

/// An `Extension` of any release.
#[derive(Clone, Copy)]
pub struct ExtensionView<'a> {
    node: &'a dyn Node,
}

/// Says nothing of the content.
impl core::fmt::Debug for ExtensionView<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ExtensionView").finish_non_exhaustive()
    }
}

impl<'a> ExtensionView<'a> {
    /// The view of a node, if it is an `Extension`.
    #[must_use]
    pub fn of(node: &'a dyn Node) -> Option<Self> {
        (node.info().name == "Extension").then_some(Self { node })
    }

    /// The node itself.
    #[must_use]
    pub const fn node(self) -> &'a dyn Node {
        self.node
    }

    /// `Extension.url`.
    #[must_use]
    pub fn url(self) -> Option<&'a str> {
        text_of(self.node, "url")
    }

    /// The value: a datatype or a primitive with its type.
    #[must_use]
    pub fn value(self) -> Option<Found<'a>> {
        let at = self.node.info().field("value")?;
        of_view(self.node.info().fields.get(at)?, self.node.view(at), None)
    }

    /// FHIR's name of the value's type: `Quantity`, `dateTime`.
    #[must_use]
    pub fn value_type(self) -> Option<&'static str> {
        match self.value()? {
            Found::Node(node) => Some(node.info().name),
            Found::Prim(_, kind) => Some(kind.name()),
            _ => None,
        }
    }

    /// The value when it is of that Rust type: `value_as::<r4::Coding>()`, `value_as::<r4::Prim<bool>>()`.
    #[must_use]
    pub fn value_as<T: Any>(self) -> Option<&'a T> {
        match self.node.view(self.node.info().field("value")?) {
            View::Choice(_, inner) => inner_as(inner),
            _ => None,
        }
    }

    /// The value of a primitive of any type, as XML writes it.
    #[must_use]
    pub fn text(self) -> Option<Cow<'a, str>> {
        self.value()?.text()
    }

    /// The value of a `boolean`.
    #[must_use]
    pub fn boolean(self) -> Option<bool> {
        match self.value()?.scalar()? {
            Scalar::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The value of an `integer`, `positiveInt`, `unsignedInt` or `integer64`.
    #[must_use]
    pub fn integer(self) -> Option<i64> {
        match self.value()?.scalar()? {
            Scalar::Int(value) => Some(value),
            Scalar::Integer64(value) => Some(value.get()),
            _ => None,
        }
    }

    /// The value of a `decimal`.
    #[must_use]
    pub fn decimal(self) -> Option<&'a Decimal> {
        match self.value()?.scalar()? {
            Scalar::Decimal(value) => Some(value),
            _ => None,
        }
    }
}

/// The value inside when it is of that type.
pub(crate) fn inner_as<T: Any>(inner: Inner<'_>) -> Option<&T> {
    let any: &dyn Any = match inner {
        Inner::Node(node) => node,
        Inner::Prim(prim) => prim,
    };
    any.downcast_ref()
}

/// What has extensions: nodes, primitives, and lists of extensions.
pub trait Extensible {
    /// Its extensions, if it has any.
    fn extension_list(&self) -> Option<&dyn NodeList>;

    /// Its extensions in order.
    fn extension_views(&self) -> Extensions<'_> {
        Extensions { list: self.extension_list(), next: 0 }
    }

    /// Its first extension with that URL.
    fn extension_of(&self, url: &str) -> Option<ExtensionView<'_>> {
        self.extension_views().find(|extension| extension.url() == Some(url))
    }

    /// Its extensions with that URL.
    fn extensions_of<'s>(&'s self, url: &str) -> impl Iterator<Item = ExtensionView<'s>> {
        self.extension_views().filter(move |extension| extension.url() == Some(url))
    }

    /// The extension inside extensions: each URL is looked for in what the one before found. Of extensions with the same
    /// URL the first counts.
    fn extension_at(&self, urls: &[&str]) -> Option<ExtensionView<'_>> {
        let (first, rest) = urls.split_first()?;
        let mut found = self.extension_of(first)?;
        for url in rest {
            found = Extensions { list: list_of(found.node, "extension"), next: 0 }
                .find(|extension| extension.url() == Some(*url))?;
        }
        Some(found)
    }
}

/// The list of extensions at an element.
fn list_of<'a>(node: &'a dyn Node, name: &str) -> Option<&'a dyn NodeList> {
    match node.view(node.info().field(name)?) {
        View::Nodes(list) => Some(list),
        _ => None,
    }
}

impl<T: Node> Extensible for T {
    fn extension_list(&self) -> Option<&dyn NodeList> {
        list_of(self, "extension")
    }
}

impl Extensible for dyn Node + '_ {
    fn extension_list(&self) -> Option<&dyn NodeList> {
        list_of(self, "extension")
    }
}

impl Extensible for ExtensionView<'_> {
    fn extension_list(&self) -> Option<&dyn NodeList> {
        list_of(self.node, "extension")
    }
}

impl<T: PrimValue, E: Node + Default + Clone> Extensible for Prim<T, E> {
    fn extension_list(&self) -> Option<&dyn NodeList> {
        AnyPrim::element(self).map(|(_, list)| list)
    }
}

impl Extensible for dyn AnyPrim + '_ {
    fn extension_list(&self) -> Option<&dyn NodeList> {
        self.element().map(|(_, list)| list)
    }
}

impl<E: Node + Default + Clone> Extensible for Vec<E> {
    fn extension_list(&self) -> Option<&dyn NodeList> {
        Some(self)
    }
}

/// Extensions in order.
#[derive(Clone)]
pub struct Extensions<'a> {
    list: Option<&'a dyn NodeList>,
    next: usize,
}

/// Says nothing of the content.
impl core::fmt::Debug for Extensions<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Extensions").field("next", &self.next).finish_non_exhaustive()
    }
}

impl<'a> Iterator for Extensions<'a> {
    type Item = ExtensionView<'a>;
    fn next(&mut self) -> Option<Self::Item> {
        let node = self.list?.get(self.next)?;
        self.next += 1;
        ExtensionView::of(node)
    }
}

impl core::iter::FusedIterator for Extensions<'_> {}

/// The first extension of a node with that URL: for a node whose type is left open.
#[must_use]
pub fn find<'a>(node: &'a dyn Node, url: &str) -> Option<ExtensionView<'a>> {
    let mut all = Extensions { list: list_of(node, "extension"), next: 0 };
    all.find(|extension| extension.url() == Some(url))
}

/// All extensions in a tree with their paths, those of primitives and those inside extensions as well, in order.
#[must_use]
pub fn all(node: &dyn Node) -> AllExtensions<'_> {
    AllExtensions { walk: walk(node), only_modifiers: false }
}

/// All modifier extensions in a tree with their paths: whoever does not know one must not act on what holds it.
#[must_use]
pub fn modifiers(node: &dyn Node) -> AllExtensions<'_> {
    AllExtensions { walk: walk(node), only_modifiers: true }
}

/// The extensions in a tree.
#[derive(Clone, Debug)]
pub struct AllExtensions<'a> {
    walk: Walk<'a>,
    only_modifiers: bool,
}

impl<'a> Iterator for AllExtensions<'a> {
    type Item = (Path, ExtensionView<'a>);
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let Some(view) = self.walk.next()?.node().and_then(ExtensionView::of) else { continue };
            let path = self.walk.path();
            let modifier = || path.steps().last().is_some_and(|step| step.name == "modifierExtension");
            if !self.only_modifiers || modifier() {
                return Some((path.clone(), view));
            }
        }
    }
}

impl core::iter::FusedIterator for AllExtensions<'_> {}
