//! What FHIR requires and the source does not give: a status that says "unknown", or a data-absent-reason.

use synovia_fhir_model::{PrimElement, r4};

use super::writer::El;
use crate::generated::rules::fhir::required;
use crate::trace::{Rule, Src};

/// The extension that says that a value is not known.
pub(super) fn unknown() -> r4::Extension {
    absent("unknown")
}

/// The extension that says why there is no value.
pub(super) fn absent(reason: &str) -> r4::Extension {
    r4::Extension {
        url: "http://hl7.org/fhir/StructureDefinition/data-absent-reason".into(),
        value: Some(r4::ExtensionValue::Code(reason.into())),
        ..Default::default()
    }
}

/// An element that can carry extensions.
pub(super) trait Extensible: Default {
    /// Its extensions.
    fn extensions(&mut self) -> &mut Vec<r4::Extension>;
}

macro_rules! extensible {
    ($($name:ident),*) => {$(
        impl Extensible for r4::$name {
            fn extensions(&mut self) -> &mut Vec<r4::Extension> {
                &mut self.extension
            }
        }
    )*};
}

extensible!(Attachment, CodeableConcept, Coding, HumanName, Money, Quantity, Reference);

impl El<'_, '_, '_> {
    /// Says that this place was made by a rule of our own that nothing of the source made fire.
    pub(super) fn made_by(self, rule: Rule) {
        let trace = &self.w.cx.trace;
        self.link(trace.step(crate::trace::Origin::NONE, rule, Src::None));
    }

    /// A required code: when there is none, the one that says so.
    pub(super) fn status(
        self,
        name: &'static str,
        given: r4::Prim<String>,
        otherwise: &str,
    ) -> r4::Prim<String> {
        if !given.is_absent() {
            return given;
        }
        self.child(name, None).made_by(required::STATUS);
        otherwise.into()
    }

    /// A required primitive.
    pub(super) fn needed<T>(self, name: &'static str, given: r4::Prim<T>) -> r4::Prim<T> {
        if !given.is_absent() {
            return given;
        }
        let extension = vec![self.child(name, None).absent()];
        r4::Prim { value: None, element: Some(Box::new(PrimElement { id: None, extension })) }
    }

    /// The one item of a list of primitives that must not be empty.
    pub(super) fn needed_item<T>(self, name: &'static str) -> r4::Prim<T> {
        let extension = vec![self.child(name, Some(0)).absent()];
        r4::Prim { value: None, element: Some(Box::new(PrimElement { id: None, extension })) }
    }

    /// A required element.
    pub(super) fn needed_one<N: Extensible>(
        self,
        name: &'static str,
        given: Option<Box<N>>,
    ) -> Option<Box<N>> {
        given.or_else(|| Some(Box::new(self.child(name, None).without_content())))
    }

    /// A list that must not be empty.
    pub(super) fn needed_list<N: Extensible>(self, name: &'static str, mut given: Vec<N>) -> Vec<N> {
        if given.is_empty() {
            given.push(self.child(name, Some(0)).without_content());
        }
        given
    }

    /// An element at this place that only says that it is not known.
    pub(super) fn without_content<N: Extensible>(self) -> N {
        let mut out = N::default();
        out.extensions().push(self.absent());
        out
    }

    fn absent(self) -> r4::Extension {
        self.child("extension", Some(0)).made_by(required::DATA_ABSENT_REASON);
        unknown()
    }
}
