//! ORC.
