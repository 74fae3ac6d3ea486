//! Notes that take 7th characters away: "7th characters D and S do not apply to codes in category S06 with 6th character 7 …, or
//! 8 …" in the file. Codes by these rules are not in the order file.

use crate::table::fixed;
use alloc::collections::BTreeMap;
use alloc::string::String;

/// The 7th characters that do not apply, by the code above, the position a character must stand at (0: none must), and it.
///
/// Rules are merged here, so that a code is checked by a few look-ups however many notes there are.
#[derive(Default)]
pub(super) struct Rules(BTreeMap<(String, usize, u8), u64>);

/// A set of one 7th character.
fn bit(character: u8) -> u64 {
    char::from(character).to_digit(36).map_or(0, |digit| 1 << digit)
}

/// A word that is one capital letter or digit.
fn single(word: &str) -> Option<u8> {
    match word.as_bytes() {
        [one] if one.is_ascii_uppercase() || one.is_ascii_digit() => Some(*one),
        _ => None,
    }
}

impl Rules {
    /// Takes a note; false when it takes 7th characters away in words that are not understood.
    pub(super) fn note(&mut self, note: &str) -> bool {
        let is_rule = note.contains("7th character") && note.contains("not apply");
        !is_rule || self.read(note).is_some()
    }

    fn read(&mut self, note: &str) -> Option<()> {
        let from = note.find("7th character")?;
        let sentence = note.get(from..)?.split(". ").next()?;
        let mut words = sentence
            .split_ascii_whitespace()
            .map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()))
            .filter(|word| !word.is_empty())
            .skip(2);
        let mut seventh = 0;
        for word in words.by_ref() {
            match (word, single(word)) {
                (_, Some(character)) => seventh |= bit(character),
                ("and" | "or" | "do" | "does", _) => {}
                ("not", _) => break,
                _ => return None,
            }
        }
        let applies = words.next() == Some("apply") && seventh != 0;
        words.by_ref().find(|word| matches!(*word, "category" | "subcategory"))?;
        let code: String = words.next()?.chars().filter(|c| *c != '.').collect();
        if !applies || !fixed::is_icd_cm(&code) {
            return None;
        }
        let Some(with) = words.next() else {
            self.add(code, 0, 0, seventh);
            return Some(());
        };
        let position = match (with, words.next()?, words.next()?) {
            ("with", "4th", "character" | "characters") => 4,
            ("with", "5th", "character" | "characters") => 5,
            ("with", "6th", "character" | "characters") => 6,
            _ => return None,
        };
        let mut any = false;
        for character in words.filter_map(single) {
            self.add(code.clone(), position, character, seventh);
            any = true;
        }
        any.then_some(())
    }

    fn add(&mut self, code: String, position: usize, character: u8, seventh: u64) {
        *self.0.entry((code, position, character)).or_default() |= seventh;
    }

    /// Whether a 7th character applies to a code of six characters.
    pub(super) fn allow(&self, six: &str, seventh: u8) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let at = |position: usize| position.checked_sub(1).and_then(|p| six.as_bytes().get(p)).copied();
        let taken = (3..=6).filter_map(|len| six.get(..len)).any(|above| {
            [0, 4, 5, 6].into_iter().any(|position| {
                let key = (String::from(above), position, at(position).unwrap_or(0));
                self.0.get(&key).is_some_and(|set| set & bit(seventh) != 0)
            })
        });
        !taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_takes_the_7th_characters_it_names() {
        let mut rules = Rules::default();
        assert!(rules.note(
            "Note: 7th characters D and S do not apply to codes in category Q77 with 6th character 7 - one kind, or 8 - another kind. 9 is fine."
        ));
        for (six, seventh, allowed) in [
            ("Q771X7", b'D', false),
            ("Q771X7", b'A', true),
            ("Q77308", b'S', false),
            ("Q77309", b'S', true),
            ("Q78308", b'S', true),
        ] {
            assert_eq!(rules.allow(six, seventh), allowed, "{six}");
        }
    }

    #[test]
    fn a_rule_of_a_whole_subcategory() {
        let mut rules = Rules::default();
        assert!(rules.note("7th character 9 does not apply to subcategory Q77.1-"));
        assert!(!rules.allow("Q771XX", b'9') && rules.allow("Q772XX", b'9'));
    }

    #[test]
    fn other_words_are_told() {
        for note in [
            "7th characters do not apply to category Q77",
            "7th character D may not apply to category Q77",
            "7th character D does not apply to categories Q77 and Q78",
            "7th character D does not apply to category Q",
            "7th character D does not apply to category Q77 as a rule",
            "7th character D does not apply to category Q77 with 6th character",
        ] {
            let mut rules = Rules::default();
            assert!(!rules.note(note), "{note}");
            assert!(rules.allow("Q771XX", b'D'), "{note}");
        }
        assert!(Rules::default().note("The appropriate 7th character is to be added"));
    }
}
