//! Streams of resources: NDJSON and Bundles of any size, from bytes in any split, one unit in memory at a time.
//!
//! Nothing is read here but what is pushed: give the bytes as they come, take what `next` has after each push, and
//! say when the input ends. Memory is bounded by one line or entry, up to [`Limits::max_input`](crate::Limits), and the
//! last push.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use synovia_fhir_model::{ReadOptions, r4, stream::NdjsonReader};
//!
//! let mut reader = NdjsonReader::new();
//! let mut ids = Vec::new();
//! for part in [&b"{\"resourceType\":\"Patient\",\"id\":\"a\"}\n{\"resourceTy"[..], b"pe\":\"Group\",\"id\":\"b\"}"] {
//!     reader.push(part);
//!     while let Some(line) = reader.next() {
//!         let (resource, _) = line?.read::<r4::Resource>(&ReadOptions::default())?;
//!         ids.extend(resource.id().map(str::to_owned));
//!     }
//! }
//! reader.finish();
//! while let Some(line) = reader.next() {
//!     let (resource, _) = line?.read::<r4::Resource>(&ReadOptions::default())?;
//!     ids.extend(resource.id().map(str::to_owned));
//! }
//! assert_eq!(ids, ["a", "b"]);
//! # }
//! # Ok::<(), synovia_fhir_model::Error>(())
//! ```

mod bundle;
mod ndjson;

pub use bundle::{BundlePart, BundleReader, RawEntry, RawMember};
pub use ndjson::{NdjsonReader, RawLine};

use crate::error::Error;
use crate::issue::Issue;

/// Bytes that were pushed and are still wanted.
#[derive(Default)]
struct Buffer {
    bytes: Vec<u8>,
    /// Bytes at the front that are not wanted any more.
    used: usize,
    /// Position of the first byte in the stream.
    base: u64,
}

impl Buffer {
    fn push(&mut self, more: &[u8]) {
        // Moving what is left only when it is the smaller part keeps the time linear in the bytes pushed.
        if self.used * 2 >= self.bytes.len() {
            self.bytes.drain(..self.used);
            self.base += wide(self.used);
            self.used = 0;
        }
        self.bytes.extend_from_slice(more);
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.used..).unwrap_or_default()
    }

    /// Position in the stream of the first byte that is wanted.
    fn offset(&self) -> u64 {
        self.base + wide(self.used)
    }
}

fn wide(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

/// Positions in a unit become positions in the stream.
fn shifted<T>(read: Result<(T, Vec<Issue>), Error>, offset: u64) -> Result<(T, Vec<Issue>), Error> {
    let (value, mut issues) = read.map_err(|error| error.shifted(offset))?;
    for issue in &mut issues {
        issue.offset = issue.offset.map(|at| at.saturating_add(offset));
    }
    Ok((value, issues))
}
