//! What every resource has, and the list of all of them.

use synovia_fhir_model::r4;

use super::names::all_kinds;
use super::writer::{El, Write};
use crate::model::{self, Entity, Key, Kind};

/// A resource: what every thing has, then the fields given.
macro_rules! resource {
    ($e:ident, $thing:expr, $kind:ident { $($fields:tt)* }) => {{
        let common = &$thing.common;
        r4::$kind {
            meta: $e.one("meta", Some(&common.meta)),
            language: $e.language("language", &common.language),
            text: $crate::to_fhir_r4::datatypes::narrative($e, &common.text),
            extension: $e.list("extension", &common.extension),
            $($fields)*
            ..Default::default()
        }
    }};
}
pub(super) use resource;

/// A line of a claim or of an answer: the fields given, then those of its service.
macro_rules! line {
    ($e:ident, $service:expr, $kind:ident { $($fields:tt)* }) => {{
        use $crate::to_fhir_r4::choices::{concept, day};
        let service = $service;
        let product = $e.one("productOrService", service.product_or_service.as_ref());
        r4::$kind {
            $($fields)*
            product_or_service: $e.needed_one("productOrService", product),
            modifier: $e.list("modifier", &service.modifier),
            serviced: day($e, service.serviced.as_ref(), ["servicedDate", "servicedPeriod"]),
            location: concept($e, "locationCodeableConcept", service.location.as_ref()),
            quantity: $e.one("quantity", service.quantity.as_ref()),
            unit_price: $e.one("unitPrice", service.unit_price.as_ref()),
            net: $e.one("net", service.net.as_ref()),
            ..Default::default()
        }
    }};
}
pub(super) use line;

/// A part of the hub that a resource and an ExplanationOfBenefit have alike, each as a type of its own.
macro_rules! alike {
    ($part:ident => [$first:ident, $second:ident], |$e:ident, $from:ident| { $($fields:tt)* }) => {
        impl<'a> Write<'a> for model::$part<'a> {
            type Out = r4::$first;
            fn write(&self, $e: El<'_, '_, 'a>) -> Option<r4::$first> {
                let $from = self;
                filled(r4::$first { $($fields)* ..Default::default() })
            }
        }

        impl<'a> Write<'a> for $crate::to_fhir_r4::benefit::OfBenefit<'_, model::$part<'a>> {
            type Out = r4::$second;
            fn write(&self, $e: El<'_, '_, 'a>) -> Option<r4::$second> {
                let $from = self.0;
                filled(r4::$second { $($fields)* ..Default::default() })
            }
        }
    };
}
pub(super) use alike;

/// Writes the thing behind a key at the place of `e`, and says which rule made it.
pub(super) fn write(e: El<'_, '_, '_>, key: Key) -> Option<r4::Resource> {
    fn of<'a, T>(e: El<'_, '_, 'a>, key: Key) -> Option<r4::Resource>
    where
        T: Entity<'a> + Write<'a>,
        r4::Resource: From<T::Out>,
    {
        let thing: &T = e.w.record.get(key)?;
        let resource = thing.write(e)?.into();
        e.link(thing.common().by);
        Some(resource)
    }
    macro_rules! each {
        ($($kind:ident),*) => {
            match key.kind {
                $(Kind::$kind => of::<model::$kind<'_>>(e, key),)*
            }
        };
    }
    let written;
    macro_rules! assign {
        ($($kind:ident),*) => { written = each!($($kind),*) };
    }
    all_kinds!(assign);
    written
}
