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
