//! Reads a fact file the simple way.

/// Rows without the header.
pub(crate) fn rows(text: &'static str) -> Vec<Vec<&'static str>> {
    text.lines().skip(1).map(|l| l.split('\t').collect()).collect()
}

/// The field, `None` when empty.
pub(crate) fn some(text: &'static str) -> Option<&'static str> {
    Some(text).filter(|t| !t.is_empty())
}
