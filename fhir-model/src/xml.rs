//! FHIR's XML, read and written once for all types over their tables.
//!
//! The functions mirror those of [`json`](crate::json); `r4::from_xml` reads a resource of any type.
//!
//! # Reading
//! - Bytes are UTF-8, with or without a byte order mark; a declaration that names another encoding is refused. A document
//!   type declaration is refused; the five entities of XML and character references are all there is.
//! - Comments and processing instructions are allowed and dropped, outside the narrative. Line ends and tabs inside
//!   attributes are read as spaces, as XML demands, unless written as character references.
//! - `Narrative.div` is kept as it was written, comments included, with `xmlns` on its first tag: the same text as in
//!   JSON. Prefixes bound to XHTML are taken out.
//! - FHIR's namespace may be the default or have a prefix. A resource of a known type in another namespace, or in none,
//!   is read with a finding. `xsi:` attributes (`xsi:schemaLocation`) are dropped.
//! - An element out of order, or whose repetitions do not stand together, is read with a finding. What has no place
//!   (unknown elements and attributes, repetitions of what may stand once, a second alternative of a choice, text, values
//!   that do not fit their type) is kept in [`Unknown`](crate::Unknown) as XML, and written back where it stood.
//! - An empty element (`<name/>`) is read as an empty value, with a finding.
//! - Text that stands between elements is kept too. Two texts with nothing but known elements between them, which are
//!   written elsewhere, become one; text around a resource in `contained` or `resource` is kept after that element.
//!
//! # Writing
//! Elements are written in the order of the specification. Line ends and tabs of values become character references.
//! Characters that XML cannot hold (controls other than tab and line ends, U+FFFE, U+FFFF) become U+FFFD. A narrative
//! that is not a well-formed `div` is written as `<div value="…"/>`, which is read back, with a finding; white space around
//! one is told in an instruction, `<?fhir-json-space s.n?>`, as is the length of an array that JSON had shorter than its
//! list, and both come back.
//!
//! # What has no place, from one format to the other
//! Kept JSON is written as XML, and kept XML as JSON, without knowing types: members become elements, `@name` stands for
//! an attribute, `#text` for text, `_name` for id and extensions, and an object with a `resourceType` for a resource.
//! Names XML does not allow are written with escapes (`_x0020_`). Such content keeps its text, but XML does not tell
//! numbers from strings nor a single value from an array of one; `true` and `false` come back as booleans, all other values
//! as strings, and only names FHIR uses for lists (`extension`, `coding`, …) as arrays of one. Empty arrays are lost.

mod chars;
mod findings;
mod generic;
mod narrative;
mod read;
mod tag;
mod tokens;
mod write;
mod xhtml;

#[cfg(feature = "validate")]
pub(crate) use findings::FINDINGS;
pub(crate) use generic::{find_id, json_members, json_object, set_id};
pub use read::read_into;
pub(crate) use read::read_resource;
pub use write::{to_xml, to_xml_with, write_xml, write_xml_with};

/// The namespace of FHIR.
const FHIR: &str = "http://hl7.org/fhir";
/// The namespace of narrative.
const XHTML: &str = "http://www.w3.org/1999/xhtml";
/// The namespace of hints for schemas.
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
