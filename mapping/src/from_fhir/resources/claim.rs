//! What is claimed from a payer.

use crate::from_fhir::datatypes::{address, common, concept, extension, identifier, money, period, quantity};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::{Chosen, Fs};
use crate::model::{
    Claim, ClaimAccident, ClaimCareTeam, ClaimDetail, ClaimDiagnosis, ClaimInsurance, ClaimItem, ClaimPayee,
    ClaimProcedure, ClaimRelated, ClaimService, ClaimSupportingInfo, TimeOrPeriod,
};

pub(in crate::from_fhir) fn claim<'a>(s: &Fs<'_, '_, 'a>) -> Claim<'a> {
    Claim {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        r#type: s.one("type", concept),
        sub_type: s.one("subType", concept),
        r#use: s.extended("use"),
        patient: s.one("patient", reference),
        billable_period: s.one("billablePeriod", period),
        created: s.text("created"),
        insurer: s.one("insurer", reference),
        provider: s.one("provider", reference),
        priority: s.one("priority", concept),
        related: s.all("related", related),
        payee: s.one("payee", payee),
        referral: s.one("referral", reference),
        facility: s.one("facility", reference),
        care_team: s.all("careTeam", care_team),
        supporting_info: s.all("supportingInfo", supporting_info),
        diagnosis: s.all("diagnosis", diagnosis),
        procedure: s.all("procedure", procedure),
        insurance: s.all("insurance", insurance),
        accident: s.one("accident", accident),
        item: s.all("item", item),
        total: s.one("total", money),
        ..Claim::default()
    }
}

pub(super) fn related<'a>(s: &Fs<'_, '_, 'a>) -> ClaimRelated<'a> {
    ClaimRelated { claim: s.one("claim", reference), relationship: s.one("relationship", concept) }
}

pub(super) fn payee<'a>(s: &Fs<'_, '_, 'a>) -> ClaimPayee<'a> {
    ClaimPayee { r#type: s.one("type", concept), party: s.one("party", reference) }
}

pub(super) fn care_team<'a>(s: &Fs<'_, '_, 'a>) -> ClaimCareTeam<'a> {
    ClaimCareTeam {
        sequence: s.count("sequence"),
        provider: s.one("provider", reference),
        role: s.one("role", concept),
        qualification: s.one("qualification", concept),
    }
}

pub(super) fn supporting_info<'a>(s: &Fs<'_, '_, 'a>) -> ClaimSupportingInfo<'a> {
    ClaimSupportingInfo {
        sequence: s.count("sequence"),
        category: s.one("category", concept),
        code: s.one("code", concept),
        timing: day_or_period(s, "timing"),
        value_quantity: s.chosen_node("value", "Quantity", quantity),
        value_string: s.chosen_text("value", "string"),
        extension: s.all("extension", extension),
    }
}

/// A choice of a date and a period.
fn day_or_period<'a>(s: &Fs<'_, '_, 'a>, name: &str) -> Option<TimeOrPeriod<'a>> {
    match s.chosen(name)? {
        Chosen::Prim(_, text) => text.map(TimeOrPeriod::DateTime),
        Chosen::Node("Period", node) => Some(TimeOrPeriod::Period(period(&node))),
        Chosen::Node(..) => None,
    }
}

pub(super) fn diagnosis<'a>(s: &Fs<'_, '_, 'a>) -> ClaimDiagnosis<'a> {
    ClaimDiagnosis {
        sequence: s.count("sequence"),
        diagnosis: s.chosen_node("diagnosis", "CodeableConcept", concept),
        r#type: s.all("type", concept),
        on_admission: s.one("onAdmission", concept),
        package_code: s.one("packageCode", concept),
    }
}

pub(super) fn procedure<'a>(s: &Fs<'_, '_, 'a>) -> ClaimProcedure<'a> {
    ClaimProcedure {
        sequence: s.count("sequence"),
        r#type: s.all("type", concept),
        date: s.text("date"),
        procedure: s.chosen_node("procedure", "CodeableConcept", concept),
    }
}

fn insurance<'a>(s: &Fs<'_, '_, 'a>) -> ClaimInsurance<'a> {
    ClaimInsurance {
        sequence: s.count("sequence"),
        focal: s.flag("focal"),
        coverage: s.one("coverage", reference),
        pre_auth_ref: s.texts("preAuthRef"),
        claim_response: s.one("claimResponse", reference),
        extension: s.all("extension", extension),
    }
}

fn accident<'a>(s: &Fs<'_, '_, 'a>) -> ClaimAccident<'a> {
    ClaimAccident {
        date: s.text("date"),
        r#type: s.one("type", concept),
        location: s.chosen_node("location", "Address", address),
    }
}

/// What was done, of any line.
pub(super) fn service<'a>(s: &Fs<'_, '_, 'a>) -> ClaimService<'a> {
    ClaimService {
        product_or_service: s.one("productOrService", concept),
        modifier: s.all("modifier", concept),
        serviced: day_or_period(s, "serviced"),
        location: s.chosen_node("location", "CodeableConcept", concept),
        quantity: s.one("quantity", quantity),
        unit_price: s.one("unitPrice", money),
        net: s.one("net", money),
    }
}

fn item<'a>(s: &Fs<'_, '_, 'a>) -> ClaimItem<'a> {
    ClaimItem {
        sequence: s.count("sequence"),
        care_team_sequence: s.counts("careTeamSequence"),
        diagnosis_sequence: s.counts("diagnosisSequence"),
        information_sequence: s.counts("informationSequence"),
        revenue: s.one("revenue", concept),
        category: s.one("category", concept),
        service: service(s),
        body_site: s.one("bodySite", concept),
        sub_site: s.all("subSite", concept),
        detail: s.all("detail", detail),
        extension: s.all("extension", extension),
    }
}

fn detail<'a>(s: &Fs<'_, '_, 'a>) -> ClaimDetail<'a> {
    ClaimDetail {
        sequence: s.count("sequence"),
        product_or_service: s.one("productOrService", concept),
        quantity: s.one("quantity", quantity),
        unit_price: s.one("unitPrice", money),
        extension: s.all("extension", extension),
    }
}
