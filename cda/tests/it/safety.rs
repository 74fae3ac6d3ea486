//! Bad input: clear errors, nothing recursive, nothing lost.

use std::time::{Duration, Instant};

use synovia_cda::model::{AnyNode, Section};
use synovia_cda::{ErrorKind, IssueCode, ParseOptions, TYPED_DEPTH, parse, parse_as, parse_fragment};

#[test]
fn what_is_no_document_is_refused_with_its_place() {
    for (input, kind, offset) in [
        ("", ErrorKind::Empty, 0),
        (" \n", ErrorKind::Empty, 0),
        ("<!DOCTYPE html><html><body>x</body></html>", ErrorKind::Doctype, 0),
        ("<html><body>x<br></body></html>", ErrorKind::NotCda, 0),
        ("<?xml version='1.0'?><Bundle xmlns='http://hl7.org/fhir'/>", ErrorKind::NotCda, 21),
        ("MSH|^~\\&|", ErrorKind::Syntax, 0),
        ("{\"resourceType\":\"Bundle\"}", ErrorKind::Syntax, 0),
        ("<ClinicalDocument", ErrorKind::Truncated, 0),
        ("<ClinicalDocument><id root='1", ErrorKind::Truncated, 18),
        ("<ClinicalDocument><id>", ErrorKind::Truncated, 22),
        ("<ClinicalDocument></id></ClinicalDocument>", ErrorKind::Mismatch, 18),
        ("<ClinicalDocument/><ClinicalDocument/>", ErrorKind::Syntax, 19),
        ("<ClinicalDocument/>x", ErrorKind::Syntax, 19),
        ("<ClinicalDocument><id root=1/></ClinicalDocument>", ErrorKind::Syntax, 18),
        ("<ClinicalDocument><id root='1' root='2'/></ClinicalDocument>", ErrorKind::DuplicateAttribute, 18),
        ("<ClinicalDocument><odd a='1' a='2'/></ClinicalDocument>", ErrorKind::DuplicateAttribute, 18),
        ("<ClinicalDocument><id root='<'/></ClinicalDocument>", ErrorKind::Syntax, 18),
        ("<ClinicalDocument><1d/></ClinicalDocument>", ErrorKind::Syntax, 18),
        ("<ClinicalDocument><title>&nbsp;</title></ClinicalDocument>", ErrorKind::Entity, 25),
        ("<ClinicalDocument><title a='&#0;'/></ClinicalDocument>", ErrorKind::Entity, 18),
        ("<ClinicalDocument><title>a & b</title></ClinicalDocument>", ErrorKind::Entity, 27),
        ("<ClinicalDocument/><!DOCTYPE a>", ErrorKind::Doctype, 19),
    ] {
        let error = parse(input.as_bytes()).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (kind, offset), "{input}: {error}");
    }
    let inside = parse(b"<ClinicalDocument><recordTarget><patientRole><id></idd>").unwrap_err();
    assert_eq!(inside.location().unwrap().as_str(), "/ClinicalDocument/recordTarget[1]/patientRole[1]/id[1]");
}

#[test]
fn entities_are_never_expanded() {
    let laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol1 \"&lol;&lol;&lol;\">]><ClinicalDocument>&lol1;</ClinicalDocument>";
    let outside = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><ClinicalDocument><title>&x;</title></ClinicalDocument>";
    for bad in [laughs, outside] {
        assert_eq!(parse(bad.as_bytes()).unwrap_err().kind(), ErrorKind::Doctype);
    }
}

fn deep(levels: usize, start: &str, end: &str) -> String {
    format!("{}{}", start.repeat(levels), end.repeat(levels))
}

#[test]
fn depth_is_bounded_and_a_higher_limit_overflows_nothing() {
    let xml =
        format!("<section>{}</section>", deep(1_000_000, "<component><section>", "</section></component>"));
    let error = parse_as::<Section<'_>>(xml.as_bytes(), &ParseOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DepthLimit);

    let mut options = ParseOptions::default();
    options.limits.max_depth = usize::MAX;
    let document = parse_as::<Section<'_>>(xml.as_bytes(), &options).unwrap();
    assert!(document.issues().iter().any(|issue| issue.code == IssueCode::TOO_DEEP));
    assert!(document.to_bytes() == xml.as_bytes());
    let copy = document.clone();
    assert!(copy == document);
    let owned = copy.into_owned();
    assert!(owned.to_bytes().len() == xml.len());
    assert_eq!(document.leaves().count(), 0);
    let mut depth = 0;
    let mut here = Some(document.element());
    while let Some(element) = here {
        depth += 1;
        assert_eq!(element.as_node().is_some(), depth <= TYPED_DEPTH);
        here = element.elements().next();
    }
    assert_eq!(depth, 2_000_001);
}

#[test]
fn everything_that_nests_is_bounded() {
    let mut options = ParseOptions::default();
    options.limits.max_depth = usize::MAX;
    for (start, end) in [
        ("<translation>", "</translation>"),
        ("<content>", "</content>"),
        ("<table><tbody><tr><td>", "</td></tr></tbody></table>"),
        ("<entryRelationship><observation>", "</observation></entryRelationship>"),
        ("<component><organizer>", "</organizer></component>"),
        ("<precondition>", "</precondition>"),
        ("<odd>", "</odd>"),
        ("<thumbnail>", "</thumbnail>"),
    ] {
        for root in ["<code>", "<text>", "<observation>", "<organizer>", "<section>"] {
            let name = root.trim_matches(['<', '>']);
            let xml = format!("{root}{}</{name}>", deep(20_000, start, end));
            let document = parse_fragment(xml.as_bytes(), &options).unwrap();
            assert!(document.to_bytes() == xml.as_bytes(), "{root} {start}");
            assert!(document.clone() == document);
        }
    }
}

/// How long something takes for `n` and for eight times `n`, the better of three runs.
fn grows(make: impl Fn(usize) -> String, n: usize) -> f64 {
    let took = |n: usize| {
        let xml = make(n);
        let run = || {
            let start = Instant::now();
            let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).unwrap();
            let leaves = document.leaves().count();
            let len = document.to_bytes().len();
            assert!(len > 0 && leaves < usize::MAX);
            start.elapsed().max(Duration::from_micros(200)).as_secs_f64()
        };
        (0..3).map(|_| run()).fold(f64::MAX, f64::min)
    };
    took(8 * n) / took(n)
}

#[test]
fn time_is_linear() {
    type Make = fn(usize) -> String;
    let makes: [(&str, Make); 8] = [
        ("wide", |n| format!("<section>{}</section>", "<entry/>".repeat(n))),
        ("unknown", |n| format!("<section>{}</section>", "<odd a='1'/>".repeat(n))),
        ("names", |n| {
            format!("<section>{}</section>", (0..n).map(|i| format!("<n{i}/>")).collect::<String>())
        }),
        ("mixed", |n| format!("<section>{}</section>", "<entry/><!-- a --><templateId/>".repeat(n))),
        ("namespaces", |n| {
            format!(
                "<section>{}</section>",
                (0..n).map(|i| format!("<n:a xmlns:n='u{i}'/>")).collect::<String>()
            )
        }),
        ("text", |n| format!("<section><text>{}</text></section>", "a&amp;<br/>".repeat(n))),
        ("ids", |n| format!("<section><text>{}</text></section>", "<content ID='a'/>".repeat(n))),
        ("references", |n| format!("<section><title>{}</title></section>", "&lt;".repeat(n))),
    ];
    for (name, make) in makes {
        let ratio = grows(make, 2_000);
        assert!(ratio < 40.0, "{name}: eight times as much took {ratio} times as long");
    }
}

#[test]
fn a_long_body_is_kept_and_not_decoded() {
    let body = "QUJD".repeat(500_000);
    let xml = format!(
        "<nonXMLBody><text mediaType=\"application/pdf\" representation=\"B64\">{body}</text></nonXMLBody>"
    );
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).unwrap();
    let AnyNode::NonXmlBody(read) = &document.root else { panic!("a body of another kind") };
    let text = read.text.as_ref().unwrap();
    assert!(
        text.text.as_deref() == Some(body.as_str())
            && matches!(text.text, Some(std::borrow::Cow::Borrowed(_)))
    );
    assert!(document.to_bytes() == xml.as_bytes());
}
