//! From text to tokens: names, literals and symbols, with their place.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while_m_n, take_while1};
use nom::combinator::{opt, recognize};
use nom::{IResult, Parser};

use super::error::{Error, ErrorKind};

/// The longest expression that is read: 1 MiB.
pub(super) const MAX_TEXT: usize = 1 << 20;

/// A token and where it starts.
#[derive(Debug)]
pub(super) struct Spanned<'t> {
    pub(super) token: Token<'t>,
    pub(super) offset: usize,
}

/// A token.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token<'t> {
    /// A name or keyword as it is written.
    Word(&'t str),
    /// A name in backticks, escapes resolved.
    Quoted(String),
    /// A string, escapes resolved.
    Text(String),
    /// Digits with or without a fraction.
    Number(&'t str),
    /// The text after `@`: a date, or date and time with its `T`, or a time after `T`.
    Moment(&'t str),
    /// `$this`, `$index`, `$total`, without the sign.
    Dollar(&'t str),
    /// A variable, without the sign.
    Variable(String),
    /// An operator or a delimiter.
    Symbol(&'static str),
}

// Longer ones first: `<=` before `<`.
const SYMBOLS: &[&str] = &[
    "<=", ">=", "!=", "!~", ".", ",", "(", ")", "[", "]", "{", "}", "+", "-", "*", "/", "&", "|", "<", ">",
    "=", "~",
];

/// All tokens of the text.
pub(super) fn tokens(text: &str) -> Result<Vec<Spanned<'_>>, Error> {
    if text.len() > MAX_TEXT {
        return Err(Error::new(ErrorKind::TooLarge, MAX_TEXT));
    }
    let mut out = Vec::new();
    let mut rest = text;
    loop {
        let here = text.len() - rest.len();
        rest = skip(rest).map_err(|kind| Error::new(kind, here))?;
        let offset = text.len() - rest.len();
        if rest.is_empty() {
            return Ok(out);
        }
        let (after, token) = token(rest).map_err(|kind| Error::new(kind, offset))?;
        out.push(Spanned { token, offset });
        rest = after;
    }
}

/// What follows white space and comments.
fn skip(mut rest: &str) -> Result<&str, ErrorKind> {
    loop {
        rest = rest.trim_start();
        if let Some(comment) = rest.strip_prefix("//") {
            rest = comment.find(['\n', '\r']).and_then(|at| comment.get(at..)).unwrap_or("");
        } else if let Some(comment) = rest.strip_prefix("/*") {
            let end = comment.find("*/").ok_or(ErrorKind::UnexpectedEnd)?;
            rest = comment.get(end + 2..).unwrap_or("");
        } else {
            return Ok(rest);
        }
    }
}

fn token(rest: &str) -> Result<(&str, Token<'_>), ErrorKind> {
    let first = rest.chars().next().unwrap_or(' ');
    let after_first = rest.get(first.len_utf8()..).unwrap_or("");
    match first {
        // N1 has no strings in double quotes; the published invariants do.
        '\'' | '"' => quoted(after_first, first).map(|(rest, text)| (rest, Token::Text(text))),
        '`' => quoted(after_first, first).map(|(rest, text)| (rest, Token::Quoted(text))),
        '@' => moment(after_first)
            .map(|(rest, text)| (rest, Token::Moment(text)))
            .map_err(|_| ErrorKind::Literal),
        '$' => {
            word(after_first).map(|(rest, text)| (rest, Token::Dollar(text))).map_err(|_| ErrorKind::Syntax)
        }
        '%' => match after_first.chars().next() {
            Some(quote @ ('\'' | '`' | '"')) => quoted(after_first.get(1..).unwrap_or(""), quote)
                .map(|(rest, text)| (rest, Token::Variable(text))),
            _ => variable(after_first)
                .map(|(rest, text)| (rest, Token::Variable(text.to_owned())))
                .map_err(|_| ErrorKind::Syntax),
        },
        '0'..='9' => {
            number(rest).map(|(rest, text)| (rest, Token::Number(text))).map_err(|_| ErrorKind::Syntax)
        }
        'a'..='z' | 'A'..='Z' | '_' => {
            word(rest).map(|(rest, text)| (rest, Token::Word(text))).map_err(|_| ErrorKind::Syntax)
        }
        _ => SYMBOLS
            .iter()
            .find_map(|symbol| rest.strip_prefix(symbol).map(|after| (after, Token::Symbol(symbol))))
            .ok_or(ErrorKind::Syntax),
    }
}

fn word(input: &str) -> IResult<&str, &str> {
    recognize((
        take_while_m_n(1, 1, |c: char| c.is_ascii_alphabetic() || c == '_'),
        take_while(|c: char| c.is_ascii_alphanumeric() || c == '_'),
    ))
    .parse(input)
}

/// FHIR writes `%vs-name` and `%ext-name` without quotes.
fn variable(input: &str) -> IResult<&str, &str> {
    recognize((
        word,
        opt(recognize((tag("-"), take_while1(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_')))),
    ))
    .parse(input)
}

fn digits(input: &str) -> IResult<&str, &str> {
    take_while1(|c: char| c.is_ascii_digit()).parse(input)
}

fn two(input: &str) -> IResult<&str, &str> {
    take_while_m_n(2, 2, |c: char| c.is_ascii_digit()).parse(input)
}

/// A point without digits after it is not part of the number: `1.toString()`.
fn number(input: &str) -> IResult<&str, &str> {
    recognize((digits, opt((tag("."), digits)))).parse(input)
}

fn clock(input: &str) -> IResult<&str, &str> {
    recognize((two, opt((tag(":"), two, opt((tag(":"), two, opt((tag("."), digits)))))))).parse(input)
}

fn zone(input: &str) -> IResult<&str, &str> {
    alt((tag("Z"), recognize((alt((tag("+"), tag("-"))), two, tag(":"), two)))).parse(input)
}

fn moment(input: &str) -> IResult<&str, &str> {
    let year = take_while_m_n(4, 4, |c: char| c.is_ascii_digit());
    let day = (year, opt((tag("-"), two, opt((tag("-"), two)))));
    alt((recognize((tag("T"), clock)), recognize((day, opt((tag("T"), opt((clock, opt(zone)))))))))
        .parse(input)
}

/// The text up to the closing quote, escapes resolved.
fn quoted(input: &str, quote: char) -> Result<(&str, String), ErrorKind> {
    let mut text = String::new();
    let mut chars = input.chars();
    while let Some(c) = chars.next() {
        if c == quote {
            return Ok((chars.as_str(), text));
        }
        if c != '\\' {
            text.push(c);
            continue;
        }
        match chars.next().ok_or(ErrorKind::UnexpectedEnd)? {
            'r' => text.push('\r'),
            'n' => text.push('\n'),
            't' => text.push('\t'),
            'f' => text.push('\u{c}'),
            'u' => {
                let unit = unit(&mut chars)?;
                let code = if (0xd800..0xdc00).contains(&unit) {
                    if chars.next() != Some('\\') || chars.next() != Some('u') {
                        return Err(ErrorKind::Literal);
                    }
                    let low = self::unit(&mut chars)?.checked_sub(0xdc00).filter(|low| *low < 0x400);
                    0x10000 + ((unit - 0xd800) << 10) + low.ok_or(ErrorKind::Literal)?
                } else {
                    unit
                };
                text.push(char::from_u32(code).ok_or(ErrorKind::Literal)?);
            }
            // The specification lists `'`, `"`, `` ` ``, `/` and `\`; other letters stand for themselves, as
            // published expressions expect.
            other => text.push(other),
        }
    }
    Err(ErrorKind::UnexpectedEnd)
}

/// Four hexadecimal digits.
fn unit(chars: &mut core::str::Chars<'_>) -> Result<u32, ErrorKind> {
    let mut value = 0;
    for _ in 0..4 {
        let digit = chars.next().ok_or(ErrorKind::UnexpectedEnd)?.to_digit(16).ok_or(ErrorKind::Literal)?;
        value = value * 16 + digit;
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<Token<'_>> {
        tokens(text).unwrap().into_iter().map(|s| s.token).collect()
    }

    #[test]
    fn words_numbers_and_symbols() {
        assert_eq!(
            all("a.b1 >= 1.50 !~ 2.x"),
            vec![
                Token::Word("a"),
                Token::Symbol("."),
                Token::Word("b1"),
                Token::Symbol(">="),
                Token::Number("1.50"),
                Token::Symbol("!~"),
                Token::Number("2"),
                Token::Symbol("."),
                Token::Word("x"),
            ]
        );
        assert_eq!(all("// all of it\n/* and this */ `div`"), vec![Token::Quoted("div".to_owned())]);
    }

    #[test]
    fn strings_and_variables() {
        assert_eq!(
            all(r"'a\'b\\c\u00e9\ud83d\ude00\n'"),
            vec![Token::Text("a'b\\c\u{e9}\u{1f600}\n".to_owned())]
        );
        let names = ["vs-name", "us-core", "resource"].map(|n| Token::Variable(n.to_owned()));
        assert_eq!(all("%vs-name %`us-core` %resource"), names.to_vec());
    }

    #[test]
    fn dates_end_where_they_must() {
        assert_eq!(all("@2015.is")[0], Token::Moment("2015"));
        assert_eq!(all("@2015-02-04T14:34:28.123+09:00")[0], Token::Moment("2015-02-04T14:34:28.123+09:00"));
        assert_eq!(all("@2015T")[0], Token::Moment("2015T"));
        assert_eq!(all("@T14:30.is")[0], Token::Moment("T14:30"));
    }

    #[test]
    fn what_is_no_token_has_a_place() {
        for (text, kind, offset) in [
            ("a # b", ErrorKind::Syntax, 2),
            ("'open", ErrorKind::UnexpectedEnd, 0),
            ("a /* open", ErrorKind::UnexpectedEnd, 1),
            (r"'\u12'", ErrorKind::Literal, 0),
            (r"'\ud800x'", ErrorKind::Literal, 0),
            ("@12", ErrorKind::Literal, 0),
            ("%", ErrorKind::Syntax, 0),
        ] {
            let error = tokens(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
        }
    }
}
