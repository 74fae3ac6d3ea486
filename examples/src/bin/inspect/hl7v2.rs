//! HL7 v2: messages with their envelopes.

use std::io::{self, Write};

use synovia_examples::messages::{Enveloped, Input, Item, Part, read_messages};
use synovia_hl7v2::schema;
use synovia_hl7v2::structure::{Child, GroupView, Groups};
use synovia_hl7v2::{
    Delimiters, IssueCode, MessageView, ParseOptions, SegmentView, ValidateOptions, validate,
};

use crate::{Arguments, Failure, Finding, Seen};

impl From<synovia_hl7v2::Error> for Failure {
    fn from(error: synovia_hl7v2::Error) -> Self {
        Self {
            kind: error.kind().to_string(),
            path: error.location().map(ToString::to_string),
            offset: error.offset(),
        }
    }
}

pub(crate) fn inspect(
    input: Input,
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    read_messages(input, |item| {
        match item {
            Item::Message(enveloped) => message(&enveloped, arguments, seen, out)?,
            Item::Stray(_) => seen.count("lines outside messages", 1),
            Item::TooLarge { number, error } => {
                seen.messages = number;
                seen.fail(error);
            }
            _ => {}
        }
        Ok(())
    })
}

fn message(
    enveloped: &Enveloped,
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    seen.messages = enveloped.number;
    for (what, parts) in
        [("envelope headers", &enveloped.headers), ("envelope trailers", &enveloped.trailers)]
    {
        if !parts.is_empty() {
            seen.count(what, parts.len());
        }
        parts.iter().for_each(|part| read_back(part, arguments, seen));
    }
    let options = options(&enveloped.message, arguments);
    let message = match synovia_hl7v2::parse_with(&enveloped.message.bytes, &options) {
        Ok(message) => message,
        Err(error) => {
            seen.fail(error);
            return Ok(());
        }
    };
    let view = message.view();
    seen.kind.get_or_insert_with(|| kind(view));
    seen.count("segments", view.segment_count());
    seen.count("leaves", view.leaves().count());
    read_back(&enveloped.message, arguments, seen);
    if arguments.tree && !arguments.json {
        tree(view, arguments.values, out)?;
    }
    let found = if arguments.validate { validate(view, &ValidateOptions::default()) } else { Vec::new() };
    for issue in view.issues().iter().chain(&found) {
        // That the delimiters are not the message's own is said even to those who did not ask for findings.
        if arguments.validate || issue.code == IssueCode::UNUSABLE_DELIMITERS {
            let found = Finding {
                message: enveloped.number,
                severity: issue.severity.as_str(),
                code: issue.code.to_string(),
                path: issue.location.map(|l| l.to_string()),
                offset: Some(issue.offset),
            };
            seen.finding(&found, arguments, out)?;
        }
    }
    Ok(())
}

/// Options to parse a part by. Comparing bytes does not need delimiters that are right: a header whose MSH-2 is
/// unusable is refused otherwise.
fn options(part: &Part, arguments: &Arguments) -> ParseOptions {
    let mut options = part.options();
    options.fallback = arguments.roundtrip.then(Delimiters::default);
    options
}

/// Parses and writes a part, and keeps the first difference.
fn read_back(part: &Part, arguments: &Arguments, seen: &mut Seen) {
    if !arguments.roundtrip || seen.first_difference.is_some() {
        return;
    }
    match synovia_hl7v2::parse_with(&part.bytes, &options(part, arguments)) {
        Ok(message) => {
            let written = message.to_bytes();
            if written != part.bytes {
                let same = written.iter().zip(&part.bytes).take_while(|(a, b)| a == b).count();
                seen.first_difference = Some(part.offset + same as u64);
            }
        }
        Err(error) => seen.fail(error),
    }
}

/// `ADT_A01`: the structure the message names, else its type and event.
fn kind(view: MessageView<'_>) -> String {
    let named = view.message_structure().filter(|s| !s.is_empty());
    let parts = match named {
        Some(structure) => vec![structure],
        None => [view.message_code(), view.trigger_event()].into_iter().flatten().collect(),
    };
    parts.iter().map(|p| String::from_utf8_lossy(p)).collect::<Vec<_>>().join("_")
}

/// Prints the groups of the message and every place that holds a value, with the names of the standard; content only where
/// asked for.
fn tree(view: MessageView<'_>, values: bool, out: &mut impl Write) -> io::Result<()> {
    group(Groups::of(view).root(), 0, values, out)
}

/// As deep as the grammars of the standard nest groups, which no message can change.
fn group(group_view: GroupView<'_, '_>, level: usize, values: bool, out: &mut impl Write) -> io::Result<()> {
    for child in group_view.children() {
        match child {
            Child::Group(inner) => {
                writeln!(out, "{:level$}{}({})", "", inner.name(), inner.number(), level = 2 * level)?;
                group(inner, level + 1, values, out)?;
            }
            Child::Segment(view) => segment(view, level, values, out)?,
        }
    }
    Ok(())
}

fn segment(view: SegmentView<'_>, level: usize, values: bool, out: &mut impl Write) -> io::Result<()> {
    let name = schema::segment_name(view.id()).unwrap_or("not in the standard");
    writeln!(out, "{:indent$}{}  {name}", "", view.location(), indent = 2 * level)?;
    for leaf in view.leaves() {
        let field = schema::field(leaf.segment, leaf.field);
        let component = field.and_then(|f| schema::component(f.datatype, leaf.component));
        let part = component
            .filter(|_| leaf.has_subcomponents)
            .and_then(|c| schema::component(c.datatype, leaf.subcomponent));
        let names = [field.map(|f| f.name), component.map(|c| c.name), part.map(|p| p.name)];
        let name = names.into_iter().flatten().collect::<Vec<_>>().join(" / ");
        write!(out, "{:indent$}{leaf}  {name}  ", "", indent = 2 * level + 2)?;
        if values {
            writeln!(out, "{}", leaf.text().unwrap_or_else(|_| "(not readable as text)".into()))?;
        } else {
            writeln!(out, "({} bytes)", leaf.raw.len())?;
        }
    }
    Ok(())
}
