//! A party as a loop of NM1 and what follows it.

use super::{Named, On};
use crate::from_x12::codes;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Address, CodeableConcept, ContactPoint, Coverage, Extension, ExtensionValue, HumanName, Identifier, Kind,
    Location, Organization, Patient, Practitioner, PractitionerRole, Reference,
};
use crate::to_x12::people;
use crate::to_x12::tree::{Cell, Loop, Segment};
use crate::to_x12::way::{Way, by, date, known};
use crate::trace::{Origin, Rule};

/// How many numbers a PER has.
const NUMBERS: usize = 3;

/// What a party is made of, of whichever kind it is.
#[derive(Default)]
struct Parts<'r, 'a> {
    is_person: bool,
    person: Option<&'r HumanName<'a>>,
    name: Option<&'r crate::model::Text<'a>>,
    identifiers: &'r [Identifier<'a>],
    address: Option<&'r Address<'a>>,
    telecom: &'r [ContactPoint<'a>],
    taxonomy: Option<&'r CodeableConcept<'a>>,
    extension: &'r [Extension<'a>],
    organization: Option<&'r Organization<'a>>,
    patient: Option<&'r Patient<'a>>,
    /// The reference of a role that led here.
    via: Option<Origin>,
}

impl<'w, 'a> On<'w, 'a> {
    /// The loop of a party; only NM1 with what the reference itself says if it points to nothing.
    pub(super) fn party(self, id: &'static str, to: &Reference<'a>, named: Named<'_>) -> Loop {
        let mut out = Loop::new(id);
        let w = self.w.under(named.rule);
        match self.parts(to) {
            Some(parts) => {
                self.fill(w, &parts, named, &mut out);
                parts.via.iter().for_each(|via| out.followed(w.under(r::ROLE_PRACTITIONER).origin(*via)));
            }
            None => {
                let mut nm1 = Segment::new("NM1");
                nm1.set(3, w.text(r::NM103_NAME, &to.display));
                let identifiers = to.identifier.as_deref().map_or(&[][..], core::slice::from_ref);
                let references = self.numbers(w, identifiers, (named.entity, id), &mut nm1);
                if nm1.cells().next().is_some() {
                    nm1.set(1, entity(w, named));
                    nm1.set(2, w.computed("2"));
                }
                out.push(nm1);
                references.into_iter().for_each(|reference| out.push(reference));
            }
        }
        out.followed(w.origin(to.by));
        out
    }

    /// Who is insured: the number is that of the coverage.
    pub(super) fn insured(
        self,
        id: &'static str,
        to: &Reference<'a>,
        coverage: Option<&Coverage<'a>>,
    ) -> Loop {
        let is_person = to.to.is_none_or(|key| key.kind != Kind::Organization);
        let rule = if is_person { r::COVERAGE_SUBSCRIBER } else { r::COVERAGE_HOLDER };
        let mut out = self.party(id, to, Named::by("IL", rule));
        let Some(coverage) = coverage else { return out };
        if let Some(nm1) = out.segments.iter_mut().find(|segment| segment.id == "NM1")
            && let Some(number) = self.w.text(r::NM109_MEMBER, &coverage.subscriber_id)
        {
            nm1.set(8, self.w.computed("MI"));
            nm1.set(9, Some(number));
        }
        self.rest.only(&coverage.common.extension, &["NM1"], &mut out);
        out
    }

    fn parts(self, to: &Reference<'a>) -> Option<Parts<'w, 'a>> {
        let record = self.w.record;
        let key = to.to?;
        Some(match key.kind {
            Kind::Practitioner => of_practitioner(record.get(key)?),
            Kind::Organization => of_organization(record.get(key)?),
            Kind::Location => {
                let place: &Location<'a> = record.get(key)?;
                Parts {
                    name: Some(&place.name),
                    identifiers: &place.identifier,
                    address: place.address.as_ref(),
                    telecom: &place.telecom,
                    extension: &place.common.extension,
                    ..Parts::default()
                }
            }
            Kind::Patient => {
                let patient: &Patient<'a> = record.get(key)?;
                Parts {
                    is_person: true,
                    person: patient.name.first(),
                    identifiers: &patient.identifier,
                    address: patient.address.first(),
                    telecom: &patient.telecom,
                    extension: &patient.common.extension,
                    patient: Some(patient),
                    ..Parts::default()
                }
            }
            Kind::PractitionerRole => {
                let role: &PractitionerRole<'a> = record.get(key)?;
                let whose = people::whose(role)?;
                let key = whose.to?;
                let who = record.get::<Practitioner<'a>>(key).map(of_practitioner);
                let mut parts = who.or_else(|| record.get::<Organization<'a>>(key).map(of_organization))?;
                parts.taxonomy = role.specialty.first().or(parts.taxonomy);
                parts.via = Some(whose.by);
                parts
            }
            _ => return None,
        })
    }

    fn fill(self, w: Way<'w, 'a>, parts: &Parts<'_, 'a>, named: Named<'_>, out: &mut Loop) {
        let mut nm1 = Segment::new("NM1");
        nm1.set(1, entity(w, named));
        nm1.set(2, w.computed(if parts.is_person { "1" } else { "2" }));
        if let Some(name) = parts.person {
            nm1.set(3, w.text(r::NM103_FAMILY, &name.family.value));
            let mut given = name.given.iter();
            nm1.set(4, given.next().and_then(|v| w.value(r::NM104, v)));
            nm1.set(5, given.next().and_then(|v| w.value(r::NM105, v)));
            nm1.set(6, name.prefix.first().and_then(|v| w.value(r::NM106, v)));
            nm1.set(7, name.suffix.first().and_then(|v| w.value(r::NM107, v)));
        }
        nm1.set(3, parts.name.and_then(|name| w.text(r::NM103_NAME, name)));
        let references = self.numbers(w, parts.identifiers, (named.entity, out.id), &mut nm1);
        out.push(nm1);
        if let Some(code) = parts.taxonomy {
            out.push(self.taxonomy(w, code, out.id));
        }
        if let Some(address) = parts.address {
            address_of(w, address, out);
        }
        if let Some(patient) = parts.patient {
            out.push(demographics(w, patient));
        }
        references.into_iter().for_each(|reference| out.push(reference));
        contacts(w, parts, out);
        self.rest.put(parts.extension, out);
    }

    /// NM108 and NM109, and a REF for each other number.
    fn numbers(
        self,
        w: Way<'w, 'a>,
        identifiers: &[Identifier<'_>],
        (entity, id): (&str, &str),
        nm1: &mut Segment,
    ) -> Vec<Segment> {
        let mut out = Vec::new();
        // A party that stands in several loops has a number for each: the one whose kind the guide has here comes first.
        let fits = |identifier: &&Identifier<'_>| self.takes_number(id, identifier);
        let chosen = identifiers.iter().find(fits).map(core::ptr::from_ref);
        for identifier in identifiers {
            let other = chosen.is_some_and(|chosen| chosen != core::ptr::from_ref(identifier));
            if other && kind_of_number(identifier).is_some() {
                continue;
            }
            let typed = identifier.r#type.as_ref().and_then(|t| t.coding.first());
            let code_of = |system| typed.filter(|c| known(&c.system) == Some(system));
            let deciders = [by(&identifier.system), typed.and_then(|c| by(&c.system))];
            if let Some(coding) = code_of(codes::REFERENCE) {
                let code = w.text(r::REF01, &coding.code);
                out.extend(reference(w, code, identifier, deciders));
                continue;
            }
            let system = known(&identifier.system);
            if let Some(code) = qualifier_of(system) {
                let free = nm1.text(9, 1).is_empty();
                if code != "XX" && !(free && code_of(codes::IDENTIFICATION).is_some()) {
                    out.extend(reference(w, w.computed(code), identifier, deciders));
                    continue;
                }
            }
            let Some(value) = w.text(r::NM109, &identifier.value).filter(|_| nm1.text(9, 1).is_empty())
            else {
                continue;
            };
            w.decided(&value, deciders.into_iter().flatten());
            let code = match code_of(codes::IDENTIFICATION) {
                Some(coding) => w.text(r::NM108, &coding.code),
                None => w.computed(default_qualifier(system, entity)),
            };
            nm1.set(8, code);
            nm1.set(9, Some(value));
        }
        out
    }

    /// PRV: the role and the name of the list are those the guide has.
    fn taxonomy(self, w: Way<'w, 'a>, code: &CodeableConcept<'_>, id: &str) -> Segment {
        let mut prv = Segment::new("PRV");
        let Some(coding) = code.coding.first() else { return prv };
        let Some(value) = w.text(r::PRV03, &coding.code) else { return prv };
        w.decided(&value, by(&coding.system));
        let id = if id == "2010AA" { "2000A" } else { id };
        prv.set(1, self.first_code(id, "PRV", 1).and_then(|code| w.computed(code)));
        prv.set(2, self.first_code(id, "PRV", 2).and_then(|code| w.computed(code)));
        prv.set(3, Some(value));
        prv
    }

    /// Whether NM108 of a loop may say what kind of number this is.
    fn takes_number(self, id: &str, identifier: &Identifier<'_>) -> bool {
        let Some(kind) = kind_of_number(identifier) else { return false };
        let codes = self.guide.find_loop(id).and_then(|def| def.children().next()?.element(8));
        codes.is_some_and(|element| element.codes().any(|code| code == kind))
    }

    /// The first code that the guide has for an element.
    fn first_code(self, id: &str, segment: &str, element: u8) -> Option<&'static str> {
        let def = self.guide.find_loop(id)?;
        let child = def.children().find(|c| c.loop_def().is_none() && c.segment().as_str() == segment)?;
        child.element(element)?.codes().next().filter(|code| !code.is_empty())
    }
}

/// NM108 of a number that came from NM109.
fn kind_of_number<'i>(identifier: &'i Identifier<'_>) -> Option<&'i str> {
    let coding = identifier.r#type.as_ref()?.coding.first()?;
    known(&coding.code).filter(|_| known(&coding.system) == Some(codes::IDENTIFICATION))
}

fn of_practitioner<'r, 'a>(who: &'r Practitioner<'a>) -> Parts<'r, 'a> {
    Parts {
        is_person: true,
        person: who.name.first(),
        identifiers: &who.identifier,
        address: who.address.first(),
        telecom: &who.telecom,
        taxonomy: who.qualification.first().and_then(|q| q.code.as_ref()),
        extension: &who.common.extension,
        ..Parts::default()
    }
}

fn of_organization<'r, 'a>(who: &'r Organization<'a>) -> Parts<'r, 'a> {
    Parts {
        name: Some(&who.name),
        identifiers: &who.identifier,
        address: who.address.first(),
        telecom: &who.telecom,
        taxonomy: who.r#type.first(),
        extension: &who.common.extension,
        organization: Some(who),
        ..Parts::default()
    }
}

fn entity(w: Way<'_, '_>, named: Named<'_>) -> Option<Cell> {
    match named.by {
        Some(by) => Some(w.made(r::ROLE, by, named.entity)),
        None => w.computed(named.entity),
    }
}

/// The qualifier of a number whose system says what it is: of NM1 for providers, of REF for others.
fn qualifier_of(system: Option<&str>) -> Option<&'static str> {
    Some(match system? {
        codes::NPI => "XX",
        codes::TAX_ID => "EI",
        codes::SSN => "SY",
        _ => return None,
    })
}

/// NM108 of a number that does not say what it is.
fn default_qualifier(system: Option<&str>, entity: &str) -> &'static str {
    match (system, entity) {
        (Some(codes::NPI), _) => "XX",
        (_, "PR") => "PI",
        (_, "40" | "41") => "46",
        (_, "IL" | "QC") => "MI",
        _ => "",
    }
}

fn reference(
    w: Way<'_, '_>,
    code: Option<Cell>,
    identifier: &Identifier<'_>,
    deciders: [Option<Origin>; 2],
) -> Option<Segment> {
    let rule: Rule = match code.as_ref()?.text.as_str() {
        "EI" => r::REF_EI,
        "SY" => r::REF_SY,
        _ => r::REF02,
    };
    let value = w.text(rule, &identifier.value)?;
    w.decided(&value, deciders.into_iter().flatten());
    let mut out = Segment::new("REF");
    out.set(1, code);
    out.set(2, Some(value));
    Some(out)
}

fn address_of(w: Way<'_, '_>, address: &Address<'_>, out: &mut Loop) {
    let mut n3 = Segment::new("N3");
    let mut lines = address.line.iter();
    n3.set(1, lines.next().and_then(|line| w.text(r::N301, &line.value)));
    n3.set(2, lines.next().and_then(|line| w.text(r::N302, &line.value)));
    out.push(n3);
    let mut n4 = Segment::new("N4");
    n4.set(1, w.text(r::N401, &address.city));
    n4.set(2, w.text(r::N402, &address.state));
    n4.set(3, w.text(r::N403, &address.postal_code));
    n4.set(4, w.text(r::N404, &address.country));
    out.push(n4);
}

fn demographics(w: Way<'_, '_>, patient: &Patient<'_>) -> Segment {
    let mut dmg = Segment::new("DMG");
    let birth = w.changed(r::DMG02, &patient.birth_date.value, "mapping/date-not-valid", date);
    if birth.is_some() {
        dmg.set(1, w.computed("D8"));
        dmg.set(2, birth);
    }
    dmg.set(
        3,
        w.changed(r::DMG03, &patient.gender.value, "mapping/code-not-mapped", |code| {
            let code = match code {
                "female" => "F",
                "male" => "M",
                "unknown" | "other" => "U",
                _ => return None,
            };
            Some(code.to_string())
        }),
    );
    dmg
}

/// A PER for each contact of an organization, and one for the numbers of the party itself.
fn contacts(w: Way<'_, '_>, parts: &Parts<'_, '_>, out: &mut Loop) {
    for contact in parts.organization.iter().flat_map(|o| &o.contact) {
        let name = contact.name.as_ref().and_then(|name| w.text(r::PER02, &name.text));
        per(w, name, &contact.telecom, out);
    }
    per(w, None, parts.telecom, out);
}

fn per(w: Way<'_, '_>, name: Option<Cell>, telecom: &[ContactPoint<'_>], out: &mut Loop) {
    let numbers: Vec<_> = telecom.iter().filter_map(|one| number(w, one)).collect();
    let mut name = name;
    let mut rest = numbers.as_slice();
    while name.is_some() || !rest.is_empty() {
        let mut segment = Segment::new("PER");
        segment.set(1, w.computed("IC"));
        segment.set(2, name.take());
        let (now, later) = rest.split_at(rest.len().min(NUMBERS));
        for ((code, value), element) in now.iter().zip([3_u8, 5, 7]) {
            segment.set(element, w.computed(*code));
            segment.set(element + 1, Some(value.clone()));
        }
        rest = later;
        out.push(segment);
    }
}

fn number(w: Way<'_, '_>, telecom: &ContactPoint<'_>) -> Option<(&'static str, Cell)> {
    let value = w.text(r::PER04, &telecom.value)?;
    let code = match known(&telecom.system.value) {
        Some("fax") => "FX",
        Some("email") => "EM",
        Some("url") => "UR",
        Some("other") => return other_number(w, telecom, value),
        _ => "TE",
    };
    w.decided(&value, by(&telecom.system.value));
    Some((code, value))
}

/// A number that FHIR has no code for: the extension says which it is.
fn other_number(w: Way<'_, '_>, telecom: &ContactPoint<'_>, value: Cell) -> Option<(&'static str, Cell)> {
    const CODES: [&str; 8] = ["EX", "ED", "BN", "CP", "HP", "WP", "IT", "TX"];
    let kept = telecom.extension.iter().flat_map(|outer| &outer.extension).flat_map(|per| &per.extension);
    let mut texts = kept.filter_map(|one| match &one.value {
        Some(ExtensionValue::String(text)) => Some((one, text)),
        _ => None,
    });
    let found = texts.next();
    let code = found.and_then(|(_, text)| CODES.into_iter().find(|code| *code == text.is));
    w.decided(&value, by(&telecom.system.value));
    if let Some((one, text)) = found {
        w.decided(&value, by(&one.url).into_iter().chain([text.by]));
    }
    Some((code.unwrap_or("EX"), value))
}
