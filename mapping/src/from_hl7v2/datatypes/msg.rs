//! MSG: message types.

use super::coded;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{msg_code, msg_coding as r};
use crate::model::{Coding, Text};

const EVENTS: &str = "http://terminology.hl7.org/CodeSystem/v2-0003";

/// `MSG-Coding`. The display names what is there; no delimiter stands for what is not.
pub(crate) fn coding<'a>(s: Scope<'_, 'a>) -> Option<Coding<'a>> {
    let parts: Vec<Scope<'_, 'a>> = (1..=3).filter_map(|n| s.part(n)).filter(|p| p.is_valued()).collect();
    let text: Vec<_> = parts.iter().map(|p| p.peek()).collect();
    let display = s.join(r::R3, &parts, text.join("^"));
    let code = s.get(2, r::R5, coded::code);
    let system = code.as_ref().and_then(|_| s.constant(r::R6, EVENTS));
    (display.is_some() || code.is_some()).then(|| Coding { display, code, system, ..Coding::default() })
}

/// `MSG-code`.
pub(crate) fn code<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.get(2, msg_code::R4, coded::code)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, coding_shown, is, with_value};
    use super::*;
    use crate::options::Options;

    #[test]
    fn the_event_is_the_code_and_all_is_the_display() {
        with_value("ADT^A01^ADT_A01", &Options::default(), |s| {
            let c = coding(s).unwrap();
            assert_eq!(coding_shown(&c), format!("{EVENTS}|A01|ADT^A01^ADT_A01"));
            assert_eq!(all_rules(&s.cx().trace, &c.code), ["datatypes/MSG-Coding#5"]);
            assert_eq!(is(&code(s)), "A01");
        });
        with_value("ACK", &Options::default(), |s| assert_eq!(coding_shown(&coding(s).unwrap()), "||ACK"));
    }
}
