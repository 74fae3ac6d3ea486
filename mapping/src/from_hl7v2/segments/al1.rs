//! AL1: allergies.

use synovia_terminology::maps::{
    ALLERGEN_TYPE_ALLERGY_INTOLERANCE_CATEGORY, ALLERGEN_TYPE_ALLERGY_INTOLERANCE_ORIGINAL_CATEGORY,
    ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_CRITICALITY,
    ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_CRITICALITY_ORIGINAL,
    ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_REACTION_SEVERITY, ALLERGY_TYPE,
};

use super::shared::{Simple, concept_extension, says_something};
use crate::from_hl7v2::datatypes::{cwe, st, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::al1_allergyintolerance as r;
use crate::model::{AllergyIntolerance, Extended, Reaction, TimeOrPeriod};
use crate::trace::Rule;

const CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";

/// Whether the segment tells of any allergy.
pub(crate) fn is_allergy(s: Scope<'_, '_>) -> bool {
    says_something(s, 2..=6)
}

/// `AL1-AllergyIntolerance`.
pub(crate) fn allergy_intolerance<'a>(s: Scope<'_, 'a>, a: &mut AllergyIntolerance<'a>) {
    a.clinical_status = Some(s.concept(r::R3, "active", r::R4, CLINICAL));
    a.category.extend(category(s, CodeRows { value: r::R6, original_url: r::R7, original: r::R8 }));
    a.r#type = s.get(2, r::R9, |s| cwe::code(s, Some(ALLERGY_TYPE))).into();
    a.code = s.get(3, r::R10, |s| cwe::concept(s, None));
    let mut reaction = Reaction::default();
    if s.cx().options.allergy_severity_is_criticality {
        a.criticality = criticality(s, CodeRows { value: r::R11, original_url: r::R12, original: r::R13 });
    } else {
        let map = ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_REACTION_SEVERITY;
        reaction.severity = s.get(4, r::R14, |s| cwe::code(s, Some(map))).into();
    }
    reaction.manifestation = s.all(5, r::R15, st::concept);
    if reaction.severity.value.is_some() || !reaction.manifestation.is_empty() {
        a.reaction.push(reaction);
    }
    a.onset = s.get(6, r::R16, time::date_time).map(TimeOrPeriod::DateTime);
}

/// The rows of a code and of the extension that keeps what it was translated from.
#[derive(Clone, Copy)]
pub(super) struct CodeRows {
    pub(super) value: Rule,
    pub(super) original_url: Rule,
    pub(super) original: Rule,
}

impl CodeRows {
    fn original(self) -> Simple {
        Simple { url_rule: self.original_url, url: ALTERNATE_CODES, value_rule: self.original }
    }
}

/// The category, with the code it was translated from beside it; that alone where there is no such category. AL1-2 and
/// IAM-2 are read alike.
pub(super) fn category<'a>(s: Scope<'_, 'a>, rows: CodeRows) -> Option<Extended<'a>> {
    let value = s.get(2, rows.value, |s| cwe::code(s, Some(ALLERGEN_TYPE_ALLERGY_INTOLERANCE_CATEGORY)));
    let map = ALLERGEN_TYPE_ALLERGY_INTOLERANCE_ORIGINAL_CATEGORY;
    let original = concept_extension(s, 2, rows.original(), Some(map));
    (value.is_some() || original.is_some())
        .then(|| Extended { value, extension: original.into_iter().collect() })
}

/// The criticality, as [`category`]; AL1-4 and IAM-4 are read alike.
pub(super) fn criticality<'a>(s: Scope<'_, 'a>, rows: CodeRows) -> Extended<'a> {
    let value =
        s.get(4, rows.value, |s| cwe::code(s, Some(ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_CRITICALITY)));
    let map = ALLERGY_SEVERITY_ALLERGY_INTOLERANCE_CRITICALITY_ORIGINAL;
    let original = concept_extension(s, 4, rows.original(), Some(map));
    Extended { value, extension: original.into_iter().collect() }
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{adt, assert_all_rows_fire, fired, with_record};
    use crate::options::Options;

    const FULL: &str = "AL1|1|DA|70618^Penicillin^RXNORM|SV|Rash~Hives|20200101";

    fn criticality() -> Options {
        Options { allergy_severity_is_criticality: true, ..Options::default() }
    }

    #[test]
    fn each_row_fires() {
        let message = adt(&["PID|||1", FULL]);
        let messages = [(message.as_str(), &Options::default()), (&message, &criticality())];
        assert_all_rows_fire("segments/AL1-AllergyIntolerance", &messages);
    }

    #[test]
    fn the_severity_is_one_of_two_things() {
        let message = adt(&["PID|||1", FULL]);
        with_record(&message, &Options::default(), |_, record| {
            let allergy = &record.allergy_intolerances[0];
            assert!(allergy.criticality.value.is_none() && allergy.criticality.extension.is_empty());
            assert_eq!(allergy.reaction[0].severity.value.as_ref().unwrap().is, "severe");
            assert_eq!(allergy.reaction[0].manifestation.len(), 2);
            assert!(allergy.patient.is_some());
        });
        with_record(&message, &criticality(), |_, record| {
            let allergy = &record.allergy_intolerances[0];
            assert_eq!(allergy.criticality.value.as_ref().unwrap().is, "high");
            assert!(allergy.reaction[0].severity.value.is_none());
        });
    }

    #[test]
    fn a_kind_without_category_keeps_its_code() {
        with_record(&adt(&["PID|||1", "AL1|1|MC|X"]), &Options::default(), |_, record| {
            let allergy = &record.allergy_intolerances[0];
            assert!(allergy.category[0].value.is_none());
            assert_eq!(allergy.category[0].extension.len(), 1);
            assert!(allergy.r#type.value.is_none());
        });
    }

    #[test]
    fn an_empty_segment_is_no_allergy() {
        let message = adt(&["PID|||1", "AL1|1"]);
        assert!(fired(&message, &Options::default(), "messages/ADT_A01#48").is_empty());
    }
}
