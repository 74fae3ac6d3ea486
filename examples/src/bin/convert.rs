//! `convert FILE…`: reads HL7 v2, CDA, X12, DICOM and FHIR and writes FHIR R4, one resource a line, HL7 v2, C-CDA documents, X12,
//! or DICOM's JSON, XML and worklist items.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program answers on standard output and names what failed on standard error"
)]

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::Path;
use std::process::ExitCode;

use synovia_examples::exit::Outcome;
use synovia_examples::format::Format;
use synovia_examples::messages::{Input, Item, Part, read_messages};
use synovia_examples::resources::read_resources;
use synovia_examples::studies::{Studies, Study};
use synovia_examples::x12::read_sets;
use synovia_mapping::options::{CdaDocument, FhirFormat, Strict};
use synovia_mapping::{Converter, Options, Report, Source};
use synovia_x12::Wrapping;

const USAGE: &str = "\
usage: convert [options] FILE…
  FILE              an input; - is standard input
  --from FORMAT     hl7v2, cda, x12, dicom, fhir (default: by content)
  --to TARGET       fhir-r4 (default), fhir-r5 (of DICOM; needs the feature r5), hl7v2, cda, x12, dicom-json, dicom-xml (data sets as they are;
                    of other formats a worklist item), dicom (a worklist item)
  --event EVENT     of HL7 v2 output whose source names none: ADT^A08, ORU^R01, VXU^V04, MDM^T02 …
  --guide GUIDE     of X12 output: a convention or a kind, such as 005010X222A1 or 837P (default: by content)
  --xml             FHIR as XML, one document after the other, instead of JSON
  --document TYPE   of a CDA document: ccd (default), discharge-summary, referral-note, progress-note,
                    consultation-note, care-plan
  --out-dir FOLDER  where CDA documents and DICOM files go, each a file of its own; several need it
  --pretty          for people: several lines for each output
  --time-zone ZONE  of times that state none, such as +01:00; without it they lose their time of day, with a warning
  --report FILE     where every leaf went, one JSON object a line
  --options FILE    options of the mapping, JSON
exit status: 0 all converted, 1 some failed, 2 usage or not supported yet";

const TARGETS: [&str; 8] = ["fhir-r4", "fhir-r5", "hl7v2", "cda", "x12", "dicom-json", "dicom-xml", "dicom"];

/// Those of them that are written today.
const WRITTEN: [&str; 7] = ["fhir-r4", "hl7v2", "cda", "x12", "dicom-json", "dicom-xml", "dicom"];

/// Whether a target is written by this build.
fn is_written(target: &str) -> bool {
    WRITTEN.contains(&target) || (target == "fhir-r5" && cfg!(feature = "r5"))
}

/// Those whose outputs are files of their own, with the endings of their names.
const FILES: [(&str, &str); 2] = [("cda", "xml"), ("dicom", "dcm")];

/// The ending of the name of a file of this target, if its outputs are files of their own.
fn ending(target: &str) -> Option<&'static str> {
    FILES.iter().find(|(name, _)| *name == target).map(|(_, ending)| *ending)
}

/// After how many messages a person at a terminal is told how far it is.
const PROGRESS_EVERY: u64 = 10_000;

struct Arguments {
    files: Vec<String>,
    from: Option<Format>,
    target: String,
    xml: bool,
    pretty: bool,
    report: Option<String>,
    options: Option<String>,
    document: Option<CdaDocument>,
    guide: Option<String>,
    event: Option<String>,
    time_zone: Option<String>,
    out_dir: Option<String>,
}

fn arguments() -> Result<Option<Arguments>, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value, ValueExt as _};
    let mut parser = lexopt::Parser::from_env();
    let mut found = Arguments {
        files: Vec::new(),
        from: None,
        target: "fhir-r4".into(),
        xml: false,
        pretty: false,
        report: None,
        options: None,
        document: None,
        guide: None,
        event: None,
        time_zone: None,
        out_dir: None,
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
            Long("to") => found.target = parser.value()?.string()?,
            Long("xml") => found.xml = true,
            Long("pretty") => found.pretty = true,
            Long("report") => found.report = Some(parser.value()?.string()?),
            Long("document") => {
                let name = parser.value()?.string()?;
                let known = || CdaDocument::ALL.map(CdaDocument::name).join(", ");
                found.document =
                    Some(CdaDocument::from_name(&name).ok_or_else(|| {
                        lexopt::Error::from(format!("--document takes one of {}", known()))
                    })?);
            }
            Long("guide") => found.guide = Some(parser.value()?.string()?),
            Long("event") => found.event = Some(parser.value()?.string()?),
            Long("time-zone") => found.time_zone = Some(parser.value()?.string()?),
            Long("out-dir") => found.out_dir = Some(parser.value()?.string()?),
            Long("options") => found.options = Some(parser.value()?.string()?),
            Short('h') | Long("help") => return Ok(None),
            Value(file) => found.files.push(file.string()?),
            other => return Err(other.unexpected()),
        }
    }
    if found.files.is_empty() {
        return Err("no FILE given".into());
    }
    if ending(&found.target).is_some() && found.files.len() > 1 && found.out_dir.is_none() {
        return Err(format!("several files of {} need --out-dir", found.target).into());
    }
    if found.document.is_some() && found.target != "cda" {
        return Err("--document is for documents: it needs --to cda".into());
    }
    if !TARGETS.contains(&found.target.as_str()) {
        return Err(format!("--to takes one of {}", TARGETS.join(", ")).into());
    }
    Ok(Some(found))
}

/// Where outputs and reports go, and how many lines went out.
struct Sinks {
    output: BufWriter<io::Stdout>,
    report: Option<BufWriter<File>>,
    /// The target, as reports name it.
    target: &'static str,
    /// Where documents go that are files of their own.
    out_dir: Option<String>,
    /// Their names.
    written: HashSet<String>,
    lines: u64,
    /// What reports say of their offsets, where the input was not read as it is.
    offsets: Option<&'static str>,
    pretty: bool,
    progress: bool,
}

impl Sinks {
    fn report(&mut self, report: &Report) -> io::Result<()> {
        let Some(sink) = &mut self.report else { return Ok(()) };
        writeln!(sink, "{}", report.to_json())
    }

    /// Writes an output: to the stream, or as a file of its own named after the input. False when a second document would
    /// follow the first in one stream, which is no document and no file.
    fn write_document(&mut self, source: &Source<'_>, bytes: &[u8]) -> io::Result<bool> {
        let Some(folder) = &self.out_dir else {
            if ending(self.target).is_some() && self.lines > 0 {
                return Ok(false);
            }
            self.output.write_all(bytes)?;
            return Ok(true);
        };
        let stem = Path::new(source.name).file_stem().map_or("-".into(), |s| s.to_string_lossy());
        let stem = if stem == "-" { "stdin".into() } else { stem };
        // Inputs of one name in two folders, and several resources of one input, are numbered.
        let ending = ending(self.target).unwrap_or("xml");
        let mut name = format!("{stem}.{ending}");
        if !self.written.insert(name.clone()) {
            name = format!("{stem}-{}.{ending}", self.lines + 1);
            self.written.insert(name.clone());
        }
        std::fs::write(Path::new(folder).join(name), bytes)?;
        Ok(true)
    }

    /// Tells a person at a terminal how far it is.
    fn tell(&self, name: &str, messages: u64) {
        if self.progress && messages.is_multiple_of(PROGRESS_EVERY) {
            eprint!("\r{name}: {messages} messages");
        }
    }

    /// Tells how many there were.
    fn told(&self, name: &str, messages: u64) {
        if self.progress && messages >= PROGRESS_EVERY {
            eprintln!("\r{name}: {messages} messages");
        }
    }
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => return usage(&error.to_string()),
    };
    if !is_written(&arguments.target) {
        return usage(&format!(
            "--to {} is not supported yet by this build; it has {}",
            arguments.target,
            WRITTEN.join(", ")
        ));
    }
    match run(&arguments) {
        Ok(outcome) => outcome.code(),
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("convert: {error}");
            ExitCode::from(1)
        }
    }
}

fn usage(what: &str) -> ExitCode {
    eprintln!("convert: {what}\n{USAGE}");
    Outcome::Usage.code()
}

fn run(arguments: &Arguments) -> io::Result<Outcome> {
    let converter = match converter(arguments) {
        Ok(converter) => converter,
        Err(what) => {
            eprintln!("convert: {what}");
            return Ok(Outcome::Usage);
        }
    };
    let mut sinks = Sinks {
        output: BufWriter::new(io::stdout()),
        report: arguments.report.as_ref().map(File::create).transpose()?.map(BufWriter::new),
        target: TARGETS.into_iter().find(|t| *t == arguments.target).unwrap_or("fhir-r4"),
        out_dir: arguments.out_dir.clone().filter(|_| ending(&arguments.target).is_some()),
        written: HashSet::new(),
        lines: 0,
        pretty: arguments.pretty,
        offsets: None,
        progress: io::stderr().is_terminal(),
    };
    let mut outcome = Outcome::default();
    // Instances of a study may stand anywhere among the inputs: they are converted when all were read.
    let mut studies = Studies::default();
    for name in &arguments.files {
        outcome.and(file(name, arguments, &converter, &mut sinks, &mut studies)?);
    }
    for one in studies.into_groups() {
        outcome.and(study(&one, &converter, &mut sinks)?);
    }
    sinks.output.flush()?;
    if let Some(report) = &mut sinks.report {
        report.flush()?;
    }
    Ok(outcome)
}

/// The converter the command line asks for. Without `--report` nobody reads the lineage, so none is recorded.
fn converter(arguments: &Arguments) -> Result<Converter, String> {
    let mut options = match &arguments.options {
        Some(file) => {
            let text = std::fs::read(file).map_err(|e| format!("{file}: {e}"))?;
            serde_json::from_slice(&text).map_err(|e| format!("{file}: {e}"))?
        }
        None => Options::default(),
    };
    options.lineage &= arguments.report.is_some() || options.strict != Strict::Off;
    if let Some(kind) = arguments.document {
        options.cda.document = kind;
    }
    if let Some(guide) = &arguments.guide {
        options.x12.guide = Some(guide.clone());
    }
    options.message_event = arguments.event.clone().or(options.message_event);
    options.time_zone = arguments.time_zone.clone().or(options.time_zone);
    if arguments.xml {
        options.fhir_format = FhirFormat::Xml;
    }
    Converter::new(options).map_err(|e| e.to_string())
}

/// Converts one input; only an output that cannot be written ends the run.
fn file(
    name: &str,
    arguments: &Arguments,
    converter: &Converter,
    sinks: &mut Sinks,
    studies: &mut Studies,
) -> io::Result<Outcome> {
    let mut input = match Input::open(name) {
        Ok(input) => input,
        Err(error) => {
            eprintln!("{name}: {error}");
            return Ok(Outcome::SomeFailed);
        }
    };
    match arguments.from.or_else(|| Format::detect(input.head())) {
        Some(Format::Hl7v2) => hl7v2(name, input, converter, sinks),
        Some(Format::Fhir) => fhir(name, input, converter, sinks),
        Some(Format::Cda) => cda(name, input, converter, sinks),
        Some(Format::Dicom) => {
            let mut bytes = Vec::new();
            while input.more(&mut bytes)? {}
            studies.add(name, bytes);
            Ok(Outcome::All)
        }
        Some(Format::X12) => x12(name, input, converter, sinks),
        Some(_) | None => {
            eprintln!("{name}: not in a known format ({}) at byte 0", Format::NAMES);
            unreadable(name, input.head(), converter, sinks)
        }
    }
}

/// Reports an input in which there is nothing to convert, with the converter's own word for it.
fn unreadable(name: &str, head: &[u8], converter: &Converter, sinks: &mut Sinks) -> io::Result<Outcome> {
    if let Err(error) = converter.convert_to(&Source::new(name, head), sinks.target) {
        sinks.report(&Report::failed(name, 1, "unknown", sinks.target, error))?;
    }
    Ok(Outcome::SomeFailed)
}

fn hl7v2(name: &str, input: Input, converter: &Converter, sinks: &mut Sinks) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut messages = 0;
    read_messages(input, |item| {
        match item {
            Item::Message(enveloped) => {
                messages = enveloped.number;
                sinks.tell(name, messages);
                outcome.and(message("hl7v2", &enveloped.source(name), converter, sinks)?);
            }
            // A count that is wrong may mean that messages are missing: worth a line, and no failure of those there are.
            Item::Envelope { issues, .. } => issues.iter().for_each(|issue| eprintln!("{name}: {issue}")),
            Item::Stray(Part { offset, .. }) => {
                eprintln!("{name}: lines outside any message at byte {offset}");
                outcome.and(Outcome::SomeFailed);
            }
            Item::TooLarge { number, error } => {
                messages = number;
                eprintln!("{name}: message {number}: {error}");
                let error = synovia_mapping::Error::from(error);
                sinks.report(&Report::failed(name, number, "hl7v2", sinks.target, error))?;
                outcome.and(Outcome::SomeFailed);
            }
            _ => {}
        }
        Ok(())
    })?;
    sinks.told(name, messages);
    if messages == 0 && outcome == Outcome::All {
        eprintln!("{name}: no message found");
        outcome = unreadable(name, b"", converter, sinks)?;
    }
    Ok(outcome)
}

fn fhir(name: &str, input: Input, converter: &Converter, sinks: &mut Sinks) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut resources = 0;
    read_resources(input, |_, wire| {
        resources = wire.number;
        sinks.tell(name, resources);
        let mut source = Source::new(name, &wire.bytes);
        source.number = wire.number;
        source.message.offset = wire.offset;
        outcome.and(message("fhir", &source, converter, sinks)?);
        Ok(())
    })?;
    sinks.told(name, resources);
    Ok(outcome)
}

/// A document is one message: all of the input.
fn cda(name: &str, mut input: Input, converter: &Converter, sinks: &mut Sinks) -> io::Result<Outcome> {
    let mut bytes = Vec::new();
    while input.more(&mut bytes)? {}
    message("cda", &Source::new(name, &bytes), converter, sinks)
}

/// One message for each transaction set and each TA1.
fn x12(name: &str, mut input: Input, converter: &Converter, sinks: &mut Sinks) -> io::Result<Outcome> {
    let mut bytes = Vec::new();
    while input.more(&mut bytes)? {}
    let wrapping = Wrapping::detect(&bytes);
    if let Some(wrapping) = wrapping {
        bytes = wrapping.unwrap(&bytes);
        eprintln!("{name}: lines of {} bytes joined; offsets are those of the joined text", wrapping.width());
    }
    sinks.offsets = wrapping.map(|_| "decoded");
    let mut outcome = Outcome::default();
    let mut messages = 0;
    read_sets(name, &bytes, |number, source| {
        messages = number;
        sinks.tell(name, number);
        match source {
            Ok(source) => outcome.and(message("x12", &source, converter, sinks)?),
            Err(error) => {
                eprintln!("{name}: {error}");
                let error = synovia_mapping::Error::from(error);
                sinks.report(&Report::failed(name, number, "x12", sinks.target, error))?;
                outcome.and(Outcome::SomeFailed);
            }
        }
        Ok::<(), io::Error>(())
    })?;
    sinks.offsets = None;
    sinks.told(name, messages);
    if messages == 0 {
        eprintln!("{name}: no transaction set found");
        outcome = unreadable(name, b"", converter, sinks)?;
    }
    Ok(outcome)
}

/// Converts the files of one study together: one output, and a report for each file.
fn study(study: &Study, converter: &Converter, sinks: &mut Sinks) -> io::Result<Outcome> {
    let sources = study.sources();
    let joined = match sinks.target {
        "fhir-r4" => Some(converter.convert_study(&sources)),
        #[cfg(feature = "r5")]
        "fhir-r5" => Some(converter.convert_study_to_r5(&sources)),
        _ => None,
    };
    let Some(joined) = joined else {
        let mut outcome = Outcome::All;
        for source in &sources {
            outcome.and(message("dicom", source, converter, sinks)?);
        }
        return Ok(outcome);
    };
    let joined = match joined {
        Ok(joined) => joined,
        Err(error) => {
            let names: Vec<&str> = sources.iter().map(|source| source.name).collect();
            eprintln!("{}: {error}", names.join(", "));
            for source in &sources {
                sinks.report(&Report::failed(source.name, 1, "dicom", sinks.target, error.clone()))?;
            }
            return Ok(Outcome::SomeFailed);
        }
    };
    let mut outcome = Outcome::All;
    if let Some(output) = &joined.output {
        sinks.output.write_all(&if sinks.pretty { output.to_pretty_bytes() } else { output.to_bytes() })?;
        sinks.output.write_all(b"\n")?;
        sinks.lines += 1;
    }
    for mut report in joined.reports {
        match &report.error {
            Some(error) => {
                eprintln!("{}: {error}", report.input);
                outcome.and(Outcome::SomeFailed);
            }
            None => report.output = Some(sinks.lines),
        }
        sinks.report(&report)?;
    }
    Ok(outcome)
}

/// Converts one message and writes what became of it.
fn message(
    format: &'static str,
    source: &Source<'_>,
    converter: &Converter,
    sinks: &mut Sinks,
) -> io::Result<Outcome> {
    match converter.convert_to(source, sinks.target) {
        Ok(mut conversion) => {
            let bytes =
                if sinks.pretty { conversion.output.to_pretty_bytes() } else { conversion.output.to_bytes() };
            if !sinks.write_document(source, &bytes)? {
                eprintln!(
                    "{}: message {}: several files of {} need --out-dir",
                    source.name, source.number, sinks.target
                );
                return Ok(Outcome::Usage);
            }
            // The segments of a message end themselves; the next one follows.
            if !matches!(sinks.target, "hl7v2" | "dicom") && sinks.out_dir.is_none() {
                sinks.output.write_all(b"\n")?;
            }
            sinks.lines += 1;
            conversion.report.output = Some(sinks.lines);
            conversion.report.offsets = conversion.report.offsets.or(sinks.offsets);
            sinks.report(&conversion.report)?;
            Ok(Outcome::All)
        }
        Err(error) => {
            eprintln!("{}: message {}: {error}", source.name, source.number);
            sinks.report(&Report::failed(source.name, source.number, format, sinks.target, error))?;
            Ok(Outcome::SomeFailed)
        }
    }
}
