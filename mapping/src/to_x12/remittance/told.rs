//! ClaimResponse and ExplanationOfBenefit as one.

use crate::model::{
    Adjudication, ClaimResponse, ClaimService, CodeableConcept, Common, ExplanationOfBenefit, Extended,
    Extension, Identifier, Key, Period, Record, Reference, ResponseInsurance, ResponsePayment, ResponseTotal,
    Text, Val,
};

/// A line.
#[derive(Default)]
pub(super) struct Line<'r, 'a> {
    pub(super) extension: &'r [Extension<'a>],
    /// The line of the claim; numbers of an ExplanationOfBenefit are its own.
    pub(super) sequence: Option<Val<u32>>,
    /// It is an item, not one that was added.
    pub(super) is_item: bool,
    /// A number of the line that says nothing to X12.
    pub(super) own_number: Option<Val<u32>>,
    pub(super) service: Option<&'r ClaimService<'a>>,
    pub(super) revenue: Option<&'r CodeableConcept<'a>>,
    pub(super) adjudication: &'r [Adjudication<'a>],
}

/// An answer to a claim.
pub(super) struct Told<'r, 'a> {
    pub(super) common: &'r Common<'a>,
    pub(super) identifier: &'r [Identifier<'a>],
    pub(super) status: &'r Extended<'a>,
    pub(super) outcome: &'r Extended<'a>,
    pub(super) r#use: &'r Extended<'a>,
    pub(super) patient: Option<&'r Reference<'a>>,
    pub(super) created: &'r Text<'a>,
    /// Payer and payee, whom the payment names too.
    pub(super) parties: [Option<&'r Reference<'a>>; 3],
    pub(super) request: Option<&'r Reference<'a>>,
    pub(super) disposition: &'r Text<'a>,
    pub(super) pre_auth_ref: Option<Val<std::borrow::Cow<'a, str>>>,
    pub(super) adjudication: &'r [Adjudication<'a>],
    pub(super) total: &'r [ResponseTotal<'a>],
    pub(super) payment: Option<&'r ResponsePayment<'a>>,
    pub(super) insurance: &'r [ResponseInsurance<'a>],
    pub(super) lines: Vec<Line<'r, 'a>>,
    pub(super) period: Option<&'r Period<'a>>,
    pub(super) related: Vec<&'r Identifier<'a>>,
    pub(super) rendering: Option<(&'r Reference<'a>, Vec<crate::trace::Origin>)>,
}

impl<'r, 'a> Told<'r, 'a> {
    /// The answer behind a key.
    pub(super) fn of(record: &'r Record<'a>, key: Key) -> Option<Self> {
        let response = record.get::<ClaimResponse<'a>>(key).map(Self::response);
        response.or_else(|| record.get::<ExplanationOfBenefit<'a>>(key).map(Self::benefit))
    }

    fn response(from: &'r ClaimResponse<'a>) -> Self {
        let items = from.item.iter().map(|item| Line {
            is_item: true,
            extension: &item.extension,
            sequence: item.item_sequence,
            adjudication: &item.adjudication,
            ..Line::default()
        });
        let added = from.add_item.iter().map(|item| Line {
            extension: &item.extension,
            sequence: item.item_sequence.first().copied(),
            service: Some(&item.service),
            adjudication: &item.adjudication,
            ..Line::default()
        });
        Self {
            common: &from.common,
            identifier: &from.identifier,
            status: &from.status,
            outcome: &from.outcome,
            r#use: &from.r#use,
            patient: from.patient.as_ref(),
            created: &from.created,
            parties: [from.insurer.as_ref(), from.requestor.as_ref(), None],
            request: from.request.as_ref(),
            disposition: &from.disposition,
            pre_auth_ref: from.pre_auth_ref.clone(),
            adjudication: &from.adjudication,
            total: &from.total,
            payment: from.payment.as_ref(),
            insurance: &from.insurance,
            lines: items.chain(added).collect(),
            period: None,
            related: Vec::new(),
            rendering: None,
        }
    }

    fn benefit(from: &'r ExplanationOfBenefit<'a>) -> Self {
        let lines = from.item.iter().map(|item| Line {
            extension: &item.extension,
            own_number: item.sequence,
            service: Some(&item.service),
            revenue: item.revenue.as_ref(),
            adjudication: &item.adjudication,
            ..Line::default()
        });
        let related = from.related.iter().filter_map(|r| r.claim.as_ref()?.identifier.as_deref());
        let team = from.care_team.iter().find_map(|member| {
            let role = member.role.as_ref().and_then(|role| role.coding.first());
            let code = role.and_then(|coding| coding.code.as_ref())?;
            let says = [
                Some(code.by),
                role.and_then(|c| c.system.as_ref()).map(|v| v.by),
                member.sequence.map(|v| v.by),
            ];
            matches!(code.is.as_ref(), "performing" | "rendering")
                .then_some((member.provider.as_ref()?, says.into_iter().flatten().collect()))
        });
        Self {
            common: &from.common,
            identifier: &from.identifier,
            status: &from.status,
            outcome: &from.outcome,
            r#use: &from.r#use,
            patient: from.patient.as_ref(),
            created: &from.created,
            parties: [
                from.insurer.as_ref(),
                from.provider.as_ref(),
                from.payee.as_ref().and_then(|payee| payee.party.as_ref()),
            ],
            request: from.claim.as_ref(),
            disposition: &from.disposition,
            pre_auth_ref: from.pre_auth_ref.first().cloned(),
            adjudication: &from.adjudication,
            total: &from.total,
            payment: from.payment.as_ref(),
            insurance: &from.insurance,
            lines: lines.collect(),
            period: from.billable_period.as_ref(),
            related: related.collect(),
            rendering: team,
        }
    }
}
