//! Building values and checking that what is required is there.
