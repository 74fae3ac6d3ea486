//! X12 as the source of a conversion: one transaction set, or a TA1, with the envelope around it.

use synovia_x12::guide::{Guide, Guides};
use synovia_x12::loops::LoopTree;
use synovia_x12::{
    Delimiters, Interchange, IssueCode, ParseOptions, SegmentId, SegmentView, TransactionSetView, parse_with,
};

use super::scope::Scope;
use super::{acknowledgement, apart, application, claims, codes, kept, premium, remittance, sets};
use crate::context::Context;
use crate::convert::{Conversion, Piece, Read, Reader, Source, Writer, finish};
use crate::error::{Error, ErrorKind};
use crate::generated::rules::x12::envelope as r;
use crate::model::{Coding, Identifier, MessageDestination, MessageHeader, MessageSource, Text};
use crate::options::Options;
use crate::report::{Leaf, Severity};

/// X12's line of the registry.
pub(crate) const READER: Reader = Reader { detect, convert };

const FORMAT: &str = "x12";

/// A transaction set begins with ST, an interchange with ISA; a TA1 stands alone.
fn detect(bytes: &[u8]) -> bool {
    let alone = matches!(bytes, [b'T', b'A', b'1', b, ..] if b.is_ascii_punctuation());
    alone || synovia_x12::detect(bytes)
}

/// A piece of the source, parsed: its views have offsets that are unique among all pieces.
struct Unit<'s> {
    piece: Piece<'s>,
    base: u64,
    read: Interchange<'s>,
}

fn convert(source: &Source<'_>, options: &Options, writer: &Writer) -> Result<Conversion, Error> {
    let units = units(source)?;
    let guides = Guides::built_in();
    let cx = Context::new(options, seed(&units));
    let mut trees: Vec<LoopTree<'_>> = Vec::new();
    for set in units.iter().flat_map(|unit| unit.read.view().transaction_sets()) {
        let guide = set.guide_in(&guides, &version(&units)).or_else(|| named(set, &units, &guides));
        trees.extend(guide.or_else(|| guess(&cx, set, &units, &guides)).map(|guide| set.loops_of(guide)));
    }
    odd(&cx, &units);
    envelope(&cx, &units);
    for tree in &trees {
        claims::read(&cx, tree);
        sets::read(&cx, tree);
    }
    for set in units.iter().flat_map(|unit| unit.read.view().transaction_sets()) {
        kept::blanks(&cx, set);
        match set.identifier() {
            b"835" => remittance::read(&cx, set),
            b"820" => premium::read(&cx, set),
            b"997" | b"999" => acknowledgement::read(&cx, set),
            b"824" => application::read(&cx, set),
            _ => {}
        }
    }
    for segment in units.iter().flat_map(|unit| unit.read.view().all_segments()) {
        if segment.id() == SegmentId::TA1 && segment.transaction_set().is_none() {
            acknowledgement::interchange(&cx, segment);
        }
    }
    apart::tell(&cx);
    let wanted = options.lineage || options.operation_outcome;
    let (leaves, nodes) = if wanted { places(&units, &trees) } else { Default::default() };
    let node = |handle: u32| {
        let found = nodes.binary_search_by_key(&handle, |(h, _)| *h).ok()?;
        nodes.get(found).map(|(_, path)| path.clone())
    };
    finish(&cx, source, Read { format: FORMAT, kind: kind(&units), leaves, node: &node }, writer)
}

/// The guide of a set that does not name it in ST: by GS08, which stands in another piece.
fn named<'m>(set: TransactionSetView<'m>, units: &[Unit<'_>], guides: &Guides<'m>) -> Option<&'m Guide> {
    let convention = String::from_utf8_lossy(&version(units)).into_owned();
    guides.by_convention(&convention, &String::from_utf8_lossy(set.identifier()))
}

/// The guide of a set that nothing names: by its kind, in the release of the interchange; claims are of the kind of their
/// services. That it is so is told.
fn guess<'m>(
    cx: &Context<'_>,
    set: TransactionSetView<'m>,
    units: &[Unit<'_>],
    guides: &Guides<'m>,
) -> Option<&'m Guide> {
    let of_set = || guides.iter().filter(|g| g.transaction_set().as_bytes() == set.identifier());
    let bht = set.segments_named(SegmentId::BHT).next();
    let value = |element| bht.map_or(&b""[..], |bht| bht.value(element));
    let kind = match set.identifier() {
        b"278" if matches!(value(2), b"11" | b"18") => "278-response",
        b"278" => "278-request",
        b"277" if value(1) == b"0085" => "277CA",
        b"837" => claims::kind_of_services(set)?,
        other => std::str::from_utf8(other).ok()?,
    };
    let old = version(units).starts_with(b"004");
    let found = of_set().find(|g| g.kind() == kind && g.is_4010() == old).or_else(|| guides.by_kind(kind))?;
    let says = set.header().and_then(|st| st.element(1)?.component(1));
    cx.issue(Severity::Warning, "mapping/guide-guessed", says.and_then(|st| u32::try_from(st.offset()).ok()));
    Some(found)
}

/// All pieces, the headers first, parsed with the delimiters of the ISA among them.
fn units<'s>(source: &Source<'s>) -> Result<Vec<Unit<'s>>, Error> {
    let mut out: Vec<Unit<'s>> = Vec::new();
    let mut delimiters: Option<Delimiters> = None;
    let mut base = 0_u64;
    for piece in source.headers.iter().chain([&source.message]).chain(&source.trailers) {
        let mut options = ParseOptions::default();
        options.base = base;
        options.delimiters = delimiters;
        let read = parse_with(piece.bytes, &options)
            .map_err(|e| Error::from_x12(&e, piece.offset.saturating_add(e.offset().saturating_sub(base))))?;
        delimiters = Some(read.delimiters());
        out.push(Unit { piece: *piece, base, read });
        base += piece.bytes.len() as u64 + 1;
    }
    if base >= u64::from(u32::MAX) {
        return Err(Error::new(ErrorKind::Limit));
    }
    Ok(out)
}

/// GS08, which stands in a piece of its own; guides that ST03 does not name are known by it.
fn version(units: &[Unit<'_>]) -> Vec<u8> {
    let mut segments = units.iter().flat_map(|unit| unit.read.view().all_segments());
    let gs = segments.find(|segment| segment.id() == SegmentId::GS);
    gs.map(|gs| gs.value(8).trim_ascii().to_vec()).unwrap_or_default()
}

/// ST01 of the first transaction set, or TA1.
fn kind(units: &[Unit<'_>]) -> String {
    let set = units.iter().flat_map(|unit| unit.read.view().transaction_sets()).next();
    match set {
        Some(set) => String::from_utf8_lossy(set.identifier()).into_owned(),
        None => "TA1".to_string(),
    }
}

/// What makes the ids of this conversion differ from others, and equal those of other sets of the interchange: sender,
/// receiver and control number; without an envelope the set's own.
fn seed(units: &[Unit<'_>]) -> String {
    let isa = units.iter().find_map(|unit| unit.read.view().header());
    let elements = |segment: SegmentView<'_>, numbers: &[u32]| {
        numbers
            .iter()
            .map(|n| String::from_utf8_lossy(segment.value(*n).trim_ascii()).into_owned())
            .collect::<Vec<_>>()
    };
    let set = units.iter().flat_map(|unit| unit.read.view().transaction_sets()).next();
    match (isa, set.and_then(synovia_x12::TransactionSetView::header)) {
        (Some(isa), _) => elements(isa, &[6, 8, 13]).join("|"),
        (None, Some(st)) => elements(st, &[1, 2]).join("|"),
        (None, None) => String::new(),
    }
}

/// The header of the message: who sends what to whom, by ISA, GS and ST.
fn envelope<'a>(cx: &Context<'a>, units: &'a [Unit<'_>]) {
    let all = || units.iter().flat_map(|unit| unit.read.view().all_segments());
    let Some(isa) = all().find(|s| s.id() == SegmentId::ISA) else { return };
    let s = Scope::new(cx, isa);
    let value = s.text(13, r::ISA13);
    let identifier = value.map(|value| Identifier { value: Some(value), ..Identifier::default() });
    cx.record.borrow_mut().exchange.identifier = identifier;
    let is_one = |s: &SegmentView<'_>| matches!(s.id(), SegmentId::ST | SegmentId::TA1);
    let Some(st) = all().find(is_one) else { return };
    let mut header: MessageHeader<'a> = s.create(r::HEADER, "header");
    let event = match st.id() {
        SegmentId::TA1 => s.over(st).constant(r::TA1, "TA1"),
        _ => s.over(st).text(1, r::EVENT),
    };
    header.event_coding = event.map(|code| Coding {
        system: s.constant(r::EVENT, codes::SET),
        code: Some(code),
        ..Coding::default()
    });
    header.source = Some(MessageSource { name: s.text(6, r::ISA06), ..MessageSource::default() });
    let destination = MessageDestination { name: s.text(8, r::ISA08), ..MessageDestination::default() };
    header.destination = vec![destination];
    let mut kept: Vec<_> = kept::segment(s, "any").into_iter().collect();
    let gs = all().find(|s| s.id() == SegmentId::GS).map(|gs| s.over(gs));
    kept.extend(gs.and_then(|gs| kept::segment(gs, "any")));
    kept.extend(kept::segment(s.over(st), "any"));
    header.common.extension = kept::held(kept);
    let timestamp = gs.and_then(timestamp);
    cx.add(header);
    let mut record = cx.record.borrow_mut();
    record.exchange.r#type = s.constant(r::TYPE, "message");
    record.exchange.timestamp = timestamp;
}

/// GS04 and GS05 as an instant, where the caller says in which zone they are.
fn timestamp<'a>(gs: Scope<'_, 'a>) -> Text<'a> {
    let zone = gs.cx.options.time_zone.as_deref()?;
    let (day, clock) = (super::scope::date(&gs.peek(4))?, gs.peek(5));
    let part = |from: usize, most: u8| {
        let text = clock.get(from..from + 2).unwrap_or("00");
        text.parse::<u8>().ok().filter(|n| *n <= most).map(|_| text)
    };
    let (hour, minute, second) = (part(0, 23)?, part(2, 59)?, part(4, 59)?);
    let made = gs.text(4, r::TIMESTAMP)?;
    gs.decides(5, 1, made.by);
    Some(made.map(|_| format!("{day}T{hour}:{minute}:{second}{zone}").into()))
}

/// What the parser found odd, without what is only so because a set is read apart from its interchange.
fn odd(cx: &Context<'_>, units: &[Unit<'_>]) {
    const APART: [IssueCode; 5] = [
        IssueCode::NO_ENVELOPE,
        IssueCode::MISSING_GE,
        IssueCode::MISSING_IEA,
        IssueCode::STRAY_SEGMENT,
        IssueCode::NO_LAST_TERMINATOR,
    ];
    for issue in units.iter().flat_map(|unit| unit.read.issues()) {
        if APART.contains(&issue.code) {
            continue;
        }
        let severity = match issue.severity {
            synovia_x12::Severity::Fatal => Severity::Fatal,
            synovia_x12::Severity::Error => Severity::Error,
            synovia_x12::Severity::Information => Severity::Information,
            _ => Severity::Warning,
        };
        cx.issue(severity, issue.code.as_str(), u32::try_from(issue.offset).ok());
    }
}

/// Paths by handle: of the leaves, and of the segments.
type Places = (Vec<Leaf>, Vec<(u32, String)>);

fn places(units: &[Unit<'_>], trees: &[LoopTree<'_>]) -> Places {
    let (mut leaves, mut nodes) = (Vec::new(), Vec::new());
    let mut counts = std::collections::BTreeMap::new();
    let by_offset: std::collections::BTreeMap<u64, &LoopTree<'_>> =
        trees.iter().map(|tree| (tree.set().offset(), tree)).collect();
    for unit in units {
        let view = unit.read.view();
        let mut number = Vec::with_capacity(view.segment_count());
        for segment in view.all_segments() {
            // Envelope segments are counted over all pieces: each set has one GS, the last one may have several GE.
            let count: &mut u32 = counts.entry(segment.id()).or_default();
            *count += u32::from(segment.transaction_set().is_none());
            number.push(*count);
        }
        for leaf in view.leaves() {
            let mut place = leaf.location;
            if place.set == 0 {
                place.number = number.get(leaf.segment).copied().unwrap_or(1);
            } else {
                let set = view.transaction_set_at(place.set as usize - 1);
                if let Some(tree) = set.and_then(|set| by_offset.get(&set.offset())) {
                    place = tree.locate(place);
                }
            }
            let path: std::sync::Arc<str> = place.to_string().into();
            let offset = unit.piece.offset + (leaf.offset - unit.base);
            leaves.push(Leaf {
                handle: u32::try_from(leaf.offset).unwrap_or(u32::MAX),
                path,
                offset,
                position,
            });
            let start = view.segment_at(leaf.segment).map_or(leaf.offset, SegmentView::offset);
            let start = u32::try_from(start).unwrap_or(u32::MAX);
            if nodes.last().is_none_or(|(at, _)| *at < start) {
                (place.element, place.repetition, place.component) = (None, None, None);
                nodes.push((start, place.to_string()));
            }
        }
    }
    (leaves, nodes)
}

/// `2300/2400[3]/SV1-01[2].1` → `SV1-01.1`.
fn position(path: &str) -> String {
    let segment = path.rsplit_once('/').map_or(path, |(_, segment)| segment);
    let mut out = String::with_capacity(segment.len());
    let mut inside = false;
    for c in segment.chars() {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{detect, position};

    #[test]
    fn positions_are_paths_without_loops_and_counts() {
        assert_eq!(position("2300/2400[3]/SV1-01[2].1"), "SV1-01.1");
        assert_eq!(position("GE[2]-01"), "GE-01");
    }

    #[test]
    fn sets_interchanges_and_acknowledgements_are_detected() {
        for good in [&b"ST*837*1~"[..], b"ISA*00*", b"TA1*000000001*"] {
            assert!(detect(good));
        }
        for bad in [&b"TA1"[..], b"TA10*", b"MSH|^~\\&|", b"{}"] {
            assert!(!detect(bad));
        }
    }
}
