//! The tables of templates: who they are, which sections a LOINC code names, and which sections a type of document has.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::facts;

/// A row of `templates.tsv`.
pub struct Template {
    pub kind: String,
    pub name: String,
    pub class: String,
    pub oid: String,
    pub extension: String,
    pub title: String,
    pub loinc: String,
    pub releases: u8,
}

const RELEASES: [&str; 4] = ["2.1", "3.0", "4.0", "5.0-dev"];
const KINDS: [(&str, &str); 6] = [
    ("document", "Document"),
    ("section", "Section"),
    ("entry", "Entry"),
    ("participation", "Participation"),
    ("other", "Other"),
    ("datatype", "Datatype"),
];

/// All rows, by OID and extension.
pub fn read(folder: &Path) -> Result<Vec<Template>, String> {
    let rows = facts::table::<8>(folder, "templates.tsv")?;
    let mut all = rows
        .into_iter()
        .map(|[kind, name, class, oid, extension, title, loinc, releases]| {
            let releases =
                releases.split(' ').try_fold(0, |sum, release| Ok::<u8, String>(sum | bit(release)?))?;
            Ok(Template { kind, name, class, oid, extension, title, loinc, releases })
        })
        .collect::<Result<Vec<_>, String>>()?;
    all.sort_by(|a, b| (&a.oid, &a.extension).cmp(&(&b.oid, &b.extension)));
    Ok(all)
}

fn bit(release: &str) -> Result<u8, String> {
    let at =
        RELEASES.iter().position(|known| *known == release).ok_or_else(|| format!("no release {release}"))?;
    Ok(1 << at)
}

/// The file of the three tables, and its number of rows.
pub fn file(folder: &Path, all: &[Template]) -> Result<(usize, String), String> {
    let mut out = String::from(
        "use crate::template::{Conformance as C, DocumentSection, SectionCode, Template, TemplateKind as K};\n\n\
         /// All templates, by OID as text, then extension.\npub(crate) static TEMPLATES: &[Template] = &[\n",
    );
    for template in all {
        let kind = KINDS.iter().find(|(word, _)| *word == template.kind);
        let (_, kind) = kind.ok_or_else(|| format!("templates.tsv: no kind {}", template.kind))?;
        let Template { name, class, oid, extension, title, loinc, releases, .. } = template;
        let _ = writeln!(
            out,
            "    Template::row(K::{kind}, \"{name}\", \"{title}\", \"{class}\", \"{oid}\", \"{extension}\", \"{loinc}\", {releases}),"
        );
    }
    out.push_str("];\n\n/// The sections each LOINC code can name, by code.\npub(crate) static SECTION_CODES: &[SectionCode] = &[\n");
    let codes = section_codes(all);
    for (code, names) in &codes {
        let names: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        let _ = writeln!(out, "    SectionCode {{ code: \"{code}\", sections: &[{}] }},", names.join(", "));
    }
    out.push_str(
        "];\n\n/// The sections of types of documents, by name of the document, release and conformance.\n",
    );
    out.push_str("pub(crate) static DOCUMENT_SECTIONS: &[DocumentSection] = &[\n");
    let mut rows = all.len() + codes.len();
    for row in facts::table::<6>(folder, "document-sections.tsv")? {
        let [document, release, section, oid, extension, conformance] = &row;
        if !all
            .iter()
            .any(|known| known.oid == *oid && known.extension == *extension && known.name == *section)
        {
            return Err(format!("document-sections.tsv: no template {oid} {extension} of {section}"));
        }
        let conformance = match conformance.as_str() {
            "SHALL" => "Shall",
            "SHOULD" => "Should",
            "MAY" => "May",
            other => return Err(format!("document-sections.tsv: no conformance {other}")),
        };
        let release = bit(release)?;
        let _ = writeln!(
            out,
            "    DocumentSection::row(\"{document}\", {release}, \"{section}\", \"{oid}\", \"{extension}\", C::{conformance}),"
        );
        rows += 1;
    }
    out.push_str("];\n");
    Ok((rows, out))
}

/// The names of the sections of each code.
pub fn section_codes(all: &[Template]) -> BTreeMap<&str, Vec<&str>> {
    let mut codes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for template in all.iter().filter(|template| template.kind == "section" && !template.loinc.is_empty()) {
        let names = codes.entry(&template.loinc).or_default();
        if !names.contains(&template.name.as_str()) {
            names.push(&template.name);
        }
    }
    codes
}
