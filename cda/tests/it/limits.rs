//! Each limit at its number and one beyond.

use synovia_cda::{ErrorKind, Limits, ParseOptions, parse_with};

fn kind(xml: &str, set: impl Fn(&mut Limits)) -> Option<ErrorKind> {
    let mut options = ParseOptions::default();
    set(&mut options.limits);
    parse_with(xml.as_bytes(), &options).err().map(|error| error.kind())
}

#[test]
fn reaching_a_limit_is_allowed_and_passing_it_is_not() {
    let xml = "<ClinicalDocument xmlns='urn:hl7-org:v3'><title>abcdef</title><id root='1' extension='2' a='34567'/></ClinicalDocument>";
    type Set = fn(&mut Limits, usize);
    let cases: [(usize, ErrorKind, Set); 4] = [
        (xml.len(), ErrorKind::InputLimit, |limits, n| limits.max_input = n),
        (2, ErrorKind::DepthLimit, |limits, n| limits.max_depth = n),
        (3, ErrorKind::ElementLimit, |limits, n| limits.max_elements = n),
        (3, ErrorKind::AttributeLimit, |limits, n| limits.max_attributes = n),
    ];
    for (enough, refused, set) in cases {
        assert_eq!(kind(xml, |limits| set(limits, enough)), None);
        assert_eq!(kind(xml, |limits| set(limits, enough - 1)), Some(refused));
    }
    for (xml, len) in [
        ("<ClinicalDocument><title>abcdef</title></ClinicalDocument>", 6),
        ("<ClinicalDocument><title>abc&amp;</title></ClinicalDocument>", 8),
        ("<ClinicalDocument><id root='abcd'/></ClinicalDocument>", 4),
        ("<ClinicalDocument><odd root='abcd'>e</odd></ClinicalDocument>", 4),
    ] {
        assert_eq!(kind(xml, |limits| limits.max_text = len), None, "{xml}");
        assert_eq!(kind(xml, |limits| limits.max_text = len - 1), Some(ErrorKind::TextLimit), "{xml}");
    }
}

#[test]
fn issues_beyond_the_limit_are_counted() {
    let xml = format!("<ClinicalDocument xmlns='urn:hl7-org:v3'>{}</ClinicalDocument>", "<odd/>".repeat(10));
    let mut options = ParseOptions::default();
    for (most, kept) in [(10, 10), (9, 9), (0, 0)] {
        options.limits.max_issues = most;
        let document = parse_with(xml.as_bytes(), &options).unwrap();
        assert_eq!((document.issues().len(), document.more_issues()), (kept, 10 - kept));
    }
}
