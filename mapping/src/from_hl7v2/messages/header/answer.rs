//! MSA and ERR: what a message answers, and what was wrong.

use crate::from_hl7v2::scope::V2;
use crate::from_hl7v2::segments::{err, msa};
use crate::generated::rules::hl7v2::ack as own;
use crate::model::{Key, MessageHeader, OperationOutcome, OutcomeIssue, Reference};

/// Adds the answer to the header, and an outcome where there is anything to tell.
pub(super) fn read<'a>(v2: &V2<'a>, header: Key) {
    let find = |id: &'static str| v2.message.all_segments().filter(move |s| s.id().as_str() == id);
    let msa = find("MSA").next().map(|s| v2.segment(s).under(own::RESPONSE));
    let errors: Vec<_> = find("ERR").map(|s| v2.segment(s).under(own::OUTCOME)).collect();
    let mut issue: Vec<OutcomeIssue<'a>> = msa.and_then(msa::issue).into_iter().collect();
    let found = find("QAK").next().map(|s| v2.segment(s).under(own::OUTCOME));
    issue.extend(found.and_then(msa::query_issue));
    issue.extend(errors.iter().flat_map(|s| err::issues(*s)));
    let outcome = match (errors.first().copied().or(msa).or(found), issue.is_empty()) {
        (Some(s), false) => Some(v2.cx.add(OperationOutcome { issue, ..s.under(own::OUTCOME).create() })),
        _ => None,
    };
    let response = msa.map(|s| {
        let details = outcome.map(|key| Reference::to(key).by(s.node(own::OUTCOME)));
        crate::model::MessageResponse { details, ..msa::response(s) }
    });
    if response.is_some() {
        v2.cx.update::<MessageHeader<'a>>(header, |h| h.response = response);
    }
}
