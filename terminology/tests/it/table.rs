//! Release files of invented codes.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use synovia_terminology::load::{Error, ErrorKind, IssueKind};
use synovia_terminology::table::{Format, LoadOptions, Loader, Table};

fn load_with(format: Format, options: LoadOptions, file: &[u8], piece: usize) -> Result<Table, Error> {
    let mut loader = Loader::with(format, options);
    for bytes in file.chunks(piece) {
        loader.push(bytes)?;
    }
    loader.finish()
}

/// Loads in one piece; every other split must give the same.
pub(crate) fn load(format: Format, file: &[u8]) -> Result<Table, Error> {
    let whole = load_with(format, LoadOptions::default(), file, usize::MAX);
    for piece in [1, 2, 3, 7, 50] {
        let split = load_with(format, LoadOptions::default(), file, piece);
        assert_eq!(shown(split.as_ref()), shown(whole.as_ref()), "{piece}");
    }
    whole
}

fn shown(table: Result<&Table, &Error>) -> String {
    match table {
        Err(error) => format!("{:?}", error.kind()),
        Ok(table) => {
            let row = |r: synovia_terminology::table::Row<'_>| {
                table.columns().iter().map(|c| format!("{}|", r.get(c).unwrap())).collect::<String>()
            };
            let rows: Vec<String> = table.all().map(row).collect();
            format!("{:?} {rows:?} {:?}", table.columns(), table.issues())
        }
    }
}

fn issues(table: &Table) -> Vec<(IssueKind, u64)> {
    table.issues().first.iter().map(|i| (i.kind, i.location.line)).collect()
}

#[test]
fn loinc_by_column_name_in_any_order() {
    let file = "\u{feff}\"STATUS\",\"LONG_COMMON_NAME\",\"NEW COLUMN\",\"LOINC_NUM\",\"SHORTNAME\"\r\n\
        \"ACTIVE\",\"Cheer, \"\"high\"\"\",\"x\",\"99999-9\",\"Cheer\"\r\n\
        \"DEPRECATED\",\"\",\"two\nlines\",\"99998-1\",\"Gloom\"\r\n\
        \"ACTIVE\",\"short row\"\r\n\
        \"ACTIVE\",\"no code\",\"\",\"\",\"\"\r\n";
    let table = load(Format::Loinc, file.as_bytes()).unwrap();
    assert_eq!((table.len(), table.system()), (2, Some("http://loinc.org")));
    let cheer = table.get("99999-9").unwrap();
    assert_eq!((cheer.display(), cheer.is_active()), ("Cheer, \"high\"", true));
    let gloom = table.get("99998-1").unwrap();
    assert_eq!((gloom.display(), gloom.is_active(), gloom.get("NEW COLUMN")), ("Gloom", false, None));
    assert_eq!(issues(&table), [(IssueKind::Fields, 5), (IssueKind::Missing, 6)]);
    assert!(table.get("1").is_none());
    let mut options = LoadOptions::default();
    options.keep = vec!["new column".to_owned()];
    let table = load_with(Format::Loinc, options, file.as_bytes(), 9).unwrap();
    assert_eq!(table.get("99998-1").unwrap().get("NEW COLUMN"), Some("two\nlines"));
}

#[test]
fn loinc_accessory_files() {
    let files = [
        (
            Format::LoincPart,
            "PartNumber,PartTypeName,PartName,PartDisplayName,Status\nLP1-1,COMPONENT,P,Part,ACTIVE\n",
            "LP1-1",
            "Part",
        ),
        (
            Format::LoincHierarchy,
            "PATH_TO_ROOT,SEQUENCE,IMMEDIATE_PARENT,CODE,CODE_TEXT\nLP1-1,1,LP1-1,LP2-2,Below\n",
            "LP2-2",
            "Below",
        ),
        (Format::LoincConsumerName, "LoincNumber,ConsumerName\n9-9,Name\n", "9-9", "Name"),
        (Format::LoincMapTo, "LOINC,MAP_TO,COMMENT\n9-9,8-8,\n", "9-9", ""),
        (Format::LoincPartLink, "LoincNumber,LongCommonName,PartNumber\n9-9,N,LP1-1\n", "9-9", ""),
        (Format::LoincAnswerListLink, "LoincNumber,LongCommonName,AnswerListId\n9-9,N,LL1-1\n", "9-9", ""),
        (
            Format::LoincLinguisticVariant,
            "LOINC_NUM,COMPONENT,LinguisticVariantDisplayName\n9-9,K,Freude\n",
            "9-9",
            "Freude",
        ),
    ];
    for (format, file, code, display) in files {
        let table = load(format, file.as_bytes()).unwrap();
        assert_eq!(table.get(code).unwrap().display(), display, "{format:?}");
    }
    let answers = "AnswerListId,AnswerListName,AnswerStringId,DisplayText\nLL1-1,List,LA1-1,One\nLL1-1,List,LA2-2,Two\n";
    let table = load(Format::LoincAnswerList, answers.as_bytes()).unwrap();
    let texts: Vec<_> = table.rows("LL1-1").filter_map(|r| r.get("DisplayText")).collect();
    assert_eq!(texts, ["One", "Two"]);
}

fn icd_line(order: &str, code: &str, valid: &str, short: &str, long: &str) -> String {
    format!("{order:5} {code:7} {valid} {short:60} {long}\r\n")
}

#[test]
fn icd_order_files_by_position() {
    let file = icd_line("00001", "Z99", "0", "Heading", "A heading")
        + &icd_line("00002", "Z991", "1", "Invented", "Invented state, of no kind")
        + &icd_line("00003", "Z99.2", "1", "Dotted", "Dotted")
        + &icd_line("00004", "Z994", "x", "Flag", "Flag")
        + &icd_line("00005", "Z99XXXA", "1", "Seven", "Seven characters\u{e9}");
    let table = load(Format::Icd10CmOrder, file.as_bytes()).unwrap();
    assert_eq!(table.len(), 3);
    let row = table.get("Z99.1").unwrap();
    assert_eq!((row.code(), row.display(), row.is_valid()), ("Z99.1", "Invented state, of no kind", true));
    assert_eq!(table.get("Z991").unwrap().code(), "Z99.1");
    assert!(!table.get("Z99").unwrap().is_valid());
    assert_eq!(table.get("Z99.XXXA").unwrap().display(), "Seven characters\u{e9}");
    assert_eq!(issues(&table), [(IssueKind::Form, 3), (IssueKind::Flag, 4)]);
    // The same in Windows-1252, and the shorter codes file.
    let latin: Vec<u8> = file.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let table = load(Format::Icd10CmOrder, &latin).unwrap();
    assert_eq!(table.get("Z99XXXA").unwrap().display(), "Seven characters\u{e9}");
    let table = load(Format::Icd10CmOrder, b"Z991    Invented state\nZ992    Other\n").unwrap();
    assert_eq!(table.get("Z99.2").unwrap().display(), "Other");
}

#[test]
fn icd_pcs_codes_have_no_i_and_no_o() {
    let file = icd_line("00001", "0ZZ", "0", "Table", "Table")
        + &icd_line("00002", "0ZZ1234", "1", "Invented", "Invented")
        + &icd_line("00003", "0ZZO234", "1", "Letter O", "Letter O");
    let table = load(Format::Icd10PcsOrder, file.as_bytes()).unwrap();
    assert_eq!(table.get("0ZZ1234").unwrap().display(), "Invented");
    assert_eq!(issues(&table), [(IssueKind::Form, 3)]);
}

fn hcpcs_line(code: &str, seq: &str, id: &str, long: &str, short: &str) -> String {
    format!("{code:5}{seq:5}{id}{long:80}{short:28}{:220}\r\n", "")
}

#[test]
fn hcpcs_records_are_put_together() {
    let file = hcpcs_line("Z9999", "00100", "3", "Invented device, first line of", "Invented device")
        + &hcpcs_line("Z9999", "00200", "4", "its description", "")
        + &hcpcs_line("D0001", "00100", "3", "dental", "dental")
        + &hcpcs_line("D0001", "00200", "4", "dental more", "")
        + &hcpcs_line("99999", "00100", "3", "another's", "another's")
        + &hcpcs_line("   ZZ", "00100", "7", "Invented modifier", "modifier")
        + &hcpcs_line("Z0001", "00200", "4", "lost", "");
    let table = load(Format::Hcpcs, file.as_bytes()).unwrap();
    assert_eq!(table.len(), 2);
    assert_eq!(table.get("Z9999").unwrap().display(), "Invented device, first line of its description");
    assert_eq!(table.get("ZZ").unwrap().get("SHORT DESCRIPTION"), Some("modifier"));
    let kinds: Vec<_> = issues(&table).into_iter().map(|i| i.0).collect();
    assert_eq!(kinds, [IssueKind::Licence, IssueKind::Licence, IssueKind::Licence, IssueKind::Orphan]);
    let mut options = LoadOptions::default();
    options.licensed = true;
    let table = load_with(Format::Hcpcs, options, file.as_bytes(), 100).unwrap();
    assert_eq!((table.len(), table.get("D0001").unwrap().display()), (4, "dental dental more"));
}

/// The layout of the record could not be checked: the file with named columns is read as well.
#[test]
fn hcpcs_with_named_columns() {
    for tab in ["\t", ","] {
        let file = [
            "HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION",
            "Z9999,1,3,Invented,Inv",
            "Z9999,2,4,device,",
        ]
        .join("\n")
        .replace(',', tab);
        let table = load(Format::Hcpcs, file.as_bytes()).unwrap();
        assert_eq!(table.get("Z9999").unwrap().display(), "Invented device");
    }
}

#[test]
fn rxnorm_rows_end_with_a_bar() {
    let row = |id: &str, text: &str, suppress: &str| {
        format!("{id}|ENG||||||1||||RXNORM|IN|{id}|{text}||{suppress}|4096|\n")
    };
    let file = row("9000001", "inventol", "N")
        + &row("9000001", "Inventol \"forte\"", "N")
        + &row("9000002", "old", "O")
        + "9000003|ENG|\n";
    let table = load(Format::RxNormConso, file.as_bytes()).unwrap();
    let names: Vec<_> = table.rows("9000001").map(synovia_terminology::table::Row::display).collect();
    assert_eq!(names, ["inventol", "Inventol \"forte\""]);
    assert!(!table.get("9000002").unwrap().is_active());
    assert_eq!(issues(&table), [(IssueKind::Fields, 4)]);
    let attribute = "9000001|||1|AUI|9000001|||NDC|RXNORM|99999000101|N|4096|\n";
    let table = load(Format::RxNormSat, attribute.as_bytes()).unwrap();
    let row = table.get("9000001").unwrap();
    assert_eq!((row.get("ATN"), row.get("ATV")), (Some("NDC"), Some("99999000101")));
    let table =
        load(Format::RxNormRel, b"9000001|1|CUI|RN|9000002|2|CUI|isa|||RXNORM|RXNORM|||N|4096|\n").unwrap();
    assert_eq!(table.get("9000001").unwrap().get("RELA"), Some("isa"));
    let table = load(Format::RxNormSty, b"9000001|T121|A1|Substance|AT1|256|\n").unwrap();
    assert_eq!(table.get("9000001").unwrap().get("STY"), Some("Substance"));
}

/// The layouts of CVX and MVX could not be checked: each is read with and without the column in doubt.
#[test]
fn vaccines_in_both_readings() {
    let with = "01 |SHORT|Full name|note|Active|False|2020/01/02\n1|X|Y||Never Active|False|2020/01/02\n";
    let without = "01|SHORT|Full name|note|Active|2020/01/02\n1|X|Y||Never Active|2020/01/02\n";
    for file in [with, without] {
        let utf16: Vec<u8> = file.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [&b"\xff\xfe"[..], &utf16].concat();
        for bytes in [file.as_bytes(), &utf16, &marked] {
            let table = load(Format::Cvx, bytes).unwrap();
            let row = table.get("01").unwrap();
            assert_eq!(
                (row.display(), row.is_active(), row.get("UPDATED")),
                ("Full name", true, Some("2020/01/02"))
            );
            assert_eq!(
                (table.get("1").unwrap().display(), table.get("1").unwrap().is_active()),
                ("Y", false)
            );
        }
    }
    for file in ["XYZ|Maker|note|Inactive|2020/01/02\n", "XYZ|Maker|Inactive|2020/01/02\n"] {
        let table = load(Format::Mvx, file.as_bytes()).unwrap();
        let row = table.get("XYZ").unwrap();
        assert_eq!(
            (row.display(), row.is_active(), row.get("UPDATED")),
            ("Maker", false, Some("2020/01/02"))
        );
    }
    let table =
        load(Format::Mvx, b"MVX|Name|Notes|Status|Updated\nXYZ|Maker||Active|\nABC|Maker|what|\n").unwrap();
    assert_eq!(table.len(), 1);
    assert_eq!(issues(&table), [(IssueKind::Flag, 3)]);
}

#[test]
fn ndc_and_nucc() {
    let file = b"PRODUCTID\tPRODUCTNDC\tPROPRIETARYNAME\tNONPROPRIETARYNAME\n1\t99999-001\tInventol\x92\tinvent\n2\t99999-002\t\tinvent\n";
    let table = load(Format::NdcProduct, file).unwrap();
    assert_eq!(table.get("99999-001").unwrap().display(), "Inventol\u{2019}");
    assert_eq!(table.get("99999-002").unwrap().display(), "invent");
    let table = load(
        Format::NdcPackage,
        b"PRODUCTNDC\tNDCPACKAGECODE\tPACKAGEDESCRIPTION\n99999-001\t99999-001-01\tBox\n",
    )
    .unwrap();
    assert_eq!(table.get("99999-001-01").unwrap().display(), "Box");
    for heading in [
        "Code,Grouping,Classification,Specialization,Definition,Notes,Display Name,Section",
        "Code,Grouping,Classification,Specialization,Definition,Notes",
    ] {
        let file = format!("{heading}\n999X00000X,Group,Class,,\"What, it is\",,Shown,Individual\n");
        let table = load(Format::Nucc, file.as_bytes()).unwrap();
        let expected = if heading.contains("Display") { "Shown" } else { "Class" };
        assert_eq!(table.get("999X00000X").unwrap().display(), expected);
    }
}

#[test]
fn files_that_cannot_be_used_are_errors() {
    for (format, file, kind) in [
        (Format::Loinc, &b""[..], ErrorKind::Empty),
        (Format::Loinc, b"LOINC_NUM\n", ErrorKind::Empty),
        (Format::Loinc, b"CODE,NAME\n1,2\n", ErrorKind::Header),
        (Format::NdcProduct, b"PRODUCTNDC_\n", ErrorKind::Empty),
        (Format::NdcProduct, b"NDC\n1\n", ErrorKind::Header),
        (Format::Icd10CmOrder, b"\r\n", ErrorKind::Empty),
        (Format::Hcpcs, b"", ErrorKind::Empty),
        (Format::RxNormConso, b"1|2|\n", ErrorKind::Empty),
    ] {
        assert_eq!(load(format, file).unwrap_err().kind(), kind, "{format:?}");
    }
}

#[test]
fn limits_hold() {
    let mut options = LoadOptions::default();
    options.limits.max_rows = 2;
    assert!(load_with(Format::Nucc, options.clone(), b"Code\na\nb\n", 3).is_ok());
    let error = load_with(Format::Nucc, options, b"Code\na\nb\nc\n", 3).unwrap_err();
    assert_eq!((error.kind(), error.location().line), (ErrorKind::TooManyRows, 4));
    let mut options = LoadOptions::default();
    options.limits.max_line = 5_000;
    let long = |n: usize| format!("Code,Notes\na,{}\n", "x".repeat(n));
    assert!(load_with(Format::Nucc, options.clone(), long(4_900).as_bytes(), 100).is_ok());
    let error = load_with(Format::Nucc, options, long(5_001).as_bytes(), 100).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LineTooLong);
    let mut options = LoadOptions::default();
    options.limits.max_issues = 1;
    let table = load_with(Format::Nucc, options, b"Code,Notes\na,b\n,c\n,d\n", 100).unwrap();
    assert_eq!((table.issues().first.len(), table.issues().count), (1, 2));
}

#[test]
fn a_loader_that_failed_gives_nothing() {
    let mut loader = Loader::new(Format::Loinc);
    assert!(loader.push(b"wrong\n1\n").is_err());
    assert_eq!(loader.push(b"LOINC_NUM\n1\n").unwrap_err().kind(), ErrorKind::Misuse);
    assert_eq!(loader.finish().unwrap_err().kind(), ErrorKind::Misuse);
}

#[test]
fn no_content_in_debug() {
    let table = load(Format::Nucc, b"Code,Notes\nMARKER,MARKER\n,MARKER\n").unwrap();
    let shown = format!("{table:?} {:?} {:?}", table.get("MARKER").unwrap(), table.issues());
    assert!(!shown.contains("MARKER"));
}
