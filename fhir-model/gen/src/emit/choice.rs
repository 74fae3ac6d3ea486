//! The enum of a choice.

use std::fmt::Write as _;

use super::{Choice, describe, prim};
use crate::facts::Facts;
use crate::names;

pub(super) fn write_choice(out: &mut String, facts: &Facts, choice: &Choice) {
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
    for (ty, releases) in &choice.types {
        let variant = names::upper_first(&ty.name);
        let inner = if facts.is_primitive(&ty.name) {
            format!("Prim<{}>", prim(&ty.name))
        } else {
            format!("n::Boxed<{}>", ty.name)
        };
        let _ = writeln!(
            out,
            "    /// {}{}.\n    {variant}({inner}),",
            describe(std::slice::from_ref(ty)),
            match (facts.releases & !releases, *releases) {
                (0, _) => "",
                (_, 1) => ", in R4 only",
                _ => ", in R4B only",
            }
        );
    }
    out.push_str("}\n\n");
    write_accessors(out, facts, choice);
    let _ = writeln!(out, "impl n::Choice for {} {{", choice.name);
    let arms = |f: &dyn Fn(usize, &str, bool) -> String| -> String {
        choice
            .types
            .iter()
            .enumerate()
            .map(|(i, (ty, _))| {
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
            format!("Self::{v}(v) => n::Inner::Node(&*v.node),")
        }
    });
    let _ =
        writeln!(out, "    fn get(&self) -> n::Inner<'_> {{\n        match self {{\n{get}        }}\n    }}");
    let get_mut = arms(&|_, v, p| {
        if p {
            format!("Self::{v}(v) => n::InnerMut::Prim(v),")
        } else {
            format!("Self::{v}(v) => n::InnerMut::Node(&mut *v.node),")
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
            format!(
                "{i} => Self::{v}(n::Boxed {{ node: ({}.make)(), of: core::marker::PhantomData }}),",
                names::table(v)
            )
        }
    });
    let _ = writeln!(
        out,
        "    fn make(i: usize) -> Option<Self> {{\n        Some(match i {{\n{make}            _ => return None,\n        }})\n    }}\n}}\n"
    );
    let _ = writeln!(
        out,
        "impl PartialEq for {0} {{\n    #[inline]\n    fn eq(&self, other: &Self) -> bool {{ n::equal_choice(self, other) }}\n}}\n",
        choice.name
    );
    let _ = writeln!(
        out,
        "impl core::fmt::Debug for {} {{\n    #[inline]\n    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {{ n::debug_choice(self, f) }}\n}}\n",
        choice.name
    );
}

/// One accessor for each alternative. Inlined, they cost a build nothing until they are used.
fn write_accessors(out: &mut String, facts: &Facts, choice: &Choice) {
    let _ = writeln!(out, "impl {} {{", choice.name);
    for (ty, _) in &choice.types {
        let variant = names::upper_first(&ty.name);
        let (inner, value) = if facts.is_primitive(&ty.name) {
            (format!("Prim<{}>", prim(&ty.name)), "v")
        } else {
            (ty.name.clone(), "&**v")
        };
        let _ = writeln!(out, "    /// The value, when it is `{}`.\n    #[inline]", ty.name);
        let _ = writeln!(
            out,
            "    pub fn as_{}(&self) -> Option<&{inner}> {{ if let Self::{variant}(v) = self {{ Some({value}) }} else {{ None }} }}",
            names::snake(&ty.name)
        );
    }
    out.push_str("}\n\n");
}
