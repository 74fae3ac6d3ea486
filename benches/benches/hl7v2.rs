//! HL7 v2: parse, read, write and walk, beside the physical limits and (feature `peers`) other libraries.
//!
//! Groups are named `verb/hl7v2/case`, functions by library. The result of each is asserted inside.

use criterion::{
    BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime,
};
use synovia_benches::work::ours;
use synovia_benches::{corpus, limits};
use synovia_hl7v2::Index;

/// The corpus: 32 MiB, less when benches only have to run.
fn messages() -> Vec<Vec<u8>> {
    let test = std::env::args().any(|a| a == "--test");
    corpus::mixed(if test { 200_000 } else { 32 << 20 })
}

fn group<'c>(c: &'c mut Criterion, name: &str, messages: &[Vec<u8>]) -> BenchmarkGroup<'c, WallTime> {
    let mut group = c.benchmark_group(name);
    group.sample_size(10);
    group.throughput(Throughput::Bytes(messages.iter().map(|m| m.len() as u64).sum()));
    group
}

fn bench(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    expected: usize,
    mut work: impl FnMut() -> usize,
) {
    group.bench_function(name, |b| b.iter(|| assert_eq!(work(), expected)));
}

fn parse(c: &mut Criterion) {
    let messages = messages();
    let whole = messages.concat();
    let mut index = Index::new();
    let segments = ours::parse(&messages, &mut index);
    let mut group = group(c, "parse/hl7v2/mixed", &messages);
    bench(&mut group, "synovia", segments, || ours::parse(&messages, &mut index));
    bench(&mut group, "synovia_fresh", segments, || ours::parse_fresh(&messages));
    let mut into = vec![0; whole.len()];
    bench(&mut group, "limit_memcpy", whole.len(), || limits::memcpy(&whole, &mut into));
    let mut positions = Vec::new();
    let found = limits::scan_memchr(&whole, &mut positions);
    bench(&mut group, "limit_scan_wide", found, || limits::scan_wide(&whole, &mut positions));
    bench(&mut group, "limit_scan_loop", found, || limits::scan_loop(&whole, &mut positions));
    bench(&mut group, "limit_scan_memchr2", found, || limits::scan_memchr(&whole, &mut positions));
    #[cfg(feature = "peers")]
    {
        use synovia_benches::work::{er7, hl7_parser, rust_hl7};
        let count = |parse: fn(&[Vec<u8>]) -> usize| parse(&messages);
        bench(&mut group, "er7", count(er7::parse), || er7::parse(&messages));
        bench(&mut group, "rust-hl7", count(rust_hl7::parse), || rust_hl7::parse(&messages));
        bench(&mut group, "hl7-parser", count(hl7_parser::parse), || hl7_parser::parse(&messages));
    }
    group.finish();
}

fn read(c: &mut Criterion) {
    let messages = messages();
    let mut index = Index::new();
    let bytes = ours::read(&messages, &mut index);
    let mut group = group(c, "read20/hl7v2/mixed", &messages);
    bench(&mut group, "synovia", bytes, || ours::read(&messages, &mut index));
    bench(&mut group, "synovia_typed", bytes, || ours::read_typed(&messages, &mut index));
    #[cfg(feature = "peers")]
    {
        use synovia_benches::work::{er7, hl7_parser, rust_hl7};
        // Libraries differ in which escapes they know, so each is held to its own sum.
        let sum = |read: fn(&[Vec<u8>]) -> usize| read(&messages);
        bench(&mut group, "er7", sum(er7::read), || er7::read(&messages));
        bench(&mut group, "rust-hl7", sum(rust_hl7::read), || rust_hl7::read(&messages));
        bench(&mut group, "hl7-parser", sum(hl7_parser::read), || hl7_parser::read(&messages));
    }
    group.finish();
}

fn serialize(c: &mut Criterion) {
    let messages = messages();
    let mut index = Index::new();
    let mut out = Vec::new();
    let bytes = messages.iter().map(Vec::len).sum();
    let mut group = group(c, "write/hl7v2/mixed", &messages);
    bench(&mut group, "synovia", bytes, || ours::serialize(&messages, &mut index, &mut out));
    #[cfg(feature = "peers")]
    {
        use synovia_benches::work::{er7, rust_hl7};
        let sum = |write: fn(&[Vec<u8>]) -> usize| write(&messages);
        bench(&mut group, "er7", sum(er7::serialize), || er7::serialize(&messages));
        bench(&mut group, "rust-hl7", sum(rust_hl7::serialize), || rust_hl7::serialize(&messages));
    }
    group.finish();
}

fn walk(c: &mut Criterion) {
    let messages = messages();
    let mut index = Index::new();
    let bytes = ours::walk(&messages, &mut index);
    let leaves = ours::leaves(&messages, &mut index);
    let mut group = group(c, "walk/hl7v2/mixed", &messages);
    bench(&mut group, "synovia", bytes, || ours::walk(&messages, &mut index));
    bench(&mut group, "synovia_leaves", leaves, || ours::leaves(&messages, &mut index));
    #[cfg(feature = "peers")]
    {
        use synovia_benches::work::{er7, hl7_parser, rust_hl7};
        let sum = |walk: fn(&[Vec<u8>]) -> usize| walk(&messages);
        bench(&mut group, "er7", sum(er7::walk), || er7::walk(&messages));
        bench(&mut group, "rust-hl7", sum(rust_hl7::walk), || rust_hl7::walk(&messages));
        bench(&mut group, "hl7-parser", sum(hl7_parser::walk), || hl7_parser::walk(&messages));
    }
    group.finish();
}

fn grouping(c: &mut Criterion) {
    let messages = messages();
    let mut index = Index::new();
    let segments = ours::segments(&messages, &mut index);
    let findings = ours::validate(&messages, &mut index);
    let mut group = group(c, "group/hl7v2/mixed", &messages);
    // Each segment in its group once: the same sum.
    bench(&mut group, "synovia", segments, || ours::group(&messages, &mut index));
    bench(&mut group, "synovia_segments", segments, || ours::segments(&messages, &mut index));
    bench(&mut group, "synovia_validate", findings, || ours::validate(&messages, &mut index));
    group.finish();
}

criterion_group!(benches, parse, read, serialize, walk, grouping);
criterion_main!(benches);
