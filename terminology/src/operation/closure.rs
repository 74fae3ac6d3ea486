//! `$closure`: a table of which codes subsume which, kept up as codes come in.

use super::{Failure, SubsumesRequest, Subsumption, Terminology};
use crate::issue::IssueCode;
use crate::store::Coding;
use alloc::string::String;
use alloc::vec::Vec;

/// A closure table under a name, the caller's to keep: the library holds no state.
///
/// ```
/// use synovia_terminology::operation::{Closure, Terminology};
/// use synovia_terminology::provider::Chain;
/// use synovia_terminology::store::{Coding, Store};
///
/// let mut store = Store::new();
/// store.insert(br#"{"resourceType":"CodeSystem","url":"urn:s","concept":[{"code":"a","concept":[{"code":"b"}]}]}"#)?;
/// let terminology = Terminology::new(Chain::default().then(&store));
/// let mut closure = Closure::new("problems");
/// closure.add(&terminology, &[Coding::new("urn:s", "b")])?;
/// let update = closure.add(&terminology, &[Coding::new("urn:s", "a")])?;
/// assert_eq!(update.version, 2);
/// assert_eq!((update.added[0].0.code.as_deref(), update.added[0].1.code.as_deref()), (Some("b"), Some("a")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Closure {
    name: String,
    version: u32,
    codes: Vec<Coding>,
    /// Number of the code below, number of the code above, version in which the pair came in.
    pairs: Vec<(u32, u32, u32)>,
}

/// What came in with one version of a closure table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClosureUpdate {
    /// The version of the table.
    pub version: u32,
    /// Pairs of a code and one above it.
    pub added: Vec<(Coding, Coding)>,
}

impl Closure {
    /// An empty table.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its version: 0 when empty, one more with each addition.
    #[must_use]
    pub const fn version(&self) -> u32 {
        self.version
    }

    /// Adds codes and gives the pairs that are new; codes that are in already add none. Nothing changes when it fails.
    ///
    /// # Errors
    /// [`Failure`]: a system or a code is not known, or the limits are passed.
    pub fn add(&mut self, terminology: &Terminology<'_>, codes: &[Coding]) -> Result<ClosureUpdate, Failure> {
        let mut next = self.clone();
        next.version += 1;
        let mut compared = 0_u64;
        for coding in codes {
            let (Some(system), Some(code)) = (coding.system.as_deref(), coding.code.as_deref()) else {
                return Err(Failure::new(IssueCode::BAD_REQUEST, "a closure needs codes with their systems"));
            };
            if next
                .codes
                .iter()
                .any(|c| (&c.system, &c.code, &c.version) == (&coding.system, &coding.code, &coding.version))
            {
                continue;
            }
            let number = next.codes.len() as u32;
            let mut pairs = Vec::new();
            for (other, there) in (0_u32..).zip(&next.codes).filter(|(_, c)| c.system == coding.system) {
                compared += 1;
                if compared > terminology.limits.max_steps / 16 {
                    return Err(Failure::too_costly());
                }
                let request = SubsumesRequest {
                    version: coding.version.as_deref(),
                    ..SubsumesRequest::new(system, code, there.code.as_deref().unwrap_or(""))
                };
                match terminology.subsumes(&request)? {
                    Subsumption::Subsumes => pairs.push((other, number, next.version)),
                    Subsumption::SubsumedBy => pairs.push((number, other, next.version)),
                    Subsumption::Equivalent | Subsumption::NotSubsumed => {}
                }
            }
            if pairs.is_empty() {
                // The code must be known also when there is nothing to compare it with.
                terminology.subsumes(&SubsumesRequest {
                    version: coding.version.as_deref(),
                    ..SubsumesRequest::new(system, code, code)
                })?;
            }
            next.pairs.extend(pairs);
            next.codes.push(coding.clone());
            if next.pairs.len() > terminology.limits.max_results {
                return Err(Failure::too_costly());
            }
        }
        *self = next;
        Ok(self.since(self.version.saturating_sub(1)))
    }

    /// All pairs that came in after a version: what a client that missed updates asks for. 0 gives the whole table.
    #[must_use]
    pub fn since(&self, version: u32) -> ClosureUpdate {
        let code = |i: u32| self.codes.get(i as usize).cloned().unwrap_or_default();
        let newer = self.pairs.iter().filter(|(_, _, v)| *v > version);
        ClosureUpdate {
            version: self.version,
            added: newer.map(|(below, above, _)| (code(*below), code(*above))).collect(),
        }
    }
}
