//! X12: any bytes are read or refused, come back as they were, and are the same in any pieces.

use synovia_x12::ack::{AckOptions, Acknowledgement};
use synovia_x12::balance::balance;
use synovia_x12::build::SetData;
use synovia_x12::guide::{Guide, Guides};
use synovia_x12::{
    ErrorKind, Interchange, InterchangeWriter, Split, Stream, ValidateOptions, WriteOptions, interchanges,
    parse, validate,
};

/// Any bytes give interchanges or errors; every leaf is found again by its printed path; findings are answered.
pub fn x12_parse(data: &[u8]) {
    for one in interchanges(data).flatten() {
        let view = one.view();
        for leaf in view.leaves() {
            let set = (leaf.location.set as usize).checked_sub(1).and_then(|at| view.transaction_set_at(at));
            if let Some(set) = set {
                let path = leaf.to_string().parse().expect("a printed path is read");
                let value = set.get(&path).expect("a leaf's path leads to it");
                assert_eq!((value.raw(), value.offset()), (leaf.raw, leaf.offset));
            }
        }
        for set in view.transaction_sets() {
            let tree = set.hierarchy();
            assert_eq!(
                tree.levels().iter().filter(|level| level.parent().is_none()).count(),
                tree.children(None).count()
            );
        }
        let findings = validate(view, &ValidateOptions::default());
        let answer = Acknowledgement::of(view, &findings);
        if let Ok(bytes) = answer.to_bytes(&AckOptions::new("20240101", "1200", 1))
            && !bytes.is_empty()
        {
            let read = parse(&bytes).expect("an answer can be read");
            assert!(Acknowledgement::of(read.view(), &[]).is_empty(), "and needs none");
        }
    }
}

/// All interchanges joined are the input, where all can be read; an edit changes the bytes of one value.
pub fn x12_roundtrip(data: &[u8]) {
    let found: Vec<_> = interchanges(data).collect();
    if found.iter().all(Result::is_ok) {
        let joined: Vec<u8> = found.iter().flatten().flat_map(Interchange::to_bytes).collect();
        assert!(joined == data, "what is written is not what was read");
    }
    for one in found.iter().flatten() {
        let base = one.view().base();
        for leaf in one.leaves().take(64) {
            let mut editor = one.edit();
            editor.in_set(leaf.location.set);
            if leaf.location.segment.as_str() == "ISA" || editor.set(&leaf.path(), "x").is_err() {
                continue;
            }
            let at = usize::try_from(leaf.offset - base).expect("it lies in the input");
            let (old, new) = (one.bytes(), editor.to_bytes());
            assert_eq!(new.len(), old.len() - leaf.raw.len() + 1);
            assert!(new[..at] == old[..at] && new[at + 1..] == old[at + leaf.raw.len()..]);
        }
    }
}

/// A stream gives the segments of the whole, and the same units and errors whatever the pieces. The first byte says how large
/// those are.
pub fn x12_chunked_equals_whole(data: &[u8]) {
    let Some((size, data)) = data.split_first() else { return };
    let size = usize::from(*size).max(1);
    let whole: Vec<_> = interchanges(data).collect();
    let readable = whole.iter().all(Result::is_ok);
    let expected: Vec<(u64, &[u8])> = whole
        .iter()
        .map_while(|one| one.as_ref().ok())
        .flat_map(|one| one.all_segments().map(|s| (s.offset(), s.raw())))
        .collect();
    for split in [Split::Segment, Split::Claim, Split::Set] {
        let pieces = stream_of(data, split, &[size, 1 + size % 7, 64]);
        assert!(pieces == stream_of(data, split, &[usize::MAX]), "in pieces of {size} as {split:?}");
        let failed = pieces.iter().any(|told| matches!(told, Told::Error(..)));
        assert!(!failed || !readable, "refused what can be read as a whole");
        let segments = pieces.iter().filter_map(|told| match told {
            Told::Segment(offset, raw) => Some((*offset, raw.as_slice())),
            _ => None,
        });
        assert!(
            failed || segments.eq(expected.iter().copied()),
            "other segments than the whole as {split:?}"
        );
    }
}

/// What a stream gives.
#[derive(PartialEq)]
enum Told {
    Unit(u32, u32, u32, u32),
    Segment(u64, Vec<u8>),
    Error(ErrorKind, u64),
}

fn stream_of(data: &[u8], split: Split, sizes: &[usize]) -> Vec<Told> {
    let (mut stream, mut told) = (Stream::new(split), Vec::new());
    let (mut rest, mut sizes) = (data, sizes.iter().cycle());
    loop {
        let size = sizes.next().copied().unwrap_or(1);
        let (mut piece, after) = rest.split_at(rest.len().min(size));
        rest = after;
        if rest.is_empty() {
            stream.finish();
        }
        loop {
            match stream.next_unit(&mut piece) {
                Ok(Some(unit)) => {
                    told.push(Told::Unit(unit.interchange, unit.group, unit.set, unit.position));
                    told.extend(unit.all_segments().map(|s| Told::Segment(s.offset(), s.raw().to_vec())));
                }
                Ok(None) => break,
                Err(error) => told.push(Told::Error(error.kind(), error.offset())),
            }
        }
        if rest.is_empty() {
            return told;
        }
    }
}

/// Any set is matched to every guide: each segment lies in one loop, each leaf is found by its path, and findings lie in the
/// input. Input that is a table of a guide is read or refused, and then matched by.
pub fn x12_guides(data: &[u8]) {
    let own = std::str::from_utf8(data).ok().and_then(|text| Guide::from_table(text).ok());
    let mut guides = Guides::built_in();
    if let Some(own) = &own {
        guides = guides.with(own);
    }
    let sample =
        &b"ST*837*1~BHT*0019~NM1*41*2~HL*1**20~NM1*85*2~HL*2*1*22~CLM*1*2~LX*1~SV1*HC:1*2~SE*10*1~"[..];
    let input = if own.is_some() { sample } else { data };
    for one in interchanges(input).flatten() {
        let view = one.view();
        for set in view.transaction_sets().take(4) {
            if set.segment_count() > 2_000 {
                continue;
            }
            let chosen = set.guide(&guides).into_iter();
            for guide in chosen.chain(guides.iter().take(if own.is_some() { 1 } else { 3 })) {
                let tree = set.loops_of(guide);
                let inside: usize = tree.all_loops().map(|found| found.segments().count()).sum();
                assert_eq!(inside, set.segment_count(), "each segment lies in one loop");
                for leaf in set.leaves().take(200) {
                    let place = tree.locate(leaf.location).to_string();
                    let value = place
                        .parse()
                        .ok()
                        .and_then(|path| tree.get(&path))
                        .expect("a path leads to its leaf");
                    assert_eq!((value.offset(), value.raw()), (leaf.offset, leaf.raw), "{place}");
                }
                for found in balance(&tree) {
                    assert!(!found.difference().is_zero());
                    let _ = found.explain().to_string();
                }
                for claim in tree.claim_payments() {
                    let _ = claim.claim_payment_amount();
                    for adjustment in claim.claim_adjustments() {
                        let _ = adjustment.amount();
                    }
                }
            }
            // What can be written again reads the same.
            let data = SetData::of(set);
            let mut writer = InterchangeWriter::new(WriteOptions::default());
            if data.write(&mut writer).is_ok() {
                let bytes = writer.into_bytes();
                if let Ok(read) = parse(&bytes)
                    && let Some(read) =
                        read.transaction_sets().next().filter(|_| read.transaction_sets().len() == 1)
                    && read.segment_count() == set.segment_count()
                {
                    assert!(SetData::of(read).segments.len() == data.segments.len());
                }
            }
        }
        let mut options = ValidateOptions::default();
        options.guides = Some(&guides);
        let end = view.base() + view.bytes().len() as u64;
        for issue in validate(view, &options) {
            assert!(issue.offset <= end && issue.range().end <= end, "{issue}");
        }
    }
}
