//! Segments that say nothing about the envelope and hold no binary data, told by their first four bytes.

/// The starts of plain segments that were met: an interchange has a few dozen, and knowing them again is cheaper than to look
/// at their letters.
pub(super) struct PlainIds {
    met: [u32; 256],
}

impl PlainIds {
    /// None but `N1`.
    pub(super) fn new(element: u8) -> Self {
        Self { met: [Self::none(element); 256] }
    }

    /// What stands in a place that is free: `N1`, which is plain itself.
    const fn none(element: u8) -> u32 {
        u32::from_le_bytes([b'N', b'1', element, 0])
    }

    /// Whether these four bytes start a plain segment.
    #[inline(always)]
    #[expect(clippy::indexing_slicing, reason = "eight bits are always inside of 256 places")]
    pub(super) fn is_plain_start(&mut self, next: [u8; 4], element: u8) -> bool {
        let [_, _, third, _] = next;
        let word = u32::from_le_bytes(next);
        let key = if third == element { word & 0x00FF_FFFF } else { word };
        // Two that fall to the same place stand side by side.
        let place = (key.wrapping_mul(0x9E37_79B1) >> 24) as usize;
        self.met[place] == key || self.met[place ^ 1] == key || self.meet(next, element, key, place)
    }

    #[cold]
    #[inline(never)]
    fn meet(&mut self, next: [u8; 4], element: u8, key: u32, place: usize) -> bool {
        let is_plain = is_plain_start(next, element);
        let is_free = self.met.get(place) == Some(&Self::none(element));
        let place = if is_free { place } else { place ^ 1 };
        if let Some(met) = self.met.get_mut(place).filter(|_| is_plain) {
            *met = key;
        }
        is_plain
    }
}

/// Two or three capital letters and digits before an element separator, which start no segment of the envelope and no
/// binary data.
#[inline(always)]
fn is_plain_start([a, b, c, d]: [u8; 4], element: u8) -> bool {
    let [a, b, c_class] = [a, b, c].map(class);
    let two = (c == element) & (a & LEADS_TWO != 0);
    let three = (d == element) & (a & LEADS_THREE != 0) & (c_class & FOLLOWS != 0);
    (b & FOLLOWS != 0) & (two | three)
}

/// May follow in an id: a capital letter or a digit.
const FOLLOWS: u8 = 1;
/// May start an id of two that is not of the envelope (GS, GE, ST, SE).
const LEADS_TWO: u8 = 2;
/// May start an id of three that is not of the envelope (ISA, IEA) and not of binary data (BIN, BDS).
const LEADS_THREE: u8 = 4;

/// What a byte may be in an id. A table: look-ups are cheaper than comparisons.
#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "a byte is always inside a table of 256")]
const fn class(byte: u8) -> u8 {
    CLASSES[byte as usize]
}

#[expect(clippy::indexing_slicing, reason = "evaluated when compiled")]
static CLASSES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        let letter = (byte as u8).is_ascii_uppercase();
        let follows = letter || (byte as u8).is_ascii_digit();
        let two = letter && !matches!(byte as u8, b'G' | b'S');
        let three = letter && !matches!(byte as u8, b'B' | b'I');
        table[byte] = (follows as u8 * FOLLOWS) | (two as u8 * LEADS_TWO) | (three as u8 * LEADS_THREE);
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segments::id_of;
    use proptest::prelude::*;

    /// By the words of the definition: an id, and none of those that say anything of the envelope or of binary data.
    fn by_definition(next: [u8; 4], element: u8) -> bool {
        let apart = ["ISA", "IEA", "GS", "GE", "ST", "SE", "BIN", "BDS"];
        // Ids of three that start like those of the envelope and of binary data are looked at apart, and found harmless.
        let doubtful = |id: &str| {
            id.len() == 3 && id.starts_with(['I', 'B']) || id.len() == 2 && id.starts_with(['G', 'S'])
        };
        let ends = next[2] == element || next[3] == element;
        let id = id_of(&next, element).filter(|_| ends);
        id.is_some_and(|id| !apart.contains(&id.as_str()) && !doubtful(id.as_str()))
    }

    proptest! {
        #[test]
        fn what_was_met_changes_no_answer(
            starts in proptest::collection::vec(proptest::array::uniform4(
                prop_oneof![proptest::sample::select(&b"*~STGEBIND1n\0"[..]), any::<u8>()]
            ), 1..400),
        ) {
            let mut ids = PlainIds::new(b'*');
            for next in starts.iter().chain(&starts) {
                prop_assert_eq!(ids.is_plain_start(*next, b'*'), by_definition(*next, b'*'));
            }
        }
    }
}
