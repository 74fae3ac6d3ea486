//! Reading NDJSON and the entries of a Bundle piece by piece.
