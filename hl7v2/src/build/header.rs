//! MSH from options.

use alloc::string::String;
use alloc::vec::Vec;

use super::BuilderOptions;
use crate::charset::Charset;
use crate::error::Error;
use crate::escape;
use crate::issue::Location;
use crate::schema::{self, Version};
use crate::segment_id::SegmentId;
use crate::structure::grammar::Grammar;
use crate::types::TimeStamp;

pub(super) const fn location(field: u32) -> Location {
    Location::new(SegmentId::MSH, 1).field(field)
}

/// The name of the structure (empty if none is known), and the content of MSH.
pub(super) fn header(
    message_type: &str,
    options: &BuilderOptions<'_>,
    charset: Charset,
) -> Result<(String, Vec<u8>), Error> {
    let version = options.version;
    if !options.date_time.is_empty() {
        TimeStamp::read(options.date_time).map_err(|e| e.with_location(location(7)))?;
    }
    let mut parts = message_type.splitn(3, '^');
    let mut part = || parts.next().unwrap_or_default();
    let (code, event, named) = (part(), part(), part());
    let by_event = || Grammar::of_event(code.as_bytes(), event.as_bytes(), version).unwrap_or_default();
    let structure = match (named, options.structure) {
        ("", Some(given)) => given,
        // Before 2.3.1 an acknowledgement has no event.
        ("", None) if event.is_empty() => code,
        ("", None) => by_event(),
        (named, _) => named,
    };
    // Before 2.3.1 a message does not say its structure.
    let says = schema::field_in(SegmentId::MSH, 9, version)
        .is_some_and(|field| schema::component_in(field.datatype, 3, version).is_some());
    let says = says && (!event.is_empty() || !named.is_empty() || options.structure.is_some());
    let said = if says { structure } else { "" };
    let charset_name = if has_charset(version) { options.charset } else { "" };
    let fields: [(u32, &[&str]); 9] = [
        (3, &[options.sending_application]),
        (4, &[options.sending_facility]),
        (5, &[options.receiving_application]),
        (6, &[options.receiving_facility]),
        (7, &[options.date_time]),
        (9, &[code, event, said]),
        (10, &[options.control_id]),
        (11, &[options.processing_id]),
        (12, &[version.as_str()]),
    ];
    let d = options.delimiters;
    let mut out = b"MSH".to_vec();
    out.push(d.field);
    out.extend(d.encoding_characters());
    let mut at = 2;
    for (number, components) in fields.into_iter().chain([(18, &[charset_name][..])]) {
        let Some(last) = components.iter().rposition(|text| !text.is_empty()) else { continue };
        out.extend(core::iter::repeat_n(d.field, (number - at) as usize));
        at = number;
        for (n, text) in components.iter().take(last + 1).enumerate() {
            if n > 0 {
                out.push(d.component);
            }
            let raw = escape::encode(text, &d, charset).map_err(|e| e.with_location(location(number)))?;
            out.extend_from_slice(&raw);
        }
    }
    Ok((structure.into(), out))
}

fn has_charset(version: Version) -> bool {
    schema::field_in(SegmentId::MSH, 18, version).is_some()
}
