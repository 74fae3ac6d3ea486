//! Allocations for each message, counted: the text snapshot is part of `RESULTS.md`.
//!
//! A counting allocator is the one piece of unsafe code in the project; it is not in any library.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering};

use synovia_benches::corpus;
use synovia_benches::work::ours;
use synovia_hl7v2::Index;
use synovia_mapping::{Converter, Options, Source};

struct Counting;

static CALLS: AtomicU64 = AtomicU64::new(0);
static BYTES: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call is handed on unchanged to the system's allocator; counting touches no memory of the caller's.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.fetch_add(1, Ordering::Relaxed);
        BYTES.fetch_add(layout.size() as u64, Ordering::Relaxed);
        // SAFETY: the caller keeps the promises of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        CALLS.fetch_add(1, Ordering::Relaxed);
        BYTES.fetch_add(size as u64, Ordering::Relaxed);
        // SAFETY: the caller keeps the promises of `realloc`.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the promises of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Calls and bytes of some work, for each message.
fn count(name: &str, messages: &[Vec<u8>], work: impl FnOnce()) {
    let (calls, bytes) = (CALLS.load(Ordering::Relaxed), BYTES.load(Ordering::Relaxed));
    work();
    let per = |now: u64, before: u64| (now - before) as f64 / messages.len() as f64;
    println!(
        "| {name} | {:.2} | {:.0} |",
        per(CALLS.load(Ordering::Relaxed), calls),
        per(BYTES.load(Ordering::Relaxed), bytes)
    );
}

fn main() {
    let messages = corpus::mixed(4 << 20);
    let mut index = Index::new();
    ours::parse(&messages, &mut index);
    println!("| work | allocations a message | bytes a message |\n|---|---|---|");
    count("parse, index used again", &messages, || {
        ours::parse(&messages, &mut index);
    });
    count("parse, fresh", &messages, || {
        ours::parse_fresh(&messages);
    });
    count("read 20 places", &messages, || {
        ours::read(&messages, &mut index);
    });
    for lineage in [false, true] {
        let mut options = Options::default();
        options.lineage = lineage;
        let converter = Converter::new(options).expect("the options can be used");
        let name = if lineage { "to FHIR with lineage" } else { "to FHIR" };
        count(name, &messages, || {
            for message in &messages {
                let _ = converter.convert(&Source::new("bench", message));
            }
        });
    }
}
