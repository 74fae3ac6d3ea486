//! What was mapped of the sets of the corpus comes back from FHIR, but for what `tests/data/x12-lost.tsv` lists with the reason.

use std::collections::BTreeMap;
use std::path::Path;

use synovia_mapping::ErrorKind;

use crate::common::tsv;
use crate::x12_reverse::{sets, there_and_back};

/// The folders of the sets that go both ways.
const FOLDERS: [&str; 12] =
    ["837P", "837I", "837D", "835", "820", "834", "270", "271", "276", "277CA", "278", "275"];

/// The folder, the segment with its qualifier, and what validation finds in the source there.
type Kind = (String, String, String);

#[test]
fn what_was_mapped_of_the_corpus_comes_back() {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return };
    let mut lost: BTreeMap<Kind, usize> = BTreeMap::new();
    let mut example: BTreeMap<Kind, String> = BTreeMap::new();
    for folder in FOLDERS {
        let (mut mapped, mut kept) = (0, 0);
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
                            let finding = leaf.finding.unwrap_or("none").to_string();
                            let kind = (folder.to_string(), leaf.kind, finding);
                            let said = format!("{} {} in {name}: {}", leaf.place, leaf.value, leaf.fate);
                            example.entry(kind.clone()).or_insert(said);
                            *lost.entry(kind).or_default() += 1;
                        }
                    }
                    // A set that asks or answers nothing is no set of FHIR.
                    Err(error) => assert!(
                        matches!(error.kind(), ErrorKind::NoGuide | ErrorKind::NoEnvelope),
                        "{name}: {error}"
                    ),
                }
            }
        }
        println!("{folder}: {kept} of {mapped}");
    }
    let listed: BTreeMap<Kind, usize> = tsv("tests/data/x12-lost.tsv")
        .into_iter()
        .map(|row| {
            assert!(!row["why"].is_empty(), "{row:?}");
            let key = (row["folder"].clone(), row["segment"].clone(), row["finding"].clone());
            (key, row["leaves"].parse().unwrap())
        })
        .collect();
    let new = lost.iter().filter(|(key, n)| listed.get(*key) != Some(n));
    let new: Vec<_> = new.map(|(key, n)| (key, n, &example[key])).collect();
    let stale: Vec<_> = listed.iter().filter(|(key, _)| !lost.contains_key(*key)).collect();
    assert!(new.is_empty(), "lost, and not as listed: {new:#?}");
    assert!(stale.is_empty(), "listed, and not lost any more: {stale:#?}");
}
