//! `inspect FILE…`: shows what is in a file: format, type, counts, a tree with the standard's names, findings, and whether
//! writing gives back what was read.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program answers on standard output and names what failed on standard error"
)]

mod cda;
mod dicom;
mod fhir;
mod hl7v2;
mod x12;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::{Value, json};
use synovia_examples::exit::Outcome;
use synovia_examples::format::Format;
use synovia_examples::messages::Input;
use synovia_fhir_model::Release;

const USAGE: &str = "\
usage: inspect [options] FILE…
  FILE              an input; - is standard input
  --from FORMAT     hl7v2, cda, x12, dicom, fhir (default: by content)
  --tree            groups, segments and every place that holds a value, with their names
  --values          show the values in the tree too: content, on your own screen
  --validate        findings of reading and of validation
  --roundtrip       read, write, compare; where MSH-2 is unusable, by the usual delimiters, with a finding;
                    FHIR JSON is compared as JSON, numbers as they are written, FHIR XML and CDA as canonical XML
  --entries         FHIR JSON: read a Bundle entry by entry, with memory bound by one entry; without it, when it is above
                    64 MiB. Findings are then those of each entry alone, at its offset
  --release R       release of FHIR inputs: r4 (default), r4b, r5
  --json            one object for each file
exit status: 0 all read, 1 some failed, 2 usage or not supported yet";

struct Arguments {
    files: Vec<String>,
    from: Option<Format>,
    tree: bool,
    values: bool,
    validate: bool,
    roundtrip: bool,
    json: bool,
    entries: bool,
    release: Release,
}

/// The releases that are compiled in.
const RELEASES: &[(&str, Release)] = &[
    ("r4", Release::R4),
    #[cfg(feature = "r4b")]
    ("r4b", Release::R4B),
    #[cfg(feature = "r5")]
    ("r5", Release::R5),
];

fn release(name: &str) -> Result<Release, lexopt::Error> {
    match RELEASES.iter().find(|(known, _)| *known == name) {
        Some((_, release)) => Ok(*release),
        None if matches!(name, "r4b" | "r5") => {
            Err(format!("--release {name} is not compiled in: build with --features {name}").into())
        }
        None => Err("--release takes one of r4, r4b, r5".into()),
    }
}

fn arguments() -> Result<Option<Arguments>, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value, ValueExt as _};
    let mut parser = lexopt::Parser::from_env();
    let mut found = Arguments {
        files: Vec::new(),
        from: None,
        tree: false,
        values: false,
        validate: false,
        roundtrip: false,
        json: false,
        entries: false,
        release: Release::R4,
    };
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
            Long("entries") => found.entries = true,
            Long("release") => found.release = release(&parser.value()?.string()?)?,
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
            println!("{USAGE}");
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
    /// Its name, where findings must say it: among several files.
    file: Option<String>,
    format: Option<Format>,
    /// How it is written, where a format has several ways.
    layout: Option<&'static str>,
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

/// Something odd, of any format.
struct Finding {
    message: u64,
    severity: &'static str,
    code: String,
    path: Option<String>,
    /// What the standard calls that place.
    name: Option<String>,
    offset: Option<u64>,
    /// How many bytes it is about, where that is known.
    length: Option<u64>,
}

impl Seen {
    /// Keeps a finding for `--json`, prints it for people.
    fn finding(&mut self, found: &Finding, arguments: &Arguments, out: &mut impl Write) -> io::Result<()> {
        let Finding { message, severity, code, path, name, offset, length } = found;
        if arguments.json {
            let mut object = json!({"severity": severity, "code": code, "path": path, "offset": offset});
            for (key, value) in [("name", json!(name)), ("length", json!(length))] {
                if let (false, Some(object)) = (value.is_null(), object.as_object_mut()) {
                    object.insert(key.into(), value);
                }
            }
            self.findings.push(object);
            return Ok(());
        }
        if let Some(file) = &self.file {
            write!(out, "{file}: ")?;
        }
        write!(out, "message {message}: {severity}: {code}")?;
        if let Some(path) = path {
            write!(out, " {path}")?;
        }
        if let Some(name) = name {
            write!(out, ", {name}")?;
        }
        match (offset, length.filter(|length| *length > 1)) {
            (Some(offset), Some(length)) => writeln!(out, " (bytes {offset} to {})", offset + length - 1),
            (Some(offset), None) => writeln!(out, " (at byte {offset})"),
            (None, _) => writeln!(out),
        }
    }

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
    let several = arguments.files.len() > 1;
    let mut seen = Seen { file: several.then(|| name.to_owned()), ..Seen::default() };
    let mut outcome = Outcome::All;
    match Input::open(name) {
        Ok(input) => {
            seen.format = arguments.from.or_else(|| Format::detect(input.head()));
            match seen.format {
                Some(Format::Hl7v2) => hl7v2::inspect(input, arguments, &mut seen, out)?,
                Some(Format::X12) => x12::inspect(input, arguments, &mut seen, out)?,
                Some(Format::Cda) => cda::inspect(input, arguments, &mut seen, out)?,
                Some(Format::Dicom) => dicom::inspect(input, arguments, &mut seen, out)?,
                Some(Format::Fhir) => fhir::inspect(input, arguments, &mut seen, out)?,
                Some(_) => {
                    seen.fail(Failure { kind: NOT_YET.into(), path: None, offset: 0 });
                    outcome = Outcome::Usage;
                }
                None => seen.fail(Failure { kind: "not in a known format".into(), path: None, offset: 0 }),
            }
        }
        Err(error) => seen.fail(Failure { kind: error.to_string(), path: None, offset: 0 }),
    }
    if matches!(seen.format, Some(Format::Hl7v2 | Format::X12)) && seen.messages == 0 {
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
    if let Some(layout) = seen.layout {
        set("layout", layout.into());
    }
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
        if seen.kind.is_none() {
            return Ok(());
        }
    }
    let format = seen.format.map_or("unknown", Format::name);
    let layout = seen.layout.map(|l| format!(" {l}")).unwrap_or_default();
    let kind = seen.kind.as_deref().unwrap_or("?");
    let unit = match seen.format {
        Some(Format::Fhir) => "resource",
        Some(Format::Cda) => "document",
        Some(Format::Dicom) => "data set",
        _ => "message",
    };
    write!(out, "{name}: {format}{layout} {kind}, {} {unit}(s)", seen.messages)?;
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
