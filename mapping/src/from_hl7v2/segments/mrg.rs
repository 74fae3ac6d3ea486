//! MRG: the numbers that somebody, an account or a visit had before.

use crate::from_hl7v2::datatypes::{cx, xpn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::mrg_account as own_account;
use crate::generated::rules::hl7v2::mrg_encounter as own_encounter;
use crate::generated::rules::hl7v2::mrg_patient as own;
use crate::generated::rules::segments::mrg_account as a;
use crate::model::{Account, Encounter, Identifier, Patient};
use crate::trace::Rule;

/// `MRG-Account`: the account there was before.
pub(crate) fn account<'a>(s: Scope<'_, 'a>, account: &mut Account<'a>) {
    account.status = s.constant(a::R3, "unknown").into();
    account.identifier.extend(s.get(3, a::R6, cx::identifier));
}

/// Whether the segment gives the number of an account.
pub(crate) fn is_account(s: Scope<'_, '_>) -> bool {
    s.part(3).is_some()
}

/// Whether the segment gives a number or a name of somebody.
pub(crate) fn is_patient(s: Scope<'_, '_>) -> bool {
    [1, 2, 4, 7].into_iter().any(|field| s.part(field).is_some())
}

/// Whether the segment gives the number of a visit.
pub(crate) fn is_visit(s: Scope<'_, '_>) -> bool {
    [5, 6].into_iter().any(|field| s.part(field).is_some())
}

/// Who the patient was before.
pub(crate) fn patient<'a>(s: Scope<'_, 'a>, p: &mut Patient<'a>) {
    p.identifier.extend(s.all(1, own::IDENTIFIER, cx::identifier));
    p.identifier.extend(s.all(2, own::ALTERNATE_IDENTIFIER, cx::identifier));
    p.identifier.extend(s.get(4, own::EXTERNAL_IDENTIFIER, cx::identifier));
    p.name.extend(s.all(7, own::NAME, xpn::names).into_iter().flatten());
}

/// The visit there was before.
pub(crate) fn encounter<'a>(s: Scope<'_, 'a>, e: &mut Encounter<'a>) {
    e.identifier.extend(s.get(5, own_encounter::IDENTIFIER, cx::identifier));
    e.identifier.extend(s.all(6, own_encounter::ALTERNATE_IDENTIFIER, cx::identifier));
}

/// Numbers that are no longer used, for what has other numbers now.
fn old<'a>(s: Scope<'_, 'a>, fields: &[u16], rule: Rule, use_rule: Rule) -> Vec<Identifier<'a>> {
    let mut found = Vec::new();
    for field in fields {
        for mut identifier in s.all(*field, rule, cx::identifier) {
            identifier.r#use = s.constant(use_rule, "old");
            found.push(identifier);
        }
    }
    found
}

/// Former numbers of a patient.
pub(crate) fn old_of_patient<'a>(s: Scope<'_, 'a>) -> Vec<Identifier<'a>> {
    old(s, &[1, 2, 4], own::OLD_IDENTIFIER, own::OLD_USE)
}

/// Former numbers of an account.
pub(crate) fn old_of_account<'a>(s: Scope<'_, 'a>) -> Vec<Identifier<'a>> {
    old(s, &[3], own_account::OLD_IDENTIFIER, own_account::OLD_USE)
}

/// Former numbers of a visit.
pub(crate) fn old_of_visit<'a>(s: Scope<'_, 'a>) -> Vec<Identifier<'a>> {
    old(s, &[5, 6], own_encounter::OLD_IDENTIFIER, own_encounter::OLD_USE)
}
