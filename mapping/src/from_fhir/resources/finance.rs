//! Who pays.

use crate::from_fhir::datatypes::{common, concept, identifier, period};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{Account, Coverage};

pub(in crate::from_fhir) fn account<'a>(s: &Fs<'_, '_, 'a>) -> Account<'a> {
    Account {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        r#type: s.one("type", concept),
        name: s.text("name"),
        subject: s.all("subject", reference),
        service_period: s.one("servicePeriod", period),
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
        ..Coverage::default()
    }
}
