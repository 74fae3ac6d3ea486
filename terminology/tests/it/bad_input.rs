//! What the outside may send: every one ends soon, with an error that says what and where, and nothing half-loaded is seen.

use std::borrow::Cow;
use synovia_terminology::operation::{
    ExpandRequest, FailureKind, Input, LookupRequest, Settings, Terminology, ValidateRequest, ValueSetChoice,
};
use synovia_terminology::provider::{Chain, CodeSource, Handle, Provider, SystemInfo};
use synovia_terminology::store::{Coding, LoadError, LoadErrorKind, Store, ValueSet};

#[test]
fn malformed_json_is_refused_with_its_offset() {
    let mut store = Store::new();
    for (text, offset) in [
        ("", 0),
        ("{", 1),
        (r#"{"resourceType":"CodeSystem","#, 29),
        (r#"{"resourceType":"CodeSystem" "url":"urn:x"}"#, 29),
        (r#"{"resourceType":"CodeSystem","url":"urn:x"}}"#, 43),
        ("[1,2", 4),
        ("nul", 3),
    ] {
        let error = store.insert(text.as_bytes()).err();
        assert!(matches!(error.as_ref().map(LoadError::kind), Some(LoadErrorKind::Json(_))), "{text}");
        assert_eq!(error.map(|e| e.offset()), Some(Some(offset)), "{text}");
    }
    let deep = "[".repeat(1 << 20);
    assert!(store.insert(deep.as_bytes()).is_err());
}

#[test]
fn a_store_is_unchanged_by_what_it_refuses() {
    let good = br#"{"resourceType":"CodeSystem","url":"urn:x","version":"1","concept":[{"code":"a","display":"A"}]}"#;
    let mut store = Store::new();
    assert!(store.insert(good).is_ok());
    for bad in [
        &br#"{"resourceType":"CodeSystem","url":"urn:x","version":"1","concept":[{"code":"b"},{"display":"no code"}]}"#[..],
        br#"{"resourceType":"CodeSystem","url":"urn:x","version":"1","concept":[{"code":"b"}"#,
        br#"{"resourceType":"CodeSystem","url":"urn:x","version":"1","concept":[{"code":7}]}"#,
        br#"{"resourceType":"Patient"}"#,
    ] {
        assert!(store.insert(bad).is_err());
    }
    let terminology = Terminology::new(Chain::default().then(&store));
    assert!(terminology.lookup(&LookupRequest::new("urn:x", "a")).is_ok());
    assert!(terminology.lookup(&LookupRequest::new("urn:x", "b")).is_err());
}

/// Ten million codes that exist only as numbers.
struct Many(SystemInfo);

const MANY: u32 = 10_000_000;

impl CodeSource for Many {
    fn info(&self) -> &SystemInfo {
        &self.0
    }

    fn len(&self) -> u32 {
        MANY
    }

    fn find(&self, code: &str) -> Option<Handle> {
        code.parse().ok().filter(|n| *n < MANY)
    }

    fn code(&self, at: Handle) -> Cow<'_, str> {
        Cow::Owned(at.to_string())
    }

    fn display(&self, _: Handle) -> Option<Cow<'_, str>> {
        None
    }
}

impl Provider for Many {
    fn code_systems<'a>(&'a self, url: &str, each: &mut dyn FnMut(&'a dyn CodeSource)) {
        if url == self.0.url {
            each(self);
        }
    }
}

#[test]
fn ten_million_codes_are_too_costly_to_expand_and_not_to_ask() {
    let many = Many(SystemInfo::named("urn:many"));
    let terminology = Terminology::new(Chain::default().then(&many));
    let all = ValueSet::all_of("urn:many", None);
    let refused = terminology.expand(&ExpandRequest::new(ValueSetChoice::Given(&all)));
    assert_eq!(refused.err().map(|f| f.kind()), Some(FailureKind::TooCostly));
    let refused = terminology.prepare(ValueSetChoice::Given(&all), &Settings::default());
    assert_eq!(refused.err().map(|f| f.kind()), Some(FailureKind::TooCostly));
    for (code, wanted) in [("9999999", true), ("10000000", false)] {
        let input = Input::Coding(Coding::new("urn:many", code));
        let found = terminology.validate_code(&ValidateRequest::new(ValueSetChoice::Given(&all), input));
        assert_eq!(found.map(|f| f.result).ok(), Some(wanted), "{code}");
    }
}

#[cfg(feature = "ucum")]
mod ucum {
    use synovia_terminology::ucum::{self, Unit};

    #[test]
    fn a_megabyte_of_unit_is_refused_at_once() {
        for piece in ["m", "m.", "(", "/", "{a}", "10*", "é"] {
            let text = piece.repeat((1 << 20) / piece.len());
            assert!(ucum::validate(&text).is_err() && Unit::parse(&text).is_err(), "{piece}");
            assert!(ucum::suggest(&text).is_empty(), "{piece}");
            assert!(ucum::display_name(&text).is_err(), "{piece}");
        }
    }

    #[test]
    fn ten_thousand_parentheses_are_refused() {
        let text = "(".repeat(10_000) + "m" + &")".repeat(10_000);
        assert!(ucum::validate(&text).is_err() && Unit::parse(&text).is_err());
        assert!(ucum::suggest(&text).is_empty());
        assert!(ucum::convert(1.0, &text, "m").is_err());
    }
}

#[cfg(feature = "tables")]
#[test]
fn rows_with_missing_columns_are_issues_and_the_rest_is_there() {
    use synovia_terminology::table::{Format, Loader};
    let mut loader = Loader::new(Format::RxNormConso);
    let file = b"900001|ENG|||||||||||X\n900002|ENG||||||||||RXNORM|IN|X|inventol||N||\n";
    let table = loader.push(file).and_then(|()| loader.finish());
    let table = table.map(|t| (t.len(), t.issues().count, t.get("900001").is_none()));
    assert_eq!(table.ok(), Some((1, 1, true)));
}
