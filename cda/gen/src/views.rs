//! The views: a struct for each template of a section, an entry or a part of one, with accessors in the template's words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::facts::{self, Child, Type};
use crate::names;
use crate::templates::Template;

/// A row of `accessors.tsv`.
struct Accessor {
    name: String,
    /// Names of an element and, for what a template holds inside it, of the element in that.
    path: String,
    /// The view it gives; empty for an element of the model.
    child: String,
    many: bool,
}

/// A view: the rows of `templates.tsv` that share a name.
pub struct View<'t> {
    name: &'t str,
    title: &'t str,
    kind: &'t str,
    class: &'t str,
    oids: Vec<&'t str>,
    codes: Vec<&'t str>,
}

/// What the emitting functions look things up in.
struct Facts<'t> {
    types: BTreeMap<&'t str, &'t Type>,
    views: BTreeMap<&'t str, View<'t>>,
    accessors: BTreeMap<String, Vec<Accessor>>,
}

/// The files, by name: number of views, and text.
pub fn files(
    folder: &Path,
    templates: &[Template],
    types: &[Type],
) -> Result<Vec<(String, usize, String)>, String> {
    let facts = read(folder, templates, types)?;
    let mut out = Vec::new();
    let groups: [(&str, &[&str]); 7] = [
        ("acts", &["Act"]),
        ("observations_a", &["Observation"]),
        ("observations_m", &["Observation"]),
        ("organizers", &["Organizer"]),
        ("procedures", &["Procedure", "Encounter"]),
        ("medications", &["SubstanceAdministration", "Supply"]),
        ("sections", &["Section"]),
    ];
    let entry_classes: BTreeSet<&str> =
        groups.iter().flat_map(|(_, classes)| classes.iter().copied()).collect();
    for (name, classes) in groups {
        let chosen = facts.views.values().filter(|view| {
            let half = match name {
                "observations_a" => view.name < "M",
                "observations_m" => view.name >= "M",
                _ => true,
            };
            half && classes.contains(&view.class)
        });
        out.push(file(name, chosen, &facts)?);
    }
    let rest = facts.views.values().filter(|view| !entry_classes.contains(view.class));
    out.push(file("participations", rest, &facts)?);
    out.push(("views/holders".into(), 0, holders(&facts)?));
    out.push(("views/document".into(), 0, document(&facts)));
    out.push(("../../tests/it/view_walk".into(), facts.views.len(), walk(&facts)?));
    Ok(out)
}

fn read<'t>(folder: &Path, templates: &'t [Template], types: &'t [Type]) -> Result<Facts<'t>, String> {
    let mut views: BTreeMap<&str, View<'_>> = BTreeMap::new();
    for row in templates.iter().filter(|row| !matches!(row.kind.as_str(), "document" | "datatype")) {
        let view = views.entry(&row.name).or_insert_with(|| View {
            name: &row.name,
            title: &row.title,
            kind: &row.kind,
            class: class(&row.class),
            oids: Vec::new(),
            codes: Vec::new(),
        });
        // "(entries optional)" and "(entries required)" are one section.
        if row.title.len() < view.title.len() {
            view.title = &row.title;
        }
        for (list, word) in [(&mut view.oids, &row.oid), (&mut view.codes, &row.loinc)] {
            if !word.is_empty() && !list.contains(&word.as_str()) {
                list.push(word);
            }
        }
    }
    let mut accessors: BTreeMap<String, Vec<Accessor>> = BTreeMap::new();
    for [view, name, path, child, many] in facts::table::<5>(folder, "accessors.tsv")? {
        if !views.contains_key(view.as_str()) || !child.is_empty() && !views.contains_key(child.as_str()) {
            return Err(format!("accessors.tsv: no view {view} or {child}"));
        }
        accessors.entry(view).or_default().push(Accessor { name, path, child, many: many == "*" });
    }
    Ok(Facts { types: types.iter().map(|ty| (ty.name.as_str(), ty)).collect(), views, accessors })
}

/// Templates of some participations name the element, not the class.
fn class(word: &str) -> &str {
    match word {
        "performer" => "Performer1",
        "encounterParticipant" => "EncounterParticipant",
        "relatedSubject" => "RelatedSubject",
        "assignedAuthor" => "AssignedAuthor",
        class => class,
    }
}

fn file<'v>(
    name: &str,
    views: impl Iterator<Item = &'v View<'v>>,
    facts: &Facts<'_>,
) -> Result<(String, usize, String), String> {
    let mut out = String::from("use crate::generated::views::*;\n");
    let mut count = 0;
    for view in views {
        one(&mut out, view, facts)?;
        count += 1;
    }
    Ok((format!("views/{name}"), count, out))
}

fn one(out: &mut String, view: &View<'_>, facts: &Facts<'_>) -> Result<(), String> {
    let ty = facts.types.get(view.class).ok_or_else(|| format!("{}: no class {}", view.name, view.class))?;
    if !ty.children.iter().any(|child| child.name == "templateId") {
        return Err(format!("{}: {} has no templateId", view.name, view.class));
    }
    let list = |words: &[&str]| words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
    let _ = write!(
        out,
        "\nview! {{\n    /// {}: `{}`.\n    {}, {}, [{}], [{}]\n}}\n",
        view.title,
        view.oids.join("`, `"),
        view.name,
        names::camel(view.class),
        list(&view.oids),
        list(&view.codes)
    );
    let Some(accessors) = facts.accessors.get(view.name) else {
        return Ok(());
    };
    let _ = writeln!(out, "\nimpl<'m> {}<'m> {{", view.name);
    for accessor in accessors {
        let text = if accessor.child.is_empty() { slot(accessor, ty) } else { child(accessor, ty, facts) };
        out.push_str(&text.map_err(|error| format!("{}.{}: {error}", view.name, accessor.name))?);
    }
    out.push_str("}\n");
    Ok(())
}

fn find<'t>(ty: &'t Type, name: &str) -> Option<&'t Child> {
    let (sdtc, name) = name.strip_prefix("sdtc:").map_or((false, name), |name| (true, name));
    ty.children.iter().find(|child| child.name == name && child.sdtc == sdtc)
}

fn one_at_most(child: &Child) -> bool {
    child.max.is_some_and(|max| max <= 1)
}

/// An accessor of an attribute or an element of the model.
fn slot(accessor: &Accessor, ty: &Type) -> Result<String, String> {
    let Accessor { name, path, .. } = accessor;
    if let Some(attribute) = ty.attributes.iter().find(|attribute| attribute.name == *path) {
        let field = attribute.field();
        return Ok(format!(
            "    /// `@{path}`.\n    #[inline] pub fn {name}(self) -> Option<&'m str> {{ self.0.{field}.as_deref() }}\n"
        ));
    }
    let child = find(ty, path).ok_or_else(|| format!("{} has no {path}", ty.name))?;
    let of = if child.any() { "Value".into() } else { names::camel(&child.datatype) };
    let field = child.field();
    Ok(match (one_at_most(child), child.any()) {
        (true, false) => format!(
            "    /// `{path}`: {}.\n    #[inline] pub fn {name}(self) -> Option<&'m {of}<'m>> {{ self.0.{field}.as_deref() }}\n",
            child.datatype
        ),
        (true, true) => format!(
            "    /// `{path}`: {}.\n    #[inline] pub fn {name}(self) -> Option<&'m {of}<'m>> {{ self.0.{field}.as_ref() }}\n",
            child.datatype
        ),
        (false, _) => format!(
            "    /// `{path}`: {}, any number.\n    #[inline] pub fn {name}(self) -> &'m [{of}<'m>] {{ &self.0.{field} }}\n",
            child.datatype
        ),
    })
}

/// An accessor of views of what lies inside.
fn child(accessor: &Accessor, ty: &Type, facts: &Facts<'_>) -> Result<String, String> {
    let Accessor { name, path, child: view, many } = accessor;
    let outer = path.split('/').next().unwrap_or_default();
    let holder = find(ty, outer).ok_or_else(|| format!("{} has no {outer}", ty.name))?;
    let (field, class) = (holder.field(), names::camel(&holder.datatype));
    let title = facts.views.get(view.as_str()).map_or("", |view| view.title);
    // Where the place alone says what it must be, an element without a template is it, too.
    let how = if matches!(outer, "author" | "consumable" | "product") { "expected" } else { "of" };
    Ok(if one_at_most(holder) {
        format!(
            "    /// {title}, in `{path}`.\n    #[inline] pub fn {name}(self) -> Option<{view}<'m>> {{ self.0.{field}.as_deref().and_then(Held::held).and_then({view}::{how}) }}\n"
        )
    } else if *many {
        format!(
            "    /// {title}, in `{path}`; any number.\n    #[inline] pub fn {name}(self) -> Views<'m, {class}<'m>, {view}<'m>> {{ Views::{how}(&self.0.{field}) }}\n"
        )
    } else {
        format!(
            "    /// {title}, in `{path}`; the first.\n    #[inline] pub fn {name}(self) -> Option<{view}<'m>> {{ Views::{how}(&self.0.{field}).next() }}\n"
        )
    })
}

/// What holds what: an `entryRelationship` an `observation`, and so on.
fn holders(facts: &Facts<'_>) -> Result<String, String> {
    let mut pairs: BTreeSet<(String, String, String)> = BTreeSet::new();
    let mut classes: BTreeSet<&str> = BTreeSet::new();
    for (view, accessors) in &facts.accessors {
        let view = facts.views.get(view.as_str()).ok_or("no such view")?;
        let ty = facts.types.get(view.class).ok_or("no such class")?;
        for accessor in accessors.iter().filter(|accessor| !accessor.child.is_empty()) {
            let mut path = accessor.path.split('/');
            let outer = path.next().and_then(|name| find(ty, name)).ok_or("no such element")?;
            let Some(inner) = path.next() else {
                pairs.insert((names::camel(&outer.datatype), names::camel(&outer.datatype), String::new()));
                continue;
            };
            let holder = facts.types.get(outer.datatype.as_str()).ok_or("no such class")?;
            let held = find(holder, inner).ok_or_else(|| format!("{} has no {inner}", holder.name))?;
            pairs.insert((names::camel(&outer.datatype), names::camel(&held.datatype), held.field()));
        }
    }
    classes.extend(facts.views.values().map(|view| view.class));
    let mut out = String::from("use crate::generated::views::*;\n");
    for (holder, held, field) in pairs {
        let how = if field.is_empty() { "Some(self)".into() } else { format!("self.{field}.as_deref()") };
        let _ = write!(
            out,
            "\nimpl<'m> Held<'m, {held}<'m>> for {holder}<'m> {{\n    fn held(&'m self) -> Option<&'m {held}<'m>> {{ {how} }}\n}}\n"
        );
    }
    for class in classes {
        let code = if class == "Section" {
            "\n    fn section_code(&self) -> Option<&str> { self.code.as_deref()?.code.as_deref() }"
        } else {
            ""
        };
        let _ = write!(
            out,
            "\nimpl Templated for {}<'_> {{\n    fn template_ids(&self) -> &[Ii<'_>] {{ &self.template_id }}{code}\n}}\n",
            names::camel(class)
        );
    }
    Ok(out)
}

/// The sections of a document by name.
fn document(facts: &Facts<'_>) -> String {
    let mut out = String::from("use crate::generated::views::*;\n\nimpl ClinicalDocument<'_> {\n");
    for view in facts.views.values().filter(|view| view.kind == "section") {
        let method = match view.name {
            "AllergiesAndIntolerancesSection" => "allergies_section".into(),
            name => names::field(name, false),
        };
        let _ = writeln!(
            out,
            "    /// {}; the first, by template, else by code.\n    #[must_use] #[inline] pub fn {method}(&self) -> Option<{}<'_>> {{ self.section_view() }}",
            view.title, view.name
        );
    }
    out.push_str("}\n");
    out
}

/// The test that calls every accessor.
fn walk(facts: &Facts<'_>) -> Result<String, String> {
    let mut out = String::from(
        "//! A call of every accessor of every view.\n\n\
         use synovia_cda::views::*;\nuse synovia_cda::{ParseOptions, model, parse_as};\n\n\
         /// Accessors, and whether they found something.\npub(crate) type Found = Vec<(&'static str, bool)>;\n\n\
         /// A view, and the call of its accessors on an element; `None` if the element is none of the view.\n\
         pub(crate) type Walk = (&'static str, fn(&[u8]) -> Option<Found>);\n\n/// All views.\n\
         #[rustfmt::skip]\npub(crate) const WALKS: &[Walk] = &[\n",
    );
    for name in facts.views.keys() {
        let _ = writeln!(out, "    (\"{name}\", {}),", names::field(name, false));
    }
    out.push_str("];\n");
    for view in facts.views.values() {
        let (function, class) = (names::field(view.name, false), names::camel(view.class));
        let _ = write!(
            out,
            "\n#[rustfmt::skip]\nfn {function}(xml: &[u8]) -> Option<Found> {{\n    \
             let document = parse_as::<model::{class}<'_>>(xml, &ParseOptions::default()).unwrap();\n    \
             let v = {}::of(&document.root)?;\n    assert!(std::ptr::eq(v.node(), &raw const document.root));\n    Some(vec![\n",
            view.name
        );
        let ty = facts.types.get(view.class).ok_or("no such class")?;
        for accessor in facts.accessors.get(view.name).into_iter().flatten() {
            let name = &accessor.name;
            let found = if accessor.child.is_empty() {
                let list = find(ty, &accessor.path).is_some_and(|child| !one_at_most(child));
                if list { format!("!v.{name}().is_empty()") } else { format!("v.{name}().is_some()") }
            } else if accessor.many {
                format!("v.{name}().next().is_some()")
            } else {
                format!("v.{name}().is_some()")
            };
            let _ = writeln!(out, "        (\"{name}\", {found}),");
        }
        out.push_str("    ])\n}\n");
    }
    Ok(out)
}
