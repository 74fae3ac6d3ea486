//! Runs every target over its seeds, its regressions and cuts of both, without libFuzzer.

use std::path::Path;

#[test]
fn seeds_and_regressions_keep_their_promises() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, body) in synovia_fuzz::TARGETS {
        let mut runs = 0;
        for folder in ["corpus", "regressions"] {
            let Ok(files) = std::fs::read_dir(root.join(folder).join(name)) else { continue };
            for file in files {
                let path = file.expect("the folder can be read").path();
                let data = std::fs::read(&path).expect("a seed can be read");
                println!("{name} {}", path.display());
                body(&data);
                // Truncated anywhere is the commonest damage.
                for cut in 1..data.len().min(200) {
                    body(&data[..cut]);
                }
                runs += 1;
            }
        }
        assert!(runs > 1, "{name} has no seed");
    }
}
