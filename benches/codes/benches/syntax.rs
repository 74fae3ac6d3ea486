//! Check digits by themselves: one identifier each.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use synovia_terminology::syntax::{Dea, Loinc, Npi, Sctid, SyntaxError};

type Scheme = (&'static str, &'static str, fn(&str) -> Result<(), SyntaxError>);

fn check(c: &mut Criterion) {
    let schemes: [Scheme; 4] = [
        ("sctid", "138875005", Sctid::check),
        ("loinc", "85354-9", Loinc::check),
        ("npi", "1234567893", Npi::check),
        ("dea", "AB1234563", Dea::check),
    ];
    let mut group = c.benchmark_group("check/syntax");
    for (name, text, check) in schemes {
        group.bench_function(name, |b| b.iter(|| check(black_box(text)).expect("well formed")));
    }
    group.finish();
}

criterion_group!(benches, check);
criterion_main!(benches);
