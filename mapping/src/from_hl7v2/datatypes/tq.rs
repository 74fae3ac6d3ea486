//! TQ: quantity and timing of an order.

use crate::from_hl7v2::scope::Scope;
use crate::model::ServiceRequest;

/// `TQ-ServiceRequest`: completes the order.
pub(crate) fn service_request<'a>(_s: Scope<'_, 'a>, _order: &mut ServiceRequest<'a>) {}
