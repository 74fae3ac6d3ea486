//! Release files in any split: the same release, or the same error, and no panic.

use synovia_terminology::load::{ErrorKind, Issue};
use synovia_terminology::snomed::{LoadOptions, Loader, Snomed};

/// The first byte says how large the pieces are; a zero byte ends a file and begins the next.
pub fn terminology_rf2(data: &[u8]) {
    let Some((size, files)) = data.split_first() else { return };
    let whole = load(files, usize::MAX);
    let split = load(files, usize::from(*size).max(1));
    assert_eq!(shown(&whole), shown(&split));
    let Ok(release) = whole else { return };
    for concept in release.concepts() {
        assert_eq!(release.concept(release.id(concept)), Some(concept));
        assert!(!release.ancestors(concept).contains(&concept));
        for parent in release.parents(concept) {
            assert!(release.subsumes(*parent, concept) && !release.subsumes(concept, *parent));
            assert!(release.children(*parent).contains(&concept));
        }
    }
}

fn load(files: &[u8], piece: usize) -> Result<Snomed, ErrorKind> {
    let mut options = LoadOptions::default();
    options.max_closure = 1 << 20;
    let mut loader = Loader::new(options);
    for file in files.split(|b| *b == 0) {
        loader.begin().map_err(|e| e.kind())?;
        for bytes in file.chunks(piece) {
            loader.push(bytes).map_err(|e| e.kind())?;
        }
    }
    loader.finish().map_err(|e| e.kind())
}

/// Everything a release says.
type Shown = (Vec<(u64, usize, usize, Vec<String>)>, Vec<Issue>, u64);

fn shown(loaded: &Result<Snomed, ErrorKind>) -> Result<Shown, ErrorKind> {
    let release = loaded.as_ref().map_err(|kind| *kind)?;
    let concepts = release.concepts().map(|c| {
        let terms = release.descriptions(c).map(|d| format!("{} {} {}", d.kind, d.language, d.term));
        (release.id(c), release.ancestors(c).len(), release.attributes(c).len(), terms.collect())
    });
    Ok((concepts.collect(), release.issues().first.clone(), release.issues().count))
}
