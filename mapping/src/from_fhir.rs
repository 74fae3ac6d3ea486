//! FHIR as a source: read into the record for other targets (`record`), and an identity to the same release.
//!
//! The identity does not go through the hub: the typed resource is the output. The account is not taken on trust. Leaves are read
//! from the bytes of the input and from the bytes of the output, and a leaf is mapped when the output has the same value
//! at the same path.

mod account;
mod datatypes;
mod leaves;
mod record;
mod references;
mod resources;
mod scope;

use synovia_fhir_model::{Encoding, ReadOptions, UnknownPolicy, r4, to_json};

use crate::convert::{Conversion, Output, Reader, Source, Writer};
use crate::error::{Error, ErrorKind};
use crate::options::{FhirFormat, Options};
use crate::report::{Issue, Report, Severity};
use crate::to_fhir_r4::FhirOutput;

/// FHIR's line of the registry.
pub(crate) const READER: Reader = Reader { detect, convert };

fn detect(head: &[u8]) -> bool {
    synovia_fhir_model::detect(head).is_some()
}

fn convert(source: &Source<'_>, options: &Options, writer: &Writer) -> Result<Conversion, Error> {
    let piece = source.message;
    let encoding = synovia_fhir_model::detect(piece.bytes).unwrap_or(Encoding::Json);
    let parsed = read(piece.bytes, encoding).map_err(|e| Error::from_fhir(&e, piece.offset))?;
    if resources(&parsed.value) > options.limits.max_resources {
        return Err(Error::new(ErrorKind::Limit));
    }
    if writer.target != crate::to_fhir_r4::WRITER.target {
        let mut made = record::convert(source, options, writer, &parsed.value, encoding)?;
        let odd = parsed.issues.iter().map(|issue| odd(issue, piece.offset));
        made.report.issues.splice(0..0, odd);
        return Ok(made);
    }
    let kind = kind(&parsed.value).to_string();
    let mut report = Report::new(source.name, source.number, "fhir", kind, writer.target);
    report.issues = parsed.issues.iter().map(|issue| odd(issue, piece.offset)).collect();
    let output = Output::new(FhirOutput { resource: parsed.value, format: options.fhir_format });
    let written = output.to_bytes();
    if written.len() > options.limits.max_output {
        return Err(Error::new(ErrorKind::Limit));
    }
    if options.lineage {
        let written_as = match options.fhir_format {
            FhirFormat::Json => Encoding::Json,
            FhirFormat::Xml => Encoding::Xml,
        };
        let json = output.as_fhir_r4_node().map(to_json).unwrap_or_default();
        account::account(&mut report, (piece, encoding), (&written, written_as), json.as_bytes())
            .map_err(|e| Error::from_fhir(&e, piece.offset))?;
    }
    Ok(Conversion { output, report })
}

/// Reads a resource; everything odd is kept and told.
fn read(bytes: &[u8], encoding: Encoding) -> Result<r4::Parsed, synovia_fhir_model::Error> {
    let mut how = ReadOptions::default();
    how.unknown = UnknownPolicy::Report;
    match encoding {
        Encoding::Xml => r4::from_xml_with(bytes, &how),
        _ => r4::from_json_with(bytes, &how),
    }
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
    use crate::options::FhirFormat;
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
            r#"{"resourceType":"Patient","id":"p","active":true,"name":[{"given":["A",null],"_given":[null,{"id":"g"}]}],"birthDate":"1962-02","_birthDate":{"extension":[{"url":"u"}]},"local":{"deep":[1.50]}}"#
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

    const XML: &str = r#"<?xml version="1.0"?><Patient xmlns="http://hl7.org/fhir"><id value="p"/><text><status
        value="generated"/><div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div></text><contained><Organization>
        <name value="N&amp;O"/></Organization></contained><name><given value="A"/><given id="g"/></name><birthDate
        value="1962"><extension url="u"><valueDecimal value="1.50"/></extension></birthDate></Patient>"#;

    #[test]
    fn xml_gives_the_same_places_with_their_offsets_in_the_xml() {
        let conversion = convert(XML);
        assert_eq!(
            String::from_utf8(conversion.output.to_bytes()).unwrap(),
            r#"{"resourceType":"Patient","id":"p","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>x</p></div>"},"contained":[{"resourceType":"Organization","name":"N&O"}],"name":[{"given":["A",null],"_given":[null,{"id":"g"}]}],"birthDate":"1962","_birthDate":{"extension":[{"url":"u","valueDecimal":1.50}]}}"#
        );
        let report = &conversion.report;
        assert_eq!(counts(report), (9, 9, 0), "{:?}", report.losses);
        for (path, value) in [
            ("Patient.name[0].given[1].id", "g\""),
            ("Patient.birthDate.extension[0].valueDecimal", "1.50"),
            ("Patient.contained[0].name", "N&amp;O"),
            ("Patient.text.div", "<div"),
        ] {
            let entry = report.targets_of(path).next().unwrap();
            assert_eq!((entry.target.as_str(), entry.offset), (path, Some(XML.find(value).unwrap() as u64)));
        }
    }

    #[test]
    fn xml_is_written_where_it_is_asked_for() {
        let options = Options { fhir_format: FhirFormat::Xml, ..Options::default() };
        let converter = Converter::new(options).unwrap();
        let from_xml = converter.convert(&Source::new("in", XML.as_bytes())).unwrap();
        assert_eq!(counts(&from_xml.report), (9, 9, 0), "{:?}", from_xml.report.losses);
        let json = convert(XML).output.to_bytes();
        let from_json = converter.convert(&Source::new("in", &json)).unwrap();
        assert_eq!(counts(&from_json.report), (9, 9, 0), "{:?}", from_json.report.losses);
        assert_eq!(from_json.output.to_bytes(), from_xml.output.to_bytes());
        assert_eq!(
            convert(std::str::from_utf8(&from_xml.output.to_bytes()).unwrap()).output.to_bytes(),
            json
        );
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
