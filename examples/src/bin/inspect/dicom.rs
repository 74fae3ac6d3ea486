//! DICOM: files and data sets.

use std::io::{self, Write};

use synovia_dicom_meta::{DataSet, DataSetView, ElementView, Severity, parse, tags, uid};
use synovia_examples::messages::Input;

use crate::{Arguments, Failure, Finding, Seen};

impl From<synovia_dicom_meta::Error> for Failure {
    fn from(error: synovia_dicom_meta::Error) -> Self {
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
    match parse(&bytes) {
        Ok(data_set) => one(&data_set, &bytes, arguments, seen, out),
        Err(error) => {
            seen.fail(error);
            Ok(())
        }
    }
}

fn one(
    data_set: &DataSet<'_>,
    bytes: &[u8],
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    seen.messages = 1;
    seen.kind = Some(kind(data_set));
    seen.layout = data_set.transfer_syntax().map(synovia_dicom_meta::TransferSyntax::name);
    seen.count("elements", data_set.meta().elements().count() + data_set.elements().count());
    seen.count("leaves", data_set.leaves().count());
    if arguments.tree && !arguments.json {
        let tree = Tree { values: arguments.values };
        tree.print(data_set.meta(), out)?;
        tree.print(data_set.view(), out)?;
    }
    for issue in data_set.issues() {
        if arguments.validate {
            let path = issue.location.as_ref().map(ToString::to_string);
            let found = Finding {
                message: 1,
                severity: issue.severity.as_str(),
                code: issue.code.to_string(),
                path: path.filter(|path| !path.is_empty()),
                name: None,
                length: Some(issue.length).filter(|length| *length > 0),
                offset: Some(issue.offset),
            };
            seen.finding(&found, arguments, out)?;
        }
        if issue.severity == Severity::Fatal {
            let path = issue.location.as_ref().map(ToString::to_string);
            seen.fail(Failure { kind: issue.code.to_string(), path, offset: issue.offset });
        }
    }
    if arguments.roundtrip {
        let written = data_set.to_bytes();
        let same = bytes.iter().zip(&written).take_while(|(a, b)| a == b).count();
        seen.first_difference = (written != bytes).then_some(same as u64);
    }
    Ok(())
}

/// The name of the SOP class.
fn kind(data_set: &DataSet<'_>) -> String {
    let tag = [tags::SOP_CLASS_UID, tags::MEDIA_STORAGE_SOP_CLASS_UID];
    let class = tag.iter().find_map(|tag| data_set.element(*tag)).and_then(ElementView::first_text);
    match class {
        Some(class) => {
            uid::lookup(&class).map_or_else(|| "SOP class not known".to_owned(), |uid| uid.name.to_owned())
        }
        None => "data set".to_owned(),
    }
}

struct Tree {
    values: bool,
}

impl Tree {
    /// Prints all elements, without recursion: as deep as the reader lets sequences nest.
    fn print(&self, data_set: DataSetView<'_>, out: &mut impl Write) -> io::Result<()> {
        let mut open = vec![(data_set.elements(), data_set.elements().next().map(ElementView::items))];
        // Of each level: its elements, and the items of the sequence that is open in it.
        if let Some((_, items)) = open.first_mut() {
            *items = None;
        }
        while let Some((elements, items)) = open.last_mut() {
            if let Some(item) = items.as_mut().and_then(Iterator::next) {
                let level = 2 * open.len();
                writeln!(out, "{:1$}item [{2}]", "", level - 1, item.number())?;
                open.push((item.elements(), None));
                continue;
            }
            let Some(element) = elements.next() else {
                open.pop();
                continue;
            };
            *items = Some(element.items());
            let level = 2 * (open.len() - 1);
            self.element(element, level, out)?;
        }
        Ok(())
    }

    fn element(&self, element: ElementView<'_>, level: usize, out: &mut impl Write) -> io::Result<()> {
        let attribute = element.attribute();
        let name =
            attribute.map_or(if element.tag().is_private() { "private" } else { "not known" }, |a| a.name);
        write!(out, "{:level$}{} {} {name}  ", "", element.tag(), element.vr())?;
        if element.is_sequence() {
            return writeln!(out, "({} items)", element.items().count());
        }
        if element.is_encapsulated() {
            return writeln!(out, "({} fragments)", element.fragments().count());
        }
        if !self.values {
            return writeln!(out, "({} bytes)", element.raw().len());
        }
        if element.is_text() {
            return writeln!(out, "{}", element.text_lossy().escape_debug());
        }
        if let Ok(numbers) = element.integers() {
            let numbers: Vec<String> = numbers.take(16).map(|number| number.to_string()).collect();
            return writeln!(out, "{}", numbers.join("\\"));
        }
        if let Ok(numbers) = element.floats() {
            let numbers: Vec<String> = numbers.take(16).map(|number| number.to_string()).collect();
            return writeln!(out, "{}", numbers.join("\\"));
        }
        writeln!(out, "({} bytes)", element.raw().len())
    }
}
