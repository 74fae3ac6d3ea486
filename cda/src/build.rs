//! New documents: the twelve types of C-CDA R2.1.
//!
//! A [`Builder`] starts with what every document of a type has (template ids, code, title), takes the header and the sections
//! as structs of the model, and checks at [`build`](Builder::build) what the type asks for. What it must have and was not
//! given is an error that names it, except for sections: a section that the type must have and nobody filled is there with
//! `nullFlavor="NI"`, and says so. A section with entries and without narrative gets one from its entries.
//!
//! Ids and times are the caller's: there is no clock here, and no chance.

use std::borrow::Cow;
use std::fmt;

use crate::document::Document;
use crate::element::Element;
use crate::model::{
    Cd, Ce, ClinicalDocument, Component2, Component3, Cs, Ed, Ii, InfrastructureRootTypeId, NonXmlBody,
    Section, St, StructuredBody, Tel, Ts,
};
use crate::narrative::generate::{NO_INFORMATION, generate, paragraph};
use crate::template::{self, Conformance, Template};
use crate::validate::Release;
use crate::view::View;

mod kind;
mod parts;
mod required;

pub use kind::DocumentType;

/// The LOINC code system.
const LOINC: &str = "2.16.840.1.113883.6.1";

/// A document in the making; see the [module](self).
pub struct Builder<'a> {
    kind: DocumentType,
    root: ClinicalDocument<'a>,
    sections: Vec<(&'static str, Section<'a>)>,
    body: Option<Box<Ed<'a>>>,
}

/// Why a document was not built: all that is missing or in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuildError {
    /// Each thing, in the order of the schema.
    pub faults: Vec<Fault>,
}

/// One thing that keeps a document from being built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The type must have it: the path of an element from the root.
    Missing(&'static str),
    /// The type must have it, once: the path of an element from the root.
    Repeated(&'static str),
    /// The type must not have it: the name of a section's template.
    Forbidden(&'static str),
    /// These sections exclude each other: names of templates.
    Exclusive(&'static str, &'static str),
    /// A structured body where the type has one file, or the other way around.
    WrongBody,
}

/// Prints the type and how much there is, and no content.
impl fmt::Debug for Builder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sections = self.sections.len();
        f.debug_struct("Builder")
            .field("kind", &self.kind)
            .field("sections", &sections)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "{path} is missing"),
            Self::Repeated(path) => write!(f, "{path} is there more than once"),
            Self::Forbidden(name) => write!(f, "{name} must not be there"),
            Self::Exclusive(one, other) => write!(f, "{one} and {other} must not be there together"),
            Self::WrongBody => f.write_str("the body is not of the kind that the type has"),
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, fault) in self.faults.iter().enumerate() {
            write!(f, "{}{fault}", if at == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for BuildError {}

impl<'a> Builder<'a> {
    /// A document of a type, with its id and the time it is made.
    ///
    /// Title, code, language (`en-US`) and confidentiality (`N`) are those of the type; [`root_mut`](Self::root_mut) changes
    /// them.
    #[must_use]
    pub fn new(kind: DocumentType, id: Ii<'a>, effective_time: impl Into<Cow<'a, str>>) -> Self {
        let text = |text: &'static str| Some(Cow::Borrowed(text));
        let cs = |code| Cs { code: text(code), ..Default::default() };
        let root = ClinicalDocument {
            realm_code: vec![cs("US")],
            type_id: Some(Box::new(InfrastructureRootTypeId {
                root: text("2.16.840.1.113883.1.3"),
                extension: text("POCD_HD000040"),
                ..Default::default()
            })),
            template_id: kind.template_ids(),
            id: Some(Box::new(id)),
            code: Some(Box::new(Ce {
                code: text(kind.code()),
                code_system: text(LOINC),
                ..Default::default()
            })),
            title: Some(Box::new(St { text: text(kind.title()), ..Default::default() })),
            effective_time: Some(Box::new(Ts { value: Some(effective_time.into()), ..Default::default() })),
            confidentiality_code: Some(Box::new(Ce {
                code: text("N"),
                code_system: text("2.16.840.1.113883.5.25"),
                ..Default::default()
            })),
            language_code: Some(Box::new(cs("en-US"))),
            ..Default::default()
        };
        Self { kind, root, sections: Vec::new(), body: None }
    }

    /// The type.
    #[must_use]
    pub fn kind(&self) -> DocumentType {
        self.kind
    }

    /// The header, to be filled; a body in it is replaced at the end.
    pub fn root_mut(&mut self) -> &mut ClinicalDocument<'a> {
        &mut self.root
    }

    /// The section of that template, to be filled: `builder.section::<ProblemSection>()`. Made when first asked for, with
    /// template ids, code and title; sections stand in the document in the order in which they were asked for.
    pub fn section<'m, V: View<'m, Node = Section<'m>>>(&mut self) -> &mut Section<'a> {
        self.section_named(V::NAME)
    }

    #[expect(clippy::indexing_slicing, reason = "the index was found, or its entry added, one line before")]
    fn section_named(&mut self, name: &'static str) -> &mut Section<'a> {
        let at = self.sections.iter().position(|(known, _)| *known == name).unwrap_or(self.sections.len());
        if at == self.sections.len() {
            self.sections.push((name, self.new_section(name)));
        }
        &mut self.sections[at].1
    }

    /// Adds a section as it is, one that C-CDA does not know, or a second one of a template.
    pub fn add_section(&mut self, section: Section<'a>) {
        self.sections.push(("", section));
    }

    /// Makes one file the body: `media_type`, and its bytes in base64.
    pub fn non_xml_body(&mut self, media_type: impl Into<Cow<'a, str>>, base64: impl Into<Cow<'a, str>>) {
        self.body = Some(Box::new(Ed {
            media_type: Some(media_type.into()),
            representation: Some(Cow::Borrowed("B64")),
            text: Some(base64.into()),
            ..Default::default()
        }));
    }

    /// Makes one file elsewhere the body: `media_type`, and its address.
    pub fn non_xml_reference(
        &mut self,
        media_type: impl Into<Cow<'a, str>>,
        address: impl Into<Cow<'a, str>>,
    ) {
        let tel = Tel { value: Some(address.into()), ..Default::default() };
        self.body = Some(Box::new(Ed {
            media_type: Some(media_type.into()),
            reference: Some(Box::new(tel)),
            ..Default::default()
        }));
    }

    /// The section of a template as this type of document asks for it.
    fn new_section(&self, name: &'static str) -> Section<'a> {
        let mut section = Section::default();
        let Some(template) = self.template_of(name) else {
            return section;
        };
        section.template_id = kind::ids(template);
        let (code, system) = match template.loinc {
            "" => kind::other_code(name),
            code => (code, LOINC),
        };
        if !code.is_empty() {
            let translation = kind::translation(name).map(|code| Cd {
                code: Some(Cow::Borrowed(code)),
                code_system: Some(Cow::Borrowed(LOINC)),
                ..Default::default()
            });
            section.code = Some(Box::new(Ce {
                code: Some(Cow::Borrowed(code)),
                code_system: Some(Cow::Borrowed(system)),
                translation: translation.into_iter().collect(),
                ..Default::default()
            }));
        }
        let title = template.title.split(" (").next().unwrap_or_default();
        let title = title.strip_suffix(" Section").unwrap_or(title);
        section.title = Some(Box::new(St { text: Some(Cow::Borrowed(title)), ..Default::default() }));
        section
    }

    /// The version of a section's template that the type names, else the newest of R2.1, else the newest.
    fn template_of(&self, name: &str) -> Option<&'static Template> {
        let named =
            template::document_sections(self.kind.name(), Release::R2_1).find(|row| row.section == name);
        if let Some(row) = named {
            return template::versions(row.oid).iter().find(|version| version.extension == row.extension);
        }
        let of_release = template::named(name).filter(|row| row.is_in(Release::R2_1)).last();
        of_release.or_else(|| template::named(name).last())
    }

    /// The document.
    ///
    /// # Errors
    /// All that the type must have and the header lacks, and sections that must not be there.
    pub fn build(mut self) -> Result<Document<'a>, BuildError> {
        let mut faults = required::faults(self.kind, Element::of(&self.root));
        let unstructured = self.kind == DocumentType::UnstructuredDocument;
        if unstructured != self.body.is_some() || unstructured && !self.sections.is_empty() {
            faults.push(Fault::WrongBody);
        }
        let names: Vec<&str> = self.sections.iter().map(|(name, _)| *name).collect();
        faults.extend(required::section_faults(self.kind, &names));
        if !faults.is_empty() {
            return Err(BuildError { faults });
        }
        let mut component = Component2::default();
        if let Some(text) = self.body.take() {
            component.non_xml_body = Some(Box::new(NonXmlBody { text: Some(text), ..Default::default() }));
        } else {
            self.complete();
            let sections = std::mem::take(&mut self.sections);
            let sections =
                sections.into_iter().enumerate().map(|(at, (name, section))| self.finish(at, name, section));
            let components = sections
                .map(|section| Component3 { section: Some(Box::new(section)), ..Default::default() })
                .collect();
            component.structured_body =
                Some(Box::new(StructuredBody { component: components, ..Default::default() }));
        }
        self.root.component = Some(Box::new(component));
        Ok(Document::new(self.root))
    }

    /// Adds the sections that the type must have and nobody asked for.
    fn complete(&mut self) {
        let missing: Vec<&'static str> = template::document_sections(self.kind.name(), Release::R2_1)
            .filter(|row| row.conformance == Conformance::Shall)
            .map(|row| row.section)
            .chain(required::one_of(
                self.kind,
                &self.sections.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ))
            .collect();
        for name in missing {
            self.section_named(name);
        }
    }

    /// Narrative for a section that has none, and a reason for one without entries that should have some.
    fn finish(&self, at: usize, name: &str, mut section: Section<'a>) -> Section<'a> {
        if section.entry.is_empty() {
            let silent = section.text.is_none();
            if section.null_flavor.is_none()
                && (silent && section.component.is_empty() || self.needs_entries(name))
            {
                section.null_flavor = Some(Cow::Borrowed("NI"));
            }
            if silent {
                section.text = Some(Box::new(paragraph(NO_INFORMATION)));
            }
        } else if section.text.is_none() {
            generate(&mut section, &format!("s{}", at + 1));
        }
        section
    }

    /// Whether the template must have entries: the stricter one of two, and those that have no other.
    fn needs_entries(&self, name: &str) -> bool {
        if matches!(
            name,
            "GoalsSection" | "HealthConcernsSection" | "OutcomesSection" | "InstructionsSection"
        ) {
            return true;
        }
        let Some(template) = self.template_of(name) else {
            return false;
        };
        let optional = template.oid.rsplit_once('.').map_or("", |(parent, _)| parent);
        template::versions(optional).iter().any(|other| other.name == template.name)
    }
}
