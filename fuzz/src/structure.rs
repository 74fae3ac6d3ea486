//! Grouping, paths with groups, and validation.

use synovia_hl7v2::profile::Profile;
use synovia_hl7v2::structure::{Child, GroupView, Groups};
use synovia_hl7v2::{Message, Path, ValidateOptions, parse, validate};

/// What a message is made of when bytes choose segments: those that structures are most divided about, and strays.
const IDS: &[&str] = &[
    "PID", "PV1", "ORC", "OBR", "OBX", "NTE", "SPM", "TQ1", "ROL", "IN1", "IN2", "NK1", "DG1", "PR1", "AL1",
    "EVN", "RXO", "RXE", "RXR", "RXC", "MSA", "QRD", "QPD", "MFI", "MFE", "STF", "TXA", "CTI", "SAC", "ODS",
    "ODT", "DSC", "RXA", "FT1", "GT1", "SFT", "ZZZ", "QQQ", "FAC", "PSH", "PDC", "SCH", "AIS", "AIG", "RGS",
    "PRB", "GOL", "MRG",
];

const STRUCTURES: &[&str] = &[
    "ADT_A01", "ADT_A39", "ORU_R01", "OML_O21", "OML_O33", "OMD_O03", "OUL_R22", "RDE_O11", "RAS_O17",
    "RSP_K21", "SUR_P09", "SIU_S12", "MFN_M02", "MDM_T02", "PPR_PC1", "REF_I12", "ORL_O34", "VXU_V04",
    "QBP_Q11", "EHC_E15",
];

/// Every segment is in the tree once and in order, groups and places are found again by their paths, and messages that
/// bytes choose segments for keep the same promises under any structure.
pub fn hl7v2_group(data: &[u8]) {
    if let Ok(message) = parse(data) {
        grouped(&message);
    }
    let [structure, version, rest @ ..] = data else { return };
    let structure = STRUCTURES[usize::from(*structure) % STRUCTURES.len()];
    let version = ["2.2", "2.3.1", "2.5.1", "2.8.2"][usize::from(*version) % 4];
    let mut chosen = format!("MSH|^~\\&|||||||^^{structure}|1|P|{version}\r");
    for byte in rest.iter().take(300) {
        chosen.push_str(IDS[usize::from(*byte) % IDS.len()]);
        chosen.push_str("|1\r");
    }
    grouped(&parse(chosen.as_bytes()).expect("segments in any order are a message"));
}

fn grouped(message: &Message<'_>) {
    let groups = message.groups();
    let mut order = Vec::new();
    let mut inner = Vec::new();
    walk(groups.root(), &mut order, &mut inner);
    assert!(order.iter().copied().eq(0..message.view().segment_count()), "a walk is the message");
    // Looking a path up is linear in the message: bound the work, not the input.
    for group in inner.iter().take(100) {
        let path = group.path().to_string();
        let found = groups.group(&path).expect("a printed path can be read").expect("a group has its path");
        assert_eq!((found.path().to_string(), found.name()), (path, group.name()));
    }
    for segment in message.all_segments().take(100) {
        let path = groups.path(segment.location()).expect("in the message");
        let read: Path = path.to_string().parse().expect("a printed path can be read");
        assert_eq!(read.to_string(), path.to_string());
        assert_eq!(groups.location(&read), Some(segment.location()), "{path}");
        assert!(groups.get_all(&read).any(|value| value.offset() == segment.offset()));
        let home = groups.group_of(segment).expect("every segment is in a group");
        assert!(home.segments(segment.id()).any(|other| other.index() == segment.index()));
    }
    for issue in groups.issues() {
        assert!(issue.range().end <= message.bytes().len() as u64);
    }
}

/// As deep as the structures of the standard.
fn walk<'g, 'm>(group: GroupView<'g, 'm>, order: &mut Vec<usize>, inner: &mut Vec<GroupView<'g, 'm>>) {
    for child in group.children() {
        match child {
            Child::Segment(segment) => order.push(segment.index()),
            Child::Group(group) => {
                inner.push(group);
                walk(group, order, inner);
            }
        }
    }
}

const ORU: &[u8] = b"MSH|^~\\&|A||||||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||a^b&c~d\rOBR|1\rOBX|1|NM|x||1~2\rNTE|1||n\rOBR|2\rOBX|1\r";

/// Any text is a path or an error with an offset in it; a path prints as a path, and can be followed and edited by.
pub fn hl7v2_path(data: &[u8]) {
    let Ok(text) = core::str::from_utf8(data) else { return };
    let message = parse(ORU).expect("a message");
    let groups: Groups<'_> = message.groups();
    if let Err(error) = groups.group(text) {
        assert!(error.offset() <= text.len() as u64);
    }
    let path: Path = match text.parse() {
        Ok(path) => path,
        Err(error) => {
            assert!(error.offset() <= text.len() as u64);
            return;
        }
    };
    let printed = path.to_string();
    let read: Path = printed.parse().expect("a printed path can be read");
    assert_eq!(read.to_string(), printed);
    let value = message.get(&path);
    assert_eq!(value.map(|v| v.offset()), groups.get(&read).map(|v| v.offset()));
    if let Some(value) = value {
        assert!(message.get_all(&path).any(|other| other.offset() == value.offset()));
    }
    assert_eq!(message.get_all(&path).count(), groups.get_all(&path).count());
    let _ = message.segments_where(&path, |value| value.is_empty()).count();
    let mut editor = message.edit();
    if editor.set(&path, "changed").is_ok() {
        let changed = editor.finish().expect("an edit gives a message");
        assert_eq!(changed.get(&path).map(|v| v.raw().to_vec()).as_deref(), Some(&b"changed"[..]));
    }
}

/// Validation of any message, also against any profile (bytes before the first NUL, if there is one), says nothing of
/// content, and what it says is in order and in the message.
pub fn hl7v2_validate(data: &[u8]) {
    let nul = data.iter().position(|b| *b == 0);
    let profile = nul.and_then(|nul| Profile::from_xml(&data[..nul]).ok());
    let input = nul.map_or(data, |nul| &data[nul + 1..]);
    let Ok(message) = parse(input) else { return };
    let mut options = ValidateOptions::default();
    options.profile = profile.as_ref();
    let issues = validate(message.view(), &options);
    assert!(issues.is_sorted_by_key(|issue| issue.offset));
    for issue in &issues {
        assert!(issue.range().end <= input.len() as u64, "{issue}");
    }
    let mut editor = message.edit();
    for leaf in message.leaves().take(10) {
        let _ = editor.set_raw(&leaf.path(), b"CANARY");
    }
    let Ok(marked) = editor.finish() else { return };
    for issue in validate(marked.view(), &options) {
        assert!(!format!("{issue} {issue:?}").contains("CANARY"));
    }
}
