//! The XML encoding of HL7 v2 (`urn:hl7-org:v2xml`), both ways. Behind the feature `xml`.
//!
//! ```
//! use synovia_hl7v2::{parse, xml};
//!
//! let er7 = b"MSH|^~\\&|LAB|||||| ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||77^^^H||DOE^J\rOBX|1|FT|||a \\T\\ \\H\\b\\N\\\r";
//! let message = parse(er7)?;
//! let document = xml::to_bytes(message.view(), &xml::XmlWriteOptions::default());
//! let text = std::str::from_utf8(&document).expect("XML is written in UTF-8");
//! assert!(text.contains("<PID.3><CX.1>77</CX.1><CX.4><HD.1>H</HD.1></CX.4></PID.3>"));
//! assert!(text.contains(r#"<OBX.5>a &amp; <escape V="H"/>b<escape V="N"/></OBX.5>"#));
//! assert_eq!(xml::parse(&document)?.bytes(), er7);
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! The root element is the structure (`ORU_R01`), groups are `ORU_R01.PATIENT_RESULT`, segments `PID`, fields `PID.3`
//! (one element for each repetition), components and subcomponents are named by datatype (`CX.1`, `HD.1`), OBX-5 by
//! OBX-2, all in the version of the message. What the tables do not define is named by its place: `ZPD.1.2`. Misplaced,
//! unknown, local and surplus segments, fields and components stay where they are.
//!
//! # What a value is in XML
//! - Text is decoded from the message's character set. Escaped delimiters are plain characters; all other escape
//!   sequences are elements, kept letter by letter: `\X0D\` is `<escape V="X0D"/>`. What XML or the character set has no
//!   character for is hex data too.
//! - `""` is text as any other. An absent or empty place has no element; only the last one of its field, component or
//!   segment has, empty, if its delimiter was written. So absent, empty and `""` stay apart, trailing delimiters are kept.
//! - MSH-1 and MSH-2 are the delimiters as they are.
//! - A line that has no element (no segment id, or one that starts with a digit) is the processing instruction
//!   `<?er7-line …?>`, its wire bytes with `&amp;`, `&gt;` and `&#x0B;` as references.
//!
//! # There and back
//! `parse(to_bytes(message))` gives the message in this normal form, and every message in it back byte for byte:
//! 1. each segment ends with CR; byte order mark, MLLP bytes and blank lines are gone;
//! 2. text is in the message's character set as [`escape::encode`](crate::escape::encode) writes it (in UTF-8 where
//!    MSH-18 is empty or `ASCII`, in windows-1252 for `8859/1`), with an escape character that starts nothing as `\E\`, control characters as `\X..\`, but the
//!    truncation character as it stands;
//! 3. bytes that are not text in that set are `\X..\`. After a `\C..\` or `\M..\` ASCII bytes stay what they are, in XML
//!    too, and other bytes are `\X..\`.
//!
//! # Documents of others
//! Prefixes, comments, CDATA, indentation and any names of datatypes are read: a position is the number at the end of an
//! element's name. A value of white space with a line end in it counts as indentation. Document types, other
//! namespaces, text beside elements, positions out of order and a value deeper than a subcomponent are refused.

mod line;
mod name;
mod read;
pub(crate) mod tokens;
mod value;
mod write;

use alloc::vec::Vec;

use crate::error::Error;
use crate::message::Message;
use crate::options::Limits;
use crate::view::MessageView;

/// The namespace of the encoding.
pub const NAMESPACE: &str = "urn:hl7-org:v2xml";

/// Target of the processing instruction that holds a line no element can.
const LINE: &str = "er7-line";

/// Options of [`to_bytes`] and [`write_to`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct XmlWriteOptions {
    /// Start with `<?xml version="1.0" encoding="UTF-8"?>`; on by default.
    pub declaration: bool,
    /// Write groups as elements; on by default. Off, all segments stand directly in the root.
    pub groups: bool,
    /// Each element on a line of its own, indented by its depth; off by default. Values stay as they are.
    pub indent: bool,
}

impl Default for XmlWriteOptions {
    fn default() -> Self {
        Self { declaration: true, groups: true, indent: false }
    }
}

/// Options of [`parse_with`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct XmlParseOptions {
    /// How much is accepted, of XML and of the message in it.
    pub limits: Limits,
    /// Open elements; 64 by default. The encoding itself needs about 16.
    pub max_depth: usize,
    /// Write the message in UTF-8 and say so in MSH-18, in place of the character set MSH-18 names; off by default.
    pub to_utf8: bool,
}

impl Default for XmlParseOptions {
    fn default() -> Self {
        Self { limits: Limits::default(), max_depth: 64, to_utf8: false }
    }
}

/// The message as an XML document, in UTF-8. Linear in the message; nothing is refused.
#[must_use]
pub fn to_bytes(message: MessageView<'_>, options: &XmlWriteOptions) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.bytes().len() * 4 + 128);
    write_to(message, options, &mut out);
    out
}

/// Appends the message as an XML document to `out`: see [`to_bytes`].
pub fn write_to(message: MessageView<'_>, options: &XmlWriteOptions, out: &mut Vec<u8>) {
    write::Writer::new(message, options, out).document();
}

/// Reads an XML document into a message, with the default options.
///
/// # Errors
/// See [`parse_with`].
pub fn parse(input: &[u8]) -> Result<Message<'static>, Error> {
    parse_with(input, &XmlParseOptions::default())
}

/// Reads an XML document into a message: its bytes are ER7, in the character set MSH-18 names.
///
/// # Errors
/// At an offset in the XML, with the place in the message where it is known:
/// [`XmlSyntax`](crate::ErrorKind::XmlSyntax), [`XmlDoctype`](crate::ErrorKind::XmlDoctype),
/// [`XmlEntity`](crate::ErrorKind::XmlEntity), [`XmlElement`](crate::ErrorKind::XmlElement),
/// [`XmlContent`](crate::ErrorKind::XmlContent), [`XmlDepthLimit`](crate::ErrorKind::XmlDepthLimit), the kinds of
/// delimiters that cannot be told apart, [`Unencodable`](crate::ErrorKind::Unencodable) for text MSH-18 has no
/// characters for, [`UnknownCharset`](crate::ErrorKind::UnknownCharset) for text beyond ASCII where it names an unknown
/// set, and limits passed. Memory is bounded: positions left out may not make more than 16 times the bytes of the XML.
pub fn parse_with(input: &[u8], options: &XmlParseOptions) -> Result<Message<'static>, Error> {
    read::read(input, options)
}
