//! HL7 v2 to FHIR, with and without lineage, and the FHIR codec beside `serde_json::Value`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use synovia_benches::corpus;
use synovia_mapping::{Converter, Options, Source};

fn converter(lineage: bool) -> Converter {
    let mut options = Options::default();
    options.lineage = lineage;
    Converter::new(options).expect("the options can be used")
}

fn convert(c: &mut Criterion) {
    for (case, message) in [("small_adt", corpus::small_adt()), ("oru_many_obx", corpus::oru_many_obx(60))] {
        let mut group = c.benchmark_group(format!("map/hl7v2_to_fhir/{case}"));
        group.throughput(Throughput::Bytes(message.len() as u64));
        for (name, lineage) in [("synovia", false), ("synovia_lineage", true)] {
            let converter = converter(lineage);
            let source = Source::new("bench", &message);
            group.bench_function(name, |b| {
                b.iter(|| {
                    let conversion = converter.convert(&source).expect("the message converts");
                    assert_eq!(conversion.report.leaves.total > 0, lineage);
                    conversion
                });
            });
        }
        group.finish();
    }
}

fn codec(c: &mut Criterion) {
    let message = corpus::oru_many_obx(60);
    let conversion = converter(false).convert(&Source::new("bench", &message)).expect("the message converts");
    let json = conversion.output.to_bytes();
    let bundle = conversion.output.as_fhir_r4().expect("the default target");
    let value: serde_json::Value = serde_json::from_slice(&json).expect("our own output is JSON");
    let mut group = c.benchmark_group("parse/fhir_json/bundle");
    group.throughput(Throughput::Bytes(json.len() as u64));
    group.bench_function("synovia", |b| {
        b.iter(|| synovia_fhir_model::r4::from_json(&json).expect("own output"))
    });
    group.bench_function("serde_json_value", |b| {
        b.iter(|| serde_json::from_slice::<serde_json::Value>(&json).expect("own output"));
    });
    group.finish();
    let mut group = c.benchmark_group("write/fhir_json/bundle");
    group.throughput(Throughput::Bytes(json.len() as u64));
    group.bench_function("synovia", |b| {
        b.iter(|| assert_eq!(synovia_fhir_model::json::to_json(bundle).len(), json.len()))
    });
    group.bench_function("serde_json_value", |b| {
        b.iter(|| serde_json::to_vec(&value).expect("own output"));
    });
    group.finish();
}

criterion_group!(benches, convert, codec);
criterion_main!(benches);
