//! X12 interchanges of health care.
//!
//! Today this crate only recognises an interchange by its first bytes, so that programs can say which format an input is in.
//! Reading, validating, acknowledging and writing interchanges comes next.
//!
//! ```
//! assert!(synovia_x12::detect(b"ISA*00*          *00*"));
//! assert!(!synovia_x12::detect(b"ISABELLA"));
//! ```
//!
//! Limits: only the start of the input is looked at. Features: `std` (default) adds nothing yet.
#![no_std]
#![forbid(unsafe_code)]

/// Whether the input looks like X12: after a byte order mark and blanks, `ISA` (or `ST`, for a transaction set without its
/// envelope) and a byte that is no letter, digit or blank.
#[must_use]
pub fn detect(input: &[u8]) -> bool {
    let rest = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input).trim_ascii_start();
    let separator = rest.strip_prefix(b"ISA").or_else(|| rest.strip_prefix(b"ST")).and_then(<[u8]>::first);
    separator.is_some_and(|b| b.is_ascii() && !b.is_ascii_alphanumeric() && !b.is_ascii_whitespace())
}

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn interchanges_are_recognised_by_their_first_segment() {
        for good in [&b"ISA*00*"[..], b"\xEF\xBB\xBF\r\nISA|00|", b"ST*837*0001~"] {
            assert!(detect(good));
        }
        for bad in [&b""[..], b"ISA", b"ISA 00", b"STUDY", b"ISA\xC3", b"MSH|^~\\&|"] {
            assert!(!detect(bad));
        }
    }
}
