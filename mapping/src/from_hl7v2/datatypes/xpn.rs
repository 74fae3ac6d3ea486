//! XPN: names of persons.

use synovia_terminology::maps;

use super::{coded, dr, family, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{xpn_humanname as r, xpn_string};
use crate::model::{Extension, ExtensionValue, HumanName, Text};
use crate::trace::Rule;

/// The extension for the order in which the parts of a name are written.
const ASSEMBLY_ORDER: &str = "http://hl7.org/fhir/StructureDefinition/humanname-assembly-order";

/// `XPN-HumanName`; a nickname is a name of its own.
pub(crate) fn names<'a>(s: Scope<'_, 'a>) -> Option<Vec<HumanName<'a>>> {
    let mut name = HumanName {
        family: s.get(1, r::R3, |s| Some(family::family(s))).unwrap_or_default(),
        ..HumanName::default()
    };
    name.given.extend(s.text(2, r::R4));
    name.given.extend(s.text(3, r::R5));
    name.suffix.extend(s.text(4, r::R6));
    name.prefix.extend(s.text(5, r::R7));
    name.suffix.extend(s.text(6, r::R8));
    name.suffix.extend(s.text(14, r::R17));
    let mut names = Vec::new();
    if is_named(&name) {
        name.r#use = s.get(7, r::R9, |s| coded::required(s, Some(maps::NAME_TYPE)));
        name.extension.extend(assembly_order(s, 11, r::R13, r::R14));
        name.extension.extend(s.source_field());
        let start = s.get(12, r::R15, time::date_time);
        let end = s.get(13, r::R16, time::date_time);
        name.period = time::period(s, start, end);
        if let Some(s) = s.when(r::R12, |t| !t.valued(12) && !t.valued(13)) {
            name.period = s.get(10, r::R12, dr::period).or(name.period);
        }
        names.push(name);
    }
    if let Some(called) = s.text(15, r::R18) {
        let r#use = s.constant(r::R19, "nickname");
        names.push(HumanName { given: vec![called], r#use, ..HumanName::default() });
    }
    (!names.is_empty()).then_some(names)
}

/// `XPN-string`: the parts in the order XPN.11 asks for, given names before the family name if it asks for none.
pub(crate) fn text<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    const GIVEN_FIRST: [u16; 5] = [5, 2, 3, 1, 4];
    const FAMILY_FIRST: [u16; 5] = [5, 1, 3, 2, 4];
    let (s, order) = match s.when(xpn_string::R3, |t| t.is(11, "F")) {
        Some(s) => (s, FAMILY_FIRST),
        None => (s, GIVEN_FIRST),
    };
    let parts: Vec<_> = order.iter().filter_map(|n| s.part(*n)).filter(|p| p.is_valued()).collect();
    if parts.is_empty() {
        return s.text(1, xpn_string::R3);
    }
    let words: Vec<_> = parts.iter().map(|p| p.peek()).filter(|w| !w.is_empty()).collect();
    s.join(xpn_string::R3, &parts, words.join(" "))
}

/// The order in which a name is written, as an extension of the name.
pub(super) fn assembly_order<'a>(
    s: Scope<'_, 'a>,
    part: u16,
    url: Rule,
    value: Rule,
) -> Option<Extension<'a>> {
    let order = s.get(part, value, |s| coded::required(s, Some(maps::NAME_ASSEMBLY_ORDER)));
    s.extension(url, ASSEMBLY_ORDER, order.map(ExtensionValue::Code))
}

/// Whether any part of a name is there.
pub(super) fn is_named(name: &HumanName<'_>) -> bool {
    let family = name.family.value.is_some() || !name.family.extension.is_empty();
    family || !name.given.is_empty() || !name.prefix.is_empty() || !name.suffix.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, rules, text as t, with_field};
    use crate::options::Options;

    #[test]
    fn every_row_of_a_name() {
        let value = "Roe^Ada^Mary^III^Dr^MD^L^^^^F^20200101^20211231^RN^Addie";
        with_field(value, &Options::default(), |s| {
            let names = names(s).unwrap();
            let name = &names[0];
            let words = |v: &[crate::model::Val<std::borrow::Cow<'_, str>>]| {
                v.iter().map(|v| v.is.to_string()).collect::<Vec<_>>()
            };
            assert_eq!(t(&name.family.value), Some("Roe"));
            assert_eq!(words(&name.given), ["Ada", "Mary"]);
            assert_eq!(words(&name.suffix), ["III", "MD", "RN"]);
            assert_eq!(words(&name.prefix), ["Dr"]);
            assert_eq!(t(&name.r#use), Some("official"));
            assert_eq!(rules(s, &name.r#use)[0], "datatypes/XPN-HumanName#9");
            assert_eq!(t(&name.extension[0].url), Some(ASSEMBLY_ORDER));
            assert_eq!(t(&name.period.as_ref().unwrap().end), Some("2021-12-31"));
            assert_eq!(
                (words(&names[1].given), t(&names[1].r#use)),
                (vec!["Addie".to_string()], Some("nickname"))
            );
        });
    }

    #[test]
    fn a_use_that_fhir_does_not_have_is_left_out() {
        with_field("Roe^Ada^^^^^X9", &Options::default(), |s| {
            assert!(names(s).unwrap()[0].r#use.is_none());
            assert_eq!(issues(s), ["mapping/code-not-mapped"]);
        });
    }

    #[test]
    fn a_name_needs_a_part_of_a_name() {
        with_field("^^^^^^L", &Options::default(), |s| assert!(names(s).is_none()));
        with_field("^^^^^^^^^^^^^^Addie", &Options::default(), |s| assert_eq!(names(s).unwrap().len(), 1));
        with_field("\"\"", &Options::default(), |s| {
            assert!(names(s).unwrap()[0].family.value.as_ref().unwrap().null);
        });
    }

    #[test]
    fn a_name_as_text_follows_its_order() {
        for (value, expected) in [
            ("Roe^Ada^M^III^Dr", "Dr Ada M Roe III"),
            ("Roe^Ada^M^III^Dr^^^^^^F", "Dr Roe M Ada III"),
            ("Roe", "Roe"),
        ] {
            with_field(value, &Options::default(), |s| assert_eq!(t(&text(s)), Some(expected)));
        }
        with_field("\"\"", &Options::default(), |s| assert!(text(s).unwrap().null));
        with_field("^^^^^^L", &Options::default(), |s| assert!(text(s).is_none()));
    }
}
