//! XML as text: names, attributes, references; and in [`tokens`] the only user of quick-xml.

use std::borrow::Cow;

pub(crate) mod scan;
pub(crate) mod tokens;

/// XML Schema's namespace for instances.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
/// The namespace of `xml:lang` and its like.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The name in a start tag, as written.
pub(crate) fn tag_name(tag: &str) -> &str {
    let name = tag.strip_prefix('<').unwrap_or(tag);
    let end = name.bytes().position(|b| is_space(b) || b == b'>' || b == b'/').unwrap_or(name.len());
    name.get(..end).unwrap_or_default()
}

/// What follows the prefix.
#[inline]
pub(crate) fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

/// The prefix; empty for none.
#[inline]
pub(crate) fn prefix(name: &str) -> &str {
    name.split_once(':').map_or("", |(prefix, _)| prefix)
}

/// Whether an attribute of that name declares a namespace.
pub(crate) fn is_declaration(name: &str) -> bool {
    name == "xmlns" || name.starts_with("xmlns:")
}

pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Whether there is nothing but white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.bytes().all(is_space)
}

/// Whether it can be the name of an element or attribute, as far as ASCII decides that.
pub(crate) fn is_name(name: &str) -> bool {
    let part = |part: &str| {
        let start = |b: u8| b.is_ascii_alphabetic() || b == b'_' || b >= 0x80;
        let mut bytes = part.bytes();
        bytes.next().is_some_and(start)
            && bytes.all(|b| start(b) || b.is_ascii_digit() || matches!(b, b'-' | b'.'))
    };
    match name.split_once(':') {
        Some((prefix, local)) => part(prefix) && part(local),
        None => part(name),
    }
}

/// The attributes of a start tag: names as written, values with references. An error is an offset in the tag.
#[derive(Clone)]
pub(crate) struct Attributes<'a> {
    tag: &'a str,
    at: usize,
}

impl<'a> Attributes<'a> {
    /// Those of a whole start tag, from its `<`.
    pub(crate) fn of_tag(tag: &'a str) -> Self {
        Self { tag, at: 1 + tag_name(tag).len() }
    }

    /// Those behind the name, which ends at `at`.
    #[inline]
    pub(crate) const fn behind(tag: &'a str, at: usize) -> Self {
        Self { tag, at }
    }

    /// Where the value given last ends.
    #[inline]
    pub(crate) const fn position(&self) -> usize {
        self.at
    }

    #[cold]
    fn fail(&mut self, at: usize) -> Option<Result<(&'a str, &'a str), usize>> {
        self.at = self.tag.len();
        Some(Err(at))
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Result<(&'a str, &'a str), usize>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.tag.as_bytes();
        let run = |from: usize, stop: fn(u8) -> bool| {
            let rest = bytes.get(from..).unwrap_or_default();
            from + rest.iter().position(|b| stop(*b)).unwrap_or(rest.len())
        };
        let start = run(self.at, |b| !is_space(b));
        match bytes.get(start) {
            None | Some(b'>') => return None,
            // Only the end of an empty tag has a slash, and nothing but that end may follow it.
            Some(b'/') if matches!(bytes.get(start + 1..), None | Some([] | [b'>'])) => return None,
            Some(_) if start == self.at => return self.fail(start),
            Some(_) => {}
        }
        let name_end = run(start, |b| b == b'=' || is_space(b) || b == b'>' || b == b'/');
        let equals = run(name_end, |b| !is_space(b));
        if bytes.get(equals) != Some(&b'=') || name_end == start {
            return self.fail(start);
        }
        let open = run(equals + 1, |b| !is_space(b));
        let Some(quote) = bytes.get(open).copied().filter(|b| matches!(b, b'"' | b'\'')) else {
            return self.fail(open);
        };
        let rest = bytes.get(open + 1..).unwrap_or_default();
        let Some(len) = memchr::memchr(quote, rest) else { return self.fail(open) };
        self.at = open + len + 2;
        match (self.tag.get(start..name_end), self.tag.get(open + 1..open + 1 + len)) {
            (Some(name), Some(value)) => Some(Ok((name, value))),
            _ => self.fail(start),
        }
    }
}

/// The value of an attribute as written: references resolved, white space made blanks. What cannot be resolved stays.
pub(crate) fn attribute_value(raw: &str) -> Cow<'_, str> {
    if !raw.bytes().any(|b| b == b'&' || b < b' ') {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '\t', '\n', '\r']) {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let line_end = from.strip_prefix("\r\n");
        rest = match (line_end, reference(from)) {
            (Some(after), _) => {
                out.push(' ');
                after
            }
            (None, Some((found, after))) => {
                out.push(found);
                after
            }
            (None, None) => {
                out.push(if from.starts_with('&') { '&' } else { ' ' });
                from.get(1..).unwrap_or_default()
            }
        };
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Text as written: references resolved, CDATA sections opened, line ends made `\n`. What cannot be resolved stays.
pub(crate) fn text_value(raw: &str) -> Cow<'_, str> {
    if !raw.bytes().any(|b| matches!(b, b'&' | b'<' | b'\r')) {
        return Cow::Borrowed(raw);
    }
    const SECTION: &str = "<![CDATA[";
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '<', '\r']) {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        rest = from.get(1..).unwrap_or_default();
        if let Some(section) = from.strip_prefix(SECTION) {
            let (body, after) = section.split_once("]]>").unwrap_or((section, ""));
            push_lines(&mut out, body);
            rest = after;
        } else if let Some((found, after)) = reference(from) {
            out.push(found);
            rest = after;
        } else if from.starts_with('\r') {
            out.push('\n');
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        } else {
            out.push_str(from.get(..1).unwrap_or_default());
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Where in a text as written its value begins: behind the mark of a CDATA section that stands first.
pub(crate) fn value_start(raw: &str) -> usize {
    let mut rest = raw;
    while let Some(section) = rest.strip_prefix("<![CDATA[") {
        rest = section;
        match section.strip_prefix("]]>") {
            Some(after) => rest = after,
            None => break,
        }
    }
    raw.len() - rest.len()
}

/// Adds text, line ends made `\n`.
fn push_lines(out: &mut String, text: &str) {
    for (at, line) in text.split('\r').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        out.push_str(if at > 0 { line.strip_prefix('\n').unwrap_or(line) } else { line });
    }
}

/// The character a reference at the start of `text` stands for, and what follows it; `None` if none is there, it is not one
/// of XML's five or its number not that of a character of XML.
pub(crate) fn reference(text: &str) -> Option<(char, &str)> {
    // The longest is `&#x10FFFF;` with some zeros; a search without bound would be quadratic.
    let body = text.strip_prefix('&')?;
    let end = body.bytes().take(32).position(|b| b == b';')?;
    let found = match body.get(..end)? {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        other => character(other)?,
    };
    Some((found, body.get(end + 1..)?))
}

fn character(text: &str) -> Option<char> {
    let number = text.strip_prefix('#')?;
    let (digits, radix) = number.strip_prefix('x').map_or((number, 10), |digits| (digits, 16));
    if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let found = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
    let allowed = matches!(found, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..);
    allowed.then_some(found)
}

/// What stands between the signs of a comment.
pub(crate) fn comment_body(raw: &str) -> &str {
    raw.strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->")).unwrap_or(raw)
}

/// What stands between the signs of a processing instruction.
pub(crate) fn instruction_body(raw: &str) -> &str {
    raw.strip_prefix("<?").and_then(|rest| rest.strip_suffix("?>")).unwrap_or(raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_split() {
        let all = |tag: &'static str| Attributes::of_tag(tag).collect::<Vec<_>>();
        assert_eq!(all("<a b=\"1\" c:d = '&lt;\"' />"), [Ok(("b", "1")), Ok(("c:d", "&lt;\""))]);
        assert!(all("<a>").is_empty() && all("<a/>").is_empty() && all("<a >").is_empty());
        for bad in ["<a b>", "<a b=c>", "<a b='1'c='2'>", "<a ='1'>", "<a b='1>", "<a / b='1'>"] {
            assert!(all(bad).iter().any(Result::is_err), "{bad}");
        }
    }

    #[test]
    fn references_are_resolved() {
        assert_eq!(attribute_value("a&amp;&#65;&#x42;\r\n\tz"), "a&AB  z");
        assert_eq!(text_value("1 &lt; 2<![CDATA[ & <b>\r\n]]>\r\rc"), "1 < 2 & <b>\n\n\nc");
        for bad in ["&nbsp;", "&#0;", "&#xFFFE;", "&#x110000;", "&;", "&#;", "&amp", "&#x-1;", "&#+1;"] {
            assert!(reference(bad).is_none(), "{bad}");
        }
    }
}
