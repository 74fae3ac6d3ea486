//! Typed professional claims, ours beside those of x12-types: speed and most memory held, in one run.
//!
//! `cargo run --release -p synovia-bench-x12-types`; prints the rows of `RESULTS.md`. Each reads the same bytes to typed claims
//! and adds up the charges of all service lines, so that both have to have found them.

#[path = "../../../src/x12.rs"]
#[expect(dead_code, reason = "what other benches read")]
mod inputs;

use std::time::Duration;

use synovia_bench_measure::{Counting, peak, processor_time};
use synovia_x12::guide::Guides;
use synovia_x12::types::Decimal;
use synovia_x12::{Index, ParseOptions, Split, Stream, parse, parse_into};
use x12_types::util::Parser;
use x12_types::v005010::{_837, Transmission};

use inputs::claims;

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

fn main() {
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
    // In turns, so that what else the machine does falls on all alike.
    let mut best = [(Duration::MAX, 0); 4];
    for _ in 0..5 {
        for ((_, runs, work), best) in works.iter_mut().zip(&mut best) {
            let (time, memory) = measure(*runs, work);
            *best = (best.0.min(time), best.1.max(memory));
        }
    }
    let theirs = best.last().map_or(Duration::MAX, |(time, _)| *time);
    println!("| what | MB/s | times x12-types | memory over input |\n|---|---|---|---|");
    for ((name, ..), (time, memory)) in works.iter().zip(best) {
        let speed = input.len() as f64 / time.as_secs_f64() / 1e6;
        let times = theirs.as_secs_f64() / time.as_secs_f64();
        println!("| {name} | {speed:.1} | {times:.1} | {:.2} |", memory as f64 / input.len() as f64);
    }
}
