//! Speed beside the bare scan and, with `--features peers`, beside trees of XML, all in one run: rounds of every kind of
//! work in turn, the best of each. The bar of the project stands beside what it is for.

use std::hint::black_box;
use std::time::{Duration, Instant};

use synovia_bench_cda::{Input, documents, processor_time, read, scan, scan_attributes};
use synovia_cda::{Document, ValidateOptions, Validator, parse};

type Work<'w> = (&'static str, Box<dyn Fn(&Read<'_>) -> usize + 'w>, Option<f64>);

/// A document as bytes, and as it was read before.
struct Read<'i> {
    bytes: &'i [u8],
    document: Document<'i>,
}

fn all_work(validator: &Validator) -> Vec<Work<'_>> {
    let options = ValidateOptions::default();
    let schema = {
        let mut options = options;
        options.templates = false;
        options
    };
    vec![
        ("scan", Box::new(|it| scan(it.bytes)), None),
        ("scan, attributes resolved", Box::new(|it| scan_attributes(it.bytes)), None),
        ("read", Box::new(|it| read(it.bytes)), Some(3.0)),
        ("write", Box::new(|it| it.document.to_bytes().len()), None),
        ("leaves with their paths", Box::new(|it| it.document.leaves().count()), None),
        (
            "validate, schema",
            Box::new(move |it| 1 + validator.validate(&it.document, &schema).issues.len()),
            None,
        ),
        (
            "validate, schema and R2.1",
            Box::new(move |it| 1 + validator.validate(&it.document, &options).issues.len()),
            None,
        ),
        #[cfg(feature = "peers")]
        ("roxmltree", Box::new(|it| synovia_bench_cda::peers::roxmltree(it.bytes)), None),
        #[cfg(feature = "peers")]
        ("libxml2", Box::new(|it| synovia_bench_cda::peers::libxml2(it.bytes)), None),
    ]
}

fn speed(inputs: &[Input], quick: bool) {
    let read: Vec<Read<'_>> = inputs
        .iter()
        .map(|input| Read { bytes: &input.bytes, document: parse(&input.bytes).expect("a document") })
        .collect();
    let validator = Validator::new();
    let work = all_work(&validator);
    let mut best = vec![Duration::MAX; work.len()];
    for _ in 0..if quick { 1 } else { 12 } {
        for ((name, work, _), best) in work.iter().zip(&mut best) {
            // Long enough for the clock of the system.
            let (mut times, mut spent) = (0, Duration::ZERO);
            let start = processor_time();
            while times == 0 || (!quick && spent < Duration::from_millis(40)) {
                for it in &read {
                    assert!(black_box(work(black_box(it))) > 0, "{name}");
                }
                times += 1;
                spent = processor_time().saturating_sub(start);
            }
            *best = (spent / times).min(*best);
        }
    }
    let bytes: usize = inputs.iter().map(|input| input.bytes.len()).sum();
    let Some(bound) = best.first().map(Duration::as_secs_f64) else { return };
    println!(
        "{} documents, {bytes} bytes\n\n| work | MB/s | × scan | bar |\n|---|---|---|---|",
        inputs.len()
    );
    for ((name, _, bar), time) in work.iter().zip(&best) {
        let time = time.as_secs_f64();
        let bar = match bar {
            Some(bar) if time > bar * bound => format!("{bar}, missed"),
            Some(bar) => format!("{bar}"),
            None => String::new(),
        };
        println!("| {name} | {:.0} | {:.2} | {bar} |", bytes as f64 / time / 1e6, time / bound);
    }
}

/// Each document by itself, again and again, the best of each summed up: reading beside the scan, with and without dropping
/// what was read, which is no part of reading. By the clock on the wall, so many rounds that some are undisturbed.
fn alone(inputs: &[Input], quick: bool) {
    let mut sums = [0.0; 3];
    for input in inputs {
        let mut best = [Duration::MAX; 3];
        for _ in 0..if quick { 1 } else { 60 } {
            let mut note = |at: usize, start: Instant| {
                let best: &mut Duration = &mut best[at];
                *best = start.elapsed().min(*best);
            };
            let start = Instant::now();
            assert!(scan(black_box(&input.bytes)) > 0);
            note(0, start);
            let start = Instant::now();
            assert!(read(black_box(&input.bytes)) > 0);
            note(1, start);
            let start = Instant::now();
            let document = black_box(parse(&input.bytes));
            note(2, start);
            drop(document);
        }
        sums.iter_mut().zip(best).for_each(|(sum, best)| *sum += best.as_secs_f64());
    }
    let [scan, dropped, kept] = sums;
    println!("\n| a document at a time | × scan |\n|---|---|");
    println!("| read, and dropped | {:.2} |\n| read | {:.2} |", dropped / scan, kept / scan);
}

fn main() {
    // `cargo bench -- --test` runs everything once, without asserting times.
    let quick = std::env::args().any(|arg| arg == "--test");
    let inputs = documents();
    speed(&inputs, quick);
    alone(&inputs, quick);
}
