//! `inspect FILE…`: shows what is in a file: format, type, counts, a tree with the standard's names, findings, and whether
//! writing gives back what was read.
#![expect(clippy::print_stderr, reason = "a program names what failed on standard error")]

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::{Value, json};
use synovia_examples::exit::Outcome;
use synovia_examples::format::Format;
use synovia_examples::messages::{Enveloped, Input, Item, Part, read_messages};
use synovia_hl7v2::schema;
use synovia_hl7v2::structure::{Child, GroupView, Groups};
use synovia_hl7v2::{
    Delimiters, Issue, IssueCode, MessageView, ParseOptions, SegmentView, ValidateOptions, validate,
};

const USAGE: &str = "\
usage: inspect [options] FILE…
  FILE              an input; - is standard input
  --from FORMAT     hl7v2, cda, x12, dicom, fhir (default: by content)
  --tree            every place that holds a value, with its name
  --values          show the values in the tree too: content, on your own screen
  --validate        findings of reading and of validation
  --roundtrip       read, write, compare; where MSH-2 is unusable, by the usual delimiters, with a finding
  --json            one object for each file
exit status: 0 all read, 1 some failed, 2 usage or not supported yet";

#[derive(Default)]
struct Arguments {
    files: Vec<String>,
    from: Option<Format>,
    tree: bool,
    values: bool,
    validate: bool,
    roundtrip: bool,
    json: bool,
}

fn arguments() -> Result<Option<Arguments>, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value, ValueExt as _};
    let mut parser = lexopt::Parser::from_env();
    let mut found = Arguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("from") => {
                let name = parser.value()?.string()?;
                found.from =
                    Some(Format::named(&name).ok_or_else(|| {
                        lexopt::Error::from(format!("--from takes one of {}", Format::NAMES))
                    })?);
            }
            Long("tree") => found.tree = true,
            Long("values") => found.values = true,
            Long("validate") => found.validate = true,
            Long("roundtrip") => found.roundtrip = true,
            Long("json") => found.json = true,
            Short('h') | Long("help") => return Ok(None),
            Value(file) => found.files.push(file.string()?),
            other => return Err(other.unexpected()),
        }
    }
    if found.files.is_empty() {
        return Err("no FILE given".into());
    }
    Ok(Some(found))
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            eprintln!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("inspect: {error}\n{USAGE}");
            return Outcome::Usage.code();
        }
    };
    let mut outcome = Outcome::default();
    let mut out = io::stdout();
    for name in &arguments.files {
        match file(name, &arguments, &mut out) {
            Ok(one) => outcome.and(one),
            // Whoever read the output has seen enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            Err(error) => {
                eprintln!("inspect: {error}");
                outcome.and(Outcome::SomeFailed);
            }
        }
    }
    outcome.code()
}

/// What is known of one file. Findings are kept for `--json` only; for people they are printed as they come.
#[derive(Default)]
struct Seen {
    format: Option<Format>,
    kind: Option<String>,
    messages: u64,
    counts: BTreeMap<&'static str, u64>,
    first_difference: Option<u64>,
    findings: Vec<Value>,
    error: Option<Failure>,
}

struct Failure {
    kind: String,
    path: Option<String>,
    offset: u64,
}

impl From<synovia_hl7v2::Error> for Failure {
    fn from(error: synovia_hl7v2::Error) -> Self {
        Self {
            kind: error.kind().to_string(),
            path: error.location().map(ToString::to_string),
            offset: error.offset(),
        }
    }
}

impl Seen {
    fn count(&mut self, what: &'static str, by: usize) {
        *self.counts.entry(what).or_default() += by as u64;
    }

    /// Keeps the first failure.
    fn fail(&mut self, failure: impl Into<Failure>) {
        self.error.get_or_insert(failure.into());
    }
}

/// The code for a format that is known and cannot be read yet.
const NOT_YET: &str = "not supported yet";

fn file(name: &str, arguments: &Arguments, out: &mut impl Write) -> io::Result<Outcome> {
    let mut seen = Seen::default();
    let mut outcome = Outcome::All;
    match Input::open(name) {
        Ok(input) => {
            seen.format = arguments.from.or_else(|| Format::detect(input.head()));
            match seen.format {
                Some(Format::Hl7v2) => hl7v2(input, arguments, &mut seen, out)?,
                Some(_) => {
                    seen.fail(Failure { kind: NOT_YET.into(), path: None, offset: 0 });
                    outcome = Outcome::Usage;
                }
                None => seen.fail(Failure { kind: "not in a known format".into(), path: None, offset: 0 }),
            }
        }
        Err(error) => seen.fail(Failure { kind: error.to_string(), path: None, offset: 0 }),
    }
    if seen.format == Some(Format::Hl7v2) && seen.messages == 0 {
        seen.fail(Failure { kind: "no message found".into(), path: None, offset: 0 });
    }
    if seen.error.is_some() {
        outcome.and(Outcome::SomeFailed);
    }
    if arguments.json {
        writeln!(out, "{}", as_json(name, arguments, &seen))?;
    } else {
        for_people(name, arguments, &seen, out)?;
    }
    out.flush()?;
    Ok(outcome)
}

fn as_json(name: &str, arguments: &Arguments, seen: &Seen) -> Value {
    let mut object = json!({
        "input": name,
        "format": seen.format.map(Format::name),
        "kind": seen.kind,
        "parsed": seen.error.is_none(),
        "messages": seen.messages,
        "counts": seen.counts,
    });
    let mut set = |key: &str, value: Value| {
        if let Some(object) = object.as_object_mut() {
            object.insert(key.to_string(), value);
        }
    };
    if arguments.roundtrip && seen.error.is_none() {
        set(
            "roundtrip",
            match seen.first_difference {
                None => json!({"identical": true}),
                Some(offset) => json!({"identical": false, "first_difference": offset}),
            },
        );
    }
    if arguments.validate || !seen.findings.is_empty() {
        set("findings", Value::Array(seen.findings.clone()));
    }
    if let Some(error) = &seen.error {
        set("error", json!({"kind": error.kind, "path": error.path, "offset": error.offset}));
    }
    object
}

fn for_people(name: &str, arguments: &Arguments, seen: &Seen, out: &mut impl Write) -> io::Result<()> {
    if let Some(error) = &seen.error {
        let format = seen.format.map_or(String::new(), |f| format!("{f}: "));
        eprintln!("{name}: {format}{} (at byte {})", error.kind, error.offset);
        if seen.messages == 0 {
            return Ok(());
        }
    }
    let format = seen.format.map_or("unknown", Format::name);
    write!(out, "{name}: {format} {}, {} message(s)", seen.kind.as_deref().unwrap_or("?"), seen.messages)?;
    for (what, count) in &seen.counts {
        write!(out, ", {count} {what}")?;
    }
    writeln!(out)?;
    if arguments.roundtrip && seen.error.is_none() {
        match seen.first_difference {
            None => writeln!(out, "identical")?,
            Some(offset) => writeln!(out, "first difference at byte {offset}")?,
        }
    }
    Ok(())
}

fn hl7v2(input: Input, arguments: &Arguments, seen: &mut Seen, out: &mut impl Write) -> io::Result<()> {
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
            finding(issue, enveloped.number, arguments, seen, out)?;
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

fn finding(
    issue: &Issue,
    number: u64,
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    let path = issue.location.map(|l| l.to_string());
    if arguments.json {
        seen.findings.push(json!({
            "severity": issue.severity.as_str(),
            "code": issue.code.to_string(),
            "path": path,
            "offset": issue.offset,
        }));
        return Ok(());
    }
    let path = path.unwrap_or_default();
    writeln!(out, "message {number}: {}: {} {path} (at byte {})", issue.severity, issue.code, issue.offset)
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
