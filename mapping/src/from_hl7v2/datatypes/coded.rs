//! What CE, CNE, CWE, CF, ID and IS have in common: a code, its system, and the map of the field it stands in.

use std::borrow::Cow;

use synovia_terminology::concept_map::ConceptMap;
use synovia_terminology::v2_table;

use super::coding_system::system;
use crate::from_hl7v2::scope::{Scope, Translated};
use crate::generated::rules::hl7v2::{cwe_codeableconcept as own_concept, cwe_coding as own};
use crate::model::{CodeableConcept, Coding, Text, Val};
use crate::report::Severity;
use crate::trace::{Reason, Rule, Src};

/// Where one code of a coded datatype stands, and the rows that map it.
#[derive(Debug)]
pub(super) struct Parts {
    pub(super) code: (u16, Rule),
    pub(super) display: (u16, Rule),
    pub(super) system: (u16, Rule),
    pub(super) version: Option<(u16, Rule)>,
    /// Parts with the OIDs of the coding system and of the value set.
    pub(super) oids: Option<(u16, u16)>,
}

/// One code as it was sent, and what its map makes of it.
#[derive(Debug)]
struct Both<'a> {
    sent: Coding<'a>,
    mapped: Option<Coding<'a>>,
    /// The map is for such codes, but does not have this one.
    missed: bool,
}

/// A concept of up to three codes. The map of the field is asked for each code until one is found.
pub(super) fn concept<'a>(
    s: Scope<'_, 'a>,
    codes: &[Parts],
    text: Option<(u16, Rule)>,
    map: Option<ConceptMap>,
) -> Option<CodeableConcept<'a>> {
    let mut concept = CodeableConcept::default();
    let mut map = map;
    let mut missed = None;
    for parts in codes {
        let Some(both) = both(s, parts, map) else { continue };
        if both.mapped.is_some() {
            map = None;
        } else if both.missed && missed.is_none() {
            missed = Some((parts.code.0, both.sent.code.clone(), both.sent.display.is_some()));
        }
        push(&mut concept, both);
    }
    concept.text = text.and_then(|(part, rule)| s.text(part, rule));
    // `map` is gone once a code was found in it: a local code beside a standard one is no loss.
    if let (Some((part, code, told)), Some(_)) = (missed, map) {
        if let Some(place) = s.part(part) {
            place.issue(Severity::Information, "mapping/code-not-mapped");
        }
        if concept.text.is_none() && !told {
            concept.text = code.map(|code| derived(s, &code, own_concept::TEXT));
        }
    }
    (!concept.coding.is_empty() || concept.text.is_some()).then_some(concept)
}

/// A concept of one bare code (ID, IS, and the like).
pub(super) fn bare<'a>(s: Scope<'_, 'a>, rule: Rule, map: Option<ConceptMap>) -> Option<CodeableConcept<'a>> {
    let both = bare_both(s, rule, map)?;
    let text = match (&both.sent.code, both.missed) {
        (Some(code), true) => {
            s.issue(Severity::Information, "mapping/code-not-mapped");
            Some(derived(s, code, own_concept::TEXT))
        }
        _ => None,
    };
    let mut concept = CodeableConcept { text, ..CodeableConcept::default() };
    push(&mut concept, both);
    Some(concept)
}

/// One bare code.
pub(super) fn bare_coding<'a>(s: Scope<'_, 'a>, rule: Rule, map: Option<ConceptMap>) -> Option<Coding<'a>> {
    let both = bare_both(s, rule, map)?;
    if both.missed {
        s.issue(Severity::Information, "mapping/code-not-mapped");
    }
    Some(both.mapped.unwrap_or(both.sent))
}

/// One code with its system: the mapped one when there is one. It then stands for all that was sent.
pub(super) fn coding<'a>(s: Scope<'_, 'a>, parts: &Parts, map: Option<ConceptMap>) -> Option<Coding<'a>> {
    let Both { sent, mapped, missed } = both(s, parts, map)?;
    if let (true, Some(place)) = (missed, s.part(parts.code.0)) {
        place.issue(Severity::Information, "mapping/code-not-mapped");
    }
    let Some(mapped) = mapped else { return Some(sent) };
    // The stated system led to the system of the target: "only an indirect mapping", says the guide.
    let system = s.get(parts.system.0, parts.system.1, Scope::value).filter(|v| !v.null);
    let system = match (system, &mapped.system) {
        (Some(stated), Some(target)) => Some(Val::new(target.is.clone(), stated.by)),
        _ => mapped.system,
    };
    let same = sent.system.as_ref().map(|v| &v.is) == system.as_ref().map(|v| &v.is);
    Some(Coding {
        system,
        display: sent.display.or(mapped.display),
        version: sent.version.filter(|_| same),
        ..mapped
    })
}

/// The code for an element that holds codes of one value set only. What the map does not have is refused.
pub(super) fn required<'a>(s: Scope<'_, 'a>, map: Option<ConceptMap>) -> Text<'a> {
    let code = code(s)?;
    let Some(map) = map.filter(|_| !code.null) else { return Some(code) };
    let mapped = s.translate(&code, map);
    if mapped.is_none() && map.is_empty() {
        // The guide lists the codes of the target only: they are what is sent.
        return Some(code);
    }
    if mapped.is_none() {
        s.refuse(Reason::Invalid, "mapping/code-not-mapped");
    }
    mapped.map(|t| t.code)
}

/// The text of this place as a FHIR code: no blanks around it, and single ones in it.
pub(super) fn code<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let value = s.value()?;
    if value.null {
        return Some(value);
    }
    let tidy = tidy(value.is);
    if tidy.is_empty() {
        s.refuse(Reason::Invalid, "mapping/code-empty");
        return None;
    }
    Some(Val::new(tidy, value.by))
}

fn tidy(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains(char::is_whitespace) {
        return text;
    }
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Adds the mapped code first, and the sent one unless it says nothing else.
fn push<'a>(concept: &mut CodeableConcept<'a>, both: Both<'a>) {
    let Both { sent, mapped, .. } = both;
    let Some(mut mapped) = mapped else {
        concept.coding.push(sent);
        return;
    };
    let is = |v: &Text<'a>| v.as_ref().map(|v| v.is.clone());
    let same = is(&sent.system) == is(&mapped.system) && is(&sent.code) == is(&mapped.code);
    let bare = sent.system.is_none() && sent.extension.is_empty() && sent.version.is_none();
    if same {
        concept.coding.push(Coding { code: mapped.code, display: sent.display.or(mapped.display), ..sent });
    } else if bare {
        mapped.display = sent.display.or(mapped.display);
        concept.coding.push(mapped);
    } else {
        concept.coding.push(mapped);
        concept.coding.push(sent);
    }
}

fn both<'a>(s: Scope<'_, 'a>, parts: &Parts, map: Option<ConceptMap>) -> Option<Both<'a>> {
    let mut system = system(s, parts);
    let sent = Coding {
        code: s.get(parts.code.0, parts.code.1, code),
        display: s.text(parts.display.0, parts.display.1),
        system: system.uri.take(),
        version: parts.version.and_then(|(part, rule)| s.text(part, rule)),
        extension: system.extension,
    };
    let empty = sent.code.is_none()
        && sent.display.is_none()
        && sent.system.is_none()
        && sent.version.is_none()
        && sent.extension.is_empty();
    (!empty).then(|| with_map(s, sent, map))
}

fn bare_both<'a>(s: Scope<'_, 'a>, rule: Rule, map: Option<ConceptMap>) -> Option<Both<'a>> {
    let code = s.get(1, rule, code)?;
    Some(with_map(s, Coding { code: Some(code), ..Coding::default() }, map))
}

fn with_map<'a>(s: Scope<'_, 'a>, mut sent: Coding<'a>, map: Option<ConceptMap>) -> Both<'a> {
    let (Some(map), Some(code)) = (map, sent.code.clone().filter(|c| !c.null)) else {
        return Both { sent, mapped: None, missed: false };
    };
    let stated = sent.system.as_ref().filter(|v| !v.null).map(|v| v.is.clone());
    let applies = stated.as_deref().is_none_or(|uri| is_table(map, uri)) || has_own_row(s, map, &code.is);
    if !applies {
        return Both { sent, mapped: None, missed: false };
    }
    let mapped = s.translate(&code, map).map(|t| target(map, t));
    // A local name of a system speaks against the table of the field.
    if sent.system.is_none() && sent.extension.is_empty() {
        sent.system = table_system(map, &code.is)
            .map(|uri| derived(s, &code, own::TABLE_SYSTEM).map(|_| Cow::Borrowed(uri)));
    }
    Both { sent, missed: mapped.is_none() && !map.is_empty(), mapped }
}

/// The coding a translation gives; system and display come from its row too.
fn target<'a>(map: ConceptMap, t: Translated<'a>) -> Coding<'a> {
    let row = t.row.or_else(|| {
        let code = t.code.is.as_ref();
        // The caller names the code only: its system is that of the map's rows with this target.
        map.rows()
            .find(|r| r.target_code == Some(code))
            .or_else(|| map.rows().find(|r| r.target_system.is_some()))
    });
    let known = row.filter(|r| r.target_code == Some(t.code.is.as_ref()));
    let by = t.code.by;
    let of = |text: &'static str| Val::new(Cow::Borrowed(text), by);
    Coding {
        system: row.and_then(|r| r.target_system).map(of),
        display: known.and_then(|r| r.target_display).map(of),
        code: Some(t.code),
        ..Coding::default()
    }
}

/// A further value made of the leaf behind `from`.
fn derived<'a>(s: Scope<'_, 'a>, from: &Val<Cow<'a, str>>, rule: Rule) -> Val<Cow<'a, str>> {
    let trace = &s.cx().trace;
    let by = trace.step(from.by, rule, Src::None);
    if let Some(leaf) = trace.first_leaf(from.by) {
        trace.set_leaf(by, leaf);
    }
    Val { is: from.is.clone(), by, null: from.null }
}

fn has_own_row(s: Scope<'_, '_>, map: ConceptMap, code: &str) -> bool {
    s.cx().options.code_maps.get(map.name()).is_some_and(|m| m.contains_key(code))
}

/// Whether a system is the v2 table that a map translates from. Some tables have a system of another name, and senders
/// use both.
fn is_table(map: ConceptMap, uri: &str) -> bool {
    let Some(number) = map.source_table() else { return false };
    uri.strip_prefix("http://terminology.hl7.org/CodeSystem/v2-") == Some(number)
        || v2_table(number).and_then(synovia_terminology::V2Table::system_uri) == Some(uri)
}

fn table_system(map: ConceptMap, code: &str) -> Option<&'static str> {
    let table = v2_table(map.source_table()?)?;
    table.lookup(code).and_then(|_| table.system_uri())
}

/// All of a field in one text, with its delimiters.
pub(super) fn whole<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let delimiters = s.v2.message.delimiters();
    let mut text = String::new();
    let mut leaves = Vec::new();
    for n in 1..=s.part_count() {
        if n > 1 {
            text.push(char::from(delimiters.component));
        }
        let Some(component) = s.part(n) else { continue };
        for m in 1..=component.part_count() {
            if m > 1 {
                text.push(char::from(delimiters.subcomponent));
            }
            if let Some(sub) = component.part(m) {
                text.push_str(&sub.peek());
                leaves.push(sub);
            }
        }
    }
    s.join(rule, &leaves, text)
}

#[cfg(test)]
mod tests {
    use super::super::coding_system::ORIGINAL_TEXT;
    use super::super::testing::{all_rules, coding_shown, is, issues, shown, with_value};
    use super::super::{ce, cwe, id};
    use super::*;
    use crate::model::ExtensionValue;
    use crate::options::Options;
    use synovia_terminology::maps;

    fn concept_of(
        value: &str,
        map: Option<ConceptMap>,
        look: impl FnOnce(Scope<'_, '_>, CodeableConcept<'_>),
    ) {
        with_value(value, &Options::default(), |s| look(s, cwe::concept(s, map).unwrap()));
    }

    #[test]
    fn three_codes_with_systems_versions_and_text() {
        concept_of("718-7^Hb^LN^X1^Local^L^2.77^1^as said^C^T^SCT^3", None, |s, c| {
            assert_eq!(shown(&c), ["http://loinc.org|718-7|Hb", "|X1|Local", "http://snomed.info/sct|C|T"]);
            assert_eq!(is(&c.text), "as said");
            let versions: Vec<_> = c.coding.iter().map(|c| is(&c.version)).collect();
            assert_eq!(versions, ["2.77", "1", "3"]);
            assert_eq!(all_rules(&s.cx().trace, &c.coding[0].code), ["datatypes/CWE-CodeableConcept#3"]);
            assert_eq!(all_rules(&s.cx().trace, &c.coding[2].system), ["datatypes/CWE-CodeableConcept#14"]);
            let kept = &c.coding[1].extension[0];
            assert_eq!(is(&kept.url), ORIGINAL_TEXT);
            assert!(matches!(&kept.value, Some(ExtensionValue::String(v)) if v.is == "L"));
            assert!(issues(s).is_empty());
        });
    }

    #[test]
    fn a_mapped_code_comes_first_and_the_sent_one_stays() {
        concept_of("M^verheiratet", Some(maps::MARITAL_STATUS), |s, c| {
            assert_eq!(
                shown(&c),
                [
                    "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus|M|Married",
                    "http://terminology.hl7.org/CodeSystem/v2-0002|M|verheiratet"
                ]
            );
            let rules = all_rules(&s.cx().trace, &c.coding[0].code);
            assert_eq!(rules[0], "datatypes/CWE-CodeableConcept#3");
            assert!(rules[1].starts_with("codesystems/MaritalStatus#"), "{rules:?}");
            assert_eq!(
                super::super::testing::all_rules(&s.cx().trace, &c.coding[1].system),
                ["datatypes/CWE-CodeableConcept#3", "hl7v2/CWE-Coding#table-system"]
            );
        });
    }

    #[test]
    fn a_code_that_its_map_does_not_have_stays_with_an_issue() {
        concept_of("Q7", Some(maps::MARITAL_STATUS), |s, c| {
            assert_eq!(shown(&c), ["|Q7|"]);
            assert_eq!(is(&c.text), "Q7");
            assert_eq!(issues(s), ["mapping/code-not-mapped"]);
        });
        concept_of("Q7^told^99X", Some(maps::MARITAL_STATUS), |s, c| {
            assert_eq!(shown(&c), ["|Q7|told"]);
            assert!(c.text.is_none());
            assert_eq!(issues(s), ["mapping/code-not-mapped"]);
        });
    }

    #[test]
    fn a_map_is_not_for_codes_of_another_system_and_an_alternate_may_be_the_mapped_one() {
        concept_of("M^x^LN^D^divorced^HL70002", Some(maps::MARITAL_STATUS), |s, c| {
            assert_eq!(
                shown(&c),
                [
                    "http://loinc.org|M|x",
                    "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus|D|Divorced",
                    "http://terminology.hl7.org/CodeSystem/v2-0002|D|divorced"
                ]
            );
            assert!(issues(s).is_empty());
        });
    }

    #[test]
    fn the_callers_systems_and_codes_come_first() {
        let mut options = Options::default();
        options.code_systems.insert("L".into(), "https://a.example/codes".into());
        let map = options.code_maps.entry("MaritalStatus".into()).or_default();
        map.insert("V".into(), "M".into());
        with_value("V^verh.^L", &options, |s| {
            let c = cwe::concept(s, Some(maps::MARITAL_STATUS)).unwrap();
            assert_eq!(
                shown(&c),
                [
                    "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus|M|Married",
                    "https://a.example/codes|V|verh."
                ]
            );
        });
    }

    #[test]
    fn one_coding_stands_for_all_that_was_sent() {
        with_value("I^stationary^HL70004", &Options::default(), |s| {
            let c = cwe::coding(s, Some(maps::PATIENT_CLASS_ENCOUNTER_CLASS)).unwrap();
            assert_eq!(coding_shown(&c), "http://terminology.hl7.org/CodeSystem/v3-ActCode|IMP|stationary");
            assert_eq!(all_rules(&s.cx().trace, &c.system), ["datatypes/CWE-Coding#5"]);
        });
    }

    #[test]
    fn codes_of_required_bindings_are_mapped_or_refused() {
        with_value("F", &Options::default(), |s| {
            assert_eq!(is(&cwe::code(s, Some(maps::ADMINISTRATIVE_SEX))), "female");
            assert_eq!(is(&id::code(s, None)), "F");
        });
        with_value("9", &Options::default(), |s| {
            assert!(cwe::code(s, Some(maps::ADMINISTRATIVE_SEX)).is_none());
            assert_eq!(issues(s), ["mapping/code-not-mapped"]);
        });
        with_value("^^^F", &Options::default(), |s| {
            let code = cwe::code(s, Some(maps::ADMINISTRATIVE_SEX));
            assert_eq!(all_rules(&s.cx().trace, &code)[0], "datatypes/CWE-code#6");
        });
        with_value("\"\"", &Options::default(), |s| {
            assert!(cwe::code(s, Some(maps::ADMINISTRATIVE_SEX)).unwrap().null);
            assert!(id::boolean(s).unwrap().null);
        });
    }

    #[test]
    fn yes_and_no_are_booleans() {
        for (text, flag) in [("Y", Some(true)), ("N", Some(false)), ("U", None)] {
            with_value(text, &Options::default(), |s| assert_eq!(id::boolean(s).map(|v| v.is), flag));
        }
    }

    #[test]
    fn bare_codes_get_the_system_of_their_table() {
        with_value("LAB", &Options::default(), |s| {
            let c = id::concept(s, Some(maps::DIAGNOSTIC_SERVICE_SECTION_ID)).unwrap();
            assert_eq!(shown(&c)[0].split('|').next(), Some("http://terminology.hl7.org/CodeSystem/v2-0074"));
            assert_eq!(c.coding.len(), 1);
        });
        with_value("?", &Options::default(), |s| {
            assert_eq!(shown(&id::is_concept(s, None).unwrap()), ["|?|"]);
        });
    }

    #[test]
    fn codes_lose_needless_blanks_only() {
        with_value(" a  b ", &Options::default(), |s| assert_eq!(is(&code(s)), "a b"));
        with_value("  ^x", &Options::default(), |s| {
            assert_eq!(shown(&ce::concept(s, None).unwrap()), ["||x"]);
            assert_eq!(issues(s), ["mapping/code-empty"]);
        });
    }
}
