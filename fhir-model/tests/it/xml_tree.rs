//! An XML reader of its own, so that the codec is not judged by itself: what two documents must share to be equal.

use std::collections::BTreeMap;

/// An element: name, attributes without order, children; white space between elements is left out, narrative is text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Xml {
    Element(String, BTreeMap<String, String>, Vec<Xml>),
    /// The XHTML of a narrative, or other text.
    Text(String),
}

pub(crate) fn same(one: &str, other: &str) -> bool {
    xml(one) == xml(other)
}

pub(crate) fn xml(text: &str) -> Xml {
    let mut rest = text.trim_start_matches('\u{feff}');
    skip(&mut rest);
    let out = element(&mut rest);
    skip(&mut rest);
    assert!(rest.is_empty(), "content after the end");
    out
}

/// White space, comments and processing instructions.
fn skip(rest: &mut &str) {
    loop {
        *rest = rest.trim_start();
        if let Some(tail) = rest.strip_prefix("<!--") {
            *rest = tail.split_once("-->").unwrap().1;
        } else if let Some(tail) = rest.strip_prefix("<?") {
            *rest = tail.split_once("?>").unwrap().1;
        } else {
            return;
        }
    }
}

fn element(rest: &mut &str) -> Xml {
    let start = *rest;
    let tail = rest.strip_prefix('<').unwrap();
    let end = tail.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap();
    let name = tail[..end].to_owned();
    let mut tail = tail[end..].trim_start();
    let mut attributes = BTreeMap::new();
    while !tail.starts_with(['>', '/']) {
        let (key, after) = tail.split_once('=').unwrap();
        let after = after.trim_start();
        let quote = after.chars().next().unwrap();
        let (value, after) = after[1..].split_once(quote).unwrap();
        // Hints for schemas and unused prefixes are not content.
        if !key.trim().starts_with("xsi:") && !key.starts_with("xmlns:") {
            attributes.insert(key.trim().to_owned(), plain(value));
        }
        tail = after.trim_start();
    }
    let mut children = Vec::new();
    if let Some(after) = tail.strip_prefix("/>") {
        *rest = after;
        return whole(name, attributes, children, start, rest);
    }
    *rest = tail.strip_prefix('>').unwrap();
    loop {
        skip(rest);
        if let Some(tail) = rest.strip_prefix("</") {
            let (closed, after) = tail.split_once('>').unwrap();
            assert_eq!(closed.trim(), name);
            *rest = after;
            return whole(name, attributes, children, start, rest);
        }
        if rest.starts_with('<') {
            children.push(element(rest));
        } else {
            let at = rest.find('<').unwrap();
            children.push(Xml::Text(plain(&rest[..at])));
            *rest = &rest[at..];
        }
    }
}

/// Narrative is compared as it is written.
fn whole(
    name: String,
    attributes: BTreeMap<String, String>,
    children: Vec<Xml>,
    start: &str,
    rest: &str,
) -> Xml {
    if attributes.get("xmlns").is_some_and(|n| n == "http://www.w3.org/1999/xhtml") {
        return Xml::Text(start[..start.len() - rest.len()].to_owned());
    }
    Xml::Element(name, attributes, children)
}

fn plain(text: &str) -> String {
    let mut out = String::new();
    let spaced = text.replace("\r\n", " ").replace(['\r', '\n', '\t'], " ");
    let mut rest = spaced.as_str();
    while let Some((head, tail)) = rest.split_once('&') {
        out.push_str(head);
        let (name, tail) = tail.split_once(';').unwrap();
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            number => {
                let digits = number.strip_prefix('#').unwrap();
                let (digits, radix) = digits.strip_prefix('x').map_or((digits, 10), |hex| (hex, 16));
                char::from_u32(u32::from_str_radix(digits, radix).unwrap()).unwrap()
            }
        });
        rest = tail;
    }
    out.push_str(rest);
    out
}
