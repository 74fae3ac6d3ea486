// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Contract` and the types inside it.

/// The resource `Contract` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct Contract {
    /// `Contract.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Contract.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Contract.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Contract.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Contract.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Contract.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Contract.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Contract.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Contract.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Contract.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/contract-status>. Codes: `codes::ContractStatus`. Modifier.
    pub status: Prim<String>,
    /// `Contract.legalState`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/contract-legalstate>.
    pub legal_state: Option<Box<CodeableConcept>>,
    /// `Contract.instantiatesCanonical`: Reference(Contract), 0..1.
    pub instantiates_canonical: Option<Box<Reference>>,
    /// `Contract.instantiatesUri`: uri, 0..1.
    pub instantiates_uri: Prim<String>,
    /// `Contract.contentDerivative`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-content-derivative>.
    pub content_derivative: Option<Box<CodeableConcept>>,
    /// `Contract.issued`: dateTime, 0..1.
    pub issued: Prim<DateTime>,
    /// `Contract.applies`: Period, 0..1.
    pub applies: Option<Box<Period>>,
    /// `Contract.expirationType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-expiration-type>.
    pub expiration_type: Option<Box<CodeableConcept>>,
    /// `Contract.subject`: Reference(Resource), 0..*.
    pub subject: Vec<Reference>,
    /// `Contract.authority`: Reference(Organization), 0..*.
    pub authority: Vec<Reference>,
    /// `Contract.domain`: Reference(Location), 0..*.
    pub domain: Vec<Reference>,
    /// `Contract.site`: Reference(Location), 0..*.
    pub site: Vec<Reference>,
    /// `Contract.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Contract.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Contract.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `Contract.alias`: string, 0..*.
    pub alias: Vec<Prim<String>>,
    /// `Contract.author`: Reference(Patient, Practitioner, PractitionerRole, Organization), 0..1.
    pub author: Option<Box<Reference>>,
    /// `Contract.scope`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-scope>.
    pub scope: Option<Box<CodeableConcept>>,
    /// `Contract.topic[x]`: CodeableConcept or Reference(Resource), 0..1.
    pub topic: Option<ContractTopic>,
    /// `Contract.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Contract.subType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/contract-subtype>.
    pub sub_type: Vec<CodeableConcept>,
    /// `Contract.contentDefinition`: [`ContractContentDefinition`], 0..1.
    pub content_definition: Option<Box<ContractContentDefinition>>,
    /// `Contract.term`: [`ContractTerm`], 0..*.
    pub term: Vec<ContractTerm>,
    /// `Contract.supportingInfo`: Reference(Resource), 0..*.
    pub supporting_info: Vec<Reference>,
    /// `Contract.relevantHistory`: Reference(Provenance), 0..*.
    pub relevant_history: Vec<Reference>,
    /// `Contract.signer`: [`ContractSigner`], 0..*.
    pub signer: Vec<ContractSigner>,
    /// `Contract.friendly`: [`ContractFriendly`], 0..*.
    pub friendly: Vec<ContractFriendly>,
    /// `Contract.legal`: [`ContractLegal`], 0..*.
    pub legal: Vec<ContractLegal>,
    /// `Contract.rule`: [`ContractRule`], 0..*.
    pub rule: Vec<ContractRule>,
    /// `Contract.legallyBinding[x]`: Attachment or Reference(Composition, DocumentReference, QuestionnaireResponse, Contract), 0..1.
    pub legally_binding: Option<ContractLegallyBinding>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Contract {
    fn info(&self) -> &'static TypeInfo { &CONTRACT }
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
            | u64::from(!self.url.is_absent()) << 9
            | u64::from(!self.version.is_absent()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(self.legal_state.is_some()) << 12
            | u64::from(self.instantiates_canonical.is_some()) << 13
            | u64::from(!self.instantiates_uri.is_absent()) << 14
            | u64::from(self.content_derivative.is_some()) << 15
            | u64::from(!self.issued.is_absent()) << 16
            | u64::from(self.applies.is_some()) << 17
            | u64::from(self.expiration_type.is_some()) << 18
            | u64::from(!self.subject.is_empty()) << 19
            | u64::from(!self.authority.is_empty()) << 20
            | u64::from(!self.domain.is_empty()) << 21
            | u64::from(!self.site.is_empty()) << 22
            | u64::from(!self.name.is_absent()) << 23
            | u64::from(!self.title.is_absent()) << 24
            | u64::from(!self.subtitle.is_absent()) << 25
            | u64::from(!self.alias.is_empty()) << 26
            | u64::from(self.author.is_some()) << 27
            | u64::from(self.scope.is_some()) << 28
            | u64::from(self.topic.is_some()) << 29
            | u64::from(self.r#type.is_some()) << 30
            | u64::from(!self.sub_type.is_empty()) << 31
            | u64::from(self.content_definition.is_some()) << 32
            | u64::from(!self.term.is_empty()) << 33
            | u64::from(!self.supporting_info.is_empty()) << 34
            | u64::from(!self.relevant_history.is_empty()) << 35
            | u64::from(!self.signer.is_empty()) << 36
            | u64::from(!self.friendly.is_empty()) << 37
            | u64::from(!self.legal.is_empty()) << 38
            | u64::from(!self.rule.is_empty()) << 39
            | u64::from(self.legally_binding.is_some()) << 40;
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
            9 => n::Place::Prim(&self.url),
            10 => n::Place::Prim(&self.version),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Node(&self.legal_state),
            13 => n::Place::Node(&self.instantiates_canonical),
            14 => n::Place::Prim(&self.instantiates_uri),
            15 => n::Place::Node(&self.content_derivative),
            16 => n::Place::Prim(&self.issued),
            17 => n::Place::Node(&self.applies),
            18 => n::Place::Node(&self.expiration_type),
            19 => n::Place::Nodes(&self.subject),
            20 => n::Place::Nodes(&self.authority),
            21 => n::Place::Nodes(&self.domain),
            22 => n::Place::Nodes(&self.site),
            23 => n::Place::Prim(&self.name),
            24 => n::Place::Prim(&self.title),
            25 => n::Place::Prim(&self.subtitle),
            26 => n::Place::Prims(&self.alias),
            27 => n::Place::Node(&self.author),
            28 => n::Place::Node(&self.scope),
            29 => n::Place::Choice(&self.topic),
            30 => n::Place::Node(&self.r#type),
            31 => n::Place::Nodes(&self.sub_type),
            32 => n::Place::Node(&self.content_definition),
            33 => n::Place::Nodes(&self.term),
            34 => n::Place::Nodes(&self.supporting_info),
            35 => n::Place::Nodes(&self.relevant_history),
            36 => n::Place::Nodes(&self.signer),
            37 => n::Place::Nodes(&self.friendly),
            38 => n::Place::Nodes(&self.legal),
            39 => n::Place::Nodes(&self.rule),
            40 => n::Place::Choice(&self.legally_binding),
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
            9 => n::Slot::Prim(&mut self.url),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Node(&mut self.legal_state),
            13 => n::Slot::Node(&mut self.instantiates_canonical),
            14 => n::Slot::Prim(&mut self.instantiates_uri),
            15 => n::Slot::Node(&mut self.content_derivative),
            16 => n::Slot::Prim(&mut self.issued),
            17 => n::Slot::Node(&mut self.applies),
            18 => n::Slot::Node(&mut self.expiration_type),
            19 => n::Slot::Nodes(&mut self.subject),
            20 => n::Slot::Nodes(&mut self.authority),
            21 => n::Slot::Nodes(&mut self.domain),
            22 => n::Slot::Nodes(&mut self.site),
            23 => n::Slot::Prim(&mut self.name),
            24 => n::Slot::Prim(&mut self.title),
            25 => n::Slot::Prim(&mut self.subtitle),
            26 => n::Slot::Prims(&mut self.alias),
            27 => n::Slot::Node(&mut self.author),
            28 => n::Slot::Node(&mut self.scope),
            29 => n::Slot::Choice(&mut self.topic),
            30 => n::Slot::Node(&mut self.r#type),
            31 => n::Slot::Nodes(&mut self.sub_type),
            32 => n::Slot::Node(&mut self.content_definition),
            33 => n::Slot::Nodes(&mut self.term),
            34 => n::Slot::Nodes(&mut self.supporting_info),
            35 => n::Slot::Nodes(&mut self.relevant_history),
            36 => n::Slot::Nodes(&mut self.signer),
            37 => n::Slot::Nodes(&mut self.friendly),
            38 => n::Slot::Nodes(&mut self.legal),
            39 => n::Slot::Nodes(&mut self.rule),
            40 => n::Slot::Choice(&mut self.legally_binding),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Contract {
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
            url: Prim::ABSENT,
            version: Prim::ABSENT,
            status: Prim::ABSENT,
            legal_state: None,
            instantiates_canonical: None,
            instantiates_uri: Prim::ABSENT,
            content_derivative: None,
            issued: Prim::ABSENT,
            applies: None,
            expiration_type: None,
            subject: Vec::new(),
            authority: Vec::new(),
            domain: Vec::new(),
            site: Vec::new(),
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            subtitle: Prim::ABSENT,
            alias: Vec::new(),
            author: None,
            scope: None,
            topic: None,
            r#type: None,
            sub_type: Vec::new(),
            content_definition: None,
            term: Vec::new(),
            supporting_info: Vec::new(),
            relevant_history: Vec::new(),
            signer: Vec::new(),
            friendly: Vec::new(),
            legal: Vec::new(),
            rule: Vec::new(),
            legally_binding: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Contract {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Contract {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Contract {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.contentDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractContentDefinition {
    /// `Contract.contentDefinition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.contentDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.contentDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.contentDefinition.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-definition-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Contract.contentDefinition.subType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-definition-subtype>.
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `Contract.contentDefinition.publisher`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub publisher: Option<Box<Reference>>,
    /// `Contract.contentDefinition.publicationDate`: dateTime, 0..1.
    pub publication_date: Prim<DateTime>,
    /// `Contract.contentDefinition.publicationStatus`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/contract-publicationstatus>. Codes: `codes::ContractPublicationStatus`.
    pub publication_status: Prim<String>,
    /// `Contract.contentDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractContentDefinition {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_CONTENT_DEFINITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.sub_type.is_some()) << 4
            | u64::from(self.publisher.is_some()) << 5
            | u64::from(!self.publication_date.is_absent()) << 6
            | u64::from(!self.publication_status.is_absent()) << 7
            | u64::from(!self.copyright.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.sub_type),
            5 => n::Place::Node(&self.publisher),
            6 => n::Place::Prim(&self.publication_date),
            7 => n::Place::Prim(&self.publication_status),
            8 => n::Place::Prim(&self.copyright),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.sub_type),
            5 => n::Slot::Node(&mut self.publisher),
            6 => n::Slot::Prim(&mut self.publication_date),
            7 => n::Slot::Prim(&mut self.publication_status),
            8 => n::Slot::Prim(&mut self.copyright),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractContentDefinition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            sub_type: None,
            publisher: None,
            publication_date: Prim::ABSENT,
            publication_status: Prim::ABSENT,
            copyright: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractContentDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractContentDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractContentDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTerm {
    /// `Contract.term.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Contract.term.issued`: dateTime, 0..1.
    pub issued: Prim<DateTime>,
    /// `Contract.term.applies`: Period, 0..1.
    pub applies: Option<Box<Period>>,
    /// `Contract.term.topic[x]`: CodeableConcept or Reference(Resource), 0..1.
    pub topic: Option<ContractTermTopic>,
    /// `Contract.term.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-term-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Contract.term.subType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-term-subtype>.
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `Contract.term.text`: string, 0..1.
    pub text: Prim<String>,
    /// `Contract.term.securityLabel`: [`ContractTermSecurityLabel`], 0..*.
    pub security_label: Vec<ContractTermSecurityLabel>,
    /// `Contract.term.offer`: [`ContractTermOffer`], 1..1.
    pub offer: Option<Box<ContractTermOffer>>,
    /// `Contract.term.asset`: [`ContractTermAsset`], 0..*.
    pub asset: Vec<ContractTermAsset>,
    /// `Contract.term.action`: [`ContractTermAction`], 0..*.
    pub action: Vec<ContractTermAction>,
    /// `Contract.term.group`: as `Contract.term`, 0..*.
    pub group: Vec<ContractTerm>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTerm {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(!self.issued.is_absent()) << 4
            | u64::from(self.applies.is_some()) << 5
            | u64::from(self.topic.is_some()) << 6
            | u64::from(self.r#type.is_some()) << 7
            | u64::from(self.sub_type.is_some()) << 8
            | u64::from(!self.text.is_absent()) << 9
            | u64::from(!self.security_label.is_empty()) << 10
            | u64::from(self.offer.is_some()) << 11
            | u64::from(!self.asset.is_empty()) << 12
            | u64::from(!self.action.is_empty()) << 13
            | u64::from(!self.group.is_empty()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Prim(&self.issued),
            5 => n::Place::Node(&self.applies),
            6 => n::Place::Choice(&self.topic),
            7 => n::Place::Node(&self.r#type),
            8 => n::Place::Node(&self.sub_type),
            9 => n::Place::Prim(&self.text),
            10 => n::Place::Nodes(&self.security_label),
            11 => n::Place::Node(&self.offer),
            12 => n::Place::Nodes(&self.asset),
            13 => n::Place::Nodes(&self.action),
            14 => n::Place::Nodes(&self.group),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.identifier),
            4 => n::Slot::Prim(&mut self.issued),
            5 => n::Slot::Node(&mut self.applies),
            6 => n::Slot::Choice(&mut self.topic),
            7 => n::Slot::Node(&mut self.r#type),
            8 => n::Slot::Node(&mut self.sub_type),
            9 => n::Slot::Prim(&mut self.text),
            10 => n::Slot::Nodes(&mut self.security_label),
            11 => n::Slot::Node(&mut self.offer),
            12 => n::Slot::Nodes(&mut self.asset),
            13 => n::Slot::Nodes(&mut self.action),
            14 => n::Slot::Nodes(&mut self.group),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTerm {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            issued: Prim::ABSENT,
            applies: None,
            topic: None,
            r#type: None,
            sub_type: None,
            text: Prim::ABSENT,
            security_label: Vec::new(),
            offer: None,
            asset: Vec::new(),
            action: Vec::new(),
            group: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTerm {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTerm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTerm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term.securityLabel` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTermSecurityLabel {
    /// `Contract.term.securityLabel.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.securityLabel.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.securityLabel.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.securityLabel.number`: unsignedInt, 0..*.
    pub number: Vec<Prim<u32>>,
    /// `Contract.term.securityLabel.classification`: Coding, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-security-classification>.
    pub classification: Option<Box<Coding>>,
    /// `Contract.term.securityLabel.category`: Coding, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/contract-security-category>.
    pub category: Vec<Coding>,
    /// `Contract.term.securityLabel.control`: Coding, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/contract-security-control>.
    pub control: Vec<Coding>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTermSecurityLabel {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM_SECURITY_LABEL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.number.is_empty()) << 3
            | u64::from(self.classification.is_some()) << 4
            | u64::from(!self.category.is_empty()) << 5
            | u64::from(!self.control.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prims(&self.number),
            4 => n::Place::Node(&self.classification),
            5 => n::Place::Nodes(&self.category),
            6 => n::Place::Nodes(&self.control),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.number),
            4 => n::Slot::Node(&mut self.classification),
            5 => n::Slot::Nodes(&mut self.category),
            6 => n::Slot::Nodes(&mut self.control),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTermSecurityLabel {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            number: Vec::new(),
            classification: None,
            category: Vec::new(),
            control: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTermSecurityLabel {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTermSecurityLabel {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTermSecurityLabel {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term.offer` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTermOffer {
    /// `Contract.term.offer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.offer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.offer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.offer.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Contract.term.offer.party`: [`ContractTermOfferParty`], 0..*.
    pub party: Vec<ContractTermOfferParty>,
    /// `Contract.term.offer.topic`: Reference(Resource), 0..1.
    pub topic: Option<Box<Reference>>,
    /// `Contract.term.offer.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-term-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Contract.term.offer.decision`: CodeableConcept, 0..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-ActConsentDirective>.
    pub decision: Option<Box<CodeableConcept>>,
    /// `Contract.term.offer.decisionMode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/contract-decision-mode>.
    pub decision_mode: Vec<CodeableConcept>,
    /// `Contract.term.offer.answer`: [`ContractTermOfferAnswer`], 0..*.
    pub answer: Vec<ContractTermOfferAnswer>,
    /// `Contract.term.offer.text`: string, 0..1.
    pub text: Prim<String>,
    /// `Contract.term.offer.linkId`: string, 0..*.
    pub link_id: Vec<Prim<String>>,
    /// `Contract.term.offer.securityLabelNumber`: unsignedInt, 0..*.
    pub security_label_number: Vec<Prim<u32>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTermOffer {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM_OFFER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(!self.party.is_empty()) << 4
            | u64::from(self.topic.is_some()) << 5
            | u64::from(self.r#type.is_some()) << 6
            | u64::from(self.decision.is_some()) << 7
            | u64::from(!self.decision_mode.is_empty()) << 8
            | u64::from(!self.answer.is_empty()) << 9
            | u64::from(!self.text.is_absent()) << 10
            | u64::from(!self.link_id.is_empty()) << 11
            | u64::from(!self.security_label_number.is_empty()) << 12;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.identifier),
            4 => n::Place::Nodes(&self.party),
            5 => n::Place::Node(&self.topic),
            6 => n::Place::Node(&self.r#type),
            7 => n::Place::Node(&self.decision),
            8 => n::Place::Nodes(&self.decision_mode),
            9 => n::Place::Nodes(&self.answer),
            10 => n::Place::Prim(&self.text),
            11 => n::Place::Prims(&self.link_id),
            12 => n::Place::Prims(&self.security_label_number),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.identifier),
            4 => n::Slot::Nodes(&mut self.party),
            5 => n::Slot::Node(&mut self.topic),
            6 => n::Slot::Node(&mut self.r#type),
            7 => n::Slot::Node(&mut self.decision),
            8 => n::Slot::Nodes(&mut self.decision_mode),
            9 => n::Slot::Nodes(&mut self.answer),
            10 => n::Slot::Prim(&mut self.text),
            11 => n::Slot::Prims(&mut self.link_id),
            12 => n::Slot::Prims(&mut self.security_label_number),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTermOffer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            party: Vec::new(),
            topic: None,
            r#type: None,
            decision: None,
            decision_mode: Vec::new(),
            answer: Vec::new(),
            text: Prim::ABSENT,
            link_id: Vec::new(),
            security_label_number: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTermOffer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTermOffer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTermOffer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term.offer.party` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTermOfferParty {
    /// `Contract.term.offer.party.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.offer.party.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.offer.party.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.offer.party.reference`: Reference, 1..*.
    pub reference: Vec<Reference>,
    /// `Contract.term.offer.party.role`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-party-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTermOfferParty {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM_OFFER_PARTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.reference.is_empty()) << 3
            | u64::from(self.role.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.reference),
            4 => n::Place::Node(&self.role),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.reference),
            4 => n::Slot::Node(&mut self.role),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTermOfferParty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            reference: Vec::new(),
            role: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTermOfferParty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTermOfferParty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTermOfferParty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term.offer.answer` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTermOfferAnswer {
    /// `Contract.term.offer.answer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.offer.answer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.offer.answer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.offer.answer.value[x]`: any datatype, 1..1.
    pub value: Option<ContractTermOfferAnswerValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTermOfferAnswer {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM_OFFER_ANSWER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.value.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTermOfferAnswer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTermOfferAnswer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTermOfferAnswer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTermOfferAnswer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term.asset` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTermAsset {
    /// `Contract.term.asset.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.asset.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.asset.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.asset.scope`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-assetscope>.
    pub scope: Option<Box<CodeableConcept>>,
    /// `Contract.term.asset.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/contract-assettype>.
    pub r#type: Vec<CodeableConcept>,
    /// `Contract.term.asset.typeReference`: Reference(Resource), 0..*.
    pub type_reference: Vec<Reference>,
    /// `Contract.term.asset.subtype`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/contract-assetsubtype>.
    pub subtype: Vec<CodeableConcept>,
    /// `Contract.term.asset.relationship`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/consent-content-class>.
    pub relationship: Option<Box<Coding>>,
    /// `Contract.term.asset.context`: [`ContractTermAssetContext`], 0..*.
    pub context: Vec<ContractTermAssetContext>,
    /// `Contract.term.asset.condition`: string, 0..1.
    pub condition: Prim<String>,
    /// `Contract.term.asset.periodType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/asset-availability>.
    pub period_type: Vec<CodeableConcept>,
    /// `Contract.term.asset.period`: Period, 0..*.
    pub period: Vec<Period>,
    /// `Contract.term.asset.usePeriod`: Period, 0..*.
    pub use_period: Vec<Period>,
    /// `Contract.term.asset.text`: string, 0..1.
    pub text: Prim<String>,
    /// `Contract.term.asset.linkId`: string, 0..*.
    pub link_id: Vec<Prim<String>>,
    /// `Contract.term.asset.answer`: as `Contract.term.offer.answer`, 0..*.
    pub answer: Vec<ContractTermOfferAnswer>,
    /// `Contract.term.asset.securityLabelNumber`: unsignedInt, 0..*.
    pub security_label_number: Vec<Prim<u32>>,
    /// `Contract.term.asset.valuedItem`: [`ContractTermAssetValuedItem`], 0..*.
    pub valued_item: Vec<ContractTermAssetValuedItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTermAsset {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM_ASSET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.scope.is_some()) << 3
            | u64::from(!self.r#type.is_empty()) << 4
            | u64::from(!self.type_reference.is_empty()) << 5
            | u64::from(!self.subtype.is_empty()) << 6
            | u64::from(self.relationship.is_some()) << 7
            | u64::from(!self.context.is_empty()) << 8
            | u64::from(!self.condition.is_absent()) << 9
            | u64::from(!self.period_type.is_empty()) << 10
            | u64::from(!self.period.is_empty()) << 11
            | u64::from(!self.use_period.is_empty()) << 12
            | u64::from(!self.text.is_absent()) << 13
            | u64::from(!self.link_id.is_empty()) << 14
            | u64::from(!self.answer.is_empty()) << 15
            | u64::from(!self.security_label_number.is_empty()) << 16
            | u64::from(!self.valued_item.is_empty()) << 17;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.scope),
            4 => n::Place::Nodes(&self.r#type),
            5 => n::Place::Nodes(&self.type_reference),
            6 => n::Place::Nodes(&self.subtype),
            7 => n::Place::Node(&self.relationship),
            8 => n::Place::Nodes(&self.context),
            9 => n::Place::Prim(&self.condition),
            10 => n::Place::Nodes(&self.period_type),
            11 => n::Place::Nodes(&self.period),
            12 => n::Place::Nodes(&self.use_period),
            13 => n::Place::Prim(&self.text),
            14 => n::Place::Prims(&self.link_id),
            15 => n::Place::Nodes(&self.answer),
            16 => n::Place::Prims(&self.security_label_number),
            17 => n::Place::Nodes(&self.valued_item),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.scope),
            4 => n::Slot::Nodes(&mut self.r#type),
            5 => n::Slot::Nodes(&mut self.type_reference),
            6 => n::Slot::Nodes(&mut self.subtype),
            7 => n::Slot::Node(&mut self.relationship),
            8 => n::Slot::Nodes(&mut self.context),
            9 => n::Slot::Prim(&mut self.condition),
            10 => n::Slot::Nodes(&mut self.period_type),
            11 => n::Slot::Nodes(&mut self.period),
            12 => n::Slot::Nodes(&mut self.use_period),
            13 => n::Slot::Prim(&mut self.text),
            14 => n::Slot::Prims(&mut self.link_id),
            15 => n::Slot::Nodes(&mut self.answer),
            16 => n::Slot::Prims(&mut self.security_label_number),
            17 => n::Slot::Nodes(&mut self.valued_item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTermAsset {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            scope: None,
            r#type: Vec::new(),
            type_reference: Vec::new(),
            subtype: Vec::new(),
            relationship: None,
            context: Vec::new(),
            condition: Prim::ABSENT,
            period_type: Vec::new(),
            period: Vec::new(),
            use_period: Vec::new(),
            text: Prim::ABSENT,
            link_id: Vec::new(),
            answer: Vec::new(),
            security_label_number: Vec::new(),
            valued_item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTermAsset {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTermAsset {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTermAsset {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term.asset.context` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTermAssetContext {
    /// `Contract.term.asset.context.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.asset.context.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.asset.context.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.asset.context.reference`: Reference(Resource), 0..1.
    pub reference: Option<Box<Reference>>,
    /// `Contract.term.asset.context.code`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/contract-assetcontext>.
    pub code: Vec<CodeableConcept>,
    /// `Contract.term.asset.context.text`: string, 0..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTermAssetContext {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM_ASSET_CONTEXT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.reference.is_some()) << 3
            | u64::from(!self.code.is_empty()) << 4
            | u64::from(!self.text.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.reference),
            4 => n::Place::Nodes(&self.code),
            5 => n::Place::Prim(&self.text),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.reference),
            4 => n::Slot::Nodes(&mut self.code),
            5 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTermAssetContext {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            reference: None,
            code: Vec::new(),
            text: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTermAssetContext {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTermAssetContext {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTermAssetContext {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term.asset.valuedItem` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTermAssetValuedItem {
    /// `Contract.term.asset.valuedItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.asset.valuedItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.asset.valuedItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.asset.valuedItem.entity[x]`: CodeableConcept or Reference(Resource), 0..1.
    pub entity: Option<ContractTermAssetValuedItemEntity>,
    /// `Contract.term.asset.valuedItem.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Contract.term.asset.valuedItem.effectiveTime`: dateTime, 0..1.
    pub effective_time: Prim<DateTime>,
    /// `Contract.term.asset.valuedItem.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Contract.term.asset.valuedItem.unitPrice`: Money, 0..1.
    pub unit_price: Option<Box<Money>>,
    /// `Contract.term.asset.valuedItem.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `Contract.term.asset.valuedItem.points`: decimal, 0..1.
    pub points: Prim<Decimal>,
    /// `Contract.term.asset.valuedItem.net`: Money, 0..1.
    pub net: Option<Box<Money>>,
    /// `Contract.term.asset.valuedItem.payment`: string, 0..1.
    pub payment: Prim<String>,
    /// `Contract.term.asset.valuedItem.paymentDate`: dateTime, 0..1.
    pub payment_date: Prim<DateTime>,
    /// `Contract.term.asset.valuedItem.responsible`: Reference(Organization, Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub responsible: Option<Box<Reference>>,
    /// `Contract.term.asset.valuedItem.recipient`: Reference(Organization, Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub recipient: Option<Box<Reference>>,
    /// `Contract.term.asset.valuedItem.linkId`: string, 0..*.
    pub link_id: Vec<Prim<String>>,
    /// `Contract.term.asset.valuedItem.securityLabelNumber`: unsignedInt, 0..*.
    pub security_label_number: Vec<Prim<u32>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTermAssetValuedItem {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM_ASSET_VALUED_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.entity.is_some()) << 3
            | u64::from(self.identifier.is_some()) << 4
            | u64::from(!self.effective_time.is_absent()) << 5
            | u64::from(self.quantity.is_some()) << 6
            | u64::from(self.unit_price.is_some()) << 7
            | u64::from(!self.factor.is_absent()) << 8
            | u64::from(!self.points.is_absent()) << 9
            | u64::from(self.net.is_some()) << 10
            | u64::from(!self.payment.is_absent()) << 11
            | u64::from(!self.payment_date.is_absent()) << 12
            | u64::from(self.responsible.is_some()) << 13
            | u64::from(self.recipient.is_some()) << 14
            | u64::from(!self.link_id.is_empty()) << 15
            | u64::from(!self.security_label_number.is_empty()) << 16;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.entity),
            4 => n::Place::Node(&self.identifier),
            5 => n::Place::Prim(&self.effective_time),
            6 => n::Place::Node(&self.quantity),
            7 => n::Place::Node(&self.unit_price),
            8 => n::Place::Prim(&self.factor),
            9 => n::Place::Prim(&self.points),
            10 => n::Place::Node(&self.net),
            11 => n::Place::Prim(&self.payment),
            12 => n::Place::Prim(&self.payment_date),
            13 => n::Place::Node(&self.responsible),
            14 => n::Place::Node(&self.recipient),
            15 => n::Place::Prims(&self.link_id),
            16 => n::Place::Prims(&self.security_label_number),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.entity),
            4 => n::Slot::Node(&mut self.identifier),
            5 => n::Slot::Prim(&mut self.effective_time),
            6 => n::Slot::Node(&mut self.quantity),
            7 => n::Slot::Node(&mut self.unit_price),
            8 => n::Slot::Prim(&mut self.factor),
            9 => n::Slot::Prim(&mut self.points),
            10 => n::Slot::Node(&mut self.net),
            11 => n::Slot::Prim(&mut self.payment),
            12 => n::Slot::Prim(&mut self.payment_date),
            13 => n::Slot::Node(&mut self.responsible),
            14 => n::Slot::Node(&mut self.recipient),
            15 => n::Slot::Prims(&mut self.link_id),
            16 => n::Slot::Prims(&mut self.security_label_number),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTermAssetValuedItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            entity: None,
            identifier: None,
            effective_time: Prim::ABSENT,
            quantity: None,
            unit_price: None,
            factor: Prim::ABSENT,
            points: Prim::ABSENT,
            net: None,
            payment: Prim::ABSENT,
            payment_date: Prim::ABSENT,
            responsible: None,
            recipient: None,
            link_id: Vec::new(),
            security_label_number: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTermAssetValuedItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTermAssetValuedItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTermAssetValuedItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term.action` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTermAction {
    /// `Contract.term.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.action.doNotPerform`: boolean, 0..1. Modifier.
    pub do_not_perform: Prim<bool>,
    /// `Contract.term.action.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-action>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Contract.term.action.subject`: [`ContractTermActionSubject`], 0..*.
    pub subject: Vec<ContractTermActionSubject>,
    /// `Contract.term.action.intent`: CodeableConcept, 1..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub intent: Option<Box<CodeableConcept>>,
    /// `Contract.term.action.linkId`: string, 0..*.
    pub link_id: Vec<Prim<String>>,
    /// `Contract.term.action.status`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-actionstatus>.
    pub status: Option<Box<CodeableConcept>>,
    /// `Contract.term.action.context`: Reference(Encounter, EpisodeOfCare), 0..1.
    pub context: Option<Box<Reference>>,
    /// `Contract.term.action.contextLinkId`: string, 0..*.
    pub context_link_id: Vec<Prim<String>>,
    /// `Contract.term.action.occurrence[x]`: dateTime or Period or Timing, 0..1.
    pub occurrence: Option<ContractTermActionOccurrence>,
    /// `Contract.term.action.requester`: Reference, 0..*.
    pub requester: Vec<Reference>,
    /// `Contract.term.action.requesterLinkId`: string, 0..*.
    pub requester_link_id: Vec<Prim<String>>,
    /// `Contract.term.action.performerType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/provenance-agent-type>.
    pub performer_type: Vec<CodeableConcept>,
    /// `Contract.term.action.performerRole`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/provenance-agent-role>.
    pub performer_role: Option<Box<CodeableConcept>>,
    /// `Contract.term.action.performer`: Reference, 0..1.
    pub performer: Option<Box<Reference>>,
    /// `Contract.term.action.performerLinkId`: string, 0..*.
    pub performer_link_id: Vec<Prim<String>>,
    /// `Contract.term.action.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Contract.term.action.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference, Questionnaire, QuestionnaireResponse), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `Contract.term.action.reason`: string, 0..*.
    pub reason: Vec<Prim<String>>,
    /// `Contract.term.action.reasonLinkId`: string, 0..*.
    pub reason_link_id: Vec<Prim<String>>,
    /// `Contract.term.action.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Contract.term.action.securityLabelNumber`: unsignedInt, 0..*.
    pub security_label_number: Vec<Prim<u32>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTermAction {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.do_not_perform.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.subject.is_empty()) << 5
            | u64::from(self.intent.is_some()) << 6
            | u64::from(!self.link_id.is_empty()) << 7
            | u64::from(self.status.is_some()) << 8
            | u64::from(self.context.is_some()) << 9
            | u64::from(!self.context_link_id.is_empty()) << 10
            | u64::from(self.occurrence.is_some()) << 11
            | u64::from(!self.requester.is_empty()) << 12
            | u64::from(!self.requester_link_id.is_empty()) << 13
            | u64::from(!self.performer_type.is_empty()) << 14
            | u64::from(self.performer_role.is_some()) << 15
            | u64::from(self.performer.is_some()) << 16
            | u64::from(!self.performer_link_id.is_empty()) << 17
            | u64::from(!self.reason_code.is_empty()) << 18
            | u64::from(!self.reason_reference.is_empty()) << 19
            | u64::from(!self.reason.is_empty()) << 20
            | u64::from(!self.reason_link_id.is_empty()) << 21
            | u64::from(!self.note.is_empty()) << 22
            | u64::from(!self.security_label_number.is_empty()) << 23;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.do_not_perform),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Nodes(&self.subject),
            6 => n::Place::Node(&self.intent),
            7 => n::Place::Prims(&self.link_id),
            8 => n::Place::Node(&self.status),
            9 => n::Place::Node(&self.context),
            10 => n::Place::Prims(&self.context_link_id),
            11 => n::Place::Choice(&self.occurrence),
            12 => n::Place::Nodes(&self.requester),
            13 => n::Place::Prims(&self.requester_link_id),
            14 => n::Place::Nodes(&self.performer_type),
            15 => n::Place::Node(&self.performer_role),
            16 => n::Place::Node(&self.performer),
            17 => n::Place::Prims(&self.performer_link_id),
            18 => n::Place::Nodes(&self.reason_code),
            19 => n::Place::Nodes(&self.reason_reference),
            20 => n::Place::Prims(&self.reason),
            21 => n::Place::Prims(&self.reason_link_id),
            22 => n::Place::Nodes(&self.note),
            23 => n::Place::Prims(&self.security_label_number),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.do_not_perform),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Nodes(&mut self.subject),
            6 => n::Slot::Node(&mut self.intent),
            7 => n::Slot::Prims(&mut self.link_id),
            8 => n::Slot::Node(&mut self.status),
            9 => n::Slot::Node(&mut self.context),
            10 => n::Slot::Prims(&mut self.context_link_id),
            11 => n::Slot::Choice(&mut self.occurrence),
            12 => n::Slot::Nodes(&mut self.requester),
            13 => n::Slot::Prims(&mut self.requester_link_id),
            14 => n::Slot::Nodes(&mut self.performer_type),
            15 => n::Slot::Node(&mut self.performer_role),
            16 => n::Slot::Node(&mut self.performer),
            17 => n::Slot::Prims(&mut self.performer_link_id),
            18 => n::Slot::Nodes(&mut self.reason_code),
            19 => n::Slot::Nodes(&mut self.reason_reference),
            20 => n::Slot::Prims(&mut self.reason),
            21 => n::Slot::Prims(&mut self.reason_link_id),
            22 => n::Slot::Nodes(&mut self.note),
            23 => n::Slot::Prims(&mut self.security_label_number),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTermAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            do_not_perform: Prim::ABSENT,
            r#type: None,
            subject: Vec::new(),
            intent: None,
            link_id: Vec::new(),
            status: None,
            context: None,
            context_link_id: Vec::new(),
            occurrence: None,
            requester: Vec::new(),
            requester_link_id: Vec::new(),
            performer_type: Vec::new(),
            performer_role: None,
            performer: None,
            performer_link_id: Vec::new(),
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            reason: Vec::new(),
            reason_link_id: Vec::new(),
            note: Vec::new(),
            security_label_number: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTermAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTermAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTermAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.term.action.subject` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractTermActionSubject {
    /// `Contract.term.action.subject.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.term.action.subject.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.term.action.subject.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.action.subject.reference`: Reference, 1..*.
    pub reference: Vec<Reference>,
    /// `Contract.term.action.subject.role`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/contract-actorrole>.
    pub role: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractTermActionSubject {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_TERM_ACTION_SUBJECT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.reference.is_empty()) << 3
            | u64::from(self.role.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.reference),
            4 => n::Place::Node(&self.role),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.reference),
            4 => n::Slot::Node(&mut self.role),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractTermActionSubject {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            reference: Vec::new(),
            role: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractTermActionSubject {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractTermActionSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractTermActionSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.signer` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractSigner {
    /// `Contract.signer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.signer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.signer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.signer.type`: Coding, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/contract-signer-type>.
    pub r#type: Option<Box<Coding>>,
    /// `Contract.signer.party`: Reference(Organization, Patient, Practitioner, PractitionerRole, RelatedPerson), 1..1.
    pub party: Option<Box<Reference>>,
    /// `Contract.signer.signature`: Signature, 1..*.
    pub signature: Vec<Signature>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractSigner {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_SIGNER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.party.is_some()) << 4
            | u64::from(!self.signature.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.party),
            5 => n::Place::Nodes(&self.signature),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.party),
            5 => n::Slot::Nodes(&mut self.signature),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractSigner {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            party: None,
            signature: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractSigner {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractSigner {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractSigner {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.friendly` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractFriendly {
    /// `Contract.friendly.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.friendly.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.friendly.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.friendly.content[x]`: Attachment or Reference(Composition, DocumentReference, QuestionnaireResponse), 1..1.
    pub content: Option<ContractFriendlyContent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractFriendly {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_FRIENDLY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.content.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.content),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.content),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractFriendly {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            content: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractFriendly {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractFriendly {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractFriendly {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.legal` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractLegal {
    /// `Contract.legal.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.legal.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.legal.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.legal.content[x]`: Attachment or Reference(Composition, DocumentReference, QuestionnaireResponse), 1..1.
    pub content: Option<ContractLegalContent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractLegal {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_LEGAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.content.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.content),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.content),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractLegal {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            content: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractLegal {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractLegal {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractLegal {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Contract.rule` of R4.
///
/// See <https://hl7.org/fhir/R4/contract.html>.
/// Compiled by the feature `r4-financial`.
pub struct ContractRule {
    /// `Contract.rule.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contract.rule.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contract.rule.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Contract.rule.content[x]`: Attachment or Reference(DocumentReference), 1..1.
    pub content: Option<ContractRuleContent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContractRule {
    fn info(&self) -> &'static TypeInfo { &CONTRACT_RULE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.content.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.content),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.content),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContractRule {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            content: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContractRule {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContractRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContractRule {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Contract.topic[x]`.
#[derive(Clone)]
pub enum ContractTopic {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl ContractTopic {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ContractTopic {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ContractTopic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ContractTopic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Contract.term.topic[x]`.
#[derive(Clone)]
pub enum ContractTermTopic {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl ContractTermTopic {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ContractTermTopic {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ContractTermTopic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ContractTermTopic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Contract.term.offer.answer.value[x]`.
#[derive(Clone)]
pub enum ContractTermOfferAnswerValue {
    /// boolean.
    Boolean(Prim<bool>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// integer.
    Integer(Prim<i32>),
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// time.
    Time(Prim<Time>),
    /// string.
    String(Prim<String>),
    /// uri.
    Uri(Prim<String>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl ContractTermOfferAnswerValue {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ContractTermOfferAnswerValue {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Decimal(_) => 1,
            Self::Integer(_) => 2,
            Self::Date(_) => 3,
            Self::DateTime(_) => 4,
            Self::Time(_) => 5,
            Self::String(_) => 6,
            Self::Uri(_) => 7,
            Self::Attachment(_) => 8,
            Self::Coding(_) => 9,
            Self::Quantity(_) => 10,
            Self::Reference(_) => 11,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::Decimal(Default::default()),
            2 => Self::Integer(Default::default()),
            3 => Self::Date(Default::default()),
            4 => Self::DateTime(Default::default()),
            5 => Self::Time(Default::default()),
            6 => Self::String(Default::default()),
            7 => Self::Uri(Default::default()),
            8 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            9 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            10 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            11 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ContractTermOfferAnswerValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ContractTermOfferAnswerValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Contract.term.asset.valuedItem.entity[x]`.
#[derive(Clone)]
pub enum ContractTermAssetValuedItemEntity {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
}

impl ContractTermAssetValuedItemEntity {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ContractTermAssetValuedItemEntity {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ContractTermAssetValuedItemEntity {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ContractTermAssetValuedItemEntity {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Contract.term.action.occurrence[x]`.
#[derive(Clone)]
pub enum ContractTermActionOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl ContractTermActionOccurrence {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ContractTermActionOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ContractTermActionOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ContractTermActionOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Contract.friendly.content[x]`.
#[derive(Clone)]
pub enum ContractFriendlyContent {
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(Composition, DocumentReference, QuestionnaireResponse).
    Reference(n::Boxed<Reference>),
}

impl ContractFriendlyContent {
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ContractFriendlyContent {
    fn index(&self) -> usize {
        match self {
            Self::Attachment(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ContractFriendlyContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ContractFriendlyContent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Contract.legal.content[x]`.
#[derive(Clone)]
pub enum ContractLegalContent {
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(Composition, DocumentReference, QuestionnaireResponse).
    Reference(n::Boxed<Reference>),
}

impl ContractLegalContent {
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ContractLegalContent {
    fn index(&self) -> usize {
        match self {
            Self::Attachment(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ContractLegalContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ContractLegalContent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Contract.rule.content[x]`.
#[derive(Clone)]
pub enum ContractRuleContent {
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(DocumentReference).
    Reference(n::Boxed<Reference>),
}

impl ContractRuleContent {
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ContractRuleContent {
    fn index(&self) -> usize {
        match self {
            Self::Attachment(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ContractRuleContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ContractRuleContent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Contract.legallyBinding[x]`.
#[derive(Clone)]
pub enum ContractLegallyBinding {
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// Reference(Composition, DocumentReference, QuestionnaireResponse, Contract).
    Reference(n::Boxed<Reference>),
}

impl ContractLegallyBinding {
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ContractLegallyBinding {
    fn index(&self) -> usize {
        match self {
            Self::Attachment(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ContractLegallyBinding {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ContractLegallyBinding {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CONTRACT: TypeInfo = TypeInfo::new("Contract", "Contract", t::TypeKind::Resource, "DomainResource", 1, n::new::<Contract>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/contract-status"),
    FieldInfo::node(",\"legalState\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/contract-legalstate"),
    FieldInfo::node(",\"instantiatesCanonical\":", &REFERENCE, 0, Some(1), 0).targets(&["Contract"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"contentDerivative\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-content-derivative"),
    FieldInfo::prim(",\"issued\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"applies\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"expirationType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-expiration-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"authority\":", &REFERENCE, 0, None, 0).targets(&["Organization"]),
    FieldInfo::node(",\"domain\":", &REFERENCE, 0, None, 0).targets(&["Location"]),
    FieldInfo::node(",\"site\":", &REFERENCE, 0, None, 0).targets(&["Location"]),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"alias\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"scope\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-scope"),
    FieldInfo::choice(",\"topic\":", &CONTRACT_TOPIC_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-type"),
    FieldInfo::node(",\"subType\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-subtype"),
    FieldInfo::node(",\"contentDefinition\":", &CONTRACT_CONTENT_DEFINITION, 0, Some(1), 0),
    FieldInfo::node(",\"term\":", &CONTRACT_TERM, 0, None, 0),
    FieldInfo::node(",\"supportingInfo\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"relevantHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
    FieldInfo::node(",\"signer\":", &CONTRACT_SIGNER, 0, None, 0),
    FieldInfo::node(",\"friendly\":", &CONTRACT_FRIENDLY, 0, None, 0),
    FieldInfo::node(",\"legal\":", &CONTRACT_LEGAL, 0, None, 0),
    FieldInfo::node(",\"rule\":", &CONTRACT_RULE, 0, None, 0),
    FieldInfo::choice(",\"legallyBinding\":", &CONTRACT_LEGALLY_BINDING_TYPES, 0, Some(1), 0),
]);

static CONTRACT_TOPIC_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"topicCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"topicReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Resource"]),
];

static CONTRACT_LEGALLY_BINDING_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"legallyBindingAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 1, &[]),
    t::Alternative::new(",\"legallyBindingReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Composition", "DocumentReference", "QuestionnaireResponse", "Contract"]),
];

pub(crate) static CONTRACT_CONTENT_DEFINITION: TypeInfo = TypeInfo::new("ContractContentDefinition", "Contract.contentDefinition", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractContentDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-definition-type"),
    FieldInfo::node(",\"subType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-definition-subtype"),
    FieldInfo::node(",\"publisher\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::prim(",\"publicationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"publicationStatus\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/contract-publicationstatus"),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CONTRACT_TERM: TypeInfo = TypeInfo::new("ContractTerm", "Contract.term", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTerm>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"issued\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"applies\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"topic\":", &CONTRACT_TERM_TOPIC_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-term-type"),
    FieldInfo::node(",\"subType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-term-subtype"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"securityLabel\":", &CONTRACT_TERM_SECURITY_LABEL, 0, None, 0),
    FieldInfo::node(",\"offer\":", &CONTRACT_TERM_OFFER, 1, Some(1), 0),
    FieldInfo::node(",\"asset\":", &CONTRACT_TERM_ASSET, 0, None, 0),
    FieldInfo::node(",\"action\":", &CONTRACT_TERM_ACTION, 0, None, 0),
    FieldInfo::node(",\"group\":", &CONTRACT_TERM, 0, None, 0),
]);

static CONTRACT_TERM_TOPIC_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"topicCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"topicReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Resource"]),
];

pub(crate) static CONTRACT_TERM_SECURITY_LABEL: TypeInfo = TypeInfo::new("ContractTermSecurityLabel", "Contract.term.securityLabel", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTermSecurityLabel>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"number\":", t::PrimKind::UnsignedInt, 0, None, 0),
    FieldInfo::node(",\"classification\":", &CODING, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-security-classification"),
    FieldInfo::node(",\"category\":", &CODING, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-security-category"),
    FieldInfo::node(",\"control\":", &CODING, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-security-control"),
]);

pub(crate) static CONTRACT_TERM_OFFER: TypeInfo = TypeInfo::new("ContractTermOffer", "Contract.term.offer", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTermOffer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"party\":", &CONTRACT_TERM_OFFER_PARTY, 0, None, 0),
    FieldInfo::node(",\"topic\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-term-type"),
    FieldInfo::node(",\"decision\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-ActConsentDirective"),
    FieldInfo::node(",\"decisionMode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-decision-mode"),
    FieldInfo::node(",\"answer\":", &CONTRACT_TERM_OFFER_ANSWER, 0, None, 0),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"securityLabelNumber\":", t::PrimKind::UnsignedInt, 0, None, 0),
]);

pub(crate) static CONTRACT_TERM_OFFER_PARTY: TypeInfo = TypeInfo::new("ContractTermOfferParty", "Contract.term.offer.party", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTermOfferParty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, None, 0).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Device", "Group", "Organization"]),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-party-role"),
]);

pub(crate) static CONTRACT_TERM_OFFER_ANSWER: TypeInfo = TypeInfo::new("ContractTermOfferAnswer", "Contract.term.offer.answer", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTermOfferAnswer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"value\":", &CONTRACT_TERM_OFFER_ANSWER_VALUE_TYPES, 1, Some(1), 0),
]);

static CONTRACT_TERM_OFFER_ANSWER_VALUE_TYPES: [t::Alternative; 12] = [
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 1, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 1, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 1, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 1, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 1, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 1, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 1, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Resource"]),
];

pub(crate) static CONTRACT_TERM_ASSET: TypeInfo = TypeInfo::new("ContractTermAsset", "Contract.term.asset", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTermAsset>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"scope\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-assetscope"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-assettype"),
    FieldInfo::node(",\"typeReference\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"subtype\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-assetsubtype"),
    FieldInfo::node(",\"relationship\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/consent-content-class"),
    FieldInfo::node(",\"context\":", &CONTRACT_TERM_ASSET_CONTEXT, 0, None, 0),
    FieldInfo::prim(",\"condition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"periodType\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/asset-availability"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, None, 0),
    FieldInfo::node(",\"usePeriod\":", &PERIOD, 0, None, 0),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"answer\":", &CONTRACT_TERM_OFFER_ANSWER, 0, None, 0),
    FieldInfo::prim(",\"securityLabelNumber\":", t::PrimKind::UnsignedInt, 0, None, 0),
    FieldInfo::node(",\"valuedItem\":", &CONTRACT_TERM_ASSET_VALUED_ITEM, 0, None, 0),
]);

pub(crate) static CONTRACT_TERM_ASSET_CONTEXT: TypeInfo = TypeInfo::new("ContractTermAssetContext", "Contract.term.asset.context", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTermAssetContext>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"reference\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-assetcontext"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static CONTRACT_TERM_ASSET_VALUED_ITEM: TypeInfo = TypeInfo::new("ContractTermAssetValuedItem", "Contract.term.asset.valuedItem", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTermAssetValuedItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"entity\":", &CONTRACT_TERM_ASSET_VALUED_ITEM_ENTITY_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::prim(",\"effectiveTime\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"unitPrice\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"points\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"net\":", &MONEY, 0, Some(1), 0),
    FieldInfo::prim(",\"payment\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"paymentDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"responsible\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"securityLabelNumber\":", t::PrimKind::UnsignedInt, 0, None, 0),
]);

static CONTRACT_TERM_ASSET_VALUED_ITEM_ENTITY_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"entityCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"entityReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Resource"]),
];

pub(crate) static CONTRACT_TERM_ACTION: TypeInfo = TypeInfo::new("ContractTermAction", "Contract.term.action", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTermAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"doNotPerform\":", t::PrimKind::Boolean, 0, Some(1), t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-action"),
    FieldInfo::node(",\"subject\":", &CONTRACT_TERM_ACTION_SUBJECT, 0, None, 0),
    FieldInfo::node(",\"intent\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-actionstatus"),
    FieldInfo::node(",\"context\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter", "EpisodeOfCare"]),
    FieldInfo::prim(",\"contextLinkId\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::choice(",\"occurrence\":", &CONTRACT_TERM_ACTION_OCCURRENCE_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, None, 0).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Device", "Group", "Organization"]),
    FieldInfo::prim(",\"requesterLinkId\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"performerType\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/provenance-agent-type"),
    FieldInfo::node(",\"performerRole\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/provenance-agent-role"),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), 0).targets(&["RelatedPerson", "Patient", "Practitioner", "PractitionerRole", "CareTeam", "Device", "Substance", "Organization", "Location"]),
    FieldInfo::prim(",\"performerLinkId\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference", "Questionnaire", "QuestionnaireResponse"]),
    FieldInfo::prim(",\"reason\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"reasonLinkId\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::prim(",\"securityLabelNumber\":", t::PrimKind::UnsignedInt, 0, None, 0),
]);

static CONTRACT_TERM_ACTION_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
];

pub(crate) static CONTRACT_TERM_ACTION_SUBJECT: TypeInfo = TypeInfo::new("ContractTermActionSubject", "Contract.term.action.subject", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractTermActionSubject>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, None, 0).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Device", "Group", "Organization"]),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/contract-actorrole"),
]);

pub(crate) static CONTRACT_SIGNER: TypeInfo = TypeInfo::new("ContractSigner", "Contract.signer", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractSigner>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODING, 1, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/contract-signer-type"),
    FieldInfo::node(",\"party\":", &REFERENCE, 1, Some(1), 0).targets(&["Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"signature\":", &SIGNATURE, 1, None, 0),
]);

pub(crate) static CONTRACT_FRIENDLY: TypeInfo = TypeInfo::new("ContractFriendly", "Contract.friendly", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractFriendly>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"content\":", &CONTRACT_FRIENDLY_CONTENT_TYPES, 1, Some(1), 0),
]);

static CONTRACT_FRIENDLY_CONTENT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"contentAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 1, &[]),
    t::Alternative::new(",\"contentReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Composition", "DocumentReference", "QuestionnaireResponse"]),
];

pub(crate) static CONTRACT_LEGAL: TypeInfo = TypeInfo::new("ContractLegal", "Contract.legal", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractLegal>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"content\":", &CONTRACT_LEGAL_CONTENT_TYPES, 1, Some(1), 0),
]);

static CONTRACT_LEGAL_CONTENT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"contentAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 1, &[]),
    t::Alternative::new(",\"contentReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Composition", "DocumentReference", "QuestionnaireResponse"]),
];

pub(crate) static CONTRACT_RULE: TypeInfo = TypeInfo::new("ContractRule", "Contract.rule", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ContractRule>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"content\":", &CONTRACT_RULE_CONTENT_TYPES, 1, Some(1), 0),
]);

static CONTRACT_RULE_CONTENT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"contentAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 1, &[]),
    t::Alternative::new(",\"contentReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["DocumentReference"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Contract, ContractContentDefinition, ContractTerm, ContractTermSecurityLabel, ContractTermOffer, ContractTermOfferParty, ContractTermOfferAnswer, ContractTermAsset, ContractTermAssetContext, ContractTermAssetValuedItem, ContractTermAction, ContractTermActionSubject, ContractSigner, ContractFriendly, ContractLegal, ContractRule);
