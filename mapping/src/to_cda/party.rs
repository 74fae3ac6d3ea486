//! Persons and organizations in their roles: authors, performers, custodians and so on.

use super::datatypes::{address, concept, identifiers, name, telecom};
use super::tree::{El, null};
use super::way::{Way, known};
use crate::generated::rules::cda::to_party as r;
use crate::model::{
    Device, HumanName, Location, Organization, Patient, Practitioner, PractitionerRole, Reference,
    RelatedPerson, Text,
};

/// How a role is written.
#[derive(Clone, Copy)]
pub(super) struct Role {
    /// `assignedAuthor`, `assignedEntity`, …
    pub(super) element: &'static str,
    /// What the person in it is called: `assignedPerson`.
    pub(super) person: &'static str,
    /// What the organization in it is called.
    pub(super) organization: &'static str,
    /// Whether address and telecom have to be there.
    pub(super) whole: bool,
}

/// Authors of entries: as whole as those of the header, of whom they need not be one.
pub(super) const AUTHOR: Role = Role {
    element: "assignedAuthor",
    person: "assignedPerson",
    organization: "representedOrganization",
    whole: true,
};
/// Performers and the like of entries.
pub(super) const ENTITY: Role = Role { element: "assignedEntity", whole: false, ..AUTHOR };

/// A party in a role. Who cannot be found is told by name, if there is one.
pub(super) fn party(w: Way<'_, '_>, role: Role, to: &Reference<'_>) -> El {
    let el = El::new(role.element);
    let el = w.known_party(role, to, el);
    let el = el.or("id", || null("id", "UNK"));
    let el = if role.whole {
        el.or("addr", || null("addr", "UNK")).or("telecom", || null("telecom", "UNK"))
    } else {
        el
    };
    // An author is a person, a device or an organization, and one without a name a person.
    let is_told = |name| el.has(name);
    let parts = [role.person, role.organization, "assignedAuthoringDevice"];
    let el = if role.element == "assignedAuthor" && !parts.into_iter().any(is_told) {
        el.with(El::new(role.person).with(null("name", "UNK")))
    } else {
        el
    };
    el.also(w.under(r::REFERENCE).origin(to.by))
}

impl<'w, 'a> Way<'w, 'a> {
    fn known_party(self, role: Role, to: &Reference<'_>, el: El) -> El {
        let Some(key) = to.to else { return self.named_party(role, to, el) };
        let record = self.record;
        if let Some(p) = record.get::<Practitioner<'a>>(key) {
            return self.practitioner(role, p, el);
        }
        if let Some(p) = record.get::<PractitionerRole<'a>>(key) {
            return self.practitioner_role(role, p, el);
        }
        if let Some(o) = record.get::<Organization<'a>>(key) {
            let id = identifiers(self.under(r::ID), &o.identifier);
            let contacts: Vec<El> =
                o.telecom.iter().filter_map(|t| telecom(self.under(r::TELECOM), t)).collect();
            let places = o.address.iter().filter_map(|a| address(self.under(r::ADDRESS), a));
            let el = el.all(id).all(places).all(contacts);
            return el.with(self.organization(role.organization, o));
        }
        if let Some(p) = record.get::<Patient<'a>>(key) {
            return self.person(role, el.all(identifiers(self.under(r::ID), &p.identifier)), &p.name);
        }
        if let Some(p) = record.get::<RelatedPerson<'a>>(key) {
            let el = el.all(identifiers(self.under(r::ID), &p.identifier));
            let code = p.relationship.first();
            let el =
                el.with(concept(self.under(r::CODE), "code", code).filter(|_| role.element != "custodian"));
            let el = el.all(p.address.iter().filter_map(|a| address(self.under(r::ADDRESS), a)));
            let el = el.all(p.telecom.iter().filter_map(|t| telecom(self.under(r::TELECOM), t)));
            return self.person(role, el, &p.name);
        }
        if let Some(d) = record.get::<Device<'a>>(key) {
            return self.device(role, d, el);
        }
        self.named_party(role, to, el)
    }

    /// A party outside the record: its identifier and what it is called.
    fn named_party(self, role: Role, to: &Reference<'_>, el: El) -> El {
        let id = to.identifier.as_deref();
        let el =
            el.all(id.map(|id| identifiers(self.under(r::ID), std::slice::from_ref(id))).unwrap_or_default());
        let is_organization = known(&to.r#type) == Some("Organization");
        let Some(shown) = self.under(r::NAME).cell(&to.display) else { return el };
        let shown = El::new("name").text(Some(shown));
        if is_organization {
            return el.with(El::new(role.organization).with(shown));
        }
        el.with(El::new(role.person).with(shown))
    }

    fn person(self, role: Role, el: El, names: &[HumanName<'_>]) -> El {
        let all: Vec<El> = names.iter().filter_map(|n| name(self.under(r::NAME), n)).collect();
        el.with(El::new(role.person).all(all).filled())
    }

    fn practitioner(self, role: Role, p: &Practitioner<'_>, el: El) -> El {
        let code = p.qualification.iter().find_map(|q| concept(self.under(r::CODE), "code", q.code.as_ref()));
        let el = el.all(identifiers(self.under(r::ID), &p.identifier));
        let el = if el.has("code") { el } else { el.with(code) };
        let el = el.all(p.address.iter().filter_map(|a| address(self.under(r::ADDRESS), a)));
        let el = el.all(p.telecom.iter().filter_map(|t| telecom(self.under(r::TELECOM), t)));
        self.person(role, el, &p.name)
    }

    fn practitioner_role(self, role: Role, p: &PractitionerRole<'a>, el: El) -> El {
        let code = p.specialty.first().or_else(|| p.code.first());
        let el = el.with(concept(self.under(r::CODE), "code", code));
        let el = match p.practitioner.as_ref() {
            Some(to) => {
                let by = self.under(r::REFERENCE).origin(to.by);
                match self.follow::<Practitioner<'a>>(to) {
                    Some(who) => self.practitioner(role, who, el).also(by),
                    None => self.named_party(role, to, el).also(by),
                }
            }
            None => el,
        };
        let el = el.all(p.telecom.iter().filter_map(|t| telecom(self.under(r::TELECOM), t)));
        let el = el.or("id", || null("id", "UNK"));
        el.with(p.organization.as_ref().and_then(|to| self.organization_of(role.organization, to)))
    }

    fn device(self, role: Role, d: &Device<'_>, el: El) -> El {
        let el = el.all(identifiers(self.under(r::ID), &d.identifier));
        if role.element != "assignedAuthor" {
            let shown = d.device_name.first().and_then(|n| self.under(r::NAME).cell(&n.name));
            return el.with(shown.map(|n| El::new(role.person).with(El::new("name").text(Some(n)))));
        }
        let text =
            |name, value: &Text<'_>| self.under(r::NAME).cell(value).map(|t| El::new(name).text(Some(t)));
        let model = d.device_name.first().and_then(|n| text("manufacturerModelName", &n.name));
        let software = d.version.first().and_then(|v| text("softwareName", &v.value));
        let model = model.unwrap_or_else(|| null("manufacturerModelName", "UNK"));
        let software = software.unwrap_or_else(|| null("softwareName", "UNK"));
        el.with(El::new("assignedAuthoringDevice").with(model).with(software))
    }

    /// An organization.
    pub(super) fn organization(self, element: &'static str, o: &Organization<'_>) -> El {
        let w = self.under(r::ORGANIZATION);
        let called = w.under(r::NAME).cell(&o.name).map(|n| El::new("name").text(Some(n)));
        El::new(element)
            .all(identifiers(w.under(r::ID), &o.identifier))
            .with(called)
            .all(o.telecom.iter().filter_map(|t| telecom(w.under(r::TELECOM), t)))
            .all(o.address.iter().filter_map(|a| address(w.under(r::ADDRESS), a)))
    }

    /// The organization that a reference points to, or its name.
    pub(super) fn organization_of(self, element: &'static str, to: &Reference<'a>) -> Option<El> {
        let by = self.under(r::REFERENCE).origin(to.by);
        let el = match self.follow::<Organization<'a>>(to) {
            Some(o) => self.organization(element, o),
            None => {
                let id = to
                    .identifier
                    .as_deref()
                    .map(|id| identifiers(self.under(r::ID), std::slice::from_ref(id)));
                let called = self.under(r::NAME).cell(&to.display);
                El::new(element)
                    .all(id.unwrap_or_default())
                    .with(called.map(|n| El::new("name").text(Some(n))))
            }
        };
        el.filled().map(|el| el.also(by))
    }

    /// A place as a `participant` of C-CDA: Service Delivery Location.
    pub(super) fn place(self, to: &Reference<'a>) -> Option<El> {
        let role = El::new("participantRole").fix("@classCode", "SDLOC");
        let role = super::section::template(role, "ServiceDeliveryLocation");
        let named = |n: El| El::new("playingEntity").fix("@classCode", "PLC").with(n);
        let role = match self.follow::<Location<'a>>(to) {
            Some(l) => {
                let called = self.under(r::NAME).cell(&l.name).map(|n| El::new("name").text(Some(n)));
                role.all(identifiers(self.under(r::ID), &l.identifier))
                    .with(concept(self.under(r::CODE), "code", l.r#type.first()))
                    .or("code", || null("code", "UNK"))
                    .all(l.address.iter().filter_map(|a| address(self.under(r::ADDRESS), a)))
                    .all(l.telecom.iter().filter_map(|t| telecom(self.under(r::TELECOM), t)))
                    .with(called.map(named))
            }
            None => {
                let called = self.under(r::NAME).cell(&to.display)?;
                role.with(null("code", "UNK")).with(named(El::new("name").text(Some(called))))
            }
        };
        let el = El::new("participant").fix("@typeCode", "LOC").with(role);
        Some(el.also_below(self.under(r::REFERENCE).origin(to.by)))
    }
}

impl El {
    /// As [`El::also`], shown by the children: the element's own attributes are fixed.
    pub(super) fn also_below(mut self, by: crate::trace::Origin) -> Self {
        if let Some(at) = self.children.iter().position(|c| c.name != "templateId") {
            let child = self.children.remove(at).also(by);
            self.children.insert(at, child);
        }
        self
    }
}
