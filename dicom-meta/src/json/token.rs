//! JSON, token by token, without recursion. RFC 8259.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::error::{Error, ErrorKind};

/// One token; text of strings is unescaped, that of numbers as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token<'t> {
    ObjectStart,
    ObjectEnd,
    ArrayStart,
    ArrayEnd,
    Colon,
    Comma,
    String(Cow<'t, str>),
    Number(&'t str),
    True,
    False,
    Null,
    End,
}

/// A reader of tokens.
#[derive(Clone)]
pub(super) struct Tokens<'t> {
    text: &'t str,
    pub(super) at: usize,
}

impl<'t> Tokens<'t> {
    pub(super) fn new(bytes: &'t [u8]) -> Result<Self, Error> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = core::str::from_utf8(bytes);
        let text = text.map_err(|e| Error::new(ErrorKind::JsonSyntax, e.valid_up_to() as u64))?;
        Ok(Self { text, at: 0 })
    }

    #[cold]
    pub(super) fn syntax(&self) -> Error {
        Error::new(ErrorKind::JsonSyntax, self.at as u64)
    }

    #[cold]
    pub(super) fn model(&self) -> Error {
        Error::new(ErrorKind::JsonModel, self.at as u64)
    }

    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    pub(super) fn next(&mut self) -> Result<Token<'t>, Error> {
        let blank = self.rest().iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r')).count();
        self.at += blank;
        let Some(first) = self.rest().first() else { return Ok(Token::End) };
        let simple = match first {
            b'{' => Token::ObjectStart,
            b'}' => Token::ObjectEnd,
            b'[' => Token::ArrayStart,
            b']' => Token::ArrayEnd,
            b':' => Token::Colon,
            b',' => Token::Comma,
            b'"' => return self.string(),
            b't' => return self.word("true", Token::True),
            b'f' => return self.word("false", Token::False),
            b'n' => return self.word("null", Token::Null),
            b'-' | b'0'..=b'9' => return self.number(),
            _ => return Err(self.syntax()),
        };
        self.at += 1;
        Ok(simple)
    }

    fn word(&mut self, word: &str, token: Token<'t>) -> Result<Token<'t>, Error> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err(self.syntax());
        }
        self.at += word.len();
        Ok(token)
    }

    fn number(&mut self) -> Result<Token<'t>, Error> {
        let is_part = |b: &u8| matches!(b, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
        let len = self.rest().iter().take_while(|b| is_part(b)).count();
        let text = self.text.get(self.at..self.at + len).unwrap_or("");
        if !super::write::is_json_number(text) {
            return Err(self.syntax());
        }
        self.at += len;
        Ok(Token::Number(text))
    }

    fn string(&mut self) -> Result<Token<'t>, Error> {
        let start = self.at + 1;
        let body = self.text.get(start..).unwrap_or("");
        let end = body.bytes().position(|b| matches!(b, b'"' | b'\\') || b < 0x20);
        let end = end.ok_or_else(|| self.syntax())?;
        let plain = body.get(..end).unwrap_or("");
        self.at = start + end;
        match body.as_bytes().get(end) {
            Some(b'"') => {
                self.at += 1;
                Ok(Token::String(Cow::Borrowed(plain)))
            }
            Some(b'\\') => self.escaped(plain),
            _ => Err(self.syntax()),
        }
    }

    fn escaped(&mut self, plain: &str) -> Result<Token<'t>, Error> {
        let mut out = String::from(plain);
        loop {
            let rest = self.text.get(self.at..).unwrap_or("");
            let mut chars = rest.chars();
            match chars.next() {
                Some('"') => {
                    self.at += 1;
                    return Ok(Token::String(Cow::Owned(out)));
                }
                Some('\\') => {
                    let c = match chars.next() {
                        Some(c @ ('"' | '\\' | '/')) => c,
                        Some('b') => '\u{8}',
                        Some('f') => '\u{c}',
                        Some('n') => '\n',
                        Some('r') => '\r',
                        Some('t') => '\t',
                        Some('u') => {
                            self.at += 2;
                            out.push(self.code_point()?);
                            continue;
                        }
                        _ => return Err(self.syntax()),
                    };
                    out.push(c);
                    self.at += 2;
                }
                Some(c) if c >= ' ' => {
                    let len = rest.bytes().position(|b| matches!(b, b'"' | b'\\') || b < 0x20);
                    let len = len.ok_or_else(|| self.syntax())?;
                    out.push_str(rest.get(..len).unwrap_or(""));
                    self.at += len;
                }
                _ => return Err(self.syntax()),
            }
        }
    }

    /// The digits behind `\u`, with those of the second half of a pair.
    fn code_point(&mut self) -> Result<char, Error> {
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first).ok_or_else(|| self.syntax());
        }
        if !self.rest().starts_with(b"\\u") {
            return Err(self.syntax());
        }
        self.at += 2;
        let second = self.unit()?;
        if !(0xDC00..0xE000).contains(&second) {
            return Err(self.syntax());
        }
        let point = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        char::from_u32(point).ok_or_else(|| self.syntax())
    }

    fn unit(&mut self) -> Result<u32, Error> {
        let digits = self.text.get(self.at..self.at + 4).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
        let unit = digits.and_then(|d| u32::from_str_radix(d, 16).ok()).ok_or_else(|| self.syntax())?;
        self.at += 4;
        Ok(unit)
    }

    /// The next token if it is this one.
    pub(super) fn expect(&mut self, token: &Token<'_>) -> Result<(), Error> {
        let at = self.at;
        if self.next()? == *token {
            return Ok(());
        }
        self.at = at;
        Err(self.syntax())
    }

    /// What a key leads to is passed over.
    pub(super) fn skip_value(&mut self) -> Result<(), Error> {
        let mut depth = 0_usize;
        loop {
            match self.next()? {
                Token::ObjectStart | Token::ArrayStart => depth += 1,
                Token::ObjectEnd | Token::ArrayEnd => {
                    depth = depth.checked_sub(1).ok_or_else(|| self.syntax())?;
                }
                Token::End => return Err(self.syntax()),
                _ => {}
            }
            if depth == 0 {
                return Ok(());
            }
        }
    }
}
