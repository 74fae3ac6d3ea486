//! Reads the tables: tab separated, one header row, UTF-8.

use std::collections::BTreeMap;
use std::path::Path;

use crate::names;

/// A type of the schema.
pub struct Type {
    /// Name in the schema: `IVL_TS`, `Observation`, `StrucDoc.Td`.
    pub name: String,
    /// `class`, `datatype` or `narrative`.
    pub kind: String,
    pub is_abstract: bool,
    pub mixed: bool,
    /// The types it restricts or extends, itself first, joined by `>`.
    pub bases: String,
    pub attributes: Vec<Attribute>,
    pub children: Vec<Child>,
}

pub struct Attribute {
    pub name: String,
    pub sdtc: bool,
    pub datatype: String,
    /// `required`, `optional` or `prohibited`.
    pub usage: String,
    pub fixed: String,
    pub default: String,
    pub value_set: String,
    pub strength: String,
}

#[derive(Clone)]
pub struct Child {
    pub name: String,
    pub sdtc: bool,
    pub min: u32,
    /// `None` is any number.
    pub max: Option<u32>,
    pub datatype: String,
    pub choice: String,
    pub value_set: String,
    pub strength: String,
}

/// How the text and the children of a type are held.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A field for each child.
    Fields,
    /// A field for each child, and one for the text.
    Text,
    /// One list of text and children in the order of the document.
    Content(List),
}

/// The lists of mixed content, by the enum of their items.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    Address,
    Name,
    Narrative,
}

impl List {
    pub const ALL: [Self; 3] = [Self::Address, Self::Name, Self::Narrative];

    pub const fn item(self) -> &'static str {
        match self {
            Self::Address => "AddressItem",
            Self::Name => "NameItem",
            Self::Narrative => "NarrativeItem",
        }
    }
}

impl Type {
    pub fn shape(&self) -> Shape {
        let starred = self.children.iter().any(|child| child.choice.ends_with('*'));
        match self.name.as_str() {
            "AD" => Shape::Content(List::Address),
            "EN" | "PN" | "ON" | "TN" => Shape::Content(List::Name),
            _ if self.kind == "narrative" && (starred || self.mixed) => Shape::Content(List::Narrative),
            _ if self.mixed => Shape::Text,
            _ => Shape::Fields,
        }
    }

    /// The type whose struct it shares: parts of names and addresses differ in their names only.
    pub fn same_as(&self) -> &str {
        match self.name.split_once('.') {
            Some(("adxp", _)) => "ADXP",
            Some(("en", _)) => "ENXP",
            _ => &self.name,
        }
    }

    pub fn rust(&self) -> String {
        names::camel(&self.name)
    }

    pub fn table(&self) -> String {
        names::constant(&self.name)
    }
}

impl Child {
    /// Whether `xsi:type` decides its type.
    pub fn any(&self) -> bool {
        matches!(self.datatype.as_str(), "ANY" | "QTY") || self.datatype.starts_with("SXCM_")
    }

    pub fn field(&self) -> String {
        names::field(&self.name, self.sdtc)
    }
}

impl Attribute {
    pub fn field(&self) -> String {
        if self.name == "ID" { "xml_id".into() } else { names::field(&self.name, self.sdtc) }
    }
}

/// All types, in the order of `types.tsv`.
pub fn read(folder: &Path) -> Result<Vec<Type>, String> {
    let mut attributes: BTreeMap<String, Vec<Attribute>> = BTreeMap::new();
    for row in table::<9>(folder, "attributes.tsv")? {
        let [of, name, namespace, datatype, usage, fixed, default, value_set, strength] = row;
        let sdtc = namespace == "sdtc";
        let value_set = address(&value_set);
        let row = Attribute { name, sdtc, datatype, usage, fixed, default, value_set, strength };
        attributes.entry(of).or_default().push(row);
    }
    let mut children: BTreeMap<String, Vec<Child>> = BTreeMap::new();
    for row in table::<9>(folder, "elements.tsv")? {
        let [of, name, namespace, min, max, datatype, choice, value_set, strength] = row;
        let min = min.parse().map_err(|_| format!("elements.tsv: {of}.{name}: min"))?;
        let max = match max.as_str() {
            "*" => None,
            max => Some(max.parse().map_err(|_| format!("elements.tsv: {of}.{name}: max"))?),
        };
        let sdtc = namespace == "sdtc";
        let value_set = address(&value_set);
        let row = Child { name, sdtc, min, max, datatype, choice, value_set, strength };
        children.entry(of).or_default().push(row);
    }
    let rows =
        table::<5>(folder, "types.tsv")?.into_iter().map(|[name, kind, is_abstract, mixed, bases]| Type {
            attributes: attributes.remove(&name).unwrap_or_default(),
            children: children.remove(&name).unwrap_or_default(),
            is_abstract: is_abstract == "true",
            mixed: mixed == "true",
            name,
            kind,
            bases,
        });
    let mut types: Vec<Type> = rows.collect();
    // A part of a name or address has the places of the struct it shares, also those that are prohibited.
    for at in 0..types.len() {
        let same = types[at].same_as().to_owned();
        if same != types[at].name
            && let Some(base) = types.iter().find(|ty| ty.name == same)
        {
            let (children, order) = (base.children.clone(), base.attributes.iter().map(|a| a.name.clone()));
            let order: Vec<String> = order.collect();
            types[at].children = children;
            types[at].attributes.sort_by_key(|a| order.iter().position(|name| *name == a.name));
        }
    }
    if let Some(name) = attributes.keys().chain(children.keys()).next() {
        return Err(format!("{name} is not in types.tsv"));
    }
    Ok(types)
}

/// The canonical address of a value set; the tables have its two usual beginnings in short.
fn address(short: &str) -> String {
    short.replacen("core:", "http://hl7.org/cda/stds/core/ValueSet/", 1).replacen(
        "thl7:",
        "http://terminology.hl7.org/ValueSet/",
        1,
    )
}

/// The rows of a table, without its head.
pub fn table<const N: usize>(folder: &Path, file: &str) -> Result<Vec<[String; N]>, String> {
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
