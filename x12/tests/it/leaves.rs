//! The leaf definition: every component of at least one byte, with its path and offset.

use synovia_x12::{SegmentId, parse};

use crate::common::{RICH, enclosed, path};

#[test]
fn of_a_rich_interchange() {
    let interchange = parse(RICH).unwrap();
    let set = interchange.transaction_sets().next().unwrap();
    let shown: Vec<_> = set.leaves().map(|leaf| format!("{leaf} {}", leaf.text())).collect();
    let expected = [
        "ST-01 837",
        "ST-02 0001",
        "ST-03 005010X222A1",
        "BHT-01 0019",
        "BHT-02 00",
        "BHT-03 244579",
        "BHT-04 20240101",
        "BHT-05 1023",
        "BHT-06 CH",
        "NM1-01 41",
        "NM1-02 2",
        "NM1-03 CLINIC",
        "NM1-08 46",
        "NM1-09 TGJ23",
        "NM1[2]-01 40",
        "NM1[2]-02 2",
        "NM1[2]-03 PAYER NAME, INC.",
        "NM1[2]-08 46",
        "NM1[2]-09 66783JJT",
        "CLM-01 26463774",
        "CLM-02 100",
        "CLM-05.1 11",
        "CLM-05.2 B",
        "CLM-05.3 1",
        "CLM-06 Y",
        "CLM-07 A",
        "CLM-08 Y",
        "CLM-09 I",
        "HI-01.1 BK",
        "HI-01.2 0340",
        "HI-02.1 BF",
        "HI-02.2 V7389",
        "HI-02[2].1 BF",
        "HI-02[2].2 V7390",
        "HI-02[2].5 5",
        "ZZ9-01 a",
        "ZZ9-01[2].1 b",
        "ZZ9-01[2].2 c",
        "SE-01 8",
        "SE-02 0001",
    ];
    assert_eq!(shown, expected);
    for leaf in set.leaves() {
        let value = set.get(&leaf.path()).expect("a leaf's path leads to it");
        assert_eq!((value.raw(), value.offset()), (leaf.raw, leaf.offset));
        assert_eq!(set.get_all(&leaf.path()).count(), 1);
        let at = usize::try_from(leaf.offset).unwrap();
        assert_eq!(&RICH[at..at + leaf.raw.len()], leaf.raw);
    }
}

#[test]
fn of_the_envelope_without_blanks_and_delimiters() {
    let interchange = parse(RICH).unwrap();
    let shown: Vec<_> = interchange
        .leaves()
        .filter(|leaf| leaf.location.set == 0)
        .map(|leaf| format!("{leaf} {}", leaf.text()))
        .collect();
    assert_eq!(
        shown[..12],
        [
            "ISA-01 00",
            "ISA-03 00",
            "ISA-05 ZZ",
            "ISA-06 SENDER",
            "ISA-07 ZZ",
            "ISA-08 RECEIVER",
            "ISA-09 240101",
            "ISA-10 1200",
            "ISA-12 00501",
            "ISA-13 000000001",
            "ISA-14 0",
            "ISA-15 P",
        ]
    );
    assert_eq!(shown[12], "TA1-01 000000009");
    assert_eq!(shown.last().unwrap(), "IEA-02 000000001");
    let old = [&RICH[..82], b"U", &RICH[83..]].concat();
    assert!(parse(&old).unwrap().leaves().any(|leaf| leaf.to_string() == "ISA-11" && leaf.raw == b"U"));
}

#[test]
fn binary_data_is_one_leaf_whatever_it_holds() {
    let input = enclosed("ST*275*0001~BIN*11*~*:ST*1~^ x~BDS*B64*3*~~~~SE*4*0001~");
    let interchange = parse(&input).unwrap();
    let set = interchange.transaction_sets().next().unwrap();
    let shown: Vec<_> = set.leaves().map(|leaf| format!("{leaf} {}", leaf.text())).collect();
    assert_eq!(
        shown[2..],
        ["BIN-01 11", "BIN-02 ~*:ST*1~^ x", "BDS-01 B64", "BDS-02 3", "BDS-03 ~~~", "SE-01 4", "SE-02 0001"]
    );
    assert_eq!(set.segment_count(), 4);
    assert!(interchange.issues().is_empty());
}

#[test]
fn get_reads_what_the_path_leaves_out_as_the_first_and_get_all_as_every() {
    let interchange = parse(RICH).unwrap();
    let set = interchange.transaction_sets().next().unwrap();
    let one = |text: &str| set.get(&path(text)).map(|value| value.text().into_owned());
    let all =
        |text: &str| -> Vec<String> { set.get_all(&path(text)).map(|v| v.text().into_owned()).collect() };
    assert_eq!(one("CLM-05").as_deref(), Some("11:B:1"));
    assert_eq!(one("HI-02").as_deref(), Some("BF:V7389"));
    assert_eq!(one("HI-02[2].2").as_deref(), Some("V7390"));
    assert_eq!(one("NM1[2]").as_deref(), Some("NM1*40*2*PAYER NAME, INC.*****46*66783JJT"));
    assert_eq!(one("CLM-03").as_deref(), Some(""));
    assert_eq!(one("HI-04").as_deref(), Some(""));
    for nowhere in ["CLM-10", "NM1[3]-01", "HI-02[3]", "CLM-05.4", "XX1", "2300/CLM-01", "ISA-06", "CLM-00"] {
        assert_eq!(one(nowhere), None, "{nowhere}");
    }
    assert_eq!(all("NM1-03"), ["CLINIC", "PAYER NAME, INC."]);
    assert_eq!(all("NM1[2]-03"), ["PAYER NAME, INC."]);
    assert_eq!(all("HI-02.2"), ["V7389", "V7390"]);
    assert_eq!(all("HI-02[1].2"), ["V7389"]);
    assert_eq!(all("NM1").len(), 2);
    let hi = set.segment(SegmentId::HI, 1).unwrap();
    assert_eq!((hi.element_count(), hi.location().position, hi.value(1)), (4, 6, &b"BK:0340"[..]));
    assert_eq!(hi.leaves().count(), 7);
    assert_eq!(set.segment_at(6).unwrap().offset(), hi.offset());
}

#[test]
fn text_is_utf_8_or_latin_1() {
    let input = enclosed("ST*834*1~N1*A\u{f6}~");
    let cut = input.windows(2).position(|w| w == b"A\xC3").unwrap();
    let latin = [&input[..=cut], b"\xF6", &input[cut + 3..]].concat();
    for bytes in [&input, &latin] {
        let interchange = parse(bytes).unwrap();
        let set = interchange.transaction_sets().next().unwrap();
        assert!(set.get(&path("N1-01")).unwrap().text() == "A\u{f6}");
    }
}
