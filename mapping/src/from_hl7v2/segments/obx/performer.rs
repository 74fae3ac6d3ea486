//! OBX-15, 16 and 23 to 25: who observed.

use super::rows::Rows;
use crate::from_hl7v2::datatypes::{cwe, xad, xcn, xon};
use crate::from_hl7v2::scope::Scope;
use crate::model::{Observation, Organization, PractitionerRole, Reference};
use crate::trace::{Reason, Rule};

const PRACTITIONER_ROLE: &str = "http://terminology.hl7.org/CodeSystem/practitioner-role";
const V2_0912: &str = "http://terminology.hl7.org/CodeSystem/v2-0912";

pub(super) fn read<'a>(s: Scope<'_, 'a>, o: &mut Observation<'a>, r: &Rows) {
    o.performer.extend(r.producer.and_then(|rule| s.get(15, rule, cwe::organization)));
    o.performer.extend(s.all(16, r.observer, |s| observer(s, r)));
    if let Some(s) = s.when(r.organization, |t| !t.valued(25)) {
        o.performer.extend(organization(s, r.organization, r.address));
    }
    if let Some(guarded) = s.when(r.director_organization, |t| t.valued(25)) {
        o.performer.extend(director(s, guarded, r));
    }
}

/// OBX-16: a role of the practitioner.
fn observer<'a>(s: Scope<'_, 'a>, r: &Rows) -> Option<Reference<'a>> {
    let practitioner = xcn::practitioner(s)?;
    let code = s.concept(r.observer_code, "responsibleObserver", r.observer_system, PRACTITIONER_ROLE);
    Some(s.add(PractitionerRole { practitioner: Some(practitioner), code: vec![code], ..s.create() }))
}

/// OBX-23 with its address in OBX-24.
fn organization<'a>(s: Scope<'_, 'a>, name: Rule, address: Rule) -> Option<Reference<'a>> {
    let organization = s.get(23, name, xon::organization);
    let Some(key) = organization.as_ref().and_then(|o| o.to) else {
        // FHIR has no organization of which only the address is known.
        if let Some(address) = s.part(24).filter(|a| a.is_valued()) {
            address.refuse(Reason::Invalid, "mapping/organization-without-name");
        }
        return organization;
    };
    let address = s.get(24, address, xad::address);
    s.cx().update::<Organization<'_>>(key, |o| o.address.extend(address));
    organization
}

/// OBX-25: the medical director, as a role in the organization.
fn director<'a>(s: Scope<'_, 'a>, guarded: Scope<'_, 'a>, r: &Rows) -> Option<Reference<'a>> {
    let role = s.get(25, r.director, xcn::practitioner_role)?;
    let organization = organization(guarded, r.director_organization, r.director_address);
    let code = s.concept(r.director_code, "MDIR", r.director_system, V2_0912);
    s.cx().update::<PractitionerRole<'_>>(role.to?, |p| {
        p.organization = organization.or(p.organization.take());
        p.code.push(code);
    });
    Some(role)
}
