//! The answer to a claim as it is read, and as which of both resources it is written.

use crate::from_x12::codes;
use crate::from_x12::scope::Scope;
use crate::generated::rules::x12::set_835 as r;
use crate::model::{
    Adjudication, BenefitItem, ClaimCareTeam, ClaimPayee, ClaimRelated, ClaimResponse, ClaimService,
    CodeableConcept, ExplanationOfBenefit, Extension, Identifier, Period, Reference, ResponseAddItem,
    ResponseItem, Text, Val,
};

/// A line that was answered.
#[derive(Default)]
pub(super) struct Line<'a> {
    /// The line of the claim, if it can be told and the service is the one billed.
    pub(super) sequence: Option<Val<u32>>,
    pub(super) service: ClaimService<'a>,
    pub(super) revenue: Option<CodeableConcept<'a>>,
    pub(super) adjudication: Vec<Adjudication<'a>>,
    pub(super) extension: Vec<Extension<'a>>,
    /// The rule that makes the line.
    pub(super) by: crate::trace::Origin,
}

/// What becomes a ClaimResponse or an ExplanationOfBenefit.
pub(super) struct Answer<'a> {
    /// All that both have, and the lines apart.
    pub(super) response: ClaimResponse<'a>,
    pub(super) lines: Vec<Line<'a>>,
    /// Only read for an ExplanationOfBenefit; the other keeps what they are made of in extensions.
    pub(super) billable_period: Option<Period<'a>>,
    pub(super) related: Vec<Identifier<'a>>,
    pub(super) rendering: Option<Reference<'a>>,
    pub(super) is_benefit: bool,
}

impl<'a> Answer<'a> {
    /// Adds it to the record as what it is.
    pub(super) fn add(self, clp: Scope<'_, 'a>) -> Reference<'a> {
        if self.is_benefit { clp.add(self.benefit(clp)) } else { clp.add(self.into_response()) }
    }

    fn into_response(self) -> ClaimResponse<'a> {
        let mut out = self.response;
        for line in self.lines {
            if line.sequence.is_some() {
                out.item.push(ResponseItem {
                    extension: line.extension,
                    item_sequence: line.sequence,
                    adjudication: line.adjudication,
                    ..ResponseItem::default()
                });
            } else {
                out.add_item.push(ResponseAddItem {
                    extension: line.extension,
                    service: line.service,
                    adjudication: line.adjudication,
                    ..ResponseAddItem::default()
                });
            }
        }
        out
    }

    fn benefit(self, clp: Scope<'_, 'a>) -> ExplanationOfBenefit<'a> {
        let from = self.response;
        let pre_auth_ref: Vec<_> = from.pre_auth_ref.into_iter().collect();
        let care_team = self.rendering.map(|provider| ClaimCareTeam {
            sequence: Some(Val::new(1, clp.made(r::RENDERING_ROLE))),
            provider: Some(provider),
            role: clp.fixed(r::RENDERING_ROLE, codes::RENDERING, codes::CARE_TEAM),
            ..ClaimCareTeam::default()
        });
        let item = self.lines.into_iter().zip(1_u32..).map(|(line, n)| BenefitItem {
            extension: line.extension,
            sequence: Some(Val::new(n, line.by)),
            revenue: line.revenue,
            service: line.service,
            adjudication: line.adjudication,
            ..BenefitItem::default()
        });
        let to_claim = |id: Identifier<'a>| ClaimRelated {
            claim: Some(Reference { identifier: Some(Box::new(id)), ..Reference::default() }),
            ..ClaimRelated::default()
        };
        ExplanationOfBenefit {
            item: item.collect(),
            common: from.common,
            identifier: from.identifier,
            status: from.status,
            r#type: from.r#type,
            sub_type: from.sub_type,
            r#use: from.r#use,
            patient: from.patient,
            billable_period: self.billable_period,
            created: from.created,
            insurer: from.insurer,
            payee: from
                .requestor
                .clone()
                .map(|party| ClaimPayee { party: Some(party), ..Default::default() }),
            provider: from.requestor,
            related: self.related.into_iter().map(to_claim).collect(),
            claim: from.request,
            outcome: from.outcome,
            disposition: from.disposition,
            pre_auth_ref,
            care_team: care_team.into_iter().collect(),
            insurance: from.insurance,
            adjudication: from.adjudication,
            total: from.total,
            payment: from.payment,
            process_note: from.process_note,
            ..ExplanationOfBenefit::default()
        }
    }
}

/// A number with a system of its own.
pub(super) fn plain(value: Text<'_>) -> Option<Identifier<'_>> {
    value.map(|value| Identifier { value: Some(value), ..Identifier::default() })
}
