//! The XHTML that narratives may hold: a checker over the text, one pass, no tree; for validation and `htmlChecks()`.
//!
//! Elements and attributes are those of chapters 7 to 11 (without 9.4) and 15 of HTML 4, links, images and inline
//! styles; no scripts, forms, frames, objects, events or outer style sheets.

use std::collections::HashSet;

const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Elements in byte order.
static ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "acronym",
    "address",
    "area",
    "b",
    "basefont",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "dfn",
    "dir",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "kbd",
    "li",
    "map",
    "menu",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
];

/// Attributes in byte order, of whatever element.
static ATTRIBUTES: &[&str] = &[
    "abbr",
    "accesskey",
    "align",
    "alt",
    "axis",
    "bgcolor",
    "border",
    "cellpadding",
    "cellspacing",
    "char",
    "charoff",
    "charset",
    "cite",
    "class",
    "clear",
    "color",
    "cols",
    "colspan",
    "compact",
    "coords",
    "dir",
    "face",
    "frame",
    "headers",
    "height",
    "href",
    "hreflang",
    "hspace",
    "id",
    "idref",
    "ismap",
    "lang",
    "longdesc",
    "name",
    "nohref",
    "noshade",
    "nowrap",
    "rel",
    "rev",
    "rowspan",
    "rules",
    "scope",
    "shape",
    "size",
    "space",
    "span",
    "src",
    "start",
    "style",
    "summary",
    "tabindex",
    "target",
    "title",
    "type",
    "usemap",
    "valign",
    "value",
    "vspace",
    "width",
    "xml:lang",
    "xml:space",
    "xmlns",
];

/// What can be wrong with a narrative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not well-formed.
    Syntax,
    /// The outermost element is not `div` in the namespace of XHTML.
    Root,
    /// An element that is not allowed.
    Element,
    /// An attribute that is not allowed.
    Attribute,
    /// An entity that XHTML does not have.
    Entity,
    /// There is nothing to see.
    Empty,
    /// A link that runs a script or cannot be followed.
    Scheme,
    /// A link of an unusual scheme; no rule forbids it.
    Link,
}

/// Whether narratives may have an element of that name.
#[cfg(feature = "validate")]
pub(crate) fn is_element(name: &str) -> bool {
    ELEMENTS.binary_search(&name).is_ok()
}

/// What is wrong with a narrative: each kind once, in the order they are met, and its ids and local links.
#[derive(Default)]
pub(crate) struct Narrative<'a> {
    /// Kinds of faults.
    pub(crate) faults: Vec<Fault>,
    /// Values of `id` and of `name` of links.
    pub(crate) anchors: HashSet<&'a str>,
    /// What links to `#…` name.
    pub(crate) links: Vec<&'a str>,
    /// What images of `#…` name.
    pub(crate) images: Vec<&'a str>,
    prefix: Option<&'a str>,
    open: Vec<&'a str>,
    content: bool,
    closed: bool,
    /// Whether the outermost element is a `div`, of XHTML as far as it says.
    is_div: bool,
}

/// Whether the text is one `div` that a narrative may hold, with something to see: `htmlChecks()`. It need not declare the
/// namespace: expressions are applied to fragments, too.
pub(crate) fn is_fine(text: &str) -> bool {
    let found = check(text);
    found.is_div && found.faults.iter().all(|fault| matches!(fault, Fault::Root | Fault::Link))
}

/// Checks the text of a `div`.
pub(crate) fn check(text: &str) -> Narrative<'_> {
    let mut out = Narrative::default();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let Some(next) = out.token(rest) else {
            out.fault(Fault::Syntax);
            return out;
        };
        rest = next;
    }
    if !out.open.is_empty() || !out.closed {
        out.fault(Fault::Syntax);
    } else if !out.content {
        out.fault(Fault::Empty);
    }
    out
}

impl<'a> Narrative<'a> {
    fn fault(&mut self, fault: Fault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// Reads a tag, comment or run of text and gives what follows; `None` when it is not well-formed.
    fn token(&mut self, text: &'a str) -> Option<&'a str> {
        let Some(markup) = text.strip_prefix('<') else {
            let end = text.find('<').unwrap_or(text.len());
            let (run, rest) = text.split_at_checked(end)?;
            self.text(run)?;
            return Some(rest);
        };
        if let Some(comment) = markup.strip_prefix("!--") {
            return comment.split_once("-->").map(|(_, rest)| rest);
        }
        if let Some(data) = markup.strip_prefix("![CDATA[") {
            let (run, rest) = data.split_once("]]>")?;
            self.content |= !run.trim().is_empty();
            return (!self.open.is_empty()).then_some(rest);
        }
        if let Some(tag) = markup.strip_prefix('/') {
            let (name, rest) = tag.split_once('>')?;
            if self.open.pop()? != name.trim_end() {
                return None;
            }
            self.closed = self.open.is_empty();
            return Some(rest);
        }
        self.tag(markup)
    }

    /// Text between tags: outside of the root only white space.
    fn text(&mut self, run: &'a str) -> Option<()> {
        let blank = run.trim_matches([' ', '\t', '\n', '\r']).is_empty();
        if self.open.is_empty() && !blank {
            return None;
        }
        self.entities(run)?;
        self.content |= has_content(run);
        Some(())
    }

    fn entities(&mut self, run: &'a str) -> Option<()> {
        for part in run.split('&').skip(1) {
            let (name, _) = part.split_once(';')?;
            match name {
                "amp" | "lt" | "gt" | "quot" | "apos" => {}
                _ if character(name).is_some() => {}
                _ if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric()) => {
                    // Without a DTD there are no others.
                    self.fault(Fault::Entity);
                }
                _ => return None,
            }
        }
        Some(())
    }

    /// A start tag, its `<` read.
    fn tag(&mut self, text: &'a str) -> Option<&'a str> {
        let (full, mut rest) = name(text)?;
        if self.closed {
            return None;
        }
        let root = self.open.is_empty();
        if root {
            self.prefix = full.split_once(':').map(|(prefix, _)| prefix);
        }
        let local = match (self.prefix, full.split_once(':')) {
            (Some(own), Some((prefix, local))) if own == prefix => local,
            _ => full,
        };
        if ELEMENTS.binary_search(&local).is_err() {
            self.fault(Fault::Element);
        }
        self.content |= local == "img";
        if root {
            self.is_div = local == "div";
        }
        let mut space = false;
        let mut names = Vec::new();
        loop {
            let trimmed = rest.trim_start();
            if let Some(after) = trimmed.strip_prefix("/>") {
                self.closed = root;
                self.root(root, local, space);
                return Some(after);
            }
            if let Some(after) = trimmed.strip_prefix('>') {
                self.open.push(full);
                self.root(root, local, space);
                return Some(after);
            }
            if trimmed.len() == rest.len() {
                return None;
            }
            let (key, value, after) = attribute(trimmed)?;
            if names.contains(&key) {
                return None;
            }
            // A tag has few attributes; a bound keeps the search for duplicates cheap.
            if names.len() < 64 {
                names.push(key);
            }
            self.entities(value)?;
            space |= self.attribute(local, key, value);
            rest = after;
        }
    }

    fn root(&mut self, root: bool, local: &str, space: bool) {
        if root && (local != "div" || !space) {
            self.fault(Fault::Root);
        }
    }

    /// Checks an attribute; whether it says that the names are of XHTML.
    fn attribute(&mut self, element: &str, key: &'a str, value: &'a str) -> bool {
        if let Some(prefix) = key.strip_prefix("xmlns:") {
            return self.prefix == Some(prefix) && value == XHTML;
        }
        match key {
            "xmlns" => {
                if value != XHTML {
                    self.fault(Fault::Root);
                    self.is_div = false;
                }
                return self.prefix.is_none() && value == XHTML;
            }
            "id" => {
                self.anchors.insert(value);
            }
            "name" if matches!(element, "a" | "map") => {
                self.anchors.insert(value);
            }
            "href" | "src" | "cite" | "longdesc" => self.link(element, value),
            _ if ATTRIBUTES.binary_search(&key).is_err() => self.fault(Fault::Attribute),
            _ => {}
        }
        false
    }

    fn link(&mut self, element: &str, value: &'a str) {
        if let Some(anchor) = value.strip_prefix('#') {
            match element {
                "a" => self.links.push(anchor),
                "img" => self.images.push(anchor),
                _ => {}
            }
            return;
        }
        // What stands before the first colon is a scheme, unless a path begins earlier.
        let Some((scheme, _)) = value.split_once(':') else { return };
        if scheme.contains(['/', '?', '#']) {
            return;
        }
        // What is left out of a scheme when it is followed does not hide it.
        let scheme: String = scheme.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
        match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" | "mailto" | "tel" | "ftp" | "data" | "cid" => {}
            "javascript" | "vbscript" | "urn" => self.fault(Fault::Scheme),
            _ => self.fault(Fault::Link),
        }
    }
}

/// Whether something can be seen.
fn has_content(run: &str) -> bool {
    let mut rest = run;
    while let Some(c) = rest.chars().next() {
        let entity = rest.strip_prefix('&').and_then(|e| e.split_once(';'));
        let (c, after) = match entity {
            Some((name, after)) => (character(name).unwrap_or('x'), after),
            None => (c, rest.get(c.len_utf8()..).unwrap_or_default()),
        };
        if !c.is_whitespace() {
            return true;
        }
        rest = after;
    }
    false
}

/// The character of `#65` or `#x41`.
fn character(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

/// A name and what follows it.
fn name(text: &str) -> Option<(&str, &str)> {
    let end = text
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, ':' | '_' | '-' | '.')))
        .unwrap_or(text.len());
    let (name, rest) = text.split_at_checked(end)?;
    name.starts_with(|c: char| c.is_alphabetic() || c == '_').then_some((name, rest))
}

/// Name, value and what follows.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let (key, rest) = name(text)?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (value, rest) = rest.get(1..)?.split_once(quote)?;
    (!value.contains('<')).then_some((key, value, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(inner: &str) -> Vec<Fault> {
        check(&format!("<div xmlns=\"{XHTML}\">{inner}</div>")).faults
    }

    #[test]
    fn lists_are_sorted_so_that_they_can_be_searched() {
        assert!(ELEMENTS.is_sorted() && ATTRIBUTES.is_sorted());
    }

    #[test]
    fn basic_formatting_is_allowed() {
        for good in [
            "text",
            "<p class=\"a\">a <b>b</b><br/></p>",
            "<img src='#pic' alt=''/>",
            "<a href=\"http://x.org/?a=1&amp;b=2\">x</a> &lt; &#169; &#xA9;",
            "<table border=\"1\"><tr><td colspan=\"2\">x</td></tr></table>",
            "<!-- note --> <a href=\"Patient/1\">x</a><a href=\"#a\">y</a><a name=\"a\"/>",
            "<![CDATA[x]]>",
        ] {
            assert_eq!(faults(good), [], "{good}");
        }
        let prefixed = format!("<h:div xmlns:h=\"{XHTML}\"><h:p>x</h:p></h:div>");
        assert_eq!(check(&prefixed).faults, []);
    }

    #[test]
    fn each_fault_has_its_kind() {
        for (bad, code) in [
            ("<script>x</script>", Fault::Element),
            ("<form>x</form>", Fault::Element),
            ("<object data=\"x\"/>x", Fault::Element),
            ("<P>x</P>", Fault::Element),
            ("<p onclick=\"x\">x</p>", Fault::Attribute),
            ("<a href=\" JavaScript:x\">x</a>", Fault::Scheme),
            ("<a href=\"urn:uuid:x\">x</a>", Fault::Scheme),
            ("<a href=\"gopher:x\">x</a>", Fault::Link),
            ("x &nbsp;", Fault::Entity),
            ("", Fault::Empty),
            (" \n &#160; <p/>", Fault::Empty),
            ("<p>x", Fault::Syntax),
            ("<p>x</b>", Fault::Syntax),
            ("x & y", Fault::Syntax),
            ("<p class=a>x</p>", Fault::Syntax),
            ("<p class>x</p>", Fault::Syntax),
            ("<p id=\"a\" id=\"b\">x</p>", Fault::Syntax),
            ("<p id=\"a\"class=\"b\">x</p>", Fault::Syntax),
            ("<!-- x", Fault::Syntax),
            ("<?php x ?>", Fault::Syntax),
            ("1 < 2", Fault::Syntax),
        ] {
            assert!(faults(bad).contains(&code), "{bad} {:?}", faults(bad));
        }
    }

    #[test]
    fn the_root_is_one_div_of_xhtml() {
        for bad in [
            "<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>",
            "<div>x</div>",
            "<div xmlns=\"urn:x\">x</div>",
        ] {
            assert_eq!(check(bad).faults, [Fault::Root], "{bad}");
        }
        for bad in ["", "x", "<!DOCTYPE div><div/>"] {
            assert_eq!(check(bad).faults, [Fault::Syntax], "{bad}");
        }
        let twice = format!("<div xmlns=\"{XHTML}\">x</div><div xmlns=\"{XHTML}\">x</div>");
        assert_eq!(check(&twice).faults, [Fault::Syntax]);
    }

    #[test]
    fn fragments_without_a_namespace_are_fine_for_expressions() {
        for good in [
            "<div>text</div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">text</div>",
            "<div><p class='a'>x<br/></p><!-- <b> --></div>",
            "<div><![CDATA[x < y]]></div>",
            "<div><img src=\"#a\" alt=\"\"/></div>",
            "<div><a href=\"gopher:x\">y</a></div>",
        ] {
            assert!(is_fine(good), "{good}");
        }
        for bad in [
            "",
            "text",
            "<div/>",
            "<div> \n </div>",
            "<p>x</p>",
            "<div>x",
            "<div>x</p></div>",
            "<div>x</div><div>y</div>",
            "<div>x</div>y",
            "<div xmlns=\"urn:x\">y</div>",
            "<div><script>x</script></div>",
            "<div onclick=\"x\">y</div>",
            "<div><a href=\" JavaScript:x\">y</a></div>",
            "<div>x &nbsp;</div>",
            "<div><!DOCTYPE x>y</div>",
            "<div a>x</div>",
            "<div><![CDATA[ ]]></div>",
            "<![CDATA[x]]><div>x</div>",
        ] {
            assert!(!is_fine(bad), "{bad}");
        }
    }

    #[test]
    fn local_links_and_anchors_are_collected() {
        let text = format!("<div xmlns=\"{XHTML}\"><a href=\"#a\">x</a><p id=\"b\"/><a name=\"c\"/></div>");
        let found = check(&text);
        assert_eq!(found.links, ["a"]);
        assert_eq!(found.anchors, HashSet::from(["b", "c"]));
    }
}
