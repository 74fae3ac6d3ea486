//! X12 to FHIR and back: every element that was mapped comes back, and what is written passes our own validation.
//!
//! [`there_and_back`] is for every set: give it the bytes of an interchange and look at what it says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use synovia_mapping::{Conversion, ErrorKind, Options, Piece, Report, Source};
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
    pub gone: Vec<Gone>,
    /// Findings of our validation in what was written that the source does not have.
    pub findings: Vec<String>,
    /// What was written.
    pub text: String,
}

/// A leaf that did not come back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gone {
    /// The segment with its qualifier: `REF*G1`.
    pub kind: String,
    /// Element and component: `02.1`.
    pub place: String,
    /// What our validation finds in the source at this segment or element: the code of the finding.
    pub finding: Option<&'static str>,
    /// What the way back said of it: the code of an issue, else the reason of the loss, else where it went.
    pub fate: String,
    pub value: String,
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
    let faults = faults(source);
    for (place, value, offset) in leaves(source).into_iter().filter(|(.., at)| mapped.contains(at)) {
        out.mapped += 1;
        match found.get_mut(&(place.clone(), value.clone())).filter(|n| **n > 0) {
            Some(left) => {
                *left -= 1;
                out.kept += 1;
            }
            None => out.gone.push(Gone {
                finding: breach(&faults, source, offset),
                fate: fate(&there.report, &back.report, offset),
                kind: place.0,
                place: place.1,
                value,
            }),
        }
    }
    out.findings = findings(&bytes).difference(&findings_of(source)).cloned().collect();
    Ok(out)
}

/// What the source breaks of its own guide: the offset and the element of each finding, and its code.
fn faults(source: &Source<'_>) -> Vec<(u64, Option<u32>, &'static str)> {
    let (bytes, starts) = whole(source);
    let guides = Guides::built_in();
    let mut how = ValidateOptions::default();
    how.guides = Some(&guides);
    let read = synovia_x12::parse(&bytes).unwrap();
    let found = validate(read.view(), &how);
    let place = |issue: &synovia_x12::Issue| {
        let segment = read.all_segments().take_while(|s| s.offset() <= issue.offset).last()?;
        let at = starts.iter().rev().find(|(start, ..)| *start <= segment.offset())?;
        let element = issue.location.and_then(|place| place.element);
        Some((at.1 + (segment.offset() - at.0), element, issue.code.as_str()))
    };
    found.iter().filter_map(place).collect()
}

/// The pieces of a source as one interchange, and where each begins there and in the file.
fn whole(source: &Source<'_>) -> (Vec<u8>, Vec<(u64, u64)>) {
    let (mut bytes, mut starts) = (Vec::new(), Vec::new());
    for piece in source.headers.iter().chain([&source.message]) {
        starts.push((bytes.len() as u64, piece.offset));
        bytes.extend_from_slice(piece.bytes);
    }
    (bytes, starts)
}

/// The finding about the segment or the element that a leaf is of.
fn breach(
    faults: &[(u64, Option<u32>, &'static str)],
    source: &Source<'_>,
    offset: u64,
) -> Option<&'static str> {
    let (bytes, starts) = whole(source);
    let read = synovia_x12::parse(&bytes).unwrap();
    let at = starts.iter().rev().find(|(_, file)| *file <= offset)?;
    let here = at.0 + (offset - at.1);
    let segment = read.all_segments().take_while(|s| s.offset() <= here).last()?;
    let start = at.1 + (segment.offset() - at.0);
    let element = read.leaves().find(|leaf| leaf.offset == here).and_then(|leaf| leaf.location.element);
    let mine = faults.iter().filter(|(of, ..)| *of == start);
    let whole = mine.clone().find(|(_, at, _)| at.is_none());
    let part = mine.clone().find(|(_, at, _)| *at == element);
    // A code that is none of the guide's is of which segment it is.
    let kind = mine.clone().find(|(_, at, _)| *at == Some(1));
    whole.or(part).or(kind).map(|(.., code)| *code)
}

/// What became of the elements that a leaf went to.
fn fate(there: &Report, back: &Report, offset: u64) -> String {
    let mine = there.lineage.iter().filter(|l| l.offset == Some(offset));
    let one = |target: &str| {
        let issue =
            back.issues.iter().find(|i| i.source.as_deref() == Some(target)).map(|i| i.code.to_string());
        let loss = || back.losses.iter().find(|l| &*l.source == target).map(|l| format!("{:?}", l.reason));
        let to = || {
            back.lineage.iter().find(|l| l.source.as_deref() == Some(target)).map(|l| l.target.to_string())
        };
        issue.or_else(loss).or_else(to).unwrap_or_default()
    };
    mine.map(|l| one(&l.target)).collect::<Vec<_>>().join(" ")
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

#[test]
fn what_is_no_claim_is_no_set() {
    let patient = br#"{"resourceType":"Patient","id":"p"}"#;
    assert_eq!(back(patient, None).unwrap_err().kind(), ErrorKind::NoGuide);
    assert_eq!(back(patient, Some("005010X999")).unwrap_err().kind(), ErrorKind::UnknownGuide);
    assert_eq!(back(patient, Some("999")).unwrap_err().kind(), ErrorKind::GuideNotWritten);
}
