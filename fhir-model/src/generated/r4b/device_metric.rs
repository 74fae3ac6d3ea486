// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DeviceMetric` and the types inside it.

/// The resource `DeviceMetric` of R4B.
///
/// See <https://hl7.org/fhir/R4B/devicemetric.html>.
/// Compiled by the feature `r4b-administration`.
pub struct DeviceMetric {
    /// `DeviceMetric.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DeviceMetric.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceMetric.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceMetric.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `DeviceMetric.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceMetric.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceMetric.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceMetric.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceMetric.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceMetric.type`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/devicemetric-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceMetric.unit`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/devicemetric-type>.
    pub unit: Option<Box<CodeableConcept>>,
    /// `DeviceMetric.source`: Reference(Device), 0..1.
    pub source: Option<Box<Reference>>,
    /// `DeviceMetric.parent`: Reference(Device), 0..1.
    pub parent: Option<Box<Reference>>,
    /// `DeviceMetric.operationalStatus`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/metric-operational-status>. Codes: `codes::DeviceMetricOperationalStatus`.
    pub operational_status: Prim<String>,
    /// `DeviceMetric.color`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/metric-color>. Codes: `codes::DeviceMetricColor`.
    pub color: Prim<String>,
    /// `DeviceMetric.category`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/metric-category>. Codes: `codes::DeviceMetricCategory`.
    pub category: Prim<String>,
    /// `DeviceMetric.measurementPeriod`: Timing, 0..1.
    pub measurement_period: Option<Box<Timing>>,
    /// `DeviceMetric.calibration`: [`DeviceMetricCalibration`], 0..*.
    pub calibration: Vec<DeviceMetricCalibration>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceMetric {
    fn info(&self) -> &'static TypeInfo { &DEVICE_METRIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(self.text.is_some()) << 4
            | u64::from(!self.contained.is_empty()) << 5
            | u64::from(!self.extension.is_empty()) << 6
            | u64::from(!self.modifier_extension.is_empty()) << 7
            | u64::from(!self.identifier.is_empty()) << 8
            | u64::from(self.r#type.is_some()) << 9
            | u64::from(self.unit.is_some()) << 10
            | u64::from(self.source.is_some()) << 11
            | u64::from(self.parent.is_some()) << 12
            | u64::from(!self.operational_status.is_absent()) << 13
            | u64::from(!self.color.is_absent()) << 14
            | u64::from(!self.category.is_absent()) << 15
            | u64::from(self.measurement_period.is_some()) << 16
            | u64::from(!self.calibration.is_empty()) << 17;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Node(&self.text),
            5 => n::Place::Resources(&self.contained),
            6 => n::Place::Nodes(&self.extension),
            7 => n::Place::Nodes(&self.modifier_extension),
            8 => n::Place::Nodes(&self.identifier),
            9 => n::Place::Node(&self.r#type),
            10 => n::Place::Node(&self.unit),
            11 => n::Place::Node(&self.source),
            12 => n::Place::Node(&self.parent),
            13 => n::Place::Prim(&self.operational_status),
            14 => n::Place::Prim(&self.color),
            15 => n::Place::Prim(&self.category),
            16 => n::Place::Node(&self.measurement_period),
            17 => n::Place::Nodes(&self.calibration),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Node(&mut self.meta),
            2 => n::Slot::Prim(&mut self.implicit_rules),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Node(&mut self.text),
            5 => n::Slot::Resources(&mut self.contained),
            6 => n::Slot::Nodes(&mut self.extension),
            7 => n::Slot::Nodes(&mut self.modifier_extension),
            8 => n::Slot::Nodes(&mut self.identifier),
            9 => n::Slot::Node(&mut self.r#type),
            10 => n::Slot::Node(&mut self.unit),
            11 => n::Slot::Node(&mut self.source),
            12 => n::Slot::Node(&mut self.parent),
            13 => n::Slot::Prim(&mut self.operational_status),
            14 => n::Slot::Prim(&mut self.color),
            15 => n::Slot::Prim(&mut self.category),
            16 => n::Slot::Node(&mut self.measurement_period),
            17 => n::Slot::Nodes(&mut self.calibration),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceMetric {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            text: None,
            contained: Vec::new(),
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            r#type: None,
            unit: None,
            source: None,
            parent: None,
            operational_status: Prim::ABSENT,
            color: Prim::ABSENT,
            category: Prim::ABSENT,
            measurement_period: None,
            calibration: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceMetric {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceMetric {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceMetric {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceMetric.calibration` of R4B.
///
/// See <https://hl7.org/fhir/R4B/devicemetric.html>.
/// Compiled by the feature `r4b-administration`.
pub struct DeviceMetricCalibration {
    /// `DeviceMetric.calibration.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceMetric.calibration.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceMetric.calibration.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceMetric.calibration.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/metric-calibration-type>. Codes: `codes::DeviceMetricCalibrationType`.
    pub r#type: Prim<String>,
    /// `DeviceMetric.calibration.state`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/metric-calibration-state>. Codes: `codes::DeviceMetricCalibrationState`.
    pub state: Prim<String>,
    /// `DeviceMetric.calibration.time`: instant, 0..1.
    pub time: Prim<Instant>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceMetricCalibration {
    fn info(&self) -> &'static TypeInfo { &DEVICE_METRIC_CALIBRATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.state.is_absent()) << 4
            | u64::from(!self.time.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.state),
            5 => n::Place::Prim(&self.time),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.state),
            5 => n::Slot::Prim(&mut self.time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceMetricCalibration {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            state: Prim::ABSENT,
            time: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceMetricCalibration {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceMetricCalibration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceMetricCalibration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static DEVICE_METRIC: TypeInfo = TypeInfo::new("DeviceMetric", "DeviceMetric", t::TypeKind::Resource, "DomainResource", 2, n::new::<DeviceMetric>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/devicemetric-type"),
    FieldInfo::node(",\"unit\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/devicemetric-type"),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device"]),
    FieldInfo::node(",\"parent\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device"]),
    FieldInfo::prim(",\"operationalStatus\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/metric-operational-status"),
    FieldInfo::prim(",\"color\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/metric-color"),
    FieldInfo::prim(",\"category\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/metric-category"),
    FieldInfo::node(",\"measurementPeriod\":", &TIMING, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"calibration\":", &DEVICE_METRIC_CALIBRATION, 0, None, t::SUMMARY),
]);

pub(crate) static DEVICE_METRIC_CALIBRATION: TypeInfo = TypeInfo::new("DeviceMetricCalibration", "DeviceMetric.calibration", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<DeviceMetricCalibration>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/metric-calibration-type"),
    FieldInfo::prim(",\"state\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/metric-calibration-state"),
    FieldInfo::prim(",\"time\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DeviceMetric, DeviceMetricCalibration);
