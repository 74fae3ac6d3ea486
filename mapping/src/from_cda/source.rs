//! A document, or a part of one, as the source of a conversion.

use std::borrow::Cow;

use synovia_cda::ParseOptions;

use super::document::Document;
use super::scope::Cda;
use super::tree::{Node, Tree, build};
use super::{header, sections};
use crate::context::Context;
use crate::convert::{Conversion, Read, Reader, Source, Writer, finish};
use crate::error::{Error, ErrorKind};
use crate::options::Options;
use crate::report::Leaf;

/// CDA's line of the registry.
pub(crate) const READER: Reader = Reader { detect, convert };

/// Roots of parts of documents that can be read by themselves.
const PARTS: &[&str] = &[
    "act",
    "author",
    "authenticator",
    "component",
    "componentOf",
    "custodian",
    "dataEnterer",
    "documentationOf",
    "encounter",
    "entry",
    "entryRelationship",
    "informant",
    "informationRecipient",
    "inFulfillmentOf",
    "legalAuthenticator",
    "nonXMLBody",
    "observation",
    "observationMedia",
    "organizer",
    "participant",
    "patientRole",
    "performer",
    "procedure",
    "recordTarget",
    "section",
    "serviceEvent",
    "structuredBody",
    "substanceAdministration",
    "supply",
    "relatedDocument",
    "authorization",
    "participantRole",
    "regionOfInterest",
    "addr",
    "assignedAuthor",
    "assignedCustodian",
    "assignedEntity",
    "associatedEntity",
    "assignedPerson",
    "criterion",
    "effectiveTime",
    "encounterParticipant",
    "encompassingEncounter",
    "externalDocument",
    "manufacturedProduct",
    "name",
    "precondition",
    "reference",
    "relatedSubject",
    "signatureText",
    "specimen",
    "subject",
    "telecom",
    "time",
];

/// How much of an input is looked at.
const LOOK: usize = 8192;

/// Whether bytes look like a document, or a part of one.
fn detect(input: &[u8]) -> bool {
    synovia_cda::detect(input) || part(input)
}

fn part(input: &[u8]) -> bool {
    let head = input.get(..LOOK).unwrap_or(input);
    let text = String::from_utf8_lossy(head);
    let mut rest = text.as_ref();
    while let Some((before, after)) = rest.split_once('<') {
        if !before.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() {
            return false;
        }
        let skip = match after {
            _ if after.starts_with("!--") => after.split_once("-->"),
            _ if after.starts_with(['?', '!']) => after.split_once('>'),
            _ => {
                let end =
                    after.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(after.len());
                let name = after.get(..end).unwrap_or_default();
                let local = name.rsplit_once(':').map_or(name, |(_, local)| local);
                // FHIR has resources of some of these names, and its own name space.
                return PARTS.contains(&local) && !after.contains("http://hl7.org/fhir\"");
            }
        };
        let Some((_, left)) = skip else { return false };
        rest = left;
    }
    false
}

fn convert(source: &Source<'_>, options: &Options, writer: &Writer) -> Result<Conversion, Error> {
    let base = source.message.offset;
    let (text, decoded) = text_of(source.message.bytes, base)?;
    let text: &str = &text;
    let tree: Tree<'_> = build(text).map_err(|(kind, at)| {
        let detail = if kind == ErrorKind::Limit { "too deep or too large" } else { "not well-formed XML" };
        Error::of_cda(kind, detail, base.saturating_add(at))
    })?;
    let root = tree.root().ok_or_else(|| Error::of_cda(ErrorKind::Parse, "no element", base))?;
    let cda = Cda {
        cx: Context::new(options, seed(root, text)),
        document: Document::default().into(),
        source: source.message.bytes,
    };
    read(&cda, root);
    let mut leaves = Vec::new();
    if options.lineage || options.operation_outcome {
        tree.leaves(&mut |handle, path| {
            leaves.push(Leaf {
                handle,
                offset: base.saturating_add(u64::from(handle)),
                path: path.into(),
                position,
            });
        });
        leaves.sort_by_key(|leaf| leaf.handle);
    }
    let kind = kind(root);
    let node = |handle: u32| tree.path_at(handle);
    let mut made = finish(&cda.cx, source, Read { format: "cda", kind, leaves, node: &node }, writer)?;
    made.report.offsets = decoded.then_some("decoded");
    Ok(made)
}

/// The input as text, and whether it had to be decoded.
fn text_of(bytes: &[u8], base: u64) -> Result<(Cow<'_, str>, bool), Error> {
    if let Some(text) = core::str::from_utf8(bytes).ok().filter(|t| is_utf8(t)) {
        return Ok((Cow::Borrowed(text), false));
    }
    let document = synovia_cda::parse_fragment(bytes, &ParseOptions::default()).map_err(|e| {
        Error::of_cda(ErrorKind::Parse, "not in a known encoding", base.saturating_add(e.offset()))
    })?;
    Ok((Cow::Owned(document.source().to_string()), document.offsets_decoded()))
}

/// Whether text that can be read as UTF-8 is said to be that, or says nothing.
fn is_utf8(text: &str) -> bool {
    let Some(head) = text.trim_start_matches('\u{feff}').trim_start().strip_prefix("<?xml") else {
        return true;
    };
    let head = head.split("?>").next().unwrap_or_default();
    let Some((_, rest)) = head.split_once("encoding") else { return true };
    let name: String = rest.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    matches!(name.to_ascii_lowercase().as_str(), "utf-8" | "utf8" | "us-ascii" | "ascii") || text.is_ascii()
}

fn read<'a>(cda: &Cda<'a>, root: Node<'a>) {
    let s = cda.scope(root);
    if root.name() == "ClinicalDocument" {
        header::document(s);
    } else {
        sections::fragment(s);
    }
}

/// What kind of document it is: the code of its type, else its root.
fn kind(root: Node<'_>) -> String {
    match root
        .child("code")
        .map(|c| c.value("code"))
        .filter(|c| !c.is_empty() && root.name() == "ClinicalDocument")
    {
        Some(code) => code.to_string(),
        None => root.name().to_string(),
    }
}

/// What makes this document differ from all others: its id, or failing that all of it.
fn seed(root: Node<'_>, text: &str) -> String {
    let id = root.child("id").filter(|_| root.name() == "ClinicalDocument");
    match id.map(|i| (i.value("root"), i.value("extension"))) {
        Some((root, extension)) if !root.is_empty() => format!("{root}\n{extension}"),
        _ => text.to_string(),
    }
}

/// The position of a leaf for the tables: its element's name and its own, such as `typeId/@root`.
fn position(path: &str) -> String {
    let mut steps = path.rsplit('/');
    let strip = |step: &str| step.split('[').next().unwrap_or_default().to_string();
    let (last, above) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    format!("{}/{}", strip(above), strip(last))
}
