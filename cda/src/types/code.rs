//! Identifiers, lists of tokens, references.

use crate::model::*;

/// The words of an attribute that is a list, such as `use` and `qualifier`.
pub fn tokens<'t>(attribute: &'t crate::Attr<'_>) -> impl Iterator<Item = &'t str> {
    attribute.as_deref().unwrap_or_default().split_ascii_whitespace()
}

/// What the root of an instance identifier is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the three forms of a unique identifier")]
pub enum IdKind {
    /// An object identifier, `2.16.840.1.113883.19`.
    Oid,
    /// A UUID in its usual form of 36 characters, in either case.
    Uuid,
    /// A name reserved by HL7, or something else.
    Other,
}

impl IdKind {
    /// What a unique identifier is by its form.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let hyphen = |at: usize| matches!(at, 8 | 13 | 18 | 23);
        let uuid = text.len() == 36
            && text
                .bytes()
                .enumerate()
                .all(|(at, b)| if hyphen(at) { b == b'-' } else { b.is_ascii_hexdigit() });
        let arc = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|b| b.is_ascii_digit())
                && (part == "0" || !part.starts_with('0'))
        };
        let oid = text.contains('.') && text.starts_with(['0', '1', '2']) && text.split('.').all(arc);
        match (uuid, oid) {
            (true, _) => Self::Uuid,
            (_, true) => Self::Oid,
            _ => Self::Other,
        }
    }
}

impl Ii<'_> {
    /// What its root is; `None` when it has none.
    #[must_use]
    pub fn root_kind(&self) -> Option<IdKind> {
        self.root.as_deref().map(|root| IdKind::of(root.trim()))
    }
}

impl Ed<'_> {
    /// The address of what it refers to, such as `#id` for a place in the narrative; `None` when it has no reference.
    #[must_use]
    pub fn reference_value(&self) -> Option<&str> {
        self.reference.as_deref()?.value.as_deref()
    }
}

impl Tel<'_> {
    /// The scheme of its address, `tel`, `mailto`; `None` when there is none.
    #[must_use]
    pub fn scheme(&self) -> Option<&str> {
        let (scheme, _) = self.value.as_deref()?.trim().split_once(':')?;
        let known = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.');
        (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.bytes().all(known)).then_some(scheme)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_told_by_their_form() {
        for (text, kind) in [
            ("2.16.840.1.113883.19", IdKind::Oid),
            ("0B9A3F1C-1234-5678-9abc-0123456789ab", IdKind::Uuid),
            ("1.02", IdKind::Other),
            ("3.1", IdKind::Other),
            ("1", IdKind::Other),
            ("1..2", IdKind::Other),
            ("SNOMED-CT", IdKind::Other),
            ("", IdKind::Other),
        ] {
            assert_eq!(IdKind::of(text), kind, "{text}");
        }
        let tel = Tel { value: Some("mailto:a@b".into()), r#use: Some(" HP  WP".into()), ..Tel::default() };
        assert_eq!(
            (tel.scheme(), tokens(&tel.r#use).collect::<Vec<_>>()),
            (Some("mailto"), vec!["HP", "WP"])
        );
        assert!(Tel { value: Some("555 12:3".into()), ..Tel::default() }.scheme().is_none());
    }
}
