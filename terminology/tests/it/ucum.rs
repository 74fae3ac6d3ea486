//! UCUM: the official cases and the factors of every atom where the folder of facts is at hand, and cases of our own.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test that reads the folder of facts"
)]

use std::path::PathBuf;
use synovia_terminology::ucum::{self, Case, Decimal, ErrorKind, ParseOptions, Quantity, Unit};

/// The rows of a file of `$SYNOVIA_CORPUS/../data/terminology`, header left out; `None` when it is not there.
fn rows(name: &str) -> Option<Vec<Vec<String>>> {
    let corpus = PathBuf::from(std::env::var_os("SYNOVIA_CORPUS")?);
    let text = std::fs::read_to_string(corpus.join("../data/terminology").join(name)).ok()?;
    Some(text.lines().skip(1).map(|l| l.split('\t').map(str::to_owned).collect()).collect())
}

/// Whether a result is the expected number at the precision it is written with.
fn agrees(result: Decimal, expected: &str) -> bool {
    let significant =
        expected.split('e').next().unwrap().trim_start_matches(['0', '.']).replace('.', "").len();
    let wanted: Decimal = expected.parse().unwrap();
    result.round(significant.max(1) as u32) == wanted
}

#[test]
fn all_official_cases_pass() {
    let Some(cases) = rows("ucum-tests/cases.tsv") else { return };
    let mut passed = 0;
    for case in &cases {
        let [kind, id, unit1, value1, unit2, value2, expected, expected_unit] = &case[..8] else { panic!() };
        let product = |divide: bool| {
            let (a, b) = (Quantity::parse(value1, unit1).unwrap(), Quantity::parse(value2, unit2).unwrap());
            let result = if divide { a.divide(&b) } else { a.multiply(&b) }.unwrap();
            let unit = if expected_unit.is_empty() { "1" } else { expected_unit };
            agrees(result.convert_to(unit).unwrap().value, expected)
        };
        let ok = match kind.as_str() {
            "validation" => {
                let valid = ucum::validate(unit1).is_ok();
                assert_eq!(valid, Unit::parse(unit1).is_ok(), "{id} {unit1}");
                valid == (expected == "true")
            }
            "displayNameGeneration" => ucum::display_name(unit1).unwrap() == *expected,
            "conversion" => {
                let result = Quantity::parse(value1, unit1).unwrap().convert_to(unit2).unwrap();
                let double = ucum::convert(value1.parse().unwrap(), unit1, unit2).unwrap();
                let exact = result.value.to_f64();
                assert!((double - exact).abs() <= exact.abs() * 4.0 * f64::EPSILON, "{id}: {double} {exact}");
                agrees(result.value, expected)
            }
            "multiplication" => product(false),
            "division" => product(true),
            _ => panic!("{kind}"),
        };
        assert!(ok, "{kind} {id}: {unit1} {unit2}");
        passed += 1;
    }
    assert_eq!(passed, 573);
}

#[test]
fn all_atom_factors_agree() {
    let Some(atoms) = rows("ucum-tests/atom-factors.tsv") else { return };
    let table: Vec<_> = ucum::atoms().collect();
    let mut compared = 0;
    for row in &atoms {
        let [code, metric, special, arbitrary, dims, factor] = &row[..] else { panic!() };
        let atom = table.iter().find(|a| a.code == code).unwrap();
        let flag = |yes: bool| if yes { "yes" } else { "no" };
        assert_eq!(
            (flag(atom.is_metric), flag(atom.is_special), flag(atom.is_arbitrary)),
            (metric.as_str(), special.as_str(), arbitrary.as_str()),
            "{code}"
        );
        let unit = Unit::parse(code).unwrap();
        if !dims.is_empty() && dims != "-" {
            let dims: Vec<i16> = dims.split(',').map(|d| d.parse().unwrap()).collect();
            assert_eq!(unit.dimension()[..], dims[..], "{code}");
        }
        if let Some(value) = unit.canonical_factor().unwrap() {
            let expected: Decimal = factor.parse().unwrap();
            // The file has 30 digits.
            assert_eq!(value.round(28), expected.round(28), "{code}");
        }
        compared += 1;
    }
    assert_eq!((compared, table.len()), (312, 312));
}

#[test]
fn the_table_is_that_of_the_fact_files() {
    let (Some(units), Some(prefixes), Some(base)) =
        (rows("ucum/units.tsv"), rows("ucum/prefixes.tsv"), rows("ucum/base-units.tsv"))
    else {
        return;
    };
    let table: Vec<_> = ucum::atoms().collect();
    for row in &units {
        let atom = table.iter().find(|a| a.code == row[0]).unwrap();
        let names = row[6].split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!((atom.code_ci, atom.class, atom.property), (&row[1][..], &row[5][..], &row[8][..]));
        assert!(names.starts_with(atom.name), "{} {names} {}", row[0], atom.name);
    }
    for row in &base {
        assert!(table.iter().any(|a| a.code == row[0] && a.name == row[3]));
    }
    for row in &prefixes {
        let factor = Unit::parse(&format!("{}m", row[0])).unwrap().canonical_factor().unwrap();
        assert_eq!(factor, Some(row[4].parse().unwrap()), "{}", row[0]);
        assert_eq!(ucum::display_name(&format!("{}m", row[0])).unwrap(), format!("({}meter)", row[2]));
    }
    assert_eq!((units.len(), prefixes.len(), base.len()), (305, 24, 7));
}

#[test]
fn values_other_libraries_get_wrong() {
    // domain/terminology.md section 2: old constants, an inverted mesh, 1 for the low power field.
    for (value, from, to, result) in [
        ("1", "mol", "1", "602214076000000000000000"),
        ("1", "[mesh_i]", "/m", "39.3700787401574803"),
        ("1", "[LPF]", "1", "100"),
        ("1", "eV", "J", "1.602176634e-19"),
        ("1", "u", "g", "1.6605390666e-24"),
        ("1", "[NTU]", "1", "1"),
        ("760", "mm[Hg]", "kPa", "101.32472"),
        ("1", "meq", "umol", "1000"),
        ("1", "kat", "U", "60000000"),
    ] {
        let result: Decimal = result.parse().unwrap();
        let converted = ucum::convert_decimal(value.parse().unwrap(), from, to).unwrap();
        assert_eq!(converted.round(18), result, "{from} {to}");
    }
}

#[test]
fn refusals_say_where() {
    let long = "m.".repeat(2048) + "m";
    let open = "(".repeat(10_000) + "m" + &")".repeat(10_000);
    for (text, kind, offset) in [
        ("", ErrorKind::Empty, 0),
        ("m/", ErrorKind::UnitExpected, 2),
        ("//m", ErrorKind::UnitExpected, 1),
        ("m.(/s)", ErrorKind::UnitExpected, 3),
        ("m.()", ErrorKind::UnitExpected, 3),
        ("mg dL", ErrorKind::UnexpectedCharacter, 2),
        (" mg", ErrorKind::UnexpectedCharacter, 0),
        ("m)", ErrorKind::UnexpectedCharacter, 1),
        ("(m)2", ErrorKind::UnexpectedCharacter, 3),
        ("m{a}{b}", ErrorKind::UnexpectedCharacter, 4),
        ("{a}rad2{b}", ErrorKind::UnexpectedCharacter, 3),
        ("10+3/ul", ErrorKind::UnexpectedCharacter, 2),
        ("m2-1", ErrorKind::UnexpectedCharacter, 2),
        ("µg", ErrorKind::UnexpectedCharacter, 0),
        ("(m", ErrorKind::Unclosed, 2),
        ("m{a", ErrorKind::Unclosed, 3),
        ("m{a b}", ErrorKind::Unclosed, 3),
        ("rad2{錠}", ErrorKind::Unclosed, 5),
        ("[in_i", ErrorKind::Unclosed, 5),
        ("m{}", ErrorKind::EmptyAnnotation, 2),
        ("0", ErrorKind::NumberRange, 0),
        ("m.100000000000000000000000000000000000000", ErrorKind::NumberRange, 2),
        ("m32768", ErrorKind::ExponentRange, 1),
        ("m-", ErrorKind::ExponentRange, 1),
        ("m99999999999999999999999999", ErrorKind::ExponentRange, 1),
        ("mg/12h", ErrorKind::UnknownUnit, 3),
        ("iU", ErrorKind::UnknownUnit, 0),
        ("kmin", ErrorKind::NotMetric, 0),
        ("Cel/h", ErrorKind::SpecialInTerm, 0),
        ("m.Cel", ErrorKind::SpecialInTerm, 2),
        ("/Cel", ErrorKind::SpecialInTerm, 1),
        ("Cel2", ErrorKind::SpecialInTerm, 0),
        ("Cel.K0", ErrorKind::SpecialInTerm, 0),
        (long.as_str(), ErrorKind::InputLimit, 4096),
    ] {
        let error = ucum::validate(text).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
        assert_eq!(Unit::parse(text).unwrap_err(), error);
        assert!(!error.to_string().is_empty());
    }
    // What is a unit, but does not fit when it is worked out.
    for (text, kind, offset) in [
        ("m9999.m9999.m9999.m9999", ErrorKind::ExponentRange, 18),
        ("[iU].[arb'U].[PFU].[CFU].[AU]", ErrorKind::ArbitraryLimit, 25),
    ] {
        assert!(ucum::validate(text).is_ok());
        let error = Unit::parse(text).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (kind, offset), "{text}");
    }
    let mut options = ParseOptions::default();
    options.limits.max_input = usize::MAX;
    options.limits.max_depth = u32::MAX;
    let error = ucum::parse_with(&open, options).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::DepthLimit, 63));
    let megabyte = "m.".repeat(500_000) + "x";
    assert_eq!(ucum::parse_with(&megabyte, options).unwrap_err().kind(), ErrorKind::UnknownUnit);
    assert_eq!(ucum::parse(&megabyte).unwrap_err().kind(), ErrorKind::InputLimit);
}

#[test]
fn limits_hold_at_their_number_and_not_beyond() {
    let nested = |depth: usize| "(".repeat(depth) + "m" + &")".repeat(depth);
    assert!(ucum::validate(&nested(32)).is_ok());
    assert_eq!(ucum::validate(&nested(33)).unwrap_err().offset(), 32);
    let long = |bytes: usize| format!("m{{{}}}", "a".repeat(bytes - 3));
    assert!(ucum::validate(&long(4096)).is_ok());
    assert_eq!(ucum::validate(&long(4097)).unwrap_err().kind(), ErrorKind::InputLimit);
    assert!(ucum::validate("10*32767").is_ok() && ucum::validate("10*-32768").is_ok());
    // Found by fuzzing: a canonical code has greater exponents than the text it stands for, and reads back.
    assert!(Unit::parse(&Unit::parse("L9990").unwrap().canonical_code()).is_ok());
    let digits = |n: usize| "9".repeat(n);
    assert!(ucum::validate(&digits(38)).is_ok() && ucum::validate(&digits(39)).is_err());
    assert!(Unit::parse("[iU].[arb'U].[PFU].[CFU]").is_ok());
}

#[test]
fn errors_show_no_content() {
    for text in ["MARKER", "m{MARKER", "[MARKER", "MARKER)", "1MARKER", "m.MARKER2", "m{MARKER}{"] {
        let error = ucum::parse(text).unwrap_err();
        assert!(!format!("{error}{error:?}").contains("MARKER"), "{text}");
    }
    let decimal = "12MARKER".parse::<Decimal>().unwrap_err();
    assert!(!format!("{decimal}{decimal:?}").contains("MARKER"));
}

#[test]
fn every_code_reads_without_regard_to_case() {
    let mut options = ParseOptions::default();
    options.case = Case::Insensitive;
    for atom in ucum::atoms() {
        for text in [atom.code_ci.to_uppercase(), atom.code_ci.to_lowercase()] {
            let folded = ucum::parse_with(&text, options).unwrap();
            assert!(folded.unit().unwrap() == Unit::parse(atom.code).unwrap(), "{}", atom.code);
            assert!(Unit::parse(&folded.to_code()).unwrap() == Unit::parse(atom.code).unwrap());
        }
    }
    assert!(Unit::parse_with("mm[hg]", options).unwrap() == Unit::parse("mm[Hg]").unwrap());
    assert!(ucum::validate("MM[HG]").is_err());
}
