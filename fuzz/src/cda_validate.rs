//! Validation of CDA: whatever the document, findings of it that are in it, and an end.

use synovia_cda::{
    Document, ParseOptions, Release, ValidateOptions, Validator, fuzzing, model::AnyNode, parse,
    parse_fragment,
};

/// Steps enough for the rules of a small document, and few enough that a bad one is over soon.
const STEPS: u64 = 300_000;

/// The last byte chooses release and levels; what stands before a zero byte is an expression.
pub fn cda_validate(data: &[u8]) {
    let Some((choice, data)) = data.split_last() else { return };
    let mut options = ValidateOptions::default();
    options.release = Release::ALL[usize::from(choice % 4)];
    options.tell_not_checked = choice & 4 != 0;
    (options.max_steps, options.max_issues) = (STEPS, 500);
    let (expression, xml) = match data.iter().position(|byte| *byte == 0) {
        Some(at) => (&data[..at], &data[at + 1..]),
        None => (data, data),
    };
    if let Ok(document) = parse_fragment(xml, &ParseOptions::default()) {
        check(&document, &options);
    }
    let sample =
        parse(b"<ClinicalDocument><id root='1.2'/><title>A</title></ClinicalDocument>").expect("a document");
    fuzzing::expression(&String::from_utf8_lossy(expression), &sample);
}

fn check(document: &Document<'_, AnyNode<'_>>, options: &ValidateOptions<'_>) {
    let first = Validator::new().validate(document, options);
    assert!(first.issues.len() <= options.max_issues + 2);
    assert!(first.issues.is_sorted_by_key(|issue| issue.offset));
    for issue in &first.issues {
        let missing = issue.code.as_str().starts_with("cda/missing-");
        let found = issue.location.as_ref().is_none_or(|path| document.get(path).is_some());
        assert!(missing || found, "{issue}");
    }
    // What was written again has as many findings of each kind.
    let written = document.to_bytes();
    let again = parse_fragment(&written, &ParseOptions::default()).expect("what was written reads");
    let second = Validator::new().validate(&again, options);
    let codes = |issues: &[synovia_cda::Issue]| issues.iter().map(|issue| issue.code).collect::<Vec<_>>();
    assert_eq!(codes(&first.issues), codes(&second.issues));
}
