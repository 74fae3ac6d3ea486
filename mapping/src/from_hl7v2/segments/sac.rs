//! SAC: what a specimen is kept in.

use crate::from_hl7v2::datatypes::{cwe, ei, nm};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::sac_specimen as own;
use crate::model::{Quantity, Specimen, SpecimenContainer};
use crate::trace::Rule;

/// SAC, into the specimen of the SPM before it. What SPM says of a container is of the first one.
pub(crate) fn specimen<'a>(s: Scope<'_, 'a>, p: &mut Specimen<'a>) {
    if p.accession_identifier.is_none() {
        p.accession_identifier = s.get(2, own::ACCESSION, ei::identifier);
    }
    let mut c = SpecimenContainer::default();
    c.identifier.extend(s.get(3, own::IDENTIFIER, ei::identifier));
    c.identifier.extend(s.get(4, own::IDENTIFIER, ei::identifier));
    c.r#type = s.get(9, own::TYPE, |s| cwe::concept(s, None));
    c.capacity = amount(s, 21, own::CAPACITY);
    c.specimen_quantity = amount(s, 22, own::QUANTITY);
    c.additive_codeable_concept = s.get(27, own::ADDITIVE, |s| cwe::concept(s, None));
    let empty = c.identifier.is_empty()
        && c.r#type.is_none()
        && c.capacity.is_none()
        && c.specimen_quantity.is_none()
        && c.additive_codeable_concept.is_none();
    if empty {
        return;
    }
    match p.container.first_mut().filter(|first| first.identifier.is_empty()) {
        Some(first) => {
            first.identifier = c.identifier;
            first.r#type = first.r#type.take().or(c.r#type);
            first.capacity = c.capacity;
            first.specimen_quantity = c.specimen_quantity;
            first.additive_codeable_concept =
                first.additive_codeable_concept.take().or(c.additive_codeable_concept);
        }
        None => p.container.push(c),
    }
}

/// A volume with the unit of SAC-24.
fn amount<'a>(s: Scope<'_, 'a>, field: u16, rule: Rule) -> Option<Quantity<'a>> {
    let value = s.get(field, rule, nm::number)?;
    let unit = s.get(24, rule, cwe::quantity).unwrap_or_default();
    Some(Quantity { value: Some(value), ..unit })
}
