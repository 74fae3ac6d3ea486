//! Extensions found by URL.
