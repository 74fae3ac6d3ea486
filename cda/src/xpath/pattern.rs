//! The contexts of rules: which elements a rule is about.

use super::ast::{Axis, Expr, Path, Step, Test};
use super::lex::Token;
use super::names::{Names, Symbol};
use super::parse::{Parser, Problem, ProblemKind};

/// One alternative of a context: an element of a name with a template, and the way from there to what the rule is about.
#[derive(Debug, PartialEq)]
pub(crate) struct Pattern {
    /// The name of the element the template is asked of.
    pub(crate) name: Symbol,
    /// The predicates of that element; all of them hold.
    pub(crate) predicates: Vec<Expr>,
    /// From the element to the nodes of the context; no steps for the element itself.
    pub(crate) path: Path,
}

/// Compiles a context: paths of children whose first step names an element, one after the other with `|` between.
pub(crate) fn parse(text: &str, names: &mut Names) -> Result<Vec<Pattern>, Problem> {
    let mut parser = Parser::new(text, names)?;
    let mut patterns = Vec::new();
    loop {
        let problem = parser.words.problem(ProblemKind::Unsupported);
        let Path { absolute, mut steps, repeats } = parser.path(None)?;
        if absolute || repeats || !steps.iter().all(|s| s.axis == Axis::Child) {
            return Err(problem);
        }
        let Step { test: Test::Name(name), predicates, .. } = steps.remove(0) else {
            return Err(problem);
        };
        patterns.push(Pattern { name, predicates, path: Path { absolute, steps, repeats } });
        if !parser.words.sign("|")? {
            break;
        }
    }
    match parser.words.peek() {
        Token::End => Ok(patterns),
        _ => Err(parser.words.problem(ProblemKind::Syntax)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::tree::Space;

    #[test]
    fn a_context_is_an_element_and_a_way_from_there() {
        let mut names = Names::default();
        let text = "cda:act[cda:templateId[@root='1']]/cda:participant[@typeCode='IND'] | cda:name";
        let patterns = parse(text, &mut names).expect("a context");
        let [act, name] = patterns.as_slice() else { panic!("two patterns") };
        assert_eq!((act.name, act.predicates.len()), (names.lookup(Space::Hl7, "act"), 1));
        assert_eq!(act.path.steps.len(), 1);
        assert_eq!(name.path.steps.len(), 0);
    }

    #[test]
    fn other_paths_are_no_contexts() {
        for text in ["/cda:a", "//cda:a", "cda:a//cda:b", "*", "@a", "cda:a/..", "cda:a | ", "cda:a )"] {
            assert!(parse(text, &mut Names::default()).is_err(), "{text}");
        }
    }
}
