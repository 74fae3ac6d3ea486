//! Random messages: segments of the scope in any order, filled with values that rules look for and with junk.

use proptest::prelude::*;
use synovia_mapping::Options;
use synovia_mapping::options::{IdPolicy, Merges, SourceDocument};

/// Delimiters while a message is put together; those of the message take their places at the end.
const PLACES: [u8; 5] = [1, 2, 3, 4, 5];
const FIELD: &str = "\u{1}";
const COMPONENT: &str = "\u{2}";
const REPETITION: &str = "\u{3}";
const SUBCOMPONENT: &str = "\u{5}";

/// Messages of one kind: what MSH-9 says, and the segments with how many of their fields are tried.
struct Family {
    kinds: &'static [&'static str],
    segments: &'static [(&'static str, usize)],
}

const FAMILIES: &[Family] = &[
    Family {
        kinds: &[
            "ADT^A01^ADT_A01",
            "ADT^A08",
            "ADT^A02",
            "ADT^A05^ADT_A05",
            "ADT^A06",
            "ADT^A09",
            "ADT^A11^ADT_A09",
            "ADT^A17",
            "ADT^A24",
            "ADT^A40",
            "ADT^A45",
            "ADT^A50",
            "ADT^X9",
            "BAR^P01",
            "DFT^P03",
        ],
        segments: &[
            ("EVN", 8),
            ("PD1", 16),
            ("NK1", 41),
            ("PV1", 54),
            ("PV2", 40),
            ("AL1", 7),
            ("DG1", 27),
            ("OBX", 34),
            ("NTE", 7),
            ("ROL", 14),
            ("PR1", 25),
            ("IN1", 55),
            ("IN3", 27),
            ("IAM", 30),
            ("MRG", 7),
            ("GT1", 30),
            ("FT1", 31),
            ("NPU", 2),
        ],
    },
    Family {
        kinds: &["ORU^R01^ORU_R01", "ORU^R01", "ORU^R30"],
        segments: &[
            ("PD1", 16),
            ("NK1", 41),
            ("PV1", 54),
            ("PV2", 40),
            ("OBX", 34),
            ("ORC", 40),
            ("OBR", 55),
            ("OBX", 34),
            ("NTE", 7),
            ("SPM", 33),
            ("TQ1", 8),
        ],
    },
    Family {
        kinds: &["VXU^V04^VXU_V04", "VXU^V04"],
        segments: &[
            ("PD1", 16),
            ("NK1", 41),
            ("PV1", 54),
            ("PV2", 40),
            ("ORC", 40),
            ("RXA", 28),
            ("RXA", 28),
            ("RXR", 6),
            ("OBX", 34),
            ("NTE", 7),
        ],
    },
    Family {
        kinds: &["MDM^T02^MDM_T02", "MDM^T01", "MDM^T10"],
        segments: &[
            ("EVN", 8),
            ("PV1", 54),
            ("ORC", 40),
            ("OBR", 55),
            ("NTE", 9),
            ("TXA", 28),
            ("TXA", 28),
            ("OBX", 34),
        ],
    },
    Family {
        kinds: &["SIU^S12^SIU_S12", "SIU^S15", "SIU^S26"],
        segments: &[
            ("SCH", 27),
            ("SCH", 27),
            ("TQ1", 8),
            ("NTE", 9),
            ("PV1", 54),
            ("PV2", 40),
            ("OBX", 34),
            ("DG1", 27),
            ("AIS", 12),
            ("AIG", 14),
            ("AIL", 12),
            ("AIP", 12),
        ],
    },
    Family {
        kinds: &["ORM^O01^ORM_O01", "ORM^O01", "OML^O21^OML_O21", "OML^O33", "OMG^O19", "OMD^O03", "ORL^O22"],
        segments: &[
            ("PV1", 54),
            ("PV2", 40),
            ("AL1", 7),
            ("ORC", 40),
            ("OBR", 55),
            ("TQ1", 14),
            ("DG1", 27),
            ("OBX", 34),
            ("NTE", 7),
            ("SPM", 33),
            ("SAC", 27),
            ("ODS", 4),
            ("ODT", 3),
            ("RXO", 32),
        ],
    },
    Family {
        kinds: &["ORM^O01", "OMP^O09", "RDE^O11^RDE_O11", "RDS^O13", "RGV^O15", "RAS^O17"],
        segments: &[
            ("AL1", 7),
            ("ORC", 40),
            ("RXO", 32),
            ("RXE", 40),
            ("RXG", 24),
            ("RXD", 29),
            ("RXA", 24),
            ("RXR", 5),
            ("RXC", 9),
            ("TQ1", 14),
            ("OBX", 34),
            ("NTE", 7),
        ],
    },
];

/// Segments that may stand in any message.
const ANYWHERE: &[(&str, usize)] = &[("ZZ1", 4), ("PRT", 24), ("PRT", 24), ("junk without a separator", 2)];

const VALUE_TYPES: &[&str] = &[
    "CF", "CNE", "CE", "CWE", "IS", "ID", "DR", "DT", "DTM", "TS", "NR", "VR", "TM", "NM", "ST", "TX", "FT",
    "SN", "NA", "ED", "RP", "XPN", "", "??",
];

/// Words that conditions and code maps look for, and values of all kinds, right and wrong.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "A", "B", "BA", "C", "D", "E", "F", "G", "H", "HV", "I", "L", "M", "N", "O", "P", "R", "S", "U", "W", "X", "Y",
    "ISO", "UUID", "DNS", "URI", "Internet", "PH", "CP", "NET", "PRN", "WPN", "MR", "SS", "QST", "SCI", "NW", "CA",
    "LN", "SCT", "UCUM", "HL70001", "99LOCAL", "mg", "mm[Hg]", "Base64", "Hex", "QUJD", "AP", "PDF", "JPEG",
    "<>", "<", ">=", "=", ":", "/", "-", "+", "~",
    "1", "2.50", "-3", "1e5", "0", "007", "99999999999999999999", "1.2.3.4", "urn:oid:1.2.3",
    "6f5b3c1e-9a0d-5d64-8f1e-2c7b44f0a9d3", "https://example.org/x", "http://bad uri",
    "HL70276", "HL70277", "NIP001", "00", "min", "h", "Booked", "Cancelled", "ROOM", "AV", "CA", "OB", "DI",
    "2024", "202402", "20240229", "20230229", "20240102030405+0100", "20240102030405.123-0500", "202401020304", "1200",
    "20240102", "19991231235959", "\"\"", "Muster", "Erika", "Mustermann-Müller", " ", "  padded ", "active", "final", "PP", "AT", "SEL", "SPO", "SN", "HL70443", "HL70063",
    "\u{4}F\u{4}", "\u{4}S\u{4}T\u{4}R\u{4}", "\u{4}X41\u{4}", "\u{4}.br\u{4}", "\u{4}H\u{4}bold\u{4}N\u{4}", "\u{4}", "\u{4}Zx\u{4}",
    "\u{4}X00\u{4}", "\u{7f}", "\u{8}", "日本", "🩺", "\u{fffe}",
];

fn atom() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        12 => proptest::sample::select(WORDS).prop_map(String::from),
        1 => "[ -~]{0,12}",
        1 => "\\PC{0,4}",
    ]
}

fn component() -> impl Strategy<Value = String> {
    let several = proptest::collection::vec(atom(), 1..6).prop_map(|parts| parts.join(SUBCOMPONENT));
    prop_oneof![5 => atom(), 1 => several]
}

fn repetition() -> impl Strategy<Value = String> {
    let several = proptest::collection::vec(component(), 1..10).prop_map(|parts| parts.join(COMPONENT));
    let wide = proptest::collection::vec(atom(), 4..23).prop_map(|parts| parts.join(COMPONENT));
    prop_oneof![2 => component(), 3 => several, 1 => wide]
}

fn value() -> impl Strategy<Value = String> {
    let several = proptest::collection::vec(repetition(), 1..4).prop_map(|parts| parts.join(REPETITION));
    prop_oneof![5 => repetition(), 1 => several]
}

fn filled(id: &'static str, fields: usize) -> impl Strategy<Value = String> {
    let place = prop_oneof![2 => Just(String::new()), 1 => value()];
    let kind = proptest::sample::select(VALUE_TYPES);
    (proptest::collection::vec(place, 0..=fields), kind).prop_map(move |(mut fields, kind)| {
        if id == "OBX" && fields.len() > 1 {
            fields[1] = kind.to_string();
        }
        if id == "NK1" && fields.len() > 1 && fields[1].is_empty() {
            fields[1] = format!("Kin{COMPONENT}Max");
        }
        std::iter::once(id.to_string()).chain(fields).collect::<Vec<_>>().join(FIELD)
    })
}

fn segment(family: &'static Family) -> impl Strategy<Value = String> {
    let of_family = proptest::sample::select(family.segments);
    let anywhere = proptest::sample::select(ANYWHERE);
    prop_oneof![8 => of_family, 1 => anywhere].prop_flat_map(|(id, fields)| filled(id, fields))
}

fn header(family: &'static Family) -> impl Strategy<Value = String> {
    let kind = proptest::sample::select(family.kinds);
    let zone =
        proptest::sample::select(&["", "20240102", "20240102030405", "20240102030405+0100", "bad"][..]);
    let version = proptest::sample::select(&["2.3", "2.5.1", "2.8.2", ""][..]);
    let place = || prop_oneof![2 => Just(String::new()), 1 => value()];
    let before = proptest::collection::vec(place(), 4);
    let after = proptest::collection::vec(place(), 0..16);
    (before, zone, kind, version, after, any::<bool>()).prop_map(
        |(before, zone, kind, version, after, id)| {
            let mut fields = before;
            fields.push(zone.to_string());
            fields.push(String::new());
            fields.push(kind.replace('^', COMPONENT));
            fields.push(if id { "ID-1".into() } else { String::new() });
            fields.push("P".into());
            fields.push(version.to_string());
            fields.extend(after);
            fields.join(FIELD)
        },
    )
}

/// A message with delimiters of its own.
pub fn message() -> impl Strategy<Value = Vec<u8>> {
    (0..FAMILIES.len()).prop_flat_map(|n| of_family(&FAMILIES[n]))
}

fn of_family(family: &'static Family) -> impl Strategy<Value = Vec<u8>> {
    let delimiters = proptest::sample::select(&["|^~\\&", "$%*!:", "#@~?&", "|^~\\&"][..]);
    let line_end = proptest::sample::select(&["\r", "\n", "\r\n"][..]);
    // A second patient ends what an ADT is about, so that one comes seldom.
    let pid = proptest::option::weighted(0.8, filled("PID", 40));
    let second = proptest::option::weighted(0.1, filled("PID", 40));
    let segments = proptest::collection::vec(segment(family), 0..12);
    (delimiters, line_end, header(family), pid, segments, second).prop_map(
        |(delimiters, line_end, header, pid, segments, second)| {
            let own: Vec<u8> = delimiters.bytes().collect();
            let mut text = String::from(FIELD);
            text.push_str(&header);
            for segment in pid.iter().chain(&segments).chain(&second) {
                text.push_str(line_end);
                text.push_str(segment);
            }
            let mut out = b"MSH".to_vec();
            out.extend([own[0], own[1], own[2], own[3], own[4]]);
            out.extend(text.bytes().map(|b| match PLACES.iter().position(|p| *p == b) {
                Some(at) => [own[0], own[1], own[2], own[3], own[4]][at],
                None => b,
            }));
            out
        },
    )
}

/// Options of every kind.
pub fn options() -> impl Strategy<Value = Options> {
    let zone = proptest::sample::select(&[None, Some("+02:00")][..]);
    let document = proptest::sample::select(vec![
        SourceDocument::Omit,
        SourceDocument::Embed,
        SourceDocument::Url("https://example.org/1".into()),
    ]);
    (any::<u8>(), zone, document).prop_map(|(bits, zone, document)| {
        let bit = |n: u8| bits & (1 << n) != 0;
        let mut options = Options::default();
        options.ids = if bit(0) { IdPolicy::Identifier } else { IdPolicy::Message };
        options.ssn_is_us = bit(1);
        options.allergy_severity_is_criticality = bit(2);
        options.placer_number_is_accession = bit(3);
        options.vip_is_person = bit(4);
        options.clinical_information_is_fasting = bit(5);
        options.now = bit(6).then(|| "2024-02-03T04:05:06Z".into());
        options.time_zone = zone.map(String::from);
        options.source_document = document;
        options.source_fields = bit(2) != bit(5);
        options.merges = if bit(0) == bit(1) { Merges::Link } else { Merges::Identifiers };
        if bit(7) {
            options.identifier_systems.insert("Muster".into(), "https://example.org/m".into());
            options.code_systems.insert("L".into(), "https://example.org/l".into());
            options
                .code_maps
                .entry("AdministrativeSex".into())
                .or_default()
                .insert("W".into(), "female".into());
        }
        options
    })
}
