//! Texts with a form: ids, codes and addresses, checked once and then carried as such.

use crate::prim::Prim;

macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident, $check:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<'a>(&'a str);

        impl<'a> $name<'a> {
            /// The text as such; `None` when it has another form.
            #[must_use]
            pub fn parse(text: &'a str) -> Option<Self> {
                $check(text).then_some(Self(text))
            }

            /// The text.
            #[must_use]
            pub const fn as_str(self) -> &'a str {
                self.0
            }
        }

        impl<E> From<$name<'_>> for Prim<String, E> {
            fn from(value: $name<'_>) -> Self {
                Self::new(value.0.to_owned())
            }
        }

        impl From<$name<'_>> for String {
            fn from(value: $name<'_>) -> Self {
                value.0.to_owned()
            }
        }

        /// `None` when there is no value, or one of another form.
        impl<'a, E> From<&'a Prim<String, E>> for Option<$name<'a>> {
            fn from(prim: &'a Prim<String, E>) -> Self {
                prim.as_str().and_then($name::parse)
            }
        }

        impl core::fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.0)
            }
        }
    )*};
}

forms! {
    /// A text of the form of `id`: 1 to 64 letters, digits, `-` and `.`. `Debug` shows it.
    Id, is_id;
    /// A text of the form of `code`: no white space at its ends, single white space inside. `Debug` shows it.
    Code, is_code;
    /// A text of the form of `uri`: not empty, no white space. `Debug` shows it.
    Uri, is_uri;
    /// A text of the form of `oid`: `urn:oid:1.2.3`. `Debug` shows it.
    Oid, is_oid;
    /// A text of the form of `uuid`: `urn:uuid:` and 36 small hexadecimal digits and hyphens. `Debug` shows it.
    Uuid, is_uuid;
}

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.split(char::is_whitespace).all(|word| !word.is_empty())
}

fn is_uri(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::is_whitespace)
}

fn is_oid(text: &str) -> bool {
    let Some(oid) = text.strip_prefix("urn:oid:") else { return false };
    let mut arcs = oid.split('.');
    arcs.next().is_some_and(|root| ["0", "1", "2"].contains(&root))
        && oid.contains('.')
        && arcs.all(|arc| {
            arc == "0"
                || (!arc.is_empty() && !arc.starts_with('0') && arc.bytes().all(|b| b.is_ascii_digit()))
        })
}

fn is_uuid(text: &str) -> bool {
    let Some(uuid) = text.strip_prefix("urn:uuid:") else { return false };
    let widths = uuid.split('-').map(str::len);
    widths.eq([8, 4, 4, 4, 12]) && uuid.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_checked() {
        let long = "a".repeat(65);
        for (good, bad) in [
            (Id::parse("a.B-1").is_some(), Id::parse("")),
            (Id::parse(&"a".repeat(64)).is_some(), Id::parse(&long)),
            (true, Id::parse("a_b")),
            (true, Id::parse("é")),
        ] {
            assert!(good && bad.is_none());
        }
        assert!(Code::parse("a b").is_some());
        for bad in ["", " ", " a", "a ", "a  b"] {
            assert!(Code::parse(bad).is_none(), "{bad:?}");
        }
        assert!(Uri::parse("urn:x").is_some() && Uri::parse("").is_none() && Uri::parse("a b").is_none());
        assert!(Oid::parse("urn:oid:2.16.840.1.0").is_some());
        for bad in ["2.16", "urn:oid:3.1", "urn:oid:1", "urn:oid:1.", "urn:oid:1.02", "urn:oid:1..2"] {
            assert!(Oid::parse(bad).is_none(), "{bad}");
        }
        assert!(Uuid::parse("urn:uuid:c757873d-ec9a-4326-a141-556f43239520").is_some());
        for bad in [
            "c757873d-ec9a-4326-a141-556f43239520",
            "urn:uuid:C757873d-ec9a-4326-a141-556f43239520",
            "urn:uuid:1",
        ] {
            assert!(Uuid::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn they_go_into_elements_and_come_out() {
        let prim: Prim<String, ()> = Id::parse("a1").unwrap().into();
        let back: Option<Id<'_>> = (&prim).into();
        assert_eq!(back.map(Id::as_str), Some("a1"));
        let prim: Prim<String, ()> = "a b".into();
        assert!(Option::<Id<'_>>::from(&prim).is_none());
        assert_eq!(Option::<Code<'_>>::from(&prim).map(|c| c.to_string()).as_deref(), Some("a b"));
    }
}
