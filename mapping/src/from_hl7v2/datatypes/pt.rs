//! PT: processing types.

use synovia_terminology::concept_map::ConceptMap;
use synovia_terminology::maps;

use super::coded;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::pt_meta as r;
use crate::model::{Coding, Val};
use crate::report::Severity;
use crate::trace::Rule;

/// `PT-Meta`.
pub(crate) fn tags<'a>(s: Scope<'_, 'a>) -> Option<Vec<Coding<'a>>> {
    const ID: &str = "http://terminology.hl7.org/CodeSystem/v2-0103";
    const MODE: &str = "http://terminology.hl7.org/CodeSystem/v2-0207";
    let tags: Vec<_> = [
        tag(s, (1, r::R3), maps::PROCESSING_ID, (r::R4, ID)),
        tag(s, (2, r::R5), maps::PROCESSING_MODE, (r::R6, MODE)),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!tags.is_empty()).then_some(tags)
}

/// A code that the table does not have is kept, but not said to be of the table.
fn tag<'a>(
    s: Scope<'_, 'a>,
    (part, rule): (u16, Rule),
    map: ConceptMap,
    (system_rule, system): (Rule, &'static str),
) -> Option<Coding<'a>> {
    let code = s.get(part, rule, coded::code)?;
    if code.null {
        return None;
    }
    let Some(mapped) = s.translate(&code, map) else {
        if let Some(place) = s.part(part) {
            place.issue(Severity::Information, "mapping/code-not-mapped");
        }
        return Some(Coding { code: Some(code), ..Coding::default() });
    };
    let by = mapped.code.by;
    let display = mapped.row.and_then(|r| r.target_display).map(|d| Val::new(d.into(), by));
    Some(Coding {
        code: Some(mapped.code),
        display,
        system: s.constant(system_rule, system),
        ..Coding::default()
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, coding_shown, issues, with_value};
    use super::*;
    use crate::options::Options;

    #[test]
    fn id_and_mode_are_a_tag_each() {
        with_value("P^A", &Options::default(), |s| {
            let tags = tags(s).unwrap();
            let shown: Vec<_> = tags.iter().map(coding_shown).collect();
            assert_eq!(
                shown,
                [
                    "http://terminology.hl7.org/CodeSystem/v2-0103|P|Production",
                    "http://terminology.hl7.org/CodeSystem/v2-0207|A|Archive"
                ]
            );
            assert_eq!(all_rules(&s.cx().trace, &tags[0].code)[0], "datatypes/PT-Meta#3");
        });
        with_value("X", &Options::default(), |s| {
            assert_eq!(coding_shown(&tags(s).unwrap()[0]), "|X|");
            assert_eq!(issues(s), ["mapping/code-not-mapped"]);
        });
    }
}
