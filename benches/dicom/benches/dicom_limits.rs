//! Every hostile file of the corpus within 50 ms and 8 MB + 8 × its size, read whole, in pieces, to JSON and XML, written
//! anew, validated. Needs the
//! corpus: `SYNOVIA_CORPUS`; without it, made up ones of the same kinds.

use std::time::{Duration, Instant};

use synovia_bench_dicom::{Counting, Writer, peak};
use synovia_dicom_meta::{
    Limits, ParseOptions, Parser, ValidateOptions, WriteOptions, json, parse, parse_with, validate, xml,
};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn read(bytes: &[u8]) {
    let _ = parse(bytes);
}

fn deep(bytes: &[u8]) {
    let mut options = ParseOptions::default();
    options.limits = Limits::default();
    options.limits.max_depth = 1_000_000;
    let _ = parse_with(bytes, &options);
}

fn pieces(bytes: &[u8]) {
    let mut options = ParseOptions::default();
    options.max_value = usize::MAX;
    let mut parser = Parser::with_options(options);
    for mut piece in bytes.chunks(1000) {
        while let Ok(Some(_)) = parser.next_event(&mut piece) {}
    }
    parser.finish();
    while let Ok(Some(_)) = parser.next_event(&mut &[][..]) {}
}

fn to_json(bytes: &[u8]) {
    if let Ok(data_set) = parse(bytes) {
        let _ = json::write(&data_set);
    }
}

fn to_xml(bytes: &[u8]) {
    if let Ok(data_set) = parse(bytes) {
        let _ = xml::write(&data_set);
    }
}

fn written(bytes: &[u8]) {
    if let Ok(data_set) = parse(bytes) {
        let _ = data_set.write_with(&WriteOptions::default());
    }
}

fn checked(bytes: &[u8]) {
    if let Ok(data_set) = parse(bytes) {
        let _ = validate(&data_set, &ValidateOptions::default());
    }
}

type Work = (&'static str, fn(&[u8]));

const WORK: &[Work] = &[
    ("read", read),
    ("deep", deep),
    ("pieces", pieces),
    ("json", to_json),
    ("xml", to_xml),
    ("canonical", written),
    ("validate", checked),
];

fn made_up() -> Vec<(String, Vec<u8>)> {
    let mut length = Writer::default();
    length.element(8, 0x60, b"CS", b"CT");
    length.0.extend(b"\x42\0\x11\0OB\0\0\xF0\xFF\xFF\xFFabcd");
    let nested = b"\x08\0\x40\x11SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\0\xE0\xFF\xFF\xFF\xFF".repeat(12_000);
    let items =
        [&b"\x08\0\x40\x11SQ\0\0\xFF\xFF\xFF\xFF"[..], &b"\xFE\xFF\0\xE0\0\0\0\0".repeat(30_000)].concat();
    vec![("length".into(), length.0), ("nested".into(), nested), ("items".into(), items)]
}

fn corpus() -> Vec<(String, Vec<u8>)> {
    let Ok(root) = std::env::var("SYNOVIA_CORPUS") else { return made_up() };
    let folder = std::path::Path::new(&root).join("dicom/gen");
    let files = std::fs::read_dir(folder).expect("a readable folder").flatten();
    let mut out: Vec<_> = files
        .filter(|file| file.path().extension().is_some_and(|e| e == "dcm"))
        .map(|file| {
            (file.file_name().to_string_lossy().into_owned(), std::fs::read(file.path()).expect("readable"))
        })
        .collect();
    out.sort();
    out
}

fn main() {
    let mut worst: [(Duration, usize, String); 2] = Default::default();
    for (name, bytes) in corpus() {
        for (kind, work) in WORK {
            let mut time = Duration::MAX;
            let mut held = 0;
            // The best of five: the machine may be busy.
            for _ in 0..5 {
                let start = Instant::now();
                held = peak(|| work(&bytes)).0;
                time = time.min(start.elapsed());
            }
            let allowed = (8 << 20) + 8 * bytes.len();
            assert!(held <= allowed, "{name}, {kind}: {held} bytes, {allowed} allowed");
            assert!(time <= Duration::from_millis(50) || cfg!(debug_assertions), "{name}, {kind}: {time:?}");
            let [slow, large] = &mut worst;
            if time > slow.0 {
                *slow = (time, held, format!("{name}, {kind}"));
            }
            if held > large.1 {
                *large = (time, held, format!("{name}, {kind}"));
            }
        }
    }
    for (what, (time, held, name)) in ["slowest", "largest"].iter().zip(worst) {
        println!("{what}: {name}: {time:?}, {held} bytes");
    }
}
