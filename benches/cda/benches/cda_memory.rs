//! The most that reading a document holds, beside the document itself: at most six times its size, which is asserted.

use synovia_bench_cda::{Counting, documents, peak, read};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() {
    let inputs = documents();
    let mut all: Vec<_> = inputs
        .iter()
        .map(|input| (peak(|| read(&input.bytes)).0 as f64 / input.bytes.len() as f64, input))
        .collect();
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("| peak memory of reading | bytes | × input |\n|---|---|---|");
    for (ratio, input) in all.iter().take(5) {
        println!("| {} | {} | {ratio:.2} |", input.name, input.bytes.len());
    }
    if let Some((ratio, _)) = all.get(all.len() / 2) {
        println!("| the median of {} | | {ratio:.2} |", all.len());
    }
    #[cfg(feature = "peers")]
    {
        let tree = |bytes: &[u8]| peak(|| synovia_bench_cda::peers::roxmltree(bytes)).0 as f64;
        let worst =
            inputs.iter().map(|input| tree(&input.bytes) / input.bytes.len() as f64).fold(0.0, f64::max);
        println!("| roxmltree, its worst | | {worst:.2} |");
    }
    assert!(all.iter().all(|(ratio, _)| *ratio <= 6.0), "a document takes more");
}
