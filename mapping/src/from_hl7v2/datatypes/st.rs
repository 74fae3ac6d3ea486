//! ST, TX and FT: text.

use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{st_codeableconcept as r, st_identifier};
use crate::model::{CodeableConcept, Identifier};

/// `ST-CodeableConcept`.
pub(crate) fn concept<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let text = s.text(1, r::R3)?;
    Some(CodeableConcept { text: Some(text), ..CodeableConcept::default() })
}

/// `ST-Identifier`.
pub(crate) fn identifier<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let value = s.text(1, st_identifier::R3)?;
    Some(Identifier { value: Some(value), ..Identifier::default() })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, with_value};
    use crate::options::Options;

    #[test]
    fn text_is_the_text_of_a_concept() {
        with_value("itching", &Options::default(), |s| {
            let concept = super::concept(s).unwrap();
            assert_eq!(is(&concept.text), "itching");
            assert_eq!(all_rules(&s.cx().trace, &concept.text), ["datatypes/ST-CodeableConcept#3"]);
        });
    }
}
