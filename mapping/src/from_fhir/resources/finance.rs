//! Who pays.

use crate::from_fhir::datatypes::{common, concept, identifier, period};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{Account, AccountGuarantor, Coverage, CoverageClass};

pub(in crate::from_fhir) fn account<'a>(s: &Fs<'_, '_, 'a>) -> Account<'a> {
    Account {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        r#type: s.one("type", concept),
        name: s.text("name"),
        subject: s.all("subject", reference),
        service_period: s.one("servicePeriod", period),
        guarantor: s.all("guarantor", guarantor),
        ..Account::default()
    }
}

pub(in crate::from_fhir) fn coverage<'a>(s: &Fs<'_, '_, 'a>) -> Coverage<'a> {
    Coverage {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        r#type: s.one("type", concept),
        policy_holder: s.one("policyHolder", reference),
        subscriber: s.one("subscriber", reference),
        subscriber_id: s.text("subscriberId"),
        beneficiary: s.one("beneficiary", reference),
        relationship: s.one("relationship", concept),
        period: s.one("period", period),
        payor: s.all("payor", reference),
        dependent: s.text("dependent"),
        class: s.all("class", class),
        order: s.count("order"),
        network: s.text("network"),
        ..Coverage::default()
    }
}

fn guarantor<'a>(s: &Fs<'_, '_, 'a>) -> AccountGuarantor<'a> {
    AccountGuarantor {
        party: s.one("party", reference),
        on_hold: s.flag("onHold"),
        period: s.one("period", period),
    }
}

fn class<'a>(s: &Fs<'_, '_, 'a>) -> CoverageClass<'a> {
    CoverageClass { r#type: s.one("type", concept), value: s.text("value"), name: s.text("name") }
}
