//! Typed views: whatever is read as whatever, each part is where its path says, and a value is typed or has a finding.

use synovia_hl7v2::datatypes::{
    CodedWithExceptions, DateTimeValue, DateValue, ExtendedCompositeIdWithCheckDigit, ExtendedPersonName,
    FormattedTextData, NumericValue, SequenceId, StringData, TimeValue, Value, Varies,
};
use synovia_hl7v2::segments::{
    MasterFileEntry, ObservationResult, PatientIdentification, QueryParameterDefinition, TableRowData,
    TableRowDefinition,
};
use synovia_hl7v2::{Error, MessageView, Path, ValueView};

/// Every field of every segment as composites and as each datatype that is parsed; varying fields by their selectors.
pub fn hl7v2_views(data: &[u8]) {
    let Ok(message) = synovia_hl7v2::parse(data) else { return };
    let view = message.view();
    // Looking a path up is linear in the field: bound the work, not the input.
    let mut left = 300;
    for segment in view.all_segments().take(50) {
        for number in 0..u32::try_from(segment.field_count()).unwrap_or(0).min(40) + 2 {
            let values = segment.values::<ExtendedPersonName<'_>>(number);
            let first = segment.value::<ExtendedPersonName<'_>>(number);
            assert_eq!(first.is_none(), values.is_absent());
            for value in values.take(5) {
                composite(view, value.view(), &mut left);
            }
        }
    }
    patients(view);
    varying(view);
}

/// A value and its parts: each within it, in order, and found by its path.
fn composite(message: MessageView<'_>, value: ValueView<'_>, left: &mut u32) {
    primitives(value);
    let leaf = value.first_leaf();
    assert!(leaf.offset() == value.offset() && value.raw().starts_with(leaf.raw()));
    let level = (value.location().component, value.location().subcomponent);
    let mut end = value.offset();
    for number in 1..=30 {
        let Some(part) = value.part_view(number) else { break };
        if *left == 0 {
            return;
        }
        *left -= 1;
        assert!(part.offset() >= end && end <= value.offset() + value.raw().len() as u64);
        end = part.offset() + part.raw().len() as u64;
        let path = Path::from(part.location());
        let found = message.get(&path).expect("a part is found by its path");
        assert_eq!((found.offset(), found.raw()), (part.offset(), part.raw()), "{path}");
        if (part.location().component, part.location().subcomponent) != level {
            composite(message, part, left);
        }
    }
}

/// Reading as what it is not is an error inside the value, never a panic.
fn primitives(value: ValueView<'_>) {
    fn inside<T>(value: ValueView<'_>, read: Result<T, Error>) {
        if let Err(error) = read {
            let end = value.offset() + value.raw().len() as u64;
            assert!((value.offset()..=end).contains(&error.offset()), "{error}");
        }
    }
    inside(value, value.read_as::<NumericValue<'_>>().read());
    inside(value, value.read_as::<SequenceId<'_>>().read());
    inside(value, value.read_as::<DateValue<'_>>().read());
    inside(value, value.read_as::<TimeValue<'_>>().read());
    inside(value, value.read_as::<DateTimeValue<'_>>().read());
    inside(value, value.read_as::<StringData<'_>>().text());
    inside(value, value.read_as::<FormattedTextData<'_>>().text());
    let text: StringData<'_> = value.read_as();
    assert_eq!(text.has_more(), text.raw().len() < value.raw().len());
    if let Ok(runs) = value.read_as::<FormattedTextData<'_>>().runs() {
        assert_eq!(runs.map(|run| run.raw.len()).sum::<usize>(), value.raw().len());
    }
}

fn patients(message: MessageView<'_>) {
    for pid in message.segments::<PatientIdentification<'_>>() {
        let ids = pid.patient_identifier_list().map(ExtendedCompositeIdWithCheckDigit::assigning_authority);
        let _ = format!("{:?}", ids.collect::<Vec<_>>());
        let _ = pid.race().next().and_then(CodedWithExceptions::identifier);
    }
}

fn varying(message: MessageView<'_>) {
    for obx in message.segments::<ObservationResult<'_>>().take(50) {
        obx.observation_value().take(20).for_each(varies);
    }
    for mfe in message.segments::<MasterFileEntry<'_>>().take(50) {
        mfe.primary_key_value_mfe().take(20).for_each(varies);
    }
    for qpd in message.segments::<QueryParameterDefinition<'_>>().take(50) {
        for parameter in qpd.user_parameters().take(20) {
            parameter.values().take(20).for_each(varies);
        }
    }
    let Some(definition) = message.first::<TableRowDefinition<'_>>() else { return };
    for row in message.segments::<TableRowData<'_>>().take(50) {
        for (_, value) in row.column_values(definition).take(20) {
            varies(value);
        }
    }
}

/// Raw with a finding, or typed without.
fn varies(value: Varies<'_>) {
    let raw = matches!(value.value(), Value::Raw(_));
    let said = !value.view().is_empty() && !value.view().is_null();
    assert_eq!(raw && said, value.issue().is_some(), "{value:?}");
    assert_eq!(value.value().view().offset(), value.view().offset());
    let _ = format!("{value:?} {:?}", value.value());
}
