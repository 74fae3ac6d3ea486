//! SFT: the programs that a message went through.

use crate::from_hl7v2::scope::V2;
use crate::from_hl7v2::segments::sft;
use crate::generated::rules::hl7v2::sft as own;
use crate::generated::rules::messages::{
    adt_a01, adt_a02, adt_a05, adt_a06, adt_a09, adt_a11, adt_a17, mdm_t02, oml_o21, oru_r01, vxu_v04,
};
use crate::model::{Device, MessageSource, ProvenanceEntity};
use crate::trace::Rule;

/// The two rows of each message map for SFT: for a program that handed the message on, and for the one that wrote it. A
/// message map is known by its row for the Bundle.
const ROWS: [(Rule, [Rule; 2]); 11] = [
    (adt_a01::R3, [adt_a01::R8, adt_a01::R9]),
    (adt_a02::R3, [adt_a02::R8, adt_a02::R9]),
    (adt_a05::R3, [adt_a05::R8, adt_a05::R9]),
    (adt_a06::R3, [adt_a06::R8, adt_a06::R9]),
    (adt_a09::R3, [adt_a09::R8, adt_a09::R9]),
    (adt_a11::R3, [adt_a11::R9, adt_a11::R10]),
    (adt_a17::R3, [adt_a17::R8, adt_a17::R9]),
    (mdm_t02::R3, [mdm_t02::R7, mdm_t02::R8]),
    (oml_o21::R3, [oml_o21::R7, oml_o21::R8]),
    (oru_r01::R3, [oru_r01::R7, oru_r01::R8]),
    (vxu_v04::R3, [vxu_v04::R7, vxu_v04::R8]),
];

/// The programs as what the source of the message used. The first wrote it; each that handed it on added an SFT.
pub(super) fn entities<'a>(v2: &V2<'a>, bundle: Rule) -> Vec<ProvenanceEntity<'a>> {
    let [handed, wrote] = ROWS.iter().find(|r| r.0 == bundle).map_or([own::DEVICE; 2], |r| r.1);
    let all = v2.message.all_segments().filter(|s| s.id().as_str() == "SFT").enumerate();
    let entity = |(n, segment)| {
        let s = v2.segment(segment).under(if n == 0 { wrote } else { handed });
        let mut device: Device<'a> = s.create();
        sft::device(s, &mut device);
        ProvenanceEntity { role: s.constant(own::ROLE, "source"), what: Some(s.add(device)) }
    };
    all.map(entity).collect()
}

/// The program that wrote the message, as its source.
pub(super) fn source<'a>(v2: &V2<'a>, row: Rule, source: &mut MessageSource<'a>) {
    let first = v2.message.all_segments().find(|s| s.id().as_str() == "SFT");
    if let Some(segment) = first {
        sft::message_header(v2.segment(segment).under(row), source);
    }
}
