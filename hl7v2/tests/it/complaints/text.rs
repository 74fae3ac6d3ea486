//! Complaints about escape sequences and character sets.

use synovia_hl7v2::escape::{decode, encode};
use synovia_hl7v2::{Charset, Delimiters, ErrorKind, IssueCode, parse};

use super::{found, message, text};
use crate::common::path;

fn plain(raw: &str) -> String {
    decode(raw.as_bytes(), &Delimiters::default(), Charset::UTF_8).expect("UTF-8").into_owned()
}

fn raw(plain: &str) -> String {
    let raw = encode(plain, &Delimiters::default(), Charset::UTF_8).expect("UTF-8 has everything");
    String::from_utf8(raw.into_owned()).expect("UTF-8")
}

/// The message as it is, and after an edit of something else: the value must be the same bytes.
fn kept(value: &str) {
    let before = message("ORU^R01", &format!("PID|1||7\rNTE|1|L|{value}\r"));
    let mut editor = before.edit();
    editor.set(&path("PID-3"), "8").expect("a value");
    let after = String::from_utf8(editor.to_bytes()).expect("UTF-8");
    assert!(after.contains(&format!("NTE|1|L|{value}\r")), "{value}");
    assert_eq!(before.to_bytes(), after.replace("||8\r", "||7\r").as_bytes());
}

/// An index out of bounds when a value ends with an escape sequence.
#[test]
fn hl7_dotnetcore_113_an_escape_sequence_at_the_end_of_a_value() {
    let message = message("ADT^A01", "PID|1||a~123^\\E\\^^USSSA^SS||b\\E\\\r");
    assert_eq!(text(&message, "PID-3[2].2"), "\\");
    assert_eq!(text(&message, "PID-5"), "b\\");
    kept("b\\E\\");
}

/// An exception for a backslash that starts no sequence: `4\5 re.`
#[test]
fn hl7_dotnetcore_77_a_backslash_in_a_local_segment() {
    let message = message("ADT^A08", "PID|1\rZ00|1|BSV 4\\5 re.|x\r");
    assert_eq!(text(&message, "Z00-2"), "BSV 4\\5 re.");
    assert!(found(&message).contains(&"lone-escape Z00-2".into()));
    kept("BSV 4\\5 re.");
}

/// An exception when the whole name is a backslash.
#[test]
fn hl7_dotnetcore_62_a_name_that_is_a_backslash() {
    let message = message("ADT^A01", "PID|||||^\\|||W\r");
    assert_eq!(text(&message, "PID-5.2"), "\\");
    assert_eq!(text(&message, "PID-8"), "W");
}

/// A note that ends with a new line made the message unreadable, and it became `<BR>`.
#[test]
fn hl7_dotnetcore_99_a_note_that_ends_with_a_new_line() {
    let message = message("ORU^R01", "NTE|1||Some Text\\.br\\\rOBX|1|TX|T||values\r");
    assert_eq!(text(&message, "NTE-3"), "Some Text\n");
    assert_eq!(text(&message, "OBX-5"), "values");
    kept("Some Text\\.br\\");
}

/// Values escaped twice by their sender: `\\E\\` is a lone escape character, `E`, and another.
#[test]
fn hl7_v2_7_an_escape_sequence_between_backslashes() {
    assert_eq!(plain(r"a\E\b"), r"a\b");
    assert_eq!(plain(r"\\E\\"), r"\\\");
    assert_eq!(plain(&raw(r"\\E\\")), r"\\E\\");
    kept(r"\\E\\");
}

/// Escaped by the application and again by the interface: each reading undoes one level, never two.
#[test]
fn hl7_v2_40_consecutive_escape_sequences() {
    assert_eq!(plain(r"\E\X09\E\"), r"\X09\");
    assert_eq!(plain(&plain(r"\E\X09\E\")), "\t");
    assert_eq!(plain(r"\E\E\E\X09\E\E\E\"), r"\E\X09\E\");
    for value in [r"\\E\\X09\\E\\", r"\\X09\\E\\", r"\\E\\\\E\\"] {
        kept(value);
        assert_eq!(plain(&raw(&plain(value))), plain(value), "{value}");
    }
}

/// `\E\R\` lost its last character: what was not ended was dropped.
#[test]
fn python_hl7_84_an_escape_sequence_that_does_not_end() {
    assert_eq!(plain(r"\E\R\"), r"\R\");
    assert_eq!(plain(r"text\"), r"text\");
    assert_eq!(plain(r"text\F"), r"text\F");
}

/// A reader of frames hung on HTML that holds `\E\`.
#[test]
fn python_hl7_59_html_with_escape_sequences_in_a_frame() {
    use synovia_hl7v2::mllp::{Decoder, Event, encode};
    let html = r"<p style='x'>C:\E\temp\E\ \T\amp; done</p>";
    let sent = message("MDM^T02", &format!("OBX|1|FT|1||{html}\r"));
    let wire = encode(sent.bytes()).expect("no block bytes");
    for size in [1, 7, wire.len()] {
        let mut decoder = Decoder::new();
        let mut read = Vec::new();
        for mut piece in wire.chunks(size) {
            while let Some(event) = decoder.next_event(&mut piece) {
                let Event::Frame(frame) = event else { panic!("a frame") };
                read.push(text(&parse(frame.payload).expect("parses"), "OBX-5"));
            }
        }
        assert_eq!(read, [r"<p style='x'>C:\temp\ &amp; done</p>"]);
    }
}

/// A carriage return in a value was written as it is, and cut the segment in two.
#[test]
fn hapi_7_a_carriage_return_in_a_value_is_escaped() {
    let before = message("ORU^R01", "PID|1\rNTE|1|L|x\r");
    let mut editor = before.edit();
    editor.set(&path("NTE-3"), "one\rtwo\r\nthree").expect("a value");
    let after = editor.finish().expect("parses");
    assert!(after.bytes().ends_with(b"NTE|1|L|one\\X0D\\two\\X0D\\\\X0A\\three\r"));
    assert_eq!(after.all_segments().count(), before.all_segments().count());
    assert_eq!(text(&after, "NTE-3"), "one\rtwo\r\nthree");
}

/// Formatting that is in the text already: text is escaped, raw values are not.
#[test]
fn nhapi_74_formatting_in_a_raw_value_is_not_escaped_again() {
    let before = message("ORU^R01", "PID|1\rOBX|1|FT|x||y\r");
    let mut editor = before.edit();
    editor.set_raw(&path("OBX-5"), br"Th\T\is\.br\is\.br\A T\F\est\E\").expect("a raw value");
    let after = editor.finish().expect("parses");
    assert!(after.bytes().ends_with(b"|Th\\T\\is\\.br\\is\\.br\\A T\\F\\est\\E\\\r"));
    assert_eq!(text(&after, "OBX-5"), "Th&is\nis\nA T|est\\");
    let mut editor = before.edit();
    editor.set(&path("OBX-5"), r"Th&is\.br\is").expect("a text");
    assert_eq!(text(&editor.finish().expect("parses"), "OBX-5"), r"Th&is\.br\is");
}

/// Escape sequences reached the target as they are on the wire.
#[test]
fn fhir_converter_168_text_has_no_escape_sequences_left() {
    let message =
        message("ORU^R01", "PID|1||7||O\\T\\M^A \\S\\ B\rOBX|1|ST|a^1 \\F\\ 2||5 \\R\\ 6 \\E\\ 7\\X20\\8\r");
    assert_eq!(text(&message, "PID-5.1"), "O&M");
    assert_eq!(text(&message, "PID-5.2"), "A ^ B");
    assert_eq!(text(&message, "OBX-3.2"), "1 | 2");
    assert_eq!(text(&message, "OBX-5"), "5 ~ 6 \\ 7 8");
}

/// `Johnson \T\ Johnson` is read as `Johnson & Johnson` without asking, and written back as it was.
#[test]
fn connect_1588_escape_sequences_are_undone_when_text_is_read() {
    let message = message("ADT^A01", "PID|1||7||Johnson \\T\\ Johnson^\\F\\\\S\\\\R\\\\E\\\\T\\\r");
    assert_eq!(text(&message, "PID-5.1"), "Johnson & Johnson");
    assert_eq!(text(&message, "PID-5.2"), "|^~\\&");
    kept("Johnson \\T\\ Johnson");
}

/// Two sequences side by side lost the backslash between them.
#[test]
fn ruby_hl7_80_adjacent_hex_sequences() {
    assert_eq!(plain(r"Test:\X0D\\X0A\"), "Test:\r\n");
    kept(r"Test:\X0D\\X0A\");
    kept(r"Test:\X0A\");
}

/// A message in UTF-16 came out blank. Its bytes are no message and no frame; a message that only names UTF-16 in MSH-18 is
/// refused by that name, and never read as something else.
#[test]
fn connect_6048_utf_16_is_refused_and_never_blank() {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let error = parse(&wide("MSH|^~\\&|A\rPID|1\r")).expect_err("no header");
    assert_eq!((error.kind(), error.offset()), (ErrorKind::NotHl7, 0));
    let named =
        parse(b"MSH|^~\\&|A||||||ADT^A01|1|P|2.5.1||||||UNICODE UTF-16\rPID|1||7||D\xFC\r").expect("parses");
    let error = named.view().charset().expect_err("not read");
    assert_eq!(error.kind(), ErrorKind::UnknownCharset);
    assert_eq!(error.location().expect("a place").to_string(), "MSH-18");
    assert_eq!(
        named.get(&path("PID-5")).expect("a value").text().expect_err("not guessed").kind(),
        error.kind()
    );
    assert!(found(&named).contains(&"unknown-charset MSH-18".into()));
}

/// A server that read everything as UTF-8 failed on other bytes: MSH-18 decides, and bytes are never refused by the parser.
#[test]
fn hl7apy_31_the_character_set_is_that_of_the_message() {
    let of = |name: &str, bytes: &[u8]| {
        let mut input = format!("MSH|^~\\&|A||||||ADT^A01|1|P|2.5.1||||||{name}\rPID|1||7||").into_bytes();
        input.extend_from_slice(bytes);
        let message = parse(&input).expect("bytes parse").into_owned();
        assert_eq!(message.to_bytes(), input);
        message.get(&path("PID-5")).expect("a value").text().map(std::borrow::Cow::into_owned)
    };
    assert_eq!(of("8859/1", b"M\xFCller").expect("Latin-1"), "Müller");
    assert_eq!(of("8859/5", b"\xB8\xD2\xD0\xDD").expect("Cyrillic"), "Иван");
    assert_eq!(of("UNICODE UTF-8", "Müller".as_bytes()).expect("UTF-8"), "Müller");
    assert_eq!(of("UNICODE UTF-8", b"M\xFCller").expect_err("not UTF-8").kind(), ErrorKind::Undecodable);
}

/// A client that decoded each byte for itself: text is decoded once, as a whole, after the frame is complete.
#[test]
fn nhapitools_3_characters_of_several_bytes_in_small_reads() {
    for (size, seen) in super::transport::frames_of("TÉST PÁTIENT 山田") {
        assert_eq!(seen, "TÉST PÁTIENT 山田", "{size}");
    }
}

/// An encoding applied to the frame spoilt its block bytes: frames are bytes around bytes.
#[test]
fn nhapitools_28_block_bytes_are_not_encoded() {
    let wire = synovia_hl7v2::mllp::encode("MSH|^~\\&|É\r".as_bytes()).expect("no block bytes");
    assert_eq!(wire, b"\x0bMSH|^~\\&|\xC3\x89\r\x1c\r");
}

/// An answer in UTF-8 was read as if it were ASCII.
#[test]
fn nhapitools_31_an_answer_in_utf_8() {
    let answer =
        parse("MSH|^~\\&|A|||||||1|P|2.4||||||UNICODE UTF-8\rMSA|AA|1|Tést\r".as_bytes()).expect("parses");
    assert_eq!(text(&answer, "MSA-3"), "Tést");
}

/// `UNICODE UTF-8` of table 0211 was not known, and another character set was assumed.
#[test]
fn camel_10880_unicode_utf_8_is_known() {
    let message =
        parse("MSH|^~\\&|A|||||||1|P|2.5||||||UNICODE UTF-8\rPID|1||7||Größe\r".as_bytes()).expect("parses");
    assert_eq!(message.view().charset().expect("known"), Charset::UTF_8);
    assert_eq!(text(&message, "PID-5"), "Größe");
}

/// MSH-18 was not looked at any more: it decides, for each message by itself.
#[test]
fn camel_6389_msh_18_overrides_what_was_before() {
    let two = b"MSH|^~\\&|A|||||||1|P|2.5||||||8859/1\rPID|1||7||\xE9\rMSH|^~\\&|A|||||||2|P|2.5||||||8859/7\rPID|1||7||\xE9\r";
    let read: Vec<String> =
        synovia_hl7v2::split(two).map(|unit| text(&parse(unit.bytes).expect("parses"), "PID-5")).collect();
    assert_eq!(read, ["é", "ι"]);
    // Nothing named and not UTF-8: told, not hidden.
    let none = message("ADT^A01", "PID|1||7||a\r");
    let mut bytes = none.to_bytes();
    bytes.pop();
    bytes.extend_from_slice(b"\xE9\r");
    let issues = found(&parse(&bytes).expect("parses"));
    assert!(
        issues
            .iter()
            .any(|issue| issue.starts_with(IssueCode::CHARSET_ASSUMED.as_str().trim_start_matches("hl7v2/")))
    );
}
