//! Eligibility, enrolment, status, authorization and attachments: 270 to 278, 834 and 275.
//!
//! What an element is in FHIR stands in lines that go both ways ([`both`]): `way.text(3, 1, r::NM103_FAMILY, &mut name.family)` reads
//! NM103 into the hub, or writes it from there. [`who`] has the parties that all sets share. Segments and elements that FHIR has
//! no element for become extensions by a table ([`kept`]), so that nothing is lost and all of it can go back.

pub(crate) mod attachment;
pub(crate) mod authorization;
pub(crate) mod both;
pub(crate) mod codes;
pub(crate) mod eligibility;
pub(crate) mod enrollment;
pub(crate) mod status;
pub(crate) mod time;
pub(crate) mod who;

use synovia_x12::SegmentId;
use synovia_x12::loops::{LoopTree, LoopView};

use super::kept::{self, named};
use super::scope::Scope;
use crate::context::Context;
use crate::generated::rules::x12::set as r;
use crate::model::{Common, ContactPoint, Extension, ExtensionValue, Identifier, Reference, Text};
use crate::trace::Origin;

/// Reads a set of these kinds; nothing happens for others.
pub(super) fn read<'a>(cx: &Context<'a>, tree: &'a LoopTree<'_>) {
    let Some(st) = tree.set().header() else { return };
    let set = Set { root: Scope::new(cx, st), tree };
    match tree.guide().kind() {
        "270" | "271" => eligibility::read(set),
        "276" | "277" | "277CA" => status::read(set),
        "278-request" | "278-response" => authorization::read(set),
        "834" => enrollment::read(set),
        "275" => attachment::read(set),
        _ => {}
    }
}

/// A transaction set being read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Set<'c, 'a> {
    pub(super) root: Scope<'c, 'a>,
    pub(super) tree: &'a LoopTree<'a>,
}

impl<'c, 'a> Set<'c, 'a> {
    /// The loop that holds everything.
    pub(super) fn all(self) -> LoopView<'a> {
        self.tree.root()
    }

    /// The first segment of an id in the header of the set.
    pub(super) fn header(self, id: SegmentId) -> Option<Scope<'c, 'a>> {
        self.all().segment(id).map(|view| self.root.over(view))
    }

    /// What ST says decides what is made of the set.
    pub(super) fn decides(self, by: Origin) {
        self.root.decides(1, 1, by);
        self.root.decides(3, 1, by);
    }
}

/// A plain REF and the like: an extension that is an identifier.
pub(super) fn extension<'a>(url: Text<'a>, value: ExtensionValue<'a>) -> Extension<'a> {
    Extension { url, value: Some(value), ..Extension::default() }
}

/// A reference with the code of the part that its party plays (NM101, N101).
pub(super) fn role<'a>(s: Scope<'_, 'a>, element: u32, mut to: Reference<'a>) -> Reference<'a> {
    if let Some(code) = s.text(element, r::ENTITY) {
        kept::add(&mut to.extension, [named(s, r::ENTITY, ExtensionValue::Code(code))]);
    }
    to
}

/// A reference to something that is known by an identifier only.
pub(super) fn by_identifier(identifier: Identifier<'_>) -> Reference<'_> {
    Reference { identifier: Some(Box::new(identifier)), ..Reference::default() }
}

/// HL03 decides what a level is.
pub(super) fn level(s: Scope<'_, '_>, found: LoopView<'_>, by: Origin) {
    let code = found.segment(SegmentId::HL).and_then(|hl| hl.element(3)?.component(1));
    if let Some(code) = code {
        s.cx.trace.decides(by, u32::try_from(code.offset()).unwrap_or(u32::MAX));
    }
}

/// Puts what the header of a set says on the first thing made of it.
pub(super) fn header<'a>(set: Set<'_, 'a>, module: &str, ids: &[SegmentId], common: &mut Common<'a>) {
    for view in set.all().segments().map(|s| s.segment).filter(|v| ids.contains(&v.id())) {
        // BHT04 is when the thing was made.
        let wanted = |element, _| view.id() != SegmentId::BHT || element != 4;
        kept::add(&mut common.extension, kept::some(set.root.over(view), module, wanted));
    }
}

/// The telecoms without those that say nothing.
pub(super) fn known(list: Vec<ContactPoint<'_>>) -> Vec<ContactPoint<'_>> {
    list.into_iter().filter(|t| t.value.is_some() || !t.extension.is_empty()).collect()
}
