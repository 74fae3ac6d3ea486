//! One task over the FHIR set, or over the files that LIST names: `once_fhir TASK PASSES [LIST]`; see `fhir.sh`.
//!
//! Prints bytes, a checksum and the nanoseconds of all passes.

use std::time::Instant;

use synovia_bench_fhir::{self as ours, limits};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, task, passes, list @ ..] = arguments.as_slice() else {
        panic!("usage: once_fhir TASK PASSES [LIST]")
    };
    let passes: usize = passes.parse().expect("PASSES is a number");
    let files = match list.first() {
        Some(list) => ours::listed(list),
        None if matches!(task.as_str(), "parse_xml" | "scan_xml") => ours::xml_set(),
        None => ours::json_set(),
    };
    let prepared = ours::prepare_json(&files);
    let values = limits::values(&files);
    let mut sum = 0;
    let start = Instant::now();
    for _ in 0..passes {
        sum += match task.as_str() {
            "parse_json" => ours::parse_json(&files),
            "write_json" => ours::write_json(&prepared),
            "parse_xml" => ours::parse_xml(&files),
            "write_xml" => ours::write_xml(&prepared),
            "validate" => ours::validate(&prepared),
            "parse_value" => limits::parse_values(&files),
            "write_value" => limits::write_values(&values),
            "scan_xml" => limits::scan_xml(&files),
            _ => panic!("no such task"),
        };
    }
    println!("{} {sum} {}", ours::bytes(&files), start.elapsed().as_nanos());
}
