//! CDA: a document, or any element of one by itself.

mod tree;

use std::io::{self, Write};

use synovia_cda::model::AnyNode;
use synovia_cda::{
    Document, Element, ErrorKind, Issue, ParseOptions, ValidateOptions, parse_fragment, template, validate,
};
use synovia_examples::messages::Input;
use synovia_examples::same::xml_difference;

use crate::{Arguments, Failure, Finding, Seen};

impl From<synovia_cda::Error> for Failure {
    fn from(error: synovia_cda::Error) -> Self {
        Self {
            kind: error.kind().to_string(),
            path: error.location().map(ToString::to_string),
            offset: error.offset(),
        }
    }
}

pub(crate) fn inspect(
    mut input: Input,
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut bytes = Vec::new();
    while input.more(&mut bytes)? {}
    match parse_fragment(&bytes, &ParseOptions::default()) {
        Ok(document) => show(&document, &bytes, arguments, seen, out)?,
        Err(error) if error.kind() == ErrorKind::NoSuchType => {
            seen.fail(Failure {
                kind: "the root is no element of CDA".into(),
                path: None,
                offset: error.offset(),
            });
        }
        Err(error) => seen.fail(error),
    }
    Ok(())
}

fn show(
    document: &Document<'_, AnyNode<'_>>,
    bytes: &[u8],
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    seen.messages = 1;
    seen.kind = Some(kind(document));
    count(document.element(), seen);
    seen.count("leaves", document.leaves().count());
    if arguments.roundtrip {
        seen.first_difference = difference(document, bytes);
    }
    if arguments.tree && !arguments.json {
        tree::print(document, arguments.values, out)?;
    }
    if arguments.validate {
        let found = validate(document, &ValidateOptions::default());
        let mut all: Vec<&Issue> = document.issues().iter().chain(&found).collect();
        all.sort_by_key(|issue| issue.offset);
        for issue in all {
            let finding = Finding {
                message: 1,
                severity: issue.severity.as_str(),
                code: issue.code.to_string(),
                path: issue.location.as_ref().map(ToString::to_string),
                name: issue.rule.as_ref().map(ToString::to_string),
                offset: Some(issue.offset),
                length: (issue.length > 0).then_some(issue.length),
            };
            seen.finding(&finding, arguments, out)?;
        }
    }
    Ok(())
}

/// The title of the template it follows: of a document the one beside the header all have in common; else the root's name.
fn kind(document: &Document<'_, AnyNode<'_>>) -> String {
    let ids = match &document.root {
        AnyNode::ClinicalDocument(root) => &root.template_id,
        AnyNode::Section(section) => &section.template_id,
        _ => return document.element().name().to_owned(),
    };
    let name = document.element().name();
    let known = ids.iter().filter_map(template::TemplateId::of).filter_map(template::lookup);
    let titles: Vec<&str> = known.map(|(found, _)| found.title).collect();
    let own = titles.iter().find(|title| !title.starts_with("US Realm Header"));
    own.or(titles.first()).map_or_else(|| name.to_owned(), |title| (*title).to_owned())
}

/// Counts elements, sections and entries.
fn count(root: Element<'_>, seen: &mut Seen) {
    let mut open = vec![root];
    while let Some(element) = open.pop() {
        seen.count("elements", 1);
        match element.name() {
            "section" => seen.count("sections", 1),
            "entry" => seen.count("entries", 1),
            _ => {}
        }
        open.extend(element.elements());
    }
}

/// Where what is written differs from what was read: nowhere when it is equal as canonical XML.
fn difference(document: &Document<'_, AnyNode<'_>>, bytes: &[u8]) -> Option<u64> {
    let written = document.to_bytes();
    if written == bytes || written == document.source().as_bytes() {
        return None;
    }
    xml_difference(document.source().as_bytes(), &written)
}
