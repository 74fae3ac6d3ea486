//! A document, or a part of one, as the source of a conversion.

use synovia_cda::model::AnyNode;
use synovia_cda::{Located, LocatedAttribute, ParseOptions, parse_fragment};

use super::document::Document;
use super::scope::{Cda, handle};
use super::{header, narrated, sections};
use crate::context::Context;
use crate::convert::{Conversion, Read, Reader, Source, Writer, finish};
use crate::error::Error;
use crate::options::Options;
use crate::report::{Leaf, Severity};

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
    let mut how = ParseOptions::default();
    how.base = base;
    let document = parse_fragment(source.message.bytes, &how).map_err(|e| Error::from_cda(&e))?;
    let index = document.index();
    let root = index.root();
    let cda = Cda {
        cx: Context::new(options, seed(root, document.source())),
        document: Document::default().into(),
        root,
        ids: index.ids(),
        source: source.message.bytes,
    };
    oddities(&cda, &document);
    read(&cda, root);
    let mut leaves = Vec::new();
    if options.lineage || options.operation_outcome {
        leaves.extend(document.leaves().map(|leaf| Leaf {
            handle: handle(leaf.offset.saturating_sub(base)),
            offset: leaf.offset,
            path: leaf.path.as_str().into(),
            position,
        }));
        // A narrative stands where it begins, and is told when it ends.
        leaves.sort_by_key(|leaf| leaf.handle);
    }
    let kind = kind(root);
    let node = |handle: u32| index.starting_at(u64::from(handle)).map(Located::path_text);
    let mut made = finish(&cda.cx, source, Read { format: "cda", kind, leaves, node: &node }, writer)?;
    if options.lineage {
        narrated::mark(&index, base, &mut made.report);
    }
    made.report.offsets = document.offsets_decoded().then_some("decoded");
    Ok(made)
}

/// What was odd in the document, as its reader tells it.
fn oddities(cda: &Cda<'_>, document: &synovia_cda::Document<'_, AnyNode<'_>>) {
    use synovia_cda::Severity as Read;
    for issue in document.issues() {
        let severity = match issue.severity {
            Read::Fatal => Severity::Fatal,
            Read::Error => Severity::Error,
            Read::Warning => Severity::Warning,
            Read::Information => Severity::Information,
        };
        let at = issue.location.as_ref().map(|_| handle(issue.offset));
        cda.cx.issue(severity, issue.code.as_str(), at);
    }
}

fn read<'a>(cda: &Cda<'a>, root: Located<'a>) {
    let s = cda.scope(root);
    if root.name() == "ClinicalDocument" {
        header::document(s);
    } else {
        sections::fragment(s);
    }
}

/// The value of an attribute of the first element of a name in a document; empty if the root is none.
fn of_document<'a>(root: Located<'a>, child: &str, attribute: &str) -> &'a str {
    let child = root.child(child).filter(|_| root.name() == "ClinicalDocument");
    child.and_then(|c| c.attribute(attribute)).map_or("", LocatedAttribute::value)
}

/// What kind of document it is: the code of its type, else its root.
fn kind(root: Located<'_>) -> String {
    match of_document(root, "code", "code") {
        "" => root.name().to_string(),
        code => code.to_string(),
    }
}

/// What makes this document differ from all others: its id, or failing that all of it.
fn seed(root: Located<'_>, text: &str) -> String {
    match of_document(root, "id", "root") {
        "" => text.to_string(),
        id => format!("{id}\n{}", of_document(root, "id", "extension")),
    }
}

/// The position of a leaf for the tables: its element's name and its own, such as `typeId/@root`.
fn position(path: &str) -> String {
    let mut steps = path.rsplit('/');
    let strip = |step: &str| step.split('[').next().unwrap_or_default().to_string();
    let (last, above) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    format!("{}/{}", strip(above), strip(last))
}
