//! FN: family names.

use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::fn_humanname as r;
use crate::model::Extended;

const OWN_PREFIX: &str = "http://hl7.org/fhir/StructureDefinition/humanname-own-prefix";
const OWN_NAME: &str = "http://hl7.org/fhir/StructureDefinition/humanname-own-name";
const PARTNER_PREFIX: &str = "http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix";
const PARTNER_NAME: &str = "http://hl7.org/fhir/StructureDefinition/humanname-partner-name";

/// `FN-HumanName`.
pub(crate) fn family<'a>(s: Scope<'_, 'a>) -> Extended<'a> {
    let mut family = Extended::from(s.text(1, r::R3));
    family.extension.extend(s.string_extension(2, r::R4, OWN_PREFIX, r::R5));
    family.extension.extend(s.string_extension(3, r::R6, OWN_NAME, r::R7));
    family.extension.extend(s.string_extension(4, r::R8, PARTNER_PREFIX, r::R9));
    family.extension.extend(s.string_extension(5, r::R10, PARTNER_NAME, r::R11));
    family
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{rules, text, with_field};
    use crate::generated::rules::datatypes::xpn_humanname;
    use crate::options::Options;

    fn of(value: &str, look: impl FnOnce(Scope<'_, '_>, Extended<'_>)) {
        with_field(value, &Options::default(), |s| {
            look(s, s.get(1, xpn_humanname::R3, |s| Some(family(s))).unwrap_or_default());
        });
    }

    #[test]
    fn the_parts_of_a_family_name_are_extensions() {
        of("van Dijk-Bos&van&Dijk&&Bos^Jan", |s, name| {
            assert_eq!(text(&name.value), Some("van Dijk-Bos"));
            assert_eq!(rules(s, &name.value), ["datatypes/XPN-HumanName#3", "datatypes/FN-HumanName#3"]);
            let urls: Vec<_> = name.extension.iter().map(|e| text(&e.url).unwrap()).collect();
            assert_eq!(urls, [OWN_PREFIX, OWN_NAME, PARTNER_NAME]);
        });
    }

    #[test]
    fn a_plain_name_has_no_extensions_and_null_stays_null() {
        of("Bos", |_, name| assert!(name.value.is_some() && name.extension.is_empty()));
        of("\"\"", |_, name| assert!(name.value.unwrap().null));
        of("^Jan", |_, name| assert!(name.value.is_none()));
    }
}
