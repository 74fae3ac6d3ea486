//! Datatypes of CDA as those of the hub. Each reads the element of its scope, inside the rule of the scope.

mod address;
mod concept;
mod content;
mod id;
mod name;
mod quantity;
mod telecom;
mod time;

pub(super) use address::address;
pub(super) use concept::{coding_system, concept, concept_or_absent, flag};
pub(super) use content::{attachment, peek_text, plain_text, reference_text, text};
pub(super) use id::{identifier, identifiers};
pub(super) use name::{name, plain_name};
pub(super) use quantity::{Amount, interval, quantity, ratio};
pub(super) use telecom::telecom;
pub(super) use time::{When, earliest, period, time, time_or_absent, when};

/// Whether text is an OID: numbers and full stops.
pub(super) fn is_oid(text: &str) -> bool {
    let parts = || text.split('.');
    text.contains('.') && parts().all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether text is a UUID.
pub(super) fn is_uuid(text: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let mut parts = text.split('-');
    let fits = lengths
        .iter()
        .all(|n| parts.next().is_some_and(|p| p.len() == *n && p.bytes().all(|b| b.is_ascii_hexdigit())));
    fits && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots_are_told_apart() {
        assert!(is_oid("2.16.840.1.113883.4.1") && !is_oid("2") && !is_oid("2..1") && !is_oid("a.b"));
        assert!(is_uuid("67265ED2-35BB-43F8-B9DE-91C5935625E0"));
        assert!(!is_uuid("67265ED2-35BB-43F8-B9DE-91C5935625E02") && !is_uuid("67265ED2"));
    }
}
