//! Real files, when `SYNOVIA_CORPUS` names them.

use std::path::Path;

use synovia_mapping::{ErrorKind, Options};

use crate::common::{check, converter, messages};

/// Messages whose MSH-2 declares delimiters that cannot be told apart.
const UNUSABLE: usize = 2;

/// The files below a folder with their bytes, by name.
pub fn walk(folder: &Path, out: &mut Vec<(String, Vec<u8>)>) {
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            walk(&path, out);
        } else {
            out.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
}

#[test]
fn every_message_converts_and_keeps_the_laws() {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return };
    let mut files = Vec::new();
    walk(&Path::new(&root).join("hl7v2"), &mut files);
    let (mut converted, mut unusable) = (0, 0);
    for (name, bytes) in &files {
        for source in messages(name, bytes) {
            match converter(Options::default()).convert(&source) {
                Ok(_) => {
                    check(&source, &Options::default());
                    converted += 1;
                }
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::Parse, "{name}: {error}");
                    unusable += 1;
                }
            }
        }
    }
    assert!(converted > 400, "{converted} messages");
    assert_eq!(unusable, UNUSABLE);
}
