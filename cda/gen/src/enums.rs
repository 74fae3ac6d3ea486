//! The enums: items of mixed content, values whose type `xsi:type` decides, and nodes of any type.

use std::fmt::Write as _;

use crate::facts::{Child, List, Shape, Type};
use crate::names;

/// The kinds of child elements a list of mixed content can hold: name, whether of SDTC, type.
pub fn variants(types: &[Type], list: List) -> Vec<&Child> {
    let of_list = types.iter().filter(|ty| ty.shape() == Shape::Content(list));
    let mut found: Vec<&Child> = Vec::new();
    for child in of_list.flat_map(|ty| &ty.children) {
        let same = |other: &&Child| other.name == child.name && other.datatype == child.datatype;
        if !found.iter().any(same) {
            found.push(child);
        }
    }
    found
}

/// Name of the variant: that of the element, with the type where two elements share a name.
fn variant(all: &[&Child], child: &Child) -> String {
    let first = all.iter().find(|other| other.name == child.name);
    if first.is_some_and(|other| other.datatype == child.datatype) {
        names::camel(&child.name)
    } else {
        names::camel(child.datatype.trim_start_matches("StrucDoc."))
    }
}

fn holds(types: &[Type], child: &Child) -> Result<String, String> {
    let of = types.iter().find(|ty| ty.name == child.datatype).ok_or("no such type")?;
    Ok(if child.any() { "Value<'a>".into() } else { format!("Box<{}<'a>>", of.rust()) })
}

pub fn items(types: &[Type]) -> Result<String, String> {
    let mut out = String::from("use super::*;\n");
    for list in List::ALL {
        let name = list.item();
        let variants = variants(types, list);
        let what = match list {
            List::Address => "an address (AD)",
            List::Name => "a name (EN, PN, ON, TN)",
            List::Narrative => "a narrative block",
        };
        let _ = writeln!(
            out,
            "\n/// Text or a part of {what}.\n#[derive(Clone, PartialEq)]\npub enum {name}<'a> {{"
        );
        let _ =
            writeln!(out, "    /// Text between the parts, white space included.\n    Text(Cow<'a, str>),");
        for child in &variants {
            let _ = writeln!(out, "    /// `{}`: {}.", child.name, child.datatype);
            let _ = writeln!(out, "    {}({}),", variant(&variants, child), holds(types, child)?);
        }
        let _ = writeln!(
            out,
            "    /// A comment, a processing instruction or an element without a place in the model."
        );
        let _ = writeln!(out, "    Other(Box<n::Other<'a>>),\n}}");
        let _ = writeln!(out, "\nimpl<'a> n::ContentItem<'a> for {name}<'a> {{");
        for (kind, signature, text, other) in [
            ("get", "item(&self) -> n::Item<'_, 'a>", "n::Item::Text(text)", "n::Item::Other(other)"),
            ("get_mut", "node_mut(&mut self) -> Option<&mut dyn n::Node<'a>>", "None", "None"),
        ] {
            let (text_name, other_name) = if kind == "get" { ("text", "other") } else { ("_", "_") };
            let _ = writeln!(out, "    fn {signature} {{\n        match self {{");
            let _ = writeln!(out, "            Self::Text({text_name}) => {text},");
            for (at, child) in variants.iter().enumerate() {
                let node = match (child.any(), kind) {
                    (true, "get") => "node.node()",
                    (true, _) => "node.node_mut()",
                    (false, "get") => "&**node",
                    (false, _) => "&mut **node",
                };
                let found = if kind == "get" {
                    format!("n::Item::Node({at}, {node})")
                } else {
                    format!("Some({node})")
                };
                let _ = writeln!(out, "            Self::{}(node) => {found},", variant(&variants, child));
            }
            let _ = writeln!(out, "            Self::Other({other_name}) => {other},\n        }}\n    }}");
        }
        let ty = if variants.iter().any(|child| child.any()) { "ty" } else { "_" };
        let _ = writeln!(
            out,
            "    fn make(item: u8, {ty}: &'static TypeInfo) -> Option<Self> {{\n        Some(match item {{"
        );
        for (at, child) in variants.iter().enumerate() {
            let made = if child.any() { "Value::make(ty)?" } else { "Box::default()" };
            let _ = writeln!(out, "            {at} => Self::{}({made}),", variant(&variants, child));
        }
        out.push_str("            _ => return None,\n        })\n    }\n");
        out.push_str("    fn of_text(text: Cow<'a, str>) -> Self { Self::Text(text) }\n");
        out.push_str("    fn of_other(other: Box<n::Other<'a>>) -> Self { Self::Other(other) }\n}\n");
        let _ = writeln!(
            out,
            "\nimpl std::fmt::Debug for {name}<'_> {{ fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ n::debug_item(self, f) }} }}"
        );
    }
    Ok(out)
}

/// A pattern for numbers in ascending order.
fn ranges(numbers: impl Iterator<Item = usize>) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let shown = runs.into_iter().map(|(a, b)| if a == b { a.to_string() } else { format!("{a}..={b}") });
    shown.collect::<Vec<_>>().join(" | ")
}

/// Datatypes that `xsi:type` can name.
fn is_value(ty: &Type) -> bool {
    ty.kind == "datatype" && !ty.name.contains('.') && !matches!(ty.name.as_str(), "thumbnail" | "list_int")
}

pub fn values(types: &[Type]) -> String {
    let mut out = String::from("use super::*;\n");
    let own = |ty: &&Type| ty.same_as() == ty.name;
    let lists = [
        (
            "Value",
            "A value of any datatype; `xsi:type` says of which.",
            types.iter().filter(|ty| is_value(ty)).collect::<Vec<_>>(),
        ),
        ("AnyNode", "An element of any type of the model.", types.iter().filter(own).collect()),
    ];
    for (name, doc, variants) in lists {
        let _ = writeln!(
            out,
            "\n/// {doc}\n#[derive(Clone, PartialEq)]\n#[non_exhaustive]\npub enum {name}<'a> {{"
        );
        for ty in &variants {
            let _ = writeln!(out, "    /// `{}`.\n    {rust}(Box<{rust}<'a>>),", ty.name, rust = ty.rust());
        }
        let _ = writeln!(out, "}}\n\nimpl<'a> {name}<'a> {{");
        for (doc, signature, reference) in [
            ("It as a node.", "node(&self) -> &dyn n::Node<'a>", "&**"),
            ("It as a node.", "node_mut(&mut self) -> &mut dyn n::Node<'a>", "&mut **"),
        ] {
            let _ = writeln!(
                out,
                "    /// {doc}\n    #[must_use]\n    pub fn {signature} {{\n        match self {{"
            );
            for ty in &variants {
                let _ = writeln!(out, "            Self::{}(node) => {reference}node,", ty.rust());
            }
            out.push_str("        }\n    }\n");
        }
        let _ = writeln!(
            out,
            "    /// An empty one of that type; `None` for a type that is none of the alternatives.\n    #[must_use]\n    \
             pub fn make(ty: &'static TypeInfo) -> Option<Self> {{\n        Some(match ty.index {{"
        );
        for ty in &variants {
            let same = types.iter().enumerate().filter(|(_, other)| other.same_as() == ty.name);
            let _ = writeln!(
                out,
                "            {} => Self::{}(Box::default()),",
                ranges(same.map(|(at, _)| at)),
                ty.rust()
            );
        }
        out.push_str("            _ => return None,\n        })\n    }\n}\n");
        let _ = writeln!(
            out,
            "\nimpl std::fmt::Debug for {name}<'_> {{ fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ n::debug(self.node(), f) }} }}\n"
        );
        for ty in &variants {
            let _ = writeln!(
                out,
                "impl<'a> From<{rust}<'a>> for {name}<'a> {{ fn from(node: {rust}<'a>) -> Self {{ Self::{rust}(Box::new(node)) }} }}",
                rust = ty.rust()
            );
        }
    }
    out
}
