//! When attributes of type 1C and 2C are required: the conditions that can be told from the data set, for the attributes that
//! stand in most modules. Those whose condition is about the world are not here, and are counted as not evaluated.

use crate::tag::Tag;
use crate::tags as t;
use crate::view::DataSetView;

/// One thing a condition asks.
#[derive(Debug, Clone, Copy)]
enum Test {
    Present(Tag),
    Absent(Tag),
    Is(Tag, &'static [&'static str]),
    /// A whole number above this one.
    Above(Tag, u32),
}

use Test::{Above, Absent, Is, Present};

/// An attribute, and the alternatives under which it is required: one whose tests all hold is enough.
type Condition = (Tag, &'static [&'static [Test]]);

const PALETTE: &[&[Test]] = &[
    &[Is(t::PHOTOMETRIC_INTERPRETATION, &["PALETTE COLOR"])],
    &[Is(t::PIXEL_PRESENTATION, &["COLOR", "MIXED"])],
];
const LOSSY: &[&[Test]] = &[&[Is(t::LOSSY_IMAGE_COMPRESSION, &["01"])]];
const CONCATENATED: &[&[Test]] = &[&[Present(t::CONCATENATION_UID)]];
const EXTENDED_GROUP: &[&[Test]] = &[&[Is(t::CONTEXT_GROUP_EXTENSION_FLAG, &["Y"])]];
const IN_CONTEXT_GROUP: &[&[Test]] = &[&[Present(t::CONTEXT_IDENTIFIER)]];
const OUTLINE_RECTANGLE: &[&[Test]] = &[&[Is(t::OUTLINE_SHAPE_TYPE, &["RECTANGULAR"])]];
const OUTLINE_CIRCLE: &[&[Test]] = &[&[Is(t::OUTLINE_SHAPE_TYPE, &["CIRCULAR"])]];
const OUTLINE_POLYGON: &[&[Test]] = &[&[Is(t::OUTLINE_SHAPE_TYPE, &["POLYGONAL"])]];
const SHUTTER_RECTANGLE: &[&[Test]] = &[&[Is(t::SHUTTER_SHAPE, &["RECTANGULAR"])]];
const SHUTTER_CIRCLE: &[&[Test]] = &[&[Is(t::SHUTTER_SHAPE, &["CIRCULAR"])]];
const SHUTTER_POLYGON: &[&[Test]] = &[&[Is(t::SHUTTER_SHAPE, &["POLYGONAL"])]];
const COLLIMATOR_RECTANGLE: &[&[Test]] = &[&[Is(t::COLLIMATOR_SHAPE, &["RECTANGULAR"])]];
const COLLIMATOR_CIRCLE: &[&[Test]] = &[&[Is(t::COLLIMATOR_SHAPE, &["CIRCULAR"])]];
const COLLIMATOR_POLYGON: &[&[Test]] = &[&[Is(t::COLLIMATOR_SHAPE, &["POLYGONAL"])]];
const MAPPED_LINEARLY: &[&[Test]] = &[&[Absent(t::REAL_WORLD_VALUE_LUT_DATA)]];

/// By the macro or module they come from, most frequent first.
#[rustfmt::skip]
static CONDITIONS: &[Condition] = &[
    // Code sequence macro (PS3.3 table 8.8-1).
    (t::CODE_VALUE, &[&[Absent(t::LONG_CODE_VALUE), Absent(t::URN_CODE_VALUE)]]),
    (t::CODING_SCHEME_DESIGNATOR, &[&[Present(t::CODE_VALUE)], &[Present(t::LONG_CODE_VALUE)]]),
    (t::MAPPING_RESOURCE, IN_CONTEXT_GROUP),
    (t::CONTEXT_GROUP_VERSION, IN_CONTEXT_GROUP),
    (t::CONTEXT_GROUP_LOCAL_VERSION, EXTENDED_GROUP),
    (t::CONTEXT_GROUP_EXTENSION_CREATOR_UID, EXTENDED_GROUP),
    // Content item macro (table 10-2) and content items of reports (C.17.3).
    (t::PERSON_NAME, &[&[Is(t::VALUE_TYPE, &["PNAME"])]]),
    (t::DATE_TIME, &[&[Is(t::VALUE_TYPE, &["DATETIME"])]]),
    (t::DATE, &[&[Is(t::VALUE_TYPE, &["DATE"])]]),
    (t::TIME, &[&[Is(t::VALUE_TYPE, &["TIME"])]]),
    (t::UID, &[&[Is(t::VALUE_TYPE, &["UIDREF"])]]),
    (t::TEXT_VALUE, &[&[Is(t::VALUE_TYPE, &["TEXT"])]]),
    (t::CONCEPT_CODE_SEQUENCE, &[&[Is(t::VALUE_TYPE, &["CODE"])]]),
    (t::NUMERIC_VALUE, &[&[Is(t::VALUE_TYPE, &["NUMERIC"])]]),
    (t::MEASUREMENT_UNITS_CODE_SEQUENCE, &[&[Is(t::VALUE_TYPE, &["NUMERIC"])]]),
    (t::REFERENCED_SOP_SEQUENCE, &[&[Is(t::VALUE_TYPE, &["COMPOSITE", "IMAGE", "WAVEFORM"])]]),
    (t::GRAPHIC_DATA, &[&[Is(t::VALUE_TYPE, &["SCOORD", "SCOORD3D"])]]),
    (t::GRAPHIC_TYPE, &[&[Is(t::VALUE_TYPE, &["SCOORD", "SCOORD3D"])]]),
    (t::TEMPORAL_RANGE_TYPE, &[&[Is(t::VALUE_TYPE, &["TCOORD"])]]),
    (t::CONTINUITY_OF_CONTENT, &[&[Is(t::VALUE_TYPE, &["CONTAINER"])]]),
    // Issuers (table 10-17) and persons (table 10-1).
    (t::UNIVERSAL_ENTITY_ID, &[&[Absent(t::LOCAL_NAMESPACE_ENTITY_ID)]]),
    (t::LOCAL_NAMESPACE_ENTITY_ID, &[&[Absent(t::UNIVERSAL_ENTITY_ID)]]),
    (t::UNIVERSAL_ENTITY_ID_TYPE, &[&[Present(t::UNIVERSAL_ENTITY_ID)]]),
    (t::INSTITUTION_NAME, &[&[Absent(t::INSTITUTION_CODE_SEQUENCE)]]),
    (t::INSTITUTION_CODE_SEQUENCE, &[&[Absent(t::INSTITUTION_NAME)]]),
    // Patient (C.7.1.1) and verification of reports (C.17.2).
    (t::DEIDENTIFICATION_METHOD, &[&[Is(t::PATIENT_IDENTITY_REMOVED, &["YES"]), Absent(t::DEIDENTIFICATION_METHOD_CODE_SEQUENCE)]]),
    (t::DEIDENTIFICATION_METHOD_CODE_SEQUENCE, &[&[Is(t::PATIENT_IDENTITY_REMOVED, &["YES"]), Absent(t::DEIDENTIFICATION_METHOD)]]),
    (t::VERIFYING_OBSERVER_SEQUENCE, &[&[Is(t::VERIFICATION_FLAG, &["VERIFIED"])]]),
    // Image pixels (C.7.6.3) and what is done to them (C.11).
    (t::PATIENT_ORIENTATION, &[&[Absent(t::IMAGE_ORIENTATION_PATIENT), Absent(t::IMAGE_POSITION_PATIENT)]]),
    (t::PLANAR_CONFIGURATION, &[&[Above(t::SAMPLES_PER_PIXEL, 1)]]),
    (t::RED_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, PALETTE),
    (t::GREEN_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, PALETTE),
    (t::BLUE_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, PALETTE),
    (t::RED_PALETTE_COLOR_LOOKUP_TABLE_DATA, &[&[Is(t::PHOTOMETRIC_INTERPRETATION, &["PALETTE COLOR"]), Absent(t::SEGMENTED_RED_PALETTE_COLOR_LOOKUP_TABLE_DATA)]]),
    (t::GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA, &[&[Is(t::PHOTOMETRIC_INTERPRETATION, &["PALETTE COLOR"]), Absent(t::SEGMENTED_GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA)]]),
    (t::BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA, &[&[Is(t::PHOTOMETRIC_INTERPRETATION, &["PALETTE COLOR"]), Absent(t::SEGMENTED_BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA)]]),
    (t::LOSSY_IMAGE_COMPRESSION_RATIO, LOSSY),
    (t::LOSSY_IMAGE_COMPRESSION_METHOD, LOSSY),
    (t::WINDOW_WIDTH, &[&[Present(t::WINDOW_CENTER)]]),
    (t::RESCALE_SLOPE, &[&[Present(t::RESCALE_INTERCEPT)]]),
    (t::RESCALE_INTERCEPT, &[&[Present(t::RESCALE_SLOPE)]]),
    (t::PIXEL_SPACING_CALIBRATION_DESCRIPTION, &[&[Present(t::PIXEL_SPACING_CALIBRATION_TYPE)]]),
    (t::FRAME_INCREMENT_POINTER, &[&[Above(t::NUMBER_OF_FRAMES, 1)]]),
    (t::REFERENCED_STRUCTURE_SET_SEQUENCE, &[&[Is(t::RT_PLAN_GEOMETRY, &["PATIENT"])]]),
    // Concatenations (C.7.6.16).
    (t::SOP_INSTANCE_UID_OF_CONCATENATION_SOURCE, CONCATENATED),
    (t::IN_CONCATENATION_NUMBER, CONCATENATED),
    (t::CONCATENATION_FRAME_OFFSET_NUMBER, CONCATENATED),
    // Real world values (C.7.6.16.2.11) and segments (C.8.20).
    (t::REAL_WORLD_VALUE_INTERCEPT, MAPPED_LINEARLY),
    (t::REAL_WORLD_VALUE_SLOPE, MAPPED_LINEARLY),
    (t::REAL_WORLD_VALUE_FIRST_VALUE_MAPPED, &[&[Absent(t::DOUBLE_FLOAT_REAL_WORLD_VALUE_FIRST_VALUE_MAPPED)]]),
    (t::REAL_WORLD_VALUE_LAST_VALUE_MAPPED, &[&[Absent(t::DOUBLE_FLOAT_REAL_WORLD_VALUE_LAST_VALUE_MAPPED)]]),
    (t::TRACKING_ID, &[&[Present(t::TRACKING_UID)]]),
    (t::TRACKING_UID, &[&[Present(t::TRACKING_ID)]]),
    (t::SEGMENT_ALGORITHM_NAME, &[&[Is(t::SEGMENT_ALGORITHM_TYPE, &["AUTOMATIC", "SEMIAUTOMATIC"])]]),
    // Outlines, shutters and collimators (C.7.6.11, C.8.7.3).
    (t::OUTLINE_LEFT_VERTICAL_EDGE, OUTLINE_RECTANGLE),
    (t::OUTLINE_RIGHT_VERTICAL_EDGE, OUTLINE_RECTANGLE),
    (t::OUTLINE_UPPER_HORIZONTAL_EDGE, OUTLINE_RECTANGLE),
    (t::OUTLINE_LOWER_HORIZONTAL_EDGE, OUTLINE_RECTANGLE),
    (t::CENTER_OF_CIRCULAR_OUTLINE, OUTLINE_CIRCLE),
    (t::DIAMETER_OF_CIRCULAR_OUTLINE, OUTLINE_CIRCLE),
    (t::NUMBER_OF_POLYGONAL_VERTICES, OUTLINE_POLYGON),
    (t::VERTICES_OF_THE_POLYGONAL_OUTLINE, OUTLINE_POLYGON),
    (t::SHUTTER_LEFT_VERTICAL_EDGE, SHUTTER_RECTANGLE),
    (t::SHUTTER_RIGHT_VERTICAL_EDGE, SHUTTER_RECTANGLE),
    (t::SHUTTER_UPPER_HORIZONTAL_EDGE, SHUTTER_RECTANGLE),
    (t::SHUTTER_LOWER_HORIZONTAL_EDGE, SHUTTER_RECTANGLE),
    (t::CENTER_OF_CIRCULAR_SHUTTER, SHUTTER_CIRCLE),
    (t::RADIUS_OF_CIRCULAR_SHUTTER, SHUTTER_CIRCLE),
    (t::VERTICES_OF_THE_POLYGONAL_SHUTTER, SHUTTER_POLYGON),
    (t::COLLIMATOR_LEFT_VERTICAL_EDGE, COLLIMATOR_RECTANGLE),
    (t::COLLIMATOR_RIGHT_VERTICAL_EDGE, COLLIMATOR_RECTANGLE),
    (t::COLLIMATOR_UPPER_HORIZONTAL_EDGE, COLLIMATOR_RECTANGLE),
    (t::COLLIMATOR_LOWER_HORIZONTAL_EDGE, COLLIMATOR_RECTANGLE),
    (t::CENTER_OF_CIRCULAR_COLLIMATOR, COLLIMATOR_CIRCLE),
    (t::RADIUS_OF_CIRCULAR_COLLIMATOR, COLLIMATOR_CIRCLE),
    (t::VERTICES_OF_THE_POLYGONAL_COLLIMATOR, COLLIMATOR_POLYGON),
];

/// Whether an attribute is required here; `None` when its condition is not in the table.
pub(super) fn required(tag: Tag, set: DataSetView<'_>) -> Option<bool> {
    let (_, alternatives) = CONDITIONS.iter().find(|(own, _)| *own == tag)?;
    Some(alternatives.iter().any(|tests| tests.iter().all(|test| holds(*test, set))))
}

/// Whether a test holds in a data set, or where that says nothing of the attribute, in the data sets around it.
fn holds(test: Test, set: DataSetView<'_>) -> bool {
    let words = |tag: Tag, wanted: &dyn Fn(&str) -> bool| {
        let mut here = Some(set);
        while let Some(at) = here {
            if let Some(element) = at.element(tag) {
                return wanted(element.text_lossy().trim_matches([' ', '\0']));
            }
            here = at.outer();
        }
        false
    };
    match test {
        Present(tag) => set.element(tag).is_some(),
        Absent(tag) => set.element(tag).is_none(),
        Is(tag, known) => words(tag, &|word| known.contains(&word)),
        Above(tag, least) => {
            let Some(element) = set.element(tag) else { return false };
            number(element).is_some_and(|n| n > least)
        }
    }
}

/// A whole number: binary or text.
pub(super) fn number(element: crate::view::ElementView<'_>) -> Option<u32> {
    match element.raw() {
        [low, high] if element.vr() == crate::vr::Vr::US => {
            let bytes = [*low, *high];
            Some(u32::from(if element.encoding().is_big() {
                u16::from_be_bytes(bytes)
            } else {
                u16::from_le_bytes(bytes)
            }))
        }
        raw => core::str::from_utf8(raw).ok()?.trim_matches([' ', '\0']).parse().ok(),
    }
}
