//! EVN.
