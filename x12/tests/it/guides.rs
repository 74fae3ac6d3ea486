//! Guides: the tables compiled in are those of `data/guides`, and what is wrong with a table is told.

use synovia_x12::guide::TableFault::{Column, Name, Row};
use synovia_x12::guide::{ElementType, Guide, Guides, TableFault, Usage};
use synovia_x12::{ErrorKind, ValidateOptions, parse, validate};

/// The tables the guides are made of, by the name of their file.
fn tables() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/guides");
    let mut out: Vec<_> = std::fs::read_dir(folder)
        .expect("the tables")
        .map(|entry| entry.expect("a table").path())
        .map(|path| {
            (path.file_stem().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap())
        })
        .collect();
    out.sort();
    out
}

#[test]
fn what_is_compiled_in_is_what_the_tables_say() {
    let guides = Guides::built_in();
    // Those of release 004010 are behind a feature of their own.
    let wanted = |name: &str| cfg!(feature = "4010") || !name.contains("-004010X");
    let tables: Vec<_> = tables().into_iter().filter(|(name, _)| wanted(name)).collect();
    assert_eq!(guides.iter().count(), tables.len());
    for (name, text) in tables {
        let read = Guide::from_table(&text).expect(&name);
        let known = guides.iter().find(|guide| name == format!("{}-{}", guide.kind(), guide.convention()));
        assert_eq!(Some(&read), known, "{name}");
    }
}

#[test]
fn the_sets_of_the_mandate_are_there() {
    let guides = Guides::built_in();
    let partial = ["837D", "276", "278-request", "278-response", "275", "824"];
    for kind in ["837P", "837I", "835", "270", "271", "277", "277CA", "834", "820", "999", "997"]
        .iter()
        .chain(&partial)
    {
        let guide = guides.by_kind(kind).expect(kind);
        assert_eq!(guide.is_partial(), partial.contains(kind), "{kind}");
        assert!(!guide.functional_id().is_empty() && !guide.title().is_empty());
        for def in guide.loops() {
            assert!(!def.id().is_empty() && def.children().count() > 0, "{kind} {def:?}");
        }
    }
}

#[test]
fn facts_of_the_professional_claim() {
    let guide = Guides::built_in().by_kind("837P").expect("compiled in");
    let claim = guide.find_loop("2300").expect("claims");
    let place = |id: &str| {
        let level = guide.find_loop(id).unwrap();
        level.children().find(|c| c.loop_def().is_some_and(|d| d.id() == "2300")).expect("claims below")
    };
    // One definition under subscriber and patient, each with its usage.
    assert_eq!((place("2000B").usage(), place("2000C").usage()), (Usage::Situational, Usage::Required));
    assert_eq!(place("2000B").max(), Some(100));
    let clm = claim.children().next().expect("CLM");
    assert_eq!((clm.segment().to_string().as_str(), clm.name()), ("CLM", "Claim Information"));
    let total = clm.element(2).expect("CLM02");
    assert_eq!(
        (total.number(), total.kind(), total.min(), total.max()),
        ("782", ElementType::Decimal, 1, Some(18))
    );
    let facility = clm.element(5).expect("CLM05");
    assert_eq!((facility.number(), facility.kind()), ("C023", ElementType::Composite));
    let codes: Vec<_> = facility.components().nth(1).expect("CLM05-2").codes().collect();
    assert_eq!(codes, ["B"]);
    assert_eq!(claim.child_loop("2400").map(|lines| lines.name()), Some("Service Line Number"));
    let lines = claim.children().find(|c| c.loop_def().is_some_and(|d| d.id() == "2400")).unwrap();
    assert_eq!(lines.max(), Some(50));
}

#[test]
fn the_dental_claim_has_no_professional_loops() {
    let guide = Guides::built_in().by_kind("837D").expect("compiled in");
    let names: Vec<_> = guide.loops().map(|def| def.name()).collect();
    assert!(names.iter().all(|name| !name.contains("Ambulance") && !name.contains("Purchased")), "{names:?}");
    for segment in ["CR1", "CR2", "CR3", "CRC", "SV1", "SV5", "PS1"] {
        let id = segment.parse().unwrap();
        assert!(!guide.has_segment(id), "{segment}");
    }
    for segment in ["SV3", "TOO", "DN1", "DN2"] {
        assert!(guide.has_segment(segment.parse().unwrap()), "{segment}");
    }
    for (id, code) in [("2310D", "DD"), ("2310E", "DQ"), ("2330H", "DD"), ("2420B", "DD"), ("2420D", "77")] {
        let def = guide.find_loop(id).expect(id);
        assert_eq!(def.children().next().and_then(|c| c.qualifier()).map(|q| q.2), Some(code), "{id}");
    }
}

const TABLE: &str = "# ours\n\nguide\t009999X999\t999-own\t123\tZZ\tfull\tA set of our own\nlist\tC1\nel\t1\tR\t9\tAN\t1\t2\t1\t-\t-\tPart\n\
list\tQQ\nel\t1\tR\t1\tID\t1\t2\t1\tA|B\t-\tCode\nel\t3\tS\tC1\t=C1\t0\t0\t*\t-\t-\tComposite\n\
loop\tST\tSet\nseg\t10\tST\tR\t1\t-\t-\t-\tHeader\nsub\t20\tL1\tR\t*\nseg\t30\tSE\tR\t1\t-\t-\t-\tTrailer\n\
loop\tL1\tOwn loop\nseg\t10\tQQ\tR\t1\t1\tP0103\tQQ\tOwn segment\n";

#[test]
fn a_caller_brings_a_guide() {
    let own = Guide::from_table(TABLE).expect("a table");
    let guides = Guides::built_in().with(&own);
    let found = guides.by_convention("009999X999", "123").expect("ours");
    assert_eq!((found.kind(), found.loops().count()), ("999-own", 2));
    let segment = found.find_loop("L1").unwrap().children().next().unwrap();
    assert_eq!(segment.conditions().collect::<Vec<_>>(), ["P0103"]);
    assert_eq!(segment.element(3).unwrap().components().count(), 1);
    assert_eq!(segment.element(3).unwrap().repetitions(), None);
    // Windows line ends are no content.
    assert_eq!(Guide::from_table(&TABLE.replace('\n', "\r\n")).expect("a table"), own);
}

/// Each finding about segments that only a guide can ask for, by one of our own.
#[test]
fn a_guide_of_a_caller_is_checked_by() {
    let unused = "sub\t20\tL1\tR\t*\nseg\t25\tREF\tN\t1\t-\t-\t-\tNot used\n";
    let own = Guide::from_table(&TABLE.replace("sub\t20\tL1\tR\t*\n", unused)).expect("a table");
    let guides = Guides::none().with(&own);
    let found = |set: &str| -> Vec<String> {
        let mut options = ValidateOptions::default();
        (options.envelope, options.guides) = (false, Some(&guides));
        let input = format!("ST*123*0001*009999X999~{set}SE*2*0001~");
        let interchange = parse(input.as_bytes()).unwrap();
        validate(interchange.view(), &options).iter().map(ToString::to_string).collect()
    };
    assert_eq!(found("QQ*A**x~QQ*B**y^z~"), [""; 0]);
    assert_eq!(found("QQ*A**x~REF*1~"), ["error: x12/segment-not-used at byte 31, IK304 I4, in REF"]);
    assert_eq!(found("QQ*A~"), ["error: x12/missing-conditional at byte 27, IK403 2, in L1/QQ-03"]);
    // At the end of a set it is missed behind the last segment, here ST.
    assert_eq!(found(""), ["error: x12/missing-loop at byte 0, IK304 3, in L1/QQ"]);
}

#[test]
fn a_table_that_is_not_understood_is_refused_at_its_line() {
    for (from, to, line, fault) in [
        ("guide\t", "guides\t", 2, Row),
        ("\tfull\t", "\twhole\t", 2, Column),
        ("list\tQQ\n", "list\tC1\n", 5, Name),
        ("el\t1\tR\t9", "el\t0\tR\t9", 4, Column),
        ("el\t3\tS", "el\t1\tS", 7, Column),
        ("el\t3\tS", "el\t3\tX", 7, Column),
        ("=C1", "=C2", 7, Name),
        ("=C1", "=QQ", 7, Column),
        ("\tAN\t", "\tXX\t", 4, Column),
        ("seg\t10\tST", "seg\tten\tST", 9, Column),
        ("seg\t30\tSE", "seg\t5\tSE", 11, Column),
        ("seg\t10\tQQ", "seg\t10\tqq", 13, Column),
        ("\t1\tP0103\tQQ", "\t9\tP0103\tQQ", 13, Column),
        ("\t1\tP0103\tQQ", "\t1\tP0103\tRR", 13, Name),
        ("sub\t20\tL1\tR\t*", "sub\t20\tL1\tR\t0", 10, Column),
        ("loop\tL1\t", "loop\tST\t", 12, Name),
        // What is found when all is read is told where it is used.
        ("sub\t20\tL1", "sub\t20\tL2", 10, Name),
        ("sub\t20\tL1", "sub\t20\tST", 10, Name),
        ("seg\t10\tQQ\tR\t1\t1\tP0103\tQQ\tOwn segment\n", "", 10, Name),
    ] {
        let broken = TABLE.replacen(from, to, 1);
        assert_ne!(broken, TABLE, "{from}");
        let error = Guide::from_table(&broken).expect_err(to);
        let at = usize::try_from(error.offset()).unwrap();
        let found = (error.kind(), broken[..at].lines().count());
        assert_eq!(found, (ErrorKind::GuideTable(fault), line), "{to}");
    }
    let kind = |text: &str| Guide::from_table(text).map(|_| ()).map_err(|error| error.kind());
    assert_eq!(kind(""), Err(ErrorKind::GuideTable(Row)));
    assert_eq!(
        Guide::from_table("a guide").unwrap_err().to_string(),
        "not a line of a guide table: it starts with one of the words, has the columns of that word, and follows what it needs; see \
         Guide::from_table at byte 0"
    );
    let long = TABLE.replace("Own segment", &"x".repeat(4096));
    assert_eq!(kind(&long), Err(ErrorKind::GuideTable(TableFault::Size)));
}

/// As many rows as a guide may have, all of one id in one loop: linear time, and one more is refused.
#[test]
fn a_table_is_as_large_as_it_may_be() {
    let (head, rest) = TABLE.split_once("seg\t30").unwrap();
    let (_, tail) = rest.split_once("loop\tL1").unwrap();
    let table =
        |rows: usize| [head, &"seg\t30\tREF\tS\t1\t-\t-\t-\tR\n".repeat(rows), "loop\tL1", tail].concat();
    // ST, the loop and the segment in it are there already.
    let own = Guide::from_table(&table(65_531)).expect("as many as there may be");
    assert_eq!(own.transaction().children().count(), 65_533);
    let error = Guide::from_table(&table(65_532)).expect_err("one more");
    assert_eq!(error.kind(), ErrorKind::GuideTable(TableFault::Size));
}
