//! Which rows an observation goes by: those of the page of its template, of its section, or our own.

use crate::from_cda::entries::Around;
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::{cf_results as result, cf_social as social, cf_vitals as vital};
use crate::generated::rules::cda::observation as own;
use crate::trace::Rule;

/// The rows of one kind of observation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rows {
    pub(super) id: Rule,
    /// The mood tells it from its like.
    pub(super) mood: Option<Rule>,
    pub(super) category: Option<&'static str>,
    pub(super) category_rule: Rule,
    pub(super) code: Rule,
    /// The code that stands for any.
    pub(super) fixed_code: Option<(Rule, &'static str)>,
    pub(super) status: Rule,
    /// The status is that of something finished, whatever the code says.
    pub(super) always_final: bool,
    pub(super) time: Rule,
    /// The profile has a point of time only.
    pub(super) one_time: bool,
    pub(super) quantity: Rule,
    pub(super) span: Rule,
    pub(super) concept: Rule,
    /// A value that is not known is a code of its own.
    pub(super) unknown: Option<Rule>,
    pub(super) content: Rule,
    pub(super) integer: Rule,
    pub(super) real: Rule,
    pub(super) string: Rule,
    pub(super) interpretation: Rule,
    pub(super) method: Rule,
    pub(super) site: Rule,
    pub(super) specimen: Rule,
    pub(super) author: Rule,
    pub(super) author_performs: bool,
    pub(super) range: Rule,
    pub(super) range_text: Rule,
}

const OWN: Rows = Rows {
    id: own::ID,
    mood: None,
    category: None,
    category_rule: own::CATEGORY,
    code: own::CODE,
    fixed_code: None,
    status: own::STATUS,
    always_final: false,
    time: own::TIME,
    one_time: false,
    quantity: own::VALUE,
    span: own::VALUE,
    concept: own::VALUE,
    unknown: None,
    content: own::VALUE,
    integer: own::VALUE,
    real: own::VALUE,
    string: own::VALUE,
    interpretation: own::INTERPRETATION,
    method: own::METHOD,
    site: own::SITE,
    specimen: own::SPECIMEN,
    author: own::AUTHOR,
    author_performs: false,
    range: own::RANGE,
    range_text: own::RANGE,
};

const RESULT: Rows = Rows {
    id: result::R26,
    category: Some("laboratory"),
    category_rule: result::R27,
    code: result::R28,
    status: result::R29,
    time: result::R30,
    quantity: result::R31,
    span: result::R32,
    concept: result::R33,
    content: result::R34,
    integer: result::R35,
    real: result::R36,
    string: result::R37,
    interpretation: result::R38,
    method: result::R39,
    site: result::R40,
    specimen: result::R41,
    author: result::R42,
    range: result::R44,
    range_text: result::R45,
    ..OWN
};

const VITAL: Rows = Rows {
    id: vital::R23,
    category: Some("vital-signs"),
    category_rule: vital::R24,
    code: vital::R25,
    status: vital::R26,
    always_final: true,
    time: vital::R27,
    quantity: vital::R28,
    span: vital::R28,
    concept: vital::R28,
    content: vital::R28,
    integer: vital::R28,
    real: vital::R28,
    string: vital::R28,
    interpretation: vital::R29,
    method: vital::R30,
    site: vital::R31,
    author: vital::R32,
    author_performs: true,
    range: vital::R34,
    range_text: vital::R35,
    ..OWN
};

const SOCIAL: Rows = Rows {
    id: social::R19,
    author_performs: true,
    category: Some("social-history"),
    category_rule: social::R20,
    code: social::R21,
    status: social::R22,
    always_final: true,
    time: social::R23,
    quantity: social::R24,
    span: social::R25,
    concept: social::R26,
    integer: social::R27,
    real: social::R28,
    string: social::R29,
    ..OWN
};

/// Whether one of the template ids ends so, of C-CDA or of the releases before it.
fn is(s: Scope<'_, '_>, numbers: &[&str]) -> bool {
    s.children("templateId").any(|t| {
        let root = t.peek("root");
        numbers.iter().any(|n| root.strip_prefix("2.16.840.1.113883.10.20.").is_some_and(|rest| rest == *n))
    })
}

/// The rows of an observation.
pub(super) fn rows(s: Scope<'_, '_>, around: &Around<'_>) -> Rows {
    if is(s, &["22.4.78", "22.4.85", "22.4.511"]) {
        return Rows { code: social::R38, fixed_code: None, time: social::R39, ..SOCIAL };
    }
    if is(s, &["15.3.8"]) {
        let code = if s.code() == "82810-3" { None } else { Some((social::R47, "82810-3")) };
        return Rows {
            mood: Some(social::R46),
            code: social::R47,
            fixed_code: code,
            time: social::R48,
            one_time: true,
            concept: social::R49,
            unknown: Some(social::R50),
            ..SOCIAL
        };
    }
    if is(s, &["22.4.281", "22.4.293"]) || s.code() == "86645-9" {
        return Rows {
            mood: Some(social::R58),
            code: social::R59,
            time: social::R60,
            one_time: true,
            concept: social::R61,
            unknown: Some(social::R62),
            ..SOCIAL
        };
    }
    if is(s, &["22.4.27"]) {
        return VITAL;
    }
    if is(s, &["22.4.2"]) {
        let category = if around.section == "30954-2" || around.section.is_empty() {
            Some("laboratory")
        } else {
            around.category
        };
        return Rows { category: category.or(Some("laboratory")), ..RESULT };
    }
    let social_history = [
        "22.4.38", "22.4.200", "22.4.501", "34.3.45", "22.4.506", "22.4.505", "22.4.506", "22.4.507",
        "22.4.503", "22.4.72", "22.4.111", "22.4.109",
    ];
    if is(s, &social_history) {
        return SOCIAL;
    }
    match around.section {
        "30954-2" => RESULT,
        "8716-3" => VITAL,
        "29762-2" => SOCIAL,
        _ => OWN,
    }
}
