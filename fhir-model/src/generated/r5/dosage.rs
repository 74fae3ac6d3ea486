// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Dosage` and the types inside it.

/// The datatype `Dosage` of R5.
///
/// See <https://hl7.org/fhir/R5/dosage.html>.
pub struct Dosage {
    /// `Dosage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Dosage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Dosage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Dosage.sequence`: integer, 0..1.
    pub sequence: Prim<i32>,
    /// `Dosage.text`: string, 0..1.
    pub text: Prim<String>,
    /// `Dosage.additionalInstruction`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/additional-instruction-codes>.
    pub additional_instruction: Vec<CodeableConcept>,
    /// `Dosage.patientInstruction`: string, 0..1.
    pub patient_instruction: Prim<String>,
    /// `Dosage.timing`: Timing, 0..1.
    pub timing: Option<Box<Timing>>,
    /// `Dosage.asNeeded`: boolean, 0..1.
    pub as_needed: Prim<bool>,
    /// `Dosage.asNeededFor`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/medication-as-needed-reason>.
    pub as_needed_for: Vec<CodeableConcept>,
    /// `Dosage.site`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/approach-site-codes>.
    pub site: Option<Box<CodeableConcept>>,
    /// `Dosage.route`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/route-codes>.
    pub route: Option<Box<CodeableConcept>>,
    /// `Dosage.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/administration-method-codes>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Dosage.doseAndRate`: [`DosageDoseAndRate`], 0..*.
    pub dose_and_rate: Vec<DosageDoseAndRate>,
    /// `Dosage.maxDosePerPeriod`: Ratio, 0..*.
    pub max_dose_per_period: Vec<Ratio>,
    /// `Dosage.maxDosePerAdministration`: Quantity, 0..1.
    pub max_dose_per_administration: Option<Box<Quantity>>,
    /// `Dosage.maxDosePerLifetime`: Quantity, 0..1.
    pub max_dose_per_lifetime: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Dosage {
    fn info(&self) -> &'static TypeInfo { &DOSAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(!self.text.is_absent()) << 4
            | u64::from(!self.additional_instruction.is_empty()) << 5
            | u64::from(!self.patient_instruction.is_absent()) << 6
            | u64::from(self.timing.is_some()) << 7
            | u64::from(!self.as_needed.is_absent()) << 8
            | u64::from(!self.as_needed_for.is_empty()) << 9
            | u64::from(self.site.is_some()) << 10
            | u64::from(self.route.is_some()) << 11
            | u64::from(self.method.is_some()) << 12
            | u64::from(!self.dose_and_rate.is_empty()) << 13
            | u64::from(!self.max_dose_per_period.is_empty()) << 14
            | u64::from(self.max_dose_per_administration.is_some()) << 15
            | u64::from(self.max_dose_per_lifetime.is_some()) << 16;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Prim(&self.text),
            5 => n::Place::Nodes(&self.additional_instruction),
            6 => n::Place::Prim(&self.patient_instruction),
            7 => n::Place::Node(&self.timing),
            8 => n::Place::Prim(&self.as_needed),
            9 => n::Place::Nodes(&self.as_needed_for),
            10 => n::Place::Node(&self.site),
            11 => n::Place::Node(&self.route),
            12 => n::Place::Node(&self.method),
            13 => n::Place::Nodes(&self.dose_and_rate),
            14 => n::Place::Nodes(&self.max_dose_per_period),
            15 => n::Place::Node(&self.max_dose_per_administration),
            16 => n::Place::Node(&self.max_dose_per_lifetime),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Prim(&mut self.text),
            5 => n::Slot::Nodes(&mut self.additional_instruction),
            6 => n::Slot::Prim(&mut self.patient_instruction),
            7 => n::Slot::Node(&mut self.timing),
            8 => n::Slot::Prim(&mut self.as_needed),
            9 => n::Slot::Nodes(&mut self.as_needed_for),
            10 => n::Slot::Node(&mut self.site),
            11 => n::Slot::Node(&mut self.route),
            12 => n::Slot::Node(&mut self.method),
            13 => n::Slot::Nodes(&mut self.dose_and_rate),
            14 => n::Slot::Nodes(&mut self.max_dose_per_period),
            15 => n::Slot::Node(&mut self.max_dose_per_administration),
            16 => n::Slot::Node(&mut self.max_dose_per_lifetime),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Dosage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            text: Prim::ABSENT,
            additional_instruction: Vec::new(),
            patient_instruction: Prim::ABSENT,
            timing: None,
            as_needed: Prim::ABSENT,
            as_needed_for: Vec::new(),
            site: None,
            route: None,
            method: None,
            dose_and_rate: Vec::new(),
            max_dose_per_period: Vec::new(),
            max_dose_per_administration: None,
            max_dose_per_lifetime: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Dosage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Dosage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Dosage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Dosage.doseAndRate` of R5.
///
/// See <https://hl7.org/fhir/R5/dosage.html>.
pub struct DosageDoseAndRate {
    /// `Dosage.doseAndRate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Dosage.doseAndRate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Dosage.doseAndRate.type`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/dose-rate-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Dosage.doseAndRate.dose[x]`: Range or Quantity, 0..1.
    pub dose: Option<DosageDoseAndRateDose>,
    /// `Dosage.doseAndRate.rate[x]`: Ratio or Range or Quantity, 0..1.
    pub rate: Option<DosageDoseAndRateRate>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DosageDoseAndRate {
    fn info(&self) -> &'static TypeInfo { &DOSAGE_DOSE_AND_RATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.r#type.is_some()) << 2
            | u64::from(self.dose.is_some()) << 3
            | u64::from(self.rate.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Node(&self.r#type),
            3 => n::Place::Choice(&self.dose),
            4 => n::Place::Choice(&self.rate),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.r#type),
            3 => n::Slot::Choice(&mut self.dose),
            4 => n::Slot::Choice(&mut self.rate),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DosageDoseAndRate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#type: None,
            dose: None,
            rate: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DosageDoseAndRate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DosageDoseAndRate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DosageDoseAndRate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Dosage.doseAndRate.dose[x]`.
#[derive(Clone)]
pub enum DosageDoseAndRateDose {
    /// Range.
    Range(n::Boxed<Range>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl DosageDoseAndRateDose {
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for DosageDoseAndRateDose {
    fn index(&self) -> usize {
        match self {
            Self::Range(_) => 0,
            Self::Quantity(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for DosageDoseAndRateDose {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DosageDoseAndRateDose {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Dosage.doseAndRate.rate[x]`.
#[derive(Clone)]
pub enum DosageDoseAndRateRate {
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl DosageDoseAndRateRate {
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for DosageDoseAndRateRate {
    fn index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::Range(_) => 1,
            Self::Quantity(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for DosageDoseAndRateRate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DosageDoseAndRateRate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DOSAGE: TypeInfo = TypeInfo::new("Dosage", "Dosage", t::TypeKind::Datatype, "BackboneType", 4, n::new::<Dosage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"additionalInstruction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/additional-instruction-codes"),
    FieldInfo::prim(",\"patientInstruction\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"timing\":", &TIMING, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"asNeeded\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"asNeededFor\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-as-needed-reason"),
    FieldInfo::node(",\"site\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/approach-site-codes"),
    FieldInfo::node(",\"route\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/route-codes"),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/administration-method-codes"),
    FieldInfo::node(",\"doseAndRate\":", &DOSAGE_DOSE_AND_RATE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"maxDosePerPeriod\":", &RATIO, 0, None, t::SUMMARY),
    FieldInfo::node(",\"maxDosePerAdministration\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"maxDosePerLifetime\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

pub(crate) static DOSAGE_DOSE_AND_RATE: TypeInfo = TypeInfo::new("DosageDoseAndRate", "Dosage.doseAndRate", t::TypeKind::Backbone, "Element", 4, n::new::<DosageDoseAndRate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/dose-rate-type"),
    FieldInfo::choice(",\"dose\":", &DOSAGE_DOSE_AND_RATE_DOSE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"rate\":", &DOSAGE_DOSE_AND_RATE_RATE_TYPES, 0, Some(1), t::SUMMARY),
]);

static DOSAGE_DOSE_AND_RATE_DOSE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"doseRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"doseQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
];

static DOSAGE_DOSE_AND_RATE_RATE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"rateRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"rateRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"rateQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Dosage, DosageDoseAndRate);
