//! HTML inside markdown.

use std::collections::HashMap;

/// Tags of HTML in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Html {
    None,
    /// Formatting that narratives may have too.
    Formatting,
    /// Anything else: what is active, and what disappears when it is shown.
    Other,
}

/// What CommonMark takes for tags of HTML, outside of code and not escaped.
pub(crate) fn html(text: &str) -> Html {
    let mut worst = Html::None;
    let bytes = text.as_bytes();
    // Where the last run of that many quotes of code starts: none after it closes an open one.
    let mut last: Option<HashMap<usize, usize>> = None;
    let mut at = 0;
    while let Some(found) = memchr::memchr3(b'<', b'`', b'\\', bytes.get(at..).unwrap_or_default()) {
        at += found;
        match bytes.get(at) {
            Some(b'\\') => at += 2,
            Some(b'`') => {
                let width = run(bytes, at);
                let last = last.get_or_insert_with(|| runs(bytes));
                let closed = last.get(&width).is_some_and(|last| *last > at);
                at = if closed { after_code(bytes, at + width, width) } else { at + width };
            }
            _ => {
                at += 1;
                worst = worst.max(tag(text.get(at..).unwrap_or_default()));
            }
        }
    }
    worst
}

/// How many quotes of code stand there.
fn run(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take_while(|b| **b == b'`').count()
}

/// The last start of the runs of each width.
fn runs(bytes: &[u8]) -> HashMap<usize, usize> {
    let mut out = HashMap::new();
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'`', bytes.get(at..).unwrap_or_default()) {
        let width = run(bytes, at + found);
        out.insert(width, at + found);
        at += found + width;
    }
    out
}

/// Past the run of that width that closes a span of code.
fn after_code(bytes: &[u8], from: usize, width: usize) -> usize {
    let mut at = from;
    while let Some(found) = memchr::memchr(b'`', bytes.get(at..).unwrap_or_default()) {
        let close = run(bytes, at + found);
        at += found + close;
        if close == width {
            return at;
        }
    }
    bytes.len()
}

/// The tag whose `<` was read: a name and the end of a tag; an address in angle brackets is none.
fn tag(rest: &str) -> Html {
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(rest.len());
    let Some((name, after)) = rest.split_at_checked(end) else { return Html::None };
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if !named || !(after.starts_with(['>', ' ', '\n', '\t']) || after.starts_with("/>")) {
        return Html::None;
    }
    // A comparison is no tag: something closes it.
    let closed = after.find(['>', '<']).is_some_and(|at| after.get(at..).is_some_and(|a| a.starts_with('>')));
    match (closed, crate::narrative::is_element(&name.to_ascii_lowercase())) {
        (false, _) => Html::None,
        (true, true) => Html::Formatting,
        (true, false) => Html::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_and_addresses_code_and_comparisons_are_not() {
        for plain in [
            "1 < 2",
            "a<2",
            "<http://a.b>",
            "<me@a.b>",
            "`<b>`",
            "``a ` <b>``",
            "\\<b>",
            "<",
            "",
            "a <= b",
            "a <b and c",
        ] {
            assert_eq!(html(plain), Html::None, "{plain}");
        }
        for formatting in ["a <b>c</b>", "<br/>", "</p>", "` <b>", "x <IMG src='y'>"] {
            assert_eq!(html(formatting), Html::Formatting, "{formatting}");
        }
        for other in ["<script>x</script>", "<b>x</b><iframe src='y'>", "a <resource type>"] {
            assert_eq!(html(other), Html::Other, "{other}");
        }
    }
}
