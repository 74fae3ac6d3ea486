//! What the standard calls a place, in the version of the message.

use synovia_hl7v2::schema::{self, Version};
use synovia_hl7v2::segments::QueryParameterDefinition;
use synovia_hl7v2::{Location, MessageView, SegmentId, SegmentView};

#[derive(Clone, Copy)]
pub(super) struct Names {
    pub(super) version: Version,
}

impl Names {
    /// The name of a segment; that of its own version where names changed.
    pub(super) fn segment(self, id: SegmentId) -> &'static str {
        match schema::segment_name(id) {
            Some(name) => name,
            None if id.is_local() => "a local segment",
            None if id == SegmentId::UNNAMED => "a line without a segment id",
            None => "not in the standard",
        }
    }

    /// The name of any place: of a segment, else of the field and what is below it.
    pub(super) fn of(self, message: MessageView<'_>, place: Location) -> Option<String> {
        let Some(field) = place.field else { return Some(self.segment(place.segment).into()) };
        let segment = message.segment(place.segment, place.number);
        let found = self.parts(segment, place.segment, field, place.component, place.subcomponent);
        Some(found).filter(|name| !name.is_empty())
    }

    /// `Patient Name / Family Name`, as far down as the datatype tells.
    pub(super) fn parts(
        self,
        segment: Option<SegmentView<'_>>,
        id: SegmentId,
        field: u32,
        component: Option<u32>,
        subcomponent: Option<u32>,
    ) -> String {
        if let Some(parameter) = segment.and_then(|segment| parameter(segment, field)) {
            return parameter.to_owned();
        }
        let Some(info) = schema::field_in(id, field, self.version).or_else(|| schema::field(id, field))
        else {
            // Local segments are said to be local.
            let known = schema::segment(id).is_some();
            return if known { "a field the standard does not have".to_owned() } else { String::new() };
        };
        let mut name = info.name.to_owned();
        let mut datatype = info.datatype;
        if datatype == "varies" && id == SegmentId::OBX {
            let named = segment.and_then(|segment| segment.field(2));
            datatype = named.and_then(|named| schema::datatype(named.raw())).unwrap_or("");
        }
        for part in [component, subcomponent] {
            let Some(part) = part else { break };
            let version = schema::datatype_version(datatype, self.version).unwrap_or(self.version);
            let found =
                schema::component_in(datatype, part, version).or_else(|| schema::component(datatype, part));
            let Some(found) = found else { break };
            // The only part of a value in most messages, and named by its datatype or like the field.
            if datatype != "TS" && found.name != info.name {
                name.push_str(" / ");
                name.push_str(found.name);
            }
            // A datatype without parts is its own first one.
            if schema::component(found.datatype, 1).is_none() {
                break;
            }
            datatype = found.datatype;
        }
        name
    }
}

/// What a query calls one of its parameters.
fn parameter(segment: SegmentView<'_>, field: u32) -> Option<&'static str> {
    let query: QueryParameterDefinition<'_> = segment.typed()?;
    query.user_parameters().find(|parameter| parameter.number() == field)?.name()
}
