//! NTE: notes on what stands before them.

use crate::from_hl7v2::datatypes::{cwe, time, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::ft_annotation_comment;
use crate::generated::rules::hl7v2::text;
use crate::generated::rules::segments::{nte_appointment_comment, nte_observation, nte_servicerequest};
use crate::model::{Annotation, CodeableConcept, Extension, ExtensionValue, Text};
use crate::trace::Rule;

const APPOINTMENT_NOTE: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.note";
const ANNOTATION_TYPE: &str = "http://hl7.org/fhir/StructureDefinition/annotationType";
const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";

/// `NTE-Observation`.
pub(crate) fn observation<'a>(s: Scope<'_, 'a>) -> Option<Annotation<'a>> {
    use nte_observation as r;
    Some(Annotation {
        text: Some(comment(s, r::R5)?),
        author_reference: s.get(5, r::R7, xcn::practitioner),
        time: s.get(6, r::R8, time::date_time),
        ..Annotation::default()
    })
}

/// `NTE-ServiceRequest`.
pub(crate) fn service_request<'a>(s: Scope<'_, 'a>) -> Option<Annotation<'a>> {
    use nte_servicerequest as r;
    Some(Annotation {
        text: Some(comment(s, r::R5)?),
        author_reference: s.get(5, r::R7, xcn::practitioner),
        time: s.get(6, r::R8, time::date_time),
        ..Annotation::default()
    })
}

/// `NTE-Appointment-Comment`: the note as the extension by which R4 has the note of an appointment of R5.
pub(crate) fn appointment<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    use nte_appointment_comment as r;
    let text = comment(s.under(r::R6), ft_annotation_comment::R3);
    let author = s.get(5, r::R10, xcn::annotation_author);
    let time = s.get(6, r::R12, time::annotation_time);
    // One extension holds them all; the row of the first that is there makes it.
    let url = match (&text, &author, &time) {
        (Some(_), ..) => r::R5,
        (None, Some(_), _) => r::R9,
        (None, None, Some(_)) => r::R11,
        (None, None, None) if s.part(4).is_some() || s.part(9).is_some() => r::R5,
        _ => return None,
    };
    let mut note = Annotation { text, author_reference: author, time, ..Annotation::default() };
    let kind = s.get(4, r::R8, |s| cwe::concept(s, None));
    note.extension.extend(concept_extension(s, r::R7, ANNOTATION_TYPE, kind));
    for coded in s.all(9, r::R16, |s| cwe::concept(s, None)) {
        note.extension.extend(concept_extension(s, r::R15, ALTERNATE_CODES, Some(coded)));
    }
    s.extension(url, APPOINTMENT_NOTE, Some(ExtensionValue::Annotation(Box::new(note))))
}

fn concept_extension<'a>(
    s: Scope<'_, 'a>,
    rule: Rule,
    url: &'static str,
    concept: Option<CodeableConcept<'a>>,
) -> Option<Extension<'a>> {
    s.extension(rule, url, concept.map(|c| ExtensionValue::CodeableConcept(Box::new(c))))
}

/// NTE-3: its repetitions are the lines of one text.
fn comment<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let lines: Vec<_> = s.repetitions(3).collect();
    if let [line] = lines.as_slice() {
        return s.over(*line).under(rule).whole(text::WITH_DELIMITERS);
    }
    let pieces: Vec<_> = lines.iter().flat_map(|l| l.pieces()).collect();
    let lines: Vec<_> = lines.iter().map(|l| l.peek_whole()).collect();
    s.join(rule, &pieces, lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::from_hl7v2::scope::V2;
    use crate::options::Options;

    /// Shows a message that is not read yet.
    fn with_v2(message: &str, look: impl FnOnce(&V2<'_>)) {
        let message = synovia_hl7v2::parse(message.as_bytes()).unwrap();
        let options = Options::default();
        let cx = Context::new(&options, String::new());
        look(&V2::new(cx, message.view()));
    }

    fn notes(message: &str, look: impl Fn(Vec<Option<Annotation<'_>>>)) {
        with_v2(message, |v2| {
            let notes = v2.message.all_segments().filter(|s| s.id().as_str() == "NTE");
            look(notes.map(|n| observation(v2.segment(n))).collect());
        });
    }

    #[test]
    fn repetitions_are_lines_and_unescaped_delimiters_are_text() {
        let message =
            "MSH|^~\\&|||||||ORU^R01|1|P|2.5.1\rNTE|1||one~two\rNTE|2||a^b&c\rNTE|3|L|\rNTE|4||\"\"\r";
        notes(message, |notes| {
            let text =
                |n: usize| notes[n].as_ref().and_then(|a| a.text.as_ref()).map(|t| (t.is.as_ref(), t.null));
            assert_eq!(text(0), Some(("one\ntwo", false)));
            assert_eq!(text(1), Some(("a^b&c", false)));
            assert!(notes[2].is_none());
            assert_eq!(text(3), Some(("", true)));
        });
    }

    #[test]
    fn both_maps_read_the_same() {
        let message = "MSH|^~\\&|||||||ORU^R01|1|P|2.5.1\rNTE|1||one\r";
        with_v2(message, |v2| {
            let note = v2.message.segment_at(1).unwrap();
            let text = service_request(v2.segment(note)).and_then(|a| a.text).unwrap();
            assert_eq!(text.is, "one");
        });
    }
}
