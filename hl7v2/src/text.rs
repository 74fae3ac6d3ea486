//! From wire bytes to text and back, with the message's own delimiters and character set.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::charset::Charset;
use crate::error::{Error, ErrorKind};
use crate::escape;
use crate::index::Index;
use crate::scan;
use crate::segment_id::SegmentId;
use crate::view::{ComponentView, MessageView};

/// What MSH-18 names; `None` if a name is not known. Envelope headers name none.
pub(crate) fn charset_of(message: MessageView<'_>) -> Option<Charset> {
    let field = message.header().filter(|header| header.id() == SegmentId::MSH).and_then(|msh| msh.field(18));
    match field {
        // The names nearly every message has, without the search.
        Some(field) if field.raw() == b"UNICODE UTF-8" => Some(Charset::UTF_8),
        Some(field) if field.raw() == b"ASCII" => Some(Charset::ASCII),
        Some(field) if !field.is_empty() && !field.is_null() => {
            let names = field.repetitions().filter_map(|name| name.component(1)).map(ComponentView::raw);
            let d = message.delimiters();
            if field.raw().contains(&d.escape) {
                // A name with a delimiter in it: `-` or `/` may be one.
                let names: Vec<_> =
                    names.map(|name| escape::decode_lossy(name, &d, Charset::ASCII).into_owned()).collect();
                return Charset::from_names(names.iter().map(String::as_bytes)).ok();
            }
            Charset::from_names(names).ok()
        }
        _ => Some(Charset::UNSPECIFIED),
    }
}

/// The character set of a message, or the error of one whose MSH-18 is not known.
pub(crate) fn charset(index: &Index) -> Result<Charset, Error> {
    index.charset.ok_or_else(|| Error::new(ErrorKind::UnknownCharset, 0))
}

/// The text of `bytes[at..end]` if it reads the same in every character set: ASCII without an escape sequence of
/// either kind, as nearly every value is.
#[inline]
pub(crate) fn plain<'m>(bytes: &'m [u8], at: usize, end: usize, index: &Index) -> Option<&'m str> {
    let raw = bytes.get(at..end)?;
    if raw.is_empty() {
        return Some("");
    }
    if !scan::is_plain(&index.wanted.escape, bytes, at, end) {
        return None;
    }
    // Of the safe ways from ASCII bytes to text this is the cheapest for short ones.
    match encoding_rs::mem::decode_latin1(raw) {
        Cow::Borrowed(text) => Some(text),
        Cow::Owned(_) => None,
    }
}

/// Unescaped text of a value; the offset of an error counts from the start of `raw`. Plain ASCII needs no character
/// set: that of a message that names an unknown one can still be read.
pub(crate) fn decode<'m>(raw: &'m [u8], index: &Index) -> Result<Cow<'m, str>, Error> {
    let charset = match index.charset {
        Some(charset) => charset,
        None if raw.is_ascii() => Charset::ASCII,
        None => return Err(Error::new(ErrorKind::UnknownCharset, 0)),
    };
    escape::decode(raw, &index.delimiters, charset)
}

/// Delimiters as text: ASCII, never escaped.
pub(crate) fn ascii(raw: &[u8]) -> Cow<'_, str> {
    alloc::string::String::from_utf8_lossy(raw)
}

/// The wire bytes of a text: escaped, in the message's character set.
pub(crate) fn encode<'t>(text: &'t str, index: &Index) -> Result<Cow<'t, [u8]>, Error> {
    let charset = match index.charset {
        Some(charset) => charset,
        None if text.is_ascii() => Charset::ASCII,
        None => return Err(Error::new(ErrorKind::UnknownCharset, 0)),
    };
    escape::encode(text, &index.delimiters, charset)
}
