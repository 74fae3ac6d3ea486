//! The XHTML that narratives may hold: a checker over the text, one pass, no tree.
//!
//! Elements and attributes are those of chapters 7 to 11 (without 9.4) and 15 of HTML 4, links, images and inline
//! styles; no scripts, forms, frames, objects, events or outer style sheets.

use std::collections::HashSet;

use crate::issue::IssueCode;

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

/// Whether narratives may have an element of that name.
pub(crate) fn is_element(name: &str) -> bool {
    ELEMENTS.binary_search(&name).is_ok()
}

/// What is wrong with a narrative: each kind once, in the order they are met, and its ids and local links.
#[derive(Default)]
pub(crate) struct Narrative<'a> {
    /// Kinds of faults.
    pub(crate) faults: Vec<IssueCode>,
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
}

/// Checks the text of a `div`.
pub(crate) fn check(text: &str) -> Narrative<'_> {
    let mut out = Narrative::default();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let Some(next) = out.token(rest) else {
            out.fault(IssueCode::NARRATIVE_SYNTAX);
            return out;
        };
        rest = next;
    }
    if !out.open.is_empty() || !out.closed {
        out.fault(IssueCode::NARRATIVE_SYNTAX);
    } else if !out.content {
        out.fault(IssueCode::NARRATIVE_EMPTY);
    }
    out
}

impl<'a> Narrative<'a> {
    fn fault(&mut self, code: IssueCode) {
        if !self.faults.contains(&code) {
            self.faults.push(code);
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
                    self.fault(IssueCode::NARRATIVE_ENTITY);
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
        if !is_element(local) {
            self.fault(IssueCode::NARRATIVE_ELEMENT);
        }
        self.content |= local == "img";
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
            self.fault(IssueCode::NARRATIVE_ROOT);
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
                    self.fault(IssueCode::NARRATIVE_ROOT);
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
            _ if ATTRIBUTES.binary_search(&key).is_err() => self.fault(IssueCode::NARRATIVE_ATTRIBUTE),
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
            "javascript" | "vbscript" | "urn" => self.fault(IssueCode::NARRATIVE_SCHEME),
            _ => self.fault(IssueCode::NARRATIVE_LINK),
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

    fn faults(inner: &str) -> Vec<IssueCode> {
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
        use IssueCode as C;
        for (bad, code) in [
            ("<script>x</script>", C::NARRATIVE_ELEMENT),
            ("<form>x</form>", C::NARRATIVE_ELEMENT),
            ("<object data=\"x\"/>x", C::NARRATIVE_ELEMENT),
            ("<P>x</P>", C::NARRATIVE_ELEMENT),
            ("<p onclick=\"x\">x</p>", C::NARRATIVE_ATTRIBUTE),
            ("<a href=\" JavaScript:x\">x</a>", C::NARRATIVE_SCHEME),
            ("<a href=\"urn:uuid:x\">x</a>", C::NARRATIVE_SCHEME),
            ("<a href=\"gopher:x\">x</a>", C::NARRATIVE_LINK),
            ("x &nbsp;", C::NARRATIVE_ENTITY),
            ("", C::NARRATIVE_EMPTY),
            (" \n &#160; <p/>", C::NARRATIVE_EMPTY),
            ("<p>x", C::NARRATIVE_SYNTAX),
            ("<p>x</b>", C::NARRATIVE_SYNTAX),
            ("x & y", C::NARRATIVE_SYNTAX),
            ("<p class=a>x</p>", C::NARRATIVE_SYNTAX),
            ("<p class>x</p>", C::NARRATIVE_SYNTAX),
            ("<p id=\"a\" id=\"b\">x</p>", C::NARRATIVE_SYNTAX),
            ("<p id=\"a\"class=\"b\">x</p>", C::NARRATIVE_SYNTAX),
            ("<!-- x", C::NARRATIVE_SYNTAX),
            ("<?php x ?>", C::NARRATIVE_SYNTAX),
            ("1 < 2", C::NARRATIVE_SYNTAX),
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
            assert_eq!(check(bad).faults, [IssueCode::NARRATIVE_ROOT], "{bad}");
        }
        for bad in ["", "x", "<!DOCTYPE div><div/>"] {
            assert_eq!(check(bad).faults, [IssueCode::NARRATIVE_SYNTAX], "{bad}");
        }
        let twice = format!("<div xmlns=\"{XHTML}\">x</div><div xmlns=\"{XHTML}\">x</div>");
        assert_eq!(check(&twice).faults, [IssueCode::NARRATIVE_SYNTAX]);
    }

    #[test]
    fn local_links_and_anchors_are_collected() {
        let text = format!("<div xmlns=\"{XHTML}\"><a href=\"#a\">x</a><p id=\"b\"/><a name=\"c\"/></div>");
        let found = check(&text);
        assert_eq!(found.links, ["a"]);
        assert_eq!(found.anchors, HashSet::from(["b", "c"]));
    }
}
