//! The loops a place lies in, outermost first: what stands before the segment in a path.

use core::fmt;

/// The id of a loop as the guides write it: `2010BA`, `2300`; up to eight letters, digits and underscores.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct LoopId([u8; 8]);

impl LoopId {
    /// The id of a text; `None` if it is empty, longer than eight bytes or has other bytes than letters, digits and `_`.
    #[must_use]
    pub const fn new(text: &str) -> Option<Self> {
        let (mut rest, mut id, mut at) = (text.as_bytes(), [0_u8; 8], 0);
        if rest.is_empty() || rest.len() > id.len() {
            return None;
        }
        while let [byte, after @ ..] = rest {
            if !(byte.is_ascii_alphanumeric() || *byte == b'_') {
                return None;
            }
            if let Some((_, slots)) = id.split_at_mut_checked(at)
                && let [slot, ..] = slots
            {
                *slot = *byte;
            }
            at += 1;
            rest = after;
        }
        Some(Self(id))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|b| *b == 0).unwrap_or(self.0.len());
        self.0.get(..length).and_then(|id| core::str::from_utf8(id).ok()).unwrap_or_default()
    }
}

impl fmt::Display for LoopId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for LoopId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One loop on the way down to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub struct LoopStep {
    /// Which loop of the guide.
    pub id: LoopId,
    /// Which of that id in the loop around it, from 1; `None` if a path does not say.
    pub number: Option<u32>,
}

impl LoopStep {
    /// A step.
    #[must_use]
    pub const fn new(id: LoopId, number: Option<u32>) -> Self {
        Self { id, number }
    }
}

/// The loops a place lies in, outermost first; at most [`Steps::MOST`], which no guide reaches.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Steps {
    steps: [LoopStep; Self::MOST],
    length: u8,
}

impl Steps {
    /// No loops.
    pub const NONE: Self =
        Self { steps: [LoopStep { id: LoopId([0; 8]), number: None }; Self::MOST], length: 0 };
    /// How many steps there can be.
    pub const MOST: usize = 10;

    /// Adds the next loop inward; `false`, and nothing added, if there is no room.
    #[must_use]
    pub fn push(&mut self, step: LoopStep) -> bool {
        let Some(slot) = self.steps.get_mut(usize::from(self.length)) else { return false };
        *slot = step;
        self.length += 1;
        true
    }

    /// The loops, outermost first.
    #[must_use]
    pub fn as_slice(&self) -> &[LoopStep] {
        self.steps.get(..usize::from(self.length)).unwrap_or_default()
    }

    /// No loops at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The innermost loop.
    #[must_use]
    pub fn last(&self) -> Option<LoopStep> {
        self.as_slice().last().copied()
    }
}

/// Each step with the `/` behind it; `[1]` and a missing number are left out.
impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in self.as_slice() {
            f.write_str(step.id.as_str())?;
            match step.number {
                Some(number) if number != 1 => write!(f, "[{number}]/")?,
                _ => f.write_str("/")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn ids_and_steps_print_as_written() {
        for bad in ["", "2300/", "123456789", "2 0"] {
            assert_eq!(LoopId::new(bad), None, "{bad}");
        }
        let mut steps = Steps::NONE;
        for (id, number) in [("2000A", Some(1)), ("2010AA", None), ("2400", Some(12))] {
            assert!(steps.push(LoopStep::new(LoopId::new(id).unwrap(), number)));
        }
        assert_eq!(steps.to_string(), "2000A/2010AA/2400[12]/");
        assert_eq!(steps.last().unwrap().id.as_str(), "2400");
        while steps.push(LoopStep::default()) {}
        assert_eq!(steps.as_slice().len(), Steps::MOST);
    }
}
