//! The fact tables and the types they describe.

use std::collections::{BTreeMap, BTreeSet};
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
#[derive(Clone)]
pub struct Type {
    /// Name as FHIR writes it.
    pub name: String,
    /// `primitive`, `complex` or `resource`.
    pub kind: String,
    /// No instances of its own.
    pub is_abstract: bool,
    /// Type it extends; empty for the roots.
    pub base: String,
    /// The releases that have it, as bits.
    pub releases: u8,
}

/// An element as its own type defines it.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// All facts of a release, or those that two releases share.
pub struct Facts {
    /// `r4`, `r4b`, `r5` or `shared`.
    pub version: String,
    /// Its bit, or the sum of two.
    pub releases: u8,
    pub types: Vec<Type>,
    /// The newtypes of codes by the address of their value set.
    pub codes: BTreeMap<String, String>,
    /// The types of `Extension.value[x]` as the release has them.
    pub values: Vec<TypeRef>,
    /// The same with those of the release it shares `Extension` with: each with the releases that allow it.
    pub all_values: Vec<(TypeRef, u8)>,
    own: BTreeMap<String, Vec<Element>>,
}

/// The bit of a release, as `Release::bit` of the library gives it.
fn bit(version: &str) -> Result<u8, String> {
    match version {
        "r4" => Ok(1),
        "r4b" => Ok(2),
        "r5" => Ok(4),
        _ => Err(format!("no release {version}")),
    }
}

/// Reads `types.tsv` and `elements.tsv` of a release.
pub fn read(folder: &Path, version: &str) -> Result<Facts, String> {
    let releases = bit(version)?;
    let mut types = Vec::new();
    for row in table(&folder.join("types.tsv"))? {
        types.push(Type {
            name: row.get("type")?.to_owned(),
            kind: row.get("kind")?.to_owned(),
            is_abstract: row.get("abstract")? == "abstract",
            base: row.get("base")?.to_owned(),
            releases,
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
        // The packages disagree with the pages of the specification: R4's has string for the logical id of a
        // resource, R4B's has id for the ids of elements, which may hold more than an id may.
        let types = match (row.get("type")?, row.get("path")?) {
            ("Resource", "id") => "id",
            ("Element", "id") => "string",
            _ => row.get("types")?,
        };
        own.entry(row.get("type")?.to_owned()).or_default().push((
            number("order")?,
            Element {
                path: row.get("path")?.to_owned(),
                min: number("min")?,
                max,
                types: types.split(' ').filter(|t| !t.is_empty()).map(type_ref).collect(),
                flags: row.get("flags")?.to_owned(),
                strength: row.get("strength")?.to_owned(),
                value_set: row.get("value_set")?.split('|').next().unwrap_or_default().to_owned(),
                content_ref: row.get("content_ref")?.to_owned(),
            },
        ));
    }
    let own: BTreeMap<String, Vec<Element>> = own
        .into_iter()
        .map(|(name, mut rows)| {
            rows.sort_by_key(|(order, _)| *order);
            (name, rows.into_iter().map(|(_, e)| e).collect())
        })
        .collect();
    let values: Vec<TypeRef> = own
        .get("Extension")
        .and_then(|rows| rows.iter().find(|e| e.path == "value[x]"))
        .map(|e| e.types.clone())
        .ok_or("no Extension.value[x]")?;
    let all_values = values.iter().map(|ty| (ty.clone(), releases)).collect();
    let codes = crate::codes::newtypes(folder)?;
    Ok(Facts { version: version.to_owned(), releases, types, codes, values, all_values, own })
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

    /// The elements a type defines itself, at any depth.
    pub fn own(&self, name: &str) -> &[Element] {
        self.own.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// What `self` and `other` share: the named types, `Extension` with the values of both.
    pub fn shared(&self, other: &Self, names: &BTreeSet<String>) -> Self {
        let mut types = Vec::new();
        let mut own = BTreeMap::new();
        for facts in [self, other] {
            for ty in &facts.types {
                let kept = names.contains(&ty.name) || ty.kind == "primitive" || ty.is_abstract;
                if let Some(known) = types.iter_mut().find(|t: &&mut Type| t.name == ty.name) {
                    known.releases |= ty.releases;
                } else if kept {
                    types.push(ty.clone());
                    own.insert(ty.name.clone(), facts.own(&ty.name).to_vec());
                }
            }
        }
        let mut facts = Self {
            version: "shared".to_owned(),
            releases: self.releases | other.releases,
            types,
            values: Vec::new(),
            codes: self.codes.clone(),
            all_values: union(&self.all_values, &other.all_values),
            own,
        };
        facts.values = facts.all_values.iter().map(|(ty, _)| ty.clone()).collect();
        for element in facts.own.get_mut("Extension").into_iter().flatten() {
            if element.path == "value[x]" {
                element.types.clone_from(&facts.values);
            }
        }
        facts
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

    /// The types its elements may hold, at any depth, and those of `Extension` when it has a choice of the same.
    pub fn refers(&self, name: &str) -> Result<BTreeSet<String>, String> {
        let mut out = BTreeSet::new();
        let mut open = vec![String::new()];
        while let Some(path) = open.pop() {
            for child in self.children(name, &path)? {
                if child.types == self.values {
                    out.extend(self.all_values.iter().map(|(ty, _)| ty.name.clone()));
                }
                out.extend(child.types.iter().map(|ty| ty.name.clone()));
                if self.has_children(name, &child.path) {
                    open.push(child.path);
                }
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

/// Two lists as one: what only the second has stands after what it follows there.
fn union(one: &[(TypeRef, u8)], other: &[(TypeRef, u8)]) -> Vec<(TypeRef, u8)> {
    let mut out = one.to_vec();
    let mut at = 0;
    for (ty, releases) in other {
        if let Some(known) = out.iter().position(|(t, _)| t == ty) {
            out[known].1 |= releases;
            at = known + 1;
        } else {
            out.insert(at, (ty.clone(), *releases));
            at += 1;
        }
    }
    out
}
