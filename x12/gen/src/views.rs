//! Typed views: one line a getter, named in `views.tsv`, documented with the names the guide has.

use std::fmt::Write as _;
use std::path::Path;

use crate::Source;
use crate::emit::{HEAD, text};
use crate::tables::{NONE, Tables, packed};

pub fn files(data: &Path, guides: &[Source]) -> Result<Vec<(String, String)>, String> {
    let path = data.join("views.tsv");
    let table = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut out = format!(
        "{HEAD}// From x12/data/views.tsv.\n\nuse crate::error::Error;\nuse crate::loops::LoopView;\nuse crate::segment_id::SegmentId;\n\
use crate::transactions::get;\nuse crate::types::{{Date, Decimal, Period}};\nuse crate::view::ValueView;\n"
    );
    let mut view = View { loops: "", guide: None };
    let mut open = false;
    for (at, line) in table.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
    {
        let columns: Vec<&str> = line.split('\t').collect();
        let failed = |what: &str| format!("views.tsv:{}: {what}", at + 1);
        match columns.as_slice() {
            ["view", name, loops, kind, doc] => {
                if open {
                    out.push_str("}\n");
                }
                open = true;
                let newest = guides.iter().filter(|guide| text(&guide.tables, guide.tables.head[1]) == *kind);
                let newest = newest
                    .max_by_key(|guide| !guide.name.contains("-004010"))
                    .ok_or(failed("no such guide"))?;
                // A party is that of any loop: it has no guide's names.
                view = View { loops, guide: (*name != "Party").then_some(&newest.tables) };
                let _ = write!(out, "{}", head(name, loops, kind, doc));
            }
            ["get", method, segment, qualifier, element, component, kind] => {
                let place =
                    Place::read(segment, qualifier, element, component).ok_or(failed("not a place"))?;
                let name = view.name(&place).filter(|name| name.len() > 3).unwrap_or_else(|| words(method));
                out.push_str(&getter(method, &name, &place, kind).ok_or(failed("no such type"))?);
            }
            [how @ ("one" | "many" | "up"), method, kind, loops, doc] => {
                out.push_str(&inner(how, method, kind, loops, doc));
            }
            _ => return Err(failed("not a row")),
        }
    }
    out.push_str("}\n");
    Ok(vec![("src/generated/views.rs".into(), out)])
}

struct View<'g> {
    loops: &'g str,
    guide: Option<&'g Tables>,
}

struct Place<'t> {
    segment: &'t str,
    qualifier: Option<(u8, Vec<&'t str>)>,
    element: u8,
    component: u8,
}

impl<'t> Place<'t> {
    fn read(segment: &'t str, qualifier: &'t str, element: &str, component: &str) -> Option<Self> {
        let qualifier = match qualifier.split_once('=') {
            Some((element, codes)) => Some((element.parse().ok()?, codes.split('|').collect())),
            None if qualifier == "-" => None,
            None => return None,
        };
        Some(Self { segment, qualifier, element: element.parse().ok()?, component: component.parse().ok()? })
    }

    fn shown(&self) -> String {
        let part = if self.component > 0 { format!("-{}", self.component) } else { String::new() };
        let with = self.qualifier.as_ref().map(|(element, codes)| {
            format!(" with `{}` in {}{element:02}", codes.join("` or `"), self.segment)
        });
        format!("{}{:02}{part}{}", self.segment, self.element, with.unwrap_or_default())
    }
}

impl View<'_> {
    /// The name the guide has for a place.
    fn name(&self, place: &Place<'_>) -> Option<String> {
        let t = self.guide?;
        let row = t.loops.iter().find(|row| text(t, row.0) == self.loops)?;
        let children = t.children.get(usize::from(row.2)..usize::from(row.2 + row.3))?;
        let fits = |child: &&crate::tables::ChildRow| {
            let wanted = place.qualifier.as_ref().is_none_or(|(at, codes)| {
                *at != child.5 || text(t, child.7).split('|').any(|code| codes.contains(&code))
            });
            child.0 == packed(place.segment.as_bytes()) && child.4 == NONE && wanted
        };
        let child = children.iter().find(fits)?;
        let element = |list: u16, position: u8| {
            let list = t.lists.get(usize::from(list))?;
            let rows = t.elements.get(usize::from(list.0)..usize::from(list.0 + list.1))?;
            rows.iter().find(|row| row.0 == position)
        };
        let found = element(child.9, place.element)?;
        let found = if place.component > 0 { element(found.3, place.component)? } else { found };
        // What a qualifier tells from others has the name of its segment.
        let named = if place.qualifier.is_some() { child.10 } else { found.10 };
        Some(text(t, named).replace(['[', ']'], ""))
    }
}

fn words(method: &str) -> String {
    let mut shown = method.replace('_', " ");
    if let Some(first) = shown.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    shown
}

fn head(name: &str, loops: &str, kind: &str, doc: &str) -> String {
    let place =
        if loops == "ST" { format!("the transaction set {kind}") } else { format!("loop {loops} of {kind}") };
    format!(
        "\n/// {doc}\n///\n/// A handle to {place}, and to like loops of other guides; what a getter names is `None` where it is not there.\n\
#[derive(Debug, Clone, Copy)]\npub struct {name}<'t>(pub(crate) LoopView<'t>);\n\n\
impl<'t> From<LoopView<'t>> for {name}<'t> {{\n    fn from(found: LoopView<'t>) -> Self {{\n        Self(found)\n    }}\n}}\n\n\
impl<'t> {name}<'t> {{\n    /// The loop.\n    #[must_use]\n    pub const fn view(self) -> LoopView<'t> {{\n        self.0\n    }}\n"
    )
}

fn getter(method: &str, name: &str, place: &Place<'_>, kind: &str) -> Option<String> {
    let (returns, fails) = match kind {
        "text" => ("Option<ValueView<'t>>", ""),
        "amount" => ("Result<Option<Decimal>, Error>", "If it is not a number."),
        "date" => ("Result<Option<Date>, Error>", "If it is not a date of eight digits."),
        "period" => ("Result<Option<Period<'t>>, Error>", "If it is not in the format its qualifier says."),
        _ => return None,
    };
    let errors = if fails.is_empty() {
        "    #[must_use]\n".into()
    } else {
        format!("    ///\n    /// # Errors\n    /// {fails}\n")
    };
    let qualifier = place.qualifier.as_ref().map_or("None".into(), |(element, codes)| {
        let codes: Vec<String> = codes.iter().map(|code| format!("{code:?}")).collect();
        format!("Some(({element}, &[{}]))", codes.join(", "))
    });
    Some(format!(
        "\n    /// {name}: {}.\n{errors}    pub fn {method}(self) -> {returns} {{\n        get::{kind}(self.0, SegmentId::{}, {qualifier}, ({}, {}))\n    }}\n",
        place.shown(),
        place.segment,
        place.element,
        place.component
    ))
}

fn inner(how: &str, method: &str, kind: &str, loops: &str, doc: &str) -> String {
    let ids: Vec<String> = loops.split('|').map(|id| format!("{id:?}")).collect();
    let shown = loops.replace('|', ", ");
    let (returns, body) = match how {
        "many" => (
            format!("impl Iterator<Item = {kind}<'t>> + use<'t>"),
            format!("get::inner(self.0, &[{}]).map({kind})", ids.join(", ")),
        ),
        "up" => (format!("Option<{kind}<'t>>"), format!("self.0.ancestor({}).map({kind})", ids.join(", "))),
        _ => (
            format!("Option<{kind}<'t>>"),
            format!("get::inner(self.0, &[{}]).next().map({kind})", ids.join(", ")),
        ),
    };
    let must_use = if how == "many" { "" } else { "    #[must_use]\n" };
    format!(
        "\n    /// {doc}: loop {shown}.\n{must_use}    pub fn {method}(self) -> {returns} {{\n        {body}\n    }}\n"
    )
}
