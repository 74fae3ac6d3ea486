//! The datatype of a place in a message, by the tables of a version and by what the message itself says.

use crate::generated::Selector;
use crate::generated::queries::SELECTORS;
use crate::schema::{self, Version};
use crate::segment_id::SegmentId;
use crate::view::SegmentView;

/// The datatype of a field in a version, else in the nearest one that has the segment; what another field of the
/// segment names where it varies. `None` for what the tables do not have, and for withdrawn fields.
pub(crate) fn field(segment: SegmentView<'_>, number: u32, version: Version) -> Option<&'static str> {
    let info = schema::segment(segment.id())?;
    let version = version.clamp(info.first, info.last);
    let field = schema::field_in(segment.id(), number, version)
        .or_else(|| schema::field(segment.id(), number))
        .filter(|field| !field.datatype.is_empty())?;
    if field.datatype == "varies" { varies(segment, number) } else { Some(field.datatype) }
}

/// The datatype another field of the segment names.
fn varies(segment: SegmentView<'_>, field: u32) -> Option<&'static str> {
    let (_, Selector::Field(by)) = selector(segment.id(), field)? else { return None };
    schema::datatype(segment.field(by.into())?.repetition(1)?.raw())
}

/// What names the datatype of a field, and the field that is the first to be named so.
pub(crate) fn selector(segment: SegmentId, field: u32) -> Option<(u32, Selector)> {
    let rows = SELECTORS.iter().filter(|row| row.0.as_bytes() == segment.as_bytes());
    rows.map(|row| (u32::from(row.1), row.2)).find(|(first, by)| match by {
        Selector::Field(_) => *first == field,
        Selector::Query(_) | Selector::Column(_) => *first <= field,
    })
}

/// The datatype of a component in a version; `None` if the datatype has none with this number.
pub(crate) fn component(datatype: &str, number: u32, version: Version) -> Option<&'static str> {
    schema::component_in(datatype, number, version).map(|info| info.datatype).filter(|name| !name.is_empty())
}

/// Whether a datatype has components in a version.
pub(crate) fn is_composite(datatype: &str, version: Version) -> bool {
    schema::component_in(datatype, 1, version).is_some()
}
