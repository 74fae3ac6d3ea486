//! Codes and systems that rules of 837 give.

use crate::generated::rules::x12::set_837 as r;
use crate::trace::Rule;

pub(crate) const NPI: &str = "http://hl7.org/fhir/sid/us-npi";
pub(crate) const TAX_ID: &str = "urn:oid:2.16.840.1.113883.4.4";
pub(crate) const SSN: &str = "http://hl7.org/fhir/sid/us-ssn";
pub(crate) const CPT: &str = "http://www.ama-assn.org/go/cpt";
pub(crate) const HCPCS: &str = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
pub(crate) const NDC: &str = "http://hl7.org/fhir/sid/ndc";
pub(crate) const CDT: &str = "http://www.ada.org/cdt";
pub(crate) const REVENUE: &str = "https://www.nubc.org/CodeSystem/RevenueCodes";
pub(crate) const TYPE_OF_BILL: &str = "https://www.nubc.org/CodeSystem/TypeOfBill";
pub(crate) const PLACE_OF_SERVICE: &str =
    "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set";
pub(crate) const TAXONOMY: &str = "http://nucc.org/provider-taxonomy";
pub(crate) const CLAIM_TYPE: &str = "http://terminology.hl7.org/CodeSystem/claim-type";
pub(crate) const DIAGNOSIS_TYPE: &str = "http://terminology.hl7.org/CodeSystem/ex-diagnosistype";
/// What CARIN adds to the types of diagnoses that HL7 has.
pub(crate) const CLAIM_DIAGNOSIS_TYPE: &str =
    "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimDiagnosisType";
pub(crate) const ON_ADMISSION: &str = "https://www.nubc.org/CodeSystem/PresentOnAdmissionIndicator";
pub(crate) const CARE_TEAM: &str = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimCareTeamRole";
/// The roles that CARIN takes over from HL7.
pub(crate) const CARE_TEAM_BASE: &str = "http://terminology.hl7.org/CodeSystem/claimcareteamrole";
/// Who performed a service, of [`CARE_TEAM`].
pub(crate) const RENDERING: &str = "performing";
pub(crate) const RELATIONSHIP: &str = "http://terminology.hl7.org/CodeSystem/subscriber-relationship";
pub(crate) const INSURANCE_TYPE: &str = "https://codesystem.x12.org/005010/1032";
pub(crate) const COVERAGE_CLASS: &str = "http://terminology.hl7.org/CodeSystem/coverage-class";
pub(crate) const PAYEE_TYPE: &str = "http://terminology.hl7.org/CodeSystem/payeetype";
pub(crate) const RELATED: &str = "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship";
pub(crate) const ACCIDENT: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
pub(crate) const ICD10CM: &str = "http://hl7.org/fhir/sid/icd-10-cm";
pub(crate) const ICD9CM: &str = "http://hl7.org/fhir/sid/icd-9-cm";
pub(crate) const ICD10PCS: &str = "http://www.cms.gov/Medicare/Coding/ICD10";
pub(crate) const ICD9PCS: &str = "http://terminology.hl7.org/CodeSystem/icd9";
pub(crate) const PROCEDURE_TYPE: &str = "http://terminology.hl7.org/CodeSystem/ex-procedure-type";
pub(crate) const INFORMATION: &str = "http://terminology.hl7.org/CodeSystem/claiminformationcategory";
pub(crate) const INFORMATION_TYPE: &str = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType";
pub(crate) const ADMISSION_TYPE: &str = "https://www.nubc.org/CodeSystem/PriorityTypeOfAdmitOrVisit";
pub(crate) const POINT_OF_ORIGIN: &str = "https://www.nubc.org/CodeSystem/PointOfOrigin";
pub(crate) const DISCHARGE_STATUS: &str = "https://www.nubc.org/CodeSystem/PatDischargeStatus";

// Data elements of X12 whose codes say what a segment is about.
pub(crate) const IDENTIFICATION: &str = "https://codesystem.x12.org/005010/66";
pub(crate) const ENTITY: &str = "https://codesystem.x12.org/005010/98";
pub(crate) const REFERENCE: &str = "https://codesystem.x12.org/005010/128";
pub(crate) const NOTE: &str = "https://codesystem.x12.org/005010/363";
pub(crate) const DATE: &str = "https://codesystem.x12.org/005010/374";
pub(crate) const AMOUNT: &str = "https://codesystem.x12.org/005010/522";
pub(crate) const QUANTITY: &str = "https://codesystem.x12.org/005010/673";
pub(crate) const REPORT: &str = "https://codesystem.x12.org/005010/755";
pub(crate) const CODE_LIST: &str = "https://codesystem.x12.org/005010/1270";
pub(crate) const INDUSTRY: &str = "https://codesystem.x12.org/005010/1271";
pub(crate) const SURFACE: &str = "https://codesystem.x12.org/005010/1369";
/// The set in the words of element 143.
pub(crate) const SET: &str = "https://codesystem.x12.org/005010/143";

/// What the qualifier of a diagnosis (HI, first component) means.
pub(super) struct DiagnosisKind {
    pub(super) rule: Rule,
    /// The system and the code of its type.
    pub(super) kind: (&'static str, &'static str),
    /// Whether it is of ICD-10.
    pub(super) ten: bool,
}

/// The kind of a diagnosis by its qualifier; the others of an institutional claim are told from those of other claims.
pub(super) fn diagnosis(qualifier: &str, institutional: bool) -> Option<DiagnosisKind> {
    let (rule, kind) = match qualifier {
        "ABK" | "BK" => (r::HI_PRINCIPAL, (DIAGNOSIS_TYPE, "principal")),
        "ABJ" | "BJ" => (r::HI_ADMITTING, (DIAGNOSIS_TYPE, "admitting")),
        "APR" | "PR" => (r::HI_REASON, (CLAIM_DIAGNOSIS_TYPE, "patientreasonforvisit")),
        "ABN" | "BN" => (r::HI_EXTERNAL, (CLAIM_DIAGNOSIS_TYPE, "externalcauseofinjury")),
        "ABF" | "BF" if institutional => (r::HI_OTHER, (CLAIM_DIAGNOSIS_TYPE, "other")),
        "ABF" | "BF" => (r::HI_OTHER, (CLAIM_DIAGNOSIS_TYPE, "secondary")),
        _ => return None,
    };
    Some(DiagnosisKind { rule, kind, ten: qualifier.starts_with('A') })
}

/// The role of a provider of a claim by NM101: its rule, system and code.
pub(super) fn role(entity: &str) -> Option<(Rule, &'static str, &'static str)> {
    Some(match entity {
        "DN" | "P3" => (r::NM1_REFERRING, CARE_TEAM, "referring"),
        "82" => (r::NM1_RENDERING, CARE_TEAM, RENDERING),
        "DQ" => (r::NM1_SUPERVISING, CARE_TEAM_BASE, "supervisor"),
        "71" => (r::NM1_ATTENDING, CARE_TEAM, "attending"),
        "72" => (r::NM1_OPERATING, CARE_TEAM, "operating"),
        "ZZ" => (r::NM1_OTHER_OPERATING, CARE_TEAM, "otheroperating"),
        _ => return None,
    })
}

/// SBR02 or PAT01 as the code of a relationship to the subscriber.
pub(super) fn relationship(code: &str) -> Option<&'static str> {
    Some(match code {
        "18" => "self",
        "01" => "spouse",
        "19" => "child",
        "53" => "common",
        "G8" | "20" | "21" | "39" | "40" => "other",
        _ => return None,
    })
}

/// The system of a procedure code by its qualifier and form.
pub(super) fn procedure(qualifier: &str, code: &str) -> Option<&'static str> {
    match qualifier {
        "HC" if code.len() == 5 && code.bytes().next().is_some_and(|b| b.is_ascii_digit()) => Some(CPT),
        "HC" => Some(HCPCS),
        "AD" => Some(CDT),
        _ => None,
    }
}

/// The system of a modifier by the qualifier of its procedure and its form: those of CPT begin with a digit, but for the physical
/// status of who is under anesthesia (P1 to P6).
pub(crate) fn modifier(qualifier: &str, code: &str) -> Option<&'static str> {
    let is_cpt = match code.as_bytes() {
        [b'P', b'1'..=b'6'] => true,
        [first, ..] => first.is_ascii_digit(),
        [] => false,
    };
    match qualifier {
        "HC" if is_cpt => Some(CPT),
        "HC" => Some(HCPCS),
        "AD" => Some(CDT),
        _ => None,
    }
}

/// ICD codes have their point in FHIR and none in X12: behind the third place, of external causes in ICD-9 the fourth.
pub(crate) fn icd(code: &str, ten: bool) -> String {
    let at = if !ten && code.starts_with('E') { 4 } else { 3 };
    match code.split_at_checked(at) {
        Some((head, tail)) if !tail.is_empty() && !code.contains('.') => format!("{head}.{tail}"),
        _ => code.to_string(),
    }
}

/// The order of an insurance by SBR01: primary, secondary, tertiary, then fourth to eleventh.
pub(crate) const ORDERS: [&str; 11] = ["P", "S", "T", "A", "B", "C", "D", "E", "F", "G", "H"];

/// Whether a procedure (HI, first component) is the principal one, and its system.
pub(super) fn icd_procedure(qualifier: &str) -> Option<(&'static str, &'static str)> {
    Some(match qualifier {
        "BBR" => ("primary", ICD10PCS),
        "BR" => ("primary", ICD9PCS),
        "BBQ" => ("secondary", ICD10PCS),
        "BQ" => ("secondary", ICD9PCS),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icd_codes_get_their_point() {
        for (code, ten, is) in [
            ("J020", true, "J02.0"),
            ("A00", true, "A00"),
            ("E8889", false, "E888.9"),
            ("4659", false, "465.9"),
            ("J02.0", true, "J02.0"),
        ] {
            assert_eq!(icd(code, ten), is);
        }
        assert_eq!(procedure("HC", "99213"), Some(CPT));
        assert_eq!(procedure("HC", "J3490"), Some(HCPCS));
        assert_eq!(procedure("ZZ", "1"), None);
        for (code, system) in
            [("25", CPT), ("59", CPT), ("P3", CPT), ("2P", CPT), ("TC", HCPCS), ("PT", HCPCS)]
        {
            assert_eq!(modifier("HC", code), Some(system), "{code}");
        }
        assert_eq!((modifier("AD", "1"), modifier("ZZ", "25")), (Some(CDT), None));
    }
}
