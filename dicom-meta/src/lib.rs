//! DICOM headers.
//!
//! Today this crate only recognises a DICOM file by its first bytes, so that programs can say which format an input is in.
//! Reading and rewriting headers comes next.
//!
//! ```
//! let mut file = [0_u8; 132];
//! file[128..].copy_from_slice(b"DICM");
//! assert!(synovia_dicom_meta::detect(&file));
//! ```
//!
//! Limits: files without the preamble are not recognised. Features: `std` (default) adds nothing yet.
#![no_std]
#![forbid(unsafe_code)]

/// Whether the input is a DICOM file: `DICM` after a preamble of 128 bytes (PS3.10, 7.1).
#[must_use]
pub fn detect(input: &[u8]) -> bool {
    input.get(128..132) == Some(b"DICM")
}

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn files_are_recognised_by_their_prefix() {
        let mut file = [0_u8; 140];
        assert!(!detect(&file));
        file[128..132].copy_from_slice(b"DICM");
        assert!(detect(&file));
        assert!(!detect(&file[..131]));
        assert!(!detect(b""));
    }
}
