//! Narrative of CDA, both ways.

use std::collections::BTreeSet;

use synovia_cda::model::StrucDocText;
use synovia_cda::narrative::{Event, XhtmlOptions, from_xhtml};
use synovia_cda::{ParseOptions, parse_as};

/// Any text is XHTML of a kind, and any XML narrative of a kind: text and ids survive the way to XHTML and back, what is
/// written is well-formed, and going again changes nothing.
pub fn narrative(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    keeps_its_text(&from_xhtml(&text, XhtmlOptions::default()));
    let xml = [b"<text xmlns='urn:hl7-org:v3'>", data, b"</text>"].concat();
    if let Ok(document) = parse_as::<StrucDocText<'_>>(&xml, &ParseOptions::default()) {
        keeps_its_text(&document.root);
    }
}

fn keeps_its_text(text: &StrucDocText<'_>) {
    let xhtml = text.to_xhtml();
    let read = parse_as::<StrucDocText<'_>>(xhtml.as_bytes(), &ParseOptions::default());
    assert!(read.is_ok(), "what is written is well-formed: {:?}", read.err());
    let back = from_xhtml(&xhtml, XhtmlOptions::default());
    assert_eq!(letters(text), letters(&back), "text is kept");
    assert!(names(text).is_subset(&names(&back)), "ids are kept");
    assert!(!text.plain_text().contains('\r'), "line ends are one character");
    let again = back.to_xhtml();
    let settled = from_xhtml(&again, XhtmlOptions::default());
    assert_eq!(letters(&back), letters(&settled), "text is kept a second time");
}

/// The characters of all texts but white space, in order of their number: captions may move.
fn letters(text: &StrucDocText<'_>) -> Vec<char> {
    let mut all: Vec<char> = Vec::new();
    for event in text.events() {
        if let Event::Text(text) = event {
            // What XML cannot hold is written as a replacement.
            let shown = |c: char| {
                if c < ' ' && !c.is_whitespace()
                    || matches!(c, '\u{b}' | '\u{c}')
                    || matches!(c, '\u{fffe}' | '\u{ffff}')
                {
                    '\u{fffd}'
                } else {
                    c
                }
            };
            all.extend(text.chars().map(shown).filter(|c| !c.is_whitespace()));
        }
    }
    all.sort_unstable();
    all
}

/// The ids that are names as XML has them; others become names.
fn names(text: &StrucDocText<'_>) -> BTreeSet<String> {
    let is_name = |id: &str| {
        id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let ids = text.events().filter_map(|event| match event {
        Event::Start(element) => element.attribute("ID").map(|id| id.trim().to_owned()),
        _ => None,
    });
    ids.filter(|id| is_name(id)).collect()
}
