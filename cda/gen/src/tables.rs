//! The tables: of each type its attributes and children.

use std::fmt::Write as _;

use crate::enums::variants;
use crate::facts::{Shape, Type};

/// A binding to a value set, or none.
fn binding(value_set: &str, strength: &str) -> Result<String, String> {
    Ok(match strength {
        "" if value_set.is_empty() => "None".into(),
        "required" => format!("Some((Required, {value_set:?}))"),
        "extensible" => format!("Some((Extensible, {value_set:?}))"),
        "preferred" => format!("Some((Preferred, {value_set:?}))"),
        "example" => format!("Some((Example, {value_set:?}))"),
        _ => return Err(format!("strength {strength:?}")),
    })
}

pub fn file(types: &[Type]) -> Result<String, String> {
    let mut out = String::from(
        "use crate::table::{AttributeInfo as A, ChildInfo as C, Namespace::{Sdtc, V3}, Shape, Strength::*, TypeInfo, TypeKind, Use};\n\n\
         /// All types, by index.\npub(crate) static TYPES: &[&TypeInfo] = &[\n",
    );
    for ty in types {
        let _ = writeln!(out, "    &{},", ty.table());
    }
    out.push_str("];\n");
    let mut names: Vec<(usize, &str)> = types.iter().map(|ty| ty.name.as_str()).enumerate().collect();
    names.sort_by_key(|(_, name)| *name);
    out.push_str("\n/// Indexes of the types, by name.\npub(crate) static BY_NAME: &[u16] = &[");
    for (at, (index, _)) in names.iter().enumerate() {
        out.push_str(if at % 20 == 0 { "\n    " } else { " " });
        let _ = write!(out, "{index},");
    }
    out.push_str("\n];\n");
    for (index, ty) in types.iter().enumerate() {
        one(&mut out, index, ty, types)?;
    }
    Ok(out)
}

/// What is compared before a name is: its length, and its first, middle and last byte. `name_key` of `cda/src/table.rs` is the
/// same, and a test there holds the tables to it.
fn name_key(name: &str) -> u32 {
    let byte = |at: usize| name.as_bytes().get(at).copied().unwrap_or_default();
    let len = name.len();
    u32::from_le_bytes([len.min(255) as u8, byte(0), byte(len / 2), byte(len.saturating_sub(1))])
}

fn one(out: &mut String, index: usize, ty: &Type, types: &[Type]) -> Result<(), String> {
    let kind = match ty.kind.as_str() {
        "class" => "Class",
        "datatype" => "Datatype",
        "narrative" => "Narrative",
        other => return Err(format!("kind {other:?}")),
    };
    let (shape, list) = match ty.shape() {
        Shape::Fields => ("Fields", None),
        Shape::Text => ("Text", None),
        Shape::Content(list) => ("Content", Some(variants(types, list))),
    };
    let bases: Vec<String> = ty.bases.split('>').skip(1).map(|base| format!("{base:?}")).collect();
    let _ = writeln!(
        out,
        "\n/// `{name}`.\npub(crate) static {}: TypeInfo = TypeInfo {{\n    name: {name:?}, index: {index}, kind: TypeKind::{kind}, \
         is_abstract: {}, mixed: {}, shape: Shape::{shape}, bases: &[{}],",
        ty.table(),
        ty.is_abstract,
        ty.mixed,
        bases.join(", "),
        name = ty.name
    );
    let _ = writeln!(
        out,
        "    attribute_keys: &{:?},\n    child_keys: &{:?},",
        ty.attributes.iter().map(|a| name_key(&a.name)).collect::<Vec<_>>(),
        ty.children.iter().map(|c| name_key(&c.name)).collect::<Vec<_>>()
    );
    out.push_str("    attributes: &[");
    for a in &ty.attributes {
        let namespace = if a.sdtc { "Some(Sdtc)" } else { "None" };
        let usage = match a.usage.as_str() {
            "required" => "Required",
            "optional" => "Optional",
            "prohibited" => "Prohibited",
            other => return Err(format!("use {other:?}")),
        };
        let _ = write!(
            out,
            "\n        A {{ name: {:?}, namespace: {namespace}, datatype: {:?}, usage: Use::{usage}, fixed: {:?}, default: {:?}, binding: {} }},",
            a.name,
            a.datatype,
            a.fixed,
            a.default,
            binding(&a.value_set, &a.strength)?
        );
    }
    out.push_str(if ty.attributes.is_empty() {
        "],\n    children: &["
    } else {
        "\n    ],\n    children: &["
    });
    for c in &ty.children {
        let of = types.iter().find(|ty| ty.name == c.datatype).ok_or("no such type")?;
        let namespace = if c.sdtc { "Sdtc" } else { "V3" };
        let max = c.max.map_or_else(|| "None".into(), |max| format!("Some({max})"));
        let item = list.as_ref().and_then(|list| {
            list.iter().position(|other| other.name == c.name && other.datatype == c.datatype)
        });
        let _ = write!(
            out,
            "\n        C {{ name: {:?}, namespace: {namespace}, min: {}, max: {max}, ty: &{}, any: {}, choice: {:?}, item: {}, binding: {} }},",
            c.name,
            c.min,
            of.table(),
            c.any(),
            c.choice,
            item.unwrap_or(0),
            binding(&c.value_set, &c.strength)?
        );
    }
    out.push_str(if ty.children.is_empty() { "],\n};\n" } else { "\n    ],\n};\n" });
    Ok(())
}
