//! HL7 v2: messages with their envelopes.

mod names;
mod tree;

use std::io::{self, Write};

use synovia_examples::messages::{Enveloped, Input, Item, Part, read_messages};
use synovia_hl7v2::{Delimiters, Issue, IssueCode, MessageView, ParseOptions, ValidateOptions, validate};

use self::names::Names;
use self::tree::Tree;
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
            Item::Envelope { number, issues } if arguments.validate => {
                for issue in &issues {
                    seen.finding(&finding(number, issue, None), arguments, out)?;
                }
            }
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
    let groups = view.groups();
    let names = Names { version: groups.version() };
    if arguments.tree && !arguments.json {
        Tree { groups: &groups, names, values: arguments.values }.print(out)?;
    }
    let found = if arguments.validate { validate(view, &ValidateOptions::default()) } else { Vec::new() };
    for issue in view.issues().iter().chain(&found) {
        // That the delimiters are not the message's own is said even to those who did not ask for findings.
        if arguments.validate || issue.code == IssueCode::UNUSABLE_DELIMITERS {
            let name = issue.location.and_then(|place| names.of(view, place));
            seen.finding(&finding(enveloped.number, issue, name), arguments, out)?;
        }
    }
    Ok(())
}

fn finding(message: u64, issue: &Issue, name: Option<String>) -> Finding {
    Finding {
        message,
        severity: issue.severity.as_str(),
        code: issue.code.to_string(),
        path: issue.location.map(|place| place.to_string()),
        name,
        offset: Some(issue.offset),
        length: Some(issue.length),
    }
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
