//! DLD: where somebody was discharged to.

use synovia_terminology::maps;

use super::cwe;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::dld_location_discharge as r;
use crate::model::{Location, Reference};

/// `DLD-Location-Discharge`: adds a Location.
pub(crate) fn location<'a>(s: Scope<'_, 'a>) -> Option<Reference<'a>> {
    if let Some(absent) = s.absent() {
        return Some(absent);
    }
    let kind = s.get(1, r::R3, |s| cwe::concept(s, Some(maps::DISCHARGED_TO_LOCATION)))?;
    let mut location: Location<'a> = s.create();
    location.r#type.push(kind);
    Some(s.add(location))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{record, text, with_field};
    use crate::options::Options;

    #[test]
    fn a_place_of_a_kind() {
        with_field("SNF&Nursing&L^20240102", &Options::default(), |s| {
            location(s);
            assert_eq!(text(&record(s).locations[0].r#type[0].coding[0].code), Some("SNF"));
        });
    }

    #[test]
    fn no_kind_no_place() {
        with_field("^20240102", &Options::default(), |s| assert!(location(s).is_none()));
        with_field("\"\"", &Options::default(), |s| assert!(location(s).unwrap().to.is_none()));
    }
}
