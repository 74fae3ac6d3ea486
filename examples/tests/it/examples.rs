//! The one-task examples print what is written down for them.

use std::process::Command;

#[test]
fn each_example_prints_what_is_expected() {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut names: Vec<String> = std::fs::read_dir(root)
        .unwrap()
        .filter_map(|e| e.unwrap().file_name().into_string().unwrap().strip_suffix(".rs").map(str::to_string))
        .collect();
    names.sort();
    assert!(names.len() >= 5);
    for name in names {
        // `cargo test` has built them; asking cargo again only finds the file.
        let ran = Command::new(env!("CARGO"))
            .args(["run", "-q", "--manifest-path", &format!("{root}/Cargo.toml"), "--example", &name])
            .output()
            .unwrap();
        assert!(ran.status.success(), "{name}: {}", String::from_utf8_lossy(&ran.stderr));
        let source = std::fs::read_to_string(format!("{root}/{name}.rs")).unwrap();
        assert!(source.lines().count() <= 80, "{name} is too long for one task");
        let expected = format!("{root}/data/{name}.txt");
        let output = String::from_utf8(ran.stdout).unwrap();
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&expected, &output).unwrap();
        }
        assert_eq!(
            output,
            std::fs::read_to_string(&expected).unwrap_or_default(),
            "{name}; BLESS=1 rewrites"
        );
    }
}
