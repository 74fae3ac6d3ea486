//! Systems: names of coding systems, and assigning authorities.

use synovia_terminology::{oid_for_uri, system_for_coding_system_name, v2_tables};

use super::super::tree::Cell;
use super::super::way::Way;
use crate::model::Text;

pub(crate) const ORIGINAL_TEXT: &str = "http://hl7.org/fhir/StructureDefinition/originalText";
pub(crate) const VALUE_SET: &str = "http://hl7.org/fhir/StructureDefinition/valueset-reference";

/// Names of table 0396 for the systems in common use, the one to write first where a system has several.
const NAMES: [&str; 41] = [
    "LN",
    "SCT",
    "UCUM",
    "I10C",
    "I10",
    "I10P",
    "I9CDX",
    "C4",
    "HCPCS",
    "CVX",
    "MVX",
    "NDC",
    "RXNORM",
    "NPI",
    "CDCREC",
    "ACTCODE",
    "ROLECODE",
    "ROLECLASS",
    "NULLFL",
    "OBSMETHOD",
    "ENTITYCODE",
    "FDAUNII",
    "MDC",
    "DCM",
    "NCIT",
    "HSLOC",
    "ISO3166_1",
    "ISO3166_2",
    "ISO4217",
    "MEDIATYPE",
    "POS",
    "SOC",
    "NAICS",
    "ICF",
    "ICDO3",
    "SNM3",
    "MEDR",
    "NDFRT",
    "I10PCS",
    "I10G",
    "EDLEVEL",
];

/// The name of a coding system: the caller's, that of table 0396, else its OID or its uri as it is.
pub(crate) fn name_of(w: Way<'_, '_>, system: &Text<'_>) -> Option<Cell> {
    let value = system.as_ref()?;
    if value.null {
        return Some(w.cell(value));
    }
    let uri = value.is.as_ref();
    let own = w.cx.options.code_systems.iter().find(|(_, known)| *known == uri).map(|(name, _)| name.clone());
    let name = own.or_else(|| table_name(uri)).or_else(|| oid_of(uri)).unwrap_or_else(|| uri.to_string());
    Some(Cell { text: name, null: false, by: vec![w.origin(value.by)] })
}

fn table_name(uri: &str) -> Option<String> {
    if let Some(name) = NAMES.iter().find(|name| system_for_coding_system_name(name) == Some(uri)) {
        return Some((*name).to_string());
    }
    let table = v2_tables().find(|t| t.system_uri() == Some(uri));
    table.map(|t| format!("HL7{}", t.number()))
}

/// The OID of a `urn:oid:`.
pub(crate) fn oid_of(uri: &str) -> Option<String> {
    uri.strip_prefix("urn:oid:").filter(|oid| !oid.is_empty()).map(str::to_string)
}

/// A uri as universal id and its type.
pub(crate) fn universal(uri: &str) -> (String, &'static str) {
    if let Some(oid) = oid_of(uri) {
        return (oid, "ISO");
    }
    if let Some(uuid) = uri.strip_prefix("urn:uuid:") {
        return (uuid.to_string(), "UUID");
    }
    match oid_for_uri(uri) {
        Some(oid) => (oid.to_string(), "ISO"),
        None => (uri.to_string(), "URI"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_of_a_system_or_is_no_use() {
        let known = NAMES.iter().filter(|n| system_for_coding_system_name(n).is_some()).count();
        assert!(known >= 38, "{known}");
        assert_eq!(table_name("http://loinc.org").as_deref(), Some("LN"));
        assert_eq!(table_name("http://terminology.hl7.org/CodeSystem/v2-0203").as_deref(), Some("HL70203"));
        assert_eq!(table_name("https://a.example"), None);
    }

    #[test]
    fn uris_are_universal_ids() {
        assert_eq!(universal("urn:oid:1.2.3"), ("1.2.3".to_string(), "ISO"));
        assert_eq!(universal("https://a.example/x"), ("https://a.example/x".to_string(), "URI"));
        assert_eq!(universal("http://hl7.org/fhir/sid/us-ssn"), ("2.16.840.1.113883.4.1".to_string(), "ISO"));
    }
}
