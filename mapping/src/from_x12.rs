//! X12 into the hub, by the rows of `mapping/data/x12-fhir.tsv`.
//!
//! Nothing is published that says which element of a claim is which element of FHIR: all rows are ours. `source` reads a
//! transaction set with its envelope and accounts for its leaves, `claims` reads the claims of 837, `parties` who takes part in
//! them; `scope` is what a reading line is written in. Sets without rows give their leaves as losses.

mod claims;
mod codes;
mod lines;
mod parties;
mod scope;
pub(crate) mod sets;
mod source;

pub(crate) use source::READER;
