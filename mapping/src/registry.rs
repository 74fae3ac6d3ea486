//! All formats, one line each: a new reader or writer touches no other file.

use crate::convert::{Reader, Writer};

/// Sources, in the order in which their content is looked for.
pub(crate) static READERS: &[Reader] = &[
    crate::from_hl7v2::READER,
    crate::from_cda::READER,
    crate::from_fhir::READER,
    crate::from_dicom::READER,
    crate::from_x12::READER,
];

/// Targets.
pub(crate) static WRITERS: &[Writer] = &[
    crate::to_fhir_r4::WRITER,
    crate::to_hl7v2::WRITER,
    crate::to_cda::WRITER,
    crate::to_x12::WRITER,
    crate::to_dicom::WRITER,
    crate::to_dicom::JSON_WRITER,
    crate::to_dicom::XML_WRITER,
];
