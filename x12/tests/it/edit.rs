//! Edits change one value and nothing else; new interchanges are what was asked for.

use proptest::prelude::*;
use synovia_x12::{
    Delimiters, ErrorKind, GroupHeader, InterchangeHeader, InterchangeWriter, LineEnd, SegmentId,
    ValidateOptions, WriteOptions, interchanges, parse, validate,
};

use crate::common::{RICH, corpus, enclosed, path};

fn rich(change: impl FnOnce(&mut synovia_x12::Editor<'_>)) -> String {
    let interchange = parse(RICH).unwrap();
    let mut editor = interchange.edit();
    change(&mut editor);
    String::from_utf8(editor.to_bytes()).unwrap()
}

fn replaced(from: &str, to: &str) -> String {
    let text = std::str::from_utf8(RICH).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

#[test]
fn a_value_is_replaced_made_or_cleared() {
    let set = |at: &str, value: &str| {
        rich(|editor| {
            editor.set(&path(at), value).unwrap();
        })
    };
    assert_eq!(set("NM1-03", "Ö & CO"), replaced("CLINIC", "Ö & CO"));
    assert_eq!(set("CLM-05.2", "C"), replaced("11:B:1", "11:C:1"));
    assert_eq!(set("CLM-05.5", "X"), replaced("11:B:1", "11:B:1::X"));
    assert_eq!(set("CLM-12", "9"), replaced("Y*A*Y*I~", "Y*A*Y*I***9~"));
    assert_eq!(set("HI-02[2].2", "Z"), replaced("V7390", "Z"));
    assert_eq!(set("HI-02[3]", "Z"), replaced("V7390:::5", "V7390:::5^Z"));
    assert_eq!(set("HI-02", "Z"), replaced("BF:V7389^BF:V7390:::5", "Z"));
    assert_eq!(set("GS-06", "77"), replaced("*1*X*0050", "*77*X*0050"));
    assert_eq!(set("ISA-06", "ME"), replaced("*SENDER         *", "*ME             *"));
    assert_eq!(set("TA1-05", "001"), replaced("*A*000~", "*A*001~"));
    assert_eq!(
        rich(|e| {
            e.clear(&path("CLM-05")).unwrap();
        }),
        replaced("11:B:1", "")
    );
    assert_eq!(
        rich(|e| {
            e.clear(&path("CLM-20")).unwrap();
        })
        .as_bytes(),
        RICH
    );
    assert_eq!(
        rich(|e| {
            e.set_raw(&path("CLM-05"), b"12:B:7").unwrap();
        }),
        replaced("11:B:1", "12:B:7")
    );
}

#[test]
fn what_cannot_be_is_refused_by_name_and_changes_nothing() {
    let interchange = parse(RICH).unwrap();
    let mut editor = interchange.edit();
    let mut refused =
        |at: &str, value: &str| editor.set(&path(at), value).map(|_| ()).map_err(|e| (e.kind(), e.offset()));
    assert_eq!(refused("NM1-03", "A*B"), Err((ErrorKind::ElementSeparatorInValue, 1)));
    assert_eq!(refused("NM1-03", "A:B"), Err((ErrorKind::ComponentSeparatorInValue, 1)));
    assert_eq!(refused("NM1-03", "AB^"), Err((ErrorKind::RepetitionSeparatorInValue, 2)));
    assert_eq!(refused("NM1-03", "~"), Err((ErrorKind::TerminatorInValue, 0)));
    assert_eq!(refused("NM1[9]-03", "A"), Err((ErrorKind::NoSuchSegment, 0)));
    assert_eq!(refused("2010AA/NM1-03", "A"), Err((ErrorKind::NoSuchSegment, 0)));
    assert_eq!(refused("NM1", "A"), Err((ErrorKind::NotEditable, 0)));
    assert_eq!(refused("ISA-16", "A"), Err((ErrorKind::NotEditable, 0)));
    assert_eq!(refused("ISA-11", "A"), Err((ErrorKind::NotEditable, 0)));
    assert_eq!(refused("ISA-13", "1234567890"), Err((ErrorKind::BadEnvelopeValue, 0)));
    assert_eq!(refused("NM1-16384", "A"), Ok(()));
    assert_eq!(refused("NM1-16385", "A"), Err((ErrorKind::ElementLimit, 0)));
    assert_eq!(refused("NM1-03[16385]", "A"), Err((ErrorKind::ElementLimit, 0)));
    let mut editor = interchange.edit();
    let kind = |result: Result<&mut synovia_x12::Editor<'_>, synovia_x12::Error>| {
        result.map(|_| ()).unwrap_err().kind()
    };
    assert_eq!(kind(editor.set_raw(&path("HI-01.1"), b"a:b")), ErrorKind::ComponentSeparatorInValue);
    assert_eq!(kind(editor.set_raw(&path("HI-01[1]"), b"a^b")), ErrorKind::RepetitionSeparatorInValue);
    assert_eq!(kind(editor.insert_segment(2, b"XX*~")), ErrorKind::TerminatorInValue);
    assert_eq!(kind(editor.insert_segment(2, b"xx*")), ErrorKind::NotASegment);
    assert_eq!(kind(editor.insert_segment(1, b"REF*A")), ErrorKind::NotEditable);
    assert_eq!(kind(editor.insert_segment(2, b"SE*A")), ErrorKind::NotEditable);
    assert_eq!(kind(editor.insert_segment(2, b"BIN*1*A")), ErrorKind::NotEditable);
    assert_eq!(kind(editor.remove_segment(&path("SE"))), ErrorKind::NotEditable);
    assert_eq!(kind(editor.remove_segment(&path("REF"))), ErrorKind::NoSuchSegment);
    assert_eq!(kind(editor.in_set(2).insert_segment(2, b"REF*A")), ErrorKind::NoSuchSegment);
    assert_eq!(editor.to_bytes(), RICH);
    let binary = parse(&enclosed("ST*275*0001~BIN*1*x~SE*3*0001~")).unwrap().into_owned();
    assert_eq!(kind(binary.edit().set(&path("BIN-02"), "y")), ErrorKind::NotEditable);
}

#[test]
fn segments_come_and_go_and_are_counted() {
    let text = rich(|editor| {
        editor.insert_segment(3, b"REF*87*X").unwrap().insert_segment(99, b"NTE*ADD").unwrap();
        editor.remove_segment(&path("NM1[2]")).unwrap().remove_segment(&path("TA1")).unwrap();
        editor.recount().unwrap();
    });
    assert!(
        text.contains("CH~\r\nREF*87*X~\r\nNM1*41") && text.contains("ZZ9*a^b:c~\r\nNTE*ADD~\r\nSE*9*0001~"),
        "{text}"
    );
    let read = parse(text.as_bytes()).unwrap();
    assert!(validate(read.view(), &ValidateOptions::default()).is_empty());
    let wrong = enclosed("ST*837*0001~SE*9*0001~ST*837*0002~LX*1~SE*9*0002~");
    let interchange = parse(&wrong).unwrap();
    let mut editor = interchange.transaction_set_at(1).unwrap().edit();
    editor.insert_segment(9, b"LX*2").unwrap().recount().unwrap();
    let fixed = editor.finish().unwrap();
    assert!(fixed.bytes().ends_with(b"SE*2*0001~ST*837*0002~LX*1~LX*2~SE*4*0002~GE*2*1~IEA*1*000000001~"));
    let cut = parse(b"ST*837*0001~LX*1").unwrap().into_owned();
    assert_eq!(cut.edit().insert_segment(9, b"LX*2").unwrap().to_bytes(), b"ST*837*0001~LX*1~LX*2");
}

#[test]
fn editing_a_leaf_changes_its_bytes_only() {
    for (name, bytes) in corpus() {
        for interchange in interchanges(&bytes).flatten() {
            let leaves: Vec<_> = interchange
                .leaves()
                .filter(|leaf| !matches!(leaf.location.segment, SegmentId::ISA | SegmentId::BIN))
                .collect();
            for leaf in leaves.iter().step_by(1 + leaves.len() / 100) {
                if leaf.location.set == 0 && !leaf.location.segment.is_envelope()
                    || leaf.location.segment == SegmentId::UNNAMED
                {
                    continue;
                }
                let mut editor = interchange.edit();
                editor.in_set(leaf.location.set);
                editor
                    .set(&leaf.path(), "new value")
                    .unwrap_or_else(|error| panic!("{name}: {leaf}: {error}"));
                let at = usize::try_from(leaf.offset - interchange.view().base()).unwrap();
                let old = interchange.bytes();
                let expected = [&old[..at], b"new value", &old[at + leaf.raw.len()..]].concat();
                assert!(editor.to_bytes() == expected, "{name}: {leaf}");
            }
        }
    }
}

fn header() -> InterchangeHeader {
    InterchangeHeader::new("SENDER", "RECEIVER", "240101", "1200", 42)
}

#[test]
fn a_new_interchange_is_padded_numbered_and_counted() {
    let mut options = WriteOptions::default();
    options.line_end = LineEnd::CrLf;
    let mut writer = InterchangeWriter::new(options);
    writer.begin_interchange(&header()).unwrap();
    for group in 1..=2 {
        let mut gs = GroupHeader::new("HC", "005010X222A1", group);
        gs.sender = "S".into();
        gs.receiver = "R".into();
        gs.date = "20240101".into();
        gs.time = "1200".into();
        writer.begin_group(&gs).unwrap();
        for set in 1..=group {
            writer.begin_set("837", &format!("{set:04}"), Some("005010X222A1")).unwrap();
            writer
                .segment(SegmentId::HI, |hi| {
                    hi.composite(&["ABK", "", "J020", "", ""])?
                        .repetition(&["ABF", "A"])?
                        .empty()
                        .element("")?;
                    Ok(())
                })
                .unwrap();
        }
    }
    writer.end_interchange().unwrap();
    let bytes = writer.into_bytes();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.starts_with("ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000042*0*P*:~\r\nGS*HC*S*R*"));
    assert!(
        text.contains("\r\nHI*ABK::J020^ABF:A~\r\nSE*3*0002~\r\nGE*2*2~\r\nIEA*2*000000042~\r\n"),
        "{text}"
    );
    let read = parse(&bytes).unwrap();
    assert!(validate(read.view(), &ValidateOptions::default()).is_empty());
    assert_eq!(read.transaction_sets().count(), 3);
}

#[test]
fn a_writer_refuses_what_x12_cannot_say() {
    let kind = |change: fn(&mut InterchangeHeader)| {
        let mut isa = header();
        change(&mut isa);
        let error = InterchangeWriter::new(WriteOptions::default()).begin_interchange(&isa).unwrap_err();
        (error.kind(), error.location().unwrap().to_string())
    };
    assert_eq!(kind(|h| h.sender.1 = "S".repeat(16)), (ErrorKind::BadEnvelopeValue, "ISA-06".into()));
    assert_eq!(kind(|h| h.receiver.1 = "A*B".into()), (ErrorKind::ElementSeparatorInValue, "ISA-08".into()));
    assert_eq!(kind(|h| h.date = "2024".into()), (ErrorKind::BadEnvelopeValue, "ISA-09".into()));
    assert_eq!(kind(|h| h.time = "12:0".into()), (ErrorKind::ComponentSeparatorInValue, "ISA-10".into()));
    assert_eq!(kind(|h| h.version = "0050X".into()), (ErrorKind::BadEnvelopeValue, "ISA-12".into()));
    assert_eq!(kind(|h| h.control_number = 1_000_000_000), (ErrorKind::BadEnvelopeValue, "ISA-13".into()));
    let mut options = WriteOptions::default();
    options.delimiters = Delimiters::new(b'*', None, b':', b'~').unwrap();
    let mut writer = InterchangeWriter::new(options);
    let error = writer
        .segment(SegmentId::NM1, |nm1| nm1.element("A")?.composite(&["B", "x~"]).map(|_| ()))
        .unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::TerminatorInValue, 1));
    assert_eq!(error.location().unwrap().to_string(), "NM1-02.2");
    let error =
        writer.segment(SegmentId::EB, |eb| eb.element("A")?.repetition(&["B"]).map(|_| ())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadEnvelopeValue);
    assert!(writer.bytes().is_empty(), "nothing of a refused segment is written");
}

proptest! {
    #[test]
    fn what_is_written_is_what_is_read(
        values in proptest::collection::vec(proptest::collection::vec(proptest::collection::vec("[ -~\u{e4}]{0,4}", 1..4), 1..4), 0..6),
    ) {
        let mut writer = InterchangeWriter::new(WriteOptions::default());
        writer.begin_interchange(&header()).unwrap();
        writer.begin_set("837", "0001", None).unwrap();
        let ok = writer.segment(SegmentId::REF, |out| {
            for element in &values {
                for (number, repetition) in element.iter().enumerate() {
                    let parts: Vec<&str> = repetition.iter().map(String::as_str).collect();
                    if number == 0 { out.composite(&parts)?; } else { out.repetition(&parts)?; }
                }
            }
            Ok(())
        });
        let collides = values.iter().flatten().flatten().any(|v| v.contains(['*', '^', ':', '~']));
        prop_assert_eq!(ok.is_err(), collides);
        writer.end_interchange().unwrap();
        let bytes = writer.into_bytes();
        let read = parse(&bytes).unwrap();
        prop_assert!(read.issues().is_empty());
        if !collides {
            let set = read.transaction_sets().next().unwrap();
            for (number, element) in (1..).zip(&values) {
                for (r, repetition) in (1..).zip(element) {
                    for (c, value) in (1..).zip(repetition) {
                        let found = set.get(&path(&format!("REF-{number:02}[{r}].{c}"))).map(|v| v.text().into_owned());
                        prop_assert_eq!(found.unwrap_or_default(), value.as_str());
                    }
                }
            }
        }
    }
}
