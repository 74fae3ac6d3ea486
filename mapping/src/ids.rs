//! Deterministic ids: UUIDs of version 5 over what identifies a thing.

use sha1_smol::Sha1;
use uuid::{Builder, Uuid};

/// The name space of all ids this library makes; itself a version 5 UUID of the project's name.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f5b_3c1e_9a0d_5d64_8f1e_2c7b_44f0_a9d3);

/// Url of the extension that says which field of HL7 v2 an element was read from: see `Options::source_fields`.
pub(crate) const SOURCE_FIELD: &str = "urn:uuid:2d9c7b64-6f1e-5c0a-9a43-1b7e5f0d8c21";

/// Url of the extension that says which type of HL7 v2 a value had: see `Options::source_fields`.
pub(crate) const SOURCE_TYPE: &str = "urn:uuid:8a41e0d3-52b7-5f6c-8e19-c4f2a7d06b95";

/// Url of the extension that keeps what an X12 transaction set says and FHIR has no element for: see `x12_kept`.
pub(crate) const X12_KEPT: &str = "urn:uuid:7c1d2e90-4b6a-5f38-9d07-e2a5b8c3f146";

/// Url of the extension that says a time that FHIR's own type has no way to say: see `Options::source_fields`.
pub(crate) const SOURCE_TIME: &str = "urn:uuid:5e0f3c92-1b6a-5d84-b7c3-90a4e21f6d58";

/// Url of the extension that keeps values of HL7 v2 that the resources say in other words: see `Options::source_fields`.
pub(crate) const SOURCE_KEPT: &str = "urn:uuid:c6a8f1d4-3e07-5b92-8d5a-71f4e09b2c63";

/// The id of a thing, from the parts that identify it. Parts are length-prefixed, so `("ab", "c")` and `("a", "bc")` differ.
pub(crate) fn id(parts: &[&str]) -> String {
    text(Begun(namespace()).number(parts))
}

/// Ids whose first part is the same: it is hashed once.
#[derive(Clone)]
pub(crate) struct Begun(Sha1);

impl Begun {
    pub(crate) fn new(first: &str) -> Self {
        let mut hash = namespace();
        push(&mut hash, first);
        Self(hash)
    }

    /// As [`id`] of the first part and these, as the number that it is.
    pub(crate) fn number(&self, rest: &[&str]) -> u128 {
        let mut hash = self.0.clone();
        rest.iter().for_each(|part| push(&mut hash, part));
        let mut first = [0; 16];
        first.iter_mut().zip(hash.digest().bytes()).for_each(|(to, from)| *to = from);
        Builder::from_sha1_bytes(first).into_uuid().as_u128()
    }
}

impl core::fmt::Debug for Begun {
    /// Says nothing of the content.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Begun").finish_non_exhaustive()
    }
}

fn namespace() -> Sha1 {
    Sha1::from(NAMESPACE.as_bytes())
}

fn push(hash: &mut Sha1, part: &str) {
    hash.update(&(part.len() as u64).to_be_bytes());
    hash.update(part.as_bytes());
}

/// The text of an id.
pub(crate) fn text(number: u128) -> String {
    Uuid::from_u128(number).hyphenated().encode_lower(&mut Uuid::encode_buffer()).to_owned()
}

/// The address that the text of an id makes.
pub(crate) fn urn(number: u128) -> String {
    Uuid::from_u128(number).urn().encode_lower(&mut Uuid::encode_buffer()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_stable_and_parts_do_not_run_together() {
        assert_eq!(id(&["a", "b"]), id(&["a", "b"]));
        assert_ne!(id(&["ab", "c"]), id(&["a", "bc"]));
        assert_eq!(id(&["x"]).len(), 36);
        let number = Begun::new("x").number(&["y"]);
        assert_eq!((text(number), urn(number)), (id(&["x", "y"]), format!("urn:uuid:{}", id(&["x", "y"]))));
        // What `Uuid` makes of the whole name.
        let name = b"\0\0\0\0\0\0\0\x01x";
        assert_eq!(id(&["x"]), Uuid::new_v5(&NAMESPACE, name).to_string());
    }
}
