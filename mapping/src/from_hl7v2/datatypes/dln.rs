//! DLN: driver's licences.

use super::{coding_system, time};
use crate::from_hl7v2::scope::{Scope, V2_0203};
use crate::generated::rules::datatypes::{cwe_uri, dln_identifier as r};
use crate::model::{Identifier, Reference};

/// `DLN-Identifier`.
pub(crate) fn identifier<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let Some(value) = s.text(1, r::R3) else {
        super::hd::refuse_without_value(s, &[2, 3]);
        return None;
    };
    let mut identifier = Identifier { value: Some(value), ..Identifier::default() };
    identifier.r#type = Some(s.concept(r::R4, "DL", r::R5, V2_0203));
    if let Some(issuer) = s.part(2) {
        issued_by(issuer.under(r::R6), &mut identifier);
    }
    let end = s.get(3, r::R7, time::date_time);
    identifier.period = time::period(s, None, end);
    Some(identifier)
}

/// The state that issued it: a system if the caller's options know it or it is a URI, else the assigner's name.
fn issued_by<'a>(s: Scope<'_, 'a>, identifier: &mut Identifier<'a>) {
    let (part, rule) = if s.part(1).is_some() { (1, cwe_uri::R3) } else { (4, cwe_uri::R6) };
    let Some(state) = s.text(part, rule) else { return };
    if let Some(url) = s.cx().options.identifier_systems.get(state.is.as_ref()) {
        identifier.system = Some(state.map(|_| url.as_str().into()));
    } else if coding_system::is_uri(&state.is) {
        identifier.system = Some(state);
    } else {
        identifier.assigner = Some(Reference { display: Some(state), ..Reference::default() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, rules, text, with_field};
    use crate::options::Options;

    #[test]
    fn a_state_assigns_unless_it_is_a_system() {
        with_field("D77^CA^20301231", &Options::default(), |s| {
            let made = identifier(s).unwrap();
            assert_eq!((text(&made.value), text(&made.system)), (Some("D77"), None));
            assert_eq!(text(&made.r#type.as_ref().unwrap().coding[0].code), Some("DL"));
            let state = made.assigner.unwrap().display;
            assert_eq!((text(&state), rules(s, &state).len()), (Some("CA"), 2));
            assert_eq!(text(&made.period.unwrap().end), Some("2030-12-31"));
        });
        let mut options = Options::default();
        options.identifier_systems.insert("CA".into(), "urn:oid:2.16.840.1.113883.4.3.6".into());
        with_field("D77^CA", &options, |s| {
            let made = identifier(s).unwrap();
            assert_eq!(text(&made.system), Some("urn:oid:2.16.840.1.113883.4.3.6"));
            assert!(made.assigner.is_none() && made.period.is_none());
        });
    }

    #[test]
    fn a_licence_needs_its_number() {
        with_field("^CA", &Options::default(), |s| {
            assert!(identifier(s).is_none());
            assert_eq!(issues(s), ["mapping/identifier-without-value"]);
        });
    }
}
