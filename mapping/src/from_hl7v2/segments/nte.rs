//! NTE.
