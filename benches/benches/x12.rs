//! X12: all delimiters of an interchange resolved, a stream of segments, every element visited; beside bare passes of `memchr`
//! and (feature `peers`) another reader.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use synovia_benches::x12;
use synovia_x12::{Index, ParseOptions, Split, Stream, parse, parse_into};

fn size() -> usize {
    let test = std::env::args().any(|a| a == "--test");
    if test { 100_000 } else { 32 << 20 }
}

/// Writes the positions of three bytes down, as an index must; `memchr` looks for three at most.
fn memchr3_positions(input: &[u8], out: &mut Vec<u32>) -> usize {
    out.clear();
    out.extend(memchr::memchr3_iter(b'~', b'*', b':', input).map(|at| at as u32));
    out.len()
}

fn delimiters(c: &mut Criterion) {
    for (name, input) in [("837p", x12::claims(size())), ("835", x12::payments(size()))] {
        let mut group = c.benchmark_group(format!("parse/x12/{name}"));
        group.sample_size(10);
        group.throughput(Throughput::Bytes(input.len() as u64));
        let segments = parse(&input).expect("the input is an interchange").view().segment_count();
        let (options, mut index) = (ParseOptions::default(), Index::new());
        group.bench_function("synovia", |b| {
            b.iter(|| {
                let view = parse_into(&input, &options, &mut index).expect("it was read before");
                assert_eq!(view.segment_count(), segments);
            });
        });
        group.bench_function("synovia_fresh", |b| {
            b.iter(|| assert_eq!(parse(&input).expect("as before").view().segment_count(), segments));
        });
        let mut positions = Vec::new();
        let marks = memchr3_positions(&input, &mut positions);
        group.bench_function("limit_memchr3", |b| {
            b.iter(|| assert_eq!(memchr3_positions(&input, &mut positions), marks));
        });
        group.bench_function("limit_memchr", |b| {
            b.iter(|| assert_eq!(memchr::memchr_iter(b'~', &input).count(), segments));
        });
        group.bench_function("stream_8192", |b| {
            b.iter(|| {
                let (mut stream, mut found) = (Stream::new(Split::Segment), 0);
                for mut piece in input.chunks(8192) {
                    while stream.next_unit(&mut piece).expect("as before").is_some() {
                        found += 1;
                    }
                }
                assert_eq!(found, segments);
            });
        });
        #[cfg(feature = "peers")]
        {
            let text = std::str::from_utf8(&input).expect("the input is ASCII");
            group.bench_function("edi", |b| {
                b.iter(|| assert_eq!(edi::parse(text).expect("a peer reads it").interchanges.len(), 1));
            });
        }
        group.finish();
    }
}

fn walk(c: &mut Criterion) {
    let input = x12::claims(size() / 4);
    let interchange = parse(&input).expect("the input is an interchange");
    let leaves = interchange.leaves().count();
    let mut group = c.benchmark_group("walk/x12/837p");
    group.sample_size(10);
    group.throughput(Throughput::Bytes(input.len() as u64));
    group.bench_function("elements", |b| {
        b.iter(|| {
            let elements = interchange.all_segments().flat_map(|segment| segment.elements());
            assert!(elements.map(|element| element.raw().len()).sum::<usize>() < input.len());
        });
    });
    group.bench_function("leaves", |b| b.iter(|| assert_eq!(interchange.leaves().count(), leaves)));
    group.finish();
}

criterion_group!(benches, delimiters, walk);
criterion_main!(benches);
