//! People and organizations.

use alloc::string::String;
use alloc::vec::Vec;

use super::{SegmentData, SetData, day, segment};
use crate::segment_id::SegmentId;
use crate::types::Date;

/// A person or organization: NM1, N3, N4, DMG, PRV, REF, PER. Fields left empty are not written.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartyData {
    /// NM101 or N101, such as `85`, `IL`, `PR`.
    pub entity: String,
    /// A person, and no organization.
    pub is_person: bool,
    /// The name, or last name of a person.
    pub name: String,
    /// The first name.
    pub first_name: String,
    /// The middle name.
    pub middle_name: String,
    /// The name suffix.
    pub suffix: String,
    /// Qualifier and identifier, such as `XX` and an NPI.
    pub identifier: Option<(String, String)>,
    /// Up to two lines of address.
    pub address: Vec<String>,
    /// The city.
    pub city: String,
    /// The state or province.
    pub state: String,
    /// The postal code.
    pub postal_code: String,
    /// The country, if it is not the United States.
    pub country: String,
    /// The day of birth.
    pub birth_date: Option<Date>,
    /// `F`, `M` or `U`.
    pub gender: String,
    /// Role (`BI`, `PE`) and taxonomy code.
    pub taxonomy: Option<(String, String)>,
    /// Qualifiers and values of further identifiers.
    pub references: Vec<(String, String)>,
    /// Ways to reach it.
    pub contacts: Vec<ContactData>,
}

/// A way to reach someone: PER.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactData {
    /// PER01: `IC` by default.
    pub function: String,
    /// Whom to ask for.
    pub name: String,
    /// Qualifiers (`TE`, `EM`, `FX`) and numbers or addresses; the first three are written.
    pub numbers: Vec<(String, String)>,
}

impl ContactData {
    /// A contact for information with a telephone number.
    #[must_use]
    pub fn telephone(name: &str, number: &str) -> Self {
        Self { function: "IC".into(), name: name.into(), numbers: alloc::vec![("TE".into(), number.into())] }
    }
}

impl PartyData {
    /// An organization in a role.
    #[must_use]
    pub fn organization(entity: &str, name: &str) -> Self {
        Self { entity: entity.into(), name: name.into(), ..Self::default() }
    }

    /// A person in a role.
    #[must_use]
    pub fn person(entity: &str, last: &str, first: &str) -> Self {
        Self { is_person: true, first_name: first.into(), ..Self::organization(entity, last) }
    }

    /// The same with an identifier.
    #[must_use]
    pub fn identified(mut self, qualifier: &str, identifier: &str) -> Self {
        self.identifier = Some((qualifier.into(), identifier.into()));
        self
    }

    /// The same at an address.
    #[must_use]
    pub fn at(mut self, line: &str, city: &str, state: &str, postal_code: &str) -> Self {
        self.address = alloc::vec![line.into()];
        (self.city, self.state, self.postal_code) = (city.into(), state.into(), postal_code.into());
        self
    }

    /// The same with a further identifier.
    #[must_use]
    pub fn reference(mut self, qualifier: &str, value: &str) -> Self {
        self.references.push((qualifier.into(), value.into()));
        self
    }

    /// The same with a day of birth and a gender.
    #[must_use]
    pub fn born(mut self, date: Date, gender: &str) -> Self {
        (self.birth_date, self.gender) = (Some(date), gender.into());
        self
    }

    /// The same with a contact.
    #[must_use]
    pub fn contact(mut self, contact: ContactData) -> Self {
        self.contacts.push(contact);
        self
    }

    pub(super) fn nm1(&self) -> SegmentData {
        let (qualifier, identifier) = self.identifier.clone().unwrap_or_default();
        segment(SegmentId::NM1)
            .with(&*self.entity)
            .with(if self.is_person { "1" } else { "2" })
            .with(&*self.name)
            .with(&*self.first_name)
            .with(&*self.middle_name)
            .skip()
            .with(&*self.suffix)
            .with(qualifier)
            .with(identifier)
    }

    pub(super) fn n1(&self) -> SegmentData {
        let (qualifier, identifier) = self.identifier.clone().unwrap_or_default();
        segment(SegmentId::N1).with(&*self.entity).with(&*self.name).with(qualifier).with(identifier)
    }

    /// N3 and N4.
    pub(super) fn write_address(&self, set: &mut SetData) {
        if !self.address.is_empty() {
            set.push(self.address.iter().take(2).fold(segment(SegmentId::N3), |n3, line| n3.with(&**line)));
        }
        if !self.city.is_empty() {
            let n4 = segment(SegmentId::N4).with(&*self.city).with(&*self.state).with(&*self.postal_code);
            set.push(n4.with(&*self.country));
        }
    }

    /// DMG.
    pub(super) fn write_demographics(&self, set: &mut SetData) {
        if let Some(birth) = self.birth_date {
            set.push(segment(SegmentId::DMG).with("D8").with(day(birth)).with(&*self.gender));
        }
    }

    /// REF.
    pub(super) fn write_references(&self, set: &mut SetData) {
        for (qualifier, value) in &self.references {
            set.push(segment(SegmentId::REF).with(&**qualifier).with(&**value));
        }
    }

    /// PER.
    pub(super) fn write_contacts(&self, set: &mut SetData) {
        for contact in &self.contacts {
            let per = segment(SegmentId::PER).with(&*contact.function).with(&*contact.name);
            let numbers = contact.numbers.iter().take(3);
            set.push(numbers.fold(per, |per, (kind, number)| per.with(&**kind).with(&**number)));
        }
    }

    /// PRV with a taxonomy code.
    pub(super) fn write_taxonomy(&self, set: &mut SetData) {
        if let Some((role, code)) = &self.taxonomy {
            set.push(segment(SegmentId::PRV).with(&**role).with("PXC").with(&**code));
        }
    }

    /// NM1, N3, N4, DMG, REF, PER: how claims have their parties.
    pub(super) fn write(&self, set: &mut SetData) {
        set.push(self.nm1());
        self.write_address(set);
        self.write_demographics(set);
        self.write_references(set);
        self.write_contacts(set);
    }
}

/// Which role, and no names.
impl core::fmt::Debug for PartyData {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("PartyData").finish_non_exhaustive()
    }
}

impl core::fmt::Debug for ContactData {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ContactData").finish_non_exhaustive()
    }
}
