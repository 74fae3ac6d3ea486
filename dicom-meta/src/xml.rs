//! The Native DICOM Model, both ways: a data set as XML. PS3.19, A.1.
//!
//! ```
//! use synovia_dicom_meta::{parse, tags, xml};
//!
//! let data_set = parse(b"\x10\0\x10\0PN\x08\0Doe^Jane\x20\0\x13\0IS\x02\0+7")?;
//! let text = xml::write(&data_set);
//! assert!(text.ends_with(concat!(
//!     r#"<DicomAttribute tag="00100010" vr="PN" keyword="PatientName"><PersonName number="1"><Alphabetic>"#,
//!     r#"<FamilyName>Doe</FamilyName><GivenName>Jane</GivenName></Alphabetic></PersonName></DicomAttribute>"#,
//!     r#"<DicomAttribute tag="00200013" vr="IS" keyword="InstanceNumber"><Value number="1">+7</Value></DicomAttribute>"#,
//!     r#"</NativeDicomModel>"#
//! )));
//! assert_eq!(xml::read(text.as_bytes())?.element(tags::PATIENT_NAME).unwrap().raw(), b"Doe^Jane");
//! # Ok::<(), synovia_dicom_meta::Error>(())
//! ```
//!
//! Group lengths and file meta information are left out; of an attribute that is there twice, the last is written. Values
//! are the text of the data set without padding; binary ones are in little endian. A private element is `gggg00ee` with
//! its creator, as the standard says, and as it stands where that would not say which block it is of.
//!
//! One thing is beyond the standard, so that nothing is lost: text that XML cannot hold (control characters, bytes that are
//! not valid in the character set, names with more than five components) is `InlineBinary`, its bytes as they are.

mod read;
mod tokens;
mod write;

pub use read::{read, read_with};

use alloc::string::String;

use crate::data_set::DataSet;
use crate::json::BulkDataUri;

/// The namespace of the model.
pub const NAMESPACE: &str = "http://dicom.nema.org/PS3.19/models/NativeDICOM";

/// How [`write_with`] writes.
#[derive(Clone, Copy, Default)]
#[non_exhaustive]
pub struct XmlOptions<'o> {
    /// Elements on lines of their own, for people; false by default.
    pub indent: bool,
    /// Binary values longer than this are left to [`bulk_data_uri`](Self::bulk_data_uri), and left out if it says nothing;
    /// `None` (the default) writes all of them.
    pub max_inline: Option<usize>,
    /// Pixel data that is not in fragments inline, too; false by default.
    pub inline_pixel_data: bool,
    /// The URI of a value that is not written inline: pixel data and long binary values. `None` leaves the value out.
    pub bulk_data_uri: Option<BulkDataUri<'o>>,
}

impl core::fmt::Debug for XmlOptions<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("XmlOptions")
            .field("indent", &self.indent)
            .field("max_inline", &self.max_inline)
            .field("inline_pixel_data", &self.inline_pixel_data)
            .finish_non_exhaustive()
    }
}

/// The data set as a document in UTF-8.
#[must_use]
pub fn write(data_set: &DataSet<'_>) -> String {
    write_with(data_set, &XmlOptions::default())
}

/// The data set as a document in UTF-8, with options.
#[must_use]
pub fn write_with(data_set: &DataSet<'_>, options: &XmlOptions<'_>) -> String {
    write::data_set(data_set, options)
}
