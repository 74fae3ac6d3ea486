//! Asks each part of the terminology a question out of its arguments, so that the linker can drop no table and no operation.
//!
//! usage: `everything QUESTION ARGUMENT...`; `size.sh` asks and looks at the answers.

use std::error::Error;
use synovia_terminology::builtin::{self, cdcrec, countries};
use synovia_terminology::{ConceptMap, oid_for_uri, syntax, uri_for_oid, v2_table};

type Answer = Result<String, Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [question, rest @ ..] = arguments.as_slice() else { return Err("no question".into()) };
    let at = |index: usize| rest.get(index).map_or("", String::as_str);
    let answer = match question.as_str() {
        "lookup" => lookup(at(0), at(1)),
        "table" => table(at(0), at(1)),
        "identity" => Ok(format!("{:?} {:?}", uri_for_oid(at(0)), oid_for_uri(at(1)))),
        "map" => map(at(0), at(1)),
        "country" => Ok(countries::country(at(0)).map_or("", |c| c.name()).to_owned()),
        "race" => Ok(format!("{:?}", cdcrec::kind(at(0)))),
        "syntax" => Ok(syntax(at(0))),
        #[cfg(feature = "operations")]
        "operation" => operation(&std::fs::read(at(0))?, at(1), at(2), at(3)),
        #[cfg(feature = "ucum")]
        "ucum" => units(at(0), at(1), at(2)),
        #[cfg(feature = "all")]
        "language" => language(at(0)),
        #[cfg(feature = "all")]
        "ccda" => {
            Ok(format!("{:?}", synovia_terminology::CcdaMap::named(at(0)).and_then(|m| m.translate(at(1)))))
        }
        #[cfg(feature = "all")]
        "snomed" => snomed(&std::fs::read(at(0))?, at(1), at(2)),
        #[cfg(feature = "all")]
        "release" => release(&std::fs::read(at(0))?, at(1), at(2)),
        _ => Err("no such question".into()),
    };
    println!("{}", answer?);
    Ok(())
}

/// A code of any family, and what it stands under.
fn lookup(system: &str, code: &str) -> Answer {
    let system = builtin::find_system(system).ok_or("unknown system")?;
    let concept = system.get(code).ok_or("unknown code")?;
    let parents: Vec<_> = concept.parents().map(|p| p.display()).collect();
    let synonyms: Vec<_> = concept.synonyms().collect();
    let facts = (concept.display(), concept.status(), concept.is_selectable(), parents, synonyms);
    Ok(format!("{facts:?} {:?} {:?} {:?}", system.name(), system.oid(), system.version()))
}

fn table(number: &str, code: &str) -> Answer {
    let table = v2_table(number).ok_or("unknown table")?;
    let facts = (table.name(), table.oid(), table.system_oid(), table.system_uri());
    let named = synovia_terminology::system_for_coding_system_name(code);
    Ok(format!("{:?} {facts:?} {named:?}", table.lookup(code)))
}

fn map(name: &str, code: &str) -> Answer {
    let map = ConceptMap::named(name).ok_or("unknown map")?;
    let named = (map.name(), map.guide_name(), map.source_table(), map.disposition());
    Ok(format!("{:?} {named:?}", map.translate(code).ok_or("not in the map")?))
}

/// Every scheme of identifiers and its normal form.
fn syntax(text: &str) -> String {
    use syntax::*;
    macro_rules! each {
        ($($name:ident)*) => {[$($name::parse(text).map_or_else(|e| e.to_string(), |v| v.to_string())),*]};
    }
    each!(Clia Cpt Cvx Dea Ein Hcpcs Icd10Cm Icd10Pcs Loinc Mbi Modifier Mvx Ndc Npi Oid RxCui Sctid Ssn Uri Uuid).join("\n")
}

/// An operation of FHIR, over the file's resource and what is built in.
#[cfg(feature = "operations")]
fn operation(file: &[u8], name: &str, body: &str, code: &str) -> Answer {
    use synovia_terminology::builtin::BuiltIn;
    use synovia_terminology::json::Json;
    use synovia_terminology::operation::{Closure, Limits, Settings, Terminology, ValueSetChoice};
    use synovia_terminology::parameters::{Operation, answer};
    use synovia_terminology::provider::{Chain, Provider};
    use synovia_terminology::store::{Coding, Store};
    let mut store = Store::new();
    store.insert(file)?;
    let built_in = BuiltIn::new();
    let chain = Chain::of([&built_in as &dyn Provider, &store]);
    let operation = match name {
        "lookup" => Operation::Lookup,
        "validate-system" => Operation::CodeSystemValidateCode,
        "validate" => Operation::ValidateCode,
        "batch" => Operation::BatchValidateCode,
        "expand" => Operation::Expand,
        "translate" => Operation::Translate,
        "subsumes" => Operation::Subsumes,
        "closure" => {
            let mut closure = Closure::new(name);
            let codings: Vec<_> = code.split(',').map(|code| Coding::new(body, code)).collect();
            return Ok(format!("{:?}", closure.add(&Terminology::new(chain), &codings)?));
        }
        _ => {
            let terminology = Terminology::new(chain);
            let ready = terminology.prepare(ValueSetChoice::Url(name), &Settings::default())?;
            return Ok(ready.contains(body, code).to_string());
        }
    };
    let answered = answer(&chain, Limits::default(), operation, &Json::parse(body.as_bytes())?, Some(code));
    Ok(String::from_utf8(answered.body.to_bytes())?)
}

/// A conversion, a name, a canonical form, a product and a suggestion.
#[cfg(feature = "ucum")]
fn units(value: &str, from: &str, to: &str) -> Answer {
    use synovia_terminology::ucum::{self, Case, ParseOptions, Quantity, Unit};
    let mut options = ParseOptions::default();
    options.case = Case::Insensitive;
    let folded = ucum::parse_with(from, options).map(|e| e.to_code());
    let (a, b) = match (Unit::parse(from), Unit::parse(to)) {
        (Ok(a), Ok(b)) => (a, b),
        _ => return Ok(ucum::suggest(from).join(" ")),
    };
    let product = Quantity::parse(value, from)?.multiply(&Quantity::parse(value, to)?);
    let exact = a.convert_decimal(value.parse()?, &b)?;
    let mass = a.convert_with_molar_mass(value.parse()?, &b, value.parse()?).is_ok();
    let names = (ucum::display_name(from)?, a.canonical_code(), b.canonical_factor()?, folded);
    Ok(format!("{exact} {} {names:?} {product:?} {mass}", a.convert(value.parse()?, &b)?))
}

#[cfg(feature = "all")]
fn language(tag: &str) -> Answer {
    let tag = builtin::languages::parse(tag).ok_or("unknown tag")?;
    let subtag = tag.language;
    let facts = (subtag.deprecated(), subtag.preferred_value(), subtag.suppress_script());
    Ok(format!(
        "{:?} {facts:?} {:?} {:?} {tag:?}",
        subtag.description(),
        subtag.macrolanguage(),
        subtag.scope()
    ))
}

#[cfg(feature = "all")]
fn snomed(file: &[u8], general: &str, special: &str) -> Answer {
    use synovia_terminology::snomed::{LoadOptions, Loader};
    let mut loader = Loader::new(LoadOptions::default());
    loader.begin()?;
    loader.push(file)?;
    let release = loader.finish()?;
    let (general, special): (u64, u64) = (general.parse()?, special.parse()?);
    let names: Vec<_> = release
        .concepts()
        .map(|c| {
            (release.preferred_term(c, &[general]), release.fully_specified_name(c), release.attributes(c))
        })
        .collect();
    let maps: Vec<_> = release.concepts().flat_map(|c| release.map_rows(general, c)).collect();
    Ok(format!("{:?} {names:?} {maps:?} {:?}", release.subsumes_ids(general, special), release.issues()))
}

#[cfg(feature = "all")]
fn release(file: &[u8], format: &str, code: &str) -> Answer {
    use synovia_terminology::table::{Format, Loader};
    let format = match format {
        "loinc" => Format::Loinc,
        "icd-10-cm" => Format::Icd10CmOrder,
        "icd-10-cm-xml" => Format::Icd10CmTabular,
        "hcpcs" => Format::Hcpcs,
        _ => Format::RxNormConso,
    };
    let mut loader = Loader::new(format);
    loader.push(file)?;
    let table = loader.finish()?;
    Ok(format!("{:?} {:?}", table.get(code).map(|r| r.display()), table.issues()))
}
