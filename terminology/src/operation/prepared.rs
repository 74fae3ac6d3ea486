//! A value set made ready for many questions of membership.

use super::compose::Path;
use super::{Failure, Settings, Terminology, ValueSetChoice};
use crate::issue::IssueCode;
use crate::store::CodeIndex;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The codes of a value set in a table: asking takes some tens of nanoseconds and no allocation.
///
/// Codes are compared exactly, as their systems write them.
#[derive(Debug, Clone)]
pub struct PreparedValueSet {
    systems: Vec<String>,
    /// System, start and end of each code in the text.
    codes: Vec<(u32, u32, u32)>,
    text: String,
    index: CodeIndex,
}

impl Terminology<'_> {
    /// Makes a value set ready.
    ///
    /// # Errors
    /// [`Failure`], as expanding it.
    pub fn prepare<'r>(
        &'r self,
        value_set: ValueSetChoice<'r>,
        settings: &Settings,
    ) -> Result<PreparedValueSet, Failure> {
        let mut session = self.session(settings);
        let Some(set) = session.value_set(value_set)? else {
            return Err(Failure::new(IssueCode::BAD_REQUEST, "a value set is needed"));
        };
        session.take_supplements(Some(set))?;
        let entries = session.members(set, &mut Path::default())?;
        if entries.len() > session.limits.max_results {
            return Err(Failure::too_costly());
        }
        let mut ready = PreparedValueSet {
            systems: Vec::new(),
            codes: Vec::with_capacity(entries.len()),
            text: String::new(),
            index: CodeIndex::with_capacity(entries.len()),
        };
        for entry in entries {
            let system = session.system(entry.system)?;
            ready.add(system.url(), &system.source.code(entry.at));
        }
        Ok(ready)
    }
}

impl PreparedValueSet {
    /// Whether a code of a system is in the value set.
    #[must_use]
    pub fn contains(&self, system: &str, code: &str) -> bool {
        self.index.find(self.index.hash_pair(system, code), |n| self.is(n, system, code)).is_some()
    }

    /// Number of codes; a code in several versions of its system counts once.
    #[must_use]
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    fn is(&self, number: u32, system: &str, code: &str) -> bool {
        self.codes.get(number as usize).is_some_and(|(s, start, end)| {
            self.text.get(*start as usize..*end as usize) == Some(code)
                && self.systems.get(*s as usize).is_some_and(|s| s == system)
        })
    }

    fn add(&mut self, system: &str, code: &str) {
        let hash = self.index.hash_pair(system, code);
        let number = self.codes.len() as u32;
        let mut index = core::mem::take(&mut self.index);
        if index.insert(hash, number, |n| self.is(n, system, code)).is_none() {
            let place = self.systems.iter().rposition(|s| s == system).unwrap_or_else(|| {
                self.systems.push(system.to_string());
                self.systems.len() - 1
            });
            let start = self.text.len() as u32;
            self.text.push_str(code);
            self.codes.push((place as u32, start, self.text.len() as u32));
        }
        self.index = index;
    }
}
