//! Validation by the profiles of C-CDA 3.0, 4.0 and 5.0, and the vocabulary they ask.

use synovia_cda::{
    Hl7Vocabulary, Membership, ParseOptions, Release, Runs, ValidateOptions, Validation, Validator,
    Vocabulary, parse_fragment,
};

use crate::validate::{XSI, found, status};

#[test]
fn the_templates_of_later_releases_are_checked_by_their_profiles() {
    let in_release = |release: Release, xml: &str| {
        found(xml, |options| (options.release, options.schema) = (release, false))
    };
    let of_status = |part: &str, other: &str| in_release(Release::R4_0, &status(part, other));
    // What the guide only advises is a warning: an invariant of this template asks for a text.
    let advice = "cda/template-invariant /observation should-text-ref-value";
    assert_eq!(of_status("", ""), [advice]);
    let of_status = |part: &str, other: &str| {
        of_status(part, other).into_iter().filter(|line| line != advice).collect::<Vec<_>>()
    };
    let missing = of_status("status", "");
    assert_eq!(missing, ["cda/template-missing /observation Observation.statusCode"]);
    let value = of_status("status", "<statusCode code='active'/>");
    assert_eq!(value, ["cda/template-value /observation/statusCode[1]/@code Observation.statusCode.code"]);
    let ty = of_status("value", "<value xsi:type='ST'>active</value>");
    assert_eq!(ty, ["cda/template-type /observation/value[1] Observation.value"]);
    // The template has no rules in a release that does not have it, or under another version.
    assert_eq!(
        of_status("template", "<templateId root='2.16.840.1.113883.10.20.22.4.6'/>"),
        Vec::<String>::new()
    );
}

#[test]
fn profiles_look_at_slices_invariants_and_the_templates_within() {
    let section = |entry: &str| {
        format!(
            "<section {XSI}><templateId root='2.16.840.1.113883.10.20.22.2.5.1' extension='2015-08-01'/>\
             <code code='11450-4' codeSystem='2.16.840.1.113883.6.1'/><title>Problems</title><text>None</text>{entry}</section>"
        )
    };
    let of = |entry: &str| {
        found(&section(entry), |options| (options.release, options.schema) = (Release::R4_0, false))
    };
    let concern = "<entry><act classCode='ACT' moodCode='EVN'>\
        <templateId root='2.16.840.1.113883.10.20.22.4.3' extension='2024-05-01'/></act></entry>";
    let has = |lines: &[String], what: &str| lines.iter().any(|line| line.contains(what));
    assert!(has(&of(""), "cda/template-invariant /section shall-problem-concern-act"));
    let with = of(concern);
    assert!(!has(&with, "shall-problem-concern-act"));
    assert!(has(&with, "cda/template-missing /section/entry[1]/act[1] Act.id"), "{with:?}");
}

/// Knows one value set, and nothing of others.
#[derive(Debug)]
struct OnlyRoutes;

impl Vocabulary for OnlyRoutes {
    fn contains(&self, value_set: &str, system: Option<&str>, code: &str) -> Membership {
        match (value_set, system) {
            ("2.16.840.1.113883.3.88.12.3221.8.7", Some("2.16.840.1.113883.3.26.1.1"))
                if code == "C38288" =>
            {
                Membership::Yes
            }
            ("2.16.840.1.113883.3.88.12.3221.8.7", _) => Membership::No,
            _ => Membership::Unknown,
        }
    }
}

#[test]
fn what_the_vocabulary_does_not_know_is_counted_and_neither_right_nor_wrong() {
    let xml = |route: &str| {
        format!(
            "<substanceAdministration classCode='SBADM' moodCode='EVN' {XSI}>\
             <templateId root='2.16.840.1.113883.10.20.22.4.16' extension='2014-06-09'/>\
             <routeCode code='{route}' codeSystem='2.16.840.1.113883.3.26.1.1'/></substanceAdministration>"
        )
    };
    let check = |xml: &str, vocabulary: &dyn Vocabulary| -> Validation {
        let document = parse_fragment(xml.as_bytes(), &ParseOptions::default()).expect("a sample");
        let mut options = ValidateOptions::default();
        (options.schema, options.release, options.vocabulary) = (false, Release::R4_0, vocabulary);
        Validator::new().validate(&document, &options)
    };
    let codes = |validation: &Validation| {
        validation.issues.iter().filter(|i| i.code.as_str() == "cda/template-code").count()
    };
    let unknown = check(&xml("C38288"), &Hl7Vocabulary);
    assert_eq!((codes(&unknown), unknown.not_checked), (0, 1));
    let known = check(&xml("C38288"), &OnlyRoutes);
    // The mood is now the one nobody knows.
    assert_eq!((codes(&known), known.not_checked), (0, 1));
    let wrong = check(&xml("PO"), &OnlyRoutes);
    assert_eq!((codes(&wrong), wrong.not_checked), (1, 1));
}

#[test]
fn all_rules_of_the_guides_run_but_those_without_a_test() {
    for (release, rows, silent) in [
        (Release::R2_1, 2_483, 109),
        (Release::R3_0, 4_770, 6),
        (Release::R4_0, 4_977, 6),
        (Release::R5_0, 5_073, 6),
    ] {
        let without = release.rules().into_iter().filter(|info| info.runs == Runs::NoTest).count();
        assert_eq!((release.rules().len(), without), (rows, silent), "{release}");
    }
}
