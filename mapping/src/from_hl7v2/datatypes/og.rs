//! OG: observation groupers.

use super::nm;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::og_extension_subidentifier as r;
use crate::model::{Extension, ExtensionValue, Text};
use crate::trace::Rule;

const SUB_ID: &str = "http://hl7.org/fhir/StructureDefinition/observation-v2-subid";

/// `OG-Extension-Subidentifier`. The parts have the names that the definition of the extension gives them; the guide
/// misspells the first and repeats the second for the third.
pub(crate) fn extension<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let mut parts = [
        (r::R3, part(s, r::R4, "original-sub-identifier", s.text(1, r::R4).map(ExtensionValue::String))),
        (r::R5, part(s, r::R6, "group", decimal(s, 2, r::R6))),
        (r::R7, part(s, r::R8, "sequence", decimal(s, 3, r::R8))),
        (r::R9, part(s, r::R10, "identifier", s.text(4, r::R10).map(ExtensionValue::String))),
    ];
    let url = parts.iter().find(|(_, part)| part.is_some()).map(|(url, _)| *url)?;
    let extension = parts.iter_mut().filter_map(|(_, part)| part.take()).collect();
    Some(Extension { url: s.constant(url, SUB_ID), value: None, extension })
}

fn part<'a>(
    s: Scope<'_, 'a>,
    rule: Rule,
    name: &'static str,
    value: Option<ExtensionValue<'a>>,
) -> Option<Extension<'a>> {
    s.extension(rule, name, value)
}

fn decimal<'a>(s: Scope<'_, 'a>, n: u16, rule: Rule) -> Option<ExtensionValue<'a>> {
    let value: Text<'a> = s.get(n, rule, nm::number);
    value.map(ExtensionValue::Decimal)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, with_value};
    use crate::options::Options;

    #[test]
    fn each_part_is_an_extension_of_its_own() {
        with_value("a.1^1^2^x", &Options::default(), |s| {
            let e = super::extension(s).unwrap();
            let names: Vec<_> = e.extension.iter().map(|e| is(&e.url)).collect();
            assert_eq!(names, ["original-sub-identifier", "group", "sequence", "identifier"]);
            assert_eq!(all_rules(&s.cx().trace, &e.url), ["datatypes/OG-Extension-Subidentifier#3"]);
        });
        with_value("^1", &Options::default(), |s| {
            let e = super::extension(s).unwrap();
            assert_eq!(e.extension.len(), 1);
            assert_eq!(all_rules(&s.cx().trace, &e.url), ["datatypes/OG-Extension-Subidentifier#5"]);
        });
    }
}
