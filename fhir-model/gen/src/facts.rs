//! The fact tables and the types they describe.

use std::collections::BTreeMap;
use std::path::Path;

/// Columns of `types.tsv`.
pub const TYPES_HEADER: &str = "#type\tkind\tabstract\tbase";
/// Columns of `elements.tsv`: own elements only; inherited ones follow from the base type.
pub const ELEMENTS_HEADER: &str = "#type\tpath\torder\tmin\tmax\ttypes\tflags\tstrength\tvalue_set\tbinding_name\tmax_value_set\tcontent_ref";

/// One line of a table, by column name.
pub struct Row {
    cells: BTreeMap<String, String>,
}

impl Row {
    /// The cell of a column that must exist.
    pub fn get(&self, column: &str) -> Result<&str, String> {
        self.cells.get(column).map(String::as_str).ok_or_else(|| format!("no column {column}"))
    }
}

/// Reads a tab separated file whose first line is `#header`.
pub fn table(path: &Path) -> Result<Vec<Row>, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut lines = text.lines();
    let header = lines
        .next()
        .and_then(|l| l.strip_prefix('#'))
        .ok_or_else(|| format!("{}: no header", path.display()))?;
    let names: Vec<&str> = header.split('\t').collect();
    let mut rows = Vec::new();
    for line in lines.filter(|l| !l.is_empty()) {
        let mut cells: Vec<&str> = line.split('\t').collect();
        cells.resize(names.len(), "");
        rows.push(Row {
            cells: names.iter().zip(cells).map(|(n, c)| ((*n).to_owned(), c.to_owned())).collect(),
        });
    }
    Ok(rows)
}

/// A type of the release.
pub struct Type {
    /// Name as FHIR writes it.
    pub name: String,
    /// `primitive`, `complex` or `resource`.
    pub kind: String,
    /// No instances of its own.
    pub is_abstract: bool,
    /// Type it extends; empty for the roots.
    pub base: String,
}

/// An element as its own type defines it.
#[derive(Clone, Debug)]
pub struct Element {
    /// Path below the type, `contact.name`.
    pub path: String,
    pub min: u32,
    /// `None` is `*`.
    pub max: Option<u32>,
    pub types: Vec<TypeRef>,
    pub flags: String,
    pub strength: String,
    pub value_set: String,
    pub content_ref: String,
}

/// An allowed type with its reference targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeRef {
    pub name: String,
    pub targets: Vec<String>,
}

/// All facts of a release.
pub struct Facts {
    pub version: String,
    pub types: Vec<Type>,
    own: BTreeMap<String, Vec<Element>>,
}

/// Reads `types.tsv` and `elements.tsv` of a release.
pub fn read(folder: &Path, version: &str) -> Result<Facts, String> {
    let mut types = Vec::new();
    for row in table(&folder.join("types.tsv"))? {
        types.push(Type {
            name: row.get("type")?.to_owned(),
            kind: row.get("kind")?.to_owned(),
            is_abstract: row.get("abstract")? == "abstract",
            base: row.get("base")?.to_owned(),
        });
    }
    let mut own: BTreeMap<String, Vec<(u32, Element)>> = BTreeMap::new();
    for row in table(&folder.join("elements.tsv"))? {
        let number = |column: &str| -> Result<u32, String> {
            row.get(column)?
                .parse()
                .map_err(|e| format!("{column} of {}: {e}", row.get("path").unwrap_or_default()))
        };
        let max = if row.get("max")? == "*" { None } else { Some(number("max")?) };
        own.entry(row.get("type")?.to_owned()).or_default().push((
            number("order")?,
            Element {
                path: row.get("path")?.to_owned(),
                min: number("min")?,
                max,
                types: row.get("types")?.split(' ').filter(|t| !t.is_empty()).map(type_ref).collect(),
                flags: row.get("flags")?.to_owned(),
                strength: row.get("strength")?.to_owned(),
                value_set: row.get("value_set")?.split('|').next().unwrap_or_default().to_owned(),
                content_ref: row.get("content_ref")?.to_owned(),
            },
        ));
    }
    let own = own
        .into_iter()
        .map(|(name, mut rows)| {
            rows.sort_by_key(|(order, _)| *order);
            (name, rows.into_iter().map(|(_, e)| e).collect())
        })
        .collect();
    Ok(Facts { version: version.to_owned(), types, own })
}

/// `Reference(A|B)`, `canonical(A)`, `Quantity<SimpleQuantity>` or a plain name.
fn type_ref(text: &str) -> TypeRef {
    if let Some((name, rest)) = text.split_once('(') {
        let targets = rest.trim_end_matches(')').split('|').map(str::to_owned).collect();
        return TypeRef { name: name.to_owned(), targets };
    }
    let name = text.split('<').next().unwrap_or(text);
    TypeRef { name: name.to_owned(), targets: Vec::new() }
}

impl Facts {
    /// The type of that name.
    pub fn find(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|t| t.name == name)
    }

    /// Whether `name` is a primitive.
    pub fn is_primitive(&self, name: &str) -> bool {
        self.find(name).is_some_and(|t| t.kind == "primitive")
    }

    /// The type that a type (`path` empty) or an element with children extends.
    pub fn base(&self, name: &str, path: &str) -> Result<String, String> {
        let ty = self.find(name).ok_or_else(|| format!("no type {name}"))?;
        if path.is_empty() {
            return Ok(ty.base.clone());
        }
        let own = self.own.get(name).map(Vec::as_slice).unwrap_or_default();
        let element =
            own.iter().find(|e| e.path == path).ok_or_else(|| format!("no element {name}.{path}"))?;
        Ok(element.types.first().map(|t| t.name.clone()).unwrap_or_default())
    }

    /// Direct children of `path` (empty for the type itself) in order, inherited ones first.
    pub fn children(&self, name: &str, path: &str) -> Result<Vec<Element>, String> {
        let own = self.own.get(name).map(Vec::as_slice).unwrap_or_default();
        let mut out = Vec::new();
        let base = self.base(name, path)?;
        if !base.is_empty() && base != "Base" {
            out = self.children(&base, "")?;
        }
        let prefix = if path.is_empty() { String::new() } else { format!("{path}.") };
        for element in own {
            let Some(leaf) = element.path.strip_prefix(prefix.as_str()) else { continue };
            if !leaf.contains('.') {
                out.push(element.clone());
            }
        }
        Ok(out)
    }

    /// Whether an element has children of its own.
    pub fn has_children(&self, name: &str, path: &str) -> bool {
        let prefix = format!("{path}.");
        self.own.get(name).is_some_and(|rows| rows.iter().any(|e| e.path.starts_with(&prefix)))
    }

    /// Rows a full snapshot of the type has, the root not counted.
    pub fn row_count(&self, name: &str) -> Result<usize, String> {
        fn below(facts: &Facts, name: &str, path: &str) -> Result<usize, String> {
            let mut count = 0;
            for child in facts.children(name, path)? {
                count += 1;
                if facts.has_children(name, &child.path) {
                    count += below(facts, name, &child.path)?;
                }
            }
            Ok(count)
        }
        below(self, name, "")
    }
}
