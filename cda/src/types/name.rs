//! Names and addresses: parts in the order they were sent.

use std::borrow::Cow;
use std::fmt;

use crate::element::{Child, Children, Element};
use crate::model::*;
use crate::node::Node;

/// A part of a name or address.
#[derive(Clone, Copy)]
pub struct Part<'d> {
    element: Element<'d>,
}

impl<'d> Part<'d> {
    /// What it is: the name of its element, `given`, `city`.
    #[must_use]
    pub fn name(self) -> &'d str {
        self.element.name()
    }

    /// Its text, white space around it left out.
    #[must_use]
    pub fn text(self) -> Cow<'d, str> {
        match self.element.text() {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    /// The words of its `qualifier`: `CL`, `BR`, `AC`.
    pub fn qualifiers(self) -> impl Iterator<Item = String> + use<'d> {
        let all = self.element.attribute("qualifier").unwrap_or_default();
        all.split_ascii_whitespace().map(str::to_owned).collect::<Vec<_>>().into_iter()
    }

    /// It as an element.
    #[must_use]
    pub fn element(self) -> Element<'d> {
        self.element
    }
}

impl fmt::Debug for Part<'_> {
    /// What it is, without the text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({})", self.name())
    }
}

/// The parts of a name or address.
#[derive(Debug, Clone)]
pub struct Parts<'d>(Children<'d>);

impl<'d> Iterator for Parts<'d> {
    type Item = Part<'d>;

    fn next(&mut self) -> Option<Part<'d>> {
        self.0.find_map(|child| match child {
            Child::Element(element) if !matches!(element.name(), "useablePeriod" | "validTime") => {
                Some(Part { element })
            }
            _ => None,
        })
    }
}

/// The text of all parts and between them, with single blanks where there was white space.
fn flat(node: &dyn Node<'_>) -> String {
    let mut out = String::new();
    let mut push = |text: &str| {
        for word in text.split_whitespace() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
    };
    for child in Element::of(node).children() {
        match child {
            Child::Text(text) => push(&text),
            Child::Element(element) if !matches!(element.name(), "useablePeriod" | "validTime") => {
                push(&element.text());
            }
            _ => {}
        }
    }
    out
}

/// Getters of names and addresses.
macro_rules! parts {
    ($($ty:ident)*) => {$(
        impl $ty<'_> {
            /// Its parts, in the order they were sent.
            #[must_use]
            pub fn parts(&self) -> Parts<'_> {
                Parts(Element::of(self).children())
            }

            /// Its parts of one kind.
            pub fn parts_named(&self, name: &str) -> impl Iterator<Item = Part<'_>> {
                self.parts().filter(move |part| part.name() == name)
            }

            /// The text of all parts and between them, with single blanks where there was white space.
            #[must_use]
            pub fn to_text(&self) -> String {
                flat(self)
            }
        }
    )*};
}

parts! { Ad En Pn On Tn }

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ParseOptions, parse_as};

    #[test]
    fn parts_keep_their_order_and_text() {
        let xml = b"<name use='L'>Dr. <given qualifier='CL BR'> Ann </given><family>Lee</family>\n<given>B.</given>, MD<validTime/></name>";
        let name = parse_as::<Pn<'_>>(xml, &ParseOptions::default()).unwrap();
        let parts: Vec<_> = name.parts().map(|part| (part.name(), part.text().into_owned())).collect();
        assert_eq!(parts, [("given", "Ann".into()), ("family", "Lee".into()), ("given", "B.".into())]);
        assert_eq!(name.parts_named("given").flat_map(Part::qualifiers).collect::<Vec<_>>(), ["CL", "BR"]);
        assert_eq!(name.to_text(), "Dr. Ann Lee B. , MD");
        assert_eq!(format!("{:?}", name.parts().next().unwrap()), "Part(given)");
        assert_eq!(name.to_bytes(), xml);
    }
}
