//! Deterministic ids: UUIDs of version 5 over what identifies a thing.

use uuid::Uuid;

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
    text(number(parts, &mut Vec::new()))
}

/// As [`id`], as the number that it is; the buffer is for those who ask often.
pub(crate) fn number(parts: &[&str], buffer: &mut Vec<u8>) -> u128 {
    buffer.clear();
    for part in parts {
        buffer.extend_from_slice(&(part.len() as u64).to_be_bytes());
        buffer.extend_from_slice(part.as_bytes());
    }
    Uuid::new_v5(&NAMESPACE, buffer).as_u128()
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
        let number = number(&["x"], &mut vec![1]);
        assert_eq!((text(number), urn(number)), (id(&["x"]), format!("urn:uuid:{}", id(&["x"]))));
    }
}
