//! NA: numeric arrays.

use crate::from_hl7v2::scope::Scope;
use crate::model::SampledData;

/// `NA-SampledData`.
pub(crate) fn sampled_data<'a>(_s: Scope<'_, 'a>) -> Option<SampledData<'a>> {
    None
}
