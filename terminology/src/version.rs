//! Versions of code systems and value sets: which is the later, and which a pattern such as `1.x.x` names.

use core::cmp::Ordering;

/// Whether a version is the one a pattern names. `x`, `X` and `*` stand for one part between points (the last of them for
/// all that follow); without one of them only the same text matches: `1` is not `1.0.0` (FHIR, Versions and canonical references).
#[must_use]
pub fn matches(pattern: &str, version: &str) -> bool {
    if !is_pattern(pattern) {
        return pattern == version;
    }
    let mut wanted = pattern.split('.').peekable();
    let mut given = version.split('.');
    while let Some(part) = wanted.next() {
        let Some(there) = given.next() else { return false };
        if is_any(part) {
            if wanted.peek().is_none() {
                return true;
            }
        } else if part != there {
            return false;
        }
    }
    given.next().is_none()
}

/// Whether the text holds a part that stands for any.
#[must_use]
pub fn is_pattern(text: &str) -> bool {
    text.split('.').any(is_any)
}

fn is_any(part: &str) -> bool {
    matches!(part, "x" | "X" | "*")
}

/// Which of two versions is the later: parts between points and hyphens are compared as numbers where both are numbers, else as
/// text; a release is later than its own pre-releases (`2.0.0-rc.1` before `2.0.0`), as semver says. Dates compare by the
/// same rule.
#[must_use]
pub fn compare(a: &str, b: &str) -> Ordering {
    if is_date(a) && is_date(b) {
        return a.cmp(b);
    }
    let (a_release, a_pre) = split(a);
    let (b_release, b_pre) = split(b);
    parts(a_release, b_release).then_with(|| match (a_pre, b_pre) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
        (Some(a), Some(b)) => parts(a, b),
    })
}

/// The release and what follows the first hyphen; build metadata after `+` does not count.
fn split(version: &str) -> (&str, Option<&str>) {
    let version = version.split('+').next().unwrap_or(version);
    match version.split_once('-') {
        Some((release, pre)) => (release, Some(pre)),
        None => (version, None),
    }
}

fn is_date(text: &str) -> bool {
    text.len() >= 7
        && text
            .bytes()
            .enumerate()
            .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() })
}

fn parts(a: &str, b: &str) -> Ordering {
    let mut left = a.split('.');
    let mut right = b.split('.');
    loop {
        match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(a), Some(b)) => match part(a, b) {
                Ordering::Equal => {}
                other => return other,
            },
        }
    }
}

fn part(a: &str, b: &str) -> Ordering {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if number(a) && number(b) {
        let (a, b) = (a.trim_start_matches('0'), b.trim_start_matches('0'));
        return a.len().cmp(&b.len()).then_with(|| a.cmp(b));
    }
    a.cmp(b)
}

/// A canonical reference, `url` or `url|version`.
#[must_use]
pub fn canonical(text: &str) -> (&str, Option<&str>) {
    match text.split_once('|') {
        Some((url, version)) if !version.is_empty() => (url, Some(version)),
        Some((url, _)) => (url, None),
        None => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_name_versions() {
        for (pattern, version, wanted) in [
            ("1.x.x", "1.2.0", true),
            ("1.0.x", "1.0.9", true),
            ("1.0.x", "1.2.0", false),
            ("1.*", "1.2.0", true),
            ("1.x.x", "1.2", false),
            ("1", "1.0.0", false),
            ("1.0.0", "1.0.0", true),
        ] {
            assert_eq!(matches(pattern, version), wanted, "{pattern} {version}");
        }
    }

    #[test]
    fn later_is_greater() {
        for (a, b) in [
            ("1.9.0", "1.10.0"),
            ("1.0.0-rc.1", "1.0.0"),
            ("1.0", "1.0.1"),
            ("2024-09-01", "2025-03-01"),
            ("20240901", "20250301"),
            ("2.70", "2.81"),
        ] {
            assert_eq!(compare(a, b), Ordering::Less, "{a} {b}");
            assert_eq!(compare(b, a), Ordering::Greater, "{a} {b}");
        }
        assert_eq!(compare("1.0.0+a", "1.0.0+b"), Ordering::Equal);
    }

    #[test]
    fn canonicals_are_cut_at_the_bar() {
        assert_eq!(canonical("urn:a|1"), ("urn:a", Some("1")));
        assert_eq!(canonical("urn:a|"), ("urn:a", None));
        assert_eq!(canonical("urn:a"), ("urn:a", None));
    }
}
