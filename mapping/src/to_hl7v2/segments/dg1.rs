//! Condition as DG1.

use synovia_terminology::maps;

use super::super::datatypes::party::xcn;
use super::super::datatypes::{concept, extension, identifier, text_of, time};
use super::super::tree::Segment;
use super::super::way::Way;
use crate::generated::rules::fhir::condition_dg1 as r;
use crate::model::{CodeableConcept, Condition, Count, ExtensionValue, TimeOrPeriod};

const ASSERTED: &str = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate";
const DUE_TO: &str = "http://hl7.org/fhir/StructureDefinition/condition-dueTo";

/// DG1 number `n`; `use` and `rank` are what the visit or the episode says about it.
pub(crate) fn dg1<'a>(
    w: Way<'_, 'a>,
    c: &Condition<'a>,
    n: usize,
    r#use: Option<&CodeableConcept<'a>>,
    rank: &Count,
) -> Segment {
    let mut s = Segment::new("DG1");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    code(w, c, &mut s);
    if let Some(TimeOrPeriod::DateTime(onset)) = &c.onset {
        s.set(5, time::date_time(w.under(r::R5), &Some(onset.clone())));
    }
    s.push(6, r#use.and_then(|c| concept::concept(w.under(r::R6), c, Some(maps::DIAGNOSIS_TYPE))));
    s.set(15, rank.as_ref().map(|v| w.made(r::R15, v.by, v.is.to_string())));
    s.push(16, c.asserter.as_ref().and_then(|who| xcn(w.under(r::R16), who)));
    let asserted = extension(&c.common.extension, ASSERTED);
    let w19 = w.under(r::R19);
    let mut at = time::date_time(w19, &asserted.and_then(text_of).cloned());
    let recorded = time::date_time(w19, &c.recorded_date);
    match (&mut at, recorded) {
        (Some(at), Some(recorded)) if at.text == recorded.text => at.by.extend(recorded.by),
        (None, recorded) => at = recorded,
        _ => {}
    }
    if let (Some(at), Some(url)) = (&at, asserted.and_then(|e| e.url.as_ref())) {
        w19.decided(at, [url.by]);
    }
    s.set(19, at);
    s.push(20, c.identifier.first().and_then(|i| identifier::ei(w.under(r::R20), i)));
    if let Some(status) = c.verification_status.as_ref().filter(|v| concept::has(v, "entered-in-error")) {
        let coding = status.coding.first().and_then(|c| c.code.as_ref());
        s.set(21, coding.map(|v| w.made(r::R21, v.by, "D")));
    }
    for e in &c.common.extension {
        if let (Some(DUE_TO), Some(ExtensionValue::Reference(due))) =
            (super::super::way::known(&e.url), &e.value)
        {
            s.push(22, due.identifier.as_deref().and_then(|i| identifier::ei(w.under(r::R22), i)));
        }
    }
    s
}

/// The text of a code that has none of its own stands in DG1-4, where readers of old versions look for it.
fn code(w: Way<'_, '_>, c: &Condition<'_>, s: &mut Segment) {
    let Some(code) = &c.code else { return };
    let bare = CodeableConcept { text: None, ..code.clone() };
    s.push(3, concept::concept(w.under(r::R3), &bare, None));
    s.set(4, w.text(r::R4, &code.text));
}
