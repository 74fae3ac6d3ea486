//! Parties as loops, and what all sets of levels share: levels, and what was kept of X12.

use std::collections::BTreeMap;

use super::kept;
use super::tree::{Loop, Segment};
use super::way::{Way, known};
use crate::from_x12::sets::both::{Both, Cells, of};
use crate::from_x12::sets::codes;
use crate::from_x12::sets::who::{self, Who};
use crate::generated::rules::x12::{party as r, set};
use crate::model::{
    Address, ContactPoint, Extension, ExtensionValue, Identifier, Key, Kind, Organization, Patient,
    Practitioner, PractitionerRole, Record, Reference, RelatedPerson, Text,
};
use crate::trace::{Origin, Rule};

/// Cells as a segment.
pub(super) fn segment(w: Way<'_, '_>, id: &'static str, cells: Cells) -> Segment {
    let mut out = Segment::new(id);
    for cell in cells.0 {
        let made = w.made(cell.rule, cell.by, cell.text);
        w.decided(&made, cell.also);
        out.set_at(cell.element, cell.repetition, cell.component, Some(made));
    }
    out
}

/// A segment by the lines that go both ways.
pub(super) fn written<'a>(
    w: Way<'_, 'a>,
    id: &'static str,
    fill: impl FnOnce(&mut Both<'_, '_, 'a>),
) -> Segment {
    let mut cells = Cells::default();
    fill(&mut Both::Out(&mut cells));
    segment(w, id, cells)
}

/// A segment of values that nothing of the source gives.
pub(super) fn fixed(w: Way<'_, '_>, id: &'static str, values: &[&str]) -> Segment {
    let mut out = Segment::new(id);
    for (element, text) in (1_u8..).zip(values).filter(|(_, text)| !text.is_empty()) {
        out.set(element, w.computed(*text));
    }
    out
}

/// Whose role it is: a person's, else an organization's.
pub(super) fn whose<'r, 'a>(role: &'r PractitionerRole<'a>) -> Option<&'r Reference<'a>> {
    let is = |to: &&Reference<'a>, kind| to.to.is_some_and(|key| key.kind == kind);
    let person = role.practitioner.as_ref().filter(|to| is(to, Kind::Practitioner));
    person.or_else(|| role.organization.as_ref().filter(|to| is(to, Kind::Organization)))
}

/// The reference of a role that leads to whose it is, if it is a role that the key is of.
fn via<'r, 'a>(record: &'r Record<'a>, key: Key) -> Option<&'r Reference<'a>> {
    whose(record.get::<PractitionerRole<'a>>(key)?)
}

/// What a reference points to, as a party.
pub(super) fn party<'a>(record: &Record<'a>, key: Key) -> Option<Who<'a>> {
    if let Some(thing) = record.get::<Patient<'a>>(key) {
        return Some(Who {
            is_person: true,
            name: thing.name.first().cloned().unwrap_or_default(),
            identifier: thing.identifier.clone(),
            address: thing.address.iter().find(|a| of(&a.r#type) != "postal").cloned(),
            telecom: thing.telecom.clone(),
            birth_date: thing.birth_date.value.clone(),
            gender: thing.gender.value.clone(),
            marital_status: thing.marital_status.clone(),
            extension: thing.common.extension.clone(),
            ..Who::default()
        });
    }
    if let Some(thing) = record.get::<Practitioner<'a>>(key) {
        return Some(Who {
            is_person: true,
            name: thing.name.first().cloned().unwrap_or_default(),
            identifier: thing.identifier.clone(),
            address: thing.address.first().cloned(),
            telecom: thing.telecom.clone(),
            specialty: thing.qualification.iter().find_map(|q| q.code.clone()),
            birth_date: thing.birth_date.value.clone(),
            gender: thing.gender.value.clone(),
            extension: thing.common.extension.clone(),
            ..Who::default()
        });
    }
    if let Some(thing) = record.get::<RelatedPerson<'a>>(key) {
        return Some(Who {
            is_person: true,
            name: thing.name.first().cloned().unwrap_or_default(),
            identifier: thing.identifier.clone(),
            address: thing.address.first().cloned(),
            telecom: thing.telecom.clone(),
            birth_date: thing.birth_date.value.clone(),
            gender: thing.gender.value.clone(),
            extension: thing.common.extension.clone(),
            ..Who::default()
        });
    }
    if let Some(role) = record.get::<PractitionerRole<'a>>(key) {
        // Whose role it is is no role again.
        let mut who = party(record, whose(role)?.to?)?;
        who.specialty = role.specialty.first().cloned().or(who.specialty);
        return Some(who);
    }
    let thing = record.get::<Organization<'a>>(key)?;
    Some(Who {
        title: thing.name.clone(),
        identifier: thing.identifier.clone(),
        address: thing.address.first().cloned(),
        telecom: thing.telecom.clone(),
        contact: thing.contact.clone(),
        specialty: thing.r#type.first().cloned(),
        extension: thing.common.extension.clone(),
        ..Who::default()
    })
}

/// A party as a loop that begins with NM1; `code` is NM101 where the reference does not say it.
pub(super) fn named<'a>(w: Way<'_, 'a>, id: &'static str, code: &str, to: &Reference<'a>) -> Loop {
    let mut out = Loop::new(id);
    let Some(who) = to.to.and_then(|key| party(w.record, key)) else { return out };
    let (text, by) = match kept::value(&to.extension, "ENTITY") {
        Some(ExtensionValue::Code(code)) => (code.is.to_string(), code.by),
        _ => (code.to_string(), Origin::NONE),
    };
    let kind = if who.is_person { "1" } else { "2" };
    let mut nm1 = written(w, "NM1", |way| {
        if let Both::Out(out) = way {
            out.text(1, 1, set::ENTITY, &text, by);
            out.text(2, 1, if who.is_person { r::PRACTITIONER } else { r::ORGANIZATION }, kind, Origin::NONE);
        }
        who.clone().nm1(way);
    });
    kept::named(&who.extension, "party", "NM1").for_each(|e| e.fill(w, &mut nm1));
    out.push(nm1);
    details(w, &who, &mut out);
    out.followed(to.by);
    if let Some(person) = to.to.and_then(|key| via(w.record, key)) {
        out.followed(w.under(r::ROLE_PRACTITIONER).origin(person.by));
    }
    out
}

/// A party as a loop that begins with N1.
pub(super) fn organization<'a>(w: Way<'_, 'a>, id: &'static str, code: &str, to: &Reference<'a>) -> Loop {
    let mut out = Loop::new(id);
    let Some(who) = to.to.and_then(|key| party(w.record, key)) else { return out };
    let (text, by) = match kept::value(&to.extension, "ENTITY") {
        Some(ExtensionValue::Code(code)) => (code.is.to_string(), code.by),
        _ => (code.to_string(), Origin::NONE),
    };
    let mut n1 = written(w, "N1", |way| {
        if let Both::Out(out) = way {
            out.text(1, 1, set::ENTITY, &text, by);
        }
        who.clone().n1(way);
    });
    kept::named(&who.extension, "party", "N1").for_each(|e| e.fill(w, &mut n1));
    out.push(n1);
    out.followed(to.by);
    out
}

/// What follows the name.
fn details<'a>(w: Way<'_, 'a>, who: &Who<'a>, out: &mut Loop) {
    let number = who.number(codes::ID_QUALIFIER);
    let kind = |i: &Identifier<'a>| {
        let coding = i.r#type.as_ref().and_then(|kind| kind.coding.first());
        coding.map(|c| (of(&c.system).to_string(), of(&c.code).to_string()))
    };
    let is_number = |i: &Identifier<'a>| {
        number.as_ref().is_some_and(|n| {
            of(&n.value) == of(&i.value) && of(&n.system) == of(&i.system) && kind(n) == kind(i)
        })
    };
    for identifier in who.identifier.iter().filter(|i| !is_number(i)) {
        out.push(number_segment(w, identifier));
    }
    out.segments.extend(address(w, who.address.as_ref(), &who.extension));
    out.segments.extend(contacts(w, None, &who.telecom));
    for contact in &who.contact {
        let name = contact.name.as_ref().and_then(|name| name.text.clone());
        out.segments.extend(contacts(w, name, &contact.telecom));
    }
    let kept_prv = || kept::named(&who.extension, "party", "PRV");
    if who.specialty.is_some() || kept_prv().next().is_some() {
        let mut prv = written(w, "PRV", |way| {
            if let Both::Out(out) = way {
                out.text(2, 1, r::PRV03, "PXC", Origin::NONE);
            }
            who::prv(way, &mut who.specialty.clone());
        });
        kept_prv().for_each(|e| e.fill(w, &mut prv));
        if prv.text(3, 1).is_empty() {
            return;
        }
        if prv.text(1, 1).is_empty() {
            prv.set(1, w.computed("PE"));
        }
        out.push(prv);
    }
    if who.is_person {
        let mut dmg = written(w, "DMG", |way| who.clone().dmg(way));
        kept::named(&who.extension, "party", "DMG").for_each(|e| e.fill(w, &mut dmg));
        out.push(dmg);
    }
}

/// REF of an identifier.
pub(super) fn number_segment<'a>(w: Way<'_, 'a>, identifier: &Identifier<'a>) -> Segment {
    let mut segment = written(w, "REF", |way| who::reference(way, &mut Some(identifier.clone())));
    kept::named(&identifier.extension, "reference", "REF").for_each(|e| e.fill(w, &mut segment));
    if segment.text(1, 1).is_empty() {
        segment.set(1, w.computed("ZZ"));
    }
    segment
}

/// N3 and N4.
pub(super) fn address<'a>(
    w: Way<'_, 'a>,
    address: Option<&Address<'a>>,
    all: &[Extension<'a>],
) -> Vec<Segment> {
    let Some(address) = address else { return Vec::new() };
    let n3 = written(w, "N3", |way| who::n3(way, &mut address.clone()));
    let mut n4 = written(w, "N4", |way| who::n4(way, &mut address.clone()));
    if !n4.text(6, 1).is_empty() && kept::named(all, "party", "N4").next().is_none() {
        n4.set(5, w.computed("CY"));
    }
    kept::named(all, "party", "N4").for_each(|e| e.fill(w, &mut n4));
    vec![n3, n4]
}

/// PER of whom the numbers reach: three numbers to a segment; one that begins with a name begins a segment.
fn contacts<'a>(w: Way<'_, 'a>, whom: Text<'a>, all: &[ContactPoint<'a>]) -> Vec<Segment> {
    let mut out: Vec<(Segment, u8)> = Vec::new();
    let mut whom = whom;
    if let (Some(_), []) = (&whom, all) {
        let mut per = fixed(w, "PER", &["IC"]);
        per.set(2, w.text(r::PER02, &whom));
        return vec![per];
    }
    for point in all {
        let name = match kept::value(&point.extension, "PER02") {
            Some(ExtensionValue::String(name)) => Some(name.clone()),
            _ => whom.take(),
        };
        let fits = out.last().is_some_and(|(_, next)| *next <= 7) && name.is_none();
        if !fits {
            let mut per = fixed(w, "PER", &["IC"]);
            per.set(2, w.text(r::PER02, &name));
            kept::named(&point.extension, "contact", "PER").for_each(|e| e.fill(w, &mut per));
            out.push((per, 3));
        }
        if let Some((per, next)) = out.last_mut() {
            number(w, per, *next, point);
            *next += 2;
        }
    }
    out.into_iter().map(|(per, _)| per).collect()
}

fn number<'a>(w: Way<'_, 'a>, per: &mut Segment, at: u8, point: &ContactPoint<'a>) {
    let text: &Text<'a> = &point.value;
    let Some(value_cell) = w.text(r::PER04, text) else { return };
    let system = &point.system.value;
    let own = match kept::value(&point.extension, "PER03") {
        Some(ExtensionValue::Code(code)) => Some((code.is.to_string(), code.by)),
        _ => None,
    };
    let by = system.as_ref().map_or(Origin::NONE, |v| v.by);
    let qualifier = own.or_else(|| {
        let found = codes::telecom_qualifier(known(system).unwrap_or(""), known(&point.r#use).unwrap_or(""))?;
        Some((found.to_string(), by))
    });
    let (code, by) = qualifier.unwrap_or(("TE".to_string(), by));
    per.set(at, Some(w.made(r::PER03, by, code)));
    per.set(at + 1, Some(value_cell));
}

/// HL with its code; the frame gives numbers.
pub(super) fn level(w: Way<'_, '_>, id: &'static str, code: &str) -> Loop {
    let mut out = Loop::new(id);
    out.push(fixed(w, "HL", &["", "", code]));
    out
}

/// BHT: what was kept of it, else what the kind of set asks for.
pub(super) fn bht<'a>(
    w: Way<'_, 'a>,
    all: &[Extension<'a>],
    family: &'static str,
    defaults: [&str; 2],
    created: (Rule, &Text<'a>),
) -> Segment {
    let mut bht = fixed(w, "BHT", &[defaults[0], defaults[1]]);
    bht.set(3, w.computed(w.cx.options.x12.control_number.unwrap_or(1).to_string()));
    let date = w.changed(created.0, created.1, "mapping/date-not-valid", super::way::date);
    let now = || w.cx.options.x12.date.clone().and_then(|date| w.computed(date));
    bht.set(4, date.or_else(now));
    bht.set(5, w.cx.options.x12.time.clone().and_then(|time| w.computed(time)));
    kept::named(all, family, "BHT").for_each(|e| e.fill(w, &mut bht));
    bht
}

/// Levels that things share: each by the thing it is about.
pub(super) struct Level {
    pub(super) body: Loop,
    below: Vec<Self>,
    /// Where the level of a thing stands among those below.
    places: BTreeMap<Key, usize>,
}

impl Level {
    pub(super) fn new(body: Loop) -> Self {
        Self { body, below: Vec::new(), places: BTreeMap::new() }
    }

    /// The level below of a thing, made if it is not there yet.
    pub(super) fn at(&mut self, key: Option<Key>, make: impl FnOnce() -> Loop) -> Option<&mut Self> {
        let place = match key.and_then(|key| self.places.get(&key).copied()) {
            Some(place) => place,
            None => {
                let place = self.below.len();
                self.below.push(Self::new(make()));
                self.places.extend(key.map(|key| (key, place)));
                place
            }
        };
        self.below.get_mut(place)
    }

    /// Everything as one loop: sets have five levels at most.
    pub(super) fn whole(self) -> Loop {
        let mut out = self.body;
        for inner in self.below {
            out.nest(inner.whole());
        }
        out
    }
}
