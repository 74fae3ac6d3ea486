//! SPM.
