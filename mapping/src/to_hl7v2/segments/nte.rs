//! Annotation as NTE.

use super::super::datatypes::party::xcn;
use super::super::datatypes::time;
use super::super::tree::{Cell, Rep, Segment};
use super::super::way::Way;
use super::concept_extension;
use crate::generated::rules::fhir::annotation_nte as r;
use crate::model::Annotation;

const ANNOTATION_TYPE: &str = "http://hl7.org/fhir/StructureDefinition/annotationType";
const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";

/// NTE number `n`: a line of the note is a repetition.
pub(crate) fn nte<'a>(w: Way<'_, 'a>, note: &Annotation<'a>, n: usize) -> Segment {
    let mut s = Segment::new("NTE");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    if let Some(text) = &note.text {
        let w = w.under(r::R3);
        for line in text.is.split('\n') {
            let cell = Cell {
                text: line.trim_end_matches('\r').into(),
                null: text.null,
                by: vec![w.origin(text.by)],
            };
            s.set(3, Some(cell));
        }
    }
    s.extend(4, concept_extension(w, r::R4, &note.extension, ANNOTATION_TYPE, None));
    s.push(5, note.author_reference.as_ref().and_then(|who| xcn(w.under(r::R5), who)));
    if !s.has(5) {
        let mut rep = Rep::default();
        rep.set(2, w.text(r::R5, &note.author_string));
        s.push(5, rep.filled());
    }
    s.set(6, time::date_time(w.under(r::R6), &note.time));
    s.extend(9, concept_extension(w, r::R9, &note.extension, ALTERNATE_CODES, None));
    s
}
