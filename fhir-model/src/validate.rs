//! Validation against the tables of a release, its invariants and profiles.
