//! Parties: the segments from NM1 or N1 to PER, REF, DMG and PRV, which all sets share.

use std::borrow::Cow;

use synovia_x12::SegmentView;
use synovia_x12::loops::LoopView;

use super::both::{Both, of};
use super::{codes, known, role, time};
use crate::from_x12::scope::Scope;
use crate::from_x12::{kept, parties};
use crate::generated::rules::x12::party as r;
use crate::model::{
    Address, CodeableConcept, ContactPoint, Extended, Extension, ExtensionValue, HumanName, Identifier,
    Organization, OrganizationContact, Patient, Practitioner, Reference, RelatedPerson, Text, Val,
};
use crate::trace::Rule;

/// The segments that say who somebody is.
pub(crate) const SEGMENTS: &[&str] = &["NM1", "N1", "N3", "N4", "PER", "REF", "DMG", "PRV"];

const MODULE: &str = "party";

/// Somebody, before it is known what kind of thing they are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Who<'a> {
    pub(crate) is_person: bool,
    pub(crate) name: HumanName<'a>,
    pub(crate) title: Text<'a>,
    pub(crate) identifier: Vec<Identifier<'a>>,
    pub(crate) address: Option<Address<'a>>,
    pub(crate) telecom: Vec<ContactPoint<'a>>,
    /// The same by whom they reach: one for each PER.
    pub(crate) contact: Vec<OrganizationContact<'a>>,
    pub(crate) specialty: Option<CodeableConcept<'a>>,
    pub(crate) birth_date: Text<'a>,
    pub(crate) gender: Text<'a>,
    pub(crate) marital_status: Option<CodeableConcept<'a>>,
    pub(crate) extension: Vec<Extension<'a>>,
}

/// The segment a loop of a party begins with.
pub(crate) fn first<'c, 'a>(s: Scope<'c, 'a>, found: LoopView<'a>) -> Option<Scope<'c, 'a>> {
    let is = |v: &SegmentView<'a>| matches!(v.id().as_str(), "NM1" | "N1");
    found.segments().map(|s| s.segment).find(is).map(|view| s.over(view))
}

impl<'a> Who<'a> {
    /// Reads the segments of a loop; REF of the qualifiers in `not`, and PRV if it is there, are left to others.
    pub(crate) fn read(s: Scope<'_, 'a>, found: LoopView<'a>, not: &[&str]) -> Self {
        let mut who = Self::default();
        for view in found.segments().map(|s| s.segment) {
            who.segment(s.over(view), not);
        }
        who.telecom = known(who.telecom);
        who
    }

    /// Reads one segment, if it says who somebody is.
    pub(crate) fn segment(&mut self, s: Scope<'_, 'a>, not: &[&str]) {
        let mut way = Both::In(s);
        match s.view.id().as_str() {
            "NM1" => {
                let named = !s.peek(4).is_empty() || matches!(s.peek(1).as_ref(), "IL" | "QC" | "03" | "74");
                self.is_person = s.peek(2) == "1" || s.peek(2).is_empty() && named;
                self.nm1(&mut way);
            }
            "N1" => self.n1(&mut way),
            "N3" | "N4" => {
                let mut address = self.address.take().unwrap_or_default();
                if s.view.id().as_str() == "N3" {
                    n3(&mut way, &mut address);
                } else {
                    n4(&mut way, &mut address);
                }
                self.address = Some(address);
            }
            "PER" => {
                let before = self.telecom.len();
                per(s, &mut self.telecom);
                self.contact.extend(self.telecom.get(before..).and_then(contact));
            }
            "REF" if !not.contains(&s.peek(1).as_ref()) => {
                let mut identifier = None;
                reference(&mut way, &mut identifier);
                self.identifier.extend(identifier);
            }
            "DMG" => self.dmg(&mut way),
            "PRV" if not.contains(&"PRV") => return,
            "PRV" => {
                let listed = matches!(s.peek(2).as_ref(), "PXC" | "ZZ" | "");
                if listed {
                    prv(&mut way, &mut self.specialty);
                }
                let kept = kept::some(s, MODULE, |element, _| match element {
                    2 => s.peek(2) != "PXC",
                    3 => !listed,
                    _ => true,
                });
                return kept::add(&mut self.extension, kept);
            }
            _ => return,
        }
        if s.view.id().as_str() != "REF" || !not.contains(&s.peek(1).as_ref()) {
            kept::add(&mut self.extension, kept::segment(s, MODULE));
        }
    }

    /// NM1: the name and the number.
    pub(crate) fn nm1(&mut self, way: &mut Both<'_, '_, 'a>) {
        if self.is_person {
            way.text(3, 1, r::NM103_FAMILY, &mut self.name.family.value);
            way.nth(4, r::NM104, &mut self.name.given, 0);
            way.nth(5, r::NM105, &mut self.name.given, 1);
            way.nth(6, r::NM106, &mut self.name.prefix, 0);
            way.nth(7, r::NM107, &mut self.name.suffix, 0);
        } else {
            way.text(3, 1, r::NM103_NAME, &mut self.title);
            if let Both::In(s) = way {
                (4..=7).for_each(|element| s.refuse(element, 1, "mapping/name-of-organization"));
            }
        }
        let mut number = self.number(codes::ID_QUALIFIER);
        way.identifier((8, 9), (r::NM108, r::NM109), codes::ID_QUALIFIER, &mut number);
        if let Both::In(_) = way {
            self.identifier.extend(number);
        }
    }

    /// N1: the name and the number of an organization.
    pub(crate) fn n1(&mut self, way: &mut Both<'_, '_, 'a>) {
        way.text(2, 1, r::N102, &mut self.title);
        let mut number = self.number(codes::ID_QUALIFIER);
        way.identifier((3, 4), (r::N103, r::N104), codes::ID_QUALIFIER, &mut number);
        if let Both::In(_) = way {
            self.identifier.extend(number);
        }
    }

    /// The identifier that NM1 has room for: one with a qualifier of NM108, or one without any type.
    pub(crate) fn number(&self, element: &str) -> Option<Identifier<'a>> {
        let system =
            |i: &&Identifier<'a>| i.r#type.iter().flat_map(|t| &t.coding).any(|c| of(&c.system) == element);
        let other = |i: &&Identifier<'a>| {
            !i.r#type.iter().flat_map(|t| &t.coding).any(|c| of(&c.system) == codes::QUALIFIER)
        };
        self.identifier.iter().find(system).or_else(|| self.identifier.iter().find(other)).cloned()
    }

    /// DMG: birth and sex.
    pub(crate) fn dmg(&mut self, way: &mut Both<'_, '_, 'a>) {
        way.changed((2, 1), r::DMG02, &mut self.birth_date, crate::from_x12::scope::date, time::compact);
        way.changed((3, 1), r::DMG03, &mut self.gender, gender, sex);
        way.coded((4, 1), r::DMG04, codes::MARITAL, &mut self.marital_status);
        match way {
            Both::In(s) => match &self.birth_date {
                Some(day) => s.decides(1, 1, day.by),
                None => s.refuse(1, 1, "mapping/value-not-valid"),
            },
            Both::Out(out) => {
                if self.birth_date.is_some() {
                    out.text(1, 1, r::DMG02, "D8", crate::trace::Origin::NONE);
                }
            }
        }
    }

    fn is_known(&self) -> bool {
        let person = self.name.family.value.is_some() || !self.name.given.is_empty();
        person || self.title.is_some() || !self.identifier.is_empty() || self.address.is_some()
    }

    /// A patient. `nm1` is where the loop begins.
    pub(crate) fn patient(
        self,
        nm1: Scope<'_, 'a>,
        rule: Rule,
        also: impl FnOnce(&mut Patient<'a>),
    ) -> Reference<'a> {
        let mut thing: Patient<'a> = nm1.create(rule, "patient");
        nm1.decides(1, 1, thing.common.by);
        nm1.decides(2, 1, thing.common.by);
        thing.name = filled(self.name);
        thing.identifier = self.identifier;
        thing.address = self.address.into_iter().collect();
        thing.telecom = self.telecom;
        thing.birth_date = self.birth_date.into();
        thing.gender = self.gender.into();
        thing.marital_status = self.marital_status;
        thing.common.extension = self.extension;
        also(&mut thing);
        nm1.add(thing)
    }

    /// Somebody related to a patient.
    pub(crate) fn related(
        self,
        nm1: Scope<'_, 'a>,
        rule: Rule,
        patient: Option<Reference<'a>>,
    ) -> Reference<'a> {
        let mut thing: RelatedPerson<'a> = nm1.create(rule, "related");
        nm1.decides(2, 1, thing.common.by);
        thing.name = filled(self.name);
        thing.identifier = self.identifier;
        thing.address = self.address.into_iter().collect();
        thing.telecom = self.telecom;
        thing.birth_date = self.birth_date.into();
        thing.gender = self.gender.into();
        thing.common.extension = self.extension;
        thing.relationship.extend(nm1.concept(nm1.text(1, r::RELATED), r::RELATED, codes::ENTITY));
        thing.patient = patient.map(|p| p.by(nm1.made(rule)));
        nm1.add(thing)
    }

    /// A practitioner or an organization; `None` where nothing is said of them.
    pub(crate) fn party(self, nm1: Scope<'_, 'a>, rule: Rule) -> Option<Reference<'a>> {
        if !self.is_known() {
            return None;
        }
        let s = nm1.under(rule);
        let kind = 2;
        let to = if self.is_person {
            let mut thing: Practitioner<'a> = s.create(r::PRACTITIONER, "party");
            nm1.decides(kind, 1, thing.common.by);
            thing.name = filled(self.name);
            thing.identifier = self.identifier;
            thing.address = self.address.into_iter().collect();
            thing.telecom = self.telecom;
            thing.birth_date = self.birth_date.into();
            thing.gender = self.gender.into();
            thing.common.extension = self.extension;
            let to = s.add(thing);
            parties::role(s, to, self.specialty, [r::PRACTITIONER_ROLE, r::ROLE_PRACTITIONER])
        } else {
            let mut thing: Organization<'a> = s.create(r::ORGANIZATION, "party");
            if nm1.view.id().as_str() == "NM1" {
                nm1.decides(kind, 1, thing.common.by);
            }
            thing.name = self.title;
            thing.identifier = self.identifier;
            thing.address = self.address.into_iter().collect();
            thing.r#type = self.specialty.into_iter().collect();
            thing.contact = self.contact;
            thing.common.extension = self.extension;
            s.add(thing)
        };
        Some(role(nm1, 1, to))
    }
}

/// The numbers of a PER as a contact: the name that the first of them carries is whom they reach.
fn contact<'a>(points: &[ContactPoint<'a>]) -> Option<OrganizationContact<'a>> {
    let mut telecom = points.to_vec();
    let name = telecom.first_mut().and_then(|first| kept::take(&mut first.extension, &kept::name(r::PER02)));
    let text = name.and_then(|found| match found.value {
        Some(ExtensionValue::String(text)) => Some(text),
        _ => None,
    });
    let name = text.map(|text| HumanName { text: Some(text), ..HumanName::default() });
    let telecom = known(telecom);
    let any = name.is_some() || !telecom.is_empty();
    any.then(|| OrganizationContact { name, telecom, ..OrganizationContact::default() })
}

/// A party of a loop.
pub(crate) fn party<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, rule: Rule) -> Option<Reference<'a>> {
    let nm1 = first(s, found)?;
    Who::read(s, found, &[]).party(nm1, rule)
}

fn filled(name: HumanName<'_>) -> Vec<HumanName<'_>> {
    let any = name.family.value.is_some()
        || [&name.given, &name.prefix, &name.suffix].into_iter().any(|list| !list.is_empty());
    any.then_some(name).into_iter().collect()
}

fn gender(code: &str) -> Option<String> {
    let word = match code {
        "F" => "female",
        "M" => "male",
        "U" => "unknown",
        _ => return None,
    };
    Some(word.into())
}

fn sex(word: &str) -> Option<String> {
    let code = match word {
        "female" => "F",
        "male" => "M",
        "unknown" => "U",
        _ => return None,
    };
    Some(code.into())
}

/// N3: two lines of an address.
pub(crate) fn n3<'a>(way: &mut Both<'_, '_, 'a>, address: &mut Address<'a>) {
    for (element, rule) in [(1, r::N301), (2, r::N302)] {
        let mut line = address.line.get(usize::from(element) - 1).and_then(|line| line.value.clone());
        way.text(element, 1, rule, &mut line);
        if let (Both::In(_), Some(line)) = (&way, line) {
            address.line.push(Extended::from(Some(line)));
        }
    }
}

/// N4: the rest of it.
pub(crate) fn n4<'a>(way: &mut Both<'_, '_, 'a>, address: &mut Address<'a>) {
    way.text(1, 1, r::N401, &mut address.city);
    way.text(2, 1, r::N402, &mut address.state);
    way.text(3, 1, r::N403, &mut address.postal_code);
    way.text(4, 1, r::N404, &mut address.country);
    way.text(6, 1, r::N406, &mut address.district);
}

/// REF: an identifier whose type is the qualifier.
pub(crate) fn reference<'a>(way: &mut Both<'_, '_, 'a>, slot: &mut Option<Identifier<'a>>) {
    way.identifier((1, 2), (r::REF01, r::REF02), codes::QUALIFIER, slot);
    if let Some(identifier) = slot {
        let mut kind = identifier.r#type.take().unwrap_or_default();
        way.text(3, 1, r::REF03, &mut kind.text);
        identifier.r#type = (!kind.coding.is_empty() || kind.text.is_some()).then_some(kind);
        if let Both::In(s) = way {
            kept::add(&mut identifier.extension, kept::segment(*s, "reference"));
        }
    }
}

/// PRV: what a provider is.
pub(crate) fn prv<'a>(way: &mut Both<'_, '_, 'a>, slot: &mut Option<CodeableConcept<'a>>) {
    way.coded((3, 1), r::PRV03, codes::TAXONOMY, slot);
    let by = slot.as_ref().and_then(|c| Some(c.coding.first()?.code.as_ref()?.by));
    if let (Both::In(s), Some(by)) = (way, by) {
        s.decides(2, 1, by);
    }
}

/// PER: up to three numbers; the first carries the name of whom they reach.
fn per<'a>(per: Scope<'_, 'a>, out: &mut Vec<ContactPoint<'a>>) {
    let start = out.len();
    for element in [3, 5, 7] {
        let qualifier = per.peek(element);
        let Some(value) = per.text(element + 1, r::PER04) else { continue };
        let (system, r#use) = codes::telecom(&qualifier);
        let code = per.text(element, r::PER03);
        let mut point = ContactPoint { value: Some(value), ..ContactPoint::default() };
        if system == "other" {
            point.system = per.constant(r::PER03, system).into();
            let code = code.map(|code| kept::named(per, r::PER03, ExtensionValue::Code(code)));
            kept::add(&mut point.extension, code);
        } else {
            point.system = code.map(|v| v.map(|_| Cow::Borrowed(system))).into();
            point.r#use = r#use.and_then(|word| per.constant(r::PER03, word));
        }
        out.push(point);
    }
    if out.len() == start {
        out.push(ContactPoint::default());
    }
    let whom = per.text(2, r::PER02).map(|name| kept::named(per, r::PER02, ExtensionValue::String(name)));
    let usual = per.peek(1) == "IC";
    let rest = kept::some(per, "contact", |element, _| element != 1 || !usual);
    let named = whom.as_ref().and_then(|whom| match &whom.value {
        Some(ExtensionValue::String(name)) => Some(name.by),
        _ => None,
    });
    if let Some(first) = out.get_mut(start) {
        let by = first.value.as_ref().map(|v: &Val<Cow<'a, str>>| v.by).or(named);
        kept::add(&mut first.extension, whom.into_iter().chain(rest));
        if let Some(by) = by {
            per.decides(1, 1, by);
        }
    }
}
