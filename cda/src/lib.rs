//! Reads and writes CDA R2 documents, C-CDA among them: the whole model with SDTC's extensions as typed structs, and
//! everything a document has beyond it kept where it was. Bytes in, bytes out; no I/O.
//!
//! ```
//! use synovia_cda::{parse, model::Value};
//!
//! let mut document = parse(br#"<ClinicalDocument xmlns="urn:hl7-org:v3"><code code="34133-9"/><recordTarget><patientRole>
//!   <id root="1.2" extension="7"/></patientRole></recordTarget><component><structuredBody><component><section><entry>
//!   <observation xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><value xsi:type="PQ" value="5.4" unit="mmol/L"/>
//!   </observation></entry></section></component></structuredBody></component></ClinicalDocument>"#)?;
//! assert_eq!(document.code.as_ref().and_then(|code| code.code.as_deref()), Some("34133-9"));
//! let id = document.get(&"/ClinicalDocument/recordTarget/patientRole/id/@extension".parse()?).expect("an id");
//! assert_eq!(id.text(), "7");
//! let body = document.component.as_deref_mut().and_then(|it| it.structured_body.as_deref_mut()).expect("a body");
//! let entry = &mut body.component[0].section.as_deref_mut().expect("a section").entry[0];
//! let value = &mut entry.observation.as_deref_mut().expect("an observation").value[0];
//! if let Value::Pq(quantity) = value {
//!     quantity.value = Some("5.5".into());
//! }
//! assert!(String::from_utf8(document.to_bytes())?.contains(r#"<value xsi:type="PQ" value="5.5" unit="mmol/L"/>"#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The types
//! - [`Document`] is the root. It dereferences to [`ClinicalDocument`](model::ClinicalDocument); [`parse_fragment`] and
//!   [`parse_as`] read sections, entries and any other element by itself.
//! - [`model`] has a struct for each class, datatype and block of narrative, in the standard's words: `document.record_target`,
//!   `observation.effective_time`. Attributes and text are [`Attr`]s, borrowed from the input where nothing had to be resolved.
//!   A value whose type `xsi:type` decides is a [`Value`](model::Value); where that is missing, its form decides.
//! - [`Element`] shows any element alike, with or without a place in the model: names, attributes, children and text in the order
//!   of the document. [`Node`] is what generic code uses to change them, by the tables of [`TypeInfo`].
//! - [`Index`] lists the elements of a document with the place of each: what they stand in, at which path, at which byte.
//! - [`Path`] names a place, `/ClinicalDocument/recordTarget[1]/patientRole[1]/id[1]/@extension`. [`Document::leaves`] gives
//!   every place that holds a value, with path, byte offset and the number of its element, which [`Meta::ordinal`] has too.
//! - [`views`] shows sections and entries in C-CDA's words: `document.allergies_section()`, then
//!   `section.allergy_concern_acts()`. [`template`] knows all templates by id, in any version, and sections by LOINC code.
//! - [`narrative`] gives the text of sections as blocks, plain text and XHTML, reads XHTML, finds what references point to, and
//!   writes narrative from entries. [`build::Builder`] makes new documents of the twelve types of C-CDA R2.1.
//!
//! A reader accepts what real senders send (UTF-16, Latin-1, a missing declaration, undeclared or odd prefixes, elements of any
//! vendor), keeps it, and notes in [`Document::issues`] what was odd; in strict mode that is an error. An [`Error`] has a kind,
//! an offset and a path, and, like everything that prints here, no content.
//!
//! What was read is written back equal as canonical XML, and but for the spelling of references byte for byte; what is new is
//! written in the order of the schema.
//!
//! # Validation
//! [`validate`] tells what is wrong with a document, as [`Issue`]s with code, path, offset and, for templates, the [`Rule`]. Two
//! levels, each to be had alone by [`ValidateOptions`]: the schema of CDA R2 with SDTC, and the templates of C-CDA in a
//! [`Release`]: for 2.1 all 2,483 rows of its schematron (159 of them have no test there), for 3.0, 4.0 and 5.0 the constraints
//! and invariants of their profiles. [`Release::rules`] lists them. Templates of other guides are passed over. Which codes a
//! value set has is asked of a [`Vocabulary`]; [`Hl7Vocabulary`] knows HL7's own small sets, and what nobody knows is counted
//! in [`Validation::not_checked`], never taken for right. A [`Validator`] keeps prepared rules for many documents.
//!
//! # What it does not do
//! No sockets, files or clocks; no conversion to other formats. Parsing does not look at content: a document that breaks
//! every rule of C-CDA parses. Documents with a document type declaration are refused, entities are never expanded.
//!
//! # Features
//! - `std` (default): nothing of its own; the crate needs `std` because quick-xml does.
//! - `ccda-3` (default): validation against C-CDA 3.0, 4.0 and 5.0. R2.1 is always there.
//!
//! # Limits
//! [`Limits`] bounds input, depth, elements, attributes and text; passing one is an error, nothing is ever cut off. Offsets are
//! 32 bits. Time is linear in the input, and nothing goes as deep as the input does: types of the model nest to
//! [`TYPED_DEPTH`], what lies deeper is kept flat. Validation takes steps from [`ValidateOptions::max_steps`].
#![forbid(unsafe_code)]

pub mod build;
mod decode;
mod detect;
mod document;
mod element;
mod error;
#[cfg(feature = "ccda-3")]
mod fhirpath;
mod foreign;
mod generated;
mod index;
mod issue;
mod leaves;
mod meta;
pub mod model;
pub mod narrative;
mod node;
mod options;
mod parse;
mod path;
mod positions;
mod read;
mod scope;
mod table;
pub mod template;
pub mod types;
mod validate;
mod view;
pub mod views;
mod walk;
mod write;
mod xml;
mod xpath;

pub use detect::detect;
pub use document::Document;
pub use element::{Attribute, Attributes, Child, Children, Element};
pub use error::{Error, ErrorKind};
pub use foreign::Foreign;
pub use index::{Index, Located, LocatedAttribute, LocatedText};
pub use issue::{Issue, IssueCode, Severity};
pub use leaves::{Leaf, LeafKind, Leaves};
pub use meta::{Meta, Other, Space};
pub use node::{Attr, ContentItem, ContentSlot, Item, ManySlot, Node, OneSlot, Owned, Place, Slot, child_of};
pub use options::{Limits, ParseOptions, Strictness, WriteOptions};
pub use parse::{parse, parse_as, parse_fragment, parse_fragment_of, parse_with};
pub use path::{Found, Path};
pub use read::TYPED_DEPTH;
pub use table::{AttributeInfo, ChildInfo, Namespace, Shape, Strength, TypeInfo, TypeKind, Use};
#[doc(hidden)]
pub use validate::fuzzing;
pub use validate::{
    Hl7Vocabulary, Membership, Release, Rule, RuleInfo, Runs, ValidateOptions, Validation, Validator,
    Vocabulary, validate,
};
