//! One segment being written: fields by number, in ascending order.

use alloc::vec::Vec;

use super::condition;
use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::escape;
use crate::scan;

/// A segment under way at the end of `out`.
pub(super) struct Line<'o> {
    out: &'o mut Vec<u8>,
    delimiters: Delimiters,
    charset: Option<Charset>,
    /// The field under way; 0 for the id.
    field: u32,
    /// The length of `out` up to which nothing needs to be cut off: trailing separators are not written.
    content: usize,
    /// Something was written to the field under way.
    begun: bool,
    /// The delimiters can be told apart: if not, nothing can be escaped, and what would have to be is left out.
    escapes: bool,
}

impl<'o> Line<'o> {
    pub(super) fn new(
        id: &[u8; 3],
        delimiters: Delimiters,
        charset: Option<Charset>,
        out: &'o mut Vec<u8>,
    ) -> Self {
        out.extend_from_slice(id);
        let content = out.len();
        let escapes = delimiters.check().is_ok();
        Self { out, delimiters, charset, field: 0, content, begun: false, escapes }
    }

    /// MSH-1 and MSH-2: the delimiters in force; as they were received if they cannot be told apart.
    pub(super) fn encoding_characters(&mut self, received: &[u8]) {
        self.out.push(self.delimiters.field);
        if self.escapes {
            self.out.extend(self.delimiters.encoding_characters());
        } else {
            self.out.extend_from_slice(received);
        }
        self.content = self.out.len();
        self.field = 2;
    }

    fn go_to(&mut self, field: u32) {
        while self.field < field {
            self.out.push(self.delimiters.field);
            self.field += 1;
            self.begun = false;
        }
    }

    /// A field, in wire bytes.
    pub(super) fn raw(&mut self, field: u32, raw: &[u8]) {
        self.go_to(field);
        self.append(raw);
    }

    /// A field, as text.
    pub(super) fn text(&mut self, field: u32, text: &str) {
        self.go_to(field);
        let charset = self.charset.unwrap_or(Charset::ASCII);
        if !self.escapes {
            let d = self.delimiters;
            let plain =
                |c: &char| u8::try_from(*c).is_ok_and(|b| b.is_ascii() && !d.separates(b) && b != d.escape);
            let text: alloc::string::String = text.chars().filter(plain).collect();
            self.append(text.as_bytes());
            return;
        }
        if let Ok(raw) = escape::encode(text, &self.delimiters, charset) {
            self.append(&raw);
            return;
        }
        let ascii = text.replace(|c: char| !c.is_ascii(), "?");
        if let Ok(raw) = escape::encode(&ascii, &self.delimiters, Charset::ASCII) {
            self.append(&raw);
        }
    }

    /// The start of a repetition of a field.
    pub(super) fn repetition(&mut self, field: u32) {
        self.go_to(field);
        if self.begun {
            self.out.push(self.delimiters.repetition);
        }
        self.begun = true;
    }

    /// One more component of the field under way.
    pub(super) fn component(&mut self, raw: &[u8]) {
        self.out.push(self.delimiters.component);
        self.append(raw);
    }

    /// One more subcomponent of the component under way.
    pub(super) fn subcomponent(&mut self, raw: &[u8]) {
        self.out.push(self.delimiters.subcomponent);
        self.append(raw);
    }

    /// A coded value of table 0357 at the place under way, its parts divided as `part` does.
    pub(super) fn condition(&mut self, field: u32, number: u16, part: &dyn Fn(&mut Self, &[u8])) {
        self.go_to(field);
        self.append(alloc::format!("{number}").as_bytes());
        part(self, condition::name(number).as_bytes());
        part(self, b"HL70357");
    }

    /// Wire bytes at the place under way. MLLP bytes among them would end the frame the answer goes in.
    pub(super) fn append(&mut self, raw: &[u8]) {
        for piece in raw.split_inclusive(|byte| scan::is_mllp(*byte)) {
            match piece.split_last() {
                Some((last, before)) if scan::is_mllp(*last) => {
                    self.out.extend_from_slice(before);
                    if self.escapes {
                        let hex: &[u8] = if *last == 0x0B { b"X0B" } else { b"X1C" };
                        self.out.push(self.delimiters.escape);
                        self.out.extend_from_slice(hex);
                        self.out.push(self.delimiters.escape);
                    }
                }
                _ => self.out.extend_from_slice(piece),
            }
        }
        if !raw.is_empty() {
            self.content = self.out.len();
        }
    }

    /// The end of the segment, without the separators after its last value.
    pub(super) fn end(self) {
        self.out.truncate(self.content);
        self.out.push(b'\r');
    }
}
