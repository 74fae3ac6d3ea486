//! Short ways to make the parts that every document is made of.

use std::borrow::Cow;

use super::kind;
use crate::model::{
    Act, Ad, AddressItem, Adxp, Cd, Ce, Cs, Encounter, Entry, Enxp, Ii, IvlTs, IvxbTs, NameItem, Observation,
    On, Organizer, Pn, Pq, Procedure, St, SubstanceAdministration, Supply, Tel, Ts,
};
use crate::template;
use crate::validate::Release;
use crate::view::View;

type Text<'a> = Cow<'a, str>;

impl<'a> Ii<'a> {
    /// An id: the OID or UUID of who assigns it, and the id there.
    #[must_use]
    pub fn new(root: impl Into<Text<'a>>, extension: impl Into<Text<'a>>) -> Self {
        Self { root: Some(root.into()), extension: Some(extension.into()), ..Default::default() }
    }

    /// An id that is an OID or UUID alone, such as that of a template without versions.
    #[must_use]
    pub fn root(root: impl Into<Text<'a>>) -> Self {
        Self { root: Some(root.into()), ..Default::default() }
    }
}

macro_rules! coded {
    ($($ty:ident),*) => {
        $(
            impl<'a> $ty<'a> {
                /// A code, the OID of its system, and its name.
                #[must_use]
                pub fn new(
                    code: impl Into<Text<'a>>,
                    code_system: impl Into<Text<'a>>,
                    display_name: impl Into<Text<'a>>,
                ) -> Self {
                    Self {
                        code: Some(code.into()),
                        code_system: Some(code_system.into()),
                        display_name: Some(display_name.into()),
                        ..Default::default()
                    }
                }

                /// No code, and why: `NI`, `UNK`, ….
                #[must_use]
                pub fn null(flavor: impl Into<Text<'a>>) -> Self {
                    Self { null_flavor: Some(flavor.into()), ..Default::default() }
                }
            }
        )*
    };
}
coded!(Cd, Ce);

impl<'a> Cd<'a> {
    /// With the same in another code system: code, OID of the system, name.
    #[must_use]
    pub fn with_translation(
        mut self,
        code: impl Into<Text<'a>>,
        code_system: impl Into<Text<'a>>,
        display_name: impl Into<Text<'a>>,
    ) -> Self {
        self.translation.push(Self::new(code, code_system, display_name));
        self
    }
}

/// The ids of a template in R2.1, else in the newest release that has it.
fn template_ids(name: &str) -> Vec<Ii<'static>> {
    let of_release = template::named(name).filter(|row| row.is_in(Release::R2_1)).last();
    of_release.or_else(|| template::named(name).last()).map(kind::ids).unwrap_or_default()
}

macro_rules! statement {
    ($($ty:ident: $field:ident),*) => {
        $(
            /// An entry of a section that holds the statement.
            impl<'a> From<$ty<'a>> for Entry<'a> {
                fn from(statement: $ty<'a>) -> Self {
                    Self { $field: Some(Box::new(statement)), ..Default::default() }
                }
            }

            impl<'a> $ty<'a> {
                /// An entry of a template, `ProblemObservation`, with the template's ids, a class and a mood: `OBS`, `EVN`.
                #[must_use]
                pub fn of_template<V: View<'a, Node = Self>>(class: impl Into<Text<'a>>, mood: impl Into<Text<'a>>) -> Self {
                    Self {
                        class_code: Some(class.into()),
                        mood_code: Some(mood.into()),
                        template_id: template_ids(V::NAME),
                        ..Default::default()
                    }
                }
            }
        )*
    };
}
statement!(
    Act: act, Encounter: encounter, Observation: observation, Organizer: organizer, Procedure: procedure,
    SubstanceAdministration: substance_administration, Supply: supply
);

impl<'a> Cs<'a> {
    /// A code whose system its place decides.
    #[must_use]
    pub fn new(code: impl Into<Text<'a>>) -> Self {
        Self { code: Some(code.into()), ..Default::default() }
    }
}

impl<'a> Ts<'a> {
    /// A time as HL7 writes it, `20240312` or `202403121005-0500`.
    #[must_use]
    pub fn new(value: impl Into<Text<'a>>) -> Self {
        Self { value: Some(value.into()), ..Default::default() }
    }
}

impl<'a> IvlTs<'a> {
    /// A point in time.
    #[must_use]
    pub fn at(value: impl Into<Text<'a>>) -> Self {
        Self { value: Some(value.into()), ..Default::default() }
    }

    /// A time that began, and may not have ended.
    #[must_use]
    pub fn from(low: impl Into<Text<'a>>) -> Self {
        Self {
            low: Some(Box::new(IvxbTs { value: Some(low.into()), ..Default::default() })),
            ..Default::default()
        }
    }

    /// A time with both ends.
    #[must_use]
    pub fn between(low: impl Into<Text<'a>>, high: impl Into<Text<'a>>) -> Self {
        let high = IvxbTs { value: Some(high.into()), ..Default::default() };
        Self { high: Some(Box::new(high)), ..Self::from(low) }
    }
}

impl<'a> Pq<'a> {
    /// A value as decimal digits, and its UCUM unit.
    #[must_use]
    pub fn new(value: impl Into<Text<'a>>, unit: impl Into<Text<'a>>) -> Self {
        Self { value: Some(value.into()), unit: Some(unit.into()), ..Default::default() }
    }
}

impl<'a> Tel<'a> {
    /// An address such as `tel:+1-555-0100`, and its use: `HP`, `WP`, `MC`.
    #[must_use]
    pub fn new(value: impl Into<Text<'a>>, r#use: impl Into<Text<'a>>) -> Self {
        Self { value: Some(value.into()), r#use: Some(r#use.into()), ..Default::default() }
    }
}

impl<'a> St<'a> {
    /// A text.
    #[must_use]
    pub fn new(text: impl Into<Text<'a>>) -> Self {
        Self { text: Some(text.into()), ..Default::default() }
    }
}

impl<'a> On<'a> {
    /// The name of an organization.
    #[must_use]
    pub fn new(name: impl Into<Text<'a>>) -> Self {
        Self { content: vec![NameItem::Text(name.into())], ..Default::default() }
    }
}

impl<'a> Pn<'a> {
    /// The name of a person: given name and family name.
    #[must_use]
    pub fn new(given: impl Into<Text<'a>>, family: impl Into<Text<'a>>) -> Self {
        let part = |text: Text<'a>| Box::new(Enxp { text: Some(text), ..Default::default() });
        let content = vec![NameItem::Given(part(given.into())), NameItem::Family(part(family.into()))];
        Self { content, ..Default::default() }
    }
}

impl<'a> Ad<'a> {
    /// An address of the United States and its like: street, city, state, postal code and country.
    #[must_use]
    pub fn new(
        street: impl Into<Text<'a>>,
        city: impl Into<Text<'a>>,
        state: impl Into<Text<'a>>,
        postal_code: impl Into<Text<'a>>,
        country: impl Into<Text<'a>>,
    ) -> Self {
        let part = |text: Text<'a>| Box::new(Adxp { text: Some(text), ..Default::default() });
        let content = vec![
            AddressItem::StreetAddressLine(part(street.into())),
            AddressItem::City(part(city.into())),
            AddressItem::State(part(state.into())),
            AddressItem::PostalCode(part(postal_code.into())),
            AddressItem::Country(part(country.into())),
        ];
        Self { content, ..Default::default() }
    }
}
