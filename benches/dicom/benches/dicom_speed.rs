//! Speed beside the bare scan and, with `--features peers`, beside dicom-object, all in one run: rounds of every kind of
//! work in turn, the best of each. The gates of the project are asserted.

use std::hint::black_box;
use std::time::Duration;

use synovia_bench_dicom::{Counting, ct_set, frames, peak, processor_time, scan};
use synovia_dicom_meta::{Event, ParseOptions, Parser, json, parse, visit};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn events(bytes: &[u8]) -> usize {
    let mut parser = Parser::new();
    parser.finish();
    let mut rest = bytes;
    let mut count = 0;
    while let Ok(Some(event)) = parser.next_event(&mut rest) {
        black_box(&event);
        count += 1;
    }
    count
}

fn visited(bytes: &[u8]) -> usize {
    let mut count = 0;
    let _ = visit(bytes, &ParseOptions::default(), |event| {
        black_box(event.offset);
        count += 1;
    });
    count
}

/// As they come from a connection: 64 KiB at a time.
fn fed(bytes: &[u8]) -> usize {
    let mut parser = Parser::new();
    let mut count = 0;
    let mut visitor = |event: &Event<'_>| {
        black_box(event.offset);
        count += 1;
    };
    for chunk in bytes.chunks(64 << 10) {
        parser.feed(chunk, &mut visitor).expect("a data set");
    }
    parser.finish();
    let _ = parser.feed(&[], &mut visitor);
    count
}

type Work = (&'static str, fn(&[u8]) -> usize, Option<f64>);

const WORK: &[Work] = &[
    ("scan", scan, None),
    ("events_visited", visited, Some(4.0)),
    ("events_fed_64k", fed, Some(4.0)),
    ("events_one_by_one", events, None),
    ("parse", |bytes| parse(bytes).map_or(0, |d| black_box(d).heap_bytes()), Some(8.0)),
    ("parse_json", |bytes| parse(bytes).map_or(0, |d| json::write(&d).len()), None),
    #[cfg(feature = "peers")]
    ("dicom-object", |bytes| usize::from(peer(bytes).is_some()), None),
    #[cfg(feature = "peers")]
    (
        "dicom-object_json",
        |bytes| peer(bytes).and_then(|o| dicom_json::to_string(o).ok()).map_or(0, |t| t.len()),
        None,
    ),
];

#[cfg(feature = "peers")]
fn peer(bytes: &[u8]) -> Option<dicom_object::DefaultDicomObject> {
    dicom_object::OpenFileOptions::new()
        .read_until(dicom_dictionary_std::tags::PIXEL_DATA)
        .from_reader(std::io::Cursor::new(bytes))
        .ok()
}

fn main() {
    // `cargo bench -- --test` runs everything once, without asserting times.
    let quick = std::env::args().any(|arg| arg == "--test");
    let (rounds, scale) = if quick { (1, 100) } else { (8, 1) };
    let inputs = [
        ("ct_500", ct_set(500 / scale)),
        ("frames_10000_defined", vec![frames(10_000 / scale, true)]),
        ("frames_10000_undefined", vec![frames(10_000 / scale, false)]),
    ];
    println!("| input | bytes | headers | work | µs a file | × scan |\n|---|---|---|---|---|---|");
    let mut failed = false;
    for (name, files) in &inputs {
        let bytes: usize = files.iter().map(Vec::len).sum();
        let headers: usize = files.iter().map(|file| scan(file)).sum();
        let mut best = vec![Duration::MAX; WORK.len()];
        for _ in 0..rounds {
            for ((_, work, _), best) in WORK.iter().zip(&mut best) {
                // Long enough for the clock of the system.
                let (mut times, mut spent) = (0, Duration::ZERO);
                let start = processor_time();
                while times == 0 || (!quick && spent < Duration::from_millis(30)) {
                    for file in files {
                        assert!(black_box(work(black_box(file))) > 0);
                    }
                    times += 1;
                    spent = processor_time().saturating_sub(start);
                }
                *best = (spent / times).min(*best);
            }
        }
        let Some(bound) = best.first().copied() else { continue };
        for ((work, _, gate), time) in WORK.iter().zip(&best) {
            let ratio = time.as_secs_f64() / bound.as_secs_f64();
            let each = time.as_secs_f64() * 1e6 / files.len() as f64;
            println!("| {name} | {bytes} | {headers} | {work} | {each:.1} | {ratio:.1} |");
            failed |= !quick && gate.is_some_and(|gate| ratio > gate);
        }
        let file = files.first().map_or(&[][..], Vec::as_slice);
        let (held, index) = peak(|| parse(file).map_or(0, |d| d.heap_bytes()));
        let ratio = held as f64 / file.len() as f64;
        println!(
            "| {name} | {} | | memory of parse, peak beside the input | {held} | {ratio:.2}× input |",
            file.len()
        );
        assert!(index > 0 && ratio <= 4.0, "{name}: {held} bytes for {}", file.len());
        #[cfg(feature = "peers")]
        {
            let (held, _) = peak(|| peer(file).is_some());
            println!(
                "| {name} | {} | | memory of dicom-object | {held} | {:.2}× input |",
                file.len(),
                held as f64 / file.len() as f64
            );
            let time = |name: &str| {
                let at = WORK.iter().position(|(work, ..)| *work == name);
                at.and_then(|at| best.get(at)).copied().unwrap_or_default()
            };
            failed |= !quick && time("parse_json") * 2 > time("dicom-object_json");
        }
    }
    assert!(!failed, "a gate of speed is not met");
}
