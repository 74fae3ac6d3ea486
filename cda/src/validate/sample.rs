//! The index of a text, for the tests.

use super::tree::Tree;
use crate::xpath::names::Names;
use crate::{ParseOptions, parse_fragment};

/// The index of an element of CDA; the document behind it stays for as long as the tests run.
pub(crate) fn tree(xml: &str, names: &Names) -> Tree<'static> {
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).expect("a sample");
    let document = Box::leak(Box::new(document.into_owned()));
    Tree::of(document, names)
}
