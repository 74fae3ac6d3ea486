//! XML as a list of what a canonical form keeps.

use std::fmt::Write as _;

use quick_xml::NsReader;
use quick_xml::XmlVersion::Implicit1_0;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

/// A tag with its attributes sorted, or a text, and where it stands.
type Token = (String, u64);

const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The position in `source` of the first tag or text that `written` does not have in the same order, its length when it is
/// `written` that has more, `None` when both are the same canonical XML.
///
/// Declarations, comments, processing instructions, prefixes, `xsi:` attributes and white space outside the narrative do
/// not count. A text that is not well-formed differs where reading it ends.
pub fn xml_difference(source: &[u8], written: &[u8]) -> Option<u64> {
    let (source_tokens, written_tokens) = (tokens(source), tokens(written));
    let mut written_tokens = written_tokens.iter();
    for (token, at) in &source_tokens {
        if written_tokens.next().is_none_or(|(other, _)| other != token) {
            return Some(*at);
        }
    }
    written_tokens.next().map(|_| source.len() as u64)
}

/// A text that is not well-formed ends with a token that no other text has.
fn tokens(xml: &[u8]) -> Vec<Token> {
    let mut reader = NsReader::from_reader(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut walk = Walk { out: Vec::new(), text: String::new(), text_at: 0, narrative: 0 };
    loop {
        let at = reader.buffer_position();
        let (namespace, event) = match reader.read_resolved_event() {
            Ok((namespace, event)) => (name_of(&namespace), event),
            Err(_) => {
                walk.out.push((format!("broken at {at} of {}", xml.len()), at));
                return walk.out;
            }
        };
        match event {
            Event::Text(text) => walk.text(at, &text.xml_content(Implicit1_0).unwrap_or_default()),
            Event::CData(text) => walk.text(at, &text.xml_content(Implicit1_0).unwrap_or_default()),
            Event::GeneralRef(reference) => {
                let char = reference.resolve_char_ref().ok().flatten().map(String::from);
                let name = reference.decode().unwrap_or_default();
                let named = resolve_predefined_entity(&name).map(str::to_string);
                walk.text(at, &char.or(named).unwrap_or_else(|| format!("&{name};")));
            }
            Event::Start(tag) => walk.start(at, &namespace, &tag),
            Event::End(_) => walk.end(at),
            Event::Eof => {
                walk.flush();
                return walk.out;
            }
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn name_of(namespace: &ResolveResult<'_>) -> String {
    match namespace {
        ResolveResult::Bound(name) => String::from_utf8_lossy(name.into_inner()).into_owned(),
        _ => String::new(),
    }
}

struct Walk {
    out: Vec<Token>,
    text: String,
    text_at: u64,
    /// Open elements of the narrative.
    narrative: usize,
}

impl Walk {
    fn text(&mut self, at: u64, text: &str) {
        if self.text.is_empty() {
            self.text_at = at;
        }
        self.text.push_str(text);
    }

    /// Pieces of a text are one text. White space counts in the narrative only.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        if !text.is_empty() && (self.narrative > 0 || !text.trim().is_empty()) {
            self.out.push((format!("\"{text}"), self.text_at));
        }
    }

    fn start(&mut self, at: u64, namespace: &str, tag: &BytesStart<'_>) {
        self.flush();
        let name = String::from_utf8_lossy(tag.local_name().into_inner()).into_owned();
        if self.narrative > 0 || namespace == XHTML {
            self.narrative += 1;
        }
        let mut attributes: Vec<_> = tag.attributes().flatten().collect();
        attributes.retain(|a| {
            a.key.as_namespace_binding().is_none() && a.key.prefix().is_none_or(|p| p.as_ref() != b"xsi")
        });
        attributes.sort_by(|a, b| a.key.cmp(&b.key));
        let mut token = format!("<{namespace} {name}");
        for attribute in attributes {
            let value = attribute.normalized_value(Implicit1_0).unwrap_or_default();
            // Writing to a String does not fail.
            let _ = write!(token, " {}={value:?}", String::from_utf8_lossy(attribute.key.as_ref()));
        }
        self.out.push((token, at));
    }

    fn end(&mut self, at: u64) {
        self.flush();
        self.narrative = self.narrative.saturating_sub(1);
        self.out.push((">".into(), at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "<?xml version='1.0'?><!-- c -->\n<f:Patient xmlns:f='http://hl7.org/fhir'>\n <f:id value='a&amp;b' id='x'/>\
        <f:text><div xmlns='http://www.w3.org/1999/xhtml'>a <b/>&lt;c&#233;</div></f:text></f:Patient>";

    #[test]
    fn prefixes_spaces_and_references_do_not_matter_and_everything_else_does() {
        let same = "<Patient xmlns=\"http://hl7.org/fhir\"><id id=\"x\" value=\"a&#38;b\"></id><text>\
            <div xmlns=\"http://www.w3.org/1999/xhtml\">a <b></b><![CDATA[<c]]>é</div></text></Patient>";
        assert_eq!(xml_difference(SOURCE.as_bytes(), same.as_bytes()), None);
        for (from, to, at) in [
            ("a&#38;b", "a", "<f:id"),
            ("id=\"x\" ", "", "<f:id"),
            ("a <b>", "a<b>", "a <b/>"),
            ("é", "", "&lt;c"),
            ("http://hl7.org/fhir", "urn:x", "<f:Patient"),
            ("</text>", "<!-- --><status/></text>", "</f:text>"),
        ] {
            let at = SOURCE.find(at).unwrap() as u64;
            assert_eq!(
                xml_difference(SOURCE.as_bytes(), same.replace(from, to).as_bytes()),
                Some(at),
                "{from}"
            );
        }
        assert_eq!(xml_difference(SOURCE.as_bytes(), b""), Some(SOURCE.find("<f:Patient").unwrap() as u64));
        assert_eq!(xml_difference(b"<a/>", b"<a/><b/>"), Some(4));
        assert_eq!(xml_difference(b"<a/></b>", b"<a/></b>  "), Some(4));
    }
}
