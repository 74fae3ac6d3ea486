//! Characters: references, escapes, and which are allowed where.

use std::borrow::Cow;

use crate::word;

/// Length of the run before the first byte an attribute's value must not hold plainly: the quote, `&`, `<`, `>` and
/// control characters.
#[inline(always)]
pub(super) fn plain_run(bytes: &[u8], quote: u8) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut run = 0;
    for word in words {
        if let Some(at) = word::find(u64::from_le_bytes(*word), 0x20, [quote, b'&', b'<', b'>']) {
            return run + at;
        }
        run += 8;
    }
    let special = |b: &u8| *b == quote || *b < 0x20 || matches!(*b, b'&' | b'<' | b'>');
    run + rest.iter().position(special).unwrap_or(rest.len())
}

/// Length of the run before the first byte that ends an attribute's value in `"`, or needs a look there: `&`, `<` and control
/// characters.
#[inline]
pub(super) fn value_run(bytes: &[u8]) -> usize {
    // Most values are short: a call into memchr costs more than it saves there.
    let near = bytes.get(..32).unwrap_or(bytes);
    let (words, rest) = near.as_chunks::<8>();
    let mut run = 0;
    for word in words {
        if let Some(at) = word::find(u64::from_le_bytes(*word), 0x20, [b'"', b'&', b'<']) {
            return run + at;
        }
        run += 8;
    }
    let special = |b: &u8| *b < 0x20 || matches!(*b, b'"' | b'&' | b'<');
    if let Some(at) = rest.iter().position(special) {
        return run + at;
    }
    let far = bytes.get(near.len()..).unwrap_or_default();
    let end = memchr::memchr3(b'"', b'&', b'<', far).unwrap_or(far.len());
    let value = far.get(..end).unwrap_or_default();
    let control = value.iter().fold(false, |found, b| found | (*b < 0x20));
    near.len() + if control { value.iter().position(|b| *b < 0x20).unwrap_or(end) } else { end }
}

/// Length of the run before what can end a name in a tag: the first byte below `A` that is no digit.
#[inline]
pub(super) fn name_run(bytes: &[u8]) -> usize {
    let mut run = 0;
    while let Some(front) = bytes.get(run..).and_then(word::at_front) {
        let Some(at) = name_end(front) else {
            run += 8;
            continue;
        };
        run += at;
        if !bytes.get(run).is_some_and(u8::is_ascii_digit) {
            return run;
        }
        run += 1;
    }
    let rest = bytes.get(run..).unwrap_or_default();
    run + rest.iter().position(|b| *b < b'A' && !b.is_ascii_digit()).unwrap_or(rest.len())
}

/// The first of eight bytes that can end a name, or a digit.
#[inline]
pub(super) fn name_end(front: u64) -> Option<usize> {
    word::find(front, b'A', [])
}

/// Whether XML 1.0 allows the character.
pub(super) const fn is_allowed(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Where the first of U+FFFE and U+FFFF stands, which XML does not allow.
pub(super) fn noncharacter(text: &str) -> Option<usize> {
    let found = memchr::memmem::find_iter(text.as_bytes(), "\u{ffff}".as_bytes().get(..2)?);
    let mut found = found.filter(|at| text.as_bytes().get(at + 2).is_some_and(|b| *b >= 0xbe));
    found.next()
}

/// Whether text has a control character XML does not allow.
pub(super) fn has_control(text: &[u8]) -> bool {
    text.iter().fold(false, |found, b| found | (*b < 0x20 && !matches!(*b, b'\t' | b'\n' | b'\r')))
}

/// What a reference stands for, `&` and `;` taken off.
pub(super) fn reference(name: &str) -> Option<char> {
    let number = match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        _ => name.strip_prefix('#')?,
    };
    let (digits, radix) = number.strip_prefix('x').map_or((number, 10), |hex| (hex, 16));
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let c = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
    is_allowed(c).then_some(c)
}

/// The value of an attribute: references resolved, white space made spaces. The position of the fault when it has one.
pub(super) fn attribute(raw: &str) -> Result<Cow<'_, str>, usize> {
    let mut out = String::with_capacity(raw.len());
    let mut pos = 0;
    loop {
        let rest = raw.get(pos..).unwrap_or_default();
        let run = plain_run(rest.as_bytes(), b'&');
        let (head, tail) = rest.split_at_checked(run).unwrap_or((rest, ""));
        out.push_str(head);
        pos += head.len();
        pos += match tail.as_bytes() {
            [] => return Ok(Cow::Owned(out)),
            [b'&', tail @ ..] => {
                let end = tail.iter().position(|b| *b == b';').ok_or(pos)?;
                let name = raw.get(pos + 1..pos + 1 + end).unwrap_or_default();
                out.push(reference(name).ok_or(pos)?);
                end + 2
            }
            [b'>', ..] => {
                out.push('>');
                1
            }
            [b'\r', b'\n', ..] => {
                out.push(' ');
                2
            }
            [b'\r' | b'\n' | b'\t', ..] => {
                out.push(' ');
                1
            }
            _ => return Err(pos),
        };
    }
}

/// Appends what text stands for: references resolved, CDATA sections opened. They were checked before.
pub(super) fn text(raw: &str, out: &mut String) {
    let mut rest = raw;
    while let Some((head, tail)) = rest.find(['&', '<']).and_then(|at| rest.split_at_checked(at)) {
        out.push_str(head);
        let cdata = tail.strip_prefix("<![CDATA[").and_then(|tail| tail.split_once("]]>"));
        let name = tail.strip_prefix('&').and_then(|tail| tail.split_once(';'));
        if let Some((inner, tail)) = cdata {
            out.push_str(inner);
            rest = tail;
        } else if let Some((name, tail)) = name {
            out.extend(reference(name));
            rest = tail;
        } else {
            // A comment or processing instruction.
            rest = tail.split_once('>').map_or("", |(_, tail)| tail);
        }
    }
    out.push_str(rest);
}

/// Appends the value of an attribute, without quotes.
#[inline]
pub(super) fn write_attribute(text: &str, out: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    out.reserve(rest.len() + 16);
    loop {
        let run = plain_run(rest, b'"');
        let (head, tail) = rest.split_at_checked(run).unwrap_or((rest, &[]));
        write_plain(head, out);
        let Some((byte, tail)) = tail.split_first() else { break };
        rest = tail;
        out.extend_from_slice(match byte {
            b'"' => b"&quot;",
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'\t' => b"&#9;",
            b'\n' => b"&#10;",
            b'\r' => b"&#13;",
            _ => "\u{fffd}".as_bytes(),
        });
    }
}

/// Appends text without markup; U+FFFE and U+FFFF are not allowed.
#[inline]
fn write_plain(bytes: &[u8], out: &mut Vec<u8>) {
    const LAST: u8 = 0xef;
    if !bytes.is_ascii() && bytes.contains(&LAST) {
        let text = core::str::from_utf8(bytes).unwrap_or_default();
        out.extend_from_slice(text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}").as_bytes());
    } else {
        out.extend_from_slice(bytes);
    }
}

/// Appends text between tags.
pub(super) fn write_text(text: &str, out: &mut Vec<u8>) {
    write_attribute(text, out);
}

/// Whether it is a name in XML, with at most one prefix.
pub(super) fn is_name(name: &str) -> bool {
    let mut parts = name.split(':');
    let fine = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(starts_name) && chars.all(continues_name)
    };
    parts.next().is_some_and(fine) && parts.next().is_none_or(fine) && parts.next().is_none()
}

fn starts_name(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '_' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

fn continues_name(c: char) -> bool {
    starts_name(c)
        || matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

/// A name XML allows: other characters become `_xHHHH_`, as do underscores that would read as such an escape.
pub(super) fn to_name(name: &str) -> Cow<'_, str> {
    let fine = !name.contains("_x") && !name.contains(':') && is_name(name);
    if fine {
        return Cow::Borrowed(name);
    }
    let mut out = String::new();
    for (at, c) in name.char_indices() {
        let allowed = if at == 0 { starts_name(c) } else { continues_name(c) };
        let escape = c == '_' && name.get(at..).is_some_and(|rest| rest == "_x_" || escaped(rest).is_some());
        if allowed && !escape {
            out.push(c);
        } else {
            out.push_str(&format!("_x{:04X}_", u32::from(c)));
        }
    }
    if out.is_empty() {
        // No character is left out of a name, so this stands for the empty one only.
        out.push_str("_x_");
    }
    Cow::Owned(out)
}

/// The name that [`to_name`] was given.
pub(super) fn from_name(name: &str) -> Cow<'_, str> {
    if !name.contains("_x") {
        return Cow::Borrowed(name);
    }
    if name == "_x_" {
        return Cow::Borrowed("");
    }
    let mut out = String::new();
    let mut rest = name;
    while let Some(at) = rest.find("_x") {
        let (head, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(head);
        if let Some((c, len)) = escaped(tail) {
            out.push(c);
            rest = tail.get(len..).unwrap_or_default();
        } else {
            out.push_str("_x");
            rest = tail.get(2..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character of `_xHHHH_` at the front, and the length of the escape.
fn escaped(text: &str) -> Option<(char, usize)> {
    let (digits, _) = text.strip_prefix("_x")?.split_once('_')?;
    if !(4..=6).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let c = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    Some((c, digits.len() + 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_runs_up_to_the_first_byte_that_needs_a_look() {
        let special = |b: &u8| *b < 0x20 || matches!(*b, b'"' | b'&' | b'<');
        for len in 0..70 {
            for at in 0..=len {
                for byte in [b'"', b'&', b'<', b'>', b'\n', b'\t', 0x1f, b' ', 0x7f, 0xe9] {
                    let mut bytes = b"a > b'\xc3\xa9=".repeat(8)[..len].to_vec();
                    bytes.insert(at, byte);
                    bytes.extend([b'x', b'"']);
                    let first = bytes.iter().position(special).unwrap();
                    assert_eq!(value_run(&bytes), first, "{byte:#x} at {at} of {len}");
                    assert_eq!(value_run(&bytes[..first]), first);
                }
            }
        }
    }

    #[test]
    fn references_are_the_five_and_the_numbered() {
        assert_eq!(reference("quot"), Some('"'));
        assert_eq!(reference("#x1F600"), Some('\u{1f600}'));
        assert_eq!(reference("#10"), Some('\n'));
        for bad in ["nbsp", "#", "#x", "#0", "#xD800", "#-1", "#+1", "#1a", "#99999999999", "", "Amp"] {
            assert_eq!(reference(bad), None, "{bad}");
        }
    }

    #[test]
    fn white_space_of_attributes_becomes_spaces() {
        assert_eq!(attribute("a\r\nb\tc\nd&#10;e&amp;").unwrap(), "a b c d\ne&");
        assert_eq!(attribute("ab&nbsp;"), Err(2));
        assert_eq!(attribute("ab&amp"), Err(2));
        assert_eq!(attribute("a<b"), Err(1));
    }

    #[test]
    fn attributes_are_escaped() {
        for (text, expected) in [
            ("a\"b<c>d&e\n\r\tf", "a&quot;b&lt;c&gt;d&amp;e&#10;&#13;&#9;f"),
            ("plain text of some length, é", "plain text of some length, é"),
            ("x\u{0}\u{1f}\u{ffff}\u{ff01}", "x\u{fffd}\u{fffd}\u{fffd}\u{ff01}"),
        ] {
            let mut out = Vec::new();
            write_attribute(text, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }

    #[test]
    fn runs_end_at_every_special_byte_and_position() {
        for special in [b'"', b'&', b'<', b'>', b'\n', 0, 0x1f] {
            for at in 0..20 {
                let mut bytes = vec![b'='; 20];
                bytes[at] = special;
                assert_eq!(plain_run(&bytes, b'"'), at);
            }
        }
        assert_eq!(plain_run("é'=;%$?~\u{7f}#!".as_bytes(), b'"'), 12);
    }

    #[test]
    fn any_name_becomes_a_name_and_back() {
        for name in [
            "plain",
            "_given",
            "foo bar",
            "1st",
            "a:b",
            "",
            "_x0041_",
            "_x_",
            "é",
            "a_x",
            "<>&\"",
            "\u{10ffff}",
        ] {
            let safe = to_name(name);
            assert!(is_name(&safe) && !safe.contains(':'), "{name} {safe}");
            assert_eq!(from_name(&safe), name);
        }
        assert_eq!(to_name("foo bar"), "foo_x0020_bar");
    }
}
