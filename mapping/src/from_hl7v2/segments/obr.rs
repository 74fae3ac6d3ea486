//! OBR.
