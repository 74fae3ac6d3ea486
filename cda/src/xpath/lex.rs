//! The words of an expression.

use super::parse::{Problem, ProblemKind};

/// A word, which borrows from the expression.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Token<'e> {
    /// A sign: one or two of `/ [ ] ( ) @ , | = ! < > . :: *`.
    Sign(&'static str),
    /// A name with its prefix.
    Name(Option<&'e str>, &'e str),
    /// A text in quotes.
    Literal(&'e str),
    /// A number.
    Number(f64),
    /// Nothing more.
    End,
}

/// The signs, the longer first.
const SIGNS: [&str; 20] = [
    "//", "..", "!=", "<=", ">=", "::", "/", "[", "]", "(", ")", "@", ",", "|", "=", "<", ">", ".", "*", "$",
];

/// The words one after the other, with one in sight.
#[derive(Debug)]
pub(crate) struct Words<'e> {
    text: &'e str,
    at: usize,
    next: Token<'e>,
    next_at: usize,
}

impl<'e> Words<'e> {
    /// The words of a text.
    pub(crate) fn new(text: &'e str) -> Result<Self, Problem> {
        let mut words = Self { text, at: 0, next: Token::End, next_at: 0 };
        words.read()?;
        Ok(words)
    }

    /// The word in sight.
    pub(crate) fn peek(&self) -> Token<'e> {
        self.next
    }

    /// Takes the word in sight.
    pub(crate) fn take(&mut self) -> Result<Token<'e>, Problem> {
        let taken = self.next;
        self.read()?;
        Ok(taken)
    }

    /// Takes the word in sight if it is this sign.
    pub(crate) fn sign(&mut self, sign: &'static str) -> Result<bool, Problem> {
        let found = self.next == Token::Sign(sign);
        if found {
            self.read()?;
        }
        Ok(found)
    }

    /// Takes this sign, which must stand here.
    pub(crate) fn expect(&mut self, sign: &'static str) -> Result<(), Problem> {
        if self.sign(sign)? { Ok(()) } else { Err(self.problem(ProblemKind::Syntax)) }
    }

    /// A problem with the word in sight.
    pub(crate) fn problem(&self, kind: ProblemKind) -> Problem {
        Problem { kind, offset: self.next_at }
    }

    fn rest(&self) -> &'e str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn read(&mut self) -> Result<(), Problem> {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
        self.next_at = self.at;
        let rest = self.rest();
        let Some(first) = rest.bytes().next() else {
            self.next = Token::End;
            return Ok(());
        };
        self.next = match first {
            b'\'' | b'"' => self.literal(rest, first)?,
            b'0'..=b'9' => self.number(rest),
            _ if is_name_start(first) => self.name(rest),
            _ => {
                let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign));
                let sign = sign.ok_or_else(|| self.problem(ProblemKind::Syntax))?;
                self.at += sign.len();
                Token::Sign(sign)
            }
        };
        Ok(())
    }

    fn literal(&mut self, rest: &'e str, quote: u8) -> Result<Token<'e>, Problem> {
        let inner = rest.get(1..).unwrap_or_default();
        let end = inner.find(char::from(quote)).ok_or_else(|| self.problem(ProblemKind::Syntax))?;
        self.at += end + 2;
        Ok(Token::Literal(inner.get(..end).unwrap_or_default()))
    }

    fn number(&mut self, rest: &'e str) -> Token<'e> {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        self.at += end;
        Token::Number(rest.get(..end).and_then(|n| n.parse().ok()).unwrap_or(f64::NAN))
    }

    /// A name, and the name after a colon if that is not the colon of an axis.
    fn name(&mut self, rest: &'e str) -> Token<'e> {
        let (first, after) = split_name(rest);
        self.at += first.len();
        if let Some(second) = after.strip_prefix(':').filter(|s| s.bytes().next().is_some_and(is_name_start))
        {
            let (second, _) = split_name(second);
            self.at += 1 + second.len();
            return Token::Name(Some(first), second);
        }
        Token::Name(None, first)
    }
}

/// Whether a name begins with this byte; the names of the standard are ASCII.
fn is_name_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_'
}

fn split_name(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !"_-.".contains(c)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}
