//! The grammar of UCUM: reads an expression part by part, without recursion and without allocation.
//!
//! ```text
//! main       = ["/"] term
//! term       = component *(("." / "/") component)
//! component  = unit [exponent] [annotation] / digits [annotation] / annotation / "(" term ")"
//! exponent   = ["+" / "-"] digits
//! annotation = "{" 1*(ASCII 33–126 but braces) "}"
//! ```

use super::error::{Error, ErrorKind};
use super::table::{self, Case, Symbol, Unknown};

/// How an expression is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct ParseOptions {
    /// Whether the case of letters has a meaning; it has, unless told otherwise.
    pub case: Case,
    /// What is refused for its size.
    pub limits: Limits,
}

/// What is refused for its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limits {
    /// Longest expression, in bytes; 4,096 by default.
    pub max_input: usize,
    /// Deepest parentheses; 32 by default, and never more than 63.
    pub max_depth: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_input: 4096, max_depth: 32 }
    }
}

/// The operator before a component.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    /// First of its term.
    First,
    Times,
    /// Also the solidus an expression begins with; `leading` tells.
    Over {
        leading: bool,
    },
}

/// One part of an expression.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'a> {
    pub(crate) offset: usize,
    pub(crate) operator: Operator,
    /// An odd number of solidi, those of enclosing terms included, stand before it.
    pub(crate) inverted: bool,
    pub(crate) kind: Kind<'a>,
    pub(crate) annotation: Option<&'a str>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind<'a> {
    Unit {
        symbol: Symbol,
        exponent: i32,
    },
    /// The digits as written, and their value.
    Number(&'a str, u128),
    /// Only an annotation.
    Annotation,
    Open,
    Close,
}

/// Reads the parts of an expression; ends after the first error.
#[derive(Debug, Clone)]
pub(crate) struct Parts<'a> {
    text: &'a str,
    at: usize,
    options: ParseOptions,
    /// Open parentheses, and for each (lowest bit the outermost) whether it is inverted.
    depth: u32,
    inverted: u64,
    state: State,
}

#[derive(Debug, Clone, Copy)]
enum State {
    Start,
    Component(Operator),
    After,
    End,
}

const SYMBOL: u8 = 1;
const DIGIT: u8 = 2;

/// Characters of symbols outside square brackets (UCUM §3.2), and digits.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let mut byte = 33;
    while byte < 127 {
        class[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'"' | b'(' | b')' | b'+' | b'-' | b'.' | b'/' | b'=' | b'[' | b']' | b'{' | b'}' => 0,
            _ => SYMBOL,
        };
        byte += 1;
    }
    class
};

fn class(byte: u8) -> u8 {
    CLASS.get(usize::from(byte)).copied().unwrap_or(0)
}

impl<'a> Parts<'a> {
    pub(crate) fn new(text: &'a str, options: ParseOptions) -> Self {
        Self { text, at: 0, options, depth: 0, inverted: 0, state: State::Start }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn error<T>(&self, kind: ErrorKind) -> Result<T, Error> {
        Err(Error::at(kind, self.at))
    }

    fn step(&mut self) -> Result<Option<Part<'a>>, Error> {
        loop {
            match self.state {
                State::Start => {
                    self.state = State::Component(self.start()?);
                }
                State::Component(operator) => return self.component(operator).map(Some),
                State::After => {
                    let Some(byte) = self.peek() else {
                        return if self.depth == 0 { Ok(None) } else { self.error(ErrorKind::Unclosed) };
                    };
                    match byte {
                        b'.' => self.state = State::Component(Operator::Times),
                        b'/' => self.state = State::Component(Operator::Over { leading: false }),
                        b')' if self.depth > 0 => return Ok(Some(self.close())),
                        _ => return self.error(ErrorKind::UnexpectedCharacter),
                    }
                    self.at += 1;
                }
                State::End => return Ok(None),
            }
        }
    }

    fn start(&mut self) -> Result<Operator, Error> {
        if self.text.is_empty() {
            return self.error(ErrorKind::Empty);
        }
        if self.text.len() > self.options.limits.max_input {
            self.at = self.options.limits.max_input;
            return self.error(ErrorKind::InputLimit);
        }
        if self.peek() != Some(b'/') {
            return Ok(Operator::First);
        }
        self.at += 1;
        Ok(Operator::Over { leading: true })
    }

    /// Whether the terms of the innermost parenthesis are inverted.
    fn level_inverted(&self) -> bool {
        self.depth > 0 && self.inverted >> (self.depth - 1) & 1 == 1
    }

    fn close(&mut self) -> Part<'a> {
        let inverted = self.level_inverted();
        self.depth -= 1;
        self.inverted &= !(u64::MAX << self.depth);
        let offset = self.at;
        self.at += 1;
        Part { offset, operator: Operator::First, inverted, kind: Kind::Close, annotation: None }
    }

    fn component(&mut self, operator: Operator) -> Result<Part<'a>, Error> {
        let offset = self.at;
        let inverted = self.level_inverted() ^ matches!(operator, Operator::Over { .. });
        let Some(byte) = self.peek() else {
            return self.error(ErrorKind::UnitExpected);
        };
        self.state = State::After;
        let kind = match byte {
            b'(' => {
                self.open(inverted)?;
                return Ok(Part { offset, operator, inverted, kind: Kind::Open, annotation: None });
            }
            b'{' => Kind::Annotation,
            b'[' => self.symbol()?,
            _ if class(byte) == SYMBOL => self.symbol()?,
            _ if class(byte) == DIGIT => self.number()?,
            b'.' | b'/' | b')' => return self.error(ErrorKind::UnitExpected),
            _ => return self.error(ErrorKind::UnexpectedCharacter),
        };
        let annotation = if self.peek() == Some(b'{') { Some(self.annotation()?) } else { None };
        Ok(Part { offset, operator, inverted, kind, annotation })
    }

    fn open(&mut self, inverted: bool) -> Result<(), Error> {
        if self.depth >= self.options.limits.max_depth.min(63) {
            return self.error(ErrorKind::DepthLimit);
        }
        self.inverted |= u64::from(inverted) << self.depth;
        self.depth += 1;
        self.at += 1;
        self.state = State::Component(Operator::First);
        Ok(())
    }

    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or("")
    }

    /// A number; or a symbol that begins with digits (`10*`).
    fn number(&mut self) -> Result<Kind<'a>, Error> {
        let start = self.at;
        while self.peek().is_some_and(|b| class(b) == DIGIT) {
            self.at += 1;
        }
        if self.peek().is_some_and(|b| b == b'[' || class(b) == SYMBOL) {
            self.at = start;
            return self.symbol();
        }
        let digits = self.slice(start, self.at);
        match digits.parse::<u128>() {
            Ok(value) if value > 0 && value < 10u128.pow(38) => Ok(Kind::Number(digits, value)),
            _ => Err(Error::at(ErrorKind::NumberRange, start)),
        }
    }

    /// A run of symbol characters and bracketed groups. Digits at its end, outside brackets, are its exponent.
    fn symbol(&mut self) -> Result<Kind<'a>, Error> {
        let start = self.at;
        let mut end = start;
        while let Some(byte) = self.peek() {
            match class(byte) {
                SYMBOL => self.at += 1,
                // No part of the symbol unless something but an exponent follows.
                DIGIT => {
                    self.at += 1;
                    continue;
                }
                _ if byte == b'[' => self.bracket()?,
                _ => break,
            }
            end = self.at;
        }
        let exponent = self.exponent(end)?;
        match table::find(self.slice(start, end).as_bytes(), self.options.case) {
            Ok(symbol) => Ok(Kind::Unit { symbol, exponent }),
            Err(Unknown::Symbol) => Err(Error::at(ErrorKind::UnknownUnit, start)),
            Err(Unknown::NotMetric) => Err(Error::at(ErrorKind::NotMetric, start)),
        }
    }

    fn bracket(&mut self) -> Result<(), Error> {
        self.at += 1;
        loop {
            match self.peek() {
                Some(b']') => break,
                Some(b'[') | None => return self.error(ErrorKind::Unclosed),
                Some(33..=126) => self.at += 1,
                Some(_) => return self.error(ErrorKind::Unclosed),
            }
        }
        self.at += 1;
        Ok(())
    }

    /// The exponent that begins at `start`; its digits, if unsigned, have been passed over.
    fn exponent(&mut self, start: usize) -> Result<i32, Error> {
        let sign = self.peek().filter(|b| matches!(b, b'+' | b'-'));
        if start == self.at && sign.is_none() {
            return Ok(1);
        }
        if let Some(_sign) = sign {
            if start != self.at {
                return self.error(ErrorKind::UnexpectedCharacter);
            }
            self.at += 1;
            while self.peek().is_some_and(|b| class(b) == DIGIT) {
                self.at += 1;
            }
        }
        match self.slice(start, self.at).parse::<i32>() {
            Ok(exponent) if i16::try_from(exponent).is_ok() => Ok(exponent),
            _ => Err(Error::at(ErrorKind::ExponentRange, start)),
        }
    }

    /// The text between the braces.
    fn annotation(&mut self) -> Result<&'a str, Error> {
        self.at += 1;
        let start = self.at;
        loop {
            match self.peek() {
                Some(b'}') => break,
                Some(b'{') | None => return self.error(ErrorKind::Unclosed),
                Some(33..=126) => self.at += 1,
                Some(_) => return self.error(ErrorKind::Unclosed),
            }
        }
        if self.at == start {
            return self.error(ErrorKind::EmptyAnnotation);
        }
        let text = self.slice(start, self.at);
        self.at += 1;
        Ok(text)
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Result<Part<'a>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let step = self.step();
        if step.is_err() {
            self.state = State::End;
        }
        step.transpose()
    }
}

/// Refuses a special unit that is anything but scaled by numbers (UCUM §21): fed every part, asked at the end.
#[derive(Debug, Default)]
pub(crate) struct SpecialRule {
    special: Option<usize>,
    spoilt: bool,
    measured: bool,
}

impl SpecialRule {
    pub(crate) fn see(&mut self, part: &Part<'_>) {
        let Kind::Unit { symbol, exponent } = part.kind else { return };
        if symbol.atom.special != table::Special::No {
            self.spoilt |= self.special.is_some() || part.inverted || exponent != 1;
            self.special = Some(part.offset);
        } else {
            self.measured |= !symbol.atom.is_scalar();
        }
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.special {
            Some(offset) if self.spoilt || self.measured => Err(Error::at(ErrorKind::SpecialInTerm, offset)),
            _ => Ok(()),
        }
    }
}

/// Whether a text is a UCUM unit: reads it through, and works nothing out.
pub(crate) fn check(text: &str, options: ParseOptions) -> Result<(), Error> {
    let mut rule = SpecialRule::default();
    for part in Parts::new(text, options) {
        rule.see(&part?);
    }
    rule.check()
}
