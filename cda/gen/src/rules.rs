//! The rules of the R2.1 schematron: contexts and tests, each text once.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::facts::table;

/// Texts, each once, by the number they got.
#[derive(Default)]
pub struct Texts {
    all: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Texts {
    pub fn number(&mut self, text: &str) -> usize {
        *self.numbers.entry(text.to_owned()).or_insert_with(|| {
            self.all.push(text.to_owned());
            self.all.len() - 1
        })
    }

    /// As a static list.
    pub fn list(&self, out: &mut String, doc: &str, name: &str) {
        let _ = writeln!(out, "\n/// {doc}\npub(crate) static {name}: &[&str] = &[");
        for text in &self.all {
            let _ = writeln!(out, "    {text:?},");
        }
        out.push_str("];\n");
    }
}

/// How many rules there are, and the file of them.
pub fn r21(data: &Path) -> Result<(usize, String), String> {
    let mut templates: Vec<(&str, &str)> = Vec::new();
    let mut contexts = Texts::default();
    let mut tests = Texts::default();
    let mut rules = String::new();
    let patterns = table::<2>(data, "r21-contexts.tsv")?;
    let mut rows = table::<6>(data, "r21-rules.tsv")?;
    let stated = table::<2>(data, "r21-stated.tsv")?;
    for [id, test] in &stated {
        let mut of_id = rows.iter_mut().filter(|row| row[4] == *id);
        match (of_id.next(), of_id.next()) {
            (Some(row), None) if row[5] == "." || row[5].starts_with("not(test") => row[5].clone_from(test),
            _ => return Err(format!("r21-stated.tsv: {id}: not one rule without a test")),
        }
    }
    for [oid, extension, context, level, id, test] in &rows {
        let pattern = patterns.iter().find(|[number, _]| number == context);
        let [_, pattern] = pattern.ok_or_else(|| format!("r21-rules.tsv: {id}: no context {context}"))?;
        let error = match level.as_str() {
            "error" => true,
            "warning" => false,
            other => return Err(format!("r21-rules.tsv: {id}: level {other:?}")),
        };
        let template = (oid.as_str(), extension.as_str());
        // The rules of a template stand together.
        if templates.last() != Some(&template) {
            templates.push(template);
        }
        let template = templates.len() - 1;
        let (context, test) = (contexts.number(pattern), tests.number(test));
        let _ = writeln!(rules, "    R({template}, {context}, {error}, {id:?}, {test}),");
    }
    let mut out = String::from("use crate::validate::r21::Rule as R;\n");
    out.push_str(
        "\n/// The templates: OID and extension.\npub(crate) static TEMPLATES: &[(&str, &str)] = &[\n",
    );
    for template in &templates {
        let _ = writeln!(out, "    {template:?},");
    }
    out.push_str("];\n");
    contexts.list(
        &mut out,
        "The contexts: unions of paths that begin at an element with a template.",
        "CONTEXTS",
    );
    tests.list(&mut out, "The tests.", "TESTS");
    let _ = writeln!(
        out,
        "\n/// The rules in the order of the schematron: template, context, whether an error, id, test.\n\
         pub(crate) static RULES: &[R] = &[\n{rules}];"
    );
    let mut ids: Vec<&str> = stated.iter().map(|[id, _]| id.as_str()).collect();
    ids.sort_unstable();
    out.push_str(
        "\n/// Rules the schematron leaves untested, whose tests here follow their words. Sorted.\n\
         pub(crate) static STATED: &[&str] = &[\n",
    );
    for id in ids {
        let _ = writeln!(out, "    {id:?},");
    }
    out.push_str("];\n");
    Ok((rows.len(), out))
}
