//! What can be said of a code by its text alone: units by UCUM's grammar, identifiers by their shape and check digit.

use core::fmt::Display;
use synovia_terminology::syntax::{
    Clia, Cpt, Cvx, Dea, Ein, Hcpcs, Icd10Cm, Icd10Pcs, Loinc, Mbi, Modifier, Mvx, Ndc, Npi, Oid, RxCui,
    Sctid, Ssn, SyntaxError, Uri, Uuid,
};
use synovia_terminology::ucum::{self, Expression, Unit};

/// The normal form of a text, or why it has none.
type Read = fn(&str) -> Result<String, SyntaxError>;

/// The kinds of identifiers by the name a user gives.
const KINDS: [(&str, Read); 20] = [
    ("clia", |text| normal(Clia::parse(text))),
    ("cpt", |text| normal(Cpt::parse(text))),
    ("cvx", |text| normal(Cvx::parse(text))),
    ("dea", |text| normal(Dea::parse(text))),
    ("ein", |text| normal(Ein::parse(text))),
    ("hcpcs", |text| normal(Hcpcs::parse(text))),
    ("icd-10-cm", |text| normal(Icd10Cm::parse(text))),
    ("icd-10-pcs", |text| normal(Icd10Pcs::parse(text))),
    ("loinc", |text| normal(Loinc::parse(text))),
    ("mbi", |text| normal(Mbi::parse(text))),
    ("modifier", |text| normal(Modifier::parse(text))),
    ("mvx", |text| normal(Mvx::parse(text))),
    ("ndc", |text| normal(Ndc::parse(text))),
    ("npi", |text| normal(Npi::parse(text))),
    ("oid", |text| normal(Oid::parse(text))),
    ("rxcui", |text| normal(RxCui::parse(text))),
    ("sctid", |text| normal(Sctid::parse(text))),
    ("ssn", |text| normal(Ssn::parse(text))),
    ("uri", |text| normal(Uri::parse(text))),
    ("uuid", |text| normal(Uuid::parse(text))),
];

fn normal(read: Result<impl Display, SyntaxError>) -> Result<String, SyntaxError> {
    read.map(|value| value.to_string())
}

/// Says whether a text is well formed and its normal form; false if it is not, or if there is no such kind.
pub(crate) fn check(kind: &str, text: &str) -> bool {
    let Some((_, read)) = KINDS.iter().find(|(name, _)| *name == kind) else {
        let names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
        println!("{text}\tunknown-kind\tone of {}", names.join(", "));
        return false;
    };
    match read(text) {
        Ok(normal) => println!("{text}\twell-formed\t{normal}"),
        Err(error) => println!("{text}\tmalformed\t{error}"),
    }
    read(text).is_ok()
}

/// Says whether a text is a unit of UCUM; with its name and what it is in base units if `more` is asked.
pub(crate) fn unit(text: &str, more: bool) -> bool {
    let read = ucum::parse(text).and_then(|expression| Ok((expression, Unit::parse(text)?)));
    match &read {
        Ok((expression, unit)) if more => show(text, expression, unit),
        Ok(_) => println!("{text}\tvalid{}", hint(text)),
        Err(error) => println!("{text}\tinvalid\t{error}{}", hint(text)),
    }
    read.is_ok()
}

fn show(text: &str, expression: &Expression<'_>, unit: &Unit) {
    println!("{text}\t{}\tactive{}", expression.display_name(), hint(text));
    let base = unit.canonical_code();
    match unit.canonical_factor() {
        Ok(Some(factor)) => println!("\tcanonical\t{factor} {base}"),
        Ok(None) => println!("\tcanonical\tby a function of {base}"),
        Err(error) => println!("\tcanonical\t{error}"),
    }
}

/// Units that were perhaps meant.
pub(crate) fn hint(text: &str) -> String {
    let near: Vec<String> = ucum::suggest(text).into_iter().map(|s| s.to_string()).collect();
    if near.is_empty() { String::new() } else { format!("; perhaps {}", near.join(", ")) }
}
