//! Views: an element of the model seen as what its template makes of it, with accessors in the template's words.
//!
//! A view is a `Copy` handle on a struct of the model. [`View::of`] gives one if the element carries an id of the template,
//! in any version; a section without a known template is also known by its LOINC code ([`View::matched`] tells how).
//! Accessors never fail: what is absent is `None` or an empty list, and what the template does not name is in
//! [`View::node`], the struct itself.

use core::fmt;

use crate::model::{ClinicalDocument, Ii, Section};
use crate::template::{self, Matched, Template, TemplateId, TemplateKind};

/// A struct of the model that carries `templateId`s.
pub trait Templated {
    /// The ids.
    fn template_ids(&self) -> &[Ii<'_>];

    /// The code of a section; `None` for all else.
    fn section_code(&self) -> Option<&str> {
        None
    }
}

/// A view of a section, an entry or a part of one.
pub trait View<'m>: Copy + 'm {
    /// The struct it is a view of.
    type Node: Templated + 'm;
    /// Name of the template, as in [`Template::name`](crate::template::Template::name).
    const NAME: &'static str;
    /// OIDs of the template.
    const OIDS: &'static [&'static str];
    /// LOINC codes of the section; empty for all else.
    const CODES: &'static [&'static str];

    /// Takes the element for one of this template, whatever it says itself.
    fn assume(node: &'m Self::Node) -> Self;
    /// The element.
    fn node(self) -> &'m Self::Node;

    /// How an element is one of this template; `None` if it is not.
    fn matches(node: &Self::Node) -> Option<Matched> {
        let mut found: Option<Matched> = None;
        let ids = node.template_ids().iter().filter_map(TemplateId::of);
        for id in ids.filter(|id| Self::OIDS.contains(&id.root)) {
            let matched = template::lookup(id).map_or(Matched::OtherExtension, |(_, matched)| matched);
            found = Some(found.map_or(matched, |before| before.min(matched)));
        }
        if found.is_some() || Self::CODES.is_empty() {
            return found;
        }
        let code = node.section_code()?.trim();
        (Self::CODES.contains(&code) && !is_known(node)).then_some(Matched::SectionCode)
    }

    /// A view of the element if it is one of this template.
    fn of(node: &'m Self::Node) -> Option<Self> {
        Self::matches(node).map(|_| Self::assume(node))
    }

    /// A view of an element in a place that only this template has: also of one without a known template.
    fn expected(node: &'m Self::Node) -> Option<Self> {
        (Self::matches(node).is_some() || !is_known(node)).then(|| Self::assume(node))
    }

    /// How the element is one of this template; `None` if it was only assumed to be.
    fn matched(self) -> Option<Matched> {
        Self::matches(self.node())
    }
}

/// Whether C-CDA has a template of one of the ids.
fn is_known<T: Templated>(node: &T) -> bool {
    node.template_ids().iter().filter_map(TemplateId::of).any(|id| !template::versions(id.root).is_empty())
}

/// An element that holds another: an `entryRelationship` an `observation`.
pub trait Held<'m, T> {
    /// What it holds.
    fn held(&'m self) -> Option<&'m T>;
}

/// The views of what lies in a list of elements, in the order of the document.
pub struct Views<'m, H, V> {
    items: core::slice::Iter<'m, H>,
    pick: fn(&'m H) -> Option<V>,
}

impl<'m, H, V: View<'m>> Views<'m, H, V>
where
    H: Held<'m, V::Node>,
{
    /// Those of the template.
    pub(crate) fn of(items: &'m [H]) -> Self {
        Self { items: items.iter(), pick: |holder| V::of(holder.held()?) }
    }

    /// Those of the template, and those without a known one.
    pub(crate) fn expected(items: &'m [H]) -> Self {
        Self { items: items.iter(), pick: |holder| V::expected(holder.held()?) }
    }
}

impl<H, V> Iterator for Views<'_, H, V> {
    type Item = V;

    fn next(&mut self) -> Option<V> {
        self.items.find_map(self.pick)
    }
}

impl<H, V> Clone for Views<'_, H, V> {
    fn clone(&self) -> Self {
        Self { items: self.items.clone(), pick: self.pick }
    }
}

impl<H, V> fmt::Debug for Views<'_, H, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Views").field("items", &self.items.len()).finish_non_exhaustive()
    }
}

/// The sections of a document, each before those inside it.
#[derive(Clone, Debug)]
pub struct Sections<'m> {
    /// Lists of which the first entry is next, from outer to inner.
    open: Vec<&'m [crate::model::Component5<'m>]>,
    top: &'m [crate::model::Component3<'m>],
}

impl<'m> Iterator for Sections<'m> {
    type Item = &'m Section<'m>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let section = match self.open.last_mut() {
                Some(list) => {
                    let Some((first, rest)) = list.split_first() else {
                        self.open.pop();
                        continue;
                    };
                    *list = rest;
                    first.section.as_deref()
                }
                None => {
                    let (first, rest) = self.top.split_first()?;
                    self.top = rest;
                    first.section.as_deref()
                }
            };
            if let Some(section) = section {
                self.open.push(&section.component);
                return Some(section);
            }
        }
    }
}

impl Section<'_> {
    /// The template of the section, and how it was found: by its best known id, else by its LOINC code.
    #[must_use]
    pub fn template(&self) -> Option<(&'static Template, Matched)> {
        template::best(&self.template_id, self.section_code())
    }
}

impl ClinicalDocument<'_> {
    /// The template of the type of document, and how it was found; that of the header alone where no id says more.
    #[must_use]
    pub fn template(&self) -> Option<(&'static Template, Matched)> {
        let known = self.template_id.iter().filter_map(TemplateId::of).filter_map(template::lookup);
        let is_header = |template: &Template| template.name == "UsRealmHeader";
        known
            .filter(|(template, _)| template.kind == TemplateKind::Document)
            .min_by_key(|(template, matched)| (is_header(template), *matched))
    }

    /// All sections of the body, each before those inside it; none if the body is not structured.
    #[must_use]
    pub fn sections(&self) -> Sections<'_> {
        let body = self.component.as_deref().and_then(|component| component.structured_body.as_deref());
        Sections { open: Vec::new(), top: body.map_or(&[], |body| &body.component) }
    }

    /// The sections of a template: those that say so, and those of its code without a known template.
    pub fn section_views<'m, V: View<'m, Node = Section<'m>>>(&'m self) -> impl Iterator<Item = V> {
        self.sections().filter_map(V::of)
    }

    /// The first section of a template; one that says so comes before one of its code.
    #[must_use]
    pub fn section_view<'m, V: View<'m, Node = Section<'m>>>(&'m self) -> Option<V> {
        let mut by_code = None;
        for section in self.sections() {
            match V::matches(section) {
                Some(Matched::SectionCode) => by_code = by_code.or(Some(section)),
                Some(_) => return Some(V::assume(section)),
                None => {}
            }
        }
        by_code.map(V::assume)
    }
}

/// A view of a template: its documentation, name, class, OIDs and section codes.
macro_rules! view {
    ($(#[$doc:meta])* $name:ident, $class:ident, [$($oid:literal),*], [$($code:literal),*]) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'m>(&'m $class<'m>);

        impl<'m> View<'m> for $name<'m> {
            type Node = $class<'m>;
            const NAME: &'static str = stringify!($name);
            const OIDS: &'static [&'static str] = &[$($oid),*];
            const CODES: &'static [&'static str] = &[$($code),*];
            fn assume(node: &'m $class<'m>) -> Self { Self(node) }
            fn node(self) -> &'m $class<'m> { self.0 }
        }

        impl core::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { f.write_str(stringify!($name)) }
        }
    };
}
pub(crate) use view;
