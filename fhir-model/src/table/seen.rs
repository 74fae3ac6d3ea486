//! Which elements of an object were met.

/// A set of indexes of fields; no type has 128.
#[derive(Clone, Copy, Default)]
pub(crate) struct Seen([u64; 2]);

impl Seen {
    /// Puts a field in; whether it was not there.
    #[inline]
    pub(crate) fn insert(&mut self, field: usize) -> bool {
        let Some(word) = self.0.get_mut(field / 64) else { return true };
        let bit = 1 << (field % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    #[inline]
    pub(crate) fn contains(self, field: usize) -> bool {
        self.0.get(field / 64).is_some_and(|word| word & (1 << (field % 64)) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_there() {
        let mut seen = Seen::default();
        for field in [0, 63, 64, 127] {
            assert!(!seen.contains(field));
            assert!(seen.insert(field));
            assert!(!seen.insert(field) && seen.contains(field));
        }
        assert!(!seen.contains(1) && !seen.contains(65) && !seen.contains(128));
    }
}
