//! What is measured: the same work for each library, with a checksum that must agree.

use synovia_hl7v2::{Index, MessageView, ParseOptions, SegmentId};

/// Places read from the first segment of an id: segment, field, component.
pub const FIRST: [(&str, u32, u32); 13] = [
    ("MSH", 7, 1),
    ("MSH", 9, 2),
    ("MSH", 10, 1),
    ("PID", 3, 1),
    ("PID", 5, 1),
    ("PID", 5, 2),
    ("PID", 7, 1),
    ("PID", 8, 1),
    ("PID", 11, 3),
    ("PV1", 2, 1),
    ("PV1", 3, 1),
    ("PV1", 19, 1),
    ("OBR", 4, 1),
];

/// Places read from every OBX: field, component.
pub const EACH_OBX: [(u32, u32); 7] = [(2, 1), (3, 1), (3, 2), (5, 1), (6, 1), (8, 1), (11, 1)];

/// Our library.
pub mod ours {
    use synovia_hl7v2::ValidateOptions;
    use synovia_hl7v2::structure::{Child, GroupView};

    use super::*;

    /// Parses into an index used again; gives the number of segments.
    pub fn parse(messages: &[Vec<u8>], index: &mut Index) -> usize {
        let options = ParseOptions::default();
        messages.iter().map(|m| view(m, &options, index).segment_count()).sum()
    }

    /// As [`parse`], with a new index for each message.
    pub fn parse_fresh(messages: &[Vec<u8>]) -> usize {
        messages
            .iter()
            .map(|m| synovia_hl7v2::parse(m).expect("the corpus parses").view().segment_count())
            .sum()
    }

    fn view<'m>(message: &'m [u8], options: &ParseOptions, index: &'m mut Index) -> MessageView<'m> {
        synovia_hl7v2::parse_into(message, options, index).expect("the corpus parses")
    }

    /// Parses and reads 20 places, unescaped; gives the bytes of text.
    pub fn read(messages: &[Vec<u8>], index: &mut Index) -> usize {
        let options = ParseOptions::default();
        messages.iter().map(|m| read_one(view(m, &options, index))).sum()
    }

    fn read_one(view: MessageView<'_>) -> usize {
        let mut bytes = 0;
        let mut segment = None;
        for (id, field, component) in FIRST {
            let id = SegmentId::new(id.as_bytes().try_into().expect("three letters")).expect("an id");
            if segment.is_none_or(|s: synovia_hl7v2::SegmentView<'_>| s.id() != id) {
                segment = view.segments_named(id).next();
            }
            bytes += segment.map_or(0, |s| text(s, field, component));
        }
        for obx in view.segments_named(SegmentId::OBX) {
            bytes += EACH_OBX.iter().map(|(f, c)| text(obx, *f, *c)).sum::<usize>();
        }
        bytes
    }

    fn text(segment: synovia_hl7v2::SegmentView<'_>, field: u32, component: u32) -> usize {
        let leaf = || segment.field(field)?.repetition(1)?.component(component)?.subcomponent(1);
        leaf().map_or(0, |l| l.text().expect("the corpus is text").len())
    }

    /// As [`read`], by typed views: dates and numbers are read as such, OBX-5 by OBX-2. Gives the same sum.
    pub fn read_typed(messages: &[Vec<u8>], index: &mut Index) -> usize {
        let options = ParseOptions::default();
        messages.iter().map(|m| typed::read(view(m, &options, index))).sum()
    }

    /// Parses and writes into a buffer used again; gives the bytes written.
    pub fn serialize(messages: &[Vec<u8>], index: &mut Index, out: &mut Vec<u8>) -> usize {
        let options = ParseOptions::default();
        let mut total = 0;
        for message in messages {
            out.clear();
            view(message, &options, index).write_to(out);
            total += out.len();
        }
        total
    }

    /// Parses and walks every component of every field; gives the bytes in them.
    pub fn walk(messages: &[Vec<u8>], index: &mut Index) -> usize {
        let options = ParseOptions::default();
        let mut bytes = 0;
        for message in messages {
            for segment in view(message, &options, index).all_segments() {
                for field in segment.fields() {
                    for repetition in field.repetitions() {
                        for component in repetition.components() {
                            bytes += component.subcomponents().map(|s| s.raw().len()).sum::<usize>();
                        }
                    }
                }
            }
        }
        bytes
    }

    /// Every segment met, and nothing done with it.
    pub fn segments(messages: &[Vec<u8>], index: &mut Index) -> usize {
        let options = ParseOptions::default();
        let mut sum = 0;
        for message in messages {
            let segments = view(message, &options, index).all_segments();
            sum += segments.map(|segment| usize::from(segment.id().as_bytes()[0])).sum::<usize>();
        }
        sum
    }

    /// Groups of each message, and every segment met in its group.
    pub fn group(messages: &[Vec<u8>], index: &mut Index) -> usize {
        let options = ParseOptions::default();
        let mut sum = 0;
        for message in messages {
            let groups = view(message, &options, index).groups();
            sum += in_group(groups.root());
        }
        sum
    }

    fn in_group(group: GroupView<'_, '_>) -> usize {
        let child = |child| match child {
            Child::Group(inner) => in_group(inner),
            Child::Segment(segment) => usize::from(segment.id().as_bytes()[0]),
        };
        group.children().map(child).sum()
    }

    /// Findings of all levels.
    pub fn validate(messages: &[Vec<u8>], index: &mut Index) -> usize {
        let (options, levels) = (ParseOptions::default(), ValidateOptions::default());
        messages.iter().map(|m| synovia_hl7v2::validate(view(m, &options, index), &levels).len()).sum()
    }

    /// Parses and walks all leaves, which is the same content without the empty places.
    pub fn leaves(messages: &[Vec<u8>], index: &mut Index) -> usize {
        let options = ParseOptions::default();
        messages.iter().map(|m| view(m, &options, index).leaves().map(|l| l.raw.len()).sum::<usize>()).sum()
    }
}

/// The places of `ours::read`, by name.
mod typed {
    use synovia_hl7v2::datatypes::{
        CodedValue, CodedWithExceptions, DateTimeValue, StringData, UserCodedValue, Value,
    };
    use synovia_hl7v2::segments::{
        MessageHeader, ObservationRequest, ObservationResult, PatientIdentification, PatientVisit,
    };
    use synovia_hl7v2::{MessageView, ValueView};

    pub fn read(message: MessageView<'_>) -> usize {
        let mut bytes = 0;
        if let Some(msh) = message.first::<MessageHeader<'_>>() {
            bytes += time(msh.date_time_of_message()) + text(msh.message_control_id());
            bytes += code(msh.message_type().and_then(|kind| kind.trigger_event()));
        }
        bytes += message.first().map_or(0, patient) + message.first().map_or(0, visit);
        let order: Option<ObservationRequest<'_>> = message.first();
        bytes += coded(order.and_then(|obr| obr.universal_service_identifier()));
        bytes + message.segments().map(observation).sum::<usize>()
    }

    fn patient(pid: PatientIdentification<'_>) -> usize {
        let id = pid.patient_identifier_list().next().and_then(|id| id.id_number());
        let name = pid.patient_name().next();
        let surname = name.and_then(|name| name.family_name()).and_then(|family| family.surname());
        let city = pid.patient_address().next().and_then(|address| address.city());
        text(id)
            + text(surname)
            + text(name.and_then(|name| name.given_name()))
            + time(pid.date_time_of_birth())
            + coded(pid.administrative_sex())
            + text(city)
    }

    fn visit(pv1: PatientVisit<'_>) -> usize {
        let ward = pv1.assigned_patient_location().and_then(|place| place.point_of_care());
        coded(pv1.patient_class())
            + user_code(ward.and_then(|ward| ward.namespace_id()))
            + text(pv1.visit_number().and_then(|id| id.id_number()))
    }

    fn observation(obx: ObservationResult<'_>) -> usize {
        let id = obx.observation_identifier();
        code(obx.value_type())
            + coded(id)
            + text(id.and_then(|id| id.text()))
            + obx.observation_value().next().map_or(0, |value| varying(value.value()))
            + coded(obx.units())
            + coded(obx.interpretation_codes().next())
            + code(obx.observation_result_status())
    }

    fn varying(value: Value<'_>) -> usize {
        match value {
            Value::NumericValue(number) => {
                number.read().expect("checked").map_or(0, |number| number.text().len())
            }
            Value::StringData(data) => text(Some(data)),
            Value::CodedElement(code) => text(code.identifier()),
            Value::CodedWithExceptions(code) => coded(Some(code)),
            Value::TimeStamp(stamp) => time(stamp.time()),
            Value::TextData(text) => leaf(text.view()),
            Value::FormattedTextData(text) => leaf(text.view()),
            Value::StructuredNumeric(number) => text(number.comparator()),
            Value::EncapsulatedData(data) => leaf(data.view()),
            Value::Raw(view) => leaf(view),
            other => panic!("the corpus has no {other:?}"),
        }
    }

    fn leaf(view: ValueView<'_>) -> usize {
        view.first_leaf().text().expect("the corpus is text").len()
    }

    fn text(value: Option<StringData<'_>>) -> usize {
        value.map_or(0, |value| value.text().expect("the corpus is text").len())
    }

    fn coded(value: Option<CodedWithExceptions<'_>>) -> usize {
        text(value.and_then(|value| value.identifier()))
    }

    fn code(value: Option<CodedValue<'_>>) -> usize {
        value.map_or(0, |value| value.text().expect("the corpus is text").len())
    }

    fn user_code(value: Option<UserCodedValue<'_>>) -> usize {
        value.map_or(0, |value| value.text().expect("the corpus is text").len())
    }

    fn time(value: Option<DateTimeValue<'_>>) -> usize {
        let read = value.and_then(|value| value.read().expect("the corpus has dates"));
        read.map_or(0, |time| time.text().len())
    }
}

/// er7, which builds a tree of owned strings.
#[cfg(feature = "peers")]
pub mod er7 {
    use super::{EACH_OBX, FIRST};

    fn message(bytes: &[u8]) -> ::er7::Message {
        ::er7::parse(std::str::from_utf8(bytes).expect("the corpus is UTF-8")).expect("the corpus parses")
    }

    /// Parses; gives the number of segments.
    pub fn parse(messages: &[Vec<u8>]) -> usize {
        messages.iter().map(|m| message(m).segments.len()).sum()
    }

    /// Parses and reads 20 places, unescaped.
    pub fn read(messages: &[Vec<u8>]) -> usize {
        let mut bytes = 0;
        for m in messages {
            let message = message(m);
            for (id, field, component) in FIRST {
                let value = message.segment(id).and_then(|s| text(&message, s, field, component));
                bytes += value.unwrap_or(0);
            }
            for obx in message.segments_named("OBX") {
                bytes += EACH_OBX.iter().filter_map(|(f, c)| text(&message, obx, *f, *c)).sum::<usize>();
            }
        }
        bytes
    }

    fn text(message: &::er7::Message, segment: &::er7::Segment, field: u32, component: u32) -> Option<usize> {
        let part = segment.field(field as usize)?.repetition(1)?.component(component as usize)?;
        Some(part.subcomponent(1)?.value(&message.separators).len())
    }

    /// Parses and writes.
    pub fn serialize(messages: &[Vec<u8>]) -> usize {
        messages.iter().map(|m| message(m).to_er7().len()).sum()
    }

    /// Parses and walks every component of every field.
    pub fn walk(messages: &[Vec<u8>]) -> usize {
        let mut bytes = 0;
        for m in messages {
            for segment in &message(m).segments {
                for field in &segment.fields {
                    for repetition in &field.repetitions {
                        for component in &repetition.components {
                            bytes += component.subcomponents.iter().map(|s| s.raw.len()).sum::<usize>();
                        }
                    }
                }
            }
        }
        bytes
    }
}

/// rust-hl7, which keeps slices in nested vectors.
#[cfg(feature = "peers")]
pub mod rust_hl7 {
    use super::{EACH_OBX, FIRST};
    use ::rusthl7::escape_sequence::EscapeSequence;
    use ::rusthl7::message::Message;
    use ::rusthl7::segments::Segment;

    fn message(bytes: &[u8]) -> Message<'_> {
        Message::new(std::str::from_utf8(bytes).expect("the corpus is UTF-8"))
    }

    /// Parses; gives the number of segments.
    pub fn parse(messages: &[Vec<u8>]) -> usize {
        messages.iter().map(|m| message(m).segments.len()).sum()
    }

    /// Parses and reads 20 places, unescaped.
    pub fn read(messages: &[Vec<u8>]) -> usize {
        let mut bytes = 0;
        for m in messages {
            let message = message(m);
            let escapes = EscapeSequence::new(message.get_separators());
            let named = |s: &Segment<'_>, id: &str| s.source.get(..3) == Some(id);
            for (id, field, component) in FIRST {
                let segment = message.segments.iter().find(|s| named(s, id));
                bytes += segment.map_or(0, |s| text(&escapes, s, field, component));
            }
            for obx in message.segments.iter().filter(|s| named(s, "OBX")) {
                bytes += EACH_OBX.iter().map(|(f, c)| text(&escapes, obx, *f, *c)).sum::<usize>();
            }
        }
        bytes
    }

    fn text(escapes: &EscapeSequence, segment: &Segment<'_>, field: u32, component: u32) -> usize {
        // Its MSH counts from the id, without MSH-1 as a field.
        let shift = usize::from(segment.source.starts_with("MSH"));
        let part = || {
            let field = segment.fields.get(field as usize - shift)?;
            field.subcomponents.first()?.get(component as usize - 1)?.first().copied()
        };
        part().map_or(0, |p| escapes.decode(p).len())
    }

    /// Parses and writes, which gives back the stored source.
    pub fn serialize(messages: &[Vec<u8>]) -> usize {
        messages.iter().map(|m| message(m).to_string().len()).sum()
    }

    /// Parses and walks every component of every field.
    pub fn walk(messages: &[Vec<u8>]) -> usize {
        let mut bytes = 0;
        for m in messages {
            for segment in &message(m).segments {
                for field in &segment.fields {
                    bytes += field.subcomponents.iter().flatten().flatten().map(|s| s.len()).sum::<usize>();
                }
            }
        }
        bytes
    }
}

/// hl7-parser, on nom.
#[cfg(feature = "peers")]
pub mod hl7_parser {
    use super::{EACH_OBX, FIRST};
    use ::hl7_parser::Message;
    use ::hl7_parser::message::Segment;

    fn message(bytes: &[u8]) -> Message<'_> {
        Message::parse(std::str::from_utf8(bytes).expect("the corpus is UTF-8")).expect("the corpus parses")
    }

    /// Parses; gives the number of segments.
    pub fn parse(messages: &[Vec<u8>]) -> usize {
        messages.iter().map(|m| message(m).segments().count()).sum()
    }

    /// Parses and reads 20 places, unescaped.
    pub fn read(messages: &[Vec<u8>]) -> usize {
        let mut bytes = 0;
        for m in messages {
            let message = message(m);
            for (id, field, component) in FIRST {
                bytes += message.segment(id).map_or(0, |s| text(&message, s, field, component));
            }
            for obx in message.segments().filter(|s| s.name == "OBX") {
                bytes += EACH_OBX.iter().map(|(f, c)| text(&message, obx, *f, *c)).sum::<usize>();
            }
        }
        bytes
    }

    fn text(message: &Message<'_>, segment: &Segment<'_>, field: u32, component: u32) -> usize {
        let part =
            || segment.field(field as usize)?.repeat(1)?.component(component as usize)?.subcomponent(1);
        part().map_or(0, |p| p.display(&message.separators).to_string().len())
    }

    /// Parses and walks every component of every field.
    pub fn walk(messages: &[Vec<u8>]) -> usize {
        let mut bytes = 0;
        for m in messages {
            for segment in message(m).segments() {
                for field in segment.fields() {
                    for component in field.repeats().flat_map(|r| r.components()) {
                        bytes += component.subcomponents().map(|s| s.raw_value().len()).sum::<usize>();
                    }
                }
            }
        }
        bytes
    }
}

/// HL7 v2 to FHIR JSON.
pub mod map {
    use synovia_mapping::{Conversion, Converter, Options, Source};

    /// A converter that records lineage or does not.
    pub fn converter(lineage: bool) -> Converter {
        let mut options = Options::default();
        options.lineage = lineage;
        Converter::new(options).expect("the options can be used")
    }

    fn one(converter: &Converter, message: &[u8]) -> Conversion {
        converter.convert(&Source::new("bench", message)).expect("the message converts")
    }

    /// Converts each message to bytes of JSON; gives how many.
    pub fn convert(messages: &[Vec<u8>], lineage: bool) -> usize {
        let converter = converter(lineage);
        messages.iter().map(|m| one(&converter, m).output.to_bytes().len()).sum()
    }

    /// What [`convert`] makes, before it is bytes.
    pub fn ready(messages: &[Vec<u8>]) -> Vec<Conversion> {
        let converter = converter(false);
        messages.iter().map(|m| one(&converter, m)).collect()
    }

    /// Writes what was converted before: no conversion to these bytes is faster.
    pub fn write(ready: &[Conversion]) -> usize {
        ready.iter().map(|made| made.output.to_bytes().len()).sum()
    }
}
