//! Escape sequences: the table of cases, and decode after encode for any text and any delimiters.

use std::fmt::Write as _;

use proptest::prelude::*;
use synovia_hl7v2::charset::Charset;
use synovia_hl7v2::escape::{RunKind, decode, decode_lossy, encode, runs};
use synovia_hl7v2::{Delimiters, ErrorKind, IssueCode};

/// Raw value, its runs, its plain text, and that text encoded again.
type Case = (&'static str, &'static str, &'static str, &'static str);

/// All in UTF-8 with `|^~\&#`.
const CASES: &[Case] = &[
    // Nothing to do.
    ("", "", "", ""),
    ("plain", "T(plain)", "plain", "plain"),
    ("Müller", "T(Müller)", "Müller", "Müller"),
    // Delimiters.
    (r"a\F\b", "T(a|b)", "a|b", r"a\F\b"),
    (r"a\S\b", "T(a^b)", "a^b", r"a\S\b"),
    (r"a\T\b", "T(a&b)", "a&b", r"a\T\b"),
    (r"a\R\b", "T(a~b)", "a~b", r"a\R\b"),
    (r"a\E\b", r"T(a\b)", r"a\b", r"a\E\b"),
    (r"a\P\b", "T(a#b)", "a#b", r"a\P\b"),
    (r"\F\\S\\T\\R\\E\", r"T(|^&~\)", r"|^&~\", r"\F\\S\\T\\R\\E\"),
    (r"\f\", "Unknown(f)", r"\f\", r"\E\f\E\"),
    // An escaped escape does not start a sequence.
    (r"\E\F\E\", r"T(\F\)", r"\F\", r"\E\F\E\"),
    (r"\E\X0A\E\", r"T(\X0A\)", r"\X0A\", r"\E\X0A\E\"),
    (r"\E\\E\", r"T(\\)", r"\\", r"\E\\E\"),
    // Hex data.
    (r"\X0D\", "T(\r)", "\r", r"\X0D\"),
    (r"\X0D\\X0A\", "T(\r\n)", "\r\n", r"\X0D\\X0A\"),
    (r"\X0D0A\", "T(\r\n)", "\r\n", r"\X0D\\X0A\"),
    (r"\X0d0a\", "T(\r\n)", "\r\n", r"\X0D\\X0A\"),
    (r"\X41\", "T(A)", "A", "A"),
    (r"\XC3A9\", "T(é)", "é", "é"),
    (r"\XC3\\XA9\", "T(é)", "é", "é"),
    (r"\Xe282ac\ 5", "T(€ 5)", "€ 5", "€ 5"),
    (r"\X7C\", "T(|)", "|", r"\F\"),
    (r"\XF0\\X9F98\\X80\", "T(😀)", "😀", "😀"),
    (r"\X00\", "T(\0)", "\0", r"\X00\"),
    // Hex data that is none.
    (r"\X\", "Unknown(X)", r"\X\", r"\E\X\E\"),
    (r"\X4\", "Unknown(X4)", r"\X4\", r"\E\X4\E\"),
    (r"\X414\b", "Unknown(X414) T(b)", r"\X414\b", r"\E\X414\E\b"),
    (r"\XGG\", "Unknown(XGG)", r"\XGG\", r"\E\XGG\E\"),
    // Formatting.
    (r"a\.br\b", "T(a) Break T(b)", "a\nb", r"a\X0A\b"),
    (r"a\.br\\.br\b", "T(a) Break Break T(b)", "a\n\nb", r"a\X0A\\X0A\b"),
    (r"a\.sp\b", "T(a) Space(1) T(b)", "a\nb", r"a\X0A\b"),
    (r"a\.sp2\b", "T(a) Space(2) T(b)", "a\n\nb", r"a\X0A\\X0A\b"),
    (r"a\.sp 2\b", "T(a) Space(2) T(b)", "a\n\nb", r"a\X0A\\X0A\b"),
    (r"a\.sp+2\b", "T(a) Space(2) T(b)", "a\n\nb", r"a\X0A\\X0A\b"),
    (r"a\.sp256\b", "T(a) Unknown(.sp256) T(b)", r"a\.sp256\b", r"a\E\.sp256\E\b"),
    (r"a\.sp99999999\", "T(a) Unknown(.sp99999999)", r"a\.sp99999999\", r"a\E\.sp99999999\E\"),
    (r"\.in+4\a", "Indent(4) T(a)", "a", "a"),
    (r"\.in-4\a", "Indent(-4) T(a)", "a", "a"),
    (r"\.ti4\a", "TemporaryIndent(4) T(a)", "a", "a"),
    (r"\.fi\a\.nf\b", "WordWrap(true) T(a) WordWrap(false) T(b)", "ab", "ab"),
    (r"a\.ce\b", "T(a) Center T(b)", "a\nb", r"a\X0A\b"),
    (r"a\.sk3\b", "T(a) Skip(3) T(b)", "a   b", "a   b"),
    (r"a\.xy\b", "T(a) Unknown(.xy) T(b)", r"a\.xy\b", r"a\E\.xy\E\b"),
    (r"a\H\b\N\c", "T(a) Highlight(true) T(b) Highlight(false) T(c)", "abc", "abc"),
    // Local, unknown, lone, unterminated.
    (r"\Z\", "Custom()", r"\Z\", r"\E\Z\E\"),
    (r"\Zab 1\c", "Custom(ab 1) T(c)", r"\Zab 1\c", r"\E\Zab 1\E\c"),
    (r"\Zé\", "Custom(é)", r"\Zé\", r"\E\Zé\E\"),
    (r"\Q\", "Unknown(Q)", r"\Q\", r"\E\Q\E\"),
    (r"C:\temp", r"T(C:) Lone T(temp)", r"C:\temp", r"C:\E\temp"),
    (r"C:\temp\new", r"T(C:) Unknown(temp) T(new)", r"C:\temp\new", r"C:\E\temp\E\new"),
    (r"C:\my files A\T\B", r"T(C:) Lone T(my files A&B)", r"C:\my files A&B", r"C:\E\my files A\T\B"),
    (r"\", "Lone", r"\", r"\E\"),
    (r"\\", "Lone Lone", r"\\", r"\E\\E\"),
    (r"\\F\", "Lone T(|)", r"\|", r"\E\\F\"),
    (r"\\\", "Lone Lone Lone", r"\\\", r"\E\\E\\E\"),
    (r"abc\F", "T(abc) Lone T(F)", r"abc\F", r"abc\E\F"),
    (r"abc\X41", "T(abc) Lone T(X41)", r"abc\X41", r"abc\E\X41"),
    (r"a\é\b", r"T(a) Lone T(é) Lone T(b)", r"a\é\b", r"a\E\é\E\b"),
    // Character sets named in the value.
    (r"\M2442\;3ED\C2842\!", "CharsetMulti(2442) T(山田) CharsetSingle(2842) T(!)", "山田!", "山田!"),
    (r"a\C2D4C\b", "T(a) CharsetSingle(2D4C) T(b)", "ab", "ab"),
    (r"\C28\", "Unknown(C28)", r"\C28\", r"\E\C28\E\"),
    (r"\MFFFF\", "Unknown(MFFFF)", r"\MFFFF\", r"\E\MFFFF\E\"),
    // Unescaped delimiters and control characters in the text of a lower level stay, and are written escaped.
    ("a\tb", "T(a\tb)", "a\tb", "a\tb"),
    ("a&b", "T(a&b)", "a&b", r"a\T\b"),
    ("a\u{b}b", "T(a\u{b}b)", "a\u{b}b", r"a\X0B\b"),
];

fn delimiters() -> Delimiters {
    let mut d = Delimiters::default();
    d.truncation = Some(b'#');
    d
}

fn show(raw: &[u8], d: &Delimiters, cs: Charset) -> String {
    let mut out = String::new();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for run in runs(raw, d, cs) {
        if !out.is_empty() {
            out.push(' ');
        }
        let _ = match &run.kind {
            RunKind::Text(t) => write!(out, "T({t})"),
            RunKind::Highlight(on) => write!(out, "Highlight({on})"),
            RunKind::Break => write!(out, "Break"),
            RunKind::Space(n) => write!(out, "Space({n})"),
            RunKind::Indent(n) => write!(out, "Indent({n})"),
            RunKind::TemporaryIndent(n) => write!(out, "TemporaryIndent({n})"),
            RunKind::WordWrap(on) => write!(out, "WordWrap({on})"),
            RunKind::Center => write!(out, "Center"),
            RunKind::Skip(n) => write!(out, "Skip({n})"),
            RunKind::CharsetSingle(hex) => write!(out, "CharsetSingle({})", text(hex)),
            RunKind::CharsetMulti(hex) => write!(out, "CharsetMulti({})", text(hex)),
            RunKind::Custom(c) => write!(out, "Custom({})", text(c)),
            RunKind::Unknown(c) => write!(out, "Unknown({})", text(c)),
            RunKind::Lone => write!(out, "Lone"),
            other => panic!("{other:?}"),
        };
    }
    out
}

#[test]
fn the_table_of_cases() {
    let d = delimiters();
    assert!(CASES.len() >= 40);
    for &(raw, expected_runs, text, encoded) in CASES {
        let cs = Charset::UTF_8;
        assert_eq!(show(raw.as_bytes(), &d, cs), expected_runs, "runs of {raw:?}");
        let raws: Vec<u8> = runs(raw.as_bytes(), &d, cs).flat_map(|run| run.raw.to_vec()).collect();
        assert_eq!(raws, raw.as_bytes(), "the runs of {raw:?} joined");
        assert_eq!(decode(raw.as_bytes(), &d, cs).expect("valid"), text, "text of {raw:?}");
        assert_eq!(decode_lossy(raw.as_bytes(), &d, cs), text);
        let again = encode(text, &d, cs).expect("UTF-8 has everything");
        assert_eq!(String::from_utf8_lossy(&again), encoded, "{raw:?} encoded again");
        assert_eq!(decode(&again, &d, cs).expect("valid"), text, "{raw:?} there and back");
    }
}

#[test]
fn findings_name_what_was_kept() {
    let d = delimiters();
    let found = |raw: &str| runs(raw.as_bytes(), &d, Charset::UTF_8).find_map(|run| run.finding());
    assert_eq!(found(r"C:\temp"), Some(IssueCode::LONE_ESCAPE));
    assert_eq!(found(r"\X4\"), Some(IssueCode::UNKNOWN_ESCAPE));
    assert_eq!(found(r"\Q\"), Some(IssueCode::UNKNOWN_ESCAPE));
    assert_eq!(found(r"\Zq\\F\\.br\\H\"), None);
}

#[test]
fn the_truncation_sequence_needs_a_truncation_character() {
    let d = Delimiters::default();
    assert_eq!(decode(br"a\P\b", &d, Charset::UTF_8).expect("valid"), r"a\P\b");
    assert_eq!(encode("a#b", &d, Charset::UTF_8).expect("valid").as_ref(), b"a#b");
}

#[test]
fn hex_data_is_in_the_charset_of_the_message() {
    let d = Delimiters::default();
    let latin2 = Charset::from_name(b"8859/2").expect("known");
    assert_eq!(decode(br"\XE8\", &d, latin2).expect("valid"), "č");
    assert_eq!(decode(br"\XE9\", &d, Charset::UNSPECIFIED).expect("Latin-1"), "é");
    let error = decode(br"ab\XE9\", &d, Charset::UTF_8).expect_err("not UTF-8");
    assert_eq!((error.kind(), error.offset()), (ErrorKind::Undecodable, 2));
}

#[test]
fn second_bytes_that_look_like_delimiters() {
    let d = Delimiters::default();
    let big5 = Charset::from_name(b"BIG-5").expect("known");
    // 功 is A5 5C: read where a sender wrote it bare, written so that no parser can trip over it.
    assert_eq!(decode(b"\xA5\\\\F\\x", &d, big5).expect("valid"), "功|x");
    assert_eq!(encode("功|x", &d, big5).expect("known").as_ref(), br"\XA55C\\F\x");
    let jis = Charset::from_names([b"".as_slice(), b"ISO IR87"]).expect("known");
    for text in ["山田^太郎", "ソ\\ー|表", "噂|\r"] {
        let raw = encode(text, &d, jis).expect("in JIS X 0208");
        assert!(!raw.iter().any(|b| matches!(b, b'|' | b'^' | b'~' | b'&' | b'\r')));
        assert_eq!(decode(&raw, &d, jis).expect("valid"), text);
    }
}

fn any_delimiters() -> impl Strategy<Value = Delimiters> {
    let usable: Vec<u8> = (b'!'..=b'~').filter(|b| !b.is_ascii_alphanumeric()).collect();
    (proptest::sample::subsequence(usable, 6).prop_shuffle(), any::<bool>()).prop_map(|(bytes, truncates)| {
        let mut d = Delimiters::default();
        d.field = bytes[0];
        d.component = bytes[1];
        d.repetition = bytes[2];
        d.escape = bytes[3];
        d.subcomponent = bytes[4];
        d.truncation = truncates.then_some(bytes[5]);
        d
    })
}

fn charsets() -> impl Strategy<Value = Charset> {
    let names: &[&[u8]] = &[
        b"",
        b"ASCII",
        b"UNICODE UTF-8",
        b"8859/1",
        b"8859/7",
        b"8859/15",
        b"windows-1252",
        b"BIG-5",
        b"GB 18030-2000",
        b"KS X 1001",
        b"ISO IR14",
        b"ISO IR87",
        b"Shift_JIS",
    ];
    proptest::sample::select(names.to_vec()).prop_map(|name| Charset::from_name(name).expect("known"))
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        r"[\\|^~&#XFSTREPHNZ.0-9A-F\r\n a-zé]{0,40}",
        "[ -~äé€ΑΩ功許蓋山田表噂ｱﾝ한글\\\\|]{0,20}",
    ]
}

proptest! {
    #[test]
    fn decode_undoes_encode(text in texts(), d in any_delimiters(), cs in charsets()) {
        match encode(&text, &d, cs) {
            Ok(raw) => {
                let plain = decode(&raw, &d, cs);
                prop_assert_eq!(plain.expect("what was encoded is valid"), text.as_str());
                for byte in raw.iter() {
                    prop_assert!(![d.field, d.component, d.repetition, d.subcomponent, b'\r', b'\n'].contains(byte));
                }
            }
            Err(error) => {
                prop_assert_eq!(error.kind(), ErrorKind::Unencodable);
                prop_assert!(text.is_char_boundary(usize::try_from(error.offset()).expect("small")));
                prop_assert!(cs != Charset::UTF_8 && cs != Charset::UNSPECIFIED);
            }
        }
    }

    #[test]
    fn any_bytes_have_runs_that_join(
        raw in prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..60),
            "[\\\\XCMZF.0-9A-Fbr\x1B$(BJ]{0,40}".prop_map(String::into_bytes),
        ],
        d in any_delimiters(),
        cs in charsets(),
    ) {
        let parts: Vec<_> = runs(&raw, &d, cs).collect();
        let joined: Vec<u8> = parts.iter().flat_map(|run| run.raw.to_vec()).collect();
        prop_assert_eq!(&joined, &raw);
        let lossy = decode_lossy(&raw, &d, cs);
        match decode(&raw, &d, cs) {
            Ok(text) => {
                prop_assert_eq!(text, lossy);
            }
            Err(error) => prop_assert!(error.offset() <= raw.len() as u64),
        }
    }
}
