//! ORU_R01: results.

use crate::from_hl7v2::scope::V2;

/// Reads the message.
pub(crate) fn read(_v2: &V2<'_>) {}
