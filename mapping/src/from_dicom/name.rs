//! Person names: groups of components (PS3.5 section 6.2.1).

use std::borrow::Cow;

use synovia_dicom_meta::Tag;

use super::place::Place;
use crate::generated::rules::dicom::{name as r, practitioner};
use crate::model::{ExtensionValue, HumanName, Practitioner, Reference, Text, Val};
use crate::trace::Rule;

pub(crate) const REPRESENTATION: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";
/// What the three groups of a name are.
const GROUPS: [&str; 3] = ["ABC", "IDE", "SYL"];

/// One name for each group of each value.
pub(super) fn names<'a>(place: &Place<'_, 'a>, tag: Tag, rule: Rule) -> Vec<HumanName<'a>> {
    let values = place.texts(tag, rule);
    values.iter().flat_map(|value| groups(&place.under(rule), value)).collect()
}

fn groups<'a>(place: &Place<'_, 'a>, value: &Val<Cow<'a, str>>) -> Vec<HumanName<'a>> {
    let several = value.is.contains('=');
    let groups =
        value.is.split('=').zip(GROUPS).filter(|(group, _)| group.chars().any(|c| c != '^' && c != ' '));
    groups.map(|(group, kind)| one(place, value, group, several.then_some(kind))).collect()
}

fn one<'a>(
    place: &Place<'_, 'a>,
    value: &Val<Cow<'a, str>>,
    group: &str,
    kind: Option<&'static str>,
) -> HumanName<'a> {
    let trace = &place.d.cx.trace;
    let parts: Vec<&str> = group.split('^').map(str::trim).collect();
    let part = |number: usize, rule: Rule| -> Text<'a> {
        let text = parts.get(number).filter(|p| !p.is_empty())?;
        Some(Val::new(Cow::Owned((*text).to_string()), trace.derive(place.by, rule, value.by)))
    };
    let given = [part(1, r::GIVEN), part(2, r::MIDDLE)];
    let representation = kind.map(|kind| {
        ExtensionValue::Code(Val::new(
            Cow::Borrowed(kind),
            trace.derive(place.by, r::REPRESENTATION, value.by),
        ))
    });
    HumanName {
        family: part(0, r::FAMILY).into(),
        given: given.into_iter().flatten().collect(),
        prefix: part(3, r::PREFIX).into_iter().collect(),
        suffix: part(4, r::SUFFIX).into_iter().collect(),
        extension: place.extension(r::REPRESENTATION_URL, REPRESENTATION, representation),
        ..HumanName::default()
    }
}

/// The persons that an attribute names, and what a sequence beside it says to identify each of them.
pub(super) fn practitioners<'a>(
    place: &Place<'_, 'a>,
    tag: Tag,
    details: Option<Tag>,
    rule: Rule,
) -> Vec<Reference<'a>> {
    let here = place.under(rule).named(&tag.to_string());
    let values = here.texts(tag, rule);
    let details = details.map(|tag| here.items(tag, rule)).unwrap_or_default();
    let count = values.len().max(details.len());
    (0..count)
        .filter_map(|i| {
            let at = here.named(&i.to_string());
            let mut person: Practitioner<'a> = at.create(practitioner::PRACTITIONER);
            if let Some(value) = values.get(i) {
                person.name = groups(&at.under(practitioner::NAME), value);
            }
            if let Some(item) = details.get(i) {
                super::parties::identify(item, &mut person);
            }
            let known = !person.name.is_empty() || !person.identifier.is_empty();
            let who = known.then(|| at.add(person))?;
            if let Some(item) = details.get(i) {
                super::parties::employer(item, &who);
            }
            Some(who)
        })
        .collect()
}
