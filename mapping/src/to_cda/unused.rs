//! Things that have no place in a document: an issue names each, and its leaves are losses.

use super::way::{Way, by, known};
use crate::report::Severity;
use crate::trace::Origin;

/// Notes every thing of a kind that no section and no part of the header has a place for.
pub(super) fn tell(w: Way<'_, '_>) {
    let r = w.record;
    let named = |origin: Origin| w.issue(Severity::Warning, "mapping/resource-not-used", origin);
    r.message_headers.iter().for_each(|t| named(t.common.by));
    r.operation_outcomes.iter().for_each(|t| named(t.common.by));
    r.parameters.iter().for_each(|t| named(t.common.by));
    r.binaries.iter().for_each(|t| named(t.common.by));
    r.accounts.iter().for_each(|t| named(by(&t.status.value)));
    r.episodes_of_care.iter().for_each(|t| named(by(&t.status.value)));
    r.appointments.iter().for_each(|t| named(by(&t.status.value)));
    r.immunization_recommendations.iter().for_each(|t| named(t.common.by));
    r.supply_requests.iter().for_each(|t| named(t.common.by));
    r.tasks.iter().for_each(|t| named(by(&t.status.value)));
    r.imaging_studies.iter().for_each(|t| named(by(&t.status.value)));
    r.charge_items.iter().for_each(|t| named(by(&t.status.value)));
    r.claims.iter().for_each(|t| named(t.common.by));
    r.claim_responses.iter().for_each(|t| named(t.common.by));
    r.communications.iter().for_each(|t| named(t.common.by));
    r.coverage_eligibility_requests.iter().for_each(|t| named(t.common.by));
    r.coverage_eligibility_responses.iter().for_each(|t| named(t.common.by));
    r.explanations_of_benefit.iter().for_each(|t| named(t.common.by));
    r.payment_reconciliations.iter().for_each(|t| named(t.common.by));
    r.endpoints.iter().for_each(|t| named(t.common.by));
    r.provenances.iter().for_each(|t| named(by(&t.recorded)));
    // A document that is only referred to: a note has content.
    let without =
        r.document_references.iter().filter(|d| !d.content.iter().any(|c| known(&c.data).is_some()));
    without.for_each(|d| named(by(&d.status.value)));
}
