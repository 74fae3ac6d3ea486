//! Real files, when `SYNOVIA_CORPUS` names them.

use synovia_x12::{Interchange, interchanges};

use crate::common::corpus;

/// The interchanges of a file, all of which can be read.
fn read<'a>(name: &str, bytes: &'a [u8]) -> Vec<Interchange<'a>> {
    interchanges(bytes).map(|one| one.unwrap_or_else(|error| panic!("{name}: {error}"))).collect()
}

#[test]
fn every_file_comes_back_byte_for_byte() {
    for (name, bytes) in corpus() {
        let joined: Vec<u8> = read(&name, &bytes).iter().flat_map(Interchange::to_bytes).collect();
        assert_eq!(joined, bytes, "{name}");
    }
}

#[test]
fn every_leaf_is_where_its_path_and_offset_say() {
    for (name, bytes) in corpus() {
        for interchange in read(&name, &bytes) {
            for leaf in interchange.leaves() {
                let at = usize::try_from(leaf.offset).unwrap();
                assert_eq!(&bytes[at..at + leaf.raw.len()], leaf.raw, "{name}: {leaf}");
                let set = leaf
                    .location
                    .set
                    .checked_sub(1)
                    .and_then(|at| interchange.transaction_set_at(at as usize));
                if let Some(set) = set {
                    let value =
                        set.get(&leaf.path()).unwrap_or_else(|| panic!("{name}: {leaf} leads nowhere"));
                    assert_eq!((value.raw(), value.offset()), (leaf.raw, leaf.offset), "{name}: {leaf}");
                }
            }
        }
    }
}
