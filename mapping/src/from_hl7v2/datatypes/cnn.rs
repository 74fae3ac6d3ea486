//! CNN: persons with an identifier, in one component.

use super::hd::{self, From, PartyRows, SystemRows};
use super::xpn;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::cnn_practitioner as r;
use crate::generated::rules::hl7v2::cnn_practitioner as own;
use crate::model::{Extended, HumanName, Identifier, Practitioner, Reference};

const SYSTEM: SystemRows =
    SystemRows { at: 9, namespace: own::SYSTEM, oid: own::SYSTEM, uuid: own::SYSTEM, uri: own::SYSTEM };

const ASSIGNER: PartyRows = PartyRows {
    at: 9,
    namespace: own::ASSIGNER,
    universal: own::ASSIGNER,
    kind: own::ASSIGNER,
    read_kind: hd::universal_id_type,
    system: Some(own::ASSIGNER),
};

/// `CNN-Practitioner`: adds a Practitioner.
pub(crate) fn practitioner<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let identifier = identifier(s);
    let name = name(s);
    if identifier.is_none() && name.is_none() {
        return None;
    }
    let mut practitioner: Practitioner<'a> = s.create();
    practitioner.identifier.extend(identifier);
    practitioner.name.extend(name);
    Some(s.add(practitioner))
}

/// The guide would keep the assigning authority in extensions that it does not name; system and assigner hold it.
fn identifier<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let Some(value) = s.text(1, r::R3) else {
        hd::refuse_without_value(s, &[9, 10, 11]);
        return None;
    };
    let (system, from): (_, Option<From>) = hd::system(s, &SYSTEM).unzip();
    let left = hd::is_left(s, ASSIGNER.at, from);
    let assigner = if left { hd::party(s, &ASSIGNER) } else { None };
    Some(Identifier { value: Some(value), system, assigner, ..Identifier::default() })
}

fn name<'a>(s: Scope<'_, 'a>) -> Option<HumanName<'a>> {
    let mut name = HumanName { family: Extended::from(s.text(2, r::R4)), ..HumanName::default() };
    name.given.extend(s.text(3, r::R5));
    name.given.extend(s.text(4, r::R6));
    name.suffix.extend(s.text(5, r::R7));
    name.prefix.extend(s.text(6, r::R8));
    name.suffix.extend(s.text(7, r::R9));
    xpn::is_named(&name).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{record, rules, text, with_field};
    use crate::options::Options;

    fn of(value: &str, look: impl FnOnce(Scope<'_, '_>, Option<Reference<'_>>)) {
        with_field(value, &Options::default(), |s| look(s, practitioner(s.part(1).unwrap())));
    }

    #[test]
    fn every_row() {
        of("77&Roe&Ada&M&III&Dr&MD&&LAB&1.2.3&ISO", |s, made| {
            assert!(made.unwrap().to.is_some());
            let record = record(s);
            let (id, name) = (&record.practitioners[0].identifier[0], &record.practitioners[0].name[0]);
            assert_eq!((text(&id.value), text(&id.system)), (Some("77"), Some("urn:oid:1.2.3")));
            assert_eq!(rules(s, &id.system), ["hl7v2/CNN-Practitioner#system"]);
            assert_eq!(text(&record.organizations[0].identifier[0].value), Some("LAB"));
            assert_eq!(text(&name.family.value), Some("Roe"));
            assert_eq!((name.given.len(), name.prefix.len(), name.suffix.len()), (2, 1, 2));
        });
    }

    #[test]
    fn little_and_nothing() {
        of("77", |s, _| assert!(record(s).practitioners[0].name.is_empty()));
        of("&&&&&&&&LAB", |s, made| {
            assert!(made.is_none() && record(s).organizations.is_empty());
        });
    }
}
