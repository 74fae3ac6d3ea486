//! EIP: placer and filler identifiers.

use super::ei;
use crate::from_hl7v2::scope::{Scope, V2_0203};
use crate::generated::rules::datatypes::{
    eip_identifier_fillerassignedidentifier as f, eip_identifier_placerassignedidentifier as p,
};
use crate::model::Identifier;
use crate::trace::Rule;

/// `EIP-Identifier-PlacerAssignedIdentifier`.
pub(crate) fn placer<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    assigned(s, 1, p::R3, "PGN", p::R4, p::R5)
}

/// `EIP-Identifier-FillerAssignedIdentifier`.
pub(crate) fn filler<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    assigned(s, 2, f::R6, "FGN", f::R7, f::R8)
}

/// Each half is an EI; the guide's rows say nothing about its namespace, so the rows of EI do.
fn assigned<'a>(
    s: Scope<'_, 'a>,
    part: u16,
    value: Rule,
    code: &'static str,
    by_code: Rule,
    by_system: Rule,
) -> Option<Identifier<'a>> {
    let ei = s.part(part)?.under(value);
    let identifier = ei::complete(ei, Identifier { value: ei.text(1, value), ..Identifier::default() })?;
    Some(Identifier { r#type: Some(s.concept(by_code, code, by_system, V2_0203)), ..identifier })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{rules, text, with_field};
    use crate::options::Options;

    #[test]
    fn each_half_is_typed() {
        with_field("P1&OE&1.2.3&ISO^F2", &Options::default(), |s| {
            let (placer, filler) = (placer(s).unwrap(), filler(s).unwrap());
            assert_eq!((text(&placer.value), text(&placer.system)), (Some("P1"), Some("urn:oid:1.2.3")));
            assert_eq!(rules(s, &placer.value), ["datatypes/EIP-Identifier-PlacerAssignedIdentifier#3"]);
            assert_eq!(text(&filler.value), Some("F2"));
            assert_eq!(text(&filler.r#type.unwrap().coding[0].code), Some("FGN"));
        });
    }

    #[test]
    fn a_missing_half_is_nothing() {
        with_field("P1", &Options::default(), |s| assert!(filler(s).is_none()));
        with_field("&OE^F2", &Options::default(), |s| assert!(placer(s).is_none()));
    }
}
