//! Sections of the body: their templates, codes and titles.

use synovia_cda::Release;
use synovia_cda::template::{self, Template};

use super::tree::{El, fixed};

/// LOINC.
pub(super) const LOINC: &str = "2.16.840.1.113883.6.1";
/// SNOMED CT.
pub(super) const SNOMED: &str = "2.16.840.1.113883.6.96";
/// HL7's codes of acts.
pub(super) const ACT_CODE: &str = "2.16.840.1.113883.5.4";
/// HL7's codes of classes of acts.
pub(super) const ACT_CLASS: &str = "2.16.840.1.113883.5.6";

/// What the codes that a map or template gives are called, for those who read the narrative.
const NAMES: &[(&str, &str)] = &[
    ("55561003", "Active"),
    ("73425007", "Inactive"),
    ("413322009", "Resolved"),
    ("246455001", "Recurrence"),
    ("263855007", "Relapse"),
    ("277022003", "Remission"),
    ("255604002", "Mild"),
    ("6736007", "Moderate"),
    ("24484000", "Severe"),
    ("CRITH", "High criticality"),
    ("CRITL", "Low criticality"),
    ("CRITU", "Unable to assess criticality"),
    ("416098002", "Allergy to drug"),
    ("414285001", "Allergy to food"),
    ("419199007", "Allergy to substance"),
    ("426232007", "Environmental allergy"),
    ("59037007", "Intolerance to drug"),
    ("235719002", "Intolerance to food"),
    ("419511003", "Propensity to adverse reactions to drug"),
    ("418471000", "Propensity to adverse reactions to food"),
    ("418038007", "Propensity to adverse reactions to substance"),
    ("420134006", "Propensity to adverse reactions"),
    ("419099009", "Dead"),
    ("46680005", "Vital signs"),
    ("86744-0", "Care team"),
    ("76689-9", "Sex assigned at birth"),
];

/// An element with a code that was given by a map or a template, and what that code is called.
pub(super) fn shown(el: El) -> El {
    let name = el.get("@code").and_then(|code| NAMES.iter().find(|(c, _)| *c == code));
    match name.filter(|_| el.get("@displayName").is_none()) {
        Some((_, name)) => el.fix("@displayName", name),
        None => el,
    }
}

/// Adds the ids of a template of R2.1: that of R1.1 too, where there was one.
pub(super) fn template(el: El, name: &str) -> El {
    let of_release = template::named(name).filter(|row| row.is_in(Release::R2_1)).last();
    // A template that came later may be used with R2.1: in its first version.
    match of_release.or_else(|| template::named(name).next()) {
        Some(row) => ids(el, row.oid, row.extension),
        None => el,
    }
}

fn ids(el: El, oid: &str, extension: &str) -> El {
    let own = || El::new("templateId").fix("@root", oid);
    if extension.is_empty() {
        return el.with(own());
    }
    let el = if is_new(oid) { el } else { el.with(own()) };
    el.with(own().fix("@extension", extension))
}

/// Whether R1.1 had no template with this OID: those of R2.0 and later are numbered from 56 (sections) and from 109.
fn is_new(oid: &str) -> bool {
    let number =
        |prefix| oid.strip_prefix(prefix).and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    number("2.16.840.1.113883.10.20.22.2.").is_some_and(|n| n >= 56)
        || number("2.16.840.1.113883.10.20.22.4.").is_some_and(|n| n >= 109)
        || number("2.16.840.1.113883.10.20.22.1.").is_some_and(|n| n >= 13)
        || number("2.16.840.1.113883.10.20.22.5.").is_some_and(|n| n >= 6)
}

/// The version of a section's template that a type of document names, else the newest of R2.1.
fn row(document: &str, name: &str) -> Option<&'static Template> {
    let named = template::document_sections(document, Release::R2_1).find(|row| row.section == name);
    if let Some(row) = named {
        return template::versions(row.oid).iter().find(|version| version.extension == row.extension);
    }
    let of_release = template::named(name).filter(|row| row.is_in(Release::R2_1)).last();
    of_release.or_else(|| template::named(name).next())
}

/// A section without content.
pub(super) fn section(document: &str, name: &str) -> El {
    let el = El::new("section");
    let Some(row) = row(document, name) else { return el };
    let el = ids(el, row.oid, row.extension);
    let code = if row.loinc.is_empty() { "34109-9" } else { row.loinc };
    let code = fixed("code", code, LOINC);
    let code = match name {
        "AdmissionDiagnosisSection" => code.with(fixed("translation", "42347-5", LOINC)),
        "DischargeDiagnosisSection" => code.with(fixed("translation", "78375-3", LOINC)),
        "DischargeMedicationsSection" => code.with(fixed("translation", "75311-1", LOINC)),
        _ => code,
    };
    let title = row.title.split(" (").next().unwrap_or_default();
    let title = title.strip_suffix(" Section").unwrap_or(title);
    let title = super::tree::Cell { text: title.to_owned(), by: Vec::new() };
    el.with(code).with(El::new("title").text(Some(title)))
}

/// A header's templates.
pub(super) fn document(el: El, name: &str) -> El {
    template(template(el, "UsRealmHeader"), name)
}
