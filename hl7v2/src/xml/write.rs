//! From a message to elements.

use alloc::string::String;
use alloc::vec::Vec;

use super::value::{Values, push_delimiters, push_line};
use super::{LINE, NAMESPACE, XmlWriteOptions, name};
use crate::schema::Version;
use crate::segment_id::SegmentId;
use crate::structure::{Child, Children, Groups};
use crate::view::{ComponentView, FieldView, MessageView, RepetitionView, SegmentView};

pub(super) struct Writer<'m, 'o> {
    message: MessageView<'m>,
    options: XmlWriteOptions,
    version: Version,
    values: Values,
    depth: usize,
    out: &'o mut Vec<u8>,
}

/// What an element is named by, before its position.
#[derive(Clone, Copy)]
enum Stem<'s> {
    Segment(SegmentId),
    Datatype(&'static str),
    /// The name of the element around it, as written: place and position.
    Place(&'s str),
}

impl Stem<'_> {
    fn name(self, position: u32) -> String {
        match self {
            Self::Segment(id) => alloc::format!("{id}.{position}"),
            Self::Datatype(name) => alloc::format!("{name}.{position}"),
            Self::Place(name) => alloc::format!("{name}.{position}"),
        }
    }
}

impl<'m, 'o> Writer<'m, 'o> {
    pub(super) fn new(message: MessageView<'m>, options: &XmlWriteOptions, out: &'o mut Vec<u8>) -> Self {
        let values = Values { delimiters: message.delimiters(), charset: message.charset().ok() };
        Self { message, options: *options, version: Version::LATEST, values, depth: 0, out }
    }

    pub(super) fn document(mut self) {
        let groups = Groups::of(self.message);
        self.version = groups.version();
        if self.options.declaration {
            self.out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            self.line_end();
        }
        let root = root_name(self.message, groups.structure());
        self.put(&["<", &root, " xmlns=\"", NAMESPACE, "\">"]);
        self.depth = 1;
        if self.options.groups {
            self.groups(&groups, &root);
        } else {
            self.message.all_segments().for_each(|segment| self.segment(segment));
        }
        self.depth = 0;
        self.line();
        self.put(&["</", &root, ">"]);
        self.line_end();
    }

    /// The tree, whose depth is that of a grammar, by a stack.
    fn groups(&mut self, groups: &Groups<'m>, root: &str) {
        let mut open: Vec<(&'static str, Children<'_, 'm>)> = alloc::vec![("", groups.root().children())];
        while let Some((name, children)) = open.last_mut() {
            let name = *name;
            match children.next() {
                Some(Child::Segment(segment)) => self.segment(segment),
                Some(Child::Group(group)) => {
                    self.line();
                    self.put(&["<", root, ".", group.name(), ">"]);
                    self.depth += 1;
                    open.push((group.name(), group.children()));
                }
                None => {
                    open.pop();
                    if !open.is_empty() {
                        self.depth = self.depth.saturating_sub(1);
                        self.line();
                        self.put(&["</", root, ".", name, ">"]);
                    }
                }
            }
        }
    }

    fn segment(&mut self, segment: SegmentView<'m>) {
        self.line();
        let id = segment.id();
        if id == SegmentId::UNNAMED || !name::is_element_name(id.as_str()) {
            self.put(&["<?", LINE, " "]);
            push_line(segment.raw(), self.out);
            self.put(&["?>"]);
            return;
        }
        let last = u32::try_from(segment.field_count()).unwrap_or(u32::MAX);
        if last == 0 {
            self.put(&["<", id.as_str(), "/>"]);
            return;
        }
        self.put(&["<", id.as_str(), ">"]);
        self.depth += 1;
        for field in segment.fields().filter(|field| !field.is_empty() || field.number() == last) {
            self.field(segment, field);
        }
        self.depth -= 1;
        self.line();
        self.put(&["</", id.as_str(), ">"]);
    }

    fn field(&mut self, segment: SegmentView<'m>, field: FieldView<'m>) {
        let element = Stem::Segment(segment.id()).name(field.number());
        if segment.id().is_header() && field.number() <= 2 {
            self.line();
            self.put(&["<", &element, ">"]);
            push_delimiters(field.raw(), self.out);
            self.put(&["</", &element, ">"]);
            return;
        }
        let datatype = name::of_field(segment, field, self.version);
        for repetition in field.repetitions() {
            self.line();
            if repetition.is_empty() {
                self.put(&["<", &element, "/>"]);
                continue;
            }
            self.put(&["<", &element, ">"]);
            self.components(repetition, &element, datatype);
            self.put(&["</", &element, ">"]);
        }
    }

    /// What is in a repetition: the components, or the value if its datatype has none.
    fn components(&mut self, repetition: RepetitionView<'m>, element: &str, datatype: Option<&'static str>) {
        let whole = |first: &ComponentView<'_>| first.raw().len() == repetition.raw().len();
        let single = repetition.component(1).filter(whole);
        let stem = match (datatype, single) {
            (None, Some(single)) if !single.has_subcomponents() => {
                self.values.push(single.raw(), self.out);
                return;
            }
            (Some(datatype), _) => Stem::Datatype(datatype),
            (None, _) => Stem::Place(element),
        };
        self.depth += 1;
        for component in repetition.components() {
            self.component(component, repetition, stem, datatype);
        }
        self.depth -= 1;
        self.line();
    }

    fn component(
        &mut self,
        component: ComponentView<'m>,
        repetition: RepetitionView<'m>,
        stem: Stem<'_>,
        datatype: Option<&'static str>,
    ) {
        let number = component.number();
        let element = stem.name(number);
        if component.is_empty() {
            // Only the last one ends where the repetition does.
            let end = |offset: u64, raw: &[u8]| offset + raw.len() as u64;
            if component.offset() == end(repetition.offset(), repetition.raw()) {
                self.line();
                self.put(&["<", &element, "/>"]);
            }
            return;
        }
        self.line();
        self.put(&["<", &element, ">"]);
        self.subcomponents(component, &element, name::of_component(datatype, number, self.version));
        self.put(&["</", &element, ">"]);
    }

    fn subcomponents(&mut self, component: ComponentView<'m>, element: &str, datatype: Option<&'static str>) {
        let stem = match datatype {
            None if !component.has_subcomponents() => {
                self.values.push(component.raw(), self.out);
                return;
            }
            Some(datatype) => Stem::Datatype(datatype),
            None => Stem::Place(element),
        };
        let end = component.offset() + component.raw().len() as u64;
        self.depth += 1;
        for part in component.subcomponents() {
            let element = stem.name(part.number());
            if part.is_empty() {
                if part.offset() == end {
                    self.line();
                    self.put(&["<", &element, "/>"]);
                }
                continue;
            }
            self.line();
            self.put(&["<", &element, ">"]);
            // In no version has the datatype of a subcomponent components of its own.
            self.values.push(part.raw(), self.out);
            self.put(&["</", &element, ">"]);
        }
        self.depth -= 1;
        self.line();
    }

    fn put(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.out.extend_from_slice(part.as_bytes()));
    }

    /// Starts a line, where elements have lines of their own.
    fn line(&mut self) {
        if self.options.indent {
            self.out.push(b'\n');
            self.out.extend(core::iter::repeat_n(b' ', self.depth * 2));
        }
    }

    fn line_end(&mut self) {
        if self.options.indent && self.depth == 0 && !self.out.ends_with(b"?>") {
            self.out.push(b'\n');
        }
    }
}

/// The structure, or what comes nearest to its name.
fn root_name(message: MessageView<'_>, structure: Option<&'static str>) -> String {
    if let Some(structure) = structure {
        return structure.into();
    }
    let text = |raw: Option<&[u8]>| String::from_utf8_lossy(raw.unwrap_or_default()).into_owned();
    let (code, event) = (text(message.message_code()), text(message.trigger_event()));
    let joined = alloc::format!("{code}_{event}");
    let joined = if code.is_empty() || event.is_empty() { code } else { joined };
    let named = [text(message.message_structure()), joined];
    // A name of three letters would be read as that of a segment, were it not the root.
    named.into_iter().find(|name| name::is_element_name(name)).unwrap_or_else(|| "HL7Message".into())
}
