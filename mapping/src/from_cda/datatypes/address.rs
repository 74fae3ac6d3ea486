//! AD: postal addresses.

use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::ad as own;
use crate::model::{Address, Text};
use crate::trace::Reason;

/// An address. `None` when it says that none is known.
pub(in crate::from_cda) fn address<'a>(s: Scope<'_, 'a>) -> Option<Address<'a>> {
    let mut out = Address::default();
    for part in s.node.children().filter(|p| p.is_known()) {
        let s = s.over(part);
        let place = match part.name() {
            "streetAddressLine" => {
                out.line.extend(s.text(g::R537).map(|v| Some(v).into()));
                s.no_target("nullFlavor");
                continue;
            }
            "city" => (&mut out.city, g::R538),
            "state" => (&mut out.state, g::R539),
            "postalCode" => (&mut out.postal_code, g::R540),
            "country" => (&mut out.country, g::R541),
            "county" | "precinct" => (&mut out.district, own::DISTRICT),
            "useablePeriod" => continue,
            // The other parts of a line: numbers, names and types of streets, what is in a house.
            _ => {
                out.line.extend(s.text(own::LINE).map(|v| Some(v).into()));
                continue;
            }
        };
        let written = s.text(place.1);
        s.no_target("nullFlavor");
        if place.0.is_none() {
            *place.0 = written;
        } else if let Some(more) = written {
            // FHIR has one of each.
            out.line.push(Some(more).into());
        }
    }
    out.period = s.child("useablePeriod").and_then(|v| super::period(s.over(v.node), g::R542, g::R543));
    out.text = s.text(own::TEXT);
    let empty = out.line.is_empty()
        && [&out.city, &out.state, &out.postal_code, &out.country, &out.district, &out.text]
            .iter()
            .all(|t| t.is_none());
    if empty {
        s.no_target("nullFlavor");
        s.no_target("use");
        return None;
    }
    address_use(s, &mut out);
    Some(out)
}

/// What an address is used for, of several the first that FHIR has; `PST` and `PHYS` are kinds of addresses.
fn address_use<'a>(s: Scope<'_, 'a>, out: &mut Address<'a>) {
    let Some(leaf) = s.leaf("use") else { return };
    let codes = || s.peek("use").split_ascii_whitespace();
    out.r#use = codes().find_map(|code| s.translated_as(code, leaf, g::R536, "CF-AddressUse"));
    let kind = |code: &str| -> Option<&'static str> {
        match code {
            "PST" => Some("postal"),
            "PHYS" => Some("physical"),
            _ => None,
        }
    };
    out.r#type = codes().find_map(kind).and_then(|is| -> Text<'a> {
        s.attribute("use", own::KIND).map(|v| v.map(|_| std::borrow::Cow::Borrowed(is)))
    });
    if out.r#use.is_none() && out.r#type.is_none() {
        s.cx().trace.refuse(leaf, Reason::NoTarget);
    }
}
