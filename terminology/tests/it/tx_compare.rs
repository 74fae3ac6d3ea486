//! Structural comparison of an answer with one of the suite's, by its rules.
//!
//! `$optional$` marks an element that may be missing, `$optional-properties$` members that may be, `$count-arrays$` arrays of which only
//! the length counts; `$id$`, `$uuid$`, `$instant$` and `$$` stand for any value, `$version$` for any version in a text, `$choice:a|b$` for one
//! of several. The order of elements does not count, but for their number. Texts for people are each server's own (`$external$`,
//! `$fragments$` or a literal): only that there is one counts. What a library without a clock cannot know (the identifier and
//! time of an expansion) may be missing, and so may `location`, which FHIR replaced by `expression`.

use synovia_terminology::json::Json;

/// What is different; `None` when nothing is.
pub(super) fn compare(wanted: &Json, got: &Json) -> Option<String> {
    at("", wanted, got)
}

fn at(path: &str, wanted: &Json, got: &Json) -> Option<String> {
    match (wanted, got) {
        (Json::Object(_), Json::Object(_)) => object(path, wanted, got),
        (Json::Array(wanted), Json::Array(got)) => array(path, wanted, got),
        (Json::Text(wanted), Json::Text(got)) => {
            (!text(path, wanted, got)).then(|| format!("{path}: wanted {wanted}, got {got}"))
        }
        _ if wanted == got || wanted.as_str().is_some_and(is_any) || same_flag(wanted, got) => None,
        _ => Some(format!("{path}: wanted {}, got {}", show(wanted), show(got))),
    }
}

fn show(json: &Json) -> String {
    String::from_utf8_lossy(&json.to_bytes()).chars().take(400).collect()
}

/// Some expected answers hold `"true"` where others hold `true`.
fn same_flag(wanted: &Json, got: &Json) -> bool {
    let flag = |j: &Json| j.as_bool().or_else(|| j.as_str().and_then(|t| t.parse().ok()));
    flag(wanted).is_some() && flag(wanted) == flag(got)
}

fn is_any(text: &str) -> bool {
    matches!(text, "$$" | "$id$" | "$uuid$" | "$instant$")
        || text.starts_with("$external")
        || text.starts_with("$fragments")
}

fn object(path: &str, wanted: &Json, got: &Json) -> Option<String> {
    let optional: Vec<&str> = wanted.list("$optional-properties$").iter().filter_map(Json::as_str).collect();
    let counted: Vec<&str> = wanted.list("$count-arrays$").iter().filter_map(Json::as_str).collect();
    let may_miss = |name: &str| {
        optional.contains(&name)
            || name == "location"
            || (path.ends_with(".expansion") && matches!(name, "identifier" | "timestamp" | "id"))
            || (path.is_empty() && matches!(name, "id" | "meta"))
    };
    // Texts for people that are values of a parameter or an extension.
    let is_words = wanted.str("name") == Some("message")
        || wanted.str("url").is_some_and(|u| u.ends_with("/valueset-unclosed-reason"));
    for (name, value) in wanted.members().iter().filter(|(name, _)| !name.starts_with('$')) {
        if is_words && name == "valueString" && got.str(name).is_some() {
            continue;
        }
        let here = format!("{path}.{name}");
        let all_optional =
            || matches!(value, Json::Array(items) if !items.is_empty() && items.iter().all(is_optional));
        match got.get(name) {
            None if may_miss(name) || is_optional(value) || all_optional() => {}
            None => return Some(format!("{here}: missing")),
            Some(there) if counted.contains(&name.as_str()) => {
                if value.items().len() != there.items().len() {
                    return Some(format!(
                        "{here}: wanted {} elements, got {}",
                        value.items().len(),
                        there.items().len()
                    ));
                }
            }
            Some(there) => {
                if let Some(difference) = at(&here, value, there) {
                    return Some(difference);
                }
            }
        }
    }
    let extra = got.members().iter().find(|(name, _)| wanted.get(name).is_none() && !may_miss(name));
    extra.map(|(name, value)| format!("{path}.{name}: not wanted, got {}", show(value)))
}

fn is_optional(json: &Json) -> bool {
    json.get("$optional$").is_some()
}

/// Each element must find one of its own; those that may be missing look last.
fn array(path: &str, wanted: &[Json], got: &[Json]) -> Option<String> {
    let mut free: Vec<&Json> = got.iter().collect();
    let (optional, needed): (Vec<&Json>, Vec<&Json>) = wanted.iter().partition(|w| is_optional(w));
    for wanted in needed {
        let differences: Vec<Option<String>> =
            free.iter().map(|g| at(&format!("{path}[]"), wanted, g)).collect();
        match differences.iter().position(Option::is_none) {
            Some(i) => drop(free.swap_remove(i)),
            None => {
                let close = differences.into_iter().flatten().max_by_key(String::len).unwrap_or_default();
                return Some(format!("{path}: none is {} ({close})", show(wanted)));
            }
        }
    }
    for wanted in optional {
        if let Some(i) = free.iter().position(|g| at(path, wanted, g).is_none()) {
            free.swap_remove(i);
        }
    }
    free.first().map(|extra| format!("{path}: not wanted {}", show(extra)))
}

fn text(path: &str, wanted: &str, got: &str) -> bool {
    if wanted == got || is_any(wanted) {
        return true;
    }
    if let Some(choices) = wanted.strip_prefix("$choice:").and_then(|w| w.strip_suffix('$')) {
        return choices.split('|').any(|c| c == got);
    }
    if let Some((before, after)) = wanted.split_once("$version$") {
        return got.starts_with(before) && got.ends_with(after);
    }
    // Lists of languages, with or without blanks.
    wanted.replace(' ', "") == got.replace(' ', "") && wanted.contains(';') || is_message(path)
}

/// Texts for people, and the `message` of a validation.
fn is_message(path: &str) -> bool {
    path.ends_with(".details.text") || path.ends_with(".diagnostics")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_rules_hold() {
        for (wanted, got, same) in [
            (r#"{"a":"$id$"}"#, r#"{"a":"x"}"#, true),
            (r#"{"a":"b"}"#, r#"{"a":"x"}"#, false),
            (r#"{"a":1}"#, r"{}", false),
            (r"{}", r#"{"a":1}"#, false),
            (r#"{"$optional-properties$":["a"],"a":1}"#, r"{}", true),
            (r#"{"a":[{"b":1},{"$optional$":true,"b":2}]}"#, r#"{"a":[{"b":1}]}"#, true),
            (r#"{"a":[{"b":1},{"$optional$":true,"b":2}]}"#, r#"{"a":[{"b":2},{"b":1}]}"#, true),
            (r#"{"a":[{"b":1}]}"#, r#"{"a":[{"b":1},{"b":1}]}"#, false),
            (r#"{"$count-arrays$":["a"],"a":[1,2]}"#, r#"{"a":[3,4]}"#, true),
            (r#"{"$count-arrays$":["a"],"a":[1,2]}"#, r#"{"a":[3]}"#, false),
            (r#"{"a":"$choice:x|y$"}"#, r#"{"a":"y"}"#, true),
            (r#"{"a":"$choice:x|y$"}"#, r#"{"a":"z"}"#, false),
            (r#"{"a":"u|$version$"}"#, r#"{"a":"u|5.0.0"}"#, true),
            (r#"{"details":{"text":"one"}}"#, r#"{"details":{"text":"other"}}"#, true),
            (r#"{"details":{"text":"one"}}"#, r#"{"details":{}}"#, false),
        ] {
            assert_eq!(compare(&json(wanted), &json(got)).is_none(), same, "{wanted} {got}");
        }
    }
}
