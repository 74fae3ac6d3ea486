//! `styleCode` of CDA and `class` of FHIR's narrative.

use std::borrow::Cow;

/// The style codes CDA defines and the classes FHIR defines for the same.
const STYLES: [(&str, &str); 15] = [
    ("Bold", "bold"),
    ("Underline", "underline"),
    ("Italics", "italics"),
    ("Lrule", "border-left"),
    ("Rrule", "border-right"),
    ("Toprule", "border-top"),
    ("Botrule", "border-bottom"),
    ("Arabic", "arabic"),
    ("LittleRoman", "little-roman"),
    ("BigRoman", "big-roman"),
    ("LittleAlpha", "little-alpha"),
    ("BigAlpha", "big-alpha"),
    ("Disc", "disc"),
    ("Circle", "circle"),
    ("Square", "square"),
];

/// The classes of a `styleCode`; codes that are no one's but the sender's stay as they are.
pub(super) fn classes(style_code: &str) -> String {
    translate(style_code, |code| STYLES.iter().find(|(known, _)| *known == code).map(|(_, class)| *class))
}

/// The style codes of a `class`.
pub(super) fn style_code(class: &str) -> String {
    translate(class, |class| STYLES.iter().find(|(_, known)| *known == class).map(|(code, _)| *code))
}

fn translate(words: &str, find: impl Fn(&str) -> Option<&'static str>) -> String {
    let mut out = String::new();
    for word in words.split_ascii_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(find(word).unwrap_or(word));
    }
    out
}

/// Whether a link may be followed without harm: relative, or of a scheme that runs no program.
pub(super) fn is_safe(href: &str) -> bool {
    let scheme: Cow<'_, str> = match href.trim().split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => scheme.to_ascii_lowercase().into(),
        _ => return true,
    };
    matches!(scheme.as_ref(), "http" | "https" | "mailto" | "tel" | "ftp" | "urn" | "cid")
}

/// The name with what no XML name may hold made `_`; `None` if nothing is left of it.
pub(super) fn xml_id(id: &str) -> Option<String> {
    let id = id.trim();
    let mut out = String::with_capacity(id.len());
    for c in id.chars() {
        let starts = c.is_alphabetic() || c == '_';
        if out.is_empty() && !starts {
            out.push('_');
        }
        out.push(if starts || c.is_ascii_digit() || matches!(c, '-' | '.') { c } else { '_' });
    }
    (!out.is_empty()).then_some(out)
}
