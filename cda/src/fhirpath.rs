//! The part of `FHIRPath` that the invariants of C-CDA 3.0 to 5.0 are written in, over the same index as XPath.
//!
//! A name leads to the attribute and the child elements of that name (`sdtcId` to the `id` of SDTC), `item` stays where it
//! is and `xmlText` is the text of an element, as the logical models of CDA have it. Evaluation keeps to the rules of
//! `FHIRPath` on empty collections and costs steps from the same budget.

pub(crate) mod ast;
pub(crate) mod eval;
pub(crate) mod parse;
