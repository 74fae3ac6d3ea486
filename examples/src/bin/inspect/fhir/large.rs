//! A Bundle of any size, entry by entry.

use std::io::{self, Write};

use synovia_examples::resources::{Large, Layout, Wire};
use synovia_examples::same::json_difference;
use synovia_fhir_model::json::{leaves, read_into};
use synovia_fhir_model::node::View;
use synovia_fhir_model::stream::{BundlePart, BundleReader, RawEntry};
use synovia_fhir_model::validate::{ValidateOptions, validate};
use synovia_fhir_model::{Issue, Limits, Node, ReadOptions, Release, UnknownPolicy, to_json};

use super::{Tree, count, finding, name};
use crate::{Arguments, Finding, Seen};

/// Reads the Bundle of an input. What makes it no Bundle fails it, and so does an entry; the entries that follow are read.
pub(super) fn inspect(
    mut large: Large,
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    seen.layout = Some(Layout::Json.name());
    seen.kind = Some("Bundle".to_owned());
    seen.messages = 1;
    if arguments.validate {
        seen.finding(&by_entry(), arguments, out)?;
    }
    if arguments.tree && !arguments.json {
        writeln!(out, "Bundle")?;
    }
    let mut reader = BundleReader::new();
    let mut more = true;
    while more {
        if large.start.is_empty() {
            more = large.rest.more(&mut large.start)?;
        }
        reader.push(&large.start);
        large.start.clear();
        if !more {
            reader.finish();
        }
        while let Some(part) = reader.next() {
            match part {
                Ok(BundlePart::Entry(raw)) => entry(&raw, arguments, seen, out)?,
                Ok(_) => {}
                Err(error) => seen.fail(error),
            }
        }
    }
    head(&reader.head(), arguments, seen, out)
}

/// What cannot be told of a Bundle that is not held whole.
fn by_entry() -> Finding {
    Finding {
        message: 1,
        severity: "information",
        code: "inspect/entry-by-entry".to_owned(),
        path: Some("Bundle".to_owned()),
        name: None,
        offset: None,
        length: None,
    }
}

fn options() -> ReadOptions {
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    options
}

/// An empty entry, and an empty Bundle, of the release.
fn empty(release: Release) -> (Box<dyn Node>, Box<dyn Node>) {
    match release {
        #[cfg(feature = "r4b")]
        Release::R4B => {
            use synovia_fhir_model::r4b::{Bundle, BundleEntry};
            (Box::new(BundleEntry::default()), Box::new(Bundle::default()))
        }
        #[cfg(feature = "r5")]
        Release::R5 => {
            use synovia_fhir_model::r5::{Bundle, BundleEntry};
            (Box::new(BundleEntry::default()), Box::new(Bundle::default()))
        }
        _ => {
            use synovia_fhir_model::r4::{Bundle, BundleEntry};
            (Box::new(BundleEntry::default()), Box::new(Bundle::default()))
        }
    }
}

fn entry(raw: &RawEntry<'_>, arguments: &Arguments, seen: &mut Seen, out: &mut impl Write) -> io::Result<()> {
    let (mut node, _) = empty(arguments.release);
    let issues = match raw.read_into(&mut *node, &options()) {
        Ok(issues) => issues,
        Err(error) => {
            seen.fail(error);
            return Ok(());
        }
    };
    let at = format!("Bundle.entry[{}]", raw.index());
    count(&*node, seen);
    if arguments.tree && !arguments.json {
        writeln!(out, "  entry[{}]  Bundle.entry", raw.index())?;
        Tree { values: arguments.values, out }.elements(&*node, 2)?;
    }
    if arguments.validate {
        for issue in &issues {
            seen.finding(&finding(issue, &Wire::default()), arguments, out)?;
        }
        let resource = node.info().field("resource").map(|field| node.view(field));
        if let Some(View::Resource(resource)) = resource {
            for found in within(resource, &at, raw.offset()) {
                // The reader has told of shapes, and where they are.
                let told = |issue: &Issue| {
                    *issue.code.as_str() == found.code
                        && Some(issue.location.as_str()) == found.path.as_deref()
                };
                if !issues.iter().any(told) {
                    seen.finding(&found, arguments, out)?;
                }
            }
        }
    }
    // Leaves and lines of JSON are those of a resource: here, of a Bundle with the one entry.
    let (read, wrote) = (alone(raw.bytes()), alone(to_json(&*node).as_bytes()));
    written(&read, raw.offset().saturating_sub(BEFORE.len() as u64), &wrote, arguments, seen);
    Ok(())
}

const BEFORE: &[u8] = br#"{"resourceType":"Bundle","entry":["#;

fn alone(entry: &[u8]) -> Vec<u8> {
    [BEFORE, entry, b"]}"].concat()
}

/// Findings of the resource of an entry: they stand in the Bundle, and the entry has the offset.
fn within(resource: &dyn Node, entry: &str, offset: u64) -> Vec<Finding> {
    let issues = validate(resource, &ValidateOptions::default());
    let placed = issues.iter().map(|issue| {
        let mut found = finding(issue, &Wire::default());
        let inside = found.path.as_deref().and_then(|path| path.strip_prefix(name(resource)));
        found.path = Some(format!("{entry}.resource{}", inside.unwrap_or_default()));
        found.offset = Some(offset);
        found
    });
    placed.collect()
}

/// What stands beside the entries.
fn head(bytes: &[u8], arguments: &Arguments, seen: &mut Seen, out: &mut impl Write) -> io::Result<()> {
    let (_, mut bundle) = empty(arguments.release);
    if seen.error.is_some() || read_into(bytes, &mut *bundle, &options()).is_err() {
        return Ok(());
    }
    count(&*bundle, seen);
    if arguments.tree && !arguments.json {
        Tree { values: arguments.values, out }.elements(&*bundle, 1)?;
    }
    written(bytes, 0, to_json(&*bundle).as_bytes(), arguments, seen);
    Ok(())
}

/// Counts leaves, and compares what is written with what was read.
fn written(bytes: &[u8], offset: u64, wrote: &[u8], arguments: &Arguments, seen: &mut Seen) {
    let mut content = 0;
    // It was written a moment ago.
    let _ = leaves(wrote, &Limits::default(), &mut |leaf| content += usize::from(leaf.is_content()));
    seen.count("leaves", content);
    if arguments.roundtrip && seen.first_difference.is_none() {
        seen.first_difference = json_difference(bytes, wrote).map(|at| offset + at);
    }
}
