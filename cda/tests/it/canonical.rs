//! Canonical XML for comparisons, by quick-xml's own means: nothing of the crate is in it.
//!
//! Attributes and namespace declarations sorted by name, references resolved, CDATA sections opened, line ends `\n`, comments and
//! processing instructions kept, empty tags opened; no XML declaration, no white space outside of the root.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesStart, Event};

/// The canonical form of UTF-8 XML that may begin with a byte order mark or white space.
pub fn canonical(xml: &str) -> String {
    let xml = xml.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let mut reader = Reader::from_str(xml);
    let (mut out, mut depth) = (String::new(), 0);
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Eof => return out,
            Event::Decl(_) => {}
            Event::Start(tag) => {
                depth += 1;
                start(&mut out, &tag);
            }
            Event::Empty(tag) => {
                start(&mut out, &tag);
                let _ = write!(out, "</{}>", text(tag.name().0));
            }
            Event::End(tag) => {
                depth -= 1;
                let _ = write!(out, "</{}>", text(tag.name().0));
            }
            Event::Text(_) if depth == 0 => {}
            Event::Text(content) => escaped(&mut out, &lines(text(&content))),
            Event::CData(content) => escaped(&mut out, &lines(text(&content))),
            Event::GeneralRef(name) => {
                let name = text(&name);
                let found = match name.strip_prefix('#') {
                    Some(number) => number
                        .strip_prefix('x')
                        .map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok())
                        .and_then(char::from_u32)
                        .map(String::from),
                    None => resolve_xml_entity(name).map(str::to_owned),
                };
                escaped(&mut out, &found.expect("a known entity"));
            }
            Event::Comment(content) => {
                let _ = write!(out, "<!--{}-->", lines(text(&content)));
            }
            Event::PI(content) => {
                let _ = write!(out, "<?{}?>", lines(text(&content)));
            }
            Event::DocType(_) => panic!("no document types here"),
        }
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' | '<' | '>' | '\r' | '"' | '\t' | '\n' if c != '\n' && c != '\t' => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
}

fn start(out: &mut String, tag: &BytesStart<'_>) {
    let _ = write!(out, "<{}", text(tag.name().0));
    let mut attributes: Vec<(String, String)> = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.expect("a well-formed attribute");
        let spaces = lines(text(&attribute.value)).replace(['\n', '\t'], " ");
        let value = unescape(&spaces).expect("known entities").into_owned();
        attributes.push((text(attribute.key.0).to_owned(), value));
    }
    attributes.sort();
    for (name, value) in attributes {
        let _ = write!(out, " {name}={value:?}");
    }
    out.push('>');
}

#[test]
fn spelling_does_not_count_and_content_does() {
    let one = "\u{feff}<?xml version='1.0'?>\n<a  c='1&#50;'\n b=\"x\ty\"><![CDATA[<&]]>&#65;\r\n<!--k--><?p q?><e/></a>\n";
    let other = "<a b='x y' c='12'>&lt;&amp;A\n<!--k--><?p q?><e ></e></a>";
    assert_eq!(canonical(one), canonical(other));
    for changed in
        ["<a b='x y' c='12'>&lt;&amp;A\n<!--k--><?p q?><e> </e></a>", "<a b='x y'/>", "<a><b/></a>"]
    {
        assert_ne!(canonical(one), canonical(changed));
    }
}
