//! HL7 v2 datatypes into hub datatypes: one file for each source datatype, one function for each published map.

pub(crate) mod ce;
pub(crate) mod cf;
pub(crate) mod cne;
pub(crate) mod cnn;
mod coded;
mod coding_system;
pub(crate) mod cq;
pub(crate) mod cwe;
pub(crate) mod cx;
pub(crate) mod dld;
pub(crate) mod dln;
pub(crate) mod dr;
pub(crate) mod ed;
pub(crate) mod ei;
pub(crate) mod eip;
pub(crate) mod family;
pub(crate) mod hd;
pub(crate) mod id;
pub(crate) mod msg;
pub(crate) mod na;
pub(crate) mod ndl;
pub(crate) mod nm;
pub(crate) mod nr;
pub(crate) mod og;
pub(crate) mod pl;
#[cfg(test)]
mod probe;
pub(crate) mod pt;
pub(crate) mod ri;
pub(crate) mod rp;
pub(crate) mod sn;
pub(crate) mod sps;
pub(crate) mod st;
#[cfg(test)]
pub(crate) mod testing;
pub(crate) mod time;
pub(crate) mod tq;
pub(crate) mod xad;
pub(crate) mod xcn;
pub(crate) mod xon;
pub(crate) mod xpn;
pub(crate) mod xtn;
