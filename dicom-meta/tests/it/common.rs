//! What the tests share.

/// The files under `dicom` in the folder `SYNOVIA_CORPUS` names, with their place below it; none if it is not set.
pub fn corpus() -> Vec<(String, Vec<u8>)> {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return Vec::new() };
    let root = std::path::Path::new(&root).join("dicom");
    let mut out = Vec::new();
    for folder in ["gen", "pydicom", "pydicom-data"] {
        let entries = std::fs::read_dir(root.join(folder)).expect("a readable folder");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_none_or(|e| e != "tsv")) {
            let name = path.file_name().expect("a name").to_string_lossy();
            out.push((format!("{folder}/{name}"), std::fs::read(path).expect("a readable file")));
        }
    }
    assert!(!out.is_empty(), "SYNOVIA_CORPUS is set and names no files");
    out
}

/// One file of the corpus folder `dicom` as text.
pub fn corpus_text(name: &str) -> Option<String> {
    let root = std::env::var("SYNOVIA_CORPUS").ok()?;
    Some(
        std::fs::read_to_string(std::path::Path::new(&root).join("dicom").join(name))
            .expect("a readable file"),
    )
}

/// An element in explicit VR little endian.
pub fn element(group: u16, number: u16, vr: &str, value: &[u8]) -> Vec<u8> {
    let mut out = [group.to_le_bytes(), number.to_le_bytes()].concat();
    out.extend(vr.as_bytes());
    if matches!(vr, "OB" | "OD" | "OF" | "OL" | "OV" | "OW" | "SQ" | "SV" | "UC" | "UN" | "UR" | "UT" | "UV")
    {
        out.extend([0, 0]);
        out.extend(u32::try_from(value.len()).unwrap().to_le_bytes());
    } else {
        out.extend(u16::try_from(value.len()).unwrap().to_le_bytes());
    }
    out.extend(value);
    out
}

/// An item of defined length.
pub fn item(content: &[u8]) -> Vec<u8> {
    let mut out = b"\xFE\xFF\0\xE0".to_vec();
    out.extend(u32::try_from(content.len()).unwrap().to_le_bytes());
    out.extend(content);
    out
}

/// A file: preamble, file meta information with a transfer syntax, data set.
pub fn file(syntax: &str, data_set: &[u8]) -> Vec<u8> {
    let mut uid = syntax.as_bytes().to_vec();
    if uid.len() % 2 == 1 {
        uid.push(0);
    }
    let meta = element(2, 0x10, "UI", &uid);
    let length = u32::try_from(meta.len()).unwrap().to_le_bytes();
    [&[0; 128][..], b"DICM", &element(2, 0, "UL", &length), &meta, data_set].concat()
}
