//! Levels 2 to 7 of validation: each fault in an otherwise right set is found, where it is and with its code.

use synovia_x12::balance::balance;
use synovia_x12::guide::Guides;
use synovia_x12::loops::LoopTree;
use synovia_x12::types::Date;
use synovia_x12::{
    CodeLists, Issue, IssueCode, RULES, Rule, Severity, ValidateOptions, interchanges, parse, validate,
};

use crate::common::corpus;

const CLAIMS: &str = include_str!("../../../examples/data/837p.x12");
const PAYMENT: &str = include_str!("../../../examples/data/835.x12");

fn findings(input: &str) -> Vec<String> {
    let interchange = parse(input.as_bytes()).expect("readable");
    let guides = Guides::built_in();
    let mut options = ValidateOptions::default();
    options.envelope = false;
    options.guides = Some(&guides);
    validate(interchange.view(), &options).iter().map(shown).collect()
}

/// Code, acknowledgement code, place.
fn shown(issue: &Issue) -> String {
    let ack = issue.ack.map_or(String::new(), |ack| format!(" {ack}"));
    let place = issue.location.map_or(String::new(), |place| place.to_string());
    format!("{}{ack} {place}", issue.code.as_str().trim_start_matches("x12/"))
}

fn changed(input: &str, from: &str, to: &str) -> String {
    assert_eq!(input.matches(from).count(), 1, "{from}");
    input.replace(from, to)
}

#[test]
fn the_examples_are_right() {
    for input in [CLAIMS, PAYMENT] {
        assert_eq!(findings(input), [""; 0]);
    }
}

#[test]
fn each_fault_of_a_claim_is_found() {
    let claim = "2000A/2000B/2300/";
    let second = "2000A/2000B[2]/2000C/2300/";
    for (from, to, expected) in [
        // Loops and segments.
        ("NM1*40*2*HARBOR HEALTH PLAN*****46*HHP77~\n", "", "missing-loop IK304 3 1000B/NM1".to_owned()),
        ("BHT*0019*00*BATCH7*20260105*0915*CH~\n", "", "missing-segment IK304 3 BHT".into()),
        (
            "REF*EI*987650000~",
            "REF*EI*987650000~\nREF*EI*987650001~",
            "too-many-segments IK304 5 2000A/2010AA/REF[2]".into(),
        ),
        (
            "NM1*40*2*HARBOR",
            "NM1*41*2*TWICE*****46*T1~\nPER*IC*A*TE*5555550100~\nNM1*40*2*HARBOR",
            "too-many-loops IK304 4 1000A[2]/NM1".into(),
        ),
        ("CLM*PCN1001", "QQ9*1~\nCLM*PCN1001", "unknown-segment IK304 1 2000A/2000B/2010BB/QQ9".into()),
        ("CLM*PCN1001", "SV1*HC:1~\nCLM*PCN1001", "unexpected-segment IK304 2 2000A/2000B/2010BB/SV1".into()),
        ("NM1*82*1*MARSH", "K3*LATE~\nNM1*82*1*MARSH", format!("segment-out-of-order IK304 7 {claim}K3")),
        ("HL*3*1*22*1", "HL*3*9*22*1", "unknown-parent IK403 7 2000A/2000B[2]/HL-02".into()),
        ("HL*4*3*23*0", "HL*4*1*23*0", "wrong-parent IK403 7 2000A/2000B[2]/2000C/HL-02".into()),
        ("HL*3*1*22*1", "HL*2*1*22*1", "level-id-repeated IK403 7 2000A/2000B[2]/HL-01".into()),
        ("HL*2*1*22*0", "HL*2*1*22*1", "child-code 2000A/2000B/HL-04".into()),
        // Elements.
        ("REF*G1*AUTH4471", "REF*G1", format!("missing-element IK403 1 {claim}REF-02")),
        (
            "CLM*PCN1001*185.5***",
            "CLM*PCN1001*185.5*X**",
            format!("element-not-used IK403 I10 {claim}CLM-03"),
        ),
        ("SV1*HC:87880*65*UN", "SV1*HC:87880*65,0*UN", format!("bad-number IK403 6 {claim}2400[2]/SV1-02")),
        (
            "NM1*QC*1*VANCE*ISLA",
            &format!("NM1*QC*1*VANCE*{}", "I".repeat(36)),
            "too-long IK403 5 2000A/2000B[2]/2000C/2010CA/NM1-04".into(),
        ),
        ("N4*PORTSEND*ME*041010001", "N4*P*ME*041010001", "too-short IK403 4 2000A/2010AA/N4-01".into()),
        ("DMG*D8*19840312*F", "DMG*D8*19840312*X", "unknown-code IK403 7 2000A/2000B/2010BA/DMG-03".into()),
        ("DMG*D8*19840312*F", "DMG*D8*19841312*F", "bad-date IK403 8 2000A/2000B/2010BA/DMG-02".into()),
        ("20260105*0915*CH", "20260105*2515*CH", "bad-time IK403 9 BHT-05".into()),
        ("N3*14 QUAY STREET", "N3*14\x07QUAY STREET", "bad-character IK403 6 2000A/2010AA/N3-01".into()),
        (
            "REF*D9*CB000000001",
            "REF*D9*CB000000001***X",
            format!("too-many-elements IK403 3 {claim}REF[2]-05"),
        ),
        (
            "REF*D9*CB000000001",
            "REF*D9*CB1^CB2",
            format!("too-many-repetitions IK403 12 {claim}REF[2]-02[2]"),
        ),
        (
            "HC:87880*65",
            "HC:87880:::::::::9*65",
            format!("too-many-components IK403 13 {claim}2400[2]/SV1-01.11"),
        ),
        ("HC:87880*65", "HC*65", format!("missing-element IK403 1 {claim}2400[2]/SV1-01.2")),
        (
            "N4*PORTSEND*ME*041010001",
            "N4*PORTSEND*ME*041010001****XX1",
            "excluded-element IK403 10 2000A/2010AA/N4-07".into(),
        ),
        ("5555550100*EX*12", "5555550100*EX", "missing-conditional IK403 2 1000A/PER-06".into()),
        // Sums.
        (
            "CLM*PCN1001*185.5*",
            "CLM*PCN1001*185.51*",
            format!("claim-charge-unbalanced IK403 I12 {claim}CLM-02"),
        ),
        ("AMT*D*130", "AMT*D*131", format!("other-payer-claim-unbalanced IK403 I12 {second}CLM-02")),
        ("AMT*D*130", "AMT*D*131", format!("other-payer-paid-unbalanced IK403 I12 {second}2320/AMT-02")),
        (
            "CAS*CO*45*50",
            "CAS*CO*45*51",
            format!("other-payer-line-unbalanced IK403 I12 {second}2400/SV1-02"),
        ),
        // Situations.
        ("SBR*S**GRP300", "SBR*S*18*GRP300", "patient-beside-self IK403 I12 2000A/2000B[2]/SBR-02".into()),
        ("SBR*P*18*GRP200", "SBR*P**GRP200", "patient-level-missing IK403 I12 2000A/2000B/SBR-02".into()),
        ("DMG*D8*19840312*F~\n", "", "subscriber-details-missing IK304 I6 2000A/2000B/2010BA/DMG".into()),
        ("11:B:1", "11:B:7", format!("original-reference-missing IK403 I12 {claim}CLM-05")),
        ("DTP*439*D8*20251220~\n", "", format!("accident-date-missing IK403 I12 {second}CLM-11")),
        ("AA:::ME", "AA", format!("accident-state-missing IK403 I12 {second}CLM-11")),
        ("11:B:1", "21:B:1", format!("admission-date-missing IK403 I12 {claim}CLM-05")),
        ("SBR*P*18*GRP200", "SBR*T*18*GRP200", format!("earlier-payer-missing IK304 I6 {claim}SBR")),
        ("UN*1***1:2", "UN*1***1:3", format!("diagnosis-pointer IK403 I12 {claim}2400/SV1-07")),
        ("LX*2~", "LX*3~", format!("line-number IK403 I12 {claim}2400[2]/LX-01")),
        (
            "DTP*472*D8*20251221",
            "DTP*472*RD8*20251221-20251220",
            format!("period-order IK403 I12 {second}2400/DTP-03"),
        ),
        (
            "DTP*472*D8*20251221",
            "DTP*472*D8*20261221",
            format!("date-after-set IK403 I12 {second}2400/DTP-03"),
        ),
        (
            "N4*PORTSEND*ME*041010001",
            "N4*PORTSEND*ME*0410",
            "postal-code IK403 I12 2000A/2010AA/N4-03".into(),
        ),
        ("XX*1345678902", "XX*1345678901", format!("provider-identifier IK403 I12 {claim}2310A/NM1-09")),
    ] {
        let found = findings(&changed(CLAIMS, from, to));
        assert!(found.contains(&expected), "{from} -> {to}: {found:?}");
    }
}

#[test]
fn each_fault_of_a_payment_is_found() {
    for (from, to, expected) in [
        (
            "SVC*HC:99213:25*120.5*85.5",
            "SVC*HC:99213:25*120.5*85.4",
            "service-paid-unbalanced IK403 I12 2000/2100/2110/SVC-03",
        ),
        ("*185.5*138.4*25*", "*185.5*138.41*25*", "claim-paid-unbalanced IK403 I12 2000/2100/CLP-04"),
        (
            "*185.5*138.4*25*",
            "*185.5*138.4*26*",
            "patient-responsibility-unbalanced IK403 I12 2000/2100/CLP-05",
        ),
        ("BPR*I*268.4*", "BPR*I*268.39*", "payment-unbalanced IK403 I12 BPR-02"),
        ("WO:PCN0900*20", "WO:PCN0900*-20", "payment-unbalanced IK403 I12 BPR-02"),
        (
            "SVC*HC:87880*65*52.9",
            "SVC*HC:87880*66*53.9",
            "claim-services-unbalanced IK403 I12 2000/2100/CLP-03",
        ),
        ("*C*ACH*", "*C*NON*", "non-payment-not-zero IK403 I12 BPR-02"),
        ("CLP*PCN0998*4*75*0*", "CLP*PCN0998*4*75*1*", "denied-and-paid IK403 I12 2000/2100[3]/CLP-04"),
        ("CLP*PCN1002*2*", "CLP*PCN1002*22*", "reversal-sign IK403 I12 2000/2100[2]/CLP-03"),
        ("*DA*880002*20260112", "*DA**20260112", "account-missing IK403 I12 BPR-04"),
    ] {
        let found = findings(&changed(PAYMENT, from, to));
        assert!(found.iter().any(|found| found == expected), "{from} -> {to}: {found:?}");
    }
}

#[test]
fn every_rule_of_level_4_is_tested() {
    let tested = include_str!("guide_rules.rs");
    for rule in RULES {
        let code = rule.code.as_str().trim_start_matches("x12/");
        assert!(tested.contains(&format!("{code} ")), "{code}");
        assert!(rule.demands.ends_with('.'));
    }
}

#[test]
fn enrollments_and_levels() {
    let set = |ins: &str, tail: &str| {
        crate::common::enclosed(&format!(
            "ST*834*1*005010X220A1~BGN*00*1*20260101*0800****2~QTY*TO*2~N1*P5*A*FI*1~N1*IN*B*FI*2~{ins}REF*0F*1~{tail}NM1*IL*1*C*D~SE*9*1~"
        ))
    };
    let show = |bytes: &[u8]| findings(std::str::from_utf8(bytes).unwrap());
    let right = "INS*Y*18*021*20*A***FT~";
    let found = show(&set(right, ""));
    assert!(found.contains(&"member-count-unbalanced IK403 I12 QTY-02".to_owned()), "{found:?}");
    let found = show(&set("INS*Y*01*021*20*A***FT~", ""));
    assert!(found.contains(&"subscriber-relation IK403 I12 2000/INS-02".to_owned()), "{found:?}");
    let found = show(&set("INS*Y*18*024*20*A***FT~", ""));
    assert!(found.contains(&"termination-date-missing IK403 I12 2000/INS-03".to_owned()), "{found:?}");
    let found = show(&set("INS*Y*18*024*20*A***FT~", "DTP*357*D8*20260101~"));
    assert!(!found.iter().any(|f| f.starts_with("termination-date")), "{found:?}");
    let found = findings(&changed(CLAIMS, "HL*4*3*23*0", "HL*5*3*23*0"));
    assert!(found.contains(&"level-number IK403 I12 2000A/2000B[2]/2000C/HL-01".to_owned()), "{found:?}");
}

#[test]
fn an_imbalance_is_explained_to_a_person() {
    let input = changed(PAYMENT, "SVC*HC:99213:25*120.5*85.5", "SVC*HC:99213:25*120.5*80.25");
    let interchange = parse(input.as_bytes()).unwrap();
    let guides = Guides::built_in();
    let tree = interchange.transaction_sets().next().unwrap().loops(&guides).unwrap();
    let found = balance(&tree);
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(
        only.explain().to_string(),
        "2000/2100/2110/SVC-03 says 80.25, but charged 120.5 less adjusted 35 make 85.5: 5.25 too little"
    );
    assert_eq!(only.difference().to_string(), "-5.25");
    assert_eq!((only.code(), only.severity()), (IssueCode::SERVICE_PAID, Severity::Error));
    // Amounts are content, and not in what is shown by default.
    assert!(!format!("{only:?} {}", only.issue()).contains("80.25"));
}

struct Lists;

impl CodeLists for Lists {
    fn holds(&self, list: &str, code: &str, on: Option<Date>) -> Option<bool> {
        match list {
            "icd10cm" => Some(code == "J0190" || code == "R051" && on.is_some_and(|day| day.year() >= 2022)),
            "pos" => Some(code == "11"),
            "carc" => Some(code == "3"),
            _ => None,
        }
    }
}

struct NoCashClaims;

impl Rule for NoCashClaims {
    fn check(&self, tree: &LoopTree<'_>, report: &mut dyn FnMut(Issue)) {
        for claim in tree.all_named("2300").filter(|claim| claim.segment("AMT".parse().unwrap()).is_some()) {
            let code = IssueCode::new("partner/no-cash");
            report(Issue::new(Severity::Error, code, claim.offset()).with_location(claim.location()));
        }
    }
}

#[test]
fn the_callers_lists_and_rules_are_asked() {
    let interchange = parse(CLAIMS.as_bytes()).unwrap();
    let guides = Guides::built_in();
    let mut options = ValidateOptions::default();
    options.guides = Some(&guides);
    options.code_lists = Some(&Lists);
    options.rules = &[&NoCashClaims];
    let found: Vec<_> = validate(interchange.view(), &options).iter().map(shown).collect();
    let second = "2000A/2000B[2]/2000C/2300/";
    assert_eq!(
        found,
        [
            format!("partner/no-cash {second}CLM"),
            format!("code-not-in-list IK403 7 {second}CLM-05.1"),
            format!("code-not-in-list IK403 7 {second}HI-01.2"),
            format!("code-not-in-list IK403 7 {second}2400/2430/CAS-02"),
        ]
    );
    assert!(format!("{options:?}").contains("rules: 1"));
}

#[test]
fn partial_guides_only_warn_and_unknown_ones_are_said_to_be() {
    let found = |convention: &str| {
        let input = CLAIMS.replace("005010X222A1", convention);
        let interchange = parse(input.as_bytes()).unwrap();
        let guides = Guides::built_in();
        let mut options = ValidateOptions::default();
        (options.guides, options.situations, options.balance) = (Some(&guides), false, false);
        validate(interchange.view(), &options)
    };
    let dental = found("005010X224A2");
    assert!(dental.iter().any(|issue| issue.code == IssueCode::UNKNOWN_SEGMENT));
    assert!(
        dental.iter().all(|issue| issue.severity == Severity::Warning && issue.ack.is_none()),
        "{dental:?}"
    );
    assert_eq!(found("005010X999").iter().map(|i| i.code).collect::<Vec<_>>(), [IssueCode::NO_GUIDE]);
    assert_eq!(found("005010X222").len(), 0);
}

#[test]
fn hostile_sets_are_checked_in_time_and_memory() {
    let many = CLAIMS.replace("CAS*CO*45*50", &"CAS*CO*45*50~CAS".repeat(20_000));
    let huge = CLAIMS.replace("CLM*PCN1001*185.5*", "CLM*PCN1001*99999999999999999999*");
    let negative = CLAIMS.replace("CLM*PCN1001*185.5*", "CLM*PCN1001*-185.5*");
    for input in [many, huge, negative] {
        assert!(!findings(&input).is_empty());
    }
    // Every prefix gives findings or an error.
    for end in (0..CLAIMS.len()).step_by(7) {
        if let Ok(interchange) = parse(&CLAIMS.as_bytes()[..end]) {
            let guides = Guides::built_in();
            let mut options = ValidateOptions::default();
            options.guides = Some(&guides);
            let _ = validate(interchange.view(), &options);
        }
    }
}

/// `file`, `verdict` (the worst severity, and the first codes), for every file of the corpus.
#[test]
fn every_real_file_gets_its_verdict() {
    let mut rows = String::from("file\tverdict\tfindings\n");
    let guides = Guides::built_in();
    let files = corpus();
    for (name, bytes) in &files {
        let mut codes = std::collections::BTreeMap::<&str, usize>::new();
        let mut worst = Severity::Information;
        for interchange in interchanges(bytes).map(|one| one.expect(name)) {
            let mut options = ValidateOptions::default();
            options.guides = Some(&guides);
            let found = validate(interchange.view(), &options);
            for issue in interchange.issues().iter().chain(&found) {
                worst = worst.min(issue.severity);
                if issue.severity <= Severity::Error {
                    *codes.entry(issue.code.as_str().trim_start_matches("x12/")).or_default() += 1;
                }
            }
        }
        let verdict = if worst <= Severity::Error { "invalid" } else { "valid" };
        let short = name.split("/x12/").last().unwrap();
        let codes: Vec<_> = codes.iter().map(|(code, n)| format!("{code}*{n}")).collect();
        rows.push_str(&format!("{short}\t{verdict}\t{}\n", codes.join(" ")));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/verdicts.tsv");
    if files.is_empty() || !cfg!(feature = "4010") {
        return;
    }
    #[expect(clippy::disallowed_methods, reason = "BLESS=1 writes the expectation again")]
    if std::env::var("BLESS").is_ok() {
        std::fs::write(path, &rows).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), rows);
    disagreements(&rows);
}

/// What the corpus says of its files against our verdicts: each difference stands, with its reason, in a table.
fn disagreements(rows: &str) {
    let index = &crate::common::tables("x12/INDEX.tsv");
    let label = |file: &str| {
        let row = index
            .lines()
            .find(|row| row.split('\t').next() == Some(file))
            .unwrap_or_else(|| panic!("{file}"));
        row.split('\t').nth(2).expect("a label").to_owned()
    };
    let mut differing = Vec::new();
    for row in rows.lines().skip(1) {
        let mut columns = row.split('\t');
        let (file, verdict) = (columns.next().unwrap(), columns.next().unwrap());
        let label = label(file);
        if label != "unknown" && (label == "valid") != (verdict == "valid") {
            differing.push(format!("{file}\t{label}\t{verdict}"));
        }
    }
    let explained = include_str!("../data/disagreements.tsv").lines().skip(1);
    let explained: Vec<_> =
        explained.map(|row| row.rsplit_once('\t').expect("a reason").0.to_owned()).collect();
    assert_eq!(differing, explained);
}
