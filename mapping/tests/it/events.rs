//! Every event of the list that other converters know together: the message is read by a map of its type, gives the things it
//! is about, and keeps to the laws.

use synovia_mapping::{Options, Source};

use crate::common::{check, output, resources};

const PID: &str = "PID|1||4711^^^HOSP||Roe^Ada||19620214|F";
const VISIT: &str = "PV1|1|I|W1^1^2";
const RESULT: &str =
    "OBR|1|P1|F1|24331-1^Lipid^LN|||20240101||||||||||||||||||F\rOBX|1|NM|1-8^x^LN||5|mg^^UCUM|||||F";

/// Types of messages, their events, their segments after PID (`-`: none, nor a PID), and a thing that each gives.
const EVENTS: &[(&str, &str, &str, &str)] = &[
    (
        "ADT",
        "A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 A13 A14 A15 A16 A19 A20 A21 A22 A23 A25",
        VISIT,
        "Encounter",
    ),
    ("ADT", "A26 A27 A28 A29 A31 A32 A33 A38 A52 A53 A54 A55 A60 A61 A62", VISIT, "Patient"),
    ("ADT", "A17 A24 A37", "PV1|1|I|W1^1^1\rPID|2||4712^^^HOSP\rPV1|2|I|W1^1^2", "Patient"),
    (
        "ADT",
        "A18 A30 A34 A35 A36 A39 A40 A41 A42 A43 A44 A45 A46 A47 A48 A49 A50 A51",
        "MRG|4712^^^HOSP||8^^^HOSP||9^^^HOSP",
        "Patient",
    ),
    ("ORU", "R01 R30 R31 R32", RESULT, "DiagnosticReport"),
    ("ORF", "R04", RESULT, "DiagnosticReport"),
    (
        "OUL",
        "R22 R23 R24",
        "SPM|1|S1||BLD\rOBR|1|P1|F1|24331-1^Lipid^LN|||20240101||||||||||||||||||F",
        "DiagnosticReport",
    ),
    ("ORM", "O01", "ORC|NW|P1\rOBR|1|P1||24331-1^Lipid^LN", "ServiceRequest"),
    ("OML", "O21 O33 O35", "ORC|NW|P1\rOBR|1|P1||24331-1^Lipid^LN", "ServiceRequest"),
    ("OMG", "O19", "ORC|NW|P1\rOBR|1|P1||24331-1^Lipid^LN", "ServiceRequest"),
    ("OMS", "O05", "ORC|NW|P1\rRQD|1|S1^Gloves^L", "SupplyRequest"),
    ("OMN", "O07", "ORC|NW|P1\rRQD|1|S1^Gloves^L\rRQ1||M1^Maker^L", "SupplyRequest"),
    ("OMP", "O09", "ORC|NW|P1\rRXO|860975^Metformin^RXNORM", "MedicationRequest"),
    ("RDE", "O11 O25", "ORC|NW|P1\rRXE||860975^Metformin^RXNORM|1", "MedicationRequest"),
    ("RDS", "O13", "ORC|RE|P1\rRXD|1|860975^Metformin^RXNORM|20240101|5", "MedicationDispense"),
    ("RGV", "O15", "ORC|RE|P1\rRXG|1|||860975^Metformin^RXNORM|1", "MedicationRequest"),
    ("RAS", "O17", "ORC|RE|P1\rRXA|0|1|20240101||860975^Metformin^RXNORM|1", "MedicationAdministration"),
    ("VXU", "V04", "ORC|RE||F1\rRXA|0|1|20240101||08^Hep B^CVX|0.5|mL", "Immunization"),
    (
        "SIU",
        "S12 S13 S14 S15 S16 S17 S18 S19 S20 S21 S22 S23 S24 S26",
        "SCH|P1|F1|||||CHECKUP^c^HL70276||30|min^^ANS+|^^^202401020900+0100^202401020930+0100\rAIS|1||X^Check^L",
        "Appointment",
    ),
    (
        "MDM",
        "T01 T02 T03 T04 T05 T06 T07 T08 T09 T10 T11",
        "PV1|1|I\rTXA|1|DS|TX|20240101||||||||D1||||||LA\rOBX|1|TX|1-8^x^LN||words||||||F",
        "DocumentReference",
    ),
    ("DFT", "P03 P11", "FT1|1|||20240101||CG|99213^Visit^C4", "ChargeItem"),
    ("BAR", "P01 P02 P05 P06 P12", "PV1|1|I", "Patient"),
    ("REF", "I12 I13 I14 I15", "RF1|P^p^HL70283|R^r^HL70280|MED^m^HL70281||||R1", "ServiceRequest"),
    ("PPR", "PC1 PC2 PC3", "PRB|AD|20240101|E11^Diabetes^I10|P1", "Condition"),
    ("QBP", "Q11 Q22 Q23", "-QPD|Z34^h^CDCPHINVS|T1|77^^^MRN", "Parameters"),
    ("RSP", "K11", "MSA|AA|Q1\rORC|RE||F1\rRXA|0|1|20240101||08^Hep B^CVX", "Immunization"),
    ("RSP", "K21 K22 K23 K24", "MSA|AA|Q1\rQAK|T1|OK", "Patient"),
    (
        "MFN",
        "M02",
        "-MFI|PRA^p^HL70175||UPD|||NE\rMFE|MAD|||7^Doe|CE\rSTF|7^Doe|7^^^HOSP|Doe^Jim",
        "Practitioner",
    ),
    ("ACK", "A01 R01", "-MSA|AA|Q1", "MessageHeader"),
    ("ORL", "O22", "MSA|AA|Q1\rORC|OK|P1\rOBR|1|P1||24331-1^Lipid^LN", "ServiceRequest"),
];

#[test]
fn every_event_of_the_list_gives_what_it_is_about() {
    let mut read = 0;
    for (kind, events, segments, thing) in EVENTS {
        for event in events.split(' ') {
            let header = format!("MSH|^~\\&|A|B|C|D|20240102030405+0100||{kind}^{event}|1|P|2.5.1");
            let body = match segments.strip_prefix('-') {
                Some(alone) => alone.to_string(),
                None => format!("EVN|{event}|20240102\r{PID}\r{segments}"),
            };
            let message = format!("{header}\r{body}\r");
            let made = check(&Source::new("event.hl7", message.as_bytes()), &Options::default());
            let unknown = made.report.issues.iter().any(|i| i.code == "mapping/message-type-unsupported");
            assert!(!unknown, "{kind}^{event}");
            assert!(!resources(&output(&made), thing).is_empty(), "{kind}^{event} gives no {thing}");
            read += 1;
        }
    }
    assert!(read >= 120, "{read} events");
}
