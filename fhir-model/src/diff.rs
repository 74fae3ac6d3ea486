//! What differs between two values.
