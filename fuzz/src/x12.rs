//! X12: any bytes are read or refused, come back as they were, and are the same in any pieces.

use synovia_x12::ack::{AckOptions, Acknowledgement};
use synovia_x12::{Interchange, Split, Stream, ValidateOptions, interchanges, parse, validate};

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

/// A stream gives the segments of the whole, whatever the pieces. The first byte says how large those are.
pub fn x12_chunked_equals_whole(data: &[u8]) {
    let Some((size, data)) = data.split_first() else { return };
    let size = usize::from(*size).max(1);
    let whole: Vec<_> = interchanges(data).collect();
    let readable = whole.iter().all(Result::is_ok);
    let expected: Vec<(u64, Vec<u8>)> = whole
        .iter()
        .map_while(|one| one.as_ref().ok())
        .flat_map(|one| one.all_segments().map(|s| (s.offset(), s.raw().to_vec())).collect::<Vec<_>>())
        .collect();
    for split in [Split::Segment, Split::Claim, Split::Set] {
        let (mut stream, mut found, mut failed) = (Stream::new(split), Vec::new(), false);
        for mut piece in data.chunks(size).chain([&[][..]]) {
            if piece.is_empty() {
                stream.finish();
            }
            loop {
                match stream.next_unit(&mut piece) {
                    Ok(Some(unit)) => {
                        found.extend(unit.all_segments().map(|s| (s.offset(), s.raw().to_vec())))
                    }
                    Ok(None) => break,
                    Err(_) => failed = true,
                }
            }
        }
        assert!(!failed || !readable, "refused what can be read as a whole");
        assert!(failed || found == expected, "other segments in pieces of {size} as {split:?}");
    }
}
