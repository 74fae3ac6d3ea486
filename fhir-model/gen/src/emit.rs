//! Rust source from facts: one file for each type, and the module that joins them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::facts::{Element, Facts, Type, TypeRef};
use crate::groups::BASE;
use crate::names;
use crate::plan::{Condition, Part};

mod choice;
mod root;
mod table;

use choice::write_choice;
use table::write_table;

const HEADER: &str =
    "// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.\n";

/// A struct to write.
struct Struct {
    /// Rust name.
    name: String,
    /// FHIR path, `Patient.contact`.
    path: String,
    kind: &'static str,
    /// The type it extends.
    base: String,
    fields: Vec<Field>,
}

struct Field {
    element: Element,
    /// Name in JSON, `[x]` cut off.
    json: String,
    rust: String,
    kind: Kind,
}

enum Kind {
    Prim(String),
    Node(String),
    Choice(String),
    Resource,
}

/// A choice to write.
struct Choice {
    name: String,
    path: String,
    /// Its alternatives with the releases that allow each.
    types: Vec<(TypeRef, u8)>,
    /// Written as an alias when the same set of types has an enum already.
    alias: Option<String>,
}

/// What the file of a type gives to the module of its part.
struct Module {
    file: String,
    tables: Vec<String>,
    condition: Condition,
    /// Whether its tables are in the list of the part.
    listed: bool,
    /// The resource, if it is one.
    resource: Option<String>,
    /// Whether it is one of the shared ones.
    taken: bool,
}

/// All files of a part by name; `shared` has the types it takes.
pub fn files(part: &Part, shared: &Facts) -> Result<BTreeMap<String, String>, String> {
    let version = part.facts.version.as_str();
    let mut files = BTreeMap::new();
    let mut modules: Vec<Module> = Vec::new();
    let mut makers: BTreeMap<String, String> = BTreeMap::new();
    let own = part.own.iter().map(|(name, condition)| (&part.facts, name, condition));
    let taken = part.taken.iter().map(|(name, condition)| (shared, name, condition));
    for (facts, name, condition) in own.chain(taken) {
        let ty = facts.find(name).ok_or_else(|| format!("no type {name}"))?;
        let (structs, choices) = collect(facts, ty)?;
        let taken = part.taken.contains_key(name);
        let file = format!("{version}/{}.rs", names::snake(name));
        if !taken {
            files.insert(file.clone(), type_file(facts, ty, condition, &structs, &choices));
        }
        for made in structs.iter().map(|s| &s.name).chain(choices.iter().map(|c| &c.name)) {
            if let Some(other) = makers.insert(made.clone(), name.clone()) {
                return Err(format!("{made} is made by {other} and by {name}"));
            }
        }
        modules.push(Module {
            file,
            tables: structs.iter().map(|s| names::table(&s.name)).collect(),
            condition: condition.clone(),
            // What only the other release has can be named here, but is no type of this one.
            listed: ty.releases & part.facts.releases != 0,
            resource: (ty.kind == "resource").then(|| name.clone()),
            taken,
        });
    }
    files.insert(format!("{version}.rs"), root::file(part, &modules));
    Ok(files)
}

/// The structs and choices of a type.
fn collect(facts: &Facts, ty: &Type) -> Result<(Vec<Struct>, Vec<Choice>), String> {
    let (mut structs, mut choices) = (Vec::new(), Vec::new());
    let kind = if ty.kind == "resource" { "Resource" } else { "Datatype" };
    collect_below(facts, &ty.name, "", kind, &mut structs, &mut choices)?;
    Ok((structs, choices))
}

/// The struct of `path` and of everything below it.
fn collect_below(
    facts: &Facts,
    ty: &str,
    path: &str,
    kind: &'static str,
    structs: &mut Vec<Struct>,
    choices: &mut Vec<Choice>,
) -> Result<(), String> {
    let name = format!("{ty}{}", names::pascal(path));
    let full = if path.is_empty() { ty.to_owned() } else { format!("{ty}.{path}") };
    let at = structs.len();
    let base = facts.base(ty, path)?;
    structs.push(Struct { name: name.clone(), path: full.clone(), kind, base, fields: Vec::new() });
    let mut fields = Vec::new();
    for element in facts.children(ty, path)? {
        let leaf = element.path.rsplit('.').next().unwrap_or_default().to_owned();
        let json = leaf.trim_end_matches("[x]").to_owned();
        let kind = if let Some(target) = element.content_ref.split_once('.') {
            Kind::Node(format!("{}{}", target.0, names::pascal(target.1)))
        } else if leaf.ends_with("[x]") {
            if element.max != Some(1) {
                return Err(format!("{full}.{leaf}: a choice that repeats"));
            }
            let choice = format!("{name}{}", names::upper_first(&json));
            let wide = element.types == facts.values;
            let types = if wide {
                facts.all_values.clone()
            } else {
                element.types.iter().map(|ty| (ty.clone(), facts.releases)).collect()
            };
            let alias = (wide && ty != "Extension").then(|| "ExtensionValue".to_owned());
            choices.push(Choice { name: choice.clone(), path: format!("{full}.{leaf}"), types, alias });
            Kind::Choice(choice)
        } else if facts.has_children(ty, &element.path) {
            collect_below(facts, ty, &element.path, "Backbone", structs, choices)?;
            Kind::Node(format!("{ty}{}", names::pascal(&element.path)))
        } else {
            let [one] = element.types.as_slice() else {
                return Err(format!("{full}.{leaf}: types {:?}", element.types));
            };
            if one.name == "Resource" {
                Kind::Resource
            } else if facts.is_primitive(&one.name) {
                Kind::Prim(one.name.clone())
            } else {
                Kind::Node(one.name.clone())
            }
        };
        fields.push(Field { rust: names::field(&json), json, kind, element });
    }
    if fields.len() > 128 {
        return Err(format!("{full}: more than 128 elements"));
    }
    structs[at].fields = fields;
    Ok(())
}

/// Rust type of a primitive's value.
fn prim(name: &str) -> &'static str {
    match name {
        "boolean" => "bool",
        "integer" => "i32",
        "integer64" => "Integer64",
        "positiveInt" | "unsignedInt" => "u32",
        "decimal" => "Decimal",
        "date" => "Date",
        "dateTime" => "DateTime",
        "instant" => "Instant",
        "time" => "Time",
        _ => "String",
    }
}

fn type_file(
    facts: &Facts,
    ty: &Type,
    condition: &Condition,
    structs: &[Struct],
    choices: &[Choice],
) -> String {
    let mut body = String::new();
    for s in structs {
        write_struct_doc(&mut body, facts, s, ty, condition);
        write_struct(&mut body, facts, s);
    }
    for choice in choices {
        write_choice(&mut body, facts, choice);
    }
    for s in structs {
        write_table(&mut body, facts, ty.releases, s, choices);
    }
    let names: Vec<&str> = structs.iter().map(|s| s.name.as_str()).collect();
    let _ = writeln!(body, "#[cfg(feature = \"serde\")]\ncrate::serde_impl::impls!({});", names.join(", "));
    let mut out = HEADER.to_owned();
    let _ = writeln!(out, "// `{}` and the types inside it.\n", ty.name);
    out.push_str(&body);
    out
}

fn rust_type(field: &Field) -> String {
    let many = field.element.max != Some(1);
    match (&field.kind, many) {
        (Kind::Prim(name), false) => format!("Prim<{}>", prim(name)),
        (Kind::Prim(name), true) => format!("Vec<Prim<{}>>", prim(name)),
        (Kind::Node(name), false) => format!("Option<Box<{name}>>"),
        (Kind::Node(name), true) => format!("Vec<{name}>"),
        (Kind::Choice(name), _) => format!("Option<{name}>"),
        (Kind::Resource, false) => "Option<Resource>".to_owned(),
        (Kind::Resource, true) => "Vec<Resource>".to_owned(),
    }
}

fn cardinality(element: &Element) -> String {
    element.max.map_or_else(|| format!("{}..*", element.min), |max| format!("{}..{max}", element.min))
}

fn describe(types: &[TypeRef]) -> String {
    let mut words = Vec::new();
    for ty in types {
        if ty.targets.is_empty() || ty.targets.len() > 6 {
            words.push(ty.name.clone());
        } else {
            words.push(format!("{}({})", ty.name, ty.targets.join(", ")));
        }
    }
    if words.len() > 8 { "any datatype".to_owned() } else { words.join(" or ") }
}

/// What a struct is, its page of the specification and the feature that compiles it.
fn write_struct_doc(out: &mut String, facts: &Facts, s: &Struct, ty: &Type, condition: &Condition) {
    let page = names::page(&ty.name, &ty.kind);
    let what = match s.kind {
        "Resource" => format!("The resource `{}`", s.path),
        "Datatype" => format!("The datatype `{}`", s.path),
        _ => format!("The element `{}`", s.path),
    };
    let releases: Vec<&str> = ["R4", "R4B", "R5"]
        .into_iter()
        .enumerate()
        .filter(|(i, _)| ty.releases >> i & 1 == 1)
        .map(|(_, r)| r)
        .collect();
    let _ = writeln!(out, "/// {what} of {}.", releases.join(" and "));
    let links: Vec<String> = releases.iter().map(|r| format!("<https://hl7.org/fhir/{r}/{page}>")).collect();
    let _ = writeln!(out, "///\n/// See {}.", links.join(" and "));
    let resource = s.kind == "Resource";
    if resource || !condition.is_empty() {
        let base = [format!("{}-{BASE}", facts.version)];
        let features: &[String] = if condition.is_empty() { &base } else { condition };
        let features: Vec<String> = features.iter().map(|f| format!("`{f}`")).collect();
        let _ = writeln!(out, "/// Compiled by the feature {}.", features.join(" or "));
    }
}

fn write_struct(out: &mut String, facts: &Facts, s: &Struct) {
    let _ = writeln!(out, "pub struct {} {{", s.name);
    for f in &s.fields {
        let element = &f.element;
        let types = match (&f.kind, element.content_ref.as_str()) {
            (_, r) if !r.is_empty() => format!("as `{r}`"),
            (Kind::Node(name), _)
                if name.starts_with(&s.name) && element.types.iter().all(|t| t.name != *name) =>
            {
                format!("[`{name}`]")
            }
            _ => describe(&element.types),
        };
        let mut line = format!(
            "    /// `{}.{}`: {types}, {}.",
            s.path,
            element.path.rsplit('.').next().unwrap_or_default(),
            cardinality(element)
        );
        if !element.value_set.is_empty() {
            let _ = write!(line, " Binding: {}, <{}>.", element.strength, element.value_set);
            let newtype = facts.codes.get(&element.value_set).filter(|_| element.strength == "required");
            if let (Some(newtype), "code") = (newtype, element.types.first().map_or("", |t| &t.name)) {
                let _ = write!(line, " Codes: `codes::{newtype}`.");
            }
        }
        if element.flags.contains('m') {
            line.push_str(" Modifier.");
        }
        out.push_str(&line);
        let _ = writeln!(out, "\n    pub {}: {},", f.rust, rust_type(f));
    }
    out.push_str(
        "    /// Members the model has no place for, as they were read.\n    pub unknown: n::Unknown,\n}\n\n",
    );
    let _ = writeln!(out, "impl n::Node for {} {{", s.name);
    let _ = writeln!(out, "    fn info(&self) -> &'static TypeInfo {{ &{} }}", names::table(&s.name));
    let bits = |from: usize| -> String {
        let bits: Vec<String> =
            s.fields.iter().enumerate().skip(from).take(64).map(|(i, f)| bit(f, i - from)).collect();
        if bits.is_empty() { "0".to_owned() } else { bits.join("\n            | ") }
    };
    // Never inlined: a program that names one type would otherwise compile the tables of functions of all it can reach.
    let _ = writeln!(
        out,
        "    #[inline(never)]\n    fn present(&self) -> u128 {{\n        let low = {};",
        bits(0)
    );
    if s.fields.len() > 64 {
        let _ = writeln!(out, "        let high = {};", bits(64));
        out.push_str("        u128::from(low) | u128::from(high) << 64\n    }\n");
    } else {
        out.push_str("        u128::from(low)\n    }\n");
    }
    out.push_str(
        "    #[inline(never)]\n    fn place(&self, i: usize) -> n::Place<'_> {\n        match i {\n",
    );
    for (i, f) in s.fields.iter().enumerate() {
        let _ = writeln!(out, "            {i} => n::Place::{}(&self.{}),", shape(f), f.rust);
    }
    out.push_str("            _ => n::Place::None,\n        }\n    }\n");
    out.push_str(
        "    #[inline(never)]\n    fn slot(&mut self, i: usize) -> n::Slot<'_> {\n        match i {\n",
    );
    for (i, f) in s.fields.iter().enumerate() {
        let _ = writeln!(out, "            {i} => n::Slot::{}(&mut self.{}),", shape(f), f.rust);
    }
    out.push_str("            _ => n::Slot::None,\n        }\n    }\n");
    out.push_str("    fn unknown(&self) -> &n::Unknown { &self.unknown }\n");
    out.push_str("    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }\n}\n\n");
    // One function each: inlined, the derived ones would be compiled again wherever a value is made.
    let _ = writeln!(
        out,
        "impl Default for {} {{\n    #[inline(never)]\n    fn default() -> Self {{\n        Self {{",
        s.name
    );
    for f in &s.fields {
        let empty = match (&f.kind, f.element.max != Some(1)) {
            (_, true) => "Vec::new()",
            (Kind::Prim(_), false) => "Prim::ABSENT",
            _ => "None",
        };
        let _ = writeln!(out, "            {}: {empty},", f.rust);
    }
    out.push_str("            unknown: n::Unknown::NONE,\n        }\n    }\n}\n\n");
    let _ = writeln!(out, "impl Clone for {} {{", s.name);
    out.push_str("    #[inline]\n    fn clone(&self) -> Self {\n        let mut to = Self::default();\n        n::copy_all(self, &mut to);\n        to\n    }\n}\n\n");
    let _ = writeln!(out, "impl PartialEq for {} {{", s.name);
    out.push_str("    #[inline]\n    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }\n}\n\n");
    let _ = writeln!(out, "impl core::fmt::Debug for {} {{", s.name);
    out.push_str("    #[inline]\n    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }\n}\n\n");
}

/// The variant of `Place` and `Slot`.
const fn shape(field: &Field) -> &'static str {
    let many = !matches!(field.element.max, Some(1));
    match (&field.kind, many) {
        (Kind::Prim(_), false) => "Prim",
        (Kind::Prim(_), true) => "Prims",
        (Kind::Node(_), false) => "Node",
        (Kind::Node(_), true) => "Nodes",
        (Kind::Choice(_), _) => "Choice",
        (Kind::Resource, false) => "Resource",
        (Kind::Resource, true) => "Resources",
    }
}

/// Bit `at`, set when the element is present.
fn bit(field: &Field, at: usize) -> String {
    let test = match shape(field) {
        "Prim" => format!("!self.{}.is_absent()", field.rust),
        "Prims" | "Nodes" | "Resources" => format!("!self.{}.is_empty()", field.rust),
        _ => format!("self.{}.is_some()", field.rust),
    };
    if at == 0 { format!("u64::from({test})") } else { format!("u64::from({test}) << {at}") }
}

/// The attribute that compiles what follows under a condition, or nothing.
fn attribute(condition: &Condition) -> String {
    let features: Vec<String> = condition.iter().map(|f| format!("feature = \"{f}\"")).collect();
    match features.as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg({one})]\n"),
        many => format!("#[cfg(any({}))]\n", many.join(", ")),
    }
}
