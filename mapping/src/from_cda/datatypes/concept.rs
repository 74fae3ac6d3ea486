//! CD, CE, CV, CO, CS: a code, others that mean the same, and the text it was made from.

use std::borrow::Cow;

use synovia_terminology::{system_for_coding_system_name, uri_for_oid};

use super::content::{dangles, text};
use super::is_oid;
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::cd as own;
use crate::model::{CodeableConcept, Coding, Text, Truth, Val};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

/// The rows that a coding goes by: its code, system and display.
#[derive(Clone, Copy)]
struct Rows {
    code: Rule,
    system: Rule,
    display: Rule,
}

const MAIN: Rows = Rows { code: g::R128, system: g::R129, display: g::R130 };
const TRANSLATION: Rows = Rows { code: g::R132, system: g::R133, display: g::R134 };

/// A concept. One that only says that it is not known gives nothing, unless it says more than that.
pub(in crate::from_cda) fn concept<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    read(s, false)
}

/// A concept that FHIR requires, or that means little without: when it is not known, the reason.
pub(in crate::from_cda) fn concept_or_absent<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    read(s, true)
}

fn read<'a>(s: Scope<'_, 'a>, required: bool) -> Option<CodeableConcept<'a>> {
    let mut out = CodeableConcept::default();
    out.coding.extend(coding(s, MAIN));
    out.coding.extend(qualified(s));
    for translation in s.children("translation") {
        match coding(translation, TRANSLATION) {
            Some(coding) => out.coding.push(coding),
            None => translation.no_target("nullFlavor"),
        }
        if let Some(original) = translation.child("originalText").filter(|_| out.text.is_none()) {
            out.text = text(original, own::TRANSLATION_TEXT);
        }
    }
    out.text = original_text(s).or(out.text);
    if out.coding.is_empty() && out.text.is_none() {
        let reason = if required { s.null(own::ABSENT) } else { s.telling_null(own::ABSENT) };
        out.extension.extend(reason.map(|r| s.absent(r)));
        return (!out.extension.is_empty()).then_some(out);
    }
    if s.is_null() {
        // What stands here instead says it; the code itself is of another system than the one asked for.
        let by =
            out.coding.first().and_then(|c| c.code.as_ref()).or(out.text.as_ref()).map_or(s.by, |v| v.by);
        match s.peek("code").is_empty() {
            true => s.decides("nullFlavor", by),
            false => s.refuse("nullFlavor", Reason::Invalid, "mapping/null-flavor-beside-value"),
        }
    }
    Some(out)
}

/// The OID of SNOMED CT.
const SNOMED: &str = "2.16.840.1.113883.6.96";

/// A code of SNOMED CT with its qualifiers, as an expression: `code:name=value,name=value`. `None` where a part is of another
/// system, or names no code.
fn qualified<'c, 'a>(s: Scope<'c, 'a>) -> Option<Coding<'a>> {
    let is_snomed = |code: Scope<'_, '_>| code.peek("codeSystem") == SNOMED && !code.peek("code").is_empty();
    let pair = |qualifier: Scope<'c, 'a>| Some((qualifier.child("name")?, qualifier.child("value")?));
    let pairs: Option<Vec<_>> = s.children("qualifier").map(pair).collect();
    let pairs = pairs.filter(|all| !all.is_empty() && is_snomed(s))?;
    if !pairs.iter().all(|(name, value)| is_snomed(*name) && is_snomed(*value)) {
        return None;
    }
    let shown: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", name.peek("code"), value.peek("code"))).collect();
    let parts = || pairs.iter().flat_map(|(name, value)| [*name, *value]);
    let leaves: Vec<u32> = core::iter::once(s).chain(parts()).filter_map(|part| part.leaf("code")).collect();
    let by = s.cx().trace.join(s.by, own::QUALIFIED, &leaves);
    parts().for_each(|part| part.code_decides(by));
    Some(Coding {
        system: s.constant(own::QUALIFIED, "http://snomed.info/sct"),
        code: Some(Val::new(Cow::Owned(format!("{}:{}", s.peek("code"), shown.join(","))), by)),
        ..Coding::default()
    })
}

fn original_text<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let original = s.child("originalText");
    if let Some(found) = original.and_then(|o| text(o.under(g::R131), g::R131)) {
        return Some(found);
    }
    original.into_iter().for_each(|o| o.no_target("nullFlavor"));
    let only_display = s.peek("code").is_empty();
    if only_display || original.is_some_and(dangles) {
        // What a code is called is the nearest to what was said for it.
        return s.attribute("displayName", own::DISPLAY_AS_TEXT);
    }
    None
}

fn coding<'a>(s: Scope<'_, 'a>, rows: Rows) -> Option<Coding<'a>> {
    let code = s.attribute("code", rows.code);
    if code.is_none() {
        // A system without a code of it says nothing.
        ["codeSystem", "codeSystemName", "codeSystemVersion"].iter().for_each(|name| s.no_target(name));
        return None;
    }
    let system = coding_system(s, rows.system);
    if system.is_none() {
        s.issue_at("code", Severity::Warning, "mapping/code-without-system");
    }
    Some(Coding {
        code,
        system,
        version: s.attribute("codeSystemVersion", own::VERSION),
        display: s.attribute("displayName", rows.display),
        ..Coding::default()
    })
}

/// The system of the code of this element: by its OID, else by the name that the sender has for it.
pub(in crate::from_cda) fn coding_system<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let oid = s.peek("codeSystem");
    let name = s.peek("codeSystemName");
    let options = s.cx().options;
    let s = if oid.is_empty() {
        s
    } else {
        Scope { by: s.cx().trace.step(s.by, rule, crate::trace::Src::None), ..s }
    };
    let found = if let Some(own) = options.code_systems.get(oid).filter(|_| !oid.is_empty()) {
        s.of_attribute("codeSystem", g::R178, Cow::Owned(own.clone()))
    } else if let Some(uri) = uri_for_oid(oid).filter(|_| is_oid(oid)) {
        s.of_attribute("codeSystem", g::R178, Cow::Borrowed(uri))
    } else if is_oid(oid) {
        s.of_attribute("codeSystem", g::R179, Cow::Owned(format!("urn:oid:{oid}")))
    } else if let Some(uri) = named(s, oid) {
        s.of_attribute("codeSystem", own::SYSTEM_NAME, uri)
    } else {
        None
    };
    if let Some(found) = found {
        s.decides("codeSystemName", found.by);
        return Some(found);
    }
    s.refuse("codeSystem", Reason::Invalid, "mapping/code-system-not-known");
    match named(s, name) {
        Some(uri) => s.of_attribute("codeSystemName", own::SYSTEM_NAME, uri),
        None => {
            s.refuse("codeSystemName", Reason::Invalid, "mapping/code-system-not-known");
            None
        }
    }
}

/// The uri of a code system by a name of it.
fn named<'a>(s: Scope<'_, 'a>, name: &str) -> Option<Cow<'a, str>> {
    if name.is_empty() {
        return None;
    }
    if let Some(own) = s.cx().options.code_systems.get(name) {
        return Some(Cow::Owned(own.clone()));
    }
    if name.starts_with("http://") || name.starts_with("https://") || name.starts_with("urn:") {
        return Some(Cow::Owned(name.to_string()));
    }
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    let uri = match plain.as_str() {
        "SNOMED" | "SNOMEDCT" => "http://snomed.info/sct",
        "LOINC" | "LOINCCODES" => "http://loinc.org",
        "RXNORM" => "http://www.nlm.nih.gov/research/umls/rxnorm",
        "ICD9" | "ICD9CM" => "http://hl7.org/fhir/sid/icd-9-cm",
        "ICD10" | "ICD10CM" => "http://hl7.org/fhir/sid/icd-10-cm",
        "CPT" | "CPT4" => "http://www.ama-assn.org/go/cpt",
        "CVX" => "http://hl7.org/fhir/sid/cvx",
        "NDC" => "http://hl7.org/fhir/sid/ndc",
        "UNII" => "http://fdasis.nlm.nih.gov",
        "UCUM" => "http://unitsofmeasure.org",
        _ => return system_for_coding_system_name(name).map(Cow::Borrowed),
    };
    Some(Cow::Borrowed(uri))
}

/// BL: whether something is so.
pub(in crate::from_cda) fn flag(s: Scope<'_, '_>, rule: Rule) -> Truth {
    let value = s.attribute("value", rule)?;
    let is = match value.is.as_ref() {
        "true" | "1" => true,
        "false" | "0" => false,
        _ => {
            s.refuse("value", Reason::Invalid, "mapping/value-not-valid");
            return None;
        }
    };
    Some(Val::new(is, value.by))
}
