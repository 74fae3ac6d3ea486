//! The tokens of XHTML, read without ever failing: what is no markup is text.

use std::borrow::Cow;

/// A token.
#[derive(Debug)]
pub(super) enum Token<'a> {
    /// Text, references resolved.
    Text(Cow<'a, str>),
    /// A start tag; `empty` if it ends the element, too.
    Start { name: &'a str, attributes: &'a str, empty: bool },
    /// An end tag.
    End { name: &'a str },
}

pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(xhtml: &'a str) -> Self {
        Self { rest: xhtml }
    }

    /// What begins with `<`; `None` if it is text after all.
    fn markup(&mut self) -> Option<Option<Token<'a>>> {
        let rest = self.rest;
        for (open, close) in [("<!--", "-->"), ("<?", "?>"), ("<!", ">")] {
            if let Some(inner) = rest.strip_prefix("<![CDATA[") {
                let (text, after) = inner.split_once("]]>").unwrap_or((inner, ""));
                self.rest = after;
                return Some(Some(Token::Text(Cow::Borrowed(text))));
            }
            if let Some(inner) = rest.strip_prefix(open) {
                let (_, after) = inner.split_once(close)?;
                self.rest = after;
                return Some(None);
            }
        }
        if let Some(inner) = rest.strip_prefix("</") {
            let (name, after) = name(inner)?;
            let (_, after) = after.split_once('>')?;
            self.rest = after;
            return Some(Some(Token::End { name }));
        }
        let (name, after) = name(rest.strip_prefix('<')?)?;
        let end = tag_end(after)?;
        let (attributes, after) = after.split_at_checked(end)?;
        self.rest = after.get(1..).unwrap_or_default();
        let empty = attributes.ends_with('/');
        Some(Some(Token::Start { name, attributes: attributes.trim_end_matches('/'), empty }))
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            if self.rest.starts_with('<') {
                match self.markup() {
                    Some(Some(token)) => return Some(token),
                    Some(None) => continue,
                    None => {}
                }
            }
            // The first character is text whatever it is; the next `<` may begin a tag.
            let first = self.rest.chars().next().map_or(0, char::len_utf8);
            let end = self
                .rest
                .get(first..)
                .and_then(|rest| rest.find('<'))
                .map_or(self.rest.len(), |at| first + at);
            let (text, after) = self.rest.split_at_checked(end)?;
            self.rest = after;
            return Some(Token::Text(resolve(text)));
        }
    }
}

/// The local name at the beginning, and what follows; `None` if there is none.
fn name(text: &str) -> Option<(&str, &str)> {
    if !text.starts_with(|c: char| c.is_alphabetic() || c == '_') {
        return None;
    }
    let end = text
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':')))
        .unwrap_or(text.len());
    let (name, after) = text.split_at_checked(end)?;
    Some((name.rsplit(':').next().unwrap_or(name), after))
}

/// Where the tag ends that these attributes are in: a `>` in quotes is no end.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The attributes of a start tag, by local name; values with references resolved.
pub(super) fn attributes(text: &str) -> Vec<(&str, Cow<'_, str>)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some((name, after)) = name(rest) {
        let after = after.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            found.push((name, Cow::Borrowed("")));
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let quoted = ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.split_once(quote));
        let (value, after) =
            quoted.unwrap_or_else(|| value.split_once(char::is_whitespace).unwrap_or((value, "")));
        found.push((name, resolve(value)));
        rest = after.trim_start();
    }
    found
}

/// References resolved: characters by number, XML's five, and those of HTML that narrative uses. Others stay as they are.
fn resolve(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('&') {
        out.push_str(before);
        let found = from.split_once(';').filter(|(name, _)| name.len() <= 10);
        match found.and_then(|(name, after)| Some((character(name)?, after))) {
            Some((c, after)) => {
                out.push(c);
                rest = after;
            }
            None => {
                out.push('&');
                rest = from;
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Names of characters, by name.
const NAMED: [(&str, char); 61] = [
    ("Alpha", 'Α'),
    ("Beta", 'Β'),
    ("Delta", 'Δ'),
    ("Omega", 'Ω'),
    ("Sigma", 'Σ'),
    ("aacute", 'á'),
    ("agrave", 'à'),
    ("alpha", 'α'),
    ("amp", '&'),
    ("apos", '\''),
    ("aring", 'å'),
    ("asymp", '≈'),
    ("auml", 'ä'),
    ("beta", 'β'),
    ("bull", '•'),
    ("ccedil", 'ç'),
    ("cent", '¢'),
    ("copy", '©'),
    ("deg", '°'),
    ("delta", 'δ'),
    ("divide", '÷'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("euro", '€'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("frac34", '¾'),
    ("gamma", 'γ'),
    ("ge", '≥'),
    ("gt", '>'),
    ("hellip", '…'),
    ("iacute", 'í'),
    ("laquo", '«'),
    ("ldquo", '“'),
    ("le", '≤'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("micro", 'µ'),
    ("middot", '·'),
    ("minus", '−'),
    ("mu", 'μ'),
    ("nbsp", '\u{a0}'),
    ("ndash", '–'),
    ("ne", '≠'),
    ("ntilde", 'ñ'),
    ("oacute", 'ó'),
    ("ouml", 'ö'),
    ("plusmn", '±'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rdquo", '”'),
    ("reg", '®'),
    ("rsquo", '’'),
    ("sect", '§'),
    ("sup2", '²'),
    ("szlig", 'ß'),
    ("times", '×'),
    ("trade", '™'),
    ("uacute", 'ú'),
    ("uuml", 'ü'),
];

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?)
            .filter(|c| !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}'));
    }
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_markup_is_text() {
        for text in ["a < b", "<", "<1>", "a <b", "< b>", "&", "&nope;", "&#0;", "</", "<!-- open", "<a x='"]
        {
            let all: String = Tokens::of(text)
                .map(|token| match token {
                    Token::Text(text) => text.into_owned(),
                    _ => panic!("{text}"),
                })
                .collect();
            assert_eq!(all, text);
        }
    }

    #[test]
    fn references_are_resolved() {
        assert_eq!(resolve("1 &lt; 2 &amp;&nbsp;&#233;&#xE9; &le;"), "1 < 2 &\u{a0}éé ≤");
        assert!(NAMED.iter().all(|(name, c)| character(name) == Some(*c)));
    }

    #[test]
    fn attributes_are_read_in_any_quotes() {
        let found = attributes(" id=\"a\" class='b > c' checked xml:lang = \"de\" x=1");
        let found: Vec<_> = found.iter().map(|(name, value)| (*name, value.as_ref())).collect();
        assert_eq!(found, [("id", "a"), ("class", "b > c"), ("checked", ""), ("lang", "de"), ("x", "1")]);
    }
}
