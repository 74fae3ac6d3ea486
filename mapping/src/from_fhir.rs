//! FHIR to FHIR of the same release: an identity, with the same account as any conversion.
//!
//! It does not go through the hub: the typed resource is the output. The account is not taken on trust. Leaves are read
//! from the bytes of the input and from the bytes of the output, and a leaf is mapped when the output has the same value
//! at the same path.

mod account;

use synovia_fhir_model::{ReadOptions, UnknownPolicy, r4};

use crate::convert::{Conversion, Output, Reader, Source, Writer};
use crate::error::{Error, ErrorKind};
use crate::options::Options;
use crate::report::{Issue, Report, Severity};

/// FHIR's line of the registry.
pub(crate) const READER: Reader = Reader { detect, convert };

fn detect(head: &[u8]) -> bool {
    synovia_fhir_model::detect(head).is_some()
}

fn convert(source: &Source<'_>, options: &Options, writer: &Writer) -> Result<Conversion, Error> {
    if writer.target != crate::to_fhir_r4::WRITER.target {
        return Err(Error::new(ErrorKind::UnknownTarget));
    }
    let piece = source.message;
    let parsed = read(piece.bytes).map_err(|e| Error::from_fhir(&e, piece.offset))?;
    if resources(&parsed.value) > options.limits.max_resources {
        return Err(Error::new(ErrorKind::Limit));
    }
    let kind = kind(&parsed.value);
    let mut report = Report::new(source.name, source.number, "fhir", kind.to_string(), writer.target);
    report.issues = parsed.issues.iter().map(|issue| odd(issue, piece.offset)).collect();
    let output = Output::new(parsed.value);
    let written = output.to_bytes();
    if written.len() > options.limits.max_output {
        return Err(Error::new(ErrorKind::Limit));
    }
    if options.lineage {
        account::account(&mut report, piece, &written).map_err(|e| Error::from_fhir(&e, piece.offset))?;
    }
    Ok(Conversion { output, report })
}

/// Reads a resource; everything odd is kept and told.
fn read(bytes: &[u8]) -> Result<r4::Parsed, synovia_fhir_model::Error> {
    let mut how = ReadOptions::default();
    how.unknown = UnknownPolicy::Report;
    r4::from_json_with(bytes, &how)
}

/// Resources of an output: itself and the entries of a Bundle.
fn resources(resource: &r4::Resource) -> usize {
    match resource {
        r4::Resource::Bundle(bundle) => 1 + bundle.entry.len(),
        _ => 1,
    }
}

/// The type of the resource as the release names it.
fn kind(resource: &r4::Resource) -> &'static str {
    match resource {
        r4::Resource::Other(_) => "Resource",
        known => known.as_node().info().name,
    }
}

/// A finding of the reader as an issue of the report.
fn odd(issue: &synovia_fhir_model::Issue, base: u64) -> Issue {
    use synovia_fhir_model::Severity as Read;
    Issue {
        severity: match issue.severity {
            Read::Fatal => Severity::Fatal,
            Read::Error => Severity::Error,
            Read::Information => Severity::Information,
            _ => Severity::Warning,
        },
        code: issue.code.as_str(),
        source: Some(issue.location.as_str().into()),
        offset: issue.offset.map(|offset| base.saturating_add(offset)),
        target: None,
    }
}

#[cfg(test)]
mod tests {
    use crate::report::Report;
    use crate::{Conversion, Converter, ErrorKind, Options, Source};

    fn convert(text: &str) -> Conversion {
        let converter = Converter::new(Options::default()).unwrap();
        converter.convert(&Source::new("in.json", text.as_bytes())).unwrap()
    }

    fn counts(report: &Report) -> (usize, usize, usize) {
        (report.leaves.total, report.leaves.mapped, report.leaves.lost)
    }

    #[test]
    fn a_resource_is_written_as_it_was_read_and_every_leaf_is_mapped_to_itself() {
        let text = r#"{"resourceType":"Patient","id":"p","active":true,"_birthDate":{"extension":[{"url":"u"}]},
            "birthDate":"1962-02","name":[{"given":["A",null],"_given":[null,{"id":"g"}]}],"local":{"deep":[1.50]}}"#;
        let conversion = convert(text);
        assert_eq!(
            String::from_utf8(conversion.output.to_bytes()).unwrap(),
            r#"{"resourceType":"Patient","id":"p","active":true,"name":[{"given":["A",null],"_given":[null,{"id":"g"}]}],"local":{"deep":[1.50]},"birthDate":"1962-02","_birthDate":{"extension":[{"url":"u"}]}}"#
        );
        let report = &conversion.report;
        assert_eq!(counts(report), (7, 7, 0));
        assert_eq!((report.format, report.kind.as_str(), report.target), ("fhir", "Patient", "fhir-r4"));
        for entry in &report.lineage {
            assert_eq!(entry.source.as_deref(), Some(entry.target.as_str()));
            assert_eq!(entry.rules[0].to_string(), "fhir/identity#element");
        }
        let birth = report.targets_of("Patient.birthDate").next().unwrap();
        assert_eq!(birth.offset, Some(text.find("\"1962").unwrap() as u64));
        assert!(report.targets_of("Patient.birthDate.extension[0].url").next().is_some());
        assert_eq!(report.issues[0].code, "fhir-model/unknown-element");
        assert!(conversion.output.as_fhir_r4().is_none(), "it is no Bundle");
        assert_eq!(conversion.output.as_fhir_r4_node().unwrap().info().name, "Patient");
    }

    #[test]
    fn a_bundle_is_a_bundle_and_bounded() {
        let text = r#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"}},{}]}"#;
        assert_eq!(convert(text).output.as_fhir_r4().unwrap().entry.len(), 2);
        assert_eq!(convert(text).output.into_fhir_r4().unwrap().entry.len(), 2);
        let limited = |resources, output| {
            let mut options = Options::default();
            options.limits.max_resources = resources;
            options.limits.max_output = output;
            let converter = Converter::new(options).unwrap();
            converter.convert(&Source::new("in", text.as_bytes())).map(|_| ()).map_err(|e| e.kind())
        };
        assert_eq!(limited(3, text.len()), Ok(()));
        assert_eq!(limited(2, text.len()), Err(ErrorKind::Limit));
        assert_eq!(limited(3, text.len() - 1), Err(ErrorKind::Limit));
    }

    #[test]
    fn duplicates_and_types_of_other_releases_are_kept_and_counted_by_place() {
        let twice = convert(r#"{"resourceType":"Patient","id":"a","id":"b"}"#);
        // Two members of one name are two values at one path.
        assert_eq!(counts(&twice.report), (1, 1, 0));
        assert_eq!(twice.report.issues[0].code, "fhir-model/duplicate-key");
        let other = convert(r#"{"resourceType":"Patient2","id":"a"}"#);
        assert_eq!((other.report.kind.as_str(), counts(&other.report)), ("Resource", (1, 1, 0)));
    }

    #[test]
    fn errors_have_kind_place_and_offset_in_the_whole_input() {
        let converter = Converter::new(Options::default()).unwrap();
        let mut source = Source::new("in.ndjson", br#"{"resourceType":"Patient","name":[{"family":tru}]}"#);
        source.message.offset = 100;
        let error = converter.convert(&source).unwrap_err();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Parse, Some("Patient.name[0]")));
        assert_eq!(error.offset(), 147);
        let json = Report::failed("in.ndjson", 1, "fhir", "fhir-r4", error).to_json();
        assert!(
            json.contains(r#""error":{"kind":"not JSON","path":"Patient.name[0]","offset":147}"#),
            "{json}"
        );
        let deep = format!(r#"{{"resourceType":"Patient","x":{}{}}}"#, "[".repeat(999), "]".repeat(999));
        let error = converter.convert(&Source::new("in", deep.as_bytes())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit);
    }

    #[test]
    fn without_lineage_there_is_no_account() {
        let options = Options { lineage: false, ..Options::default() };
        let converter = Converter::new(options).unwrap();
        let report =
            converter.convert(&Source::new("in", br#"{"resourceType":"Patient","id":"a"}"#)).unwrap().report;
        assert_eq!((counts(&report), report.lineage.len()), ((0, 0, 0), 0));
    }
}
