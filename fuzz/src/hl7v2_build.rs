//! New messages.

use synovia_hl7v2::{Builder, BuilderOptions, Path, SegmentId};

const TYPES: &[&str] = &["ADT^A01", "ORU^R01", "OML^O21", "RSP^K21", "ACK", "ZZZ^Z99", "VXU^V04", "SIU^S12"];
const IDS: &[&str] = &[
    "PID", "PV1", "OBR", "OBX", "NTE", "ORC", "SPM", "ROL", "EVN", "NK1", "RXA", "QPD", "QAK", "MSA", "AIS",
    "RGS", "ZZZ", "IN1", "AL1", "MSH",
];
const GROUPS: &[&str] = &[
    "PATIENT_RESULT",
    "PATIENT",
    "ORDER_OBSERVATION",
    "OBSERVATION",
    "ORDER",
    "SPECIMEN",
    "VISIT",
    "RESOURCES",
];
/// A field no segment has, to find a segment again by.
const MARK: u32 = 90;

/// Any segments in any groups with any values make a message that reads back with the same values, grouped without a
/// complaint about order.
pub fn hl7v2_build(data: &[u8]) {
    let [first, data @ ..] = data else { return };
    let mut options = BuilderOptions::default();
    options.delimiters = super::delimiters(data);
    let message_type = TYPES[usize::from(*first) % TYPES.len()];
    let Ok(mut builder) = Builder::new(message_type, &options) else { return };
    let mut groups = vec![builder.root()];
    let mut values = Vec::new();
    for (n, step) in data.chunks(8).take(200).enumerate() {
        let [what, which, place, text @ ..] = step else { break };
        let group = groups[usize::from(*place) % groups.len()];
        if what % 4 == 0 {
            if let Ok(opened) = builder.open(group, GROUPS[usize::from(*which) % GROUPS.len()]) {
                groups.push(opened);
            }
            continue;
        }
        let id: SegmentId = IDS[usize::from(*which) % IDS.len()].parse().expect("an id");
        let added = if what % 4 == 1 { builder.add_in(group, id) } else { builder.add(id) };
        let Ok(mut segment) = added else { continue };
        let text = String::from_utf8_lossy(text).into_owned();
        let component = 1 + u32::from(*place % 5);
        segment.set(&MARK.to_string(), &n.to_string()).expect("a number");
        segment.set(&format!("5[2].{component}.2"), &text).expect("UTF-8 has every text");
        values.push((n, component, text));
    }
    let message = builder.build().expect("what was built can be read");
    assert_eq!(message.all_segments().len(), values.len() + 1);
    for segment in message.all_segments().skip(1) {
        let mark = segment.field(MARK).expect("each has a mark").text().expect("a number");
        let found = values.iter().find(|(n, ..)| *mark == n.to_string());
        let (_, component, text) = found.expect("each mark was set");
        let place = Path::of(segment.id())
            .nth(segment.number())
            .with_field(5)
            .with_repetition(2)
            .with_component(*component)
            .with_subcomponent(2);
        let read = message.get(&place).map(|value| value.text().expect("what was encoded").into_owned());
        assert_eq!(read.unwrap_or_default(), *text);
    }
    let _ = format!("{builder:?}");
    let _ = builder.issues(&synovia_hl7v2::ValidateOptions::default()).expect("the same message");
}
