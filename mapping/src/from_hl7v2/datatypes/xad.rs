//! XAD: addresses.

use synovia_terminology::maps;

use super::{coded, cwe, dr, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{sad_address as l, xad_address as r};
use crate::model::{Address, Extended, Extension, ExtensionValue, Text};
use crate::report::Severity;
use crate::trace::Reason;

const AD_USE: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-AD-use";
const CENSUS_TRACT: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-censusTract";

/// `XAD-Address`.
pub(crate) fn address<'a>(s: Scope<'_, 'a>) -> Option<Address<'a>> {
    let mut a = Address { line: lines(s), ..Address::default() };
    a.city = s.text(3, r::R5);
    a.state = s.text(4, r::R6);
    a.postal_code = s.text(5, r::R7);
    a.country = s.text(6, r::R8);
    a.district = s.get(9, r::R17, cwe::text);
    a.extension.extend(census_tract(s));
    if is_empty(&a) {
        return None;
    }
    a.extension.extend(s.source_field());
    kind(s, &mut a);
    let start = s.get(13, r::R22, time::date_time);
    let end = s.get(14, r::R23, time::date_time);
    a.period = time::period(s, start, end);
    if a.period.is_none() {
        a.period = s.get(12, r::R21, dr::period);
    }
    Some(a)
}

/// The lines of an address, by `SAD-Address` those of its street. A line says where it stood, unless a reader knows by its
/// order: the first is the street address, the second the other designation, those behind them the addressee.
fn lines<'a>(s: Scope<'_, 'a>) -> Vec<Extended<'a>> {
    let street = s.get(1, r::R3, |s| Some([s.text(1, l::R3), s.text(2, l::R4), s.text(3, l::R5)]));
    let [street, name, number] = street.unwrap_or_default();
    let parts = [
        (street, "XAD-1.1"),
        (name, "XAD-1.2"),
        (number, "XAD-1.3"),
        (s.text(2, r::R4), "XAD-2"),
        (s.text(19, r::R28), "XAD-19"),
    ];
    let mut out: Vec<Extended<'a>> = Vec::new();
    for (text, place) in parts {
        let Some(text) = text else { continue };
        let known = *["XAD-1.1", "XAD-2"].get(out.len()).unwrap_or(&"XAD-19");
        let extension = if known == place { None } else { s.source_place(place) };
        out.push(Extended { value: Some(text), extension: extension.into_iter().collect() });
    }
    out
}

/// XAD.7 says what kind of address it is in one of three places, by its code. Rows 13 to 15 would keep every other code in
/// an extension, but name none.
fn kind<'a>(s: Scope<'_, 'a>, a: &mut Address<'a>) {
    let Some(part) = s.part(7) else { return };
    match part.peek().as_ref() {
        "M" | "SH" => a.r#type = s.get(7, r::R9, |s| coded::required(s, Some(maps::ADDRESS_TYPE_TYPE))),
        "BA" | "BI" | "C" | "B" | "H" | "O" => {
            a.r#use = s.get(7, r::R10, |s| coded::required(s, Some(maps::ADDRESS_TYPE_USE)));
        }
        "HV" => {
            let code = s.text(7, r::R12).map(ExtensionValue::Code);
            a.extension.extend(s.extension(r::R11, AD_USE, code));
        }
        _ if !part.is_valued() => a.r#use = s.text(7, r::R10),
        code => local_kind(s, code, part, a),
    }
}

/// The caller's own map may know the code; one of the standard's without a place in FHIR has no target.
fn local_kind<'a>(s: Scope<'_, 'a>, code: &str, part: Scope<'_, 'a>, a: &mut Address<'a>) {
    let maps = &s.cx().options.code_maps;
    let has = |map: &str| maps.get(map).is_some_and(|m| m.contains_key(code));
    if has(maps::ADDRESS_TYPE_USE.name()) {
        a.r#use = s.get(7, r::R10, |s| coded::required(s, Some(maps::ADDRESS_TYPE_USE)));
    } else if has(maps::ADDRESS_TYPE_TYPE.name()) {
        a.r#type = s.get(7, r::R9, |s| coded::required(s, Some(maps::ADDRESS_TYPE_TYPE)));
    } else {
        let why =
            if maps::ADDRESS_TYPE_USE.translate(code).is_some() { Reason::NoTarget } else { Reason::Invalid };
        if let Some(leaf) = part.leaf() {
            s.cx().trace.refuse(leaf, why);
        }
        part.issue(Severity::Warning, "mapping/code-not-mapped");
    }
}

/// Row 19 names valueCode; the extension holds a string.
fn census_tract<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let tract: Text<'a> = s.get(10, r::R19, cwe::text);
    s.extension(r::R18, CENSUS_TRACT, tract.map(ExtensionValue::String))
}

fn is_empty(a: &Address<'_>) -> bool {
    let parts = [&a.city, &a.state, &a.postal_code, &a.country, &a.district];
    a.line.is_empty() && a.extension.is_empty() && parts.iter().all(|p| p.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, rules, text, with_field};
    use crate::options::Options;

    fn of(value: &str, look: impl FnOnce(Scope<'_, '_>, Address<'_>)) {
        with_field(value, &Options::default(), |s| look(s, address(s).unwrap()));
    }

    #[test]
    fn every_row_of_an_address() {
        let value = "1 High St&High St&1^Flat 2^Town^ST^12345^USA^H^^C1^T1^^^20200101^20211231^^^^^c/o Roe";
        of(value, |s, a| {
            let lines: Vec<_> = a.line.iter().map(|l| text(&l.value).unwrap()).collect();
            assert_eq!(lines, ["1 High St", "High St", "1", "Flat 2", "c/o Roe"]);
            assert_eq!(rules(s, &a.line[1].value), ["datatypes/XAD-Address#3", "datatypes/SAD-Address#4"]);
            assert_eq!((text(&a.city), text(&a.state)), (Some("Town"), Some("ST")));
            assert_eq!((text(&a.postal_code), text(&a.country)), (Some("12345"), Some("USA")));
            assert_eq!((text(&a.r#use), text(&a.district)), (Some("home"), Some("C1")));
            assert!(matches!(&a.extension[0].value, Some(ExtensionValue::String(v)) if v.is == "T1"));
            assert_eq!(text(&a.period.unwrap().start), Some("2020-01-01"));
            assert!(issues(s).is_empty());
        });
    }

    #[test]
    fn lines_say_where_they_stood_where_their_order_does_not() {
        let options = Options { source_fields: true, ..Options::default() };
        let places = |value: &str| {
            let mut out = Vec::new();
            with_field(value, &options, |s| {
                for line in address(s).unwrap().line {
                    let place = match line.extension.first().and_then(|e| e.value.clone()) {
                        Some(ExtensionValue::String(place)) => place.is.into_owned(),
                        _ => String::new(),
                    };
                    out.push((text(&line.value).unwrap().to_string(), place));
                }
            });
            out
        };
        let is = |list: &[(&str, &str)]| -> Vec<(String, String)> {
            list.iter().map(|(a, b)| ((*a).to_string(), (*b).to_string())).collect()
        };
        assert_eq!(places("1 High St^Flat 2^Town"), is(&[("1 High St", ""), ("Flat 2", "")]));
        assert_eq!(places("^Flat 2^Town"), is(&[("Flat 2", "XAD-2")]));
        assert_eq!(
            places("1 High St&High St^Flat 2^Town"),
            is(&[("1 High St", ""), ("High St", "XAD-1.2"), ("Flat 2", "XAD-2")])
        );
    }

    #[test]
    fn the_kind_is_a_type_a_use_or_an_extension() {
        of("1 High St^^^^^^M", |_, a| assert_eq!((text(&a.r#type), text(&a.r#use)), (Some("postal"), None)));
        of("1 High St^^^^^^HV", |_, a| {
            assert!(matches!(&a.extension[0].value, Some(ExtensionValue::Code(v)) if v.is == "HV"));
        });
        of("1 High St^^^^^^P", |s, a| {
            assert!(a.r#type.is_none() && a.r#use.is_none() && a.extension.is_empty());
            assert_eq!(issues(s), ["mapping/code-not-mapped"]);
        });
    }

    #[test]
    fn the_callers_codes_are_known() {
        let mut options = Options::default();
        options.code_maps.entry("AddressType-Use".into()).or_default().insert("P".into(), "home".into());
        with_field("1 High St^^^^^^P", &options, |s| {
            assert_eq!(text(&address(s).unwrap().r#use), Some("home"));
        });
    }

    #[test]
    fn a_kind_alone_is_no_address() {
        with_field("^^^^^^H", &Options::default(), |s| assert!(address(s).is_none()));
    }
}
