//! Which guide a transaction set is in.

use alloc::vec::Vec;

use super::Guide;
use super::holds;
use crate::generated::guides::GUIDES;

/// Guides to choose from: those compiled in, and those a caller brings.
///
/// ```
/// use synovia_x12::guide::Guides;
///
/// let guides = Guides::built_in();
/// assert!(guides.by_convention("005010X222A2", "837").is_some_and(|guide| guide.kind() == "837P"));
/// assert!(guides.by_convention("005010X999", "837").is_none());
/// ```
#[derive(Debug, Clone)]
pub struct Guides<'g> {
    guides: Vec<&'g Guide>,
}

impl Default for Guides<'_> {
    fn default() -> Self {
        Self::built_in()
    }
}

impl<'g> Guides<'g> {
    /// The guides compiled in.
    #[must_use]
    pub fn built_in() -> Self {
        Self { guides: GUIDES.to_vec() }
    }

    /// No guide at all.
    #[must_use]
    pub const fn none() -> Self {
        Self { guides: Vec::new() }
    }

    /// The same with one more, which comes before those that are there.
    #[must_use]
    pub fn with(mut self, guide: &'g Guide) -> Self {
        self.guides.insert(0, guide);
        self
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &'g Guide> {
        self.guides.iter().copied()
    }

    /// The guide of a kind, such as `837P` or `278-response`, in the newest version there is.
    #[must_use]
    pub fn by_kind(&self, kind: &str) -> Option<&'g Guide> {
        self.iter().filter(|guide| guide.kind() == kind).max_by_key(|guide| !guide.is_4010())
    }

    /// The guide that answers for a convention (GS08 or ST03) and transaction set (ST01).
    #[must_use]
    pub fn by_convention(&self, convention: &str, transaction_set: &str) -> Option<&'g Guide> {
        self.choose(convention.as_bytes(), b"", transaction_set.as_bytes(), |_, _| None)
    }

    /// The guide of a transaction set: by ST03, else by GS08 (an 835 has no ST03), and where a convention holds several, by
    /// what `value` says of a segment (packed) and element near the start.
    pub(crate) fn choose<'v>(
        &self,
        gs08: &[u8],
        st03: &[u8],
        st01: &[u8],
        value: impl Fn(u32, u8) -> Option<&'v [u8]>,
    ) -> Option<&'g Guide> {
        let of = |convention: &[u8]| {
            let convention = core::str::from_utf8(convention).ok().filter(|c| !c.is_empty())?;
            let mut otherwise = None;
            let sets = self.iter().filter(|guide| guide.transaction_set().as_bytes() == st01);
            for guide in sets.filter(|guide| guide.answers_for(convention)) {
                match guide.tables.when {
                    Some((segment, element, codes)) => {
                        if value(segment, element)
                            .is_some_and(|v| holds(codes.bytes_of(&guide.tables.pool), v))
                        {
                            return Some(guide);
                        }
                    }
                    None => otherwise = otherwise.or(Some(guide)),
                }
            }
            otherwise
        };
        of(st03).or_else(|| of(gs08))
    }
}

/// Segments that tell guides of one convention apart stand within the first few.
pub(crate) const HEADER_SEGMENTS: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::tables::packed;

    #[test]
    fn conventions_and_their_families() {
        let guides = Guides::built_in();
        let kind = |convention: &str, set: &str| guides.by_convention(convention, set).map(Guide::kind);
        for (convention, set, found) in [
            ("005010X222A1", "837", Some("837P")),
            ("005010X222", "837", Some("837P")),
            ("005010X222A2 ", "837", Some("837P")),
            ("005010X223A3", "837", Some("837I")),
            ("005010X224A2", "837", Some("837D")),
            ("005010X221A1", "835", Some("835")),
            ("005010X221", "835", Some("835")),
            ("005010X279A1", "270", Some("270")),
            ("005010X279A1", "271", Some("271")),
            ("005010X212", "276", Some("276")),
            ("005010X212", "277", Some("277")),
            ("005010X214", "277", Some("277CA")),
            ("005010X217", "278", Some("278-request")),
            ("006020X316", "275", Some("275")),
            ("005010", "997", Some("997")),
            ("005010X222A1", "835", None),
            ("005010", "835", Some("835")),
            ("005010", "834", None),
            ("004010", "820", None),
            ("", "837", None),
        ] {
            assert_eq!(kind(convention, set), found, "{convention} {set}");
        }
    }

    #[test]
    fn a_convention_of_two_directions() {
        let guides = Guides::built_in();
        let kind = |purpose: &'static [u8]| {
            let value = |segment, element| (segment == packed(b"BHT") && element == 2).then_some(purpose);
            guides.choose(b"005010X217", b"", b"278", value).map(Guide::kind)
        };
        assert_eq!(kind(b"13"), Some("278-request"));
        assert_eq!(kind(b"11"), Some("278-response"));
    }

    #[test]
    fn the_set_says_more_than_the_group() {
        let chosen = Guides::built_in().choose(b"005010X222A1", b"005010X223A2", b"837", |_, _| None);
        assert_eq!(chosen.map(Guide::kind), Some("837I"));
    }
}
