//! Systems, and codes that FHIR has codes of its own for.

use super::both::Known;
pub(crate) use crate::from_x12::codes::{
    COVERAGE_CLASS, ICD9CM as ICD9, ICD10CM as ICD10, NPI, RELATIONSHIP, SSN, TAX_ID, TAXONOMY,
    icd as pointed, modifier,
};

pub(crate) const TASK: &str = "http://terminology.hl7.org/CodeSystem/financialtaskcode";
pub(crate) const ADJUDICATION: &str = "http://terminology.hl7.org/CodeSystem/adjudication";
pub(crate) const STATUS_CATEGORY: &str = "https://x12.org/codes/claim-status-category-codes";
pub(crate) const STATUS_CODE: &str = "https://x12.org/codes/claim-status-codes";
pub(crate) const SERVICE_TYPE: &str = "https://x12.org/codes/service-type-codes";
pub(crate) const LANGUAGE: &str = "urn:ietf:bcp:47";
pub(crate) const PLACE: &str =
    "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set";
pub(crate) const BILL: &str = "https://www.nubc.org/CodeSystem/TypeOfBill";
pub(crate) const REASON: &str = "https://x12.org/codes/health-care-services-decision-reason-codes";
const NETWORK_SYSTEM: &str = "http://terminology.hl7.org/CodeSystem/benefit-network";
const UNIT_SYSTEM: &str = "http://terminology.hl7.org/CodeSystem/benefit-unit";

/// The code system of a data element of X12.
macro_rules! elements {
    ($($name:ident = $number:literal;)*) => {
        $(pub(crate) const $name: &str = concat!("https://codesystem.x12.org/005010/", $number);)*
    };
}

elements! {
    ENTITY = "98";
    QUALIFIER = "128";
    ID_QUALIFIER = "66";
    AMOUNT = "522";
    DATE = "374";
    COVERAGE_LEVEL = "1207";
    TIME_PERIOD = "615";
    YES_NO = "1073";
    INFORMATION = "1390";
    REJECT = "901";
    INDIVIDUAL = "1069";
    MARITAL = "1067";
    INSURANCE_LINE = "1205";
    REQUEST_CATEGORY = "1525";
    CERTIFICATION = "1322";
    LEVEL_OF_SERVICE = "1338";
    RELATED_CAUSES = "1362";
    ACTION = "306";
    REPORT_TYPE = "755";
}

pub(crate) static NETWORK: &[Known] = &[("Y", NETWORK_SYSTEM, "in"), ("N", NETWORK_SYSTEM, "out")];
pub(crate) static UNIT: &[Known] = &[("FAM", UNIT_SYSTEM, "family"), ("IND", UNIT_SYSTEM, "individual")];
pub(crate) static RELATION: &[Known] = &[
    ("01", RELATIONSHIP, "spouse"),
    ("18", RELATIONSHIP, "self"),
    ("19", RELATIONSHIP, "child"),
    ("53", RELATIONSHIP, "common"),
];

/// `.2` → `20%`: a share of one as a percentage, exactly.
pub(crate) fn percent(text: &str) -> Option<String> {
    let number = crate::from_x12::scope::number(text)?;
    let (whole, part) = number.split_once('.').unwrap_or((&number, ""));
    let digits = format!("{part:0<2}");
    let (moved, rest) = digits.split_at_checked(2)?;
    let whole = format!("{whole}{moved}");
    let sign = if whole.starts_with('-') { "-" } else { "" };
    let plain = whole.trim_start_matches('-').trim_start_matches('0');
    let plain = if plain.is_empty() { "0" } else { plain };
    let point = if rest.is_empty() { String::new() } else { format!(".{rest}") };
    Some(format!("{sign}{plain}{point}%"))
}

/// `20%` → `.2`: the inverse of [`percent`].
pub(crate) fn fraction(text: &str) -> Option<String> {
    let number = text.strip_suffix('%')?;
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    if !whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit()) || whole.is_empty() {
        return None;
    }
    let whole = format!("{whole:0>3}");
    let (head, tail) = whole.split_at_checked(whole.len().checked_sub(2)?)?;
    let head = head.trim_start_matches('0');
    let tail = format!("{tail}{part}");
    let tail = tail.trim_end_matches('0');
    Some(match (head, tail) {
        ("", "") => "0".to_string(),
        (head, "") => format!("{sign}{head}"),
        (head, tail) => format!("{sign}{head}.{tail}"),
    })
}

/// The system that a qualifier of an identifier names (NM108, REF01).
pub(crate) fn identifier_system(qualifier: &str) -> Option<&'static str> {
    Some(match qualifier {
        "XX" | "HPI" => NPI,
        "24" | "FI" | "EI" | "TJ" => TAX_ID,
        "34" | "SY" => SSN,
        _ => return None,
    })
}

/// The qualifier of an identifier of a system, of element 66 (NM108) or 128 (REF01).
pub(crate) fn qualifier(system: &str, element: &str) -> Option<&'static str> {
    let name = element == ID_QUALIFIER;
    Some(match system {
        NPI => {
            if name {
                "XX"
            } else {
                "HPI"
            }
        }
        TAX_ID => {
            if name {
                "FI"
            } else {
                "EI"
            }
        }
        SSN => {
            if name {
                "34"
            } else {
                "SY"
            }
        }
        _ => return None,
    })
}

/// The system of a procedure code, by its qualifier and form.
pub(crate) fn procedure_system(qualifier: &str, code: &str) -> Option<&'static str> {
    let all_digits_first = code.len() == 5 && code.bytes().next().is_some_and(|b| b.is_ascii_digit());
    Some(match qualifier {
        "HC" if all_digits_first => "http://www.ama-assn.org/go/cpt",
        "HC" => "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
        "AD" => "http://www.ada.org/cdt",
        "N4" => "http://hl7.org/fhir/sid/ndc",
        "NU" => "https://www.nubc.org/CodeSystem/RevenueCodes",
        _ => return None,
    })
}

/// The qualifier of a procedure code of a system; `ZZ` where X12 has none.
pub(crate) fn procedure_qualifier(system: &str) -> &'static str {
    match system {
        "http://www.ama-assn.org/go/cpt" | "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets" => "HC",
        "http://www.ada.org/cdt" => "AD",
        "http://hl7.org/fhir/sid/ndc" => "N4",
        "https://www.nubc.org/CodeSystem/RevenueCodes" => "NU",
        _ => "ZZ",
    }
}

/// The system and use of a telecom by the qualifier of PER; `other` for those FHIR does not tell apart.
pub(crate) fn telecom(qualifier: &str) -> (&'static str, Option<&'static str>) {
    match qualifier {
        "TE" => ("phone", None),
        "WP" => ("phone", Some("work")),
        "HP" => ("phone", Some("home")),
        "CP" => ("phone", Some("mobile")),
        "FX" => ("fax", None),
        "EM" => ("email", None),
        "UR" => ("url", None),
        _ => ("other", None),
    }
}

/// The qualifier of a telecom.
pub(crate) fn telecom_qualifier(system: &str, r#use: &str) -> Option<&'static str> {
    Some(match (system, r#use) {
        ("phone", "work") => "WP",
        ("phone", "home") => "HP",
        ("phone", "mobile") => "CP",
        ("phone", _) => "TE",
        ("fax", _) => "FX",
        ("email", _) => "EM",
        ("url", _) => "UR",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_percentages() {
        for (share, is) in
            [(".2", "20%"), ("1", "100%"), ("0", "0%"), (".125", "12.5%"), ("12.5", "1250%"), ("-.05", "-5%")]
        {
            assert_eq!(percent(share).as_deref(), Some(is));
            assert_eq!(fraction(is).as_deref(), Some(share));
        }
        for bad in ["%", "x%", "20", "1.x%"] {
            assert_eq!(fraction(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_has_a_system_goes_back_to_its_qualifier() {
        for code in ["XX", "FI", "34"] {
            assert_eq!(identifier_system(code).and_then(|s| qualifier(s, ID_QUALIFIER)), Some(code));
        }
        for code in ["HPI", "EI", "SY"] {
            assert_eq!(identifier_system(code).and_then(|s| qualifier(s, QUALIFIER)), Some(code));
        }
        for code in ["HC", "AD", "N4", "NU"] {
            assert_eq!(procedure_system(code, "D0120").map(procedure_qualifier), Some(code));
        }
        for code in ["TE", "WP", "HP", "CP", "FX", "EM", "UR"] {
            let (system, r#use) = telecom(code);
            assert_eq!(telecom_qualifier(system, r#use.unwrap_or("")), Some(code));
        }
        assert_eq!((identifier_system("MI"), qualifier("", QUALIFIER)), (None, None));
        assert_eq!((procedure_system("ZZ", "1"), procedure_qualifier("x")), (None, "ZZ"));
    }
}
