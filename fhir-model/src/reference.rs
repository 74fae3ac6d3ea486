//! References: what they say, and what they lead to inside a Bundle.
//!
//! ```
//! use synovia_fhir_model::r4;
//! use synovia_fhir_model::reference::{Address, BundleIndex, Resolution};
//!
//! let bundle = r4::from_json(br#"{"resourceType":"Bundle","type":"collection","entry":[
//!     {"fullUrl":"http://a.org/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1"}},
//!     {"fullUrl":"http://a.org/fhir/Basic/2","resource":{"resourceType":"Basic","id":"2","subject":{"reference":"Patient/1"}}}]}"#)?;
//! let index = BundleIndex::new(&bundle);
//! let found: Vec<_> = index.references().collect();
//! let Resolution::Resource(target) = index.resolve(&found[0]) else { panic!() };
//! assert_eq!((found[0].path.to_string().as_str(), target.entry), ("Bundle.entry[1].resource.subject", 0));
//! assert!(matches!(Address::parse("#med"), Address::Fragment("med")));
//! # Ok::<(), synovia_fhir_model::Error>(())
//! ```

mod address;
mod bundle;

pub use address::{Address, Canonical, Local};
pub use bundle::{BundleIndex, Resolution, Resolved};

use crate::node::Node;
use crate::path::{Found, Path, Walk, node_of, text_of, walk};
use crate::table::TypeKind;

/// A `Reference` of any release.
#[derive(Clone, Copy)]
pub struct ReferenceView<'a> {
    node: &'a dyn Node,
}

impl<'a> ReferenceView<'a> {
    /// The view of a node, if it is a `Reference`.
    #[must_use]
    pub fn of(node: &'a dyn Node) -> Option<Self> {
        (node.info().name == "Reference").then_some(Self { node })
    }

    /// The node itself.
    #[must_use]
    pub const fn node(self) -> &'a dyn Node {
        self.node
    }

    /// `Reference.reference` as it is written.
    #[must_use]
    pub fn text(self) -> Option<&'a str> {
        text_of(self.node, "reference")
    }

    /// `Reference.reference` taken apart.
    #[must_use]
    pub fn address(self) -> Option<Address<'a>> {
        self.text().map(Address::parse)
    }

    /// The type of what it leads to: `Reference.type`, else what the address says.
    #[must_use]
    pub fn resource_type(self) -> Option<&'a str> {
        text_of(self.node, "type").or_else(|| self.address()?.resource_type())
    }

    /// `Reference.identifier`.
    #[must_use]
    pub fn identifier(self) -> Option<&'a dyn Node> {
        node_of(self.node, "identifier")
    }

    /// `Reference.display`.
    #[must_use]
    pub fn display(self) -> Option<&'a str> {
        text_of(self.node, "display")
    }

    /// Whether it names its target by an identifier only.
    #[must_use]
    pub fn is_logical(self) -> bool {
        self.text().is_none() && self.identifier().is_some()
    }
}

/// Says nothing of the content.
impl core::fmt::Debug for ReferenceView<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ReferenceView").finish_non_exhaustive()
    }
}

/// A reference and where it stands.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Placed<'a> {
    /// Where, from the root.
    pub path: Path,
    /// The reference.
    pub reference: ReferenceView<'a>,
    /// The resource it belongs to, whose `contained` its fragments name: never a contained one.
    pub holder: Holder<'a>,
}

/// A resource that is not contained in another.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Holder<'a> {
    /// The resource.
    pub node: &'a dyn Node,
    /// Number of steps of its path.
    pub(crate) depth: usize,
}

/// Says nothing of the content.
impl core::fmt::Debug for Holder<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.node.info().name)
    }
}

/// All references of a resource, those of the resources inside it as well, in order.
#[must_use]
pub fn references(node: &dyn Node) -> References<'_> {
    References { walk: walk(node), holders: Vec::new() }
}

/// The references of a resource.
#[derive(Clone, Debug)]
pub struct References<'a> {
    walk: Walk<'a>,
    holders: Vec<Holder<'a>>,
}

impl<'a> References<'a> {
    /// Keeps the resources around the place of the walk, innermost last.
    fn enter(&mut self, node: &'a dyn Node) {
        let steps = self.walk.path().steps();
        let depth = steps.len();
        while self.holders.last().is_some_and(|holder| holder.depth >= depth && depth > 0) {
            self.holders.pop();
        }
        let contained = steps.last().is_some_and(|step| step.name == "contained");
        let is_holder = node.info().kind == TypeKind::Resource && !contained;
        if is_holder || self.holders.is_empty() {
            self.holders.push(Holder { node, depth });
        }
    }
}

impl<'a> Iterator for References<'a> {
    type Item = Placed<'a>;
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let Found::Node(node) = self.walk.next()? else { continue };
            self.enter(node);
            if let (Some(reference), Some(holder)) = (ReferenceView::of(node), self.holders.last()) {
                return Some(Placed { path: self.walk.path().clone(), reference, holder: *holder });
            }
        }
    }
}

impl core::iter::FusedIterator for References<'_> {}
