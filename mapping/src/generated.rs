//! Tables written by `mapping/gen`; edit `mapping/data`.

#[rustfmt::skip]
pub(crate) mod dicom_body_parts;
#[rustfmt::skip]
pub(crate) mod dicom_named;
#[rustfmt::skip]
pub(crate) mod no_target;
#[rustfmt::skip]
pub(crate) mod rules;
#[rustfmt::skip]
pub(crate) mod us_core;
#[rustfmt::skip]
pub(crate) mod x12_kept;
