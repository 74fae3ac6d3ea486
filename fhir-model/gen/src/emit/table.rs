//! The static table of a struct.

use std::fmt::Write as _;

use super::{Choice, Kind, Struct};
use crate::facts::Facts;
use crate::names;

fn prim_kind(name: &str) -> String {
    format!("t::PrimKind::{}", names::upper_first(name))
}

fn strings(list: &[String]) -> String {
    let quoted: Vec<String> = list.iter().map(|s| format!("\"{s}\"")).collect();
    format!("&[{}]", quoted.join(", "))
}

pub(super) fn write_table(out: &mut String, facts: &Facts, releases: u8, s: &Struct, choices: &[Choice]) {
    let _ = writeln!(
        out,
        "pub(crate) static {}: TypeInfo = TypeInfo::new(\"{}\", \"{}\", t::TypeKind::{}, \"{}\", {}, n::new::<{}>, &[",
        names::table(&s.name),
        s.name,
        s.path,
        s.kind,
        s.base,
        releases,
        s.name
    );
    for f in &s.fields {
        let e = &f.element;
        let max = e.max.map_or("None".to_owned(), |m| format!("Some({m})"));
        let mut flags: Vec<&str> = Vec::new();
        for (flag, name) in
            [('s', "t::SUMMARY"), ('m', "t::MODIFIER"), ('a', "t::XML_ATTRIBUTE"), ('x', "t::XHTML")]
        {
            // That it is XHTML is said by the primitive, not by the element that has it.
            let xhtml = flag == 'x' && e.types.iter().any(|ty| ty.name == "xhtml");
            if e.flags.contains(flag) || xhtml {
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
        for (ty, releases) in &choice.types {
            let value = if facts.is_primitive(&ty.name) {
                format!("t::ValueKind::Prim({})", prim_kind(&ty.name))
            } else {
                format!("t::ValueKind::Node(&{})", names::table(&ty.name))
            };
            let _ = writeln!(
                out,
                "    t::Alternative::new(\",\\\"{}{}\\\":\", \"{}\", {value}, {releases}, {}),",
                f.json,
                names::upper_first(&ty.name),
                ty.name,
                strings(&ty.targets)
            );
        }
        out.push_str("];\n\n");
    }
}
