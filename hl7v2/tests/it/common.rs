//! What the tests share.

use synovia_hl7v2::Path;

/// A message with every trait at once: repetitions, subcomponents, nulls, escapes, local and unnamed segments.
pub const RICH: &[u8] =
    b"MSH|^~\\&|APP^1.2.3^ISO|FAC|||20240101120000||ADT^A01^ADT_A01|ID-1|P|2.5.1||||||UNICODE UTF-8\r\
PID|1||123^^^HOSP&1.2.3&ISO^MR~456^^^SSA||DOE&VAN^JOHN||\"\"|M\r\
ZZ1|a^b&c~d\r\
free text, no separator\r\
OBX|1|ST|A^B||\\T\\ and \\S\\|\r\
OBX|2|ST|||x| \r";

/// A path, or the test fails.
pub fn path(text: &str) -> Path {
    text.parse().expect("a path of the grammar")
}

/// The files under `hl7v2` in the folder `SYNOVIA_CORPUS` names; none if it is not set.
pub fn corpus() -> Vec<(String, Vec<u8>)> {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests find their corpus by the environment and read files"
    )]
    fn walk(folder: &std::path::Path, out: &mut Vec<(String, Vec<u8>)>) {
        let entries = std::fs::read_dir(folder).expect("a readable folder");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                walk(&path, out);
            } else {
                let bytes = std::fs::read(&path).expect("a readable file");
                out.push((path.display().to_string(), bytes));
            }
        }
    }
    let mut out = Vec::new();
    #[expect(clippy::disallowed_methods, reason = "tests find their corpus by the environment")]
    if let Ok(root) = std::env::var("SYNOVIA_CORPUS") {
        walk(&std::path::Path::new(&root).join("hl7v2"), &mut out);
        assert!(!out.is_empty(), "SYNOVIA_CORPUS is set and names no files");
    }
    out
}
