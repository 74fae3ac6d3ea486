//! One kind of work over all documents, for counting instructions: `once scan|read|write|validate|convert|convert_lineage PASSES [NAME]`. Three
//! passes minus one, by `valgrind --tool=callgrind`, do not depend on what else the machine is doing.

use synovia_bench_cda::{convert, converter, documents, read, scan, scan_attributes};
use synovia_cda::{ValidateOptions, Validator, parse};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, task, passes, rest @ ..] = arguments.as_slice() else { panic!("usage: once TASK PASSES [NAME]") };
    let mut inputs = documents();
    inputs.retain(|input| rest.iter().all(|name| input.name.contains(name.as_str())));
    let bytes: usize = inputs.iter().map(|input| input.bytes.len()).sum();
    let mut sum = 0;
    let read_before: Vec<_> = match task.as_str() {
        "write" | "validate" => inputs.iter().flat_map(|input| parse(&input.bytes)).collect(),
        _ => Vec::new(),
    };
    let (validator, options) = (Validator::new(), ValidateOptions::default());
    let (plain, lineage) = (converter(false), converter(true));
    for _ in 0..passes.parse::<usize>().expect("PASSES is a number") {
        for input in &inputs {
            sum += match task.as_str() {
                "scan" => scan(&input.bytes),
                "scan_attributes" => scan_attributes(&input.bytes),
                "read" => read(&input.bytes),
                "convert" => convert(&plain, &input.bytes),
                "convert_lineage" => convert(&lineage, &input.bytes),
                _ => 0,
            };
        }
        for document in &read_before {
            sum += match task.as_str() {
                "validate" => validator.validate(document, &options).issues.len(),
                _ => document.to_bytes().len(),
            };
        }
    }
    println!("{bytes} {sum}");
}
