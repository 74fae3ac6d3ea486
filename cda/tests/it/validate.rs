//! Validation: what is found in documents made for it, and that nothing is found in those that keep to the rules.

use std::fmt::Write as _;

use synovia_cda::model::AnyNode;
use synovia_cda::{
    Document, Issue, ParseOptions, Release, Severity, ValidateOptions, Validation, Validator, parse,
    parse_fragment, validate,
};

use crate::common::corpus;

/// What is found in an element and all in it, as `code path rule`.
pub fn found(xml: &str, change: impl FnOnce(&mut ValidateOptions<'_>)) -> Vec<String> {
    let mut options = ValidateOptions::default();
    change(&mut options);
    let document: Document<'_, AnyNode<'_>> =
        parse_fragment(xml.as_bytes(), &ParseOptions::default()).expect("a sample");
    validate(&document, &options).iter().map(line).collect()
}

fn line(issue: &Issue) -> String {
    let mut text = issue.code.to_string();
    if let Some(location) = &issue.location {
        write!(text, " {location}").expect("text");
    }
    if let Some(rule) = &issue.rule {
        write!(text, " {}", rule.id).expect("text");
    }
    text
}

pub const XSI: &str = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:sdtc='urn:hl7-org:sdtc'";

/// A problem status observation of R2.1 that keeps to all rules, but for one part.
pub fn status(part: &str, other: &str) -> String {
    let parts = [
        ("template", "<templateId root='2.16.840.1.113883.10.20.22.4.6' extension='2019-06-20'/>"),
        ("id", "<id root='1.2'/>"),
        ("code", "<code code='33999-4' codeSystem='2.16.840.1.113883.6.1'/>"),
        ("status", "<statusCode code='completed'/>"),
        ("value", "<value xsi:type='CD' code='55561003' codeSystem='2.16.840.1.113883.6.96'/>"),
    ];
    let body: String = parts.iter().map(|(name, xml)| if *name == part { other } else { xml }).collect();
    format!("<observation {XSI} classCode='OBS' moodCode='EVN'>{body}</observation>")
}

fn r21(xml: &str) -> Vec<String> {
    found(xml, |options| options.schema = false)
}

#[test]
fn an_observation_that_keeps_to_its_template_has_no_finding() {
    assert_eq!(found(&status("", ""), |_| {}), Vec::<String>::new());
}

#[test]
fn each_kind_of_r21_rule_finds_what_breaks_it() {
    let one = |part, other| r21(&status(part, other));
    // Number of elements, and what is told of the place they are missing in.
    assert_eq!(one("value", ""), ["cda/template-rule /observation a-1198-7365"]);
    // A fixed code.
    let active = one("status", "<statusCode code='active'/>");
    assert_eq!(active, ["cda/template-rule /observation a-1198-19113"]);
    // The type of a value.
    let text = one("value", "<value xsi:type='ST'>active</value>");
    assert_eq!(text, ["cda/template-rule /observation a-1198-7365"]);
    // No templateId, no rule.
    assert_eq!(one("template", "<templateId root='2.16.840.1.113883.10.20.22.4.6'/>"), Vec::<String>::new());
}

#[test]
fn rules_look_into_what_an_element_contains() {
    let act = |inner: &str| {
        format!(
            "<act classCode='ACT' moodCode='EVN' {XSI}><templateId root='2.16.840.1.113883.10.20.22.4.3' extension='2015-08-01'/>\
             <id root='1'/><code code='CONC' codeSystem='2.16.840.1.113883.5.6'/><statusCode code='completed'/>\
             <effectiveTime><low value='2020'/><high value='2021'/></effectiveTime>{inner}</act>"
        )
    };
    let problem = "<entryRelationship typeCode='SUBJ'><observation classCode='OBS' moodCode='EVN'>\
        <templateId root='2.16.840.1.113883.10.20.22.4.4' extension='2015-08-01'/></observation></entryRelationship>";
    let of_act = |inner: &str| {
        let all = r21(&act(inner));
        all.into_iter()
            .filter(|line| line.contains(" /act a-") && !line.contains("31146"))
            .collect::<Vec<_>>()
    };
    assert_eq!(of_act(problem), Vec::<String>::new());
    assert_eq!(of_act(""), ["cda/template-rule /act a-1198-9034"]);
    // The template alone is not enough: it must be of this version.
    let old = problem.replace(" extension='2015-08-01'", "");
    assert_eq!(of_act(&old), ["cda/template-rule /act a-1198-9034"]);
}

#[test]
fn the_schema_is_checked_in_order_number_names_types_and_values() {
    let schema = |xml: &str| found(xml, |options| options.templates = false);
    let observation = |body: &str| {
        schema(&format!("<observation {XSI} classCode='OBS' moodCode='EVN'>{body}</observation>"))
    };
    let none: [&str; 0] = [];
    assert_eq!(observation("<id root='1'/><code code='A'/><effectiveTime value='2020'/>"), none);
    assert_eq!(observation("<code code='A'/><id root='1'/>"), ["cda/element-order /observation/id[1]"]);
    assert_eq!(observation(""), ["cda/missing-element /observation/code[1]"]);
    assert_eq!(observation("<code/><code/>"), ["cda/repeated-element /observation/code[2]"]);
    assert_eq!(observation("<code/><colour/>"), ["cda/unknown-element /observation/colour[1]"]);
    assert_eq!(
        observation("<code/><x:any xmlns:x='urn:x'><y/></x:any>"),
        ["cda/unknown-element /observation/x:any[1]"]
    );
    assert_eq!(observation("<code colour='red'/>"), ["cda/unknown-attribute /observation/code[1]/@colour"]);
    assert_eq!(observation("<id root='1.'/><code/>"), ["cda/bad-value /observation/id[1]/@root"]);
    assert_eq!(
        observation("<code nullFlavor='20120119000000'/>"),
        ["cda/bad-value /observation/code[1]/@nullFlavor"]
    );
    assert_eq!(observation("<code/>text"), ["cda/stray-text /observation"]);
    assert_eq!(observation("<code/><value code='A'/>"), ["cda/no-type /observation/value[1]"]);
    assert_eq!(
        observation("<code/><value xsi:type='XY'/>"),
        ["cda/unknown-type /observation/value[1]/@xsi:type"]
    );
    assert_eq!(observation("<code xsi:type='ST'/>"), ["cda/type-not-allowed /observation/code[1]/@xsi:type"]);
    assert_eq!(observation("<code xsi:type='CE'/>"), none);
    let order = ["cda/element-order /observation/effectiveTime[1]"];
    assert_eq!(
        observation("<code/><effectiveTime><high value='2021'/><low value='2020'/></effectiveTime>"),
        order
    );
    assert_eq!(
        observation("<code/><effectiveTime><low value='2020'/><high value='2021'/></effectiveTime>"),
        none
    );
    let both = "<act classCode='ACT' moodCode='EVN'><code/></act>";
    let twice =
        observation(&format!("<code/><entryRelationship typeCode='COMP'>{both}{both}</entryRelationship>"));
    assert_eq!(twice, ["cda/repeated-element /observation/entryRelationship[1]/act[2]"]);
    let other = both.replace("act", "encounter").replace("<code/>", "");
    let two =
        observation(&format!("<code/><entryRelationship typeCode='COMP'>{both}{other}</entryRelationship>"));
    assert_eq!(two, ["cda/second-alternative /observation/entryRelationship[1]/encounter[1]"]);
    let precondition = |what: &str| {
        let sdtc = "<sdtc:precondition2 xmlns:sdtc='urn:hl7-org:sdtc'>";
        observation(&format!("<code/>{sdtc}{what}</sdtc:precondition2>"))
    };
    assert_eq!(precondition("<sdtc:criterion/>"), none);
    assert_eq!(precondition(""), ["cda/missing-element /observation/sdtc:precondition2[1]"]);
    let two = precondition("<sdtc:allTrue><sdtc:id/></sdtc:allTrue><sdtc:criterion/>");
    assert_eq!(two, ["cda/second-alternative /observation/sdtc:precondition2[1]/sdtc:criterion[1]"]);
    let empty = observation("<code/><entryRelationship typeCode='COMP'/>");
    assert_eq!(empty, ["cda/missing-element /observation/entryRelationship[1]"]);
    let moodless = schema("<observation classCode='OBS'><code/></observation>");
    assert_eq!(moodless, ["cda/missing-attribute /observation/@moodCode"]);
    let fixed = schema("<author typeCode='PRF'><time/><assignedAuthor><id/></assignedAuthor></author>");
    assert_eq!(fixed, ["cda/fixed-value /author/@typeCode"]);
}

#[test]
fn identifiers_within_a_document_are_unique_and_found() {
    let text = |body: &str| {
        let xml = format!("<section><text>{body}</text></section>");
        found(&xml, |options| options.templates = false)
    };
    let none: [&str; 0] = [];
    assert_eq!(text("<content ID='a'>A</content><footnoteRef IDREF='a'/>"), none);
    let twice = text("<content ID='a'>A</content><paragraph ID='a'>B</paragraph>");
    assert_eq!(twice, ["cda/duplicate-id /section/text[1]/paragraph[1]/@ID"]);
    assert_eq!(
        text("<footnoteRef IDREF='b'/>"),
        ["cda/dangling-reference /section/text[1]/footnoteRef[1]/@IDREF"]
    );
    // References that go round are no more than references.
    assert_eq!(
        text("<footnote ID='a'><content ID='b'>A</content></footnote><footnoteRef IDREF='a' ID='c'/>"),
        none
    );
}

#[test]
fn limits_are_exact_and_said() {
    let xml = status("", "").replace("<id root='1.2'/>", "<id root='x.'/><id root='y.'/><id root='z.'/>");
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).expect("a sample");
    let validator = Validator::new();
    let with = |max_issues, max_steps| {
        let mut options = ValidateOptions::default();
        (options.max_issues, options.max_steps) = (max_issues, max_steps);
        validator.validate(&document, &options)
    };
    let codes = |v: &Validation| v.issues.iter().map(|issue| issue.code.as_str()).collect::<Vec<_>>();
    assert_eq!(codes(&with(3, 1_000_000)), ["cda/bad-value"; 3]);
    assert!(with(3, 1_000_000).complete);
    let cut = with(2, 1_000_000);
    assert_eq!(codes(&cut), ["cda/bad-value", "cda/bad-value", "cda/more-issues"]);
    assert!(!cut.complete);
    let mut steps = 0;
    while !with(3, steps).complete {
        assert_eq!(
            codes(&with(3, steps)),
            ["cda/bad-value", "cda/bad-value", "cda/bad-value", "cda/steps-spent"]
        );
        steps += 1;
    }
    assert!((50..500).contains(&steps), "{steps}");
}

#[test]
fn findings_hold_no_content() {
    let xml = status("value", "<value xsi:type='ST'>CANARY</value>").replace("1.2", "CANARY.");
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).expect("a sample");
    for release in Release::ALL {
        let mut options = ValidateOptions::default();
        (options.release, options.tell_not_checked) = (release, true);
        let validation = Validator::new().validate(&document, &options);
        assert!(!validation.issues.is_empty());
        assert!(!format!("{validation:?}").contains("CANARY"));
        assert!(validation.issues.iter().all(|issue| !issue.to_string().contains("CANARY")));
    }
}

#[test]
fn a_validator_serves_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Validator::new());
}

#[test]
fn bad_input_has_findings_and_no_end() {
    // Elements as deep as the reader goes, and templates that are nested in themselves.
    let deep = |depth: usize| {
        let open = "<entryRelationship typeCode='COMP'><act classCode='ACT' moodCode='EVN'>\
            <templateId root='2.16.840.1.113883.10.20.22.4.3' extension='2015-08-01'/><code/>";
        format!(
            "<act classCode='ACT' moodCode='EVN'><code/>{}{}</act>",
            open.repeat(depth),
            "</act></entryRelationship>".repeat(depth)
        )
    };
    for release in Release::ALL {
        let document = deep(60);
        let all = found(&document, |options| options.release = release);
        assert!(release > Release::R2_1 || all.len() > 60 * 3, "{release}");
    }
    // One element with very many templates.
    let many = "<templateId root='2.16.840.1.113883.10.20.22.4.3' extension='2015-08-01'/>".repeat(20_000);
    let document = format!("<act classCode='ACT' moodCode='EVN'>{many}<code/></act>");
    let all = found(&document, |options| options.max_steps = 10_000_000);
    assert!(all.iter().any(|line| line.contains("a-1198-")), "{all:?}");
    // A root inside itself, each with rules that look through the whole document.
    let open = "<ClinicalDocument><templateId root='2.16.840.1.113883.10.20.22.1.9' extension='2015-08-01'/>";
    let document = format!("{}{}", open.repeat(100), "</ClinicalDocument>".repeat(100));
    let parsed = parse(document.as_bytes()).expect("a sample");
    let mut options = ValidateOptions::default();
    options.max_steps = 5_000;
    let all = validate(&parsed, &options);
    assert!(all.iter().any(|issue| issue.code.as_str() == "cda/steps-spent"));
}

#[test]
fn the_example_of_the_project_keeps_to_r21() {
    let bytes = std::fs::read("../examples/data/ccd.xml").expect("the example");
    let document = parse(&bytes).expect("a document");
    let issues = validate(&document, &ValidateOptions::default());
    let errors: Vec<_> = issues.iter().filter(|issue| issue.severity < Severity::Warning).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn real_documents_are_checked_to_the_end() {
    let validator = Validator::new();
    for (name, bytes) in corpus() {
        let Ok(document) = parse_fragment(&bytes, &ParseOptions::default()) else { continue };
        for release in Release::ALL {
            let mut options = ValidateOptions::default();
            options.release = release;
            let validation = validator.validate(&document, &options);
            assert_eq!(validation.complete, !release.rules().is_empty(), "{name}");
            for issue in
                validation.issues.iter().filter(|issue| !issue.code.as_str().starts_with("cda/missing-"))
            {
                let location = issue.location.as_ref().expect("a place");
                assert!(document.get(location).is_some(), "{name}: {issue}");
            }
            let worst = validation.issues.iter().map(|issue| issue.severity).min();
            assert_ne!(worst, Some(Severity::Fatal), "{name}");
        }
    }
}

#[test]
fn a_release_without_rules_in_the_build_is_not_silent() {
    let xml = status("", "");
    let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).expect("a sample");
    let mut options = ValidateOptions::default();
    options.release = Release::R4_0;
    let validation = Validator::new().validate(&document, &options);
    let has_rules = !Release::R4_0.rules().is_empty();
    assert_eq!(has_rules, cfg!(feature = "ccda-3"));
    assert_eq!(validation.complete, has_rules);
    assert_eq!(validation.issues.iter().any(|issue| issue.code.as_str() == "cda/no-rules"), !has_rules);
}
