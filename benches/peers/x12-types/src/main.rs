//! Typed professional claims, ours beside those of x12-types: speed and most memory held, in one run.
//!
//! `cargo run --release -p synovia-bench-x12-types`; prints the rows of `RESULTS.md`. Each reads the same bytes to typed claims
//! and adds up the charges of all service lines, so that both have to have found them.

#[path = "../../../src/x12.rs"]
#[expect(dead_code, reason = "what other benches read")]
mod inputs;

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use synovia_x12::guide::Guides;
use synovia_x12::types::Decimal;
use synovia_x12::{Index, ParseOptions, Split, Stream, parse, parse_into};
use x12_types::util::Parser;
use x12_types::v005010::{_837, Transmission};

use inputs::claims;

struct Holding;

static NOW: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

fn held(more: usize, less: usize) {
    let now = NOW.fetch_add(more, Ordering::Relaxed) + more;
    MOST.fetch_max(now, Ordering::Relaxed);
    NOW.fetch_sub(less, Ordering::Relaxed);
}

// SAFETY: every call is handed on unchanged to the system's allocator; counting touches no memory of the caller's.
unsafe impl GlobalAlloc for Holding {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        held(layout.size(), 0);
        // SAFETY: the caller keeps the promises of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        held(size, layout.size());
        // SAFETY: the caller keeps the promises of `realloc`.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        held(0, layout.size());
        // SAFETY: the caller keeps the promises of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Holding = Holding;

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

/// The best time of several runs, and the most memory held in one.
fn measure(runs: usize, mut work: impl FnMut()) -> (Duration, usize) {
    let before = NOW.load(Ordering::Relaxed);
    MOST.store(before, Ordering::Relaxed);
    let mut best = Duration::MAX;
    for _ in 0..runs {
        let start = Instant::now();
        work();
        best = best.min(start.elapsed());
    }
    (best, MOST.load(Ordering::Relaxed).saturating_sub(before))
}

fn main() {
    let input = claims(2 << 20);
    let text = std::str::from_utf8(&input).expect("the input is ASCII");
    let expected = ours(&input);
    assert!(expected > 0 && ours_streamed(&input) == expected && theirs(text) == expected);
    let mut index = Index::new();
    let rows = [
        ("synovia, typed claims", measure(9, || assert_eq!(ours(&input), expected))),
        ("synovia, claim by claim from a stream", measure(9, || assert_eq!(ours_streamed(&input), expected))),
        ("synovia, index", measure(9, || assert!(index_only(&input, &mut index) > 0))),
        ("x12-types, typed claims", measure(3, || assert_eq!(theirs(text), expected))),
    ];
    println!("| what | MB/s | memory over input |\n|---|---|---|");
    for (name, (time, memory)) in rows {
        let speed = input.len() as f64 / time.as_secs_f64() / 1e6;
        println!("| {name} | {speed:.1} | {:.2} |", memory as f64 / input.len() as f64);
    }
}
