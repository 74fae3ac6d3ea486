//! ORC: what an order says of a vaccine.

use synovia_terminology::maps;

use super::is_pair;
use crate::from_hl7v2::datatypes::{cwe, ei, eip, time, xcn};
use crate::from_hl7v2::scope::Scope;
use crate::from_hl7v2::segments::rxa;
use crate::from_hl7v2::segments::shared::superseded;
use crate::generated::rules::hl7v2::orc_immunization as own;
use crate::generated::rules::segments::orc_immunization as r;
use crate::model::Immunization;

/// `ORC-Immunization`; `s` is the ORC inside its message row.
pub(crate) fn immunization<'a>(s: Scope<'_, 'a>, i: &mut Immunization<'a>) {
    let placer = s.get(2, r::R4, ei::identifier);
    i.identifier.extend(placer.map(|id| s.typed(id, r::R5, "PLAC", r::R6)));
    let filler = s.get(3, r::R7, ei::identifier);
    i.identifier.extend(filler.map(|id| s.typed(id, r::R8, "FILL", r::R9)));
    if is_pair(s) {
        i.identifier.extend(s.get(4, r::R10, eip::filler));
        i.identifier.extend(s.get(4, r::R11, eip::placer));
    } else {
        i.identifier.extend(
            s.get(4, own::GROUP, ei::identifier).map(|id| s.typed(id, own::GROUP, "PGN", own::GROUP)),
        );
    }
    // An Immunization has been given: it has no place for what is to be done with the order, nor for how far that is.
    [1, 5].into_iter().for_each(|field| superseded(s, field));
    i.recorded = s.get(9, r::R16, time::date_time);
    i.performer.extend(s.all(12, r::R19, |place| {
        let actor = Some(xcn::practitioner_role(place)?);
        Some(rxa::performer(s, actor, "OP", [r::R20, r::R21]))
    }));
    i.common.meta.security.extend(s.all(28, r::R37, |s| cwe::coding(s, Some(maps::CONFIDENTIALITY_CODE))));
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{assert_all_rows_fire, segment, with_record};
    use crate::options::Options;

    #[test]
    fn numbers_time_orderer_and_security() {
        let orc = segment(
            "ORC",
            &[
                (2, "P1"),
                (3, "F1"),
                (4, "PG&C^FG&I"),
                (9, "20260101"),
                (12, "12^Order~13^Two"),
                (28, "V^v^HL70177"),
            ],
        );
        let message = format!("MSH|^~\\&|A|B|||20260102||VXU^V04|1|P|2.8.2\r{orc}\rRXA|0|1|20260101");
        assert_all_rows_fire("segments/ORC-Immunization", &[(&message, &Options::default())]);
        with_record(&message, &Options::default(), |_, record| {
            let made = &record.immunizations[0];
            let values: Vec<_> =
                made.identifier.iter().map(|i| i.value.as_ref().unwrap().is.to_string()).collect();
            assert_eq!(values, ["P1", "F1", "FG", "PG"]);
            assert_eq!(made.recorded.as_ref().unwrap().is, "2026-01-01");
            assert_eq!((made.performer.len(), record.practitioner_roles.len()), (2, 2));
            assert_eq!(made.common.meta.security.len(), 1);
            assert!(record.service_requests.is_empty());
        });
    }

    #[test]
    fn one_number_of_a_group_is_one_identifier() {
        let orc = segment("ORC", &[(1, "RE"), (2, "P1"), (4, "G1^HIS"), (5, "CM")]);
        let message = format!("MSH|^~\\&|A|B|||20260102||VXU^V04|1|P|2.5.1\r{orc}\rRXA|0|1|20260101");
        with_record(&message, &Options::default(), |_, record| {
            let group = &record.immunizations[0].identifier[1];
            assert_eq!(group.value.as_ref().unwrap().is, "G1");
            assert_eq!(group.r#type.as_ref().unwrap().coding[0].code.as_ref().unwrap().is, "PGN");
        });
    }
}
