//! X12 into the hub, by the rows of `mapping/data/x12-fhir.tsv`.
//!
//! Nothing is published that says which element of a claim is which element of FHIR: all rows are ours. `source` reads a
//! transaction set with its envelope and accounts for its leaves, `claims` reads the claims of 837, `parties` who takes part in
//! them, `insurance` their coverages, `prior` what other payers decided, `lines` their services, `info` what is said beside.
//! `apart` tells parties of one number apart, `remittance` reads 835, `premium` 820 and `payment` what both share, `acknowledgement` 999, 997 and TA1, `application` 824;
//! `kept` is what no element of FHIR takes, of all sets; `scope` is what a reading line is written in. Sets without rows give their
//! leaves as losses.

mod acknowledgement;
mod apart;
mod application;
mod claims;
pub(crate) mod codes;
mod info;
mod insurance;
mod kept;
mod lines;
mod parties;
pub(crate) mod payment;
mod premium;
mod prior;
pub(crate) mod remittance;
mod scope;
pub(crate) mod sets;
mod source;

pub(crate) use source::READER;
