//! Elements to bytes.

use std::borrow::Cow;

use crate::element::{Attribute, Child, Children, Element, Inner};
use crate::meta::Layout;
use crate::table::Namespace;
use crate::xml;

/// Writes elements; the prefixes are those of the document.
pub(crate) struct Writer<'o, 'p> {
    pub(crate) out: &'o mut Vec<u8>,
    /// Prefix of elements of CDA, and of elements and attributes of SDTC.
    pub(crate) prefixes: (&'p str, &'p str),
}

impl Writer<'_, '_> {
    /// Writes an element and all that is in it. `declarations` are added to its attributes.
    pub(crate) fn element(&mut self, root: Element<'_>, declarations: &[(&str, &str)]) {
        let mut open: Vec<(Element<'_>, Children<'_>)> = Vec::new();
        self.begin(root, declarations, &mut open);
        while let Some((element, children)) = open.last_mut() {
            match children.next() {
                None => {
                    let element = *element;
                    open.pop();
                    self.out.extend_from_slice(b"</");
                    self.name(element);
                    self.out.push(b'>');
                }
                Some(Child::Element(child)) => self.child(child, &mut open),
                Some(Child::Text(text)) => escape(self.out, &text),
                Some(Child::Space(space)) => space.write_to(self.out),
                Some(Child::Comment(text)) => self.quoted("<!--", text, "-->"),
                Some(Child::Instruction(text)) => self.quoted("<?", text, "?>"),
            }
        }
    }

    fn quoted(&mut self, start: &str, text: &str, end: &str) {
        for part in [start, text, end] {
            self.out.extend_from_slice(part.as_bytes());
        }
    }

    fn child<'d>(&mut self, child: Element<'d>, open: &mut Vec<(Element<'d>, Children<'d>)>) {
        match child.inner {
            // As it was read.
            Inner::Raw(raw) => self.out.extend_from_slice(raw.foreign.xml().as_bytes()),
            Inner::Typed(_) => self.begin(child, &[], open),
        }
    }

    /// The start tag, and the end tag too when there is nothing between.
    fn begin<'d>(
        &mut self,
        element: Element<'d>,
        declarations: &[(&str, &str)],
        open: &mut Vec<(Element<'d>, Children<'d>)>,
    ) {
        let meta = match element.inner {
            Inner::Typed(typed) => typed.node.meta(),
            Inner::Raw(raw) => {
                self.out.extend_from_slice(raw.foreign.xml().as_bytes());
                return;
            }
        };
        let layout = meta.layout;
        let mut children = element.children();
        let is_open = children.clone().next().is_some() || layout.has(Layout::OPEN);
        if let Some(tag) = meta.extra.as_ref().and_then(|extra| extra.tag.as_deref())
            && is_open != tag.ends_with("/>")
            && self.is_tag_of(element, tag)
        {
            self.out.extend_from_slice(tag.as_bytes());
            if is_open {
                open.push((element, children));
            }
            return;
        }
        self.out.push(b'<');
        self.name(element);
        for (name, value) in declarations {
            self.attribute(name, value);
        }
        for attribute in element.attributes() {
            let name = self.written(&attribute);
            self.attribute(&name, &attribute.value());
        }
        if is_open {
            self.out.push(b'>');
            open.push((element, children));
        } else {
            // Nothing is left; an iterator that is at its end stays there.
            debug_assert!(children.next().is_none());
            self.out.extend_from_slice(if layout.has(Layout::BLANK) { b" />" } else { b"/>" });
        }
    }

    /// Whether the element still has the name and the attributes of the start tag it was read from.
    fn is_tag_of(&self, element: Element<'_>, tag: &str) -> bool {
        let mut attributes = element.attributes();
        let mut read = xml::Attributes::of_tag(tag);
        let same = read.by_ref().all(|raw| {
            let (Ok((name, raw)), Some(attribute)) = (raw, attributes.next()) else { return false };
            self.written(&attribute) == name && attribute.value() == xml::attribute_value(raw)
        });
        same && attributes.next().is_none() && self.lexical(element) == xml::tag_name(tag)
    }

    fn name(&mut self, element: Element<'_>) {
        let name = self.lexical(element);
        self.out.extend_from_slice(name.as_bytes());
    }

    /// The name of an element with its prefix.
    fn lexical<'d>(&self, element: Element<'d>) -> Cow<'d, str> {
        let Inner::Typed(typed) = element.inner else { return Cow::Borrowed("") };
        if let Some(name) = typed.node.meta().extra.as_ref().and_then(|extra| extra.name.as_deref()) {
            return Cow::Borrowed(name);
        }
        let prefix = match typed.namespace {
            Namespace::V3 => self.prefixes.0,
            Namespace::Sdtc => self.prefixes.1,
        };
        if prefix.is_empty() {
            Cow::Borrowed(typed.name)
        } else {
            Cow::Owned(format!("{prefix}:{}", typed.name))
        }
    }

    /// The name of an attribute with its prefix.
    fn written<'d>(&self, attribute: &Attribute<'d>) -> Cow<'d, str> {
        match attribute.info() {
            Some(info) if info.namespace == Some(Namespace::Sdtc) => {
                Cow::Owned(format!("{}:{}", self.prefixes.1, info.name))
            }
            Some(info) => Cow::Borrowed(info.name),
            None => Cow::Borrowed(attribute.written()),
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(b' ');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"=\"");
        escape_attribute(self.out, value);
        self.out.push(b'"');
    }
}

/// Text with `&`, `<` and `>` as references, and what XML would change as numbers.
fn escape(out: &mut Vec<u8>, text: &str) {
    escape_by(out, text, |byte| match byte {
        b'&' => b"&amp;",
        b'<' => b"&lt;",
        b'>' => b"&gt;",
        b'\r' => b"&#xD;",
        _ => b"",
    });
}

fn escape_attribute(out: &mut Vec<u8>, text: &str) {
    escape_by(out, text, |byte| match byte {
        b'&' => b"&amp;",
        b'<' => b"&lt;",
        b'"' => b"&quot;",
        b'\t' => b"&#x9;",
        b'\n' => b"&#xA;",
        b'\r' => b"&#xD;",
        _ => b"",
    });
}

fn escape_by(out: &mut Vec<u8>, text: &str, by: impl Fn(u8) -> &'static [u8]) {
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|b| !by(*b).is_empty()) {
        let (plain, from) = rest.split_at_checked(at).unwrap_or((rest, b""));
        out.extend_from_slice(plain);
        if let Some((byte, after)) = from.split_first() {
            out.extend_from_slice(by(*byte));
            rest = after;
        }
    }
    out.extend_from_slice(rest);
}
