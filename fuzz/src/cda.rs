//! CDA: any bytes are read or refused, and what was read comes back.

use synovia_cda::{
    Child, Document, Found, LeafKind, Node, ParseOptions, Strictness, parse, parse_fragment, parse_with,
};

/// Any bytes give a document or an error; every leaf is found again by its printed path; nothing that prints panics.
pub fn cda_parse(data: &[u8]) {
    let mut options = ParseOptions::default();
    options.limits.max_depth = 4096;
    options.limits.max_input = 1 << 16;
    if let Ok(document) = parse_fragment(data, &options) {
        walk(&document);
        leaves(&document);
        let _ = format!("{document:?} {:?}", document.issues());
    }
    options.mode = Strictness::Strict;
    let strict = parse_with(data, &options);
    options.mode = Strictness::Lenient;
    match (strict, parse_with(data, &options)) {
        (Ok(strict), Ok(lenient)) => assert!(strict == lenient, "strict reads what lenient reads"),
        (Ok(_), Err(_)) => panic!("lenient refuses what strict reads"),
        _ => {}
    }
}

/// Every element and what it holds, in the order of the document; the numbers go up by one.
fn walk<'a, T: Node<'a>>(document: &Document<'a, T>) {
    let mut open = vec![document.element().children()];
    let mut last = document.element().ordinal().expect("it was read");
    while let Some(children) = open.last_mut() {
        match children.next() {
            Some(Child::Element(element)) => {
                assert_eq!(element.ordinal(), Some(last + 1));
                last += 1;
                assert!(element.attributes().all(|attribute| !attribute.name().is_empty()));
                open.push(element.children());
            }
            Some(_) => {}
            None => {
                open.pop();
            }
        }
    }
}

fn leaves<'a, T: Node<'a>>(document: &Document<'a, T>) {
    for leaf in document.leaves().take(50) {
        assert!(leaf.path.to_string().len() < 1 << 20);
        // Names that are not ASCII letters print, but the grammar does not take them all back.
        let Ok(path) = leaf.path.to_string().parse::<synovia_cda::Path>() else { continue };
        match (document.get(&path), leaf.kind) {
            (Some(Found::Element(element)), LeafKind::Narrative) => {
                assert_eq!(element.ordinal(), Some(leaf.ordinal))
            }
            (Some(found), _) if !leaf.path.as_str().contains('?') => assert_eq!(found.text(), leaf.value()),
            _ => {}
        }
    }
}

/// What was read is written so that it reads the same and is written the same again; copies are equal.
pub fn cda_roundtrip(data: &[u8]) {
    let mut options = ParseOptions::default();
    options.limits.max_depth = 4096;
    options.limits.max_input = 1 << 16;
    let Ok(document) = parse_fragment(data, &options) else { return };
    // A written reference may be longer than what it was.
    options.limits.max_input = 1 << 20;
    let written = document.to_bytes();
    let again = parse_fragment(&written, &options).expect("what was written is read");
    assert!(document == again, "and is the same");
    assert!(again.to_bytes() == written, "and is written the same");
    assert!(document.clone() == document);
    assert!(document.clone().into_owned().to_bytes() == written);
    assert!(parse(data).is_err() || parse(&written).is_ok());
}
