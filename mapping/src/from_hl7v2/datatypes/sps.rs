//! SPS: the source of a specimen, in OBR-15.

use synovia_terminology::maps;

use super::cwe;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::sps_specimen_source as r;
use crate::model::{Annotation, Specimen, SpecimenContainer};

/// `SPS-Specimen-Source`: completes the specimen. What SPM says already is not said again.
pub(crate) fn specimen<'a>(s: Scope<'_, 'a>, specimen: &mut Specimen<'a>) {
    if specimen.r#type.is_none() {
        specimen.r#type = s.get(1, r::R3, |s| cwe::concept(s, Some(maps::SPECIMEN_TYPE)));
    }
    let additive = s.get(2, r::R4, |s| cwe::concept(s, Some(maps::ADDITIVE_PRESERVATIVE)));
    if additive.is_some() {
        let container =
            SpecimenContainer { additive_codeable_concept: additive, ..SpecimenContainer::default() };
        specimen.container.push(container);
    }
    let note = s.text(3, r::R5).filter(|v| !v.null);
    specimen.note.extend(note.map(|text| Annotation { text: Some(text), ..Annotation::default() }));
    if specimen.collection.as_ref().is_none_or(|c| c.body_site.is_none())
        && let Some(site) = s.get(4, r::R6, |s| cwe::concept(s, Some(maps::BODY_SITE)))
    {
        specimen.collection.get_or_insert_default().body_site = Some(site);
    }
    specimen.condition.extend(s.get(6, r::R8, |s| cwe::concept(s, Some(maps::SPECIMEN_CONDITION))));
}

#[cfg(test)]
mod tests {
    use super::super::testing::{is, shown, with_value};
    use super::*;
    use crate::options::Options;

    #[test]
    fn the_parts_go_where_spm_would_put_them() {
        with_value(
            "BLD&Blood&HL70487^HEPL^taken sitting^LA&left arm&HL70163^^FROZ",
            &Options::default(),
            |s| {
                let mut specimen = Specimen::default();
                super::specimen(s, &mut specimen);
                assert!(shown(specimen.r#type.as_ref().unwrap()).iter().any(|c| c.contains("|BLD|")));
                assert!(specimen.container[0].additive_codeable_concept.is_some());
                assert_eq!(is(&specimen.note[0].text), "taken sitting");
                assert!(specimen.collection.unwrap().body_site.is_some());
                assert_eq!(specimen.condition.len(), 1);
            },
        );
    }
}
