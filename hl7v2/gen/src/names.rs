//! Names in the standard's words as Rust names. Whatever is generated for a field (getter, setter) takes its name here.

use std::collections::BTreeMap;

/// Keywords that may come out as a name.
const KEYWORDS: [&str; 8] = ["type", "use", "ref", "move", "match", "loop", "self", "where"];

/// The name of a field or component: `Patient's Name (Legal)` is `patients_name_legal`.
pub fn method(text: &str) -> String {
    let name = words(text).join("_");
    if KEYWORDS.contains(&name.as_str()) || name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of a segment or datatype: `Observation/Result` is `ObservationResult`.
pub fn type_name(text: &str) -> String {
    let capital = |word: String| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    words(text).into_iter().map(capital).collect()
}

/// Lower case words of letters and digits; `Site(s)` is one word, and so is a possessive with its apostrophe or, as some
/// sources have it, with a blank in place of it.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace("(s)", "s").replace(['\'', '’'], "");
    let mut words: Vec<String> = Vec::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        match words.last_mut() {
            Some(last) if word == "s" => last.push('s'),
            _ => words.push(word.to_owned()),
        }
    }
    words
}

/// Gives each name once: a second of the same name gets its number (`derivation_rule_3`).
#[derive(Default)]
pub struct Unique(BTreeMap<String, u16>);

impl Unique {
    pub fn name(&mut self, name: String, number: u16) -> Result<String, String> {
        let name = if self.0.contains_key(&name) { format!("{name}_{number}") } else { name };
        match self.0.insert(name.clone(), number) {
            None => Ok(name),
            Some(_) => Err(format!("two of the name {name}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_standard() {
        for (text, name) in [
            ("Patient Identifier List", "patient_identifier_list"),
            ("Driver's License Number - Patient", "drivers_license_number_patient"),
            ("Requested Discipline(s)", "requested_disciplines"),
            ("Results Rpt/Status Chng - Date/Time +", "results_rpt_status_chng_date_time"),
            ("Producer s Service/Test ID", "producers_service_test_id"),
            ("Type", "type_"),
        ] {
            assert_eq!(method(text), name);
        }
        assert_eq!(type_name("UB Value Code and Amount"), "UbValueCodeAndAmount");
        assert_eq!(type_name("allergy reaction"), "AllergyReaction");
        let mut unique = Unique::default();
        assert_eq!(unique.name("rule".into(), 2), Ok("rule".into()));
        assert_eq!(unique.name("rule".into(), 3), Ok("rule_3".into()));
        assert!(unique.name("rule".into(), 3).is_err());
    }
}
