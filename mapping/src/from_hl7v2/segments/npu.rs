//! NPU: the state of a bed. The guide has no map for it.

use synovia_hl7v2::SegmentView;
use synovia_terminology::maps::BED_STATUS;

use crate::from_hl7v2::datatypes::{cwe, pl};
use crate::from_hl7v2::scope::V2;
use crate::generated::rules::hl7v2::adt_a20 as r;
use crate::model::Location;

/// Each NPU as a Location with its state.
pub(crate) fn read<'a>(v2: &V2<'a>, segments: &[SegmentView<'a>]) {
    for npu in segments.iter().map(|npu| v2.segment(*npu)) {
        let Some(place) = npu.get(1, r::BED, pl::location).and_then(|l| l.to) else { continue };
        let status = npu.get(2, r::BED_STATUS, |s| cwe::coding(s, Some(BED_STATUS)));
        v2.cx.update::<Location<'a>>(place, |l| l.operational_status = status);
    }
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{adt, with_record};
    use crate::options::Options;

    #[test]
    fn the_state_is_that_of_the_bed() {
        let message = adt(&["NPU|W^R^B|O"]).replace("ADT^A01^ADT_A01", "ADT^A20^ADT_A20");
        with_record(&message, &Options::default(), |_, record| {
            let with_state: Vec<_> =
                record.locations.iter().filter_map(|l| l.operational_status.as_ref()).collect();
            assert_eq!(with_state.len(), 1);
            assert_eq!(with_state[0].code.as_ref().unwrap().is, "O");
        });
        with_record(&adt(&["NPU||O"]), &Options::default(), |_, record| assert!(record.locations.is_empty()));
    }
}
