//! Expressions out of text.

use super::ast::{Expr, Function, Name, Operator, TypeName};
use crate::validate::tree::Space;
use crate::xpath::names::Names;

/// How many parts an expression may have; nesting is bounded with it. The invariants published reach 60.
const MAX_PARTS: usize = 256;

/// Why a text is not an expression we can evaluate: the byte where it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Problem(pub(crate) usize);

/// Where a profile's template is found: OID and extension by the profile's address.
pub(crate) type Templates<'t> = &'t dyn Fn(&str) -> Option<(&'static str, &'static str)>;

/// Compiles an expression.
pub(crate) fn parse(text: &str, names: &mut Names, templates: Templates<'_>) -> Result<Expr, Problem> {
    let mut parser = Parser { text, at: 0, names, templates, parts: 0 };
    let expression = parser.binary(0)?;
    if parser.rest().is_empty() { Ok(expression) } else { Err(Problem(parser.at)) }
}

struct Parser<'e, 'n> {
    text: &'e str,
    at: usize,
    names: &'n mut Names,
    templates: Templates<'n>,
    parts: usize,
}

/// The operators, those that bind least first; of one line they bind alike.
const LEVELS: [&[(&str, Operator)]; 7] = [
    &[("implies", Operator::Implies)],
    &[("or", Operator::Or)],
    &[("and", Operator::And)],
    &[("in", Operator::In)],
    &[("=", Operator::Equal), ("!=", Operator::NotEqual), ("~", Operator::Equivalent)],
    &[
        ("<=", Operator::LessOrEqual),
        (">=", Operator::GreaterOrEqual),
        ("<", Operator::Less),
        (">", Operator::Greater),
    ],
    &[("|", Operator::Union)],
];

impl<'e> Parser<'e, '_> {
    /// What is left, without white space before it.
    fn rest(&mut self) -> &'e str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let trimmed = rest.trim_start();
        self.at += rest.len() - trimmed.len();
        trimmed
    }

    fn problem<T>(&self) -> Result<T, Problem> {
        Err(Problem(self.at))
    }

    fn part(&mut self) -> Result<(), Problem> {
        self.parts += 1;
        if self.parts > MAX_PARTS { self.problem() } else { Ok(()) }
    }

    fn sign(&mut self, sign: &str) -> bool {
        let found = self.rest().starts_with(sign);
        self.at += if found { sign.len() } else { 0 };
        found
    }

    fn expect(&mut self, sign: &str) -> Result<(), Problem> {
        if self.sign(sign) { Ok(()) } else { self.problem() }
    }

    /// A name, or nothing.
    fn word(&mut self) -> &'e str {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        let (word, _) = rest.split_at_checked(end).unwrap_or_default();
        if word.bytes().next().is_some_and(|b| b.is_ascii_digit()) {
            return "";
        }
        self.at += word.len();
        word
    }

    fn operator(&mut self, level: usize) -> Option<Operator> {
        let all = LEVELS.get(level)?;
        let at = self.at;
        let word = self.word();
        if !word.is_empty() {
            let found = all.iter().find(|(name, _)| *name == word).map(|(_, operator)| *operator);
            self.at = if found.is_some() { self.at } else { at };
            return found;
        }
        let is_sign = |name: &str| name.bytes().all(|b| b.is_ascii_punctuation());
        all.iter().find(|(name, _)| is_sign(name) && self.sign(name)).map(|(_, operator)| *operator)
    }

    fn binary(&mut self, level: usize) -> Result<Expr, Problem> {
        if level == LEVELS.len() {
            return self.invocations();
        }
        if level == 0 {
            self.part()?;
        }
        let mut left = self.binary(level + 1)?;
        while let Some(operator) = self.operator(level) {
            self.part()?;
            let right = self.binary(level + 1)?;
            left = Expr::Binary(operator, Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    fn invocations(&mut self) -> Result<Expr, Problem> {
        let mut expression = self.term()?;
        while self.sign(".") {
            let word = self.word();
            expression = self.invocation(expression, word)?;
        }
        Ok(expression)
    }

    fn term(&mut self) -> Result<Expr, Problem> {
        self.part()?;
        if self.sign("(") {
            let inner = self.binary(0)?;
            self.expect(")")?;
            return Ok(inner);
        }
        if self.sign("$") {
            return if self.word() == "this" { Ok(Expr::This) } else { self.problem() };
        }
        if self.sign("%") {
            return match self.word() {
                "resource" => Ok(Expr::Resource),
                "context" => Ok(Expr::Context),
                _ => self.problem(),
            };
        }
        if self.rest().starts_with('\'') {
            return Ok(Expr::Text(self.literal()?.into()));
        }
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            let number = self.rest().get(..digits).and_then(|n| n.parse().ok());
            let number = number.ok_or(Problem(self.at))?;
            self.at += digits;
            return Ok(Expr::Number(number));
        }
        match self.word() {
            "" => self.problem(),
            "true" => Ok(Expr::Boolean(true)),
            "false" => Ok(Expr::Boolean(false)),
            word => self.invocation(Expr::This, word),
        }
    }

    /// A text in quotes. The invariants escape nothing in theirs.
    fn literal(&mut self) -> Result<&'e str, Problem> {
        self.expect("'")?;
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find(['\'', '\\']).filter(|end| rest.get(*end..).is_some_and(|r| r.starts_with('\'')));
        let text = end.and_then(|end| rest.get(..end)).ok_or(Problem(self.at))?;
        self.at += text.len() + 1;
        Ok(text)
    }

    fn invocation(&mut self, of: Expr, word: &str) -> Result<Expr, Problem> {
        self.part()?;
        if word.is_empty() {
            return self.problem();
        }
        if self.sign("(") {
            return self.call(of, word);
        }
        let name = match word {
            "item" => Name::Item,
            "xmlText" => Name::XmlText,
            _ => named(word, self.names),
        };
        Ok(Expr::Member(Box::new(of), name))
    }

    fn call(&mut self, of: Expr, word: &str) -> Result<Expr, Problem> {
        let mut arguments = Vec::new();
        let function = match word {
            "allTrue" => Function::AllTrue,
            "count" => Function::Count,
            "descendants" => Function::Descendants,
            "empty" => Function::Empty,
            "exists" => Function::Exists,
            "first" => Function::First,
            "length" => Function::Length,
            "not" => Function::Not,
            "toString" => Function::ToText,
            "where" | "startsWith" => {
                arguments.push(self.binary(0)?);
                if word == "where" { Function::Where } else { Function::StartsWith }
            }
            "conformsTo" => {
                self.literal()?;
                Function::ConformsTo
            }
            "matches" => {
                if self.literal()? != "[0-9]{5}(-[0-9]{4})?" {
                    return self.problem();
                }
                Function::FiveDigits
            }
            "hasTemplateIdOf" => {
                let address = self.literal()?;
                let (oid, extension) = (self.templates)(address).ok_or(Problem(self.at))?;
                Function::HasTemplate(oid.into(), extension.into())
            }
            "memberOf" => {
                let value_set = self.literal()?;
                let oid =
                    value_set.rsplit('/').next().filter(|end| end.starts_with(|c: char| c.is_ascii_digit()));
                Function::MemberOf(oid.unwrap_or(value_set).into())
            }
            "ofType" => self.type_name()?,
            _ => return self.problem(),
        };
        if word == "exists" && !self.rest().starts_with(')') {
            arguments.push(self.binary(0)?);
        }
        self.expect(")")?;
        Ok(Expr::Call(Box::new(of), function, arguments))
    }

    /// A type of the logical models that an element's name or `xsi:type` tells.
    fn type_name(&mut self) -> Result<Function, Problem> {
        if self.word() != "CDA" || !self.sign(".") {
            return self.problem();
        }
        let element = match self.word() {
            "PIVL_TS" => return Ok(Function::OfType(TypeName::Datatype("PIVL_TS"))),
            "EIVL_TS" => return Ok(Function::OfType(TypeName::Datatype("EIVL_TS"))),
            "Act" => "act",
            "AssignedAuthor" => "assignedAuthor",
            "Author" => "author",
            "Encounter" => "encounter",
            "Observation" => "observation",
            "Performer2" => "performer",
            _ => return self.problem(),
        };
        Ok(Function::OfType(TypeName::Class(self.names.intern(Space::Hl7, element))))
    }
}

/// The symbols of a name of the logical models.
pub(crate) fn named(name: &str, names: &mut Names) -> Name {
    let sdtc = name.strip_prefix("sdtc").and_then(|rest| {
        let mut chars = rest.chars();
        let first = chars.next().filter(char::is_ascii_uppercase)?;
        Some(format!("{}{}", first.to_ascii_lowercase(), chars.as_str()))
    });
    match sdtc {
        Some(name) => Name::Named {
            attribute: names.intern(Space::Sdtc, &name),
            element: names.intern(Space::Sdtc, &name),
        },
        None => Name::Named {
            attribute: names.intern(Space::None, name),
            element: names.intern(Space::Hl7, name),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compile(text: &str) -> Result<Expr, Problem> {
        let templates = |address: &str| address.ends_with("/Known").then_some(("1.2", "2015"));
        parse(text, &mut Names::default(), &templates)
    }

    #[test]
    fn what_binds_tighter_is_further_in() {
        let Ok(Expr::Binary(Operator::Implies, left, right)) =
            compile("a = 'x' or b implies c in ('y' | 'z') and d")
        else {
            panic!("implies binds least")
        };
        assert!(matches!(*left, Expr::Binary(Operator::Or, ..)));
        assert!(matches!(*right, Expr::Binary(Operator::And, ..)));
        assert_eq!(compile("orders.exists()").is_ok(), compile("order").is_ok());
    }

    #[test]
    fn what_is_not_known_is_refused_where_it_stands() {
        for (text, at) in [
            ("", 0),
            ("a.", 2),
            ("a b", 2),
            ("a.unknown()", 10),
            ("%vars", 5),
            ("$total", 6),
            ("'open", 1),
            ("'a\\'b'", 1),
            ("a.matches('x')", 13),
            ("hasTemplateIdOf('http://x/Other')", 32),
            ("ofType(FHIR.Patient)", 11),
            ("(a", 2),
            ("99999999999999999999", 0),
        ] {
            assert_eq!(compile(text), Err(Problem(at)), "{text}");
        }
        assert!(compile("hasTemplateIdOf('http://x/Known')").is_ok());
    }

    #[test]
    fn size_is_limited() {
        // A name is a term, its invocation, and the expression it is.
        let chain = |names: usize| vec!["a"; names].join(".");
        assert!(compile(&chain(MAX_PARTS - 2)).is_ok());
        assert!(compile(&chain(MAX_PARTS - 1)).is_err());
        assert!(compile(&"(".repeat(1_000_000)).is_err());
        assert!(compile(&vec!["a"; 100_000].join(" or ")).is_err());
    }
}
