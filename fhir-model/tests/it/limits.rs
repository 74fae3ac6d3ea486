//! Each limit at N and at N + 1.

use synovia_fhir_model::{ErrorKind, IssueCode, Limits, ReadOptions, r4};

fn read(text: &str, set: impl Fn(&mut Limits)) -> Result<r4::Parsed, ErrorKind> {
    let mut options = ReadOptions::default();
    set(&mut options.limits);
    r4::from_json_with(text.as_bytes(), &options).map_err(|e| e.kind())
}

#[test]
fn input() {
    let text = r#"{"resourceType":"Patient"}"#;
    assert!(read(text, |l| l.max_input = text.len()).is_ok());
    assert_eq!(read(text, |l| l.max_input = text.len() - 1).unwrap_err(), ErrorKind::TooLarge);
}

#[test]
fn depth() {
    for text in [
        r#"{"resourceType":"Patient","name":[{"period":{}}]}"#,
        r#"{"resourceType":"Patient","x":{"y":[{}]}}"#,
        r#"{"resourceType":"Patient","_birthDate":{"extension":[{}]}}"#,
        r#"{"x":{"y":[{}]},"resourceType":"Patient"}"#,
        r#"{"resourceType":"Zzz","y":[[[]]]}"#,
    ] {
        assert!(read(text, |l| l.max_depth = 4).is_ok(), "{text}");
        assert_eq!(read(text, |l| l.max_depth = 3).unwrap_err(), ErrorKind::TooDeep, "{text}");
    }
}

#[test]
fn the_default_depth_fits_a_small_stack_and_deeper_input_is_refused() {
    let deep = |open: &str, close: &str, n: usize| {
        format!(r#"{{"resourceType":"Parameters",{}{}}}"#, open.repeat(n), close.repeat(n))
    };
    // In the fullest frames: each level is an object and an array.
    let n = 127;
    let part = |n: usize| format!(r#""parameter":[{}{{}}{}]"#, r#"{"part":["#.repeat(n), "]}".repeat(n));
    let text = |n: usize| format!(r#"{{"resourceType":"Parameters",{}}}"#, part(n));
    assert!(read(&text(n - 1), |_| ()).is_ok());
    assert_eq!(read(&text(n + 1), |_| ()).unwrap_err(), ErrorKind::TooDeep);
    assert_eq!(read(&deep(r#""x":[["#, "", 100_000), |_| ()).unwrap_err(), ErrorKind::Syntax);
    assert_eq!(read(&"[".repeat(1_000_000), |_| ()).unwrap_err(), ErrorKind::TooDeep);
    assert_eq!(read(&r#"{"a":"#.repeat(1_000_000), |_| ()).unwrap_err(), ErrorKind::TooDeep);
}

#[test]
fn items() {
    let text = r#"{"resourceType":"Patient","name":[{},{}],"contained":[{"resourceType":"Zzz"}]}"#;
    assert!(read(text, |l| l.max_items = 4).is_ok());
    assert_eq!(read(text, |l| l.max_items = 3).unwrap_err(), ErrorKind::TooManyItems);
}

#[test]
fn issues() {
    let text = r#"{"resourceType":"Patient","active":1,"gender":1,"birthDate":1}"#;
    assert_eq!(read(text, |l| l.max_issues = 3).unwrap().issues.len(), 3);
    let issues = read(text, |l| l.max_issues = 2).unwrap().issues;
    assert_eq!(issues.len(), 3);
    assert_eq!(issues[2].code, IssueCode::TOO_MANY_ISSUES);
}
