//! X12 to FHIR and back: every element that was mapped comes back, and what is written passes our own validation.
//!
//! [`there_and_back`] is for every set: give it the bytes of an interchange and look at what it says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use synovia_mapping::{Conversion, ErrorKind, Options, Piece, Source};
use synovia_x12::guide::Guides;
use synovia_x12::{SegmentId, ValidateOptions, validate};

use crate::common::{converter, in_crate};

/// Each transaction set of an input with its envelope: as `convert` cuts it.
pub fn sets<'a>(name: &'a str, bytes: &'a [u8]) -> Vec<Source<'a>> {
    let mut out: Vec<Source<'a>> = Vec::new();
    for one in synovia_x12::interchanges(bytes).flatten() {
        let piece = |start: u64, len: usize| {
            let start = start as usize;
            Piece::new(&bytes[start..(start + len + 1).min(bytes.len())], start as u64)
        };
        let isa = one.header().map(|s| piece(s.offset(), s.raw().len()));
        for set in one.transaction_sets() {
            let gs = set
                .functional_group()
                .and_then(synovia_x12::FunctionalGroupView::header)
                .map(|s| piece(s.offset(), s.raw().len()));
            let mut source = Source::new(name, &[]);
            source.message = piece(set.offset(), set.raw().len());
            source.headers = isa.into_iter().chain(gs).collect();
            source.number = out.len() as u64 + 1;
            out.push(source);
        }
    }
    out
}

/// What became of a transaction set.
#[derive(Debug, Default)]
pub struct Survival {
    /// Leaves that went to FHIR.
    pub mapped: usize,
    /// Those that came back: the same value in the same element of a segment of the same qualifier.
    pub kept: usize,
    /// Those that did not.
    pub gone: Vec<String>,
    /// Findings of our validation in what was written that the source does not have.
    pub findings: Vec<String>,
    /// What was written.
    pub text: String,
}

/// Options with which everything can be written; the envelope is that of the source.
pub fn options(guide: Option<&str>) -> Options {
    let mut options = Options::default();
    options.x12.guide = guide.map(Into::into);
    options
}

/// A value as both sides write it: numbers may be written in several ways.
fn normal(text: &str) -> String {
    let text = text.trim();
    let is_number = text.len() < 19
        && text.bytes().any(|b| b.is_ascii_digit())
        && text.strip_prefix('-').unwrap_or(text).bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && text.matches('.').count() <= 1;
    if !is_number {
        return text.to_string();
    }
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |w| ("-", w));
    format!("{sign}{}.{}", whole.trim_start_matches('0'), part.trim_end_matches('0'))
}

/// `REF*G1` and `02`, such that two segments of one kind in whichever order are the same.
type Where = (String, String);

/// The leaves of a set: where, which value, and at which offset.
fn leaves(source: &Source<'_>) -> Vec<(Where, String, u64)> {
    let delimiters = synovia_x12::parse(source.headers[0].bytes).unwrap().delimiters();
    let mut out = Vec::new();
    for piece in source.headers.iter().chain([&source.message]) {
        let mut how = synovia_x12::ParseOptions::default();
        how.delimiters = Some(delimiters);
        how.base = piece.offset;
        let read = synovia_x12::parse_with(piece.bytes, &how).unwrap();
        for leaf in read.view().leaves() {
            let segment = read.view().segment_at(leaf.segment).unwrap();
            let element = leaf.location.element.unwrap_or(0);
            let composite = segment.id() == SegmentId::HI;
            // A composite of HI is told by its own qualifier, not by its number.
            let qualifier = if composite {
                let found = segment.element(element).and_then(|e| e.component(1));
                found.map(|c| c.text().into_owned()).unwrap_or_default()
            } else {
                String::from_utf8_lossy(segment.value(1)).into_owned()
            };
            let by_first =
                matches!(segment.id().as_str(), "REF" | "DTP" | "AMT" | "NM1" | "QTY" | "NTE" | "HI" | "CRC");
            let kind =
                if by_first { format!("{}*{qualifier}", segment.id()) } else { segment.id().to_string() };
            let place = if composite { String::new() } else { format!("{element:02}") };
            let place = format!("{place}.{}", leaf.location.component.unwrap_or(1));
            out.push(((kind, place), normal(&leaf.text()), leaf.offset));
        }
    }
    out
}

/// Converts a set to FHIR and back, and holds the second conversion to the laws of every one.
pub fn there_and_back(source: &Source<'_>, guide: Option<&str>) -> Result<Survival, synovia_mapping::Error> {
    let there = converter(Options::default()).convert(source)?;
    let fhir = there.output.to_bytes();
    let mut how = options(guide);
    let d = synovia_x12::parse(source.headers[0].bytes).unwrap().delimiters();
    // What is data among the delimiters of the source is data in what is written.
    let all = [d.element, d.repetition.unwrap_or(b'^'), d.component, d.terminator];
    if all.iter().collect::<BTreeSet<_>>().len() == 4 && !d.terminator.is_ascii_control() {
        how.x12.delimiters = all.iter().map(|b| char::from(*b)).collect();
    }
    let back = match back_by(&how, &fhir) {
        Err(error) if error.kind() == ErrorKind::NoEnvelope => {
            (how.x12.date, how.x12.time) = (Some("20240102".into()), Some("1200".into()));
            back_by(&how, &fhir)?
        }
        made => made?,
    };
    let bytes = back.output.to_bytes();
    let mut out = Survival { text: String::from_utf8(bytes.clone()).unwrap(), ..Survival::default() };
    let written = sets("back", &bytes);
    let mut found: BTreeMap<(Where, String), usize> = BTreeMap::new();
    for (place, value, _) in leaves(&written[0]) {
        *found.entry((place, value)).or_default() += 1;
    }
    let mapped: BTreeSet<u64> = there.report.lineage.iter().filter_map(|l| l.offset).collect();
    for (place, value, _) in leaves(source).into_iter().filter(|(.., offset)| mapped.contains(offset)) {
        out.mapped += 1;
        match found.get_mut(&(place.clone(), value.clone())).filter(|n| **n > 0) {
            Some(left) => {
                *left -= 1;
                out.kept += 1;
            }
            None => out.gone.push(format!("{place:?} {value}")),
        }
    }
    out.findings = findings(&bytes).difference(&findings_of(source)).cloned().collect();
    Ok(out)
}

/// FHIR to X12, with the laws of every conversion.
pub fn back(fhir: &[u8], guide: Option<&str>) -> Result<Conversion, synovia_mapping::Error> {
    back_by(&options(guide), fhir)
}

fn back_by(how: &Options, fhir: &[u8]) -> Result<Conversion, synovia_mapping::Error> {
    let made = converter(how.clone()).convert_to(&Source::new("in.json", fhir), "x12")?;
    let again = converter(how.clone()).convert_to(&Source::new("in.json", fhir), "x12")?;
    assert_eq!(made.output.to_bytes(), again.output.to_bytes(), "same input, same bytes");
    let report = &made.report;
    assert_eq!(report.leaves.mapped + report.leaves.lost, report.leaves.total);
    assert_eq!(report.losses.len(), report.leaves.lost);
    let bytes = made.output.to_bytes();
    let read = synovia_x12::parse(&bytes).unwrap();
    assert!(read.issues().is_empty(), "{:?}", read.issues());
    let guides = Guides::built_in();
    let set = read.transaction_sets().next().unwrap();
    let tree = set.loops(&guides).unwrap();
    for entry in &report.lineage {
        assert!(!entry.rules.is_empty(), "{}", entry.target);
        let path: synovia_x12::Path =
            entry.target.parse().unwrap_or_else(|e| panic!("{}: {e}", entry.target));
        let in_envelope = matches!(path.segment().as_str(), "ISA" | "GS");
        let value = match in_envelope {
            true => read.all_segments().find(|s| s.id() == path.segment()).and_then(|s| s.get(&path)),
            false => tree.get(&path),
        };
        assert!(value.is_some_and(|v| !v.text().trim().is_empty()), "{} is not in the set", entry.target);
    }
    Ok(made)
}

/// Findings of levels 1 to 3, by what is wrong with which segment.
fn findings(bytes: &[u8]) -> BTreeSet<String> {
    let guides = Guides::built_in();
    let mut how = ValidateOptions::default();
    how.guides = Some(&guides);
    how.situations = false;
    let read = synovia_x12::parse(bytes).unwrap();
    let found = validate(read.view(), &how);
    let name = |issue: &synovia_x12::Issue| {
        let place = issue.location.map(|mut l| {
            let place =
                l.loops.as_slice().last().map(|step| step.id.as_str().to_string()).unwrap_or_default();
            (l.number, l.loops) = (1, Default::default());
            format!("{place} {l}")
        });
        format!("{} {}", issue.code.as_str(), place.unwrap_or_default())
    };
    found.iter().map(name).collect()
}

fn findings_of(source: &Source<'_>) -> BTreeSet<String> {
    let mut bytes = Vec::new();
    for piece in source.headers.iter().chain([&source.message]) {
        bytes.extend_from_slice(piece.bytes);
    }
    findings(&bytes)
}

fn check(name: &str, source: &Source<'_>) -> Survival {
    let found = there_and_back(source, None).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert!(
        found.gone.is_empty(),
        "{name}: {} of {}: {:#?}\n{}",
        found.kept,
        found.mapped,
        found.gone,
        found.text
    );
    assert!(found.findings.is_empty(), "{name}: {:#?}\n{}", found.findings, found.text.replace('~', "~\n"));
    found
}

fn ours() -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<_> =
        std::fs::read_dir(in_crate("tests/data/x12")).unwrap().map(|e| e.unwrap().path()).collect();
    all.sort();
    let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    let claims = all.iter().filter(|path| name(path).starts_with("837"));
    claims.map(|path| (name(path), std::fs::read(path).unwrap())).collect()
}

#[test]
fn every_mapped_element_of_our_claims_comes_back() {
    // What is odd has no place in the guide, and comes back as far as it has one.
    for (name, bytes) in ours().into_iter().filter(|(name, _)| !name.ends_with("-odd")) {
        for source in sets(&name, &bytes) {
            assert!(check(&name, &source).mapped > 50);
        }
    }
}

/// Folders of the corpus, and how many of a thousand mapped leaves come back at least. What does not, by kind:
/// - elements and segments that the guide has no place for: 2320 DMG of 4010, NM1*IN inside of 2010BA, PRV beside a patient,
///   qualifiers that were masked (`HI*XX`, 1,080 of the 1,276 of 837I), ENT*PR and CTX of the 820 that is no HIPAA guide (277);
/// - loops beyond the number that the guide allows, and lines of dental claims in an institutional set;
/// - the envelope where it is masked or its dates are no dates (GS04, ISA09), and guides that are named without their errata;
/// - CAS segments of one group that follow each other: they share one segment, at other positions;
/// - codes of diagnoses that were sent with a point, and several EB13 that are one product in FHIR.
const COME_BACK: &[(&str, usize)] = &[
    ("837P", 970),
    ("837I", 959),
    ("837D", 1_000),
    ("835", 977),
    ("820", 751),
    ("834", 988),
    ("270", 965),
    ("271", 971),
    ("276", 991),
    ("277CA", 967),
    ("278", 971),
    ("275", 954),
];

#[test]
fn what_was_mapped_of_the_corpus_comes_back() {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return };
    let mut short = Vec::new();
    for (folder, bar) in COME_BACK {
        let (mut mapped, mut kept, mut refused) = (0, 0, BTreeMap::<String, usize>::new());
        let mut gone: BTreeMap<String, usize> = BTreeMap::new();
        let mut paths: Vec<_> = std::fs::read_dir(Path::new(&root).join("x12").join(folder))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        paths.sort();
        for path in paths {
            let (name, bytes) = (path.display().to_string(), std::fs::read(&path).unwrap());
            for source in sets(&name, &bytes) {
                match there_and_back(&source, None) {
                    Ok(found) => {
                        (mapped, kept) = (mapped + found.mapped, kept + found.kept);
                        for leaf in found.gone {
                            let place =
                                leaf.rsplit_once(' ').map_or(leaf.clone(), |(place, _)| place.to_string());
                            *gone.entry(place).or_default() += 1;
                        }
                    }
                    Err(error) => *refused.entry(error.to_string()).or_default() += 1,
                }
            }
        }
        let mut most: Vec<_> = gone.into_iter().collect();
        most.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        most.truncate(30);
        println!("\n{folder}: {kept} of {mapped}; not written: {refused:?}; gone most: {most:?}");
        if kept * 1_000 < mapped * bar {
            short.push(format!("{folder}: {kept} of {mapped}"));
        }
    }
    assert!(short.is_empty(), "{short:?}");
}

#[test]
fn what_is_no_claim_is_no_set() {
    let patient = br#"{"resourceType":"Patient","id":"p"}"#;
    assert_eq!(back(patient, None).unwrap_err().kind(), ErrorKind::NoGuide);
    assert_eq!(back(patient, Some("005010X999")).unwrap_err().kind(), ErrorKind::UnknownGuide);
    assert_eq!(back(patient, Some("999")).unwrap_err().kind(), ErrorKind::GuideNotWritten);
}
