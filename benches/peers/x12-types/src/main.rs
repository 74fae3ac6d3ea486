//! X12 beside its peers, in turns in one run and by the time on the processor, so that other load falls on all alike.
//!
//! `cargo run --release -p synovia-bench-x12-types`; prints the rows of `RESULTS.md`. First all delimiters of 32 MiB, beside a
//! pass of `memchr3` that writes positions down and beside `edi`; then typed professional claims, ours beside those of
//! x12-types, with the most memory held. There each adds up the charges of all service lines, so that both have to have
//! found them.

#[path = "../../../src/x12.rs"]
mod inputs;

use std::time::Duration;

use synovia_bench_measure::{Counting, peak, processor_time};
use synovia_x12::guide::Guides;
use synovia_x12::types::Decimal;
use synovia_x12::{Index, ParseOptions, Split, Stream, parse, parse_into};
use x12_types::util::Parser;
use x12_types::v005010::{_837, Transmission};

use inputs::{claims, payments};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What the lines are charged, in cents.
type Charges = i64;

fn ours(input: &[u8]) -> Charges {
    let guides = Guides::built_in();
    let interchange = parse(input).expect("it is an interchange");
    let sets = interchange.transaction_sets().filter_map(|set| set.loops(&guides));
    sets.map(|tree| {
        let lines = tree.professional_claims().flat_map(|claim| claim.service_lines());
        lines.filter_map(|line| line.line_item_charge_amount().ok()??.cents()).sum::<i64>()
    })
    .sum()
}

/// One claim at a time, in constant memory.
fn ours_streamed(input: &[u8]) -> Charges {
    let (mut stream, mut sum) = (Stream::new(Split::Claim), 0);
    for mut piece in input.chunks(64 << 10) {
        while let Some(unit) = stream.next_unit(&mut piece).expect("it is an interchange") {
            let lines = unit.all_segments().filter(|segment| segment.id().as_str() == "SV1");
            let charges = lines.filter_map(|line| Decimal::read(line.element(2)?.raw()).ok()?.cents());
            sum += charges.sum::<i64>();
        }
    }
    sum
}

fn theirs(input: &str) -> Charges {
    let (rest, read) = Transmission::<_837>::parse(input).expect("it reads this");
    assert!(rest.trim().is_empty(), "it reads all");
    let sets = read.functional_group.iter().flat_map(|group| &group.segments);
    let claims = sets.flat_map(|set| &set.loop_2000).flat_map(|level| &level.loop_2300);
    let lines = claims.flat_map(|claim| &claim.loop_2400).filter_map(|line| line.sv1.as_ref());
    lines.filter_map(|line| line._02.as_ref()?.parse::<i64>().ok()).sum::<i64>() * 100
}

fn index_only(input: &[u8], index: &mut Index) -> usize {
    parse_into(input, &ParseOptions::default(), index).expect("as before").segment_count()
}

/// One of the works, and how often it is done in a round.
type Work<'i> = (&'static str, usize, Box<dyn FnMut() + 'i>);

/// The least time on the processor of a round's runs, and the most memory held.
fn measure(runs: usize, work: &mut dyn FnMut()) -> (Duration, usize) {
    let (mut best, mut most) = (Duration::MAX, 0);
    for _ in 0..runs {
        let start = processor_time();
        let (held, ()) = peak(&mut *work);
        best = best.min(processor_time().saturating_sub(start));
        most = most.max(held);
    }
    (best, most)
}

/// Writes the positions of three bytes down, as an index must; `memchr` looks for three at most.
fn memchr3_positions(input: &[u8], out: &mut Vec<u32>) {
    out.clear();
    out.extend(memchr::memchr3_iter(b'~', b'*', b':', input).map(|at| at as u32));
    assert!(!out.is_empty());
}

/// Runs each of some works in turns; the best of each.
fn in_turns<const N: usize>(works: &mut [Work<'_>; N]) -> [(Duration, usize); N] {
    let mut best = [(Duration::MAX, 0); N];
    for _ in 0..5 {
        for ((_, runs, work), best) in works.iter_mut().zip(&mut best) {
            let (time, memory) = measure(*runs, work);
            *best = (best.0.min(time), best.1.max(memory));
        }
    }
    best
}

/// All delimiters of an interchange.
fn delimiters(name: &str, input: &[u8]) {
    let text = std::str::from_utf8(input).expect("the input is ASCII");
    let (mut index, mut positions) = (Index::new(), Vec::new());
    let mut works: [Work<'_>; 3] = [
        ("synovia, index", 6, Box::new(|| assert!(index_only(input, &mut index) > 0))),
        ("limit_memchr3", 6, Box::new(|| memchr3_positions(input, &mut positions))),
        ("edi", 1, Box::new(|| assert_eq!(edi::parse(text).expect("it reads this").interchanges.len(), 1))),
    ];
    let best = in_turns(&mut works);
    println!("| {name} | MB/s | synovia is |\n|---|---|---|");
    for ((work, ..), (time, _)) in works.iter().zip(best) {
        let speed = input.len() as f64 / time.as_secs_f64() / 1e6;
        println!("| {work} | {speed:.1} | {:.1}× |", time.as_secs_f64() / best[0].0.as_secs_f64());
    }
    println!();
}

fn main() {
    delimiters("837P, 32 MiB", &claims(32 << 20));
    delimiters("835, 32 MiB", &payments(32 << 20));
    typed();
}

fn typed() {
    let input = claims(2 << 20);
    let text = std::str::from_utf8(&input).expect("the input is ASCII");
    let expected = ours(&input);
    assert!(expected > 0 && ours_streamed(&input) == expected && theirs(text) == expected);
    let mut index = Index::new();
    let mut works: [Work<'_>; 4] = [
        ("synovia, typed claims", 9, Box::new(|| assert_eq!(ours(&input), expected))),
        (
            "synovia, claim by claim from a stream",
            9,
            Box::new(|| assert_eq!(ours_streamed(&input), expected)),
        ),
        ("synovia, index", 9, Box::new(|| assert!(index_only(&input, &mut index) > 0))),
        ("x12-types, typed claims", 1, Box::new(|| assert_eq!(theirs(text), expected))),
    ];
    let best = in_turns(&mut works);
    let theirs = best.last().map_or(Duration::MAX, |(time, _)| *time);
    println!("| what | MB/s | times x12-types | memory over input |\n|---|---|---|---|");
    for ((name, ..), (time, memory)) in works.iter().zip(best) {
        let speed = input.len() as f64 / time.as_secs_f64() / 1e6;
        let times = theirs.as_secs_f64() / time.as_secs_f64();
        println!("| {name} | {speed:.1} | {times:.1} | {:.2} |", memory as f64 / input.len() as f64);
    }
}
