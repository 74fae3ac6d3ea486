//! What the tests share.

use synovia_x12::Path;

/// An interchange with every trait at once: repetitions, composites, empty and trailing elements, an unknown segment.
pub const RICH: &[u8] =
    b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~\r\n\
TA1*000000009*240101*1200*A*000~\r\n\
GS*HC*SENDER*RECEIVER*20240101*1200*1*X*005010X222A1~\r\n\
ST*837*0001*005010X222A1~\r\n\
BHT*0019*00*244579*20240101*1023*CH~\r\n\
NM1*41*2*CLINIC*****46*TGJ23~\r\n\
NM1*40*2*PAYER NAME, INC.*****46*66783JJT~\r\n\
CLM*26463774*100***11:B:1*Y*A*Y*I~\r\n\
HI*BK:0340*BF:V7389^BF:V7390:::5**~\r\n\
ZZ9*a^b:c~\r\n\
SE*8*0001~\r\n\
GE*1*1~\r\n\
IEA*1*000000001~\r\n";

/// A path, or the test fails.
pub fn path(text: &str) -> Path {
    text.parse().expect("a path of the grammar")
}

/// An interchange of one group with these segments between GS and GE.
pub fn enclosed(segments: &str) -> Vec<u8> {
    let isa = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~";
    let gs = "GS*HC*SENDER*RECEIVER*20240101*1200*1*X*005010X222A1~";
    [isa, gs, segments, "GE*1*1~IEA*1*000000001~"].concat().into_bytes()
}

/// The files under `x12` in the folder `SYNOVIA_CORPUS` names, but for tables and expected acknowledgements; none if it is
/// not set.
pub fn corpus() -> Vec<(String, Vec<u8>)> {
    files("x12").into_iter().filter(|(name, _)| !name.contains("/acks/")).collect()
}

/// The files under a folder of the corpus.
pub fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    #[expect(clippy::disallowed_methods, reason = "tests read files")]
    fn walk(folder: &std::path::Path, out: &mut Vec<(String, Vec<u8>)>) {
        let entries = std::fs::read_dir(folder).expect("a readable folder");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                walk(&path, out);
            } else if !path.extension().is_some_and(|e| e == "tsv" || e == "md") {
                let bytes = std::fs::read(&path).expect("a readable file");
                out.push((path.display().to_string(), bytes));
            }
        }
    }
    let mut out = Vec::new();
    #[expect(clippy::disallowed_methods, reason = "tests find their corpus by the environment")]
    if let Ok(root) = std::env::var("SYNOVIA_CORPUS") {
        walk(&std::path::Path::new(&root).join(folder), &mut out);
        assert!(!out.is_empty(), "SYNOVIA_CORPUS is set and names no files");
    }
    out
}

/// A table of the corpus.
pub fn tables(file: &str) -> String {
    #[expect(clippy::disallowed_methods, reason = "tests find their corpus by the environment")]
    let root = std::env::var("SYNOVIA_CORPUS").expect("the corpus is there");
    std::fs::read_to_string(std::path::Path::new(&root).join(file)).expect(file)
}
