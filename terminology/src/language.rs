//! Languages: BCP 47 tags, and lists of them as `displayLanguage` and `Accept-Language` write them (RFC 9110, 12.5.4).

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// Languages in the order they are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Languages {
    wanted: Vec<(String, u16)>,
    refuses_others: bool,
}

impl Languages {
    /// Reads a list such as `de`, `de-CH,de;q=0.8` or `de, *;q=0`. `None` when an entry is no language tag.
    ///
    /// `*;q=0` says that nothing else will do; without it a display in any language is better than none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut found = Self::default();
        for entry in text.split(',').map(str::trim).filter(|e| !e.is_empty()) {
            let mut parts = entry.split(';').map(str::trim);
            let tag = parts.next().unwrap_or_default();
            let weight = parts.find_map(|p| p.strip_prefix("q=")).map_or(Some(1000), thousandths)?;
            if tag == "*" {
                found.refuses_others = weight == 0;
            } else if is_tag(tag) {
                found.wanted.push((tag.to_owned(), weight));
            } else {
                return None;
            }
        }
        found.wanted.retain(|(_, weight)| *weight > 0);
        found.wanted.sort_by_key(|(_, weight)| core::cmp::Reverse(*weight));
        (!found.wanted.is_empty() || text.contains('*')).then_some(found)
    }

    /// The tags wanted, the best first.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.wanted.iter().map(|(tag, _)| tag.as_str())
    }

    /// Whether no language is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }

    /// Whether a display in another language must not stand in.
    #[must_use]
    pub const fn refuses_others(&self) -> bool {
        self.refuses_others
    }

    /// How well a language fits: 0 is the best; `None` when it is not among the wanted.
    #[must_use]
    pub fn rank(&self, tag: &str) -> Option<usize> {
        self.wanted.iter().position(|(wanted, _)| fits(tag, wanted)).map(|at| {
            let exact = self.wanted.get(at).is_some_and(|(wanted, _)| wanted.eq_ignore_ascii_case(tag));
            at * 2 + usize::from(!exact)
        })
    }
}

/// Whether a tag is the wanted one or narrower: `de-CH` fits `de` (RFC 4647, basic filtering).
#[must_use]
pub fn fits(tag: &str, wanted: &str) -> bool {
    let Some(head) = tag.as_bytes().get(..wanted.len()) else { return false };
    head.eq_ignore_ascii_case(wanted.as_bytes())
        && matches!(tag.as_bytes().get(wanted.len()), None | Some(b'-'))
}

/// Letters, digits and hyphens, as BCP 47 builds tags; no more is checked.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (1..=8).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut value: u16 = match whole {
        "0" => 0,
        "1" => 1000,
        _ => return None,
    };
    let mut place = 100;
    for digit in fraction.bytes() {
        value += u16::from(digit - b'0') * place;
        place /= 10;
    }
    (value <= 1000).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_by_weight() {
        let list = Languages::parse("en;q=0.4, de-CH, *;q=0").unwrap();
        assert_eq!(list.tags().collect::<Vec<_>>(), ["de-CH", "en"]);
        assert!(list.refuses_others());
        assert_eq!(list.rank("de-CH"), Some(0));
        assert_eq!(list.rank("en-AU"), Some(3));
        assert_eq!(list.rank("fr"), None);
        for bad in ["-", "de;q=2", "de;q=0.1234", "d_e", ""] {
            assert_eq!(Languages::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_narrower_tag_fits_a_wider_one() {
        assert!(fits("de-CH", "DE"));
        assert!(!fits("de", "de-CH"));
        assert!(!fits("deu", "de"));
    }
}
