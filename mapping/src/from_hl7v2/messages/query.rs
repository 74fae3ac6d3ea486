//! Queries and their answers: QBP and RSP, of persons (PDQ), of their numbers (PIX) and of their vaccines.

use super::orders;
use super::{header, vxu_v04};
use crate::from_hl7v2::scope::V2;
use crate::from_hl7v2::segments::qpd;
use crate::model::{Key, Parameters};

/// Reads a query.
pub(crate) fn ask(v2: &V2<'_>) {
    orders::read_header(v2);
    asked(v2);
}

/// Reads an answer; K11 gives vaccines, the others give persons.
pub(crate) fn answer(v2: &V2<'_>, event: &str) {
    if event == "K11" {
        vxu_v04::read_response(v2);
    } else {
        orders::read(v2, &orders::OTHER);
    }
    asked(v2);
}

/// QPD and RCP: what was asked.
fn asked<'a>(v2: &V2<'a>) {
    let find = |id: &'static str| v2.message.all_segments().find(move |s| s.id().as_str() == id);
    let Some(segment) = find("QPD") else { return };
    let s = v2.segment(segment).under(qpd::QUERY);
    let mut made: Parameters<'a> = s.create();
    qpd::parameters(s, &mut made);
    if let Some(rcp) = find("RCP") {
        qpd::control(v2.segment(rcp).under(qpd::QUERY), &mut made);
    }
    if !made.parameter.is_empty() {
        let key: Key = v2.cx.add(made);
        header::focus(v2, vec![key]);
    }
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::scope::V2;
    use crate::from_hl7v2::testing::with_record;
    use crate::model::{ExtensionValue, Parameter, ParameterValue, Record};
    use crate::options::Options;

    fn read(kind: &str, segments: &[&str], look: impl FnOnce(&V2<'_>, &Record<'_>)) {
        let header = format!("MSH|^~\\&|A|B|||20260102030405+0000||{kind}|1|P|2.5.1");
        with_record(&[&[header.as_str()], segments].concat().join("\r"), &Options::default(), look);
    }

    fn names(record: &Record<'_>) -> Vec<String> {
        let one = |p: &Parameter<'_>| p.name.as_ref().unwrap().is.to_string();
        record.parameters[0].parameter.iter().map(one).collect()
    }

    #[test]
    fn a_query_of_persons_names_the_fields_it_looks_at() {
        read(
            "QBP^Q22^QBP_Q21",
            &["QPD|IHE PDQ Query|T1|@PID.5.1^SMITH~@PID.8^M", "RCP|I|5^RD"],
            |_, record| {
                assert_eq!(names(record), ["query", "tag", "PID.5.1", "PID.8", "priority", "count"]);
                let Some(ParameterValue::Any(ExtensionValue::String(value))) =
                    &record.parameters[0].parameter[2].value
                else {
                    panic!("a text")
                };
                assert_eq!(value.is, "SMITH");
                assert!(record.patients.is_empty());
            },
        );
    }

    #[test]
    fn a_query_of_numbers_or_of_vaccines_has_typed_values() {
        read("QBP^Q23^QBP_Q21", &["QPD|IHE PIX Query|T1|77^^^MRN|^^^HOSP"], |_, record| {
            assert_eq!(names(record), ["query", "tag", "identifier", "QPD.4"]);
        });
        let z34 = "QPD|Z34^Request Immunization History^CDCPHINVS|T1|77^^^MRN|Roe^Ada|Doe|20200301|F|1 Main St|^PRN^PH^^1^555^1|N|1";
        read("QBP^Q11^QBP_Q11", &[z34], |_, record| {
            let expected = [
                "query",
                "tag",
                "identifier",
                "name",
                "mothers-maiden-name",
                "birthdate",
                "gender",
                "address",
                "telecom",
                "multiple-birth",
                "birth-order",
            ];
            assert_eq!(names(record), expected);
            assert!(matches!(record.parameters[0].parameter[5].value, Some(ParameterValue::Date(_))));
        });
    }

    #[test]
    fn an_answer_gives_persons_or_vaccines() {
        let segments =
            ["MSA|AA|Q1", "QAK|T1|OK||2|2|0", "QPD|IHE PDQ Query|T1|@PID.5.1^SMITH", "PID|1||7", "PID|2||8"];
        read("RSP^K22^RSP_K21", &segments, |_, record| {
            assert_eq!((record.patients.len(), record.parameters.len()), (2, 1));
            assert!(record.message_headers[0].response.is_some());
        });
        let segments = [
            "MSA|AA|Q1",
            "QAK|T1|OK",
            "QPD|Z34|T1",
            "PID|1||7",
            "ORC|RE|1",
            "RXA|0|1|2026||08^x^CVX",
            "OBX|1|ST|X||v",
        ];
        read("RSP^K11^RSP_K11", &segments, |_, record| {
            assert_eq!((record.immunizations.len(), record.observations.len()), (1, 1));
            assert!(record.medication_administrations.is_empty());
        });
        read("RSP^K22^RSP_K21", &["MSA|AA|Q1", "QAK|T1|NF"], |_, record| {
            let issue = &record.operation_outcomes[0].issue[0];
            assert_eq!(issue.code.as_ref().unwrap().is, "not-found");
        });
    }
}
