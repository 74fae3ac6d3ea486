//! Elements to bytes.

use crate::element::{Attribute, Child, Children, Element, Inner};
use crate::meta::Layout;
use crate::table::Namespace;

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
        let layout = match element.inner {
            Inner::Typed(typed) => typed.node.meta().layout,
            Inner::Raw(raw) => {
                self.out.extend_from_slice(raw.foreign.xml().as_bytes());
                return;
            }
        };
        self.out.push(b'<');
        self.name(element);
        for (name, value) in declarations {
            self.attribute(name, value, b'"');
        }
        let quote = if layout.has(Layout::SINGLE) { b'\'' } else { b'"' };
        for attribute in element.attributes() {
            self.one(&attribute, quote);
        }
        let mut children = element.children();
        if children.clone().next().is_some() || layout.has(Layout::OPEN) {
            self.out.push(b'>');
            open.push((element, children));
        } else {
            // Nothing is left; an iterator that is at its end stays there.
            debug_assert!(children.next().is_none());
            self.out.extend_from_slice(if layout.has(Layout::BLANK) { b" />" } else { b"/>" });
        }
    }

    fn name(&mut self, element: Element<'_>) {
        let Inner::Typed(typed) = element.inner else { return };
        if let Some(name) = typed.node.meta().extra.as_ref().and_then(|extra| extra.name.as_ref()) {
            self.out.extend_from_slice(name.as_bytes());
            return;
        }
        let prefix = match typed.namespace {
            Namespace::V3 => self.prefixes.0,
            Namespace::Sdtc => self.prefixes.1,
        };
        if !prefix.is_empty() {
            self.out.extend_from_slice(prefix.as_bytes());
            self.out.push(b':');
        }
        self.out.extend_from_slice(typed.name.as_bytes());
    }

    fn one(&mut self, attribute: &Attribute<'_>, quote: u8) {
        match attribute.info() {
            Some(info) if info.namespace == Some(Namespace::Sdtc) => {
                let name = format!("{}:{}", self.prefixes.1, info.name);
                self.attribute(&name, &attribute.value(), quote);
            }
            Some(info) => self.attribute(info.name, &attribute.value(), quote),
            None => self.attribute(attribute.written(), &attribute.value(), quote),
        }
    }

    fn attribute(&mut self, name: &str, value: &str, quote: u8) {
        self.out.push(b' ');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(&[b'=', quote]);
        escape_attribute(self.out, value, quote);
        self.out.push(quote);
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

fn escape_attribute(out: &mut Vec<u8>, text: &str, quote: u8) {
    escape_by(out, text, |byte| match byte {
        b'&' => b"&amp;",
        b'<' => b"&lt;",
        b'"' if quote == b'"' => b"&quot;",
        b'\'' if quote == b'\'' => b"&apos;",
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
