//! Prints the table of a criterion run, with ratios to one of its rows: `table [criterion folder]`.

use std::collections::BTreeMap;
use std::path::Path;

/// The median time of a bench in nanoseconds, and the bytes it went through.
fn estimate(folder: &Path) -> Option<(f64, f64)> {
    let read = |name: &str| -> Option<serde_json::Value> {
        serde_json::from_slice(&std::fs::read(folder.join("new").join(name)).ok()?).ok()
    };
    let median = read("estimates.json")?["median"]["point_estimate"].as_f64()?;
    let bytes = read("benchmark.json")?["throughput"]["Bytes"].as_f64()?;
    Some((median, bytes))
}

fn main() {
    let root = std::env::args().nth(1).unwrap_or_else(|| "target/criterion".into());
    let mut groups: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
    for group in std::fs::read_dir(&root).expect("the criterion folder can be read").flatten() {
        for bench in std::fs::read_dir(group.path()).into_iter().flatten().flatten() {
            if let Some((median, bytes)) = estimate(&bench.path()) {
                let group = group.file_name().to_string_lossy().replace('_', "/");
                let name = bench.file_name().to_string_lossy().into_owned();
                groups.entry(group).or_default().insert(name, bytes * 1e3 / median);
            }
        }
    }
    for (group, rows) in groups {
        println!("\n### {group}\n\n| what | MB/s | ours against it |\n|---|---|---|");
        let ours = rows.get("synovia").copied().unwrap_or(f64::NAN);
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort_by(|a, b| b.1.total_cmp(&a.1));
        for (name, speed) in rows {
            println!("| {name} | {speed:.0} | {:.2}× |", ours / speed);
        }
    }
}
