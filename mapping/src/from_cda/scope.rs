//! What a mapping line is written in: an element of the document, the rule being applied to it, and the recorder.

use std::borrow::Cow;
use std::cell::RefCell;

use synovia_cda::narrative::Ids;
use synovia_cda::template::{self, Template, TemplateId};
use synovia_cda::{Located, LocatedText};

use super::document::Document;
use crate::context::Context;
use crate::model::{
    CodeableConcept, Coding, Common, Entity, Extension, ExtensionValue, Key, Reference, Text, Val,
};
use crate::report::Severity;
use crate::tables;
use crate::trace::{Origin, Reason, Rule, Src};

/// Attributes that say what an element is, and so decide what it becomes.
const STRUCTURE: &[&str] = &[
    "classCode",
    "contextConductionInd",
    "contextControlCode",
    "determinerCode",
    "inversionInd",
    "mediaType",
    "moodCode",
    "negationInd",
    "operator",
    "representation",
    "typeCode",
];

/// A document being read.
#[derive(Debug)]
pub(super) struct Cda<'a> {
    pub(super) cx: Context<'a>,
    /// Its outermost element.
    pub(super) root: Located<'a>,
    /// The elements that references point to.
    pub(super) ids: Ids<'a>,
    /// The input, for options that want it kept.
    pub(super) source: &'a [u8],
    /// What the document says as a whole, and what has been read of it.
    pub(super) document: RefCell<Document<'a>>,
}

impl<'a> Cda<'a> {
    /// A scope over an element, inside no rule yet.
    pub(super) fn scope<'c>(&'c self, node: Located<'a>) -> Scope<'c, 'a> {
        Scope { node, by: Origin::NONE, cda: self }
    }
}

/// An element of a document, inside a rule. `Copy`, so that a mapping line can pass it on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope<'c, 'a> {
    pub(super) node: Located<'a>,
    pub(super) by: Origin,
    pub(super) cda: &'c Cda<'a>,
}

impl<'c, 'a> Scope<'c, 'a> {
    pub(super) fn cx(self) -> &'c Context<'a> {
        &self.cda.cx
    }

    /// Where the element begins.
    pub(super) fn offset(self) -> u32 {
        handle(self.node.offset())
    }

    /// The type of a value: what `xsi:type` says, else what its form shows; empty where neither says anything.
    pub(super) fn value_type(self) -> &'a str {
        let element = self.node.element();
        match element.declared().filter(|declared| declared.any).and(element.type_info()) {
            Some(ty) if ty.is_abstract => "",
            Some(ty) => ty.name,
            None => "",
        }
    }

    /// The same element inside `rule`. What says of which kind it is decides what is made of it.
    pub(super) fn under(self, rule: Rule) -> Self {
        let trace = &self.cx().trace;
        let by = trace.step(self.by, rule, Src::None);
        if trace.is_on() {
            for attribute in self.node.attributes() {
                if STRUCTURE.contains(&attribute.name()) {
                    trace.decides(by, handle(attribute.offset()));
                }
            }
        }
        Self { by, ..self }
    }

    /// Another element inside the rule of this scope.
    pub(super) fn over(self, node: Located<'a>) -> Self {
        Self { node, ..self }
    }

    /// The rule of this scope applied to another element, which it goes through.
    fn into(self, node: Located<'a>, rule: Rule) -> Self {
        Self { node, ..self }.under(rule)
    }

    /// The first element of a name in this one. No rule is applied.
    pub(super) fn child(self, name: &str) -> Option<Self> {
        self.node.child(name).map(|node| self.over(node))
    }

    /// The elements of a name in this one. No rule is applied.
    pub(super) fn children(self, name: &'static str) -> impl Iterator<Item = Self> {
        self.node.children_named(name).map(move |node| self.over(node))
    }

    /// The element at the end of a way of names, such as `consumable/manufacturedProduct`, inside `rule`, which goes through
    /// all of them. Of several of a name the first.
    pub(super) fn at(self, way: &str, rule: Rule) -> Option<Self> {
        let mut here = self;
        for name in way.split('/') {
            here = here.into(here.node.child(name)?, rule);
        }
        Some(here)
    }

    /// Reads the element at the end of a way by `read`, inside `rule`.
    pub(super) fn get<T>(self, way: &str, rule: Rule, read: impl FnOnce(Self) -> Option<T>) -> Option<T> {
        read(self.at(way, rule)?)
    }

    /// Reads all elements of a name by `read`, each inside an application of `rule` of its own.
    pub(super) fn all<T>(self, name: &'static str, rule: Rule, read: impl Fn(Self) -> Option<T>) -> Vec<T> {
        self.children(name).filter_map(|s| read(s.under(rule))).collect()
    }

    /// Whether the element says that it has no value.
    pub(super) fn is_null(self) -> bool {
        self.node.attribute("nullFlavor").is_some()
    }

    /// The value of an attribute without recording anything; empty without one.
    pub(super) fn peek(self, attribute: &str) -> &'a str {
        self.node.attribute(attribute).map_or("", |found| found.value().trim())
    }

    /// The value of an attribute, which is then the leaf of `rule`.
    pub(super) fn attribute(self, name: &str, rule: Rule) -> Text<'a> {
        let attribute = self.node.attribute(name)?;
        let by = self.cx().trace.step(self.by, rule, Src::Leaf(handle(attribute.offset())));
        Some(Val::new(Cow::Borrowed(attribute.value().trim()), by))
    }

    /// The text of the element, inside `rule`, with its white space as people read it.
    pub(super) fn text(self, rule: Rule) -> Text<'a> {
        let read = self.written(rule)?;
        Some(read.map(collapsed_of))
    }

    /// The text of the element as it is written, inside `rule`: for content that is no text for people.
    pub(super) fn written(self, rule: Rule) -> Text<'a> {
        let mut texts = self.node.texts();
        let first = texts.next()?;
        let trace = &self.cx().trace;
        // Where a text begins is asked for only if that is recorded: it can cost a walk.
        let at = |text: &LocatedText<'a>| if trace.is_on() { handle(text.offset()) } else { 0 };
        let first_leaf = at(&first);
        let mut text = first.into_text();
        let mut leaves = Vec::new();
        for more in texts {
            leaves.push(at(&more));
            text.to_mut().push_str(more.text());
        }
        let by = if leaves.is_empty() {
            trace.step(self.by, rule, Src::Leaf(first_leaf))
        } else {
            leaves.insert(0, first_leaf);
            trace.join(self.by, rule, &leaves)
        };
        Some(Val::new(text, by))
    }

    /// The handle of an attribute.
    pub(super) fn leaf(self, name: &str) -> Option<u32> {
        self.node.attribute(name).map(|found| handle(found.offset()))
    }

    /// Says that an attribute of this element decided what is made in `of`.
    pub(super) fn decides(self, name: &str, of: Origin) {
        if let Some(leaf) = self.leaf(name) {
            self.cx().trace.decides(of, leaf);
        }
    }

    /// Says that the code of this element, and its system, decided what is made in `of`.
    pub(super) fn code_decides(self, of: Origin) {
        for name in ["code", "codeSystem", "codeSystemName", "codeSystemVersion", "displayName", "nullFlavor"]
        {
            self.decides(name, of);
        }
    }

    /// A constant that `rule` assigns because this element is there.
    pub(super) fn constant(self, rule: Rule, is: &'static str) -> Text<'a> {
        Some(Val::new(Cow::Borrowed(is), self.made(rule)))
    }

    /// As [`Scope::constant`], for other types.
    pub(super) fn constant_of<T>(self, rule: Rule, is: T) -> Option<Val<T>> {
        Some(Val::new(is, self.made(rule)))
    }

    /// An application of `rule` that the element made fire.
    pub(super) fn made(self, rule: Rule) -> Origin {
        self.cx().trace.step(self.by, rule, Src::Node(self.offset()))
    }

    /// A value that an attribute gave another form.
    pub(super) fn of_attribute(self, name: &str, rule: Rule, is: Cow<'a, str>) -> Text<'a> {
        self.attribute(name, rule).map(|v| v.map(|_| is))
    }

    /// Gives up an attribute, with an issue.
    pub(super) fn refuse(self, name: &str, why: Reason, code: &'static str) {
        if let Some(leaf) = self.leaf(name) {
            self.cx().refuse(leaf, why, code);
        }
    }

    /// Gives up an attribute that the target has no place for.
    pub(super) fn no_target(self, name: &str) {
        if let Some(leaf) = self.leaf(name) {
            self.cx().trace.refuse(leaf, Reason::NoTarget);
        }
    }

    /// Notes something odd about this element.
    pub(super) fn issue(self, severity: Severity, code: &'static str) {
        self.cx().issue(severity, code, Some(self.offset()));
    }

    /// Notes something odd about an attribute.
    pub(super) fn issue_at(self, name: &str, severity: Severity, code: &'static str) {
        self.cx().issue(severity, code, Some(self.leaf(name).unwrap_or_else(|| self.offset())));
    }

    /// A code by a map of C-CDA on FHIR, the caller's own rows first; the attribute `name` holds it. `None` when no row has it.
    pub(super) fn translated(self, name: &str, rule: Rule, map: &'static str) -> Text<'a> {
        let code = self.node.attribute(name)?;
        self.translated_as(code.value().trim(), handle(code.offset()), rule, map)
    }

    /// As [`Scope::translated`], for a code that stands at a place.
    pub(super) fn translated_as(self, code: &str, leaf: u32, rule: Rule, map: &'static str) -> Text<'a> {
        let by = self.cx().trace.step(self.by, rule, Src::Leaf(leaf));
        if let Some(own) = self.cx().options.code_maps.get(map).and_then(|m| m.get(code)) {
            return Some(Val::new(Cow::Owned(own.clone()), by));
        }
        let (target, row) = tables::ccda(map, code)?;
        Some(Val::new(Cow::Borrowed(target), self.cx().trace.step(by, row, Src::Leaf(leaf))))
    }

    /// Why the element has no value, by the guide's map, as a value that is null. `None` without a null flavor, and for one
    /// that is none.
    pub(super) fn null(self, rule: Rule) -> Option<Val<Cow<'a, str>>> {
        let reason = self.translated("nullFlavor", rule, "CF-NullFlavorDataAbsentReason");
        if reason.is_none() && self.is_null() {
            self.refuse("nullFlavor", Reason::Invalid, "mapping/null-flavor-not-known");
        }
        reason.map(|v| Val { null: true, ..v })
    }

    /// As [`Scope::null`] where FHIR can leave the element out: only a reason that says more than that is kept.
    pub(super) fn telling_null(self, rule: Rule) -> Option<Val<Cow<'a, str>>> {
        if matches!(self.peek("nullFlavor"), "NI" | "UNK") {
            self.no_target("nullFlavor");
            return None;
        }
        self.null(rule)
    }

    /// The extension that says why there is no value.
    pub(super) fn absent(self, reason: Val<Cow<'a, str>>) -> Extension<'a> {
        let url = Some(Val::new(Cow::Borrowed(DATA_ABSENT_REASON), reason.by));
        let value = ExtensionValue::Code(Val { null: false, ..reason });
        Extension { url, value: Some(value), extension: Vec::new() }
    }

    /// What every thing has, for one that the rule of this scope creates from this element.
    pub(super) fn common(self, rule: Rule) -> Common<'a> {
        Common { by: self.made(rule), anchor: self.node.path_text(), ..Common::default() }
    }

    /// A new thing that `rule` creates from this element.
    pub(super) fn create<T: Entity<'a>>(self, rule: Rule) -> T {
        let mut thing = T::default();
        *thing.common_mut() = self.common(rule);
        thing
    }

    /// Adds a thing to the record.
    pub(super) fn add<T: Entity<'a>>(self, thing: T) -> Key {
        self.cx().add(thing)
    }

    /// A reference to a thing, pointed by `rule`.
    pub(super) fn refer(self, key: Key, rule: Rule) -> Reference<'a> {
        Reference::to(key).by(self.made(rule))
    }

    /// An extension whose url is a constant of `rule`; `None` without a value.
    pub(super) fn extension(
        self,
        rule: Rule,
        url: &'static str,
        value: Option<ExtensionValue<'a>>,
    ) -> Option<Extension<'a>> {
        Some(Extension { url: self.constant(rule, url), value: Some(value?), extension: Vec::new() })
    }

    /// A concept of one constant code.
    pub(super) fn concept_of(
        self,
        rule: Rule,
        system: &'static str,
        code: &'static str,
    ) -> CodeableConcept<'a> {
        let coding = Coding {
            system: self.constant(rule, system),
            code: self.constant(rule, code),
            ..Coding::default()
        };
        CodeableConcept { coding: vec![coding], ..CodeableConcept::default() }
    }

    /// A concept of a code that a row gave.
    pub(super) fn concept_by(
        self,
        rule: Rule,
        system: &'static str,
        code: Val<Cow<'a, str>>,
    ) -> CodeableConcept<'a> {
        let coding = Coding { system: self.constant(rule, system), code: Some(code), ..Coding::default() };
        CodeableConcept { coding: vec![coding], ..CodeableConcept::default() }
    }

    /// The templates that the ids of the element name, in any version.
    pub(super) fn templates(self) -> impl Iterator<Item = &'static Template> {
        self.children("templateId").filter_map(|id| {
            let id = TemplateId { root: id.peek("root"), extension: id.peek("extension") };
            template::lookup(id).map(|(template, _)| template)
        })
    }

    /// Whether it is of the template with this name.
    pub(super) fn is_template(self, name: &str) -> bool {
        self.templates().any(|template| template.name == name)
    }

    /// Whether it is of a template with one of these names.
    pub(super) fn has_template(self, names: &[&str]) -> bool {
        self.templates().any(|template| names.contains(&template.name))
    }

    /// The code of the element's `code`, empty without one.
    pub(super) fn code(self) -> &'a str {
        self.child("code").map_or("", |c| c.peek("code"))
    }

    /// Entries that this one has by `entryRelationship`, with the relationship; no rule is applied.
    pub(super) fn related(self) -> impl Iterator<Item = (Self, Self)> {
        self.children("entryRelationship").filter_map(|r| {
            let entry = r.node.children().find(|n| super::is_statement(n.name()))?;
            Some((r, r.over(entry)))
        })
    }
}

/// The extension that says why there is no value.
pub(super) const DATA_ABSENT_REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/// A place in the document as the recorder knows it: documents are smaller than 4 GiB.
pub(super) fn handle(offset: u64) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// As [`collapsed`], of a text that may have been put together.
fn collapsed_of(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => collapsed(text),
        Cow::Owned(text) => Cow::Owned(collapsed(&text).into_owned()),
    }
}

/// Text with its white space as people read it: none at the ends, and line breaks as spaces.
pub(super) fn collapsed(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let bytes = text.as_bytes();
    let broken = bytes.iter().any(|b| matches!(b, b'\n' | b'\r' | b'\t'));
    if !broken && !bytes.windows(2).any(|pair| pair == b"  ") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split([' ', '\n', '\r', '\t']).filter(|w| !w.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}
