//! The module that joins the types of a part.

use std::fmt::Write as _;

use super::{HEADER, Module, attribute};
use crate::names;
use crate::plan::Part;

/// The file of a part: its modules, and for a release its `Resource` and the list of its tables.
pub(super) fn file(part: &Part, modules: &[Module]) -> String {
    let mut out = HEADER.to_owned();
    let title = match part.facts.version.as_str() {
        "shared" => "R4 and R4B".to_owned(),
        version => version.to_uppercase(),
    };
    let _ = writeln!(out, "//! Types of FHIR {title}.");
    out.push_str("#![allow(clippy::exhaustive_structs, reason = \"users write values as struct literals; a release of FHIR is closed\")]\n");
    out.push_str("#![allow(clippy::box_default, reason = \"Box::default costs twice the functions in a debug build\")]\n");
    out.push_str("#![allow(clippy::exhaustive_enums, reason = \"a release of FHIR fixes the types of each choice\")]\n\n");
    let integer64 = if part.facts.is_primitive("integer64") { "Integer64, " } else { "" };
    out.push_str("use crate::node as n;\n");
    let _ = writeln!(out, "use crate::primitive::{{Date, DateTime, Decimal, Instant, {integer64}Time}};");
    out.push_str("use crate::table::{self as t, FieldInfo, TypeInfo};\n\n");
    out.push_str("// One module, not one a file: rustc compiles each module's types apart and repeats in each the drop glue and the\n");
    out.push_str("// tables of functions of every type it can reach. Measured on R4, release: 83 CPU-seconds against 38.\n");
    for module in modules.iter().filter(|m| !m.taken) {
        let _ = writeln!(out, "{}include!(\"{}\");", attribute(&module.condition), module.file);
    }
    out.push('\n');
    if part.taken.is_empty() {
        let _ = writeln!(
            out,
            "/// A primitive of FHIR {title}: value, id and extensions.\npub type Prim<T> = crate::Prim<T, Extension>;\n"
        );
    } else {
        out.push_str("pub use super::shared::*;\n\n");
    }
    if part.facts.version == "shared" {
        return out;
    }
    let resources: Vec<(&str, String)> =
        modules.iter().filter_map(|m| Some((m.resource.as_deref()?, attribute(&m.condition)))).collect();
    write_resource(&mut out, &title, &resources);
    write_tables(&mut out, modules);
    out
}

/// The enum of all resources.
fn write_resource(out: &mut String, title: &str, resources: &[(&str, String)]) {
    let _ = writeln!(
        out,
        "/// Any resource of FHIR {title} that is compiled.\n#[non_exhaustive]\npub enum Resource {{"
    );
    for (name, cfg) in resources {
        let _ = writeln!(out, "    /// A `{name}`.\n{cfg}    {name}(n::Boxed<{name}>),");
    }
    out.push_str("    /// Of a type the release does not define or that is compiled out, kept as it was read.\n    Other(Box<crate::OtherResource>),\n}\n\n");
    out.push_str("crate::resource::resource!(Resource);\n\n");
    out.push_str("impl n::AnyResource for Resource {\n");
    for (amp, sig) in
        [("&", "fn node(&self) -> &dyn n::Node"), ("&mut ", "fn node_mut(&mut self) -> &mut dyn n::Node")]
    {
        let _ = writeln!(out, "    {sig} {{\n        match self {{");
        for (name, cfg) in resources {
            let _ = writeln!(out, "{cfg}            Self::{name}(v) => {amp}*v.node,");
        }
        let _ = writeln!(out, "            Self::Other(v) => {amp}**v,\n        }}\n    }}");
    }
    out.push_str("    fn make(name: &str) -> Option<Self> {\n        Some(match name {\n");
    for (name, cfg) in resources {
        let _ = writeln!(
            out,
            "{cfg}            \"{name}\" => Self::{name}(n::Boxed {{ node: ({}.make)(), of: core::marker::PhantomData }}),",
            names::table(name)
        );
    }
    out.push_str("            _ => return None,\n        })\n    }\n");
    out.push_str("    fn other(other: crate::OtherResource) -> Self { Self::Other(Box::new(other)) }\n}\n\n");
    for (name, cfg) in resources {
        let _ = writeln!(
            out,
            "{cfg}impl From<{name}> for Resource {{\n    #[inline]\n    fn from(v: {name}) -> Self {{ Self::{name}(n::Boxed::new(v)) }}\n}}\n"
        );
    }
}

/// The list of all tables.
fn write_tables(out: &mut String, modules: &[Module]) {
    let mut tables: Vec<(&String, String)> = modules
        .iter()
        .filter(|m| m.listed)
        .flat_map(|m| m.tables.iter().map(|t| (t, attribute(&m.condition))))
        .collect();
    tables.sort();
    out.push_str("/// The tables of all types that are compiled, in the order of their names.\n");
    out.push_str("pub static TYPES: &[&TypeInfo] = &[\n");
    for (table, cfg) in tables {
        let _ = writeln!(out, "{cfg}    &{table},");
    }
    out.push_str("];\n");
}
