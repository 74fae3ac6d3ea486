//! What the tests share.

/// The files under `cda` in the folder `SYNOVIA_CORPUS` names; none if it is not set.
pub fn corpus() -> Vec<(String, Vec<u8>)> {
    fn walk(folder: &std::path::Path, out: &mut Vec<(String, Vec<u8>)>) {
        let entries = std::fs::read_dir(folder).expect("a readable folder");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|ending| ending == "xml") {
                let bytes = std::fs::read(&path).expect("a readable file");
                out.push((path.display().to_string(), bytes));
            }
        }
    }
    let mut out = Vec::new();
    if let Ok(root) = std::env::var("SYNOVIA_CORPUS") {
        walk(&std::path::Path::new(&root).join("cda"), &mut out);
        assert!(!out.is_empty(), "SYNOVIA_CORPUS is set and names no files");
    }
    out
}
