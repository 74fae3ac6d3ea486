//! Addressing one element of a resource by its path, to read or change it.
