//! Whether two texts say the same: JSON but for white space and the order of members, numbers compared as they are
//! written; XML as canonical XML.

mod xml;

pub use xml::xml_difference;

use synovia_fhir_model::Limits;
use synovia_fhir_model::json::leaves;

/// What stands at a place: path, how the value is written (text without its escapes), position.
type Value = (String, char, String, u64);

fn key(value: &Value) -> (&str, char, &str) {
    (&value.0, value.1, &value.2)
}

/// The position in `source` of the first value that `written` does not have at the same path, its length when it is
/// `written` that has more, `None` when both hold the same. A text that is not a resource differs at byte 0.
pub fn json_difference(source: &[u8], written: &[u8]) -> Option<u64> {
    let (Some(mut source_values), Some(mut written_values)) = (values(source), values(written)) else {
        return Some(0);
    };
    source_values.sort();
    written_values.sort();
    let mut rest = written_values.iter().peekable();
    let mut first: Option<u64> = None;
    let mut extra = false;
    for value in &source_values {
        while rest.next_if(|w| key(w) < key(value)).is_some() {
            extra = true;
        }
        if rest.next_if(|w| key(w) == key(value)).is_none() {
            first = Some(first.map_or(value.3, |at| at.min(value.3)));
        }
    }
    extra |= rest.peek().is_some();
    first.or_else(|| extra.then_some(source.len() as u64))
}

fn values(json: &[u8]) -> Option<Vec<Value>> {
    let mut found = Vec::new();
    leaves(json, &Limits::default(), &mut |leaf| {
        let kind = leaf.raw.chars().next().unwrap_or_default();
        found.push((leaf.path.to_string(), kind, leaf.text().into_owned(), leaf.offset));
    })
    .ok()?;
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(source: &str, written: &str) -> Option<u64> {
        json_difference(source.as_bytes(), written.as_bytes())
    }

    #[test]
    fn order_spaces_and_escapes_do_not_matter_and_everything_else_does() {
        let source = r#"{"resourceType":"T", "a":"\u00e9\/", "n":[1.50,null,{}]}"#;
        assert_eq!(difference(source, "{\"n\":[1.50,null,{}],\"a\":\"é/\",\"resourceType\":\"T\"}"), None);
        for (written, at) in [
            (r#"{"resourceType":"T","a":"é/","n":[1.5,null,{}]}"#, 42),
            (r#"{"resourceType":"T","a":"é/","n":[1.50,{}]}"#, 47),
            (r#"{"resourceType":"T","a":"é/","n":[1.50,null,[]]}"#, 52),
            (r#"{"resourceType":"T","a":"é","n":[1.50,null,{}]}"#, 25),
            (r#"{"resourceType":"T","n":[1.50,null,{}]}"#, 25),
            (r#"{"resourceType":"T","a":"é/","n":[1.50,null,{}],"b":true}"#, source.len() as u64),
            ("[]", 0),
        ] {
            assert_eq!(difference(source, written), Some(at), "{written}");
        }
        assert_eq!(difference(r#"{"resourceType":"T","a":"1"}"#, r#"{"resourceType":"T","a":1}"#), Some(24));
        assert_eq!(
            difference(r#"{"resourceType":"T","a":1,"a":2}"#, r#"{"resourceType":"T","a":1}"#),
            Some(30)
        );
    }
}
