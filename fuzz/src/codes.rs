//! UCUM and the syntax of identifiers.

use synovia_terminology::syntax::{
    Clia, Cpt, Cvx, Dea, Ein, Hcpcs, Icd10Cm, Icd10Pcs, Loinc, Mbi, Modifier, Mvx, Ndc, Npi, Oid, RxCui,
    Sctid, Ssn, Uri, Uuid,
};
use synovia_terminology::ucum::{self, Case, Decimal, ParseOptions, Unit};

/// Two units, each on a line: what is read is written and read again with the same meaning, and converts there and back.
pub fn ucum(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let unit = one_unit(first);
    let other = one_unit(lines.next().unwrap_or("1"));
    if let (Some(unit), Some(other)) = (unit, other) {
        two_units(&unit, &other);
    }
    if let Ok(decimal) = first.parse::<Decimal>() {
        assert_eq!(decimal.to_string().parse(), Ok(decimal));
    }
}

fn one_unit(text: &str) -> Option<Unit> {
    let mut options = ParseOptions::default();
    options.case = Case::Insensitive;
    if let Ok(folded) = ucum::parse_with(text, options) {
        let code = folded.to_code();
        if let Ok(unit) = folded.unit() {
            assert!(Unit::parse(&code).expect("a written code can be read") == unit, "{text}");
        }
    }
    for code in ucum::suggest(text) {
        assert!(ucum::validate(&code).is_ok() && code != text);
    }
    let unit = Unit::parse(text);
    let expression = match ucum::parse(text) {
        Ok(expression) => expression,
        Err(error) => {
            assert!(error.offset() <= text.len() as u64);
            // Working the unit out may stop at another fault: an exponent that does not fit is found on the way, a special
            // unit among others only at the end of its term.
            assert!(unit.expect_err("the same text").offset() <= text.len() as u64, "{text}");
            return None;
        }
    };
    assert!(!expression.display_name().is_empty());
    let unit = unit.ok()?;
    // Writing the annotations as 1 may make the text longer, but not other than it was.
    let written = Unit::parse(&expression.to_code()).expect("a written code can be read");
    assert!(written == unit, "{text}");
    let canonical = Unit::parse(&unit.canonical_code()).expect("a canonical code can be read");
    assert!(canonical == unit.canonical() && canonical.is_commensurable(&unit), "{text}");
    Some(unit)
}

fn two_units(from: &Unit, to: &Unit) {
    let value = Decimal::from(25);
    let there = from.convert_decimal(value, to);
    assert_eq!(there.is_ok() || from.is_commensurable(to), from.is_commensurable(to));
    if let (Ok(there), false, false) = (there, from.is_special(), to.is_special()) {
        if let Ok(back) = to.convert_decimal(there, from) {
            assert_eq!(back.round(30), value);
        }
        if let Ok(double) = from.convert(25.0, to) {
            let exact = there.to_f64();
            assert!((double - exact).abs() <= exact.abs() * 1e-12, "{double} {exact}");
        }
    }
    if let (Ok(product), false) = (from.multiply(to), from.is_special() || to.is_special())
        && let Ok(back) = product.divide(to)
    {
        assert_eq!(back.dimension(), from.dimension());
    }
}

/// Every scheme: no panic, an offset inside the text, and a normal form that is well formed and its own normal form.
pub fn syntax(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    macro_rules! scheme {
        ($($name:ident)*) => {$(
            match $name::parse(text) {
                Ok(value) => {
                    assert_eq!(value.as_str(), text);
                    let normal = value.to_string();
                    let again = $name::parse(&normal).expect("a normal form is well formed");
                    assert_eq!(again.to_string(), normal);
                }
                Err(error) => assert!(error.offset() <= text.len() as u64),
            }
        )*};
    }
    scheme!(Clia Cpt Cvx Dea Ein Hcpcs Icd10Cm Icd10Pcs Loinc Mbi Modifier Mvx Ndc Npi Oid RxCui Sctid Ssn Uri Uuid);
}
