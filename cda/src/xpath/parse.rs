//! Expressions out of text.

use super::ast::{Axis, Comparison, Expr, Function, Path, Step, Test, Type};
use super::lex::{Token, Words};
use super::names::Names;
use crate::validate::tree::Space;

/// How deep expressions may be nested. The rules published reach 12.
pub(crate) const MAX_DEPTH: usize = 64;

/// Why a text is not an expression we can evaluate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) kind: ProblemKind,
    /// Byte in the expression.
    pub(crate) offset: usize,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ProblemKind {
    /// Not XPath.
    Syntax,
    /// A prefix that is none of `cda`, `sdtc`, `xsi` and `voc`.
    Prefix,
    /// XPath that is not known here: arithmetic, variables, other axes and functions, filters on values.
    Unsupported,
    /// Arguments or operands of the wrong number or kind.
    Type,
    /// Nested deeper than [`MAX_DEPTH`].
    Depth,
}

/// Compiles an expression; the names it speaks of get symbols.
pub(crate) fn parse(text: &str, names: &mut Names) -> Result<Expr, Problem> {
    let mut parser = Parser { words: Words::new(text)?, names, depth: 0 };
    let expression = parser.or()?;
    match parser.words.peek() {
        Token::End => Ok(expression),
        _ => Err(parser.words.problem(ProblemKind::Syntax)),
    }
}

pub(super) struct Parser<'e, 'n> {
    pub(super) words: Words<'e>,
    names: &'n mut Names,
    depth: usize,
}

impl<'e, 'n> Parser<'e, 'n> {
    pub(super) fn new(text: &'e str, names: &'n mut Names) -> Result<Self, Problem> {
        Ok(Self { words: Words::new(text)?, names, depth: 0 })
    }

    fn or(&mut self) -> Result<Expr, Problem> {
        self.deeper()?;
        let all = self.chain("or", Self::and)?;
        self.depth -= 1;
        Ok(one_or(all, Expr::Or))
    }

    /// Evaluation goes down for each nested expression and for each step of a path.
    fn deeper(&mut self) -> Result<(), Problem> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(self.words.problem(ProblemKind::Depth)) } else { Ok(()) }
    }

    fn and(&mut self) -> Result<Expr, Problem> {
        let all = self.chain("and", Self::equality)?;
        Ok(one_or(all, Expr::And))
    }

    fn chain(
        &mut self,
        word: &str,
        inner: fn(&mut Self) -> Result<Expr, Problem>,
    ) -> Result<Vec<Expr>, Problem> {
        let mut all = vec![inner(self)?];
        while self.words.peek() == Token::Name(None, word) {
            self.words.take()?;
            all.push(inner(self)?);
        }
        if all.len() > 1 && all.iter().any(|e| e.gives() == Type::ValueSet) {
            return Err(self.words.problem(ProblemKind::Type));
        }
        Ok(all)
    }

    fn equality(&mut self) -> Result<Expr, Problem> {
        let left = self.relation()?;
        let comparison = match self.words.peek() {
            Token::Sign("=") => Comparison::Equal,
            Token::Sign("!=") => Comparison::NotEqual,
            _ => return Ok(left),
        };
        self.words.take()?;
        let right = self.relation()?;
        if matches!(self.words.peek(), Token::Sign("=" | "!=")) {
            return Err(self.words.problem(ProblemKind::Unsupported));
        }
        self.compare(comparison, left, right)
    }

    fn relation(&mut self) -> Result<Expr, Problem> {
        let left = self.union()?;
        let comparison = match self.words.peek() {
            Token::Sign("<") => Comparison::Less,
            Token::Sign("<=") => Comparison::LessOrEqual,
            Token::Sign(">") => Comparison::Greater,
            Token::Sign(">=") => Comparison::GreaterOrEqual,
            _ => return Ok(left),
        };
        self.words.take()?;
        let right = self.union()?;
        if matches!(self.words.peek(), Token::Sign("<" | "<=" | ">" | ">=")) {
            return Err(self.words.problem(ProblemKind::Unsupported));
        }
        self.compare(comparison, left, right)
    }

    /// A comparison. With a value set only "is one of its codes" has a meaning, and only for nodes.
    fn compare(&self, comparison: Comparison, left: Expr, right: Expr) -> Result<Expr, Problem> {
        let (left, right) = if left.gives() == Type::ValueSet { (right, left) } else { (left, right) };
        let fits = match (left.gives(), right.gives()) {
            (Type::Nodes, Type::ValueSet) => comparison == Comparison::Equal,
            (Type::ValueSet, _) | (_, Type::ValueSet) => false,
            _ => true,
        };
        if !fits {
            return Err(self.words.problem(ProblemKind::Type));
        }
        Ok(Expr::Compare(comparison, Box::new(left), Box::new(right)))
    }

    fn union(&mut self) -> Result<Expr, Problem> {
        let mut all = vec![self.primary()?];
        while self.words.sign("|")? {
            all.push(self.primary()?);
        }
        if all.len() == 1 {
            return Ok(one_or(all, Expr::Or));
        }
        let mut paths = Vec::new();
        for expression in all {
            match expression {
                Expr::Paths(more) => paths.extend(more),
                _ => return Err(self.words.problem(ProblemKind::Type)),
            }
        }
        Ok(Expr::Paths(paths))
    }

    fn primary(&mut self) -> Result<Expr, Problem> {
        let expression = match self.words.peek() {
            Token::Literal(text) => {
                self.words.take()?;
                Expr::Literal(text.into())
            }
            Token::Number(number) => {
                self.words.take()?;
                Expr::Number(number)
            }
            Token::Sign("(") => {
                self.words.take()?;
                let inner = self.or()?;
                self.words.expect(")")?;
                inner
            }
            Token::Sign("$") => return Err(self.words.problem(ProblemKind::Unsupported)),
            _ => return self.path_or_call(),
        };
        self.no_filter()?;
        Ok(expression)
    }

    /// After a value neither a predicate nor a step is known.
    fn no_filter(&self) -> Result<(), Problem> {
        match self.words.peek() {
            Token::Sign("[" | "/" | "//") => Err(self.words.problem(ProblemKind::Unsupported)),
            _ => Ok(()),
        }
    }

    fn path_or_call(&mut self) -> Result<Expr, Problem> {
        if let Token::Name(None, name) = self.words.peek()
            && !matches!(name, "text" | "node")
        {
            let problem = self.words.problem(ProblemKind::Unsupported);
            self.words.take()?;
            if self.words.peek() == Token::Sign("(") {
                return if name == "document" { self.value_set() } else { self.call(name, problem) };
            }
            return self.path(Some(name)).map(|path| Expr::Paths(vec![path]));
        }
        self.path(None).map(|path| Expr::Paths(vec![path]))
    }

    fn call(&mut self, name: &str, unknown: Problem) -> Result<Expr, Problem> {
        let function = Function::named(name).ok_or(unknown)?;
        self.words.expect("(")?;
        let mut arguments = Vec::new();
        if self.words.peek() != Token::Sign(")") {
            arguments.push(self.or()?);
            while self.words.sign(",")? {
                arguments.push(self.or()?);
            }
        }
        self.words.expect(")")?;
        if !function.takes(&arguments) {
            return Err(Problem { kind: ProblemKind::Type, ..unknown });
        }
        self.no_filter()?;
        Ok(Expr::Call(function, arguments))
    }

    /// `document('voc.xml')/voc:systems/voc:system[@valueSetOid='…']/voc:code/@value`: the one document rules refer to.
    fn value_set(&mut self) -> Result<Expr, Problem> {
        use Token::{Literal, Name, Sign};
        let before = [Sign("("), Literal("voc.xml"), Sign(")"), Sign("/"), Name(Some("voc"), "systems")];
        let voc = Some("voc");
        let middle =
            [Sign("/"), Name(voc, "system"), Sign("["), Sign("@"), Name(None, "valueSetOid"), Sign("=")];
        let after = [Sign("]"), Sign("/"), Name(voc, "code"), Sign("/"), Sign("@"), Name(None, "value")];
        self.words_of(&before)?;
        self.words_of(&middle)?;
        let Literal(oid) = self.words.take()? else {
            return Err(self.words.problem(ProblemKind::Unsupported));
        };
        self.words_of(&after)?;
        Ok(Expr::ValueSet(oid.into()))
    }

    fn words_of(&mut self, expected: &[Token<'_>]) -> Result<(), Problem> {
        for word in expected {
            if self.words.peek() != *word {
                return Err(self.words.problem(ProblemKind::Unsupported));
            }
            self.words.take()?;
        }
        Ok(())
    }

    /// A location path, whose first name may have been taken already.
    pub(super) fn path(&mut self, taken: Option<&'e str>) -> Result<Path, Problem> {
        let mut path = Path { absolute: false, steps: Vec::new(), repeats: false };
        if taken.is_none() {
            path.absolute = matches!(self.words.peek(), Token::Sign("/" | "//"));
            if self.words.sign("//")? {
                path.steps.push(anything_below());
            } else if self.words.sign("/")? && !self.begins_step() {
                return Ok(path);
            }
        }
        let depth = self.depth;
        path.steps.push(self.step(taken)?);
        loop {
            if self.words.sign("//")? {
                path.steps.push(anything_below());
            } else if !self.words.sign("/")? {
                break;
            }
            self.deeper()?;
            path.steps.push(self.step(None)?);
        }
        self.depth = depth;
        path.repeats = repeats(&path.steps);
        Ok(path)
    }

    fn begins_step(&self) -> bool {
        matches!(self.words.peek(), Token::Name(..) | Token::Sign("@" | "." | ".." | "*"))
    }

    fn step(&mut self, taken: Option<&'e str>) -> Result<Step, Problem> {
        let (axis, test) = if let Some(name) = taken {
            self.named_step(Axis::Child, None, name)?
        } else if self.words.sign(".")? {
            (Axis::ItSelf, Test::Node)
        } else if self.words.sign("..")? {
            (Axis::Parent, Test::Node)
        } else if self.words.sign("@")? {
            self.test(Axis::Attribute)?
        } else {
            self.test(Axis::Child)?
        };
        let mut predicates = Vec::new();
        while self.words.sign("[")? {
            predicates.push(self.or()?);
            self.words.expect("]")?;
            if predicates.last().is_some_and(|p: &Expr| p.gives() == Type::ValueSet) {
                return Err(self.words.problem(ProblemKind::Type));
            }
        }
        Ok(Step { axis, test, predicates })
    }

    fn test(&mut self, axis: Axis) -> Result<(Axis, Test), Problem> {
        let problem = self.words.problem(ProblemKind::Syntax);
        match self.words.take()? {
            Token::Sign("*") => Ok((axis, Test::Any)),
            Token::Name(prefix, name) => self.named_step(axis, prefix, name),
            _ => Err(problem),
        }
    }

    /// What follows a name: it was an axis, a node test or the name itself.
    fn named_step(&mut self, axis: Axis, prefix: Option<&str>, name: &str) -> Result<(Axis, Test), Problem> {
        let problem = self.words.problem(ProblemKind::Unsupported);
        if prefix.is_none() && axis == Axis::Child && self.words.sign("::")? {
            let axis = axis_named(name).ok_or(problem)?;
            let Token::Name(prefix, name) = self.words.peek() else {
                return if self.words.sign("*")? { Ok((axis, Test::Any)) } else { Err(problem) };
            };
            self.words.take()?;
            return self.node_test(axis, prefix, name);
        }
        self.node_test(axis, prefix, name)
    }

    fn node_test(&mut self, axis: Axis, prefix: Option<&str>, name: &str) -> Result<(Axis, Test), Problem> {
        if self.words.peek() == Token::Sign("(") {
            let test = match (prefix, name) {
                (None, "text") => Test::Text,
                (None, "node") => Test::Node,
                _ => return Err(self.words.problem(ProblemKind::Unsupported)),
            };
            self.words.take()?;
            self.words.expect(")")?;
            return Ok((axis, test));
        }
        let space = match prefix {
            None => Space::None,
            Some("cda") => Space::Hl7,
            Some("sdtc") => Space::Sdtc,
            Some("xsi") => Space::Xsi,
            Some(_) => return Err(self.words.problem(ProblemKind::Prefix)),
        };
        Ok((axis, Test::Name(self.names.intern(space, name))))
    }
}

fn axis_named(name: &str) -> Option<Axis> {
    Some(match name {
        "ancestor" => Axis::Ancestor,
        "attribute" => Axis::Attribute,
        "child" => Axis::Child,
        "descendant" => Axis::Descendant,
        "descendant-or-self" => Axis::DescendantOrSelf,
        "parent" => Axis::Parent,
        "self" => Axis::ItSelf,
        _ => return None,
    })
}

/// What `//` stands for.
fn anything_below() -> Step {
    Step { axis: Axis::DescendantOrSelf, test: Test::Node, predicates: Vec::new() }
}

/// Whether a path can come to one node twice: after a step up, or by two steps of which each goes any way down.
fn repeats(steps: &[Step]) -> bool {
    let deep = |s: &&Step| matches!(s.axis, Axis::Descendant | Axis::DescendantOrSelf);
    let up = |s: &Step| matches!(s.axis, Axis::Parent | Axis::Ancestor);
    let after_first = steps.get(1..).unwrap_or_default();
    after_first.iter().any(up) || steps.iter().filter(deep).count() > 1
}

fn one_or(mut all: Vec<Expr>, many: fn(Vec<Expr>) -> Expr) -> Expr {
    if all.len() > 1 {
        return many(all);
    }
    all.pop().unwrap_or(Expr::Number(f64::NAN))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> (ProblemKind, usize) {
        let problem = parse(text, &mut Names::default()).expect_err(text);
        (problem.kind, problem.offset)
    }

    #[test]
    fn what_the_rules_are_written_in_compiles() {
        for text in [
            ".",
            "..",
            "/",
            "@classCode='OBS'",
            "count(cda:id) > 0",
            "not (cda:text) or cda:text[count(cda:reference)=1]",
            "not(text()[normalize-space()])",
            "/cda:ClinicalDocument/cda:component[1]/cda:section//cda:templateId[@root='1' and not(@extension)]",
            "@a and @a=document('voc.xml')/voc:systems/voc:system[@valueSetOid='1.2']/voc:code/@value or @b",
            "count(cda:versionNumber |cda:setId)=2",
            "ancestor::cda:section/child::*",
            "count(*)=0 and string-length(normalize-space(string(text())))!=0",
        ] {
            assert!(parse(text, &mut Names::default()).is_ok(), "{text}");
        }
    }

    #[test]
    fn each_problem_is_told_with_its_place() {
        assert_eq!(problem(""), (ProblemKind::Syntax, 0));
        assert_eq!(problem("cda:id]"), (ProblemKind::Syntax, 6));
        assert_eq!(problem("'open"), (ProblemKind::Syntax, 0));
        assert_eq!(problem("cda:id[1"), (ProblemKind::Syntax, 8));
        assert_eq!(problem("fhir:id"), (ProblemKind::Prefix, 7));
        assert_eq!(problem("$x"), (ProblemKind::Unsupported, 0));
        assert_eq!(problem("(cda:a)[1]"), (ProblemKind::Unsupported, 7));
        assert_eq!(problem("following::cda:id"), (ProblemKind::Unsupported, 9));
        assert_eq!(problem("last()"), (ProblemKind::Unsupported, 0));
        assert_eq!(problem("document('other.xml')"), (ProblemKind::Unsupported, 9));
        assert_eq!(problem("@a = @b = @c"), (ProblemKind::Unsupported, 8));
        assert_eq!(problem("count('a')"), (ProblemKind::Type, 0));
        assert_eq!(problem("not()"), (ProblemKind::Type, 0));
        assert_eq!(problem("'a' | cda:b"), (ProblemKind::Type, 11));
        let in_set = "document('voc.xml')/voc:systems/voc:system[@valueSetOid='1']/voc:code/@value";
        assert_eq!(problem(&format!("@a != {in_set}")).0, ProblemKind::Type);
        assert_eq!(problem(&format!("@a or {in_set}")).0, ProblemKind::Type);
        assert_eq!(problem(&format!("cda:a[{in_set}]")).0, ProblemKind::Type);
    }

    #[test]
    fn nesting_is_limited() {
        let nested = |depth: usize| format!("{}.{}", "(".repeat(depth), ")".repeat(depth));
        assert!(parse(&nested(MAX_DEPTH - 1), &mut Names::default()).is_ok());
        assert_eq!(problem(&nested(MAX_DEPTH)), (ProblemKind::Depth, MAX_DEPTH));
        assert_eq!(problem(&"(".repeat(1_000_000)).0, ProblemKind::Depth);
        let long = |steps: usize| vec!["a"; steps].join("/");
        assert!(parse(&long(MAX_DEPTH), &mut Names::default()).is_ok());
        assert_eq!(problem(&long(MAX_DEPTH + 1)).0, ProblemKind::Depth);
        assert!(parse(&vec!["@a"; 10_000].join(" or "), &mut Names::default()).is_ok());
    }
}
