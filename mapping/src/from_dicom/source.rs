//! DICOM files as the source of a conversion: one file, or the instances of a study together.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use synovia_dicom_meta::{DataSet, DataSetView, ElementView, Tag, tags};

use super::identity::Notation;
use super::place::{Dicom, Member, Place, descendants, text_of};
use super::{placeless, study, worklist};
use crate::context::Context;
use crate::convert::{Conversion, Joined, Piece, Read, Reader, Source, Writer, finish_all};
use crate::error::{Error, ErrorKind};
use crate::options::Options;
use crate::report::{Issue, Leaf, Report, Severity};
use crate::trace::Origin;

/// DICOM's line of the registry.
pub(crate) const READER: Reader = Reader { detect: synovia_dicom_meta::detect, convert };

pub(super) const FORMAT: &str = "dicom";

/// The Study Instance UID of a DICOM file: what [`Converter::convert_study`](crate::Converter::convert_study) takes together.
/// `None` for bytes that are no DICOM file or that belong to no study, such as an item of a worklist.
pub fn study_of(bytes: &[u8]) -> Option<String> {
    if !synovia_dicom_meta::detect(bytes) {
        return None;
    }
    let file = synovia_dicom_meta::parse(bytes).ok()?;
    file.view().element(tags::SOP_INSTANCE_UID)?;
    uid(file.view(), tags::STUDY_INSTANCE_UID)
}

fn uid(set: DataSetView<'_>, tag: Tag) -> Option<String> {
    let text = text_of(set.element(tag)?);
    Some(text.trim_matches([' ', '\0']).to_string()).filter(|t| !t.is_empty())
}

fn convert(source: &Source<'_>, options: &Options, writer: &Writer) -> Result<Conversion, Error> {
    if let Some(notation) = Notation::of(writer.target) {
        return super::identity::convert(source, options, &notation);
    }
    let Joined { output, mut reports } = convert_all(std::slice::from_ref(source), options, writer)?;
    match (output, reports.pop()) {
        (Some(output), Some(report)) => Ok(Conversion { output, report }),
        (_, report) => Err(report.and_then(|r| r.error).unwrap_or_else(|| Error::new(ErrorKind::Parse))),
    }
}

/// One input that was parsed.
struct Instance<'s, 'a> {
    source: &'s Source<'a>,
    file: DataSet<'a>,
}

pub(super) fn parse<'a>(piece: Piece<'a>) -> Result<DataSet<'a>, Error> {
    synovia_dicom_meta::parse(piece.bytes).map_err(|e| Error::from_dicom(&e, piece.offset))
}

/// Converts instances together. Those that cannot be parsed have their error in their report; the order of the sources
/// makes no difference to the output.
pub(crate) fn convert_all(
    sources: &[Source<'_>],
    options: &Options,
    writer: &Writer,
) -> Result<Joined, Error> {
    let mut reports: Vec<Option<Report>> = Vec::with_capacity(sources.len());
    let mut parsed: Vec<(usize, Instance<'_, '_>)> = Vec::with_capacity(sources.len());
    for (at, source) in sources.iter().enumerate() {
        match parse(source.message) {
            Ok(file) => {
                parsed.push((at, Instance { source, file }));
                reports.push(None);
            }
            Err(error) => {
                reports.push(Some(Report::failed(source.name, source.number, FORMAT, writer.target, error)));
            }
        }
    }
    if parsed.is_empty() {
        return Ok(Joined { output: None, reports: reports.into_iter().flatten().collect() });
    }
    sort(&mut parsed);
    let mut bases = Vec::with_capacity(parsed.len());
    let mut base = 0u32;
    for (_, one) in &parsed {
        bases.push(base);
        base = base.saturating_add(span(&one.file)).saturating_add(1);
    }
    let members: Vec<Member<'_>> = parsed
        .iter()
        .zip(&bases)
        .map(|((_, one), base)| Member { set: one.file.view(), base: *base })
        .collect();
    let d = Dicom::new(Context::new(options, seed(&members)));
    read(&d, members);
    let wanted = options.lineage || options.operation_outcome;
    let reads = parsed.iter().zip(&bases).map(|((_, one), base)| {
        let leaves = if wanted { leaves(&one.file, one.source.message, *base) } else { Vec::new() };
        (one.source, *base, Read { format: FORMAT, kind: kind(&one.file), leaves, node: &|_| None })
    });
    let nodes = if wanted { nodes(&parsed, &bases) } else { Vec::new() };
    let node = |handle: u32| {
        let found = nodes.binary_search_by_key(&handle, |(h, _)| *h).ok()?;
        nodes.get(found).map(|(_, path)| path.clone())
    };
    let (output, made) = finish_all(&d.cx, reads.collect(), &node, writer)?;
    for ((at, one), mut report) in parsed.iter().zip(made) {
        report
            .issues
            .splice(0..0, one.file.issues().iter().map(|issue| odd(issue, one.source.message.offset)));
        if let Some(place) = reports.get_mut(*at) {
            *place = Some(report);
        }
    }
    Ok(Joined { output: Some(output), reports: reports.into_iter().flatten().collect() })
}

/// A finding of the parser as an issue of the report.
pub(super) fn odd(issue: &synovia_dicom_meta::Issue, base: u64) -> Issue {
    use synovia_dicom_meta::Severity as Read;
    Issue {
        severity: match issue.severity {
            Read::Fatal => Severity::Fatal,
            Read::Error => Severity::Error,
            Read::Warning => Severity::Warning,
            Read::Information => Severity::Information,
        },
        code: issue.code.as_str(),
        source: issue.location.as_ref().map(|place| place.to_string().into()),
        offset: Some(base.saturating_add(issue.offset)),
        target: None,
    }
}

/// How many handles the elements of a file take: they are the offsets of their headers.
fn span(file: &DataSet<'_>) -> u32 {
    let end = |e: ElementView<'_>| match e.is_sequence() {
        true => e.range().end,
        false => e.header_offset().saturating_add(1),
    };
    let last = file.elements().last().or_else(|| file.meta().elements().last());
    u32::try_from(last.map_or(0, end)).unwrap_or(u32::MAX)
}

/// By study, series and instance, whatever the order of the inputs: series by their least number.
fn sort(parsed: &mut [(usize, Instance<'_, '_>)]) {
    let number =
        |set: DataSetView<'_>, tag| uid(set, tag).and_then(|n| n.parse::<i64>().ok()).unwrap_or(i64::MAX);
    let mut least: BTreeMap<String, i64> = BTreeMap::new();
    for (_, one) in parsed.iter() {
        let set = one.file.view();
        let series = uid(set, tags::SERIES_INSTANCE_UID).unwrap_or_default();
        let number = number(set, tags::SERIES_NUMBER);
        least.entry(series).and_modify(|n| *n = number.min(*n)).or_insert(number);
    }
    parsed.sort_by_cached_key(|(_, one)| {
        let set = one.file.view();
        let series = uid(set, tags::SERIES_INSTANCE_UID).unwrap_or_default();
        (
            uid(set, tags::STUDY_INSTANCE_UID),
            least.get(&series).copied(),
            series,
            number(set, tags::INSTANCE_NUMBER),
            uid(set, tags::SOP_INSTANCE_UID),
            // Two files of one instance: their order must not depend on that of the sources.
            one.source.message.bytes,
        )
    });
}

/// What makes this conversion differ from others: its studies, or failing that the numbers of the order or the bytes.
fn seed(members: &[Member<'_>]) -> String {
    let known = [tags::STUDY_INSTANCE_UID, tags::SOP_INSTANCE_UID, tags::ACCESSION_NUMBER, tags::PATIENT_ID];
    let first = members.first().map(|m| m.set);
    let parts: Vec<String> = known.into_iter().filter_map(|tag| uid(first?, tag)).take(1).collect();
    parts.concat()
}

fn read<'a>(d: &Dicom<'a>, members: Vec<Member<'a>>) {
    let (steps, rest): (Vec<_>, Vec<_>) =
        members.into_iter().partition(|m| m.set.element(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).is_some());
    for (i, step) in steps.into_iter().enumerate() {
        worklist::read(&Place::new(d, vec![step], Origin::NONE, &format!("worklist[{i}]")));
    }
    let all = Place::new(d, rest, Origin::NONE, "");
    for one in study::studies(&all) {
        study::read(&one);
    }
}

/// The name of what a file holds: the keyword of its SOP class.
pub(super) fn kind(file: &DataSet<'_>) -> String {
    let class = uid(file.view(), tags::SOP_CLASS_UID);
    let known = class.as_deref().and_then(synovia_dicom_meta::uid::lookup);
    known.map_or_else(|| "DICOM".to_string(), |known| known.keyword.to_string())
}

pub(super) fn leaves(file: &DataSet<'_>, piece: Piece<'_>, base: u32) -> Vec<Leaf> {
    // Two elements of one tag are two values at one place: the finding of the parser tells of the second.
    let mut seen = HashSet::new();
    let leaf = |leaf: synovia_dicom_meta::Leaf<'_>| Leaf {
        handle: handle(base, leaf.element),
        path: leaf.to_string().into(),
        offset: piece.offset.saturating_add(leaf.offset()),
        position: placeless::position,
    };
    file.leaves().map(leaf).filter(|leaf| seen.insert(Arc::clone(&leaf.path))).collect()
}

/// The handle of an element of the instance whose handles start at `base`; that of the instance itself is `base`.
fn handle(base: u32, element: ElementView<'_>) -> u32 {
    let offset = u32::try_from(element.header_offset()).unwrap_or(u32::MAX);
    base.saturating_add(1).saturating_add(offset)
}

/// Sequences of all instances by their handles, which grow.
fn nodes(parsed: &[(usize, Instance<'_, '_>)], bases: &[u32]) -> Vec<(u32, String)> {
    let of = |((_, one), base): (&(usize, Instance<'_, '_>), &u32)| {
        let all = descendants(one.file.view()).into_iter().filter(|e| e.is_sequence());
        all.map(|e| (handle(*base, e), e.location().to_string())).collect::<Vec<_>>()
    };
    parsed.iter().zip(bases).flat_map(of).collect()
}
