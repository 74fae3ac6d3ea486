//! The end of an XHTML element, found fast.
//!
//! Narrative is the larger half of many resources. This reads the plain part of XML that generators write; whatever
//! else there may be (comments, CDATA, prefixes, faults) is left to the slower way, which knows it all.

use super::chars::{plain_run, reference};

/// Most attributes of a tag that are compared with each other here.
const ATTRIBUTES: usize = 8;

/// An element that is well-formed: where it and its last tag end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// Length of the element.
    pub(super) len: usize,
    /// Where its end tag begins.
    pub(super) close: usize,
}

/// Looks at the element at the front; `None` when it is not plain, well-formed or not closed by an end tag.
///
/// Its namespace must be declared, if at all, by `xmlns` on the first tag.
pub(super) fn span(text: &str) -> Option<Span> {
    let mut scan = Scan { text, bytes: text.as_bytes(), pos: 0 };
    // Where the names of open elements stand.
    let mut open: Vec<(usize, usize)> = Vec::new();
    loop {
        if scan.peek(1) == Some(b'/') {
            let (start, end) = open.pop()?;
            let close = scan.pos;
            let after = scan.bytes.get(close + 2..)?.strip_prefix(scan.bytes.get(start..end)?)?;
            scan.pos = text.len() - after.len();
            scan.expect(b'>')?;
            if open.is_empty() {
                return Some(Span { len: scan.pos, close });
            }
        } else {
            scan.pos += 1;
            let start = scan.pos;
            scan.name();
            let end = scan.pos;
            if !scan.bytes.get(start)?.is_ascii_alphabetic() {
                return None;
            }
            if !scan.attributes(open.is_empty())? {
                open.push((start, end));
            } else if open.is_empty() {
                return None;
            }
        }
        scan.text()?;
    }
}

struct Scan<'a> {
    text: &'a str,
    bytes: &'a [u8],
    pos: usize,
}

impl Scan<'_> {
    #[inline]
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.pos + ahead).copied()
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Option<()> {
        if self.peek(0) != Some(byte) {
            return None;
        }
        self.pos += 1;
        Some(())
    }

    /// Goes to the end of a name of letters, digits and hyphens.
    #[inline]
    fn name(&mut self) {
        while self.peek(0).is_some_and(|b| b.is_ascii_alphanumeric() || b == b'-') {
            self.pos += 1;
        }
    }

    /// The attributes and the end of a tag; whether it closes itself.
    fn attributes(&mut self, first: bool) -> Option<bool> {
        let mut seen: [&[u8]; ATTRIBUTES] = [&[]; ATTRIBUTES];
        let mut count = 0;
        loop {
            match self.peek(0)? {
                b'>' => {
                    self.pos += 1;
                    return Some(false);
                }
                b'/' => {
                    self.pos += 1;
                    self.expect(b'>')?;
                    return Some(true);
                }
                b' ' | b'\n' | b'\t' | b'\r' => self.pos += 1,
                _ => return None,
            }
            while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek(0) {
                self.pos += 1;
            }
            let start = self.pos;
            self.name();
            let name = self.bytes.get(start..self.pos)?;
            if name.is_empty() {
                continue;
            }
            let known = seen.get(..count)?.contains(&name);
            if known || !name.first()?.is_ascii_alphabetic() || (name == b"xmlns" && !first) {
                return None;
            }
            *seen.get_mut(count)? = name;
            count += 1;
            self.expect(b'=')?;
            self.value()?;
        }
    }

    /// The value of an attribute.
    fn value(&mut self) -> Option<()> {
        let quote = self.peek(0).filter(|b| matches!(b, b'"' | b'\''))?;
        self.pos += 1;
        loop {
            self.pos += plain_run(self.bytes.get(self.pos..)?, quote);
            match self.peek(0)? {
                b'&' => self.reference()?,
                b'>' | b'\t' | b'\n' | b'\r' => self.pos += 1,
                byte if byte == quote => {
                    self.pos += 1;
                    return Some(());
                }
                _ => return None,
            }
        }
    }

    /// Text up to the next tag.
    #[inline]
    fn text(&mut self) -> Option<()> {
        loop {
            self.pos += plain_run(self.bytes.get(self.pos..)?, b']');
            match self.peek(0)? {
                b'<' => return Some(()),
                b'&' => self.reference()?,
                b'>' | b'\t' | b'\n' | b'\r' => self.pos += 1,
                b']' if self.peek(1) != Some(b']') => self.pos += 1,
                _ => return None,
            }
        }
    }

    fn reference(&mut self) -> Option<()> {
        let rest = self.text.get(self.pos + 1..)?;
        let end = rest.bytes().take(12).position(|b| b == b';')?;
        reference(rest.get(..end)?)?;
        self.pos += end + 2;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_elements_have_an_end() {
        for text in [
            "<div></div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p a='1' b=\"&lt;>\n\">x > y ] &#160;\t</p><br/><br />é</div>",
            "<div ><a href=\"x\" ></a></div>",
        ] {
            let found = span(&format!("{text}</text>")).unwrap();
            assert_eq!((found.len, found.close), (text.len(), text.len() - 6), "{text}");
        }
    }

    #[test]
    fn all_else_is_left_to_the_slow_way() {
        for text in [
            "<div>",
            "<div/>",
            "<div></p>",
            "<div><p></div></p>",
            "<div>&nbsp;</div>",
            "<div>&amp</div>",
            "<div>]]></div>",
            "<div>\u{1}</div>",
            "<div a=1></div>",
            "<div a='1' a='2'></div>",
            "<div a></div>",
            "<div a='<'></div>",
            "<div><!-- x --></div>",
            "<div><![CDATA[x]]></div>",
            "<x:div></x:div>",
            "<div x:a='1'></div>",
            "<div><?x y?></div>",
            "<div><p xmlns='u'></p></div>",
            "<div></div >",
            "<div",
            "<",
            "<1></1>",
            "<div></",
            "</div>",
            "<div><></></div>",
            "<div -a='1'></div>",
            "<div a='1'b='2'></div>",
            "<div a='&#1;'></div>",
            "<div>< p></p></div>",
        ] {
            assert_eq!(span(text), None, "{text}");
        }
    }
}
