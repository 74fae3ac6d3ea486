//! FHIR JSON and XML over the mixed set, beside untyped JSON and a bare scan. Typed peers are
//! in `peers/`; `fhir.sh` measures them beside us on what they read.

use criterion::{
    BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime,
};
use synovia_bench_fhir::{self as ours, limits};

fn group<'c>(c: &'c mut Criterion, name: &str, bytes: u64) -> BenchmarkGroup<'c, WallTime> {
    let mut group = c.benchmark_group(name);
    group.sample_size(10).throughput(Throughput::Bytes(bytes));
    group
}

fn json(c: &mut Criterion) {
    let files = ours::json_set();
    let all = files.len();
    let mut parse = group(c, "parse/fhir_json/mixed", ours::bytes(&files));
    parse.bench_function("synovia", |b| b.iter(|| assert_eq!(ours::parse_json(&files), all)));
    parse.bench_function("serde_json_value", |b| {
        b.iter(|| assert_eq!(limits::parse_values(&files), all));
    });
    #[cfg(feature = "peers")]
    parse.bench_function("sonic_rs_value", |b| {
        b.iter(|| assert_eq!(files.iter().filter(|f| sonic(f).is_some()).count(), all));
    });
    parse.finish();

    let prepared = ours::prepare_json(&files);
    let written = ours::write_json(&prepared);
    let values = limits::values(&files);
    let mut write = group(c, "write/fhir_json/mixed", written as u64);
    write.bench_function("synovia", |b| b.iter(|| assert_eq!(ours::write_json(&prepared), written)));
    write.bench_function("serde_json_value", |b| {
        b.iter(|| assert!(limits::write_values(&values) > 0));
    });
    #[cfg(feature = "peers")]
    {
        let values: Vec<_> = files.iter().filter_map(|f| sonic(f)).collect();
        let one = |v| sonic_rs::to_string(v).map_or(0, |text| text.len());
        write.bench_function("sonic_rs_value", |b| {
            b.iter(|| assert!(values.iter().map(one).sum::<usize>() > 0));
        });
    }
    write.finish();
}

#[cfg(feature = "peers")]
fn sonic(bytes: &[u8]) -> Option<sonic_rs::Value> {
    sonic_rs::from_slice(bytes).ok()
}

fn xml(c: &mut Criterion) {
    let files = ours::xml_set();
    let all = files.len();
    let mut parse = group(c, "parse/fhir_xml/mixed", ours::bytes(&files));
    parse.bench_function("synovia", |b| b.iter(|| assert_eq!(ours::parse_xml(&files), all)));
    parse.bench_function("limit_quick_xml_scan", |b| {
        b.iter(|| assert!(limits::scan_xml(&files) > 0));
    });
    parse.finish();
    let prepared = ours::prepare_json(&ours::json_set());
    let written = ours::write_xml(&prepared);
    let mut write = group(c, "write/fhir_xml/mixed", written as u64);
    write.bench_function("synovia", |b| b.iter(|| assert_eq!(ours::write_xml(&prepared), written)));
    write.finish();
}

/// Nothing to stand beside: bytes of the JSON that was read, for each second of validating what came of it.
fn validate(c: &mut Criterion) {
    let files = ours::json_set();
    let prepared = ours::prepare_json(&files);
    let found = ours::validate(&prepared);
    let mut all = group(c, "validate/fhir/mixed", ours::bytes(&files));
    all.bench_function("synovia", |b| b.iter(|| assert_eq!(ours::validate(&prepared), found)));
    all.finish();
}

criterion_group!(benches, json, xml, validate);
criterion_main!(benches);
