//! Character sets: each readable one there and back over all the characters it has.

use synovia_hl7v2::{Charset, ErrorKind, IssueCode};

#[test]
fn every_character_of_every_set_comes_back() {
    let names: &[(&[u8], usize)] = &[
        (b"ASCII", 128),
        (b"8859/1", 224),
        (b"8859/2", 224),
        (b"8859/5", 224),
        (b"8859/15", 223),
        (b"8859/9", 224),
        (b"windows-1252", 240),
        (b"BIG-5", 2_500),
        (b"GB 18030-2000", 12_000),
        (b"KS X 1001", 3_300),
        (b"ISO IR14", 1_300),
        (b"ISO IR87", 1_300),
        (b"UNICODE UTF-8", 13_000),
    ];
    for (name, at_least) in names {
        let charset = Charset::from_name(name).expect("known");
        let mut count = 0;
        let rare = ('\u{10000}'..=char::MAX).step_by(997);
        let common = ('\0'..='\u{FFFF}').filter(|c| *c < '\u{600}' || u32::from(*c) % 5 == 0);
        for c in common.chain(rare) {
            let mut buffer = [0; 4];
            let text: &str = c.encode_utf8(&mut buffer);
            let Ok(bytes) = charset.encode(text) else { continue };
            count += 1;
            assert_eq!(charset.decode(&bytes).expect("valid"), text, "{charset:?} {:x}", u32::from(c));
        }
        assert!(count >= *at_least, "{charset:?} has {count} characters");
    }
}

#[test]
fn refusals_name_their_kind_only() {
    let error = Charset::from_name(b"SECRET NAME").expect_err("unknown");
    assert_eq!(error.kind(), ErrorKind::UnknownCharset);
    assert!(!format!("{error} {error:?}").contains("SECRET"));
    let error = Charset::from_names([b"ASCII".as_slice(), b"UNICODE UTF-16"]).expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::UnknownCharset);
    assert_eq!(IssueCode::CHARSET_ASSUMED.as_str(), "hl7v2/charset-assumed");
}

#[test]
fn escape_sequences_of_iso_2022() {
    let jis = Charset::from_names([b"ISO IR14".as_slice(), b"ISO IR87", b"ISO IR159"]).expect("known");
    let cases: &[(&[u8], &str)] = &[
        (b"ABC", "ABC"),
        (b"\xD4\xCF\xC0\xDE", "ﾔﾏﾀﾞ"),
        (b"\x1B(ITO\x1B(B", "ﾔﾏ"),
        (b"\x1B$B;3ED\x1B(B^\x1B$BB@O:\x1B(J", "山田^太郎"),
        (b"\x1B$(D0!\x1B(B", "丂"),
        (b"\x1B(J\\~\x1B(B\\~", "¥‾\\~"),
        (b"\x1B-F\xC1\x1B-L\xB1", "ΑБ"),
        (b"\x1B$)C\xC7\xD1", "한"),
    ];
    for (bytes, text) in cases {
        assert_eq!(jis.decode(bytes).expect("valid"), *text);
    }
    let error = jis.decode(b"ab\x1B%G").expect_err("not a sequence of HL7's sets");
    assert_eq!((error.kind(), error.offset()), (ErrorKind::Undecodable, 2));
    assert_eq!(jis.decode_lossy(b"ab\x1B%G"), "ab\u{FFFD}%G");
}

#[test]
fn delimiters_are_safe_where_no_second_byte_can_be_one() {
    for (name, safe) in [
        (b"UNICODE UTF-8".as_slice(), true),
        (b"8859/1", true),
        (b"KS X 1001", true),
        (b"BIG-5", false),
        (b"GB 18030-2000", false),
        (b"ISO IR87", false),
    ] {
        assert_eq!(Charset::from_name(name).expect("known").is_delimiter_safe(), safe);
    }
}

/// Any byte may be a delimiter, also one of a name in MSH-18.
#[test]
fn names_with_a_delimiter_in_them_are_known() {
    let er7 = b"MSH|-~\\&||||||||||||||||UNICODE UTF\\S\\8~8859\\X2F\\1\r";
    let message = synovia_hl7v2::parse(er7).expect("ER7");
    assert_eq!(message.view().charset().expect("known").name(), "UNICODE UTF-8");
}
