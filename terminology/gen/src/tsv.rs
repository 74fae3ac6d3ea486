//! Reads a fact file: tab separated, one header line, no quoting.

use std::path::Path;

/// The rows of a fact file, header left out.
pub fn read(data: &Path, name: &str, header: &[&str]) -> Vec<Vec<String>> {
    let path = data.join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{name}: {e}"));
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    assert_eq!(head, header, "{name}: columns");
    lines
        .enumerate()
        .map(|(i, line)| {
            let row: Vec<String> = line.split('\t').map(str::to_owned).collect();
            assert_eq!(row.len(), header.len(), "{name}:{}: columns", i + 2);
            row
        })
        .collect()
}
