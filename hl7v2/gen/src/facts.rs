//! Reads the tables: tab separated, one header row, UTF-8.

use std::path::Path;

/// All facts, in the order of their files.
pub struct Facts {
    pub versions: Vec<String>,
    pub segments: Vec<[String; 4]>,
    pub fields: Vec<[String; 4]>,
    pub rules: Vec<[String; 7]>,
    pub components: Vec<[String; 6]>,
    pub lengths: Vec<[String; 5]>,
    pub field_tables: Vec<[String; 5]>,
    pub component_rules: Vec<[String; 8]>,
    pub codes: Vec<[String; 2]>,
    pub structures: Vec<[String; 3]>,
    pub events: Vec<[String; 4]>,
    pub datatypes: Vec<[String; 2]>,
    pub view_names: Vec<[String; 4]>,
    pub selectors: Vec<[String; 4]>,
    pub queries: Vec<[String; 4]>,
}

impl Facts {
    pub fn read(folder: &Path) -> Result<Self, String> {
        let facts = Self {
            versions: versions(folder)?,
            segments: table(folder, "segments.tsv")?,
            fields: table(folder, "fields.tsv")?,
            rules: table(folder, "field-rules.tsv")?,
            components: table(folder, "components.tsv")?,
            lengths: table(folder, "lengths.tsv")?,
            field_tables: table(folder, "field-tables.tsv")?,
            component_rules: table(folder, "component-rules.tsv")?,
            codes: table(folder, "codes.tsv")?,
            structures: table(folder, "structures.tsv")?,
            events: table(folder, "events.tsv")?,
            datatypes: table(folder, "datatypes.tsv")?,
            view_names: table(folder, "view-names.tsv")?,
            selectors: table(folder, "selectors.tsv")?,
            queries: table(folder, "queries.tsv")?,
        };
        if !facts.segments.is_sorted_by(|[a, ..], [b, ..]| a < b) {
            return Err("segments.tsv is not sorted".into());
        }
        Ok(facts)
    }

    /// The place of a version in `versions.tsv`.
    pub fn version(&self, name: &str) -> Result<usize, String> {
        self.versions.iter().position(|v| v == name).ok_or_else(|| format!("no such version: {name}"))
    }

    /// One bit for each of the versions named, from the lowest.
    pub fn mask(&self, names: &str) -> Result<u16, String> {
        names.split(' ').try_fold(0, |mask, name| Ok(mask | 1 << self.version(name)?))
    }
}

/// The versions, oldest first.
pub fn versions(folder: &Path) -> Result<Vec<String>, String> {
    let versions: Vec<[String; 1]> = table(folder, "versions.tsv")?;
    Ok(versions.into_iter().map(|[version]| version).collect())
}

fn table<const N: usize>(folder: &Path, file: &str) -> Result<Vec<[String; N]>, String> {
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let rows = text.lines().enumerate().skip(1);
    rows.map(|(at, line)| {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let found = cells.len();
        cells.try_into().map_err(|_| format!("{file}:{}: {found} cells in place of {N}", at + 1))
    })
    .collect()
}
