//! dicom-meta
