// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `CapabilityStatement` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource, USAGE_CONTEXT, UsageContext};

/// `CapabilityStatement`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatement {
    /// `CapabilityStatement.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CapabilityStatement.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CapabilityStatement.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CapabilityStatement.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CapabilityStatement.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CapabilityStatement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `CapabilityStatement.version`: string, 0..1.
    pub version: Prim<String>,
    /// `CapabilityStatement.name`: string, 0..1.
    pub name: Prim<String>,
    /// `CapabilityStatement.title`: string, 0..1.
    pub title: Prim<String>,
    /// `CapabilityStatement.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `CapabilityStatement.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `CapabilityStatement.date`: dateTime, 1..1.
    pub date: Prim<DateTime>,
    /// `CapabilityStatement.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `CapabilityStatement.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `CapabilityStatement.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `CapabilityStatement.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `CapabilityStatement.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CapabilityStatement.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `CapabilityStatement.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `CapabilityStatement.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/capability-statement-kind>.
    pub kind: Prim<String>,
    /// `CapabilityStatement.instantiates`: canonical(CapabilityStatement), 0..*.
    pub instantiates: Vec<Prim<String>>,
    /// `CapabilityStatement.imports`: canonical(CapabilityStatement), 0..*.
    pub imports: Vec<Prim<String>>,
    /// `CapabilityStatement.software`: [`CapabilityStatementSoftware`], 0..1.
    pub software: Option<Box<CapabilityStatementSoftware>>,
    /// `CapabilityStatement.implementation`: [`CapabilityStatementImplementation`], 0..1.
    pub implementation: Option<Box<CapabilityStatementImplementation>>,
    /// `CapabilityStatement.fhirVersion`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/FHIR-version>.
    pub fhir_version: Prim<String>,
    /// `CapabilityStatement.format`: code, 1..*. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub format: Vec<Prim<String>>,
    /// `CapabilityStatement.patchFormat`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub patch_format: Vec<Prim<String>>,
    /// `CapabilityStatement.implementationGuide`: canonical(ImplementationGuide), 0..*.
    pub implementation_guide: Vec<Prim<String>>,
    /// `CapabilityStatement.rest`: [`CapabilityStatementRest`], 0..*.
    pub rest: Vec<CapabilityStatementRest>,
    /// `CapabilityStatement.messaging`: [`CapabilityStatementMessaging`], 0..*.
    pub messaging: Vec<CapabilityStatementMessaging>,
    /// `CapabilityStatement.document`: [`CapabilityStatementDocument`], 0..*.
    pub document: Vec<CapabilityStatementDocument>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatement {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::prim(&self.url),
            9 => n::prim(&self.version),
            10 => n::prim(&self.name),
            11 => n::prim(&self.title),
            12 => n::prim(&self.status),
            13 => n::prim(&self.experimental),
            14 => n::prim(&self.date),
            15 => n::prim(&self.publisher),
            16 => n::nodes(&self.contact),
            17 => n::prim(&self.description),
            18 => n::nodes(&self.use_context),
            19 => n::nodes(&self.jurisdiction),
            20 => n::prim(&self.purpose),
            21 => n::prim(&self.copyright),
            22 => n::prim(&self.kind),
            23 => n::prims(&self.instantiates),
            24 => n::prims(&self.imports),
            25 => n::node(&self.software),
            26 => n::node(&self.implementation),
            27 => n::prim(&self.fhir_version),
            28 => n::prims(&self.format),
            29 => n::prims(&self.patch_format),
            30 => n::prims(&self.implementation_guide),
            31 => n::nodes(&self.rest),
            32 => n::nodes(&self.messaging),
            33 => n::nodes(&self.document),
            _ => n::View::Absent,
        }
    }
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
            8 => n::Slot::Prim(&mut self.url),
            9 => n::Slot::Prim(&mut self.version),
            10 => n::Slot::Prim(&mut self.name),
            11 => n::Slot::Prim(&mut self.title),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Prim(&mut self.experimental),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Prim(&mut self.publisher),
            16 => n::Slot::Nodes(&mut self.contact),
            17 => n::Slot::Prim(&mut self.description),
            18 => n::Slot::Nodes(&mut self.use_context),
            19 => n::Slot::Nodes(&mut self.jurisdiction),
            20 => n::Slot::Prim(&mut self.purpose),
            21 => n::Slot::Prim(&mut self.copyright),
            22 => n::Slot::Prim(&mut self.kind),
            23 => n::Slot::Prims(&mut self.instantiates),
            24 => n::Slot::Prims(&mut self.imports),
            25 => n::Slot::Node(&mut self.software),
            26 => n::Slot::Node(&mut self.implementation),
            27 => n::Slot::Prim(&mut self.fhir_version),
            28 => n::Slot::Prims(&mut self.format),
            29 => n::Slot::Prims(&mut self.patch_format),
            30 => n::Slot::Prims(&mut self.implementation_guide),
            31 => n::Slot::Nodes(&mut self.rest),
            32 => n::Slot::Nodes(&mut self.messaging),
            33 => n::Slot::Nodes(&mut self.document),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatement {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.software`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementSoftware {
    /// `CapabilityStatement.software.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.software.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.software.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.software.name`: string, 1..1.
    pub name: Prim<String>,
    /// `CapabilityStatement.software.version`: string, 0..1.
    pub version: Prim<String>,
    /// `CapabilityStatement.software.releaseDate`: dateTime, 0..1.
    pub release_date: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementSoftware {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_SOFTWARE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::prim(&self.version),
            5 => n::prim(&self.release_date),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.version),
            5 => n::Slot::Prim(&mut self.release_date),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementSoftware {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.implementation`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementImplementation {
    /// `CapabilityStatement.implementation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.implementation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.implementation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.implementation.description`: string, 1..1.
    pub description: Prim<String>,
    /// `CapabilityStatement.implementation.url`: url, 0..1.
    pub url: Prim<String>,
    /// `CapabilityStatement.implementation.custodian`: Reference(Organization), 0..1.
    pub custodian: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementImplementation {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_IMPLEMENTATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.description),
            4 => n::prim(&self.url),
            5 => n::node(&self.custodian),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.url),
            5 => n::Slot::Node(&mut self.custodian),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementImplementation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.rest`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRest {
    /// `CapabilityStatement.rest.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/restful-capability-mode>.
    pub mode: Prim<String>,
    /// `CapabilityStatement.rest.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `CapabilityStatement.rest.security`: [`CapabilityStatementRestSecurity`], 0..1.
    pub security: Option<Box<CapabilityStatementRestSecurity>>,
    /// `CapabilityStatement.rest.resource`: [`CapabilityStatementRestResource`], 0..*.
    pub resource: Vec<CapabilityStatementRestResource>,
    /// `CapabilityStatement.rest.interaction`: [`CapabilityStatementRestInteraction`], 0..*.
    pub interaction: Vec<CapabilityStatementRestInteraction>,
    /// `CapabilityStatement.rest.searchParam`: as `CapabilityStatement.rest.resource.searchParam`, 0..*.
    pub search_param: Vec<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.operation`: as `CapabilityStatement.rest.resource.operation`, 0..*.
    pub operation: Vec<CapabilityStatementRestResourceOperation>,
    /// `CapabilityStatement.rest.compartment`: canonical(CompartmentDefinition), 0..*.
    pub compartment: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRest {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.mode),
            4 => n::prim(&self.documentation),
            5 => n::node(&self.security),
            6 => n::nodes(&self.resource),
            7 => n::nodes(&self.interaction),
            8 => n::nodes(&self.search_param),
            9 => n::nodes(&self.operation),
            10 => n::prims(&self.compartment),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.mode),
            4 => n::Slot::Prim(&mut self.documentation),
            5 => n::Slot::Node(&mut self.security),
            6 => n::Slot::Nodes(&mut self.resource),
            7 => n::Slot::Nodes(&mut self.interaction),
            8 => n::Slot::Nodes(&mut self.search_param),
            9 => n::Slot::Nodes(&mut self.operation),
            10 => n::Slot::Prims(&mut self.compartment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementRest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.rest.security`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestSecurity {
    /// `CapabilityStatement.rest.security.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.security.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.security.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.security.cors`: boolean, 0..1.
    pub cors: Prim<bool>,
    /// `CapabilityStatement.rest.security.service`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/restful-security-service>.
    pub service: Vec<CodeableConcept>,
    /// `CapabilityStatement.rest.security.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestSecurity {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_SECURITY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.cors),
            4 => n::nodes(&self.service),
            5 => n::prim(&self.description),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.cors),
            4 => n::Slot::Nodes(&mut self.service),
            5 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementRestSecurity {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.rest.resource`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestResource {
    /// `CapabilityStatement.rest.resource.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.resource.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>.
    pub r#type: Prim<String>,
    /// `CapabilityStatement.rest.resource.profile`: canonical(StructureDefinition), 0..1.
    pub profile: Prim<String>,
    /// `CapabilityStatement.rest.resource.supportedProfile`: canonical(StructureDefinition), 0..*.
    pub supported_profile: Vec<Prim<String>>,
    /// `CapabilityStatement.rest.resource.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `CapabilityStatement.rest.resource.interaction`: [`CapabilityStatementRestResourceInteraction`], 0..*.
    pub interaction: Vec<CapabilityStatementRestResourceInteraction>,
    /// `CapabilityStatement.rest.resource.versioning`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/versioning-policy>.
    pub versioning: Prim<String>,
    /// `CapabilityStatement.rest.resource.readHistory`: boolean, 0..1.
    pub read_history: Prim<bool>,
    /// `CapabilityStatement.rest.resource.updateCreate`: boolean, 0..1.
    pub update_create: Prim<bool>,
    /// `CapabilityStatement.rest.resource.conditionalCreate`: boolean, 0..1.
    pub conditional_create: Prim<bool>,
    /// `CapabilityStatement.rest.resource.conditionalRead`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/conditional-read-status>.
    pub conditional_read: Prim<String>,
    /// `CapabilityStatement.rest.resource.conditionalUpdate`: boolean, 0..1.
    pub conditional_update: Prim<bool>,
    /// `CapabilityStatement.rest.resource.conditionalDelete`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/conditional-delete-status>.
    pub conditional_delete: Prim<String>,
    /// `CapabilityStatement.rest.resource.referencePolicy`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/reference-handling-policy>.
    pub reference_policy: Vec<Prim<String>>,
    /// `CapabilityStatement.rest.resource.searchInclude`: string, 0..*.
    pub search_include: Vec<Prim<String>>,
    /// `CapabilityStatement.rest.resource.searchRevInclude`: string, 0..*.
    pub search_rev_include: Vec<Prim<String>>,
    /// `CapabilityStatement.rest.resource.searchParam`: [`CapabilityStatementRestResourceSearchParam`], 0..*.
    pub search_param: Vec<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.resource.operation`: [`CapabilityStatementRestResourceOperation`], 0..*.
    pub operation: Vec<CapabilityStatementRestResourceOperation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestResource {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_RESOURCE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.r#type),
            4 => n::prim(&self.profile),
            5 => n::prims(&self.supported_profile),
            6 => n::prim(&self.documentation),
            7 => n::nodes(&self.interaction),
            8 => n::prim(&self.versioning),
            9 => n::prim(&self.read_history),
            10 => n::prim(&self.update_create),
            11 => n::prim(&self.conditional_create),
            12 => n::prim(&self.conditional_read),
            13 => n::prim(&self.conditional_update),
            14 => n::prim(&self.conditional_delete),
            15 => n::prims(&self.reference_policy),
            16 => n::prims(&self.search_include),
            17 => n::prims(&self.search_rev_include),
            18 => n::nodes(&self.search_param),
            19 => n::nodes(&self.operation),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.profile),
            5 => n::Slot::Prims(&mut self.supported_profile),
            6 => n::Slot::Prim(&mut self.documentation),
            7 => n::Slot::Nodes(&mut self.interaction),
            8 => n::Slot::Prim(&mut self.versioning),
            9 => n::Slot::Prim(&mut self.read_history),
            10 => n::Slot::Prim(&mut self.update_create),
            11 => n::Slot::Prim(&mut self.conditional_create),
            12 => n::Slot::Prim(&mut self.conditional_read),
            13 => n::Slot::Prim(&mut self.conditional_update),
            14 => n::Slot::Prim(&mut self.conditional_delete),
            15 => n::Slot::Prims(&mut self.reference_policy),
            16 => n::Slot::Prims(&mut self.search_include),
            17 => n::Slot::Prims(&mut self.search_rev_include),
            18 => n::Slot::Nodes(&mut self.search_param),
            19 => n::Slot::Nodes(&mut self.operation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementRestResource {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.rest.resource.interaction`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestResourceInteraction {
    /// `CapabilityStatement.rest.resource.interaction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.resource.interaction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.interaction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.interaction.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/type-restful-interaction>.
    pub code: Prim<String>,
    /// `CapabilityStatement.rest.resource.interaction.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestResourceInteraction {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::prim(&self.documentation),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementRestResourceInteraction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.rest.resource.searchParam`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestResourceSearchParam {
    /// `CapabilityStatement.rest.resource.searchParam.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.resource.searchParam.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.searchParam.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.searchParam.name`: string, 1..1.
    pub name: Prim<String>,
    /// `CapabilityStatement.rest.resource.searchParam.definition`: canonical(SearchParameter), 0..1.
    pub definition: Prim<String>,
    /// `CapabilityStatement.rest.resource.searchParam.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-param-type>.
    pub r#type: Prim<String>,
    /// `CapabilityStatement.rest.resource.searchParam.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestResourceSearchParam {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::prim(&self.definition),
            5 => n::prim(&self.r#type),
            6 => n::prim(&self.documentation),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.definition),
            5 => n::Slot::Prim(&mut self.r#type),
            6 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementRestResourceSearchParam {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.rest.resource.operation`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestResourceOperation {
    /// `CapabilityStatement.rest.resource.operation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.resource.operation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.operation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.operation.name`: string, 1..1.
    pub name: Prim<String>,
    /// `CapabilityStatement.rest.resource.operation.definition`: canonical(OperationDefinition), 1..1.
    pub definition: Prim<String>,
    /// `CapabilityStatement.rest.resource.operation.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestResourceOperation {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::prim(&self.definition),
            5 => n::prim(&self.documentation),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.definition),
            5 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementRestResourceOperation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.rest.interaction`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestInteraction {
    /// `CapabilityStatement.rest.interaction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.interaction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.interaction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.interaction.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/system-restful-interaction>.
    pub code: Prim<String>,
    /// `CapabilityStatement.rest.interaction.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestInteraction {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_INTERACTION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::prim(&self.documentation),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementRestInteraction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.messaging`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementMessaging {
    /// `CapabilityStatement.messaging.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.messaging.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint`: [`CapabilityStatementMessagingEndpoint`], 0..*.
    pub endpoint: Vec<CapabilityStatementMessagingEndpoint>,
    /// `CapabilityStatement.messaging.reliableCache`: unsignedInt, 0..1.
    pub reliable_cache: Prim<u32>,
    /// `CapabilityStatement.messaging.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `CapabilityStatement.messaging.supportedMessage`: [`CapabilityStatementMessagingSupportedMessage`], 0..*.
    pub supported_message: Vec<CapabilityStatementMessagingSupportedMessage>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementMessaging {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_MESSAGING }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::nodes(&self.endpoint),
            4 => n::prim(&self.reliable_cache),
            5 => n::prim(&self.documentation),
            6 => n::nodes(&self.supported_message),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.endpoint),
            4 => n::Slot::Prim(&mut self.reliable_cache),
            5 => n::Slot::Prim(&mut self.documentation),
            6 => n::Slot::Nodes(&mut self.supported_message),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementMessaging {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.messaging.endpoint`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementMessagingEndpoint {
    /// `CapabilityStatement.messaging.endpoint.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.messaging.endpoint.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint.protocol`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/message-transport>.
    pub protocol: Option<Box<Coding>>,
    /// `CapabilityStatement.messaging.endpoint.address`: url, 1..1.
    pub address: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementMessagingEndpoint {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_MESSAGING_ENDPOINT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.protocol),
            4 => n::prim(&self.address),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.protocol),
            4 => n::Slot::Prim(&mut self.address),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementMessagingEndpoint {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.messaging.supportedMessage`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementMessagingSupportedMessage {
    /// `CapabilityStatement.messaging.supportedMessage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.messaging.supportedMessage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.supportedMessage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.supportedMessage.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/event-capability-mode>.
    pub mode: Prim<String>,
    /// `CapabilityStatement.messaging.supportedMessage.definition`: canonical(MessageDefinition), 1..1.
    pub definition: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementMessagingSupportedMessage {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.mode),
            4 => n::prim(&self.definition),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.mode),
            4 => n::Slot::Prim(&mut self.definition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementMessagingSupportedMessage {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CapabilityStatement.document`. See <https://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementDocument {
    /// `CapabilityStatement.document.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.document.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.document.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.document.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/document-mode>.
    pub mode: Prim<String>,
    /// `CapabilityStatement.document.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `CapabilityStatement.document.profile`: canonical(StructureDefinition), 1..1.
    pub profile: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementDocument {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_DOCUMENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.mode),
            4 => n::prim(&self.documentation),
            5 => n::prim(&self.profile),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.mode),
            4 => n::Slot::Prim(&mut self.documentation),
            5 => n::Slot::Prim(&mut self.profile),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CapabilityStatementDocument {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CAPABILITY_STATEMENT: TypeInfo = TypeInfo::new("CapabilityStatement", "CapabilityStatement", t::TypeKind::Resource, n::new::<CapabilityStatement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/capability-statement-kind"),
    FieldInfo::prim(",\"instantiates\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["CapabilityStatement"]),
    FieldInfo::prim(",\"imports\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["CapabilityStatement"]),
    FieldInfo::node(",\"software\":", &CAPABILITY_STATEMENT_SOFTWARE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"implementation\":", &CAPABILITY_STATEMENT_IMPLEMENTATION, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"fhirVersion\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/FHIR-version"),
    FieldInfo::prim(",\"format\":", t::PrimKind::Code, 1, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"patchFormat\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"implementationGuide\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ImplementationGuide"]),
    FieldInfo::node(",\"rest\":", &CAPABILITY_STATEMENT_REST, 0, None, t::SUMMARY),
    FieldInfo::node(",\"messaging\":", &CAPABILITY_STATEMENT_MESSAGING, 0, None, t::SUMMARY),
    FieldInfo::node(",\"document\":", &CAPABILITY_STATEMENT_DOCUMENT, 0, None, t::SUMMARY),
]);

pub(crate) static CAPABILITY_STATEMENT_SOFTWARE: TypeInfo = TypeInfo::new("CapabilityStatementSoftware", "CapabilityStatement.software", t::TypeKind::Backbone, n::new::<CapabilityStatementSoftware>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"releaseDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
]);

pub(crate) static CAPABILITY_STATEMENT_IMPLEMENTATION: TypeInfo = TypeInfo::new("CapabilityStatementImplementation", "CapabilityStatement.implementation", t::TypeKind::Backbone, n::new::<CapabilityStatementImplementation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"custodian\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
]);

pub(crate) static CAPABILITY_STATEMENT_REST: TypeInfo = TypeInfo::new("CapabilityStatementRest", "CapabilityStatement.rest", t::TypeKind::Backbone, n::new::<CapabilityStatementRest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/restful-capability-mode"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"security\":", &CAPABILITY_STATEMENT_REST_SECURITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"resource\":", &CAPABILITY_STATEMENT_REST_RESOURCE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"interaction\":", &CAPABILITY_STATEMENT_REST_INTERACTION, 0, None, 0),
    FieldInfo::node(",\"searchParam\":", &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM, 0, None, 0),
    FieldInfo::node(",\"operation\":", &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"compartment\":", t::PrimKind::Canonical, 0, None, 0).targets(&["CompartmentDefinition"]),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_SECURITY: TypeInfo = TypeInfo::new("CapabilityStatementRestSecurity", "CapabilityStatement.rest.security", t::TypeKind::Backbone, n::new::<CapabilityStatementRestSecurity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"cors\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"service\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/restful-security-service"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE: TypeInfo = TypeInfo::new("CapabilityStatementRestResource", "CapabilityStatement.rest.resource", t::TypeKind::Backbone, n::new::<CapabilityStatementRestResource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"supportedProfile\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"interaction\":", &CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION, 0, None, 0),
    FieldInfo::prim(",\"versioning\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/versioning-policy"),
    FieldInfo::prim(",\"readHistory\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"updateCreate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"conditionalCreate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"conditionalRead\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/conditional-read-status"),
    FieldInfo::prim(",\"conditionalUpdate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"conditionalDelete\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/conditional-delete-status"),
    FieldInfo::prim(",\"referencePolicy\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/reference-handling-policy"),
    FieldInfo::prim(",\"searchInclude\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"searchRevInclude\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"searchParam\":", &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM, 0, None, 0),
    FieldInfo::node(",\"operation\":", &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION, 0, None, t::SUMMARY),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION: TypeInfo = TypeInfo::new("CapabilityStatementRestResourceInteraction", "CapabilityStatement.rest.resource.interaction", t::TypeKind::Backbone, n::new::<CapabilityStatementRestResourceInteraction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/type-restful-interaction"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM: TypeInfo = TypeInfo::new("CapabilityStatementRestResourceSearchParam", "CapabilityStatement.rest.resource.searchParam", t::TypeKind::Backbone, n::new::<CapabilityStatementRestResourceSearchParam>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["SearchParameter"]),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-param-type"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION: TypeInfo = TypeInfo::new("CapabilityStatementRestResourceOperation", "CapabilityStatement.rest.resource.operation", t::TypeKind::Backbone, n::new::<CapabilityStatementRestResourceOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["OperationDefinition"]),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_INTERACTION: TypeInfo = TypeInfo::new("CapabilityStatementRestInteraction", "CapabilityStatement.rest.interaction", t::TypeKind::Backbone, n::new::<CapabilityStatementRestInteraction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/system-restful-interaction"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_MESSAGING: TypeInfo = TypeInfo::new("CapabilityStatementMessaging", "CapabilityStatement.messaging", t::TypeKind::Backbone, n::new::<CapabilityStatementMessaging>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"endpoint\":", &CAPABILITY_STATEMENT_MESSAGING_ENDPOINT, 0, None, 0),
    FieldInfo::prim(",\"reliableCache\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"supportedMessage\":", &CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE, 0, None, t::SUMMARY),
]);

pub(crate) static CAPABILITY_STATEMENT_MESSAGING_ENDPOINT: TypeInfo = TypeInfo::new("CapabilityStatementMessagingEndpoint", "CapabilityStatement.messaging.endpoint", t::TypeKind::Backbone, n::new::<CapabilityStatementMessagingEndpoint>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"protocol\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/message-transport"),
    FieldInfo::prim(",\"address\":", t::PrimKind::Url, 1, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE: TypeInfo = TypeInfo::new("CapabilityStatementMessagingSupportedMessage", "CapabilityStatement.messaging.supportedMessage", t::TypeKind::Backbone, n::new::<CapabilityStatementMessagingSupportedMessage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/event-capability-mode"),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["MessageDefinition"]),
]);

pub(crate) static CAPABILITY_STATEMENT_DOCUMENT: TypeInfo = TypeInfo::new("CapabilityStatementDocument", "CapabilityStatement.document", t::TypeKind::Backbone, n::new::<CapabilityStatementDocument>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/document-mode"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
]);

