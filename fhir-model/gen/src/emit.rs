//! Rust source from facts: one file for each type, and the module that joins them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::facts::{Element, Facts, TypeRef};
use crate::names;

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
    types: Vec<TypeRef>,
    /// Written as an alias when the same set of types has an enum already.
    alias: Option<String>,
}

/// The tables in the file of a type.
type Module = Vec<String>;

/// All files of the release by name.
pub fn files(facts: &Facts) -> Result<BTreeMap<String, String>, String> {
    let version = facts.version.as_str();
    let mut files = BTreeMap::new();
    let mut modules: BTreeMap<String, Module> = BTreeMap::new();
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut resources = Vec::new();
    let wide = facts.children("Extension", "")?.into_iter().find(|e| e.path == "value[x]").map(|e| e.types);
    for ty in facts.types.iter().filter(|t| t.kind != "primitive" && !t.is_abstract) {
        let mut structs = Vec::new();
        let mut choices = Vec::new();
        let kind = if ty.kind == "resource" { "Resource" } else { "Datatype" };
        collect(facts, &ty.name, "", kind, wide.as_deref(), &mut structs, &mut choices)?;
        let mut names_here: Vec<String> = structs.iter().map(|s| s.name.clone()).collect();
        names_here.extend(choices.iter().map(|c| c.name.clone()));
        for name in &names_here {
            if let Some(other) = taken.insert(name.clone(), ty.name.clone()) {
                return Err(format!("{name} is made by {other} and by {}", ty.name));
            }
        }
        let module = names::field(&ty.name);
        let file = names::snake(&ty.name);
        files
            .insert(format!("{version}/{file}.rs"), type_file(facts, &ty.name, &ty.kind, &structs, &choices));
        let mut tables: Vec<String> = structs.iter().map(|s| names::table(&s.name)).collect();
        tables.sort();
        modules.insert(module, tables);
        if ty.kind == "resource" {
            resources.push(ty.name.clone());
        }
    }
    files.insert(format!("{version}.rs"), root_file(facts, &modules, &resources));
    Ok(files)
}

/// The struct of `path` and of everything below it.
fn collect(
    facts: &Facts,
    ty: &str,
    path: &str,
    kind: &'static str,
    wide: Option<&[TypeRef]>,
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
            let alias = (ty != "Extension" && Some(element.types.as_slice()) == wide)
                .then(|| "ExtensionValue".to_owned());
            choices.push(Choice {
                name: choice.clone(),
                path: format!("{full}.{leaf}"),
                types: element.types.clone(),
                alias,
            });
            Kind::Choice(choice)
        } else if facts.has_children(ty, &element.path) {
            collect(facts, ty, &element.path, "Backbone", wide, structs, choices)?;
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

/// The bit of a release, as `Release::bit` of the library gives it.
fn release_bit(version: &str) -> u8 {
    match version {
        "r4" => 1,
        "r4b" => 2,
        _ => 4,
    }
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

fn type_file(facts: &Facts, ty: &str, kind: &str, structs: &[Struct], choices: &[Choice]) -> String {
    let mut body = String::new();
    for s in structs {
        write_struct(&mut body, facts, s, kind == "resource", ty);
    }
    for choice in choices {
        write_choice(&mut body, facts, choice);
    }
    for s in structs {
        write_table(&mut body, facts, s, choices);
    }
    let mut out = HEADER.to_owned();
    let _ = writeln!(out, "// `{ty}` and the types inside it.\n");
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

fn write_struct(out: &mut String, facts: &Facts, s: &Struct, resource: bool, ty: &str) {
    let folder = facts.version.to_uppercase();
    let page = names::page(ty, if resource { "resource" } else { "complex" });
    let _ = writeln!(out, "/// `{}`. See <https://hl7.org/fhir/{folder}/{page}>.", s.path);
    let _ = writeln!(out, "#[derive(Clone)]\npub struct {} {{", s.name);
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
    let _ = writeln!(out, "    fn present(&self) -> u128 {{\n        let low = {};", bits(0));
    if s.fields.len() > 64 {
        let _ = writeln!(out, "        let high = {};", bits(64));
        out.push_str("        u128::from(low) | u128::from(high) << 64\n    }\n");
    } else {
        out.push_str("        u128::from(low)\n    }\n");
    }
    out.push_str("    fn place(&self, i: usize) -> n::Place<'_> {\n        match i {\n");
    for (i, f) in s.fields.iter().enumerate() {
        let _ = writeln!(out, "            {i} => n::Place::{}(&self.{}),", shape(f), f.rust);
    }
    out.push_str("            _ => n::Place::None,\n        }\n    }\n");
    out.push_str("    fn slot(&mut self, i: usize) -> n::Slot<'_> {\n        match i {\n");
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
    let _ = writeln!(out, "impl PartialEq for {} {{", s.name);
    out.push_str("    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }\n}\n\n");
    let _ = writeln!(out, "impl core::fmt::Debug for {} {{", s.name);
    out.push_str("    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }\n}\n\n");
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

fn write_choice(out: &mut String, facts: &Facts, choice: &Choice) {
    if let Some(alias) = &choice.alias {
        let _ =
            writeln!(out, "/// Alternatives of `{}`.\npub type {} = {alias};\n", choice.path, choice.name);
        return;
    }
    let _ = writeln!(
        out,
        "/// Alternatives of `{}`.\n#[derive(Clone)]\npub enum {} {{",
        choice.path, choice.name
    );
    for ty in &choice.types {
        let variant = names::upper_first(&ty.name);
        let inner = if facts.is_primitive(&ty.name) {
            format!("Prim<{}>", prim(&ty.name))
        } else {
            format!("Box<{}>", ty.name)
        };
        let _ = writeln!(out, "    /// {}.\n    {variant}({inner}),", describe(std::slice::from_ref(ty)));
    }
    let _ = writeln!(out, "}}\n\nimpl n::Choice for {} {{", choice.name);
    let arms = |f: &dyn Fn(usize, &str, bool) -> String| -> String {
        choice
            .types
            .iter()
            .enumerate()
            .map(|(i, ty)| {
                format!("            {}\n", f(i, &names::upper_first(&ty.name), facts.is_primitive(&ty.name)))
            })
            .collect()
    };
    let index = arms(&|i, v, _| format!("Self::{v}(_) => {i},"));
    let _ =
        writeln!(out, "    fn index(&self) -> usize {{\n        match self {{\n{index}        }}\n    }}");
    let get = arms(&|_, v, p| {
        if p {
            format!("Self::{v}(v) => n::Inner::Prim(v),")
        } else {
            format!("Self::{v}(v) => n::Inner::Node(&**v),")
        }
    });
    let _ =
        writeln!(out, "    fn get(&self) -> n::Inner<'_> {{\n        match self {{\n{get}        }}\n    }}");
    let get_mut = arms(&|_, v, p| {
        if p {
            format!("Self::{v}(v) => n::InnerMut::Prim(v),")
        } else {
            format!("Self::{v}(v) => n::InnerMut::Node(&mut **v),")
        }
    });
    let _ = writeln!(
        out,
        "    fn get_mut(&mut self) -> n::InnerMut<'_> {{\n        match self {{\n{get_mut}        }}\n    }}"
    );
    let make = arms(&|i, v, p| {
        if p {
            format!("{i} => Self::{v}(Default::default()),")
        } else {
            format!("{i} => Self::{v}(n::boxed()),")
        }
    });
    let _ = writeln!(
        out,
        "    fn make(i: usize) -> Option<Self> {{\n        Some(match i {{\n{make}            _ => return None,\n        }})\n    }}\n}}\n"
    );
    let _ = writeln!(
        out,
        "impl PartialEq for {0} {{\n    fn eq(&self, other: &Self) -> bool {{ n::equal_choice(self, other) }}\n}}\n",
        choice.name
    );
    let _ = writeln!(
        out,
        "impl core::fmt::Debug for {} {{\n    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {{ n::debug_choice(self, f) }}\n}}\n",
        choice.name
    );
}

fn prim_kind(name: &str) -> String {
    format!("t::PrimKind::{}", names::upper_first(name))
}

fn strings(list: &[String]) -> String {
    let quoted: Vec<String> = list.iter().map(|s| format!("\"{s}\"")).collect();
    format!("&[{}]", quoted.join(", "))
}

fn write_table(out: &mut String, facts: &Facts, s: &Struct, choices: &[Choice]) {
    let _ = writeln!(
        out,
        "pub(crate) static {}: TypeInfo = TypeInfo::new(\"{}\", \"{}\", t::TypeKind::{}, \"{}\", {}, n::new::<{}>, &[",
        names::table(&s.name),
        s.name,
        s.path,
        s.kind,
        s.base,
        release_bit(&facts.version),
        s.name
    );
    for f in &s.fields {
        let e = &f.element;
        let max = e.max.map_or("None".to_owned(), |m| format!("Some({m})"));
        let mut flags: Vec<&str> = Vec::new();
        for (flag, name) in
            [('s', "t::SUMMARY"), ('m', "t::MODIFIER"), ('a', "t::XML_ATTRIBUTE"), ('x', "t::XHTML")]
        {
            if e.flags.contains(flag) {
                flags.push(name);
            }
        }
        let flags = if flags.is_empty() { "0".to_owned() } else { flags.join(" | ") };
        let mut targets =
            e.types.iter().find(|t| !t.targets.is_empty()).map(|t| t.targets.clone()).unwrap_or_default();
        let (make, arg) = match &f.kind {
            Kind::Prim(name) => ("prim", prim_kind(name)),
            Kind::Node(name) => ("node", format!("&{}", names::table(name))),
            Kind::Resource => ("resource", String::new()),
            Kind::Choice(name) => {
                targets.clear();
                ("choice", format!("&{}_TYPES", names::table(name)))
            }
        };
        let sep = if arg.is_empty() { "" } else { ", " };
        let mut line =
            format!("    FieldInfo::{make}(\",\\\"{}\\\":\"{sep}{arg}, {}, {max}, {flags})", f.json, e.min);
        if !targets.is_empty() {
            let _ = write!(line, ".targets({})", strings(&targets));
        }
        if !e.value_set.is_empty() {
            let _ =
                write!(line, ".bound(t::Strength::{}, \"{}\")", names::upper_first(&e.strength), e.value_set);
        }
        let _ = writeln!(out, "{line},");
    }
    out.push_str("]);\n\n");
    for f in &s.fields {
        let Kind::Choice(name) = &f.kind else { continue };
        let Some(choice) = choices.iter().find(|c| c.name == *name) else { continue };
        let _ = writeln!(
            out,
            "static {}_TYPES: [t::Alternative; {}] = [",
            names::table(name),
            choice.types.len()
        );
        for ty in &choice.types {
            let value = if facts.is_primitive(&ty.name) {
                format!("t::ValueKind::Prim({})", prim_kind(&ty.name))
            } else {
                format!("t::ValueKind::Node(&{})", names::table(&ty.name))
            };
            let _ = writeln!(
                out,
                "    t::Alternative::new(\",\\\"{}{}\\\":\", \"{}\", {value}, {}),",
                f.json,
                names::upper_first(&ty.name),
                ty.name,
                strings(&ty.targets)
            );
        }
        out.push_str("];\n\n");
    }
}

fn root_file(facts: &Facts, modules: &BTreeMap<String, Module>, resources: &[String]) -> String {
    let version = facts.version.to_uppercase();
    let mut out = HEADER.to_owned();
    let _ = writeln!(out, "//! Types of FHIR {version}.");
    out.push_str("#![allow(clippy::exhaustive_structs, reason = \"users write values as struct literals; a release of FHIR is closed\")]\n");
    out.push_str("#![allow(clippy::box_default, reason = \"Box::default costs twice the functions in a debug build\")]\n");
    out.push_str("#![allow(clippy::exhaustive_enums, reason = \"a release of FHIR fixes the types of each choice\")]\n\n");
    let integer64 = if facts.is_primitive("integer64") { "Integer64, " } else { "" };
    out.push_str("use crate::node as n;\n");
    let _ = writeln!(out, "use crate::primitive::{{Date, DateTime, Decimal, Instant, {integer64}Time}};");
    out.push_str("use crate::table::{self as t, FieldInfo, TypeInfo};\n\n");
    out.push_str("// One module, not one a file: rustc compiles each module's types apart and repeats in each the drop glue and the\n");
    out.push_str("// tables of functions of every type it can reach. Measured on R4, release: 83 CPU-seconds against 38.\n");
    for module in modules.keys() {
        let _ = writeln!(out, "include!(\"{}/{}.rs\");", facts.version, module.trim_start_matches("r#"));
    }
    out.push('\n');
    let _ = writeln!(
        out,
        "/// A primitive of FHIR {version}: value, id and extensions.\npub type Prim<T> = crate::Prim<T, Extension>;\n"
    );
    let _ = writeln!(
        out,
        "/// Any resource of FHIR {version}.\n#[derive(Clone)]\n#[non_exhaustive]\npub enum Resource {{"
    );
    for name in resources {
        let _ = writeln!(out, "    /// A `{name}`.\n    {name}(Box<{name}>),");
    }
    out.push_str("    /// A resource this release does not define, kept as it was read.\n    Other(Box<crate::OtherResource>),\n}\n\n");
    out.push_str("crate::resource::resource!(Resource);\n\n");
    out.push_str("impl n::AnyResource for Resource {\n");
    for (amp, sig) in
        [("&", "fn node(&self) -> &dyn n::Node"), ("&mut ", "fn node_mut(&mut self) -> &mut dyn n::Node")]
    {
        let _ = writeln!(out, "    {sig} {{\n        match self {{");
        for r in resources {
            let _ = writeln!(out, "            Self::{r}(v) => {amp}**v,");
        }
        let _ = writeln!(out, "            Self::Other(v) => {amp}**v,\n        }}\n    }}");
    }
    out.push_str("    fn make(name: &str) -> Option<Self> {\n        Some(match name {\n");
    for r in resources {
        let _ = writeln!(out, "            \"{r}\" => Self::{r}(n::boxed()),");
    }
    out.push_str("            _ => return None,\n        })\n    }\n");
    out.push_str("    fn other(other: crate::OtherResource) -> Self { Self::Other(Box::new(other)) }\n}\n\n");
    for r in resources {
        let _ = writeln!(
            out,
            "impl From<{r}> for Resource {{\n    fn from(v: {r}) -> Self {{ Self::{r}(Box::new(v)) }}\n}}\n"
        );
    }
    let mut tables: Vec<&String> = modules.values().flatten().collect();
    tables.sort();
    let _ = writeln!(
        out,
        "/// The tables of all types, in the order of their names.\npub static TYPES: [&TypeInfo; {}] = [",
        tables.len()
    );
    for table in tables {
        let _ = writeln!(out, "    &{table},");
    }
    out.push_str("];\n");
    out
}
