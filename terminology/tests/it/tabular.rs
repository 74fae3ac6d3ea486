//! The tabular XML of ICD-10-CM, with invented codes and texts.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use synovia_terminology::load::{Error, ErrorKind, IssueKind};
use synovia_terminology::table::{Format, LoadOptions, Loader, Table};

fn load_with(format: Format, options: &LoadOptions, file: &[u8], piece: usize) -> Result<Table, Error> {
    let mut loader = Loader::with(format, options.clone());
    for bytes in file.chunks(piece) {
        loader.push(bytes)?;
    }
    loader.finish()
}

fn load(file: &str) -> Result<Table, Error> {
    load_with(Format::Icd10CmTabular, &LoadOptions::default(), file.as_bytes(), usize::MAX)
}

/// A file of one chapter and one section with these codes.
fn file(codes: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ICD10CM.tabular>\n<version>2099</version>\n<introduction><introSection type=\"title\"/></introduction>\n\
        <chapter>\n<name>30</name>\n<desc>Moods (Q70-Q79)</desc>\n<sectionIndex><sectionRef first=\"Q70\" last=\"Q79\" id=\"Q70-Q79\">Moods</sectionRef></sectionIndex>\n\
        <excludes2><note>weather</note></excludes2>\n<section id=\"Q70-Q79\">\n<desc>Cheer &amp; gloom</desc>\n{codes}\n</section>\n</chapter>\n</ICD10CM.tabular>\n"
    )
}

fn diag(name: &str, within: &str) -> String {
    format!("<diag><name>{name}</name><desc>text of {name}</desc>{within}</diag>")
}

fn seven(characters: &str) -> String {
    let extension = |c: char| format!("<extension char=\"{c}\">visit {c}</extension>");
    format!("<sevenChrDef>{}</sevenChrDef>", characters.chars().map(extension).collect::<String>())
}

fn codes(table: &Table, valid: bool) -> Vec<&str> {
    table.all().filter(|row| row.is_valid() == valid).map(synovia_terminology::table::Row::code).collect()
}

fn issues(table: &Table) -> Vec<(IssueKind, u64)> {
    table.issues().first.iter().map(|i| (i.kind, i.location.line)).collect()
}

fn shown(loaded: Result<&Table, &Error>) -> String {
    match loaded {
        Err(error) => format!("{:?}", error.kind()),
        Ok(table) => {
            let row = |r: synovia_terminology::table::Row<'_>| {
                table.columns().iter().map(|c| format!("{}|", r.get(c).unwrap())).collect::<String>()
            };
            format!("{:?} {:?}", table.all().map(row).collect::<Vec<_>>(), table.issues())
        }
    }
}

/// Everything at once: nesting, all notes, 7th characters of a category, one deeper, and codes without any.
fn everything() -> String {
    let notes = "<inclusionTerm><note>glee</note><note>high  \n spirits</note></inclusionTerm><includes><note>joy</note></includes>\
        <excludes1><note>&lt;none&gt;</note></excludes1><excludes2><note><![CDATA[a & b]]></note></excludes2>\
        <codeFirst><note>cause</note></codeFirst><codeAlso><note>also</note></codeAlso>\
        <useAdditionalCode><note>more</note></useAdditionalCode><notes><note>n&#233;</note></notes>";
    file(
        &(diag("Q70", &(notes.to_owned() + &diag("Q70.0", "") + &diag("Q70.1", "")))
            + &diag(
                "Q71",
                &("<sevenChrNote><note>add one</note></sevenChrNote>".to_owned()
                    + &seven("AD")
                    + &diag("Q71.0", "")
                    + &diag("Q71.1", &(seven("09") + &diag("Q71.11", "") + &diag("Q71.123", "")))),
            )),
    )
}

#[test]
fn codes_and_headings_are_those_of_an_order_file() {
    let table = load(&everything()).unwrap();
    assert_eq!(
        (table.format(), table.system()),
        (Format::Icd10CmTabular, Some("http://hl7.org/fhir/sid/icd-10-cm"))
    );
    assert_eq!(
        codes(&table, true),
        ["Q70.0", "Q70.1", "Q71.0XXA", "Q71.0XXD", "Q71.11X0", "Q71.11X9", "Q71.1230", "Q71.1239"]
    );
    assert_eq!(codes(&table, false), ["Q70", "Q71", "Q71.0", "Q71.1", "Q71.11", "Q71.123"]);
    assert_eq!((issues(&table), table.issues().count), (vec![], 0));
    // The same table out of an order file.
    let line = |row: synovia_terminology::table::Row<'_>| {
        let code = row.code().replace('.', "");
        let valid = u8::from(row.is_valid());
        format!("{} {code:7} {valid} {:60} {}\r\n", row.get("ORDER").unwrap(), "", row.display())
    };
    let order: String = table.all().map(line).collect();
    let mut loader = Loader::new(Format::Icd10CmOrder);
    loader.push(order.as_bytes()).unwrap();
    let order = loader.finish().unwrap();
    assert_eq!(order.len(), table.len());
    for (a, b) in order.all().zip(table.all()) {
        for column in order.columns() {
            assert_eq!(a.get(column), b.get(column), "{column}");
        }
    }
}

#[test]
fn what_a_code_says_and_where_it_stands() {
    let table = load(&everything()).unwrap();
    let row = table.get("Q70").unwrap();
    for (column, value) in [
        ("inclusionTerm", "glee\nhigh spirits"),
        ("includes", "joy"),
        ("excludes1", "<none>"),
        ("excludes2", "a & b"),
        ("codeFirst", "cause"),
        ("codeAlso", "also"),
        ("useAdditionalCode", "more"),
        ("notes", "n\u{e9}"),
        ("sevenChrNote", ""),
        ("PARENT", ""),
        ("SECTION", "Q70-Q79"),
        ("CHAPTER", "30"),
    ] {
        assert_eq!(row.get(column), Some(value), "{column}");
    }
    // Found with and without its dot.
    let row = table.get("Q7111X9").unwrap();
    assert_eq!((row.code(), row.display()), ("Q71.11X9", "text of Q71.11, visit 9"));
    assert_eq!((row.get("PARENT"), row.get("CHAPTER")), (Some("Q71.11"), Some("30")));
    assert_eq!(table.get("Q71").unwrap().get("sevenChrNote"), Some("add one"));
    assert!(table.get("30").is_none() && table.get("Q70-Q79").is_none());
    let file = everything();
    let sections = load_with(Format::Icd10CmSections, &LoadOptions::default(), file.as_bytes(), 100).unwrap();
    assert_eq!(codes(&sections, false), ["30", "Q70-Q79"]);
    let section = sections.get("Q70-Q79").unwrap();
    assert_eq!((section.display(), section.get("PARENT")), ("Cheer & gloom", Some("30")));
    assert_eq!(sections.get("30").unwrap().get("excludes2"), Some("weather"));
}

#[test]
fn seventh_characters_come_from_the_nearest_above() {
    for (body, expected) in [
        // Of a category that is a code itself, and of a code of each length.
        (diag("Q77", &seven("A")), &["Q77.XXXA"][..]),
        (diag("Q77", &(seven("A") + &diag("Q77.1", ""))), &["Q77.1XXA"]),
        (diag("Q77", &(seven("A") + &diag("Q77.12", ""))), &["Q77.12XA"]),
        (diag("Q77", &(seven("A") + &diag("Q77.123", ""))), &["Q77.123A"]),
        // Placeholders that are written out.
        (diag("Q77", &(seven("A") + &diag("Q77.0X", &diag("Q77.0X1", "")))), &["Q77.0X1A"]),
        // A code of seven characters has its own.
        (diag("Q77", &(seven("A") + &diag("Q77.123B", ""))), &["Q77.123B"]),
        // Of a subcategory only, and of one within another.
        (diag("Q77", &(diag("Q77.1", &seven("A")) + &diag("Q77.2", ""))), &["Q77.1XXA", "Q77.2"]),
        (
            diag(
                "Q77",
                &(seven("A")
                    + &diag("Q77.1", &(seven("B") + &diag("Q77.11", &seven("C")) + &diag("Q77.12", "")))),
            ) + &diag("Q78", ""),
            &["Q77.11XC", "Q77.12XB", "Q78"],
        ),
        // After the codes it is for, and of the section.
        (diag("Q77", &(diag("Q77.1", "") + &seven("A"))), &["Q77.1XXA"]),
        (
            seven("A") + &diag("Q77", &diag("Q77.1", &seven("B"))) + &diag("Q78", ""),
            &["Q77.1XXB", "Q78.XXXA"],
        ),
    ] {
        let table = load(&file(&body)).unwrap();
        assert_eq!((codes(&table, true), issues(&table)), (expected.to_vec(), vec![]), "{body}");
    }
}

/// The one known case (S06) in which the file says more codes than the order file has.
#[test]
fn seventh_characters_that_do_not_apply_make_no_codes() {
    let rule = "<notes><note>7th characters D and S do not apply to codes in category Q77 with 6th character 7 - so, or 8 - or so.</note></notes>";
    let within = [rule, &seven("ADS"), &diag("Q77.1X7", ""), &diag("Q77.1X9", "")].concat();
    let table = load(&file(&diag("Q77", &within))).unwrap();
    assert_eq!(codes(&table, true), ["Q77.1X7A", "Q77.1X9A", "Q77.1X9D", "Q77.1X9S"]);
    let other = within.replace("do not apply to", "do mostly not apply to");
    let table = load(&file(&diag("Q77", &other))).unwrap();
    assert_eq!((codes(&table, true).len(), issues(&table)), (6, vec![(IssueKind::Rule, 12)]));
}

#[test]
fn what_is_wrong_is_told_by_line() {
    for (body, kind, expected) in [
        (diag("Q77", "") + "\n" + &diag("Q77", &diag("Q77.1", "")), IssueKind::Duplicate, &["Q77.1"][..]),
        ("\n<diag><desc>x</desc>".to_owned() + &diag("Q77", "") + "</diag>", IssueKind::Missing, &["Q77"]),
        ("\n<diag><name>Q77</name></diag>".to_owned(), IssueKind::Missing, &["Q77"]),
        (format!("\n{}{}", diag("q77", ""), diag("Q78", "")), IssueKind::Form, &["Q78"]),
        (format!("\n{}{}", diag("Q7.7", ""), diag("Q78", "")), IssueKind::Form, &["Q78"]),
        (diag("Q77", "\n<novelty><name>Q99</name></novelty>"), IssueKind::Element, &["Q77"]),
        (diag("Q77", "\nstray"), IssueKind::Element, &["Q77"]),
        (diag("Q77", "\n<name>Q78</name>"), IssueKind::Duplicate, &["Q77"]),
        (diag("Q77", "\n<sevenChrDef/>"), IssueKind::Missing, &["Q77"]),
        (diag("Q77", &format!("\n{}", seven("AA"))), IssueKind::Duplicate, &["Q77.XXXA"]),
        (diag("Q77", &format!("\n{}", seven("Aa"))), IssueKind::Flag, &["Q77.XXXA"]),
        (diag("Q77", &seven("A")) + "\n" + &diag("Q77.X", &seven("A")), IssueKind::Duplicate, &["Q77.XXXA"]),
    ] {
        let table = load(&file(&body)).unwrap();
        let line = if body.contains("\nstray") { 12 } else { 13 };
        assert_eq!((codes(&table, true), issues(&table)), (expected.to_vec(), vec![(kind, line)]), "{body}");
        let at = table.issues().first[0].location.offset;
        assert_eq!(file(&body).as_bytes()[usize::try_from(at).unwrap()] == b'<', line == 13, "{body}");
    }
    // Text of an element within a text stays.
    let table = load(&file("<diag><name>Q77</name><desc>very <b>glad</b></desc></diag>")).unwrap();
    assert_eq!(table.get("Q77").unwrap().display(), "very glad");
    assert_eq!(issues(&table), [(IssueKind::Element, 12)]);
}

/// A section of one category may have its name.
#[test]
fn a_section_and_a_category_may_be_named_alike() {
    let file = file(&diag("Q70", "")).replace("Q70-Q79", "Q70");
    let table = load(&file).unwrap();
    let row = table.get("Q70").unwrap();
    assert_eq!((row.get("PARENT"), row.get("SECTION"), row.is_valid()), (Some(""), Some("Q70"), true));
    assert_eq!(issues(&table), []);
}

/// Codes that stand within themselves do not make a circle.
#[test]
fn the_hierarchy_has_no_circle() {
    let body = diag(
        "Q77",
        &diag("Q78", &(diag("Q77", &diag("Q78", &diag("Q79", ""))) + &diag("", &diag("Q76", "")))),
    );
    let table = load(&file(&body)).unwrap();
    assert_eq!(table.len(), 4);
    for row in table.all() {
        let (mut row, mut steps) = (Some(row), 0);
        while let Some(at) = row {
            row = table.get(at.get("PARENT").unwrap());
            steps += 1;
            assert!(steps <= table.len());
        }
    }
    let parent = |code| table.get(code).and_then(|row| row.get("PARENT"));
    assert_eq!(
        [parent("Q76"), parent("Q77"), parent("Q78"), parent("Q79")],
        [Some("Q78"), Some(""), Some("Q77"), Some("Q78")]
    );
}

#[test]
fn any_split_gives_the_same() {
    let file = everything();
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(file.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for format in [Format::Icd10CmTabular, Format::Icd10CmSections] {
        let options = LoadOptions::default();
        let whole = load_with(format, &options, file.as_bytes(), usize::MAX);
        assert!(whole.is_ok());
        let expected = shown(whole.as_ref());
        assert_eq!(shown(load_with(format, &options, &utf16, 3).as_ref()), expected);
        for at in 0..=file.len() {
            let (first, second) = file.as_bytes().split_at(at);
            let mut loader = Loader::new(format);
            loader.push(first).unwrap();
            loader.push(second).unwrap();
            assert_eq!(shown(loader.finish().as_ref()), expected, "{at}");
        }
        assert_eq!(shown(load_with(format, &options, file.as_bytes(), 1).as_ref()), expected);
    }
    let latin = file.replace("&#233;", "\u{e9}");
    let latin: Vec<u8> = latin.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let table = load_with(Format::Icd10CmTabular, &LoadOptions::default(), &latin, 7).unwrap();
    assert_eq!(table.get("Q70").unwrap().get("notes"), Some("n\u{e9}"));
}

#[test]
fn files_that_cannot_be_used_are_errors() {
    let good = file(&diag("Q77", ""));
    for (bad, kind) in [
        (String::new(), ErrorKind::Empty),
        (file(""), ErrorKind::Empty),
        (
            good.replace(
                "<ICD10CM.tabular>",
                "<!DOCTYPE ICD10CM.tabular [<!ENTITY a \"b\">]>\n<ICD10CM.tabular>",
            ),
            ErrorKind::Doctype,
        ),
        (
            good.replace("<ICD10CM.tabular>", "<!DOCTYPE ICD10CM.tabular SYSTEM \"x.dtd\"><ICD10CM.tabular>"),
            ErrorKind::Doctype,
        ),
        (good.replace("<desc>", "<desc>&entity;"), ErrorKind::Xml),
        (good.replace("ICD10CM", "ICD10PCS"), ErrorKind::Xml),
        (good.replace("</diag>", "</chapter>"), ErrorKind::Xml),
        (good.clone() + "<ICD10CM.tabular></ICD10CM.tabular>", ErrorKind::Xml),
        (good.clone() + "more", ErrorKind::Xml),
        (good.replace("utf-8", "EBCDIC"), ErrorKind::Encoding),
        ("plain text".to_owned(), ErrorKind::Xml),
        (good.replace("</ICD10CM.tabular>", ""), ErrorKind::Truncated),
        (good.replace("</ICD10CM.tabular>\n", "</ICD10CM.tab"), ErrorKind::Truncated),
    ] {
        assert_eq!(load(&bad).unwrap_err().kind(), kind, "{bad}");
    }
}

#[test]
fn limits_hold() {
    let good = file(&diag("Q77", &(seven("AB") + &diag("Q77.1", ""))));
    let with = |change: &dyn Fn(&mut LoadOptions)| {
        let mut options = LoadOptions::default();
        change(&mut options);
        load_with(Format::Icd10CmTabular, &options, good.as_bytes(), 50)
            .map_err(|e| e.kind())
            .map(|t| t.len())
    };
    // Q77, Q77.1, Q77.1XXA, Q77.1XXB.
    assert_eq!(with(&|o| o.limits.max_rows = 4), Ok(4));
    assert_eq!(with(&|o| o.limits.max_rows = 3), Err(ErrorKind::TooManyRows));
    // Root, chapter, section, two codes, name: or 7th characters and one of them.
    assert_eq!(with(&|o| o.max_depth = 6), Ok(4));
    assert_eq!(with(&|o| o.max_depth = 5), Err(ErrorKind::TooDeep));
    assert_eq!(with(&|o| o.max_document = good.len()), Ok(4));
    assert_eq!(with(&|o| o.max_document = good.len() - 1), Err(ErrorKind::TooLarge));
    // What it expands to counts as well.
    let long = "x".repeat(1_000);
    let extension = |c: char| format!("<extension char=\"{c}\">{long}</extension>");
    let all: String = ('A'..='Z').map(extension).collect();
    let codes: String = (0..10).map(|n| diag(&format!("Q77.{n}"), "")).collect();
    let file = file(&diag("Q77", &format!("<sevenChrDef>{all}</sevenChrDef>{codes}")));
    let mut options = LoadOptions::default();
    options.max_document = file.len();
    let error = load_with(Format::Icd10CmTabular, &options, file.as_bytes(), 50).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    // Deep nesting ends in an error, not on the stack.
    let deep = "<diag>".repeat(1_000_000);
    let file = "<ICD10CM.tabular><chapter>".to_owned() + &deep;
    assert_eq!(load(&file).unwrap_err().kind(), ErrorKind::TooDeep);
}

#[test]
fn no_content_in_issues_and_debug() {
    let table = load(&file(&(diag("MARKER", "") + &diag("Q77", "<MARKER/>")))).unwrap();
    let issues: Vec<String> = table.issues().first.iter().map(ToString::to_string).collect();
    assert_eq!(issues.len(), 2);
    assert!(!format!("{table:?} {:?} {issues:?}", table.issues()).contains("MARKER"));
    let error = load(&file("<MARKER>")).unwrap_err();
    assert!(!format!("{error:?} {error}").contains("MARKER"));
}
