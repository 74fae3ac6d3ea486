//! XCN: persons with an identifier.

use synovia_terminology::maps;

use super::cx::{CHECK_DIGIT, CHECK_DIGIT_SCHEME, identifier_type};
use super::{coded, dr, family, hd, id, time, xpn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{
    xcn_annotation_author as a, xcn_patient as t, xcn_practitioner as p, xcn_practitionerrole as o,
    xcn_relatedperson as r,
};
use crate::generated::rules::hl7v2::xcn_relatedperson as own;
use crate::model::{
    HumanName, Identifier, Patient, Practitioner, PractitionerRole, Qualification, Reference, RelatedPerson,
};
use crate::trace::Rule;

/// The rows of a map of XCN: they differ in what they are under and in where the degree goes.
#[derive(Debug)]
struct Rows {
    value: Rule,
    family: Rule,
    given: [Rule; 2],
    suffix: Rule,
    prefix: Rule,
    degree: Degree,
    assigner: Rule,
    system: Rule,
    r#use: Rule,
    check_digit: [Rule; 2],
    scheme: [Rule; 2],
    kind: Rule,
    period: Rule,
    order: [Rule; 2],
    start: Rule,
    end: Rule,
    professional: Rule,
}

#[derive(Clone, Copy, Debug)]
enum Degree {
    Qualification(Rule),
    Suffix(Rule),
}

const PRACTITIONER: Rows = Rows {
    value: p::R3,
    family: p::R4,
    given: [p::R5, p::R6],
    suffix: p::R7,
    prefix: p::R8,
    degree: Degree::Qualification(p::R9),
    assigner: p::R11,
    system: p::R12,
    r#use: p::R13,
    check_digit: [p::R14, p::R15],
    scheme: [p::R16, p::R17],
    kind: p::R18,
    period: p::R22,
    order: [p::R23, p::R24],
    start: p::R25,
    end: p::R26,
    professional: p::R27,
};

const ROLE: Rows = Rows {
    value: o::R3,
    family: o::R4,
    given: [o::R5, o::R6],
    suffix: o::R7,
    prefix: o::R8,
    degree: Degree::Suffix(o::R9),
    assigner: o::R11,
    system: o::R12,
    r#use: o::R13,
    check_digit: [o::R14, o::R15],
    scheme: [o::R16, o::R17],
    kind: o::R18,
    period: o::R22,
    order: [o::R23, o::R24],
    start: o::R25,
    end: o::R26,
    professional: o::R27,
};

const PATIENT: Rows = Rows {
    value: t::R3,
    family: t::R4,
    given: [t::R5, t::R6],
    suffix: t::R7,
    prefix: t::R8,
    degree: Degree::Suffix(t::R9),
    assigner: t::R11,
    system: t::R12,
    r#use: t::R13,
    check_digit: [t::R14, t::R15],
    scheme: [t::R16, t::R17],
    kind: t::R18,
    period: t::R22,
    order: [t::R23, t::R24],
    start: t::R25,
    end: t::R26,
    professional: t::R27,
};

const RELATED_PERSON: Rows = Rows {
    value: r::R3,
    family: r::R4,
    given: [r::R5, r::R6],
    suffix: r::R7,
    prefix: r::R8,
    degree: Degree::Suffix(r::R9),
    assigner: own::ASSIGNER,
    system: own::SYSTEM,
    r#use: r::R12,
    check_digit: [r::R13, r::R14],
    scheme: [r::R15, r::R16],
    kind: r::R17,
    period: r::R21,
    order: [r::R22, r::R23],
    start: r::R24,
    end: r::R25,
    professional: r::R26,
};

/// `XCN-Patient`: what the value adds to the patient.
pub(crate) fn patient<'a>(s: Scope<'_, 'a>, patient: &mut Patient<'a>) {
    patient.identifier.extend(identifier(s, &PATIENT));
    patient.name.extend(name(s, &PATIENT));
}

/// `XCN-RelatedPerson`: what the value adds to somebody.
pub(crate) fn related_person<'a>(s: Scope<'_, 'a>, person: &mut RelatedPerson<'a>) {
    person.identifier.extend(identifier(s, &RELATED_PERSON));
    person.name.extend(name(s, &RELATED_PERSON));
}

const AUTHOR: Rows = Rows {
    value: a::R3,
    family: a::R4,
    given: [a::R5, a::R6],
    suffix: a::R7,
    prefix: a::R8,
    degree: Degree::Suffix(a::R9),
    assigner: a::R11,
    system: a::R12,
    r#use: a::R13,
    check_digit: [a::R14, a::R15],
    scheme: [a::R16, a::R17],
    kind: a::R18,
    period: a::R22,
    order: [a::R23, a::R24],
    start: a::R25,
    end: a::R26,
    professional: a::R27,
};

/// `XCN-Practitioner`: adds a Practitioner.
pub(crate) fn practitioner<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    s.absent().or_else(|| Some(s.add(read(s, &PRACTITIONER)?)))
}

/// `XCN-PractitionerRole`: adds a PractitionerRole of a Practitioner.
pub(crate) fn practitioner_role<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let practitioner = Some(s.add(read(s, &ROLE)?));
    Some(s.add(PractitionerRole { practitioner, ..s.create() }))
}

/// `XCN-Annotation-Author`: adds the Practitioner who wrote a note.
pub(crate) fn annotation_author<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    s.absent().or_else(|| Some(s.add(read(s, &AUTHOR)?)))
}

/// Reads a practitioner; `None` without a name and an identifier.
fn read<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Option<Practitioner<'a>> {
    let identifier = identifier(s, rows);
    let name = name(s, rows);
    let mut practitioner: Practitioner<'a> = s.create();
    if let Degree::Qualification(rule) = rows.degree {
        let map = Some(maps::DEGREE_LICENSE_CERTIFICATE);
        let code = s.get(7, rule, |s| id::is_concept(s, map));
        practitioner
            .qualification
            .extend(code.map(|c| Qualification { code: Some(c), ..Qualification::default() }));
    }
    if identifier.is_none() && name.is_none() {
        return None;
    }
    practitioner.identifier.extend(identifier);
    practitioner.name.extend(name);
    Some(practitioner)
}

fn identifier<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Option<Identifier<'a>> {
    let Some(value) = s.text(1, rows.value) else {
        hd::refuse_without_value(s, &[9, 11, 12, 13]);
        return None;
    };
    let authority = hd::authority(s, 9, rows.assigner, rows.system);
    let mut identifier = Identifier {
        value: Some(value),
        assigner: authority.assigner,
        system: authority.system,
        r#type: s.get(13, rows.kind, identifier_type),
        ..Identifier::default()
    };
    let [url, digit] = rows.check_digit;
    identifier.extension.extend(s.string_extension(11, url, CHECK_DIGIT, digit));
    let [url, scheme] = rows.scheme;
    identifier.extension.extend(s.string_extension(12, url, CHECK_DIGIT_SCHEME, scheme));
    Some(identifier)
}

fn name<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Option<HumanName<'a>> {
    let family = s.get(2, rows.family, |s| Some(family::family(s))).unwrap_or_default();
    let mut name = HumanName { family, ..HumanName::default() };
    let [given, further] = rows.given;
    name.given.extend(s.text(3, given));
    name.given.extend(s.text(4, further));
    name.suffix.extend(s.text(5, rows.suffix));
    name.prefix.extend(s.text(6, rows.prefix));
    if let Degree::Suffix(rule) = rows.degree {
        name.suffix.extend(s.text(7, rule));
    }
    name.suffix.extend(s.text(21, rows.professional));
    if !xpn::is_named(&name) {
        return None;
    }
    name.r#use = s.get(10, rows.r#use, |s| coded::required(s, Some(maps::NAME_TYPE)));
    let [url, order] = rows.order;
    name.extension.extend(xpn::assembly_order(s, 18, url, order));
    let start = s.get(19, rows.start, time::date_time);
    let end = s.get(20, rows.end, time::date_time);
    name.period = time::period(s, start, end);
    if let Some(s) = s.when(rows.period, |t| !t.valued(19) && !t.valued(20)) {
        name.period = s.get(17, rows.period, dr::period).or(name.period);
    }
    Some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, record, rules, text, with_field};
    use crate::options::Options;

    const FULL: &str =
        "77^Roe&van^Ada^M^III^Dr^MD^^&2.16.840.1.113883.4.6&ISO^L^5^M11^NPI^^^^^G^20200101^20301231^FACS";

    #[test]
    fn every_row_of_a_practitioner() {
        with_field(FULL, &Options::default(), |s| {
            assert!(practitioner(s).unwrap().to.is_some());
            let record = record(s);
            let made = &record.practitioners[0];
            let (id, name) = (&made.identifier[0], &made.name[0]);
            assert_eq!(
                (text(&id.value), text(&id.system)),
                (Some("77"), Some("http://hl7.org/fhir/sid/us-npi"))
            );
            assert_eq!(rules(s, &id.system), ["datatypes/XCN-Practitioner#12", "datatypes/HD-uri#4"]);
            assert_eq!(id.extension.len(), 2);
            assert_eq!(text(&id.r#type.as_ref().unwrap().coding[0].code), Some("NPI"));
            assert_eq!(text(&name.family.value), Some("Roe"));
            assert_eq!((name.given.len(), name.prefix.len(), name.suffix.len()), (2, 1, 2));
            assert_eq!((text(&name.r#use), name.extension.len()), (Some("official"), 1));
            assert_eq!(text(&name.period.as_ref().unwrap().start), Some("2020-01-01"));
            assert!(made.qualification[0].code.is_some());
            assert!(record.organizations.is_empty() && issues(s).is_empty());
        });
    }

    #[test]
    fn a_role_points_to_its_practitioner() {
        with_field(FULL, &Options::default(), |s| {
            practitioner_role(s);
            let record = record(s);
            let role = &record.practitioner_roles[0];
            let key = role.practitioner.as_ref().unwrap().to.unwrap();
            let made = record.get::<Practitioner<'_>>(key).unwrap();
            assert_eq!(made.name[0].suffix.len(), 3);
            assert!(made.qualification.is_empty());
            assert_eq!(rules(s, &made.identifier[0].value), ["datatypes/XCN-PractitionerRole#3"]);
        });
    }

    #[test]
    fn a_name_or_an_identifier_is_enough_and_less_is_nothing() {
        with_field("^Roe^^^^^^^HOSP", &Options::default(), |s| {
            assert!(practitioner(s).is_some());
            assert!(record(s).practitioners[0].identifier.is_empty() && record(s).organizations.is_empty());
            assert_eq!(issues(s), ["mapping/identifier-without-value"]);
        });
        with_field("77", &Options::default(), |s| assert!(practitioner(s).is_some()));
        with_field("^^^^^^MD", &Options::default(), |s| {
            assert!(practitioner(s).is_none() && practitioner_role(s).is_some());
        });
        with_field("^^^^^^^^^L", &Options::default(), |s| assert!(practitioner_role(s).is_none()));
        with_field("\"\"", &Options::default(), |s| {
            assert_eq!(practitioner(s).unwrap().extension.len(), 1);
            assert!(record(s).practitioners.is_empty());
        });
    }
}
