//! Organizations.

use super::telecoms;
use crate::from_cda::datatypes::{address, concept, identifiers, plain_name};
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_participations as r;
use crate::generated::rules::cda::organization as own;
use crate::model::{Organization, Reference};
use crate::trace::Reason;

/// How many organizations an organization may be part of, one in the other.
const MAX_PARTS: usize = 16;

/// An organization, and what it is part of. `None` when nothing is said of it.
pub(in crate::from_cda) fn organization<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    // From the innermost of those it is part of outwards, without recursion.
    let mut chain = vec![s];
    while let Some(above) = chain.last().and_then(|s| whole(*s)).filter(|_| chain.len() < MAX_PARTS) {
        chain.push(above);
    }
    let mut part_of: Option<Reference<'a>> = None;
    for s in chain.into_iter().rev() {
        part_of = one(s, part_of.take());
    }
    part_of
}

/// What this organization is part of.
fn whole<'c, 'a>(s: Scope<'c, 'a>) -> Option<Scope<'c, 'a>> {
    let part = s.at("asOrganizationPartOf", r::R40)?;
    Some(part.at("wholeOrganization", r::R87).unwrap_or(part))
}

fn one<'a>(s: Scope<'_, 'a>, part_of: Option<Reference<'a>>) -> Option<Reference<'a>> {
    let s = if s.peek("classCode").is_empty() { s } else { s.under(r::R34) };
    let mut out: Organization<'a> = s.create(own::ORGANIZATION);
    let ids = s.under(r::R35);
    out.identifier = identifiers(ids, r::R82);
    let mut names: Vec<_> = s.all("name", r::R83, |n| plain_name(n, r::R83));
    if names.is_empty() {
        names = s.all("desc", r::R83, |n| plain_name(n, r::R83));
    }
    if !names.is_empty() {
        out.name = Some(names.remove(0));
        out.alias = names;
    }
    out.telecom = telecoms(s, r::R84);
    out.address = s.all("addr", r::R85, address);
    let kind = if s.node.child("standardIndustryClassCode").is_some() {
        "standardIndustryClassCode"
    } else {
        "code"
    };
    out.r#type.extend(s.get(kind, r::R86, concept));
    out.part_of = part_of;
    let empty = out.identifier.is_empty()
        && out.name.is_none()
        && out.telecom.is_empty()
        && out.address.is_empty()
        && out.r#type.is_empty()
        && out.part_of.is_none();
    if empty {
        if let Some(leaf) = s.leaf("nullFlavor") {
            s.cx().trace.refuse(leaf, Reason::NoTarget);
        }
        return None;
    }
    let by = s.made(own::ORGANIZATION);
    Some(Reference::to(s.add(out)).by(by))
}
