//! Documents in other encodings, or in none they say.

use synovia_cda::{IssueCode, parse};

const BODY: &str = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>Zoë €</title></ClinicalDocument>";

fn utf16(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

fn title(input: &[u8]) -> (String, bool, Vec<IssueCode>, Vec<u8>) {
    let document = parse(input).unwrap();
    let title =
        document.title.as_ref().and_then(|title| title.text.as_deref()).unwrap_or_default().to_owned();
    let codes = document.issues().iter().map(|issue| issue.code).collect();
    (title, document.offsets_decoded(), codes, document.to_bytes())
}

#[test]
fn every_encoding_gives_the_same_document() {
    let declared = |name: &str| format!("<?xml version=\"1.0\" encoding=\"{name}\"?>{BODY}");
    let cp1252 = |name: &str| [declared(name).replace("ë €", "\u{1}").into_bytes()].concat();
    let patch = |bytes: Vec<u8>| -> Vec<u8> {
        bytes.into_iter().flat_map(|b| if b == 1 { vec![0xEB, b' ', 0x80] } else { vec![b] }).collect()
    };
    for (input, decoded) in [
        (BODY.as_bytes().to_vec(), false),
        (declared("UTF-8").into_bytes(), false),
        (format!("\u{feff}{}", declared("utf-8")).into_bytes(), false),
        ([&b"\xFF\xFE"[..], &utf16(&declared("UTF-16"), false)].concat(), true),
        ([&b"\xFE\xFF"[..], &utf16(&declared("UTF-16"), true)].concat(), true),
        (utf16(&declared("UTF-16LE"), false), true),
        (utf16(BODY, true), true),
        (patch(cp1252("windows-1252")), true),
        (patch(cp1252("ISO-8859-1")), true),
    ] {
        let (title, moved, issues, written) = title(&input);
        assert_eq!((title.as_str(), moved, issues), ("Zoë €", decoded, vec![]));
        let text = String::from_utf8(written).unwrap();
        assert!(text.ends_with(BODY), "{text}");
        assert!(
            !text.contains("encoding")
                || text.contains("encoding=\"UTF-8\"")
                || text.contains("encoding=\"utf-8\"")
        );
        assert!(parse(text.as_bytes()).unwrap().issues().is_empty());
    }
}

#[test]
fn wrong_declarations_and_bytes_are_told() {
    let (found, _, issues, _) = title(b"<?xml version='1.0' encoding='UTF-16'?><ClinicalDocument xmlns='urn:hl7-org:v3'><title>a</title></ClinicalDocument>");
    assert_eq!((found.as_str(), issues), ("a", vec![IssueCode::ENCODING]));
    let (found, moved, issues, _) =
        title(b"<ClinicalDocument xmlns='urn:hl7-org:v3'><title>Zo\xEB</title></ClinicalDocument>");
    assert_eq!((found.as_str(), moved, issues), ("Zoë", true, vec![IssueCode::INVALID_BYTES]));
    let spaced = format!("\r\n <?xml version=\"1.0\"?>{BODY}");
    let (_, _, issues, written) = title(spaced.as_bytes());
    assert_eq!(issues, [IssueCode::LEADING_SPACE]);
    assert!(written.starts_with(b"<?xml"));
}
