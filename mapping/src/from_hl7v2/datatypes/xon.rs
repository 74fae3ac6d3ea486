//! XON: organizations.

use super::cx::{CHECK_DIGIT, CHECK_DIGIT_SCHEME, identifier_type};
use super::hd;
use crate::from_hl7v2::scope::{Scope, V2_0203};
use crate::generated::rules::datatypes::{xon_location as l, xon_organization as o, xon_string as t};
use crate::model::{CodeableConcept, Identifier, Location, Organization, Reference, Text};
use crate::trace::Rule;

/// The rows of the identifier of an XON.
#[derive(Debug)]
struct Rows {
    number: Rule,
    check_digit: [Rule; 2],
    scheme: [Rule; 2],
    assigner: Rule,
    system: Rule,
    kind: [Rule; 2],
    value: Rule,
}

const ORGANIZATION: Rows = Rows {
    number: o::R5,
    check_digit: [o::R6, o::R7],
    scheme: [o::R8, o::R9],
    assigner: o::R10,
    system: o::R11,
    kind: [o::R12, o::R13],
    value: o::R16,
};

const LOCATION: Rows = Rows {
    number: l::R5,
    check_digit: [l::R6, l::R7],
    scheme: [l::R8, l::R9],
    assigner: l::R10,
    system: l::R11,
    kind: [l::R12, l::R13],
    value: l::R16,
};

/// `XON-Organization`: adds an Organization.
pub(crate) fn organization<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let name = s.text(1, o::R3);
    let identifier: Vec<_> = identifier(s, &ORGANIZATION).into_iter().collect();
    if name.is_none() && identifier.is_empty() {
        return None;
    }
    Some(s.add(Organization { name, identifier, ..s.create() }))
}

/// `XON-string`.
pub(crate) fn text<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    match s.when(t::R13, |t| !t.valued(1) && t.valued(10)) {
        Some(s) => s.text(10, t::R13),
        None => s.text(1, t::R3),
    }
}

/// `XON-Location`: adds a Location.
pub(crate) fn location<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let name = s.text(1, l::R3);
    let identifier: Vec<_> = identifier(s, &LOCATION).into_iter().collect();
    if name.is_none() && identifier.is_empty() {
        return None;
    }
    Some(s.add(Location { name, identifier, ..s.create() }))
}

fn identifier<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Option<Identifier<'a>> {
    let number = s.when(rows.number, |t| !t.valued(10)).and_then(|s| s.text(3, rows.number));
    let Some(value) = s.text(10, rows.value).filter(|v| !v.null || number.is_none()).or(number) else {
        hd::refuse_without_value(s, &[4, 5, 6, 7]);
        return None;
    };
    let authority = hd::authority(s, 6, rows.assigner, rows.system);
    let mut identifier = Identifier {
        value: Some(value),
        assigner: authority.assigner,
        system: authority.system,
        r#type: kind(s, rows.kind),
        ..Identifier::default()
    };
    let [url, digit] = rows.check_digit;
    identifier.extension.extend(s.string_extension(4, url, CHECK_DIGIT, digit));
    let [url, scheme] = rows.scheme;
    identifier.extension.extend(s.string_extension(5, url, CHECK_DIGIT_SCHEME, scheme));
    Some(identifier)
}

/// The rows name the system; it is not that of a local code.
fn kind<'a>(s: Scope<'_, 'a>, [code, system]: [Rule; 2]) -> Option<CodeableConcept<'a>> {
    let mut kind = s.get(7, code, identifier_type)?;
    for coding in kind.coding.iter_mut().filter(|c| c.system.is_some()) {
        coding.system = s.constant(system, V2_0203);
    }
    Some(kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{record, rules, text as t, with_field};
    use crate::options::Options;

    #[test]
    fn every_row_of_an_organization() {
        with_field("General Clinic^L^^5^M11^CMS&1.2.3&ISO^XX^^^4711", &Options::default(), |s| {
            organization(s);
            let record = record(s);
            let made = record.organizations.iter().find(|o| o.name.is_some()).unwrap();
            let id = &made.identifier[0];
            assert_eq!(t(&made.name), Some("General Clinic"));
            assert_eq!((t(&id.value), t(&id.system)), (Some("4711"), Some("urn:oid:1.2.3")));
            assert_eq!(rules(s, &id.value), ["datatypes/XON-Organization#16"]);
            let kind = &id.r#type.as_ref().unwrap().coding[0];
            assert_eq!(rules(s, &kind.system), ["datatypes/XON-Organization#13"]);
            assert_eq!((id.extension.len(), record.organizations.len()), (2, 2));
        });
    }

    #[test]
    fn the_old_number_counts_without_the_new_one() {
        with_field("General Clinic^^12", &Options::default(), |s| {
            organization(s);
            location(s);
            let record = record(s);
            assert_eq!(
                rules(s, &record.organizations[0].identifier[0].value),
                ["datatypes/XON-Organization#5"]
            );
            assert_eq!(rules(s, &record.locations[0].identifier[0].value), ["datatypes/XON-Location#5"]);
        });
        with_field("General Clinic^^12^^^^^^^4711", &Options::default(), |s| {
            organization(s);
            assert_eq!(t(&record(s).organizations[0].identifier[0].value), Some("4711"));
        });
    }

    #[test]
    fn text_and_nothing() {
        with_field("General Clinic^^^^^^^^^4711", &Options::default(), |s| {
            assert_eq!(t(&text(s)), Some("General Clinic"));
        });
        with_field("^^^^^^^^^4711", &Options::default(), |s| assert_eq!(t(&text(s)), Some("4711")));
        with_field("^L^^^^HOSP", &Options::default(), |s| {
            assert!(organization(s).is_none() && location(s).is_none() && text(s).is_none());
            assert!(record(s).organizations.is_empty());
        });
        with_field("\"\"", &Options::default(), |s| assert!(organization(s).unwrap().to.is_none()));
    }
}
