//! Writes `terminology/src/generated` from the fact files in `terminology/data`.
//!
//! `cargo run -p synovia-terminology-gen` writes; `-- --check` only compares and ends with status 1 on a difference.

mod concept_maps;
mod emit;
mod systems;
mod tsv;
mod v2;

use std::path::Path;

fn main() {
    let check = std::env::args().skip(1).any(|a| a == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("gen/ lies in terminology/");
    let data = root.join("data");
    let mut out = emit::Output::default();
    concept_maps::generate(&data, &mut out);
    let systems = systems::generate(&data, &mut out);
    v2::generate(&data, &systems, &mut out);
    let stale = out.finish(&root.join("src/generated"), check);
    if stale {
        eprintln!("terminology/src/generated differs from terminology/data; run `cargo gen-terminology`");
        std::process::exit(1);
    }
}
