//! The DICOM JSON model, both ways. PS3.18, annex F.
//!
//! ```
//! use synovia_dicom_meta::{json, parse, tags};
//!
//! let data_set = parse(b"\x10\0\x10\0PN\x08\0Doe^Jane\x20\0\x13\0IS\x02\0+7")?;
//! let text = json::write(&data_set);
//! assert_eq!(
//!     text,
//!     r#"{"00100010":{"vr":"PN","Value":[{"Alphabetic":"Doe^Jane"}]},"00200013":{"vr":"IS","Value":["+7"]}}"#
//! );
//! assert_eq!(json::read(text.as_bytes())?.element(tags::PATIENT_NAME).unwrap().raw(), b"Doe^Jane");
//! # Ok::<(), synovia_dicom_meta::Error>(())
//! ```
//!
//! Group lengths and file meta information are left out. IS and DS are numbers where their text is one of JSON,
//! digit by digit, and strings where it is not, so that no text is changed. 64-bit numbers beyond 2^53 are strings; NaN
//! and the infinities are `"NaN"`, `"inf"`, `"-inf"`. Binary values are in little endian. Of an attribute that is there
//! twice, the last is written.

mod read;
mod token;
mod write;

pub use read::read;

use alloc::string::String;

use crate::data_set::DataSet;
use crate::view::ElementView;

/// Says where a value is that is not written inline.
pub type BulkDataUri<'o> = &'o dyn Fn(ElementView<'_>) -> Option<String>;

/// How [`write_with`] writes.
#[derive(Clone, Copy, Default)]
#[non_exhaustive]
pub struct JsonOptions<'o> {
    /// IS, DS, SV and UV always as strings; false by default.
    pub numbers_as_strings: bool,
    /// Binary values longer than this are left to [`bulk_data_uri`](Self::bulk_data_uri), and left out if it says nothing;
    /// `None` (the default) writes all of them.
    pub max_inline: Option<usize>,
    /// Pixel data that is not in fragments inline, too; false by default.
    pub inline_pixel_data: bool,
    /// The URI of a value that is not written inline: pixel data and long binary values. `None` leaves the value out.
    pub bulk_data_uri: Option<BulkDataUri<'o>>,
}

impl core::fmt::Debug for JsonOptions<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("JsonOptions")
            .field("numbers_as_strings", &self.numbers_as_strings)
            .field("max_inline", &self.max_inline)
            .field("inline_pixel_data", &self.inline_pixel_data)
            .finish_non_exhaustive()
    }
}

/// The data set as one JSON object.
#[must_use]
pub fn write(data_set: &DataSet<'_>) -> String {
    write_with(data_set, &JsonOptions::default())
}

/// The data set as one JSON object, with options.
#[must_use]
pub fn write_with(data_set: &DataSet<'_>, options: &JsonOptions<'_>) -> String {
    write::data_set(data_set, options)
}
