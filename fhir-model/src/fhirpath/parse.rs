//! From tokens to an expression, by the precedence of operators.
//!
//! Operators of one precedence, steps and indexes are read in a loop; only parentheses, arguments and right sides
//! nest, and those are counted.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::ast::{Ast, Expr, Id, Operator, TypeOperator, TypeSpec};
use super::error::{Error, ErrorKind};
use super::function::{self, Function};
use super::item::{Quantity, Text, Unit, Value};
use super::lex::{self, Spanned, Token};
use super::quantity;
use super::temporal::Moment;
use crate::primitive::Decimal;

/// How deep parentheses, arguments and right sides may nest.
const MAX_DEPTH: usize = 100;

/// Parses the whole text.
pub(super) fn parse(text: &str) -> Result<Ast, Error> {
    let tokens = lex::tokens(text)?;
    let ast = Ast { nodes: Vec::new(), offsets: Vec::new(), root: 0, patterns: BTreeMap::new() };
    let mut parser = Parser { tokens, at: 0, end: text.len(), depth: 0, ast };
    let root = parser.expression(0)?;
    if parser.at < parser.tokens.len() {
        return Err(Error::new(ErrorKind::Syntax, parser.here()));
    }
    parser.ast.root = root;
    Ok(parser.ast)
}

struct Parser<'t> {
    tokens: Vec<Spanned<'t>>,
    at: usize,
    end: usize,
    depth: usize,
    ast: Ast,
}

/// How tight operators bind: the higher the tighter.
const LEVEL_TYPE: u8 = 8;
const LEVEL_UNARY: u8 = 11;

const fn level(operator: Operator) -> u8 {
    match operator {
        Operator::Implies => 1,
        Operator::Or | Operator::Xor => 2,
        Operator::And => 3,
        Operator::In | Operator::Contains => 4,
        Operator::Equal | Operator::NotEqual | Operator::Equivalent | Operator::NotEquivalent => 5,
        Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => 6,
        Operator::Union => 7,
        Operator::Add | Operator::Subtract | Operator::Concatenate => 9,
        Operator::Multiply | Operator::Divide | Operator::Div | Operator::Mod => 10,
    }
}

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<&Token<'t>> {
        self.tokens.get(self.at).map(|s| &s.token)
    }

    /// Where the next token stands.
    fn here(&self) -> usize {
        self.tokens.get(self.at).map_or(self.end, |s| s.offset)
    }

    fn error(&self) -> Error {
        let kind = if self.at < self.tokens.len() { ErrorKind::Syntax } else { ErrorKind::UnexpectedEnd };
        Error::new(kind, self.here())
    }

    fn take(&mut self, symbol: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Symbol(s)) if *s == symbol);
        self.at += usize::from(found);
        found
    }

    fn need(&mut self, symbol: &str) -> Result<(), Error> {
        if self.take(symbol) { Ok(()) } else { Err(self.error()) }
    }

    fn add(&mut self, expr: Expr, offset: usize) -> Result<Id, Error> {
        let id = Id::try_from(self.ast.nodes.len()).map_err(|_| Error::new(ErrorKind::TooLarge, offset))?;
        self.ast.nodes.push(expr);
        self.ast.offsets.push(u32::try_from(offset).unwrap_or(u32::MAX));
        Ok(id)
    }

    fn operator(&self) -> Option<Operator> {
        Some(match self.peek()? {
            Token::Symbol(symbol) => match *symbol {
                "*" => Operator::Multiply,
                "/" => Operator::Divide,
                "+" => Operator::Add,
                "-" => Operator::Subtract,
                "&" => Operator::Concatenate,
                "|" => Operator::Union,
                "<" => Operator::Less,
                "<=" => Operator::LessOrEqual,
                ">" => Operator::Greater,
                ">=" => Operator::GreaterOrEqual,
                "=" => Operator::Equal,
                "!=" => Operator::NotEqual,
                "~" => Operator::Equivalent,
                "!~" => Operator::NotEquivalent,
                _ => return None,
            },
            Token::Word(word) => match *word {
                "div" => Operator::Div,
                "mod" => Operator::Mod,
                "in" => Operator::In,
                "contains" => Operator::Contains,
                "and" => Operator::And,
                "or" => Operator::Or,
                "xor" => Operator::Xor,
                "implies" => Operator::Implies,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn type_operator(&self) -> Option<TypeOperator> {
        match self.peek()? {
            Token::Word("is") => Some(TypeOperator::Is),
            Token::Word("as") => Some(TypeOperator::As),
            _ => None,
        }
    }

    /// An expression of operators that bind at least as tight as `least`.
    fn expression(&mut self, least: u8) -> Result<Id, Error> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Error::new(ErrorKind::TooDeep, self.here()));
        }
        let mut left = self.unary(least)?;
        loop {
            let offset = self.here();
            if let Some(operator) = self.type_operator().filter(|_| LEVEL_TYPE >= least) {
                self.at += 1;
                let spec = self.type_spec()?;
                left = self.add(Expr::TypeTest(operator, left, spec), offset)?;
                continue;
            }
            let Some(operator) = self.operator().filter(|o| level(*o) >= least) else { break };
            self.at += 1;
            let right = self.expression(level(operator) + 1)?;
            left = self.add(Expr::Binary(operator, left, right), offset)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    /// Signs before a term; an even number of them is none.
    fn unary(&mut self, least: u8) -> Result<Id, Error> {
        let offset = self.here();
        let mut signs = 0;
        let mut minus = false;
        while let Some(Token::Symbol(sign @ ("+" | "-"))) = self.peek() {
            minus ^= *sign == "-";
            signs += 1;
            self.at += 1;
        }
        if signs > 0 && least > LEVEL_UNARY {
            return Err(Error::new(ErrorKind::Syntax, offset));
        }
        let term = self.steps()?;
        if minus { self.add(Expr::Negate(term), offset) } else { Ok(term) }
    }

    /// A term and what follows it: steps and indexes.
    fn steps(&mut self) -> Result<Id, Error> {
        let mut left = self.term()?;
        loop {
            let offset = self.here();
            if self.take(".") {
                let right = self.invocation()?;
                left = self.add(Expr::Step(left, right), offset)?;
            } else if self.take("[") {
                let index = self.expression(0)?;
                self.need("]")?;
                left = self.add(Expr::At(left, index), offset)?;
            } else {
                return Ok(left);
            }
        }
    }

    fn term(&mut self) -> Result<Id, Error> {
        let offset = self.here();
        let Some(token) = self.peek().cloned() else { return Err(self.error()) };
        let expr = match token {
            Token::Symbol("(") => {
                self.at += 1;
                let inner = self.expression(0)?;
                self.need(")")?;
                return Ok(inner);
            }
            Token::Symbol("{") => {
                self.at += 1;
                self.need("}")?;
                return self.add(Expr::Empty, offset);
            }
            Token::Variable(name) => Expr::Variable(name.into()),
            Token::Text(text) => Expr::Literal(Value::String(text.into())),
            Token::Number(text) => {
                self.at += 1;
                let value = self.number(text, offset)?;
                return self.add(Expr::Literal(value), offset);
            }
            Token::Moment(text) => {
                Expr::Literal(moment(text).ok_or_else(|| Error::new(ErrorKind::Literal, offset))?)
            }
            Token::Word(word @ ("true" | "false")) => Expr::Literal(Value::Boolean(word == "true")),
            _ => return self.invocation(),
        };
        self.at += 1;
        self.add(expr, offset)
    }

    /// A number, or a quantity when a unit follows.
    fn number(&mut self, text: &str, offset: usize) -> Result<Value<'static>, Error> {
        let fail = || Error::new(ErrorKind::Literal, offset);
        let unit = match self.peek() {
            Some(Token::Text(code)) => Some(Unit::Ucum(Text::from(code.clone()))),
            Some(Token::Word(word)) => quantity::calendar(word).map(Unit::Calendar),
            _ => None,
        };
        // FHIR's decimals have no zeros in front; the language's may.
        let bare = text.trim_start_matches('0');
        let bare =
            if bare.is_empty() || bare.starts_with('.') { format!("0{bare}") } else { bare.to_owned() };
        if let Some(unit) = unit {
            self.at += 1;
            let value = Cow::Owned(Decimal::parse(&bare).ok_or_else(fail)?);
            return Ok(Value::Quantity(Box::new(Quantity { value, unit })));
        }
        if text.contains('.') {
            return Decimal::parse(&bare).map(|d| Value::Decimal(Cow::Owned(d))).ok_or_else(fail);
        }
        bare.parse().map(Value::Integer).map_err(|_| fail())
    }

    /// An element, a function or `$this`.
    fn invocation(&mut self) -> Result<Id, Error> {
        let offset = self.here();
        let Some(token) = self.peek().cloned() else { return Err(self.error()) };
        let name: Arc<str> = match token {
            Token::Dollar(word) => {
                let expr = match word {
                    "this" => Expr::This,
                    "index" => Expr::Index,
                    "total" => Expr::Total,
                    _ => return Err(self.error()),
                };
                self.at += 1;
                return self.add(expr, offset);
            }
            Token::Word(word) => word.into(),
            Token::Quoted(word) => word.into(),
            _ => return Err(self.error()),
        };
        self.at += 1;
        if self.take("(") {
            return self.call(&name, offset);
        }
        self.add(Expr::Member(name), offset)
    }

    fn call(&mut self, name: &str, offset: usize) -> Result<Id, Error> {
        let (function, least, most) =
            function::find(name).ok_or_else(|| Error::new(ErrorKind::UnknownFunction, offset))?;
        let operator = match function {
            Function::Is => Some(TypeOperator::Is),
            Function::As => Some(TypeOperator::As),
            Function::OfType => Some(TypeOperator::OfType),
            _ => None,
        };
        if let Some(operator) = operator {
            let spec = self.type_spec()?;
            self.need(")")?;
            return self.add(Expr::TypeCall(operator, spec), offset);
        }
        let mut arguments = Vec::new();
        if !self.take(")") {
            loop {
                arguments.push(self.expression(0)?);
                if self.take(")") {
                    break;
                }
                self.need(",")?;
            }
        }
        if !(least..=most).contains(&arguments.len()) {
            return Err(Error::new(ErrorKind::Arguments, offset));
        }
        if let Function::Matches | Function::MatchesFull | Function::ReplaceMatches = function {
            self.pattern(function, arguments.first().copied())?;
        }
        self.add(Expr::Call(function, arguments), offset)
    }

    /// Compiles a regular expression that is written as a literal.
    fn pattern(&mut self, function: Function, argument: Option<Id>) -> Result<(), Error> {
        let Some(id) = argument else { return Ok(()) };
        if let Expr::Literal(Value::String(text)) = self.ast.get(id) {
            let regex = super::functions::strings::regex(text, function == Function::MatchesFull, "")
                .ok_or_else(|| Error::new(ErrorKind::Regex, self.ast.offset(id)))?;
            self.ast.patterns.insert(id, regex);
        }
        Ok(())
    }

    /// `Patient`, `FHIR.Patient`, `System.String`, with or without backticks.
    fn type_spec(&mut self) -> Result<TypeSpec, Error> {
        let first = self.name()?;
        if self.take(".") {
            return Ok(TypeSpec { namespace: Some(first), name: self.name()? });
        }
        Ok(TypeSpec { namespace: None, name: first })
    }

    fn name(&mut self) -> Result<Arc<str>, Error> {
        let name: Arc<str> = match self.peek() {
            Some(Token::Word(word)) => (*word).into(),
            Some(Token::Quoted(word)) => word.as_str().into(),
            _ => return Err(self.error()),
        };
        self.at += 1;
        Ok(name)
    }
}

fn moment(text: &str) -> Option<Value<'static>> {
    if let Some(clock) = text.strip_prefix('T') {
        return Moment::time(clock).map(Value::Time);
    }
    if text.contains('T') {
        return Moment::date_time(text).map(Value::DateTime);
    }
    Moment::date(text).map(Value::Date)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree with every operation in parentheses.
    fn shape(text: &str) -> String {
        fn show(ast: &Ast, id: Id) -> String {
            match ast.get(id) {
                Expr::Binary(o, a, b) => format!("({o:?} {} {})", show(ast, *a), show(ast, *b)),
                Expr::Step(a, b) => format!("{}.{}", show(ast, *a), show(ast, *b)),
                Expr::At(a, b) => format!("{}[{}]", show(ast, *a), show(ast, *b)),
                Expr::Negate(a) => format!("(-{})", show(ast, *a)),
                Expr::TypeTest(o, a, t) => format!("({o:?} {} {})", show(ast, *a), t.name),
                Expr::TypeCall(o, t) => format!("{o:?}({})", t.name),
                Expr::Member(name) => name.to_string(),
                Expr::Call(f, list) => {
                    let list: Vec<_> = list.iter().map(|a| show(ast, *a)).collect();
                    format!("{f:?}({})", list.join(", "))
                }
                Expr::Literal(v) => format!("{v:?}"),
                other => format!("{other:?}"),
            }
        }
        let ast = parse(text).unwrap();
        show(&ast, ast.root)
    }

    #[test]
    fn operators_bind_as_the_specification_orders_them() {
        assert_eq!(shape("a or b and c = d"), "(Or a (And b (Equal c d)))");
        assert_eq!(shape("a implies b implies c"), "(Implies (Implies a b) c)");
        assert_eq!(shape("1 + 2 * 3 - 4"), "(Subtract (Add 1 (Multiply 2 3)) 4)");
        assert_eq!(shape("a in 'x' | 'y'"), "(In a (Union \"x\" \"y\"))");
        assert_eq!(shape("a < b = c < d"), "(Equal (Less a b) (Less c d))");
        assert_eq!(shape("a + b is Patient"), "(Is (Add a b) Patient)");
        assert_eq!(shape("a is Patient and b"), "(And (Is a Patient) b)");
        assert_eq!(shape("-a.b + 1"), "(Add (-a.b) 1)");
        assert_eq!(shape("a & b | c"), "(Union (Concatenate a b) c)");
        assert_eq!(shape("a xor b or c"), "(Or (Xor a b) c)");
    }

    #[test]
    fn terms_and_literals() {
        assert_eq!(shape("a.where(b = 'x')[0].contains('y')"), "a.Where((Equal b \"x\"))[0].Contains(\"y\")");
        assert_eq!(shape("a.contains contains is"), "(Contains a.contains is)");
        assert_eq!(shape("text.`div`"), "text.div");
        assert_eq!(shape("4 days + 1.50 'mg'"), "(Add 4 'day' 1.50 'mg')");
        assert_eq!(shape("@2015-02 > @T10:30"), "(Greater @2015-02 @T10:30)");
        assert_eq!(shape("007.5"), "7.5");
        assert_eq!(shape("value.ofType(System.String)"), "value.OfType(String)");
    }

    #[test]
    fn what_is_no_expression_has_a_kind_and_a_place() {
        for (text, kind, offset) in [
            ("", ErrorKind::UnexpectedEnd, 0),
            ("a.", ErrorKind::UnexpectedEnd, 2),
            ("a b", ErrorKind::Syntax, 2),
            ("a.(b)", ErrorKind::Syntax, 2),
            ("(a", ErrorKind::UnexpectedEnd, 2),
            ("a.nothing()", ErrorKind::UnknownFunction, 2),
            ("a.where()", ErrorKind::Arguments, 2),
            ("a.count(1)", ErrorKind::Arguments, 2),
            ("a.matches('(')", ErrorKind::Regex, 10),
            ("@2015-13", ErrorKind::Literal, 0),
            ("99999999999999999999", ErrorKind::Literal, 0),
            ("$that", ErrorKind::Syntax, 0),
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
        }
    }

    #[test]
    fn nesting_is_bounded_and_length_is_not_nesting() {
        let nest = |n: usize| format!("{}a{}", "(".repeat(n), ")".repeat(n));
        assert!(parse(&nest(MAX_DEPTH - 1)).is_ok());
        assert_eq!(parse(&nest(MAX_DEPTH)).unwrap_err().kind(), ErrorKind::TooDeep);
        assert_eq!(parse(&nest(100_000)).unwrap_err().kind(), ErrorKind::TooDeep);
        assert!(parse(&"-".repeat(100_000)).is_err());
        assert!(parse(&format!("a{}", ".b".repeat(100_000))).is_ok());
        assert!(parse(&format!("a{}", " or a".repeat(100_000))).is_ok());
        assert_eq!(parse(&" ".repeat(lex::MAX_TEXT + 1)).unwrap_err().kind(), ErrorKind::TooLarge);
    }
}
