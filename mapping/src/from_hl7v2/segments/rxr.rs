//! RXR: by which way and into which part of the body something was given.

use synovia_terminology::maps;

use crate::from_hl7v2::datatypes::cwe;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::rxr_immunization as r;
use crate::model::Immunization;

/// `RXR-Immunization`; `s` is the RXR inside its message row.
pub(crate) fn immunization<'a>(s: Scope<'_, 'a>, i: &mut Immunization<'a>) {
    i.route = s.get(1, r::R3, |s| cwe::concept(s, Some(maps::ROUTE_OF_ADMINISTRATION)));
    i.site = s.get(2, r::R4, |s| cwe::concept(s, Some(maps::BODY_PARTS)));
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{assert_all_rows_fire, with_record};
    use crate::options::Options;

    #[test]
    fn route_and_site_are_mapped_and_kept() {
        let message = "MSH|^~\\&|A|B|||20260102||VXU^V04|1|P|2.5.1\rRXA|0|1\rRXR|IM^Intramuscular^HL70162|LA^Left arm^HL70163\rRXR|PO";
        assert_all_rows_fire("segments/RXR-Immunization", &[(message, &Options::default())]);
        with_record(message, &Options::default(), |v2, record| {
            let made = &record.immunizations[0];
            let codes = |c: &Option<crate::model::CodeableConcept<'_>>| {
                let all = c.as_ref().unwrap().coding.iter();
                all.map(|c| c.code.as_ref().unwrap().is.to_string()).collect::<Vec<_>>()
            };
            assert!(codes(&made.route).contains(&"IM".to_string()));
            assert!(codes(&made.site).contains(&"LA".to_string()));
            assert!(v2.cx.issues.borrow().iter().any(|i| i.code == "mapping/second-route"));
        });
    }
}
