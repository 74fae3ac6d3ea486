//! EN, PN and ON: names of people and of things.

use std::borrow::Cow;

use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::en as own;
use crate::model::{Extended, ExtensionValue, HumanName, Text, Val};
use crate::trace::Reason;

const QUALIFIER: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier";

/// The name of a person. `None` when it says that none is known.
pub(in crate::from_cda) fn name<'a>(s: Scope<'_, 'a>) -> Option<HumanName<'a>> {
    let mut out = HumanName::default();
    let mut families = Vec::new();
    for part in s.node.children().filter(|p| p.is_known()) {
        let s = s.over(part);
        let list = match part.name() {
            "prefix" => &mut out.prefix,
            "given" => &mut out.given,
            "suffix" => &mut out.suffix,
            "family" => {
                families.push(s);
                continue;
            }
            _ => continue,
        };
        let rule = match part.name() {
            "prefix" => g::R525,
            "given" => g::R526,
            _ => g::R528,
        };
        let written = s.text(rule);
        if written.is_none() {
            s.no_target("nullFlavor");
        }
        qualified(s, written.as_ref());
        list.extend(written);
    }
    out.family = family(s, &families);
    out.period = s.child("validTime").and_then(|v| super::period(s.over(v.node), g::R529, g::R530));
    if is_empty(&out) {
        out.text = s.text(own::TEXT);
    } else if let Some(text) = s.text(own::TEXT) {
        out.text = Some(text);
    }
    if is_empty(&out) && out.text.is_none() {
        s.no_target("nullFlavor");
        return None;
    }
    out.r#use = name_use(s);
    Some(out)
}

fn is_empty(name: &HumanName<'_>) -> bool {
    name.given.is_empty() && name.family.value.is_none() && name.prefix.is_empty() && name.suffix.is_empty()
}

/// FHIR has one family name: several are one of several words.
fn family<'a>(s: Scope<'_, 'a>, parts: &[Scope<'_, 'a>]) -> Extended<'a> {
    let mut out = Extended::default();
    let read: Vec<_> = parts.iter().filter_map(|p| Some((*p, p.text(g::R527)?))).collect();
    match read.as_slice() {
        [] => parts.iter().for_each(|p| p.no_target("nullFlavor")),
        [(place, one)] => {
            out.value = Some(one.clone());
            if let Some(code) = place.attribute("qualifier", own::QUALIFIER) {
                out.extension.extend(place.extension(
                    own::QUALIFIER,
                    QUALIFIER,
                    Some(ExtensionValue::Code(code)),
                ));
            }
        }
        all => {
            let trace = &s.cx().trace;
            let leaves: Vec<u32> = all.iter().flat_map(|(_, v)| trace.leaves(v.by)).collect();
            let text: Vec<&str> = all.iter().map(|(_, v)| v.is.as_ref()).collect();
            out.value = Some(Val::new(Cow::Owned(text.join(" ")), trace.join(s.by, g::R527, &leaves)));
        }
    }
    out
}

/// Only a family name can say in FHIR what its part is; elsewhere it decides no more than the part it qualifies.
fn qualified<'a>(s: Scope<'_, 'a>, part: Option<&Val<Cow<'a, str>>>) {
    match (s.peek("qualifier"), part) {
        ("CL", Some(part)) => s.decides("qualifier", part.by),
        _ => s.no_target("qualifier"),
    }
}

/// What a name is used for; a pseudonym whose given name is what somebody is called by is a nickname.
fn name_use<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let codes = s.peek("use");
    let leaf = s.leaf("use")?;
    let called = s
        .node
        .children()
        .any(|p| p.attribute("qualifier").is_some_and(|a| a.value().split(' ').any(|q| q == "CL")));
    let found = codes.split_ascii_whitespace().find_map(|code| {
        let found = s.translated_as(code, leaf, g::R524, "CF-NameUse")?;
        Some(match code {
            "P" if !called => Val { is: Cow::Borrowed("anonymous"), ..found },
            _ => found,
        })
    });
    if found.is_none() {
        s.cx().trace.refuse(leaf, Reason::NoTarget);
    }
    found
}

/// The name of an organization or a thing: all its text.
pub(in crate::from_cda) fn plain_name<'a>(s: Scope<'_, 'a>, rule: crate::trace::Rule) -> Text<'a> {
    let found = super::plain_text(s, rule);
    if found.is_none() {
        s.no_target("nullFlavor");
    }
    s.no_target("use");
    found
}
