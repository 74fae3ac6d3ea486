//! UCUM: checking, converting by texts and by compiled units, beside octofhir-ucum on the same inputs.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use synovia_bench_codes::{CONVERSIONS, INVALID, VALID};
use synovia_terminology::ucum::{self, Decimal, Unit};

fn validate(c: &mut Criterion) {
    for (case, texts, valid) in [("valid", VALID, true), ("invalid", INVALID, false)] {
        let mut group = c.benchmark_group(format!("validate/ucum/{case}"));
        group.throughput(Throughput::Elements(texts.len() as u64));
        group.bench_function("synovia", |b| {
            b.iter(|| texts.iter().for_each(|t| assert_eq!(ucum::validate(black_box(t)).is_ok(), valid)));
        });
        #[cfg(feature = "peers")]
        group.bench_function("octofhir-ucum", |b| {
            b.iter(|| {
                texts.iter().for_each(|t| assert_eq!(octofhir_ucum::validate(black_box(t)).is_ok(), valid))
            });
        });
        group.finish();
    }
}

fn convert(c: &mut Criterion) {
    let mut group = c.benchmark_group("convert/ucum/texts");
    group.throughput(Throughput::Elements(CONVERSIONS.len() as u64));
    group.bench_function("synovia", |b| {
        b.iter(|| {
            CONVERSIONS
                .iter()
                .map(|(v, from, to)| ucum::convert(*v, black_box(from), to).expect("converts"))
                .sum::<f64>()
        });
    });
    group.bench_function("synovia_decimal", |b| {
        let values: Vec<Decimal> = CONVERSIONS.iter().filter_map(|(v, _, _)| Decimal::from_f64(*v)).collect();
        b.iter(|| {
            for ((_, from, to), value) in CONVERSIONS.iter().zip(&values) {
                black_box(ucum::convert_decimal(*value, black_box(from), to).expect("converts"));
            }
        });
    });
    #[cfg(feature = "peers")]
    group.bench_function("octofhir-ucum", |b| {
        b.iter(|| {
            CONVERSIONS
                .iter()
                .map(|(v, from, to)| octofhir_ucum::convert(*v, black_box(from), to).expect("converts"))
                .sum::<f64>()
        });
    });
    group.finish();
    for (case, (value, from, to)) in [("mg_dL_g_L", CONVERSIONS[0]), ("Cel_degF", CONVERSIONS[6])] {
        let mut group = c.benchmark_group(format!("convert/ucum/{case}"));
        let (from_unit, to_unit) = (Unit::parse(from).expect("a unit"), Unit::parse(to).expect("a unit"));
        group.bench_function("synovia", |b| {
            b.iter(|| ucum::convert(value, black_box(from), to).expect("converts"))
        });
        group.bench_function("synovia_compiled", |b| {
            b.iter(|| {
                black_box(&from_unit).convert(black_box(value), black_box(&to_unit)).expect("converts")
            });
        });
        #[cfg(feature = "peers")]
        group.bench_function("octofhir-ucum", |b| {
            b.iter(|| octofhir_ucum::convert(value, black_box(from), to).expect("converts"));
        });
        group.finish();
    }
}

fn length(c: &mut Criterion) {
    // Time is linear in the text.
    let mut group = c.benchmark_group("validate/ucum/length");
    for terms in [8, 64, 512] {
        let text = "mL/".repeat(terms) + "s";
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("synovia", terms), &text, |b, text| {
            b.iter(|| ucum::validate(black_box(text)).expect("a unit"));
        });
    }
    group.finish();
}

criterion_group!(benches, validate, convert, length);
criterion_main!(benches);
