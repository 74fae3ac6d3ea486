//! The structs, and for each the two functions that give its places.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::facts::{Child, Shape, Type};

/// One field of a struct.
struct Field {
    name: String,
    ty: String,
    /// The variant of `Place` and `Slot`; empty for a child that lies in the list of mixed content.
    place: &'static str,
    doc: String,
}

/// The structs of the types; those that share one are names for it.
pub fn file<'t>(types: impl Iterator<Item = &'t Type>, all: &'t [Type]) -> Result<String, String> {
    let by_name: BTreeMap<&str, &Type> = all.iter().map(|ty| (ty.name.as_str(), ty)).collect();
    let mut out = String::from("use super::*;\n");
    for ty in types {
        if ty.same_as() == ty.name {
            one(&mut out, ty, &fields(ty, &by_name)?);
        } else {
            let same = by_name.get(ty.same_as()).ok_or("no such part")?;
            if !same.attributes.iter().map(|a| &a.name).eq(ty.attributes.iter().map(|a| &a.name))
                || same.children.len() != ty.children.len()
            {
                return Err(format!("{} is not as {}", ty.name, same.name));
            }
            let _ = writeln!(out, "\n/// The datatype `{}`.", ty.name);
            let _ = writeln!(out, "pub type {}<'a> = {}<'a>;", ty.rust(), same.rust());
        }
    }
    Ok(out)
}

fn fields(ty: &Type, by_name: &BTreeMap<&str, &Type>) -> Result<Vec<Field>, String> {
    let mut fields = Vec::new();
    for attribute in &ty.attributes {
        let datatype = if attribute.datatype.is_empty() { "token" } else { &attribute.datatype };
        let prefix = if attribute.sdtc { "sdtc:" } else { "" };
        let mut doc = format!("`@{prefix}{}`: {datatype}, {}", attribute.name, attribute.usage);
        for (word, value) in [("fixed", &attribute.fixed), ("default", &attribute.default)] {
            if !value.is_empty() {
                let _ = write!(doc, ", {word} `{value}`");
            }
        }
        let ty = "n::Attr<'a>".into();
        fields.push(Field { name: attribute.field(), ty, place: "Text", doc: doc + "." });
    }
    let content = matches!(ty.shape(), Shape::Content(_));
    for child in &ty.children {
        let of = by_name.get(child.datatype.as_str()).ok_or_else(|| format!("no type {}", child.datatype))?;
        fields.push(if content {
            Field { name: String::new(), ty: String::new(), place: "", doc: String::new() }
        } else {
            element(child, of)
        });
    }
    match ty.shape() {
        Shape::Fields => {}
        Shape::Text => fields.push(Field {
            name: "text".into(),
            ty: "n::Attr<'a>".into(),
            place: "Text",
            doc: "The text, without the white space around child elements.".into(),
        }),
        Shape::Content(list) => fields.push(Field {
            name: "content".into(),
            ty: format!("Vec<{}<'a>>", list.item()),
            place: "Content",
            doc: "Text and child elements, in the order of the document.".into(),
        }),
    }
    Ok(fields)
}

fn element(child: &Child, of: &Type) -> Field {
    let one = child.max.is_some_and(|max| max <= 1);
    let max = child.max.map_or_else(|| "*".into(), |max| max.to_string());
    let prefix = if child.sdtc { "sdtc:" } else { "" };
    let doc = format!("`{prefix}{}`: {}, {}..{max}.", child.name, child.datatype, child.min);
    let ty = match (one, child.any()) {
        (true, true) => "Option<Value<'a>>".into(),
        (false, true) => "Vec<Value<'a>>".into(),
        (true, false) => format!("Option<Box<{}<'a>>>", of.rust()),
        (false, false) => format!("Vec<{}<'a>>", of.rust()),
    };
    Field { name: child.field(), ty, place: if one { "One" } else { "Many" }, doc }
}

fn one(out: &mut String, ty: &Type, fields: &[Field]) {
    let name = ty.rust();
    let what = match ty.kind.as_str() {
        "class" => "class",
        "narrative" => "narrative type",
        _ => "datatype",
    };
    let _ = writeln!(out, "\n/// The {what} `{}`.\n#[derive(Default)]\npub struct {name}<'a> {{", ty.name);
    let _ = writeln!(
        out,
        "    /// Where it was read, and what it has beside the fields.\n    pub meta: n::Meta<'a>,"
    );
    for field in fields.iter().filter(|field| !field.name.is_empty()) {
        let _ = writeln!(out, "    /// {}\n    pub {}: {},", field.doc, field.name, field.ty);
    }
    let _ = writeln!(out, "}}\n\nimpl<'a> n::Node<'a> for {name}<'a> {{");
    let _ = writeln!(out, "    fn info(&self) -> &'static TypeInfo {{ &t::{} }}", ty.table());
    out.push_str("    fn view<'d>(&'d self) -> &'d (dyn n::Node<'d> + 'd) where 'a: 'd { self }\n");
    out.push_str("    fn meta(&self) -> &n::Meta<'a> { &self.meta }\n");
    out.push_str("    fn meta_mut(&mut self) -> &mut n::Meta<'a> { &mut self.meta }\n");
    for (kind, signature, reference) in [
        ("Place", "place(&self, i: usize) -> n::Place<'_, 'a>", "&"),
        ("Slot", "slot(&mut self, i: usize) -> n::Slot<'_, 'a>", "&mut "),
    ] {
        if fields.is_empty() {
            let _ =
                writeln!(out, "    fn {}{{ n::{kind}::None }}", signature.replace("i: usize", "_: usize"));
            continue;
        }
        let _ = writeln!(out, "    fn {signature} {{\n        match i {{");
        for (at, field) in fields.iter().enumerate().filter(|(_, field)| !field.name.is_empty()) {
            let _ = writeln!(
                out,
                "            {at} => n::{kind}::{}({reference}self.{}),",
                field.place, field.name
            );
        }
        let _ = writeln!(out, "            _ => n::{kind}::None,\n        }}\n    }}");
    }
    let _ = writeln!(
        out,
        "}}\n\n\
         impl Clone for {name}<'_> {{ fn clone(&self) -> Self {{ let mut copy = Self::default(); n::copy(self, &mut copy); copy }} }}\n\
         impl PartialEq for {name}<'_> {{ fn eq(&self, other: &Self) -> bool {{ n::same(self, other) }} }}\n\
         impl std::fmt::Debug for {name}<'_> {{ fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ n::debug(self, f) }} }}\n\
         impl n::Owned for {name}<'_> {{ type Owned = {name}<'static>; fn to_static(&self) -> Self::Owned {{ let mut copy = {name}::default(); n::detach(self, &mut copy); copy }} }}"
    );
}
