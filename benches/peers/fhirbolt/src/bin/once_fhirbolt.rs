//! One task of fhirbolt over the files of a folder that it reads: `once_fhirbolt TASK PASSES FOLDER [LIST]`.
//!
//! Prints bytes, a checksum and the nanoseconds of all passes; writes the names of the files to LIST, so that others can be
//! measured on the same.

use std::time::Instant;

use synovia_bench_fhirbolt as theirs;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, task, passes, folder, list @ ..] = arguments.as_slice() else {
        panic!("usage: TASK PASSES FOLDER [LIST]")
    };
    let passes: usize = passes.parse().expect("PASSES is a number");
    let reads: fn(&[u8]) -> bool = if task.ends_with("xml") { theirs::reads_xml } else { theirs::reads_json };
    let mut names: Vec<_> =
        std::fs::read_dir(folder).expect("a folder").flatten().map(|e| e.path()).collect();
    names.sort();
    names.retain(|name| reads(&std::fs::read(name).unwrap_or_default()));
    if let Some(list) = list.first() {
        let lines: Vec<_> = names.iter().map(|n| n.display().to_string()).collect();
        std::fs::write(list, lines.join("\n")).expect("LIST can be written");
    }
    let files: Vec<Vec<u8>> = names.iter().filter_map(|name| std::fs::read(name).ok()).collect();
    let prepared = theirs::prepare_json(&files);
    let mut sum = 0;
    let start = Instant::now();
    for _ in 0..passes {
        sum += match task.as_str() {
            "parse_json" => theirs::parse_json(&files),
            "write_json" => theirs::write_json(&prepared),
            "parse_xml" => theirs::parse_xml(&files),
            _ => panic!("no such task"),
        };
    }
    println!("{} {sum} {}", files.iter().map(Vec::len).sum::<usize>(), start.elapsed().as_nanos());
}
