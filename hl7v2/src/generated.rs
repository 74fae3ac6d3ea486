//! Tables, and in `views/` the typed views, one line a getter: the lookups are in `schema.rs` and `structure.rs`, what
//! getters call in `view/typed.rs`, the generator is `hl7v2/gen`.

pub(crate) mod codes;
pub(crate) mod datatypes;
#[rustfmt::skip]
mod places;
pub(crate) mod queries;
pub(crate) mod rules;
pub(crate) mod segments;
pub(crate) mod structures;
#[rustfmt::skip]
pub(crate) mod views;

/// Id, name, first and last version, first row of `FIELDS`.
pub(crate) type SegmentRow = (&'static str, &'static str, u8, u8, u16);
/// Name, table, first row of `RULES`.
pub(crate) type FieldRow = (&'static str, u16, u16);
/// First and last version, row of `DATATYPES` (255: withdrawn), minimum, maximum (0: any number).
pub(crate) type RuleRow = (u8, u8, u8, u8, u16);
/// Name, first row of `COMPONENTS`.
pub(crate) type DatatypeRow = (&'static str, u16);
/// Name, row of `DATATYPES`, first and last version.
pub(crate) type ComponentRow = (&'static str, u8, u8, u8);
/// Name, versions (one bit each), first node, number of nodes.
pub(crate) type StructureRow = (&'static str, u16, u16, u16);
/// Message code, trigger event, structure, versions.
pub(crate) type EventRow = (&'static str, &'static str, &'static str, u16);
/// Query name (QPD-1.1), field, name of the parameter, datatype.
pub(crate) type QueryRow = (&'static str, u8, &'static str, &'static str);
/// Segment id, field, what names its datatype.
pub(crate) type SelectorRow = (&'static str, u8, Selector);
/// Row of `FIELDS`, first and last version, length.
pub(crate) type LengthRow = (u16, u8, u8, u32);
/// Row of `FIELDS`, first and last version, table (0: none).
pub(crate) type FieldTableRow = (u16, u8, u8, u16);
/// Row of `COMPONENTS`, first and last version, row of `DATATYPES` (255: withdrawn), required, length, table.
pub(crate) type ComponentRuleRow = (u16, u8, u8, u8, bool, u32, u16);
/// Number of a table, first byte of its codes.
pub(crate) type CodeTableRow = (u16, u32);

/// What names the datatype of a field that varies.
#[derive(Clone, Copy)]
pub(crate) enum Selector {
    /// Another field of the segment.
    Field(u8),
    /// The name of the query, in this field: this field and those after it are its parameters.
    Query(u8),
    /// The columns this field of the RDF before it defines: this field and those after it are a row.
    Column(u8),
}
