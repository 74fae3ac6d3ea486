//! SPS: the source of a specimen, in OBR-15.

use crate::from_hl7v2::scope::Scope;
use crate::model::Specimen;

/// `SPS-Specimen-Source`: completes the specimen.
pub(crate) fn specimen<'a>(_s: Scope<'_, 'a>, _specimen: &mut Specimen<'a>) {}
