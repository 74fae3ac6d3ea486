//! What fuzzing reaches inside: the parsers of expressions, and their evaluation.

use super::tree::{Item, Tree};
use super::vocabulary::Hl7Vocabulary;
use crate::document::Document;
use crate::model::ClinicalDocument;
use crate::xpath::eval::Evaluator;
use crate::xpath::names::Names;
use crate::xpath::{parse, pattern};

/// Compiles a text as an expression and as a context, and evaluates it at each node of a document.
pub fn expression(text: &str, document: &Document<'_, ClinicalDocument<'_>>) {
    let mut names = Names::default();
    let _ = pattern::parse(text, &mut names);
    let xpath = parse::parse(text, &mut names);
    #[cfg(feature = "ccda-3")]
    let fhirpath = crate::fhirpath::parse::parse(text, &mut names, &|_| Some(("1.2", "")));
    let tree = Tree::of(document, &names);
    let mut eval = Evaluator::new(&tree, &Hl7Vocabulary, 100_000);
    for at in (0..tree.len()).map(Item::node) {
        if let Ok(expression) = &xpath {
            let _ = eval.verdict(expression, at);
        }
        #[cfg(feature = "ccda-3")]
        if let Ok(expression) = &fhirpath {
            let _ = crate::fhirpath::eval::verdict(&mut eval, expression, at);
        }
    }
}
