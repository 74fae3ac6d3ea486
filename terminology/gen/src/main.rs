//! Writes `terminology/src/generated` from the fact files in `terminology/data`.
//!
//! `cargo run -p synovia-terminology-gen` writes; `-- --check` only compares and ends with status 1 on a difference;
//! `-- --import FOLDER` first takes the facts about code systems from a folder of extracted tables.

mod ccda;
mod concept_maps;
mod emit;
mod families;
mod import;
mod pool;
mod rational;
mod systems;
mod tsv;
mod ucum;
mod v2;
mod xml;

use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = arguments.iter().any(|a| a == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("gen/ lies in terminology/");
    let data = root.join("data");
    if let [flag, from] = arguments.as_slice()
        && flag == "--import"
    {
        import::run(Path::new(from), &data);
    }
    let mut out = emit::Output::default();
    let systems = systems::generate(&data, &mut out);
    let v2 = v2::generate(&data, &systems, &mut out);
    concept_maps::generate(&data, &systems, &v2, &mut out);
    families::generate(&data, "v3", &systems, &mut out);
    families::generate(&data, "tho", &systems, &mut out);
    families::cdcrec(&data, &mut out);
    families::countries(&data, &mut out);
    families::languages(&data, &mut out);
    ccda::generate(&data, &mut out);
    ucum::generate(&data, &mut out);
    let stale = out.finish(&root.join("src/generated"), check);
    if stale {
        eprintln!("terminology/src/generated differs from terminology/data; run `cargo gen-terminology`");
        std::process::exit(1);
    }
}
