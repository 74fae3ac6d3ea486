//! The walk: every element once, by the tables.

use crate::error::Location;
use crate::issue::{Issue, IssueCode, Severity};
use crate::node::{AnyPrim, Inner, Node, NodeList, View, json_name};
use crate::prim::Scalar;
use crate::table::{Binding, FieldInfo, FieldKind, PrimKind, Release, TypeInfo, TypeKind, ValueKind, XHTML};

use super::bundle::Entries;
use super::datatype::is_absolute;
use super::resource::Scope;
use super::{ValidateOptions, format, shape};

/// Where we are.
#[derive(Clone, Copy)]
pub(super) struct Step {
    name: &'static str,
    index: Option<usize>,
}

/// What the element that holds a value says about it.
#[derive(Clone, Copy, Default)]
pub(super) struct Spec {
    pub(super) targets: &'static [&'static str],
    pub(super) binding: Option<Binding>,
    /// Whether the other half of the primitive did not fit, so that holes in its list say nothing.
    half: bool,
}

impl Spec {
    const fn new(targets: &'static [&'static str], binding: Option<Binding>) -> Self {
        Self { targets, binding, half: false }
    }
}

pub(super) struct Walk<'a> {
    pub(super) options: &'a ValidateOptions<'a>,
    pub(super) release: Release,
    /// Whether members without a place were reported by the reader.
    pub(super) shapes_known: bool,
    pub(super) issues: Vec<Issue>,
    path: Vec<Step>,
    /// The resource we are in, and those around it; contained resources belong to their container.
    pub(super) scopes: Vec<Scope<'a>>,
    /// The Bundles we are in.
    pub(super) bundles: Vec<Entries<'a>>,
    /// The type whose elements are walked.
    pub(super) owner: Option<&'static TypeInfo>,
    full: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(options: &'a ValidateOptions<'a>, release: Release, shapes_known: bool) -> Self {
        Self {
            options,
            release,
            shapes_known,
            issues: Vec::new(),
            path: Vec::new(),
            scopes: Vec::new(),
            bundles: Vec::new(),
            owner: None,
            full: false,
        }
    }

    /// Walks a value from its root.
    pub(super) fn root(mut self, node: &'a dyn Node) -> Vec<Issue> {
        let name = match node.as_other() {
            Some(_) => "Resource",
            None => node.info().name,
        };
        self.at(name, None, |walk| match node.info().kind {
            TypeKind::Resource => walk.resource(node),
            _ => {
                walk.scopes.push(Scope::new(node));
                walk.node(node, Spec::default());
                walk.scopes.pop();
            }
        });
        self.issues
    }

    /// Does something one step further down.
    pub(super) fn at(&mut self, name: &'static str, index: Option<usize>, inside: impl FnOnce(&mut Self)) {
        if self.path.len() >= self.options.limits.max_depth {
            self.error(IssueCode::TOO_DEEP);
            return;
        }
        self.path.push(Step { name, index });
        inside(self);
        self.path.pop();
    }

    pub(super) fn error(&mut self, code: IssueCode) {
        self.issue(Severity::Error, code);
    }

    pub(super) fn issue(&mut self, severity: Severity, code: IssueCode) {
        self.issue_at(severity, code, None);
    }

    /// A finding here, or at an element of what is here.
    #[cold]
    pub(super) fn issue_at(&mut self, severity: Severity, code: IssueCode, member: Option<&'static str>) {
        if self.full {
            return;
        }
        let max = self.options.limits.max_issues;
        self.full = self.issues.len() >= max;
        let (severity, code) =
            if self.full { (Severity::Warning, IssueCode::TOO_MANY_ISSUES) } else { (severity, code) };
        let location = self.location(member);
        self.issues.push(Issue { severity, code, location, offset: None });
    }

    pub(super) fn location(&self, member: Option<&'static str>) -> Location {
        let mut out = String::new();
        let last = member.map(|name| Step { name, index: None });
        for step in self.path.iter().copied().chain(last) {
            if !out.is_empty() {
                out.push('.');
            }
            out.push_str(step.name);
            if let Some(index) = step.index {
                out.push('[');
                out.push_str(&index.to_string());
                out.push(']');
            }
        }
        Location(out)
    }

    /// Whether an element of that name encloses what is here.
    pub(super) fn in_field(&self, name: &str) -> bool {
        self.path.iter().any(|step| step.name == name)
    }

    /// An element with children: of a datatype or a part of a resource.
    pub(super) fn node(&mut self, node: &'a dyn Node, spec: Spec) {
        // An id alone says nothing.
        let id = node.info().field("id").map_or(0, |i| 1_u128 << i);
        if node.present() & !id == 0 && node.unknown().is_empty() {
            self.error(IssueCode::EMPTY_OBJECT);
            return;
        }
        self.datatype(node, spec);
        self.fields(node, spec);
    }

    /// The elements of a node.
    pub(super) fn fields(&mut self, node: &'a dyn Node, spec: Spec) {
        let info = node.info();
        if !self.shapes_known {
            shape::check(self, node);
        }
        let owner = self.owner.replace(info);
        let present = node.present();
        for (i, field) in info.fields.iter().enumerate() {
            if present >> i & 1 == 0 {
                if field.min > 0 && !shape::misplaced(node, field) {
                    self.issue_at(Severity::Error, IssueCode::MISSING_ELEMENT, Some(field.name));
                }
                continue;
            }
            self.owner = Some(info);
            self.field(node, i, field, spec);
        }
        self.owner = owner;
    }

    fn field(&mut self, node: &'a dyn Node, i: usize, field: &'static FieldInfo, outer: Spec) {
        let name = json_name(node, i).unwrap_or(field.name);
        // A codeable reference passes on what its element says.
        let spec = match (node.info().name, field.name) {
            ("CodeableReference", "concept") => Spec::new(&[], outer.binding),
            ("CodeableReference", "reference") => Spec::new(outer.targets, None),
            _ => Spec::new(field.targets, field.binding),
        };
        let resource = node.info().kind == TypeKind::Resource;
        let kind = match field.kind {
            // The tables give it the type of the ids of elements.
            FieldKind::One(ValueKind::Prim(_)) if resource && field.name == "id" => PrimKind::Id,
            FieldKind::One(ValueKind::Prim(kind)) => kind,
            _ => PrimKind::String,
        };
        let half = !node.unknown().is_empty() && shape::misplaced(node, field);
        let spec = Spec { half, ..spec };
        match node.view(i) {
            View::Absent => {}
            View::Prim(prim) => self.at(name, None, |walk| walk.prim(prim, kind, field, spec)),
            View::Prims(list) => {
                self.count(list.len(), field);
                for at in 0..list.len() {
                    let Some(prim) = list.get(at) else { continue };
                    self.at(name, Some(at), |walk| walk.prim(prim, kind, field, spec));
                }
            }
            View::Node(child) => self.at(name, None, |walk| walk.node(child, spec)),
            View::Nodes(list) => {
                self.count(list.len(), field);
                self.nodes(list, name, spec);
            }
            View::Choice(at, inner) => self.choice(inner, at, field, spec, name),
            View::Resource(child) => self.at(name, None, |walk| walk.resource(child)),
            View::Resources(list) => {
                self.count(list.len(), field);
                for at in 0..list.len() {
                    let Some(child) = list.get(at) else { continue };
                    self.at(name, Some(at), |walk| match field.name {
                        "contained" => walk.contained(child, at),
                        _ => walk.resource(child),
                    });
                }
            }
        }
    }

    fn nodes(&mut self, list: &'a dyn NodeList, name: &'static str, spec: Spec) {
        for at in 0..list.len() {
            let Some(child) = list.get(at) else { continue };
            self.at(name, Some(at), |walk| {
                if name == "modifierExtension" {
                    walk.issue(Severity::Information, IssueCode::MODIFIER_EXTENSION);
                }
                walk.item(child, name, at, spec);
            });
        }
    }

    /// An entry of a list; those of a Bundle have rules of their own.
    fn item(&mut self, child: &'a dyn Node, name: &'static str, at: usize, spec: Spec) {
        if name == "entry" && self.owner.is_some_and(|o| o.name == "Bundle") {
            self.enter_entry(at);
        }
        self.node(child, spec);
    }

    fn choice(
        &mut self,
        inner: Inner<'a>,
        at: usize,
        field: &'static FieldInfo,
        spec: Spec,
        name: &'static str,
    ) {
        let FieldKind::Choice(list) = field.kind else { return };
        let Some(alternative) = list.get(at) else { return };
        let spec = Spec { targets: alternative.targets, ..spec };
        self.at(name, None, |walk| {
            if alternative.releases & walk.release.bit() == 0 {
                walk.error(IssueCode::NOT_IN_RELEASE);
            }
            match (inner, alternative.kind) {
                (Inner::Prim(prim), ValueKind::Prim(kind)) => walk.prim(prim, kind, field, spec),
                (Inner::Node(child), _) => walk.node(child, spec),
                (Inner::Prim(_), ValueKind::Node(_)) => {}
            }
        });
    }

    fn count(&mut self, len: usize, field: &'static FieldInfo) {
        let len = u32::try_from(len).unwrap_or(u32::MAX);
        if len < field.min {
            self.issue_at(Severity::Error, IssueCode::MISSING_ELEMENT, Some(field.name));
        }
        if field.max.is_some_and(|max| len > max) {
            self.issue_at(Severity::Error, IssueCode::TOO_MANY_VALUES, Some(field.name));
        }
    }

    fn prim(&mut self, prim: &'a dyn AnyPrim, kind: PrimKind, field: &'static FieldInfo, spec: Spec) {
        match prim.scalar() {
            Some(value) => {
                if let Some((severity, code)) = format::check(kind, value) {
                    self.issue(severity, code);
                } else if let Scalar::Text(text) = value {
                    self.text(text, kind, field, spec);
                }
            }
            None if prim.element().is_none() && !spec.half => self.error(IssueCode::EMPTY_VALUE),
            None => {}
        }
        if let Some((id, extensions)) = prim.element() {
            if extensions.len() == 0 && (id.is_none() || prim.scalar().is_none()) && !spec.half {
                self.error(IssueCode::EMPTY_OBJECT);
            }
            if let Some(id) = id {
                self.element_id(id);
            }
            self.owner = None;
            self.nodes(extensions, "extension", Spec::default());
        }
    }

    /// A text of the right format.
    fn text(&mut self, text: &'a str, kind: PrimKind, field: &'static FieldInfo, spec: Spec) {
        if matches!(kind, PrimKind::Uri | PrimKind::Url | PrimKind::Canonical) {
            self.mention(text);
        }
        match kind {
            PrimKind::Xhtml => self.narrative(text),
            _ if field.flags & XHTML != 0 => self.narrative(text),
            PrimKind::Uri if field.name == "system" && !is_absolute(text) => {
                let name = self.owner.map_or("", |o| o.name);
                let must = matches!(name, "Coding" | "Identifier");
                let severity = if must { Severity::Error } else { Severity::Warning };
                self.issue(severity, IssueCode::RELATIVE_SYSTEM);
            }
            _ => {}
        }
        if let Some(binding) = spec.binding {
            self.bound_text(text, binding);
        }
        if field.name == "id" && self.owner.is_some_and(|o| o.kind != TypeKind::Resource) {
            self.element_id(text);
        }
    }
}
