//! Race and ethnicity: extensions of US Core, which tell categories from details.

use std::borrow::Cow;

use super::part;
use crate::from_cda::datatypes::concept;
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_patient as r;
use crate::generated::rules::cda::patient as own;
use crate::model::{Coding, Extension, ExtensionValue, Text, Val};
use crate::trace::{Rule, Src};

const RACE: &str = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race";
const ETHNICITY: &str = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity";
const NULL_FLAVOR: &str = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";

/// The categories of race of the Office of Management and Budget.
const RACES: &[&str] = &["1002-5", "2028-9", "2054-5", "2076-8", "2106-3", "2131-1"];
/// And of ethnicity.
const ETHNICITIES: &[&str] = &["2135-2", "2186-5"];

/// What the rows of one of the two are.
struct Kind {
    url: &'static str,
    categories: &'static [&'static str],
    /// How many categories there may be.
    most: usize,
    plain: (&'static str, Rule),
    text: Rule,
    sdtc: Rule,
}

/// `us-core-race`.
pub(super) fn race<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let kind = Kind {
        url: RACE,
        categories: RACES,
        most: 5,
        plain: ("raceCode", r::R21),
        text: r::R23,
        sdtc: r::R22,
    };
    of(s, &kind)
}

/// `us-core-ethnicity`.
pub(super) fn ethnicity<'a>(s: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let kind = Kind {
        url: ETHNICITY,
        categories: ETHNICITIES,
        most: 1,
        plain: ("ethnicGroupCode", r::R24),
        text: own::ETHNICITY_TEXT,
        sdtc: r::R25,
    };
    of(s, &kind)
}

fn of<'a>(s: Scope<'_, 'a>, kind: &Kind) -> Option<Extension<'a>> {
    let mut parts = Vec::new();
    let mut texts: Vec<Val<Cow<'a, str>>> = Vec::new();
    let mut categories = 0;
    let mut unknown = None;
    for code in s.children(kind.plain.0) {
        let rule = if code.node.is_sdtc() { kind.sdtc } else { kind.plain.1 };
        let code = code.under(rule);
        if code.peek("code").is_empty() && code.is_null() {
            unknown = unknown.or(Some(code));
        }
        let Some(read) = concept(code).filter(|c| !c.coding.is_empty() || c.text.is_some()) else { continue };
        let said = read.text.clone();
        let mut shown: Text<'a> = None;
        for coding in read.coding {
            let is = |list: &[&str]| coding.code.as_ref().is_some_and(|c| list.contains(&c.is.as_ref()));
            let url = if is(kind.categories) && categories < kind.most { "ombCategory" } else { "detailed" };
            categories += usize::from(url == "ombCategory");
            shown = shown.or_else(|| coding.display.clone());
            parts.extend(part(code, rule, url, ExtensionValue::Coding(Box::new(coding))));
        }
        let text = said.or(shown);
        if let Some(text) = text.filter(|t| !texts.iter().any(|o| o.is == t.is)) {
            texts.push(text);
        }
    }
    if parts.is_empty() && texts.is_empty() {
        let s = unknown?;
        // The category that says that it is not known or was not told.
        let flavor = match s.peek("nullFlavor") {
            "ASKU" => "ASKU",
            "UNK" | "NI" => "UNK",
            _ => return None,
        };
        let code = s.of_attribute("nullFlavor", own::UNKNOWN_RACE, flavor.into());
        let display = if flavor == "ASKU" { "asked but unknown" } else { "unknown" };
        texts.extend(s.constant(own::UNKNOWN_RACE, display));
        let coding = Coding { system: s.constant(own::UNKNOWN_RACE, NULL_FLAVOR), code, ..Coding::default() };
        parts.extend(part(s, own::UNKNOWN_RACE, "ombCategory", ExtensionValue::Coding(Box::new(coding))));
    }
    let text = joined(s, kind, &texts).or_else(|| codes(s, kind, &parts));
    if let Some(text) = text {
        parts.extend(part(s, kind.text, "text", ExtensionValue::String(text)));
    }
    Some(Extension { url: s.constant(kind.plain.1, kind.url), value: None, extension: parts })
}

/// All that was said of it, in one text.
fn joined<'a>(s: Scope<'_, 'a>, kind: &Kind, texts: &[Val<Cow<'a, str>>]) -> Text<'a> {
    let trace = &s.cx().trace;
    match texts {
        [] => None,
        [one] => {
            let src = trace.first_leaf(one.by).map_or(Src::None, Src::Leaf);
            Some(Val::new(one.is.clone(), trace.step(one.by, kind.text, src)))
        }
        all => {
            let leaves: Vec<u32> = all.iter().flat_map(|v| trace.leaves(v.by)).collect();
            let text: Vec<&str> = all.iter().map(|v| v.is.as_ref()).collect();
            Some(Val::new(Cow::Owned(text.join(", ")), trace.join(s.by, kind.text, &leaves)))
        }
    }
}

/// Where nobody said a word, the codes are all there is: US Core requires a text.
fn codes<'a>(s: Scope<'_, 'a>, kind: &Kind, parts: &[Extension<'a>]) -> Text<'a> {
    let codes: Vec<_> = parts
        .iter()
        .filter_map(|p| match &p.value {
            Some(ExtensionValue::Coding(coding)) => coding.code.clone(),
            _ => None,
        })
        .collect();
    joined(s, kind, &codes)
}
